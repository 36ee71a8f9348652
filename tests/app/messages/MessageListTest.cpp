// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageList.h"

#include "app/messages/MessageColumns.h"
#include "app/messages/MessagePane.h"
#include "app/widgets/Theme.h"
#include "tests/app/FilledProfile.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postrider;

namespace {

/// A pane on the screen, with its folder loaded.
struct Screen {
    explicit Screen(int messages) : profile(messages), pane(profile.open())
    {
        pane.resize(400, 64 * 6 + 40);
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
        screen.list->verticalScrollBar()->setValue(64 * 20 + 11);
        screen.click(22);
        const MessageId top = screen.pane.model()->idAt(20);
        const MessageId selected = screen.list->selectedMessages().value(0);
        screen.profile.arrive(screen.profile.inbox, 30);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 230);
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        QCOMPARE(screen.list->indexAt(QPoint(5, 1)).row(), screen.pane.model()->rowOf(top));
        QCOMPARE(screen.list->verticalScrollBar()->value() % 64, 11);
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
        screen.list->verticalScrollBar()->setValue(64 * 50);
        screen.click(52);
        const MessageId selected = screen.list->selectedMessages().value(0);
        QList<MessageId> gone;
        for (int row = 60; row < 200; row += 2)
            gone.append(screen.pane.model()->idAt(row));
        QSignalSpy resets(screen.pane.model(), &QAbstractItemModel::modelReset);
        screen.profile.removeOnServer(gone);
        QTRY_COMPARE(screen.pane.model()->rowCount(), 130);
        QVERIFY2(resets.size() > 0, "the case this test is for");
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{selected});
        QCOMPARE(screen.list->verticalScrollBar()->value(), 64 * 50);
    }

    void afterDeleteTheNextIsSelectedAndAtTheEndTheOneBefore()
    {
        Screen screen(6);
        screen.click(1);
        const MessageId next = screen.pane.model()->idAt(2);
        QSignalSpy moved(&screen.pane, &MessagePane::moved);
        screen.pane.trashSelected();
        QCOMPARE(screen.pane.model()->rowCount(), 5); // in the same frame
        QCOMPARE(screen.list->selectedMessages(), QList<MessageId>{next});
        QCOMPARE(moved.size(), 1);
        QTest::keyClick(screen.list, Qt::Key_End);
        const MessageId before = screen.pane.model()->idAt(3);
        screen.pane.archiveSelected();
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
        screen.pane.archiveSelected();
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
        screen.pane.toggleStar();
        QTRY_VERIFY(screen.profile.mail().reader().messageRow(screen.pane.model()->idAt(5))->flags.testFlag(Flag::Flagged));
        screen.pane.toggleStar();
        QTRY_VERIFY(!screen.profile.mail().reader().messageRow(screen.pane.model()->idAt(5))->flags.testFlag(Flag::Flagged));
        screen.pane.toggleRead(); // some are unread: all become read
        QTRY_COMPARE(screen.profile.mail().reader().folder(screen.profile.inbox)->unread, 0);
        screen.pane.toggleRead();
        QTRY_COMPARE(screen.profile.mail().reader().folder(screen.profile.inbox)->unread, 6);
    }

    void columnsShowTheSameRowsAndKeepThePlace()
    {
        Screen screen(200);
        screen.list->verticalScrollBar()->setValue(64 * 30);
        screen.pane.setMode(MessageList::Mode::Columns);
        QVERIFY(screen.list->columns()->isVisible());
        QCOMPARE(screen.list->indexAt(QPoint(5, 1)).row(), 30);
        QCOMPARE(screen.list->visualRect(screen.pane.model()->index(31)).height(), MessageColumns::lineHeight);
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
