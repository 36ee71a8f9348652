// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Transcript.h"
#include "core/ops/SendOp.h"
#include "core/sync/SyncSession.h"

#include <memory>

namespace postrider {

class Credentials;

/// Steps an account's sent messages through the states of sending.md, committing each step before the next: submission over one connection for all that are due,
/// then filing in Sent, then looking for those whose outcome is not known. Thread: the account's worker. Owns the submission connection while it works.
class OutboxRunner {
public:
    OutboxRunner(
        const Account &account, Store &store, StoreReader &reader, const Clock &clock, Credentials &credentials, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);
    ~OutboxRunner();

    /// After a start: what was being handed over when the program ended has an unknown outcome, everything earlier goes on.
    void recover();
    /// Tries every message that is due. A failure is in the message's row and stops nothing but its own connection. Throws Storage and Cancelled only.
    void sendDue();
    bool hasDue() const;
    /// When the next message is due, ms since 1970; 0: none waits.
    qint64 nextDue() const;
    /// Whether something has to be done in the mailboxes: filing, or looking for a message.
    bool needsMailboxes() const;
    /// Files accepted messages and looks for unknown ones. Returns the folders that changed.
    QList<FolderId> workOnMailboxes(SyncSession &session);
    /// Unknown outcomes are looked for, and refused copies filed, once a pass; this asks for another time.
    void lookAgain()
    {
        m_looked.clear();
        m_notFiled.clear();
    }

private:
    void step(SendOp op);
    void submit(SendOp &op);
    void connectOnce();
    void commit(const SendOp &op);
    void commitOutcome(const SendOp &op);
    void settle(const SendOp &op);
    void settleRest();
    void noteNotFiled(OpId id, const MailError &error);
    void change(OpId id, const std::function<void(SendOp &, StoreWriter &)> &step);
    std::optional<FolderId> file(SendOp op, SyncSession &session);
    bool look(SendOp op, SyncSession &session);

    const Account &m_account;
    Store &m_store;
    StoreReader &m_reader;
    const Clock &m_clock;
    Credentials &m_credentials;
    std::shared_ptr<Transcript> m_transcript;
    AbortTokenPtr m_abort;
    std::unique_ptr<SmtpClient> m_smtp;
    std::optional<Failure> m_unreachable; ///< in this round: nobody is made to wait for, or sign in to, the same server twice
    QList<SendOp> m_unsettled; ///< outcomes that the disk had no room for: never lost while we live, and unknown after that
    QSet<OpId> m_looked;
    QSet<OpId> m_notFiled; ///< the server did not take the copy in this pass
};

} // namespace postrider
