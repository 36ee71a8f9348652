// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ToolRow.h"

#include "app/widgets/Icon.h"
#include "app/window/ActionTable.h"

#include <QPushButton>
#include <QToolButton>

namespace postrider {

ToolRow::ToolRow(const ActionTable &actions, QWidget *search, QWidget *corner, QWidget *parent) : QToolBar(tr("Tool bar"), parent)
{
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    setFixedHeight(48);

    auto *compose = new QPushButton(icon(QStringLiteral("compose"), Theme::Token::OnAccent), tr("New message"), this);
    QAction *composing = actions.action("compose");
    Theme::setPrimary(compose);
    compose->setFixedHeight(Theme::controlHeightRelaxed);
    compose->setToolTip(composing->toolTip());
    connect(compose, &QPushButton::clicked, composing, &QAction::trigger);
    connect(composing, &QAction::changed, compose, [compose, composing] {
        compose->setEnabled(composing->isEnabled());
        compose->setToolTip(composing->toolTip());
    });
    addWidget(compose);
    auto *gap = new QWidget(this);
    gap->setFixedWidth(Theme::gap8);
    addWidget(gap);

    const char *const names[] = {"reply", "reply-all", "forward", "", "archive", "trash", "move", "", "star", "toggle-read", "", "get-all-mail"};
    for (const char *name : names) {
        if (!*name) {
            addSeparator();
            continue;
        }
        QAction *action = actions.action(name);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFixedSize(Theme::controlHeightRelaxed + 2, Theme::controlHeightRelaxed);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setObjectName(QStringLiteral("tool-") + action->objectName());
        addWidget(button);
    }
    const auto spring = [this] {
        auto *room = new QWidget(this);
        room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        addWidget(room);
    };
    spring();
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    search->setMaximumWidth(420);
    search->setFixedHeight(Theme::controlHeightRelaxed);
    addWidget(search);
    spring();
    addWidget(corner);
}

} // namespace postrider
