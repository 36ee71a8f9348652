// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <functional>

namespace postrider {

/// The way from a command's thread to Mail, which is the main thread's.
///
/// Commands wait (for a pass, for a receipt, for a disk), and nothing may wait on main, where the window is; so each runs on a thread of its own, in the window's process as at a
/// shell, and hands what it wants done with Mail to main as a function. Nothing else crosses but values, futures and Mail's signals, which come queued.
/// Thread: made on main. Does not own Mail.
class MailHost : public QObject {
    Q_OBJECT
public:
    explicit MailHost(Mail &mail, QObject *parent = nullptr) : QObject(parent), m_mail(mail) { }

    /// From another thread, which waits: runs `work` on main. Throws what `work` throws (MailError), or Cancelled if the thread is asked to quit first; `work` then never runs.
    void run(const std::function<void(Mail &)> &work);
    /// The same without waiting.
    void post(std::function<void(Mail &)> work);
    /// To connect to its signals, which is allowed from any thread.
    const Mail &mailSignals() const { return m_mail; }
    std::unique_ptr<StoreReader> makeReader() { return m_mail.makeReader(); }

private:
    Mail &m_mail;
};

} // namespace postrider
