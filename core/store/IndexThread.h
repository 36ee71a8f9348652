// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/store/IndexQueries.h"
#include "core/store/SearchWriter.h"

#include <QThread>
#include <QThreadPool>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace postrider {

class Store;

/// Keeps search.db up to date with mail.db, in the background: what MessageQueries put into index_queue, the newest first, and what a new index has never seen.
///
/// A thread of its own rather than the store thread, which must never make what a person does wait: it owns the only connection that writes search.db, a second file with its
/// own lock, so neither waits for the other. mail.db it only reads; rows of the queue are taken away through Store::write after search.db has committed. Killed in between, it
/// does the same messages again, which changes nothing.
/// The text of messages is made on a pool of its own, of low priority, while the ones before are written: on Mail's pool a person who opens a message would stand behind them.
/// Small transactions; searches go on meanwhile. Asleep when nothing waits: woken by the store's changes only. A damaged or missing search.db is made anew, and `rebuilding` says
/// so; a full disk is said once and tried again. Never throws; never touches the network; never looks at flags or folders, which searches look up in mail.db.
class IndexThread : public QThread {
    Q_OBJECT
public:
    /// What is indexed of a raw message, header included. Called on the pool.
    using Extract = std::function<IndexText(const QByteArray &raw)>;

    /// `afterCommit`: for tests that end the process there, called with the number of the commit of search.db, before the queue is told.
    IndexThread(Store &store, const QString &profile, Extract extract, std::function<void(int)> afterCommit = {});
    /// Stops after the messages at hand.
    ~IndexThread() override;

    /// Ends soon, without waiting; who waits for it goes on. Any thread.
    void stop();
    /// Something may wait. Any thread.
    void wake();
    /// The file is thrown away and made anew. Any thread.
    void rebuild();
    /// Messages that wait; 0 also before the first look. Any thread.
    qint64 waiting() const { return m_waiting; }
    /// Blocks until everything is in the index that waited when it was called, or the time is up. Not on the index thread.
    bool waitUntilDone(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// On the index thread, at most a few times a second.
    void waitingChanged(qint64 messages);
    /// It was damaged, or of another version: searching finds everything again when it is done.
    void rebuilding(const postrider::Failure &why);
    void failed(const postrider::Failure &failure);

protected:
    void run() override;

private:
    struct Batch {
        QList<qint64> queueRows;
        qint64 backfilled = 0;
        bool last = false; ///< the newest generation is complete with it
        QList<IndexQueries::Source> sources;
        QList<MessageId> gone;
        std::vector<std::future<QList<IndexedMessage>>> parts;
    };
    void open();
    void work();
    std::unique_ptr<Batch> takeBatch();
    bool takeFromQueue(Batch &batch);
    bool takeUnseen(Batch &batch);
    void look(Batch &batch, const QList<MessageId> &messages);
    void beginExtraction(Batch &batch);
    QList<IndexedMessage> extractPart(const QList<IndexQueries::Source> &sources, const ZstdDictionary *dictionary) const;
    void finish(Batch &batch);
    void countWaiting();
    bool sleepUntilWoken();
    void startAnew(const Failure &why);
    bool isStopping() const;

    Store &m_store;
    const QString m_path;
    const QString m_mailPath;
    QThreadPool m_pool;
    const Extract m_extract;
    const std::function<void(int)> m_afterCommit;
    int m_commits = 0;

    std::unique_ptr<Connection> m_mail;
    std::unique_ptr<SearchWriter> m_writer;
    qint64 m_queueBelow = 0; ///< rows from here on are at hand
    qint64 m_seen = 0; ///< the newest generation is, or is about to be, complete up to this id
    bool m_complete = false;
    bool m_untidy = false; ///< written to since it was last brought together
    bool m_told = false; ///< of the failure that lasts

    std::atomic<qint64> m_waiting{0};
    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork, m_isDone;
    bool m_stopping = false;
    bool m_woken = true;
    bool m_anew = false;
    quint64 m_asked = 0; ///< how often somebody woke it
    quint64 m_answered = 0; ///< ... and everything was done since
};

} // namespace postrider
