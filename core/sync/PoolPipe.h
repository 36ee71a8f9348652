// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QList>
#include <QSemaphore>
#include <QThreadPool>
#include <mutex>
#include <optional>
#include <utility>

namespace postrider {

/// Between the wire and the disk: whole messages are worked upon by the pool while the worker reads the next ones, and what is ready is taken in pieces. Bounds what is under way,
/// so that memory is bounded and both ends are busy. Thread: the worker that made it; `work` runs on the pool. The first failure of the pool is thrown by the next take().
template <class Ready> class PoolPipe {
public:
    explicit PoolPipe(QThreadPool &pool) : m_pool(pool), m_underWay(kKilobytesUnderWay) { }
    /// Waits for what is under way.
    ~PoolPipe() { m_underWay.acquire(kKilobytesUnderWay); }

    /// `octets`: of the message, which `work` owns. `work` returns what is ready to be written; `Ready::octets()` says how much of it that is.
    template <class Work> void start(qint64 octets, Work work)
    {
        const int kilobytes = int(qMin<qint64>(octets / 1024 + 1, kKilobytesUnderWay));
        m_underWay.acquire(kilobytes);
        m_pool.start([this, kilobytes, work = std::move(work)] {
            try {
                Ready ready = work();
                const std::lock_guard lock(m_mutex);
                m_octets += ready.octets();
                m_ready.append(std::move(ready));
            } catch (const MailError &e) {
                fail(Failure::of(e));
            } catch (const std::exception &e) {
                fail({ErrorKind::Bug,
                    QCoreApplication::translate("Sync", "Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched."),
                    QString::fromUtf8(e.what())});
            }
            m_underWay.release(kilobytes);
        });
    }

    /// What is ready, if that is enough for one mutation; else nothing.
    QList<Ready> take() { return take(kOctetsPerWrite); }
    /// Waits for everything.
    QList<Ready> takeRest()
    {
        m_underWay.acquire(kKilobytesUnderWay);
        m_underWay.release(kKilobytesUnderWay);
        return take(0);
    }

private:
    /// Raw octets that may be under way between wire and disk.
    static constexpr int kKilobytesUnderWay = 48 * 1024;
    /// What one mutation carries.
    static constexpr qint64 kOctetsPerWrite = 2 * 1024 * 1024;

    void fail(Failure failure)
    {
        const std::lock_guard lock(m_mutex);
        m_failure = std::move(failure);
    }
    QList<Ready> take(qint64 atLeast)
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            throw MailError(m_failure->kind, m_failure->message, m_failure->detail);
        if (m_octets < atLeast || m_ready.isEmpty())
            return {};
        m_octets = 0;
        return std::exchange(m_ready, {});
    }

    QThreadPool &m_pool;
    QSemaphore m_underWay;
    std::mutex m_mutex; ///< of the next three
    QList<Ready> m_ready;
    qint64 m_octets = 0;
    std::optional<Failure> m_failure;
};

} // namespace postrider
