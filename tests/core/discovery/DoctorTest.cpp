// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/Doctor.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/RealServers.h"
#include "tests/servers/ScriptedServer.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// The doctor against real servers where all is well, and against scripted ones for everything that can be wrong; nobody ever reads a password in what it says.
class DoctorTest : public QObject {
    Q_OBJECT
    using Where = Finding::Where;
    using What = Finding::What;
    using State = Finding::State;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allGood();
    void allGoodWithStartTls();
    void pop3();
    void wrongPassword();
    void noPassword();
    void sessionOnly();
    void badCertificates_data();
    void badCertificates();
    void soonToExpire();
    void withoutStartTls();
    void serverHangs_data();
    void serverHangs();
    void sentAway();
    void unknownHost();
    void oneFamilyDead();
    void refusedConnection();
    void lowSize();
    void nearlyFull();
    void serverSaysThePasswordBack();
    void serverSaysItLater();
    void refusedTokenIsTriedOnceMore();
    void addressWithoutAccount();
    void addressNobodyKnows();
    void otherServersPublished();
    void clocks_data();
    void clocks();
    void noNetwork();

private:
    Account account() const;
    DoctorKeys keys(const QString &password = QStringLiteral("secret")) const;
    Diagnosis examine(const std::optional<Account> &account, const DoctorKeys &keys);
    static Finding find(const Diagnosis &diagnosis, Where where, What what);
    static QString text(const Diagnosis &diagnosis);
    static QString worstOf(const Diagnosis &diagnosis) { return diagnosis.worst() ? diagnosis.worst()->sentence + diagnosis.worst()->detail : QString(); }
    /// In what is handed out, whatever it is.
    static int hits(const Diagnosis &diagnosis, const QByteArray &secret);
    static QString stateAt(const Diagnosis &diagnosis, Where where, What what) { return nameOf(find(diagnosis, where, what).state); }

    RealServers m_servers;
    std::unique_ptr<FakeWorld> m_world;
    DiscoveryNetwork m_network;
    DiagnosisOptions m_options;
    std::shared_ptr<const Clock> m_clock;
    AbortTokenPtr m_abort;
};

void DoctorTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(".*"));
    QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
}

void DoctorTest::init()
{
    m_world = std::make_unique<FakeWorld>();
    m_network = m_world->network();
    // Servers of a test say whom they trust, and are where they say; all others are in the world.
    m_network.route = [route = m_network.route](const ServerAddress &server) { return server.caFile.isEmpty() ? route(server) : server; };
    m_options = {.patience = 15'000};
    m_clock = std::make_shared<SystemClock>();
    m_abort = std::make_shared<AbortToken>();
}

void DoctorTest::cleanup()
{
    m_network = {};
    m_world.reset();
}

Account DoctorTest::account() const
{
    Account account;
    account.id = AccountId{7};
    account.identity.address = m_servers.user();
    account.userName = m_servers.user();
    account.imap = m_servers.imaps();
    account.smtp = m_servers.smtps();
    return account;
}

DoctorKeys DoctorTest::keys(const QString &password) const
{
    const SaslCredentials credentials{m_servers.user(), password};
    return {[credentials](const AbortTokenPtr &) { return credentials; },
        [credentials](const AbortTokenPtr &, const std::function<void(const SaslCredentials &)> &attempt) { attempt(credentials); },
        [] { return std::pair(QStringLiteral("It is in the keychain."), true); }};
}

Diagnosis DoctorTest::examine(const std::optional<Account> &account, const DoctorKeys &keys)
{
    return Doctor(m_network, m_clock).examine(account ? account->identity.address : QStringLiteral("ann@example.org"), account, keys, m_options, m_abort);
}

Finding DoctorTest::find(const Diagnosis &diagnosis, Where where, What what)
{
    QList<Finding> found;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.where == where && finding.what == what)
            found.append(finding);
    }
    if (found.size() != 1)
        qWarning("%d findings of %s %s in %s", int(found.size()), qPrintable(nameOf(where)), qPrintable(nameOf(what)), qPrintable(text(diagnosis)));
    return found.value(0);
}

