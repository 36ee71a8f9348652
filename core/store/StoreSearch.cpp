// SPDX-License-Identifier: GPL-3.0-or-later
// StoreReader: what is asked of the index.
#include "core/store/StoreReader.h"

#include "core/search/Folding.h"
#include "core/search/Snippet.h"
#include "core/store/Connection.h"
#include "core/store/IndexQueries.h"
#include "core/store/ListingQueries.h"
#include "core/store/SavedSearchQueries.h"
#include "core/store/SearchReader.h"
#include "core/store/SearchWalk.h"

#include <algorithm>

namespace postrider {

namespace {

using Hits = std::vector<SearchCandidate>;

/// Copies of a message in several folders of an account are one hit: which of them is shown.
int rankOf(FolderRole role)
{
    switch (role) {
    case FolderRole::Trash: return 3;
    case FolderRole::Junk: return 2;
    case FolderRole::All: return 1;
    default: return 0;
    }
}

/// One state of mail.db for all questions of a search; and its thousands of short ones need no lock each.
class OneLook {
public:
    explicit OneLook(Connection &mail) : m_mail(mail) { m_mail.beginReading(); }
    ~OneLook() { m_mail.endReading(); }
    OneLook(const OneLook &) = delete;
    OneLook &operator=(const OneLook &) = delete;

private:
    Connection &m_mail;
};

/// The same for all copies of a message; empty where it cannot be told.
QByteArray keyOf(const SearchCandidate &c)
{
    if (c.emailKey == 0 && c.headerHash == 0)
        return {};
    return QByteArray::number(c.account.value) + (c.emailKey != 0 ? 'e' + QByteArray::number(c.emailKey) : 'h' + QByteArray::number(c.headerHash));
}

/// Takes hits in the order they come, each message once.
class Collection {
public:
    Collection(SearchWalk &walk, const SearchScope &scope, qsizetype most) : m_walk(walk), m_scope(scope), m_most(size_t(most)), m_once(scope.folders.size() > 1) { }

    /// It was on the page before.
    void skip(SearchCandidate known)
    {
        if (m_once && m_walk.look(known))
            m_places.insert(keyOf(known), kElsewhere);
    }
    /// False: there is enough.
    bool take(SearchCandidate &c)
    {
        const bool full = m_hits.size() > m_most;
        // A copy comes with the same date: behind that nothing changes any more.
        if (full && (!m_once || c.date / 1000 != m_hits[m_most > 0 ? m_most - 1 : 0].date / 1000))
            return false;
        if (!m_once) {
            m_hits.push_back(c);
            return true;
        }
        if (!m_walk.look(c))
            return true;
        const QByteArray key = keyOf(c);
        if (const auto known = m_places.constFind(key); !key.isEmpty() && known != m_places.constEnd()) {
            const size_t place = *known;
            // Not where a page ends and others stand between: the next page begins behind its last hit.
            if (place != kElsewhere && (place + 1 < m_most || place + 1 == m_hits.size()) && rank(c) < rank(m_hits[place]))
                m_hits[place] = c;
            return true;
        }
        if (full)
            return true;
        if (!key.isEmpty())
            m_places.insert(key, m_hits.size());
        m_hits.push_back(c);
        return true;
    }
    bool hasMore() const { return m_hits.size() > m_most; }
    Hits taken()
    {
        if (hasMore())
            m_hits.resize(m_most);
        return std::move(m_hits);
    }

private:
    static constexpr size_t kElsewhere = size_t(-1);
    int rank(const SearchCandidate &c) const { return rankOf(m_scope.folders.value(c.folder)); }

