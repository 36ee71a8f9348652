// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderWatcher.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/Credentials.h"

#include <QElapsedTimer>

namespace postrider {

namespace {
/// A connection that lasted so long was a good one, and its end is not the tenth failure in a row. One that ends sooner may have been put out by the next of ours, where a server
/// counts connections: making them again and again would help nobody.
constexpr qint64 kLasted = 60'000;
/// News that come one after the other are told at once, so many times; whoever goes on is heard once in so long, and what came in between is told together. IDLE that a server ends
/// by itself is given no oftener either,
constexpr int kToldAtOnce = 5;
constexpr qint64 kIdleFloor = 1000;
/// and after so many in a row it does not mean IDLE at all: it is asked.
constexpr int kMostEndedAtOnce = 3;
} // namespace

FolderWatcher::FolderWatcher(AccountServices services, FolderId folder) : m_services(std::move(services)), m_folder(folder), m_idle(m_services.times.idle)
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
        QElapsedTimer lived;
        lived.start();
        try {
            const auto reader = m_services.store.makeReader();
            watch(*reader);
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Cancelled) // then it is made again at once
                Q_EMIT tellsNow(Tells::Nothing);
            // The worker meets the same trouble and tells it; here it is only waited out. What a password does not open is not tried again by itself: the worker's next sign-in,
            // and a further one's the first's, is when that makes sense.
            if (e.kind() == ErrorKind::SignIn || e.kind() == ErrorKind::Certificate)
                return;
            // A link that was dead when IDLE ended: something on the way forgets sooner than we had thought.
            if (e.kind() == ErrorKind::Offline && lived.hasExpired(m_idle.count()))
                m_idle = qMin(m_idle, qMax(m_services.times.shortestIdle, m_idle / 2));
            if (lived.hasExpired(kLasted))
                failures = 0;
            if (e.kind() != ErrorKind::Cancelled)
                sleepFor(pauseAfter(e, ++failures));
        }
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return;
    }
}

/// A further connection that is not to be had (a server that counts them, a folder that it does not open) is no failure of the account.
qint64 FolderWatcher::pauseAfter(const MailError &error, int failures) const
{
    return isFirst() || error.kind() == ErrorKind::Offline ? Backoff::reconnectDelay(failures) : Backoff::jittered(m_services.times.refused.count());
}

void FolderWatcher::watch(StoreReader &reader)
{
    const auto folder = isFirst() ? reader.folderWithRole(m_services.account.id, FolderRole::Inbox) : reader.folder(m_folder);
    if (!folder) {
        sleepFor(1000);
        return;
    }
    const AbortTokenPtr connection = newConnection();
    std::unique_ptr<ImapClient> signedIn;
    m_services.credentials.signIn(m_services.account, connection, [&](const SaslCredentials &credentials) {
        signedIn = std::make_unique<ImapClient>(m_services.credentials.reached(m_services.account, connection).imap, m_services.transcript, connection);
        signedIn->signIn(credentials);
    });
    ImapClient &imap = *signedIn;
    imap.select(folder->serverName);
    bool idles = imap.capabilities().has("IDLE");
    int endedAtOnce = 0, toldAtOnce = 0;
    Tells alone = idles ? Tells::OfItsFolder : Tells::WhenAsked;
    bool all = isFirst() && imap.notifyAll();
    Q_EMIT tellsNow(all ? Tells::OfAllFolders : alone);
    Q_EMIT happened(folder->id); // whatever came between the worker's look and ours
    while (!connection->isAborted()) {
        ImapUnsolicited news;
        const QDeadlineTimer until(m_idle);
        QElapsedTimer idled;
        idled.start();
        if (idles) {
            news = imap.idle(until);
        } else {
            sleepFor(Backoff::jittered(m_services.times.poll.count()));
            imap.ask(m_services.times.answer);
            news = imap.takeUnsolicited();
        }
        tell(news, folder->id, reader);
        if (news.overflow && all) {
            // RFC 5465 5.8: from here on it tells nothing. What was missed is found by a pass; then its own folder has to do.
            all = false;
            Q_EMIT tellsNow(alone);
            Q_EMIT folderListChanged();
        }
        const bool atOnce = idles && !until.hasExpired() && !idled.hasExpired(kIdleFloor);
        endedAtOnce = atOnce && !news.any() ? endedAtOnce + 1 : 0;
        toldAtOnce = atOnce && news.any() ? toldAtOnce + 1 : 0;
        if (endedAtOnce >= kMostEndedAtOnce) {
            idles = false;
            alone = Tells::WhenAsked;
            Q_EMIT tellsNow(alone);
        } else if (endedAtOnce > 0 || toldAtOnce > kToldAtOnce) {
            sleepFor(qMax<qint64>(0, kIdleFloor - idled.elapsed()));
        }
    }
}

void FolderWatcher::tell(const ImapUnsolicited &news, FolderId own, StoreReader &reader)
{
    if (news.list)
        Q_EMIT folderListChanged();
    if (news.exists || news.expunged || news.flags || news.overflow)
        Q_EMIT happened(own);
    if (news.mailboxes.isEmpty())
        return;
    for (const Folder &f : reader.folderRows().ofAccount(m_services.account.id)) {
        if (news.mailboxes.contains(f.serverName))
            Q_EMIT happened(f.id);
    }
}

} // namespace postrider
