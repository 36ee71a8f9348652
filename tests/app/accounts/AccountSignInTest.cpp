// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/BrowserSignIn.h"
#include "app/accounts/SignInPrompt.h"
#include "core/auth/MemorySecretStore.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "core/net/HttpClient.h"
#include "tests/app/TestProfile.h"
#include "tests/app/accounts/AssistantScreen.h"
#include "tests/core/auth/FakeAuthorizationServer.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/ScriptedServer.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrlQuery>
#include <thread>

using namespace postrider;
using namespace postrider::test;
using Step = AccountAssistant::Step;

/// Signing in through the browser, in the assistant and for an account that is there: a fake service under the name of one that providers use, and a person who does what the page
/// says, or does not.
class AccountSignInTest : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &page)
    {
        m_opened.append(page);
        if (m_isPersonThere && page.path() == "/authorize")
            visit(page);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void throughTheBrowserToAnAccount();
    void theNetworkFailsAndNobodySignsInTwice();
    void onAnotherDevice();
    void refusedThere();
    void stoppingAndClosing();
    void passwordInstead();
    void nobodyHasGivenAnId();
    void handMadeServersGetNoToken();
    void signingInAgain();

private:
    void writeClients();
    void goToSignIn();
    void visit(const QUrl &page);
    bool hasToken(const QString &uuid) const { return !m_profile->secrets->read(keyOf(uuid)).secret.isEmpty(); }
    /// Whether somebody waits on this computer for what the last page brings.
    bool isListening() const
    {
        const QUrl redirect(QUrlQuery(m_opened.constLast()).queryItemValue("redirect_uri", QUrl::FullyDecoded));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(redirect.port()));
        return socket.waitForConnected(1000);
    }
    static QString keyOf(const QString &uuid)
    {
        Account account;
        account.uuid = uuid;
        account.oauth = QStringLiteral("google");
        return account.secretKey();
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<FakeAuthorizationServer> m_service;
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<AccountAssistant> m_assistant;
    std::unique_ptr<AssistantScreen> m_screen;
    bool m_isPersonThere = true;
    QList<QUrl> m_opened;
    std::vector<std::thread> m_browsers;
};

void AccountSignInTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_world = std::make_unique<FakeWorld>();
    m_service = std::make_unique<FakeAuthorizationServer>();
    m_profile = std::make_unique<TestProfile>();
    m_profile->network = std::make_shared<DiscoveryNetwork>(m_world->network());
    m_assistant = std::make_unique<AccountAssistant>(m_profile->open());
    m_screen = std::make_unique<AssistantScreen>(*m_assistant);
    m_isPersonThere = true;
    m_opened.clear();
    QDesktopServices::setUrlHandler("http", this, "open");
    QDesktopServices::setUrlHandler("https", this, "open");
    m_assistant->show();
}

void AccountSignInTest::cleanup()
{
    for (std::thread &browser : m_browsers)
        browser.join();
    m_browsers.clear();
    QDesktopServices::unsetUrlHandler("http");
    QDesktopServices::unsetUrlHandler("https");
    m_assistant.reset();
    m_profile.reset();
    m_service.reset();
    m_world.reset();
}

/// Whoever gave an id for Google points it at the test's service.
void AccountSignInTest::writeClients()
{
    const OAuthService service = m_service->service();
    const QJsonObject google{{"issuer", ""}, {"authorize", service.authorizeUrl.toString(QUrl::FullyEncoded)}, {"token", service.tokenUrl.toString()},
        {"device", service.deviceUrl.toString()}, {"clientId", m_service->client().id}, {"clientSecret", m_service->client().secret}};
    QFile file(m_profile->path() + "/oauth-clients.json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{"google", google}}).toJson());
}

void AccountSignInTest::goToSignIn()
{
    writeClients();
    m_screen->search("ann@gmail.com");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY(!m_screen->isVisible("password"));
    QVERIFY(m_screen->text("signInText").contains("Gmail"));
}

void AccountSignInTest::visit(const QUrl &page)
{
    m_browsers.emplace_back([page] {
        const HttpClient browser(nullptr);
        browser.ask({browser.ask({page}, QDeadlineTimer(5000)).location}, QDeadlineTimer(5000));
    });
}

/// The servers keep the provider's names, and lie on other ports, as whoever tests his own set-up would have it.
void AccountSignInTest::throughTheBrowserToAnAccount()
{
    ScriptedServer imap, smtp;
    const TestCertificate certificate = TestCertificates::shared().withNames("DNS:imap.gmail.com,DNS:smtp.gmail.com");
    imap.setCertificate(certificate);
    smtp.setCertificate(certificate);
    imap.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=PLAIN] hi", "C~ \\S+ AUTHENTICATE XOAUTH2 \\S+", "S: A1 OK [CAPABILITY IMAP4rev1] in",
        "C~ \\S+ LOGOUT", "S: * BYE bye", "S: A2 OK out", "CLOSE"});
    smtp.script({"TLS", "S: 220 hi", "C~ EHLO .*", "S: 250-hi", "S: 250 AUTH PLAIN XOAUTH2", "C~ AUTH XOAUTH2 \\S+", "S: 235 in", "C: QUIT", "S: 221 bye", "CLOSE"});
    writeClients();
    m_screen->search("ann@gmail.com");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("manual");
    m_screen->type("imapPort", QString::number(imap.port()));
    m_screen->type("smtpPort", QString::number(smtp.port()));
    m_screen->type("caFile", TestCertificates::shared().caFile());
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
    m_screen->click("next");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Done, 20'000);
    QCOMPARE(imap.outcome() + smtp.outcome(), QString());
    QCOMPARE(m_opened.size(), 1);
    const Account account = m_profile->mail().reader().mailAccounts().constLast();
    QCOMPARE(account.oauth, QString("google"));
    QVERIFY(account.secretStored);
    QVERIFY(hasToken(account.uuid));
    // Closed when it is done, nothing of the sign-in is taken back.
    m_assistant.reset();
    QTest::qWait(100);
    QVERIFY(hasToken(account.uuid));
}

