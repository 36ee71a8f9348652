// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/DoctorWindow.h"
#include "app/accounts/FindingRow.h"
#include "tests/app/PatientProfile.h"
#include "tests/app/accounts/AssistantScreen.h"
#include "tests/servers/ScriptedServer.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

namespace {

/// No keychain to be had.
class AbsentSecretStore final : public SecretStore {
public:
    Result read(const QString &) override { return {Outcome::Unavailable, {}, QStringLiteral("no bus")}; }
    Result write(const QString &, const QString &) override { return {Outcome::Unavailable, {}, QStringLiteral("no bus")}; }
    Result remove(const QString &) override { return {Outcome::Unavailable, {}, QStringLiteral("no bus")}; }
};

} // namespace

/// The doctor on the screen, by click and key, with real servers where all is well and with broken ones.
class DoctorWindowTest : public QObject {
    Q_OBJECT
private:
    using Where = Finding::Where;
    using What = Finding::What;

    AccountId add(const ServerAddress &imap, const ServerAddress &smtp, const QString &password = QStringLiteral("secret"))
    {
        return m_patient->add({imap, {}, smtp}, m_servers.user(), password);
    }
    AccountId addGood() { return add(m_servers.imaps(), m_servers.smtps()); }
    void open(AccountId account)
    {
        m_window = new DoctorWindow(*m_patient->mail, account, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window)); // shortcuts are the active window's
    }
    AssistantScreen screen() const { return AssistantScreen(*m_window); }
    FindingRow *row(const char *name) const { return m_window->findChild<FindingRow *>(QStringLiteral("finding-") + QLatin1String(name)); }
    QString state(const char *name) const { return row(name) ? nameOf(row(name)->finding().state) : QString(); }
    QString summary() const { return screen().text("summary"); }
    static int hits(const QByteArray &text, const QByteArray &secret)
    {
        const QByteArray plain = QByteArray(1, '\0') + "ada@example.org" + QByteArray(1, '\0') + secret;
        return int(text.count(secret) + text.count(secret.toBase64(QByteArray::OmitTrailingEquals)) + text.count(plain.toBase64(QByteArray::OmitTrailingEquals)));
    }
    static QByteArray copied() { return QGuiApplication::clipboard()->text().toUtf8(); }
    QString shown() const
    {
        QString all;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    RealServers m_servers;
    std::unique_ptr<PatientProfile> m_patient;
    QPointer<DoctorWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
    }

    void init() { m_patient = std::make_unique<PatientProfile>(); }

    void cleanup()
    {
        delete m_window;
        m_patient.reset();
    }

    void everythingWorks()
    {
        open(addGood());
        QVERIFY(m_window->isRunning());
        QVERIFY(summary().startsWith("Looking at ada@example.org"));
        QVERIFY(!screen().canClick("sendTest") && !screen().canClick("copy"));
        // As they come: not only at the end.
        QTRY_VERIFY(row("computer-password"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 20'000);
        QVERIFY2(summary().startsWith("Everything works."), qPrintable(summary()));
        for (const char *good : {"incoming-signIn", "outgoing-signIn", "incoming-certificate", "computer-store", "incoming-folders"})
            QVERIFY2(state(good) == "good" || state(good) == "note", good);
        QCOMPARE(row("incoming-signIn")->findChild<QLabel *>("state")->text(), QString("Good"));
        QVERIFY(row("incoming-signIn")->accessibleName().startsWith("Good: Signed in to localhost as ada@example.org"));
        QVERIFY(!row("incoming-signIn")->findChild<QAbstractButton *>("action"));
        QCOMPARE(hits(shown().toUtf8(), "secret"), 0);
    }

    void detailsAreFoldedAway()
    {
        open(addGood());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 20'000);
        auto *detail = row("incoming-capabilities")->findChild<QLabel *>("detail");
        QVERIFY(detail && !detail->isVisible());
        row("incoming-capabilities")->findChild<QAbstractButton *>("details")->click();
        QVERIFY(detail->isVisible() && detail->text().contains("IMAP4"));
    }

    void wrongPassword()
    {
        const AccountId account = add(m_servers.imaps(), m_servers.smtps(), "sesame-7781");
        open(account);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 30'000);
        QVERIFY2(summary().contains(" wrong. Begin with this one: "), qPrintable(summary()));
        QVERIFY(screen().text("summaryRemedy").contains("user name and password"));
        QCOMPARE(row("incoming-signIn")->findChild<QLabel *>("state")->text(), QString("Problem"));
        QCOMPARE(state("incoming-folders"), QString("notAsked"));
        QSignalSpy signIn(m_window, &DoctorWindow::signInRequested);
        QVERIFY(screen().canClick("summaryAction"));
        QVERIFY(row("incoming-signIn")->visibleRegion().boundingRect().height() > 10); // in sight
        auto *button = row("incoming-signIn")->findChild<QAbstractButton *>("action");
        QVERIFY(button);
        button->click();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(signIn[0][0].value<AccountId>(), account);
        screen().click("copy");
        QVERIFY(copied().contains("AUTHENTICATE") && copied().contains("***"));
        QCOMPARE(hits(copied() + shown().toUtf8(), "sesame-7781"), 0);
        QVERIFY(hits(copied() + "sesame-7781", "sesame-7781") > 0); // it can be found
    }

    void badCertificate()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(TestCertificates::Kind::Expired));
        server.script({"EOF"});
        server.script({"TLS"});
        open(add(server.address(Security::ImplicitTls), m_servers.smtps()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 30'000);
        QVERIFY2(summary().startsWith("One thing is wrong: ") && summary().contains("expired"), qPrintable(summary()));
        QCOMPARE(state("incoming-tls"), QString("trouble"));
        QCOMPARE(state("outgoing-signIn"), QString("good"));
        QCOMPARE(server.received(1), QByteArray());
        QSignalSpy certificate(m_window, &DoctorWindow::certificateRequested);
        screen().click("summaryAction");
        QCOMPARE(certificate.size(), 1);
    }

    void closedPort()
    {
        ServerAddress nobody = m_servers.imaps();
        nobody.port = 1;
        open(add(nobody, m_servers.smtps()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 30'000);
        QCOMPARE(state("incoming-connectionV4"), QString("trouble"));
        auto *again = row("incoming-connectionV4")->findChild<QAbstractButton *>("action");
        QVERIFY(again && again->text() == "Try again");
        again->click();
        QVERIFY(m_window->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 30'000);
        QCOMPARE(m_window->findChildren<FindingRow *>("finding-incoming-connectionV4").size(), 1); // those of the first time are gone
    }

    void nameThatNobodyKnows()
    {
        m_patient->network->addresses = [](const QString &) { return QList<QHostAddress>(); };
        m_patient->open();
        open(addGood());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 30'000);
        QCOMPARE(state("incoming-names"), QString("trouble"));
        QSignalSpy servers(m_window, &DoctorWindow::serversRequested);
        screen().click("summaryAction");
        QCOMPARE(servers.size(), 1);
    }

    void hangingServerAndStop()
    {
        ScriptedServer server;
        server.script({"EOF"});
        server.script({"WAIT 60000"});
        open(add(server.address(Security::ImplicitTls), m_servers.smtps()));
        QTRY_COMPARE(server.connectionCount(), 2);
        QTRY_COMPARE(state("outgoing-signIn"), QString("good"));
        QVERIFY(m_window->isRunning());
        QCOMPARE(m_window->findChild<QAbstractButton *>("run")->text().remove('&'), QString("Stop"));
        screen().click("run");
        QVERIFY(!m_window->isRunning());
        QVERIFY(summary().startsWith("Stopped."));
        const int rows = int(m_window->findChildren<FindingRow *>().size());
        QTest::qWait(500);
        QCOMPARE(int(m_window->findChildren<FindingRow *>().size()), rows); // nobody tells any more
        QCOMPARE(m_window->findChild<QAbstractButton *>("run")->text().remove('&'), QString("Run again"));
        screen().click("copy"); // what was found by then
        QVERIFY(copied().contains("Signed in to localhost as ada@example.org."));
    }

    void closingEndsIt()
    {
        ScriptedServer server;
        server.script({"EOF"});
        server.script({"WAIT 60000"});
        open(add(server.address(Security::ImplicitTls), m_servers.smtps()));
        QTRY_COMPARE(server.connectionCount(), 2);
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
    }

    void keychainMissing()
    {
        const AccountId account = addGood();
        m_patient->secrets = std::make_shared<AbsentSecretStore>();
        m_patient->open();
        open(account);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 30'000);
        QCOMPARE(state("computer-password"), QString("trouble"));
        QVERIFY(row("computer-password")->findChild<QAbstractButton *>("action"));
        QCOMPARE(state("incoming-signIn"), QString("notAsked"));
        QCOMPARE(state("incoming-tls"), QString("good"));
        QVERIFY2(summary().startsWith("One thing is wrong: "), qPrintable(summary()));
    }

    void testMessageOnlyWhenAskedFor()
    {
        const int before = int(m_servers.messages().size());
        open(addGood());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 20'000);
        QVERIFY(!row("mail-roundTrip"));
        QCOMPARE(int(m_servers.messages().size()), before);
        QVERIFY(screen().text("testText").contains("sends a message from ada@example.org to ada@example.org"));
        screen().click("sendTest");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 60'000);
        QCOMPARE(state("mail-roundTrip"), QString("good"));
        QCOMPARE(int(m_servers.messages().size()), before + 1);
    }

    void savedReport()
    {
        open(addGood());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 20'000);
        screen().click("save");
        QPointer<QFileDialog> dialog(m_window->findChild<QFileDialog *>());
        QTRY_VERIFY(dialog && dialog->isVisible());
        const QString path = m_patient->dir.filePath("report.txt");
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY(report.contains("Incoming server\n") && report.contains("EHLO"));
        QCOMPARE(hits(report, "secret"), 0);
        QVERIFY(screen().text("saved").startsWith("The report is saved."));
    }

    void addressWithoutAccountByKeyboard()
    {
        addGood();
        m_patient->world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both("in-"));
        open({});
        QVERIFY(!m_window->isRunning());
        auto *who = m_window->findChild<QComboBox *>("who");
        QCOMPARE(m_window->focusWidget(), who);
        QVERIFY(!screen().isVisible("address"));
        QTest::keyClick(who, Qt::Key_Down);
        QVERIFY(screen().isVisible("address") && screen().isVisible("askDatabase") && !screen().isVisible("sendTest"));
        QVERIFY(!screen().canClick("run"));
        screen().key(Qt::Key_Tab);
        screen().keys("ann@example.org");
        screen().key(Qt::Key_Return);
        QVERIFY(m_window->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isRunning(), 60'000);
        QCOMPARE(state("address-settings"), QString("good"));
        QVERIFY(!row("incoming-signIn") && !row("computer-store"));
    }
};

QTEST_MAIN(DoctorWindowTest)
#include "DoctorWindowTest.moc"
