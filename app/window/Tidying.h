// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/RuleSurroundings.h"
#include "core/Mail.h"

#include <QObject>
#include <QPointer>

class QPoint;

namespace postrider {

class ActionTable;
class FiltersWindow;
class LaterMenu;
class MessagePane;

/// What keeps an inbox in order: junk, conversations that are muted or watched, what is put aside until later, filters.
/// Thread: main. Owns its menus; the window of filters owns itself, and there is one at a time. Writes nothing itself: the pane's verbs do.
class Tidying : public QObject {
    Q_OBJECT
public:
    Tidying(Mail &mail, ActionTable &actions, MessagePane &list, QWidget *window);

    void openFilters();
    /// Runs them, in their window, which says how far it is and what came of it.
    void runFilters(const Mail::FilterScope &scope);
    /// The editor, with what is to be known of messages like the one selected.
    void filterLikeSelected();
    /// The selection is another one: what is on or off says so.
    void showState();

Q_SIGNALS:
    /// Filters were run: FiltersWindow::ran.
    void filtered(const QString &sentence, quint64 verb);
    void failed(const postrider::Failure &failure);

private:
    void connectMarks();
    void connectLater();
    void askUntil(const std::function<void(qint64)> &then, const QPoint &at);
    RuleSurroundings surroundings();
    QString folderName(FolderId folder);
    AccountId shownAccount();
    void beginFilter(const MessageRow &row, const QString &listId);

    Mail &m_mail;
    ActionTable &m_actions;
    MessagePane &m_list;
    QWidget *m_window;
    LaterMenu *m_later;
    std::function<void(qint64)> m_putAside; ///< what the menu is open for
    QPointer<FiltersWindow> m_filters;
};

} // namespace postrider
