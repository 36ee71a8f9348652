// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SenderLookup.h"

#include "core/mime/MessageReader.h"
#include "core/store/BodyQueries.h"
#include "core/store/Store.h"
#include "core/trust/SenderCheck.h"
#include "core/trust/ServerLearning.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 hour = 3'600'000;
/// Among so many of the newest messages of the inbox are those that are looked at: half of them the newest, half spread over the rest, so that a flood does not teach anything.
constexpr int learnedFrom = 2'000;
constexpr int mostDomains = 2'000;
/// Messages that name the sender, until one is another one than that on the screen.
constexpr int mostHits = 8;

QList<qsizetype> spread(qsizetype count)
{
    constexpr qsizetype half = ServerLearning::mostMessages / 2;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < std::min(count, half); ++i)
        places.append(i);
    const qsizetype rest = count - half;
    for (qsizetype i = 0; i < std::min(rest, half); ++i)
        places.append(half + i * rest / std::min(rest, half));
    return places;
}

bool isOurFolder(FolderRole role)
{
    return role == FolderRole::Sent || role == FolderRole::Drafts;
}

} // namespace

std::optional<QByteArray> SenderLookup::soundMessage(StoreReader &reader, MessageId id, bool *isDamaged)
{
    try {
        return reader.rawMessage(id);
    } catch (const MailError &e) {
        if (!BodyQueries::saysDamaged(e))
            throw;
        if (isDamaged)
            *isDamaged = true;
        return std::nullopt;
    }
}

ServerTrust SenderLookup::learn(const Account &account)
{
    if (ServerTrust known = ServerLearning::ofProvider(account.incoming().host); !known.ids.isEmpty())
        return known;
    const auto inbox = m_reader.folderWithRole(account.id, FolderRole::Inbox);
    QList<QList<HeaderField>> headers;
    if (inbox) {
        const QList<MessageId> ids = m_reader.messageIds(inbox->id, learnedFrom, 0, false);
        for (const qsizetype place : spread(ids.size())) {
            if (const auto raw = soundMessage(m_reader, ids[place]))
                headers.append(MessageReader::readHeader(*raw).headers);
        }
    }
    ServerLearning::Surroundings around{account.incoming().host, account.smtp.host, {}};
    for (const Identity &identity : m_reader.identities(account.id))
        around.addresses.append(identity.address.address);
    return ServerLearning::learn(headers, around);
}

ServerTrust SenderLookup::trustOf(AccountId id)
{
    const auto known = m_reader.serverTrusts().find(id);
    const qint64 age = known ? m_now - known->lookedAt : day;
    const bool isDue = !known || (known->source == ServerTrust::Source::AsFound && (age >= day || age < 0 || (known->ids.isEmpty() && age >= hour)));
    const auto account = isDue ? m_reader.account(id) : std::nullopt;
    if (!account)
        return known.value_or(ServerTrust());
    ServerTrust found;
    try {
        found = learn(*account);
    } catch (const MailError &) {
        return known.value_or(ServerTrust()); // no disk; another time
    }
    found.lookedAt = m_now;
    m_store.write(Durability::Recoverable, [id, found](StoreWriter &writer) {
        const auto current = writer.serverTrusts.find(id);
        if (writer.accounts.find(id) && (!current || current->source == ServerTrust::Source::AsFound))
            writer.serverTrusts.set(id, found);
    });
    return found;
}

/// In the address book, or written to, by the tables; else heard from, by the index. Where that is not complete, nothing is said: "never before" has to be true.
SenderTruth::Contact SenderLookup::contactOf(const MessageContent &content, const MessageRow &row)
{
    const QString address = content.from.value(0).address;
    if (content.from.size() != 1 || !isValidAddress(address) || address.contains(u'"'))
        return SenderTruth::Contact::NotKnown;
    if (m_reader.contacts().isContact(address) || m_reader.correspondents().isKnown(address))
        return SenderTruth::Contact::Known;
    SearchRequest request;
    request.query = QStringLiteral("from:\"%1\" OR to:\"%1\"").arg(address);
    request.limit = mostHits;
    request.snippets = false;
    const SearchResult found = m_reader.search(request);
    for (const SearchHit &hit : found.hits) {
        const auto other = hit.message == row.id ? std::nullopt : m_reader.messageRow(hit.message);
        if (!other || (!row.messageIdHeader.isEmpty() && other->messageIdHeader == row.messageIdHeader))
            continue;
        // The index knows words, and "x.ann@example.org" has those of "ann@example.org".
        if (other->from.address.compare(address, Qt::CaseInsensitive) == 0 || identityOf(other->from.address, m_reader.identities(other->account)))
            return SenderTruth::Contact::Known;
    }
    return found.hits.size() < mostHits && found.problem.isEmpty() && m_reader.isIndexComplete() ? SenderTruth::Contact::First : SenderTruth::Contact::NotKnown;
}

void SenderLookup::fill(MessageContent &content, const MessageRow &row)
{
    const auto folder = m_reader.folder(row.folder);
    if (folder && isOurFolder(folder->role))
        return;
    SenderSurroundings around;
    around.trust = trustOf(row.account);
    for (const Account &account : m_reader.accounts()) {
        for (const Identity &identity : m_reader.identities(account.id)) {
            around.ownAddresses.append(identity.address.address.toLower());
            if (!identity.address.name.isEmpty())
                around.ownNames.append(identity.address.name);
            around.knownDomains.append(identity.address.address.section(u'@', -1).toLower());
        }
    }
    around.knownDomains += m_reader.correspondents().domains(mostDomains);
    around.contact = contactOf(content, row);
    content.truth = SenderCheck::look(content, around);
    content.unsubscribe.isVouchedFor = SenderCheck::vouchesForUnsubscribe(content, content.truth);
}

} // namespace postrider
