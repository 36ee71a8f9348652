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
/// A larger message is read in parts. Up to here the whole comes faster than two more answers: on a line of 20 Mbit/s it takes less than half a second.
constexpr qint64 kReadInParts = 1024 * 1024;
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

void AccountReader::want(const MessageWish &wish)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_current == wish)
            return;
        const auto same = std::find_if(m_wishes.begin(), m_wishes.end(), [&wish](const Fetch &f) { return f.wish == wish; });
        Fetch fetch{wish, {}, 0};
        if (same != m_wishes.end()) {
            fetch = std::move(*same);
            m_wishes.erase(same);
        }
        m_wishes.push_back(std::move(fetch));
    }
    m_hasWish.notify_all();
}

void AccountReader::unwant(const MessageWish &wish)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_wishes, [&wish](const Fetch &f) { return f.wish == wish; });
    if (m_current == wish)
        m_current.reset();
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

/// Messages first: they are a click, and answered soon. One that has begun is none of these.
std::optional<AccountReader::Wish> AccountReader::next(QDeadlineTimer until)
{
    std::unique_lock lock(m_mutex);
    m_hasWish.wait_for(lock, std::chrono::milliseconds(until.remainingTime()), [this] { return isAborted() || !m_wishes.empty() || m_search; });
    if (isAborted())
        return std::nullopt;
    if (m_search && (m_wishes.empty() || !m_wishes.back().begun.got.isEmpty()))
        return std::exchange(m_search, std::nullopt).value();
    if (m_wishes.empty())
        return std::nullopt;
    Fetch fetch = std::move(m_wishes.back());
    m_wishes.pop_back();
    m_older = m_wishes.size();
    m_current = fetch.wish;
    return fetch;
}

void AccountReader::run()
{
    std::unique_ptr<StoreReader> reader;
    while (!isAborted()) {
        auto wish = next(QDeadlineTimer(kKeepOpen));
        if (!wish) {
            m_broken.reset();
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
            if (auto *fetch = std::get_if<Fetch>(&*wish); fetch && !fetch->begun.got.isEmpty())
                m_broken = std::move(*fetch);
        }
        const std::lock_guard lock(m_mutex);
        m_current.reset();
    }
    m_imap.reset();
}

void AccountReader::fulfil(Wish &wish, StoreReader &reader)
{
    auto *message = std::get_if<Fetch>(&wish);
    if (!message)
        find(std::get<ServerSearch>(wish), reader);
    else if (const MessageWish wished = message->wish; fetch(*message, reader))
        Q_EMIT fetched(wished.message, wished.part);
}

