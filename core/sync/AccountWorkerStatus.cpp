// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/AccountWorker.h"

#include "core/imap/ImapClient.h"
#include "core/net/ProxyTunnel.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/Credentials.h"

// What a worker says of itself: how far it is, what is wrong, and whether a person has to do something about it.

namespace postrider {

namespace {
/// Failures in a row after which a certificate is no longer put down to the network's sign-in page.
constexpr int kPortalFailures = 3;

AccountStatus::State stateFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignIn: return AccountStatus::State::NeedsSignIn;
    case ErrorKind::Certificate: return AccountStatus::State::CertificateError;
    case ErrorKind::Offline:
    case ErrorKind::Busy:
    case ErrorKind::Cancelled: return AccountStatus::State::Offline;
    default: return AccountStatus::State::Trouble;
    }
}
} // namespace

/// RFC 9051 7.1: the server's own words, shown as such, each once.
void AccountWorker::showAlerts()
{
    for (const QString &text : m_imap->takeAlerts()) {
        if (m_alertsShown.contains(text))
            continue;
        m_alertsShown.insert(text);
        Q_EMIT refused(m_services.account.id, {ErrorKind::Refused, tr("%1 says: “%2”").arg(m_services.account.imap.host, text), {}});
    }
}

void AccountWorker::reportIdle()
{
    const QStringList &refused = m_memory.refused;
    QString text = refused.isEmpty() ? tr("Up to date") : tr("Up to date, except %1: the server does not open it.").arg(refused.join(QLatin1String(", ")));
    const QSet<FolderId> untold = [this] {
        const std::lock_guard lock(m_mutex);
        return m_polled;
    }();
    QStringList polled;
    for (const FolderId id : untold) {
        if (const auto folder = m_reader->folder(id); folder && !refused.contains(folder->path))
            polled.append(folder->path);
    }
    polled.sort();
    if (!polled.isEmpty()) {
        if (refused.isEmpty())
            text += QLatin1Char('.');
        text +=
            QLatin1Char(' ') + tr("There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.").arg(polled.join(QLatin1String(", ")));
    }
    report(AccountStatus::State::Idle, text);
}

/// Whether this account has ever been up to date: then its set-up is right, and what is wrong now is something else.
bool AccountWorker::hasWorkedBefore()
{
    if (m_foldersListed != 0 || !m_reader)
        return m_foldersListed != 0;
    const auto inbox = m_reader->folderWithRole(m_services.account.id, FolderRole::Inbox);
    return inbox && inbox->checkedAt > 0;
}

void AccountWorker::failedPass(const MailError &error)
{
    m_passFailed = true;
    m_lastFailure = Failure::of(error);
    m_imap.reset();
    if (error.kind() == ErrorKind::Cancelled) {
        // Ended because the network has changed: what was under way begins again with the note that is waiting.
        if (!aborted())
            m_nextPass = m_services.clock.now();
        return;
    }
    ++m_failures;
    const AccountStatus::State state = stateFor(error.kind());
    // A sign-in page of a network answers in the place of every server, and goes away without anybody doing anything about the account. Nothing is told to it either way.
    const bool knownServer = error.kind() == ErrorKind::Certificate && hasWorkedBefore();
    m_waitsForPerson = state == AccountStatus::State::NeedsSignIn || (state == AccountStatus::State::CertificateError && !knownServer);
    m_nextPass = qMax(m_services.clock.now() + Backoff::reconnectDelay(m_failures), m_pop3.nextVisit());
    if (knownServer && m_failures < kPortalFailures)
        report(AccountStatus::State::Offline,
            tr("Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself."),
            error.message() + QLatin1Char(' ') + error.detail());
    else
        report(state, error.message(), error.detail());
    // How Local Folders are doing is shown nowhere.
    if (m_services.account.isLocal())
        Q_EMIT refused(m_services.account.id, *m_lastFailure);
}

void AccountWorker::report(AccountStatus::State state, const QString &text, const QString &detail, qint64 done, qint64 total)
{
    AccountStatus status;
    {
        const std::lock_guard lock(m_mutex);
        status = m_status;
        status.state = state;
        status.text = text;
        status.detail = detail;
        status.isOfProxy = ProxyTunnel::isOfProxy(detail);
        status.done = done;
        status.total = total;
        status.nextTry = state == AccountStatus::State::Offline || state == AccountStatus::State::Trouble ? m_nextPass : 0;
        if (state == AccountStatus::State::Idle)
            status.lastChecked = m_services.clock.now();
        status.passwordNotSaved = m_services.credentials.isForThisSessionOnly(m_services.account);
        if (status == m_status)
            return;
        m_status = status;
    }
    Q_EMIT statusChanged(status);
}

} // namespace postrider
