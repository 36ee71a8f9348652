// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/DiscoveryNetwork.h"
#include "tests/app/TestProfile.h"
#include "tests/app/accounts/AssistantScreen.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/RealServers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QSpinBox>

using namespace postrider;
using namespace postrider::test;
using Step = AccountAssistant::Step;

/// The assistant looks for servers, by click and key, in a world on loopback; and to the end with real servers.
class AccountDiscoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsKnownIsShownAtOnce();
    void whatTheDomainPublishes();
    void whoIsAskedIsTheirChoice();
    void nobodyKnows();
    void stoppingEndsTheSearch();
    void closingEndsTheSearch();
    void anotherAddressIsLookedForAnew();
    void foreignDomainsAreConfirmed();
    void foreignServersByHandAreConfirmed();
    void aLongDomainIsShownWhole();
    void imapComesBeforePop3();
    void byKeysAlone();
    void everythingHasAName();
    void pop3WithRealServers();

private:
    QByteArray dual() const
    {
        return FakeWorld::config(FakeWorld::server("pop3", "pop.example.org", 995) + FakeWorld::server("imap", "imap.example.org", 993)
            + FakeWorld::server("smtp", "smtp.example.org", 587, "STARTTLS"));
    }
    const char *const m_published = "autoconfig.example.org/mail/config-v1.1.xml";

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<AccountAssistant> m_assistant;
    std::unique_ptr<AssistantScreen> m_screen;
};

void AccountDiscoveryTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_world = std::make_unique<FakeWorld>();
    m_profile = std::make_unique<TestProfile>();
    m_profile->network = std::make_shared<DiscoveryNetwork>(m_world->network());
    m_assistant = std::make_unique<AccountAssistant>(m_profile->open());
    m_screen = std::make_unique<AssistantScreen>(*m_assistant);
    m_assistant->show();
}

void AccountDiscoveryTest::cleanup()
{
    m_assistant.reset();
    m_profile.reset();
    m_world.reset();
}

void AccountDiscoveryTest::whatIsKnownIsShownAtOnce()
{
    m_screen->search("ann@gmail.com");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    QVERIFY2(m_screen->text("question").contains("Gmail"), qPrintable(m_screen->text("question")));
    QVERIFY(m_screen->text("source").contains("Nobody was asked"));
    QCOMPARE(m_screen->text("foundIncoming"), QString("imap.gmail.com (IMAP, port 993)\nEncrypted from the start (TLS)"));
    QCOMPARE(m_screen->text("foundOutgoing"), QString("smtp.gmail.com (SMTP, port 465)\nEncrypted from the start (TLS)"));
    QVERIFY(m_screen->isVisible("chooseImap")); // and POP3, for who wants it
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY(m_screen->text("providerNote").contains("app password"));
    QVERIFY(m_screen->canClick("help"));
    QVERIFY(m_screen->isVisible("password"));
    QCOMPARE(m_world->web().connectionCount(), 0);
    QCOMPARE(m_world->records->asked, 0);
}

void AccountDiscoveryTest::whatTheDomainPublishes()
{
    m_world->publish(m_published, FakeWorld::both(""), 400);
    m_screen->search("ann@example.org");
    QCOMPARE(m_assistant->step(), Step::Search);
    QVERIFY(m_screen->text("searchText").contains("example.org"));
    QVERIFY(!m_screen->isVisible("next"));
    // The others have answered while the domain takes its time.
    QTRY_VERIFY(m_screen->result("askedDomain").startsWith("Asking"));
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    QVERIFY2(m_screen->text("source").contains("example.org says so itself"), qPrintable(m_screen->text("source")));
    QCOMPARE(m_screen->text("foundUserName"), QString("ann@example.org"));
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY2(m_screen->text("providerNote").contains("imap.example.org"), qPrintable(m_screen->text("providerNote")));
    // Back and on again asks nobody a second time.
    const int connections = m_world->web().connectionCount();
    m_screen->click("back");
    m_screen->click("back");
    QCOMPARE(m_assistant->step(), Step::Address);
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Found);
    QCOMPARE(m_world->web().connectionCount(), connections);
}

