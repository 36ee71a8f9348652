// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderTree.h"

#include "app/folders/FolderRow.h"
#include "app/widgets/Theme.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QPainter>

namespace postrider {

using Kind = FolderModel::Kind;

FolderTree::FolderTree(Mail &mail, const QString &messageMimeType, QWidget *parent) : QTreeView(parent), m_model(new FolderModel(mail, messageMimeType, this))
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(FolderRow::indentation);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::EditKeyPressed); // F2
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false); // the row itself lights up
    setAutoExpandDelay(600);
    setMouseTracking(true);
    setAccessibleName(tr("Folders"));
    setMinimumWidth(160);
    setBackgroundRole(QPalette::Window);
    setItemDelegate(new FolderRow(this));
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FolderTree::restore);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(keyOf(index)); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(keyOf(index)); });
    connect(m_model, &FolderModel::outboxFilled, this, [this] { expand(m_model->indexOf(Kind::LocalHeading)); });
    const auto dye = [this] {
        QPalette p = palette();
        p.setColor(QPalette::Base, Theme::current().color(Theme::Token::Sunken));
        setPalette(p);
    };
    dye();
    connect(&Theme::current(), &Theme::changed, this, dye);
    connect(&Theme::current(), &Theme::sizesChanged, this, &QTreeView::doItemsLayout);
    expandAll();
}

QString FolderTree::keyOf(const QModelIndex &index) const
{
    const auto kind = Kind(index.data(FolderModel::KindRole).toInt());
    if (kind == Kind::LocalHeading)
        return QStringLiteral("local");
    if (kind == Kind::UnifiedHeading)
        return QStringLiteral("unified");
    if (kind == Kind::SearchHeading)
        return QStringLiteral("searches");
    if (kind == Kind::FavouriteHeading)
        return QStringLiteral("favourites");
    const qint64 account = index.data(FolderModel::AccountIdRole).value<AccountId>().value;
    if (kind == Kind::Account)
        return QStringLiteral("account-%1").arg(account);
    return QStringLiteral("folder-%1").arg(index.data(FolderModel::FolderIdRole).value<FolderId>().value);
}

QStringList FolderTree::folded() const
{
    return {m_folded.begin(), m_folded.end()};
}

void FolderTree::setFolded(const QStringList &keys)
{
    m_folded = QSet<QString>(keys.begin(), keys.end());
    restore();
}

void FolderTree::restore()
{
    const QSet<QString> wanted = m_folded; // expanded() and collapsed() write to m_folded while this goes on
    expandAll();
    const std::function<void(const QModelIndex &)> fold = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            fold(index);
            if (wanted.contains(keyOf(index)))
                collapse(index);
        }
    };
    fold({});
    m_folded = wanted;
    QModelIndex shown = m_model->indexOf(m_shown);
    switch (m_shownElse.kind) {
    case Kind::Unified: shown = m_model->indexOf(m_shownElse.unified); break;
    case Kind::Search: shown = m_model->indexOfSearch(m_shownElse.search); break;
    case Kind::Favourite:
        if (const QModelIndex favourite = m_model->indexOfFavourite(m_shown); favourite.isValid())
            shown = favourite;
        break;
    case Kind::Outbox:
    case Kind::Drafts: shown = m_model->indexOf(m_shownElse.kind); break;
    default: break;
    }
    m_silent = true;
    setCurrentIndex(shown);
    m_silent = false;
}

void FolderTree::showFolder(FolderId folder)
{
    m_shown = folder;
    m_shownElse = {};
    const QModelIndex index = m_model->indexOf(folder);
    m_silent = true;
    setCurrentIndex(index);
    m_silent = false;
    if (index.isValid())
        scrollTo(index);
}

void FolderTree::chooseFolder(FolderId folder)
{
    const QModelIndex index = m_model->indexOf(folder);
    if (index.isValid())
        setCurrentIndex(index);
}

void FolderTree::chooseOutbox()
{
    const QModelIndex index = m_model->indexOf(Kind::Outbox);
    if (index.isValid())
        setCurrentIndex(index);
}

void FolderTree::chooseUnified(FolderRole role)
{
    const QModelIndex index = m_model->indexOf(role);
    if (index.isValid())
        setCurrentIndex(index);
}

