// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderWatcher.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/Credentials.h"

#include <QElapsedTimer>

namespace postrider {

namespace {
/// RFC 2177: before 29 minutes. Shorter, so that a router's forgotten entry is noticed soon; and shorter still where one was.
constexpr std::chrono::minutes kIdle{9}, kShortestIdle{2};
constexpr qint64 kPoll = 60'000;
} // namespace

FolderWatcher::FolderWatcher(AccountServices services) : m_services(std::move(services)), m_idle(kIdle)
{
    setObjectName(QStringLiteral("watcher"));
}

FolderWatcher::~FolderWatcher()
{
    abort();
    wait();
}

void FolderWatcher::abort()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_connection)
            m_connection->abort();
    }
    m_stopping.notify_all();
}

void FolderWatcher::networkBack()
{
    {
        const std::lock_guard lock(m_mutex);
        m_again = true;
        if (m_connection)
            m_connection->abort();
    }
    m_stopping.notify_all();
}

AbortTokenPtr FolderWatcher::newConnection()
{
    const std::lock_guard lock(m_mutex);
    m_again = false;
    m_connection = std::make_shared<AbortToken>();
    if (m_stop)
        m_connection->abort();
    return m_connection;
}

void FolderWatcher::sleepFor(qint64 milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_stopping.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stop || m_again; });
}

void FolderWatcher::run()
{
    int failures = 0;
    for (;;) {
        QElapsedTimer connected;
        connected.start();
        try {
            const auto reader = m_services.store.makeReader();
            watch(*reader, failures);
        } catch (const MailError &e) {
            // The worker meets the same trouble and tells it; here it is only waited out.
            if (e.kind() == ErrorKind::SignIn || e.kind() == ErrorKind::Certificate)
                return;
            // A link that was dead when IDLE ended: something on the way forgets sooner than we had thought.
            if (e.kind() == ErrorKind::Offline && connected.hasExpired(m_idle.count()))
                m_idle = qMax<std::chrono::milliseconds>(kShortestIdle, m_idle / 2);
            if (e.kind() != ErrorKind::Cancelled)
                sleepFor(Backoff::reconnectDelay(++failures));
        }
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return;
    }
}

void FolderWatcher::watch(StoreReader &reader, int &failures)
{
    const auto inbox = reader.folderWithRole(m_services.account.id, FolderRole::Inbox);
    if (!inbox) {
        sleepFor(1000);
        return;
    }
    const AbortTokenPtr connection = newConnection();
    ImapClient imap(m_services.account.imap, m_services.transcript, connection);
    imap.signIn(m_services.account.userName, m_services.credentials.password(m_services.account, connection));
    imap.select(inbox->serverName);
    bool all = imap.notifyAll();
    Q_EMIT toldOfAll(all);
    failures = 0; // a connection that worked for hours and then dropped is not the tenth failure in a row
    Q_EMIT happened(inbox->id); // whatever came between the worker's look and ours
    while (!connection->isAborted()) {
        ImapUnsolicited news;
        if (imap.capabilities().has("IDLE")) {
            news = imap.idle(QDeadlineTimer(m_idle));
        } else {
            sleepFor(Backoff::jittered(kPoll));
            imap.noop();
            news = imap.takeUnsolicited();
        }
        tell(news, inbox->id, reader);
        if (news.overflow && all) {
            // RFC 5465 5.8: from here on it tells nothing. What was missed is found by a pass; then the inbox has to do.
            all = false;
            Q_EMIT toldOfAll(false);
            Q_EMIT folderListChanged();
        }
    }
}

void FolderWatcher::tell(const ImapUnsolicited &news, FolderId inbox, StoreReader &reader)
{
    if (news.list)
        Q_EMIT folderListChanged();
    if (news.exists || news.expunged || news.flags || news.overflow)
        Q_EMIT happened(inbox);
    if (news.mailboxes.isEmpty())
        return;
    for (const Folder &f : reader.folderRows().ofAccount(m_services.account.id)) {
        if (news.mailboxes.contains(f.serverName))
            Q_EMIT happened(f.id);
    }
}

} // namespace postrider
