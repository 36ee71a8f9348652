// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/ContactQueries.h"
#include "core/store/CorrespondentQueries.h"
#include "core/store/DraftCopyQueries.h"
#include "core/store/DraftQueries.h"
#include "core/store/ExcerptQueries.h"
#include "core/store/FilterQueries.h"
#include "core/store/FolderQueries.h"
#include "core/store/MarkQueries.h"
#include "core/store/MessageQueries.h"
#include "core/store/OpQueries.h"
#include "core/store/PictureRuleQueries.h"
#include "core/store/Pop3Queries.h"
#include "core/store/SendQueries.h"
#include "core/store/ServerTrustQueries.h"
#include "core/types/Account.h"
#include "core/types/CertificateException.h"
#include "core/types/Contact.h"
#include "core/types/Draft.h"
#include "core/types/Folder.h"
#include "core/types/Identity.h"
#include "core/types/Listing.h"
#include "core/types/MessageRow.h"
#include "core/types/Receipt.h"
#include "core/types/Search.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace postrider {

class Connection;
class GuestMessages;
class SearchReader;
struct SearchScope;

/// The read side of the store: a read-only connection of its own. Made by Store::makeReader() and used by one thread only; each call sees the
/// newest commit. Calls are short (indexed); lists of ids of big folders belong on a pool thread with a reader of its own.
/// Errors: MailError Storage.
class StoreReader {
public:
    StoreReader(std::unique_ptr<Connection> mail, std::unique_ptr<Connection> bodies, std::shared_ptr<const GuestMessages> guests);
    ~StoreReader();

    QList<Account> accounts(); ///< in the person's order, Local Folders (Account::isLocal) last
    QList<Account> mailAccounts(); ///< those that mail comes to: without Local Folders
    std::optional<Account> account(AccountId id);
    QList<Identity> identities(AccountId account); ///< that of new mail first
    QList<CertificateException> certificateExceptions(); ///< as CertificateQueries::all()
    QList<QByteArray> trustedAt(const QString &host, quint16 port); ///< fingerprints of certificates
    QList<Folder> folders(); ///< all accounts; role order, then by name
    std::optional<Folder> folder(FolderId id);
    std::optional<Folder> folderWithRole(AccountId account, FolderRole role);

    /// Ids shown in a folder, newest first (date, then id).
    QList<MessageId> messageIds(FolderId folder);
    /// A part of the same order; `limit` < 0: all.
    QList<MessageId> messageIds(FolderId folder, int limit, int offset, bool unreadOnly);
    // Lists of any size: for pool threads. `listing.query` is not looked at here: see search().
    /// Messages in the listing's order.
    QList<MessageId> list(const Listing &listing) { return list(listing, -1); }
    /// The first `limit` of them (< 0: all): by Date at once at any size, so that a list has something to show while a pool thread reads all of it.
    QList<MessageId> list(const Listing &listing, int limit);
    /// Conversations in the listing's order (Date, Sender, Recipient or Subject of the newest shown message; Size, Unread, Starred, Attachment of any of them).
    QList<ThreadRow> threads(const Listing &listing) { return threads(listing, -1); }
    /// The first `limit` of them (< 0: all): at once by Date.
    QList<ThreadRow> threads(const Listing &listing, int limit);
    /// The messages of a conversation in reading order, those of all folders of the account but Trash and Junk (unless the listing shows these); the same message in two folders
    /// comes once, the one the listing shows.
    QList<ThreadNode> thread(ThreadId thread, const Listing &listing);
    /// The account's conversations are being put together anew (Mail::setThreadsBySubject).
    bool isRethreading(AccountId account);
    struct Counts {
        int total = 0;
        int unread = 0;
    };
    Counts unifiedCounts(FolderRole role);
    /// Names of keywords by their bit in Flags (14 to 31).
    QHash<int, QString> keywordNames();
    /// There were more keywords on servers than are kept (KeywordQueries): some messages have tags that no list shows.
    bool wereKeywordsLeftOut();

