// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ContactsRoom.h"
#include "app/window/MainWindow.h"

#include "app/composer/ComposerWindow.h"
#include "app/folders/FolderTree.h"
#include "app/messages/MessagePane.h"
#include "app/outbox/DraftsPane.h"
#include "app/outbox/OutboxPane.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/search/SearchNote.h"
#include "app/widgets/AppearanceSettings.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Icon.h"
#include "app/window/AccountMenu.h"
#include "app/window/Activity.h"
#include "app/window/Composing.h"
#include "app/window/Desktop.h"
#include "app/window/FolderMenu.h"
#include "app/window/Going.h"
#include "app/window/KeyScope.h"
#include "app/window/MailFiles.h"
#include "app/window/MessageActions.h"
#include "app/window/MessageWindows.h"
#include "app/window/NoticeStack.h"
#include "app/window/PaletteRoom.h"
#include "app/window/Panes.h"
#include "app/window/PreferencesRoom.h"
#include "app/window/Reading.h"
#include "app/window/Searching.h"
#include "app/window/Selecting.h"
#include "app/window/SendNotices.h"
#include "app/window/Sending.h"
#include "app/window/Tidying.h"
#include "app/window/ToolRow.h"
#include "app/window/Troubles.h"
#include "app/window/UndoBar.h"
#include "app/window/UndoOffers.h"

#include <QAbstractScrollArea>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

MainWindow::MainWindow(Mail &mail, const Options &options) : m_mail(mail), m_state(options.profile), m_actions(new ActionTable(this))
{
    setWindowTitle(QStringLiteral("Postrider"));
    setMinimumSize(640, 420);
    setContextMenuPolicy(Qt::NoContextMenu);
    makePanes();
    makeToolBar();
    m_composing = new Composing(mail, *m_undoBar, options.undoWindow, options.profile, this);
    m_troubles = new Troubles(mail, *m_notices, this);
    m_accountMenu = new AccountMenu(mail, *m_activity, *m_composing, this);
    m_desktop = new Desktop(mail, {this, m_messages->verbs(), m_notices});
    m_sending = new Sending(mail, {m_tree, m_outbox, m_reader, m_composing, m_undoBar, new SendNotices(mail, *m_notices, this)}, this);
    m_folderMenu = new FolderMenu(mail, *m_tree, this);
    m_searching = new Searching(mail, {m_searchBar, m_searchNote, m_messages, m_tree, this});
    m_messageActions = new MessageActions(mail, {m_actions, m_messages, m_composing, m_reader, &m_state, this});
    m_reading = new Reading(mail, {m_actions, m_messages, m_reader, &m_state, m_panes}, this);
    m_files = new MailFiles(mail, *m_notices, this);
    m_windows = new MessageWindows(mail, {&m_state, m_composing, m_messages->verbs(), m_files}, this);
    m_preferences = new PreferencesRoom(mail, *m_actions, options.startArguments, this);
    m_contacts = new ContactsRoom(mail, this);
    m_tidying = new Tidying(mail, *m_actions, *m_messages, this);
    m_going = new Going(mail, {m_actions, m_tree, m_messages, m_reader, m_searchBar, m_searching, m_panes, this, [this] { return accountNow(); }});
    m_palette = new PaletteRoom(mail,
        {m_actions, m_tree, m_composing, m_searchBar, this, [this](MessageId message) { showMessage(message); }, [this] { m_preferences->open(QStringLiteral("keyboard")); }});
    m_actions->fill(menuBar());
    m_actions->attach(this, {m_messages->parentWidget(), m_reader});
    new KeyScope(this, {m_messages->parentWidget(), m_reader});
    connectPanes();
    connectList();
    connectFolders();
    connectFiles();
    connectWindowActions();
    connectContacts();
    connect(&m_mail, &Mail::changed, this, &MainWindow::takeChanges);
    restoreState();
    showStartFolder();
    updateSituation();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePanes()
{
    m_tree = new FolderTree(m_mail, MessageListModel::mimeType());
    m_messages = new MessagePane(m_mail);
    m_messages->setFolderNaming(&FolderModel::nameFor);
    m_messages->setLooks([this](const QString &key) { return m_state.look(key); });
    m_searchNote = new SearchNote;
    m_reader = new ReaderPane(m_mail);
    m_outbox = new OutboxPane(m_mail);
    m_drafts = new DraftsPane(m_mail);
    m_welcome = new EmptyState(QStringLiteral("mail"), {});
    m_welcome->setContent(
        QStringLiteral("mail"), tr("Welcome to Postrider"), tr("Add an account"), tr("Your mail stays on this computer and your mail server. Nobody else sees it."));
    m_welcome->setAutoFillBackground(true);
    m_welcome->setBackgroundRole(QPalette::Base);
    m_messages->setMinimumWidth(220);
    m_reader->setMinimumSize(240, 120); // all three side by side in the narrowest window

    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_searchNote);
    rows->addWidget(m_messages, 1);
    m_panes = new Panes({m_tree, middle, m_reader, &m_state});
    for (QWidget *page : {static_cast<QWidget *>(m_outbox), static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_welcome)})
        m_panes->addPage(page);
    m_undoBar = new UndoBar(m_panes->pages());
    m_undo = new UndoOffers(m_mail, *m_undoBar, *m_messages, this);

    m_notices = new NoticeStack;
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_panes, 1);
    setCentralWidget(central);
}

