// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListHeadings.h"
#include "app/messages/OrderChange.h"
#include "core/Mail.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace postrider {

/// Reads whole lists of ids for the list, and what else takes a while, away from the main thread.
///
/// Lives on main; owns two pool threads with a store reader each: one for whole lists, one for what somebody waits for (first hits, snippets, the next unread message).
/// Answers come back on main. A list that was asked for before another one is not read any more, unless it is being read already; its answer is never delivered.
/// Never touches a widget or a model, and never blocks main except in its destructor (until the query that runs is done).
class MessageLoader : public QObject {
    Q_OBJECT
public:
    explicit MessageLoader(Mail &mail, QObject *parent = nullptr);
    ~MessageLoader() override;

    struct Task {
        Listing listing;
        ListRows before; ///< what is shown now
        ListHeadings headings; ///< of `before`
        /// What is shown now is another list: no comparison, and the first hits of a query are answered before the rest.
        bool fresh = false;
        QList<QList<quint64>> without; ///< keys of rows that have been sent away and are not to come back
        QList<MessageId> also; ///< found by the servers for the listing's query, though the index does not know why
        QSet<ThreadId> open; ///< conversations that show their parts
        /// Key of the row that is being read: it stays between its neighbours, and in a list with a query also when it does not match any more.
        quint64 pinned = ListRow::noKey;
        /// If not empty: messages of the listing's folder that appeared or changed since `before` was read; then a list by date is not read anew for a few of them.
        QSet<MessageId> changed;
    };
    struct Order {
        quint64 task = 0;
        ListRows rows;
        ListHeadings headings; ///< of `rows`, where they are by date and not by words
        OrderChange change; ///< from `before`
        bool whole = true; ///< false: the first hits of a query; the rest comes as another answer
        bool pieced = false; ///< a few changes were put in; the list was not read anew
        int milliseconds = 0; ///< what reading it took
        std::optional<Failure> failure;
    };

    /// Answered by `loaded`. Returns the number that the answer will bear.
    quint64 load(const Task &task);
    /// The beginning of a long list by date, which is there at once at any size; answered by `loaded`, and not whole.
    void loadFirst(quint64 task, const Listing &listing);
    /// The first hits of a listing's query with their snippets, and what there is to say about it; answered by `searched` and, as the beginning of a list, by `loaded`.
    void search(quint64 task, const SearchRequest &request);
    /// Snippets alone, for rows further down: answered by `snippetsFound`, with an empty hit for those of `rows` that have none.
    void findSnippets(int listNumber, const QSet<MessageId> &rows, const SearchRequest &request);
    /// The first row with an unread message after `row` in this direction, answered by `unreadFound` (an invalid row: none).
    void findUnread(const Listing &listing, const ListRows &rows, int row, int step);
    /// The messages of conversations that the listing itself shows; `done` is called on main.
    void findMessages(const Listing &listing, const QList<ThreadId> &threads, const std::function<void(const QList<MessageId> &, const std::optional<Failure> &)> &done);

Q_SIGNALS:
    void loaded(const postrider::MessageLoader::Order &order);
    void searched(quint64 task, const postrider::SearchResult &result);
    void snippetsFound(int listNumber, const QList<postrider::SearchHit> &hits);
    void unreadFound(const postrider::ListRow &row);

private:
    /// Rows, and the headings among them.
    struct Rows {
        ListRows rows;
        ListHeadings headings;
    };
    Rows read(const Task &task);
    QList<MessageId> ids(const Listing &listing, const QList<MessageId> &also);
    QList<MessageRow> foundElsewhere(const QList<MessageId> &messages, const Listing &listing, const QSet<quint64> &hidden);
    bool place(Rows &rows, QList<MessageRow> messages, const Listing &listing);
    void appendMessages(Rows &rows, const Task &task, const QSet<quint64> &hidden);
    void appendConversations(Rows &rows, const Task &task, const QSet<quint64> &hidden);
    std::optional<Rows> withChanged(const Task &task);
    void keepInPlace(Rows &rows, const Task &task);

    std::unique_ptr<StoreReader> m_reader; ///< of m_pool's thread
    std::unique_ptr<StoreReader> m_quickReader; ///< of m_quickPool's thread
    QThreadPool m_pool;
    QThreadPool m_quickPool;
    std::atomic<quint64> m_newest = 0;
    std::atomic<quint64> m_newestSnippets = 0;
};

} // namespace postrider
