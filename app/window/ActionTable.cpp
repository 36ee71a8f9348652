// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActionTable.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Keymap.h"
#include "app/window/GmailKeys.h"

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
constexpr const char *selectMenu = QT_TRANSLATE_NOOP("ActionTable", "Se&lect");
constexpr const char *viewMenu = QT_TRANSLATE_NOOP("ActionTable", "&View");
constexpr const char *layoutMenu = QT_TRANSLATE_NOOP("ActionTable", "&Layout");
constexpr const char *textMenu = QT_TRANSLATE_NOOP("ActionTable", "&Text and size");
constexpr const char *colourMenu = QT_TRANSLATE_NOOP("ActionTable", "Colou&rs");
constexpr const char *folderMenu = QT_TRANSLATE_NOOP("ActionTable", "F&older");
constexpr const char *goMenu = QT_TRANSLATE_NOOP("ActionTable", "&Go");
constexpr const char *accountMenu = QT_TRANSLATE_NOOP("ActionTable", "Acco&unt");
constexpr const char *messageMenu = QT_TRANSLATE_NOOP("ActionTable", "&Message");
constexpr const char *markMenu = QT_TRANSLATE_NOOP("ActionTable", "Mar&k");
constexpr const char *tagMenu = QT_TRANSLATE_NOOP("ActionTable", "&Tag");
constexpr const char *helpMenu = QT_TRANSLATE_NOOP("ActionTable", "&Help");

} // namespace

const char *ActionTable::menuAbove(const char *menu)
{
    static const QHash<const char *, const char *> above{
        {tagMenu, messageMenu}, {markMenu, messageMenu}, {selectMenu, editMenu}, {accountMenu, goMenu}, {layoutMenu, viewMenu}, {textMenu, viewMenu}, {colourMenu, viewMenu}};
    return above.value(menu);
}

