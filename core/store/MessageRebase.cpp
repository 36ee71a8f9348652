// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageQueries.h"

#include "core/store/Connection.h"
#include "core/store/OpQueries.h"
#include "core/store/ThreadQueries.h"

namespace postrider {

namespace {
bool isUnread(Flags flags)
{
    return !flags.testFlag(Flag::Seen);
}
} // namespace

std::optional<ShownMessage> MessageQueries::shown(MessageId id)
{
    auto s = m_mail.prepare("SELECT account_id, folder_id, flags, thread_id, date FROM message WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return ShownMessage{id, AccountId(s.integer(0)), FolderId(s.integer(1)), Flags::fromInt(quint32(s.integer(2))), ThreadId(s.integer(3)), s.integer(4)};
}

QList<MessageId> MessageQueries::unreadIn(FolderId folder)
{
    QList<MessageId> ids;
    auto s = m_mail.prepare("SELECT id FROM message WHERE folder_id = ? AND flags & 1 = 0");
    s.bind(folder.value);
    while (s.step())
        ids.append(MessageId(s.integer(0)));
    return ids;
}

int MessageQueries::countUnseenOnServer(FolderId folder)
{
    auto s = m_mail.prepare("SELECT count(*) FROM message WHERE server_folder_id = ? AND uid > 0 AND server_flags & 1 = 0");
    return s.bind(folder.value).step() ? int(s.integer(0)) : 0;
}

std::optional<Uid> MessageQueries::newestUid(FolderId folder, int after)
{
    auto s = m_mail.prepare("SELECT uid FROM message WHERE server_folder_id = ? AND uid > 0 ORDER BY uid DESC LIMIT 1 OFFSET ?");
    if (!s.bind(folder.value, after).step())
        return std::nullopt;
    return Uid(s.integer(0));
}

void MessageQueries::rebase(const QList<MessageId> &ids)
{
    for (const MessageId id : ids)
        rebase(id);
}

/// The newest op comes last of all, so it can be laid over what is shown, without asking for those before it: that is what 5,000 messages on the screen within a blink rest on.
void MessageQueries::applyNewest(OpId op)
{
    OpKind kind = OpKind::SetFlags;
    Flags add, remove;
    FolderId target;
    {
        auto s = m_mail.prepare("SELECT kind, add_flags, remove_flags, target_folder_id FROM op WHERE id = ?");
        if (!s.bind(op.value).step())
            return;
        kind = OpKind(s.integer(0));
        add = Flags::fromInt(quint32(s.integer(1)));
        remove = Flags::fromInt(quint32(s.integer(2)));
        target = FolderId(s.integer(3));
    }
    const bool places = placesMessages(kind);
    if (kind != OpKind::SetFlags && !places)
        return;
    QList<ShownMessage> before;
    {
        auto s = m_mail.prepare(
            "SELECT message.id, account_id, folder_id, flags, thread_id FROM op_message CROSS JOIN message ON message.id = op_message.message_id WHERE op_message.op_id = ? ORDER BY message.id");
        s.bind(op.value);
        while (s.step())
            before.append({MessageId(s.integer(0)), AccountId(s.integer(1)), FolderId(s.integer(2)), Flags::fromInt(quint32(s.integer(3))), ThreadId(s.integer(4))});
    }
    for (const ShownMessage &m : before) {
        const FolderId folder = places ? target : m.folder;
        const Flags flags = (m.flags | add) & ~remove;
        if (folder == m.folder && flags == m.flags)
            continue;
        writeShown(m, folder, flags);
    }
}

/// With counters and news.
void MessageQueries::writeShown(const ShownMessage &before, FolderId folder, Flags flags)
{
    // By itself where only flags change: what is not named is in indexes that need not be touched.
    if (folder == before.folder)
        m_mail.prepare("UPDATE message SET flags = ? WHERE id = ?").runWith(flags.toInt(), before.id.value);
    else
        m_mail.prepare("UPDATE message SET folder_id = ?, flags = ? WHERE id = ?").runWith(folder.value, flags.toInt(), before.id.value);
    m_log->touch(before.folder, before.thread);
    m_log->touch(folder, before.thread);
    m_log->count(before.folder, isUnread(before.flags), -1);
    m_log->count(folder, isUnread(flags), +1);
    m_log->changes.messages.insert(before.id);
    if (folder != before.folder) {
        for (const FolderId f : {folder, before.folder}) {
            if (f.isValid())
                m_log->changes.lists.insert(f);
        }
    }
}

void MessageQueries::rebase(MessageId id)
{
    const auto before = shown(id);
    if (!before)
        return;
    FolderId folder;
    Flags flags = serverMessage(id, &folder).flags;
    {
        auto s = m_mail.prepare("SELECT op.kind, op.add_flags, op.remove_flags, op.target_folder_id FROM op_message JOIN op ON op.id = op_message.op_id "
                                "WHERE op_message.message_id = ? ORDER BY op.id");
        s.bind(id.value);
        while (s.step()) {
            flags |= Flags::fromInt(quint32(s.integer(1)));
            flags &= ~Flags::fromInt(quint32(s.integer(2)));
            if (placesMessages(OpKind(s.integer(0)))) // a removal for good: target 0
                folder = FolderId(s.integer(3));
        }
    }
    if (folder == before->folder && flags == before->flags)
        return;
    writeShown(*before, folder, flags);
}

int MessageQueries::shareBodies(const QList<MessageId> &ids)
{
    int shared = 0;
    for (const MessageId id : ids) {
        qint64 body = 0;
        QString preview;
        {
            auto s = m_mail.prepare("SELECT other.body_id, other.preview FROM message CROSS JOIN message AS other ON other.header_hash = message.header_hash "
                                    "AND other.account_id = message.account_id WHERE message.id = ? AND message.body_id = 0 AND message.email_key <> 0 "
                                    "AND other.email_key = message.email_key AND other.body_id > 0 LIMIT 1");
            if (!s.bind(id.value).step())
                continue;
            body = s.integer(0);
            preview = s.text(1);
        }
        setBody(id, body, preview);
        ++shared;
    }
    return shared;
}

MessageId MessageQueries::insertLocal(AccountId account, const NewMessage &message)
{
    NewMessage local = message;
    local.uid = 0;
    insert(account, FolderId(), {local}, false);
    auto s = m_mail.prepare("SELECT id FROM message ORDER BY id DESC LIMIT 1");
    return s.step() ? MessageId(s.integer(0)) : MessageId();
}

MessageId MessageQueries::insertCopy(MessageId id, AccountId account)
{
    qint64 header = 0, date = 0;
    QByteArray references;
    {
        auto s = m_mail.prepare("SELECT header_hash, reference_hashes, date FROM message WHERE id = ?");
        if (!s.bind(id.value).step())
            return {};
        header = s.integer(0);
        references = s.blob(1);
        date = s.integer(2);
    }
    const MessageId copy = nextId();
    const ThreadId thread = ThreadQueries(m_mail, m_log).join({account, copy, header, ThreadQueries::unpack(references), {}, date});
    m_mail
        .prepare("INSERT INTO message (id, account_id, server_folder_id, server_flags, folder_id, flags, date, size, has_attachments, thread_id, header_hash, message_id_header, "
                 "from_name, from_address, recipients, subject, preview, sender_key, subject_key, reference_hashes) "
                 "SELECT ?2, ?3, 0, flags, 0, flags, date, size, has_attachments, ?4, header_hash, message_id_header, from_name, from_address, recipients, subject, preview, "
                 "sender_key, subject_key, reference_hashes FROM message WHERE id = ?1")
        .runWith(id.value, copy.value, account.value, thread.value);
    noteForIndex(copy);
    m_log->changes.messages.insert(copy);
    return copy;
}

} // namespace postrider
