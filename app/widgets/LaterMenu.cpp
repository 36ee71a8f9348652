// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/LaterMenu.h"

#include "app/widgets/Icon.h"
#include "app/widgets/TimeDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidgetAction>

namespace postrider {

namespace {
constexpr int noteWidth = 300;
constexpr int textColumn = 30; // where the text of menu entries begins
} // namespace

LaterMenu::LaterMenu(const QString &dialogTitle, const QString &dialogAction, const Keeper &keeper, QWidget *parent)
    : QMenu(parent)
    , m_dialogTitle(dialogTitle)
    , m_dialogAction(dialogAction)
    , m_keeper(keeper)
    , m_end(new QAction(tr("Choose date and time…"), this))
    , m_note(new QLabel)
{
    m_end->setObjectName(QStringLiteral("chooseTime"));
    connect(m_end, &QAction::triggered, this, &LaterMenu::openDialog);
    addAction(m_end);
    m_note->setObjectName(QStringLiteral("keeperNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::current().font(Theme::Type::Secondary));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFixedWidth(noteWidth);
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 2, 0, Theme::gap4);
    row->setSpacing(0);
    row->addSpacing(textColumn);
    row->addWidget(m_note);
    row->addStretch(1);
    auto *note = new QWidgetAction(this);
    note->setDefaultWidget(frame);
    note->setEnabled(false); // words, not a choice: the arrow keys pass it by
    addAction(note);
    connect(this, &QMenu::aboutToShow, this, &LaterMenu::refill);
    refill();
}

void LaterMenu::refill()
{
    for (QAction *old : std::as_const(m_times)) {
        removeAction(old);
        old->deleteLater();
    }
    m_times.clear();
    const QDateTime now = QDateTime::currentDateTime();
    const QList<LaterTimes::Choice> choices = LaterTimes::choices(now);
    for (const LaterTimes::Choice &choice : choices) {
        auto *action = new QAction(choice.text + QLatin1Char('\t') + choice.time, this);
        action->setIcon(m_times.isEmpty() ? postrider::icon(QStringLiteral("clock"), Theme::Token::TextSecondary, Theme::iconSizeSmall) : QIcon());
        connect(action, &QAction::triggered, this, [this, when = choice.when] { Q_EMIT chosen(when); });
        insertAction(m_end, action);
        m_times.append(action);
    }
    m_note->setText(LaterTimes::promise(m_keeper(choices.isEmpty() ? now : choices.last().when)));
}

void LaterMenu::openDialog()
{
    auto *dialog = new TimeDialog(
        m_dialogTitle, m_dialogAction, [keeper = m_keeper](const QDateTime &when) { return LaterTimes::promise(keeper(when)); }, parentWidget()->window());
    if (m_start.isValid() && m_start > QDateTime::currentDateTime())
        dialog->setWhen(m_start);
    connect(dialog, &TimeDialog::chosen, this, &LaterMenu::chosen);
    dialog->open();
}

} // namespace postrider