    SearchWalk &m_walk;
    const SearchScope &m_scope;
    const size_t m_most;
    const bool m_once;
    Hits m_hits;
    QHash<QByteArray, size_t> m_places;
};

} // namespace

SearchScope StoreReader::searchScope(const Listing &where, bool leftOutToo)
{
    SearchScope scope;
    for (const Account &account : accounts())
        scope.accounts.insert(account.id, account);
    scope.keywords = keywordNames();
    const QList<Folder> every = folders();
    const QHash<FolderId, FolderRole> roles = listedRoles(every);
    for (const Folder &folder : every) {
        scope.all.insert(folder.id, folder);
        scope.total += folder.total;
        const bool leftOut = (folder.role == FolderRole::Trash || folder.role == FolderRole::Junk) && !leftOutToo;
        const bool within = where.folder.isValid() ? folder.id == where.folder : where.unified != FolderRole::None ? roles.value(folder.id) == where.unified : !leftOut;
        if (!within)
            continue;
        scope.folders.insert(folder.id, folder.role);
        scope.within += folder.total;
    }
    return scope;
}

SearchResult StoreReader::search(const SearchRequest &request)
{
    SearchResult result;
    const SearchQuery query = SearchQuery::parse(request.query, QDate::currentDate(), request.lastWordIsPrefix);
    result.problem = query.problem;
    result.notIndexed = notIndexed();
    const SearchScope scope = searchScope(request.where, query.namesTrashOrJunk);
    const OneLook look(*m_mail);
    SearchWalk walk(*m_mail, *m_index, SearchPlan::of(query.root), scope, SearchWalk::Length::Page);
    Collection collection(walk, scope, std::max(0, request.limit));
    if (request.beforeMessage.isValid()) {
        SearchCandidate last;
        last.id = request.beforeMessage;
        collection.skip(last);
    }
    walk.begin(request.beforeDate, request.beforeMessage);
    Hits portion;
    bool wanted = true;
    while (wanted && walk.next(portion))
        wanted = std::all_of(portion.begin(), portion.end(), [&](SearchCandidate &c) { return collection.take(c); });
    result.more = collection.hasMore();
    const QList<SnippetTerm> terms = request.snippets ? SnippetTerm::of(query.root) : QList<SnippetTerm>();
    for (const SearchCandidate &c : collection.taken()) {
        SearchHit hit{c.id, c.date, {}, {}};
        if (!terms.isEmpty()) {
            const Snippet snippet = Snippet::of(m_index->keptText(c.id).body, terms);
            hit.snippet = snippet.text;
            hit.marks = snippet.marks;
        }
        result.hits.append(hit);
    }
    return result;
}

QList<MessageId> StoreReader::searchIds(const SearchRequest &request, int most)
{
    const SearchQuery query = SearchQuery::parse(request.query, QDate::currentDate(), request.lastWordIsPrefix);
    m_index->isReadable();
    const SearchScope scope = searchScope(request.where, query.namesTrashOrJunk);
    const OneLook look(*m_mail);
    SearchWalk walk(*m_mail, *m_index, SearchPlan::of(query.root), scope, SearchWalk::Length::List);
    Collection collection(walk, scope, std::max(0, most));
    walk.begin(request.beforeDate, request.beforeMessage);
    Hits portion;
    bool wanted = true;
    while (wanted && walk.next(portion))
        wanted = std::all_of(portion.begin(), portion.end(), [&](SearchCandidate &c) { return collection.take(c); });
    QList<MessageId> ids;
    for (const SearchCandidate &c : collection.taken())
        ids.append(c.id);
    return ids;
}

Listing StoreReader::withoutQuery(const Listing &listing)
{
    Listing plain = listing;
    plain.query.clear();
    plain.everywhere = listing.everywhere || SearchQuery::parse(listing.query, QDate::currentDate()).namesTrashOrJunk;
    return plain;
}

QSet<FolderId> StoreReader::foldersOf(const Listing &listing)
{
    QSet<FolderId> ids;
    for (const Folder &folder : ListingQueries(*m_mail).folders(withoutQuery(listing)))
        ids.insert(folder.id);
    return ids;
}

QList<Folder> StoreReader::foldersNotWhole(const SearchRequest &request)
{
    const SearchQuery query = SearchQuery::parse(request.query, QDate::currentDate());
    const SearchScope scope = searchScope(request.where, query.namesTrashOrJunk);
    QList<Folder> list;
    for (const Folder &folder : folders()) {
        if (scope.folders.contains(folder.id) && folder.selectable && folder.onServer
            && (!folderRows().syncState(folder.id).complete || !messageRowsOnServer().withoutBody(folder.id, 1).isEmpty()))
            list.append(folder);
    }
    return list;
}

void StoreReader::cancelSearch()
{
    m_index->cancel();
}

bool StoreReader::isSearchCancelled() const
{
    return m_index->isCancelled();
}

bool StoreReader::isIndexComplete()
{
    if (!m_index->isReadable() || !m_index->isCurrent())
        return false;
    const auto unseenAbove = m_index->unseenAbove();
    return IndexQueries(*m_mail).countWaiting() == 0 && (!unseenAbove || IndexQueries(*m_mail).countAfter(*unseenAbove) == 0);
}

qint64 StoreReader::notIndexed()
{
    m_index->isReadable();
    IndexQueries queries(*m_mail);
    const auto unseenAbove = m_index->unseenAbove();
    return queries.countMessagesWaiting() + (unseenAbove ? queries.countAfter(*unseenAbove) : 0);
}

// --- while a person types --------------------------------------------------------------------------------------------------------------

namespace {

/// Where the word that is being typed begins: behind the last blank that is not in quotes.
qsizetype lastWord(const QString &typed)
{
    bool inQuotes = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed.at(i) == QLatin1Char('"'))
            inQuotes = !inQuotes;
        else if (!inQuotes && (typed.at(i).isSpace() || typed.at(i) == QLatin1Char('(')))
            start = i + 1;
    }
    return start;
}

} // namespace

