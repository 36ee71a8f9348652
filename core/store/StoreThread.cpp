// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreThread.h"

#include "core/base/Background.h"
#include "core/store/Schema.h"
#include "core/store/ThreadQueries.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <chrono>

namespace postrider {

namespace {
/// How long a transaction may collect mutations: nobody notices 50 ms, and a commit costs as much as a thousand rows.
constexpr qint64 kLongestBatch = 50;
/// Bodies are written once, one behind the other: nothing to keep.
constexpr int kBodiesCache = 2048;
constexpr std::chrono::seconds kIdle(2);
/// While the disk is full: how often to look whether it still is.
constexpr std::chrono::seconds kLookAgain(5);
} // namespace

StoreThread::StoreThread(const QString &mailPath, const QString &bodiesPath, std::function<void(int)> afterCommit)
    : m_mail(mailPath, Connection::Mode::ReadWrite)
    , m_bodies(bodiesPath, Connection::Mode::ReadWrite, kBodiesCache)
    , m_reserve(QFileInfo(mailPath).dir().filePath(QStringLiteral("reserve")))
    , m_afterCommit(std::move(afterCommit))
{
    setObjectName(QStringLiteral("store"));
    // In the caller's thread, so that a damaged or newer profile is told at once; from start() on the connections are the thread's.
    Schema::migrateMail(m_mail);
    Schema::prepareBodies(m_bodies);
    Schema::forgetBodiesOfAnotherFile(m_mail, m_bodies);
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_hasJob.notify_all();
    wait();
}

void StoreThread::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_hasJob.notify_one();
}

int StoreThread::queued() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_jobs.size());
}

bool StoreThread::waitForJob()
{
    std::unique_lock lock(m_mutex);
    const auto isBusy = [this] { return m_stopping || !m_jobs.empty(); };
    if (!m_hasJob.wait_for(lock, kIdle, isBusy)) {
        do {
            lock.unlock();
            rest();
            lock.lock();
        } while (m_diskIsFull && !m_hasJob.wait_for(lock, kLookAgain, isBusy));
        m_hasJob.wait(lock, isBusy);
    }
    return !m_jobs.empty();
}

void StoreThread::rest() noexcept
{
    if (m_reserve.keep())
        m_diskIsFull = false;
    for (Connection *file : {&m_mail, &m_bodies}) {
        try {
            giveBackRoom(*file);
        } catch (const MailError &) {
            // Another time.
        }
        file->shrinkLog();
        file->releaseMemory();
    }
    Background::returnMemory();
}

/// Some free pages are used again soon; many of them are a folder that was emptied.
void StoreThread::giveBackRoom(Connection &file)
{
    qint64 free = 0, all = 0;
    {
        auto f = file.prepare("PRAGMA freelist_count");
        free = f.step() ? f.integer(0) : 0;
        auto a = file.prepare("PRAGMA page_count");
        all = a.step() ? a.integer(0) : 0;
    }
    if (free > 1024 && free > all / 10)
        file.execute("PRAGMA incremental_vacuum(8192)");
}

/// A full disk: what is kept for this case is given back, so that mail can be removed and drafts be saved.
void StoreThread::noteFailure() noexcept
{
    if (Connection::takeFullDiskFailure() && m_reserve.release())
        m_diskIsFull = true;
}

