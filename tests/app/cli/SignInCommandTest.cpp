// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/net/HttpClient.h"
#include "tests/app/cli/CarriedOut.h"
#include "tests/app/cli/KeptStreams.h"
#include "tests/core/auth/FakeAuthorizationServer.h"
#include "tests/servers/RealServers.h"
#include "tests/servers/ScriptedServer.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace postrider;
using namespace postrider::test;

/// An account that signs in through the browser, from `account add` to the end of its sign-in and back: with a fake service, a real Dovecot that asks it about every token, and a
/// person who opens the page that the command line tells.
class SignInCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }
    void init();
    void cleanup();
    void fromTheFirstSignInToTheNext();
    void onAnotherDevice();
    void noIdNoSignIn();
    void refusedThere();
    void wrongUsage();
    void nothingSecretIsWritten();

private:
    int run(const QString &command, const QStringList &words, const QByteArray &input = {});
    QJsonObject document() const { return QJsonDocument::fromJson(m_streams->result).object(); }
    QString errorKind() const { return document()["error"].toObject()["kind"].toString(); }
    QStringList addWords() const;
    void writeClients(const QJsonObject &more = {});
    void openMail();
    void visit(const QByteArray &said);

    std::unique_ptr<FakeAuthorizationServer> m_service;
    std::unique_ptr<RealServers> m_servers;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Mail> m_mail;
    std::unique_ptr<KeptStreams> m_streams;
    std::vector<std::thread> m_browsers;
};

void SignInCommandTest::init()
{
    m_service = std::make_unique<FakeAuthorizationServer>();
    m_dir = std::make_unique<QTemporaryDir>();
    RealServers::Options options;
    options.extraDovecot = m_service->dovecotLines(m_dir->path());
    m_servers = std::make_unique<RealServers>(options);
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    m_secrets = std::make_shared<MemorySecretStore>();
    openMail();
    writeClients();
}

void SignInCommandTest::cleanup()
{
    for (std::thread &browser : m_browsers)
        browser.join();
    m_browsers.clear();
    m_mail.reset();
    m_servers.reset();
    m_service.reset();
    m_dir.reset();
}

void SignInCommandTest::openMail()
{
    m_mail.reset();
    Mail::Options options;
    options.profile = m_dir->filePath("profile");
    options.online = false;
    options.secrets = m_secrets;
    m_mail = std::make_unique<Mail>(options);
}

