// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace postrider {

/// Ctrl+C and its like (SIGINT, SIGTERM, SIGHUP), as a signal on the main thread: a command ends in order, and what it did stays. The second one ends the process at once.
/// Thread: main; one at a time. Per platform (Interrupts_linux.cpp, ...).
class Interrupts : public QObject {
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

    /// Standard error is a terminal.
    static bool messagesAreSeen();

Q_SIGNALS:
    void interrupted();
};

} // namespace postrider