void AccountSignInTest::theNetworkFailsAndNobodySignsInTwice()
{
    goToSignIn();
    m_screen->click("next");
    // Nobody listens where imap.gmail.com leads to in this world.
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->canClick("mend"), 20'000);
    QCOMPARE(m_assistant->step(), Step::Check);
    m_screen->click("back");
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY2(m_screen->text("providerNote").contains("have signed in"), qPrintable(m_screen->text("providerNote")));
    m_screen->click("next");
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->canClick("mend"), 20'000);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_profile->mail().reader().mailAccounts().size(), 1);
}

void AccountSignInTest::onAnotherDevice()
{
    m_service->deviceErrors = QStringList{"authorization_pending", "authorization_pending"};
    goToSignIn();
    m_screen->click("device");
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->text("code"), QString("WDJB-MJHT"), 10'000);
    QCOMPARE(m_screen->text("page"), QString("https://fake.example/device"));
    m_screen->click("copyCode");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("WDJB-MJHT"));
    m_screen->click("copyLink");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("https://fake.example/device"));
    QVERIFY(m_opened.isEmpty()); // the page is for another device, unless the person says so
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Check, 20'000);
}

void AccountSignInTest::refusedThere()
{
    m_service->error = "access_denied";
    goToSignIn();
    m_screen->click("next");
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->text("signInFailure").isEmpty(), 20'000);
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY(m_screen->canClick("next")); // once more
    QCOMPARE(m_service->tokenRequests(), 0);
}

void AccountSignInTest::stoppingAndClosing()
{
    m_isPersonThere = false;
    goToSignIn();
    m_screen->click("next");
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(!m_screen->isVisible("next"));
    m_screen->click("openPage");
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(m_assistant->findChild<QAbstractButton *>("back")->text(), QString("Stop"));
    QVERIFY(isListening());
    m_screen->click("back");
    QCOMPARE(m_assistant->step(), Step::Password);
    QTRY_VERIFY(!isListening());
    QVERIFY(m_screen->canClick("next"));
    m_screen->click("next");
    QTRY_COMPARE(m_opened.size(), 3);
    QVERIFY(isListening());
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QTRY_VERIFY(!isListening());
    m_assistant.reset();
    QElapsedTimer timer;
    timer.start();
    m_profile->close();
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed()))); // by itself it would take ten minutes
    QCOMPARE(m_service->tokenRequests(), 0);
}

void AccountSignInTest::passwordInstead()
{
    goToSignIn();
    m_screen->click("otherWay");
    QVERIFY(m_screen->isVisible("password") && !m_screen->isVisible("device"));
    QVERIFY(m_screen->text("providerNote").contains("app password"));
    QVERIFY(m_screen->canClick("help"));
    m_screen->click("help");
    QVERIFY(m_opened.constLast().toString().startsWith("https://support.google.com/"));
    m_screen->type("password", "secret");
    QCOMPARE(m_assistant->findChild<QAbstractButton *>("next")->text(), QString("Sign in"));
    m_screen->click("otherWay");
    QVERIFY(!m_screen->isVisible("password"));
}

void AccountSignInTest::nobodyHasGivenAnId()
{
    m_screen->search("ann@hotmail.com");
    QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), Step::Found, 20'000);
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY2(m_screen->text("providerNote").contains("oauth-clients.json"), qPrintable(m_screen->text("providerNote")));
    QVERIFY(!m_screen->isVisible("password") && !m_screen->canClick("next") && m_screen->canClick("help"));
}

/// A token for one provider is nothing for servers that somebody typed.
void AccountSignInTest::handMadeServersGetNoToken()
{
    goToSignIn();
    m_screen->click("manual");
    m_screen->type("smtpHost", "smtp.firm.example");
    m_screen->click("next");
    QCOMPARE(m_assistant->step(), Step::Password);
    QVERIFY(m_screen->isVisible("password") && !m_screen->isVisible("device"));
    QVERIFY2(m_screen->text("providerNote").contains("smtp.firm.example"), qPrintable(m_screen->text("providerNote")));
}

void AccountSignInTest::signingInAgain()
{
    writeClients();
    AccountSetup setup;
    setup.account.identity = {"Ann", "ann@gmail.com"};
    setup.account.imap = {"imap.gmail.com", 993, Security::ImplicitTls, {}};
    setup.account.smtp = {"smtp.gmail.com", 465, Security::ImplicitTls, {}};
    setup.account.userName = "ann@gmail.com";
    setup.account.oauth = "google";
    setup.account.uuid = "uuid-of-ann";
    setup.check = false;
    auto added = m_profile->mail().addAccount(setup);
    QTRY_VERIFY(added.isFinished());
    const Account account = *m_profile->mail().reader().account(std::get<AccountId>(added.result()));
    auto *prompt = new SignInPrompt(m_profile->mail(), account, "The sign-in is no longer good.", nullptr);
    QPointer<SignInPrompt> there(prompt);
    const AssistantScreen screen(*prompt);
    prompt->show();
    QCOMPARE(screen.text("reason"), QString("The sign-in is no longer good."));
    QVERIFY(!screen.isVisible("password"));
    screen.click("signIn");
    QTRY_VERIFY_WITH_TIMEOUT(!there || !there->isVisible(), 20'000);
    QVERIFY(hasToken(account.uuid));
    QTRY_VERIFY(m_profile->mail().reader().account(account.id)->secretStored);
}

QTEST_MAIN(AccountSignInTest)
#include "AccountSignInTest.moc"
