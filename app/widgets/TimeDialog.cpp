// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TimeDialog.h"

#include "app/widgets/LaterTimes.h"
#include "app/widgets/MonthView.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimer>

namespace postrider {

TimeDialog::TimeDialog(const QString &title, const QString &action, const std::function<QString(const QDateTime &)> &promise, QWidget *parent)
    : QDialog(parent)
    , m_promise(promise)
    , m_calendar(new MonthView)
    , m_time(new QTimeEdit)
    , m_sentence(new QLabel)
    , m_note(new QLabel)
    , m_accept(new QPushButton(action))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setMinimumDate(QDate::currentDate());
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setFixedHeight(Theme::controlHeightRelaxed);
    m_time->setMinimumWidth(112);
    auto *timeLabel = new QLabel(tr("&Time"));
    timeLabel->setBuddy(m_time);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setFont(Theme::current().font(Theme::Type::BodyStrong));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setFont(Theme::current().font(Theme::Type::Secondary));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_sentence, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    Theme::setPrimary(m_accept);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);

    auto *clock = new QHBoxLayout;
    clock->setSpacing(Theme::gap8);
    clock->addWidget(timeLabel);
    clock->addWidget(m_time);
    clock->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap16);
    column->setSpacing(Theme::gap12);
    column->addWidget(m_calendar);
    column->addLayout(clock);
    column->addWidget(m_sentence);
    column->addWidget(m_note);
    column->addSpacing(Theme::gap4);
    column->addLayout(buttons);
    // Two lines at any time, so that the dialog does not change its height under the pointer.
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 3);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &TimeDialog::updateSentence);
    connect(m_time, &QTimeEdit::timeChanged, this, &TimeDialog::updateSentence);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        updateSentence(); // the time may have passed while this stood open
        if (!m_accept->isEnabled())
            return;
        Q_EMIT chosen(when());
        accept();
    });
    auto *tick = new QTimer(this);
    tick->setInterval(5000);
    connect(tick, &QTimer::timeout, this, &TimeDialog::updateSentence);
    tick->start();
    setWhen(LaterTimes::pointInTime(QDate::currentDate().addDays(1), QTime(8, 0)));
    m_time->setFocus();
}

void TimeDialog::setWhen(const QDateTime &when)
{
    m_calendar->setSelectedDate(when.date());
    m_time->setTime(QTime(when.time().hour(), when.time().minute()));
    updateSentence();
}

QDateTime TimeDialog::when() const
{
    return LaterTimes::pointInTime(m_calendar->selectedDate(), m_time->time());
}

void TimeDialog::updateSentence()
{
    const QDateTime now = QDateTime::currentDateTime(), then = when();
    const bool possible = then > now;
    m_accept->setEnabled(possible);
    const QString words = LaterTimes::inWords(then, now);
    QString sentence = possible ? words.left(1).toUpper() + words.mid(1) : tr("That time has passed.");
    if (possible && then.time().hour() != m_time->time().hour())
        sentence += u' ' + tr("(the clocks go forward in that night)");
    m_sentence->setText(sentence);
    m_note->setText(possible ? m_promise(then) : tr("Choose a later one."));
}

} // namespace postrider
