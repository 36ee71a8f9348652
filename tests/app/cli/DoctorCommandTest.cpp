// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandRun.h"
#include "app/cli/MailHost.h"
#include "tests/app/PatientProfile.h"
#include "tests/app/cli/KeptStreams.h"
#include "tests/servers/ScriptedServer.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// `doctor` through Mail: a store, a keychain in memory, real servers where all is well; nothing leaves the computer, and no password leaves the keychain.
class DoctorCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allGood();
    void forPeople();
    void roundTrip();
    void roundTripOverPop3();
    void noTestWhereNobodySignsIn();
    void testThatIsRefused();
    void testThatDoesNotComeBack();
    void testThatNobodyWaitsFor();
    void wrongPassword();
    void passwordGone();
    void badCertificate();
    void pop3Account();
    void addressWithoutAccount();
    void addressOfAnAccount();
    void noNetwork();
    void interrupted();
    void closingDoesNotWait();
    void wrongUsage();

private:
    using Servers = PatientProfile::Servers;
    AccountId add(const Servers &servers, const QString &password = QStringLiteral("secret"), const QString &address = {})
    {
        return m_patient->add(servers, m_servers.user(), password, address);
    }
    int run(const QStringList &words, bool json = true);
    QJsonObject document() const { return QJsonDocument::fromJson(m_streams->result).object(); }
    QJsonObject finding(const QString &where, const QString &what) const;
    QString state(const QString &where, const QString &what) const { return finding(where, what)["state"].toString(); }
    Servers good() const { return {m_servers.imaps(), {}, m_servers.smtps()}; }
    /// In everything the command said, and in every file of the profile.
    int hits(const QByteArray &secret) const;

    RealServers m_servers;
    std::unique_ptr<PatientProfile> m_patient;
    std::unique_ptr<KeptStreams> m_streams;
};

void DoctorCommandTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(".*"));
    QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
}

void DoctorCommandTest::init()
{
    m_patient = std::make_unique<PatientProfile>();
}

void DoctorCommandTest::cleanup()
{
    m_patient.reset();
}

