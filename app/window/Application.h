// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Watchdog.h"

#include <QApplication>

namespace postrider {

/// QApplication that is watched: every event of the main thread is timed.
/// Thread: main; `notify` is called by Qt on every thread and leaves the others alone. Owns the watchdog and prints its record at the end.
class Application : public QApplication {
    Q_OBJECT
public:
    Application(int &argc, char **argv);
    ~Application() override;

    bool notify(QObject *receiver, QEvent *event) override;
    Watchdog &watchdog() { return m_watchdog; }

private:
    Watchdog m_watchdog;
};

} // namespace postrider
