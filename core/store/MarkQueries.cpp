// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MarkQueries.h"

#include "core/store/Connection.h"
#include "core/store/ThreadQueries.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace postrider {

namespace {

#define SNOOZED_COLUMNS "message.id, s.back_to, s.until, s.came_back, s.account_id, s.hash"
/// A row finds its message by Message-ID and place, whatever became of the message's own row meanwhile.
#define SNOOZED_MESSAGE                                                                                                                                                            \
    " CROSS JOIN message ON message.header_hash = s.hash AND message.account_id = s.account_id WHERE message.folder_id = CASE s.came_back WHEN 0 THEN s.in_folder ELSE s.back_to END AND s.came_back < 2"
#define SNOOZED_ORDER " ORDER BY s.account_id, s.hash, s.until, s.back_to, message.id"

/// Copies of one message that wait in one place are the same message: each goes with one of their rows. One that is left over goes with the first of them, so that none stays
/// behind.
QList<Snoozed> readSnoozed(Statement &&s)
{
    QList<Snoozed> list, others;
    QSet<MessageId> taken;
    std::tuple<qint64, qint64, qint64> last;
    while (s.step()) {
        const Snoozed one{MessageId(s.integer(0)), FolderId(s.integer(1)), s.integer(2), s.integer(3) != 0};
        const std::tuple row(s.integer(4), s.integer(5), s.integer(1));
        if (row == last || taken.contains(one.message)) {
            others.append(one);
            continue;
        }
        last = row;
        taken.insert(one.message);
        list.append(one);
    }
    for (const Snoozed &one : std::as_const(others)) {
        if (taken.contains(one.message))
            continue;
        taken.insert(one.message);
        list.append(one);
    }
    return list;
}

ConversationMark readMark(qint64 number)
{
    return number == int(ConversationMark::Muted) ? ConversationMark::Muted : ConversationMark::Watched;
}

} // namespace

QHash<ThreadId, ConversationMark> MarkQueries::marks()
{
    QHash<ThreadId, ConversationMark> all;
    const auto read = [&all](Statement &&s) {
        while (s.step())
            all.insert(ThreadId(s.integer(0)), readMark(s.integer(1)));
    };
    read(m_mail.prepare(
        "SELECT thread_link.thread_id, c.mark FROM conversation_mark c CROSS JOIN thread_link ON thread_link.account_id = c.account_id AND thread_link.hash = c.hash"));
    read(m_mail.prepare("SELECT message.thread_id, c.mark FROM conversation_mark c CROSS JOIN message ON message.header_hash = c.hash AND message.account_id = c.account_id"));
    return all;
}

bool MarkQueries::areAnyMarked()
{
    return m_mail.prepare("SELECT 1 FROM conversation_mark LIMIT 1").step();
}

ConversationMark MarkQueries::markOf(ThreadId thread)
{
    // What it refers to, and what is here.
    auto links = m_mail.prepare("SELECT c.mark FROM thread_link CROSS JOIN conversation_mark c ON c.account_id = thread_link.account_id AND c.hash = thread_link.hash"
                                " WHERE thread_link.thread_id = ? LIMIT 1");
    if (links.bind(thread.value).step())
        return readMark(links.integer(0));
    auto messages = m_mail.prepare("SELECT c.mark FROM message CROSS JOIN conversation_mark c ON c.account_id = message.account_id AND c.hash = message.header_hash"
                                   " WHERE message.thread_id = ? LIMIT 1");
    return messages.bind(thread.value).step() ? readMark(messages.integer(0)) : ConversationMark::None;
}

/// Every Message-ID that stands for this conversation: of its messages, and of what they refer to.
QList<qint64> MarkQueries::hashesOf(ThreadId thread, AccountId *account)
{
    QList<qint64> hashes;
    auto messages = m_mail.prepare("SELECT header_hash, account_id, reference_hashes FROM message WHERE thread_id = ?");
    messages.bind(thread.value);
    while (messages.step()) {
        *account = AccountId(messages.integer(1));
        if (messages.integer(0) != 0)
            hashes.append(messages.integer(0));
        // A reference that stands first is the root of all: whatever else goes, answers name it.
        if (const QList<qint64> references = ThreadQueries::unpack(messages.blob(2)); !references.isEmpty())
            hashes.prepend(references.first());
    }
    auto links = m_mail.prepare("SELECT hash FROM thread_link WHERE thread_id = ?");
    links.bind(thread.value);
    while (links.step())
        hashes.append(links.integer(0));
    return hashes;
}

