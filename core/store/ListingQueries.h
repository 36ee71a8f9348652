// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/FolderQueries.h"
#include "core/types/Listing.h"

#include <QList>
#include <vector>

namespace postrider {

class Connection;

/// What message lists show, in their order. Several folders (a unified listing, or everything) are read one by one and put together here, because SQLite would sort all of it.
/// Thread: its connection's. Writes nothing.
class ListingQueries {
public:
    explicit ListingQueries(Connection &mail) : m_mail(mail) { }

    /// The folders a listing shows.
    QList<Folder> folders(const Listing &listing);
    /// Messages in the listing's order; `limit` < 0: all. The first few are there at once at any size by Date, Sender or Subject; by the other keys all have to be looked at.
    QList<MessageId> messages(const Listing &listing, int limit);
    /// Conversations in the listing's order; `limit` as above, by Date.
    QList<ThreadRow> threads(const Listing &listing, int limit);
    /// One conversation in reading order (StoreReader::thread).
    QList<ThreadNode> thread(ThreadId thread, const Listing &listing);

private:
    /// One message, and what it is sorted by: a number, or a text in m_texts.
    struct Entry {
        qint64 id = 0;
        qint64 date = 0;
        qint64 key = 0; ///< number, or where its text begins
        qint32 length = 0; ///< of the text
    };
    /// One conversation of one folder.
    struct Row {
        ThreadRow row;
        int attachments = 0;
        qint64 size = 0; ///< of its biggest message, where that is asked for
    };
    enum class Order { Ascending, Descending };

    std::vector<Entry> entriesOf(FolderId folder, const Listing &listing, int limit);
    std::vector<Entry> byIndex(FolderId folder, const Listing &listing, int limit);
    std::vector<Entry> byNumber(FolderId folder, const Listing &listing);
    std::vector<Entry> byRecipient(FolderId folder);
    bool before(const Entry &a, const Entry &b, const Listing &listing) const;
    std::vector<Row> rowsOf(FolderId folder, Order order, int limit);
    void measure(std::vector<Row> &rows, FolderId folder);
    static std::vector<Row> joined(std::vector<Row> rows);

    Connection &m_mail;
    QByteArray m_texts;
};

} // namespace postrider
