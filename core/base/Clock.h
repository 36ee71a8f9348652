// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <atomic>

namespace postrider {

/// Wall-clock time in milliseconds since 1970 UTC. Injected wherever time decides something; any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that tests set and advance.
class FakeClock final : public Clock {
public:
    explicit FakeClock(qint64 start = 1'700'000'000'000) : m_now(start) { }
    qint64 now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    std::atomic<qint64> m_now;
};

} // namespace postrider
