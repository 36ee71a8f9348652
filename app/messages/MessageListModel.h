// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageLoader.h"
#include "core/Mail.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>

namespace postrider {

/// The messages of one folder: their ordered ids, and the rows of those that are looked at.
///
/// Thread: main. Owns the ids, a cache of rows and the loader that reads ids on its own thread. Rows are read here, on main, a page at a time
/// and only when someone asks for one. Changes of the store become the fewest possible row insertions and removals, at most ten times a second,
/// so selection and place survive. Never touches the network and never writes: verbs go to Mail.
class MessageListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< MessageId
        RowRole, ///< MessageRow; invalid while it cannot be read
    };

    explicit MessageListModel(Mail &mail, QObject *parent = nullptr);

    void showFolder(FolderId folder);
    FolderId folder() const { return m_folder; }
    /// Sent and drafts show whom a message goes to.
    bool showsRecipients() const { return m_showsRecipients; }
    /// False from showFolder until its ids are there.
    bool isLoaded() const { return m_loaded; }
    void setDirection(MessageLoader::Direction direction);
    MessageLoader::Direction direction() const { return m_direction; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    MessageId idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids.at(row) : MessageId(); }
    /// -1: not here. O(n).
    int rowOf(MessageId id) const { return int(m_ids.indexOf(id)); }
    /// Rows of these messages, ascending. O(n).
    QList<int> rowsOf(const QSet<MessageId> &ids) const;
    /// The row as shown, read if need be; null if it cannot be read. Valid until the next call.
    const MessageRow *messageAt(int row) const;

    // What the person just did, shown in the same frame; the store's own answer replaces it a moment later.
    void showFlags(const QList<MessageId> &messages, Flags add, Flags remove);
    void showLeaving(const QList<MessageId> &messages);
    /// After undo: whatever was shown as gone may come back.
    void showReturning();

    /// Looks for the next unread message after `row` (or before it); answered by `unreadFound`, also when there is none.
    enum class Towards { End, Start };
    void findUnread(int row, Towards towards);

    static QString mimeType() { return QStringLiteral("application/x-postrider-messages"); }
    static QList<MessageId> messagesFrom(const QMimeData *data);

Q_SIGNALS:
    /// The ids of the folder are complete for the first time since showFolder.
    void loaded();
    void unreadFound(postrider::MessageId message);
    void failed(const postrider::Failure &failure);

private:
    void takeChanges(const ChangeSet &changes);
    void takeOrder(const MessageLoader::Order &order);
    void applyRuns(const MessageLoader::Order &order);
    void replaceIds(const QList<MessageId> &ids);
    void scheduleLoad();
    void startLoad();
    void rowsChanged(const QSet<MessageId> &ids);
    void readPage(int row) const;
    QString spokenText(const MessageRow &row) const;

    Mail &m_mail;
    MessageLoader m_loader;
    MessageLoader::Direction m_direction = MessageLoader::Direction::NewestFirst;
    FolderId m_folder;
    bool m_showsRecipients = false;
    QList<MessageId> m_ids;
    mutable QHash<MessageId, MessageRow> m_rows;
    QSet<MessageId> m_leaving;
    QTimer m_loadTimer;
    QTimer m_leavingTimer;
    QElapsedTimer m_sinceLoad;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_idsAltered = false; ///< by showLeaving since the running load was asked for
};

} // namespace postrider
