// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderWatcher.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/Credentials.h"

namespace postrider {

namespace {
/// RFC 2177: before 29 minutes. Shorter, so that a router's forgotten entry is noticed soon.
constexpr std::chrono::minutes kIdle{9};
constexpr qint64 kPoll = 60'000;
} // namespace

FolderWatcher::FolderWatcher(AccountServices services) : m_services(std::move(services))
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
    m_abort->abort();
    {
        const std::lock_guard lock(m_mutex);
    }
    m_stopping.notify_all();
}

void FolderWatcher::sleepFor(qint64 milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_stopping.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_abort->isAborted(); });
}

void FolderWatcher::run()
{
    int failures = 0;
    while (!m_abort->isAborted()) {
        try {
            const auto reader = m_services.store.makeReader();
            watch(*reader, failures);
        } catch (const MailError &e) {
            // The worker meets the same trouble and tells it; here it is only waited out.
            if (e.kind() == ErrorKind::SignIn || e.kind() == ErrorKind::Certificate)
                return;
            sleepFor(Backoff::reconnectDelay(++failures));
        }
    }
}

void FolderWatcher::watch(StoreReader &reader, int &failures)
{
    const auto inbox = reader.folderWithRole(m_services.account.id, FolderRole::Inbox);
    if (!inbox) {
        sleepFor(1000);
        return;
    }
    ImapClient imap(m_services.account.imap, m_services.transcript, m_abort);
    imap.signIn(m_services.account.userName, m_services.credentials.password(m_services.account, m_abort));
    imap.select(inbox->serverName);
    failures = 0; // a connection that worked for hours and then dropped is not the tenth failure in a row
    Q_EMIT happened(inbox->id); // whatever came between the worker's look and ours
    while (!m_abort->isAborted()) {
        ImapUnsolicited news;
        if (imap.capabilities().has("IDLE")) {
            news = imap.idle(QDeadlineTimer(kIdle));
        } else {
            sleepFor(kPoll);
            imap.noop();
            news = imap.takeUnsolicited();
        }
        if (news.any())
            Q_EMIT happened(inbox->id);
    }
}

} // namespace postrider