QList<MessageId> MarkQueries::messagesOf(ThreadId thread)
{
    auto s = m_mail.prepare("SELECT id FROM message WHERE thread_id = ?");
    s.bind(thread.value);
    QList<MessageId> list;
    while (s.step())
        list.append(MessageId(s.integer(0)));
    return list;
}

bool MarkQueries::mark(ThreadId thread, ConversationMark mark, qint64 now)
{
    AccountId account;
    const QList<qint64> hashes = hashesOf(thread, &account);
    if (hashes.isEmpty())
        return false;
    auto remove = m_mail.prepare("DELETE FROM conversation_mark WHERE account_id = ? AND hash = ?");
    for (const qint64 hash : hashes)
        remove.runWith(account.value, hash);
    if (mark != ConversationMark::None)
        m_mail.prepare("INSERT INTO conversation_mark (account_id, hash, mark, made_at) VALUES (?,?,?,?)").runWith(account.value, hashes.first(), int(mark), now);
    m_log->changes.marks = true;
    return true;
}

QList<Snoozed> MarkQueries::snoozed()
{
    return readSnoozed(m_mail.prepare("SELECT " SNOOZED_COLUMNS " FROM snooze s" SNOOZED_MESSAGE SNOOZED_ORDER));
}

std::optional<Snoozed> MarkQueries::snoozed(MessageId message)
{
    auto s = m_mail.prepare("SELECT " SNOOZED_COLUMNS " FROM message asked CROSS JOIN snooze s ON s.account_id = asked.account_id AND s.hash = asked.header_hash" SNOOZED_MESSAGE
                            " AND asked.id = ?" SNOOZED_ORDER);
    s.bind(message.value);
    const QList<Snoozed> copies = readSnoozed(std::move(s));
    const auto one = std::find_if(copies.begin(), copies.end(), [message](const Snoozed &copy) { return copy.message == message; });
    return one == copies.end() ? std::nullopt : std::optional(*one);
}

qint64 MarkQueries::nextDue()
{
    auto s = m_mail.prepare("SELECT until FROM snooze WHERE came_back = 0 ORDER BY until LIMIT 1");
    return s.step() ? s.integer(0) : 0;
}

QList<Snoozed> MarkQueries::due(qint64 now)
{
    QList<Snoozed> list = snoozed();
    list.removeIf([now](const Snoozed &one) { return one.cameBack || one.until > now; });
    return list;
}

bool MarkQueries::snooze(MessageId message, FolderId inFolder, FolderId backTo, qint64 until)
{
    if (const auto before = snoozed(message)) {
        m_mail.prepare("DELETE FROM snooze WHERE (account_id, hash) = (SELECT account_id, header_hash FROM message WHERE id = ?1) AND back_to = ?2")
            .runWith(message.value, before->backTo.value);
    }
    m_mail
        .prepare(
            "INSERT OR REPLACE INTO snooze (account_id, hash, in_folder, back_to, until) SELECT account_id, header_hash, ?2, ?3, ?4 FROM message WHERE id = ?1 AND header_hash <> 0")
        .runWith(message.value, inFolder.value, backTo.value, until);
    m_log->changes.marks = true;
    return m_mail.changedRows() > 0;
}

void MarkQueries::cameBack(const Snoozed &snoozed, FolderId folder, qint64 now)
{
    // What is known of an earlier time in that place is over.
    m_mail.prepare("DELETE FROM snooze WHERE (account_id, hash) = (SELECT account_id, header_hash FROM message WHERE id = ?1) AND back_to = ?2 AND came_back = 2")
        .runWith(snoozed.message.value, folder.value);
    m_mail
        .prepare(
            "UPDATE OR IGNORE snooze SET came_back = 1, back_to = ?1, until = ?4 WHERE (account_id, hash) = (SELECT account_id, header_hash FROM message WHERE id = ?2) AND back_to = ?3"
            " AND came_back = 0")
        .runWith(folder.value, snoozed.message.value, snoozed.backTo.value, now);
    // A copy has gone there before, or will: that one's row stays.
    m_mail.prepare("DELETE FROM snooze WHERE (account_id, hash) = (SELECT account_id, header_hash FROM message WHERE id = ?1) AND back_to = ?2 AND came_back = 0 AND ?2 <> ?3")
        .runWith(snoozed.message.value, snoozed.backTo.value, folder.value);
    m_log->changes.marks = true;
}

