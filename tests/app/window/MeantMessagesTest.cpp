// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderPicker.h"
#include "app/folders/FolderTree.h"
#include "app/messages/FilterBar.h"
#include "app/messages/MessageCard.h"
#include "app/messages/MessageVerbs.h"
#include "app/reader/ConversationView.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/widgets/LaterMenu.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/Preferences.h"
#include "app/widgets/Theme.h"
#include "app/window/Desktop.h"
#include "app/window/MainWindow.h"
#include "app/window/Searching.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace postrider;

/// Whatever arrives, is read or is asked meanwhile: a verb hits the messages it was meant for, undo takes back what it says, and nothing is lost without a question.
class MeantMessagesTest : public QObject {
    Q_OBJECT

private:
    /// Two letters, the second of which answers the first.
    static void addConversation(FilledProfile &profile, const char *subject = "Plan", int hoursAgo = 3, Flags flags = Flag::Seen)
    {
        const QByteArray about(subject);
        FilledProfile::Letter one = letter(subject, hoursAgo, flags), two = letter(("Re: " + about).constData(), hoursAgo - 1, flags);
        one.id = QString::fromLatin1(about.toLower() + "@example.org");
        two.id = QString::fromLatin1(about.toLower() + "-two@example.org");
        two.references = {one.id};
        profile.add(profile.inbox, one);
        profile.add(profile.inbox, two);
    }
    static void group(WindowScreen &screen, Listing::Grouping grouping)
    {
        screen.window.messagePane()->setGrouping(grouping);
        QTRY_COMPARE(screen.model()->listing().grouping, grouping);
        QTRY_VERIFY(screen.model()->isLoaded());
    }
    static FilledProfile::Letter letter(const char *subject, int hoursAgo, Flags flags = Flag::Seen)
    {
        return {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QLatin1String(subject), QStringLiteral("The engine computes"), hoursAgo, flags, false};
    }
    static void waitForIndex(FilledProfile &profile)
    {
        const auto done = profile.mail().waitForIndex(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
    }
    static void search(WindowScreen &screen, const QString &words)
    {
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(screen.window.searchBar()->hasFocus());
        QTest::keyClicks(screen.window.searchBar(), words);
        QTRY_VERIFY(screen.model()->listing().query == words && screen.model()->isLoaded());
    }

private Q_SLOTS:
    void undoIsAboutWhatTheBarSays()
    {
        // The next one comes up and is marked read: that is nothing the person did.
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.select(1);
        const MessageId message = screen.selected(), neighbour = screen.model()->idAt(2);
        QVERIFY(!screen.row(neighbour)->flags.testFlag(Flag::Seen));
        screen.key(Qt::Key_Delete);
        QTRY_COMPARE(screen.row(message)->folder, profile.trash);
        QTRY_VERIFY(screen.row(neighbour)->flags.testFlag(Flag::Seen));
        QTest::mouseClick(screen.window.undoBar()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(screen.row(message)->folder, profile.inbox);
        QVERIFY(screen.row(neighbour)->flags.testFlag(Flag::Seen));
    }

    void undoGoesBackStepByStep()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.select(3);
        const MessageId first = screen.selected();
        screen.key(Qt::Key_Delete);
        QTRY_COMPARE(screen.row(first)->folder, profile.trash);
        const MessageId starred = screen.selected();
        screen.key(Qt::Key_S);
        QTRY_VERIFY(screen.row(starred)->flags.testFlag(Flag::Flagged));
        QTest::keyClick(&screen.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!screen.row(starred)->flags.testFlag(Flag::Flagged));
        QCOMPARE(screen.row(first)->folder, profile.trash);
        QTest::keyClick(&screen.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.row(first)->folder, profile.inbox);
        QTRY_VERIFY(!screen.profile.mail().canUndo());
    }

    void barTakesItsOwnBackWhateverCameSince()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.select(3);
        const MessageId moved = screen.selected();
        screen.key(Qt::Key_A);
        QTRY_COMPARE(screen.row(moved)->folder, profile.archive);
        const MessageId starred = screen.selected();
        screen.key(Qt::Key_S);
        QTRY_VERIFY(screen.row(starred)->flags.testFlag(Flag::Flagged));
        QTest::mouseClick(screen.window.undoBar()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(screen.row(moved)->folder, profile.inbox);
        QVERIFY(screen.row(starred)->flags.testFlag(Flag::Flagged));
    }

    void deletingInTheTrashAsks()
    {
        FilledProfile profile;
        profile.add(profile.trash, letter("Old", 3));
        WindowScreen screen(profile);
        screen.window.messagePane()->showFolder(profile.trash);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.select(0);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_Delete);
        answer(QStringLiteral("Cancel"));
        QTRY_VERIFY(!question());
        QVERIFY(screen.row(message));
        QCOMPARE(screen.model()->rowCount(), 1);
        screen.activate();
        screen.key(Qt::Key_Delete);
        answer(QStringLiteral("Delete for good"));
        QTRY_COMPARE(screen.model()->rowCount(), 0);
        QVERIFY(!screen.profile.mail().canUndo());
    }