void AccountReader::refuse(const Wish &wish, const Failure &failure)
{
    if (const auto *search = std::get_if<ServerSearch>(&wish)) {
        search->done(failure);
        return;
    }
    const MessageWish &message = std::get<Fetch>(wish).wish;
    if (failure.kind == ErrorKind::Cancelled)
        return;
    if (message.extent == MessageWish::Extent::Part)
        Q_EMIT partFailed(message.message, message.part, failure);
    else
        Q_EMIT bodyFailed(message.message, failure);
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
        auto client = std::make_unique<ImapClient>(m_services.credentials.reached(m_services.account, m_abort).imap, m_services.transcript, connection);
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

/// False if it has stepped aside.
bool AccountReader::fetch(Fetch &fetch, StoreReader &reader)
{
    const MessageId message = fetch.wish.message;
    // The UID is read after the UIDVALIDITY that it is compared with, twice because the folder is not known before.
    PartFetch::Place place;
    reader.messageRowsOnServer().serverMessage(message, &place.folder);
    place.uidValidity = reader.folderRows().syncState(place.folder).uidValidity;
    FolderId stillIn;
    place.message = reader.messageRowsOnServer().serverMessage(message, &stillIn);
    const auto row = reader.messageRow(message);
    if (!row || row->bodyHere || (fetch.wish.extent == MessageWish::Extent::ToRead && reader.excerptRows().find(message)))
        return true;
    if (row->size > kLargestMessage && fetch.wish.extent == MessageWish::Extent::Whole)
        throw MailError(ErrorKind::Refused,
            QCoreApplication::translate(
                "Sync", "This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider's web pages."));
    const auto folder = reader.folder(place.folder);
    if (!folder || place.message.uid == 0 || stillIn != place.folder)
        throw MailError(ErrorKind::Busy, QCoreApplication::translate("Sync", "This message is on its way to another folder. It can be read as soon as that is done."));
    if (auto broken = std::exchange(m_broken, std::nullopt); broken && broken->wish == fetch.wish && fetch.begun.got.isEmpty())
        fetch = std::move(*broken);
    if (fetch.uidValidity != place.uidValidity)
        fetch.begun = {};
    fetch.uidValidity = place.uidValidity;
    auto outcome = PartFetch::Outcome::Gone;
    for (bool done = false; !done;) {
        const qsizetype before = fetch.begun.got.size();
        try {
            withConnection([&] {
                // RFC 9051 2.3.1.1: under another UIDVALIDITY this UID is another message.
                if (m_imap->select(folder->serverName).uidValidity != place.uidValidity)
                    throw MailError(ErrorKind::Busy,
                        QCoreApplication::translate("Sync", "The server has renumbered this folder. The message can be read as soon as Postrider has looked through it."));
                outcome = fetchHere(fetch, place, row->size, reader);
            });
            done = true;
        } catch (const MailError &e) {
            // A line that breaks again and again, and brings something every time, brings it all.
            if (e.kind() != ErrorKind::Offline || isAborted() || fetch.begun.got.size() <= before)
                throw;
            m_imap.reset();
        }
    }
    if (outcome == PartFetch::Outcome::Gone)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Sync", "This message is no longer on the server. It disappears from the list with the next look."));
    if (outcome == PartFetch::Outcome::Stopped)
        stepAside(std::move(fetch));
    return outcome == PartFetch::Outcome::Done;
}

/// In parts where that was asked for, and as a whole where what the server tells of the parts makes no sense.
PartFetch::Outcome AccountReader::fetchHere(Fetch &fetch, const PartFetch::Place &place, qint64 size, StoreReader &reader)
{
    using Outcome = PartFetch::Outcome;
    PartFetch parts(m_services.store, *m_imap);
    Outcome outcome = Outcome::Unusable;
    const bool inParts = fetch.wish.extent != MessageWish::Extent::Whole && size > kReadInParts && !(fetch.begun.section.isEmpty() && !fetch.begun.got.isEmpty());
    if (inParts) {
        outcome = reader.excerptRows().find(fetch.wish.message) ? Outcome::Done : parts.excerpt(place);
        if (outcome == Outcome::Done && fetch.wish.extent == MessageWish::Extent::Part)
            outcome = parts.part(place, fetch.wish.part, reader, fetch.begun, [&](qint64 octets) { return goesOn(fetch, octets, fetch.begun.told); });
        if (outcome == Outcome::Unusable)
            fetch.begun = {};
    }
    if (outcome == Outcome::Unusable && size > kLargestMessage)
        throw MailError(ErrorKind::Refused,
            QCoreApplication::translate(
                "Sync", "The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider's web pages."));
    return outcome == Outcome::Unusable ? fetchWhole(fetch, place, size) : outcome;
}

/// Large ones in pieces, so that they can step aside, and a line that breaks does not bring them to nothing.
PartFetch::Outcome AccountReader::fetchWhole(Fetch &fetch, const PartFetch::Place &place, qint64 size)
{
    using Outcome = PartFetch::Outcome;
    BodyFetch bodies(m_services.store, *m_imap, m_services.pool, m_services.clock);
    if (size > kReadInParts) {
        fetch.begun.told = size;
        const Outcome outcome = PartFetch(m_services.store, *m_imap).pieces(place.message.uid, fetch.begun, [&](qint64 octets) { return goesOn(fetch, octets, size); });
        if (outcome == Outcome::Stopped)
            return outcome;
        const QByteArray raw = std::exchange(fetch.begun, {}).got;
        // A server that cuts messages into pieces of other lengths than it says is asked once more, for all of it at once.
        if (outcome == Outcome::Done && raw.size() == size) {
            bodies.keep(place.message.id, raw);
            return Outcome::Done;
        }
    }
    return bodies.fetch({place.message}) > 0 ? Outcome::Done : Outcome::Gone;
}

/// What takes long steps aside for what a person has wished for since.
bool AccountReader::goesOn(const Fetch &fetch, qint64 octets, qint64 total)
{
    if (isAborted())
        throw MailError(ErrorKind::Cancelled, QCoreApplication::translate("Sync", "Postrider is closing."));
    Q_EMIT progress(fetch.wish.message, fetch.wish.part, octets, total);
    const std::lock_guard lock(m_mutex);
    return m_current && m_wishes.size() <= m_older && !m_search;
}

/// It goes on after those that are newer, if it is still wanted.
void AccountReader::stepAside(Fetch &&fetch)
{
    const std::lock_guard lock(m_mutex);
    if (m_current == fetch.wish)
        m_wishes.insert(m_wishes.begin() + qint64(qMin(m_older, m_wishes.size())), std::move(fetch));
}

} // namespace postrider
