// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/FolderWatcher.h"

#include <QObject>
#include <map>

namespace postrider {

class AccountReader;
struct MessageWish;
struct ServerSearch;

/// The front door of sync: one worker and reader thread per account, one watcher thread, and a few more where folders were chosen to be told of and the server does not tell
/// of all by itself. Thread: main; owns the threads, the destructor stops them.
class Engine : public QObject {
    Q_OBJECT
public:
    Engine(Store &store, Credentials &credentials, const Clock &clock, const LinkTimes &times);
    ~Engine() override;
    /// Ends all connections and soon all threads, without waiting: for a parallel end.
    void abort();

    /// Starts an account's threads; does nothing if they run.
    void start(const Account &account, AccountWorker::Mode mode);
    void stop(AccountId account);
    bool isRunning(AccountId account) const { return m_lanes.contains(account); }

    void wake(AccountId account);
    void syncNow(AccountId account);
    void lookAgain(AccountId account);
    /// Of all accounts: the network is back, or the computer awake.
    void networkBack();
    void request(AccountId account, AccountWorker::Request request);
    void want(AccountId account, const MessageWish &wish);
    void unwant(AccountId account, const MessageWish &wish);
    /// Asks this account's server, on the connection for what people wait for; `done` on that connection's thread.
    void searchOnServer(AccountId account, ServerSearch search);
    /// The folder on the screen; invalid: none.
    void lookingAt(AccountId account, FolderId folder);
    QList<AccountStatus> statuses() const;
    QByteArray transcript(AccountId account) const;

Q_SIGNALS:
    void statusChanged(const postrider::AccountStatus &status);
    void bodyFailed(postrider::MessageId message, const postrider::Failure &failure);
    void partFailed(postrider::MessageId message, const QString &part, const postrider::Failure &failure);
    void fetched(postrider::MessageId message, const QString &part);
    void progress(postrider::MessageId message, const QString &part, qint64 octets, qint64 total);
    void refused(postrider::AccountId account, const postrider::Failure &failure);

private:
    /// A connection for one folder that the person has chosen.
    struct Further {
        QByteArray serverName;
        std::unique_ptr<FolderWatcher> watcher;
        std::optional<FolderWatcher::Tells> told;
    };
    struct Lane {
        AccountServices services;
        std::unique_ptr<AccountWorker> worker; ///< first here, so that it is gone last: the watcher wakes it
        std::unique_ptr<AccountReader> reader;
        std::unique_ptr<FolderWatcher> watcher;
        std::optional<FolderWatcher::Tells> told; ///< by the watcher; nothing: it has not said yet
        std::map<FolderId, Further> further;
    };
    static void abort(Lane &lane);
    void startWatcher(AccountId account);
    void arrangeWatchers(AccountId account);
    void startFurther(AccountId account, FolderId folder, const QByteArray &serverName);
    static void sayWhatToPoll(Lane &lane, const QList<Folder> &chosen);
    QList<Folder> chosenFolders(AccountId account);
    std::unique_ptr<FolderWatcher> makeWatcher(Lane &lane, FolderId folder);
    AccountReader *readerOf(AccountId account);
    bool isSwitchedOff(AccountId account);

    Store &m_store;
    Credentials &m_credentials;
    const Clock &m_clock;
    const LinkTimes m_times;
    const std::unique_ptr<StoreReader> m_reader;
    QThreadPool m_pool;
    std::map<AccountId, Lane> m_lanes;
};

} // namespace postrider
