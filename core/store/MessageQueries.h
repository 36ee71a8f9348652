// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/MessageRow.h"

#include <QByteArrayList>
#include <QList>
#include <QStringList>
#include <optional>
#include <utility>

namespace postrider {

class Connection;
class Statement;

/// A message as the server's headers tell it, ready to be a row.
struct NewMessage {
    Uid uid = 0;
    Flags flags;
    qint64 date = 0;
    qint64 size = 0;
    bool hasAttachments = false;
    QByteArrayList keywords; ///< of FLAGS: those that are not among the well-known flags
    QString messageIdHeader;
    QStringList references; ///< message ids with angle brackets, oldest first: References, or In-Reply-To where there are none (RFC 5256, REFERENCES)
    QByteArray emailId; ///< RFC 8474 EMAILID or X-GM-MSGID, or empty
    QString preview; ///< the server's (RFC 8970), or empty
    Address from;
    QString recipients;
    QString subject;
};

/// What the server knows of a row.
struct ServerMessage {
    MessageId id;
    Uid uid = 0;
    Flags flags;
};

/// Where a row is shown, and how, without the texts: for verbs on very many.
struct ShownMessage {
    MessageId id;
    AccountId account;
    FolderId folder;
    Flags flags;
    ThreadId thread;
    qint64 date = 0; ///< its own, ms since 1970
};

/// Rows of messages. The only code that writes them, so counters and change sets are right by construction.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class MessageQueries {
public:
    explicit MessageQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    // --- lists and rows -----------------------------------------------------------------------------------------------------------
    QList<MessageId> shownIn(FolderId folder, int limit, int offset, bool unreadOnly);
    std::optional<MessageRow> find(MessageId id);
    QList<MessageId> withHeader(AccountId account, const QString &messageIdHeader);
    qint64 bodyOf(MessageId id);
    /// Whose body this is.
    std::optional<MessageId> withBody(qint64 bodyId);
    /// Those shown in a folder that have this size and this Message-ID (or none): an import asks whether a message is there already.
    QList<MessageId> alike(FolderId folder, qint64 size, const QString &messageIdHeader);

    // --- the server's side ---------------------------------------------------------------------------------------------------------
    /// All rows with a UID (from this one on), ascending.
    QList<ServerMessage> onServer(FolderId folder, Uid from = 1);
    ServerMessage serverMessage(MessageId id, FolderId *folder);
    int countOnServer(FolderId folder);
    int countUnseenOnServer(FolderId folder);
    /// The highest UID but `after`.
    std::optional<Uid> newestUid(FolderId folder, int after);
    /// UIDs whose body is not here, of messages from this date on, newest first; those over 256 MB are left out.
    QList<ServerMessage> withoutBody(FolderId folder, int limit, qint64 since = 0);
    std::optional<MessageId> findByUid(FolderId folder, Uid uid);

    /// Adds rows; a UID that is known only gets its flags; a row that waits for its UID (moved, or UIDVALIDITY changed) is recognised by its Message-ID and
    /// keeps id and body. `announce`: unseen ones are worth a notification. Returns how many are new.
    int insert(AccountId account, FolderId folder, const QList<NewMessage> &messages, bool announce);
    /// The server says these are the flags (keywords among them: KeywordQueries::findOrAdd). Returns whether that was news.
    bool setServerFlags(MessageId id, Flags flags);
    /// The same for many; returns for how many it was news.
    int setServerFlags(const QList<std::pair<MessageId, Flags>> &messages);
    /// The row now stands in this folder of the server; uid 0 if the server did not say which.
    void setServerPlace(MessageId id, FolderId folder, Uid uid);
    /// UIDVALIDITY changed: every row waits for its UID again.
    void forgetUids(FolderId folder);
    /// Rows that still wait for a UID after a complete sync are gone from the server.
    QList<MessageId> unplaced(FolderId folder);
    /// With its body, after the commit.
    void remove(MessageId id);
    void remove(const QList<MessageId> &ids);
    /// An empty preview leaves what the server has told.
    void setBody(MessageId id, qint64 bodyId, const QString &preview);
    /// What its structure says, where only its header was here before.
    void setHasAttachments(MessageId id, bool has);
    /// Gives those of these that have no body the one of the same message in another folder of the account (EMAILID, X-GM-MSGID), where it is here. Returns how many got one.
    int shareBodies(const QList<MessageId> &ids);
    /// What is here of it cannot be read: it is fetched again.
    void forgetBody(MessageId id);

    // --- what is shown --------------------------------------------------------------------------------------------------------------
    /// Recomputes what is shown from the server's side and the waiting ops, in their order ("rebase").
    void rebase(MessageId id);
    void rebase(const QList<MessageId> &ids);
    /// The same for the messages of an op that has just been inserted, at a fraction of the cost.
    void applyNewest(OpId op);
    std::optional<ShownMessage> shown(MessageId id);
    QList<MessageId> unreadIn(FolderId folder);

    // --- not on any server yet: shown where the op that uploads them says ---------------------------------------------------------------
    MessageId insertLocal(AccountId account, const NewMessage &message);
    /// A row of its own like that one, without its body.
    MessageId insertCopy(MessageId id, AccountId account);

    /// What lists sort by, for a row of `message`.
    static QString senderKey(const Address &from);
    static QString subjectKey(const QString &subject);

private:
    MessageRow read(const Statement &row) const;
    bool adopt(FolderId folder, const NewMessage &message, Flags flags);
    MessageId nextId();
    void write(MessageId id, const NewMessage &message, AccountId account, FolderId folder, Flags flags, ThreadId thread, const QByteArray &references);
    void writeShown(const ShownMessage &before, FolderId folder, Flags flags);
    /// The index looks at it once more: it is new, has its text now, or is gone.
    void noteForIndex(MessageId id);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
