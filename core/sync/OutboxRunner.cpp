// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxRunner.h"

#include "core/mime/MessageWriter.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/Credentials.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider {

namespace {
/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

/// What is larger is sent behind what is smaller: a letter does not wait for somebody's photographs.
constexpr qint64 kLarge = 1024 * 1024;
/// Of what went over the wire in a failed attempt: its end tells most.
constexpr qsizetype kTranscriptKept = 16 * 1024;
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
    , m_copies(account, store, reader, clock)
{
}

OutboxRunner::~OutboxRunner() = default;

/// Our copy of the row may be as old as an upload takes. Nobody but us changes its state meanwhile, but a report may have asked for the person.
void OutboxRunner::store(SendOp &op, StoreWriter &writer)
{
    const auto now = writer.sends.find(op.row.item.id);
    op.row.item.needsAttention |= now && now->item.needsAttention;
    op.store(writer);
}

void OutboxRunner::commit(SendOp &op)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) { store(op, writer); });
    op.news.clear();
}

/// What follows from acceptance belongs to the same transaction: the draft goes, the parent is marked.
void OutboxRunner::commitOutcome(SendOp &op)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        store(op, writer);
        if (op.row.item.receipt.acceptedAt > 0)
            op.applyAccepted(writer, m_clock.now());
        op.closeIfFiled(writer);
    });
    op.news.clear();
}

/// Like commitOutcome, but what the server said is not forgotten if the disk is full.
void OutboxRunner::settle(SendOp &op)
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

void OutboxRunner::recover()
{
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        SendOp op{row};
        if (row.item.state == SendState::Attempting) {
            op.row.item.state = SendState::Queued; // counted, and nothing was handed over
            commit(op);
        } else if (op.networkBack(m_clock.now())) {
            commit(op); // the last session had no network, or ended in the middle: this one begins afresh
        } else if (row.item.state == SendState::DataSent && !row.item.outcomeUnknown) {
            op.markUnknown(Text::tr("Postrider ended while the message was being handed over."), m_clock.now());
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

void OutboxRunner::networkBack()
{
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            const auto current = writer.sends.find(row.item.id);
            SendOp op{current.value_or(SendRow())};
            if (current && op.networkBack(m_clock.now()))
                op.store(writer);
        });
    }
}

/// Those that have failed before, and large ones, behind the others; oldest first among equals.
QList<SendRow> OutboxRunner::dueInOrder() const
{
    QList<SendRow> due;
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        if (SendOp{row}.isDue(m_clock.now()))
            due.append(row);
    }
    const auto weight = [](const SendRow &row) { return (row.item.attempts > 0 ? 2 : 0) + (row.item.size > kLarge ? 1 : 0); };
    std::stable_sort(due.begin(), due.end(), [&](const SendRow &a, const SendRow &b) { return weight(a) < weight(b); });
    return due;
}

void OutboxRunner::sendDue()
{
    settleRest();
    m_unreachable.reset();
    // What is due again at once (more recipients than the server takes in one go) gets its turn before we leave.
    for (QList<SendRow> due = dueInOrder(); !due.isEmpty() && !m_abort->isAborted() && !m_unreachable; due = dueInOrder()) {
        for (const SendRow &row : std::as_const(due)) {
            if (m_abort->isAborted())
                break;
            step(row.item.id);
        }
    }
    leave();
}

void OutboxRunner::leave()
{
    if (m_smtp)
        m_smtp->quit();
    m_smtp.reset();
}

bool OutboxRunner::sendsToOthers() const
{
    const auto account = m_reader.account(m_account.id);
    return account && account->sending.refusals == SendingPolicy::Refusals::SendToOthers;
}

void OutboxRunner::connectOnce()
{
    if (m_smtp && m_smtp->mayTakeAnother())
        return;
    leave();
    if (m_unreachable)
        throw MailError(m_unreachable->kind, m_unreachable->message, m_unreachable->detail);
    m_attempt = std::make_shared<Transcript>(kTranscriptKept, m_transcript);
    try {
        m_credentials.signIn(m_account, m_abort, [this](const SaslCredentials &credentials) {
            auto client = std::make_unique<SmtpClient>(m_credentials.reached(m_account, m_abort).smtp, m_attempt, m_abort, m_options);
            client->signIn(credentials);
            m_smtp = std::move(client);
        });
    } catch (const MailError &e) {
        m_unreachable = Failure::of(e);
        throw;
    }
    learnLimits();
}

