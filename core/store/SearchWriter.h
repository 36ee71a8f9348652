// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/IndexText.h"
#include "core/store/SearchFile.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <memory>

namespace postrider {

/// One message as the index is to have it.
struct IndexedMessage {
    MessageId message;
    bool gone = false;
    qint64 date = 0; ///< ms since 1970
    qint64 body = 0; ///< of mail.db; 0: header only
    IndexText text;
    QByteArray kept; ///< text.toBlob(), compressed
    qint64 keptSize = 0; ///< not compressed
};

/// Writes search.db. Thread: the index thread. Owns the only connection that writes it. Throws MailError Storage; a transaction that failed has changed nothing.
class SearchWriter {
public:
    /// Opens or makes the file.
    explicit SearchWriter(const QString &path);
    ~SearchWriter();

    /// Generations to be kept up to date: the newest, and the one that serves meanwhile.
    QList<SearchFile::Generation> generations();
    /// Whether a message is in the newest generation just like this.
    bool has(MessageId message, qint64 date, qint64 body);
    /// All of them in one transaction, in the order FTS5 likes. `backfilled` > 0: the newest generation is complete up to this id, `complete`: and altogether, so that the older
    /// ones can go.
    void write(const QList<IndexedMessage> &messages, qint64 backfilled = 0, bool complete = false);
    /// A step of bringing the pieces of the index together, and of giving back to the disk what is free; false when there is nothing left to do.
    bool tidy();
    /// Gives back what SQLite keeps in memory: when there is nothing to do.
    void releaseMemory() noexcept;
    /// Largest message id in the newest generation.
    qint64 newestMessage();

    /// What texts are compressed with from now on; null: nothing. For the pool.
    std::shared_ptr<const ZstdDictionary> dictionary() const { return m_dictionary; }
    /// Any thread.
    static QByteArray keptBlob(const IndexText &text, qint64 *size, const ZstdDictionary *dictionary);

private:
    struct Tables {
        explicit Tables(const SearchFile::Generation &g) : generation(g), sql(SearchStatements::of(g.number)) { }
        SearchFile::Generation generation;
        const SearchStatements &sql;
        QHash<qint64, qint64> behind; ///< of documents that are taken: where the next free one may be
        bool holds(qint64 doc, qint64 date) const { return doc >= SearchFile::slotOf(date) && doc <= SearchFile::slotOf(date) + generation.spill; }
    };
    struct Known {
        qint64 doc = -1; ///< -1: none
        qint64 body = 0;
    };
    void readGenerations();
    void writeTo(Tables &tables, const QList<IndexedMessage> &messages);
    qint64 freePlace(Tables &tables, qint64 date, const QSet<qint64> &taken);
    Known find(const Tables &tables, MessageId message);
    void removeFrom(const Tables &tables, qint64 doc);
    void addTo(const Tables &tables, qint64 doc, const IndexedMessage &message);
    IndexText keptText(qint64 size, const QByteArray &kept);
    void learnFrom(const QList<IndexedMessage> &messages);
    void noteAddresses(const IndexText &text, int sign);
    void writeAddresses();

    std::unique_ptr<Connection> m_search;
    std::vector<std::unique_ptr<Tables>> m_tables; ///< oldest first
    std::shared_ptr<const ZstdDictionary> m_dictionary;
    std::optional<QList<QByteArray>> m_samples{std::in_place}; ///< until a dictionary has been trained, or tried
    struct Uses {
        QString name;
        int count = 0;
    };
    QHash<QString, Uses> m_uses; ///< of the transaction
};

} // namespace postrider
