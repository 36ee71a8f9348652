// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: messages from files and into files.
#include "core/MailExport.h"
#include "core/MailImport.h"
#include "core/MailPrivate.h"

#include <algorithm>

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

void Mail::Private::keepUndoable(const UndoList &steps, ImportUndo &undo)
{
    if (steps.isEmpty())
        return;
    for (const UndoStep &step : steps)
        undo.messages += int(step.added.size());
    const auto known = std::find_if(undoable.begin(), undoable.end(), [&undo](const Undoable &each) { return each.number == undo.verb; });
    if (known != undoable.end()) {
        *known->steps += steps;
        return;
    }
    undo.verb = ++undoNumber;
    undoable.append({undo.verb, std::make_shared<UndoList>(steps), true});
    if (undoable.size() > kMostUndoable)
        undoable.removeFirst();
}

QFuture<Outcome<Mail::ImportReport>> Mail::importMail(
    const QString &path, FolderId target, const ProgressFunction &progress, const AbortTokenPtr &stop, const std::shared_ptr<ImportUndo> &undo)
{
    auto promise = std::make_shared<QPromise<Outcome<ImportReport>>>();
    promise->start();
    auto added = std::make_shared<UndoList>();
    auto future = promise->future();
    if (undo)
        future = future.then(this, [this, added, undo](const Outcome<ImportReport> &outcome) {
            d->keepUndoable(*added, *undo);
            return outcome;
        });
    d->runThread([this, path, target, promise, added, work = d->beginLongWork(progress, stop)]() mutable {
        std::shared_ptr<MailImport::Added> sofar;
        const Outcome<ImportReport> outcome = outcomeOf<ImportReport>([&] {
            MailImport import(*d->store, d->pool, *d->clock, work);
            sofar = import.added();
            return import.run(path, target);
        });
        if (sofar)
            *added = sofar->steps; // the import is over, also where it failed
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
