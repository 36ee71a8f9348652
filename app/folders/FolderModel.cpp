// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderModel.h"

#include "app/folders/FolderNode.h"
#include "app/widgets/ToolTipText.h"

#include <QDataStream>
#include <QIODevice>

namespace postrider {

FolderModel::FolderModel(Mail &mail, const QString &messageMimeType, QObject *parent)
    : QAbstractItemModel(parent)
    , m_mail(mail)
    , m_mimeType(messageMimeType)
    , m_root(std::make_unique<Node>())
{
    for (const AccountStatus &status : m_mail.statuses())
        m_statuses.insert(status.account, status);
    guarded([this] { m_root = build(); });
    connect(&m_mail, &Mail::changed, this, &FolderModel::takeChanges);
    connect(&m_mail, &Mail::statusChanged, this, &FolderModel::takeStatus);
}

FolderModel::~FolderModel() = default;

void FolderModel::guarded(const std::function<void()> &reading)
{
    try {
        reading();
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

QString FolderModel::nameFor(const Folder &folder)
{
    switch (folder.role) {
    case FolderRole::Inbox: return tr("Inbox");
    case FolderRole::Drafts: return tr("Drafts");
    case FolderRole::Sent: return tr("Sent");
    case FolderRole::Archive: return tr("Archive");
    case FolderRole::Junk: return tr("Junk");
    case FolderRole::Trash: return tr("Trash");
    case FolderRole::All: return tr("All mail");
    case FolderRole::None: break;
    }
    return folder.name();
}

/// The outbox counts its cards: what is on its way, and what came back as undeliverable and nobody has seen yet.
void FolderModel::readLocal(Node &outbox, Node &drafts)
{
    QSet<OpId> shown;
    for (const OutboxItem &item : m_mail.reader().outbox())
        shown.insert(item.id);
    const QList<OutboxItem> attention = m_mail.reader().sendsNeedingAttention();
    for (const OutboxItem &item : attention)
        shown.insert(item.id);
    outbox.count = int(shown.size());
    outbox.held = int(attention.size());
    drafts.count = int(m_mail.reader().draftsOnlyHere().size());
}

void FolderModel::rebuild()
{
    guarded([this] {
        auto fresh = build();
        // Most changes are none of what is there, only of what is said of it: whoever is renaming a folder goes on doing so.
        if (m_root->isAlike(*fresh)) {
            takeOver(*m_root, *fresh);
            return;
        }
        beginResetModel();
        m_root = std::move(fresh);
        endResetModel();
    });
}

void FolderModel::takeOver(Node &node, Node &fresh)
{
    const bool isOtherAccount = node.kind == Kind::Account && node.account != fresh.account;
    node.account = fresh.account;
    const bool isOther =
        isOtherAccount || node.name != fresh.name || node.folder != fresh.folder || !(node.search == fresh.search) || node.count != fresh.count || node.held != fresh.held;
    if (isOther) {
        node.name = fresh.name;
        node.folder = fresh.folder;
        node.search = fresh.search;
        node.count = fresh.count;
        node.held = fresh.held;
        if (node.parent)
            Q_EMIT dataChanged(indexOfNode(&node), indexOfNode(&node));
    }
    for (size_t i = 0; i < node.children.size(); ++i)
        takeOver(*node.children[i], *fresh.children[i]);
}

void FolderModel::takeChanges(const ChangeSet &changes)
{
    if (changes.accounts || changes.folderList || changes.savedSearches) {
        rebuild();
        return;
    }
    if (!changes.counters.isEmpty())
        updateFolders(changes.counters);
    if (changes.outbox || changes.drafts)
        updateLocal();
}

void FolderModel::updateFolders(const QSet<FolderId> &folders)
{
    guarded([&] {
        for (FolderId id : folders) {
            for (const Kind kind : {Kind::Folder, Kind::Favourite}) {
                Node *node = find(m_root.get(), [id, kind](const Node &n) { return n.kind == kind && n.folder.id == id; });
                const auto now = node ? m_mail.reader().folder(id) : std::nullopt;
                if (!now || (node->count == now->unread && node->folder.problem == now->problem))
                    continue;
                node->folder = *now;
                node->count = now->unread;
                Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node), {UnreadRole, ProblemRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
            }
        }
        updateUnified();
    });
}

void FolderModel::updateUnified()
{
    Node *heading = find(m_root.get(), [](const Node &n) { return n.kind == Kind::UnifiedHeading; });
    if (!heading)
        return;
    QHash<FolderRole, int> unread;
    // What is below the archive is archive, too (listedRoles()).
    const std::function<void(const Node &, FolderRole)> add = [&](const Node &node, FolderRole above) {
        const FolderRole role = node.folder.role == FolderRole::None && above == FolderRole::Archive ? above : node.folder.role;
        if (node.kind == Kind::Folder)
            unread[role] += node.count;
        for (const auto &child : node.children)
            add(*child, role);
    };
    add(*m_root, FolderRole::None);
    for (const auto &child : heading->children) {
        const int now = unread.value(child->folder.role);
        if (now == child->count)
            continue;
        child->count = now;
        Q_EMIT dataChanged(indexOfNode(child.get()), indexOfNode(child.get()), {UnreadRole, Qt::AccessibleTextRole});
    }
}

void FolderModel::updateLocal()
{
    guarded([this] {
        Node *outbox = find(m_root.get(), [](const Node &n) { return n.kind == Kind::Outbox && n.parent; });
        Node *drafts = find(m_root.get(), [](const Node &n) { return n.kind == Kind::Drafts && n.parent; });
        if (!outbox || !drafts)
            return;
        const int before = outbox->count;
        readLocal(*outbox, *drafts);
        for (Node *node : {outbox, drafts})
            Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node), {UnreadRole, HeldRole, Qt::AccessibleTextRole});
        if (outbox->count > before)
            Q_EMIT outboxFilled();
    });
}

void FolderModel::takeStatus(const AccountStatus &status)
{
    m_statuses.insert(status.account, status);
    Node *node = find(m_root.get(), [&status](const Node &n) { return n.kind == Kind::Account && n.account.id == status.account && n.parent; });
    if (node)
        Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node), {StateRole, StateTextRole, Qt::ToolTipRole});
}

