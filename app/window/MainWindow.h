// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ActionTable.h"
#include "app/widgets/Theme.h"
#include "app/window/WindowState.h"
#include "core/Mail.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

class QToolBar;

namespace postrider {

class AccountMenu;
class Activity;
class Composing;
class Desktop;
class DraftsPane;
class EmptyState;
class FolderMenu;
class FolderTree;
class Going;
class MailFiles;
class MessageActions;
class MessagePane;
class MessageWindows;
class NoticeStack;
class OutboxPane;
class ContactsRoom;
class PaletteRoom;
class Panes;
class PreferencesRoom;
class ReaderPane;
class Reading;
class SearchBar;
class SearchNote;
class Searching;
class Sending;
class Tidying;
class Troubles;
class UndoBar;
class UndoOffers;

/// The window: folders, list and reader side by side, and everything one can do with them.
///
/// Thread: main. Owns its panes; Mail belongs to main(). Puts panes together and actions to verbs, and does nothing else: what a pane shows is the
/// pane's business. Never opens a modal box about the network.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Options {
        QString profile;
        qint64 undoWindow = 0; ///< as given to Mail
        QStringList startArguments = {}; ///< of a start of the program on this profile
    };

    MainWindow(Mail &mail, const Options &options);
    ~MainWindow() override;

    FolderTree *folderTree() const { return m_tree; }
    MessagePane *messagePane() const { return m_messages; }
    ReaderPane *readerPane() const { return m_reader; }
    Activity *activity() const { return m_activity; }
    NoticeStack *notices() const { return m_notices; }
    UndoBar *undoBar() const { return m_undoBar; }
    SearchBar *searchBar() const { return m_searchBar; }
    SearchNote *searchNote() const { return m_searchNote; }
    ActionTable *actions() const { return m_actions; }
    PreferencesRoom *preferences() const { return m_preferences; }
    QAction *action(const char *name) const { return m_actions->action(name); }
    void showMessage(MessageId message);
    void addAccount();
    Desktop *desktop() const { return m_desktop; }
    /// Asks what is to be asked before; the window does not stay in the tray.
    void quit();
    /// A composer for a mailto link (RFC 6068), a window for a file with a message; anything else does nothing.
    void openAddress(const QUrl &address);
    MessageWindows *messageWindows() const { return m_windows; }
    /// At the start: what somebody was writing when the program ended without asking.
    void reopenComposers();

Q_SIGNALS:
    /// The person wants to see Postrider with the demo account.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePanes();
    void makeToolBar();
    void connectPanes();
    void connectList();
    void connectFolders();
    void connectFiles();
    void connectWindowActions();
    void connectContacts();
    void chooseLayout(WindowState::Layout layout);
    void chooseScheme(Theme::Scheme scheme);
    void showScheme();
    void restoreState();
    void saveState();
    void showStartFolder();
    void takeChanges(const ChangeSet &changes);
    void leaveWhatIsGone();
    void showFolder(FolderId folder);
    void showUnified(FolderRole role);
    void updateTitle();
    void updateSituation();
    void readSelection();
    void openMessage(MessageId message);
    void openWindow(MessageId message);
    void cyclePanes(int step);
    void about();
    /// The folder in the list as it is in the store; what cannot be read is said in a bar.
    std::optional<Folder> folderNow();
    AccountId accountNow();

    Mail &m_mail;
    WindowState m_state;
    ActionTable *m_actions;
    Panes *m_panes = nullptr;
    FolderTree *m_tree = nullptr;
    MessagePane *m_messages = nullptr;
    ReaderPane *m_reader = nullptr;
    Reading *m_reading = nullptr;
    OutboxPane *m_outbox = nullptr;
    DraftsPane *m_drafts = nullptr;
    EmptyState *m_welcome = nullptr;
    NoticeStack *m_notices = nullptr;
    UndoOffers *m_undo = nullptr;
    UndoBar *m_undoBar = nullptr;
    Activity *m_activity = nullptr;
    QToolBar *m_toolBar = nullptr;
    Composing *m_composing = nullptr;
    Desktop *m_desktop = nullptr;
    Troubles *m_troubles = nullptr;
    AccountMenu *m_accountMenu = nullptr;
    Sending *m_sending = nullptr;
    SearchBar *m_searchBar = nullptr;
    SearchNote *m_searchNote = nullptr;
    Searching *m_searching = nullptr;
    FolderMenu *m_folderMenu = nullptr;
    MessageActions *m_messageActions = nullptr;
    MailFiles *m_files = nullptr;
    MessageWindows *m_windows = nullptr;
    PreferencesRoom *m_preferences = nullptr;
    Tidying *m_tidying = nullptr;
    Going *m_going = nullptr;
    PaletteRoom *m_palette = nullptr;
    bool m_isQuitting = false;
    ContactsRoom *m_contacts = nullptr;
    MessageId m_wanted; ///< to be selected once its folder is loaded
    bool m_isStart = true; ///< until the first list is there
};

} // namespace postrider
