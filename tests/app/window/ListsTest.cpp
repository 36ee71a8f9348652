// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/folders/FolderTree.h"
#include "app/messages/ShownTags.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/Preferences.h"
#include "app/widgets/Theme.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace postrider;

/// Unified lists, looks of folders, conversations and tags in the whole window.
class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allInboxesAreShownAndRemembered()
    {
        FilledProfile profile(3);
        profile.add(profile.secondInbox, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("At home"), QStringLiteral("x"), 1, {}, false});
        {
            WindowScreen screen(profile);
            screen.window.folderTree()->chooseUnified(FolderRole::Inbox);
            QTRY_COMPARE(screen.model()->rowCount(), 4);
            QVERIFY(screen.window.windowTitle().contains(QStringLiteral("all accounts")));
            screen.select(0);
            screen.key(Qt::Key_A);
            QTRY_COMPARE(screen.model()->rowCount(), 3);
            QVERIFY(screen.window.close());
        }
        profile.close();
        WindowScreen screen(profile);
        QCOMPARE(screen.model()->listing().unified, FolderRole::Inbox);
    }

    void eachFolderHasALookOfItsOwnUntilItIsForAll()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
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

    void oneSubjectIsOneConversationIfThePersonWantsThat()
    {
        FilledProfile profile(3);
        for (int i = 0; i < 4; ++i)
            profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("Re: Lunch"), QStringLiteral("x"), i + 1, {}, false});
        WindowScreen screen(profile);
        screen.window.action("group")->trigger();
        QTRY_COMPARE(screen.model()->rowCount(), 7);
        QAction *rule = screen.window.action("by-subject");
        QVERIFY(!rule->isChecked());
        rule->trigger();
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        QTRY_VERIFY(rule->isChecked());
        QVERIFY(profile.mail().reader().account(profile.account)->threadsBySubject);
        QVERIFY(!profile.mail().reader().account(profile.secondAccount)->threadsBySubject);
        // It says what holds for what is shown: of all accounts, not all do it.
        screen.window.folderTree()->chooseUnified(FolderRole::Inbox);
        QTRY_VERIFY(!rule->isChecked());
        screen.window.folderTree()->chooseFolder(profile.inbox);
        QTRY_VERIFY(rule->isChecked());
        rule->trigger();
        QTRY_COMPARE(screen.model()->rowCount(), 7);
        QTRY_VERIFY(!profile.mail().reader().account(profile.account)->threadsBySubject);
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
        WindowScreen screen(profile);
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
        screen.activate();
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
        WindowScreen screen(profile);
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

    void aTagOfOnesOwnHasANumberToo()
    {
        QTemporaryDir directory;
        Preferences::current().open(directory.path());
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.select(1);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_6); // there is no sixth yet
        screen.window.action("tag-new")->trigger();
        QLineEdit *name = nullptr;
        QTRY_VERIFY((name = screen.window.findChild<NameDialog *>() ? screen.window.findChild<NameDialog *>()->findChild<QLineEdit *>() : nullptr));
        name->insert(QStringLiteral("Träume & Pläne"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto has = [&] {
            const auto row = screen.row(message);
            return row && ShownTags::current().spoken(row->flags) == QStringLiteral("Träume & Pläne");
        };
        QTRY_VERIFY(has());
        QCOMPARE(profile.mail().reader().keywordNames().values(), QStringList{QStringLiteral("traume-plane")});
        QVERIFY(screen.model()->index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("tagged Träume & Pläne")));
        QCOMPARE(screen.window.action("tag-6")->text(), QStringLiteral("&6 Träume && Pläne"));
        QVERIFY(!screen.window.action("tag-7")->isVisible());
        QTRY_VERIFY(!screen.window.findChild<NameDialog *>());
        screen.activate();
        screen.list()->setFocus();
        screen.key(Qt::Key_6);
        QTRY_VERIFY(!has());
        screen.key(Qt::Key_6);
        QTRY_VERIFY(has());
        screen.key(Qt::Key_0);
        QTRY_VERIFY(!has());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    ListsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ListsTest.moc"
