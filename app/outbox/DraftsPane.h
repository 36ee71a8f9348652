// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace postrider {

class Bar;
class DraftListModel;

/// The drafts and templates kept on this computer: open with Enter or a double click, delete with Delete. A deleted draft can be taken back for eight seconds; only
/// then is it removed from the store.
/// Thread: main. Owns its list. Never opens a composer itself.
class DraftsPane : public QWidget {
    Q_OBJECT
public:
    explicit DraftsPane(Mail &mail, QWidget *parent = nullptr);
    ~DraftsPane() override;

Q_SIGNALS:
    void openDraft(postrider::DraftId draft);
    /// A new message is to be what this template says.
    void beginWith(postrider::DraftId pattern);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &index);
    void removeSelected();
    void finishRemoval();
    void undoRemoval();
    void showContextMenu(const QPoint &position);
    void updatePages();

    Mail &m_mail;
    DraftListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_pages;
    QVBoxLayout *m_layout;
    Bar *m_undo;
    QTimer m_removal;
    QList<DraftId> m_removed; ///< out of sight, still in the store
};

} // namespace postrider