void MainWindow::makeToolBar()
{
    m_activity = new Activity(m_mail);
    m_searchBar = new SearchBar(m_mail);
    m_toolBar = new ToolRow(*m_actions, m_searchBar, m_activity, this);
    addToolBar(m_toolBar);
}

void MainWindow::connectPanes()
{
    connect(m_tree, &FolderTree::folderChosen, this, &MainWindow::showFolder);
    connect(m_tree, &FolderTree::unifiedChosen, this, &MainWindow::showUnified);
    connect(m_tree, &FolderTree::outboxChosen, this, [this] {
        m_panes->showPage(m_outbox);
        updateSituation();
    });
    connect(m_tree, &FolderTree::draftsChosen, this, [this] {
        m_panes->showPage(m_drafts);
        updateSituation();
    });
    connect(m_tree, &FolderTree::accountMenuAt, m_accountMenu, &AccountMenu::popUp);
    connect(m_accountMenu, &AccountMenu::failed, m_troubles, [this](AccountId account, const Failure &failure) { m_troubles->takeFailure(account, failure); });
    const auto fail = [this](const Failure &failure) { m_troubles->takeFailure({}, failure); };
    // Lists are read again with every change.
    const auto failOnce = [this](const Failure &failure) { m_troubles->takeFailure({}, failure, Troubles::Said::UntilClosed); };
    connect(m_tree->folders(), &FolderModel::failed, this, failOnce);
    connect(m_messages, &MessagePane::failed, this, failOnce);
    connect(m_folderMenu, &FolderMenu::failed, this, fail);
    connect(m_searching, &Searching::failed, this, fail);
    connect(m_going, &Going::failed, this, fail);
    connect(m_reading, &Reading::failed, this, fail);
    connect(new Selecting(m_mail, *m_actions, *m_messages, this), &Selecting::failed, this, fail);
    connect(m_composing, &Composing::failed, this, fail);
    connect(m_tidying, &Tidying::failed, this, fail);
    connect(m_contacts, &ContactsRoom::failed, this, fail);
    connect(m_tidying, &Tidying::filtered, m_undo, &UndoOffers::offerVerb);
    connect(m_files, &MailFiles::imported, m_undo, &UndoOffers::offerVerb);
    connect(m_undoBar, &UndoBar::shownChanged, this, [this](bool shown) {
        m_messages->list()->setBottomSpace(shown ? m_undoBar->space() : 0);
        updateSituation();
    });
    connect(m_reader, &ReaderPane::contentShown, this, &MainWindow::updateSituation);
    connect(m_reader, &ReaderPane::sheetChanged, this, &MainWindow::updateSituation);
    connect(m_reader, &ReaderPane::composeRequested, m_composing, &Composing::open);
    connect(m_sending, &Sending::failed, this, fail);
    connect(m_sending, &Sending::signInRequested, m_accountMenu, &AccountMenu::signIn);
    connect(m_sending, &Sending::certificateRequested, m_accountMenu, &AccountMenu::openCertificate);
    connect(m_sending, &Sending::messageRequested, this, &MainWindow::showMessage);
    connect(m_sending, &Sending::quitAgreed, this, &MainWindow::quit);
    connect(m_drafts, &DraftsPane::openDraft, m_composing, &Composing::openDraft);
    connect(m_drafts, &DraftsPane::beginWith, m_composing, &Composing::beginWithTemplate);
    connect(m_welcome, &EmptyState::actionTriggered, this, &MainWindow::addAccount);
    connect(m_reader, &ReaderPane::accountRequested, this, &MainWindow::addAccount);
    connect(m_windows, &MessageWindows::accountRequested, this, [this] {
        m_desktop->bringUp(); // it is asked for in another window
        addAccount();
    });
    connect(m_activity, &Activity::signInRequested, m_accountMenu, &AccountMenu::signIn);
    connect(m_activity, &Activity::certificateRequested, m_accountMenu, &AccountMenu::openCertificate);
    connect(m_troubles, &Troubles::signInRequested, m_accountMenu, &AccountMenu::signIn);
    connect(m_activity, &Activity::doctorRequested, m_accountMenu, &AccountMenu::openDoctor);
    connect(m_troubles, &Troubles::doctorRequested, m_accountMenu, &AccountMenu::openDoctor);
    connect(m_troubles, &Troubles::certificateRequested, m_accountMenu, &AccountMenu::openCertificate);
    connect(m_desktop, &Desktop::messageRequested, this, &MainWindow::showMessage);
    connect(m_desktop, &Desktop::composeRequested, m_actions->action("compose"), &QAction::trigger);
    connect(m_desktop, &Desktop::checkRequested, m_actions->action("get-mail"), &QAction::trigger);
    connect(m_desktop, &Desktop::quitRequested, this, &MainWindow::quit);
}

