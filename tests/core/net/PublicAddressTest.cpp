// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/Channel.h"
#include "core/net/PublicAddress.h"
#include "core/net/Resolver.h"
#include "tests/servers/FakeWebServer.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// Places that somebody else chooses are on the Internet, or nowhere.
class PublicAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void addresses_data();
    void addresses();
    void names();
    void connections_data();
    void connections();
};

void PublicAddressTest::addresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
        {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1", "172.15.255.255", "172.32.0.0", "192.167.255.255",
            "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"})
        QTest::newRow(address) << true;
    for (const char *address :
        {"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1",
            "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.9", "224.0.0.251", "239.1.1.1", "240.0.0.1", "255.255.255.255",
            "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1", "2001:10::1", "3fff::1", "::ffff:127.0.0.1",
            "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::192.168.0.1", "64:ff9b:1::1", "2002:7f00:1::1", "2002:c0a8:101::1", "100::1", "4000::1"})
        QTest::newRow(address) << false;
}

void PublicAddressTest::addresses()
{
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QTEST(PublicAddress::isOne(address), "isPublic");
}

void PublicAddressTest::names()
{
    for (const char *name : {"example.com", "8.8.8.8", "xn--bcher-kva.de", "2606:4700::1111"})
        QVERIFY2(PublicAddress::mayName(QString::fromLatin1(name)), name);
    for (const char *name :
        {"", "localhost", "router", "printer.local", "nas.lan", "a.localhost", "db.internal", "x.home.arpa", "127.0.0.1", "::1", "10.1.2.3", "a_b.example.com", "x.onion"})
        QVERIFY2(!PublicAddress::mayName(QString::fromLatin1(name)), name);
}

void PublicAddressTest::connections_data()
{
    QTest::addColumn<QStringList>("answer"); // of the resolver
    QTest::newRow("loopback") << QStringList{QStringLiteral("127.0.0.1")};
    QTest::newRow("loopback in IPv6") << QStringList{QStringLiteral("::1")};
    QTest::newRow("mapped") << QStringList{QStringLiteral("::ffff:127.0.0.1")};
    QTest::newRow("private") << QStringList{QStringLiteral("192.168.1.1")};
    QTest::newRow("metadata of clouds") << QStringList{QStringLiteral("169.254.169.254")};
    QTest::newRow("one of two") << QStringList{QStringLiteral("8.8.8.8"), QStringLiteral("127.0.0.1")};
    QTest::newRow("the other of two") << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("8.8.8.8")};
}

void PublicAddressTest::connections()
{
    QFETCH(QStringList, answer);
    FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok("x")}; }, TestCertificates::shared().of(TestCertificates::Kind::Good));
    int asked = 0;
    Resolver::setLookup([&](const QString &host) {
        QList<QHostAddress> list;
        if (host == QLatin1String("pictures.example.com")) {
            ++asked;
            for (const QString &each : std::as_const(answer))
                list.append(QHostAddress(each));
        }
        return list;
    });
    const auto reset = qScopeGuard([] { Resolver::setLookup({}); });
    ServerAddress place{QStringLiteral("pictures.example.com"), server.port(), Security::ImplicitTls, TestCertificates::shared().caFile()};
    place.publicOnly = true;
    try {
        Channel channel(place, nullptr, nullptr, std::chrono::seconds(5));
        QFAIL("it was connected to");
    } catch (const MailError &e) {
        QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
        QCOMPARE(e.detail(), QStringLiteral("not public"));
    }
    QCOMPARE(server.connectionCount(), 0);
    // What was looked at is what is connected to: a second question could have another answer.
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(PublicAddressTest)
#include "PublicAddressTest.moc"