void FolderTree::chooseSearch(qint64 search)
{
    const QModelIndex index = m_model->indexOfSearch(search);
    if (index.isValid())
        setCurrentIndex(index);
}

void FolderTree::showNothing()
{
    m_shown = {};
    m_shownElse = {};
    m_silent = true;
    setCurrentIndex({});
    m_silent = false;
}

FolderId FolderTree::currentFolder() const
{
    return currentIndex().data(FolderModel::FolderIdRole).value<FolderId>();
}

void FolderTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // a row is painted over the whole width, the tree repaints less of it
    if (m_silent || !current.isValid())
        return;
    const auto kind = Kind(current.data(FolderModel::KindRole).toInt());
    if (!(m_model->flags(current) & Qt::ItemIsSelectable))
        return;
    m_shown = current.data(FolderModel::FolderIdRole).value<FolderId>();
    m_shownElse = {kind, FolderRole(current.data(FolderModel::FolderRoleRole).toInt()), current.data(FolderModel::SearchIdRole).toLongLong()};
    switch (kind) {
    case Kind::Favourite:
    case Kind::Folder: Q_EMIT folderChosen(m_shown); break;
    case Kind::Unified: Q_EMIT unifiedChosen(m_shownElse.unified); break;
    case Kind::Search: Q_EMIT searchChosen(m_shownElse.search, current.data().toString(), current.data(FolderModel::QueryRole).toString()); break;
    case Kind::Outbox: Q_EMIT outboxChosen(); break;
    case Kind::Drafts: Q_EMIT draftsChosen(); break;
    case Kind::Account:
    case Kind::LocalHeading:
    case Kind::UnifiedHeading:
    case Kind::FavouriteHeading:
    case Kind::SearchHeading: break;
    }
}

void FolderTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // FolderRow draws the chevrons itself, inside the rounded row.
}

void FolderTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole(option);
    whole.rect.setLeft(0);
    whole.rect.setRight(viewport()->width() - 1);
    whole.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    whole.state.setFlag(QStyle::State_Open, isExpanded(index));
    whole.state.setFlag(QStyle::State_Children, m_model->rowCount(index) > 0);
    whole.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    whole.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && whole.rect.contains(pointer));
    const bool target = m_dropTarget.isValid() && m_dropTarget == index;
    FolderRow::paintRow(*painter, whole, index, target);
}

void FolderTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model->rowCount(index) > 0) {
        const bool heading = !(m_model->flags(index) & Qt::ItemIsSelectable);
        const QRect row(0, visualRect(index).top(), viewport()->width(), visualRect(index).height());
        if (heading || FolderRow::chevronRect(row, index, layoutDirection()).contains(event->pos())) {
            setExpanded(index, !isExpanded(index));
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void FolderTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    switch (Kind(index.data(FolderModel::KindRole).toInt())) {
    case Kind::Account:
        if (index.isValid())
            Q_EMIT accountMenuAt(index.data(FolderModel::AccountIdRole).value<AccountId>(), place);
        break;
    case Kind::Favourite:
    case Kind::Folder: Q_EMIT folderMenuAt(index.data(FolderModel::FolderIdRole).value<FolderId>(), place); break;
    case Kind::Search: Q_EMIT searchMenuAt(index.data(FolderModel::SearchIdRole).toLongLong(), place); break;
    default: break;
    }
}

void FolderTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    const QModelIndex over = indexAt(event->position().toPoint());
    const bool possible = m_model->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, over);
    m_dropTarget = possible ? over : QModelIndex();
    // The pointer says which it will be.
    const bool copies = event->modifiers().testFlag(Qt::ControlModifier) || !m_model->mailFilesIn(event->mimeData()).isEmpty();
    event->setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
    event->setAccepted(possible);
    viewport()->update();
}

void FolderTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropTarget = {};
    viewport()->update();
    QTreeView::dragLeaveEvent(event);
}

void FolderTree::dropEvent(QDropEvent *event)
{
    m_dropTarget = {};
    viewport()->update();
    const QModelIndex over = indexAt(event->position().toPoint());
    // Never "between" two folders, and the list must not take rows away by itself: the store says what left.
    const Qt::DropAction action = event->modifiers().testFlag(Qt::ControlModifier) ? Qt::CopyAction : Qt::MoveAction;
    if (m_model->dropMimeData(event->mimeData(), action, -1, -1, over)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

} // namespace postrider