FolderModel::Node *FolderModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex FolderModel::indexOfNode(Node *node) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

FolderModel::Node *FolderModel::find(Node *from, const std::function<bool(const Node &)> &matches) const
{
    if (from->parent && matches(*from))
        return from;
    for (const auto &child : from->children) {
        if (Node *found = find(child.get(), matches))
            return found;
    }
    return nullptr;
}

QModelIndex FolderModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(above->children.size()))
        return {};
    return createIndex(row, 0, above->children[size_t(row)].get());
}

QModelIndex FolderModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(nodeOf(index)->parent) : QModelIndex();
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QString FolderModel::iconNameFor(FolderRole role)
{
    switch (role) {
    case FolderRole::Inbox: return QStringLiteral("inbox");
    case FolderRole::Drafts: return QStringLiteral("drafts");
    case FolderRole::Sent: return QStringLiteral("sent");
    case FolderRole::Archive: return QStringLiteral("archive");
    case FolderRole::Junk: return QStringLiteral("junk");
    case FolderRole::Trash: return QStringLiteral("trash");
    case FolderRole::All: return QStringLiteral("mail");
    case FolderRole::None: break;
    }
    return QStringLiteral("folder");
}

QString FolderModel::toolTipOf(const Node &node) const
{
    const AccountStatus status = node.kind == Kind::Account ? m_statuses.value(node.account.id) : AccountStatus();
    switch (node.kind) {
    case Kind::Account:
        if (node.account.isLocal())
            return tr("Mail that is on this computer only");
        return status.text.isEmpty() ? node.account.identity.address : tr("%1\n%2").arg(node.account.identity.address, status.text);
    case Kind::Favourite:
    case Kind::Folder: return node.folder.problem.isEmpty() ? node.folder.path : tr("%1\n%2").arg(node.folder.path, node.folder.problem);
    case Kind::Search: return node.search.query;
    default: return {};
    }
}

