// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/folders/AccountFolders.h"
#include "app/folders/FolderPicker.h"
#include "app/folders/FolderProperties.h"
#include "app/folders/FolderTree.h"
#include "app/messages/FilterBar.h"
#include "app/messages/MessagePane.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/search/SearchNote.h"
#include "app/widgets/Bar.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/NameDialog.h"
#include "app/window/Activity.h"
#include "app/window/ActivityPopover.h"
#include "app/window/NoticeStack.h"
#include "app/window/UndoBar.h"
#include "tests/app/FilledProfile.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace postrider;

namespace {

struct Screen {
    explicit Screen(FilledProfile &filled) : profile(filled), window(filled.open(), {filled.path(), 0})
    {
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        [&] { QTRY_VERIFY(list()->model() && window.messagePane()->model()->isLoaded()); }();
        QApplication::setActiveWindow(&window);
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }(); // shortcuts need it
        list()->setFocus();
        QCoreApplication::processEvents();
    }
    MessageList *list() const { return window.messagePane()->list(); }
    MessageListModel *model() const { return window.messagePane()->model(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    /// Selects a row and waits until the window's actions know.
    void select(int row)
    {
        list()->selectRow(row);
        [&] { QTRY_VERIFY(window.action("archive")->isEnabled()); }();
    }
    MessageId selected() const { return list()->selectedMessages().value(0); }
    std::optional<MessageRow> row(MessageId id) { return profile.mail().reader().messageRow(id); }

    FilledProfile &profile;
    MainWindow window;
};

QMessageBox *question()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(widget);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

void answer(const QString &text)
{
    QTRY_VERIFY(question());
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsInTheInboxAndOpensByKeys()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        QCOMPARE(screen.model()->folder(), profile.inbox);
        screen.key(Qt::Key_J);
        QCOMPARE(screen.model()->rowOf(screen.selected()), 0);
        screen.key(Qt::Key_J);
        QCOMPARE(screen.model()->rowOf(screen.selected()), 1);
        screen.key(Qt::Key_K);
        QTRY_COMPARE(screen.window.readerPane()->message(), screen.model()->idAt(0));
        screen.key(Qt::Key_N);
        QTRY_COMPARE(screen.model()->rowOf(screen.selected()), 2);
        QTRY_VERIFY(screen.row(screen.model()->idAt(2))->flags.testFlag(Flag::Seen)); // opened, so read
    }

    void selectingSeveralMarksNothing()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        QTest::keyClick(screen.list(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(screen.list()->selectedCount(), 9);
        QTest::qWait(150);
        QCOMPARE(profile.mail().reader().folder(profile.inbox)->unread, 3);
    }

    void lettersActOnTheSelection()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        screen.select(1);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_S);
        QTRY_VERIFY(screen.row(message)->flags.testFlag(Flag::Flagged));
        QTRY_VERIFY(screen.row(message)->flags.testFlag(Flag::Seen));
        screen.key(Qt::Key_M);
        QTRY_VERIFY(!screen.row(message)->flags.testFlag(Flag::Seen));
        screen.key(Qt::Key_A);
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
        QVERIFY(screen.window.undoBar()->isVisible());
        screen.key(Qt::Key_Delete);
        QTRY_COMPARE(profile.mail().reader().messageIds(profile.trash).size(), 1);
    }

