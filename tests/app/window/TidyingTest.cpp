// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageCard.h"
#include "app/reader/ReaderPane.h"
#include "app/rules/FilterEditor.h"
#include "app/rules/FiltersWindow.h"
#include "app/widgets/LaterMenu.h"
#include "app/widgets/ReadingSettings.h"
#include "tests/app/WindowScreen.h"

#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

/// Junk, muted and watched conversations, what is put aside; and what opening and removing a message does, as it was chosen. By click and key.
class TidyingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup()
    {
        Preferences::current().set(ReadingSettings::markRead, 0);
        Preferences::current().set(ReadingSettings::afterRemoval, 0);
        Preferences::current().set(ReadingSettings::markReadSeconds, 5);
    }
    void junkAndBackByKeys();
    void muteByKey();
    void watchByKey();
    void putAsideByKey();
    void putAsideByHover();
    void whatIsBackSaysSo();
    void filterFromAMessage();
    void filtersRunFromTheMenu();
    void readAfterAWhile();
    void neverReadByItself();
    void afterRemovalPrevious();
    void afterRemovalBackToList();
    void pictures();

private:
    static LaterMenu *menu(WindowScreen &screen)
    {
        auto *found = screen.window.findChild<LaterMenu *>(QStringLiteral("laterMenu"));
        [&] { QTRY_VERIFY(found && found->isVisible()); }();
        return found;
    }
    static FolderRole roleOf(WindowScreen &screen, MessageId message)
    {
        const auto row = screen.row(message);
        const auto folder = row ? screen.profile.mail().reader().folder(row->folder) : std::nullopt;
        return folder ? folder->role : FolderRole::None;
    }
    static QString pathOf(WindowScreen &screen, MessageId message)
    {
        const auto row = screen.row(message);
        const auto folder = row ? screen.profile.mail().reader().folder(row->folder) : std::nullopt;
        return folder ? folder->path : QString();
    }
};

void TidyingTest::junkAndBackByKeys()
{
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.select(2);
    const MessageId message = screen.selected();
    screen.key(Qt::Key_J);
    QTRY_COMPARE(roleOf(screen, message), FolderRole::Junk);
    QVERIFY(screen.row(message)->flags.testFlag(Flag::Junk));
    QTRY_COMPARE(screen.list()->selectedCount(), 1); // the next one
    QTest::keyClick(screen.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(roleOf(screen, message), FolderRole::Inbox);
    QVERIFY(!screen.row(message)->flags.testFlag(Flag::Junk));
    profile.mail().markJunk({message});
    QTRY_COMPARE(roleOf(screen, message), FolderRole::Junk);
    screen.window.messagePane()->showFolder(profile.mail().reader().folderWithRole(profile.account, FolderRole::Junk)->id);
    QTRY_VERIFY(screen.model()->isLoaded() && screen.model()->rowOf(message) == 0);
    screen.list()->setFocus();
    screen.select(0);
    screen.key(Qt::Key_J, Qt::ShiftModifier);
    QTRY_COMPARE(roleOf(screen, message), FolderRole::Inbox);
    QVERIFY(screen.row(message)->flags.testFlag(Flag::NotJunk));
    QTRY_COMPARE(screen.model()->rowCount(), 0);
}

void TidyingTest::muteByKey()
{
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.select(1);
    const MessageId message = screen.selected();
    QVERIFY(!screen.window.action("mute")->isChecked());
    screen.key(Qt::Key_K);
    QTRY_VERIFY(screen.window.action("mute")->isChecked());
    QTRY_COMPARE(screen.model()->markAt(1), ConversationMark::Muted);
    QVERIFY(screen.model()->index(1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("muted")));
    const auto chip = [&] { return screen.window.readerPane()->findChild<QAbstractButton *>(QStringLiteral("mark")); };
    QTRY_VERIFY(chip() && chip()->isVisible() && chip()->text() == QLatin1String("Muted"));
    screen.select(2);
    QTRY_VERIFY(!screen.window.action("mute")->isChecked());
    QTRY_VERIFY(!chip()->isVisible());
    screen.list()->selectMessage(message);
    QTRY_VERIFY(screen.window.action("mute")->isChecked());
    screen.key(Qt::Key_K);
    QTRY_VERIFY(!screen.window.action("mute")->isChecked());
    QTRY_VERIFY(profile.mail().reader().marks().marks().isEmpty());
}

void TidyingTest::watchByKey()
{
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.select(1);
    screen.key(Qt::Key_W);
    QTRY_COMPARE(screen.model()->markAt(1), ConversationMark::Watched);
    screen.key(Qt::Key_K); // the one or the other
    QTRY_COMPARE(screen.model()->markAt(1), ConversationMark::Muted);
    QTRY_VERIFY(!screen.window.action("watch")->isChecked());
}

void TidyingTest::putAsideByKey()
{
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.select(1);
    const MessageId message = screen.selected();
    screen.key(Qt::Key_H);
    LaterMenu *later = menu(screen);
    QTest::keyClick(later, Qt::Key_Down);
    QTest::keyClick(later, Qt::Key_Return);
    QTRY_COMPARE(pathOf(screen, message), QStringLiteral("Snoozed"));
    const auto snoozed = profile.mail().reader().marks().snoozed(message);
    QVERIFY(snoozed && snoozed->until > QDateTime::currentMSecsSinceEpoch() && !snoozed->cameBack);
    QCOMPARE(snoozed->backTo, profile.inbox);
    QTRY_COMPARE(screen.model()->rowOf(message), -1);
    // In its folder it says until when.
    screen.window.messagePane()->showFolder(screen.row(message)->folder);
    QTRY_VERIFY(screen.model()->isLoaded() && screen.model()->rowOf(message) == 0);
    QVERIFY(screen.model()->index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("until ")));
    screen.activate();
    screen.list()->setFocus();
    QTest::keyClick(screen.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(pathOf(screen, message), QStringLiteral("INBOX"));
}

void TidyingTest::putAsideByHover()
{
    FilledProfile profile(9);
    WindowScreen screen(profile);
    const MessageId message = screen.model()->idAt(3);
    const QRect card = screen.list()->visualRect(screen.model()->index(3));
    const QPoint at = MessageCard::partRect(card, MessageCard::Part::Snooze, Qt::LeftToRight).center();
    QTest::mouseMove(screen.list()->viewport(), at);
    QTest::mouseClick(screen.list()->viewport(), Qt::LeftButton, {}, at);
    LaterMenu *later = menu(screen);
    QTest::keyClick(later, Qt::Key_Down);
    QTest::keyClick(later, Qt::Key_Return);
    QTRY_COMPARE(pathOf(screen, message), QStringLiteral("Snoozed"));
}

void TidyingTest::whatIsBackSaysSo()
{
    FilledProfile profile(9);
    WindowScreen screen(profile);
    const MessageId message = screen.model()->idAt(3);
    const qint64 at = screen.row(message)->date; // when it came back is where it stands
    profile.write([message, at, inbox = profile.inbox](StoreWriter &writer) {
        writer.marks.snooze(message, inbox, inbox, QDateTime::currentMSecsSinceEpoch() - 1000);
        writer.marks.cameBack(writer.marks.due(QDateTime::currentMSecsSinceEpoch()).value(0), inbox, at);
    });
    QTRY_VERIFY(screen.model()->snoozedAt(3) && screen.model()->snoozedAt(3)->cameBack);
    QVERIFY(screen.model()->index(3).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("back since")));
}

