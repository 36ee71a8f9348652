// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/ScriptedServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace postrider;
using namespace postrider::test;
using Source = SettingsSource;
using Outcome = DiscoveryStep::Outcome;

namespace {

const QString ann = QStringLiteral("ann@example.org");

QString hostOf(const std::optional<ServerAddress> &server)
{
    return server ? server->host : QString();
}

const DiscoveryStep *stepOf(const DiscoveryResult &result, const QString &question)
{
    for (const DiscoveryStep &step : result.steps) {
        if (step.question.contains(question))
            return &step;
    }
    return nullptr;
}

} // namespace

/// Every source and every safety rule of autoconfig-facts 4.2, in a world on loopback.
class DiscoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }
    void init() { m_world = std::make_unique<FakeWorld>(); }
    void cleanup() { m_world.reset(); }

    // --- what is known here ------------------------------------------------------------------------------------------------------------
    void theTableAsksNobody()
    {
        const DiscoveryResult result = m_world->find("ann@gmail.com");
        QCOMPARE(result.candidates.size(), 1);
        QCOMPARE(result.candidates[0].source, Source::ProviderTable);
        QCOMPARE(hostOf(result.candidates[0].imap), QString("imap.gmail.com"));
        QCOMPARE(result.candidates[0].oauth, QString("google"));
        QVERIFY(!result.candidates[0].mustConfirm);
        QCOMPARE(m_world->web().connectionCount(), 0);
        QCOMPARE(m_world->records->asked, 0);
    }

    void filesOfTheComputer()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath("example.org.xml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(FakeWorld::both("here-"));
        file.close();
        m_world->directories = {"/nowhere", dir.path()};
        const DiscoveryResult result = m_world->find(ann);
        QCOMPARE(result.candidates.size(), 1);
        QCOMPARE(result.candidates[0].source, Source::LocalFile);
        QCOMPARE(hostOf(result.candidates[0].imap), QString("here-imap.example.org"));
        QCOMPARE(m_world->web().connectionCount(), 0);
    }

    void offline()
    {
        const DiscoveryResult result = m_world->find(ann, {.askNetwork = false});
        QVERIFY(result.candidates.isEmpty());
        QCOMPARE(m_world->web().connectionCount(), 0);
        QCOMPARE(m_world->records->asked, 0);
    }

    void noAddress_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "ann", "ann@", "@example.org", "ann@localhost", "ann@192.0.2.1", "ann@[192.0.2.1]", "ann@[IPv6:::1]", "ann@exa mple.org", "ann@example.org:25",
                 "ann@a_b.org", "ann@-a.org", "ann@a..org", "ann@127.1", "ann@example.org/x", "ann@example.org?x=y", "ann@example.org#x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void noAddress()
    {
        QFETCH(QString, text);
        try {
            m_world->find(text);
            QFAIL("was looked for");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
        }
        QCOMPARE(m_world->web().connectionCount(), 0);
        QCOMPARE(m_world->records->asked, 0);
    }

    // --- the order of the sources ------------------------------------------------------------------------------------------------------
    void each_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<Source>("source");
        QTest::newRow("autoconfig") << QStringList{"a", "w", "s", "d", "m"} << Source::Autoconfig;
        QTest::newRow("well-known") << QStringList{"w", "s", "d", "m"} << Source::WellKnown;
        QTest::newRow("SRV") << QStringList{"s", "d", "m"} << Source::ServiceRecords;
        QTest::newRow("list") << QStringList{"d", "m"} << Source::Database;
        QTest::newRow("MX") << QStringList{"m"} << Source::MailExchange;
    }

    /// The higher a source, the longer it takes here: the lower ones have long answered, and do not count.
    void each()
    {
        QFETCH(QStringList, there);
        QFETCH(Source, source);
        if (there.contains("a"))
            m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both("a-"), 400);
        if (there.contains("w"))
            m_world->publish("example.org/.well-known/autoconfig/mail/config-v1.1.xml", FakeWorld::both("w-"), 300);
        if (there.contains("s")) {
            m_world->records->serviceRecords["_imaps._tcp.example.org"] = {{"s-imap.example.org", 993, 0, 0}};
            m_world->records->serviceRecords["_submissions._tcp.example.org"] = {{"s-smtp.example.org", 465, 0, 0}};
        }
        if (there.contains("d"))
            m_world->publish("autoconfig.thunderbird.net/v1.1/example.org", FakeWorld::both("d-"), 100);
        if (there.contains("m"))
            m_world->records->exchanges["example.org"] = {{"aspmx.l.google.com", 1}};
        const DiscoveryResult result = m_world->find(ann, {.patience = 15'000});
        QVERIFY(!result.candidates.isEmpty());
        QCOMPARE(nameOf(result.candidates[0].source), nameOf(source));
        QVERIFY(result.candidates[0].isComplete());
        QCOMPARE(result.candidates[0].userName, ann);
    }

    /// An answer that cannot be bettered is not kept waiting for those that come after it.
    void theRestIsLeftAlone()
    {
        m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both(""));
        m_world->silent = {"example.org/.well-known/autoconfig/mail/config-v1.1.xml", "autoconfig.thunderbird.net/v1.1/example.org"};
        QElapsedTimer timer;
        timer.start();
        const DiscoveryResult result = m_world->find(ann, {.patience = 60'000});
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(result.candidates[0].source, Source::Autoconfig);
        QCOMPARE(stepOf(result, ".well-known")->outcome, Outcome::GivenUp);
    }

    /// Half an answer does not keep a whole one from counting, and is kept for the form.
    void incompleteOnesComeLast()
    {
        m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::config(FakeWorld::server("imap", "imap.example.org", 993)));
        m_world->publish("autoconfig.thunderbird.net/v1.1/example.org", FakeWorld::both("d-"));
        const DiscoveryResult result = m_world->find(ann);
        QCOMPARE(result.candidates.size(), 2);
        QCOMPARE(result.candidates[0].source, Source::Database);
        QCOMPARE(result.candidates[1].source, Source::Autoconfig);
        QVERIFY(!result.candidates[1].isComplete());
    }

    void nobodyKnows()
    {
        m_world->records->fails = true;
        const DiscoveryResult result = m_world->find(ann);
        QVERIFY(result.candidates.isEmpty());
        QCOMPARE(stepOf(result, "autoconfig.example.org")->outcome, Outcome::NotThere);
        QCOMPARE(stepOf(result, "SRV _imaps._tcp.example.org")->outcome, Outcome::Failed);
        QCOMPARE(stepOf(result, "MX example.org")->outcome, Outcome::Failed);
        QCOMPARE(stepOf(result, "imaps://imap.example.org:993")->outcome, Outcome::Failed);
        QCOMPARE(stepOf(result, "smtp://smtp.example.org:587")->outcome, Outcome::Failed);
        QCOMPARE(stepOf(result, "pop3s://pop.example.org:995")->outcome, Outcome::Failed);
    }

    void patienceHasAnEnd()
    {
        m_world->silent = {"autoconfig.example.org/mail/config-v1.1.xml", "example.org/.well-known/autoconfig/mail/config-v1.1.xml", "autoconfig.thunderbird.net/v1.1/example.org"};
        QTcpServer mute; // accepts, and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        for (const char *place : {"imap.example.org:993", "mail.example.org:143", "pop.example.org:995", "smtp.example.org:465", "mail.example.org:587"})
            m_world->servers[place] = mute.serverPort();
        QElapsedTimer timer;
        timer.start();
        const DiscoveryResult result = m_world->find(ann, {.patience = 500});
        QVERIFY(result.candidates.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(stepOf(result, "imaps://imap.example.org:993")->detail, QString("timed out"));
        QCOMPARE(stepOf(result, "imaps://imap.example.org:993")->outcome, Outcome::Failed);
    }

    void canBeGivenUp()
    {
        m_world->silent = {"autoconfig.example.org/mail/config-v1.1.xml"};
        AbortTokenPtr abort = m_world->abort;
        const std::unique_ptr<QThread> other(QThread::create([abort] {
            QThread::msleep(300);
            abort->abort();
        }));
        other->start();
        QElapsedTimer timer;
        timer.start();
        try {
            m_world->find(ann, {.patience = 60'000});
            QFAIL("was not given up");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Cancelled));
        }
        QVERIFY(timer.elapsed() < 30'000);
        other->wait();
    }

    // --- the web -----------------------------------------------------------------------------------------------------------------------
    /// The whole address goes to its own domain only, and only if that is wished; the list learns the domain.
    void whoLearnsTheAddress()
    {
        m_world->find("ann+news@example.org");
        const QStringList asked{"autoconfig.example.org/mail/config-v1.1.xml?emailaddress=ann%2Bnews%40example.org", "autoconfig.thunderbird.net/v1.1/example.org",
            "example.org/.well-known/autoconfig/mail/config-v1.1.xml"};
        QCOMPARE(m_world->asked(), asked);
        for (const DiscoveryStep &step : m_world->find(ann).steps)
            QVERIFY2(!step.question.contains("ann"), qPrintable(step.question));
    }

    void theAddressCanStayHere()
    {
        m_world->find(ann, {.sayAddress = false, .patience = 15'000});
        QVERIFY(m_world->asked().contains("autoconfig.example.org/mail/config-v1.1.xml"));
    }

    void theListCanBeLeftOut()
    {
        m_world->records->exchanges["example.org"] = {{"mx.eu.hoster.net", 1}};
        m_world->find(ann, {.askDatabase = false, .patience = 15'000});
        for (const QString &place : m_world->asked())
            QVERIFY2(!place.startsWith("autoconfig.thunderbird.net"), qPrintable(place));
    }

    void redirects_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("followed");
        QTest::newRow("https") << "https://conf.example.org/x" << true;
        QTest::newRow("relative") << "/x" << true;
        QTest::newRow("http") << "http://conf.example.org/x" << false;
        QTest::newRow("http, here") << "http://127.0.0.1/x" << false;
        QTest::newRow("IPv4") << "https://127.0.0.1/x" << false;
        QTest::newRow("IPv6") << "https://[::1]/x" << false;
        QTest::newRow("port 0") << "https://conf.example.org:0/x" << false;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("with a user") << "https://ann:x@conf.example.org/x" << false;
        QTest::newRow("nowhere") << "" << false;
        QTest::newRow("a name that is none") << "https://a_b.example.org/x" << false;
    }

    void redirects()
    {
        QFETCH(QString, to);
        QFETCH(bool, followed);
        m_world->pages["autoconfig.example.org/mail/config-v1.1.xml"] = {FakeWebServer::status(301, "Location: " + to.toLatin1() + "\r\n")};
        m_world->publish("conf.example.org/x", FakeWorld::both("r-"));
        m_world->publish("autoconfig.example.org/x", FakeWorld::both("r-"));
        const DiscoveryResult result = m_world->find(ann);
        QCOMPARE(!result.candidates.isEmpty(), followed);
        QCOMPARE(stepOf(result, "autoconfig.example.org")->outcome, followed ? Outcome::Found : Outcome::Unusable);
    }

    void threeRedirectsAndNoMore()
    {
        const auto chain = [this](int length) {
            m_world->pages.clear();
            m_world->pages["autoconfig.example.org/mail/config-v1.1.xml"] = {FakeWebServer::status(302, "Location: /1\r\n")};
            for (int i = 1; i < length; ++i)
                m_world->pages[QStringLiteral("autoconfig.example.org/%1").arg(i)] = {FakeWebServer::status(302, "Location: /" + QByteArray::number(i + 1) + "\r\n")};
            m_world->publish(QStringLiteral("autoconfig.example.org/%1").arg(length), FakeWorld::both(""));
        };
        chain(3);
        QCOMPARE(m_world->find(ann).candidates.size(), 1);
        chain(4);
        QCOMPARE(m_world->find(ann).candidates.size(), 0);
    }

    /// The domain may send us elsewhere, but not with the address.
    void theAddressStaysAtHome()
    {
        m_world->pages["autoconfig.example.org/mail/config-v1.1.xml"] = {
            FakeWebServer::status(301, "Location: https://autoconfig.hoster.net/c?a=1&emailaddress=ann%40example.org\r\n")};
        m_world->publish("autoconfig.hoster.net/c", FakeWorld::both(""));
        QCOMPARE(m_world->find(ann).candidates.size(), 1);
        QVERIFY2(m_world->asked().contains("autoconfig.hoster.net/c?a=1"), qPrintable(m_world->asked().join('\n')));
    }

    void tooMuchToRead()
    {
        m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both("") + QByteArray(70 * 1024, ' '));
        const DiscoveryResult result = m_world->find(ann);
        QVERIFY(result.candidates.isEmpty());
        QCOMPARE(stepOf(result, "autoconfig.example.org")->outcome, Outcome::Unusable);
    }

    /// Settings over a connection that anybody could have answered are no settings; nobody is even asked for them.
    void certificatesCount()
    {
        m_world = std::make_unique<FakeWorld>("DNS:someone.example.com");
        m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both(""));
        const DiscoveryResult result = m_world->find(ann);
        QVERIFY(result.candidates.isEmpty());
        QCOMPARE(stepOf(result, "autoconfig.example.org")->outcome, Outcome::Failed);
        QCOMPARE(m_world->web().requests().size(), 0);
    }

    /// What a domain itself publishes over https may be elsewhere; it is shown, and not asked about.
    void publishedElsewhere()
    {
        m_world->publish("autoconfig.example.org/mail/config-v1.1.xml",
            FakeWorld::config(FakeWorld::server("imap", "imap.hoster.co.uk", 993) + FakeWorld::server("smtp", "smtp.example.org", 465)));
        const FoundSettings found = m_world->find(ann).candidates.value(0);
        QCOMPARE(found.baseDomains, QStringList({"hoster.co.uk", "example.org"}));
        QCOMPARE(found.foreignDomains, QStringList({"hoster.co.uk"}));
        QVERIFY(!found.mustConfirm);
    }

    void aKnownProviderBehindAnotherName()
    {
        m_world->publish("autoconfig.example.org/mail/config-v1.1.xml",
            FakeWorld::config(FakeWorld::server("imap", "outlook.office365.com", 993) + FakeWorld::server("smtp", "smtp.office365.com", 587, "STARTTLS")));
        const FoundSettings found = m_world->find(ann).candidates.value(0);
        QCOMPARE(found.oauth, QString("microsoft"));
        QVERIFY(!found.passwordWorks);
    }

    // --- the DNS -----------------------------------------------------------------------------------------------------------------------
    void serviceRecords_data()
    {
        using Records = QHash<QString, QList<ServiceRecord>>;
        QTest::addColumn<Records>("records");
        QTest::addColumn<QString>("found"); // "imap smtp"
        QTest::addColumn<bool>("confirm");
        const QList<ServiceRecord> smtp{{"smtp.example.org", 465, 0, 0}};
        QTest::newRow("priority") << Records{{"_imaps", {{"b.example.org", 993, 20, 0}, {"a.example.org", 1993, 10, 0}}}, {"_submissions", smtp}}
                                  << "imaps://a.example.org:1993 smtps://smtp.example.org:465" << false;
        QTest::newRow("TLS before STARTTLS") << Records{{"_imaps", {{"a.example.org", 993, 50, 0}}}, {"_imap", {{"b.example.org", 143, 0, 0}}},
            {"_submission", {{"c.example.org", 587, 0, 0}}}, {"_submissions", smtp}}
                                             << "imaps://a.example.org:993 smtps://smtp.example.org:465" << false;
        QTest::newRow("not offered") << Records{{"_imaps", {{"", 0, 0, 0}}}, {"_imap", {{"b.example.org", 143, 0, 0}}}, {"_submissions", {{"", 0, 0, 0}}},
            {"_submission", {{"c.example.org", 587, 0, 0}}}}
                                     << "imap://b.example.org:143 smtp://c.example.org:587" << false;
        QTest::newRow("nothing offered") << Records{{"_imaps", {{"", 0, 0, 0}}}, {"_imap", {{"", 0, 0, 0}}}} << "none" << false;
        QTest::newRow("somebody else") << Records{{"_imaps", {{"imap.evil.example.com", 993, 0, 0}}}, {"_submissions", smtp}}
                                       << "imaps://imap.evil.example.com:993 smtps://smtp.example.org:465" << true;
        QTest::newRow("an address") << Records{{"_imaps", {{"192.0.2.1", 993, 0, 0}}}, {"_submissions", smtp}} << "- smtps://smtp.example.org:465" << false;
        QTest::newRow("port 0") << Records{{"_imaps", {{"a.example.org", 0, 0, 0}, {"b.example.org", 993, 1, 0}}}, {"_submissions", smtp}}
                                << "imaps://b.example.org:993 smtps://smtp.example.org:465" << false;
    }

    void serviceRecords()
    {
        using Records = QHash<QString, QList<ServiceRecord>>;
        QFETCH(Records, records);
        for (auto it = records.cbegin(); it != records.cend(); ++it)
            m_world->records->serviceRecords[it.key() + "._tcp.example.org"] = it.value();
        const DiscoveryResult result = m_world->find(ann);
        if (result.candidates.isEmpty()) {
            QTEST(QString("none"), "found");
            return;
        }
        const FoundSettings found = result.candidates[0];
        QCOMPARE(found.source, Source::ServiceRecords);
        QTEST((found.imap ? urlOf(*found.imap, "imap") : "-") + ' ' + (found.smtp ? urlOf(*found.smtp, "smtp") : "-"), "found");
        QTEST(found.mustConfirm, "confirm");
    }

    void mailExchangeOfAKnownProvider()
    {
        m_world->records->exchanges["example.org"] = {{"mx.backup.example.com", 50}, {"example-org.mail.protection.outlook.com", 0}};
        const FoundSettings found = m_world->find(ann).candidates.value(0);
        QCOMPARE(found.source, Source::MailExchange);
        QCOMPARE(hostOf(found.imap), QString("outlook.office365.com"));
        QCOMPARE(found.oauth, QString("microsoft"));
        QVERIFY(found.mustConfirm);
        QCOMPARE(found.foreignDomains, QStringList{"office365.com"});
    }

    /// "google.com.evil.example" is not Google's, and neither is "notgoogle.com".
    void lookalikesInMx()
    {
        for (const char *host : {"aspmx.l.google.com.evil.example", "mx.notgoogle.com", "google.com-mx.example.net"}) {
            m_world->records->exchanges["example.org"] = {{host, 1}};
            QVERIFY2(m_world->find(ann, {.patience = 800}).candidates.isEmpty(), host);
        }
    }

    /// What the domain that takes the mail publishes, the part before the whole; it does not learn the address, and a person has to agree.
    void mailExchangeOfAHoster()
    {
        m_world->records->exchanges["example.org"] = {{"mx1.eu.hoster.net", 10}};
        m_world->publish(
            "autoconfig.hoster.net/mail/config-v1.1.xml", FakeWorld::config(FakeWorld::server("imap", "imap.hoster.net", 993) + FakeWorld::server("smtp", "smtp.hoster.net", 465)));
        m_world->publish("autoconfig.eu.hoster.net/mail/config-v1.1.xml",
            FakeWorld::config(FakeWorld::server("imap", "imap.eu.hoster.net", 993) + FakeWorld::server("smtp", "smtp.eu.hoster.net", 465)), 200);
        const FoundSettings found = m_world->find(ann, {.patience = 15'000}).candidates.value(0);
        QCOMPARE(found.source, Source::MailExchange);
        QCOMPARE(hostOf(found.imap), QString("imap.eu.hoster.net"));
        QVERIFY(found.mustConfirm);
        QCOMPARE(found.foreignDomains, QStringList{"hoster.net"});
        for (const QString &place : m_world->asked())
            QVERIFY2(!place.contains("hoster.net") || !place.contains("ann"), qPrintable(place));
    }

    // --- knocking ----------------------------------------------------------------------------------------------------------------------
    void probing()
    {
        ScriptedServer imap, smtp;
        imap.setCertificate(TestCertificates::shared().withNames("DNS:mail.example.org"));
        imap.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready", "C~ \\S+ LOGOUT", "CLOSE"});
        smtp.setCertificate(TestCertificates::shared().withNames("DNS:mail.example.org"));
        smtp.script({"S: 220 mail.example.org ESMTP", "C~ EHLO .*", "S: 250-mail.example.org", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go ahead", "TLS", "C~ EHLO .*",
            "S: 250-mail.example.org", "S: 250 AUTH PLAIN LOGIN", "C: QUIT", "S: 221 bye", "CLOSE"});
        m_world->servers = {{"mail.example.org:993", imap.port()}, {"mail.example.org:587", smtp.port()}};
        const FoundSettings found = m_world->find(ann, {.patience = 15'000}).candidates.value(0);
        QCOMPARE(found.source, Source::Guess);
        QVERIFY(found.imap && found.smtp);
        QCOMPARE(urlOf(*found.imap, "imap") + ' ' + urlOf(*found.smtp, "smtp"), QString("imaps://mail.example.org:993 smtp://mail.example.org:587"));
        QVERIFY(!found.mustConfirm);
        QVERIFY(found.imap->caFile.isEmpty());
        QCOMPARE(imap.outcome(), QString());
        QCOMPARE(smtp.outcome(), QString());
    }

    void probingPop3()
    {
        ScriptedServer pop3;
        pop3.setCertificate(TestCertificates::shared().withNames("DNS:pop.example.org"));
        pop3.script({"TLS", "S: +OK ready", "C: CAPA", "S: +OK", "S: USER", "S: UIDL", "S: .", "C: QUIT", "S: +OK bye", "CLOSE"});
        m_world->servers = {{"pop.example.org:995", pop3.port()}};
        const DiscoveryResult result = m_world->find(ann, {.patience = 15'000});
        QCOMPARE(result.candidates.size(), 1);
        QCOMPARE(hostOf(result.candidates[0].pop3), QString("pop.example.org"));
        QVERIFY(!result.candidates[0].isComplete());
        QCOMPARE(pop3.outcome(), QString());
    }

    void probingRefuses_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<QStringList>("script");
        QTest::newRow("another name") << "DNS:imap.example.com" << quint16(993) << QStringList{"TLS!"};
        QTest::newRow("PREAUTH") << "DNS:imap.example.org" << quint16(143) << QStringList{"S: * PREAUTH hello", "C~ .*"};
        QTest::newRow("no STARTTLS") << "DNS:imap.example.org" << quint16(143) << QStringList{"S: * OK [CAPABILITY IMAP4rev1] hi", "C~ .*"};
        QTest::newRow("a web server") << "DNS:imap.example.org" << quint16(993) << QStringList{"TLS", "S: HTTP/1.1 400 Bad Request", "C~ .*"};
        QTest::newRow("an SMTP server") << "DNS:imap.example.org" << quint16(993) << QStringList{"TLS", "S: 220 imap.example.org ESMTP", "C~ .*"};
        QTest::newRow("no TLS at all") << "DNS:imap.example.org" << quint16(993) << QStringList{"S: * OK hello", "C~ .*"};
    }

    /// None of these is an IMAP server that could be signed in to, and none of them hears a credential.
    void probingRefuses()
    {
        QFETCH(QString, certificate);
        QFETCH(quint16, port);
        QFETCH(QStringList, script);
        ScriptedServer imap;
        imap.setCertificate(TestCertificates::shared().withNames(certificate));
        imap.script(script);
        m_world->servers = {{QStringLiteral("imap.example.org:%1").arg(port), imap.port()}};
        const DiscoveryResult result = m_world->find(ann, {.patience = 15'000});
        QVERIFY(result.candidates.isEmpty());
        const DiscoveryStep *step = stepOf(result, QStringLiteral("imap.example.org:%1").arg(port));
        QVERIFY(step && step->outcome != Outcome::Found && step->outcome != Outcome::GivenUp);
        const QByteArray heard = imap.received().toUpper();
        QVERIFY2(!heard.contains("LOGIN") && !heard.contains("AUTH"), heard.constData());
    }

private:
    std::unique_ptr<FakeWorld> m_world;
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "DiscoveryTest.moc"
