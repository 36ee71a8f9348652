// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendOutcome.h"

#include "app/cli/Command.h"

#include <QTimer>

namespace postrider {

namespace {

// RFC 5321 4.5.3.2.6 gives a server ten minutes for the reply to the final dot.
constexpr int longestAttempt = 15 * 60 * 1000;

bool isObstacle(const AccountStatus &status)
{
    switch (status.state) {
    case AccountStatus::State::NeedsSignIn:
    case AccountStatus::State::CertificateError:
    case AccountStatus::State::Trouble:
    case AccountStatus::State::Off: return true;
    case AccountStatus::State::Offline: return status.nextTry > 0;
    case AccountStatus::State::Connecting:
    case AccountStatus::State::Syncing:
    case AccountStatus::State::Idle: return false;
    }
    return false;
}

bool isPutOff(const OutboxItem &item)
{
    return item.state == SendState::Held || item.outcomeUnknown || (item.state == SendState::Queued && item.attempts > 0 && item.nextAttempt > QDateTime::currentMSecsSinceEpoch());
}

} // namespace

SendOutcome SendOutcome::watch(Session &session, OpId op, AccountId account)
{
    SendOutcome outcome;
    const QFuture<Outcome<OutboxItem>> future = session.call([&](Mail &mail) { return mail.waitForSend(op); });
    QEventLoop loop;
    QFutureWatcher<Outcome<OutboxItem>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    const auto look = [&] {
        const auto item = session.reader().outboxItem(op);
        if (item)
            outcome.m_item = *item;
        if (item && isPutOff(*item))
            loop.quit();
    };
    QObject::connect(&session.mailSignals(), &Mail::changed, &loop, look);
    const auto noticeObstacle = [&](const AccountStatus &status) {
        if (status.account != account || !isObstacle(status))
            return;
        outcome.m_obstacle = status;
        loop.quit();
    };
    QObject::connect(&session.mailSignals(), &Mail::statusChanged, &loop, noticeObstacle);
    // What stood in the way already has no news to tell.
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &loop, [&] {
        const QList<AccountStatus> statuses = session.call([](Mail &mail) { return mail.statuses(); });
        for (const AccountStatus &status : statuses)
            noticeObstacle(status);
        look();
    });
    again.start(2000);
    QTimer::singleShot(longestAttempt, &loop, &QEventLoop::quit);
    if (const auto item = session.reader().outboxItem(op))
        outcome.m_item = *item;
    watcher.setFuture(future);
    if (!future.isFinished())
        session.wait(loop);
    if (const auto item = session.reader().outboxItem(op))
        outcome.m_item = *item;
    if (future.isFinished())
        outcome.m_item = session.valueOf(future);
    if (outcome.m_item.state == SendState::Filed || outcome.m_item.state == SendState::Accepted)
        outcome.m_obstacle.reset();
    return outcome;
}

int SendOutcome::exitStatus() const
{
    if (m_item.outcomeUnknown)
        return ExitStatus::OutcomeUnknown;
    const auto any = [&](RecipientReceipt::State state) {
        const auto &all = m_item.receipt.recipients;
        return std::any_of(all.begin(), all.end(), [&](const RecipientReceipt &recipient) { return recipient.state == state; });
    };
    if (any(RecipientReceipt::State::Refused))
        return ExitStatus::Failed;
    if (m_item.state == SendState::Filed || m_item.state == SendState::Accepted)
        return any(RecipientReceipt::State::Deferred) ? ExitStatus::Later : ExitStatus::Done;
    if (m_obstacle && m_obstacle->state != AccountStatus::State::Offline)
        return ExitStatus::UserMustAct;
    if (m_item.state != SendState::Held)
        return ExitStatus::Later;
    // Held: by who has to act.
    switch (m_item.heldKind) {
    case ErrorKind::SignIn:
    case ErrorKind::Certificate: return ExitStatus::UserMustAct;
    case ErrorKind::Offline:
    case ErrorKind::Busy:
    case ErrorKind::Storage: return ExitStatus::Later;
    default: return ExitStatus::Failed;
    }
}

QString SendOutcome::text() const
{
    // The meaning may point at the server's words: here they are.
    if (!m_item.meaning.isEmpty())
        return m_item.lastReply.isEmpty() ? m_item.meaning : QStringLiteral("%1 (%2)").arg(m_item.meaning, m_item.lastReply);
    if (m_obstacle)
        return m_obstacle->text;
    switch (m_item.state) {
    case SendState::Filed: return CommandText::tr("Sent, and a copy is in Sent.");
    case SendState::Accepted: return CommandText::tr("Sent. The copy in Sent is still to come.");
    case SendState::Queued: return CommandText::tr("In the outbox. It goes out as soon as the server takes it.");
    case SendState::Attempting:
    case SendState::DataSent: return CommandText::tr("On its way.");
    case SendState::Held: return CommandText::tr("Held in the outbox.");
    }
    return {};
}

} // namespace postrider
