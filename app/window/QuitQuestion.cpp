// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/QuitQuestion.h"

#include "app/widgets/Icon.h"
#include "app/widgets/LaterTimes.h"

#include <QDateTime>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

QuitQuestion::Waiting QuitQuestion::sorted(const QList<OutboxItem> &outbox, qint64 now)
{
    Waiting waiting;
    for (const OutboxItem &item : outbox) {
        if (item.outcomeUnknown || item.state == SendState::Held)
            waiting.held.append(item);
        else if (item.state == SendState::Attempting || item.state == SendState::DataSent)
            waiting.leaving.append(item);
        else if (item.state == SendState::Queued && item.scheduled && item.notBefore > now)
            waiting.scheduled.append(item);
        else if (item.state == SendState::Queued)
            (item.attempts == 0 && item.notBefore > now ? waiting.leaving : waiting.waiting).append(item);
        // Accepted: it is sent; the copy in Sent is made the next time.
    }
    return waiting;
}

QuitQuestion::QuitQuestion(Mail &mail, const Waiting &waiting, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_waiting(waiting)
    , m_lines(new QVBoxLayout)
    , m_progressText(new QLabel)
    , m_progress(new QProgressBar)
    , m_stay(new QPushButton(tr("Stay")))
    , m_sendNow(new QPushButton(tr("Send now and quit")))
    , m_quit(new QPushButton(tr("Quit")))
{
    setObjectName(QStringLiteral("quitQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mail is waiting"));
    setMinimumWidth(460);
    auto *title = new QLabel(tr("%Ln message(s) not sent yet", nullptr, int(waiting.sendable() + waiting.scheduled.size() + waiting.held.size())));
    title->setFont(Theme::current().font(Theme::Type::Heading));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *safe = new QLabel(tr("All of it is safe on this computer."));
    safe->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setSpacing(Theme::gap12);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progressText->hide();
    m_progress->hide();
    m_stay->setObjectName(QStringLiteral("stay"));
    m_sendNow->setObjectName(QStringLiteral("sendNowAndQuit"));
    m_quit->setObjectName(QStringLiteral("quit"));
    m_sendNow->setVisible(waiting.sendable() > 0);
    for (QPushButton *button : {m_sendNow, m_quit})
        button->setAutoDefault(false);
    m_stay->setDefault(true);
    Theme::setPrimary(m_stay);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap8);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    buttons->addWidget(m_sendNow);
    buttons->addWidget(m_stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap16);
    column->setSpacing(Theme::gap8);
    column->addWidget(title);
    column->addWidget(safe);
    column->addSpacing(Theme::gap8);
    column->addLayout(m_lines);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addSpacing(Theme::gap12);
    column->addLayout(buttons);
    describe(waiting);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_quit, &QPushButton::clicked, this, [this] {
        Q_EMIT agreed();
        accept();
    });
    connect(m_sendNow, &QPushButton::clicked, this, &QuitQuestion::sendNow);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox && m_sending)
            look();
    });
    m_stay->setFocus();
}

void QuitQuestion::addLine(const QString &iconName, Theme::Token token, const QString &what, const QString &consequence)
{
    auto *sign = new QLabel;
    sign->setPixmap(iconPixmap(iconName, Theme::current().color(token), Theme::iconSize, devicePixelRatioF()));
    auto *text = new QLabel(what);
    auto *more = new QLabel(consequence);
    for (QLabel *label : {text, more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    more->setFont(Theme::current().font(Theme::Type::Secondary));
    more->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(text);
    words->addWidget(more);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_lines->addLayout(row);
}

void QuitQuestion::describe(const Waiting &waiting)
{
    using Token = Theme::Token;
    if (!waiting.leaving.isEmpty())
        addLine(QStringLiteral("send"), Token::Accent, tr("Being sent now: %1").arg(waiting.leaving.size()), tr("Finished the next time Postrider runs; nothing is sent twice."));
    if (!waiting.waiting.isEmpty())
        addLine(QStringLiteral("outbox"), Token::TextSecondary, tr("Waiting for the next attempt: %1").arg(waiting.waiting.size()),
            tr("Sent the next time Postrider runs and is connected."));
    if (!waiting.scheduled.isEmpty()) {
        qint64 next = waiting.scheduled.first().notBefore;
        for (const OutboxItem &item : waiting.scheduled)
            next = qMin(next, item.notBefore);
        const QString when = LaterTimes::inWords(QDateTime::fromMSecsSinceEpoch(next), QDateTime::currentDateTime());
        addLine(QStringLiteral("clock"), Token::TextSecondary,
            waiting.scheduled.size() == 1 ? tr("To be sent later: %1, %2", "number, when").arg(QStringLiteral("1"), when)
                                          : tr("To be sent later: %1, the first %2", "number, when").arg(waiting.scheduled.size()).arg(when),
            tr("Sent on time only while Postrider runs; otherwise as soon as it does."));
    }
    if (!waiting.held.isEmpty())
        addLine(QStringLiteral("warning"), Token::Danger, tr("Waiting for you: %1").arg(waiting.held.size()), tr("Kept in the outbox until you decide."));
}

void QuitQuestion::sendNow()
{
    m_sending = true;
    for (const auto &list : {m_waiting.leaving, m_waiting.waiting}) {
        for (const OutboxItem &item : list) {
            if (item.state == SendState::Queued)
                m_mail.retrySend(item.id);
        }
    }
    m_sendNow->setEnabled(false);
    m_progress->setRange(0, m_waiting.sendable());
    m_progress->show();
    m_progressText->show();
    m_progressText->setText(tr("Sending…"));
}

void QuitQuestion::look()
{
    int sent = 0, stuck = 0;
    try {
        for (const auto &list : {m_waiting.leaving, m_waiting.waiting}) {
            for (const OutboxItem &before : list) {
                const auto item = m_mail.reader().outboxItem(before.id);
                if (!item || item->state == SendState::Accepted || item->state == SendState::Filed)
                    ++sent;
                else if (item->state == SendState::Held || item->outcomeUnknown || (item->attempts > before.attempts && item->state == SendState::Queued))
                    ++stuck; // tried, and put off or stopped: nothing more comes of waiting
            }
        }
    } catch (const MailError &error) {
        m_progressText->setText(error.message());
        return;
    }
    const int all = m_waiting.sendable();
    m_progress->setValue(sent);
    if (sent == all) {
        Q_EMIT agreed();
        accept();
    } else if (sent + stuck == all) {
        m_sending = false;
        m_progress->hide();
        m_progressText->setText(tr("%Ln message(s) could not be sent now; the outbox says why.", nullptr, stuck));
        m_sendNow->hide();
        m_quit->setText(tr("Quit anyway"));
        m_stay->setFocus();
    } else {
        m_progressText->setText(tr("%1 of %2 sent…").arg(sent).arg(all));
    }
}

} // namespace postrider
