// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxRunner.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/Credentials.h"
#include "core/sync/FolderListSync.h"

#include <QCoreApplication>

namespace postrider {

namespace {
/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};
} // namespace

OutboxRunner::OutboxRunner(
    const Account &account, Store &store, StoreReader &reader, const Clock &clock, Credentials &credentials, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort)
    : m_account(account)
    , m_store(store)
    , m_reader(reader)
    , m_clock(clock)
    , m_credentials(credentials)
    , m_transcript(std::move(transcript))
    , m_abort(std::move(abort))
{
}

OutboxRunner::~OutboxRunner() = default;

void OutboxRunner::commit(const SendOp &op)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) { writer.sends.update(op.row); });
}

/// What follows from acceptance belongs to the same transaction: the draft goes, the parent is marked.
void OutboxRunner::commitOutcome(const SendOp &op)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        writer.sends.update(op.row);
        if (op.row.item.receipt.acceptedAt > 0)
            op.applyAccepted(writer, m_clock.now());
    });
}

/// Like commitOutcome, but what the server said is not forgotten if the disk is full.
void OutboxRunner::settle(const SendOp &op)
{
    try {
        commitOutcome(op);
    } catch (const MailError &) {
        m_unsettled.append(op);
        throw;
    }
}

void OutboxRunner::settleRest()
{
    while (!m_unsettled.isEmpty()) {
        commitOutcome(m_unsettled.first());
        m_unsettled.removeFirst();
    }
}

void OutboxRunner::change(OpId id, const std::function<void(SendOp &, StoreWriter &)> &step)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        // Read here: the person may have said something meanwhile.
        const auto row = writer.sends.find(id);
        if (!row)
            return;
        SendOp op{*row};
        step(op, writer);
    });
}

void OutboxRunner::recover()
{
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        SendOp op{row};
        if (row.item.state == SendState::Attempting) {
            op.row.item.state = SendState::Queued; // counted, and nothing was handed over
            commit(op);
        } else if (row.item.state == SendState::DataSent && !row.item.outcomeUnknown) {
            op.markUnknown(Text::tr("Postrider ended while the message was being handed over."));
            commit(op);
        }
    }
}

bool OutboxRunner::hasDue() const
{
    const qint64 now = m_clock.now();
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        if (SendOp{row}.isDue(now))
            return true;
    }
    return false;
}

qint64 OutboxRunner::nextDue() const
{
    qint64 next = 0;
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        if (row.item.state != SendState::Queued || row.item.outcomeUnknown)
            continue;
        const qint64 due = qMax<qint64>(row.item.nextAttempt, 1);
        next = next == 0 ? due : qMin(next, due);
    }
    return next;
}

bool OutboxRunner::needsMailboxes() const
{
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        if ((SendOp{row}.needsFiling() && !m_notFiled.contains(row.item.id)) || (row.item.outcomeUnknown && !m_looked.contains(row.item.id)))
            return true;
    }
    return false;
}

void OutboxRunner::sendDue()
{
    settleRest();
    m_unreachable.reset();
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        if (!SendOp{row}.isDue(m_clock.now()))
            continue;
        if (m_abort->isAborted())
            break;
        // Read again: it may have been taken back while the one before it was sent.
        const auto current = m_reader.sends().find(row.item.id);
        if (current && SendOp{*current}.isDue(m_clock.now()))
            step(SendOp{*current});
    }
    if (m_smtp) {
        m_smtp->quit();
        m_smtp.reset();
    }
}

void OutboxRunner::connectOnce()
{
    if (m_smtp)
        return;
    if (m_unreachable)
        throw MailError(m_unreachable->kind, m_unreachable->message, m_unreachable->detail);
    try {
        const QString password = m_credentials.password(m_account, m_abort);
        auto client = std::make_unique<SmtpClient>(m_account.smtp, m_transcript, m_abort);
        client->signIn(m_account.userName, password);
        m_smtp = std::move(client);
    } catch (const MailError &e) {
        m_unreachable = Failure::of(e);
        throw;
    }
}

/// The attempt is counted in the same transaction that checks that the person has not taken the message back.
void OutboxRunner::step(SendOp op)
{
    bool taken = false;
    op.begin();
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        const auto now = writer.sends.find(op.row.item.id);
        taken = !now || (now->item.state != SendState::Queued && now->item.state != SendState::Attempting);
        if (!taken)
            writer.sends.update(op.row);
    });
    if (!taken)
        submit(op);
}

