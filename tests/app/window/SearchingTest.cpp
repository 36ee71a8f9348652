// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/folders/FolderTree.h"
#include "app/messages/FilterBar.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/search/SearchNote.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Theme.h"
#include "tests/app/WindowScreen.h"

#include <QLineEdit>
#include <QToolButton>

using namespace postrider;

/// Searches and filters, by the keys and clicks they are made with.
class SearchingTest : public QObject {
    Q_OBJECT

private:
    static void waitForIndex(FilledProfile &profile)
    {
        const auto done = profile.mail().waitForIndex(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        QVERIFY(std::get<bool>(done.result()));
    }
    static void fillForSearch(FilledProfile &profile)
    {
        profile.add(
            profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("Compiler notes"), QStringLiteral("The engine computes"), 3, {}, false});
        profile.add(profile.archive,
            {QStringLiteral("Charles"), QStringLiteral("c@example.org"), QStringLiteral("Drawings"), QStringLiteral("Wheels of the engine"), 90, Flag::Seen, false});
        profile.add(
            profile.inbox, {QStringLiteral("Mary"), QStringLiteral("m@example.org"), QStringLiteral("Tea"), QStringLiteral("At five"), 1, Flag::Flagged | Flag::Seen, false});
    }

private Q_SLOTS:
    void aSearchIsListedAsItIsTypedAndLeftByEscape()
    {
        FilledProfile profile;
        fillForSearch(profile);
        WindowScreen screen(profile);
        waitForIndex(profile);
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        SearchBar *bar = screen.window.searchBar();
        QTRY_VERIFY(bar->hasFocus());
        QTest::keyClicks(bar, QStringLiteral("engi")); // not a whole word yet
        QTRY_VERIFY(screen.window.searchNote()->isVisible());
        QTRY_VERIFY(screen.model()->isLoaded());
        QTRY_COMPARE(screen.model()->rowCount(), 2);
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

    void whatWasSelectedBeforeASearchIsSelectedAfterIt()
    {
        FilledProfile profile(9);
        fillForSearch(profile);
        WindowScreen screen(profile);
        waitForIndex(profile);
        screen.select(4);
        const MessageId before = screen.list()->currentMessage();
        QVERIFY(before.isValid());
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(screen.window.searchBar(), QStringLiteral("engine"));
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        screen.select(0);
        QVERIFY(screen.list()->currentMessage() != before);
        screen.list()->setFocus();
        QTest::keyClick(screen.list(), Qt::Key_Escape);
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QTRY_COMPARE(screen.list()->selectedMessages(), QList<MessageId>{before});
        // Who goes to another folder instead is not brought back to it.
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(screen.window.searchBar(), QStringLiteral("engine"));
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        screen.window.folderTree()->chooseFolder(profile.archive);
        QTRY_COMPARE(screen.model()->folder(), profile.archive);
        QTRY_VERIFY(screen.model()->isLoaded());
        QVERIFY(screen.list()->currentMessage() != before);
    }

    void escapeLeavesASearchFromWhatWasFound()
    {
        FilledProfile profile;
        fillForSearch(profile);
        WindowScreen screen(profile);
        waitForIndex(profile);
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(screen.window.searchBar(), QStringLiteral("engine"));
        QTRY_COMPARE(screen.model()->listing().query, QStringLiteral("engine")); // the inbox has two rows as well
        QTRY_VERIFY(screen.model()->isLoaded());
        QCOMPARE(screen.model()->rowCount(), 2);
        screen.list()->setFocus();
        QTest::keyClick(screen.list(), Qt::Key_Escape);
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QVERIFY(!screen.window.searchNote()->isVisible());
    }

    void aSearchThatFindsNothingOffersTheServer()
    {
        FilledProfile profile;
        fillForSearch(profile);
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    SearchingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SearchingTest.moc"
