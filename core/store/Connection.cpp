// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>
#include <utility>

namespace postrider {

namespace {

constexpr int kBusyTimeout = 10'000; // ms

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What a person can do about an SQLite result for the file at `path`.
QString sentenceFor(int code, const QString &path)
{
    const bool damaged = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
    const QString file = path.section(QLatin1Char('/'), -1);
    // Accounts, drafts and the outbox are in the other file: nobody should move the whole profile away for this one.
    if (damaged && file.startsWith(QLatin1String("bodies-")))
        return Text::tr("The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.").arg(file);
    switch (code & 0xff) {
    case SQLITE_FULL: return Text::tr("The disk is full. Nothing was lost: make some room, and Postrider goes on.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Text::tr("Postrider may not write to its profile folder. Check the folder's permissions.");
    case SQLITE_CANTOPEN: return Text::tr("Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Text::tr("A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Text::tr("Another program is using Postrider's profile. Close it and try again.");
    default: return Text::tr("Postrider could not read or write its profile. Check the disk, then try again.");
    }
}

thread_local int lastFailure = 0;

[[noreturn]] void failWith(sqlite3 *db, int code, QString path)
{
    lastFailure = code & 0xff;
    if (const char *file = path.isEmpty() && db ? sqlite3_db_filename(db, "main") : nullptr)
        path = QString::fromUtf8(file);
    const QString detail = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)) + QStringLiteral(" (SQLite %1) ").arg(code) + path;
    // Misuse and constraint failures are ours, not the disk's.
    const int primary = code & 0xff;
    if (primary == SQLITE_MISUSE || primary == SQLITE_CONSTRAINT || primary == SQLITE_ERROR || primary == SQLITE_RANGE || primary == SQLITE_MISMATCH)
        throw MailError(ErrorKind::Bug, Text::tr("Postrider made a mistake while saving. Please report it; the mail on the server is untouched."), detail);
    if (primary == SQLITE_INTERRUPT)
        throw MailError(ErrorKind::Cancelled, Text::tr("This was stopped."), detail);
    throw MailError(ErrorKind::Storage, sentenceFor(code, path), detail);
}

} // namespace

// --- Statement ---------------------------------------------------------------------------------------------------------------------

Statement::~Statement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        failWith(m_db, code, {});
}

void Statement::bindInteger(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindOne(int index, const QString &value)
{
    // UTF-8 once, here: the database is UTF-8 and SQLite's own conversion costs more.
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_statement, index, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bindOne(int index, const QByteArray &value)
{
    check(sqlite3_bind_blob64(m_statement, index, value.isNull() ? "" : value.constData(), sqlite3_uint64(value.size()), SQLITE_STATIC));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    failWith(m_db, sqlite3_extended_errcode(m_db), {});
}

void Statement::run()
{
    while (step()) { }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

// --- Connection --------------------------------------------------------------------------------------------------------------------

Connection::Connection(const QString &path, Mode mode, int cacheKilobytes) : m_path(path)
{
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK) {
        const QString detail = QString::fromUtf8(m_db ? sqlite3_errmsg(m_db) : "no memory") + QLatin1Char(' ') + path;
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        throw MailError(ErrorKind::Storage, sentenceFor(code, path), detail);
    }
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, kBusyTimeout);
    try {
        if (mode == Mode::ReadWrite) {
            // What a file is made with; asked of one that is there, SQLite writes its first page anew and waits for the disk.
            if (auto pages = prepare("PRAGMA page_count"); pages.step() && pages.integer(0) == 0)
                execute("PRAGMA page_size=4096; PRAGMA auto_vacuum=INCREMENTAL");
            execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=4000; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY; "
                    "PRAGMA secure_delete=OFF");
        } else {
            execute("PRAGMA query_only=ON; PRAGMA temp_store=MEMORY");
        }
        // The system keeps the file in memory, too: a reader that keeps more than its screen does it twice, and there are many readers.
        execute("PRAGMA cache_size=-" + QByteArray::number(cacheKilobytes > 0 ? cacheKilobytes : mode == Mode::ReadWrite ? 65536 : 4096));
    } catch (...) {
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        throw;
    }
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_db);
}

void Connection::fail(int code) const
{
    failWith(m_db, code, m_path);
}

Statement Connection::prepare(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            fail(code);
    }
    return Statement(m_db, statement);
}

void Connection::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(sqlite3_extended_errcode(m_db));
}

void Connection::beginReading()
{
    execute("BEGIN");
}

void Connection::endReading() noexcept
{
    // Nothing was written, so nothing can fail that matters.
    sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::copyTo(const QString &path, const std::function<void(int, int)> &step)
{
    constexpr int kPages = 512;
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> targetOwner(target, &sqlite3_close_v2);
    if (code != SQLITE_OK)
        failWith(target, code, path);
    // It is read once and thrown away: nothing has to outlast a power cut.
    sqlite3_exec(target, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> backup(sqlite3_backup_init(target, "main", m_db, "main"), &sqlite3_backup_finish);
    if (!backup)
        failWith(target, sqlite3_extended_errcode(target), path);
    while ((code = sqlite3_backup_step(backup.get(), kPages)) == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        step(sqlite3_backup_remaining(backup.get()), sqlite3_backup_pagecount(backup.get()));
    if (code != SQLITE_DONE)
        failWith(nullptr, code, path);
}

bool Connection::takeFullDiskFailure()
{
    return std::exchange(lastFailure, 0) == SQLITE_FULL;
}

void Connection::interruptWhen(std::function<bool()> isCancelled)
{
    constexpr int kSteps = 20'000; // of SQLite's machine: some milliseconds
    m_isCancelled = std::move(isCancelled);
    sqlite3_progress_handler(
        m_db, m_isCancelled ? kSteps : 0, [](void *self) { return int(static_cast<Connection *>(self)->m_isCancelled()); }, this);
}

void Connection::shrinkLog() noexcept
{
    constexpr qint64 kLong = 1024 * 1024; // below that it is used again, at no cost
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() <= kLong)
        return;
    sqlite3_busy_timeout(m_db, 0);
    sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_db, kBusyTimeout);
}

void Connection::releaseMemory() noexcept
{
    sqlite3_db_release_memory(m_db);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_db);
}

int Connection::changedRowsInAll() const
{
    return sqlite3_total_changes(m_db);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

bool Connection::meansDamage(const MailError &failure)
{
    if (failure.kind() != ErrorKind::Storage)
        return false;
    const qsizetype at = failure.detail().indexOf(QLatin1String("(SQLite "));
    const int code = at < 0 ? 0 : failure.detail().mid(at + 8).section(QLatin1Char(')'), 0, 0).toInt() & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

QByteArrayList Connection::statements() const
{
    QByteArrayList texts;
    for (const auto &[sql, statement] : m_statements)
        texts.append(sql);
    return texts;
}

QStringList Connection::planOf(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_db, ("EXPLAIN QUERY PLAN " + sql).constData(), -1, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    QStringList steps;
    while (sqlite3_step(statement) == SQLITE_ROW)
        steps.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
    sqlite3_finalize(statement);
    return steps;
}

} // namespace postrider
