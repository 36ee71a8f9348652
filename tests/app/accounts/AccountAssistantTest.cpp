// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/PasswordPrompt.h"
#include "tests/app/TestProfile.h"
#include "tests/app/accounts/AssistantScreen.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace postrider;
using namespace postrider::test;
using Step = AccountAssistant::Step;

class AccountAssistantTest : public QObject {
    Q_OBJECT

private:
    /// Servers by hand, both on this computer and without TLS.
    static void goToCheck(AccountAssistant &assistant, quint16 port)
    {
        const AssistantScreen screen(assistant);
        screen.enterAddress("grace@firm.example");
        screen.click("manual");
        for (const char *prefix : {"imap", "smtp"}) {
            screen.type(QByteArray(prefix + QByteArray("Host")).constData(), "127.0.0.1");
            auto *security = assistant.findChild<QComboBox *>(QLatin1String(prefix) + QLatin1String("Security"));
            security->setFocus();
            QTest::keyClick(security, Qt::Key_End);
            screen.type(QByteArray(prefix + QByteArray("Port")).constData(), QString::number(port));
        }
        screen.click("next");
        screen.type("password", "secret");
        screen.click("next");
        QCOMPARE(assistant.step(), Step::Check);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void asksOneThingAStep()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        const AssistantScreen screen(assistant);
        assistant.show();
        QCOMPARE(assistant.step(), Step::Name);
        QVERIFY(!screen.canClick("next"));
        screen.type("name", "Ada Lovelace");
        QTest::keyClick(&assistant, Qt::Key_Return);
        QCOMPARE(assistant.step(), Step::Address);
        screen.type("address", "nobody");
        QVERIFY(!screen.canClick("next"));
        screen.click("back");
        QCOMPARE(assistant.step(), Step::Name);
    }

    void handMadeSettingsNeedNoSearch()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        const AssistantScreen screen(assistant);
        assistant.show();
        screen.enterAddress("ada@firm.example");
        screen.click("manual");
        QCOMPARE(assistant.step(), Step::Servers);
        QCOMPARE(screen.field("imapHost"), QStringLiteral("imap.firm.example"));
        QCOMPARE(screen.field("imapPort"), QStringLiteral("993"));
        QCOMPARE(screen.field("smtpHost"), QStringLiteral("smtp.firm.example"));
        QCOMPARE(screen.field("userName"), QStringLiteral("ada@firm.example"));
        // STARTTLS changes the port; no TLS is offered to this computer only.
        auto *security = assistant.findChild<QComboBox *>("smtpSecurity");
        QCOMPARE(security->count(), 2);
        security->setFocus();
        QTest::keyClick(security, Qt::Key_Down);
        QCOMPARE(screen.field("smtpPort"), QStringLiteral("587"));
        screen.type("smtpHost", "127.0.0.1");
        QCOMPARE(security->count(), 3);
        screen.type("smtpHost", "");
        QVERIFY(!screen.canClick("next"));
        // What was typed stays when the person looks at the address once more.
        screen.type("smtpHost", "mail.firm.example");
        screen.click("back");
        QCOMPARE(assistant.step(), Step::Address);
        screen.click("manual");
        QCOMPARE(screen.field("smtpHost"), QStringLiteral("mail.firm.example"));
        screen.click("next");
        QCOMPARE(assistant.step(), Step::Password);
        QVERIFY(screen.isVisible("password"));
        screen.click("back");
        QCOMPARE(assistant.step(), Step::Servers);
    }

    void handMadePop3()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        const AssistantScreen screen(assistant);
        assistant.show();
        screen.enterAddress("ada@firm.example");
        screen.click("manual");
        auto *protocol = assistant.findChild<QComboBox *>("protocol");
        protocol->setFocus();
        QTest::keyClick(protocol, Qt::Key_Down);
        QCOMPARE(screen.field("imapHost"), QStringLiteral("pop.firm.example"));
        QCOMPARE(screen.field("imapPort"), QStringLiteral("995"));
        auto *security = assistant.findChild<QComboBox *>("imapSecurity");
        security->setFocus();
        QTest::keyClick(security, Qt::Key_Down);
        QCOMPARE(screen.field("imapPort"), QStringLiteral("110"));
        screen.click("next");
        QCOMPARE(assistant.step(), Step::Leave);
        QVERIFY(assistant.findChild<QAbstractButton *>("leave")->isChecked());
        QVERIFY(!assistant.findChild<QWidget *>("days")->isEnabled());
        screen.click("leaveForDays");
        QVERIFY(assistant.findChild<QWidget *>("days")->isEnabled());
        screen.click("next");
        QCOMPARE(assistant.step(), Step::Password);
        screen.click("back");
        QCOMPARE(assistant.step(), Step::Leave);
        screen.click("back");
        QCOMPARE(assistant.step(), Step::Servers);
    }

    void theSameAddressTwiceIsRefusedInWords()
    {
        TestProfile profile;
        AccountAssistant assistant(profile.open());
        const AssistantScreen screen(assistant);
        assistant.show();
        screen.search("ADA@example.org");
        QCOMPARE(assistant.step(), Step::Address);
        QVERIFY(screen.text("addressProblem").contains("already"));
        screen.click("manual");
        QCOMPARE(assistant.step(), Step::Address);
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
        const AssistantScreen screen(assistant);
        QSignalSpy accepted(&assistant, &QDialog::accepted);
        assistant.show();
        goToCheck(assistant, server.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(!screen.text("failure").isEmpty(), 20'000);
        QVERIFY(accepted.isEmpty());
        QCOMPARE(mail.reader().mailAccounts().size(), 1);
        screen.click("mend");
        QCOMPARE(assistant.step(), Step::Servers);
        QCOMPARE(screen.field("imapHost"), QStringLiteral("127.0.0.1"));
    }

    /// A server that never says a word: "Stop" ends the connection, not only the waiting for it.
    void stoppingEndsTheCheck()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        AccountAssistant assistant(mail);
        const AssistantScreen screen(assistant);
        assistant.show();
        goToCheck(assistant, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        auto *socket = server.nextPendingConnection();
        QCOMPARE(assistant.findChild<QAbstractButton *>("back")->text(), QStringLiteral("Stop"));
        screen.click("back");
        QCOMPARE(assistant.step(), Step::Password);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QTest::qWait(100);
        QCOMPARE(assistant.step(), Step::Password);
        QCOMPARE(mail.reader().mailAccounts().size(), 1);
    }

    void theDemoIsThereOnlyWhenAsked()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        {
            AccountAssistant assistant(mail);
            assistant.show();
            QVERIFY(!AssistantScreen(assistant).isVisible("demo"));
        }
        qputenv("POSTRIDER_DEMO_COMMAND", "true");
        AccountAssistant assistant(mail);
        assistant.show();
        QSignalSpy demo(&assistant, &AccountAssistant::demoRequested);
        AssistantScreen(assistant).click("demo");
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
        const AssistantScreen screen(*prompt);
        QCOMPARE(screen.text("reason"), QStringLiteral("The server did not accept the password."));
        QVERIFY(!screen.canClick("signIn"));
        QCOMPARE(prompt->findChild<QLineEdit *>("password")->echoMode(), QLineEdit::Password);
        screen.type("password", "open sesame");
        QTest::keyClick(prompt, Qt::Key_Return);
        QTRY_COMPARE(profile.secrets->read(account.secretKey()).secret, QStringLiteral("open sesame"));
    }
};

QTEST_MAIN(AccountAssistantTest)
#include "AccountAssistantTest.moc"
