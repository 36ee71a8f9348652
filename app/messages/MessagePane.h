// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageList.h"
#include "app/messages/MessageListModel.h"

#include <QWidget>

class QStackedLayout;

namespace postrider {

class ElidedLabel;
class EmptyState;
class IconButton;

/// The middle pane: a head with the folder's name and count, the list, and what is shown where there is nothing to list.
///
/// Thread: main. Owns the list and its model. Carries out what is asked on the list itself (quick actions, keys arrive from the window's actions)
/// by calling Mail, and shows it in the same frame.
class MessagePane : public QWidget {
    Q_OBJECT
public:
    explicit MessagePane(Mail &mail, QWidget *parent = nullptr);

    void showFolder(FolderId folder);
    FolderId folder() const { return m_model->folder(); }
    MessageList *list() const { return m_list; }
    MessageListModel *model() const { return m_model; }
    void setMode(MessageList::Mode mode);

    // Verbs on what is selected. Each says through `moved` what the undo bar should show.
    void archiveSelected();
    void trashSelected();
    void removeSelectedForGood();
    void moveSelected(FolderId target);
    void toggleStar();
    void toggleRead();
    void setSelectedFlags(Flags add, Flags remove);
    void selectNext();
    void selectPrevious();
    void selectNextUnread();
    void selectPreviousUnread();
    /// Called after Mail::undo.
    void showReturning() { m_model->showReturning(); }
    /// Messages left here by another way (dropped on a folder).
    void leave(const QList<MessageId> &messages);
    /// Marks it read, as opening it does.
    void markRead(MessageId message);

Q_SIGNALS:
    void selectionSettled();
    void modeChanged(postrider::MessageList::Mode mode);
    /// `sentence` says what was done ("3 messages archived").
    void moved(const QString &sentence);
    void failed(const postrider::Failure &failure);
    void getMailRequested();

private:
    enum class Verb { Archive, Trash, Move, RemoveForGood };
    void carryOut(Verb verb, const QList<MessageId> &messages, FolderId target = {});
    void clickPart(MessageCard::Part part, MessageId message);
    void takeChanges(const ChangeSet &changes);
    void updateHead();
    void updateStack();
    /// True if every selected message that is read into memory has the flag.
    bool selectionHas(Flag flag) const;

    Mail &m_mail;
    MessageListModel *m_model;
    MessageList *m_list;
    ElidedLabel *m_name;
    ElidedLabel *m_count;
    IconButton *m_modeButton;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace postrider
