// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageLoader.h"
#include "app/widgets/OwnMimeType.h"
#include "core/Mail.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace postrider {

/// The messages of one listing: the order of its rows, and what is painted of those that are looked at. Flat, as conversations, and with conversations opened up are one model.
///
/// Thread: main. Owns the rows' ids, a cache of what they show and the loader that reads whole lists on threads of its own. What a row shows is read here, on main, a page at a
/// time and only when someone asks for one. Changes of the store become the fewest possible row insertions and removals, at most ten times a second and less often the longer
/// reading the list takes, so selection and place survive and main stays free. What is being read (setPinned) stays between its neighbours. Never touches the network and never
/// writes: verbs go to Mail.
class MessageListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< MessageId
        RowRole, ///< MessageRow; invalid while it cannot be read
    };
    using Run = OrderChange::Run;

    explicit MessageListModel(Mail &mail, QObject *parent = nullptr);

    /// Another folder, or words, start over; another order or grouping of the same keeps what is shown until it is there.
    void show(const Listing &listing);
    void showFolder(FolderId folder);
    const Listing &listing() const { return m_listing; }
    FolderId folder() const { return m_listing.folder; }
    /// Changes whenever other messages are meant, not with their order.
    int listNumber() const { return m_listNumber; }
    /// That of the list whose rows these are: while words are typed, an earlier one.
    int rowsNumber() const { return m_rowsNumber; }
    /// Sent and drafts show whom a message goes to.
    bool showsRecipients() const { return m_showsRecipients; }
    /// Rows may be of any folder: a card says of which.
    bool isMixed() const { return !m_listing.folder.isValid(); }
    bool isGrouped() const { return m_listing.grouping == Listing::Grouping::Threads && m_listing.query.isEmpty(); }
    /// False from show() until its rows are there.
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QMimeData *mimeData(const QList<Run> &rows) const;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }

    ListRow rowAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row) : ListRow(); }
    /// All of them, for those who look at many at once.
    const ListRows &rows() const { return m_rows; }
    /// Where headings stand among them; none where the list is by something else, or of what a search found.
    const ListHeadings &headings() const { return m_headings; }
    MessageId idAt(int row) const { return rowAt(row).message; }
    /// -1: not here. A message's own row rather than the conversation it stands for. O(n).
    int rowOf(MessageId id) const;
    int rowOfKey(quint64 key) const;
    /// Rows of these messages, ascending. O(n).
    QList<int> rowsOf(const QSet<MessageId> &ids) const;
    QList<int> rowsOfKeys(const QSet<quint64> &keys) const;
    /// The row as shown, read if need be; null if it cannot be read. Valid until the next call.
    const MessageRow *messageAt(int row) const;
    /// Where the query was found in the text; null: not known, or only in the header.
    const SearchHit *hitAt(int row) const;
    QString accountName(AccountId account) const { return m_accounts.value(account); }
    /// Of its dot: the colour that the person gave it (less one), or one that nobody else has; -1: not known.
    int accountNumber(AccountId account) const { return m_accountNumbers.value(account, -1); }
    /// Rows of several accounts may be here; whose one is has to be said, but for those of the only one that there is besides Local Folders.
    bool hasSeveralAccounts() const { return isMixed() && m_accounts.size() - m_localAccounts.size() > 1; }
    bool saysAccount(AccountId account) const { return hasSeveralAccounts() || (isMixed() && m_localAccounts.contains(account)); }
    /// What the person wants of the conversation of this row.
    ConversationMark markAt(int row) const;
    /// The message of this row was put aside until later, or is back from there.
    std::optional<Snoozed> snoozedAt(int row) const;
    /// Of the folder, or the folders, that are listed.
    FolderRole role() const { return m_listing.folder.isValid() ? m_roles.value(m_listing.folder) : m_listing.unified; }
    QString folderName(FolderId folder) const { return m_folders.value(folder); }
    /// How people read a folder's name; until it is set, the server's.
    void setFolderNaming(const std::function<QString(const Folder &)> &naming);

    /// What servers found for the query that is shown; gone with it.
    void addFound(const QList<MessageId> &messages);

    // --- conversations (MessageListConversations.cpp) ---------------------------------------------------------------------------------
    void setOpen(int row, bool open);
    void openAll();
    void closeAll();
    /// What is being read: its row does not wander while it is.
    void setPinned(quint64 key);

    // What the person just did, shown in the same frame; the store's own answer replaces it a moment later.
    void showFlags(const QList<MessageId> &messages, Flags add, Flags remove);
    void showLeaving(const QList<MessageId> &messages);
    /// Rows of the list; of a conversation its parts go along.
    void showLeaving(const QList<Run> &rows);
    /// After undo: whatever was shown as gone may come back.
    void showReturning();

    /// Looks for the next unread message after `row` (or before it); answered by `unreadFound`, also when there is none.
    enum class Towards { End, Start };
    void findUnread(int row, Towards towards);
    /// The messages of conversations that this list shows.
    void findMessages(const QList<ThreadId> &threads, const std::function<void(const QList<MessageId> &)> &done);

    /// Of this process alone (OwnMimeType).
    static QString mimeType() { return ownMimeType("messages"); }
    /// Of the rows that are dragged (ListRow::key).
    static QSet<quint64> keysFrom(const QMimeData *data);