int DoctorCommandTest::run(const QStringList &words, bool json)
{
    m_streams = std::make_unique<KeptStreams>();
    MailHost host(*m_patient->mail);
    CommandRun command(&host, *m_streams, {"doctor", words, m_patient->dir.path(), json, m_patient->path()});
    QSignalSpy finished(&command, &CommandRun::finished);
    command.start();
    return finished.wait(120'000) ? finished[0][0].toInt() : -1;
}

QJsonObject DoctorCommandTest::finding(const QString &where, const QString &what) const
{
    const QJsonArray findings = document()["findings"].toArray();
    for (const QJsonValue &each : findings) {
        if (each["where"].toString() == where && each["what"].toString() == what)
            return each.toObject();
    }
    return {};
}

int DoctorCommandTest::hits(const QByteArray &secret) const
{
    QByteArray all = m_streams->result + m_streams->messages;
    QDirIterator files(m_patient->dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    all.replace("secret_stored", ""); // a column of the store
    const QByteArray plain = QByteArray(1, '\0') + m_servers.user().toUtf8() + QByteArray(1, '\0') + secret;
    return int(all.count(secret) + all.count(secret.toBase64(QByteArray::OmitTrailingEquals)) + all.count(plain.toBase64(QByteArray::OmitTrailingEquals)));
}

void DoctorCommandTest::allGood()
{
    const AccountId id = add(good());
    QVERIFY2(run({"--account", m_servers.user()}) == 0, m_streams->result.constData());
    QCOMPARE(document()["account"].toInt(), int(id.value));
    QCOMPARE(document()["exitStatus"].toInt(-1), 0);
    for (const char *what : {"names", "connectionV4", "tls", "certificate", "capabilities", "mechanisms", "signIn", "sizes"}) {
        QCOMPARE(state("incoming", what) + ' ' + what, QString("good ") + what);
        QCOMPARE(state("outgoing", what) + ' ' + what, QString("good ") + what);
    }
    QCOMPARE(state("computer", "store"), QString("good"));
    QVERIFY(QStringList({"good", "note"}).contains(state("computer", "disk")));
    QVERIFY(finding("mail", "roundTrip").isEmpty()); // only when asked for
    const QJsonArray transcripts = document()["transcripts"].toArray();
    QCOMPARE(transcripts.size(), 2);
    QVERIFY(transcripts[0]["text"].toString().contains("***"));
    QCOMPARE(hits("secret"), 0);
    // The one account there is need not be named; nor is anything left behind.
    QCOMPARE(run({}), 0);
    for (const Folder &folder : m_patient->mail->reader().folders())
        QVERIFY(folder.account != id);
}

void DoctorCommandTest::forPeople()
{
    add(good());
    QCOMPARE(run({}, false), 0);
    QVERIFY2(m_streams->result.contains("Incoming server\n  Good         The name localhost is known; IPv4 addresses: 1"), m_streams->result.constData());
    QVERIFY2(m_streams->result.contains("Signed in to localhost as ada@example.org."), m_streams->result.constData());
    QVERIFY2(m_streams->result.endsWith("\n\nEverything works.\n") || m_streams->result.contains("\n\nEverything works. There "), m_streams->result.constData());
    QVERIFY(!m_streams->result.contains("EHLO"));
    QCOMPARE(run({"--transcript"}, false), 0);
    QVERIFY(m_streams->result.contains("EHLO"));
    QCOMPARE(hits("secret"), 0);
}

void DoctorCommandTest::roundTrip()
{
    add(good());
    QVERIFY2(run({"--send-test"}) == 0, m_streams->result.constData());
    const QJsonObject trip = finding("mail", "roundTrip");
    QCOMPARE(trip["state"].toString(), QString("good"));
    QVERIFY(trip["milliseconds"].toInt(-1) >= 0);
    const QString subject = trip["detail"].toString();
    // It really is on the server, and nothing waits any more.
    const QList<RealServers::StoredMessage> messages = m_servers.messages();
    QVERIFY(std::any_of(messages.begin(), messages.end(), [&](const auto &message) { return message.header("Subject") == subject.toUtf8(); }));
    QCOMPARE(hits("secret"), 0);
}

void DoctorCommandTest::roundTripOverPop3()
{
    add({{}, m_servers.pop3s(), m_servers.smtps()});
    QVERIFY2(run({"--round-trip"}) == 0, m_streams->result.constData());
    QCOMPARE(state("mail", "roundTrip"), QString("good"));
}

void DoctorCommandTest::noTestWhereNobodySignsIn()
{
    add(good(), "sesame-7781");
    QCOMPARE(run({"--send-test"}), 4);
    QCOMPARE(state("mail", "roundTrip"), QString("notAsked"));
    QVERIFY(m_patient->mail->reader().outbox().isEmpty());
}

void DoctorCommandTest::testThatIsRefused()
{
    // A recipient that the server refuses for good: ourselves.
    add(good(), "secret", "nobody-here@example.org");
    QVERIFY2(run({"--send-test"}) != 0, m_streams->result.constData());
    QCOMPARE(state("outgoing", "signIn"), QString("good"));
    QCOMPARE(state("mail", "roundTrip"), QString("trouble"));
    QVERIFY(finding("mail", "roundTrip")["remedy"].toString().contains("taken out of the outbox"));
    QTRY_VERIFY(m_patient->mail->reader().outbox().isEmpty());
}

void DoctorCommandTest::testThatDoesNotComeBack()
{
    const QStringList hello{"TLS", "S: 220 ready", "C~ EHLO .*", "S: 250-ready", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 welcome"};
    ScriptedServer smtp;
    smtp.script({"EOF"});
    smtp.script(hello + QStringList{"C: QUIT", "S: 221 bye"});
    smtp.script(
        hello + QStringList{"C~ MAIL FROM.*", "S: 250 ok", "C~ RCPT TO.*", "S: 250 ok", "C: DATA", "S: 354 go on", "C.", "S: 250 ok, thrown away", "C: QUIT", "S: 221 bye"});
    const AccountId id = add({m_servers.imaps(), {}, smtp.address(Security::ImplicitTls)});
    QFutureWatcher<Outcome<Diagnosis>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(m_patient->mail->examine(m_servers.user(), id, {.sendTest = true, .roundTripPatience = 4000}));
    QVERIFY(finished.wait(60'000));
    const auto diagnosis = std::get<Diagnosis>(watcher.result());
    const Finding trip = diagnosis.findings.last();
    QCOMPARE(nameOf(trip.what) + ' ' + nameOf(trip.state), QString("roundTrip trouble"));
    QVERIFY2(trip.sentence.contains("did not come back within 4 second"), qPrintable(trip.sentence + trip.detail));
    QVERIFY(trip.remedy.contains("Junk"));
}

void DoctorCommandTest::testThatNobodyWaitsFor()
{
    const AccountId id = add(good());
    const auto abort = std::make_shared<AbortToken>();
    QFutureWatcher<Outcome<Diagnosis>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    // As soon as it is in the outbox.
    connect(m_patient->mail.get(), &Mail::changed, &watcher, [this, abort] {
        if (!m_patient->mail->reader().outbox().isEmpty())
            abort->abort();
    });
    watcher.setFuture(m_patient->mail->examine(m_servers.user(), id, {.sendTest = true}, abort));
    QVERIFY(finished.wait(60'000));
    QCOMPARE(nameOf(std::get<Failure>(watcher.result()).kind), QString("cancelled"));
    // Either it was taken back, or it had begun to leave and went its way: nothing is left to lie there.
    QTRY_VERIFY_WITH_TIMEOUT(m_patient->mail->reader().outbox().isEmpty(), 20'000);
    QVERIFY(m_patient->mail->reader().drafts().isEmpty());
}

void DoctorCommandTest::wrongPassword()
{
    add(good(), "sesame-7781");
    QCOMPARE(run({}), 4);
    QCOMPARE(document()["exitStatus"].toInt(), 4);
    QCOMPARE(finding("incoming", "signIn")["kind"].toString(), QString("signIn"));
    QCOMPARE(state("outgoing", "signIn"), QString("trouble"));
    QCOMPARE(state("incoming", "certificate"), QString("good"));
    QCOMPARE(state("incoming", "folders"), QString("notAsked"));
    QCOMPARE(hits("sesame-7781"), 0);
    QCOMPARE(run({"--transcript"}, false), 4);
    QCOMPARE(hits("sesame-7781"), 0);
}

void DoctorCommandTest::passwordGone()
{
    add(good());
    const Account account = m_patient->mail->reader().accounts().value(0);
    // As after a new start with a keychain that is empty or locked.
    m_patient->secrets = std::make_shared<MemorySecretStore>();
    m_patient->open();
    QCOMPARE(run({}), 4);
    QCOMPARE(state("computer", "password"), QString("trouble"));
    QCOMPARE(state("incoming", "signIn"), QString("notAsked"));
    QCOMPARE(state("incoming", "mechanisms"), QString("good"));
}

void DoctorCommandTest::badCertificate()
{
    ScriptedServer server;
    server.setCertificate(TestCertificates::shared().of(TestCertificates::Kind::Expired));
    server.script({"EOF"});
    server.script({"TLS"});
    add({server.address(Security::ImplicitTls), {}, m_servers.smtps()});
    QCOMPARE(run({}), 4);
    QCOMPARE(finding("incoming", "tls")["kind"].toString(), QString("certificate"));
    QVERIFY(finding("incoming", "tls")["sentence"].toString().contains("expired"));
    QCOMPARE(state("outgoing", "signIn"), QString("good"));
    QCOMPARE(server.received(1), QByteArray());
}

void DoctorCommandTest::pop3Account()
{
    add({{}, m_servers.pop3StartTls(), m_servers.smtpStartTls()});
    QVERIFY2(run({}) == 0, m_streams->result.constData());
    QCOMPARE(state("incoming", "signIn"), QString("good"));
    QVERIFY(finding("incoming", "folders").isEmpty());
    QCOMPARE(hits("secret"), 0);
}

void DoctorCommandTest::addressWithoutAccount()
{
    ScriptedServer imap, smtp;
    imap.setCertificate(TestCertificates::shared().withNames("DNS:in-imap.example.org"));
    smtp.setCertificate(TestCertificates::shared().withNames("DNS:in-smtp.example.org"));
    imap.script({"EOF"});
    imap.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready", "C~ \\S+ LOGOUT", "CLOSE"});
    smtp.script({"EOF"});
    smtp.script({"TLS", "S: 220 ready", "C~ EHLO .*", "S: 250-ready", "S: 250 AUTH PLAIN", "C: QUIT", "S: 221 bye"});
    m_patient->world->servers = {{"in-imap.example.org:993", imap.port()}, {"in-smtp.example.org:465", smtp.port()}};
    m_patient->world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both("in-"));
    QVERIFY2(run({"ann@example.org", "--no-database"}) == 0, m_streams->result.constData());
    QVERIFY(document()["account"].isNull());
    QCOMPARE(state("address", "settings"), QString("good"));
    QCOMPARE(state("incoming", "tls"), QString("good"));
    QCOMPARE(state("outgoing", "capabilities"), QString("good"));
    QVERIFY(finding("incoming", "signIn").isEmpty() && finding("computer", "store").isEmpty());
    QCOMPARE(imap.outcome() + smtp.outcome(), QString());
}

void DoctorCommandTest::addressOfAnAccount()
{
    const AccountId id = add(good());
    QCOMPARE(run({"--email", "ADA@example.org"}), 0);
    QCOMPARE(document()["account"].toInt(), int(id.value));
    QCOMPARE(state("incoming", "signIn"), QString("good"));
}

void DoctorCommandTest::noNetwork()
{
    m_patient->network->addresses = [](const QString &) { return QList<QHostAddress>(); };
    m_patient->network->route = [](const ServerAddress &server) { return ServerAddress{server.host, 1, server.security, TestCertificates::shared().caFile()}; };
    m_patient->world->records->fails = true;
    m_patient->open();
    add(good());
    QCOMPARE(run({}), 3);
    QCOMPARE(state("incoming", "names"), QString("trouble"));
    QCOMPARE(state("computer", "store"), QString("good")); // what is here is looked at all the same
    QCOMPARE(run({"ann@example.org"}), 3);
}

void DoctorCommandTest::interrupted()
{
    ScriptedServer server;
    server.script({"EOF"});
    server.script({"WAIT 60000"});
    add({server.address(Security::ImplicitTls), {}, m_servers.smtps()});
    m_streams = std::make_unique<KeptStreams>();
    MailHost host(*m_patient->mail);
    CommandRun command(&host, *m_streams, {"doctor", {"--patience", "60"}, m_patient->dir.path(), true, m_patient->path()});
    QSignalSpy finished(&command, &CommandRun::finished);
    command.start();
    QTRY_COMPARE(server.connectionCount(), 2);
    command.cancel();
    QVERIFY(finished.wait(10'000));
    QCOMPARE(document()["error"].toObject()["kind"].toString(), QString("cancelled"));
}

void DoctorCommandTest::closingDoesNotWait()
{
    ScriptedServer server;
    server.script({"EOF"});
    server.script({"WAIT 60000"});
    const AccountId id = add({server.address(Security::ImplicitTls), {}, m_servers.smtps()});
    auto future = m_patient->mail->examine(m_servers.user(), id, {.patience = 60'000});
    QTRY_COMPARE(server.connectionCount(), 2);
    QElapsedTimer timer;
    timer.start();
    m_patient->mail.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(future.isFinished());
}

void DoctorCommandTest::wrongUsage()
{
    QCOMPARE(run({}), 2); // no account, no address
    QCOMPARE(run({"ann"}), 2);
    QCOMPARE(run({"ann@example.org", "more"}), 2);
    QCOMPARE(run({"ann@example.org", "--send-test"}), 2);
    QCOMPARE(run({"ann@example.org", "--patience", "0"}), 2);
    add(good());
    QCOMPARE(run({"--account", "nobody@example.org"}), 1);
    QCOMPARE(run({"--account", m_servers.user(), "--email", "ann@example.org"}), 2);
    add(good(), "secret", "second@example.org");
    QCOMPARE(run({}), 2); // which of the two?
    QCOMPARE(m_patient->world->web().connectionCount(), 0);
}

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "DoctorCommandTest.moc"
