// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/Op.h"
#include "core/sync/SyncSession.h"

namespace postrider {

/// Pushes the waiting ops of an account to its server, in order. An op that the server refuses is dropped, what is shown goes back, and the person is told (`session.refused`);
/// the others go on. One that the server cannot do now waits, and so does what shares a message or a folder with it, in its order; the rest goes on. Where a folder is not where it
/// was, the server's list is asked once before that: it may have been renamed. Thread: the account's worker.
class OpReplay {
public:
    explicit OpReplay(SyncSession &session) : m_session(session) { }

    /// How many messages the server has confirmed. Throws what ends the connection; where that was an upload (isUploadEnded()), it is given up and told.
    int run();
    /// Folders of the server that have something now which is not in the store yet.
    const QSet<FolderId> &touched() const { return m_touched; }
    /// Something was uploaded that another account waits for.
    bool concernsOthers() const { return m_concernsOthers; }
    /// Whether something waits that can be pushed now.
    static bool hasWork(StoreReader &reader, AccountId account);

private:
    /// What an op rests on, or changes: whoever comes later and shares some of it must not overtake it.
    struct Reach {
        QSet<MessageId> messages;
        QSet<FolderId> folders;
        bool all = false; ///< names of folders, on which anything may rest
        bool isEmpty() const { return messages.isEmpty() && folders.isEmpty() && !all; }
        bool meets(const Reach &other) const { return all || other.all || messages.intersects(other.messages) || folders.intersects(other.folders); }
        void unite(const Reach &other);
    };
    Reach reachOf(const OpRow &row) const;
    int attempt(OpId id);
    int replay(const OpRow &row);
    void drop(const OpRow &row, const MailError &error);
    void keepDraftHere(const AppendDraftOp &op, const MailError &error);
    OpContext context();

    SyncSession &m_session;
    QSet<FolderId> m_touched;
    bool m_concernsOthers = false;
    bool m_listed = false;
};

} // namespace postrider
