// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

class QObject;

namespace postrider {

/// Measures how long the main thread is busy with one event, and keeps the worst (house.md, "Threads": no slot over 8 ms).
///
/// Thread: main only; Application tells it where an event begins and ends. Owns its record. In debug builds it reports what took more than
/// 100 ms on standard error, at once; with POSTRIDER_WATCHDOG=1 it prints one line when the program ends. Never acts on what it finds.
class Watchdog {
public:
    static constexpr int limit = 100; ///< ms: what a person feels

    void begin(int loopLevel);
    /// `receiver` and `type` name the culprit in the report.
    void end(int loopLevel, const QString &receiver, int type);
    /// True if end() would have something to report about the event that runs now; lets the caller leave the naming out otherwise.
    bool isLate() const;

    /// Measures from now on.
    void forget() { m_worst = m_over = 0; }
    qint64 worst() const { return m_worst; }
    int overLimit() const { return m_over; }
    /// "watchdog: worst N ms, over 100 ms: K"
    QByteArray record() const;
    /// Writes the record to standard error if POSTRIDER_WATCHDOG=1.
    /// What comes now is no longer the window at work (a picture of it is taken): counted no more.
    void stop() { m_stopped = true; }
    void printIfAsked() const;

private:
    struct Running {
        int loopLevel = 0;
        QElapsedTimer time;
        bool waited = false; ///< it ran an event loop of its own (a menu, a drag): not busy, waiting for the person
    };
    QList<Running> m_running;
    qint64 m_worst = 0;
    int m_over = 0;
    bool m_stopped = false;
};

} // namespace postrider
