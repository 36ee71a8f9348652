// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerMenu.h"

#include "app/composer/SpellLanguages.h"

#include <QActionGroup>

namespace postrider {

ComposerMenu::ComposerMenu(QWidget *parent) : QMenu(parent), m_importance(new QActionGroup(this))
{
    setObjectName(QStringLiteral("composerMenu"));
    QMenu *importance = addMenu(tr("&Importance"));
    const std::pair<Importance, QString> choices[] = {{Importance::High, tr("&High")}, {Importance::Normal, tr("&Normal")}, {Importance::Low, tr("&Low")}};
    for (const auto &[value, text] : choices) {
        QAction *choice = importance->addAction(text);
        choice->setObjectName(QStringLiteral("importance%1").arg(int(value)));
        choice->setCheckable(true);
        choice->setData(int(value));
        m_importance->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, value = value] { Q_EMIT importanceChosen(value); });
    }
    setImportance(Importance::Normal);
    m_spelling = addMenu(new SpellLanguages(this));
    addSeparator();
    const auto add = [this](const char *name, const QString &text, void (ComposerMenu::*signal)()) {
        QAction *entry = addAction(text);
        entry->setObjectName(QLatin1String(name));
        connect(entry, &QAction::triggered, this, signal);
    };
    add("saveAsTemplate", tr("&Save as template"), &ComposerMenu::saveAsTemplateRequested);
    add("templates", tr("Begin with a &template…"), &ComposerMenu::templatesRequested);
    add("merge", tr("Send to &many, each by name…"), &ComposerMenu::mergeRequested);
    addSeparator();
    add("revisions", tr("&Earlier versions…"), &ComposerMenu::revisionsRequested);
}

void ComposerMenu::addOptions(const QList<QAction *> &options)
{
    insertActions(m_spelling, options);
}

void ComposerMenu::setImportance(Importance importance)
{
    for (QAction *choice : m_importance->actions())
        choice->setChecked(choice->data().toInt() == int(importance));
}

} // namespace postrider
