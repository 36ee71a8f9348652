// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace postrider {

class Connection;
class ZstdDictionary;

/// search.db: where it is, what it looks like, and how it is made anew. Pure functions on a connection; any thread.
///
/// A contentless FTS5 table holds the words, a table beside it the text they came from (deleting from a contentless table needs the very text that was indexed; snippets are
/// made from it, too), compressed with a dictionary trained on the first thousand of them. Both belong to a generation: another version of the tokenizer or of the extraction makes
/// a new one in the background, while the old one serves. Everything in it can be made again from mail.db and the bodies, so it may be thrown away at any time.
namespace SearchFile {

/// Of the tables here; a file with another one is thrown away.
constexpr int Schema = 2;
/// Of what IndexFeed makes of a message.
constexpr int TextVersion = 1;

struct Generation {
    int number = 0;
    bool complete = false; ///< everything that was there when it was begun is in it
    qint64 spill = 0; ///< how far behind its slot a document stands at most
    qint64 backfilled = 0; ///< ids of messages up to this one are done; the rest comes through the queue
    bool current = false; ///< made by this version of the tokenizer and of the extraction
};

QString pathIn(const QString &profile);
/// Opens it for reading; nothing where there is none yet. Throws MailError Storage.
std::unique_ptr<Connection> openForReading(const QString &path);
/// Opens it for writing, made if absent, thrown away and made anew if it has another schema. Throws MailError Storage.
std::unique_ptr<Connection> openForWriting(const QString &path);
/// Removes the file and what SQLite has beside it. Readers of this process notice by epoch().
void remove(const QString &path);
/// Counts the times the file was removed by this process.
int epoch();
/// A reader that finds the file damaged says so; whoever writes it takes the note and makes the file anew.
void noteDamage(const QString &path);
bool takeDamageNote(const QString &path);

/// What kept texts were compressed with, if it was that one; null: it is not there.
std::shared_ptr<const ZstdDictionary> dictionary(Connection &search, quint32 id);
/// The one that new texts are compressed with; null: none has been trained yet.
std::shared_ptr<const ZstdDictionary> dictionary(Connection &search);
void addDictionary(Connection &search, const ZstdDictionary &dictionary);

QList<Generation> generations(Connection &search);
/// The one to be asked: the newest complete one, else the newest.
std::optional<Generation> serving(Connection &search);
/// A new one of the current versions, in the transaction that is open.
Generation begin(Connection &search);
void drop(Connection &search, int number);

/// Documents are numbered by their date, so that the order of the index is the order of lists and "the newest" need no sorting: each stands in the slot of its date, or, where that
/// is taken, in the next free one behind it. Slots of a few seconds, because the index holds differences of numbers: with the id in the number it would be 60 % larger. Dates
/// before 1970 and after 2500 count as the edge.
constexpr qint64 SlotMs = 16'000;
qint64 slotOf(qint64 dateMs);

} // namespace SearchFile

/// SQL text for the tables of one generation. Connection's cache knows statements by the place of their text: so each is made once and stays. Any thread.
struct SearchStatements {
    static const SearchStatements &of(int generation);
    explicit SearchStatements(int generation);
    QByteArray addWords, removeWords, matches, matchesAgain, mergeWords;
    QByteArray findEntry, firstFrom, addEntry, removeEntry, newestMessage;
    QByteArray keptText, addKept, removeKept;
};

} // namespace postrider
