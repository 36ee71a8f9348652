// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>

namespace postrider {

/// Lets one thread tell another to give up at once whatever it waits for (house.md, "Threads": every channel can be aborted).
/// Shared by value; any thread. `abort` is final: make a new token for new work.
class AbortToken : public QObject {
    Q_OBJECT
public:
    void abort()
    {
        if (!m_aborted.exchange(true))
            Q_EMIT aborted();
    }
    bool isAborted() const { return m_aborted; }

Q_SIGNALS:
    /// In the thread that calls abort(); connect queued.
    void aborted();

private:
    std::atomic<bool> m_aborted = false;
};
using AbortTokenPtr = std::shared_ptr<AbortToken>;

} // namespace postrider
