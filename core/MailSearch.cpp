// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: searching, and keeping the index up to date.
#include "core/MailPrivate.h"
#include "core/store/IndexThread.h"
#include "core/sync/IndexFeed.h"

#include <QThreadPool>

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

qint64 Mail::notIndexed() const
{
    return d->index ? d->index->waiting() : d->reader->notIndexed();
}

QFuture<bool> Mail::waitForIndex(int patience)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto future = promise->future();
    if (!d->index && d->reader->isIndexComplete()) {
        promise->addResult(true);
        promise->finish();
        return future;
    }
    d->startIndex();
    IndexThread *index = d->index.get();
    d->runThread([index, promise, patience] {
        promise->addResult(index->waitUntilDone(std::chrono::milliseconds(patience)));
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
