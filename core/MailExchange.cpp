// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: messages from files and into files.
#include "core/MailExport.h"
#include "core/MailImport.h"
#include "core/MailPrivate.h"

namespace postrider {

MailLongWork Mail::Private::beginLongWork(const ProgressFunction &progress, const AbortTokenPtr &stop)
{
    MailLongWork::Tell tell;
    if (progress)
        tell = [owner = &mail, progress](const Progress &now) { // the work's thread ends before Mail does
            QMetaObject::invokeMethod(
                owner, [progress, now] { progress(now); }, Qt::QueuedConnection);
        };
    return MailLongWork(longWork, std::move(tell), stop);
}

void Mail::cancelLongWork()
{
    // Those under way stop; the next ones have a word of their own.
    d->longWork->store(true);
    d->longWork = std::make_shared<std::atomic<bool>>(false);
}

QFuture<Outcome<Mail::ImportReport>> Mail::importMail(const QString &path, FolderId target, const ProgressFunction &progress, const AbortTokenPtr &stop)
{
    auto promise = std::make_shared<QPromise<Outcome<ImportReport>>>();
    promise->start();
    auto future = promise->future();
    d->runThread([this, path, target, promise, work = d->beginLongWork(progress, stop)]() mutable {
        const Outcome<ImportReport> outcome = outcomeOf<ImportReport>([&] { return MailImport(*d->store, d->pool, *d->clock, work).run(path, target); });
        promise->addResult(outcome);
        promise->finish();
        // Also after a failure: what came in until then goes to the server.
        QMetaObject::invokeMethod(
            this, [this] { d->wakeAll(); }, Qt::QueuedConnection);
    });
    return future;
}

QFuture<Outcome<Mail::ExportReport>> Mail::exportMail(
    FolderId folder, ExportFormat format, const QString &path, const ProgressFunction &progress, ExportScope scope, const AbortTokenPtr &stop)
{
    return d->runLongWork<ExportReport>(
        progress, stop, [this, folder, format, path, scope](MailLongWork &work) { return MailExport(*d->store, work).run(folder, format, path, scope); });
}

} // namespace postrider
