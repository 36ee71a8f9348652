// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageQueries.h"

#include "core/search/Folding.h"
#include "core/store/Arrival.h"
#include "core/store/Connection.h"
#include "core/store/DraftCopyQueries.h"
#include "core/store/ExcerptQueries.h"
#include "core/store/FilterQueries.h"
#include "core/store/KeywordQueries.h"
#include "core/store/MessageHash.h"
#include "core/store/Pop3Queries.h"
#include "core/store/ThreadQueries.h"

namespace postrider {

namespace {

#define MESSAGE_COLUMNS                                                                                                                                                            \
    "id, account_id, folder_id, uid, from_name, from_address, recipients, subject, message_id_header, date, size, flags, has_attachments, body_id, "                               \
    "preview, thread_id"

/// Bigger messages are not fetched unasked: the connection takes no more in one piece, and the attempt would be repeated for ever.
constexpr qint64 kLargestBody = 256 * 1024 * 1024;

/// What is kept of a text to sort by: those that agree so far are in the order of their dates.
constexpr qsizetype kKeyLength = 64;
/// A preview is two lines of a list.
constexpr qsizetype kPreviewLength = 256;

bool isUnread(Flags flags)
{
    return !flags.testFlag(Flag::Seen);
}

} // namespace

QString MessageQueries::senderKey(const Address &from)
{
    return Folding::fold((from.name.isEmpty() ? from.address : from.name).left(kKeyLength)).left(kKeyLength);
}

QString MessageQueries::subjectKey(const QString &subject)
{
    // Prefixes are cut off before the length is.
    return Folding::baseSubject(subject.left(4 * kKeyLength)).left(kKeyLength);
}

MessageRow MessageQueries::read(const Statement &row) const
{
    MessageRow m;
    m.id = MessageId(row.integer(0));
    m.account = AccountId(row.integer(1));
    m.folder = FolderId(row.integer(2));
    m.uid = Uid(row.integer(3));
    m.from = {row.text(4), row.text(5)};
    m.to = row.text(6);
    m.subject = row.text(7);
    m.messageIdHeader = row.text(8);
    m.date = row.integer(9);
    m.size = row.integer(10);
    m.flags = Flags::fromInt(quint32(row.integer(11)));
    m.hasAttachments = row.integer(12) != 0;
    m.bodyHere = row.integer(13) != 0;
    m.preview = row.text(14);
    m.thread = ThreadId(row.integer(15));
    return m;
}

QList<MessageId> MessageQueries::shownIn(FolderId folder, int limit, int offset, bool unreadOnly)
{
    QList<MessageId> ids;
    auto s = unreadOnly ? m_mail.prepare("SELECT id FROM message WHERE folder_id = ? AND flags & 1 = 0 ORDER BY date DESC, id DESC LIMIT ? OFFSET ?")
                        : m_mail.prepare("SELECT id FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC LIMIT ? OFFSET ?");
    s.bind(folder.value, limit < 0 ? -1 : limit, offset);
    while (s.step())
        ids.append(MessageId(s.integer(0)));
    return ids;
}

std::optional<MessageRow> MessageQueries::find(MessageId id)
{
    auto s = m_mail.prepare("SELECT " MESSAGE_COLUMNS " FROM message WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return read(s);
}

QList<MessageId> MessageQueries::withHeader(AccountId account, const QString &messageIdHeader)
{
    QList<MessageId> ids;
    if (messageIdHeader.isEmpty())
        return ids;
    auto s = m_mail.prepare("SELECT id FROM message WHERE header_hash = ? AND message_id_header = ? AND account_id = ? ORDER BY id");
    s.bind(messageHash(messageIdHeader), messageIdHeader, account.value);
    while (s.step())
        ids.append(MessageId(s.integer(0)));
    return ids;
}

QList<MessageId> MessageQueries::alike(FolderId folder, qint64 size, const QString &messageIdHeader)
{
    QList<MessageId> ids;
    // By the header's index where it has one; of those without, the lists' index tells which have the size.
    auto s = messageIdHeader.isEmpty()
        ? m_mail.prepare("SELECT id FROM message WHERE folder_id = ?3 AND size = ?4 AND +header_hash = ?1 AND message_id_header = ?2 ORDER BY date, id")
        : m_mail.prepare("SELECT id FROM message WHERE header_hash = ?1 AND message_id_header = ?2 AND +folder_id = ?3 AND size = ?4 ORDER BY date, id");
    s.bind(messageHash(messageIdHeader), messageIdHeader, folder.value, size);
    while (s.step())
        ids.append(MessageId(s.integer(0)));
    return ids;
}

qint64 MessageQueries::bodyOf(MessageId id)
{
    auto s = m_mail.prepare("SELECT body_id FROM message WHERE id = ?");
    return s.bind(id.value).step() ? s.integer(0) : 0;
}

std::optional<MessageId> MessageQueries::withBody(qint64 bodyId)
{
    auto s = m_mail.prepare("SELECT id FROM message WHERE body_id = ? AND body_id > 0");
    if (!s.bind(bodyId).step())
        return std::nullopt;
    return MessageId(s.integer(0));
}

QList<ServerMessage> MessageQueries::onServer(FolderId folder, Uid from)
{
    QList<ServerMessage> list;
    auto s = m_mail.prepare("SELECT id, uid, server_flags FROM message WHERE server_folder_id = ? AND uid > 0 AND uid >= ? ORDER BY uid");
    s.bind(folder.value, from);
    while (s.step())
        list.append({MessageId(s.integer(0)), Uid(s.integer(1)), Flags::fromInt(quint32(s.integer(2)))});
    return list;
}

ServerMessage MessageQueries::serverMessage(MessageId id, FolderId *folder)
{
    auto s = m_mail.prepare("SELECT uid, server_flags, server_folder_id FROM message WHERE id = ?");
    if (!s.bind(id.value).step())
        return {};
    *folder = FolderId(s.integer(2));
    return {id, Uid(s.integer(0)), Flags::fromInt(quint32(s.integer(1)))};
}

int MessageQueries::countOnServer(FolderId folder)
{
    auto s = m_mail.prepare("SELECT count(*) FROM message WHERE server_folder_id = ? AND uid > 0");
    return s.bind(folder.value).step() ? int(s.integer(0)) : 0;
}

QList<ServerMessage> MessageQueries::withoutBody(FolderId folder, int limit, qint64 since)
{
    QList<ServerMessage> list;
    auto s = m_mail.prepare("SELECT id, uid FROM message WHERE server_folder_id = ? AND body_id = 0 AND uid > 0 AND size <= ? AND date >= ? ORDER BY uid DESC LIMIT ?");
    s.bind(folder.value, kLargestBody, since, limit);
    while (s.step())
        list.append({MessageId(s.integer(0)), Uid(s.integer(1)), {}});
    return list;
}

std::optional<MessageId> MessageQueries::findByUid(FolderId folder, Uid uid)
{
    auto s = m_mail.prepare("SELECT id FROM message WHERE server_folder_id = ? AND uid = ? AND uid > 0");
    if (!s.bind(folder.value, uid).step())
        return std::nullopt;
    return MessageId(s.integer(0));
}

bool MessageQueries::adopt(FolderId folder, const NewMessage &message, Flags flags)
{
    MessageId id;
    {
        // Several may carry one Message-ID, and some have none: then size and date tell which it is. By the header's index, because all of a big folder may wait.
        auto s = message.messageIdHeader.isEmpty()
            ? m_mail.prepare("SELECT id FROM message WHERE server_folder_id = ?3 AND uid = 0 AND +header_hash = ?1 AND message_id_header = ?2 AND size = ?4 AND date = ?5 LIMIT 1")
            : m_mail.prepare("SELECT id FROM message WHERE header_hash = ?1 AND message_id_header = ?2 AND +server_folder_id = ?3 AND uid = 0 "
                             "ORDER BY size = ?4 DESC, date = ?5 DESC, id LIMIT 1");
        if (!s.bind(messageHash(message.messageIdHeader), message.messageIdHeader, folder.value, message.size, message.date).step())
            return false;
        id = MessageId(s.integer(0));
    }
    m_mail.prepare("UPDATE message SET uid = ?, server_flags = ? WHERE id = ?").runWith(message.uid, flags.toInt(), id.value);
    rebase(id);
    return true;
}

void MessageQueries::write(MessageId id, const NewMessage &m, AccountId account, FolderId folder, Flags flags, ThreadId thread, const QByteArray &references)
{
    m_mail
        .prepare("INSERT INTO message (id, account_id, server_folder_id, uid, server_flags, folder_id, flags, date, size, has_attachments, thread_id, header_hash, "
                 "message_id_header, from_name, from_address, recipients, subject, preview, email_key, sender_key, subject_key, reference_hashes) "
                 "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .runWith(id.value, account.value, folder.value, m.uid, flags.toInt(), folder.value, flags.toInt(), m.date, m.size, m.hasAttachments, thread.value,
            messageHash(m.messageIdHeader), m.messageIdHeader, m.from.name, m.from.address, m.recipients, m.subject, m.preview.left(kPreviewLength),
            messageHash(QString::fromUtf8(m.emailId)), senderKey(m.from), subjectKey(m.subject), references);
}

int MessageQueries::insert(AccountId account, FolderId folder, const QList<NewMessage> &messages, bool announce)
{
    bool waiting = false, bySubject = false;
    Uid lowest = 0, highest = 0;
    // Rows of no folder of a server (insertLocal) are nobody's to adopt.
    if (folder.isValid()) {
        auto s = m_mail.prepare("SELECT 1 FROM message WHERE server_folder_id = ? AND uid = 0 LIMIT 1");
        waiting = s.bind(folder.value).step();
        // Two statements: SQLite finds one end of an index at once, both of them by reading all of it.
        auto first = m_mail.prepare("SELECT min(uid) FROM message WHERE server_folder_id = ? AND uid > 0");
        lowest = first.bind(folder.value).step() ? Uid(first.integer(0)) : 0;
        auto last = m_mail.prepare("SELECT max(uid) FROM message WHERE server_folder_id = ? AND uid > 0");
        highest = last.bind(folder.value).step() ? Uid(last.integer(0)) : 0;
    }
    {
        auto rule = m_mail.prepare("SELECT threads_by_subject FROM account WHERE id = ?");
        bySubject = rule.bind(account.value).step() && rule.integer(0) != 0;
    }
    KeywordQueries keywords(m_mail, m_log);
    ThreadQueries threads(m_mail, m_log);
    Arrival arrival(m_mail, m_log, account, folder, announce);
    int added = 0;
    for (const NewMessage &m : messages) {
        const Flags flags = m.keywords.isEmpty() ? m.flags : m.flags | keywords.findOrAdd(m.keywords);
        // New mail has the highest UIDs, and a first sync goes down from there: neither is looked up.
        const bool maybeKnown = folder.isValid() && m.uid >= lowest && m.uid <= highest;
        if (const auto known = maybeKnown ? findByUid(folder, m.uid) : std::nullopt) {
            setServerFlags(*known, flags);
            continue;
        }
        if (waiting && adopt(folder, m, flags))
            continue;
        m_log->needRoom();
        lowest = lowest == 0 ? m.uid : qMin(lowest, m.uid);
        highest = qMax(highest, m.uid);
        const MessageId id = nextId();
        const QByteArray references = ThreadQueries::pack(m.references);
        const ThreadId thread =
            threads.join({account, id, messageHash(m.messageIdHeader), ThreadQueries::unpack(references), bySubject ? subjectKey(m.subject) : QString(), m.date});
        write(id, m, account, folder, flags, thread, references);
        noteForIndex(id);
        ++added;
        m_log->touch(folder, thread);
        m_log->count(folder, isUnread(flags), +1);
        m_log->changes.messages.insert(id);
        arrival.came(id, thread, isUnread(flags));
    }
    if (added > 0 && folder.isValid())
        m_log->changes.lists.insert(folder);
    return added;
}

/// Known before the row is written, because a thread is called after the message that begins it.
MessageId MessageQueries::nextId()
{
    auto s = m_mail.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'message'");
    return MessageId(s.step() ? s.integer(0) + 1 : 1);
}

bool MessageQueries::setServerFlags(MessageId id, Flags flags)
{
    m_mail.prepare("UPDATE message SET server_flags = ?1 WHERE id = ?2 AND server_flags <> ?1").runWith(flags.toInt(), id.value);
    if (m_mail.changedRows() == 0)
        return false;
    rebase(id);
    return true;
}

int MessageQueries::setServerFlags(const QList<std::pair<MessageId, Flags>> &messages)
{
    int news = 0;
    for (const auto &[id, flags] : messages)
        news += setServerFlags(id, flags);
    return news;
}

void MessageQueries::setServerPlace(MessageId id, FolderId folder, Uid uid)
{
    if (uid > 0) {
        // The watcher may have been faster: then the row that it made is the same message, and ours takes its place.
        if (const auto other = findByUid(folder, uid); other && *other != id) {
            FolderId place;
            const Flags told = serverMessage(*other, &place).flags;
            m_mail.prepare("UPDATE message SET server_flags = ? WHERE id = ?").runWith(told.toInt(), id.value);
            m_mail.prepare("UPDATE OR IGNORE op_message SET message_id = ? WHERE message_id = ?").runWith(id.value, other->value);
            m_mail.prepare("UPDATE append_source SET source_id = ? WHERE source_id = ?").runWith(id.value, other->value);
            DraftCopyQueries(m_mail, m_log).messageIs(*other, id);
            remove(*other);
        }
    }
    m_mail.prepare("UPDATE message SET server_folder_id = ?, uid = ? WHERE id = ?").runWith(folder.value, uid, id.value);
    rebase(id);
}

void MessageQueries::forgetUids(FolderId folder)
{
    // Its parts are asked for by number: which of the messages they were of is not certain any more.
    ExcerptQueries(m_mail, m_log).removeOf(folder);
    m_mail.prepare("UPDATE message SET uid = 0 WHERE server_folder_id = ? AND uid > 0").runWith(folder.value);
}

QList<MessageId> MessageQueries::unplaced(FolderId folder)
{
    QList<MessageId> ids;
    auto s = m_mail.prepare("SELECT id FROM message WHERE server_folder_id = ? AND uid = 0");
    s.bind(folder.value);
    while (s.step())
        ids.append(MessageId(s.integer(0)));
    return ids;
}

void MessageQueries::remove(MessageId id)
{
    Uid uid = 0;
    {
        auto s = m_mail.prepare("SELECT folder_id, flags, body_id, thread_id, uid FROM message WHERE id = ?");
        if (!s.bind(id.value).step())
            return;
        uid = Uid(s.integer(4));
        if (s.integer(2) != 0)
            m_log->bodiesGone.append(s.integer(2));
        const FolderId folder(s.integer(0));
        m_log->count(folder, isUnread(Flags::fromInt(quint32(s.integer(1)))), -1);
        m_log->touch(folder, ThreadId(s.integer(3)));
        if (folder.isValid())
            m_log->changes.lists.insert(folder);
    }
    m_mail.prepare("DELETE FROM op_message WHERE message_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM append_source WHERE message_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM filter_queue WHERE message_id = ?").runWith(id.value);
    DraftCopyQueries(m_mail, m_log).messageGone(id, uid);
    ExcerptQueries(m_mail, m_log).remove(id);
    Pop3Queries(m_mail).messageGone(id);
    m_mail.prepare("DELETE FROM message WHERE id = ?").runWith(id.value);
    noteForIndex(id);
    m_log->changes.messages.insert(id);
}

void MessageQueries::remove(const QList<MessageId> &ids)
{
    for (const MessageId id : ids)
        remove(id);
}

void MessageQueries::setBody(MessageId id, qint64 bodyId, const QString &preview)
{
    m_mail.prepare("UPDATE message SET body_id = ?1, preview = CASE WHEN ?2 = '' THEN preview ELSE ?2 END WHERE id = ?3").runWith(bodyId, preview.left(kPreviewLength), id.value);
    ExcerptQueries(m_mail, m_log).remove(id);
    FilterQueries(m_mail, m_log).bodyIsHere(id);
    noteForIndex(id);
    m_log->changes.messages.insert(id);
    m_log->changes.bodies.insert(id);
}

void MessageQueries::setHasAttachments(MessageId id, bool has)
{
    const auto row = shown(id);
    m_mail.prepare("UPDATE message SET has_attachments = ?1 WHERE id = ?2 AND has_attachments <> ?1").runWith(has, id.value);
    if (!row || m_mail.changedRows() == 0)
        return;
    m_log->touch(row->folder, row->thread);
    m_log->changes.messages.insert(id);
}

void MessageQueries::forgetBody(MessageId id)
{
    const qint64 body = bodyOf(id);
    if (body == 0)
        return;
    m_log->bodiesGone.append(body);
    m_mail.prepare("UPDATE message SET body_id = 0 WHERE id = ?").runWith(id.value);
    m_log->changes.messages.insert(id);
}

void MessageQueries::noteForIndex(MessageId id)
{
    m_mail.prepare("INSERT OR REPLACE INTO index_queue (message_id) VALUES (?)").runWith(id.value);
}

} // namespace postrider
