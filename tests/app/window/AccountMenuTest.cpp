// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AccountMenu.h"

#include "app/accounts/AccountsWindow.h"
#include "app/accounts/DoctorWindow.h"
#include "app/folders/FolderTree.h"
#include "app/widgets/Bar.h"
#include "app/window/NoticeStack.h"
#include "tests/app/WindowScreen.h"

#include <QLineEdit>
#include <QMenu>

using namespace postrider;

/// What an account's menu offers, and that it fits the account: how it signs in, and where its mail is.
class AccountMenuTest : public QObject {
    Q_OBJECT
private:
    static AccountId add(WindowScreen &screen, const std::function<void(Account &)> &change)
    {
        AccountSetup setup;
        setup.account.identity = {"Ann", "ann@example.org"};
        setup.account.smtp = {"127.0.0.1", 1, Security::PlainLoopback, {}};
        setup.account.userName = "ann";
        change(setup.account);
        setup.check = false;
        const auto added = screen.profile.mail().addAccount(setup);
        [&] { QTRY_VERIFY(added.isFinished()); }();
        return std::get<AccountId>(added.result());
    }
    static void useImap(Account &account) { account.imap = {"127.0.0.1", 1, Security::PlainLoopback, {}}; }
    static AccountMenu *menuOf(WindowScreen &screen) { return screen.window.findChild<AccountMenu *>(); }
    static QWidget *dialog(WindowScreen &screen, const char *name)
    {
        auto *found = screen.window.findChild<QWidget *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    /// The menu, open.
    static QMenu *open(WindowScreen &screen, AccountId account)
    {
        menuOf(screen)->popUp(account, QPoint(50, 50));
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

private Q_SLOTS:
    void whoHasAPasswordIsAskedForIt()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        menuOf(screen)->signIn(add(screen, useImap));
        QTRY_VERIFY(dialog(screen, "passwordPrompt"));
        QVERIFY(!dialog(screen, "signInPrompt"));
    }

    void whoSignsInThroughTheBrowserIsNot()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        menuOf(screen)->signIn(add(screen, [](Account &account) {
            useImap(account);
            account.oauth = "google";
            account.uuid = "uuid-of-ann";
        }));
        QTRY_VERIFY(dialog(screen, "signInPrompt"));
        QVERIFY(!dialog(screen, "passwordPrompt"));
    }

    /// Who cannot prove who it is: a bar with the button that shows what was presented, and another try beside it.
    void certificateIsShown()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const AccountId account = add(screen, useImap);
        AccountStatus status;
        status.account = account;
        status.state = AccountStatus::State::CertificateError;
        status.text = "The certificate is self-signed.";
        Q_EMIT profile.mail().statusChanged(status);
        Bar *bar = screen.window.notices()->bar(QStringLiteral("account-%1").arg(account.value));
        QVERIFY(bar && bar->text().contains("self-signed"));
        QStringList buttons;
        QAbstractButton *certificate = nullptr;
        for (auto *button : bar->findChildren<QAbstractButton *>()) {
            buttons.append(button->text());
            if (button->text().startsWith("Certificate"))
                certificate = button;
        }
        QVERIFY2(certificate && buttons.contains("Try again"), qPrintable(buttons.join(' ')));
        certificate->click();
        QTRY_VERIFY(dialog(screen, "certificateDialog"));
    }

    /// It is not the account's password that the proxy does not take.
    void proxyIsAskedAbout()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const AccountId account = add(screen, useImap);
        AccountStatus status;
        status.account = account;
        status.state = AccountStatus::State::NeedsSignIn;
        status.isOfProxy = true;
        Q_EMIT profile.mail().statusChanged(status);
        menuOf(screen)->signIn(account);
        QTRY_VERIFY(dialog(screen, "proxyPrompt"));
        QVERIFY(!dialog(screen, "passwordPrompt"));
    }

    void settingsOpenTheRoomAtTheAccount()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        QMenu *menu = open(screen, profile.secondAccount);
        QVERIFY(menu);
        menu->findChild<QAction *>("accountSettings")->trigger();
        menu->close();
        QTRY_VERIFY(menuOf(screen)->room() && menuOf(screen)->room()->isVisible());
        QCOMPARE(menuOf(screen)->room()->current(), profile.secondAccount);
        // It is one room: the next call shows another account there.
        QPointer<AccountsWindow> room(menuOf(screen)->room());
        menuOf(screen)->openRoom(profile.account);
        QCOMPARE(room->current(), profile.account);
        QCOMPARE(menuOf(screen)->room(), room.data());
    }

    void whatIsWrong()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        QMenu *menu = open(screen, profile.account);
        QVERIFY(menu);
        menu->findChild<QAction *>("doctorOfAccount")->trigger();
        menu->close();
        QTRY_VERIFY(dialog(screen, "doctorWindow"));
        auto *doctor = screen.window.findChild<DoctorWindow *>();
        QVERIFY(doctor->isRunning());
        // Asked for again, it is the same window; and from the Help menu, too.
        screen.window.action("doctor")->trigger();
        QCOMPARE(screen.window.findChildren<DoctorWindow *>().size(), 1);
        QVERIFY(doctor->isRunning());
        doctor->close();
        QTRY_VERIFY(screen.window.findChildren<DoctorWindow *>().isEmpty());
    }

    void localFoldersHaveNothingToSetUp()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        profile.mail().makeLocalFolders();
        QMenu *menu = open(screen, profile.mail().reader().accounts().last().id);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->findChild<QAction *>("accountSettings") && !menu->findChild<QAction *>("doctorOfAccount"));
        menu->close();
    }

    void theRoomHasAShortcut()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.key(Qt::Key_Comma, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(menuOf(screen)->room() && menuOf(screen)->room()->isVisible());
        QCOMPARE(menuOf(screen)->room()->current(), profile.account);
        QApplication::setActiveWindow(menuOf(screen)->room());
        QTest::keyClick(menuOf(screen)->room(), Qt::Key_Escape);
        QTRY_VERIFY(!menuOf(screen)->room());
    }

    void switchedOffAndOnAgain()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const auto isOn = [&] { return profile.mail().reader().account(profile.account)->enabled; };
        for (const bool on : {false, true}) {
            QMenu *menu = open(screen, profile.account);
            QVERIFY(menu);
            menu->findChild<QAction *>("switchAccount")->trigger();
            menu->close();
            QTRY_COMPARE(isOn(), on);
            const QModelIndex heading = screen.window.folderTree()->folders()->indexOf(profile.inbox).parent();
            QTRY_COMPARE(heading.data(FolderModel::StateTextRole).toString().contains("Switched off"), !on);
        }
    }

    /// What is not saved keeps the window open, until the person has said what becomes of it.
    void quittingAsksAboutWhatIsNotSaved()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        menuOf(screen)->openRoom(profile.account);
        QPointer<AccountsWindow> room(menuOf(screen)->room());
        QTest::keyClicks(room->findChild<QLineEdit *>("accountName"), "x");
        screen.window.close();
        QTRY_VERIFY(question());
        QVERIFY(screen.window.isVisible());
        answer("Do not save");
        QTRY_VERIFY(!room);
        QCOMPARE(profile.mail().reader().account(profile.account)->name, QStringLiteral("Work"));
        screen.window.close();
        QVERIFY(!screen.window.isVisible());
    }
};

QTEST_MAIN(AccountMenuTest)
#include "AccountMenuTest.moc"