void AccountDiscoveryTest::whoIsAskedIsTheirChoice()
{
    m_screen->enterAddress("ann@example.org");
    m_screen->click("askDatabase");
    m_screen->click("sayAddress");
    m_screen->click("next");
    QVERIFY(!m_screen->isVisible("askedDatabase"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->text("searchProblem").isEmpty(), 20'000);
    const QString asked = m_world->asked().join(' ');
    QVERIFY2(asked.contains("autoconfig.example.org"), qPrintable(asked));
    QVERIFY2(!asked.contains("thunderbird") && !asked.contains("ann"), qPrintable(asked));
}

void AccountDiscoveryTest::nobodyKnows()
{
    m_screen->search("ann@example.org");
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->text("searchProblem").isEmpty(), 20'000);
    QCOMPARE(m_screen->result("askedDatabase"), QString("Knows nothing about it"));
    // The service that is named is the one that is asked.
    QVERIFY(m_world->asked().join(' ').contains("autoconfig.thunderbird.net"));
    QVERIFY(m_assistant->findChild<QAbstractButton *>("askDatabase")->text().contains("autoconfig.thunderbird.net"));
    QVERIFY2(m_screen->text("searchProblem").contains("Your provider tells you"), qPrintable(m_screen->text("searchProblem")));
    // Somebody has mended it meanwhile.
    m_world->publish(m_published, FakeWorld::both(""));
    m_screen->click("searchAgain");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("back");
    m_screen->click("manual");
    QCOMPARE(m_assistant->step(), Step::Servers);
    QCOMPARE(m_screen->field("imapHost"), QString("imap.example.org"));
}

void AccountDiscoveryTest::stoppingEndsTheSearch()
{
    m_world->silent = {m_published};
    m_screen->search("ann@example.org");
    QTRY_VERIFY(!m_world->asked().isEmpty());
    QCOMPARE(m_assistant->findChild<QAbstractButton *>("back")->text(), QString("Stop"));
    const long during = m_world->records.use_count();
    m_screen->click("back");
    QCOMPARE(m_assistant->step(), Step::Address);
    // Ended, not only no longer waited for: by itself it would take five seconds.
    QTRY_VERIFY_WITH_TIMEOUT(m_world->records.use_count() < during, 4000);
    QTest::qWait(200);
    QCOMPARE(m_assistant->step(), Step::Address);
    // By hand it goes on from the search, too.
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Search);
    m_screen->click("manual");
    QCOMPARE(m_assistant->step(), Step::Servers);
    QTest::qWait(500);
    QCOMPARE(m_assistant->step(), Step::Servers);
}

void AccountDiscoveryTest::closingEndsTheSearch()
{
    m_world->silent = {m_published};
    m_screen->search("ann@example.org");
    QTRY_VERIFY(!m_world->asked().isEmpty());
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(!m_assistant->isVisible());
    m_assistant.reset();
    QElapsedTimer timer;
    timer.start();
    m_profile->close();
    QVERIFY2(timer.elapsed() < 4500, qPrintable(QString::number(timer.elapsed()))); // by itself it would take five seconds
}

void AccountDiscoveryTest::anotherAddressIsLookedForAnew()
{
    m_screen->search("ann@gmail.com");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("next");
    m_screen->type("password", "of gmail");
    m_screen->click("back");
    m_screen->click("back");
    m_world->publish(m_published, FakeWorld::both(""));
    m_screen->type("address", "ann@example.org");
    m_screen->click("next");
    QTRY_VERIFY_WITH_TIMEOUT(m_assistant->step() == Step::Found && m_screen->text("foundIncoming").contains("imap.example.org"), 20'000);
    m_screen->click("next");
    QVERIFY2(!m_screen->text("providerNote").contains("app password"), qPrintable(m_screen->text("providerNote")));
    QVERIFY(!m_screen->isVisible("help"));
    QCOMPARE(m_screen->field("password"), QString());
}

void AccountDiscoveryTest::foreignDomainsAreConfirmed()
{
    m_world->records->exchanges["example.org"] = {{"mx2.zoho.eu", 1}};
    m_screen->search("ann@example.org");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Confirm);
    QCOMPARE(m_screen->text("confirmDomains"), QString("zoho.eu"));
    auto *domains = m_assistant->findChild<QLabel *>("confirmDomains");
    QVERIFY(domains->font().bold() && domains->textFormat() == Qt::PlainText);
    // Enter, pressed out of habit, agrees to nothing.
    m_screen->key(Qt::Key_Return);
    QCOMPARE(m_assistant->step(), Step::Confirm);
    QVERIFY(!m_screen->canClick("next"));
    m_screen->key(Qt::Key_Space);
    m_screen->key(Qt::Key_Return);
    QCOMPARE(m_assistant->step(), Step::Password);
    // Asked once.
    m_screen->click("back");
    QCOMPARE(m_assistant->step(), Step::Found);
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
}

/// The form is filled from the same hearsay: to look at it is not to agree.
void AccountDiscoveryTest::foreignServersByHandAreConfirmed()
{
    m_world->records->exchanges["example.org"] = {{"mx2.zoho.eu", 1}};
    m_screen->search("ann@example.org");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("manual");
    QCOMPARE(m_screen->field("imapHost"), QString("imap.zoho.eu"));
    m_screen->type("smtpHost", "smtp.example.org");
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Confirm);
    QCOMPARE(m_screen->text("confirmDomains"), QString("zoho.eu"));
    m_screen->click("back");
    QCOMPARE(m_assistant->step(), Step::Servers);
    m_screen->type("imapHost", "imap.example.org");
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
}

