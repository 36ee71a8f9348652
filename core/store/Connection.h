// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <concepts>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace postrider {

class MailError;

/// A prepared statement in use: bind, step, read. Resets itself when it goes out of scope.
/// Thread: its connection's. Does not own the statement. Errors: MailError Storage.
class Statement {
public:
    explicit Statement(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) { }
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the parameters in order, from 1.
    template <class... T> Statement &bind(const T &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// True if there is a row to read.
    bool step();
    /// For statements without rows.
    void run();
    /// Bind, run and be ready for the next set.
    template <class... T> void runWith(const T &...values)
    {
        bind(values...);
        run();
        reset();
    }
    void reset();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The text or blob itself, as long as the statement stays at this row.
    QByteArrayView bytes(int column) const;

private:
    template <std::integral T> void bindOne(int index, T value) { bindInteger(index, qint64(value)); }
    void bindInteger(int index, qint64 value);
    void bindOne(int index, const QString &value);
    void bindOne(int index, const QByteArray &value); ///< as a blob; the bytes must live until the statement is reset
    void check(int code) const;

    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
};

/// One SQLite connection with its cache of prepared statements.
/// Thread: one, the one that opened it. Owns the handle. Never shared. Errors: MailError Storage (full disk, damage, no permission), in plain words.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// `cacheKilobytes`: how much of the file SQLite keeps in memory at most; 0: what suits a list (a writer's indexes of a big profile, a reader's rows on the screen).
    Connection(const QString &path, Mode mode, int cacheKilobytes = 0);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The cached statement for this text (a literal: the pointer is the key).
    Statement prepare(const char *sql);
    /// Text that is used once; several statements allowed.
    void execute(const QByteArray &sql);
    qint64 lastInsertId() const;
    int changedRows() const;
    int changedRowsInAll() const; ///< since it was opened, those that a virtual table changed for itself included
    bool inTransaction() const;
    const QString &path() const { return m_path; }
    /// For what belongs to a connection and is not SQL: tokenizers.
    sqlite3 *handle() const { return m_db; }
    /// Whether a failure says that the file is damaged, or no database at all.
    static bool meansDamage(const MailError &failure);
    /// From here to endReading() everything is read as it is now (once something has been read).
    void beginReading();
    void endReading() noexcept;
    /// Writes all of it, as it is now or since beginReading(), to another file, some pages at a time; `step` hears how many are left, of how many, and may throw.
    void copyTo(const QString &path, const std::function<void(int left, int all)> &step);
    /// Whether the last failure in this thread, on any connection, was that the disk is full; asked once.
    static bool takeFullDiskFailure();
    /// Asked every so often while a statement runs: true ends it with MailError Cancelled.
    void interruptWhen(std::function<bool()> isCancelled);
    /// What SQLite keeps in memory goes back to the system, as far as it is not in use.
    void releaseMemory() noexcept;
    /// A long write-ahead log goes into the file, and its room back to the disk; not while somebody reads in it: nobody waits for that.
    void shrinkLog() noexcept;
    /// The text of every statement prepared so far, and SQLite's plan for one, a line per step: for the test that no plan scans a big table.
    QByteArrayList statements() const;
    QStringList planOf(const QByteArray &sql);

private:
    [[noreturn]] void fail(int code) const;

    QString m_path;
    std::function<bool()> m_isCancelled;
    sqlite3 *m_db = nullptr;
    std::unordered_map<const char *, sqlite3_stmt *> m_statements;
};

} // namespace postrider