    void deletingWhereThereIsNoTrashAsks()
    {
        FilledProfile profile;
        profile.add(profile.secondInbox, letter("Only here", 3));
        WindowScreen screen(profile);
        screen.window.messagePane()->showFolder(profile.secondInbox);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.select(0);
        screen.key(Qt::Key_Delete);
        answer(QStringLiteral("Cancel"));
        QTRY_VERIFY(!question());
        QCOMPARE(screen.model()->rowCount(), 1);
    }

    void allOfAFilteredListIsNotTheWholeFolder()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.key(Qt::Key_Slash);
        auto *unread = screen.window.messagePane()->filterBar()->findChild<QToolButton *>(QStringLiteral("filterUnread"));
        QTest::mouseClick(unread, Qt::LeftButton);
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        screen.list()->setFocus();
        screen.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(screen.list()->selectedCount(), 3);
        QTest::mouseClick(unread, Qt::LeftButton);
        QTRY_COMPARE(screen.model()->rowCount(), 9);
        QVERIFY2(screen.list()->selectedCount() <= 3, qPrintable(QString::number(screen.list()->selectedCount())));
    }

    void aClickMeansTheRowItWasPressedOn()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        const QModelIndex third = screen.model()->index(3);
        const QRect card = screen.list()->visualRect(third);
        const QPoint place = MessageCard::partRect(card, MessageCard::Part::Trash, Qt::LeftToRight).center();
        QTest::mouseMove(screen.list()->viewport(), place);
        QTest::mousePress(screen.list()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        profile.arrive(profile.inbox, 1);
        QTRY_COMPARE(screen.model()->rowCount(), 10);
        QTest::mouseRelease(screen.list()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTest::qWait(300);
        QCOMPARE(screen.model()->rowCount(), 10);
        QCOMPARE(profile.mail().reader().folder(profile.trash)->total, 0);
        QTest::mouseClick(screen.list()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTRY_COMPARE(profile.mail().reader().folder(profile.trash)->total, 1);
    }

    void aQuestionIsAboutTheRowsItWasAskedFor()
    {
        FilledProfile profile(3);
        addConversation(profile);
        WindowScreen screen(profile);
        group(screen, Listing::Grouping::Threads);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        screen.select(0);
        QCOMPARE(screen.model()->rowAt(0).total, 2);
        screen.key(Qt::Key_Delete);
        QTRY_VERIFY(question());
        profile.add(profile.inbox, letter("Just in", 0));
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        const MessageId justIn = screen.model()->idAt(0);
        answer(QStringLiteral("Go on"));
        QTRY_COMPARE(profile.mail().reader().folder(profile.trash)->total, 2);
        QCOMPARE(screen.model()->rowOf(justIn), 0);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
    }

    /// What of a conversation is meant has to be looked up, and in that moment another is put aside until another day.
    void eachIsPutAsideUntilItsOwnDay()
    {
        FilledProfile profile;
        addConversation(profile);
        addConversation(profile, "Boats", 6);
        WindowScreen screen(profile);
        group(screen, Listing::Grouping::Threads);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        MessageVerbs *verbs = screen.window.messagePane()->verbs();
        verbs->setConversationsUnderstood(true);
        const MessageId plan = screen.model()->idAt(0), boats = screen.model()->idAt(1);
        const quint64 later = screen.model()->rowAt(1).key();
        const qint64 now = QDateTime::currentMSecsSinceEpoch(), tomorrow = now + 86'400'000, nextWeek = now + 7 * 86'400'000LL;
        verbs->snooze({{0, 1}}, tomorrow);
        verbs->snooze({{screen.model()->rowOfKey(later), 1}}, nextWeek);
        const auto until = [&](MessageId message) {
            const auto snoozed = profile.mail().reader().marks().snoozed(message);
            return snoozed ? snoozed->until : 0;
        };
        QTRY_COMPARE(until(boats), nextWeek);
        QTRY_COMPARE(until(plan), tomorrow);
    }

    /// A notification is clicked while a filter hides the message.
    void whatIsAskedForIsNotHiddenByAFilter()
    {
        FilledProfile profile;
        profile.add(profile.inbox, letter("Read", 1));
        profile.add(profile.inbox, letter("Unread", 2, {}));
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        waitForIndex(profile);
        const MessageId read = screen.model()->idAt(0);
        MessagePane *pane = screen.window.messagePane();
        pane->openFilter();
        pane->filterBar()->findChild<QLineEdit *>()->setText(QStringLiteral("Unread"));
        QTRY_VERIFY(screen.model()->isLoaded() && screen.model()->rowCount() == 1);
        QVERIFY(screen.model()->rowOf(read) < 0);
        Q_EMIT screen.window.findChild<Desktop *>()->messageRequested(read);
        QTRY_COMPARE(screen.selected(), read);
        QVERIFY(pane->filterBar()->isHidden());
        screen.window.findChild<Searching *>()->beginHere();
        search(screen, QStringLiteral("Unread"));
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        Q_EMIT screen.window.findChild<Desktop *>()->messageRequested(read);
        QTRY_COMPARE(screen.selected(), read);
    }

    void backFromASearchToAFolderThatIsGone()
    {
        FilledProfile profile(3);
        profile.add(profile.engine, letter("Wheels", 1));
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.engine);
        QTRY_COMPARE(screen.model()->folder(), profile.engine);
        QTRY_VERIFY(screen.model()->isLoaded());
        waitForIndex(profile);
        search(screen, QStringLiteral("Wheels"));
        const auto removed = profile.mail().removeFolder(profile.engine);
        QTRY_VERIFY(removed.isFinished());
        QTRY_VERIFY(!screen.window.folderTree()->folders()->indexOf(profile.engine).isValid());
        screen.window.searchBar()->clear();
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QCOMPARE(screen.window.folderTree()->currentFolder(), profile.inbox);
    }

    void anAnswerIsForWhatWasSelectedWhenItWasAsked_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *name : {"remove", "move", "copy", "snooze", "tag-new"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void anAnswerIsForWhatWasSelectedWhenItWasAsked()
    {
        QFETCH(QString, action);
        QTemporaryDir directory;
        Preferences::current().open(directory.path());
        FilledProfile profile(5);
        WindowScreen screen(profile);
        screen.select(0); // both are read, or opening them would be a change of its own
        const MessageId meant = screen.selected(), other = screen.model()->idAt(2);
        QVERIFY(screen.row(meant)->flags.testFlag(Flag::Seen) && screen.row(other)->flags.testFlag(Flag::Seen));
        screen.window.action(action.toLatin1().constData())->trigger();
        // As when the message goes on another device and the list goes on to the next one.
        screen.list()->selectMessage(other);
        QTRY_COMPARE(screen.selected(), other);
        const Flags flags = screen.row(meant)->flags, others = screen.row(other)->flags;
        if (action == QLatin1String("remove")) {
            answer(QStringLiteral("Delete for good"));
            QTRY_COMPARE(screen.model()->rowOf(meant), -1);
        } else if (action == QLatin1String("snooze")) {
            auto *menu = screen.window.findChild<LaterMenu *>(QStringLiteral("laterMenu"));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            QTRY_COMPARE(screen.model()->rowOf(meant), -1);
        } else if (action == QLatin1String("tag-new")) {
            auto *name = screen.window.findChild<NameDialog *>()->findChild<QLineEdit *>();
            name->insert(QStringLiteral("Mine"));
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_VERIFY(screen.row(meant)->flags != flags);
        } else {
            auto *picker = screen.window.findChild<FolderPicker *>();
            QTest::keyClicks(picker->focusWidget(), QStringLiteral("archi"));
            QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
            QTRY_COMPARE(profile.mail().reader().waitingChanges(), 1);
            QCOMPARE(screen.model()->rowOf(meant) < 0, action == QLatin1String("move"));
        }
        QTest::qWait(50);
        QVERIFY(screen.row(other) && screen.row(other)->folder == profile.inbox && screen.row(other)->flags == others);
        QVERIFY(screen.model()->rowOf(other) >= 0);
    }

    void groupingShowsTheConversationOfWhatIsRead()
    {
        FilledProfile profile(3);
        addConversation(profile);
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        screen.select(0);
        auto *conversation = screen.window.readerPane()->findChild<ConversationView *>();
        QTRY_VERIFY(screen.window.readerPane()->message().isValid());
        const MessageId read = screen.window.readerPane()->message();
        QVERIFY(!conversation->isVisible());
        group(screen, Listing::Grouping::Threads);
        QTRY_VERIFY(conversation->isVisible());
        QCOMPARE(screen.window.readerPane()->message(), read);
        group(screen, Listing::Grouping::Flat);
        QTRY_VERIFY(!conversation->isVisible());
        QCOMPARE(screen.window.readerPane()->message(), read);
    }

    void whatAServerFoundStaysAwayWhenItWasDeleted()
    {
        FilledProfile profile;
        profile.add(profile.inbox, letter("Here", 3));
        profile.add(profile.archive, letter("There", 5));
        WindowScreen screen(profile);
        waitForIndex(profile);
        search(screen, QStringLiteral("engine"));
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        screen.model()->addFound({screen.model()->idAt(0), screen.model()->idAt(1)});
        screen.list()->setFocus();
        screen.select(0);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_Delete);
        QTRY_COMPARE(screen.row(message)->folder, profile.trash);
        QTest::qWait(500); // reloads come in tenths of a second
        QCOMPARE(screen.model()->rowOf(message), -1);
        QCOMPARE(screen.model()->rowCount(), 1);
    }

    void rowsOfAServerAskForNoSnippetTwice()
    {
        FilledProfile profile;
        profile.add(profile.inbox, letter("Here", 3));
        profile.add(profile.inbox, {QStringLiteral("M"), QStringLiteral("m@example.org"), QStringLiteral("Tea"), QStringLiteral("At five"), 4, Flag::Seen, false});
        WindowScreen screen(profile);
        waitForIndex(profile);
        const QList<MessageId> all = profile.mail().reader().messageIds(profile.inbox);
        search(screen, QStringLiteral("engine"));
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.model()->addFound(all);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        QTest::qWait(500);
        QSignalSpy changed(screen.model(), &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 5; ++i) {
            screen.list()->viewport()->repaint();
            QTest::qWait(100);
        }
        QCOMPARE(changed.size(), 0);
    }

    void theNextUnreadOfAHalfTypedWord()
    {
        FilledProfile profile;
        for (int i = 0; i < 3; ++i)
            profile.add(profile.inbox, letter("Here", 3 + i, i == 2 ? Flags() : Flags(Flag::Seen)));
        WindowScreen screen(profile);
        waitForIndex(profile);
        search(screen, QStringLiteral("engi"));
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        const MessageId unread = screen.model()->idAt(2);
        screen.list()->setFocus();
        screen.select(0);
        screen.key(Qt::Key_N);
        QTRY_COMPARE(screen.selected(), unread);
    }

    void trashIsFoundInAnyOrder()
    {
        FilledProfile profile;
        profile.add(profile.trash, letter("Thrown away", 3));
        WindowScreen screen(profile);
        waitForIndex(profile);
        search(screen, QStringLiteral("in:trash engine"));
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.window.messagePane()->sortBy(Listing::Sort::Sender);
        QTRY_COMPARE(screen.model()->listing().sort, Listing::Sort::Sender);
        QTest::qWait(300);
        QCOMPARE(screen.model()->rowCount(), 1);
    }

    void readingAConversationInAFlatList()
    {
        FilledProfile profile;
        addConversation(profile, "Plan", 3, {});
        WindowScreen screen(profile);
        group(screen, Listing::Grouping::Flat);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        screen.select(0);
        screen.key(Qt::Key_R);
        QTRY_COMPARE(profile.mail().reader().folder(profile.inbox)->unread, 0);
        QCOMPARE(screen.list()->selectedCount(), 1);
    }

    void whatAConversationSaysOfItselfFollows()
    {
        FilledProfile profile;
        profile.add(profile.inbox, letter("Plan", 3));
        WindowScreen screen(profile);
        group(screen, Listing::Grouping::Threads);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QVERIFY(screen.model()->messageAt(0));
        QVERIFY(!screen.model()->rowAt(0).answered);
        profile.flagOnServer({screen.model()->idAt(0)}, Flag::Seen | Flag::Answered);
        QTRY_VERIFY(screen.model()->rowAt(0).answered);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    MeantMessagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "MeantMessagesTest.moc"
