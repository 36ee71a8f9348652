// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/AccountReader.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/BodyFetch.h"
#include "core/sync/Credentials.h"

#include <QCoreApplication>

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
}

void AccountReader::abort()
{
    m_abort->abort();
    {
        const std::lock_guard lock(m_mutex);
    }
    m_hasWish.notify_all();
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

std::optional<MessageId> AccountReader::next(QDeadlineTimer until)
{
    std::unique_lock lock(m_mutex);
    m_hasWish.wait_for(lock, std::chrono::milliseconds(until.remainingTime()), [this] { return m_abort->isAborted() || !m_wishes.empty(); });
    if (m_wishes.empty() || m_abort->isAborted())
        return std::nullopt;
    const MessageId message = m_wishes.back();
    m_wishes.pop_back();
    return message;
}

void AccountReader::run()
{
    std::unique_ptr<StoreReader> reader;
    while (!m_abort->isAborted()) {
        const auto message = next(QDeadlineTimer(kKeepOpen));
        if (!message) {
            if (m_imap && !m_abort->isAborted())
                m_imap->logout();
            m_imap.reset();
            continue;
        }
        try {
            if (!reader)
                reader = m_services.store.makeReader();
            fetch(*message, *reader);
        } catch (const MailError &e) {
            m_imap.reset();
            if (e.kind() != ErrorKind::Cancelled)
                Q_EMIT bodyFailed(*message, Failure::of(e));
        }
    }
    m_imap.reset();
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
    const auto get = [&] {
        if (!m_imap || !m_imap->isOpen()) {
            m_imap.reset();
            auto client = std::make_unique<ImapClient>(m_services.account.imap, m_services.transcript, m_abort);
            client->signIn(m_services.account.userName, m_services.credentials.password(m_services.account, m_abort));
            m_imap = std::move(client);
        }
        // RFC 9051 2.3.1.1: under another UIDVALIDITY this UID is another message.
        if (m_imap->select(folder->serverName).uidValidity != uidValidity)
            throw MailError(
                ErrorKind::Busy, QCoreApplication::translate("Sync", "The server has renumbered this folder. The message can be read as soon as Postrider has looked through it."));
        return BodyFetch(m_services.store, *m_imap, m_services.pool, m_services.clock).fetch({place});
    };
    const bool kept = m_imap && m_imap->isOpen();
    int got = 0;
    try {
        got = get();
    } catch (const MailError &e) {
        if (!kept || e.kind() != ErrorKind::Offline || m_abort->isAborted())
            throw;
        m_imap.reset();
        got = get();
    }
    if (got == 0)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Sync", "This message is no longer on the server. It disappears from the list with the next look."));
}

} // namespace postrider