void OutboxRunner::submit(SendOp &op)
{
    bool handedOver = false;
    try {
        connectOnce();
        SmtpEnvelope envelope{op.row.sender, op.recipientsToTry(), m_reader.sends().wire(op.row.item.id)};
        const SmtpResult result = m_smtp->send(envelope, false, [&] {
            op.dataLeaves();
            commit(op);
            handedOver = true;
        });
        op.answered(
            result, QStringLiteral("%1:%2").arg(m_account.smtp.host).arg(m_account.smtp.port), m_smtp->tlsDescription(), m_clock.now(), Backoff::resendDelay(op.row.item.attempts));
    } catch (const MailError &e) {
        m_smtp.reset();
        Failure failure = Failure::of(e);
        // An abort or a dropped line after the final dot began to leave: nobody knows.
        if (handedOver && (e.kind() == ErrorKind::Offline || e.kind() == ErrorKind::Cancelled || e.kind() == ErrorKind::Busy))
            failure.kind = ErrorKind::Unknown;
        if (failure.kind == ErrorKind::SignIn)
            m_credentials.forget(m_account.id);
        op.failed(failure, m_clock.now(), Backoff::resendDelay(op.row.item.attempts));
        if (handedOver)
            settle(op);
        else
            commit(op);
        if (e.kind() == ErrorKind::Storage)
            throw;
        return;
    }
    settle(op);
}

QList<FolderId> OutboxRunner::workOnMailboxes(SyncSession &session)
{
    QList<FolderId> changed;
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        try {
            if (row.item.outcomeUnknown && !m_looked.contains(row.item.id)) {
                m_looked.insert(row.item.id);
                look(SendOp{row}, session);
            }
            const auto current = m_reader.sends().find(row.item.id);
            if (!current || !SendOp{*current}.needsFiling() || m_notFiled.contains(row.item.id))
                continue;
            if (const auto folder = file(SendOp{*current}, session))
                changed.append(*folder);
        } catch (const MailError &e) {
            // A mailbox that is full or locked keeps neither the other messages nor the account's mail waiting.
            if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                throw;
            noteNotFiled(row.item.id, e);
        }
    }
    return changed;
}

void OutboxRunner::noteNotFiled(OpId id, const MailError &error)
{
    m_notFiled.insert(id);
    change(id, [&](SendOp &op, StoreWriter &writer) {
        if (!op.needsFiling() || op.row.item.state != SendState::Accepted)
            return;
        op.row.item.meaning =
            Text::tr("The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1").arg(error.message());
        op.row.item.lastReply = error.detail();
        writer.sends.update(op.row);
    });
}

/// Idempotent: "begun" is committed before APPEND leaves, and a second attempt looks for the copy first.
std::optional<FolderId> OutboxRunner::file(SendOp op, SyncSession &session)
{
    const Folder sent = FolderListSync(session).ensure(FolderRole::Sent, QStringLiteral("Sent"));
    const bool filesByItself = session.imap.capabilities().has("X-GM-EXT-1");
    bool there = false;
    if (op.row.filing == FilingState::Begun || filesByItself) {
        session.imap.select(sent.serverName);
        there = !session.imap.searchMessageId(op.row.item.messageIdHeader.toUtf8()).isEmpty();
    }
    if (!there) {
        change(op.row.item.id, [](SendOp &now, StoreWriter &writer) {
            now.fileBegun();
            writer.sends.update(now.row);
        });
        session.imap.append(sent.serverName, m_reader.sends().filed(op.row.item.id), Flag::Seen, op.row.item.receipt.acceptedAt);
    }
    change(op.row.item.id, [](SendOp &now, StoreWriter &writer) {
        now.fileDone();
        writer.sends.update(now.row);
        now.closeIfFiled(writer);
    });
    return sent.id;
}

bool OutboxRunner::look(SendOp op, SyncSession &session)
{
    // Some have it already, so a copy on the server, ours or theirs, says nothing about the others.
    if (op.row.item.receipt.acceptedAt > 0)
        return false;
    for (const FolderRole role : {FolderRole::Sent, FolderRole::All}) {
        const auto folder = m_reader.folderWithRole(m_account.id, role);
        if (!folder)
            continue;
        session.imap.select(folder->serverName);
        if (session.imap.searchMessageId(op.row.item.messageIdHeader.toUtf8()).isEmpty())
            continue;
        op.foundSent(Text::tr("Found in %1: the server had taken it.").arg(folder->path), m_clock.now());
        op.fileBegun(); // the copy is there: filing finds it
        commitOutcome(op);
        return true;
    }
    return false;
}

} // namespace postrider