void MainWindow::connectList()
{
    connect(m_messages, &MessagePane::selectionSettled, this, &MainWindow::readSelection);
    connect(m_messages->verbs(), &MessageVerbs::moved, m_undo, &UndoOffers::offer);
    connect(m_messages->verbs(), &MessageVerbs::told, m_undo, &UndoOffers::tell);
    connect(m_reading, &Reading::told, m_undo, &UndoOffers::tell);
    connect(m_undo, &UndoOffers::changed, this, &MainWindow::updateSituation);
    connect(m_messages, &MessagePane::newMailRequested, this, [this] { m_mail.syncNow(); });
    connect(m_messages, &MessagePane::modeChanged, this, [this](MessageList::Mode mode) {
        m_actions->action("cards")->setChecked(mode == MessageList::Mode::Cards);
        m_actions->action("columns")->setChecked(mode == MessageList::Mode::Columns);
    });
    connect(m_messages, &MessagePane::lookChanged, this, [this](const QString &key, const ListLook &look) { m_state.setLook(key, look); });
    connect(m_messages, &MessagePane::lookForAll, this, [this](const ListLook &look) { m_state.setLookForAll(look); });
    connect(m_messages->list(), &MessageList::openRequested, this, &MainWindow::openMessage);
    connect(m_messages->list(), &MessageList::windowRequested, this, &MainWindow::openWindow);
    m_actions->on("open-window", this, [this] { openWindow(m_messages->list()->currentMessage()); });
    for (const char *name : {"body-html", "body-simple", "body-text", "darken"}) // after Reading, which keeps them
        connect(m_actions->action(name), &QAction::triggered, m_windows, &MessageWindows::followLook);
    connect(m_windows, &MessageWindows::messageRequested, this, &MainWindow::showMessage);
    connect(m_windows, &MessageWindows::sendDetailsRequested, m_sending, &Sending::showDetails);
    connect(m_windows, &MessageWindows::failed, this, [this](const Failure &failure) { m_troubles->takeFailure({}, failure); });
    connect(m_messages->list(), &MessageList::contextMenuAt, m_messageActions, &MessageActions::showMenu);
    connect(m_messages->model(), &MessageListModel::loaded, this, [this] {
        const bool first = std::exchange(m_isStart, false);
        if (m_wanted.isValid())
            m_messages->list()->selectMessage(std::exchange(m_wanted, MessageId()));
        else if (first && m_messages->shown().query.isEmpty())
            m_reading->expect(m_messages->list()->goTo(m_state.spot(MessagePane::lookKey(m_messages->shown()))));
    });
    m_actions->on("search", this, [this] {
        m_searchBar->setFocus(Qt::ShortcutFocusReason);
        m_searchBar->selectAll();
    });
    connect(m_searching, &Searching::shown, this, [this] {
        m_panes->showList();
        leaveWhatIsGone(); // the folder that one comes back to may have been deleted meanwhile
        updateTitle();
        updateSituation();
    });
}