/// Kept, so that the composer can say beforehand what will not go, and what needs this computer to be awake.
void OutboxRunner::learnLimits()
{
    SendingLimits limits;
    limits.sizeLimit = qMax<qint64>(0, m_smtp->capabilities().sizeLimit);
    limits.longestHold = m_smtp->capabilities().holdSeconds;
    const auto account = m_reader.account(m_account.id);
    if (account && account->limits != limits)
        m_store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.accounts.setSendingLimits(m_account.id, limits); });
}

/// The attempt is counted in the same transaction that checks that the person has not taken the message back, nor put it off, and begins with the row as it is there.
void OutboxRunner::step(OpId id)
{
    std::optional<SendOp> op;
    const bool toOthers = sendsToOthers();
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        const auto now = writer.sends.find(id);
        if (!now || !SendOp{*now}.isDue(m_clock.now()))
            return;
        op = SendOp{*now};
        op->row.acceptPartly |= toOthers;
        op->begin();
        op->store(writer);
    });
    if (op)
        submit(*op);
}

/// A server without 8BITMIME gets what it can carry, as far as that can be done; else SmtpClient refuses. The copy in Sent stays as it is.
void OutboxRunner::makeSevenBit(SendOp &op, QByteArray &content) const
{
    op.remark.clear();
    if (m_smtp->capabilities().eightBitMime || op.row.eightBit || op.row.utf8Header)
        return;
    const MessageWriter::SevenBit made = MessageWriter::sevenBit(content);
    if (made.encoded > 0)
        op.remark = Text::tr("This server takes no 8-bit text, so parts of a message that goes along were encoded anew.");
    if (made.asFiles > 0)
        op.remark = (op.remark + u' '
            + Text::tr("This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed."))
                        .trimmed();
    content = made.message;
}

SmtpEnvelope OutboxRunner::envelopeOf(SendOp &op) const
{
    SmtpEnvelope envelope;
    envelope.sender = op.row.sender;
    envelope.recipients = op.recipientsToTry();
    envelope.content = m_reader.sends().wire(op.row.item.id);
    makeSevenBit(op, envelope.content);
    envelope.utf8Header = op.row.utf8Header;
    envelope.envelopeId = op.row.item.receipt.envelopeId;
    envelope.notifySuccess = op.row.deliveryReport;
    envelope.requireTls = op.row.requireTls;
    if (op.isAheadOfTime(m_clock.now()))
        envelope.holdUntil = op.row.item.notBefore;
    return envelope;
}

void OutboxRunner::attempt(SendOp &op, bool &handedOver)
{
    connectOnce();
    // It was to be kept by the server, which no longer does that: it waits here.
    if (op.isAheadOfTime(m_clock.now()) && !m_smtp->canHoldUntil(op.row.item.notBefore, m_clock.now()))
        return op.waitHere();
    const SmtpResult result = m_smtp->send(envelopeOf(op), op.row.acceptPartly, [&](const SmtpResult &offered) {
        op.dataLeaves(offered.recipients);
        commit(op);
        handedOver = true;
    });
    if (result.chunkingBroken) {
        m_options.useChunking = false; // for as long as this account's worker lives
        return op.tryAgainAtOnce();
    }
    const QString host = QStringLiteral("%1:%2").arg(m_account.smtp.host).arg(m_account.smtp.port);
    op.answered(result, host, m_smtp->tlsDescription(), m_clock.now(), Backoff::resendDelay(op.row.item.attempts));
    if (!result.accepted && m_attempt)
        op.transcript = QString::fromUtf8(m_attempt->text());
}

void OutboxRunner::submit(SendOp &op)
{
    bool handedOver = false;
    try {
        attempt(op, handedOver);
    } catch (const MailError &e) {
        return attemptFailed(op, e, handedOver);
    } catch (const std::exception &e) {
        // One message that cannot be built or sent stops nobody else's.
        return attemptFailed(op,
            MailError(ErrorKind::Bug, Text::tr("Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it."), QString::fromUtf8(e.what())),
            handedOver);
    }
    settle(op);
}

void OutboxRunner::attemptFailed(SendOp &op, const MailError &error, bool handedOver)
{
    m_smtp.reset();
    Failure failure = Failure::of(error);
    // An abort, a dropped line or a mistake of ours after the final dot began to leave: nobody knows. 421 (Busy) is an answer: not taken.
    if (handedOver && failure.kind != ErrorKind::Busy)
        failure.kind = ErrorKind::Unknown;
    if (failure.kind == ErrorKind::SignIn)
        m_credentials.forget(m_account.id);
    op.failed(failure, m_clock.now(), Backoff::resendDelay(op.row.item.attempts));
    if (m_attempt)
        op.transcript = QString::fromUtf8(m_attempt->text());
    if (handedOver)
        settle(op);
    else
        commit(op);
    if (error.kind() == ErrorKind::Storage)
        throw error;
}

} // namespace postrider