QString DoctorTest::text(const Diagnosis &diagnosis)
{
    QString all;
    for (const Finding &finding : diagnosis.findings)
        all +=
            QStringLiteral("%1 %2 %3: %4 -> %5 (%6)\n").arg(nameOf(finding.where), nameOf(finding.what), nameOf(finding.state), finding.sentence, finding.remedy, finding.detail);
    for (const ConnectionTranscript &transcript : diagnosis.transcripts)
        all += transcript.server + QLatin1Char('\n') + transcript.text;
    return all;
}

int DoctorTest::hits(const Diagnosis &diagnosis, const QByteArray &secret)
{
    const QByteArray all = text(diagnosis).toUtf8();
    const QByteArray plain = QByteArray(1, '\0') + "ada@example.org" + QByteArray(1, '\0') + secret;
    return int(
        all.count(secret) + all.count(secret.toBase64(QByteArray::OmitTrailingEquals)) + all.count(plain.toBase64(QByteArray::OmitTrailingEquals)) + all.count(secret.toHex()));
}

void DoctorTest::allGood()
{
    const Diagnosis diagnosis = examine(account(), keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    QCOMPARE(diagnosis.account, AccountId{7});
    for (Where where : {Where::Incoming, Where::Outgoing}) {
        for (What what : {What::Names, What::ConnectionV4, What::Tls, What::Certificate, What::Capabilities, What::Mechanisms, What::SignIn, What::Sizes})
            QVERIFY2(find(diagnosis, where, what).state == State::Good, qPrintable(nameOf(what) + '\n' + text(diagnosis)));
        QCOMPARE(stateAt(diagnosis, where, What::ConnectionV6), QString("notAsked")); // the world has one address
        QVERIFY(find(diagnosis, where, What::ConnectionV4).milliseconds >= 0);
        QVERIFY(find(diagnosis, where, What::Tls).sentence.contains("TLSv1.3"));
        QVERIFY2(find(diagnosis, where, What::Certificate).detail.contains("localhost"), qPrintable(text(diagnosis)));
    }
    for (What what : {What::CapabilitiesAfter, What::Folders, What::Quota})
        QVERIFY2(find(diagnosis, Where::Incoming, what).state == State::Good || what == What::Folders, qPrintable(text(diagnosis)));
    QVERIFY(find(diagnosis, Where::Incoming, What::Folders).detail.contains("\\sent: Sent"));
    QVERIFY(find(diagnosis, Where::Incoming, What::Mechanisms).detail.contains("PLAIN"));
    QCOMPARE(stateAt(diagnosis, Where::Computer, What::Password), QString("good"));
    QCOMPARE(diagnosis.transcripts.size(), 2);
    QVERIFY2(diagnosis.transcripts[0].text.contains("AUTHENTICATE PLAIN \nC: ***"), qPrintable(diagnosis.transcripts[0].text));
    QVERIFY(diagnosis.transcripts[1].text.contains("EHLO"));
    QCOMPARE(hits(diagnosis, "secret"), 0);
    QVERIFY2(!m_world->asked().join(' ').contains("thunderbird"), "the public list was asked about an account");
}

void DoctorTest::allGoodWithStartTls()
{
    Account account = this->account();
    account.imap = m_servers.imapStartTls();
    account.smtp = m_servers.smtpStartTls();
    const Diagnosis diagnosis = examine(account, keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::Certificate), QString("good"));
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::SignIn), QString("good"));
    QCOMPARE(hits(diagnosis, "secret"), 0);
}

