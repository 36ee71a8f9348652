// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/AutoconfigReader.h"
#include "tests/core/discovery/FakeWorld.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// What is taken of a domain's published settings, and above all what is not (autoconfig-facts 4.2, "Security").
class AutoconfigReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void servers_data()
    {
        QTest::addColumn<QByteArray>("servers");
        QTest::addColumn<QString>("found"); // "imap pop3 smtp user", "-" for none
        const auto in = [](const QByteArray &host, int port = 993, const QByteArray &socket = "SSL", const QByteArray &user = "%EMAILADDRESS%",
                            const QByteArray &way = "password-cleartext") { return FakeWorld::server("imap", host, port, socket, user, way); };
        const QByteArray out = FakeWorld::server("smtp", "smtp.example.org", 465);
        const QString smtp = "smtps://smtp.example.org:465 ann@example.org";
        QTest::newRow("usual") << in("imap.example.org") + out << "imaps://imap.example.org:993 - " + smtp;
        QTest::newRow("STARTTLS") << in("imap.example.org", 143, "STARTTLS") + out << "imap://imap.example.org:143 - " + smtp;
        QTest::newRow("plain is passed over") << in("a.example.org", 143, "plain") + in("b.example.org") + out << "imaps://b.example.org:993 - " + smtp;
        QTest::newRow("nothing but plain") << in("a.example.org", 143, "plain") + FakeWorld::server("smtp", "smtp.example.org", 25, "plain") << "none";
        QTest::newRow("no socket type") << in("a.example.org", 993, "") + out << "- - " + smtp;
        QTest::newRow("unknown socket type") << in("a.example.org", 993, "QUIC") + out << "- - " + smtp;
        QTest::newRow("unknown types") << FakeWorld::server("ews", "ews.example.org", 443) + FakeWorld::server("exchange", "x.example.org", 443)
                + FakeWorld::server("graph", "g.example.org", 443) + in("imap.example.org")
                + out << "imaps://imap.example.org:993 - " + smtp;
        QTest::newRow("only unknown types") << FakeWorld::server("ews", "ews.example.org", 443) << "none";
        QTest::newRow("the first counts") << in("a.example.org", 143, "STARTTLS") + in("b.example.org") + out << "imap://a.example.org:143 - " + smtp;
        QTest::newRow("POP3, too") << FakeWorld::server("pop3", "pop.example.org", 995) + in("imap.example.org") + out
                                   << "imaps://imap.example.org:993 pop3s://pop.example.org:995 " + smtp;
        QTest::newRow("POP3 only") << FakeWorld::server("pop3", "pop.example.org", 995) + out << "- pop3s://pop.example.org:995 " + smtp;
        QTest::newRow("port 0") << in("a.example.org", 0) + in("b.example.org") + out << "imaps://b.example.org:993 - " + smtp;
        QTest::newRow("port 70000") << in("a.example.org", 70000) + out << "- - " + smtp;
        QTest::newRow("IPv4") << in("192.0.2.7") + out << "- - " + smtp;
        QTest::newRow("IPv6") << in("[2001:db8::7]") + out << "- - " + smtp;
        QTest::newRow("shortened IPv4") << in("127.1") + out << "- - " + smtp;
        QTest::newRow("localhost") << in("localhost") + out << "- - " + smtp;
        QTest::newRow("host and port") << in("a.example.org:993") + out << "- - " + smtp;
        QTest::newRow("own letters") << in("imap.b\xc3\xbc"
                                           "cher.example")
                + out << "imaps://imap.xn--bcher-kva.example:993 - " + smtp;
        QTest::newRow("placeholder in a host") << in("imap.%EMAILDOMAIN%") + out << "imaps://imap.example.org:993 - " + smtp;
        QTest::newRow("local part") << in("imap.example.org", 993, "SSL", "%EMAILLOCALPART%") + FakeWorld::server("smtp", "smtp.example.org", 465, "SSL", "%EMAILLOCALPART%")
                                    << "imaps://imap.example.org:993 - smtps://smtp.example.org:465 ann";
        QTest::newRow("the missing sign") << in("imap.example.org", 993, "SSL", "%EMAILADDRESS") + out << "imaps://imap.example.org:993 - " + smtp;
        QTest::newRow("unknown placeholder") << in("imap.example.org", 993, "SSL", "%REALNAME%") + out << "- - " + smtp;
        QTest::newRow("no user name") << in("imap.example.org", 993, "SSL", "") + out << "imaps://imap.example.org:993 - " + smtp;
        QTest::newRow("two user names") << in("imap.example.org", 993, "SSL", "other") + out << "imaps://imap.example.org:993 - - other";
        QTest::newRow("a way nobody has") << in("a.example.org", 993, "SSL", "%EMAILADDRESS%", "NTLM") + in("b.example.org") + out << "imaps://b.example.org:993 - " + smtp;
        QTest::newRow("no sign-in at all") << in("a.example.org") + FakeWorld::server("smtp", "smtp.example.org", 465, "SSL", "x", "none")
                                           << "imaps://a.example.org:993 - - ann@example.org";
        QTest::newRow("empty") << QByteArray() << "none";
        QTest::newRow("nested") << "<x><incomingServer type=\"imap\"><hostname>evil.example.org</hostname></incomingServer></x>" + in("imap.example.org") + out
                                << "imaps://imap.example.org:993 - " + smtp;
    }

    void servers()
    {
        QFETCH(QByteArray, servers);
        QTEST(shown(FakeWorld::config(servers)), "found");
    }

    /// Documents that are not read, and quickly not.
    void refused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray good = FakeWorld::both("");
        const QByteArray body = good.mid(good.indexOf("<clientConfig"));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>");
        QTest::newRow("another document") << QByteArray("<feed/>");
        QTest::newRow("cut") << good.left(good.size() - 20);
        QTest::newRow("no provider") << QByteArray("<clientConfig version=\"1.1\"/>");
        QTest::newRow("over 64 KB") << good + QByteArray(64 * 1024, ' ');
        QTest::newRow("external entity") << "<?xml version=\"1.0\"?><!DOCTYPE clientConfig [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + QByteArray(body).replace("imap.example.org", "&x;.example.org");
        QTest::newRow("external subset") << "<?xml version=\"1.0\"?><!DOCTYPE clientConfig SYSTEM \"http://127.0.0.1/x.dtd\">" + body;
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE clientConfig [<!ENTITY a \"ha\">";
        for (char c = 'b'; c <= 'z'; ++c)
            laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
        QTest::newRow("a billion laughs") << laughs + "]>" + QByteArray(body).replace("imap.example.org", "&z;");
        QTest::newRow("an entity without a type") << QByteArray(good).replace("imap.example.org", "&z;");
        QTest::newRow("depth") << "<clientConfig><emailProvider>" + QByteArray("<a>").repeated(20'000);
        QTest::newRow("NUL") << QByteArray(good).replace("imap.example.org", QByteArray("imap\0.example.org", 17));
        QTest::newRow("another encoding") << QByteArray("\xff\xfe<\0c\0l\0", 8);
    }

    void refused()
    {
        QFETCH(QByteArray, xml);
        QElapsedTimer timer;
        timer.start();
        const auto reading = AutoconfigReader::read(xml, "ann@example.org");
        QVERIFY(!reading.settings);
        QVERIFY(!reading.trouble.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, "a document that takes long");
    }

    void saysWhatItPassedOver()
    {
        const auto reading =
            AutoconfigReader::read(FakeWorld::config(FakeWorld::server("imap", "imap.example.org", 143, "plain") + FakeWorld::server("ews", "x", 1)), "ann@example.org");
        QVERIFY2(reading.trouble.contains("not secured with TLS") && reading.trouble.contains("ews"), qPrintable(reading.trouble));
    }

    void signInThroughTheBrowserOnly()
    {
        const auto reading = AutoconfigReader::read(FakeWorld::config(FakeWorld::server("imap", "imap.example.org", 993, "SSL", "%EMAILADDRESS%", "OAuth2")
                                                        + FakeWorld::server("smtp", "smtp.example.org", 465, "SSL", "%EMAILADDRESS%", "OAuth2")),
            "ann@example.org");
        QVERIFY(reading.settings);
        QVERIFY(!reading.settings->passwordWorks);
    }

    void help_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("kept");
        QTest::newRow("https") << QByteArray("https://help.example.org/mail") << "https://help.example.org/mail";
        QTest::newRow("http") << QByteArray("http://help.example.org/") << "";
        QTest::newRow("script") << QByteArray("javascript:alert(1)") << "";
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << "";
        QTest::newRow("an address") << QByteArray("https://192.0.2.1/") << "";
    }

    void help()
    {
        QFETCH(QByteArray, url);
        const auto reading = AutoconfigReader::read(FakeWorld::config("<displayName>Firm</displayName><documentation url=\"" + url + "\"><descr>x</descr></documentation>"
                                                        + FakeWorld::server("imap", "i.example.org", 993)),
            "ann@example.org");
        QVERIFY(reading.settings);
        QCOMPARE(reading.settings->providerName, QString("Firm"));
        QTEST(reading.settings->helpUrl, "kept");
    }

private:
    static QString shown(const QByteArray &xml)
    {
        const auto found = AutoconfigReader::read(xml, "ann@example.org").settings;
        if (!found)
            return "none";
        const auto url = [](const std::optional<ServerAddress> &server, const char *scheme) { return server ? urlOf(*server, QString::fromLatin1(scheme)) : QString("-"); };
        return QStringList{url(found->imap, "imap"), url(found->pop3, "pop3"), url(found->smtp, "smtp"), found->userName}.join(u' ');
    }
};

QTEST_GUILESS_MAIN(AutoconfigReaderTest)
#include "AutoconfigReaderTest.moc"