void TidyingTest::filterFromAMessage()
{
    FilledProfile profile;
    profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("boats"), QStringLiteral("text"), 1});
    WindowScreen screen(profile);
    screen.select(0);
    QTRY_VERIFY(screen.window.action("filter-like-this")->isEnabled());
    screen.window.action("filter-like-this")->trigger();
    QTRY_VERIFY(screen.window.findChild<FilterEditor *>());
    auto *editor = screen.window.findChild<FilterEditor *>();
    const FilterRule begun = editor->rule();
    QCOMPARE(begun.conditions, (QList<RuleCondition>{{RuleCondition::Field::From, RuleCondition::Operator::Is, QStringLiteral("grace@example.org"), {}, 0}}));
    QCOMPARE(begun.account, profile.account);
    // The picker is that of the whole window.
    QTest::mouseClick(editor->findChild<QAbstractButton *>(QStringLiteral("folder")), Qt::LeftButton);
    const auto line = []() -> QLineEdit * {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->inherits("postrider::FolderPicker") && widget->isVisible())
                return widget->findChild<QLineEdit *>();
        }
        return nullptr;
    };
    QTRY_VERIFY(line());
    QTest::keyClicks(line(), QStringLiteral("Archive"));
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(editor->rule().actions.first().folder, profile.archive);
}

void TidyingTest::filtersRunFromTheMenu()
{
    FilledProfile profile(6);
    WindowScreen screen(profile);
    FilterRule rule;
    rule.conditions = {{RuleCondition::Field::Everything, RuleCondition::Operator::Yes, {}, {}, 0}};
    rule.actions = {{RuleAction::What::Star, {}, {}}};
    rule.onArrival = false;
    auto saved = profile.mail().saveFilter(rule);
    QTRY_VERIFY(saved.isFinished());
    const QList<MessageId> all = profile.mail().reader().messageIds(profile.inbox);
    const auto starred = [&] { return std::count_if(all.begin(), all.end(), [&](MessageId id) { return screen.row(id)->flags.testFlag(Flag::Flagged); }); };
    profile.mail().setFlags(all, {}, Flag::Flagged);
    QTRY_COMPARE(starred(), 0);
    screen.select(1);
    screen.window.action("run-filters-messages")->trigger();
    auto *filters = screen.window.findChild<FiltersWindow *>();
    QVERIFY(filters);
    QSignalSpy ran(filters, &FiltersWindow::ran);
    screen.window.action("run-filters-folder")->trigger(); // in one breath: it waits for the first
    QTRY_COMPARE(ran.size(), 2); // only now can both be taken back
    QTRY_COMPARE(starred(), all.size());
    profile.mail().undo();
    QTRY_COMPARE(starred(), 1);
    screen.window.action("run-filters-account")->trigger();
    QTRY_COMPARE(starred(), all.size());
}