/// As a firm would describe its own service.
void SignInCommandTest::writeClients(const QJsonObject &more)
{
    const OAuthService service = m_service->service();
    QJsonObject firm{{"name", "Firm"}, {"authorize", service.authorizeUrl.toString(QUrl::FullyEncoded)}, {"token", service.tokenUrl.toString()},
        {"device", service.deviceUrl.toString()}, {"scopes", QJsonArray{"imap"}}, {"clientId", m_service->client().id}, {"clientSecret", m_service->client().secret}};
    for (auto it = more.begin(); it != more.end(); ++it)
        firm.insert(it.key(), it.value());
    QFile file(m_dir->filePath("profile/oauth-clients.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{"firm", firm}}).toJson());
}

/// The person: opens the page that is told.
void SignInCommandTest::visit(const QByteArray &said)
{
    const qsizetype at = said.indexOf("http://127.0.0.1");
    if (at < 0 || !said.contains("/authorize?"))
        return;
    const QUrl page = QUrl::fromEncoded(said.mid(at).trimmed());
    m_browsers.emplace_back([page] {
        const HttpClient browser(nullptr);
        browser.ask({browser.ask({page}, QDeadlineTimer(5000)).location}, QDeadlineTimer(5000));
    });
}

int SignInCommandTest::run(const QString &command, const QStringList &words, const QByteArray &input)
{
    m_streams = std::make_unique<KeptStreams>();
    m_streams->input = input;
    m_streams->said = [this](const QByteArray &said) { visit(said); };
    return carriedOut(*m_mail, *m_streams, {command, words, m_dir->path(), true, m_dir->filePath("profile")});
}

QStringList SignInCommandTest::addWords() const
{
    return {"add", "--email", m_servers->user(), "--imap", urlOf(m_servers->imaps(), "imap"), "--smtp", "smtps://localhost:1", "--ca", m_servers->caFile(), "--oauth", "firm",
        "--no-check"};
}

void SignInCommandTest::fromTheFirstSignInToTheNext()
{
    QVERIFY(m_servers->deliver("From: bo@example.org\nTo: ada@example.org\nSubject: one\n\nHello.\n"));
    ScriptedServer smtp;
    smtp.script({"TLS", "S: 220 hi", "C~ EHLO .*", "S: 250-hi", "S: 250 AUTH PLAIN XOAUTH2", "C~ AUTH XOAUTH2 \\S+", "S: 235 in", "C: QUIT", "S: 221 bye", "CLOSE"});
    QStringList words = addWords() + QStringList{"--sign-in", "browser"};
    words.removeAll("--no-check");
    words.replace(words.indexOf("smtps://localhost:1"), urlOf(smtp.address(Security::ImplicitTls), "smtp"));
    // Two authorities vouch for the two servers.
    QFile both(m_dir->filePath("both.pem"));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const QString &path : {m_servers->caFile(), TestCertificates::shared().caFile()}) {
        QFile one(path);
        QVERIFY(one.open(QIODevice::ReadOnly));
        both.write(one.readAll());
    }
    both.close();
    words.replace(words.indexOf(m_servers->caFile()), both.fileName());
    QVERIFY2(run("account", words) == 0, qPrintable(QString::fromUtf8(m_streams->result + m_streams->messages)));
    QCOMPARE(smtp.outcome(), QString());
    const Account account = m_mail->reader().accounts().value(0);
    QCOMPARE(account.oauth, QString("firm"));
    QVERIFY(account.secretStored && account.secretKey().endsWith("/refresh-token"));
    QVERIFY(m_secrets->read(account.secretKey()).secret.startsWith("refresh-"));
    QCOMPARE(run("sync", {"--wait"}), 0);
    QCOMPARE(document()["new"].toInt(), 1);
    // The next session has the refresh token only; the server has forgotten the access token.
    openMail();
    m_service->revokeAccess();
    QVERIFY(m_servers->deliver("From: bo@example.org\nTo: ada@example.org\nSubject: two\n\nHello.\n"));
    QCOMPARE(run("sync", {"--wait"}), 0);
    QCOMPARE(document()["new"].toInt(), 1);
    // The person has taken it all back on the service's page.
    m_service->revoke();
    openMail();
    QCOMPARE(run("sync", {"--wait"}), 4);
    QCOMPARE(errorKind(), QString("signIn"));
    QCOMPARE(nameOf(m_mail->statuses().value(0).state), QString("needsSignIn"));
    QVERIFY2(run("account", {"sign-in", m_servers->user()}) == 0, qPrintable(QString::fromUtf8(m_streams->result + m_streams->messages)));
    QVERIFY(m_servers->deliver("From: bo@example.org\nTo: ada@example.org\nSubject: three\n\nHello.\n"));
    QCOMPARE(run("sync", {"--wait"}), 0);
    QVERIFY(m_mail->reader().account(account.id)->secretStored);
    QCOMPARE(run("account", {"remove", m_servers->user()}), 0);
    QTRY_COMPARE(m_secrets->read(account.secretKey()).outcome, SecretStore::Outcome::NotFound);
}

void SignInCommandTest::onAnotherDevice()
{
    QVERIFY2(run("account", addWords() + QStringList{"--sign-in", "device"}) == 0, qPrintable(QString::fromUtf8(m_streams->result + m_streams->messages)));
    QVERIFY2(m_streams->messages.contains("https://fake.example/device") && m_streams->messages.contains("WDJB-MJHT"), m_streams->messages.constData());
    QCOMPARE(run("sync", {"--wait"}), 0);
}

void SignInCommandTest::noIdNoSignIn()
{
    writeClients({{"clientId", ""}});
    QCOMPARE(run("account", addWords() + QStringList{"--sign-in", "browser"}), 4);
    QVERIFY2(document()["error"].toObject()["message"].toString().contains("oauth-clients.json"), m_streams->result.constData());
    QVERIFY(!m_mail->canSignInThroughBrowser("firm") && !m_mail->canSignInThroughBrowser("google") && !m_mail->canSignInThroughBrowser("nobody"));
    writeClients();
    QVERIFY(m_mail->canSignInThroughBrowser("firm"));
    QVERIFY(m_mail->reader().accounts().isEmpty());
    QCOMPARE(m_service->tokenRequests(), 0);
}

void SignInCommandTest::refusedThere()
{
    m_service->error = "access_denied";
    QCOMPARE(run("account", addWords() + QStringList{"--sign-in", "browser"}), 4);
    QCOMPARE(errorKind(), QString("signIn"));
    QVERIFY(m_mail->reader().accounts().isEmpty());
}

void SignInCommandTest::wrongUsage()
{
    QCOMPARE(run("account", addWords() + QStringList{"--sign-in", "telepathy"}), 2);
    QCOMPARE(run("account", addWords() + QStringList{"--sign-in", "browser", "--password-stdin"}, "x\n"), 2);
    QStringList words = addWords() + QStringList{"--sign-in", "browser"};
    words.remove(words.indexOf("--oauth"), 2);
    QCOMPARE(run("account", words), 2);
    QCOMPARE(run("account", addWords() + QStringList{"--password-stdin"}, "secret\n"), 0);
    QVERIFY(m_mail->reader().accounts().value(0).oauth.isEmpty());
    QCOMPARE(run("account", {"sign-in", m_servers->user()}), 2);
}

/// Neither token, nor code, nor verifier: not in the profile, not in what is said, not in the transcript.
void SignInCommandTest::nothingSecretIsWritten()
{
    QVERIFY2(run("account", addWords() + QStringList{"--sign-in", "browser"}) == 0, qPrintable(QString::fromUtf8(m_streams->result + m_streams->messages)));
    QByteArray said = m_streams->result + m_streams->messages;
    QCOMPARE(run("sync", {"--wait"}), 0);
    said += m_streams->result + m_streams->messages;
    const Account account = m_mail->reader().accounts().value(0);
    const QByteArray refresh = m_secrets->read(account.secretKey()).secret.toUtf8();
    QVERIFY(!refresh.isEmpty());
    said += m_mail->transcript(account.id).toUtf8();
    m_mail.reset();
    QDir profile(m_dir->filePath("profile"));
    for (const QFileInfo &each : profile.entryInfoList(QDir::Files)) {
        QFile file(each.filePath());
        if (each.fileName() != "oauth-clients.json" && file.open(QIODevice::ReadOnly))
            said += file.readAll();
    }
    QVERIFY(said.contains("ada@example.org"));
    for (const QByteArray &secret : {refresh, refresh.toBase64(), QByteArray("access-"), QByteArray("Bearer "), QByteArray("code_verifier"), QByteArray("not a secret")})
        QVERIFY2(!said.contains(secret), secret.constData());
}

QTEST_GUILESS_MAIN(SignInCommandTest)
#include "SignInCommandTest.moc"
