// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/AccountWorker.h"

namespace postrider {

/// The thread of one connection on which a server tells news by itself. An account's first: NOTIFY for every folder where it is offered (RFC 5465), else IDLE on the inbox
/// (RFC 2177), else NOOP every minute. Further ones, where there is no NOTIFY: IDLE on one folder that the person has chosen.
/// Says only "something happened in folder F". Starts when the worker has signed in; reconnects by itself; never asks the person anything.
class FolderWatcher : public QThread {
    Q_OBJECT
public:
    /// Of what news comes over this connection just now.
    enum class Tells {
        Nothing, ///< there is none: no network, or the server takes no further one
        WhenAsked, ///< the server has no IDLE: its folder is asked about every minute
        OfItsFolder,
        OfAllFolders,
    };
    /// `folder`: of a further connection; invalid: the account's first.
    explicit FolderWatcher(AccountServices services, FolderId folder = {});
    ~FolderWatcher() override;
    /// Ends the connection and soon the thread, without waiting. Any thread.
    void abort();
    /// The network has changed, or the computer slept: the connection is taken for dead, and made again at once. Any thread.
    void networkBack();

Q_SIGNALS:
    // On this thread.
    void happened(postrider::FolderId folder);
    void folderListChanged();
    void tellsNow(postrider::FolderWatcher::Tells what);

protected:
    void run() override;

private:
    void watch(StoreReader &reader);
    qint64 pauseAfter(const MailError &error, int failures) const;
    bool isFirst() const { return !m_folder.isValid(); }
    void tell(const ImapUnsolicited &news, FolderId own, StoreReader &reader);
    void sleepFor(qint64 milliseconds);
    AbortTokenPtr newConnection();

    AccountServices m_services;
    const FolderId m_folder;
    std::chrono::milliseconds m_idle; ///< how long one IDLE lasts: shorter after a link was found dead
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    AbortTokenPtr m_connection;
    bool m_stop = false;
    bool m_again = false; ///< reconnect, now
};

} // namespace postrider