void MainWindow::connectFolders()
{
    connect(m_tree->folders(), &FolderModel::dropped, this, [this](const QMimeData *dragged, FolderId target, Qt::DropAction action) {
        // What was picked up: the selection may have gone on under the hand.
        const bool copy = action == Qt::CopyAction;
        MessageVerbs *verbs = m_messages->verbs();
        if (copy || target != m_messages->folder())
            verbs->carryOut(copy ? MessageVerbs::Verb::Copy : MessageVerbs::Verb::Move, verbs->runsOf(MessageListModel::keysFrom(dragged)), target);
    });
    connect(m_tree->folders(), &FolderModel::filesDropped, m_files, &MailFiles::importInto);
    connect(m_tree, &FolderTree::searchChosen, m_searching, &Searching::showSaved);
    const auto current = [this] { return m_tree->currentFolder().isValid() ? m_tree->currentFolder() : m_messages->folder(); };
    m_actions->on("new-folder", this, [this] { m_folderMenu->createIn(accountNow(), {}); });
    m_actions->on("rename-folder", this, [this, current] {
        m_tree->setFocus(Qt::ShortcutFocusReason);
        const bool folder = m_tree->currentFolder().isValid() || !m_tree->currentIndex().isValid();
        folder ? m_folderMenu->rename(current()) : m_tree->edit(m_tree->currentIndex());
    });
    m_actions->on("delete-folder", this, [this, current] { m_folderMenu->askRemove(current()); });
    m_actions->on("favourite", this, [this, current] { m_folderMenu->toggleFavourite(current()); });
    m_actions->on("mark-folder-read", this, [this, current] { m_folderMenu->markRead(current()); });
    m_actions->on("empty-folder", this, [this, current] { m_folderMenu->askEmpty(current()); });
    const auto openShown = [this](AccountId account) { m_accountMenu->openRoom(account, AccountPages::Kind::Folders); };
    m_actions->on("account-folders", this, [this, openShown] { openShown(accountNow()); });
    m_actions->on("folder-properties", this, [this, current] { m_folderMenu->openProperties(current()); });
    connect(m_accountMenu, &AccountMenu::newFolderRequested, this, [this](AccountId account) { m_folderMenu->createIn(account, {}); });
    connect(m_folderMenu, &FolderMenu::shownFoldersRequested, this, openShown);
}

void MainWindow::connectFiles()
{
    m_actions->on("import", this, [this] { m_files->askImport(folderNow(), MailFiles::From::File); });
    m_actions->on("import-folder", this, [this] { m_files->askImport(folderNow(), MailFiles::From::Directory); });
    m_actions->on("export-folder", this, [this] { m_files->askExport(folderNow()); });
    m_actions->on("back-up", m_files, &MailFiles::askBackup);
    m_actions->on("save-message", this, [this] { m_files->askSave(m_messages->list()->currentMessage()); });
}

void MainWindow::connectContacts()
{
    m_actions->on("contacts", m_contacts, &ContactsRoom::open);
    connect(m_reader, &ReaderPane::personRequested, m_contacts, &ContactsRoom::openPerson);
    connect(m_composing, &Composing::contactRequested, m_contacts, &ContactsRoom::openContact);
    connect(m_contacts, &ContactsRoom::composeRequested, this, [this](const AddressList &to) { m_composing->writeTo(to, accountNow()); });
    connect(m_windows, &MessageWindows::personRequested, m_contacts, &ContactsRoom::openPerson);
}