void DoctorTest::pop3()
{
    Account account = this->account();
    account.imap = {};
    account.pop3 = m_servers.pop3s();
    const Diagnosis diagnosis = examine(account, keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    for (What what : {What::Tls, What::Certificate, What::Capabilities, What::Mechanisms, What::SignIn, What::CapabilitiesAfter, What::Quota})
        QVERIFY2(find(diagnosis, Where::Incoming, what).state == State::Good, qPrintable(nameOf(what) + '\n' + text(diagnosis)));
    QVERIFY(find(diagnosis, Where::Incoming, What::Capabilities).detail.contains("UIDL"));
    QVERIFY(diagnosis.transcripts[0].server.startsWith("pop3s://"));
    QCOMPARE(hits(diagnosis, "secret"), 0);
}

void DoctorTest::wrongPassword()
{
    const Diagnosis diagnosis = examine(account(), keys("sesame-7781"));
    QVERIFY(diagnosis.worst());
    QCOMPARE(nameOf(*diagnosis.worst()->kind), QString("signIn"));
    for (Where where : {Where::Incoming, Where::Outgoing}) {
        QCOMPARE(stateAt(diagnosis, where, What::SignIn), QString("trouble"));
        QCOMPARE(stateAt(diagnosis, where, What::Certificate), QString("good"));
        QVERIFY(!find(diagnosis, where, What::SignIn).remedy.isEmpty());
    }
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::Folders), QString("notAsked"));
    QCOMPARE(hits(diagnosis, "sesame-7781"), 0);
}

void DoctorTest::noPassword()
{
    DoctorKeys locked = keys();
    locked.find = [](const AbortTokenPtr &) -> SaslCredentials { throw MailError(ErrorKind::SignIn, QStringLiteral("The keychain is locked.")); };
    locked.signIn = [](const AbortTokenPtr &, const std::function<void(const SaslCredentials &)> &) { QFAIL("signed in with nothing"); };
    const Diagnosis diagnosis = examine(account(), locked);
    QCOMPARE(find(diagnosis, Where::Computer, What::Password).sentence, QString("The keychain is locked."));
    QCOMPARE(nameOf(diagnosis.worst()->what), QString("password"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::SignIn), QString("notAsked"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::Mechanisms), QString("good"));
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::Mechanisms), QString("good"));
}

void DoctorTest::sessionOnly()
{
    DoctorKeys session = keys();
    session.place = [] { return std::pair(QStringLiteral("For this session only."), false); };
    const Diagnosis diagnosis = examine(account(), session);
    QCOMPARE(stateAt(diagnosis, Where::Computer, What::Password), QString("note"));
    QVERIFY(!find(diagnosis, Where::Computer, What::Password).remedy.isEmpty());
    QVERIFY(!diagnosis.worst());
}

void DoctorTest::badCertificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << int(TestCertificates::Kind::Expired) << "expired";
    QTest::newRow("not yet valid") << int(TestCertificates::Kind::NotYetValid) << "valid only from";
    QTest::newRow("self-signed") << int(TestCertificates::Kind::SelfSigned) << "self-signed";
    QTest::newRow("wrong name") << int(TestCertificates::Kind::WrongHost) << "mail.example.org";
    QTest::newRow("common name only") << int(TestCertificates::Kind::CommonNameOnly) << "localhost";
    QTest::newRow("unknown authority") << int(TestCertificates::Kind::UnknownAuthority) << "issuer";
    QTest::newRow("forged issuer") << int(TestCertificates::Kind::ForgedIssuer) << "";
    QTest::newRow("leaf as issuer") << int(TestCertificates::Kind::LeafAsIssuer) << "";
    QTest::newRow("client only") << int(TestCertificates::Kind::ClientOnly) << "not issued for a server";
}

void DoctorTest::badCertificates()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    ScriptedServer server;
    server.setCertificate(TestCertificates::shared().of(TestCertificates::Kind(kind)));
    server.script({"EOF"});
    server.script({"TLS"});
    Account account = this->account();
    account.imap = server.address(Security::ImplicitTls);
    const Diagnosis diagnosis = examine(account, keys());
    const Finding tls = find(diagnosis, Where::Incoming, What::Tls);
    QCOMPARE(nameOf(tls.state), QString("trouble"));
    QCOMPARE(nameOf(tls.kind.value()), QString("certificate"));
    QVERIFY2(tls.sentence.contains(words), qPrintable(text(diagnosis)));
    // What it showed is said, and that it was not believed.
    const Finding certificate = find(diagnosis, Where::Incoming, What::Certificate);
    QCOMPARE(nameOf(certificate.state), QString("note"));
    QVERIFY2(certificate.sentence.contains("not accepted"), qPrintable(text(diagnosis)));
    for (What what : {What::Capabilities, What::Mechanisms, What::SignIn, What::Folders})
        QCOMPARE(stateAt(diagnosis, Where::Incoming, what), QString("notAsked"));
    QCOMPARE(server.received(1), QByteArray());
    QCOMPARE(server.connectionCount(), 2);
    // The rest is looked at all the same.
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::SignIn), QString("good"));
}

