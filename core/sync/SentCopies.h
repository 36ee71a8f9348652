// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/SendOp.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QHash>
#include <QSet>

namespace postrider {

class ImapCapabilities;

/// What sending has to do in an account's mailboxes: the copy in Sent, and the search for messages of which nobody knows whether they were sent.
///
/// Idempotent: "begun" is committed before APPEND leaves, and whoever comes back looks for the copy first. Servers that file by themselves are known by name, or found out:
/// a copy that is there before ours, or a second one beside it, which then goes. Thread: the account's worker. Owns only what it remembers of this session. Never touches a copy
/// whose UID it did not get from APPENDUID, and never holds a message back because its copy cannot be filed.
class SentCopies {
public:
    SentCopies(const Account &account, Store &store, StoreReader &reader, const Clock &clock);

    bool hasWork() const;
    /// The same for an account whose mailboxes are here: the copy goes into Sent in the transaction that says so. What nobody knows of stays the person's to decide.
    void fileHere();
    /// When something has to be looked at again, ms since 1970; 0: nothing.
    qint64 nextLook() const;
    /// Files accepted messages and looks for unknown ones. Returns the folders that changed. Throws what ends a connection; one message's trouble is its own.
    QList<FolderId> run(SyncSession &session);
    /// Unknown outcomes are looked for, and refused copies filed, once a pass; this asks for another time.
    void lookAgain();

    /// Hosts whose mailboxes get a copy of what is submitted, without our help. Pure.
    static bool isKnownToFile(const QString &smtpHost);

    /// How long a server that files by itself may take before its copy is missed, and before ours is looked at for a second one beside it.
    static constexpr qint64 kServerFilesWithin = 2 * 60 * 1000;
    static constexpr qint64 kLookInterval = 15 * 1000;

private:
    bool isGivenUp(OpId id) const { return m_notFiled.contains(id) || m_neverFiled.contains(id); }
    SentCopies(const SentCopies &) = delete;
    SentCopies &operator=(const SentCopies &) = delete;

    SentFiling whoFiles(const SyncSession &session) const;
    std::optional<FolderId> file(SendOp op, SyncSession &session);
    std::optional<Folder> placeOfAnswered(const SendOp &op) const;
    static bool isBegunIn(const SendOp &op, const QList<std::optional<Folder>> &places, FolderId sent, SyncSession &session, const QByteArray &resentId, int others);
    bool isTakenBeside(const SendOp &op, const Folder &beside, SyncSession &session);
    bool look(SendOp op, SyncSession &session);
    void countLook(OpId id);
    void append(const SendOp &op, const Folder &sent, SyncSession &session);
    static void checkAppendLimit(const QByteArray &copy, const ImapCapabilities &capabilities);
    std::optional<FolderId> lookForSecondCopy(const SendRow &row, SyncSession &session);
    std::optional<SendRow> copyToCheck() const;
    bool isOnlyOne(const SendRow &row) const;
    QByteArray resentIdOf(const SendRow &row) const;
    static QList<Uid> copiesOf(const SendOp &op, const Folder &folder, SyncSession &session, const QByteArray &resentId = {});
    void noteNotFiled(OpId id, const MailError &error);
    void learn(SentFiling filing);
    void change(OpId id, const std::function<void(SendOp &, StoreWriter &)> &step);

    const Account &m_account;
    Store &m_store;
    StoreReader &m_reader;
    const Clock &m_clock;
    /// For an unknown outcome: servers that file take a moment.
    struct Look {
        int times = 0;
        qint64 next = 0;
    };
    QHash<OpId, Look> m_looks;
    QSet<OpId> m_notFiled; ///< the server did not take the copy in this pass
    QSet<OpId> m_neverFiled; ///< the server ended the connection rather than take the copy: not again in this session, or no mail would come any more
    QHash<OpId, qint64> m_waiting; ///< for the server's own copy: when to look next
};

} // namespace postrider