Q_SIGNALS:
    /// The rows are complete for the first time since show().
    void loaded();
    /// What there is to say about the query; `result.hits` are the first ones only.
    void searched(const postrider::SearchResult &result);
    void unreadFound(postrider::MessageId message);
    void failed(const postrider::Failure &failure);
    /// Rows with these keys are taken out and come back elsewhere; `wandered` follows.
    void wandering(const QList<quint64> &keys);
    void wandered();
    /// The rows are as they are, and so is all else about them: only headings stand above others of them.
    void headingsAboutToChange();
    void headingsChanged();

private:
    void takeChanges(const ChangeSet &changes);
    bool concerns(const ChangeSet &changes) const;
    void takeOrder(const MessageLoader::Order &order);
    void applyRuns(const MessageLoader::Order &order);
    void takeSearch(quint64 task, const SearchResult &result);
    void takeUnread(const ListRow &row);
    void takeHits(const QList<SearchHit> &hits);
    void replaceRows(const ListRows &rows, const ListHeadings &headings, int listNumber);
    void removeRuns(const QList<Run> &runs);
    void scheduleLoad();
    void startLoad();
    void readNames();
    void readMarks();
    void rowsChanged(const QSet<MessageId> &ids);
    void readPage(int row) const;
    void wantSnippets(int row) const;
    bool isLong();
    SearchRequest request() const;
    QString spokenText(int row, const MessageRow &message) const;
    bool openMore();

    Mail &m_mail;
    MessageLoader m_loader;
    Listing m_listing;
    int m_listNumber = 0;
    int m_rowsNumber = 0;
    bool m_showsRecipients = false;
    ListRows m_rows;
    ListHeadings m_headings;
    mutable QHash<MessageId, MessageRow> m_messages;
    mutable int m_looked = 0; ///< the row that was asked for last: what is on the screen is near it
    QHash<MessageId, SearchHit> m_hits;
    QList<MessageId> m_also; ///< found by servers
    mutable QTimer m_snippetTimer;
    mutable int m_snippetRow = -1;
    QHash<AccountId, QString> m_accounts;
    QHash<AccountId, int> m_accountNumbers;
    QSet<AccountId> m_localAccounts;
    QHash<FolderId, QString> m_folders;
    QHash<FolderId, FolderRole> m_roles;
    std::function<QString(const Folder &)> m_naming;
    QHash<ThreadId, ConversationMark> m_marks;
    QHash<MessageId, Snoozed> m_snoozed;
    QSet<ThreadId> m_open;
    bool m_opening = false; ///< openAll goes on
    quint64 m_pinned = ListRow::noKey;
    QList<QList<quint64>> m_leaving;
    QTimer m_loadTimer;
    QTimer m_leavingTimer;
    QElapsedTimer m_sinceLoad;
    int m_loadTime = 0; ///< ms the last one took
    quint64 m_task = 0;
    QSet<MessageId> m_changed; ///< since m_rows was read
    bool m_readAll = true; ///< m_changed does not tell everything
    bool m_triedPieces = false; ///< the running load was asked to put in what changed
    bool m_piecesFail = false; ///< that did not tell everything, last time
    bool m_fresh = true;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_rowsAltered = false; ///< here, since the running load was asked for
};

} // namespace postrider
