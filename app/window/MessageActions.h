// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QPoint>
#include <functional>

class QMenu;
class QWidget;

namespace postrider {

class ActionTable;
class Composing;
class MessagePane;
class WindowState;

/// What the window's actions do with the messages of the list: verbs, tags, answers, where to move; and the questions before it.
/// Thread: main. Owns nothing: menus and boxes own themselves. Reads and writes no mail itself: the pane's verbs and Composing do.
class MessageActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionTable *actions;
        MessagePane *list;
        Composing *composing;
        WindowState *state;
        QWidget *window;
    };
    MessageActions(Mail &mail, const Parts &parts);

    void showMenu(const QPoint &globalPosition);
    /// Whether this is one to be gone on with, rather than read.
    bool isDraft(MessageId message) const;
    /// Whether the whole of it is still on the server.
    bool isAbsent(MessageId message) const;
    /// Opens a draft in a composer; false if it is none.
    bool edit(MessageId message);
    /// The only one selected.
    MessageId selected() const;

Q_SIGNALS:
    void failed(const postrider::Failure &failure);

private:
    void connectVerbs();
    void connectConversations();
    void connectTags();
    void nameTags();
    QList<Account> accountsShown();
    void showRule();
    void groupBySubject(bool on);
    void pickFolder(bool copy);
    void moveAgain();
    void removeForGood();
    void askForGood(int count, const std::function<void()> &goOn);
    void readConversation();
    void selectConversation();
    void askWhole(int messages, const std::function<void()> &goOn);
    void fillTags(QMenu *menu);
    void newTag();
    AccountId accountNow();

    Mail &m_mail;
    Parts m_parts;
    FolderId m_movedTo; ///< for "again"
};

} // namespace postrider