void MainWindow::connectWindowActions()
{
    const auto group = [this](std::initializer_list<const char *> names) {
        auto *choices = new QActionGroup(this);
        for (const char *name : names)
            choices->addAction(m_actions->action(name));
    };
    group({"cards", "columns"});
    group({"beside", "below", "wide"});
    group({"theme-system", "theme-light", "theme-dark"});
    m_actions->on("compose", this, [this] {
        const auto folder = folderNow();
        m_composing->compose(folder ? folder->account : AccountId());
    });
    m_actions->on("templates", this, [this] { m_composing->chooseTemplate(this); });
    m_actions->on("get-mail", this, [this] { m_mail.syncNow(m_messages->folder().isValid() ? accountNow() : AccountId()); });
    m_actions->on("get-all-mail", this, [this] { m_mail.syncNow(); });
    m_actions->on("add-account", this, [this] { addAccount(); });
    m_actions->on("accounts", this, [this] { m_accountMenu->openRoom(accountNow()); });
    connect(m_accountMenu, &AccountMenu::demoRequested, this, &MainWindow::demoRequested);
    connect(m_accountMenu, &AccountMenu::exportRequested, m_files, &MailFiles::askExportAccount);
    m_actions->on("preferences", this, [this] { m_preferences->open(); });
    m_actions->on("quit", this, &MainWindow::quit);
    m_actions->on("undo", m_undo, &UndoOffers::undo);
    m_actions->on("cards", this, [this] { m_messages->setMode(MessageList::Mode::Cards); });
    m_actions->on("columns", this, [this] { m_messages->setMode(MessageList::Mode::Columns); });
    m_actions->on("beside", this, [this] { chooseLayout(WindowState::Layout::Beside); });
    m_actions->on("below", this, [this] { chooseLayout(WindowState::Layout::Below); });
    m_actions->on("wide", this, [this] { chooseLayout(WindowState::Layout::Wide); });
    m_actions->on("theme-system", this, [this] { chooseScheme(Theme::Scheme::System); });
    m_actions->on("theme-light", this, [this] { chooseScheme(Theme::Scheme::Light); });
    m_actions->on("theme-dark", this, [this] { chooseScheme(Theme::Scheme::Dark); });
    m_actions->on("next-pane", this, [this] { cyclePanes(1); });
    m_actions->on("previous-pane", this, [this] { cyclePanes(-1); });
    m_actions->on("outbox", this, [this] { m_tree->chooseOutbox(); });
    m_actions->on("doctor", this, [this] { m_accountMenu->openDoctor({}); });
    m_actions->on("about", this, [this] { about(); });
}

// --- what is listed -------------------------------------------------------------------------------------------------------------------

void MainWindow::takeChanges(const ChangeSet &changes)
{
    if (changes.accounts || changes.folderList) {
        leaveWhatIsGone();
        updateSituation();
    }
    if (!changes.counters.isEmpty() || changes.folderList)
        updateTitle();
    if (!changes.lists.isEmpty() || !changes.counters.isEmpty())
        updateSituation();
}

void MainWindow::leaveWhatIsGone()
{
    const Listing &listed = m_messages->shown();
    const FolderModel *folders = m_tree->folders();
    if (!listed.query.isEmpty() || folders->indexOf(listed.folder).isValid() || folders->indexOf(listed.unified).isValid())
        return;
    m_messages->showFolder({});
    showStartFolder();
}

void MainWindow::showFolder(FolderId folder)
{
    m_searching->end();
    m_panes->showList();
    m_messages->showFolder(folder);
    m_state.setFolder(folder);
    m_state.setUnified(FolderRole::None);
    updateTitle();
    updateSituation();
}

void MainWindow::showUnified(FolderRole role)
{
    m_searching->end();
    m_panes->showList();
    Listing what;
    what.unified = role;
    Folder named;
    named.role = role;
    m_messages->showListing(what, tr("%1 of all accounts", "the inbox, or another special folder").arg(FolderModel::nameFor(named)));
    m_state.setUnified(role);
    updateTitle();
    updateSituation();
}

void MainWindow::updateTitle()
{
    const QString name = m_messages->title();
    const std::optional<Folder> folder = folderNow();
    if (name.isEmpty())
        setWindowTitle(QStringLiteral("Postrider"));
    else if (folder && folder->unread > 0)
        setWindowTitle(tr("%1 (%2) — Postrider", "window title: folder, unread").arg(name, QLocale().toString(folder->unread)));
    else
        setWindowTitle(tr("%1 — Postrider", "window title: folder").arg(name));
}

void MainWindow::updateSituation()
{
    ActionTable::Situation situation;
    situation.account = m_tree->folders()->rowCount() > 0;
    situation.selected = m_panes->isListShown() ? m_messages->list()->selectedCount() : 0;
    situation.draft = situation.selected == 1 && m_messageActions->isDraft(m_messageActions->selected());
    situation.list = situation.selected == 1 && m_reader->message() == m_messageActions->selected() && m_reader->isFromList();
    situation.absent = situation.selected == 1 && m_messageActions->isAbsent(m_messageActions->selected());
    situation.ownColours = m_panes->isListShown() && m_reader->canTurnSheet();
    situation.undo = m_mail.canUndo() || m_undoBar->canUndo();
    if (const auto folder = folderNow()) {
        situation.folder = true;
        situation.emptiable = (folder->role == FolderRole::Trash || folder->role == FolderRole::Junk) && folder->total > 0;
    }
    m_actions->setSituation(situation);
}

