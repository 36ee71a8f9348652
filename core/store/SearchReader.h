// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/IndexText.h"
#include "core/store/SearchFile.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace postrider {

/// Reads search.db for one StoreReader. Thread: that reader's. Owns a read-only connection, opened when it is first asked, again when the file was made anew. A file that is not
/// there, or damaged, is an empty one: isReadable() says so, and whoever writes it is told (SearchFile::noteDamage).
class SearchReader {
public:
    explicit SearchReader(QString path);
    ~SearchReader();

    /// Looks for the generation that serves now. False: there is no index to ask.
    bool isReadable();
    /// How many messages the generation has not seen yet: those above this id; nothing if it is complete.
    std::optional<qint64> unseenAbove() const;
    /// It is complete, and of this version.
    bool isCurrent() const { return m_generation && m_generation->current && m_generation->complete; }

    /// Documents that match an FTS5 expression within [lowest, highest], descending. One at a time: another begin() ends it.
    void begin(const QString &words, qint64 lowest, qint64 highest);
    struct Hit {
        qint64 doc = 0;
        MessageId message;
    };
    std::optional<Hit> next();
    /// The messages of all of them at once, by id.
    std::vector<qint64> within(const QString &words, qint64 lowest, qint64 highest);
    /// How far behind the slot of its date a document may stand.
    qint64 spill() const { return m_generation ? m_generation->spill : 0; }
    IndexText keptText(MessageId message);

    struct Correspondent {
        QString address, name;
    };
    /// Those of whom a word, or the address, begins with `folded`; the most used first.
    QList<Correspondent> correspondents(const QString &folded, int most);

    /// Ends what runs soon, from any thread: next() and within() find nothing more until begin().
    void cancel() { m_cancelled = true; }
    void allow() { m_cancelled = false; }
    bool isCancelled() const { return m_cancelled; }

    Connection *connection() { return m_search.get(); }

private:
    std::optional<QByteArray> unpacked(qint64 size, const QByteArray &kept);
    template <class Work> bool guarded(Work work);
    void open();

    const QString m_path;
    int m_epoch = -1;
    std::unique_ptr<Connection> m_search;
    std::optional<SearchFile::Generation> m_generation;
    const SearchStatements *m_sql = nullptr;
    std::shared_ptr<const ZstdDictionary> m_dictionary; ///< the one needed last
    class Stream;
    std::unique_ptr<Stream> m_stream;
    std::atomic<bool> m_cancelled{false};
};

} // namespace postrider
