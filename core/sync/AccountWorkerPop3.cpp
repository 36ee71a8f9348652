// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/AccountWorker.h"

#include "core/imap/ImapClient.h"
#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/Store.h"
#include "core/sync/Credentials.h"

#include <QDateTime>
#include <QLocale>

// What a worker does for an account whose mailboxes are here: what the person did is settled in the store, whatever the network does; now and then the POP3 server is visited,
// where there is one.

namespace postrider {

void AccountWorker::settleHere()
{
    if (!m_services.account.mailboxesAreHere())
        return;
    LocalContext context{m_services.store, *m_reader, m_services.clock.now(), [this](const Failure &failure) { Q_EMIT refused(m_services.account.id, failure); }};
    m_counts.pushed += LocalMailbox::settle(context, m_services.account.id);
    m_outbox->mailboxes().fileHere();
    if (context.othersConcerned)
        Q_EMIT othersConcerned();
}

/// Only where the server may be asked again (RFC 2449 6.5), and no further than the mail: what is waited for is told in any case.
void AccountWorker::visit(const QSet<MessageId> &messages, bool bodies)
{
    if (const qint64 next = m_pop3.nextVisit(); m_services.clock.now() < next)
        throw MailError(ErrorKind::Busy,
            tr("The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.", nullptr, (m_pop3.loginDelay + 59) / 60)
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(next).time(), QLocale::ShortFormat)));
    QSet<MessageId> wanted = messages;
    const QList<MessageId> forOthers = bodiesForOthers();
    wanted.unite(QSet<MessageId>(forOthers.begin(), forOthers.end()));
    const QList<MessageId> toCopy = m_reader->ops().copiesWithoutBody(m_services.account.id);
    wanted.unite(QSet<MessageId>(toCopy.begin(), toCopy.end()));
    visitOnce({bodies, wanted});
    if (!forOthers.isEmpty())
        Q_EMIT othersConcerned();
    settleHere(); // what waited for a body
    passed();
    m_nextPass = qMax(m_nextPass, m_pop3.nextVisit());
}

void AccountWorker::visitOnce(Pop3Sync::Wish wish)
{
    const Account &account = m_services.account;
    report(AccountStatus::State::Connecting, tr("Connecting to %1").arg(account.pop3.host));
    std::unique_ptr<Pop3Client> signedIn;
    m_services.credentials.signIn(account, m_abort, [&](const SaslCredentials &credentials) {
        signedIn = std::make_unique<Pop3Client>(m_services.credentials.reached(account, m_abort).pop3, m_services.transcript, beginConnection());
        signedIn->signIn(credentials);
    });
    Pop3Client &client = *signedIn;
    m_pop3.lastVisit = m_services.clock.now();
    m_pop3.loginDelay = client.capabilities().loginDelay;
    const Pop3Sync::Session session{account, m_services.store, *m_reader, m_services.pool, m_services.clock,
        [this](const QString &text, qint64 done, qint64 total) { report(AccountStatus::State::Syncing, text, {}, done, total); },
        [this] {
            if (aborted())
                throw MailError(ErrorKind::Cancelled, tr("Postrider is closing."));
            if (m_outbox->hasDue())
                m_outbox->sendDue();
            settleHere();
        },
        [this](const Failure &failure) { Q_EMIT refused(m_services.account.id, failure); }};
    Pop3Sync sync(session, client, m_pop3);
    m_counts += sync.run(wish);
    if (!sync.failures().isEmpty())
        giveUpWaiting(sync.failures());
    for (auto it = sync.failures().cbegin(); it != sync.failures().cend(); ++it)
        Q_EMIT bodyFailed(it.key(), it.value());
}

/// What cannot be had is waited for no more, by filters or by copies.
void AccountWorker::giveUpWaiting(const QHash<MessageId, Failure> &failures)
{
    QList<Failure> notCopied;
    m_services.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
        notCopied.clear();
        for (auto it = failures.cbegin(); it != failures.cend(); ++it) {
            if (it->kind != ErrorKind::Refused && it->kind != ErrorKind::Gone)
                continue;
            w.filters.bodyNeverComes(it.key());
            if (!w.ops.giveUpCopiesOf(it.key()))
                continue;
            w.messages.rebase(it.key());
            keepFolderOf(it.key(), w);
            notCopied.append(*it);
        }
    });
    for (const Failure &failure : std::as_const(notCopied))
        Q_EMIT refused(m_services.account.id, failure);
}

} // namespace postrider
