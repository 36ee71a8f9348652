// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Watchdog.h"
#include "core/base/MailError.h"

#include <QApplication>

namespace postrider {

/// QApplication that is watched: every event of the main thread is timed, and what one of them throws ends the event and not the program.
/// Thread: main; `notify` is called by Qt on every thread and leaves the others alone. Owns the watchdog and prints its record at the end.
class Application : public QApplication {
    Q_OBJECT
public:
    Application(int &argc, char **argv);
    ~Application() override;

    bool notify(QObject *receiver, QEvent *event) override;
    Watchdog &watchdog() { return m_watchdog; }

Q_SIGNALS:
    /// A slot of the main thread has thrown, and nobody nearer has caught it. It is in the log already.
    void failed(const postrider::Failure &failure);

private:
    void tell(const Failure &failure);

    Watchdog m_watchdog;
};

} // namespace postrider