std::optional<StoreThread::Job> StoreThread::take(const std::function<bool(const Job &)> &wanted)
{
    const std::lock_guard lock(m_mutex);
    if (m_jobs.empty() || !wanted(m_jobs.front()))
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void StoreThread::run()
{
    while (waitForJob())
        runBatch();
}

void StoreThread::runBatch()
{
    QElapsedTimer timer;
    timer.start();
    std::vector<Finished> finished;
    std::optional<Failure> failure;
    std::optional<Durability> durability;
    try {
        while (auto job = take([&](const Job &next) { return !durability || (next.durability == *durability && timer.elapsed() < kLongestBatch); })) {
            if (!durability) {
                durability = job->durability;
                finished.push_back({std::move(job->done), std::nullopt});
                setDurability(*durability);
                m_bodies.execute("BEGIN IMMEDIATE");
                m_mail.execute("BEGIN IMMEDIATE");
            } else {
                finished.push_back({std::move(job->done), std::nullopt});
            }
            finished.back().failure = runOne(*job);
        }
        commit();
    } catch (const MailError &e) {
        rollBack();
        failure = Failure::of(e);
        if (failure->kind == ErrorKind::Storage)
            noteFailure();
    }
    const ChangeSet changes = failure ? ChangeSet() : std::exchange(m_log.changes, {});
    if (!failure)
        removeBodies(m_log.bodiesGone);
    m_log = {};
    if (!failure && m_afterCommit)
        m_afterCommit(++m_commits);
    // First the news, then the answers: whoever waited finds that everybody has been told.
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    for (const Finished &f : finished) {
        if (f.done)
            f.done(failure ? failure : f.failure);
    }
}

std::optional<Failure> StoreThread::runOne(const Job &job)
{
    // A savepoint each, so that one refused mutation does not take its neighbours with it.
    WriteLog log;
    log.diskIsFull = m_diskIsFull;
    m_mail.execute("SAVEPOINT one");
    m_bodies.execute("SAVEPOINT one");
    std::optional<Failure> failure;
    try {
        StoreWriter writer(m_mail, m_bodies, log);
        job.mutation(writer);
    } catch (const MailError &e) {
        failure = Failure::of(e);
    } catch (const std::exception &e) {
        failure = Failure{ErrorKind::Bug, QCoreApplication::translate("Store", "Postrider made a mistake while saving. Please report it; the mail on the server is untouched."),
            QString::fromUtf8(e.what())};
    }
    // A full disk may have rolled the whole transaction back already.
    if (!m_mail.inTransaction() || !m_bodies.inTransaction())
        throw MailError(ErrorKind::Storage,
            failure ? failure->message : QCoreApplication::translate("Store", "Postrider could not write its profile. Check the disk, then try again."),
            failure ? failure->detail : QString());
    if (failure) {
        m_mail.execute("ROLLBACK TO one");
        m_bodies.execute("ROLLBACK TO one");
    } else {
        m_log.changes.merge(log.changes);
        m_log.bodiesGone.append(log.bodiesGone);
        m_log.conversations.append(log.conversations);
        m_log.recounts.unite(log.recounts);
        for (auto it = log.counters.cbegin(); it != log.counters.cend(); ++it) {
            m_log.counters[it.key()].total += it->total;
            m_log.counters[it.key()].unread += it->unread;
        }
    }
    m_mail.execute("RELEASE one");
    m_bodies.execute("RELEASE one");
    if (failure && failure->kind == ErrorKind::Storage)
        noteFailure();
    return failure;
}

void StoreThread::setDurability(Durability durability)
{
    if (m_durability == durability)
        return;
    m_mail.execute(durability == Durability::User ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    m_durability = durability;
}

void StoreThread::writeCounters()
{
    FolderQueries folders(m_mail, &m_log);
    for (auto it = m_log.counters.cbegin(); it != m_log.counters.cend(); ++it) {
        if (it->total != 0 || it->unread != 0) {
            folders.addCounts(it.key(), it->total, it->unread);
            m_log.changes.counters.insert(it.key());
        }
    }
    for (const FolderId folder : std::as_const(m_log.recounts))
        folders.countNow(folder);
}

void StoreThread::commit()
{
    if (!m_mail.inTransaction())
        return;
    writeCounters();
    ThreadQueries(m_mail, &m_log).writeConversations();
    m_bodies.execute("COMMIT");
    m_mail.execute("COMMIT");
}

/// What nobody refers to any more leaves the disk: a removed account's mail must not stay behind. Should this fail, they are only in the way.
void StoreThread::removeBodies(const QList<qint64> &bodies) noexcept
{
    if (bodies.isEmpty())
        return;
    try {
        m_bodies.execute("BEGIN IMMEDIATE");
        BodyQueries queries(m_bodies);
        MessageQueries messages(m_mail);
        for (const qint64 body : bodies) {
            if (!messages.withBody(body))
                queries.remove(body);
        }
        m_bodies.execute("COMMIT");
        m_bodies.execute("PRAGMA incremental_vacuum(4096)");
    } catch (const MailError &) {
        rollBack();
    }
}

void StoreThread::rollBack() noexcept
{
    for (Connection *connection : {&m_mail, &m_bodies}) {
        try {
            if (connection->inTransaction())
                connection->execute("ROLLBACK");
        } catch (const MailError &) {
            // The failure that brought us here is the one that is told.
        }
    }
}

} // namespace postrider
