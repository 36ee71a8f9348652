// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/AccountReader.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"
#include "core/sync/BodyFetch.h"
#include "core/sync/Credentials.h"
#include "core/sync/ImapRows.h"

#include <QCoreApplication>
#include <algorithm>

namespace postrider {

namespace {
constexpr std::chrono::minutes kKeepOpen{1};
/// What ImapClient::fetchBodies takes; a larger one would break the connection instead of saying why.
constexpr qint64 kLargestMessage = 256 * 1024 * 1024;
} // namespace

AccountReader::AccountReader(AccountServices services) : m_services(std::move(services))
{
    setObjectName(QStringLiteral("reader"));
    setStackSize(16 * 1024 * 1024);
}

AccountReader::~AccountReader()
{
    abort();
    wait();
    if (m_search)
        refuse(*m_search, {ErrorKind::Cancelled, QCoreApplication::translate("Sync", "Postrider is closing."), {}});
}

void AccountReader::abort()
{
    m_abort->abort();
    {
        const std::lock_guard lock(m_mutex);
        if (m_connection)
            m_connection->abort();
    }
    m_hasWish.notify_all();
}

void AccountReader::networkBack()
{
    const std::lock_guard lock(m_mutex);
    if (m_connection)
        m_connection->abort();
}

bool AccountReader::isAborted() const
{
    return m_abort->isAborted();
}

void AccountReader::want(MessageId message)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_wishes, message);
        m_wishes.push_back(message);
    }
    m_hasWish.notify_all();
}

void AccountReader::search(ServerSearch search)
{
    std::optional<ServerSearch> before;
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_search, std::move(search));
    }
    m_hasWish.notify_all();
    if (before)
        refuse(*before, {ErrorKind::Cancelled, QCoreApplication::translate("Sync", "Another search took its place."), {}});
}

/// Messages first: they are a click, and answered soon.
std::optional<AccountReader::Wish> AccountReader::next(QDeadlineTimer until)
{
    std::unique_lock lock(m_mutex);
    m_hasWish.wait_for(lock, std::chrono::milliseconds(until.remainingTime()), [this] { return isAborted() || !m_wishes.empty() || m_search; });
    if (isAborted())
        return std::nullopt;
    if (!m_wishes.empty()) {
        const MessageId message = m_wishes.back();
        m_wishes.pop_back();
        return message;
    }
    if (m_search)
        return std::exchange(m_search, std::nullopt).value();
    return std::nullopt;
}

void AccountReader::run()
{
    std::unique_ptr<StoreReader> reader;
    while (!isAborted()) {
        const auto wish = next(QDeadlineTimer(kKeepOpen));
        if (!wish) {
            if (m_imap && !isAborted())
                m_imap->logout();
            m_imap.reset();
            continue;
        }
        try {
            if (!reader)
                reader = m_services.store.makeReader();
            fulfil(*wish, *reader);
        } catch (const MailError &e) {
            m_imap.reset();
            refuse(*wish, Failure::of(e));
        }
    }
    m_imap.reset();
}

void AccountReader::fulfil(const Wish &wish, StoreReader &reader)
{
    if (const auto *message = std::get_if<MessageId>(&wish))
        fetch(*message, reader);
    else
        find(std::get<ServerSearch>(wish), reader);
}

void AccountReader::refuse(const Wish &wish, const Failure &failure)
{
    if (const auto *search = std::get_if<ServerSearch>(&wish))
        search->done(failure);
    else if (failure.kind != ErrorKind::Cancelled)
        Q_EMIT bodyFailed(std::get<MessageId>(wish), failure);
}

void AccountReader::connectOnce()
{
    if (m_imap && m_imap->isOpen())
        return;
    m_imap.reset();
    auto connection = std::make_shared<AbortToken>();
    {
        const std::lock_guard lock(m_mutex);
        m_connection = connection;
    }
    if (isAborted())
        throw MailError(ErrorKind::Cancelled, QCoreApplication::translate("Sync", "Postrider is closing."));
    m_services.credentials.signIn(m_services.account, m_abort, [&](const SaslCredentials &credentials) {
        auto client = std::make_unique<ImapClient>(m_services.account.imap, m_services.transcript, connection);
        client->signIn(credentials);
        m_imap = std::move(client);
    });
}