void DoctorTest::soonToExpire()
{
    // The certificates of the real servers live for years: a clock that is near their end.
    const Diagnosis first = examine(account(), keys());
    const QRegularExpression days("expires in (\\d+) day");
    const auto match = days.match(find(first, Where::Incoming, What::Certificate).sentence);
    QVERIFY2(match.hasMatch(), qPrintable(text(first)));
    m_clock = std::make_shared<FakeClock>(QDateTime::currentMSecsSinceEpoch() + (match.captured(1).toLongLong() - 3) * 86'400'000);
    const Diagnosis diagnosis = examine(account(), keys());
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::Certificate), QString("note"));
    QVERIFY2(find(diagnosis, Where::Incoming, What::Certificate).sentence.contains("expires in 3 day"), qPrintable(text(diagnosis)));
}

void DoctorTest::withoutStartTls()
{
    ScriptedServer imap, smtp;
    imap.script({"EOF"});
    imap.setAnswer([](const QByteArray &line) { return line.left(line.indexOf(' ')) + " BAD what is that?"; });
    imap.script({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready", "ANSWER"});
    smtp.script({"EOF"});
    smtp.script({"S: 220 ready", "C~ EHLO .*", "S: 250-ready", "S: 250 AUTH PLAIN"});
    Account account = this->account();
    account.imap = imap.address(Security::StartTls);
    account.smtp = smtp.address(Security::StartTls);
    const Diagnosis diagnosis = examine(account, keys());
    for (Where where : {Where::Incoming, Where::Outgoing}) {
        QVERIFY2(find(diagnosis, where, What::Tls).state == State::Trouble, qPrintable(text(diagnosis).right(3000)));
        QCOMPARE(nameOf(find(diagnosis, where, What::Tls).kind.value()), QString("certificate"));
        QCOMPARE(stateAt(diagnosis, where, What::SignIn), QString("notAsked"));
    }
    QVERIFY2(!imap.received(1).contains("AUTH") && !imap.received(1).contains("LOGIN") && !smtp.received(1).contains("AUTH"), imap.received(1).constData());
}

void DoctorTest::serverHangs_data()
{
    QTest::addColumn<QStringList>("script");
    QTest::addColumn<QString>("what");
    QTest::newRow("before TLS") << QStringList{"WAIT 60000"} << "tls";
    QTest::newRow("before the greeting") << QStringList{"TLS", "WAIT 60000"} << "capabilities";
    QTest::newRow("in the greeting") << QStringList{"TLS", "R: * O", "WAIT 60000"} << "capabilities";
    QTest::newRow("at sign-in") << QStringList{"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ .*AUTHENTICATE.*", "WAIT 60000"} << "signIn";
}

void DoctorTest::serverHangs()
{
    QFETCH(QStringList, script);
    QFETCH(QString, what);
    m_options.patience = 3000;
    ScriptedServer server;
    server.script({"EOF"});
    server.script(script);
    Account account = this->account();
    account.imap = server.address(Security::ImplicitTls);
    QElapsedTimer timer;
    timer.start();
    const Diagnosis diagnosis = examine(account, keys());
    QVERIFY2(timer.elapsed() < 60'000, "a client's own patience was waited for");
    QVERIFY(diagnosis.worst());
    QCOMPARE(nameOf(diagnosis.worst()->where), QString("incoming"));
    QCOMPARE(nameOf(diagnosis.worst()->what), what);
    QCOMPARE(nameOf(diagnosis.worst()->kind.value()), QString("offline"));
    QCOMPARE(diagnosis.worst()->detail, QString("timed out"));
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::Certificate), QString("good"));
    QCOMPARE(hits(diagnosis, "secret"), 0);
}

void DoctorTest::sentAway()
{
    m_options.patience = 60'000;
    ScriptedServer server;
    server.script({"EOF"});
    server.script({"WAIT 60000"});
    Account account = this->account();
    account.imap = server.address(Security::ImplicitTls);
    const std::unique_ptr<QThread> other(QThread::create([abort = m_abort] {
        QThread::msleep(500);
        abort->abort();
    }));
    other->start();
    QElapsedTimer timer;
    timer.start();
    try {
        examine(account, keys());
        QFAIL("it stayed");
    } catch (const MailError &e) {
        QCOMPARE(nameOf(e.kind()), QString("cancelled"));
    }
    QVERIFY(timer.elapsed() < 20'000);
    other->wait();
}

void DoctorTest::unknownHost()
{
    m_network.addresses = [](const QString &host) { return host == "nowhere.example.org" ? QList<QHostAddress>() : QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}; };
    Account account = this->account();
    account.imap.host = QStringLiteral("nowhere.example.org");
    const Diagnosis diagnosis = examine(account, keys());
    const Finding names = find(diagnosis, Where::Incoming, What::Names);
    QCOMPARE(nameOf(names.state), QString("trouble"));
    QCOMPARE(nameOf(names.kind.value()), QString("offline"));
    QVERIFY(names.sentence.contains("nowhere.example.org") && !names.remedy.isEmpty());
    for (What what : {What::ConnectionV4, What::ConnectionV6, What::Tls, What::SignIn, What::Quota})
        QCOMPARE(stateAt(diagnosis, Where::Incoming, what), QString("notAsked"));
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::SignIn), QString("good"));
}

