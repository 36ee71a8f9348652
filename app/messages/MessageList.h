// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListLook.h"
#include "app/messages/MessageCard.h"
#include "app/messages/MessageListModel.h"

#include <QListView>

namespace postrider {

class MessageColumns;

/// The list of messages on the screen: cards (72 high) or columns (26 high); among cards headings with the names of days and months.
///
/// Thread: main. Owns the header of the columns mode. All rows have one height and all headings another, and the model knows where these are (ListHeadings), so where a row is
/// costs a search among the headings, however long the list: that is why QListView's own layout is not used (its class is, for keyboard, selection and accessibility). New mail
/// never moves what the person looks at: rows that appear above the top row shift the scroll position along. Never changes mail: it says what the person asked for.
class MessageList : public QListView {
    Q_OBJECT
public:
    using Mode = ListLook::Mode;
    using Run = OrderChange::Run;
    /// A row, as it is found again in another order or grouping of the list.
    struct Row {
        quint64 key = ListRow::noKey;
        MessageId message;
        ThreadId thread;
    };
    /// Where in the list somebody is.
    struct Spot {
        Row chosen; ///< of one that is selected by itself
        Row top; ///< first in sight; none: the list is at its beginning, and stays there
        int offset = 0; ///< px of it that are out of sight; less than none: so much is in sight of what stands above it
    };

    explicit MessageList(QWidget *parent = nullptr);

    void setMessageModel(MessageListModel *model);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    MessageColumns *columns() const { return m_columns; }
    /// Room below the last row, so that what floats there (the undo bar) never covers it.
    void setBottomSpace(int pixels);

    /// Shows a few empty cards: something is coming.
    void setSkeleton(bool shown);

    /// Selected rows, ascending.
    QList<Run> selectedRuns() const;
    /// Selected messages in the order of the list; of a conversation its newest only.
    QList<MessageId> selectedMessages() const;
    int selectedCount() const;
    MessageId currentMessage() const;
    /// Makes it the only selected and the current one, and scrolls to it.
    void selectRow(int row);
    void selectMessage(MessageId message);
    Spot spot() const;
    /// As far as it is still here; which message is selected then.
    MessageId goTo(const Spot &spot);
    /// What to select once these are gone: the next in reading direction, else the one before; none if nothing is left.
    MessageId neighbourOf(const QList<MessageId> &messages) const;
    MessageId neighbourOf(const QList<Run> &rows) const;
    /// Opens or closes the conversation in this row, or around it.
    void toggleConversation(int row);

    // Fixed row height instead of QListView's layout.
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void selectionSettled();
    void partClicked(postrider::MessageCard::Part part, int row);
    /// Enter or a double click.
    /// By a double click: in a window of its own.
    void windowRequested(postrider::MessageId message);
    void openRequested(postrider::MessageId message);
    void contextMenuAt(const QPoint &globalPosition);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QModelIndexList selectedIndexes() const override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int headingHeight() const;
    int rowCount() const;
    int contentHeight() const;
    /// From the beginning of the list, of the row and of the heading above it, if it has one.
    int topOf(int row) const;
    int headingOf(int row) const;
    ListHeadings::Place placeAt(int y) const;
    MessageCard::Look lookOf(int row) const;
    void paintSkeleton(QPainter &painter);
    bool moveThroughConversation(int key);
    void rememberWandering(const QList<quint64> &keys);
    void selectWandered();
    QRect rowRect(int row) const;
    MessageCard::Part partUnder(const QPoint &position, int row) const;
    void setHover(const QPoint &position);
    void rememberPlace();
    void restorePlace();
    void rowsGone(int start, int end);
    void holdTop();
    void releaseTop(int moved);
    Row rowAt(int row) const;
    int rowOf(const Row &row) const;

    Mode m_mode = Mode::Cards;
    MessageColumns *m_columns;
    MessageListModel *m_messages = nullptr;
    int m_bottomSpace = 0;
    int m_hoverRow = -1;
    MessageCard::Part m_hotPart = MessageCard::Part::None;
    MessageCard::Part m_pressedPart = MessageCard::Part::None;
    quint64 m_pressedKey = ListRow::noKey; ///< of the row it was pressed on: mail that slides under the pointer meanwhile is not meant
    QTimer m_settle;

    /// What was selected and on top before the model started over, to be found again after.
    struct Place {
        int listNumber = -1;
        bool all = false;
        QSet<quint64> selected;
        Row current;
        Row top;
        int offset = 0;
    };
    Place m_place;
    int m_topRow = -1; ///< while rows come and go: the first in sight, which stays where it is; -1: the beginning of the list does
    int m_topOffset = 0; ///< px of it that are out of sight
    QSet<quint64> m_wandering; ///< selected ones that are taken out and come back
    bool m_skeleton = false;
};

} // namespace postrider
