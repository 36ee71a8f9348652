// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/CertificateDialog.h"
#include "app/accounts/CertificateList.h"
#include "tests/app/TestProfile.h"
#include "tests/app/accounts/AssistantScreen.h"
#include "tests/servers/CertificateMatrix.h"

#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;
using namespace postrider::test;
using Kind = TestCertificates::Kind;
using Step = AccountAssistant::Step;

/// What a person is told of a server's certificate, and how much it takes to trust one: from the dialog, in the list, and through the assistant.
class CertificateDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_imap, m_smtp;
    std::unique_ptr<TestProfile> m_profile;

    Account account() const
    {
        Account account;
        account.identity.address = QStringLiteral("anna@example.org");
        account.userName = QStringLiteral("anna");
        account.imap = m_imap->address(Security::ImplicitTls);
        account.smtp = m_smtp->address(Security::ImplicitTls);
        return account;
    }
    static QStringList quietImap() { return {"TLS", "S: * OK [CAPABILITY IMAP4rev1] ready", "C~ A1 LOGOUT", "S: * BYE x", "S: A1 OK x", "EOF"}; }
    static QStringList quietSmtp() { return {"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C: QUIT", "S: 221 bye", "EOF"}; }
    static QStringList imapSession()
    {
        return {"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ A1 AUTHENTICATE PLAIN .*", "S: A1 OK [CAPABILITY IMAP4rev1] in", "C~ A2 LOGOUT", "S: * BYE x",
            "S: A2 OK x", "EOF"};
    }
    static QStringList smtpSession()
    {
        return {"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 ok", "C: QUIT", "S: 221 bye", "EOF"};
    }
    /// Servers by hand, both with TLS from the start, to the end of the check.
    void goThroughAssistant(AccountAssistant &assistant, const QString &host = QStringLiteral("127.0.0.1")) const
    {
        const AssistantScreen screen(assistant);
        assistant.show();
        screen.enterAddress("grace@firm.example");
        screen.click("manual");
        screen.type("imapHost", host);
        screen.type("imapPort", QString::number(m_imap->port()));
        screen.type("smtpHost", host);
        screen.type("smtpPort", QString::number(m_smtp->port()));
        screen.click("next");
        screen.type("password", "s3cret");
        screen.click("next");
        QTRY_VERIFY_WITH_TIMEOUT(assistant.step() == Step::Done || screen.isVisible("mend"), 15'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        CertificateCases::lowerTheBar();
    }
    void init()
    {
        m_profile = std::make_unique<TestProfile>();
        m_profile->open();
        m_imap = std::make_unique<ScriptedServer>();
        m_smtp = std::make_unique<ScriptedServer>();
        for (ScriptedServer *server : {m_imap.get(), m_smtp.get()})
            server->setCertificate(TestCertificates::shared().of(Kind::SelfSigned));
    }
    void cleanup() { m_profile.reset(); }

    void saysWhatIsWrongAndTrustsNobodyByItself()
    {
        m_imap->script({"TLS!"});
        m_smtp->script(quietSmtp());
        m_smtp->setCertificate(TestCertificates::shared().of(Kind::Good));
        Account account = this->account();
        account.smtp.caFile = TestCertificates::shared().caFile();
        m_smtp->script(quietSmtp());
        QPointer<CertificateDialog> dialog = new CertificateDialog(m_profile->mail(), account);
        QSignalSpy settled(dialog, &CertificateDialog::settled);
        dialog->show();
        const AssistantScreen screen(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(screen.isVisible("doNotTrust"), 10'000);
        QVERIFY2(screen.text("sentence").contains("self-signed"), qPrintable(screen.text("sentence")));
        QCOMPARE(screen.text("server"), QStringLiteral("127.0.0.1, port %1").arg(m_imap->port()));
        QVERIFY(screen.text("issuedFor").contains("localhost"));
        QCOMPARE(screen.text("issuedBy"), QStringLiteral("localhost"));
        QVERIFY(screen.text("valid").contains("until"));
        auto *fingerprint = dialog->findChild<QLabel *>("fingerprint");
        QVERIFY(fingerprint && fingerprint->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        QCOMPARE(QString(fingerprint->text()).remove(u'\n').remove(u':').size(), 64);
        // Trusting takes a second step; Enter is "no".
        QVERIFY(!screen.canClick("trust"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(settled.size(), 0);
        QVERIFY(m_profile->mail().certificateExceptions().isEmpty());
        QCOMPARE(m_imap->outcome(), QString());
    }

    void oneServerAfterTheOther()
    {
        m_imap->script({"TLS!"});
        m_smtp->script({"TLS!"});
        CertificateList list(m_profile->mail());
        list.show();
        const AssistantScreen listScreen(list);
        QVERIFY(listScreen.isVisible("nothing"));
        QPointer<CertificateDialog> dialog = new CertificateDialog(m_profile->mail(), account());
        QSignalSpy settled(dialog, &CertificateDialog::settled);
        dialog->show();
        const AssistantScreen screen(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(screen.text("server").endsWith(QString::number(m_imap->port())), 10'000);
        screen.click("compared");
        screen.click("trust");
        QTRY_VERIFY_WITH_TIMEOUT(screen.text("server").endsWith(QString::number(m_smtp->port())), 10'000);
        QCOMPARE(settled.size(), 0);
        QVERIFY(!screen.canClick("trust"));
        screen.click("compared");
        screen.click("trust");
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 10'000);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        list.resize(560, 10);
        QTest::qWait(100);
        // Listed, and taken back one by one.
        QCOMPARE(m_profile->mail().certificateExceptions().size(), 2);
        QTRY_COMPARE(list.findChildren<QWidget *>("exception").size(), 2);
        QVERIFY(listScreen.text("place").startsWith("127.0.0.1, port "));
        QTRY_VERIFY(listScreen.canClick("revoke")); // the list is made anew with each change
        listScreen.click("revoke");
        QTRY_COMPARE(m_profile->mail().certificateExceptions().size(), 1);
        QTRY_COMPARE(list.findChildren<QWidget *>("exception").size(), 1);
        QTRY_VERIFY(listScreen.canClick("revoke")); // the list is made anew with each change
        listScreen.click("revoke");
        QTRY_VERIFY(listScreen.isVisible("nothing"));
        QVERIFY(m_profile->mail().certificateExceptions().isEmpty());
    }

    void whatNobodyCanTrust()
    {
        m_imap->setCertificate(TestCertificates::shared().of(Kind::NameConstraints));
        m_imap->script({"TLS!"});
        m_smtp->script({"TLS!"});
        QPointer<CertificateDialog> dialog = new CertificateDialog(m_profile->mail(), account());
        dialog->show();
        const AssistantScreen screen(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(screen.isVisible("doNotTrust"), 10'000);
        QVERIFY(!dialog->findChild<QWidget *>("trust") && !dialog->findChild<QWidget *>("compared"));
        screen.click("doNotTrust");
    }

    void allInOrder()
    {
        m_imap->setCertificate(TestCertificates::shared().of(Kind::Good));
        m_smtp->setCertificate(TestCertificates::shared().of(Kind::Good));
        m_imap->script(quietImap());
        m_smtp->script(quietSmtp());
        QPointer<CertificateDialog> dialog = new CertificateDialog(m_profile->mail(), account());
        QSignalSpy settled(dialog, &CertificateDialog::settled);
        dialog->show();
        const AssistantScreen screen(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 10'000);
        QVERIFY2(screen.text("sentence").contains("prove who they are"), qPrintable(screen.text("sentence")));
        screen.click("close");
    }

    /// The assistant offers the same, and goes on by itself with what is trusted.
    void assistantGoesOn()
    {
        for (int i = 0; i < 2; ++i)
            m_imap->script({"TLS!"}); // the check, and the look
        m_smtp->script({"TLS!"});
        m_imap->script(imapSession());
        m_smtp->script(smtpSession());
        AccountAssistant assistant(m_profile->mail());
        goThroughAssistant(assistant);
        const AssistantScreen screen(assistant);
        QVERIFY2(screen.result("incoming").contains("self-signed"), qPrintable(screen.result("incoming")));
        screen.click("certificate");
        auto *dialog = assistant.findChild<QWidget *>("certificateDialog");
        QVERIFY(dialog);
        const AssistantScreen asked(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(asked.text("server").endsWith(QString::number(m_imap->port())), 10'000);
        asked.click("compared");
        asked.click("trust");
        QTRY_VERIFY_WITH_TIMEOUT(asked.text("server").endsWith(QString::number(m_smtp->port())), 10'000);
        asked.click("compared");
        asked.click("trust");
        QTRY_VERIFY_WITH_TIMEOUT(assistant.step() == Step::Done, 15'000);
        QCOMPARE(m_imap->outcome(), QString());
        QCOMPARE(m_smtp->outcome(), QString());
        const QList<Account> accounts = m_profile->mail().reader().accounts();
        QVERIFY(std::any_of(
            accounts.begin(), accounts.end(), [](const Account &each) { return each.identity.address == QLatin1String("grace@firm.example") && !each.imap.trusted.isEmpty(); }));
    }

    void assistantLetsNoBadOneThrough_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < CertificateCases::all().size(); ++i) {
            if (!CertificateCases::all()[i].isGood)
                QTest::newRow(CertificateCases::all()[i].name) << i;
        }
    }
    /// Every bad certificate, at the server where mail is and at the one that takes it: the right sentence, nothing saved, and not a word of a password.
    void assistantLetsNoBadOneThrough()
    {
        QFETCH(int, number);
        const CertificateCase &one = CertificateCases::all()[number];
        const auto here = [](const QString &) { return QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}; };
        Resolver::setLookup(here);
        AccountSetup setup;
        setup.account.identity.address = QStringLiteral("grace@firm.example");
        setup.account.userName = QStringLiteral("grace");
        setup.password = QStringLiteral("s3cret");
        Mail &mail = m_profile->mail();
        for (const bool isIncoming : {true, false}) {
            m_imap->setCertificate(isIncoming ? one.certificate : TestCertificates::shared().of(Kind::Good));
            m_smtp->setCertificate(one.certificate);
            m_imap->script(isIncoming ? QStringList{"TLS!"} : imapSession());
            if (!isIncoming)
                m_smtp->script({"TLS!"});
            setup.account.imap = m_imap->address(Security::ImplicitTls);
            setup.account.smtp = m_smtp->address(Security::ImplicitTls);
            for (ServerAddress *server : {&setup.account.imap, &setup.account.smtp})
                server->caFile = CertificateCases::caFile();
            (isIncoming ? setup.account.imap : setup.account.smtp).host = one.host;
            QList<Mail::CheckStep> steps;
            const auto connection = connect(&mail, &Mail::checkStep, this, [&steps](const Mail::CheckStep &step) { steps.append(step); });
            const auto added = mail.addAccount(setup);
            QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 30'000);
            QTRY_VERIFY(!steps.isEmpty() && steps.last().failure); // told here; the future knows before main does
            disconnect(connection);
            const Outcome<AccountId> outcome = added.result();
            const auto *failure = std::get_if<Failure>(&outcome);
            QVERIFY(failure);
            QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
            QVERIFY2(failure->message.contains(one.words), qPrintable(failure->message));
            QVERIFY(steps.last().failure && steps.last().failure->message == failure->message);
            QCOMPARE(steps.last().what, isIncoming ? Mail::CheckStep::What::Incoming : Mail::CheckStep::What::Outgoing);
        }
        Resolver::setLookup({});
        QCOMPARE(m_imap->outcome(), QString());
        QCOMPARE(m_smtp->outcome(), QString());
        QCOMPARE(mail.reader().accounts().size(), 1);
    }
};

QTEST_MAIN(CertificateDialogTest)
#include "CertificateDialogTest.moc"
