// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: searching, and keeping the index up to date.
#include "core/MailPrivate.h"
#include "core/store/IndexThread.h"
#include "core/sync/AccountReader.h"
#include "core/sync/IndexFeed.h"
#include "core/sync/ServerQuery.h"

#include <QThreadPool>
#include <algorithm>
#include <mutex>

namespace postrider {

void Mail::Private::startIndex()
{
    if (index)
        return;
    index = std::make_unique<IndexThread>(*store, options.profile, &IndexFeed::textOf);
    QObject::connect(index.get(), &IndexThread::waitingChanged, &mail, &Mail::notIndexedChanged, Qt::QueuedConnection);
    const auto tell = [this](const Failure &failure) { Q_EMIT mail.failed({}, failure); };
    QObject::connect(index.get(), &IndexThread::rebuilding, &mail, tell, Qt::QueuedConnection);
    QObject::connect(index.get(), &IndexThread::failed, &mail, tell, Qt::QueuedConnection);
    index->start(QThread::LowPriority);
}

QFuture<Outcome<SearchResult>> Mail::search(const SearchRequest &request)
{
    if (d->runningSearch)
        d->runningSearch->cancelSearch();
    auto promise = std::make_shared<QPromise<Outcome<SearchResult>>>();
    promise->start();
    auto future = promise->future();
    const std::shared_ptr<StoreReader> reader = makeReader();
    d->runningSearch = reader;
    IndexThread *index = d->index.get();
    d->pool.start(
        [reader, request, promise, index] {
            try {
                SearchResult result = reader->search(request);
                if (reader->isSearchCancelled())
                    promise->addResult(Outcome<SearchResult>(Failure{ErrorKind::Cancelled, tr("Another search was begun."), {}}));
                else
                    promise->addResult(Outcome<SearchResult>(std::move(result)));
            } catch (const MailError &e) {
                promise->addResult(Outcome<SearchResult>(Failure::of(e)));
            }
            promise->finish();
            if (index)
                index->wake(); // it may have been found damaged
        },
        1); // before what nobody waits for
    return future;
}

namespace {

/// The answers of several accounts, as one. Any thread.
class ServerAnswers {
public:
    ServerAnswers(Store &store, SearchNode root, int accounts) : m_store(store), m_root(std::move(root)), m_waiting(accounts) { promise.start(); }

    void take(const std::variant<QList<MessageId>, Failure> &answer)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *failure = std::get_if<Failure>(&answer))
            m_failure = *failure;
        else
            m_found += std::get<QList<MessageId>>(answer);
        m_answered |= std::holds_alternative<QList<MessageId>>(answer);
        if (--m_waiting > 0)
            return;
        // What some have found is better than nothing.
        if (!m_answered && m_failure)
            promise.addResult(Outcome<QList<MessageId>>(*m_failure));
        else
            promise.addResult(sorted());
        promise.finish();
    }

    QPromise<Outcome<QList<MessageId>>> promise;

private:
    Outcome<QList<MessageId>> sorted() const
    {
        try {
            const auto reader = m_store.makeReader();
            QList<MessageRow> rows = reader->messageRows(m_found);
            rows.removeIf([&](const MessageRow &row) {
                const auto folder = reader->folder(row.folder);
                const auto account = reader->account(row.account);
                return !folder || !account || !ServerQuery::mayMatch(m_root, row, *folder, *account);
            });
            std::sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) { return a.date != b.date ? a.date > b.date : a.id > b.id; });
            QList<MessageId> ids;
            for (const MessageRow &row : std::as_const(rows))
                ids.append(row.id);
            return ids;
        } catch (const MailError &e) {
            return Failure::of(e);
        }
    }

    Store &m_store;
    const SearchNode m_root;
    std::mutex m_mutex;
    int m_waiting;
    QList<MessageId> m_found;
    bool m_answered = false;
    std::optional<Failure> m_failure;
};

} // namespace

QFuture<Outcome<QList<MessageId>>> Mail::searchOnServer(const SearchRequest &request)
{
    constexpr int kMostOfAFolder = 500;
    const SearchQuery query = SearchQuery::parse(request.query, QDate::currentDate());
    const QList<QByteArrayList> keys = ServerQuery::keysOf(query.root);
    QHash<AccountId, QList<FolderId>> places;
    for (const Folder &folder : d->reader->foldersNotWhole(request)) {
        const auto account = d->reader->account(folder.account);
        if (account && !keys.isEmpty() && ServerQuery::mayMatch(query.root, folder, *account))
            places[folder.account].append(folder.id);
    }
    auto answers = std::make_shared<ServerAnswers>(*d->store, query.root, int(std::max<qsizetype>(1, places.size())));
    const auto future = answers->promise.future();
    if (places.isEmpty())
        answers->take(QList<MessageId>());
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        // A command of the command line has not started it; the window has.
        if (const auto account = d->reader->account(it.key()))
            d->startAccount(*account);
        ServerSearch search;
        search.folders = it.value();
        search.keys = keys;
        search.gmailQuery = ServerQuery::gmailOf(query.root);
        search.most = kMostOfAFolder;
        search.done = [answers](const std::variant<QList<MessageId>, Failure> &answer) { answers->take(answer); };
        d->engine->searchOnServer(it.key(), search);
    }
    return future;
}

qint64 Mail::notIndexed() const
{
    return d->index ? d->index->waiting() : d->reader->notIndexed();
}

QFuture<Outcome<bool>> Mail::waitForIndex(int patience)
{
    auto promise = std::make_shared<QPromise<Outcome<bool>>>();
    promise->start();
    auto future = promise->future();
    if (!d->index && d->reader->isIndexComplete()) {
        promise->addResult(Outcome<bool>(true));
        promise->finish();
        return future;
    }
    d->startIndex();
    IndexThread *index = d->index.get();
    d->runThread([index, promise, patience] {
        promise->addResult(Outcome<bool>(index->waitUntilDone(std::chrono::milliseconds(patience))));
        promise->finish();
    });
    return future;
}

QFuture<Outcome<qint64>> Mail::saveSearch(const SavedSearch &search)
{
    return d->ask<qint64>([search](StoreWriter &writer) {
        if (search.name.trimmed().isEmpty() || search.query.trimmed().isEmpty())
            throw MailError(ErrorKind::Refused, tr("A saved search needs a name and something to look for."));
        const qint64 id = writer.savedSearches.save(search);
        if (id == 0)
            throw MailError(ErrorKind::Gone, tr("This saved search is no longer there."));
        return id;
    });
}

void Mail::removeSavedSearch(qint64 id)
{
    d->act([id](StoreWriter &writer) { writer.savedSearches.remove(id); });
}

} // namespace postrider
