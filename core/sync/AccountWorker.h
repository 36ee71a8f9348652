// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Transcript.h"
#include "core/sync/FolderPass.h"
#include "core/sync/OutboxRunner.h"
#include "core/sync/Pop3Sync.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"
#include "core/types/LinkTimes.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSet>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace postrider {

class ImapClient;

/// What the threads of one account share. Owned by the engine; the parts say which thread may use them.
struct AccountServices {
    Account account;
    Store &store;
    Credentials &credentials;
    const Clock &clock;
    QThreadPool &pool;
    std::shared_ptr<Transcript> transcript;
    LinkTimes times = {};
};

/// The thread of one account: owns its working connection. Sleeps until woken; then sends what is due, pushes ops, brings folders up to date, fetches bodies (FolderPass). The only
/// place that turns an error's kind into a retry, a state or a question.
/// Other threads may call the public slots-like functions; they only leave a note and wake it.
class AccountWorker : public QThread {
    Q_OBJECT
public:
    enum class Mode {
        Continuous, ///< passes by itself, at start and every ten minutes
        OnRequest, ///< only what it is asked for (command line)
    };
    AccountWorker(AccountServices services, Mode mode);
    /// Aborts the connection and waits for the thread.
    ~AccountWorker() override;
    /// Ends the connections and soon the thread, without waiting. Any thread.
    void abort();

    /// Something the person did waits in the store.
    void wake();
    /// Something happened in this folder on the server.
    void folderChanged(FolderId folder);
    /// Folders appeared, vanished or were renamed on the server.
    void folderListChanged();
    /// This one is on the screen: it goes first, and is looked through from time to time where the server does not tell of it by itself. Invalid: none.
    void lookingAt(FolderId folder);
    /// Whether the server tells of every folder (RFC 5465).
    void setToldOfAll(bool all);
    /// The whole of a message of which only the header is here (POP3; over IMAP AccountReader brings it).
    void wantBody(MessageId message);
    /// Folders that the person wants to be told of at once and of which nobody tells: they are looked through from time to time, too.
    void setPolled(const QSet<FolderId> &folders);
    /// A whole pass, now, also after a failure that waits for the person.
    void syncNow();
    void lookAgain();
    /// The network is back, or the computer awake: the connection is taken for dead, and what waits for nothing else is tried at once.
    void networkBack();

    /// A pass for somebody who waits for its end. With POP3 a folder is here, and what waits for it is settled; its server is visited only for all, or for the inbox and bodies.
    struct Request {
        FolderId folder; ///< invalid: all
        bool bodies = true;
        std::function<void(std::optional<Failure>, SyncCounts)> done;
    };
    void request(Request request);
    AccountStatus status() const;

Q_SIGNALS:
    void statusChanged(const postrider::AccountStatus &status);
    void refused(postrider::AccountId account, const postrider::Failure &failure);
    /// Signed in: a watcher makes sense now.
    void connected();
    /// Another account may go on now: a message it waits for has been fetched, or has arrived.
    void othersConcerned();
    /// The whole of this message could not be had.
    void bodyFailed(postrider::MessageId message, const postrider::Failure &failure);

protected:
    void run() override;

private:
    struct Notes {
        bool stop = false;
        bool pass = false;
        bool look = false;
        bool network = false;
        bool list = false;
        bool woken = false;
        bool polled = false; ///< others than before
        QSet<FolderId> folders;
        QSet<MessageId> messages; ///< whose whole is wanted
        std::deque<Request> requests;
    };
    void work(Notes notes);
    void passOver(const QSet<FolderId> &only, bool bodies);
    void passed();
    bool open();
    static void refuse(Notes &notes, const Failure &failure);
    bool isAlive();
    void connectOnce();
    AbortTokenPtr beginConnection();
    bool asksServer(const Request &request) const;
    bool hasWorkOnServer(const Notes &notes, const QSet<FolderId> &only);
    // Where the mailboxes are here (AccountWorkerPop3.cpp).
    void settleHere();
    void visit(const QSet<MessageId> &messages, bool bodies);
    void visitOnce(Pop3Sync::Wish wish);
    void giveUpWaiting(const QHash<MessageId, Failure> &failures);
    void reportIdle();
    void syncFolders(const QSet<FolderId> &only, bool bodies);
    void listFolders(SyncSession &session);
    int pushOps(SyncSession &session, QSet<FolderId> *touched);
    QList<MessageId> bodiesForOthers();
    bool bringBodiesForOthers(SyncSession &session);
    void showAlerts();
    bool yield();
    bool hasNews() const;
    QSet<FolderId> urgentFolders() const;
    FolderId lookedAt() const;
    QSet<FolderId> toBePolled() const;
    bool hasWorkedBefore();
    bool aborted() const;
    Notes takeNotes(QDeadlineTimer until);
    QDeadlineTimer nextWaking() const;
    qint64 nextDue() const;
    qint64 passInterval() const;
    void failedPass(const MailError &error);
    void report(AccountStatus::State state, const QString &text, const QString &detail = {}, qint64 done = 0, qint64 total = 0);
    SyncSession session();
    template <class Change> void leaveNote(Change change);

    AccountServices m_services;
    const Mode m_mode;
    AbortTokenPtr m_abort = std::make_shared<AbortToken>();
    std::unique_ptr<StoreReader> m_reader;
    std::unique_ptr<ImapClient> m_imap;
    std::unique_ptr<OutboxRunner> m_outbox;
    QSet<FolderId> m_owed; ///< looked through in between; whole messages that came are still to be fetched
    SyncCounts m_counts;
    int m_failures = 0;
    bool m_waitsForPerson = false;
    bool m_passFailed = false;
    FolderPass::Memory m_memory;
    Pop3Sync::Memory m_pop3;
    QSet<QString> m_alertsShown;
    QDeadlineTimer m_nextReplay; ///< ops that wait for something else are not tried at every turn
    bool m_wholePass = false; ///< this waking looks at every folder
    qint64 m_nextPass = 0;
    qint64 m_pollInterval = 0; ///< ms, with jitter
    QElapsedTimer m_lastUsed; ///< the connection
    qint64 m_foldersListed = 0;
    std::optional<Failure> m_lastFailure;

    mutable std::mutex m_mutex;
    std::condition_variable m_noted;
    Notes m_notes;
    AbortTokenPtr m_connection; ///< of the connection just now
    FolderId m_lookedAt;
    bool m_toldOfAll = false;
    QSet<FolderId> m_polled;
    bool m_ended = false;
    AccountStatus m_status;
};

} // namespace postrider