QString FolderModel::spokenText(const Node &node) const
{
    const AccountStatus status = node.kind == Kind::Account ? m_statuses.value(node.account.id) : AccountStatus();
    if ((node.kind == Kind::Folder || node.kind == Kind::Favourite || node.kind == Kind::Unified) && node.count > 0) {
        const QString text = tr("%1, %Ln unread", "a folder as a screen reader speaks it", node.count).arg(node.name);
        return node.folder.problem.isEmpty() ? text : tr("%1, %2", "a folder and what is wrong with it").arg(text, node.folder.problem);
    }
    if (!node.folder.problem.isEmpty())
        return tr("%1, %2", "a folder and what is wrong with it").arg(node.name, node.folder.problem);
    if (node.held > 0)
        //: the outbox as a screen reader speaks it: how many are in it, and how many of them wait for the person
        return tr("%1, %2; %3", "name, messages, those that need attention").arg(node.name, tr("%Ln message(s)", nullptr, node.count), tr("attention needed: %1").arg(node.held));
    if (node.count > 0)
        return tr("%1, %Ln message(s)", nullptr, node.count).arg(node.name);
    return node.kind == Kind::Account && !status.text.isEmpty() ? tr("%1, %2", "an account and how it is doing").arg(node.name, status.text) : node.name;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const AccountStatus status = node->kind == Kind::Account ? m_statuses.value(node->account.id) : AccountStatus();
    switch (role) {
    case Qt::DisplayRole: return node->name;
    case Qt::EditRole: return node->kind == Kind::Folder ? node->folder.name() : node->name;
    case Qt::ToolTipRole: return toolTipText(toolTipOf(*node));
    case Qt::AccessibleTextRole: return spokenText(*node);
    case KindRole: return int(node->kind);
    case FolderRoleRole: return int(node->folder.role);
    case FolderIdRole: return QVariant::fromValue(node->folder.id);
    case AccountIdRole: return QVariant::fromValue(node->account.id);
    case UnreadRole: return node->count;
    case IconNameRole:
        switch (node->kind) {
        case Kind::Favourite:
        case Kind::Folder: return iconNameFor(node->folder.role);
        case Kind::Unified: return node->folder.role == FolderRole::Inbox ? QStringLiteral("inboxes") : iconNameFor(node->folder.role);
        case Kind::Outbox: return QStringLiteral("outbox");
        case Kind::Drafts: return QStringLiteral("compose");
        case Kind::Search: return QStringLiteral("saved-search");
        default: return QString();
        }
    case StateRole: return node->account.isLocal() ? QVariant() : int(status.state);
    case StateTextRole: return status.text;
    case HeldRole: return node->held;
    case ProblemRole: return node->folder.problem;
    case SearchIdRole: return node->search.id;
    case ColourRole: return node->account.colour;
    case QueryRole: return node->search.query;
    default: return {};
    }
}

Qt::ItemFlags FolderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node *node = nodeOf(index);
    switch (node->kind) {
    case Kind::Account: return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    case Kind::FavouriteHeading: return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    case Kind::UnifiedHeading:
    case Kind::SearchHeading:
    case Kind::LocalHeading: return Qt::ItemIsEnabled;
    case Kind::Favourite:
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled | (node->folder.selectable ? Qt::ItemIsSelectable | Qt::ItemIsDropEnabled : Qt::NoItemFlags);
    case Kind::Search: return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsEditable;
    case Kind::Unified:
    case Kind::Outbox:
    case Kind::Drafts: return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    case Kind::Folder: break;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (node->folder.selectable)
        flags |= Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (node->folder.role == FolderRole::None)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

bool FolderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node *node = nodeOf(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || name.isEmpty() || name == index.data(Qt::EditRole).toString())
        return false;
    // The store says when it is so.
    if (node->kind == Kind::Search)
        Q_EMIT searchRenameRequested(node->search.id, name);
    else
        Q_EMIT renameRequested(node->folder.id, name);
    return false;
}

QMimeData *FolderModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    const Node *node = nodeOf(indexes.first());
    QDataStream(&bytes, QIODevice::WriteOnly) << qint64(node->folder.id.value) << (node->kind == Kind::Favourite);
    auto *mime = new QMimeData;
    mime->setData(folderMimeType(), bytes);
    return mime;
}

FolderModel::DraggedFolder FolderModel::draggedFrom(const QMimeData *data)
{
    qint64 value = 0;
    DraggedFolder dragged;
    QDataStream stream(data->data(folderMimeType()));
    stream >> value >> dragged.isFavourite;
    dragged.id = FolderId(value);
    return dragged;
}