void AccountDiscoveryTest::aLongDomainIsShownWhole()
{
    const QString name = QString(63, u'w') + ".net";
    ServiceRecord imap, smtp;
    imap.target = "imap." + name;
    imap.port = 993;
    smtp.target = "smtp." + name;
    smtp.port = 465;
    m_world->records->serviceRecords["_imaps._tcp.example.org"] = {imap};
    m_world->records->serviceRecords["_submissions._tcp.example.org"] = {smtp};
    m_screen->search("ann@example.org");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Confirm);
    QCOMPARE(m_screen->text("confirmDomains"), name);
    auto *domains = m_assistant->findChild<QLabel *>("confirmDomains");
    const QRect needed = domains->fontMetrics().boundingRect(QRect(0, 0, domains->width(), 10'000), Qt::TextWordWrap, domains->text());
    QVERIFY2(needed.width() <= domains->width() && needed.height() <= domains->height(), qPrintable(QString("%1 %2").arg(needed.width()).arg(needed.height())));
    QVERIFY(m_assistant->width() < 700);
}

void AccountDiscoveryTest::imapComesBeforePop3()
{
    m_world->publish(m_published, dual());
    m_screen->search("ann@example.org");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    QVERIFY(m_assistant->findChild<QAbstractButton *>("chooseImap")->isChecked());
    QVERIFY(m_screen->text("foundIncoming").startsWith("imap.example.org (IMAP, port 993)"));
    QVERIFY(m_screen->text("foundOutgoing").contains("STARTTLS, required"));
    m_screen->click("choosePop3");
    QVERIFY2(m_screen->text("foundIncoming").startsWith("pop.example.org (POP3, port 995)"), qPrintable(m_screen->text("foundIncoming")));
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Leave);
    m_screen->click("back");
    m_screen->click("manual");
    QCOMPARE(m_screen->field("imapHost"), QString("pop.example.org"));
    QCOMPARE(m_assistant->findChild<QComboBox *>("protocol")->currentIndex(), 1);
    m_screen->click("back");
    m_screen->click("chooseImap");
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
}

