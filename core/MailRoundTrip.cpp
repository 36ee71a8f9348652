// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailRoundTrip.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace postrider {

namespace {

/// Translation context of what is said here to people: the doctor's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

constexpr std::chrono::milliseconds kLook(250);
constexpr std::chrono::milliseconds kBetweenPasses(2000);
/// It is among the newest of the Inbox.
constexpr int kNewest = 50;

bool isPutOff(const OutboxItem &item)
{
    return item.state == SendState::Held || item.outcomeUnknown || (item.state == SendState::Queued && item.attempts > 0);
}

} // namespace

MailRoundTrip::MailRoundTrip(Mail &mail, const Account &account, int patience, Done done)
    : QObject(&mail)
    , m_mail(mail)
    , m_account(account)
    , m_patience(patience)
    , m_done(std::move(done))
    // By which it is known again.
    , m_subject(Text::tr("Postrider test message %1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)))
{
    m_poll.setInterval(kLook);
    connect(&m_poll, &QTimer::timeout, this, &MailRoundTrip::lookAtOutbox);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_patience);
    connect(&m_deadline, &QTimer::timeout, this, &MailRoundTrip::giveUp);
}

void MailRoundTrip::start()
{
    m_deadline.start();
    if (inbox()) {
        send();
        return;
    }
    // An account that has never been looked at: where its Inbox is has to be known first.
    m_mail.syncOnce(m_account.id, {}, false).then(this, [this](const Outcome<Mail::SyncTotals> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            fail(*failure, Text::tr("Nothing was sent. End this trouble first."));
        else if (m_done)
            send();
    });
}

void MailRoundTrip::send()
{
    Draft draft;
    draft.account = m_account.id;
    draft.from = m_account.identity;
    draft.to = {m_account.identity};
    draft.subject = m_subject;
    draft.body = Text::tr("Postrider's doctor has sent this message to see whether mail comes back. You can delete it.\n");
    m_timer.start();
    m_deadline.start();
    m_isQueueing = true;
    m_mail.send(draft).then(this, [this](const Outcome<OpId> &outcome) { sent(outcome); });
}

void MailRoundTrip::cancel()
{
    if (m_done && m_op.isValid() && !m_hasLeft)
        withdraw();
    m_poll.stop();
    m_deadline.stop();
    m_done = {};
    if (!m_isQueueing)
        deleteLater();
}

/// Out of the outbox, if it has not begun to leave; nobody waits for how that goes.
void MailRoundTrip::withdraw()
{
    m_mail.cancelSend(m_op).then(&m_mail, [mail = &m_mail](const Outcome<DraftId> &outcome) {
        if (const auto *draft = std::get_if<DraftId>(&outcome))
            mail->removeDraft(*draft);
    });
}

void MailRoundTrip::sent(const Outcome<OpId> &outcome)
{
    m_isQueueing = false;
    if (const auto *op = std::get_if<OpId>(&outcome))
        m_op = *op;
    if (!m_done) {
        if (m_op.isValid())
            withdraw();
        deleteLater();
        return;
    }
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        fail(*failure, {});
        return;
    }
    m_mail.retrySend(m_op); // no undo window for this one
    m_mail.waitForSend(m_op); // has the account try; how it goes is looked at
    m_poll.start();
}

void MailRoundTrip::lookAtOutbox()
{
    const auto item = m_mail.reader().outboxItem(m_op);
    if (!item || item->state == SendState::Filed || item->state == SendState::Accepted) {
        m_poll.stop();
        m_hasLeft = true;
        fetch();
        return;
    }
    if (isPutOff(*item)) {
        const QString meaning = item->meaning.isEmpty() ? Text::tr("The test message was not sent.") : item->meaning;
        takeBack({item->outcomeUnknown ? ErrorKind::Unknown : item->state == SendState::Held ? item->heldKind : ErrorKind::Busy, meaning, item->lastReply});
        return;
    }
}

