// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <functional>

namespace postrider {

class ActionTable;
class FolderTree;
class MessagePane;
class Panes;
class ReaderPane;
class SearchBar;
class Searching;

/// Where the keys take one: to special folders, to the accounts by number, to the next conversation, back to the list; and on, once a message is archived.
/// Thread: main. Owns nothing. Reads no message itself: it tells tree, list and search field.
class Going : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionTable *actions;
        FolderTree *tree;
        MessagePane *list;
        ReaderPane *reader;
        SearchBar *bar;
        Searching *searching;
        Panes *panes;
        QWidget *window;
        std::function<AccountId()> account; ///< the one that is looked at
    };
    Going(Mail &mail, const Parts &parts);

Q_SIGNALS:
    void failed(const postrider::Failure &failure);

protected:
    /// Escape that nobody else wanted.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void readAccounts();
    void toRole(FolderRole role);
    void toStarred();
    void toAccount(int number);
    void back();
    void openCurrent();
    void nextConversation();
    void archive(bool goToNext);
    void searchHere();

    Mail &m_mail;
    Parts m_parts;
    QList<AccountId> m_accounts; ///< in the order of their keys
};

} // namespace postrider
