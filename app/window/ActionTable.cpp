// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActionTable.h"

#include "app/widgets/Icon.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace postrider {

namespace {

using S = ActionTable::Scope;
using N = ActionTable::Needs;

QKeySequence keys(int combination)
{
    return QKeySequence(QKeyCombination::fromCombined(combination));
}

constexpr int ctrl = int(Qt::CTRL);
constexpr int shift = int(Qt::SHIFT);

ActionTable::Row separator(const char *menu)
{
    return {"", menu, "", "", {}, S::Window, N::Nothing};
}

constexpr const char *fileMenu = QT_TRANSLATE_NOOP("ActionTable", "&File");
constexpr const char *editMenu = QT_TRANSLATE_NOOP("ActionTable", "&Edit");
constexpr const char *viewMenu = QT_TRANSLATE_NOOP("ActionTable", "&View");
constexpr const char *folderMenu = QT_TRANSLATE_NOOP("ActionTable", "F&older");
constexpr const char *goMenu = QT_TRANSLATE_NOOP("ActionTable", "&Go");
constexpr const char *messageMenu = QT_TRANSLATE_NOOP("ActionTable", "&Message");
constexpr const char *tagMenu = QT_TRANSLATE_NOOP("ActionTable", "&Tag");
constexpr const char *helpMenu = QT_TRANSLATE_NOOP("ActionTable", "&Help");

/// Of the window and of what it shows.
QList<ActionTable::Row> windowRows()
{
    return {
        {"compose", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&New message"), "compose", {keys(ctrl | Qt::Key_N), keys(ctrl | Qt::Key_M)}, S::Window, N::Account},
        {"get-mail", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Get mail"), "refresh", {keys(Qt::Key_F5)}, S::Window, N::Account},
        separator(fileMenu),
        {"open-window", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "Open in a &window"), "open", {keys(ctrl | Qt::Key_O)}, S::Window, N::Single},
        {"save-message", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Save message as…"), "save", {keys(ctrl | Qt::Key_S)}, S::Window, N::Single},
        {"save-pdf", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "Save message as P&DF…"), "", {}, S::Window, N::Single},
        {"print", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Print…"), "print", {keys(ctrl | Qt::Key_P)}, S::Window, N::Single},
        separator(fileMenu),
        {"import", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Import a file of mail…"), "", {}, S::Window, N::Folder},
        {"import-folder", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "I&mport a directory of mail…"), "", {}, S::Window, N::Folder},
        {"export-folder", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Export folder…"), "", {}, S::Window, N::Folder},
        {"back-up", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Back up the profile…"), "", {}, S::Window, N::Nothing},
        separator(fileMenu),
        {"add-account", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Add account…"), "account", {}, S::Window, N::Nothing},
        {"accounts", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "A&ccounts…"), "account", {keys(ctrl | shift | Qt::Key_Comma)}, S::Window, N::Account},
        {"contacts", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "C&ontacts…"), "contacts", {keys(ctrl | shift | Qt::Key_B)}, S::Window, N::Nothing},
        separator(fileMenu),
        {"quit", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Quit"), "quit", {keys(ctrl | Qt::Key_Q)}, S::Window, N::Nothing},

        {"undo", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Undo"), "undo", {keys(ctrl | Qt::Key_Z)}, S::Window, N::Undo},
        separator(editMenu),
        {"select-all", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Select &all messages"), "", {keys(ctrl | Qt::Key_A)}, S::Messages, N::Nothing},
        {"select-conversation", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Select the &conversation"), "", {keys(ctrl | shift | Qt::Key_A)}, S::Messages, N::Selection},
        separator(editMenu),
        {"find-in-message", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Find in &message"), "", {keys(ctrl | Qt::Key_F)}, S::Window, N::Single},
        {"search", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Search mail"), "search", {keys(ctrl | Qt::Key_K)}, S::Window, N::Account},
        {"filter", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Filter this list"), "filter", {keys(Qt::Key_Slash), keys(ctrl | shift | Qt::Key_K)}, S::Messages, N::Nothing},
        separator(editMenu),
        {"filters", editMenu, QT_TRANSLATE_NOOP("ActionTable", "F&ilters…"), "filter", {}, S::Window, N::Account},
        {"preferences", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Preferences…"), "settings", {keys(ctrl | Qt::Key_Comma)}, S::Window, N::Nothing},

        {"cards", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "List as &cards"), "cards", {}, S::Window, N::Nothing},
        {"columns", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "List as c&olumns"), "columns", {}, S::Window, N::Nothing},
        separator(viewMenu),
        {"group", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "&Group by conversation"), "conversation", {}, S::Window, N::Nothing},
        {"by-subject", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Group by s&ubject, too"), "", {}, S::Window, N::Account},
        {"conversation-view", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Read con&versations whole"), "", {}, S::Window, N::Nothing},
        {"open-all", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Open &all conversations"), "", {keys(Qt::Key_Asterisk)}, S::Messages, N::Nothing},
        {"close-all", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Close all co&nversations"), "", {keys(Qt::Key_Backslash)}, S::Messages, N::Nothing},
        separator(viewMenu),
        {"beside", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Message be&side the list"), "reader-pane", {}, S::Window, N::Nothing},
        {"below", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Message &below the list"), "", {}, S::Window, N::Nothing},
        {"wide", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Message below list and &folders"), "", {}, S::Window, N::Nothing},
        {"toggle-reader", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Show the &message pane"), "", {keys(Qt::Key_F8)}, S::Window, N::Nothing},
        separator(viewMenu),
        {"zoom-in", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Zoom &in"), "", {keys(ctrl | Qt::Key_Plus), keys(ctrl | Qt::Key_Equal)}, S::Window, N::Nothing},
        {"zoom-out", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "&Zoom out"), "", {keys(ctrl | Qt::Key_Minus)}, S::Window, N::Nothing},
        {"zoom-reset", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "No&rmal size"), "", {keys(ctrl | Qt::Key_0)}, S::Window, N::Nothing},
        separator(viewMenu),
        {"body-html", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages as &formatted"), "", {}, S::Window, N::Nothing},
        {"body-simple", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages formatted simpl&y"), "", {}, S::Window, N::Nothing},
        {"body-text", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages as plain &text"), "", {}, S::Window, N::Nothing},
        {"darken", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Darken messages with colours of their o&wn"), "", {}, S::Window, N::Nothing},
        separator(viewMenu),
        {"view-source", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Source of the m&essage"), "", {keys(ctrl | Qt::Key_U)}, S::Window, N::Single},
        {"view-headers", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "All &headers"), "", {}, S::Window, N::Single},
        separator(viewMenu),
        {"theme-system", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Colours as the &desktop"), "", {}, S::Window, N::Nothing},
        {"theme-light", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "&Light"), "", {}, S::Window, N::Nothing},
        {"theme-dark", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Dar&k"), "", {}, S::Window, N::Nothing},

        {"next", goMenu, QT_TRANSLATE_NOOP("ActionTable", "&Next message"), "", {keys(Qt::Key_F)}, S::Messages, N::Nothing},
        {"previous", goMenu, QT_TRANSLATE_NOOP("ActionTable", "&Previous message"), "", {keys(Qt::Key_B)}, S::Messages, N::Nothing},
        {"next-unread", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Next &unread message"), "", {keys(Qt::Key_N)}, S::Messages, N::Nothing},
        {"previous-unread", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Previous un&read message"), "", {keys(Qt::Key_P)}, S::Messages, N::Nothing},
        {"read-on", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Read &on"), "", {keys(Qt::Key_Space)}, S::Messages, N::Nothing},
        {"read-back", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Read &back"), "", {keys(shift | Qt::Key_Space)}, S::Messages, N::Nothing},
        separator(goMenu),
        {"next-pane", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Ne&xt pane"), "", {keys(Qt::Key_F6)}, S::Window, N::Nothing},
        {"previous-pane", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Pre&vious pane"), "", {keys(shift | Qt::Key_F6)}, S::Window, N::Nothing},
        {"outbox", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Ou&tbox"), "outbox", {}, S::Window, N::Account},
    };
}

/// Of folders and messages.
QList<ActionTable::Row> mailRows()
{
    return {
        {"new-folder", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "&New folder…"), "add", {}, S::Window, N::Account},
        {"rename-folder", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "&Rename"), "", {keys(Qt::Key_F2)}, S::Window, N::Folder},
        {"delete-folder", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "&Delete folder…"), "", {}, S::Window, N::Folder},
        separator(folderMenu),
        {"favourite", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "&Favourite"), "star", {}, S::Window, N::Folder},
        separator(folderMenu),
        {"mark-folder-read", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark all as r&ead"), "mail-read", {keys(shift | Qt::Key_C)}, S::Messages, N::Folder},
        {"empty-folder", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Empt&y…"), "", {}, S::Window, N::EmptiableFolder},
        separator(folderMenu),
        {"account-folders", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Fo&lders that are shown…"), "", {}, S::Window, N::Account},
        {"folder-properties", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "&Properties…"), "settings", {}, S::Window, N::Folder},

        {"templates", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "New from a tem&plate…"), "", {}, S::Window, N::Account},
        {"edit-draft", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Edit draft"), "compose", {keys(ctrl | Qt::Key_E)}, S::Window, N::Draft},
        {"reply", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Reply"), "reply", {keys(ctrl | Qt::Key_R)}, S::Window, N::Single},
        {"reply-all", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Reply to &all"), "reply-all", {keys(ctrl | shift | Qt::Key_R)}, S::Window, N::Single},
        {"reply-list", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Reply to the &list"), "", {keys(ctrl | shift | Qt::Key_L)}, S::Window, N::ListMail},
        {"forward", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Forward"), "forward", {keys(ctrl | Qt::Key_L)}, S::Window, N::Single},
        {"forward-attached", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "F&orward as attachment"), "", {keys(ctrl | int(Qt::ALT) | Qt::Key_L)}, S::Window, N::Selection},
        {"redirect", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Redirect to somebod&y…"), "", {}, S::Window, N::NoDraft},
        {"edit-as-new", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Edit as &new message"), "", {keys(ctrl | Qt::Key_E)}, S::Window, N::NoDraft},
        {"fetch-message", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Fetch the &whole message"), "server", {}, S::Window, N::Absent},
        separator(messageMenu),
        {"archive", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Arch&ive"), "archive", {keys(Qt::Key_A)}, S::Messages, N::Selection},
        {"trash", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Move to Tras&h"), "trash", {keys(Qt::Key_Delete)}, S::Messages, N::Selection},
        {"remove", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Delete for good…"), "", {keys(shift | Qt::Key_Delete)}, S::Messages, N::Selection},
        {"move", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Move to folder…"), "move", {keys(Qt::Key_V)}, S::Messages, N::Selection},
        {"move-again", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Move to the same folder a&gain"), "", {keys(ctrl | shift | Qt::Key_M)}, S::Messages, N::Selection},
        {"copy", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Copy to folder…"), "copy", {keys(shift | Qt::Key_V)}, S::Messages, N::Selection},
        {"snooze", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Put aside until &later…"), "clock", {keys(Qt::Key_H)}, S::Messages, N::Selection},
        {"junk", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark as &junk"), "junk", {keys(Qt::Key_J)}, S::Messages, N::Selection},
        {"not-junk", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark as n&ot junk"), "", {keys(shift | Qt::Key_J)}, S::Messages, N::Selection},
        {"filter-like-this", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Create filter from message…"), "filter", {}, S::Window, N::Single},
        separator(messageMenu),
        {"star", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Star or unstar"), "star", {keys(Qt::Key_S)}, S::Messages, N::Selection},
        {"toggle-read", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark &unread or read"), "mail-unread", {keys(Qt::Key_M)}, S::Messages, N::Selection},
        {"read-conversation", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark con&versation read"), "", {keys(Qt::Key_R)}, S::Messages, N::Selection},
        {"mute", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Mute conversation"), "muted", {keys(Qt::Key_K)}, S::Messages, N::Selection},
        {"watch", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Watch conversatio&n"), "watched", {keys(Qt::Key_W)}, S::Messages, N::Selection},
        {"tag-1", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &1"), "", {keys(Qt::Key_1)}, S::Messages, N::Selection},
        {"tag-2", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &2"), "", {keys(Qt::Key_2)}, S::Messages, N::Selection},
        {"tag-3", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &3"), "", {keys(Qt::Key_3)}, S::Messages, N::Selection},
        {"tag-4", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &4"), "", {keys(Qt::Key_4)}, S::Messages, N::Selection},
        {"tag-5", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &5"), "", {keys(Qt::Key_5)}, S::Messages, N::Selection},
        {"tag-6", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &6"), "", {keys(Qt::Key_6)}, S::Messages, N::Selection},
        {"tag-7", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &7"), "", {keys(Qt::Key_7)}, S::Messages, N::Selection},
        {"tag-8", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &8"), "", {keys(Qt::Key_8)}, S::Messages, N::Selection},
        {"tag-9", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "Tag &9"), "", {keys(Qt::Key_9)}, S::Messages, N::Selection},
        separator(tagMenu),
        {"tag-none", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "&Remove all tags"), "", {keys(Qt::Key_0)}, S::Messages, N::Selection},
        {"tag-new", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "&New tag…"), "", {}, S::Window, N::Selection},

        {"doctor", helpMenu, QT_TRANSLATE_NOOP("ActionTable", "&Doctor: what is wrong?"), "activity", {}, S::Window, N::Nothing},
        separator(helpMenu),
        {"about", helpMenu, QT_TRANSLATE_NOOP("ActionTable", "&About Postrider"), "info", {}, S::Window, N::Nothing},
    };
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ActionTable", text);
}

} // namespace

const QList<ActionTable::Row> &ActionTable::rows()
{
    static const QList<Row> table = windowRows() + mailRows();
    return table;
}

ActionTable::ActionTable(QObject *parent) : QObject(parent)
{
    for (const Row &row : rows()) {
        if (!*row.name)
            continue;
        auto *made = new QAction(translated(row.text), this);
        made->setObjectName(QLatin1String(row.name));
        if (*row.icon)
            made->setIcon(icon(QLatin1String(row.icon)));
        made->setShortcuts(row.shortcuts);
        made->setShortcutContext(row.scope == Scope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        made->setAutoRepeat(row.scope == Scope::Messages);
        const QString plain = translated(row.text).remove(QLatin1Char('&'));
        made->setToolTip(row.shortcuts.isEmpty() ? plain : tr("%1 (%2)", "tooltip: action and its shortcut").arg(plain, row.shortcuts.first().toString(QKeySequence::NativeText)));
        m_actions.insert(row.name, made);
    }
    for (const char *name : {"cards", "columns", "beside", "below", "wide", "toggle-reader", "group", "by-subject", "conversation-view", "body-html", "body-simple", "body-text",
             "darken", "theme-system", "theme-light", "theme-dark", "mute", "watch"})
        action(name)->setCheckable(true);
    action("quit")->setMenuRole(QAction::QuitRole);
    action("about")->setMenuRole(QAction::AboutRole);
    action("preferences")->setMenuRole(QAction::PreferencesRole);
    m_situation.selected = -1; // so that the first call sets everything
    setSituation({});
}

QAction *ActionTable::action(const char *name) const
{
    QAction *found = m_actions.value(name);
    Q_ASSERT_X(found, "ActionTable", name);
    return found;
}

void ActionTable::fill(QMenuBar *menuBar) const
{
    QHash<QByteArray, QMenu *> menus;
    for (const Row &row : rows()) {
        if (!*row.menu)
            continue;
        QMenu *&menu = menus[row.menu];
        if (!menu) {
            // Tags are a menu within the one for messages.
            QMenu *above = row.menu == tagMenu ? menus.value(messageMenu) : nullptr;
            menu = above ? above->addMenu(icon(QStringLiteral("tag")), translated(row.menu)) : menuBar->addMenu(translated(row.menu));
        }
        if (*row.name)
            menu->addAction(action(row.name));
        else
            menu->addSeparator();
    }
}

void ActionTable::attach(QWidget *window, const QList<QWidget *> &messages) const
{
    for (const Row &row : rows()) {
        if (!*row.name)
            continue;
        for (QWidget *place : row.scope == Scope::Window ? QList<QWidget *>{window} : messages)
            place->addAction(action(row.name));
    }
}

void ActionTable::setSituation(const Situation &situation)
{
    if (situation == m_situation)
        return;
    m_situation = situation;
    for (const Row &row : rows()) {
        if (!*row.name)
            continue;
        bool enabled = true;
        switch (row.needs) {
        case Needs::Nothing: break;
        case Needs::Account: enabled = situation.account; break;
        case Needs::Selection: enabled = situation.selected > 0; break;
        case Needs::Single: enabled = situation.selected == 1; break;
        case Needs::Draft: enabled = situation.draft; break;
        case Needs::NoDraft: enabled = situation.selected == 1 && !situation.draft; break;
        case Needs::ListMail: enabled = situation.selected == 1 && situation.list; break;
        case Needs::Absent: enabled = situation.absent; break;
        case Needs::Folder: enabled = situation.folder; break;
        case Needs::EmptiableFolder: enabled = situation.emptiable; break;
        case Needs::Undo: enabled = situation.undo; break;
        }
        action(row.name)->setEnabled(enabled);
    }
}

} // namespace postrider
