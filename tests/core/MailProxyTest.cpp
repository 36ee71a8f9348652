// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/FakeProxy.h"
#include "tests/servers/RealServers.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;
using namespace postrider::test;
using Kind = ProxySettings::Kind;

/// An account behind a proxy, with real servers: everything of it goes there, the proxy's password is kept like the account's own, and a proxy that lets nobody in is called by its
/// name.
class MailProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_world.reset(); }
    void init();
    void cleanup() { m_mail.reset(); }
    void everythingGoesThere_data();
    void everythingGoesThere();
    void wrongPassword();
    void doctor();
    void passwordGoesWithTheAccount();
    void pop3();

private:
    template <class T> Outcome<T> finished(QFuture<Outcome<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never finished");
        return future.result();
    }
    template <class T> T wait(QFuture<Outcome<T>> future)
    {
        const Outcome<T> outcome = finished(future);
        if (const auto *failure = std::get_if<Failure>(&outcome))
            qFatal("%s", qPrintable(failure->message + failure->detail));
        return std::get<T>(outcome);
    }
    void open(bool online = false);
    void add(bool isPop3 = false);
    Account account() { return m_mail->reader().account(m_id).value_or(Account()); }
    AccountStatus status() const
    {
        for (const AccountStatus &status : m_mail->statuses()) {
            if (status.account == m_id)
                return status;
        }
        return {};
    }
    static QByteArray placeOf(const ServerAddress &server) { return server.host.toLatin1() + ':' + QByteArray::number(server.port); }
    /// How often the words stand in a file of the profile.
    int hits(const QByteArray &words) const;

    static constexpr const char *kPassword = "pr0xy-s3cret";
    RealServers m_servers;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Mail> m_mail;
    AccountId m_id;
};

void MailProxyTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
    m_world = std::make_unique<FakeWorld>();
}

void MailProxyTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<MemorySecretStore>();
    open();
}

void MailProxyTest::open(bool online)
{
    m_mail.reset();
    Mail::Options options;
    options.profile = m_directory->path();
    options.online = online;
    options.secrets = m_secrets;
    options.network = std::make_shared<DiscoveryNetwork>(m_world->network());
    options.network->route = [route = options.network->route](const ServerAddress &server) { return server.caFile.isEmpty() ? route(server) : server; };
    m_mail = std::make_unique<Mail>(options);
}

void MailProxyTest::add(bool isPop3)
{
    Account account;
    account.identity = {QStringLiteral("Ada"), m_servers.user()};
    (isPop3 ? account.pop3 : account.imap) = isPop3 ? m_servers.pop3s() : m_servers.imaps();
    account.smtp = m_servers.smtpStartTls();
    account.userName = m_servers.user();
    m_id = wait(m_mail->addAccount({account, m_servers.password(), false}));
}

int MailProxyTest::hits(const QByteArray &words) const
{
    int count = 0;
    for (QDirIterator it(m_directory->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            count += int(file.readAll().count(words));
    }
    return count;
}

void MailProxyTest::everythingGoesThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("hasPassword");
    QTest::newRow("SOCKS5") << int(Kind::Socks5) << false;
    QTest::newRow("SOCKS5 with a password") << int(Kind::Socks5) << true;
    QTest::newRow("HTTP") << int(Kind::Http) << false;
    QTest::newRow("HTTP with a password") << int(Kind::Http) << true;
}

