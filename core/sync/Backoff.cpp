// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Backoff.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace postrider::Backoff {

namespace {
template <size_t N> qint64 pick(const std::array<qint64, N> &seconds, int count, double jitter)
{
    const qint64 base = seconds[size_t(std::clamp(count - 1, 0, int(N) - 1))] * 1000;
    const double factor = 1.0 + jitter * (2.0 * QRandomGenerator::global()->generateDouble() - 1.0);
    return qint64(double(base) * factor);
}
} // namespace

qint64 reconnectDelay(int failures)
{
    static constexpr std::array<qint64, 8> kSeconds{2, 5, 15, 30, 60, 120, 300, 600};
    return pick(kSeconds, failures, 0.2);
}

qint64 resendDelay(int attempts)
{
    static constexpr std::array<qint64, 6> kSeconds{60, 120, 300, 900, 1800, 3600};
    return pick(kSeconds, attempts, 0.1);
}

qint64 jittered(qint64 interval)
{
    return qint64(double(interval) * (0.9 + 0.2 * QRandomGenerator::global()->generateDouble()));
}

} // namespace postrider::Backoff