void DoctorTest::oneFamilyDead()
{
    // The servers listen on 127.0.0.1 only.
    m_network.addresses = [](const QString &) { return QList<QHostAddress>{QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)}; };
    const Diagnosis diagnosis = examine(account(), keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::ConnectionV4), QString("good"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::ConnectionV6), QString("note"));
    QVERIFY(find(diagnosis, Where::Incoming, What::Names).detail.contains("::1"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::SignIn), QString("good"));
}

void DoctorTest::refusedConnection()
{
    Account account = this->account();
    account.smtp.port = 1; // nobody listens there
    const Diagnosis diagnosis = examine(account, keys());
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::ConnectionV4), QString("trouble"));
    QCOMPARE(nameOf(diagnosis.worst()->kind.value()), QString("offline"));
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::Tls), QString("notAsked"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::SignIn), QString("good"));
}

void DoctorTest::lowSize()
{
    ScriptedServer smtp;
    smtp.script({"EOF"});
    smtp.script(
        {"TLS", "S: 220 ready", "C~ EHLO .*", "S: 250-ready", "S: 250-SIZE 1048576", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 2.7.0 welcome", "C: QUIT", "S: 221 bye"});
    Account account = this->account();
    account.smtp = smtp.address(Security::ImplicitTls);
    const Diagnosis diagnosis = examine(account, keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    const Finding sizes = find(diagnosis, Where::Outgoing, What::Sizes);
    QCOMPARE(nameOf(sizes.state), QString("note"));
    QVERIFY2(sizes.sentence.contains(QLocale().formattedDataSize(1048576, 1, QLocale::DataSizeTraditionalFormat)), qPrintable(sizes.sentence));
    QCOMPARE(smtp.outcome(), QString());
    QCOMPARE(hits(diagnosis, "secret"), 0);
}

void DoctorTest::nearlyFull()
{
    RealServers::Options options;
    options.extraDovecot =
        QStringList{"protocol imap {", "  mail_plugins = $mail_plugins quota imap_quota", "}", "plugin {", "  quota = maildir:User quota", "  quota_rule = *:storage=100K", "}"};
    RealServers full(options);
    QVERIFY2(full.start(), qPrintable(full.error()));
    QVERIFY(full.deliver("From: a@example.org\nSubject: large\n\n" + QByteArray(95'000, 'x') + '\n'));
    Account account = this->account();
    account.imap = full.imaps();
    const Diagnosis diagnosis = examine(account, keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::Quota), QString("note"));
}

void DoctorTest::serverSaysThePasswordBack()
{
    ScriptedServer server;
    server.script({"EOF"});
    server.setAnswer([](const QByteArray &line) {
        return line.left(line.indexOf(' ')) + " NO [AUTHENTICATIONFAILED] you said correct-horse, and Y29ycmVjdC1ob3JzZQ==, and " + line.mid(line.lastIndexOf(' ') + 1);
    });
    server.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "ANSWER"});
    Account account = this->account();
    account.imap = server.address(Security::ImplicitTls);
    const Diagnosis diagnosis = examine(account, keys("correct-horse"));
    const Finding signIn = find(diagnosis, Where::Incoming, What::SignIn);
    QCOMPARE(nameOf(signIn.state), QString("trouble"));
    QVERIFY2(signIn.detail.contains("you said ***"), qPrintable(signIn.detail));
    QVERIFY2(diagnosis.transcripts[0].text.contains("you said ***"), qPrintable(text(diagnosis)));
    QVERIFY(server.received(1).contains(QByteArray("AUTHENTICATE PLAIN ")));
    QCOMPARE(hits(diagnosis, "correct-horse"), 0);
}

void DoctorTest::serverSaysItLater()
{
    // Behind a sign-in no protocol looks for it any more: in plain words, in base64 and in hexadecimal.
    ScriptedServer server;
    server.script({"EOF"});
    server.setAnswer([](const QByteArray &line) {
        const QByteArray tag = line.left(line.indexOf(' '));
        return line.contains("AUTHENTICATE") ? tag + " OK [CAPABILITY IMAP4rev1] welcome" : tag + " NO not with correct-horse, Y29ycmVjdC1ob3JzZQ==, 636f72726563742d686f727365";
    });
    server.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "ANSWER", "ANSWER"});
    Account account = this->account();
    account.imap = server.address(Security::ImplicitTls);
    const Diagnosis diagnosis = examine(account, keys("correct-horse"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::SignIn), QString("good"));
    const Finding folders = find(diagnosis, Where::Incoming, What::Folders);
    QCOMPARE(nameOf(folders.state), QString("trouble"));
    QVERIFY2(folders.detail.contains("not with ***, ***, ***"), qPrintable(folders.detail));
    QCOMPARE(hits(diagnosis, "correct-horse"), 0);
}

void DoctorTest::refusedTokenIsTriedOnceMore()
{
    ScriptedServer server;
    server.script({"EOF"});
    server.setAnswer([](const QByteArray &line) { return line.left(line.indexOf(' ')) + " NO [AUTHENTICATIONFAILED] old"; });
    server.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "ANSWER"});
    server.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "ANSWER"});
    Account account = this->account();
    account.imap = server.address(Security::ImplicitTls);
    DoctorKeys renewing = keys();
    renewing.signIn = [](const AbortTokenPtr &, const std::function<void(const SaslCredentials &)> &attempt) {
        try {
            attempt({QStringLiteral("ada@example.org"), QStringLiteral("old-token")});
        } catch (const MailError &) {
            attempt({QStringLiteral("ada@example.org"), QStringLiteral("new-token")});
        }
    };
    account.smtp = {};
    const Diagnosis diagnosis = examine(account, renewing);
    QCOMPARE(server.connectionCount(), 3);
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::SignIn), QString("trouble"));
    QCOMPARE(hits(diagnosis, "old-token") + hits(diagnosis, "new-token"), 0);
}