void MailProxyTest::everythingGoesThere()
{
    QFETCH(int, kind);
    QFETCH(bool, hasPassword);
    FakeProxy proxy(Kind(kind), hasPassword ? "anna" : "", kPassword);
    add();
    wait(m_mail->setProxy(m_id, proxy.settings(), hasPassword ? std::optional(QString(kPassword)) : std::nullopt));
    QCOMPARE(account().proxy, proxy.settings());
    QVERIFY(account().imap.proxyPassword.isEmpty());
    // Worker, watcher, and what is sent.
    open(true);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.asked().count(placeOf(m_servers.imaps())), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(int(status().state), int(AccountStatus::State::Idle), 20'000);
    Draft draft;
    draft.account = m_id;
    draft.from = account().identity;
    draft.to = {account().identity};
    draft.subject = QStringLiteral("by way of a proxy");
    const OutboxItem item = wait(m_mail->waitForSend(wait(m_mail->send(draft))));
    QCOMPARE(int(item.state), int(SendState::Filed));
    QCOMPARE(proxy.asked().count(placeOf(m_servers.smtpStartTls())), 1);
    QCOMPARE(proxy.refused(), 0);
    const QString transcript = m_mail->transcript(m_id);
    QVERIFY2(transcript.contains("through the ") && !transcript.contains(kPassword), qPrintable(transcript));
    QCOMPARE(m_secrets->read(account().proxySecretKey()).secret, hasPassword ? QString(kPassword) : QString());
    QCOMPARE(hits(kPassword), 0);
    // And straight again.
    const qsizetype before = proxy.asked().size();
    wait(m_mail->setProxy(m_id, {Kind::None, {}, 0, {}}, QString()));
    wait(m_mail->syncOnce(m_id, {}, false));
    QCOMPARE(proxy.asked().size(), before);
    QVERIFY(m_secrets->read(account().proxySecretKey()).secret.isEmpty());
}

void MailProxyTest::wrongPassword()
{
    FakeProxy proxy(Kind::Socks5, "anna", kPassword);
    add();
    wait(m_mail->setProxy(m_id, proxy.settings(), QStringLiteral("another")));
    open(true);
    QTRY_COMPARE_WITH_TIMEOUT(int(status().state), int(AccountStatus::State::NeedsSignIn), 20'000);
    QVERIFY(status().isOfProxy);
    QVERIFY2(status().text.contains("The proxy 127.0.0.1 does not accept"), qPrintable(status().text));
    const int refused = proxy.refused();
    QTest::qWait(500);
    QCOMPARE(proxy.refused(), refused); // nobody tries on and on
    QVERIFY(proxy.asked().isEmpty());
    // The right one, and the account's own password is what it was.
    wait(m_mail->setProxy(m_id, proxy.settings(), QString(kPassword)));
    QTRY_COMPARE_WITH_TIMEOUT(int(status().state), int(AccountStatus::State::Idle), 20'000);
    QVERIFY(!status().isOfProxy);
    // Nobody knows it (a keychain that was emptied): asked for, not guessed.
    m_secrets->remove(account().proxySecretKey());
    open(true);
    QTRY_COMPARE_WITH_TIMEOUT(int(status().state), int(AccountStatus::State::NeedsSignIn), 20'000);
    QVERIFY(status().isOfProxy && status().text.contains("password of the proxy 127.0.0.1"));
}

void MailProxyTest::doctor()
{
    FakeProxy proxy(Kind::Http, "anna", kPassword);
    add();
    wait(m_mail->setProxy(m_id, proxy.settings(), QString(kPassword)));
    DiagnosisOptions options;
    options.sendTest = false;
    options.patience = 15'000;
    const Diagnosis good = wait(m_mail->examine(m_servers.user(), m_id, options));
    int said = 0, signedIn = 0;
    for (const Finding &finding : good.findings) {
        if (finding.what == Finding::What::Names && finding.sentence.contains("HTTP proxy 127.0.0.1, port"))
            said += int(finding.sentence.contains("as this account says"));
        if (finding.what == Finding::What::SignIn)
            signedIn += int(finding.state == Finding::State::Good);
    }
    QCOMPARE(said, 2);
    QCOMPARE(signedIn, 2);
    // Nobody else hears of it: no name server of the domain, and no web server.
    QCOMPARE(m_world->records->asked.load(), 0);
    QCOMPARE(m_world->web().connectionCount(), 0);
    for (const ConnectionTranscript &transcript : good.transcripts)
        QVERIFY(!transcript.text.contains(kPassword) && !transcript.text.contains(QString::fromLatin1(QByteArray("anna:") + kPassword).toUtf8().toBase64()));
    // One that lets nobody through: its own words, and its own remedy.
    wait(m_mail->setProxy(m_id, proxy.settings(), QStringLiteral("another")));
    const Diagnosis bad = wait(m_mail->examine(m_servers.user(), m_id, options));
    int blamed = 0;
    for (const Finding &finding : bad.findings) {
        QVERIFY(finding.what != Finding::What::SignIn || finding.state != Finding::State::Good);
        if (finding.state == Finding::State::Trouble && finding.sentence.contains("The proxy 127.0.0.1 does not accept"))
            blamed += int(finding.remedy.contains("proxy"));
    }
    QCOMPARE(blamed, 2);
}

void MailProxyTest::passwordGoesWithTheAccount()
{
    FakeProxy proxy(Kind::Socks5, "anna", kPassword);
    add();
    wait(m_mail->setProxy(m_id, proxy.settings(), QString(kPassword)));
    const QString key = account().proxySecretKey();
    QVERIFY(key.endsWith("/proxy") && key != account().secretKey());
    QCOMPARE(m_secrets->read(key).secret, QString(kPassword));
    m_mail->removeAccount(m_id);
    QTRY_VERIFY_WITH_TIMEOUT(m_secrets->read(key).secret.isEmpty(), 30'000);
}

void MailProxyTest::pop3()
{
    FakeProxy proxy(Kind::Socks5);
    add(true);
    wait(m_mail->setProxy(m_id, proxy.settings()));
    wait(m_mail->syncOnce(m_id, {}, true));
    QCOMPARE(proxy.asked(), QList<QByteArray>{placeOf(m_servers.pop3s())});
}

QTEST_GUILESS_MAIN(MailProxyTest)
#include "MailProxyTest.moc"
