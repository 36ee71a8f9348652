// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AccountMenu.h"

#include "app/widgets/Bar.h"
#include "app/window/NoticeStack.h"
#include "tests/app/WindowScreen.h"

#include <QLabel>
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

    void mailOnThePop3Server()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const AccountId account = add(screen, [](Account &a) { a.pop3 = {"127.0.0.1", 1, Security::PlainLoopback, {}}; });
        QMenu *menu = open(screen, account);
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>("pop3Settings");
        QVERIFY(action);
        action->trigger();
        menu->close();
        QTRY_VERIFY(dialog(screen, "pop3SettingsDialog"));
    }

    void noSuchThingForImap()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        QMenu *menu = open(screen, add(screen, useImap));
        QVERIFY(menu && !menu->findChild<QAction *>("pop3Settings"));
        menu->close();
    }
};

QTEST_MAIN(AccountMenuTest)
#include "AccountMenuTest.moc"
