// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchFile.h"

#include "core/base/MailError.h"
#include "core/search/Tokenizer.h"
#include "core/store/Connection.h"
#include "core/store/SearchTokenizer.h"
#include "core/store/ZstdDictionary.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>

namespace postrider {

namespace SearchFile {

namespace {

std::atomic<int> gEpoch{0};

int schemaOf(Connection &search)
{
    auto s = search.prepare("PRAGMA user_version");
    return s.step() ? int(s.integer(0)) : 0;
}

std::unique_ptr<Connection> open(const QString &path, Connection::Mode mode)
{
    auto connection = std::make_unique<Connection>(path, mode);
    SearchTokenizer::registerIn(*connection);
    return connection;
}

QString damageNote(const QString &path)
{
    return path + QLatin1String(".damaged");
}

} // namespace

QString pathIn(const QString &profile)
{
    return QDir(profile).filePath(QStringLiteral("search.db"));
}

std::unique_ptr<Connection> openForReading(const QString &path)
{
    if (!QFile::exists(path))
        return nullptr;
    auto connection = open(path, Connection::Mode::ReadOnly);
    // Being made just now, or of another Postrider: nothing to be read yet.
    return schemaOf(*connection) == Schema ? std::move(connection) : nullptr;
}

std::unique_ptr<Connection> openForWriting(const QString &path)
{
    for (int attempt = 0;; ++attempt) {
        QFile file(path); // nobody else's to read
        if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            file.close();
        auto search = open(path, Connection::Mode::ReadWrite);
        const int have = schemaOf(*search);
        if (have != Schema && have != 0 && attempt == 0) {
            search.reset();
            remove(path);
            continue;
        }
        if (have != Schema) {
            search->execute("BEGIN IMMEDIATE");
            search->execute("CREATE TABLE generation (number INTEGER PRIMARY KEY, tokenizer INTEGER NOT NULL, text_version INTEGER NOT NULL, "
                            "complete INTEGER NOT NULL DEFAULT 0, backfilled INTEGER NOT NULL DEFAULT 0, spill INTEGER NOT NULL DEFAULT 0) STRICT;"
                            // Kept texts name theirs by id.
                            "CREATE TABLE dictionary (id INTEGER PRIMARY KEY, octets BLOB NOT NULL) STRICT;"
                            // Who is written to and hears from whom: for suggestions. `words`: folded, a blank before each.
                            "CREATE TABLE address (address TEXT PRIMARY KEY, name TEXT NOT NULL, words TEXT NOT NULL, uses INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
                            "CREATE INDEX address_by_uses ON address (uses)");
            begin(*search);
            search->execute("PRAGMA user_version=" + QByteArray::number(Schema));
            search->execute("COMMIT");
        }
        return search;
    }
}

void remove(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    ++gEpoch;
}

int epoch()
{
    return gEpoch;
}

void noteDamage(const QString &path)
{
    QFile note(damageNote(path));
    if (note.open(QIODevice::WriteOnly))
        note.close();
}

bool takeDamageNote(const QString &path)
{
    return QFile::remove(damageNote(path));
}

std::shared_ptr<const ZstdDictionary> dictionary(Connection &search, quint32 id)
{
    auto s = search.prepare("SELECT octets FROM dictionary WHERE id = ?");
    if (!s.bind(qint64(id)).step())
        return nullptr;
    auto known = std::make_shared<const ZstdDictionary>(s.blob(0));
    return known->id() == id ? known : nullptr;
}

std::shared_ptr<const ZstdDictionary> dictionary(Connection &search)
{
    auto s = search.prepare("SELECT max(id) FROM dictionary");
    return s.step() ? dictionary(search, quint32(s.integer(0))) : nullptr;
}

void addDictionary(Connection &search, const ZstdDictionary &dictionary)
{
    search.prepare("INSERT INTO dictionary (id, octets) VALUES (?,?)").runWith(qint64(dictionary.id()), dictionary.octets());
}

QList<Generation> generations(Connection &search)
{
    QList<Generation> list;
    auto s = search.prepare("SELECT number, complete, spill, backfilled, tokenizer, text_version FROM generation ORDER BY number");
    while (s.step())
        list.append({int(s.integer(0)), s.integer(1) != 0, s.integer(2), s.integer(3), s.integer(4) == Tokenizer::Version && s.integer(5) == TextVersion});
    return list;
}

std::optional<Generation> serving(Connection &search)
{
    std::optional<Generation> best;
    for (const Generation &g : generations(search)) {
        if (!best || g.complete || !best->complete)
            best = g;
    }
    return best;
}

Generation begin(Connection &search)
{
    int number = 1;
    for (const Generation &g : generations(search))
        number = std::max(number, g.number + 1);
    search.prepare("INSERT INTO generation (number, tokenizer, text_version) VALUES (?,?,?)").runWith(number, Tokenizer::Version, TextVersion);
    const QByteArray n = QByteArray::number(number);
    search.execute("CREATE VIRTUAL TABLE text_" + n
        + " USING fts5(subject, sender, recipients, body, attachments, content='', columnsize=0, detail=full, prefix='2 3', tokenize='postrider');"
          // Bigger pieces before they are written and fewer merges: half the work for the same index.
          "INSERT INTO text_"
        + n + "(text_" + n + ", rank) VALUES('hashsize', 16777216); INSERT INTO text_" + n + "(text_" + n
        + ", rank) VALUES('automerge', 8);"
        // Two tables, so that going through hits does not go through texts.
        + "CREATE TABLE entry_" + n + " (doc INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, body_id INTEGER NOT NULL) STRICT;" + "CREATE UNIQUE INDEX entry_by_message_" + n
        + " ON entry_" + n + " (message_id, body_id);" + "CREATE TABLE kept_" + n + " (doc INTEGER PRIMARY KEY, size INTEGER NOT NULL, text BLOB NOT NULL) STRICT");
    return {number, false, 0, 0, true};
}

void drop(Connection &search, int number)
{
    const QByteArray n = QByteArray::number(number);
    search.execute("DROP TABLE text_" + n + "; DROP TABLE entry_" + n + "; DROP TABLE kept_" + n);
    search.prepare("DELETE FROM generation WHERE number = ?").runWith(number);
}

qint64 slotOf(qint64 dateMs)
{
    constexpr qint64 kLatest = 16'725'225'600'000; // 2500
    return std::clamp<qint64>(dateMs, 0, kLatest) / SlotMs;
}

} // namespace SearchFile

const SearchStatements &SearchStatements::of(int generation)
{
    static std::mutex mutex;
    static std::map<int, std::unique_ptr<const SearchStatements>> known;
    const std::lock_guard lock(mutex);
    std::unique_ptr<const SearchStatements> &statements = known[generation];
    if (!statements)
        statements = std::make_unique<const SearchStatements>(generation);
    return *statements;
}

SearchStatements::SearchStatements(int generation)
{
    const QByteArray n = QByteArray::number(generation);
    const QByteArray text = "text_" + n, entry = "entry_" + n, kept = "kept_" + n;
    addWords = "INSERT INTO " + text + " (rowid, subject, sender, recipients, body, attachments) VALUES (?,?,?,?,?,?)";
    removeWords = "INSERT INTO " + text + " (" + text + ", rowid, subject, sender, recipients, body, attachments) VALUES ('delete',?,?,?,?,?,?)";
    matches = "SELECT " + text + ".rowid, " + entry + ".message_id FROM " + text + " CROSS JOIN " + entry + " ON " + entry + ".doc = " + text + ".rowid WHERE " + text
        + " MATCH ? AND " + text + ".rowid BETWEEN ? AND ? ORDER BY " + text + ".rowid DESC";
    matchesAgain = matches + ' '; // while the first is being stepped through
    mergeWords = "INSERT INTO " + text + " (" + text + ", rank) VALUES ('merge', ?)";
    findEntry = "SELECT doc, body_id FROM " + entry + " WHERE message_id = ?";
    firstFrom = "SELECT doc FROM " + entry + " WHERE doc >= ? ORDER BY doc LIMIT 1";
    addEntry = "INSERT INTO " + entry + " (doc, message_id, body_id) VALUES (?,?,?)";
    removeEntry = "DELETE FROM " + entry + " WHERE doc = ?";
    newestMessage = "SELECT max(message_id) FROM " + entry;
    keptText = "SELECT size, text FROM " + kept + " WHERE doc = ?";
    addKept = "INSERT INTO " + kept + " (doc, size, text) VALUES (?,?,?)";
    removeKept = "DELETE FROM " + kept + " WHERE doc = ?";
}

} // namespace postrider
