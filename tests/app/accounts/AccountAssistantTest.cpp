// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountAssistant.h"
#include "app/accounts/PasswordPrompt.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace postrider;
using Step = AccountAssistant::Step;

class AccountAssistantTest : public QObject {
    Q_OBJECT

private:
    static void type(QWidget &window, const char *name, const QString &text)
    {
        auto *field = window.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(field && field->isVisible(), name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    static void click(QWidget &window, const char *name)
    {
        auto *button = window.findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString text(QWidget &window, const char *name)
    {
        auto *label = window.findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    static void goToPassword(AccountAssistant &assistant, const QString &address)
    {
        type(assistant, "name", "Ada");
        click(assistant, "next");
        type(assistant, "address", address);
        click(assistant, "next");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void asksOneThingAStep()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        assistant.show();
        QCOMPARE(assistant.step(), Step::Name);
        QVERIFY(!assistant.findChild<QAbstractButton *>("next")->isEnabled());
        type(assistant, "name", "Ada Lovelace");
        QTest::keyClick(&assistant, Qt::Key_Return);
        QCOMPARE(assistant.step(), Step::Address);
        type(assistant, "address", "nobody");
        QVERIFY(!assistant.findChild<QAbstractButton *>("next")->isEnabled());
        type(assistant, "address", "ada@gmail.com");
        click(assistant, "next");
        QCOMPARE(assistant.step(), Step::Password);
        QVERIFY(text(assistant, "providerNote").contains("app password"));
        QVERIFY(assistant.findChild<QAbstractButton *>("help")->isVisible());
        click(assistant, "back");
        QCOMPARE(assistant.step(), Step::Address);
        click(assistant, "back");
        QCOMPARE(assistant.step(), Step::Name);
    }

    void unknownDomainsAskForTheServers()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        assistant.show();
        goToPassword(assistant, "ada@firm.example");
        QCOMPARE(assistant.step(), Step::Servers);
        QCOMPARE(assistant.findChild<QLineEdit *>("imapHost")->text(), QStringLiteral("imap.firm.example"));
        QCOMPARE(assistant.findChild<QLineEdit *>("imapPort")->text(), QStringLiteral("993"));
        QCOMPARE(assistant.findChild<QLineEdit *>("smtpHost")->text(), QStringLiteral("smtp.firm.example"));
        QCOMPARE(assistant.findChild<QLineEdit *>("userName")->text(), QStringLiteral("ada@firm.example"));
        // STARTTLS changes the port; no TLS is offered to this computer only.
        auto *security = assistant.findChild<QComboBox *>("smtpSecurity");
        QCOMPARE(security->count(), 2);
        security->setFocus();
        QTest::keyClick(security, Qt::Key_Down);
        QCOMPARE(assistant.findChild<QLineEdit *>("smtpPort")->text(), QStringLiteral("587"));
        type(assistant, "smtpHost", "127.0.0.1");
        QCOMPARE(security->count(), 3);
        type(assistant, "smtpHost", "");
        QVERIFY(!assistant.findChild<QAbstractButton *>("next")->isEnabled());
    }

    void manualSettingsAreAlwaysReachable()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        assistant.show();
        goToPassword(assistant, "ada@gmail.com");
        click(assistant, "manual");
        QCOMPARE(assistant.step(), Step::Servers);
        QCOMPARE(assistant.findChild<QLineEdit *>("imapHost")->text(), QStringLiteral("imap.gmail.com"));
        click(assistant, "next");
        QCOMPARE(assistant.step(), Step::Password);
    }

    void providersWithoutPasswordsSaySo()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        assistant.show();
        goToPassword(assistant, "ada@hotmail.com");
        QCOMPARE(assistant.step(), Step::Password);
        QVERIFY(text(assistant, "providerNote").contains("browser"));
        QVERIFY(!assistant.findChild<QLineEdit *>("password")->isVisible());
        QVERIFY(!assistant.findChild<QAbstractButton *>("next")->isEnabled());
    }

    void theSameAddressTwiceIsRefusedInWords()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        assistant.show();
        goToPassword(assistant, "ADA@example.org");
        QCOMPARE(assistant.step(), Step::Address);
        QVERIFY(text(assistant, "addressProblem").contains("already"));
    }

    /// A server that hangs up on everybody: nothing may be saved, and the way to the field to mend is one click.
    void nothingIsSavedBeforeTheCheckPassed()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            while (auto *socket = server.nextPendingConnection()) {
                socket->write("* BYE not today\r\n");
                socket->disconnectFromHost();
            }
        });
        AccountAssistant assistant(mail);
        QSignalSpy accepted(&assistant, &QDialog::accepted);
        assistant.show();
        goToPassword(assistant, "grace@firm.example");
        for (const char *prefix : {"imap", "smtp"}) {
            type(assistant, QByteArray(prefix + QByteArray("Host")).constData(), "127.0.0.1");
            auto *security = assistant.findChild<QComboBox *>(QLatin1String(prefix) + QLatin1String("Security"));
            security->setFocus();
            QTest::keyClick(security, Qt::Key_End);
            type(assistant, QByteArray(prefix + QByteArray("Port")).constData(), QString::number(server.serverPort()));
        }
        click(assistant, "next");
        type(assistant, "password", "secret");
        click(assistant, "next");
        QCOMPARE(assistant.step(), Step::Check);
        QTRY_VERIFY_WITH_TIMEOUT(!text(assistant, "failure").isEmpty(), 20'000);
        QVERIFY(accepted.isEmpty());
        QCOMPARE(mail.reader().accounts().size(), 1);
        click(assistant, "mend");
        QCOMPARE(assistant.step(), Step::Servers);
        QCOMPARE(assistant.findChild<QLineEdit *>("imapHost")->text(), QStringLiteral("127.0.0.1"));
    }

    void theDemoIsThereOnlyWhenAsked()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        {
            AccountAssistant assistant(mail);
            assistant.show();
            QVERIFY(!assistant.findChild<QAbstractButton *>("demo")->isVisible());
        }
        qputenv("POSTRIDER_DEMO_COMMAND", "true");
        AccountAssistant assistant(mail);
        assistant.show();
        QSignalSpy demo(&assistant, &AccountAssistant::demoRequested);
        click(assistant, "demo");
        qunsetenv("POSTRIDER_DEMO_COMMAND");
        QCOMPARE(demo.size(), 1);
    }

    void thePromptHandsThePasswordOver()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        const Account account = *mail.reader().account(profile.account);
        auto *prompt = new PasswordPrompt(mail, account, "The server did not accept the password.", nullptr);
        prompt->show();
        QCOMPARE(text(*prompt, "reason"), QStringLiteral("The server did not accept the password."));
        QVERIFY(!prompt->findChild<QAbstractButton *>("signIn")->isEnabled());
        QCOMPARE(prompt->findChild<QLineEdit *>("password")->echoMode(), QLineEdit::Password);
        type(*prompt, "password", "open sesame");
        QTest::keyClick(prompt, Qt::Key_Return);
        QTRY_COMPARE(profile.secrets->read(account.secretKey()).secret, QStringLiteral("open sesame"));
    }
};

QTEST_MAIN(AccountAssistantTest)
#include "AccountAssistantTest.moc"
