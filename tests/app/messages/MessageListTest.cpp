// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageList.h"

#include "app/widgets/DateText.h"
#include "app/messages/MessageColumns.h"
#include "app/messages/MessagePane.h"
#include "app/widgets/Theme.h"
#include "tests/app/FilledProfile.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postrider;

namespace {

/// A pane on the screen, with its folder loaded.
struct Screen {
    explicit Screen(int messages) : profile(messages), pane(profile.open())
    {
        pane.resize(400, 72 * 6 + 40);
        pane.show();
        pane.showFolder(profile.inbox);
        [&] { QTRY_VERIFY(pane.model()->isLoaded()); }();
        list = pane.list();
        list->setFocus();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(pane.model()->index(row)).center() - QPoint(60, 20));
    }
    /// Of a row in the list as a whole.
    int topOf(int row) const { return list->visualRect(pane.model()->index(row)).top() + list->verticalScrollBar()->value(); }
    QList<int> selectedRows() const
    {
        QList<int> rows;
        for (MessageId id : list->selectedMessages())
            rows.append(pane.model()->rowOf(id));
        return rows;
    }

    FilledProfile profile;
    MessagePane pane;
    MessageList *list = nullptr;
};

/// One a day, for two months at least.
struct DaysScreen {
    DaysScreen()
    {
        QList<std::pair<FolderId, FilledProfile::Letter>> letters;
        for (int day = 0; day < days; ++day)
            letters.append({profile.inbox, {QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("x"), QStringLiteral("x"), 24 * day}});
        profile.addAll(letters);
        pane = std::make_unique<MessagePane>(profile.open());
        pane->resize(400, 600);
        pane->show();
        pane->showFolder(profile.inbox);
        [&] { QTRY_VERIFY(pane->model()->isLoaded()); }();
        list = pane->list();
    }
    QRect rect(int row) const { return list->visualRect(pane->model()->index(row)); }
    void arrive(int hoursAgo) { profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("x"), QStringLiteral("x"), hoursAgo}); }

    static constexpr int days = 70;
    FilledProfile profile;
    std::unique_ptr<MessagePane> pane;
    MessageList *list = nullptr;
};

} // namespace

class MessageListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicksAndKeysSelect()
    {
        Screen screen(50);
        screen.click(1);
        QCOMPARE(screen.selectedRows(), QList<int>({1}));
        screen.click(3, Qt::ShiftModifier);
        QCOMPARE(screen.selectedRows(), QList<int>({1, 2, 3}));
        screen.click(2, Qt::ControlModifier);
        QCOMPARE(screen.selectedRows(), QList<int>({1, 3}));
        QTest::keyClick(screen.list, Qt::Key_End);
        QCOMPARE(screen.selectedRows(), QList<int>({49}));
        QVERIFY(screen.list->viewport()->rect().contains(screen.list->visualRect(screen.pane.model()->index(49))));
        QTest::keyClick(screen.list, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(screen.selectedRows(), QList<int>({48, 49}));
        QTest::keyClick(screen.list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(screen.list->selectedCount(), 50);
    }

    void aSelectionSettlesOnce()
    {
        Screen screen(10);
        QSignalSpy settled(screen.list, &MessageList::selectionSettled);
        screen.click(0);
        screen.click(4, Qt::ShiftModifier);
        QTRY_COMPARE(settled.size(), 1);
        QTest::qWait(20);
        QCOMPARE(settled.size(), 1);
    }

    void newMailMovesNeitherSelectionNorPlace()
    {
        Screen screen(200);
        screen.list->verticalScrollBar()->setValue(screen.topOf(20) + 11);
        screen.click(22);
        const MessageId top = screen.pane.model()->idAt(20);
        const MessageId selected = screen.list->selectedMessages().value(0);
        screen.profile.arrive(screen.profile.inbox, 30);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 230);
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        QCOMPARE(screen.list->indexAt(QPoint(5, 1)).row(), screen.pane.model()->rowOf(top));
        QCOMPARE(screen.list->visualRect(screen.list->indexAt(QPoint(5, 1))).top(), -11);
    }

    void atTheTopNewMailIsSeen()
    {
        Screen screen(50);
        screen.profile.arrive(screen.profile.inbox, 2);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 52);
        QCOMPARE(screen.list->verticalScrollBar()->value(), 0);
    }

    void aResetKeepsSelectionAndPlaceToo()
    {
        Screen screen(200);
        screen.list->verticalScrollBar()->setValue(screen.topOf(50));
        screen.click(52);
        const MessageId selected = screen.list->selectedMessages().value(0);
        QList<MessageId> gone;
        for (int row = 60; row < 200; row += 2)
            gone.append(screen.pane.model()->idAt(row));
        QSignalSpy resets(screen.pane.model(), &QAbstractItemModel::modelReset);
        gone.append(screen.pane.model()->idAt(0));
        screen.profile.removeOnServer(gone);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 129);
        QVERIFY2(resets.size() > 0, "the case this test is for");
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        QCOMPARE(screen.list->verticalScrollBar()->value(), screen.topOf(49));
    }

    void afterDeleteTheNextIsSelectedAndAtTheEndTheOneBefore()
    {
        Screen screen(6);
        screen.click(1);
        const MessageId next = screen.pane.model()->idAt(2);
        QSignalSpy moved(screen.pane.verbs(), &MessageVerbs::moved);
        screen.pane.verbs()->carryOut(MessageVerbs::Verb::Trash);
        QCOMPARE(screen.pane.model()->rowCount(), 5); // in the same frame
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{next});
        QCOMPARE(moved.size(), 1);
        QTest::keyClick(screen.list, Qt::Key_End);
        const MessageId before = screen.pane.model()->idAt(3);
        screen.pane.verbs()->carryOut(MessageVerbs::Verb::Archive);
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{before});
        QTRY_COMPARE(screen.profile.mail().reader().messageIds(screen.profile.trash).size(), 1);
        QTRY_COMPARE(screen.profile.mail().reader().messageIds(screen.profile.archive).size(), 1);
        QCOMPARE(screen.pane.model()->rowCount(), 4);
    }

    void undoBringsItBack()
    {
        Screen screen(6);
        screen.click(2);
        const MessageId message = screen.list->selectedMessages().value(0);
        screen.pane.verbs()->carryOut(MessageVerbs::Verb::Archive);
        QTRY_COMPARE(screen.profile.mail().reader().messageIds(screen.profile.archive).size(), 1);
        screen.profile.mail().undo();
        screen.pane.showReturning();
        QTRY_COMPARE(screen.pane.model()->rowOf(message), 2);
    }

    void quickActionsActOnTheRowUnderThePointerOnly()
    {
        Screen screen(6);
        screen.click(0);
        const MessageId selected = screen.list->selectedMessages().value(0);
        const MessageId other = screen.pane.model()->idAt(3);
        const QRect row = screen.list->visualRect(screen.pane.model()->index(3));
        const auto clickPart = [&](MessageCard::Part part) {
            const QPoint place = MessageCard::partRect(row, part, Qt::LeftToRight).center();
            QMouseEvent move(QEvent::MouseMove, place, screen.list->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(screen.list->viewport(), &move);
            QTest::mouseClick(screen.list->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        };
        clickPart(MessageCard::Part::Star);
        QVERIFY(screen.pane.model()->messageAt(3)->flags.testFlag(Flag::Flagged));
        QTRY_VERIFY(screen.profile.mail().reader().messageRow(other)->flags.testFlag(Flag::Flagged));
        clickPart(MessageCard::Part::Archive);
        QCOMPARE(screen.pane.model()->rowOf(other), -1);
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        QTRY_COMPARE(screen.profile.mail().reader().messageRow(other)->folder, screen.profile.archive);
    }

    void starAndReadToggleForTheWholeSelection()
    {
        Screen screen(6);
        screen.list->selectAll();
        screen.pane.verbs()->toggleStar();
        QTRY_VERIFY(screen.profile.mail().reader().messageRow(screen.pane.model()->idAt(5))->flags.testFlag(Flag::Flagged));
        screen.pane.verbs()->toggleStar();
        QTRY_VERIFY(!screen.profile.mail().reader().messageRow(screen.pane.model()->idAt(5))->flags.testFlag(Flag::Flagged));
        screen.pane.verbs()->toggleRead(); // some are unread: all become read
        QTRY_COMPARE(screen.profile.mail().reader().folder(screen.profile.inbox)->unread, 0);
        screen.pane.verbs()->toggleRead();
        QTRY_COMPARE(screen.profile.mail().reader().folder(screen.profile.inbox)->unread, 6);
    }

    void columnsOfMixedListsOutliveAFreshArrangement()
    {
        MessageColumns columns;
        QVERIFY(columns.isSectionHidden(MessageColumns::Folder));
        columns.setMixed(true, true);
        columns.setState({}); // nobody has arranged them for this list
        QVERIFY(!columns.isSectionHidden(MessageColumns::Folder));
        QVERIFY(!columns.isSectionHidden(MessageColumns::Account));
        columns.setMixed(false, false);
        QVERIFY(columns.isSectionHidden(MessageColumns::Folder));
    }

    void datesAreNotCutOffInANarrowPane()
    {
        MessageColumns columns;
        columns.resize(260, 28);
        columns.show();
        QVERIFY(QTest::qWaitForWindowExposed(&columns));
        const QFontMetrics metrics(Theme::current().font(Theme::Type::BodyStrong));
        const QString yesterday = DateText::compact(QDateTime::currentMSecsSinceEpoch() - 86'400'000);
        QVERIFY(columns.sectionSize(MessageColumns::Date) - 12 >= metrics.horizontalAdvance(yesterday));
    }

    void columnsShowTheSameRowsAndKeepThePlace()
    {
        Screen screen(200);
        screen.list->verticalScrollBar()->setValue(screen.topOf(30));
        screen.pane.setMode(MessageList::Mode::Columns);
        QVERIFY(screen.list->columns()->isVisible());
        QCOMPARE(screen.list->indexAt(QPoint(5, 1)).row(), 30);
        QCOMPARE(screen.list->visualRect(screen.pane.model()->index(31)).height(), MessageColumns::lineHeight());
        const MessageId newest = screen.pane.model()->idAt(0);
        QTest::mouseClick(
            screen.list->columns()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(screen.list->columns()->sectionViewportPosition(MessageColumns::Date) + 20, 10));
        QTRY_COMPARE(screen.pane.model()->rowOf(newest), 199);
    }

    void theLastRowCanBeScrolledClearOfTheUndoBar()
    {
        Screen screen(50);
        screen.list->setBottomSpace(70);
        screen.list->verticalScrollBar()->setValue(screen.list->verticalScrollBar()->maximum());
        const QRect last = screen.list->visualRect(screen.pane.model()->index(49));
        QVERIFY(last.bottom() < screen.list->viewport()->height() - 69);
    }

    void screenReadersGetARowInWords()
    {
        Screen screen(3);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(screen.list);
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Messages"));
        QVERIFY(list->tableInterface());
        QCOMPARE(list->tableInterface()->rowCount(), 3);
        QAccessibleInterface *cell = list->tableInterface()->cellAt(2, 0);
        QVERIFY(cell);
        QVERIFY2(cell->text(QAccessible::Name).startsWith(QStringLiteral("unread, Sender 0, Message 1001")), qPrintable(cell->text(QAccessible::Name)));
    }

    // --- headings -------------------------------------------------------------------------------------------------------------------

    void headingsHaveRoomOfTheirOwn()
    {
        DaysScreen screen;
        QCOMPARE(screen.rect(0).top(), 0); // the first one is not announced
        int headings = 0;
        for (int row = 1; row < screen.days; ++row) {
            const int room = screen.rect(row).top() - screen.rect(row - 1).bottom() - 1;
            QVERIFY(room == 0 || room == MessageCard::headingHeight());
            headings += room > 0;
            QCOMPARE(screen.list->indexAt(screen.rect(row).topLeft()).row(), row);
            if (room > 0)
                QVERIFY(!screen.list->indexAt(screen.rect(row).topLeft() - QPoint(0, 1)).isValid());
        }
        QVERIFY2(headings >= 8 && headings <= 10, qPrintable(QString::number(headings))); // the days of this week, and two to four months
        QCOMPARE(screen.list->verticalScrollBar()->maximum(), screen.days * MessageCard::height() + headings * MessageCard::headingHeight() - screen.list->viewport()->height());
        screen.pane->setMode(MessageList::Mode::Columns);
        QCOMPARE(screen.rect(30).top() - screen.rect(0).top(), 30 * MessageColumns::lineHeight());
    }

    void conversationsHaveTheSame()
    {
        DaysScreen screen;
        const ListHeadings headings = screen.pane->model()->headings();
        QVERIFY(!headings.isEmpty());
        screen.pane->setGrouping(Listing::Grouping::Threads);
        QTRY_VERIFY(screen.pane->model()->rowAt(0).isConversation());
        QCOMPARE(screen.pane->model()->headings(), headings);
        Listing bySender = screen.pane->model()->listing();
        bySender.sort = Listing::Sort::Sender;
        screen.pane->model()->show(bySender);
        QTRY_VERIFY(screen.pane->model()->headings().isEmpty());
    }

    void aHeadingIsNothingToClick()
    {
        DaysScreen screen;
        screen.list->selectRow(1);
        QVERIFY(screen.pane->model()->headings().has(2));
        QTest::mouseClick(screen.list->viewport(), Qt::LeftButton, {}, screen.rect(2).topLeft() + QPoint(80, -6));
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{screen.pane->model()->idAt(1)});
    }

    void whatIsReadStandsStillWhileHeadingsComeAndGo()
    {
        DaysScreen screen;
        MessageListModel *model = screen.pane->model();
        screen.list->verticalScrollBar()->setValue(2000);
        const QModelIndex top = screen.list->indexAt(QPoint(5, 200));
        QVERIFY(top.isValid());
        const MessageId message = model->idAt(top.row());
        const int y = screen.list->visualRect(top).top();
        const auto where = [&] { return screen.rect(model->rowOf(message)).top(); };
        const int before = model->headings().count();
        screen.profile.removeOnServer({model->idAt(1), model->idAt(3), model->idAt(4)});
        QTRY_COMPARE(model->rowCount(), screen.days - 3);
        QCOMPARE(model->headings().count(), before - 3);
        QCOMPARE(where(), y);
        screen.arrive(24 * 3);
        screen.arrive(24 * 60);
        QTRY_COMPARE(model->rowCount(), screen.days - 1);
        QCOMPARE(model->headings().count(), before - 2);
        QCOMPARE(where(), y);
        // Put in piece by piece, or read as a whole: the same.
        const ListHeadings pieced = model->headings();
        Listing turned = model->listing();
        turned.sort = Listing::Sort::Size;
        model->show(turned);
        QTRY_VERIFY(model->headings().isEmpty());
        turned.sort = Listing::Sort::Date;
        model->show(turned);
        QTRY_COMPARE(model->headings(), pieced);
    }

    // --- conversations --------------------------------------------------------------------------------------------------------------

    static void addConversation(FilledProfile &profile)
    {
        for (int i = 0; i < 3; ++i) {
            FilledProfile::Letter letter{QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("Re: Compiler"), QStringLiteral("x"), 3 - i, {}, false};
            letter.id = QStringLiteral("c%1").arg(i);
            if (i > 0)
                letter.references = QStringList{QStringLiteral("c%1").arg(i - 1)};
            profile.add(profile.inbox, letter);
        }
    }

    void aConversationIsOpenedByAClickAndByKeys()
    {
        Screen screen(5);
        addConversation(screen.profile);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 8);
        screen.pane.setGrouping(Listing::Grouping::Threads);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 6);
        const QRect row = screen.list->visualRect(screen.pane.model()->index(0));
        const QPoint triangle = MessageCard::disclosureRect(row, Qt::LeftToRight).center();
        QMouseEvent move(QEvent::MouseMove, triangle, screen.list->viewport()->mapToGlobal(triangle), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(screen.list->viewport(), &move);
        QTest::mouseClick(screen.list->viewport(), Qt::LeftButton, Qt::NoModifier, triangle);
        QCOMPARE(screen.pane.model()->rowCount(), 9);
        QCOMPARE(screen.list->selectedCount(), 0);
        screen.click(0);
        QTest::keyClick(screen.list, Qt::Key_Left);
        QCOMPARE(screen.pane.model()->rowCount(), 6);
        QTest::keyClick(screen.list, Qt::Key_Right); // opens
        QCOMPARE(screen.pane.model()->rowCount(), 9);
        QTest::keyClick(screen.list, Qt::Key_Right); // goes in
        QCOMPARE(screen.selectedRows(), QList<int>{1});
        QTest::keyClick(screen.list, Qt::Key_Down);
        QTest::keyClick(screen.list, Qt::Key_Left); // goes out
        QCOMPARE(screen.list->currentIndex().row(), 0);
    }

    void groupingKeepsWhatIsSelected()
    {
        Screen screen(30);
        addConversation(screen.profile);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 33);
        screen.click(1); // in the middle of the conversation
        const ThreadId thread = screen.pane.model()->messageAt(1)->thread;
        screen.pane.setGrouping(Listing::Grouping::Threads);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 31);
        QCOMPARE(screen.list->selectedCount(), 1);
        QCOMPARE(screen.pane.model()->rowAt(screen.list->currentIndex().row()).thread, thread);
    }

    void aPartThatGoesLeavesTheOthers()
    {
        Screen screen(5);
        addConversation(screen.profile);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 8); // they come one by one, and the first alone would be a row, too
        screen.pane.setGrouping(Listing::Grouping::Threads);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 6);
        screen.pane.model()->setOpen(0, true);
        screen.click(2);
        const MessageId message = screen.pane.model()->idAt(2);
        screen.pane.verbs()->carryOut(MessageVerbs::Verb::Trash);
        QCOMPARE(screen.pane.model()->rowCount(), 8);
        QCOMPARE(screen.selectedRows(), QList<int>{2});
        QTRY_COMPARE(screen.profile.mail().reader().messageRow(message)->folder, screen.profile.trash);
        QTRY_COMPARE(screen.pane.model()->rowAt(0).total, 2);
    }

    // --- orders and columns -----------------------------------------------------------------------------------------------------------

    void sortingKeepsSelectionAndAClickOnTheHeadingTurnsRound()
    {
        Screen screen(40);
        screen.pane.resize(700, 500);
        screen.pane.setMode(MessageList::Mode::Columns);
        screen.click(7);
        const MessageId selected = screen.list->selectedMessages().value(0);
        QSignalSpy looks(&screen.pane, &MessagePane::lookChanged);
        const auto clickHeading = [&](MessageColumns::Column column) {
            QTest::mouseClick(screen.list->columns()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(screen.list->columns()->sectionViewportPosition(column) + 12, 10));
        };
        clickHeading(MessageColumns::Subject);
        QTRY_COMPARE(screen.pane.model()->index(0).data().toString(), QStringLiteral("Message 1001"));
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        clickHeading(MessageColumns::Subject);
        QTRY_COMPARE(screen.pane.model()->index(0).data().toString(), QStringLiteral("Message 1040"));
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        QCOMPARE(screen.pane.look().sort, Listing::Sort::Subject);
        QVERIFY(screen.pane.look().descending);
        QCOMPARE(looks.size(), 2);
        QCOMPARE(ListLook::fromText(screen.pane.look().toText()), screen.pane.look());
    }

    void columnsAreChosenAndKept()
    {
        Screen screen(5);
        screen.pane.setMode(MessageList::Mode::Columns);
        QVERIFY(screen.list->columns()->isSectionHidden(MessageColumns::Size));
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 10), screen.list->columns()->mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(screen.list->columns()->viewport(), &event);
        auto *menu = screen.list->columns()->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Size"))
                action->trigger();
        }
        menu->close();
        QVERIFY(!screen.list->columns()->isSectionHidden(MessageColumns::Size));
        const QByteArray kept = screen.pane.look().columns;
        QVERIFY(!kept.isEmpty());
        MessageColumns again;
        again.setState(kept);
        QVERIFY(!again.isSectionHidden(MessageColumns::Size));
        again.setState({});
        QVERIFY(again.isSectionHidden(MessageColumns::Size));
    }

    /// A look that is not one, from a file that somebody edited.
    void aBrokenLookIsAFreshOne()
    {
        QCOMPARE(ListLook::fromText(QStringLiteral("nonsense ## %%")), ListLook());
        MessageColumns columns;
        columns.setState("garbage");
        QVERIFY(!columns.isSectionHidden(MessageColumns::Subject));
    }

    void allOfManyAreMarkedInOneGo()
    {
        Screen screen(20000);
        screen.list->selectAll();
        QElapsedTimer timer;
        timer.start();
        screen.pane.verbs()->setFlags(Flag::Seen, {});
        qInfo("20,000 marked read, until the window is free: %lld ms", static_cast<long long>(timer.elapsed()));
        QTRY_COMPARE_WITH_TIMEOUT(screen.profile.mail().reader().folder(screen.profile.inbox)->unread, 0, 20000);
        timer.start();
        screen.pane.verbs()->carryOut(MessageVerbs::Verb::Archive);
        qInfo("20,000 archived, until the window is free: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(screen.pane.model()->rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.profile.mail().reader().folder(screen.profile.archive)->total, 20000, 20000);
    }

    void anEmptyFolderSaysSo()
    {
        Screen screen(0);
        QTRY_VERIFY(!screen.list->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    MessageListTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "MessageListTest.moc"