void AccountDiscoveryTest::byKeysAlone()
{
    m_world->publish(m_published, dual());
    m_assistant->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
    m_screen->keys("Ann");
    m_screen->key(Qt::Key_Return);
    m_screen->keys("ann@example.org");
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    auto *imap = m_assistant->findChild<QAbstractButton *>("chooseImap");
    for (int i = 0; i < 10 && m_assistant->focusWidget() != imap; ++i)
        m_screen->key(Qt::Key_Tab);
    QCOMPARE(m_assistant->focusWidget(), imap);
    m_screen->key(Qt::Key_Down);
    QVERIFY(m_assistant->findChild<QAbstractButton *>("choosePop3")->isChecked());
    m_screen->key(Qt::Key_Return);
    QCOMPARE(m_assistant->step(), Step::Leave);
    m_screen->key(Qt::Key_Down);
    QVERIFY(m_assistant->findChild<QAbstractButton *>("leaveForDays")->isChecked());
    m_screen->key(Qt::Key_Tab);
    QCOMPARE(m_assistant->focusWidget(), m_assistant->findChild<QSpinBox *>("days"));
    m_screen->key(Qt::Key_Up);
    QCOMPARE(m_assistant->findChild<QSpinBox *>("days")->value(), 15);
    m_screen->key(Qt::Key_Return);
    QCOMPARE(m_assistant->step(), Step::Password);
    m_screen->keys("secret");
    QVERIFY(m_screen->canClick("next"));
}

void AccountDiscoveryTest::everythingHasAName()
{
    for (QWidget *widget : m_assistant->findChildren<QWidget *>()) {
        const bool takesInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QSpinBox *>(widget);
        if (takesInput && !qobject_cast<QSpinBox *>(widget->parentWidget()))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !widget->objectName().isEmpty() && widget->objectName() != "help" && widget->objectName() != "mend"
            && widget->objectName() != "otherWay" && !widget->objectName().startsWith("qt_"))
            QVERIFY2(!button->text().isEmpty(), qPrintable(widget->objectName()));
    }
}

/// From an address to a message on the disk: what the domain publishes, POP3 by choice, a real Dovecot and a real Exim. Their certificate is of an issuer of their own and
/// for another name, so that the first try is refused, and mended by hand.
void AccountDiscoveryTest::pop3WithRealServers()
{
    RealServers::Options options;
    options.user = QStringLiteral("grace@example.org");
    RealServers servers(options);
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    m_world->publish(m_published,
        FakeWorld::config(FakeWorld::server("imap", "mail.example.org", servers.imaps().port) + FakeWorld::server("pop3", "mail.example.org", servers.pop3s().port)
            + FakeWorld::server("smtp", "mail.example.org", servers.smtps().port)));
    m_screen->search(servers.user());
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("choosePop3");
    m_screen->click("next");
    m_screen->click("leaveForDays");
    m_screen->click("deleteToo");
    m_screen->click("next");
    m_screen->type("password", servers.password());
    m_screen->click("next");
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->canClick("mend"), 20'000);
    QVERIFY2(m_screen->text("failure").contains("not secure enough"), qPrintable(m_screen->text("failure")));
    QCOMPARE(m_profile->mail().reader().mailAccounts().size(), 1);
    m_screen->click("mend");
    QCOMPARE(m_screen->field("imapPort"), QString::number(servers.pop3s().port));
    m_screen->type("imapHost", "localhost");
    m_screen->type("smtpHost", "localhost");
    m_screen->type("caFile", servers.caFile());
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Leave);
    QVERIFY(m_assistant->findChild<QAbstractButton *>("leaveForDays")->isChecked());
    m_screen->click("next");
    m_screen->click("next");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Done, 20'000);
    const Account account = m_profile->mail().reader().mailAccounts().constLast();
    QVERIFY(account.isPop3() && !account.imap.isValid());
    QCOMPARE(account.pop3.port, servers.pop3s().port);
    QCOMPARE(account.pop3Policy, (Pop3Policy{14, true}));
    QCOMPARE(account.userName, servers.user());
    m_screen->click("next");
    QVERIFY(!m_assistant->isVisible());
}

QTEST_MAIN(AccountDiscoveryTest)
#include "AccountDiscoveryTest.moc"
