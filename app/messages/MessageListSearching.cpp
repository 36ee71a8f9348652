// SPDX-License-Identifier: GPL-3.0-or-later
// MessageListModel: what a list with a query shows besides its rows, and what the servers have found for it.
#include "app/messages/MessageListModel.h"

namespace postrider {

namespace {

/// More than a screen of cards.
constexpr int firstHits = 60;
/// Rows before and behind the one that was asked for, whose snippets come with its own.
constexpr int around = 32;
/// Snippets kept; a few hundred bytes each.
constexpr int mostSnippets = 4000;

} // namespace

SearchRequest MessageListModel::request() const
{
    SearchRequest request;
    request.query = m_listing.query;
    request.where = m_listing;
    request.where.query.clear();
    request.limit = firstHits;
    request.lastWordIsPrefix = true;
    return request;
}

const SearchHit *MessageListModel::hitAt(int row) const
{
    if (m_listing.query.isEmpty())
        return nullptr;
    const auto found = m_hits.constFind(idAt(row));
    if (found != m_hits.constEnd())
        return found->snippet.isEmpty() ? nullptr : &*found;
    m_snippetRow = row;
    if (!m_snippetTimer.isActive())
        m_snippetTimer.start();
    return nullptr;
}

void MessageListModel::wantSnippets(int row) const
{
    // Hits come in pages, newest first: the page behind the row above, in that order only.
    const bool newestFirst = m_listing.sort == Listing::Sort::Date && m_listing.descending;
    const int first = qMax(0, row - around);
    if (!newestFirst || m_listing.query.isEmpty() || row < 0 || row >= m_rows.size())
        return;
    SearchRequest page = request();
    page.limit = 2 * around;
    if (first > 0) {
        const MessageRow *above = messageAt(first - 1);
        if (!above)
            return;
        page.beforeDate = above->date;
        page.beforeMessage = above->id;
    }
    QSet<MessageId> asked;
    m_rows.visit(first, qMin(m_rows.size(), first + page.limit), [&](int, const ListRow &r) {
        asked.insert(r.message);
        return true;
    });
    const_cast<MessageListModel *>(this)->m_loader.findSnippets(m_listNumber, asked, page);
}

void MessageListModel::takeHits(const QList<SearchHit> &hits)
{
    if (m_hits.size() > mostSnippets)
        m_hits.clear();
    QSet<MessageId> shown;
    for (const SearchHit &hit : hits) {
        m_hits.insert(hit.message, hit);
        shown.insert(hit.message);
    }
    rowsChanged(shown);
}

void MessageListModel::addFound(const QList<MessageId> &messages)
{
    if (m_listing.query.isEmpty() || messages.isEmpty())
        return;
    m_also += messages;
    m_readAll = true;
    scheduleLoad();
}

void MessageListModel::takeSearch(quint64 task, const SearchResult &result)
{
    if (task != m_task)
        return;
    takeHits(result.hits);
    Q_EMIT searched(result);
}

} // namespace postrider
