// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/AddressLookup.h"
#include "core/net/Channel.h"
#include "core/net/Resolver.h"
#include "core/net/TlsWatch.h"
#include "tests/servers/ScriptedServer.h"

#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// What a handshake showed, believed or not; and the addresses of a host.
class TlsWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasVerified()
    {
        ScriptedServer server;
        server.script({"TLS!"});
        const TlsWatch watch;
        QVERIFY(!watch.facts().isTried);
        Channel(server.address(Security::ImplicitTls), nullptr, nullptr).close();
        QVERIFY(watch.facts().isTried && watch.facts().isVerified);
        QCOMPARE(watch.facts().protocol, QString("TLSv1.3"));
        QVERIFY(watch.facts().cipher.startsWith("TLS_"));
        QCOMPARE(watch.facts().chain[0].subject, QString("localhost"));
        QVERIFY(watch.facts().chain[0].names.contains("localhost"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(watch.facts().chain[0].validUntil, Qt::UTC).date(), QDate(2049, 12, 31));
    }

    void whatWasRefused()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(TestCertificates::Kind::WrongHost));
        server.script({"TLS"});
        const TlsWatch watch;
        QVERIFY_EXCEPTION_THROWN(Channel(server.address(Security::ImplicitTls), nullptr, nullptr), MailError);
        QVERIFY(watch.facts().isTried && !watch.facts().isVerified);
        QVERIFY(watch.facts().chain.value(0).names.contains("mail.example.org"));
    }

    void nothingAfterItsEnd()
    {
        ScriptedServer server;
        server.script({"TLS!"});
        server.script({"TLS!"});
        {
            const TlsWatch watch;
            Channel(server.address(Security::ImplicitTls), nullptr, nullptr).close();
        }
        Channel(server.address(Security::ImplicitTls), nullptr, nullptr).close(); // writes into nothing that is gone
        QCOMPARE(server.connectionCount(), 2);
    }

    void noHandshake()
    {
        ScriptedServer server;
        server.script({"EOF"});
        const TlsWatch watch;
        Channel(server.address(Security::StartTls), nullptr, nullptr).close();
        QVERIFY(!watch.facts().isTried);
    }

    void addresses()
    {
        const auto abort = std::make_shared<AbortToken>();
        QCOMPARE(AddressLookup::find("127.0.0.1", abort), QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
        Resolver::setLookup([](const QString &host) { return host == "a.example.org" ? QList<QHostAddress>{QHostAddress("192.0.2.1")} : QList<QHostAddress>(); });
        QCOMPARE(AddressLookup::find("a.example.org", abort), QList<QHostAddress>{QHostAddress("192.0.2.1")});
        Resolver::setLookup({});
        // The system knows this one by itself.
        QVERIFY(AddressLookup::find("localhost", abort).contains(QHostAddress(QHostAddress::LocalHost)));
        abort->abort();
        try {
            AddressLookup::find("localhost", abort);
            QFAIL("it was looked up all the same");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), QString("cancelled"));
        }
    }
};

QTEST_GUILESS_MAIN(TlsWatchTest)
#include "TlsWatchTest.moc"