bool MarkQueries::areAnySnoozed()
{
    return m_mail.prepare("SELECT 1 FROM snooze WHERE came_back < 2 LIMIT 1").step();
}

void MarkQueries::forgetSettled(qint64 now)
{
    // What is nowhere may come again until its time is over: a folder that is read anew.
    m_mail
        .prepare(
            "DELETE FROM snooze WHERE came_back = 0"
            " AND NOT EXISTS (SELECT 1 FROM message WHERE message.header_hash = snooze.hash AND message.account_id = snooze.account_id AND message.folder_id = snooze.in_folder)"
            " AND (until <= ? OR EXISTS (SELECT 1 FROM message WHERE message.header_hash = snooze.hash AND message.account_id = snooze.account_id))")
        .runWith(now);
    m_log->changes.marks |= m_mail.changedRows() > 0;
    // Of several copies one was taken back by hand.
    m_mail
        .prepare("DELETE FROM snooze WHERE came_back = 0"
                 " AND EXISTS (SELECT 1 FROM message WHERE message.header_hash = snooze.hash AND message.account_id = snooze.account_id AND message.folder_id = snooze.back_to)"
                 " AND (SELECT count(*) FROM message WHERE message.header_hash = snooze.hash AND message.account_id = snooze.account_id AND message.folder_id = snooze.in_folder)"
                 " < (SELECT count(*) FROM snooze other WHERE other.account_id = snooze.account_id AND other.hash = snooze.hash AND other.in_folder = snooze.in_folder"
                 " AND other.came_back = 0)")
        .runWith();
    m_log->changes.marks |= m_mail.changedRows() > 0;
    m_mail
        .prepare("DELETE FROM snooze WHERE came_back > 0 AND NOT EXISTS"
                 " (SELECT 1 FROM message WHERE message.header_hash = snooze.hash AND message.account_id = snooze.account_id AND message.folder_id = snooze.back_to)")
        .runWith();
    m_log->changes.marks |= m_mail.changedRows() > 0;
    m_mail
        .prepare(
            "UPDATE snooze SET came_back = 2 WHERE came_back = 1 AND NOT EXISTS"
            " (SELECT 1 FROM message WHERE message.header_hash = snooze.hash AND message.account_id = snooze.account_id AND message.folder_id = snooze.back_to AND message.flags & 1 = 0)")
        .runWith();
    m_log->changes.marks |= m_mail.changedRows() > 0;
}

QList<MarkQueries::Raised> MarkQueries::raised(FolderId folder)
{
    auto s =
        m_mail.prepare("SELECT message.id, message.thread_id, max(s.until) FROM snooze s CROSS JOIN message ON message.header_hash = s.hash AND message.account_id = s.account_id"
                       " WHERE s.back_to = ?1 AND s.came_back > 0 AND message.folder_id = ?1 AND message.date < s.until GROUP BY message.id");
    s.bind(folder.value);
    QList<Raised> list;
    while (s.step())
        list.append({MessageId(s.integer(0)), ThreadId(s.integer(1)), s.integer(2)});
    return list;
}

void MarkQueries::noteJunk(AccountId account, FolderId junk, qint64 now)
{
    m_mail.prepare("DELETE FROM junk_since WHERE account_id = ?1 AND NOT EXISTS (SELECT 1 FROM message WHERE message.id = junk_since.message_id AND message.folder_id = ?2)")
        .runWith(account.value, junk.value);
    m_mail.prepare("INSERT OR IGNORE INTO junk_since (account_id, message_id, since) SELECT ?1, id, ?3 FROM message WHERE folder_id = ?2").runWith(account.value, junk.value, now);
}

QList<MessageId> MarkQueries::junkSince(AccountId account, qint64 until, int most)
{
    auto s = m_mail.prepare("SELECT message_id FROM junk_since WHERE account_id = ? AND since <= ? LIMIT ?");
    s.bind(account.value, until, most);
    QList<MessageId> list;
    while (s.step())
        list.append(MessageId(s.integer(0)));
    return list;
}

void MarkQueries::forgetJunk(AccountId account)
{
    m_mail.prepare("DELETE FROM junk_since WHERE account_id = ?").runWith(account.value);
}

void MarkQueries::removeOf(AccountId account)
{
    forgetJunk(account);
    m_mail.prepare("DELETE FROM conversation_mark WHERE account_id = ?").runWith(account.value);
    m_mail.prepare("DELETE FROM snooze WHERE account_id = ?").runWith(account.value);
    m_log->changes.marks = true;
}

} // namespace postrider
