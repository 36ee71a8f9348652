// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/AccountWorker.h"

namespace postrider {

/// The thread of one connection in IDLE on an account's inbox (RFC 2177; NOOP every minute where that is not offered). Says only "something happened in folder F". Starts
/// when the worker has signed in; reconnects by itself; never asks the person anything.
class FolderWatcher : public QThread {
    Q_OBJECT
public:
    explicit FolderWatcher(AccountServices services);
    ~FolderWatcher() override;
    /// Ends the connection and soon the thread, without waiting. Any thread.
    void abort();

Q_SIGNALS:
    /// On this thread.
    void happened(postrider::FolderId folder);

protected:
    void run() override;

private:
    void watch(StoreReader &reader, int &failures);
    void sleepFor(qint64 milliseconds);

    AccountServices m_services;
    AbortTokenPtr m_abort = std::make_shared<AbortToken>();
    std::mutex m_mutex;
    std::condition_variable m_stopping;
};

} // namespace postrider
