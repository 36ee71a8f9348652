// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/AccountWorker.h"

namespace postrider {

/// The thread of the one connection on which an account's server tells news by itself: NOTIFY for every folder where it is offered (RFC 5465), else IDLE on the inbox (RFC 2177),
/// else NOOP every minute. Says only "something happened in folder F". Starts when the worker has signed in; reconnects by itself; never asks the person anything.
class FolderWatcher : public QThread {
    Q_OBJECT
public:
    explicit FolderWatcher(AccountServices services);
    ~FolderWatcher() override;
    /// Ends the connection and soon the thread, without waiting. Any thread.
    void abort();
    /// The network has changed, or the computer slept: the connection is taken for dead, and made again at once. Any thread.
    void networkBack();

Q_SIGNALS:
    // On this thread.
    void happened(postrider::FolderId folder);
    void folderListChanged();
    /// Whether the server tells of all folders, or of the inbox only.
    void toldOfAll(bool all);

protected:
    void run() override;

private:
    void watch(StoreReader &reader, int &failures);
    void tell(const ImapUnsolicited &news, FolderId inbox, StoreReader &reader);
    void sleepFor(qint64 milliseconds);
    AbortTokenPtr newConnection();

    AccountServices m_services;
    std::chrono::milliseconds m_idle; ///< how long one IDLE lasts: shorter after a link was found dead
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    AbortTokenPtr m_connection;
    bool m_stop = false;
    bool m_again = false; ///< reconnect, now
};

} // namespace postrider
