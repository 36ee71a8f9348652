// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreReader.h"

#include "core/store/AccountQueries.h"
#include "core/store/CertificateQueries.h"
#include "core/store/IdentityQueries.h"
#include "core/store/BodyQueries.h"
#include "core/store/Connection.h"
#include "core/store/DraftQueries.h"
#include "core/store/GuestMessages.h"
#include "core/store/KeywordQueries.h"
#include "core/store/ListingQueries.h"
#include "core/store/SearchReader.h"
#include "core/store/StateQueries.h"
#include "core/store/ThreadQueries.h"

#include <QFileInfo>

namespace postrider {

StoreReader::StoreReader(std::unique_ptr<Connection> mail, std::unique_ptr<Connection> bodies, std::shared_ptr<const GuestMessages> guests)
    : m_mail(std::move(mail))
    , m_bodies(std::move(bodies))
    , m_index(std::make_unique<SearchReader>(SearchFile::pathIn(QFileInfo(m_mail->path()).path())))
    , m_guests(std::move(guests))
{
}

StoreReader::~StoreReader() = default;

QList<Account> StoreReader::accounts()
{
    return AccountQueries(*m_mail).all();
}

QList<Account> StoreReader::mailAccounts()
{
    QList<Account> list = accounts();
    list.removeIf([](const Account &each) { return each.isLocal(); });
    return list;
}

std::optional<Account> StoreReader::account(AccountId id)
{
    return AccountQueries(*m_mail).find(id);
}

QList<Identity> StoreReader::identities(AccountId account)
{
    return IdentityQueries(*m_mail).ofAccount(account);
}

QList<CertificateException> StoreReader::certificateExceptions()
{
    return CertificateQueries(*m_mail).all();
}

QList<QByteArray> StoreReader::trustedAt(const QString &host, quint16 port)
{
    return CertificateQueries(*m_mail).trustedAt(host, port);
}

QList<Folder> StoreReader::folders()
{
    return FolderQueries(*m_mail).all();
}

std::optional<Folder> StoreReader::folder(FolderId id)
{
    return FolderQueries(*m_mail).find(id);
}

std::optional<Folder> StoreReader::folderWithRole(AccountId account, FolderRole role)
{
    return FolderQueries(*m_mail).findWithRole(account, role);
}

QList<MessageId> StoreReader::messageIds(FolderId folder)
{
    return messageIds(folder, -1, 0, false);
}

QList<MessageId> StoreReader::messageIds(FolderId folder, int limit, int offset, bool unreadOnly)
{
    return MessageQueries(*m_mail).shownIn(folder, limit, offset, unreadOnly);
}

QList<MessageId> StoreReader::list(const Listing &listing, int limit)
{
    return ListingQueries(*m_mail).messages(listing, limit);
}

QList<ThreadRow> StoreReader::threads(const Listing &listing, int limit)
{
    return ListingQueries(*m_mail).threads(listing, limit);
}

QList<ThreadNode> StoreReader::thread(ThreadId thread, const Listing &listing)
{
    return ListingQueries(*m_mail).thread(thread, listing);
}

StoreReader::Counts StoreReader::unifiedCounts(FolderRole role)
{
    Counts counts;
    const QList<Folder> all = FolderQueries(*m_mail).all();
    const QHash<FolderId, FolderRole> roles = listedRoles(all);
    for (const Folder &folder : all) {
        if (roles.value(folder.id) == role) {
            counts.total += folder.total;
            counts.unread += folder.unread;
        }
    }
    return counts;
}

bool StoreReader::isRethreading(AccountId account)
{
    return ThreadQueries(*m_mail).isRethreading(account);
}

QHash<int, QString> StoreReader::keywordNames()
{
    return KeywordQueries(*m_mail).names();
}

bool StoreReader::wereKeywordsLeftOut()
{
    return KeywordQueries(*m_mail).wereLeftOut();
}

QList<MessageRow> StoreReader::messageRows(const QList<MessageId> &ids)
{
    MessageQueries messages(*m_mail);
    QList<MessageRow> rows;
    rows.reserve(ids.size());
    for (const MessageId id : ids) {
        if (auto row = messages.find(id))
            rows.append(std::move(*row));
    }
    return rows;
}

MessageId StoreReader::highestMessageId()
{
    auto s = m_mail->prepare("SELECT seq FROM sqlite_sequence WHERE name = 'message'");
    return s.step() ? MessageId(s.integer(0)) : MessageId();
}

std::optional<MessageRow> StoreReader::messageRow(MessageId id)
{
    return GuestMessages::isGuest(id) ? m_guests->row(id) : MessageQueries(*m_mail).find(id);
}

std::optional<QByteArray> StoreReader::rawMessage(MessageId id)
{
    if (GuestMessages::isGuest(id))
        return m_guests->raw(id);
    const qint64 body = MessageQueries(*m_mail).bodyOf(id);
    if (body == 0)
        return std::nullopt;
    return BodyQueries(*m_bodies).load(body);
}

std::optional<Excerpt> StoreReader::excerpt(MessageId id)
{
    const auto row = ExcerptQueries(*m_mail).find(id);
    const auto raw = row ? BodyQueries(*m_bodies).load(row->body) : std::nullopt;
    return raw ? std::optional(Excerpt{*raw, row->absent}) : std::nullopt;
}

std::optional<MessageId> StoreReader::messageWithHeader(AccountId account, const QString &messageIdHeader)
{
    const auto ids = MessageQueries(*m_mail).withHeader(account, messageIdHeader);
    if (ids.isEmpty())
        return std::nullopt;
    return ids.first();
}

QList<Draft> StoreReader::drafts()
{
    return DraftQueries(*m_mail).all();
}

QList<Draft> StoreReader::draftsOnlyHere()
{
    return DraftQueries(*m_mail).onlyHere();
}

QList<DraftRevision> StoreReader::draftRevisions(DraftId id)
{
    return DraftQueries(*m_mail).revisions(id);
}

QList<Draft> StoreReader::templates()
{
    return DraftQueries(*m_mail).templates();
}

std::optional<Draft> StoreReader::draft(DraftId id)
{
    return DraftQueries(*m_mail).find(id);
}

QList<OutboxItem> StoreReader::outbox()
{
    QList<OutboxItem> items;
    for (const SendRow &row : SendQueries(*m_mail).open())
        items.append(row.item);
    return items;
}

std::optional<OutboxItem> StoreReader::outboxItem(OpId id)
{
    if (const auto row = SendQueries(*m_mail).find(id))
        return row->item;
    return std::nullopt;
}

std::optional<Receipt> StoreReader::receipt(const QString &messageIdHeader)
{
    const auto id = SendQueries(*m_mail).withMessageId(messageIdHeader);
    return id ? receipt(*id) : std::nullopt;
}

std::optional<Receipt> StoreReader::receipt(OpId id)
{
    return SendQueries(*m_mail).receipt(id);
}

QList<OutboxItem> StoreReader::sendsNeedingAttention()
{
    QList<OutboxItem> items;
    for (const SendRow &row : SendQueries(*m_mail).needingAttention())
        items.append(row.item);
    return items;
}

bool StoreReader::sendHasDraft(OpId id)
{
    return DraftQueries(*m_mail).ofSend(id).has_value();
}

QString StoreReader::sendTranscript(OpId id)
{
    return SendQueries(*m_mail).transcript(id);
}

int StoreReader::waitingChanges()
{
    return OpQueries(*m_mail).countWaiting();
}

FolderQueries StoreReader::folderRows()
{
    return FolderQueries(*m_mail);
}

MessageQueries StoreReader::messageRowsOnServer()
{
    return MessageQueries(*m_mail);
}

ExcerptQueries StoreReader::excerptRows()
{
    return ExcerptQueries(*m_mail);
}

DraftQueries StoreReader::draftRows()
{
    return DraftQueries(*m_mail);
}

DraftCopyQueries StoreReader::draftCopies()
{
    return DraftCopyQueries(*m_mail);
}

OpQueries StoreReader::ops()
{
    return OpQueries(*m_mail);
}

Pop3Queries StoreReader::pop3()
{
    return Pop3Queries(*m_mail);
}

SendQueries StoreReader::sends()
{
    return SendQueries(*m_mail);
}

ContactQueries StoreReader::contacts()
{
    return ContactQueries(*m_mail);
}

CorrespondentQueries StoreReader::correspondents()
{
    return CorrespondentQueries(*m_mail);
}

ServerTrustQueries StoreReader::serverTrusts()
{
    return ServerTrustQueries(*m_mail);
}

FilterQueries StoreReader::filters()
{
    return FilterQueries(*m_mail);
}

MarkQueries StoreReader::marks()
{
    return MarkQueries(*m_mail);
}

PictureRuleQueries StoreReader::pictureRules()
{
    return PictureRuleQueries(*m_mail);
}

qint64 StoreReader::state(const char *name)
{
    return StateQueries(*m_mail).value(name);
}

} // namespace postrider