void TidyingTest::readAfterAWhile()
{
    Preferences::current().set(ReadingSettings::markRead, int(ReadingSettings::MarkRead::AfterAWhile));
    Preferences::current().set(ReadingSettings::markReadSeconds, 600);
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.key(Qt::Key_N);
    QTRY_COMPARE(screen.list()->selectedCount(), 1);
    const MessageId first = screen.selected();
    QTRY_COMPARE(screen.window.readerPane()->message(), first);
    QTest::qWait(300);
    QVERIFY(!screen.row(first)->flags.testFlag(Flag::Seen));
    Preferences::current().set(ReadingSettings::markReadSeconds, 1);
    screen.key(Qt::Key_N); // passed through: it stays unread
    QTRY_VERIFY(screen.selected() != first);
    const MessageId second = screen.selected();
    QTRY_VERIFY_WITH_TIMEOUT(screen.row(second)->flags.testFlag(Flag::Seen), 20'000);
    QVERIFY(!screen.row(first)->flags.testFlag(Flag::Seen));
}

void TidyingTest::neverReadByItself()
{
    Preferences::current().set(ReadingSettings::markRead, int(ReadingSettings::MarkRead::Never));
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.key(Qt::Key_N);
    QTRY_COMPARE(screen.window.readerPane()->message(), screen.selected());
    QTest::qWait(500);
    QVERIFY(!screen.row(screen.selected())->flags.testFlag(Flag::Seen));
    screen.key(Qt::Key_M);
    QTRY_VERIFY(screen.row(screen.selected())->flags.testFlag(Flag::Seen));
}

void TidyingTest::afterRemovalPrevious()
{
    Preferences::current().set(ReadingSettings::afterRemoval, int(ReadingSettings::AfterRemoval::Previous));
    FilledProfile profile(9);
    WindowScreen screen(profile);
    const MessageId above = screen.model()->idAt(2);
    screen.select(3);
    screen.key(Qt::Key_A);
    QTRY_COMPARE(screen.selected(), above);
    screen.select(0);
    const MessageId below = screen.model()->idAt(1);
    screen.key(Qt::Key_A); // there is none before it
    QTRY_COMPARE(screen.selected(), below);
}

void TidyingTest::afterRemovalBackToList()
{
    Preferences::current().set(ReadingSettings::afterRemoval, int(ReadingSettings::AfterRemoval::BackToList));
    FilledProfile profile(9);
    WindowScreen screen(profile);
    screen.select(3);
    const MessageId next = screen.model()->idAt(4);
    screen.key(Qt::Key_A);
    QTRY_COMPARE(screen.list()->selectedCount(), 0);
    QTRY_VERIFY(!screen.window.readerPane()->message().isValid());
    QVERIFY(screen.list()->hasFocus());
    screen.key(Qt::Key_F); // goes on from there
    QTRY_COMPARE(screen.selected(), next);
}

/// To be looked at: POSTRIDER_PICTURES names a directory.
void TidyingTest::pictures()
{
    const QString place = qEnvironmentVariable("POSTRIDER_PICTURES");
    if (place.isEmpty())
        return; // nobody wants to look
    FilledProfile profile(9);
    WindowScreen screen(profile);
    profile.mail().markConversations({screen.model()->idAt(1)}, ConversationMark::Muted);
    profile.mail().markConversations({screen.model()->idAt(2)}, ConversationMark::Watched);
    const MessageId back = screen.model()->idAt(3);
    const qint64 at = screen.row(back)->date;
    profile.write([back, at, inbox = profile.inbox](StoreWriter &writer) {
        writer.marks.snooze(back, inbox, inbox, QDateTime::currentMSecsSinceEpoch() - 3'600'000);
        writer.marks.cameBack(writer.marks.due(QDateTime::currentMSecsSinceEpoch()).value(0), inbox, at);
    });
    QTRY_VERIFY(screen.model()->snoozedAt(3) && screen.model()->markAt(2) == ConversationMark::Watched);
    const QRect card = screen.list()->visualRect(screen.model()->index(5));
    QTest::mouseMove(screen.list()->viewport(), card.center());
    QTest::qWait(400);
    screen.window.grab().save(QDir(place).filePath(QStringLiteral("tidying.png")));
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_H);
    QTest::qWait(300);
    if (auto *later = screen.window.findChild<LaterMenu *>(QStringLiteral("laterMenu"))) {
        later->grab().save(QDir(place).filePath(QStringLiteral("later.png")));
        later->close();
    }
}

QTEST_MAIN(TidyingTest)
#include "TidyingTest.moc"
