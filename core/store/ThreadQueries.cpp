// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ThreadQueries.h"

#include "core/store/Connection.h"
#include "core/store/MessageHash.h"
#include "core/store/StateQueries.h"

#include <QtEndian>
#include <algorithm>
#include <tuple>

namespace postrider {

/// A row of `conversation`, without its folder and thread. Nothing shown: total 0.
struct ThreadQueries::Conversation {
    qint64 date = 0;
    qint64 newest = 0;
    int total = 0;
    int unread = 0;
    quint32 anyFlags = 0;
    int attachments = 0;

    bool operator==(const Conversation &) const = default;
};

// --- which thread ------------------------------------------------------------------------------------------------------------------

QByteArray ThreadQueries::pack(const QStringList &references)
{
    QList<qint64> hashes;
    for (const QString &reference : references) {
        if (const qint64 hash = messageHash(reference); hash != 0 && !hashes.contains(hash))
            hashes.append(hash);
        // In the middle of a very long one is nothing that the ends do not know.
        if (hashes.size() > kMostReferences)
            hashes.removeAt(1);
    }
    return pack(hashes);
}

QByteArray ThreadQueries::pack(const QList<qint64> &hashes)
{
    QByteArray packed(hashes.size() * 8, Qt::Uninitialized);
    for (qsizetype i = 0; i < hashes.size(); ++i)
        qToLittleEndian(hashes[i], packed.data() + i * 8);
    return packed;
}

QList<qint64> ThreadQueries::unpack(const QByteArray &packed)
{
    QList<qint64> hashes;
    for (qsizetype i = 0; i + 8 <= packed.size(); i += 8)
        hashes.append(qFromLittleEndian<qint64>(packed.constData() + i));
    return hashes;
}

namespace {

/// Beside those of Message-IDs.
qint64 subjectHash(const QString &key)
{
    return messageHash(QStringLiteral("subject ") + key);
}

} // namespace

ThreadQueries::Link ThreadQueries::linkOf(AccountId account, qint64 hash)
{
    if (hash == 0)
        return {};
    if (m_linksOf != account) {
        m_links.clear();
        m_linksOf = account;
    }
    if (const auto known = m_links.constFind(hash); known != m_links.cend())
        return *known;
    Link link;
    {
        auto s = m_mail.prepare("SELECT thread_id FROM thread_link WHERE account_id = ? AND hash = ?");
        if (s.bind(account.value, hash).step())
            link = {ThreadId(s.integer(0)), true};
    }
    if (!link.written) {
        auto s = m_mail.prepare("SELECT thread_id FROM message WHERE header_hash = ? AND account_id = ? AND thread_id > 0 LIMIT 1");
        if (s.bind(hash, account.value).step())
            link.thread = ThreadId(s.integer(0));
    }
    if (link.thread.isValid())
        m_links.insert(hash, link);
    return link;
}

int ThreadQueries::sizeOf(ThreadId thread)
{
    auto &size = m_sizes[thread];
    if (size == 0) {
        auto s = m_mail.prepare("SELECT count(*) FROM (SELECT 1 FROM message WHERE thread_id = ? LIMIT ?)");
        s.bind(thread.value, kLargest).step();
        size = int(s.integer(0));
    }
    return size;
}

/// The thread that had this subject last, if it is near enough in time.
ThreadId ThreadQueries::bySubject(const Joining &message, qint64 hash)
{
    const ThreadId thread = linkOf(message.account, hash).thread;
    if (!thread.isValid())
        return {};
    auto span = m_spans.constFind(thread);
    if (span == m_spans.cend()) {
        auto s = m_mail.prepare("SELECT min(date), max(date) FROM message WHERE thread_id = ?");
        if (!s.bind(thread.value).step())
            return {};
        span = m_spans.insert(thread, {s.integer(0), s.integer(1)});
    }
    return message.date >= span->first - kSubjectDistance && message.date <= span->last + kSubjectDistance ? thread : ThreadId();
}

/// From now on, the thread is known by this subject, and whoever was before is not.
void ThreadQueries::linkSubject(AccountId account, qint64 hash, ThreadId thread)
{
    m_mail.prepare("INSERT OR REPLACE INTO thread_link (account_id, hash, thread_id) VALUES (?,?,?)").runWith(account.value, hash, thread.value);
    m_links.insert(hash, {thread, true});
}

ThreadId ThreadQueries::join(const Joining &message)
{
    // The nearest relations first: where there is no room for all of them, they decide.
    QList<ThreadId> threads;
    const auto consider = [&](ThreadId thread) {
        if (thread.isValid() && !threads.contains(thread) && sizeOf(thread) < kLargest)
            threads.append(thread);
    };
    for (auto it = message.references.crbegin(); it != message.references.crend(); ++it)
        consider(linkOf(message.account, *it).thread);
    consider(linkOf(message.account, message.header).thread);
    const qint64 subject = message.subjectKey.isEmpty() ? 0 : subjectHash(message.subjectKey);
    if (subject != 0)
        consider(bySubject(message, subject));

    ThreadId thread = threads.isEmpty() ? ThreadId(message.message.value) : threads.first();
    // The small ones go into the big one, so that a message changes its thread a few times at most.
    for (const ThreadId other : threads) {
        if (sizeOf(other) > sizeOf(thread))
            thread = other;
    }
    for (const ThreadId other : threads) {
        if (other != thread && sizeOf(thread) + sizeOf(other) < kLargest)
            merge(thread, other);
    }
    m_sizes[thread] = threads.isEmpty() ? 1 : sizeOf(thread) + 1;
    if (const auto span = m_spans.find(thread); span != m_spans.end())
        *span = {std::min(span->first, message.date), std::max(span->last, message.date)};
    auto insert = m_mail.prepare("INSERT OR IGNORE INTO thread_link (account_id, hash, thread_id) VALUES (?,?,?)");
    for (const qint64 hash : message.references) {
        // Also where the message is here: should it go, those that come later still find the others.
        const Link link = linkOf(message.account, hash);
        if (!link.written && (!link.thread.isValid() || link.thread == thread)) {
            insert.runWith(message.account.value, hash, thread.value);
            m_links.insert(hash, {thread, true});
        }
    }
    if (message.header != 0 && !linkOf(message.account, message.header).thread.isValid())
        m_links.insert(message.header, {thread, false});
    if (subject != 0) {
        linkSubject(message.account, subject, thread);
    }
    return thread;
}

void ThreadQueries::merge(ThreadId into, ThreadId from)
{
    {
        auto s = m_mail.prepare("SELECT id, folder_id FROM message WHERE thread_id = ?");
        s.bind(from.value);
        while (s.step()) {
            const FolderId folder(s.integer(1));
            m_log->touch(folder, from);
            m_log->touch(folder, into);
            m_log->changes.messages.insert(MessageId(s.integer(0)));
            if (folder.isValid())
                m_log->changes.lists.insert(folder);
        }
    }
    m_mail.prepare("UPDATE message SET thread_id = ? WHERE thread_id = ?").runWith(into.value, from.value);
    m_mail.prepare("UPDATE thread_link SET thread_id = ? WHERE thread_id = ?").runWith(into.value, from.value);
    // Asked for again when it matters.
    m_spans.remove(into);
    m_spans.remove(from);
    m_sizes[into] = sizeOf(into) + sizeOf(from);
    m_sizes.remove(from);
    for (Link &link : m_links) {
        if (link.thread == from)
            link.thread = into;
    }
}

// --- anew --------------------------------------------------------------------------------------------------------------------------

/// A message that is to be given a thread anew.
struct ThreadQueries::Placing {
    Joining message;
    FolderId folder;
    ThreadId before;
};

bool ThreadQueries::usesSubjects(AccountId account)
{
    auto s = m_mail.prepare("SELECT threads_by_subject FROM account WHERE id = ?");
    return s.bind(account.value).step() && s.integer(0) != 0;
}

std::vector<ThreadQueries::Placing> ThreadQueries::placings(AccountId account, Statement &rows)
{
    const bool subjects = usesSubjects(account);
    std::vector<Placing> messages;
    while (rows.step())
        messages.push_back({{account, MessageId(rows.integer(0)), rows.integer(1), unpack(rows.blob(2)), subjects ? rows.text(3) : QString(), rows.integer(4)},
            FolderId(rows.integer(5)), ThreadId(rows.integer(6))});
    return messages;
}

/// None of them may be in a thread any more: what is found by Message-ID has been there before.
void ThreadQueries::place(const std::vector<Placing> &messages)
{
    for (const Placing &placing : messages) {
        const ThreadId thread = join(placing.message);
        m_mail.prepare("UPDATE message SET thread_id = ? WHERE id = ?").runWith(thread.value, placing.message.message.value);
    }
    // Where they are now: some have been merged once more since.
    auto s = m_mail.prepare("SELECT thread_id FROM message WHERE id = ?");
    for (const Placing &placing : messages) {
        const ThreadId now = s.bind(placing.message.message.value).step() ? ThreadId(s.integer(0)) : ThreadId();
        s.reset();
        m_log->touch(placing.folder, placing.before);
        m_log->touch(placing.folder, now);
        if (now == placing.before)
            continue;
        m_log->changes.messages.insert(placing.message.message);
        if (placing.folder.isValid())
            m_log->changes.lists.insert(placing.folder);
    }
}

void ThreadQueries::rebuild(AccountId account)
{
    m_mail.prepare("DELETE FROM thread_link WHERE account_id = ?").runWith(account.value);
    m_links.clear();
    m_sizes.clear();
    m_spans.clear();
    std::vector<Placing> messages;
    {
        auto s = m_mail.prepare("SELECT id, header_hash, reference_hashes, subject_key, date, folder_id, thread_id FROM message WHERE account_id = ? ORDER BY id");
        s.bind(account.value);
        messages = placings(account, s);
    }
    m_mail.prepare("UPDATE message SET thread_id = 0 WHERE account_id = ?").runWith(account.value);
    place(messages);
}

namespace {

/// In `state`: the thread that is next, 0 if there is none.
QByteArray rethreadingOf(AccountId account)
{
    return "rethread " + QByteArray::number(account.value);
}

} // namespace

void ThreadQueries::beginRethreading(AccountId account)
{
    StateQueries(m_mail).set(rethreadingOf(account).constData(), 1);
}

bool ThreadQueries::isRethreading(AccountId account)
{
    return StateQueries(m_mail).value(rethreadingOf(account).constData()) != 0;
}

bool ThreadQueries::rethreadSome(AccountId account, int most)
{
    const QByteArray name = rethreadingOf(account);
    qint64 next = StateQueries(m_mail).value(name.constData());
    if (next == 0)
        return false;
    const bool subjects = usesSubjects(account);
    for (int left = most; left > 0 && next != 0;) {
        ThreadId thread;
        bool ours = false;
        {
            auto s = m_mail.prepare("SELECT thread_id, account_id FROM message WHERE thread_id >= ? ORDER BY thread_id LIMIT 1");
            if (s.bind(next).step()) {
                thread = ThreadId(s.integer(0));
                ours = AccountId(s.integer(1)) == account;
            }
        }
        left -= !ours ? 1 : subjects ? joinBySubjects(account, thread) : takeApart(account, thread);
        next = thread.isValid() ? thread.value + 1 : 0;
    }
    StateQueries(m_mail).set(name.constData(), next);
    return next != 0;
}

/// Subjects count from now on: who belongs together stays together, and may become part of another thread. How many messages that were.
int ThreadQueries::joinBySubjects(AccountId account, ThreadId thread)
{
    std::vector<Joining> messages;
    {
        auto s = m_mail.prepare("SELECT subject_key, date FROM message WHERE thread_id = ? ORDER BY id");
        s.bind(thread.value);
        while (s.step())
            messages.push_back({account, {}, 0, {}, s.text(0), s.integer(1)});
    }
    QHash<QString, bool> subjects; ///< true: this thread is known by it
    ThreadId now = thread;
    for (const Joining &message : messages) {
        if (message.subjectKey.isEmpty() || subjects.value(message.subjectKey))
            continue;
        const ThreadId other = bySubject(message, subjectHash(message.subjectKey));
        bool &known = subjects[message.subjectKey];
        known = other == now;
        if (!other.isValid() || other == now || sizeOf(now) + sizeOf(other) >= kLargest)
            continue;
        // One that has not had its turn is not swallowed: it has subjects that nobody has looked at.
        const bool becomesPart = other.value > thread.value || sizeOf(other) > sizeOf(now);
        merge(becomesPart ? other : now, becomesPart ? now : other);
        now = becomesPart ? other : now;
        known = true;
    }
    for (auto it = subjects.cbegin(); it != subjects.cend(); ++it) {
        if (!*it)
            linkSubject(account, subjectHash(it.key()), now);
    }
    return int(messages.size());
}

/// Subjects do not count any more: a thread by the references of its messages, which may be several. How many messages that were.
int ThreadQueries::takeApart(AccountId account, ThreadId thread)
{
    std::vector<Placing> messages;
    {
        auto s = m_mail.prepare("SELECT id, header_hash, reference_hashes, subject_key, date, folder_id, thread_id FROM message WHERE thread_id = ? ORDER BY id");
        s.bind(thread.value);
        messages = placings(account, s);
    }
    m_mail.prepare("DELETE FROM thread_link WHERE thread_id = ?").runWith(thread.value);
    m_mail.prepare("UPDATE message SET thread_id = 0 WHERE thread_id = ?").runWith(thread.value);
    m_links.clear();
    m_sizes.remove(thread);
    m_spans.remove(thread);
    place(messages);
    return int(messages.size());
}

// --- what folders show of them -----------------------------------------------------------------------------------------------------

ThreadQueries::Conversation ThreadQueries::written(ThreadId thread, FolderId folder)
{
    auto s = m_mail.prepare("SELECT date, newest_id, total, unread, any_flags, attachments FROM conversation WHERE thread_id = ? AND folder_id = ?");
    if (!s.bind(thread.value, folder.value).step())
        return {};
    return {s.integer(0), s.integer(1), int(s.integer(2)), int(s.integer(3)), quint32(s.integer(4)), int(s.integer(5))};
}

ThreadQueries::Conversation ThreadQueries::counted(ThreadId thread, FolderId folder)
{
    Conversation c;
    auto s = m_mail.prepare("SELECT date, id, flags, has_attachments FROM message WHERE thread_id = ? AND folder_id = ? ORDER BY date DESC, id DESC");
    s.bind(thread.value, folder.value);
    while (s.step()) {
        if (c.total++ == 0) {
            c.date = s.integer(0);
            c.newest = s.integer(1);
        }
        const quint32 flags = quint32(s.integer(2));
        c.anyFlags |= flags;
        c.unread += !(flags & quint32(Flag::Seen));
        c.attachments += s.integer(3) != 0;
    }
    return c;
}

void ThreadQueries::writeConversations()
{
    auto &touched = m_log->conversations;
    // By thread, so that neighbours in the index follow each other; each once.
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    // Two threads that become one hand a message, and with it a row's key, from one to the other: what goes, goes first.
    struct Row {
        FolderId folder;
        ThreadId thread;
        Conversation conversation;
    };
    std::vector<Row> rows;
    for (const auto &[thread, folder] : touched) {
        const Conversation before = written(thread, folder), now = counted(thread, folder);
        if (before == now)
            continue;
        if (before.total > 0 && now.total > 0 && before.date == now.date && before.newest == now.newest) {
            m_mail.prepare("UPDATE conversation SET total = ?, unread = ?, any_flags = ?, attachments = ? WHERE folder_id = ? AND date = ? AND newest_id = ?")
                .runWith(now.total, now.unread, now.anyFlags, now.attachments, folder.value, now.date, now.newest);
            continue;
        }
        if (before.total > 0)
            m_mail.prepare("DELETE FROM conversation WHERE folder_id = ? AND date = ? AND newest_id = ?").runWith(folder.value, before.date, before.newest);
        if (now.total > 0)
            rows.push_back({folder, thread, now});
        else
            forget(thread);
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tuple(a.folder, a.conversation.date, a.conversation.newest) < std::tuple(b.folder, b.conversation.date, b.conversation.newest);
    });
    auto s = m_mail.prepare("INSERT INTO conversation (folder_id, date, newest_id, thread_id, total, unread, any_flags, attachments) VALUES (?,?,?,?,?,?,?,?)");
    for (const Row &r : rows) {
        const Conversation &c = r.conversation;
        s.runWith(r.folder.value, c.date, c.newest, r.thread.value, c.total, c.unread, c.anyFlags, c.attachments);
    }
    touched.clear();
}

void ThreadQueries::countAgain(ThreadId thread, FolderId folder)
{
    m_log->touch(folder, thread);
    m_log->changes.lists.insert(folder);
}

void ThreadQueries::forget(ThreadId thread)
{
    m_mail.prepare("DELETE FROM thread_link WHERE thread_id = ?1 AND NOT EXISTS (SELECT 1 FROM message WHERE thread_id = ?1)").runWith(thread.value);
}

} // namespace postrider
