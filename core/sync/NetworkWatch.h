// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace postrider {

class Clock;

/// Says when it is worth trying again at once: the network has come back, or the computer has woken up.
///
/// Thread: main. Owns a timer of some seconds. The network's state comes from Qt's plug-in for the platform, where there is one; a sleep is told from a look that
/// comes far too late by the wall clock. Never says that there is a network: only trying tells.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(const Clock &clock, QObject *parent = nullptr);

    /// What the timer does: public, so that a test with a clock of its own need not wait.
    void look();

Q_SIGNALS:
    void cameBack();

private:
    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_lastLook = 0; ///< wall clock
    bool m_reachable = true;
};

} // namespace postrider
