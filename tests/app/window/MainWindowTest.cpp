// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/folders/FolderTree.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/Bar.h"
#include "app/widgets/EmptyState.h"
#include "app/reader/PrintRun.h"
#include "app/window/Activity.h"
#include "app/window/ActivityPopover.h"
#include "app/window/NoticeStack.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

using namespace postrider;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsInTheInboxAndOpensByKeys()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        QCOMPARE(screen.model()->folder(), profile.inbox);
        screen.key(Qt::Key_F);
        QCOMPARE(screen.model()->rowOf(screen.selected()), 0);
        screen.key(Qt::Key_F);
        QCOMPARE(screen.model()->rowOf(screen.selected()), 1);
        screen.key(Qt::Key_B);
        QTRY_COMPARE(screen.window.readerPane()->message(), screen.model()->idAt(0));
        screen.key(Qt::Key_N);
        QTRY_COMPARE(screen.model()->rowOf(screen.selected()), 2);
        QTRY_VERIFY(screen.row(screen.model()->idAt(2))->flags.testFlag(Flag::Seen)); // opened, so read
    }

    void selectingSeveralMarksNothing()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        QTest::keyClick(screen.list(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(screen.list()->selectedCount(), 9);
        QTest::qWait(150);
        QCOMPARE(profile.mail().reader().folder(profile.inbox)->unread, 3);
    }

    void lettersActOnTheSelection()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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

    void aPasswordThatIsNotKeptIsSaidAloud()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        AccountStatus status;
        status.account = profile.account;
        status.state = AccountStatus::State::Idle;
        status.passwordNotSaved = true;
        Q_EMIT profile.mail().statusChanged(status);
        QCOMPARE(screen.window.notices()->count(), 1);
        auto *bar = screen.window.notices()->findChild<Bar *>();
        QVERIFY2(bar->text().contains("Work: the keychain of this computer cannot be used, so the password is kept only until Postrider closes."), qPrintable(bar->text()));
        status.passwordNotSaved = false;
        Q_EMIT profile.mail().statusChanged(status);
        QCOMPARE(screen.window.notices()->count(), 0);
    }

    void whatWasPutRightInTheProfileIsSaid()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        Q_EMIT profile.mail().profileChecked({true, {QStringLiteral("A counter was wrong.")}, {QStringLiteral("It was counted again.")}});
        QCOMPARE(screen.window.notices()->count(), 1);
        auto *bar = screen.window.notices()->bar(QStringLiteral("profile-checked"));
        QVERIFY(bar && bar->text().contains(QStringLiteral("put right")));
    }

    void aClosedBarStaysClosedUntilItSaysSomethingElse()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
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

    /// What somebody has asked for once more, and what has failed once more, is said once more.
    void aFailureIsSaidEachTime()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        const Failure refused{ErrorKind::Refused, QStringLiteral("The server does not want it."), {}};
        Q_EMIT profile.mail().failed(profile.account, refused);
        QCOMPARE(screen.window.notices()->count(), 1);
        Q_EMIT screen.window.notices()->findChild<Bar *>()->closed();
        QCOMPARE(screen.window.notices()->count(), 0);
        Q_EMIT profile.mail().failed(profile.account, refused);
        QCOMPARE(screen.window.notices()->count(), 1);
    }

    /// It takes a while, and there is nothing to be seen of it otherwise.
    void aPdfOfSeveralIsToldOf()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        auto *prints = screen.window.findChild<PrintRun *>();
        QVERIFY(prints);
        Q_EMIT prints->saved(QStringLiteral("/somewhere/letters.pdf"));
        const QString sentence = screen.window.findChild<UndoBar *>()->sentence();
        QVERIFY2(sentence.contains(QStringLiteral("\u201cletters.pdf\u201d")), qPrintable(sentence));
    }

    void activitySaysWhatEachAccountDoes()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
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
        WindowScreen screen(profile);
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
            WindowScreen screen(profile);
            screen.window.folderTree()->chooseFolder(profile.archive);
            screen.window.messagePane()->setMode(MessageList::Mode::Columns);
            screen.window.action("below")->trigger();
            QVERIFY(screen.window.close());
        }
        profile.close();
        WindowScreen screen(profile);
        QCOMPARE(screen.model()->folder(), profile.archive);
        QCOMPARE(screen.list()->mode(), MessageList::Mode::Columns);
        QVERIFY(screen.window.action("below")->isChecked());
    }

    void theMessageBelowEverything()
    {
        FilledProfile profile(9);
        {
            WindowScreen screen(profile);
            const auto place = [](QWidget *widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
            screen.select(1);
            screen.window.action("wide")->trigger();
            QTRY_VERIFY(place(screen.window.readerPane()).top() >= place(screen.window.folderTree()).bottom());
            QCOMPARE(place(screen.window.readerPane()).width(), screen.window.centralWidget()->width());
            QTRY_COMPARE(screen.window.readerPane()->message(), screen.selected());
            // Keys for messages work with the focus in it.
            screen.window.readerPane()->setFocus();
            QWidget *inside = QApplication::focusWidget();
            QVERIFY(inside && screen.window.readerPane()->isAncestorOf(inside));
            const MessageId message = screen.selected();
            QTest::keyClick(inside, Qt::Key_S);
            QTRY_VERIFY(screen.row(message)->flags.testFlag(Flag::Flagged));
            // Where there is no list there is no message.
            screen.window.folderTree()->chooseOutbox();
            QTRY_VERIFY(!screen.window.readerPane()->isVisible());
            screen.window.folderTree()->chooseFolder(profile.inbox);
            QTRY_VERIFY(screen.window.readerPane()->isVisible());
            screen.window.action("toggle-reader")->trigger();
            QVERIFY(!screen.window.readerPane()->isVisible());
            screen.window.action("toggle-reader")->trigger();
            screen.window.action("beside")->trigger();
            QTRY_VERIFY(place(screen.window.readerPane()).left() >= place(screen.list()).right());
            QVERIFY(screen.window.readerPane()->isVisible());
            screen.window.action("wide")->trigger();
            QVERIFY(screen.window.close());
        }
        profile.close();
        WindowScreen screen(profile);
        QVERIFY(screen.window.action("wide")->isChecked());
        QVERIFY(screen.window.readerPane()->mapToGlobal(QPoint()).y() >= screen.window.folderTree()->mapToGlobal(QPoint(0, screen.window.folderTree()->height())).y());
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
