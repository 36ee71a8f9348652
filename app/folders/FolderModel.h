// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/OwnMimeType.h"
#include "core/Mail.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <functional>
#include <memory>
#include <vector>

namespace postrider {

/// The folder tree: the person's favourites, the inboxes and other special folders of all accounts together (where there are two accounts or more), account headings with their
/// folders (special ones first), saved searches, and what is only on this computer (outbox, drafts being written).
///
/// Thread: main. Owns its nodes. Reads the store when folders or counters change (a few hundred rows at most); counters change rows in place,
/// the tree is rebuilt only when the set of folders is another one. What is dropped or renamed is reported, not carried out.
class FolderModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Account, Folder, LocalHeading, Outbox, Drafts, UnifiedHeading, Unified, SearchHeading, Search, FavouriteHeading, Favourite };
    enum Role {
        KindRole = Qt::UserRole, ///< int(Kind)
        FolderRoleRole, ///< int(FolderRole)
        FolderIdRole, ///< FolderId
        AccountIdRole, ///< AccountId
        UnreadRole, ///< int: unread messages, or how many wait in the outbox, or drafts
        IconNameRole, ///< QString
        StateRole, ///< int(AccountStatus::State) of an account heading; none for Local Folders
        StateTextRole, ///< QString: the same in words
        HeldRole, ///< int: how many in the outbox wait for the person, or came back
        ProblemRole, ///< QString: why the server does not open this folder
        SearchIdRole, ///< qint64: id of a saved search
        ColourRole, ///< int: of the account, 0: none
        QueryRole, ///< QString: of a saved search
    };

    explicit FolderModel(Mail &mail, const QString &messageMimeType, QObject *parent = nullptr);
    ~FolderModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override { return {m_mimeType, folderMimeType(), QStringLiteral("text/uri-list")}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    QModelIndex indexOf(FolderId folder) const;
    QModelIndex indexOf(Kind kind) const;
    QModelIndex indexOf(FolderRole unified) const;
    QModelIndex indexOfSearch(qint64 search) const;
    QModelIndex indexOfFavourite(FolderId folder) const;
    /// In their order.
    QList<FolderId> favourites() const;
    /// The first account's inbox, or the first folder, or nothing.
    FolderId firstFolder() const;
    /// Name of a folder as people read it: special folders in their language.
    static QString nameFor(const Folder &folder);
    static QString iconNameFor(FolderRole role);

    /// Files with messages (by their names) in what another program lets fall here; empty if there is anything else among them.
    QStringList mailFilesIn(const QMimeData *data) const;
    /// Of this process alone (OwnMimeType).
    static QString folderMimeType() { return ownMimeType("folder"); }

Q_SIGNALS:
    /// Messages in files, from another program: to be imported.
    void filesDropped(postrider::FolderId target, const QStringList &paths);
    void dropped(const QMimeData *data, postrider::FolderId target, Qt::DropAction action);
    /// A folder is to lie below another one of its account (or, `target` invalid, at the top).
    void folderDropped(postrider::FolderId folder, postrider::FolderId target);
    /// From now on these are the favourites, in this order.
    void favouritesWanted(const QList<postrider::FolderId> &order);
    void renameRequested(postrider::FolderId folder, const QString &name);
    void searchRenameRequested(qint64 search, const QString &name);
    void failed(const postrider::Failure &failure);
    /// Something is in the outbox that was not there: its row should be in sight.
    void outboxFilled();

private:
    struct Node;

    void takeChanges(const ChangeSet &changes);
    void takeStatus(const AccountStatus &status);
    void rebuild();
    /// What is said of the same things, from a tree that is alike.
    void takeOver(Node &node, Node &fresh);
    std::unique_ptr<Node> build();
    void buildFavourites(Node &root, const QList<Account> &accounts, const QList<Folder> &folders);
    void buildUnified(Node &root, const QList<Account> &accounts, const QList<Folder> &folders);
    void buildAccount(Node &heading, const QList<Folder> &folders);
    void buildSearches(Node &root);
    void updateUnified();
    QString toolTipOf(const Node &node) const;
    QString spokenText(const Node &node) const;
    void updateFolders(const QSet<FolderId> &folders);
    void updateLocal();
    void readLocal(Node &outbox, Node &drafts);
    void guarded(const std::function<void()> &reading);
    /// What is dragged, if it is a folder.
    struct DraggedFolder {
        FolderId id;
        bool isFavourite = false; ///< from among the favourites: there it can only be put elsewhere
    };
    static DraggedFolder draggedFrom(const QMimeData *data);
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(Node *node) const;
    Node *find(Node *from, const std::function<bool(const Node &)> &matches) const;

    Mail &m_mail;
    QString m_mimeType;
    std::unique_ptr<Node> m_root;
    QHash<AccountId, AccountStatus> m_statuses;
};

} // namespace postrider
