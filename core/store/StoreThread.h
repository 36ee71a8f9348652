// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/store/Reserve.h"
#include "core/store/Store.h"

#include <QThread>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace postrider {

/// The thread that owns the only write connections. Runs mutations in order, several to a transaction: commits when its queue is dry, when 50 ms have
/// passed, or when the next mutation wants another durability. Bodies are committed before the rows that refer to them.
/// When it has had nothing to do for a while it tidies up, once: room that is free goes back to the disk, memory to the system, and the reserve is there again.
class StoreThread : public QThread {
    Q_OBJECT
public:
    StoreThread(const QString &mailPath, const QString &bodiesPath, std::function<void(int)> afterCommit);
    /// Runs what is queued, then ends.
    ~StoreThread() override;

    struct Job {
        Durability durability = Durability::Recoverable;
        Mutation mutation;
        Store::Done done;
    };
    void add(Job job);
    int queued() const;

Q_SIGNALS:
    void changed(const postrider::ChangeSet &changes);

protected:
    void run() override;

private:
    struct Finished {
        Store::Done done;
        std::optional<Failure> failure;
    };
    std::optional<Job> take(const std::function<bool(const Job &)> &wanted);
    bool waitForJob();
    void rest() noexcept;
    void noteFailure() noexcept;
    static void giveBackRoom(Connection &file);
    void runBatch();
    std::optional<Failure> runOne(const Job &job);
    void setDurability(Durability durability);
    void commit();
    void rollBack() noexcept;
    void writeCounters();
    void removeBodies(const QList<qint64> &bodies) noexcept;

    Connection m_mail;
    Connection m_bodies;
    Reserve m_reserve;
    std::atomic<bool> m_diskIsFull = false; ///< the reserve has been given back
    std::function<void(int)> m_afterCommit;
    int m_commits = 0;
    std::optional<Durability> m_durability;
    WriteLog m_log; ///< of the transaction so far

    mutable std::mutex m_mutex;
    std::condition_variable m_hasJob;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
};

} // namespace postrider
