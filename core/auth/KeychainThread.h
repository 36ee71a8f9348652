// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <functional>

namespace postrider {

/// The one thread in which all of QtKeychain runs: its jobs share a queue that lives in the thread of the first job, and die with that thread
/// (tried with 0.13.2: the second worker waits for ever). Not the main thread, so that nobody has to run a loop there while a worker waits.
/// Process-wide; starts with the first call, ends with the QCoreApplication. Owns its event loop, no jobs, no secrets.
class KeychainThread {
public:
    /// Runs `action` in the thread, soon. False if the program is ending. Any thread.
    static bool post(const std::function<void()> &action);

private:
    KeychainThread();
    ~KeychainThread();

    QThread m_thread;
    QObject m_inside; ///< lives in m_thread
};

} // namespace postrider
