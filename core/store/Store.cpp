// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include "core/store/Connection.h"
#include "core/store/GuestMessages.h"
#include "core/store/StoreThread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>
#include <future>

namespace postrider {

namespace {

void makeProfileDirectory(const QString &profile)
{
    const bool known = QDir(profile).exists();
    if (!known && !QDir().mkpath(profile))
        throw MailError(ErrorKind::Storage,
            QCoreApplication::translate("Store", "The profile folder cannot be made. Choose another place, or check the permissions of the folder above it."), profile);
    if (!known || QFile::exists(QDir(profile).filePath(QStringLiteral("mail.db"))))
        QFile::setPermissions(profile, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

/// Nobody else's to read, wherever the profile is: SQLite gives its -wal and -shm the same permissions.
void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
}

/// Killed between making the lock file and writing its name into it, a program leaves an empty file that QLockFile takes for a living one's for ever. A living one writes
/// within moments, and the system's own lock on the file, which removeStaleLockFile asks for, keeps it safe even if not.
bool takeLock(QLockFile &lock)
{
    constexpr int kPatience = 1000; // ms; an empty file is rare, so hardly anybody ever waits
    constexpr int kStep = 50;
    qint64 pid = 0;
    QString host, program;
    for (int waited = 0; !lock.tryLock(0); waited += kStep) {
        if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program))
            return false;
        if (waited >= kPatience)
            return lock.removeStaleLockFile() && lock.tryLock(0);
        QThread::msleep(kStep);
    }
    return true;
}

constexpr const char *kCheckDue = "check_due";

/// What is cheap is put right at once, the rest when there is time (Mail, StoreCheck). Bodies are committed before their rows: the last ones may have none.
void afterUncleanEnd(StoreWriter &writer)
{
    writer.state.set(kCheckDue, 1);
    for (qint64 body = INT64_MAX; (body = writer.bodies.lastBefore(body)) > 0 && !writer.messages.withBody(body);)
        writer.bodies.remove(body);
}

} // namespace

Store::Store(const QString &profile, std::function<void(int)> afterCommit) : m_guests(std::make_shared<GuestMessages>())
{
    qRegisterMetaType<ChangeSet>();
    makeProfileDirectory(profile);
    const QString lockPath = QDir(profile).filePath(QStringLiteral("lock"));
    m_lock = std::make_unique<QLockFile>(lockPath);
    m_lock->setStaleLockTime(0);
    // Closing takes the file away; a living one's would keep us out.
    const bool endedUncleanly = QFile::exists(lockPath);
    if (!takeLock(*m_lock)) {
        qint64 pid = 0;
        QString host, program;
        m_lock->getLockInfo(&pid, &host, &program);
        if (m_lock->error() == QLockFile::PermissionError)
            throw MailError(ErrorKind::Storage, QCoreApplication::translate("Store", "Postrider may not write to its profile folder. Check the folder's permissions."), profile);
        // A full disk, too, keeps the lock from being taken, and then nobody holds it.
        if (m_lock->error() != QLockFile::LockFailedError)
            throw MailError(ErrorKind::Storage, QCoreApplication::translate("Store", "Postrider could not read or write its profile. Check the disk, then try again."), profile);
        throw MailError(ErrorKind::Busy, QCoreApplication::translate("Store", "This profile is open in another Postrider. Use that window, or close it and try again."),
            QStringLiteral("%1, process %2").arg(profile).arg(pid));
    }
    m_mailPath = QDir(profile).filePath(QStringLiteral("mail.db"));
    m_bodiesPath = QDir(profile).filePath(QStringLiteral("bodies-001.db"));
    makePrivateFile(m_mailPath);
    makePrivateFile(m_bodiesPath);
    m_thread = std::make_unique<StoreThread>(m_mailPath, m_bodiesPath, std::move(afterCommit));
    connect(m_thread.get(), &StoreThread::changed, this, &Store::changed, Qt::DirectConnection);
    m_thread->start();
    if (endedUncleanly)
        write(Durability::Recoverable, &afterUncleanEnd);
}

Store::~Store() = default;

void Store::write(Durability durability, Mutation mutation, Done done)
{
    m_thread->add({durability, std::move(mutation), std::move(done)});
}

void Store::writeAndWait(Durability durability, const Mutation &mutation)
{
    auto promise = std::make_shared<std::promise<std::optional<Failure>>>();
    auto result = promise->get_future();
    write(durability, mutation, [promise](const std::optional<Failure> &failure) { promise->set_value(failure); });
    if (const auto failure = result.get())
        throw MailError(failure->kind, failure->message, failure->detail);
}

int Store::queued() const
{
    return m_thread->queued();
}

std::unique_ptr<Connection> Store::openForReading(File file) const
{
    constexpr int kCache = 1024; // kilobytes; everything is read once
    return std::make_unique<Connection>(file == File::Mail ? m_mailPath : m_bodiesPath, Connection::Mode::ReadOnly, kCache);
}

bool Store::needsCheck() const
{
    return StateQueries(*openForReading(File::Mail)).value(kCheckDue) != 0;
}

void Store::setChecked()
{
    write(Durability::Recoverable, [](StoreWriter &writer) { writer.state.set(kCheckDue, 0); });
}

std::unique_ptr<StoreReader> Store::makeReader() const
{
    constexpr int kBodiesCache = 512; // kilobytes: a body is read, and then somebody else has it
    return std::make_unique<StoreReader>(
        std::make_unique<Connection>(m_mailPath, Connection::Mode::ReadOnly), std::make_unique<Connection>(m_bodiesPath, Connection::Mode::ReadOnly, kBodiesCache), m_guests);
}

} // namespace postrider
