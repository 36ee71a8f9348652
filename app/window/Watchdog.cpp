// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Watchdog.h"

#include <cstdio>

namespace postrider {

namespace {
bool isAsked()
{
    return qEnvironmentVariableIntValue("POSTRIDER_WATCHDOG") == 1;
}
} // namespace

void Watchdog::begin(int loopLevel)
{
    if (!m_running.isEmpty()) {
        // An event inside another one: a nested loop delivers it while the outer one waits, or the outer one sent it and is still at work.
        Running &outer = m_running.last();
        if (loopLevel > outer.loopLevel) {
            for (Running &running : m_running)
                running.waited = true;
        }
    }
    Running running;
    running.loopLevel = loopLevel;
    running.time.start();
    m_running.append(running);
}

bool Watchdog::isLate() const
{
    return !m_running.isEmpty() && !m_running.last().waited && m_running.last().time.elapsed() > limit;
}

void Watchdog::end(int, const QString &receiver, int type)
{
    if (m_running.isEmpty())
        return;
    const Running done = m_running.takeLast();
    const bool outermost = m_running.isEmpty() || m_running.last().loopLevel < done.loopLevel;
    if (done.waited || !outermost || m_stopped)
        return;
    const qint64 took = done.time.elapsed();
    m_worst = qMax(m_worst, took);
    if (took <= limit)
        return;
    ++m_over;
#ifdef QT_NO_DEBUG
    if (!isAsked())
        return;
#endif
    std::fprintf(stderr, "watchdog: %lld ms in %s, event %d\n", static_cast<long long>(took), receiver.toLocal8Bit().constData(), type);
}

QByteArray Watchdog::record() const
{
    return "watchdog: worst " + QByteArray::number(m_worst) + " ms, over 100 ms: " + QByteArray::number(m_over);
}

void Watchdog::printIfAsked() const
{
    if (isAsked())
        std::fprintf(stderr, "%s\n", record().constData());
}

} // namespace postrider
