// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/ConversationMark.h"
#include "core/types/Snoozed.h"

#include <QHash>
#include <QList>
#include <optional>

namespace postrider {

class Connection;

/// Rows of what the person wants of a conversation, or of a message later. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class MarkQueries {
public:
    explicit MarkQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    // --- muted and watched conversations -----------------------------------------------------------------------------------------------
    /// By conversation as they are grouped now, of all accounts. Costs a few look-ups for each mark.
    QHash<ThreadId, ConversationMark> marks();
    bool areAnyMarked();
    ConversationMark markOf(ThreadId thread);
    QList<MessageId> messagesOf(ThreadId thread);
    /// None takes it away. False where its messages have no Message-ID: nothing would be found again.
    bool mark(ThreadId thread, ConversationMark mark, qint64 now);

    // --- messages that come back later -----------------------------------------------------------------------------------------------
    /// Of all accounts: those that wait where they were put, and those that are back and not read yet.
    QList<Snoozed> snoozed();
    std::optional<Snoozed> snoozed(MessageId message);
    /// The time of the first one that waits; 0: none does.
    qint64 nextDue();
    QList<Snoozed> due(qint64 now); ///< their time has come
    /// The message is shown in `inFolder` already. Copies of it in other folders have times of their own. False where it has no Message-ID: it would not be found again.
    bool snooze(MessageId message, FolderId inFolder, FolderId backTo, qint64 until);
    /// To this folder, `now`.
    void cameBack(const Snoozed &snoozed, FolderId folder, qint64 now);
    bool areAnySnoozed();
    /// Of messages that somebody has moved elsewhere meanwhile, or that are gone; of those that are back and read only when they came back is kept: see raised().
    void forgetSettled(qint64 now);
    /// Where a message stands in lists by date that has come back, read or not: at that time, and not at its own date.
    struct Raised {
        MessageId message;
        ThreadId thread;
        qint64 at = 0; ///< ms since 1970
    };
    /// In this folder; as many as somebody has put aside by hand.
    QList<Raised> raised(FolderId folder);

    // --- junk that goes by itself ----------------------------------------------------------------------------------------------------
    /// What is in this folder and was not yet is so from now on; what is there no more is forgotten.
    void noteJunk(AccountId account, FolderId junk, qint64 now);
    /// Noted as being there before `until`, some of them at a time.
    QList<MessageId> junkSince(AccountId account, qint64 until, int most);
    void forgetJunk(AccountId account);

    void removeOf(AccountId account);

private:
    QList<qint64> hashesOf(ThreadId thread, AccountId *account);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