QStringList StoreReader::searchSuggestions(const QString &typed, int most)
{
    qsizetype start = lastWord(typed);
    if (start < typed.size() && typed.at(start) == QLatin1Char('-'))
        ++start;
    const QString before = typed.left(start), word = typed.mid(start);
    QStringList found;
    const auto offer = [&](const QString &text) {
        const QString whole = before + text;
        if (found.size() < most && whole != typed && !found.contains(whole))
            found.append(whole);
    };
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    const QString name = word.left(colon + 1).toLower();
    QString value = word.mid(colon + 1);
    value.remove(QLatin1Char('"'));
    const QString folded = Folding::fold(value);
    if (name == QLatin1String("in:")) {
        for (const Folder &folder : folders()) {
            if (Folding::fold(folder.path).startsWith(folded) || Folding::fold(folder.name()).startsWith(folded))
                offer(name + SearchQuery::quoted(folder.path));
        }
    } else if (name == QLatin1String("account:")) {
        for (const Account &account : accounts()) {
            if (Folding::fold(account.identity.address).startsWith(folded) || Folding::fold(account.name).startsWith(folded))
                offer(name + SearchQuery::quoted(account.identity.address));
        }
    } else if (name == QLatin1String("tag:")) {
        for (const QString &keyword : keywordNames()) {
            if (Folding::fold(keyword).startsWith(folded))
                offer(name + SearchQuery::quoted(keyword));
        }
    } else if ((name == QLatin1String("from:") || name == QLatin1String("to:") || name == QLatin1String("cc:")) && !folded.isEmpty()) {
        for (const SearchReader::Correspondent &c : m_index->correspondents(folded, most))
            offer(name + c.address);
    }
    if (word.isEmpty())
        return found;
    for (const QString &known : SearchQuery::words()) {
        if (known.startsWith(word, Qt::CaseInsensitive))
            offer(known);
    }
    if (colon < 0 && word.size() >= 2) {
        for (const SearchReader::Correspondent &c : m_index->correspondents(folded, most))
            offer(QLatin1String("from:") + c.address);
    }
    return found;
}

QList<SavedSearch> StoreReader::savedSearches()
{
    return SavedSearchQueries(*m_mail).all();
}

} // namespace postrider