/// Once more, on a new connection, where the one that was kept has died meanwhile.
template <class Work> void AccountReader::withConnection(const Work &work)
{
    const bool kept = m_imap && m_imap->isOpen();
    try {
        connectOnce();
        work();
    } catch (const MailError &e) {
        const bool died = (kept && e.kind() == ErrorKind::Offline) || e.kind() == ErrorKind::Cancelled; // or the network has changed
        if (!died || isAborted())
            throw;
        m_imap.reset();
        connectOnce();
        work();
    }
}

void AccountReader::find(const ServerSearch &search, StoreReader &reader)
{
    QList<MessageId> found;
    withConnection([&] {
        found.clear();
        for (const FolderId id : search.folders) {
            const auto folder = reader.folder(id);
            if (!folder || !folder->selectable || !folder->onServer)
                continue;
            try {
                found += findIn(*folder, search, reader);
            } catch (const MailError &e) {
                // One folder that does not open keeps the others from nobody.
                if ((e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone) || search.folders.size() == 1)
                    throw;
            }
        }
    });
    QList<MessageRow> rows = reader.messageRows(found);
    std::stable_sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) { return a.date > b.date; });
    QList<MessageId> newestFirst;
    for (const MessageRow &row : std::as_const(rows))
        newestFirst.append(row.id);
    search.done(newestFirst);
}

/// What is found and not here is fetched: headers and flags, as the worker does it.
QList<MessageId> AccountReader::findIn(const Folder &folder, const ServerSearch &search, StoreReader &reader)
{
    const ImapMailbox mailbox = m_imap->select(folder.serverName, ImapClient::Selecting::Afresh);
    // RFC 9051 2.3.1.1: under another UIDVALIDITY our rows are others. The worker has to see to that first, also where it has never been here.
    if (mailbox.uidValidity != reader.folderRows().syncState(folder.id).uidValidity)
        throw MailError(ErrorKind::Busy, QCoreApplication::translate("Sync", "Postrider has not looked through %1 yet. Please search again in a moment.").arg(folder.path));
    const QList<Uid> uids = m_imap->search(search.keys, search.gmailQuery, search.most);
    auto here = reader.messageRowsOnServer();
    QList<Uid> missing;
    for (const Uid uid : uids) {
        if (!here.findByUid(folder.id, uid))
            missing.append(uid);
    }
    QList<NewMessage> rows;
    while (!missing.isEmpty()) {
        QList<Uid> rest;
        m_imap->fetchHeaders(uidSet(missing, 7800, &rest), [&](ImapFetched &&fetched) {
            if (fetched.uid > 0)
                rows.append(rowFrom(fetched, m_services.clock.now()));
        });
        missing = rest;
    }
    if (!rows.isEmpty()) {
        m_services.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            // The worker may have found another numbering meanwhile.
            if (writer.folders.syncState(folder.id).uidValidity == mailbox.uidValidity)
                writer.messages.insert(m_services.account.id, folder.id, rows, false);
        });
    }
    QList<MessageId> ids;
    for (const Uid uid : uids) {
        if (const auto id = here.findByUid(folder.id, uid))
            ids.append(*id);
    }
    return ids;
}

void AccountReader::fetch(MessageId message, StoreReader &reader)
{
    // The UID is read after the UIDVALIDITY that it is compared with, twice because the folder is not known before.
    FolderId folderId;
    reader.messageRowsOnServer().serverMessage(message, &folderId);
    const quint32 uidValidity = reader.folderRows().syncState(folderId).uidValidity;
    FolderId stillIn;
    const ServerMessage place = reader.messageRowsOnServer().serverMessage(message, &stillIn);
    const auto row = reader.messageRow(message);
    if (!row || row->bodyHere)
        return;
    if (row->size > kLargestMessage)
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("Sync", "This message is larger than Postrider takes (256 MB). Read it in your provider's web pages."));
    const auto folder = reader.folder(folderId);
    if (!folder || place.uid == 0 || stillIn != folderId)
        throw MailError(ErrorKind::Busy, QCoreApplication::translate("Sync", "This message is on its way to another folder. It can be read as soon as that is done."));
    int got = 0;
    withConnection([&] {
        // RFC 9051 2.3.1.1: under another UIDVALIDITY this UID is another message.
        if (m_imap->select(folder->serverName).uidValidity != uidValidity)
            throw MailError(
                ErrorKind::Busy, QCoreApplication::translate("Sync", "The server has renumbered this folder. The message can be read as soon as Postrider has looked through it."));
        got = BodyFetch(m_services.store, *m_imap, m_services.pool, m_services.clock).fetch({place});
    });
    if (got == 0)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Sync", "This message is no longer on the server. It disappears from the list with the next look."));
}

} // namespace postrider