    void undoBarAndCtrlZTakeItBack()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        screen.select(4);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_A);
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
        auto *button = screen.window.undoBar()->findChild<QPushButton *>();
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(screen.row(message)->folder, profile.inbox);
        QTRY_COMPARE(screen.model()->rowOf(message), 4);
        QVERIFY(!screen.window.undoBar()->isVisible());
        screen.select(4);
        screen.key(Qt::Key_Delete);
        QTRY_COMPARE(screen.row(message)->folder, profile.trash);
        QTRY_VERIFY(screen.window.action("undo")->isEnabled());
        QTest::keyClick(&screen.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.row(message)->folder, profile.inbox);
    }

    void deletingForGoodAsksFirst()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        screen.select(2);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_Delete, Qt::ShiftModifier);
        answer(QStringLiteral("Cancel"));
        QTRY_VERIFY(!question());
        QVERIFY(screen.row(message));
        screen.key(Qt::Key_Delete, Qt::ShiftModifier);
        answer(QStringLiteral("Delete for good"));
        QTRY_COMPARE(screen.model()->rowOf(message), -1);
    }

    void actionsAreOffWhereTheyMakeNoSense()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        QVERIFY(!screen.window.action("archive")->isEnabled());
        screen.list()->selectRow(0);
        QTRY_VERIFY(screen.window.action("reply")->isEnabled());
        screen.list()->selectAll();
        QTRY_VERIFY(!screen.window.action("reply")->isEnabled());
        QVERIFY(screen.window.action("archive")->isEnabled());
    }

    void everyActionIsInAMenuWithItsShortcut()
    {
        FilledProfile profile;
        Screen screen(profile);
        QSet<QAction *> inMenus;
        const std::function<void(const QList<QAction *> &)> collect = [&](const QList<QAction *> &actions) {
            for (QAction *action : actions) {
                inMenus.insert(action);
                if (action->menu())
                    collect(action->menu()->actions());
            }
        };
        collect(screen.window.menuBar()->actions());
        QHash<QString, QString> taken;
        for (const ActionTable::Row &row : ActionTable::rows()) {
            if (!*row.name)
                continue;
            QVERIFY2(inMenus.contains(screen.window.action(row.name)), row.name);
            for (const QKeySequence &keys : row.shortcuts) {
                const QString text = keys.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + QStringLiteral(" twice: ") + QLatin1String(row.name)));
                taken.insert(text, QLatin1String(row.name));
            }
        }
    }

    void troubleIsABarWithAButtonAndNeverABox()
    {
        FilledProfile profile;
        Screen screen(profile);
        AccountStatus status;
        status.account = profile.account;
        status.state = AccountStatus::State::NeedsSignIn;
        status.text = QStringLiteral("The password was not accepted.");
        Q_EMIT profile.mail().statusChanged(status);
        Q_EMIT profile.mail().statusChanged(status);
        QCOMPARE(screen.window.notices()->count(), 1);
        QVERIFY(!QApplication::activeModalWidget());
        auto *bar = screen.window.notices()->findChild<Bar *>();
        QVERIFY(bar->text().contains(QStringLiteral("Work")) && bar->text().contains(status.text));
        status.state = AccountStatus::State::Idle;
        status.text.clear();
        Q_EMIT profile.mail().statusChanged(status);
        QCOMPARE(screen.window.notices()->count(), 0);
        status.state = AccountStatus::State::Offline;
        Q_EMIT profile.mail().statusChanged(status);
        QCOMPARE(screen.window.notices()->count(), 0);
        Q_EMIT profile.mail().failed(profile.account, {ErrorKind::Refused, QStringLiteral("The folder is full."), QStringLiteral("NO [OVERQUOTA]")});
        QCOMPARE(screen.window.notices()->count(), 1);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aClosedBarStaysClosedUntilItSaysSomethingElse()
    {
        FilledProfile profile;
        Screen screen(profile);
        NoticeStack::Notice notice;
        notice.text = QStringLiteral("A");
        screen.window.notices()->show(QStringLiteral("k"), notice);
        auto *bar = screen.window.notices()->findChild<Bar *>();
        Q_EMIT bar->closed();
        screen.window.notices()->show(QStringLiteral("k"), notice);
        QCOMPARE(screen.window.notices()->count(), 0);
        notice.text = QStringLiteral("B");
        screen.window.notices()->show(QStringLiteral("k"), notice);
        QCOMPARE(screen.window.notices()->count(), 1);
    }

    void activitySaysWhatEachAccountDoes()
    {
        FilledProfile profile;
        Screen screen(profile);
        AccountStatus status;
        status.account = profile.account;
        status.state = AccountStatus::State::Syncing;
        status.done = 12;
        status.total = 340;
        Q_EMIT profile.mail().statusChanged(status);
        QTRY_VERIFY(screen.window.activity()->text().contains(QStringLiteral("12")));
        QVERIFY(!screen.window.activity()->isIdle());
        QTest::mouseClick(screen.window.activity(), Qt::LeftButton);
        auto *popover = screen.window.activity()->findChild<ActivityPopover *>();
        QVERIFY(popover && popover->isVisible());
        popover->close();
        status.state = AccountStatus::State::Idle;
        Q_EMIT profile.mail().statusChanged(status);
        QTRY_COMPARE(screen.window.activity()->text(), QStringLiteral("Up to date"));
    }

    void panesAreReachedByF6AndTheReaderHiddenByF8()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        QTest::keyClick(screen.list(), Qt::Key_F8);
        QVERIFY(!screen.window.readerPane()->isVisible());
        screen.select(2);
        QTest::qWait(150);
        QVERIFY2(!screen.row(screen.selected())->flags.testFlag(Flag::Seen), "nothing was read, so nothing is marked");
        QTest::keyClick(screen.list(), Qt::Key_F6);
        QVERIFY(screen.window.folderTree()->hasFocus());
        QTest::keyClick(screen.window.folderTree(), Qt::Key_F6);
        QVERIFY(screen.list()->hasFocus());
        QTest::keyClick(screen.list(), Qt::Key_F8);
        QVERIFY(screen.window.readerPane()->isVisible());
    }

    void remembersFolderListAndLayout()
    {
        FilledProfile profile(9);
        {
            Screen screen(profile);
            screen.window.folderTree()->chooseFolder(profile.archive);
            screen.window.messagePane()->setMode(MessageList::Mode::Columns);
            screen.window.action("below")->trigger();
            QVERIFY(screen.window.close());
        }
        profile.close();
        Screen screen(profile);
        QCOMPARE(screen.model()->folder(), profile.archive);
        QCOMPARE(screen.list()->mode(), MessageList::Mode::Columns);
        QVERIFY(screen.window.action("below")->isChecked());
    }

    // --- searching and filtering -----------------------------------------------------------------------------------------------------

    static void waitForIndex(FilledProfile &profile)
    {
        const QFuture<bool> done = profile.mail().waitForIndex(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        QVERIFY(done.result());
    }
    static void fillForSearch(FilledProfile &profile)
    {
        profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("Compiler notes"), QStringLiteral("The engine computes"), 3, {}, false});
        profile.add(profile.archive, {QStringLiteral("Charles"), QStringLiteral("c@example.org"), QStringLiteral("Drawings"), QStringLiteral("Wheels of the engine"), 90, Flag::Seen, false});
        profile.add(profile.inbox, {QStringLiteral("Mary"), QStringLiteral("m@example.org"), QStringLiteral("Tea"), QStringLiteral("At five"), 1, Flag::Flagged | Flag::Seen, false});
    }

    void aSearchIsListedAsItIsTypedAndLeftByEscape()
    {
        FilledProfile profile;
        fillForSearch(profile);
        Screen screen(profile);
        waitForIndex(profile);
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        SearchBar *bar = screen.window.searchBar();
        QTRY_VERIFY(bar->hasFocus());
        QTest::keyClicks(bar, QStringLiteral("engi")); // not a whole word yet
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        QVERIFY(screen.window.searchNote()->isVisible());
        QTRY_VERIFY(screen.model()->hitAt(0));
        QVERIFY(screen.model()->hitAt(0)->snippet.contains(QStringLiteral("engine")));
        QVERIFY(!screen.model()->hitAt(0)->marks.isEmpty());
        QTest::keyClick(bar, Qt::Key_Escape); // the suggestions
        QTest::keyClick(bar, Qt::Key_Return);
        QTRY_VERIFY(screen.list()->hasFocus());
        QTRY_COMPARE(screen.window.readerPane()->message(), screen.model()->idAt(0));
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Escape);
        QTest::keyClick(bar, Qt::Key_Escape);
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        QVERIFY(!screen.window.searchNote()->isVisible());
        QVERIFY(bar->text().isEmpty());
    }

    void aSearchThatFindsNothingOffersTheServer()
    {
        FilledProfile profile;
        fillForSearch(profile);
        Screen screen(profile);
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(screen.window.searchBar(), QStringLiteral("xyzzy"));
        QTRY_VERIFY(screen.model()->isLoaded() && screen.model()->rowCount() == 0 && !screen.model()->listing().query.isEmpty());
        bool said = false;
        for (const EmptyState *state : screen.window.messagePane()->findChildren<EmptyState *>())
            said = said || (state->isVisible() && state->accessibleName().contains(QStringLiteral("Nothing was found")));
        QVERIFY(said);
    }

    void theQuickFilterNarrowsAndEscapeClearsIt()
    {
        FilledProfile profile;
        fillForSearch(profile);
        Screen screen(profile);
        waitForIndex(profile);
        screen.key(Qt::Key_Slash);
        FilterBar *filter = screen.window.messagePane()->filterBar();
        QVERIFY(filter->isVisible());
        auto *unread = filter->findChild<QToolButton *>(QStringLiteral("filterUnread"));
        QTest::mouseClick(unread, Qt::LeftButton);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QTest::mouseClick(unread, Qt::LeftButton);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        auto *words = filter->findChild<QLineEdit *>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("five"));
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QCOMPARE(screen.model()->index(0).data().toString(), QStringLiteral("Tea"));
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        QVERIFY(!filter->isVisible());
        QVERIFY(screen.list()->hasFocus());
    }

    void aSavedSearchIsAFolder()
    {
        FilledProfile profile;
        fillForSearch(profile);
        Screen screen(profile);
        SavedSearch search;
        search.name = QStringLiteral("Starred mail");
        search.query = QStringLiteral("is:starred");
        profile.mail().saveSearch(search);
        FolderTree *tree = screen.window.folderTree();
        QTRY_VERIFY(tree->folders()->indexOf(FolderModel::Kind::Search).isValid());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tree->folders()->indexOf(FolderModel::Kind::Search)).center());
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QCOMPARE(screen.window.messagePane()->title(), search.name);
        tree->chooseFolder(profile.archive);
        QTRY_COMPARE(screen.model()->folder(), profile.archive);
        QVERIFY(screen.window.searchBar()->text().isEmpty());
    }

    // --- lists -----------------------------------------------------------------------------------------------------------------------

    void allInboxesAreShownAndRemembered()
    {
        FilledProfile profile(3);
        profile.add(profile.secondInbox, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("At home"), QStringLiteral("x"), 1, {}, false});
        {
            Screen screen(profile);
            screen.window.folderTree()->chooseUnified(FolderRole::Inbox);
            QTRY_COMPARE(screen.model()->rowCount(), 4);
            QVERIFY(screen.window.windowTitle().contains(QStringLiteral("all accounts")));
            screen.select(0);
            screen.key(Qt::Key_A);
            QTRY_COMPARE(screen.model()->rowCount(), 3);
            QVERIFY(screen.window.close());
        }
        profile.close();
        Screen screen(profile);
        QCOMPARE(screen.model()->listing().unified, FolderRole::Inbox);
    }

    void eachFolderHasALookOfItsOwnUntilItIsForAll()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        MessagePane *pane = screen.window.messagePane();
        pane->sortBy(Listing::Sort::Subject);
        pane->setMode(MessageList::Mode::Columns);
        screen.window.folderTree()->chooseFolder(profile.archive);
        QCOMPARE(screen.list()->mode(), MessageList::Mode::Cards);
        QVERIFY(screen.window.action("cards")->isChecked());
        screen.window.folderTree()->chooseFolder(profile.inbox);
        QCOMPARE(screen.list()->mode(), MessageList::Mode::Columns);
        QCOMPARE(pane->look().sort, Listing::Sort::Subject);
        pane->useForAll();
        screen.window.folderTree()->chooseFolder(profile.archive);
        QCOMPARE(screen.list()->mode(), MessageList::Mode::Columns);
    }

    void aClosedConversationAsksOnceAndGoesAsAWhole()
    {
        FilledProfile profile(3);
        for (int i = 0; i < 3; ++i) {
            FilledProfile::Letter letter{QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("Re: Compiler"), QStringLiteral("x"), i + 1, {}, false};
            letter.id = QStringLiteral("c%1").arg(i);
            if (i > 0)
                letter.references = QStringList{QStringLiteral("c0")};
            profile.add(profile.inbox, letter);
        }
        Screen screen(profile);
        screen.window.action("group")->trigger();
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        screen.select(0);
        QCOMPARE(screen.model()->rowAt(0).total, 3);
        screen.key(Qt::Key_A);
        answer(QStringLiteral("Cancel"));
        QTRY_VERIFY(!question());
        QCOMPARE(screen.model()->rowCount(), 4);
        screen.key(Qt::Key_A);
        answer(QStringLiteral("Go on"));
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        QTRY_COMPARE(profile.mail().reader().messageIds(profile.archive).size(), 3);
        QTRY_VERIFY(screen.window.undoBar()->sentence().contains(QStringLiteral("3 message")));
        QTRY_VERIFY(screen.window.action("undo")->isEnabled());
        QTest::keyClick(&screen.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        screen.select(0);
        screen.key(Qt::Key_A);
        QTest::qWait(50);
        QVERIFY2(!question(), "it is asked once");
    }

    void tagsByTheNumberKeys()
    {
        FilledProfile profile(3);
        Screen screen(profile);
        screen.select(1);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_1);
        QTRY_VERIFY(screen.row(message)->flags.testFlag(Flag::Label1));
        screen.key(Qt::Key_2);
        QTRY_VERIFY(screen.row(message)->flags.testFlag(Flag::Label2));
        screen.key(Qt::Key_1);
        QTRY_VERIFY(!screen.row(message)->flags.testFlag(Flag::Label1));
        screen.key(Qt::Key_0);
        QTRY_VERIFY(!screen.row(message)->flags.testFlag(Flag::Label2));
    }

    // --- folders ---------------------------------------------------------------------------------------------------------------------

    void aFolderIsMadeRenamedAndDeleted()
    {
        FilledProfile profile(3);
        Screen screen(profile);
        FolderTree *tree = screen.window.folderTree();
        const auto find = [&](const QString &path) {
            for (const Folder &folder : profile.mail().reader().folders()) {
                if (folder.path == path)
                    return folder.id;
            }
            return FolderId();
        };
        screen.window.action("new-folder")->trigger();
        auto *dialog = screen.window.findChild<NameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("a/b"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTest::qWait(100);
        QVERIFY2(dialog->isVisible(), "it says what is wrong and lets it be corrected");
        dialog->findChild<QLineEdit *>()->selectAll();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Club"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(tree->folders()->indexOf(find(QStringLiteral("Club"))).isValid());
        const FolderId club = find(QStringLiteral("Club"));
        tree->chooseFolder(club);
        QTRY_VERIFY(screen.window.action("rename-folder")->isEnabled());
        QTest::keyClick(&screen.window, Qt::Key_F2);
        QLineEdit *field = nullptr;
        QTRY_VERIFY(field = tree->viewport()->findChild<QLineEdit *>());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Society"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(tree->folders()->indexOf(club).data().toString(), QStringLiteral("Society"));
        screen.window.action("delete-folder")->trigger();
        answer(QStringLiteral("Delete folder"));
        QTRY_VERIFY(!tree->folders()->indexOf(club).isValid());
        QTRY_COMPARE(screen.model()->folder(), profile.inbox); // what was shown is gone
    }

    void deletingAFolderSaysHowManyMessages()
    {
        FilledProfile profile;
        profile.arrive(profile.projects, 4);
        profile.arrive(profile.engine, 3);
        Screen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        screen.window.action("delete-folder")->trigger();
        QTRY_VERIFY(question());
        QVERIFY2(question()->informativeText().contains(QStringLiteral("7")), qPrintable(question()->informativeText()));
        answer(QStringLiteral("Cancel"));
    }

    void allAreMarkedReadAndTrashIsEmptied()
    {
        FilledProfile profile(9);
        profile.arrive(profile.trash, 5);
        Screen screen(profile);
        screen.key(Qt::Key_C, Qt::ShiftModifier);
        QTRY_COMPARE(profile.mail().reader().folder(profile.inbox)->unread, 0);
        QVERIFY(!screen.window.action("empty-folder")->isEnabled());
        screen.window.folderTree()->chooseFolder(profile.trash);
        QTRY_VERIFY(screen.window.action("empty-folder")->isEnabled());
        screen.window.action("empty-folder")->trigger();
        answer(QStringLiteral("Delete for good"));
        QTRY_COMPARE(profile.mail().reader().folder(profile.trash)->total, 0);
    }

    void propertiesChangeWhatWasChanged()
    {
        FilledProfile profile;
        Screen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        screen.window.action("folder-properties")->trigger();
        auto *dialog = screen.window.findChild<FolderProperties *>();
        QVERIFY(dialog);
        auto *bodies = dialog->findChild<QComboBox *>(QStringLiteral("bodyPolicy"));
        bodies->setCurrentIndex(bodies->findData(int(BodyPolicy::LastDays)));
        dialog->findChild<QSpinBox *>(QStringLiteral("bodyDays"))->setValue(14);
        auto *role = dialog->findChild<QComboBox *>(QStringLiteral("folderRole"));
        role->setCurrentIndex(role->findData(int(FolderRole::Junk)));
        dialog->accept();
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->role, FolderRole::Junk);
        const Folder folder = *profile.mail().reader().folder(profile.projects);
        QCOMPARE(folder.bodyPolicy, BodyPolicy::LastDays);
        QCOMPARE(folder.bodyDays, 14);
        QVERIFY(folder.subscribed);
    }

    void whatIsNotSubscribedIsNotShown()
    {
        FilledProfile profile;
        Screen screen(profile);
        screen.window.action("account-folders")->trigger();
        auto *dialog = screen.window.findChild<AccountFolders *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == QStringLiteral("Projects/Analytical Engine"))
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        dialog->accept();
        QTRY_VERIFY(!screen.window.folderTree()->folders()->indexOf(profile.engine).isValid());
        QVERIFY(screen.window.folderTree()->folders()->indexOf(profile.projects).isValid());
    }

    void copiesStayWhereTheyAre()
    {
        FilledProfile profile(3);
        Screen screen(profile);
        screen.select(0);
        screen.key(Qt::Key_V, Qt::ShiftModifier);
        auto *picker = screen.window.findChild<FolderPicker *>();
        QVERIFY(picker);
        QTest::keyClicks(picker->focusWidget(), QStringLiteral("archi"));
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(profile.mail().reader().folder(profile.archive)->total, 1);
        QCOMPARE(screen.model()->rowCount(), 3);
        QTRY_VERIFY(screen.window.undoBar()->sentence().contains(QStringLiteral("copied")));
    }

    void withoutAnAccountItWelcomes()
    {
        QTemporaryDir directory;
        Mail::Options options;
        options.profile = directory.path();
        options.online = false;
        options.secrets = std::make_shared<MemorySecretStore>();
        Mail mail(options);
        MainWindow window(mail, {directory.path(), 0});
        window.show();
        QVERIFY(!window.folderTree()->isVisible());
        QVERIFY(!window.action("compose")->isEnabled());
        bool welcomed = false;
        for (const EmptyState *state : window.findChildren<EmptyState *>())
            welcomed = welcomed || (state->isVisible() && state->accessibleName().contains(QStringLiteral("Welcome")));
        QVERIFY(welcomed);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "MainWindowTest.moc"
