// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;

/// What waits for the index: rows of mail.db's index_queue, and what the index needs of a message. Thread: its connection's; `log` on the store thread only, for what writes.
class IndexQueries {
public:
    explicit IndexQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    struct Waiting {
        qint64 row = 0;
        MessageId message;
    };
    /// Those below `row`, highest first.
    QList<Waiting> waiting(qint64 below, int limit);
    qint64 countWaiting();
    /// Messages that wait, to be told to people: without those that are gone and only have to be taken out (which are counted, too, while there are many).
    qint64 countMessagesWaiting();
    /// They are in the index.
    void done(const QList<qint64> &rows);

    struct Source {
        MessageId message;
        qint64 date = 0;
        qint64 size = 0;
        qint64 body = 0;
        QString fromName, fromAddress, recipients, subject;
    };
    std::optional<Source> source(MessageId message);
    /// Messages above `after`, ascending.
    QList<MessageId> messagesAfter(qint64 after, int limit);
    /// Highest id that was ever given out.
    qint64 newestMessage();
    /// Of messages above `after`, an upper bound.
    qint64 countAfter(qint64 after);

private:
    Connection &m_mail;
    [[maybe_unused]] WriteLog *m_log;
};

} // namespace postrider
