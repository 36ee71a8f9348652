// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/FolderQueries.h"
#include "core/types/Listing.h"

#include <QByteArrayView>
#include <QHash>
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
    /// Messages in the listing's order; `limit` < 0: all. The first few are there at once at any size by Date; by the other keys all have to be looked at.
    QList<MessageId> messages(const Listing &listing, int limit);
    /// Conversations in the listing's order; `limit` as above, by Date.
    QList<ThreadRow> threads(const Listing &listing, int limit);
    /// One conversation in reading order (StoreReader::thread).
    QList<ThreadNode> thread(ThreadId thread, const Listing &listing);

private:
    /// One message, and what it is sorted by.
    struct Entry {
        qint64 id = 0;
        qint64 date = 0;
        qint64 key = 0; ///< of a text: its place in m_texts, and once all are known the number in their order
    };
    /// One conversation of one folder.
    struct Row {
        ThreadRow row;
        qint64 place = 0; ///< its date, or when the last of it came back from later
        int attachments = 0;
        qint64 size = 0; ///< of its biggest message, where that is asked for
    };
    enum class Order { Ascending, Descending };

    void addByDate(std::vector<Entry> &entries, FolderId folder, Order order, int limit);
    void addByNumber(std::vector<Entry> &entries, FolderId folder, Listing::Sort sort);
    void addByText(std::vector<Entry> &entries, FolderId folder, Listing::Sort sort);
    qint64 placeOf(QByteArrayView text, Listing::Sort sort);
    void numberTexts(std::vector<Entry> &entries);
    std::vector<Row> rowsOf(FolderId folder, Order order, int limit);
    std::vector<Row> rowsByDate(FolderId folder, Order order, int limit);
    void measure(std::vector<Row> &rows, FolderId folder);
    static std::vector<Row> joined(std::vector<Row> rows);

    Connection &m_mail;
    /// Each text once: there are far fewer people than messages.
    std::vector<QByteArray> m_texts;
    QHash<QByteArrayView, qint64> m_places; ///< of texts as they are in the rows; what they look at is in m_rowTexts
    std::vector<QByteArray> m_rowTexts;
};

} // namespace postrider
