// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageList.h"
#include "app/messages/MessageListModel.h"
#include "app/messages/MessageVerbs.h"

#include <QWidget>

class QStackedLayout;

namespace postrider {

class ElidedLabel;
class EmptyState;
class FilterBar;
class IconButton;
class Spinner;

/// The middle pane: a head with the name and count of what is listed, the quick filter, the list, and what is shown where there is nothing to list.
///
/// Thread: main. Owns the list, its model and the verbs on it. How each folder's list looks is handed in and told when it changes; the window keeps it.
/// Carries out what is asked on the list itself by calling Mail, and shows it in the same frame.
class MessagePane : public QWidget {
    Q_OBJECT
public:
    explicit MessagePane(Mail &mail, QWidget *parent = nullptr);

    void showFolder(FolderId folder);
    /// A folder, the folders of a role, or what a query finds (then `title` names it).
    void showListing(const Listing &what, const QString &title = {});
    FolderId folder() const { return m_model->folder(); }
    /// What is listed, the quick filter left out.
    const Listing &shown() const { return m_shown; }
    /// What the head calls it.
    QString title() const;
    MessageList *list() const { return m_list; }
    MessageListModel *model() const { return m_model; }
    MessageVerbs *verbs() const { return m_verbs; }
    FilterBar *filterBar() const { return m_filter; }

    /// Where looks are kept: "folder-12", "unified-inbox", "search".
    static QString lookKey(const Listing &what);
    void setLooks(const std::function<ListLook(const QString &key)> &looks);
    const ListLook &look() const { return m_look; }
    void setMode(MessageList::Mode mode);
    void sortBy(Listing::Sort sort);
    void setDescending(bool descending);
    void setGrouping(Listing::Grouping grouping);
    void useForAll() { Q_EMIT lookForAll(m_look); }
    void setFolderNaming(const std::function<QString(const Folder &)> &naming);
    void openFilter();
    void closeFilter();
    /// Of the empty state when a search found nothing: the one thing that can still be done.
    void setSearchAction(const QString &text) { m_searchAction = text; }

    void selectNext();
    void selectPrevious();
    void selectNextUnread();
    void selectPreviousUnread();
    /// Called after Mail::undo.
    void showReturning() { m_model->showReturning(); }

Q_SIGNALS:
    void selectionSettled();
    /// The message of this row is to be put aside: somebody has to say until when.
    void snoozeRequested(int row);
    void modeChanged(postrider::MessageList::Mode mode);
    void lookChanged(const QString &key, const postrider::ListLook &look);
    void lookForAll(const postrider::ListLook &look);
    void failed(const postrider::Failure &failure);
    void newMailRequested();
    void searchActionRequested();

private:
    void applyLook();
    void changeLook(const std::function<void(ListLook &)> &change);
    void list(bool filtering);
    void clickPart(MessageCard::Part part, int row);
    void takeChanges(const ChangeSet &changes);
    void settle();
    void updateHead();
    void updateStack();
    void fillMenu(class QMenu *menu);

    Mail &m_mail;
    MessageListModel *m_model;
    MessageList *m_list;
    MessageVerbs *m_verbs;
    FilterBar *m_filter;
    ElidedLabel *m_name;
    ElidedLabel *m_count;
    Spinner *m_spinner;
    IconButton *m_filterButton;
    IconButton *m_menuButton;
    IconButton *m_modeButton;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_skeletonTimer;
    Listing m_shown;
    QString m_title;
    QString m_searchAction;
    ListLook m_look;
    std::function<ListLook(const QString &)> m_looks;
};

} // namespace postrider
