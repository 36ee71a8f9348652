// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/DomainRecords.h"
#include "core/net/HostName.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// Names that may be asked for, who owns them, and in which order servers are taken (autoconfig-facts 4.2, "Security").
class HostNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name"); // empty: none
        QTest::newRow("plain") << "Imap.Example.ORG"
                               << "imap.example.org";
        QTest::newRow("final dot") << "example.org."
                                   << "example.org";
        QTest::newRow("own letters") << QStringLiteral("bücher.example") << "xn--bcher-kva.example";
        QTest::newRow("A-label") << "xn--bcher-kva.example"
                                 << "xn--bcher-kva.example";
        QTest::newRow("wide dot") << QStringLiteral("example。org") << "example.org";
        QTest::newRow("hyphens and digits") << "a-1.2b.example"
                                            << "a-1.2b.example";
        QTest::newRow("63") << QString(63, u'a') + ".org" << QString(63, u'a') + ".org";
        for (const char *text : {"", ".", "..", "org", "localhost", "a..org", ".example.org", "example.org..", "-a.org", "a-.org", "a_b.org", "a b.org", "a.org:993", "a@b.org",
                 "a/b.org", "[::1]", "::1", "192.0.2.1", "127.1", "0x7f.1", "1.2.3.4.", "fe80::1%eth0", "a\n.org", "*.example.org", "%EMAILDOMAIN%", "2130706433", "017700000001"})
            QTest::newRow(text) << QString::fromLatin1(text) << QString();
        QTest::newRow("64") << QString(64, u'a') + ".org" << QString();
        QTest::newRow("254") << QString("abcdefghi.").repeated(26) + "org" << QString();
        QTest::newRow("endless") << QString(1 << 20, u'a') << QString();
        QTest::newRow("NUL") << QString(QString("a.org") + QChar(0) + ".net") << QString();
        QTest::newRow("right to left") << QStringLiteral("exa\u202emple.org") << QString();
    }

    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(HostName::parse(text).value_or(QString()), name);
    }

    void domainsOfAddresses()
    {
        QCOMPARE(HostName::ofAddress("  ann@Example.org ").value_or(QString()), QString("example.org"));
        QCOMPARE(HostName::ofAddress("\"a@b\"@example.org").value_or(QString()), QString("example.org"));
        QVERIFY(!HostName::ofAddress("@example.org"));
        QVERIFY(!HostName::ofAddress("example.org"));
        QVERIFY(!HostName::ofAddress("ann@[192.0.2.1]"));
        QVERIFY(!HostName::ofAddress(QString(1000, u'a') + "@example.org"));
    }

    void owners_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("base");
        QTest::newRow("com") << "mx.eu.example.com"
                             << "example.com";
        QTest::newRow("itself") << "example.com"
                                << "example.com";
        QTest::newRow("two levels") << "mail.example.co.uk"
                                    << "example.co.uk";
        QTest::newRow("a suffix") << "co.uk"
                                  << "co.uk";
        QTest::newRow("a private suffix") << "ann.github.io"
                                          << "ann.github.io";
        QTest::newRow("two customers of one suffix") << "a.bob.github.io"
                                                     << "bob.github.io";
        QTest::newRow("not in the list") << "mail.firm.unheardof"
                                         << "firm.unheardof";
        QTest::newRow("own letters") << "imap.xn--bcher-kva.example"
                                     << "xn--bcher-kva.example";
    }

    void owners()
    {
        QFETCH(QString, host);
        QTEST(HostName::baseDomain(host), "base");
    }

    void shownInTheirOwnLetters() { QCOMPARE(HostName::shown("xn--bcher-kva.de"), QStringLiteral("bücher.de")); }

    void lowestPriorityFirst()
    {
        const auto ordered = DomainRecords::inOrder({{"c", 1, 20, 0}, {"a", 1, 5, 0}, {"b", 1, 10, 9}}, [](quint32) { return 0U; });
        QCOMPARE(ordered[0].target + ordered[1].target + ordered[2].target, QString("abc"));
    }

    /// Of one priority each is first about as often as its weight says; one without weight seldom, but not never.
    void weights()
    {
        QRandomGenerator random(42);
        QHash<QString, int> first;
        for (int i = 0; i < 10'000; ++i)
            ++first[DomainRecords::inOrder({{"none", 1, 1, 0}, {"one", 1, 1, 10}, {"three", 1, 1, 30}}, [&](quint32 n) { return random.bounded(n); }).front().target];
        QVERIFY2(first["three"] > 7'000 && first["three"] < 7'700, qPrintable(QString::number(first["three"])));
        QVERIFY2(first["one"] > 2'100 && first["one"] < 2'800, qPrintable(QString::number(first["one"])));
        QVERIFY2(first["none"] > 0 && first["none"] < 500, qPrintable(QString::number(first["none"])));
    }

    void nobodyIsLeftOut()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 100; ++i) {
            const auto ordered = DomainRecords::inOrder({{"a", 1, 1, 65535}, {"b", 1, 1, 65535}, {"c", 1, 1, 0}, {"d", 1, 0, 1}}, [&](quint32 n) { return random.bounded(n); });
            QCOMPARE(ordered.size(), 4);
            QCOMPARE(ordered.front().target, QString("d"));
        }
    }
};

QTEST_GUILESS_MAIN(HostNameTest)
#include "HostNameTest.moc"