bool FolderModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const Node *target = nodeOf(parent);
    if (data->hasFormat(folderMimeType())) {
        const DraggedFolder what = draggedFrom(data);
        if (target->kind == Kind::FavouriteHeading || target->kind == Kind::Favourite)
            return target->folder.id != what.id;
        const Node *dragged = what.isFavourite ? m_root.get() : nodeOf(indexOf(what.id));
        if (!parent.isValid() || dragged == m_root.get() || dragged->account.id != target->account.id || (target->kind != Kind::Account && target->kind != Kind::Folder))
            return false;
        // Not below itself, and not where it is.
        for (const Node *above = target; above; above = above->parent) {
            if (above == dragged)
                return false;
        }
        return dragged->parent != target;
    }
    if ((target->kind != Kind::Folder && target->kind != Kind::Favourite) || !flags(parent).testFlag(Qt::ItemIsDropEnabled))
        return false;
    return data->hasFormat(m_mimeType) || !mailFilesIn(data).isEmpty();
}

QStringList FolderModel::mailFilesIn(const QMimeData *data) const
{
    constexpr qsizetype most = 1000;
    // What is dragged from our own list has files for others, too.
    const QList<QUrl> urls = data->hasFormat(m_mimeType) ? QList<QUrl>() : data->urls();
    QStringList paths;
    for (const QUrl &url : urls.mid(0, most)) {
        const QString path = url.toLocalFile();
        if (!path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive) && !path.endsWith(QLatin1String(".mbox"), Qt::CaseInsensitive))
            return {};
        paths.append(path);
    }
    return paths;
}

bool FolderModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Kind kind = nodeOf(parent)->kind;
    const FolderId target = nodeOf(parent)->folder.id;
    if (const QStringList files = mailFilesIn(data); !files.isEmpty()) {
        Q_EMIT filesDropped(target, files);
        return true;
    }
    if (!data->hasFormat(folderMimeType())) {
        Q_EMIT dropped(data, target, action);
        return true;
    }
    const FolderId dragged = draggedFrom(data).id;
    if (kind != Kind::FavouriteHeading && kind != Kind::Favourite) {
        Q_EMIT folderDropped(dragged, target);
        return true;
    }
    // In the place of the one it is dropped on: after it on the way down, before it on the way up, as lists do; new ones, and those dropped on the heading, at the top.
    QList<FolderId> order = favourites();
    const qsizetype before = order.indexOf(dragged);
    const qsizetype place = kind == Kind::Favourite ? order.indexOf(target) : 0;
    if (before >= 0)
        order.move(before, place);
    else
        order.insert(place, dragged);
    Q_EMIT favouritesWanted(order);
    return true;
}

QModelIndex FolderModel::indexOf(FolderRole unified) const
{
    return indexOfNode(find(m_root.get(), [unified](const Node &n) { return n.kind == Kind::Unified && n.folder.role == unified; }));
}

QModelIndex FolderModel::indexOfSearch(qint64 search) const
{
    return indexOfNode(find(m_root.get(), [search](const Node &n) { return n.kind == Kind::Search && n.search.id == search; }));
}

QModelIndex FolderModel::indexOfFavourite(FolderId folder) const
{
    return indexOfNode(find(m_root.get(), [folder](const Node &n) { return n.kind == Kind::Favourite && n.folder.id == folder; }));
}

QList<FolderId> FolderModel::favourites() const
{
    QList<FolderId> order;
    if (const Node *heading = find(m_root.get(), [](const Node &n) { return n.kind == Kind::FavouriteHeading; })) {
        for (const auto &child : heading->children)
            order.append(child->folder.id);
    }
    return order;
}

QModelIndex FolderModel::indexOf(FolderId folder) const
{
    return indexOfNode(find(m_root.get(), [folder](const Node &n) { return n.kind == Kind::Folder && n.folder.id == folder; }));
}

QModelIndex FolderModel::indexOf(Kind kind) const
{
    return indexOfNode(find(m_root.get(), [kind](const Node &n) { return n.kind == kind; }));
}

FolderId FolderModel::firstFolder() const
{
    const Node *inbox = find(m_root.get(), [](const Node &n) { return n.kind == Kind::Folder && n.folder.role == FolderRole::Inbox; });
    // Local Folders are there before an account that was just added has said what it has: nobody wants to look at them first.
    Node *account = find(m_root.get(), [](const Node &n) { return n.kind == Kind::Account && !n.account.isLocal(); });
    const Node *any = inbox ? inbox : find(account ? account : m_root.get(), [](const Node &n) { return n.kind == Kind::Folder && n.folder.selectable; });
    return any ? any->folder.id : FolderId();
}

} // namespace postrider