    // --- the index (StoreSearch.cpp) ---------------------------------------------------------------------------------------------------------
    /// Messages that match, newest first. Any size in milliseconds; for pool threads all the same.
    SearchResult search(const SearchRequest &request);
    /// Ids of everything that matches within `request.where`, newest first, at most `most`: for lists and quick filters.
    QList<MessageId> searchIds(const SearchRequest &request, int most);
    /// The same listing without its query: of the folders that the query looks into.
    Listing withoutQuery(const Listing &listing);
    QSet<FolderId> foldersOf(const Listing &listing);
    /// What could follow what has been typed: addresses, folders, words of the language; at most `most`.
    /// Folders within a listing in which not everything is here: headers, or whole messages.
    QList<Folder> foldersNotWhole(const SearchRequest &request);
    /// Each is `typed` with its last word completed.
    QStringList searchSuggestions(const QString &typed, int most);
    /// The search that runs ends soon with what it has; those after it find nothing. Any thread.
    void cancelSearch();
    bool isSearchCancelled() const;
    /// Messages that wait for the index.
    qint64 notIndexed();
    /// There is an index, of this version, and nothing waits for it.
    bool isIndexComplete();
    QList<SavedSearch> savedSearches();

    /// Rows in the order of `ids`; ids that are gone are left out.
    QList<MessageRow> messageRows(const QList<MessageId> &ids);
    std::optional<MessageRow> messageRow(MessageId id);
    /// Ids are given out in order and never twice: what comes later has a higher one.
    MessageId highestMessageId();
    /// The raw message as received, if it is here.
    std::optional<QByteArray> rawMessage(MessageId id);
    /// What can be read of one that is not here as a whole.
    std::optional<Excerpt> excerpt(MessageId id);
    std::optional<MessageId> messageWithHeader(AccountId account, const QString &messageIdHeader);

    QList<Draft> drafts(); ///< newest first, without attachment bytes
    QList<Draft> draftsOnlyHere(); ///< of these, those whose newest text stands in no Drafts folder
    std::optional<Draft> draft(DraftId id); ///< with attachment bytes
    QList<DraftRevision> draftRevisions(DraftId id); ///< what it said before, newest first
    QList<Draft> templates(); ///< by subject, without attachment bytes
    QList<OutboxItem> outbox(); ///< not yet filed, oldest first
    std::optional<OutboxItem> outboxItem(OpId id);
    /// With its events.
    std::optional<Receipt> receipt(const QString &messageIdHeader);
    std::optional<Receipt> receipt(OpId id);
    /// Sent messages that something went wrong with and nobody has acted upon, in the outbox or not, oldest first (OutboxItem::needsAttention).
    QList<OutboxItem> sendsNeedingAttention();
    QString sendTranscript(OpId id);
    /// Whether what it was made of is kept with it; not for messages that were queued as they were.
    bool sendHasDraft(OpId id);
    /// Number of waiting ops that still have to reach the servers (sends not counted).
    int waitingChanges();

    // --- people ------------------------------------------------------------------------------------------------------------------------
    ContactQueries contacts();

    // --- whom to believe ---------------------------------------------------------------------------------------------------------------
    CorrespondentQueries correspondents();
    ServerTrustQueries serverTrusts();
    PictureRuleQueries pictureRules();
    // --- filters, conversations, later --------------------------------------------------------------------------------------------------
    FilterQueries filters();
    MarkQueries marks();
    qint64 state(const char *name); ///< as StateQueries::value()

    // --- for ops and sync ------------------------------------------------------------------------------------------------------------
    FolderQueries folderRows();
    MessageQueries messageRowsOnServer();
    ExcerptQueries excerptRows();
    OpQueries ops();
    DraftQueries draftRows();
    DraftCopyQueries draftCopies();
    SendQueries sends();
    Pop3Queries pop3();

private:
    SearchScope searchScope(const Listing &where, bool leftOutToo);

    std::unique_ptr<Connection> m_mail;
    std::unique_ptr<Connection> m_bodies;
    std::unique_ptr<SearchReader> m_index;
    const std::shared_ptr<const GuestMessages> m_guests;
};

} // namespace postrider