/// The time is up, whatever it is waited for.
void MailRoundTrip::giveUp()
{
    if (!m_done)
        return;
    if (m_hasLeft) {
        fail(m_lastFailure.value_or(
                 Failure{ErrorKind::Offline, Text::tr("The server took the test message, but it did not come back within %n second(s).", nullptr, m_patience / 1000), m_subject}),
            Text::tr("Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it."));
        return;
    }
    if (!m_op.isValid()) {
        fail({ErrorKind::Offline, Text::tr("Getting to know the account took too long; no test message was sent."), {}}, Text::tr("Let the account be brought up to date first."));
        return;
    }
    const QList<AccountStatus> statuses = m_mail.statuses();
    const auto status = std::find_if(statuses.begin(), statuses.end(), [this](const AccountStatus &each) { return each.account == m_account.id; });
    takeBack({ErrorKind::Offline, Text::tr("The test message could not be sent in time."), status == statuses.end() ? QString() : status->text});
}

/// What has not left does not leave later, when nobody expects it any more.
void MailRoundTrip::takeBack(const Failure &failure)
{
    m_poll.stop();
    m_deadline.stop(); // the store answers, and by itself
    m_mail.cancelSend(m_op).then(this, [this, failure](const Outcome<DraftId> &outcome) {
        if (const auto *draft = std::get_if<DraftId>(&outcome)) {
            m_mail.removeDraft(*draft);
            fail(failure, Text::tr("The test message was taken out of the outbox. See what was found about the outgoing server."));
        } else {
            fail(failure, Text::tr("The test message is in the outbox still: see there."));
        }
    });
}

void MailRoundTrip::fetch()
{
    const auto folder = inbox();
    // POP3 has but one place to look at.
    m_mail.syncOnce(m_account.id, folder && !m_account.isPop3() ? folder->id : FolderId(), false).then(this, [this](const Outcome<Mail::SyncTotals> &outcome) {
        if (!m_done)
            return;
        const auto *failure = std::get_if<Failure>(&outcome);
        m_lastFailure = failure ? std::optional(*failure) : std::nullopt;
        if (isHere()) {
            finish(Finding::State::Good, Text::tr("A test message to yourself was back after %1 s.").arg(double(m_timer.elapsed()) / 1000.0, 0, 'f', 1),
                Text::tr("It is in the Inbox; you can delete it."), m_subject);
            return;
        }
        QTimer::singleShot(kBetweenPasses, this, [this] {
            if (m_done)
                fetch();
        });
    });
}

std::optional<Folder> MailRoundTrip::inbox() const
{
    return m_mail.reader().folderWithRole(m_account.id, FolderRole::Inbox);
}

bool MailRoundTrip::isHere() const
{
    const auto folder = inbox();
    if (!folder)
        return false;
    const QList<MessageRow> rows = m_mail.reader().messageRows(m_mail.reader().messageIds(folder->id, kNewest, 0, false));
    return std::any_of(rows.begin(), rows.end(), [this](const MessageRow &row) { return row.subject == m_subject; });
}

void MailRoundTrip::fail(const Failure &failure, const QString &remedy)
{
    finish(Finding::State::Trouble, failure.message, remedy.isEmpty() ? Text::tr("See what was found about the servers.") : remedy, failure.detail, failure.kind);
}

void MailRoundTrip::finish(Finding::State state, const QString &sentence, const QString &remedy, const QString &detail, std::optional<ErrorKind> kind)
{
    if (!m_done)
        return;
    const qint64 milliseconds = state == Finding::State::Good ? m_timer.elapsed() : -1;
    std::exchange(m_done, {})({Finding::Where::Mail, Finding::What::RoundTrip, state, sentence, remedy, detail, milliseconds, kind});
    m_poll.stop();
    m_deadline.stop();
    if (!m_isQueueing)
        deleteLater();
}

} // namespace postrider