namespace {

QList<ActionTable::Row> fileRows()
{
    return {
        {"compose", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&New message"), "compose", {keys(ctrl | Qt::Key_N), keys(ctrl | Qt::Key_M)}, S::Window, N::Account},
        {"get-mail", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Get mail"), "refresh", {keys(Qt::Key_F5)}, S::Window, N::Account},
        {"get-all-mail", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "Get mail of a&ll accounts"), "refresh", {keys(shift | Qt::Key_F5)}, S::Window, N::Account},
        separator(fileMenu),
        {"open-window", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "Open in a &window"), "open", {keys(ctrl | Qt::Key_O)}, S::Window, N::Single},
        {"save-message", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Save message as…"), "save", {keys(ctrl | Qt::Key_S)}, S::Window, N::Single},
        {"save-pdf", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "Save message as P&DF…"), "", {}, S::Window, N::Selection},
        {"print", fileMenu, QT_TRANSLATE_NOOP("ActionTable", "&Print…"), "print", {keys(ctrl | Qt::Key_P)}, S::Window, N::Selection},
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
    };
}

QList<ActionTable::Row> editRows()
{
    return {
        {"undo", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Undo"), "undo", {keys(ctrl | Qt::Key_Z)}, S::Window, N::Undo},
        separator(editMenu),
        {"select-all", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Select &all messages"), "", {keys(ctrl | Qt::Key_A)}, S::Messages, N::Nothing},
        {"select-conversation", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Select the &conversation"), "", {keys(ctrl | shift | Qt::Key_A)}, S::Messages, N::Selection},
        {"select-none", selectMenu, QT_TRANSLATE_NOOP("ActionTable", "&Nothing"), "", {}, S::Messages, N::Selection},
        {"select-read", selectMenu, QT_TRANSLATE_NOOP("ActionTable", "&Read messages"), "", {}, S::Messages, N::Account},
        {"select-unread", selectMenu, QT_TRANSLATE_NOOP("ActionTable", "&Unread messages"), "", {}, S::Messages, N::Account},
        {"select-starred", selectMenu, QT_TRANSLATE_NOOP("ActionTable", "&Starred messages"), "", {}, S::Messages, N::Account},
        {"select-unstarred", selectMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages &without a star"), "", {}, S::Messages, N::Account},
        {"select-toggle", selectMenu, QT_TRANSLATE_NOOP("ActionTable", "This &message too, or no longer"), "", {}, S::Messages, N::Account},
        separator(editMenu),
        {"find-in-message", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Find in &message"), "", {keys(ctrl | Qt::Key_F)}, S::Window, N::Single},
        {"search", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Search mail"), "search", {keys(ctrl | Qt::Key_K)}, S::Window, N::Account},
        {"search-here", editMenu, QT_TRANSLATE_NOOP("ActionTable", "Search in this f&older"), "", {keys(ctrl | shift | Qt::Key_F)}, S::Window, N::Folder},
        {"filter", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Filter this list"), "filter", {keys(Qt::Key_Slash), keys(ctrl | shift | Qt::Key_K)}, S::Messages, N::Nothing},
        separator(editMenu),
        {"filters", editMenu, QT_TRANSLATE_NOOP("ActionTable", "F&ilters…"), "filter", {}, S::Window, N::Account},
        {"preferences", editMenu, QT_TRANSLATE_NOOP("ActionTable", "&Preferences…"), "settings", {keys(ctrl | Qt::Key_Comma)}, S::Window, N::Nothing},
    };
}

QList<ActionTable::Row> viewRows()
{
    return {
        {"cards", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "List as &cards"), "cards", {}, S::Window, N::Nothing},
        {"columns", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "List as c&olumns"), "columns", {}, S::Window, N::Nothing},
        separator(viewMenu),
        {"group", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "&Group by conversation"), "conversation", {}, S::Window, N::Nothing},
        {"by-subject", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Group by s&ubject, too"), "", {}, S::Window, N::Account},
        {"conversation-view", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Read con&versations whole"), "", {}, S::Window, N::Nothing},
        {"open-all", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Open &all conversations"), "", {keys(Qt::Key_Asterisk)}, S::Messages, N::Nothing},
        {"close-all", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Close all co&nversations"), "", {keys(Qt::Key_Backslash)}, S::Messages, N::Nothing},
        separator(viewMenu),
        {"beside", layoutMenu, QT_TRANSLATE_NOOP("ActionTable", "Message be&side the list"), "reader-pane", {}, S::Window, N::Nothing},
        {"below", layoutMenu, QT_TRANSLATE_NOOP("ActionTable", "Message &below the list"), "", {}, S::Window, N::Nothing},
        {"wide", layoutMenu, QT_TRANSLATE_NOOP("ActionTable", "Message below list and &folders"), "", {}, S::Window, N::Nothing},
        {"toggle-reader", layoutMenu, QT_TRANSLATE_NOOP("ActionTable", "Show the &message pane"), "", {keys(Qt::Key_F8)}, S::Window, N::Nothing},
        {"zoom-in", textMenu, QT_TRANSLATE_NOOP("ActionTable", "Zoom &in"), "", {keys(ctrl | Qt::Key_Plus), keys(ctrl | Qt::Key_Equal)}, S::Window, N::Nothing},
        {"zoom-out", textMenu, QT_TRANSLATE_NOOP("ActionTable", "&Zoom out"), "", {keys(ctrl | Qt::Key_Minus)}, S::Window, N::Nothing},
        {"zoom-reset", textMenu, QT_TRANSLATE_NOOP("ActionTable", "No&rmal size"), "", {keys(ctrl | Qt::Key_0)}, S::Window, N::Nothing},
        separator(textMenu),
        {"body-html", textMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages as &formatted"), "", {}, S::Window, N::Nothing},
        {"body-simple", textMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages formatted simpl&y"), "", {}, S::Window, N::Nothing},
        {"body-text", textMenu, QT_TRANSLATE_NOOP("ActionTable", "Messages as plain &text"), "", {}, S::Window, N::Nothing},
        {"darken", textMenu, QT_TRANSLATE_NOOP("ActionTable", "Darken messages with colours of their o&wn"), "", {}, S::Window, N::Nothing},
        {"turn-sheet", textMenu, QT_TRANSLATE_NOOP("ActionTable", "&Dark or light for this message"), "contrast", {}, S::Window, N::OwnColours},
        {"theme-system", colourMenu, QT_TRANSLATE_NOOP("ActionTable", "Colours as the &desktop"), "", {}, S::Window, N::Nothing},
        {"theme-light", colourMenu, QT_TRANSLATE_NOOP("ActionTable", "&Light"), "", {}, S::Window, N::Nothing},
        {"theme-dark", colourMenu, QT_TRANSLATE_NOOP("ActionTable", "Dar&k"), "", {}, S::Window, N::Nothing},
        separator(viewMenu),
        {"view-source", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "Source of the m&essage"), "", {keys(ctrl | Qt::Key_U)}, S::Window, N::Single},
        {"view-headers", viewMenu, QT_TRANSLATE_NOOP("ActionTable", "All &headers"), "", {}, S::Window, N::Single},
    };
}

QList<ActionTable::Row> goRows()
{
    return {
        {"next", goMenu, QT_TRANSLATE_NOOP("ActionTable", "&Next message"), "", {keys(Qt::Key_F)}, S::Messages, N::Nothing},
        {"previous", goMenu, QT_TRANSLATE_NOOP("ActionTable", "&Previous message"), "", {keys(Qt::Key_B)}, S::Messages, N::Nothing},
        {"next-unread", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Next &unread message"), "", {keys(Qt::Key_N)}, S::Messages, N::Nothing},
        {"previous-unread", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Previous un&read message"), "", {keys(Qt::Key_P)}, S::Messages, N::Nothing},
        {"next-unread-conversation", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Next unread &conversation"), "", {keys(Qt::Key_T)}, S::Messages, N::Nothing},
        {"read-on", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Read &on"), "", {keys(Qt::Key_Space)}, S::Messages, N::Nothing},
        {"read-back", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Read &back"), "", {keys(shift | Qt::Key_Space)}, S::Messages, N::Nothing},
        separator(goMenu),
        {"open-message", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Open t&he message"), "open", {keys(Qt::Key_O)}, S::Messages, N::Single},
        {"back", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Back to the &list"), "", {keys(Qt::Key_Backspace)}, S::Messages, N::Nothing},
        {"archive-next", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Archive and &go to the next"), "", {}, S::Messages, N::Selection},
        {"archive-previous", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Archive and go to the previou&s"), "", {}, S::Messages, N::Selection},
        separator(goMenu),
        {"next-pane", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Ne&xt pane"), "", {keys(Qt::Key_F6)}, S::Window, N::Nothing},
        {"previous-pane", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Pre&vious pane"), "", {keys(shift | Qt::Key_F6)}, S::Window, N::Nothing},
        separator(goMenu),
        {"go-inbox", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Go to the &inbox"), "inbox", {}, S::Messages, N::Account},
        {"go-starred", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Go to what is starre&d"), "star", {}, S::Messages, N::Account},
        {"go-sent", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Go to what was s&ent"), "sent", {}, S::Messages, N::Account},
        {"go-drafts", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Go to the dra&fts"), "drafts", {}, S::Messages, N::Account},
        {"go-archive", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Go to the &archive"), "archive", {}, S::Messages, N::Account},
        {"outbox", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Ou&tbox"), "outbox", {}, S::Window, N::Account},
        {"account-1", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &1"), "", {keys(ctrl | Qt::Key_1)}, S::Window, N::Account},
        {"account-2", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &2"), "", {keys(ctrl | Qt::Key_2)}, S::Window, N::Account},
        {"account-3", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &3"), "", {keys(ctrl | Qt::Key_3)}, S::Window, N::Account},
        {"account-4", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &4"), "", {keys(ctrl | Qt::Key_4)}, S::Window, N::Account},
        {"account-5", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &5"), "", {keys(ctrl | Qt::Key_5)}, S::Window, N::Account},
        {"account-6", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &6"), "", {keys(ctrl | Qt::Key_6)}, S::Window, N::Account},
        {"account-7", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &7"), "", {keys(ctrl | Qt::Key_7)}, S::Window, N::Account},
        {"account-8", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &8"), "", {keys(ctrl | Qt::Key_8)}, S::Window, N::Account},
        {"account-9", accountMenu, QT_TRANSLATE_NOOP("ActionTable", "Account &9"), "", {keys(ctrl | Qt::Key_9)}, S::Window, N::Account},
        separator(goMenu),
        {"palette", goMenu, QT_TRANSLATE_NOOP("ActionTable", "Co&mmand palette…"), "search", {keys(ctrl | shift | Qt::Key_P)}, S::Window, N::Nothing},
    };
}

QList<ActionTable::Row> folderRows()
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
        {"run-filters-folder", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Run f&ilters on this folder"), "filter", {}, S::Window, N::Folder},
        {"run-filters-messages", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Run filters on the &selected messages"), "", {}, S::Window, N::Selection},
        {"run-filters-account", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Run filters on all f&olders of the account"), "", {}, S::Window, N::Account},
        separator(folderMenu),
        {"account-folders", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "Fo&lders that are shown…"), "", {}, S::Window, N::Account},
        {"folder-properties", folderMenu, QT_TRANSLATE_NOOP("ActionTable", "&Properties…"), "settings", {}, S::Window, N::Folder},
    };
}

QList<ActionTable::Row> messageRows()
{
    return {
        {"templates", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "New from a tem&plate…"), "", {}, S::Window, N::Account},
        separator(messageMenu),
        {"edit-draft", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Edit draft"), "compose", {keys(ctrl | shift | Qt::Key_E)}, S::Window, N::Draft},
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
        {"snooze", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Put aside &until later…"), "clock", {keys(Qt::Key_H)}, S::Messages, N::Selection},
        {"junk", markMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark as &junk"), "junk", {keys(Qt::Key_J)}, S::Messages, N::Selection},
        {"not-junk", markMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark as n&ot junk"), "", {keys(shift | Qt::Key_J)}, S::Messages, N::Selection},
        {"filter-like-this", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "Filter &based on this message…"), "filter", {}, S::Window, N::Single},
        separator(messageMenu),
        {"star", messageMenu, QT_TRANSLATE_NOOP("ActionTable", "&Star or unstar"), "star", {keys(Qt::Key_S)}, S::Messages, N::Selection},
        {"toggle-read", markMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark &unread or read"), "mail-unread", {keys(Qt::Key_M)}, S::Messages, N::Selection},
        {"mark-read", markMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark rea&d"), "mail-read", {}, S::Messages, N::Selection},
        {"mark-unread", markMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark u&nread"), "mail-unread", {}, S::Messages, N::Selection},
        {"read-conversation", markMenu, QT_TRANSLATE_NOOP("ActionTable", "Mark con&versation read"), "", {keys(Qt::Key_R)}, S::Messages, N::Selection},
        {"mute", markMenu, QT_TRANSLATE_NOOP("ActionTable", "&Mute conversation"), "muted", {keys(Qt::Key_K)}, S::Messages, N::Selection},
        {"watch", markMenu, QT_TRANSLATE_NOOP("ActionTable", "&Watch conversation"), "watched", {keys(Qt::Key_W)}, S::Messages, N::Selection},
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
        {"tag-choose", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "&Choose from a menu…"), "tag", {}, S::Messages, N::Selection},
        {"tag-new", tagMenu, QT_TRANSLATE_NOOP("ActionTable", "&New tag…"), "", {}, S::Window, N::Selection},
    };
}

QList<ActionTable::Row> helpRows()
{
    return {
        {"shortcuts", helpMenu, QT_TRANSLATE_NOOP("ActionTable", "&Keyboard shortcuts"), "keyboard", {keys(Qt::Key_F1), keys(ctrl | Qt::Key_Slash)}, S::Window, N::Nothing},
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
    static const QList<Row> table = fileRows() + editRows() + viewRows() + goRows() + folderRows() + messageRows() + helpRows();
    return table;
}

ActionTable::ActionTable(QObject *parent) : QObject(parent), m_keymap(new Keymap(this))
{
    for (const Row &row : rows()) {
        if (!*row.name)
            continue;
        auto *made = new QAction(translated(row.text), this);
        made->setObjectName(QLatin1String(row.name));
        if (*row.icon)
            made->setIcon(icon(QLatin1String(row.icon)));
        made->setShortcutContext(row.scope == Scope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        made->setAutoRepeat(false);
        m_actions.insert(row.name, made);
    }
    for (const char *name : {"cards", "columns", "beside", "below", "wide", "toggle-reader", "group", "by-subject", "conversation-view", "body-html", "body-simple", "body-text",
             "darken", "theme-system", "theme-light", "theme-dark", "mute", "watch"})
        action(name)->setCheckable(true);
    // A key that is held down goes on only where that does no harm.
    for (const char *name : {"next", "previous", "next-unread", "previous-unread", "read-on", "read-back", "zoom-in", "zoom-out"})
        action(name)->setAutoRepeat(true);
    fillKeymap();
    action("quit")->setMenuRole(QAction::QuitRole);
    action("about")->setMenuRole(QAction::AboutRole);
    action("preferences")->setMenuRole(QAction::PreferencesRole);
    m_situation.selected = -1; // so that the first call sets everything
    setSituation({});
}

void ActionTable::fillKeymap()
{
    QList<Keymap::Command> commands;
    for (const Row &row : rows()) {
        if (*row.name)
            commands.append(
                {QLatin1String(row.name), translated(row.menu).remove(QLatin1Char('&')), action(row.name), QString::fromUtf8(row.text), {{row.shortcuts, gmailKeys(row)}}});
    }
    m_keymap->setCommands(commands);
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
            QMenu *above = menuAbove(row.menu) ? menus.value(menuAbove(row.menu)) : nullptr;
            menu = above ? above->addMenu(translated(row.menu)) : menuBar->addMenu(translated(row.menu));
            if (row.menu == tagMenu)
                menu->setIcon(icon(QStringLiteral("tag")));
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
        case Needs::OwnColours: enabled = situation.ownColours; break;
        case Needs::Undo: enabled = situation.undo; break;
        }
        action(row.name)->setEnabled(enabled);
    }
}

} // namespace postrider
