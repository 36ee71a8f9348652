// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IndexQueries.h"

#include "core/store/Connection.h"

namespace postrider {

QList<IndexQueries::Waiting> IndexQueries::waiting(qint64 below, int limit)
{
    QList<Waiting> list;
    auto s = m_mail.prepare("SELECT id, message_id FROM index_queue WHERE id < ? ORDER BY id DESC LIMIT ?");
    s.bind(below, limit);
    while (s.step())
        list.append({s.integer(0), MessageId(s.integer(1))});
    return list;
}

qint64 IndexQueries::countWaiting()
{
    auto s = m_mail.prepare("SELECT count(*) FROM index_queue");
    return s.step() ? s.integer(0) : 0;
}

qint64 IndexQueries::countMessagesWaiting()
{
    constexpr qint64 kMany = 5000; // asked with every search: a look at each message has to stay cheap
    const qint64 rows = countWaiting();
    if (rows == 0 || rows > kMany)
        return rows;
    auto s = m_mail.prepare("SELECT count(*) FROM index_queue WHERE EXISTS (SELECT 1 FROM message WHERE message.id = index_queue.message_id)");
    return s.step() ? s.integer(0) : 0;
}

void IndexQueries::done(const QList<qint64> &rows)
{
    auto s = m_mail.prepare("DELETE FROM index_queue WHERE id = ?");
    for (const qint64 row : rows)
        s.runWith(row);
}

std::optional<IndexQueries::Source> IndexQueries::source(MessageId message)
{
    auto s = m_mail.prepare("SELECT date, size, body_id, from_name, from_address, recipients, subject FROM message WHERE id = ?");
    if (!s.bind(message.value).step())
        return std::nullopt;
    return Source{message, s.integer(0), s.integer(1), s.integer(2), s.text(3), s.text(4), s.text(5), s.text(6)};
}

QList<MessageId> IndexQueries::messagesAfter(qint64 after, int limit)
{
    QList<MessageId> list;
    auto s = m_mail.prepare("SELECT id FROM message WHERE id > ? ORDER BY id LIMIT ?");
    s.bind(after, limit);
    while (s.step())
        list.append(MessageId(s.integer(0)));
    return list;
}

qint64 IndexQueries::newestMessage()
{
    auto s = m_mail.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'message'");
    return s.step() ? s.integer(0) : 0;
}

qint64 IndexQueries::countAfter(qint64 after)
{
    auto s = m_mail.prepare("SELECT max(id) FROM message");
    const qint64 last = s.step() ? s.integer(0) : 0;
    return last > after ? last - after : 0;
}

} // namespace postrider