AccountId MainWindow::accountNow()
{
    if (const auto folder = folderNow())
        return folder->account;
    const FolderModel *folders = m_tree->folders();
    const AccountId marked = m_tree->currentIndex().data(FolderModel::AccountIdRole).value<AccountId>();
    return marked.isValid() ? marked : folders->indexOf(folders->firstFolder()).data(FolderModel::AccountIdRole).value<AccountId>();
}

std::optional<Folder> MainWindow::folderNow()
{
    try {
        return m_mail.reader().folder(m_messages->folder());
    } catch (const MailError &error) {
        m_troubles->takeFailure({}, Failure::of(error), Troubles::Said::UntilClosed);
        return {};
    }
}

// --- reading --------------------------------------------------------------------------------------------------------------------------

void MainWindow::readSelection()
{
    updateSituation();
    m_reading->follow();
}

void MainWindow::openMessage(MessageId message)
{
    if (m_messageActions->edit(message))
        return;
    m_reading->open(message);
    cyclePanes(1);
}

void MainWindow::openWindow(MessageId message)
{
    if (!m_messageActions->edit(message))
        m_windows->open(message);
}

void MainWindow::showMessage(MessageId message)
{
    m_desktop->bringUp();
    std::optional<MessageRow> row;
    try {
        row = m_mail.reader().messageRow(message);
    } catch (const MailError &error) {
        m_troubles->takeFailure({}, Failure::of(error));
    }
    if (!row)
        return;
    const bool isHere = row->folder == m_messages->folder();
    const bool isHidden = isHere && !m_messages->model()->listing().query.isEmpty() && m_messages->model()->rowOf(message) < 0;
    if (isHere && !isHidden) {
        m_panes->showList();
        m_messages->list()->selectMessage(message);
        return;
    }
    m_wanted = message;
    if (isHidden && !m_searching->isOn()) {
        m_panes->showList();
        m_messages->closeFilter();
    } else {
        m_tree->chooseFolder(row->folder); // which ends a search
    }
}

void MainWindow::cyclePanes(int step)
{
    QWidget *readerFocus = m_reader->focusPolicy() != Qt::NoFocus || m_reader->focusProxy() ? static_cast<QWidget *>(m_reader) : nullptr;
    for (QAbstractScrollArea *area : m_reader->findChildren<QAbstractScrollArea *>()) {
        if (!readerFocus && area->isVisible() && area->focusPolicy() != Qt::NoFocus) // of several views one shows the message
            readerFocus = area;
    }
    QList<QWidget *> panes{m_tree};
    if (m_panes->isListShown()) {
        panes << m_messages->list();
        if (m_reader->isVisible() && readerFocus)
            panes << readerFocus;
    } else {
        panes << m_panes->page();
    }
    int here = 0;
    for (int i = 0; i < int(panes.size()); ++i) {
        if (panes.at(i)->hasFocus() || panes.at(i)->isAncestorOf(QApplication::focusWidget()) || (i == 2 && m_reader->isAncestorOf(QApplication::focusWidget())))
            here = i;
    }
    const int next = (here + step + int(panes.size())) % int(panes.size());
    panes.at(next)->setFocus(Qt::ShortcutFocusReason);
}

// --- verbs ----------------------------------------------------------------------------------------------------------------------------

void MainWindow::reopenComposers()
{
    m_composing->reopenAfterCrash();
}

void MainWindow::openAddress(const QUrl &address)
{
    if (address.isLocalFile())
        m_windows->openFile(address.toLocalFile());
    else
        m_composing->compose(address);
}

void MainWindow::addAccount()
{
    m_accountMenu->add(this);
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Postrider"), tr("Postrider %1").arg(QStringLiteral(POSTRIDER_VERSION)), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/org.postrider.Postrider.svg")).pixmap(64));
    box->setInformativeText(tr("A mail program that shows what it does with your mail.\n\nFree software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace postrider
