// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServerAddress.h"

#include <QTest>

using namespace postrider;

Q_DECLARE_METATYPE(postrider::Security)

class ServerAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<Security>("security");
        const auto row = [](const char *text, const char *scheme, const char *host, int port, Security security) {
            QTest::newRow(text) << text << scheme << host << port << security;
        };
        row("imaps://mail.example.org", "imap", "mail.example.org", 993, Security::ImplicitTls);
        row("imaps://mail.example.org/", "imap", "mail.example.org", 993, Security::ImplicitTls);
        row("imap://mail.example.org", "imap", "mail.example.org", 143, Security::StartTls);
        row("imaps://mail.example.org:1993", "imap", "mail.example.org", 1993, Security::ImplicitTls);
        row("smtps://mail.example.org", "smtp", "mail.example.org", 465, Security::ImplicitTls);
        row("smtp://mail.example.org", "smtp", "mail.example.org", 587, Security::StartTls);
        row("smtp://mail.example.org:25", "smtp", "mail.example.org", 25, Security::StartTls);
        row("pop3s://mail.example.org", "pop3", "mail.example.org", 995, Security::ImplicitTls);
        row("pop3://mail.example.org", "pop3", "mail.example.org", 110, Security::StartTls);
        row("imap+plain://127.0.0.1:1143", "imap", "127.0.0.1", 1143, Security::PlainLoopback);
        row("smtp+plain://localhost:2525", "smtp", "localhost", 2525, Security::PlainLoopback);
        row("imap+plain://[::1]:1143", "imap", "::1", 1143, Security::PlainLoopback);
        row("imaps://[2001:db8::1]:993", "imap", "2001:db8::1", 993, Security::ImplicitTls);
    }

    void urls()
    {
        QFETCH(QString, text);
        QFETCH(QString, scheme);
        const auto address = serverAddressFromUrl(text, scheme);
        QVERIFY(address);
        QTEST(address->host, "host");
        QTEST(int(address->port), "port");
        QTEST(address->security, "security");
        QVERIFY(address->isValid());
        QCOMPARE(serverAddressFromUrl(urlOf(*address, scheme), scheme), address);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "mail.example.org", "mail.example.org:993", "https://mail.example.org", "smtps://mail.example.org", "imap+plain://mail.example.org:143",
                 "imap+plain://192.0.2.1:143", "imap+plain://127.0.0.1.example.org:143", "imaps://user@mail.example.org", "imaps://user:secret@mail.example.org",
                 "imaps://mail.example.org/INBOX", "imaps://mail.example.org?x=1", "imaps://mail.example.org#x", "imaps://mail.example.org:0", "imaps://mail.example.org:65536",
                 "imaps://mail.example.org:-1", "imaps://:993", "imaps://", "imaps://mail example.org", "imaps+plain://127.0.0.1:1", "imap+tls://127.0.0.1:1"})
            QTest::newRow(*text ? text : "(nothing)") << text;
    }

    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!serverAddressFromUrl(text, "imap"));
    }

    void loopback()
    {
        for (const char *host : {"localhost", "LocalHost", "127.0.0.1", "127.255.255.254", "::1"})
            QVERIFY2(isLoopbackHost(host), host);
        for (const char *host : {"", "127.1", "127.0.0", "127.0.0.256", "127.0.0.1.", "127.0.0.x", "128.0.0.1", "0.0.0.0", "::", "::2", "localhost.example.org", "127.0.0.1 ",
                 "127.-1.0.1", "127.0x1.0.1"})
            QVERIFY2(!isLoopbackHost(host), host);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "ServerAddressTest.moc"