void DoctorTest::addressWithoutAccount()
{
    ScriptedServer imap, smtp;
    imap.setCertificate(TestCertificates::shared().withNames("DNS:in-imap.example.org"));
    smtp.setCertificate(TestCertificates::shared().withNames("DNS:in-smtp.example.org"));
    imap.script({"EOF"});
    imap.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR] ready", "C~ \\S+ LOGOUT", "CLOSE"});
    smtp.script({"EOF"});
    smtp.script({"TLS", "S: 220 ready", "C~ EHLO .*", "S: 250-ready", "S: 250 AUTH PLAIN", "C: QUIT", "S: 221 bye"});
    m_world->servers = {{"in-imap.example.org:993", imap.port()}, {"in-smtp.example.org:465", smtp.port()}};
    m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both("in-"));
    const Diagnosis diagnosis = examine(std::nullopt, {});
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    QVERIFY(!diagnosis.account.isValid());
    QVERIFY(find(diagnosis, Where::Address, What::Settings).sentence.contains("imaps://in-imap.example.org:993"));
    QCOMPARE(stateAt(diagnosis, Where::Address, What::ServiceRecords), QString("good"));
    QCOMPARE(stateAt(diagnosis, Where::Incoming, What::Certificate), QString("good"));
    QVERIFY(find(diagnosis, Where::Incoming, What::Mechanisms).detail.contains("XOAUTH2"));
    QCOMPARE(stateAt(diagnosis, Where::Outgoing, What::Mechanisms), QString("good"));
    for (const Finding &finding : diagnosis.findings)
        QVERIFY2(finding.what != What::SignIn && finding.what != What::Password, qPrintable(text(diagnosis)));
    QCOMPARE(imap.outcome() + smtp.outcome(), QString());
}

