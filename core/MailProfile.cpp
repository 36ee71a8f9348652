// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: the profile as a whole, off the main thread.
#include "core/MailPrivate.h"
#include "core/store/Connection.h"
#include "core/store/IndexThread.h"
#include "core/store/ProfilePlace.h"
#include "core/store/SearchFile.h"
#include "core/store/StoreBackup.h"
#include "core/store/StoreCheck.h"
#include "core/store/StoreRestore.h"

#include <QPointer>
#include <QTimer>

namespace postrider {

namespace {

/// After an unclean end: mail comes first, and whoever has started the program wants to see it.
constexpr std::chrono::seconds kUntilCheck(20);

/// Messages that are grouped anew in one transaction: some 10 ms, so that nobody who writes besides has to wait.
constexpr int kRethreadedAtOnce = 200;

/// The index holds nothing that is not elsewhere: a damaged one is made anew. Returns what was done about it, or nothing.
QString checkIndex(const QString &profile)
{
    const QString path = SearchFile::pathIn(profile);
    try {
        const auto file = SearchFile::openForReading(path);
        if (!file)
            return {};
        auto s = file->prepare("PRAGMA quick_check(1)");
        if (s.step() && s.text(0) == QLatin1String("ok"))
            return {};
    } catch (const MailError &e) {
        if (!Connection::meansDamage(e))
            throw;
    }
    SearchFile::noteDamage(path);
    return Mail::tr("The search index was damaged; it is made anew.");
}

Mail::CheckReport runCheck(Store &store, const QString &profile, StoreCheck::Depth depth, MailLongWork &work)
{
    StoreCheck check(
        store, [&](qint64 done, qint64 total, const QString &what) { work.tell(done, total, what); }, [&] { return work.isStopped(); });
    StoreCheck::Report found = check.run(depth);
    if (const QString done = checkIndex(profile); !done.isEmpty())
        found.repaired.append(done);
    store.setChecked();
    return {found.sound, found.findings, found.repaired};
}

} // namespace

QString Mail::profileWarning() const
{
    return ProfilePlace::warning(d->options.profile);
}

QFuture<Outcome<bool>> Mail::backup(const QString &file, const ProgressFunction &progress, const AbortTokenPtr &stop)
{
    return d->runLongWork<bool>(progress, stop, [this, file](MailLongWork &work) {
        StoreBackup(
            *d->store, [&](qint64 done, qint64 total, const QString &what) { work.tell(done, total, what); }, [&] { return work.isStopped(); })
            .write(file);
        return true;
    });
}

void Mail::restore(const QString &file, const QString &profile, const ProgressFunction &progress)
{
    StoreRestore::Progress tell;
    if (progress)
        tell = [&](qint64 done, qint64 total, const QString &what) { progress({done, total, what}); };
    StoreRestore(file, tell).into(profile);
}

QFuture<Outcome<Mail::CheckReport>> Mail::check(const ProgressFunction &progress, const AbortTokenPtr &stop)
{
    return d->runLongWork<CheckReport>(progress, stop, [this](MailLongWork &work) {
        CheckReport report = runCheck(*d->store, d->options.profile, StoreCheck::Depth::Thorough, work);
        d->wakeIndex();
        return report;
    });
}

void Mail::Private::wakeIndex()
{
    QMetaObject::invokeMethod(
        &mail,
        [this] {
            if (index)
                index->wake();
        },
        Qt::QueuedConnection);
}

void Mail::Private::checkAfterUncleanEnd()
{
    if (!store->needsCheck())
        return;
    QTimer::singleShot(kUntilCheck, &mail, [this] {
        // Not among what cancelLongWork() stops: nobody has asked for it.
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        QObject::connect(
            abort.get(), &AbortToken::aborted, abort.get(), [stop] { stop->store(true); }, Qt::DirectConnection);
        runThread([this, work = MailLongWork(stop, {})]() mutable {
            CheckReport report;
            try {
                report = runCheck(*store, options.profile, StoreCheck::Depth::Quick, work);
            } catch (const MailError &e) {
                if (e.kind() == ErrorKind::Cancelled)
                    return; // it is due still
                report = {false, {e.message(), e.detail()}, {}};
            }
            wakeIndex();
            if (!report.findings.isEmpty() || !report.repaired.isEmpty())
                QMetaObject::invokeMethod(
                    &mail, [this, report] { Q_EMIT mail.profileChecked(report); }, Qt::QueuedConnection);
            if (!report.sound)
                QMetaObject::invokeMethod(
                    &mail,
                    [this, report] {
                        Q_EMIT mail.failed({}, Failure{ErrorKind::Storage, report.findings.value(0), report.findings.mid(1).join(QLatin1Char('\n'))});
                    },
                    Qt::QueuedConnection);
        });
        threads.back()->setPriority(QThread::LowPriority);
    });
}

// --- conversations by subject ----------------------------------------------------------------------------------------------------------

QFuture<Outcome<bool>> Mail::setThreadsBySubject(AccountId account, bool on)
{
    auto promise = std::make_shared<QPromise<Outcome<bool>>>();
    promise->start();
    auto future = promise->future();
    d->runThread([this, account, on, promise] {
        promise->addResult(outcomeOf<bool>([&] {
            d->store->writeAndWait(Durability::User, [account, on](StoreWriter &writer) {
                const auto now = writer.accounts.find(account);
                if (!now || now->threadsBySubject == on)
                    return;
                writer.accounts.setThreadsBySubject(account, on);
                writer.threads.beginRethreading(account);
            });
            d->rethread(account);
            return true;
        }));
        promise->finish();
    });
    return future;
}

void Mail::Private::rethread(AccountId account)
{
    for (bool more = true; more;) {
        if (abort->isAborted())
            throw MailError(ErrorKind::Cancelled, tr("This was stopped."));
        store->writeAndWait(Durability::Recoverable, [account, &more](StoreWriter &writer) { more = writer.threads.rethreadSome(account, kRethreadedAtOnce); });
    }
}

void Mail::Private::resumeRethreading()
{
    for (const Account &account : reader->accounts()) {
        if (!reader->isRethreading(account.id))
            continue;
        runThread([this, id = account.id] {
            try {
                rethread(id);
            } catch (const MailError &) {
                // It is written down: another time.
            }
        });
    }
}

} // namespace postrider
