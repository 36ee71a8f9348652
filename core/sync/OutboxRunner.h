// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Transcript.h"
#include "core/ops/SendOp.h"
#include "core/sync/SentCopies.h"
#include "core/sync/SyncSession.h"

#include <memory>

namespace postrider {

class Credentials;

/// Steps an account's sent messages through the states of sending.md, committing each step before the next: submission over one connection for all that are due,
/// then what SentCopies does in the mailboxes. Thread: the account's worker. Owns the submission connection while it works.
class OutboxRunner {
public:
    OutboxRunner(
        const Account &account, Store &store, StoreReader &reader, const Clock &clock, Credentials &credentials, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);
    ~OutboxRunner();
    /// Other time limits, for tests.
    void setOptions(const SmtpOptions &options) { m_options = options; }

    /// After a start: what was being handed over when the program ended has an unknown outcome, everything earlier goes on.
    void recover();
    /// Tries every message that is due. A failure is in the message's row and stops nothing but its own connection. Throws Storage and Cancelled only.
    void sendDue();
    bool hasDue() const;
    /// When the next message is due, ms since 1970; 0: none waits.
    qint64 nextDue() const;
    /// The network is back: what waited for nothing else is due at once.
    void networkBack();
    /// What there is to do in the mailboxes.
    SentCopies &mailboxes() { return m_copies; }
    const SentCopies &mailboxes() const { return m_copies; }

private:
    void step(OpId id);
    void submit(SendOp &op);
    void attempt(SendOp &op, bool &handedOver);
    void attemptFailed(SendOp &op, const MailError &error, bool handedOver);
    void connectOnce();
    void leave();
    SmtpEnvelope envelopeOf(SendOp &op) const;
    void makeSevenBit(SendOp &op, QByteArray &content) const;
    void learnLimits();
    bool sendsToOthers() const;
    QList<SendRow> dueInOrder() const;
    static void store(SendOp &op, StoreWriter &writer);
    void commit(SendOp &op);
    void commitOutcome(SendOp &op);
    void settle(SendOp &op);
    void settleRest();

    const Account &m_account;
    Store &m_store;
    StoreReader &m_reader;
    const Clock &m_clock;
    Credentials &m_credentials;
    std::shared_ptr<Transcript> m_transcript; ///< the account's
    std::shared_ptr<Transcript> m_attempt; ///< of this connection alone
    AbortTokenPtr m_abort;
    SmtpOptions m_options;
    std::unique_ptr<SmtpClient> m_smtp;
    std::optional<Failure> m_unreachable; ///< in this round: nobody is made to wait for, or sign in to, the same server twice
    QList<SendOp> m_unsettled; ///< outcomes that the disk had no room for: never lost while we live, and unknown after that
    SentCopies m_copies;
};

} // namespace postrider