void DoctorTest::addressNobodyKnows()
{
    const Diagnosis diagnosis = examine(std::nullopt, {});
    QVERIFY(diagnosis.worst());
    QCOMPARE(nameOf(diagnosis.worst()->what), QString("settings"));
    QCOMPARE(nameOf(diagnosis.worst()->kind.value()), QString("refused"));
    QVERIFY(diagnosis.transcripts.isEmpty());
}

void DoctorTest::otherServersPublished()
{
    m_world->records->serviceRecords["_imaps._tcp.example.org"] = {{"imap.elsewhere.example.org", 993, 0, 0}};
    m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both("new-"));
    const Diagnosis diagnosis = examine(account(), keys());
    QVERIFY2(!diagnosis.worst(), qPrintable(worstOf(diagnosis)));
    QCOMPARE(stateAt(diagnosis, Where::Address, What::Settings), QString("note"));
    QVERIFY(find(diagnosis, Where::Address, What::Settings).sentence.contains("new-imap.example.org"));
    QCOMPARE(stateAt(diagnosis, Where::Address, What::ServiceRecords), QString("note"));
    QVERIFY(find(diagnosis, Where::Address, What::ServiceRecords).sentence.contains("imap.elsewhere.example.org"));
}

void DoctorTest::clocks_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("state");
    QTest::newRow("right") << 0 << "good";
    QTest::newRow("a little behind") << 150 << "note";
    QTest::newRow("an hour behind") << 3600 << "trouble";
    QTest::newRow("a day ahead") << -86400 << "trouble";
}

void DoctorTest::clocks()
{
    QFETCH(int, ahead);
    QFETCH(QString, state);
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(ahead), "ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    // The head of an answer with a body, which does not come.
    m_world->pages.insert("example.org/", {"HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\nDate: " + date.toLatin1() + "\r\n\r\n", 0, 0});
    const Diagnosis diagnosis = examine(account(), keys());
    const Finding clock = find(diagnosis, Where::Computer, What::Clock);
    QVERIFY2(nameOf(clock.state) == state, qPrintable(text(diagnosis)));
    if (ahead != 0)
        QVERIFY2(clock.sentence.contains(ahead > 0 ? "behind" : "ahead") && !clock.remedy.isEmpty(), qPrintable(clock.sentence));
}

void DoctorTest::noNetwork()
{
    m_network.addresses = [](const QString &) { return QList<QHostAddress>(); };
    m_network.route = [](const ServerAddress &server) { return ServerAddress{server.host, 1, server.security, TestCertificates::shared().caFile()}; };
    m_world->records->fails = true;
    for (const bool hasAccount : {true, false}) {
        const Diagnosis diagnosis = examine(hasAccount ? std::optional(account()) : std::nullopt, hasAccount ? keys() : DoctorKeys());
        QVERIFY(diagnosis.worst());
        QCOMPARE(nameOf(diagnosis.worst()->kind.value()), QString("offline"));
        QCOMPARE(stateAt(diagnosis, Where::Address, What::ServiceRecords), QString("notAsked"));
        QCOMPARE(stateAt(diagnosis, Where::Computer, What::Clock), QString("notAsked"));
    }
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
