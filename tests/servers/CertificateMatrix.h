// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/net/Resolver.h"
#include "tests/servers/CertificateCases.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>
#include <functional>
#include <optional>

namespace postrider::test {

/// Every certificate of CertificateCases against one protocol's real client, over each of its ways into TLS: the good ones are taken, and of the bad ones it is refused to say a
/// single octet after the handshake, and none before it but what leads there. Thread: the test's. Owns the names it gives this computer.
class CertificateMatrix {
public:
    struct Way {
        const char *name;
        Security security;
        QStringList before; ///< what is said before TLS, to the last octet
        QStringList after; ///< and after it, where the certificate is good
    };

    explicit CertificateMatrix(const QList<Way> &ways) : m_ways(ways)
    {
        CertificateCases::lowerTheBar();
        Resolver::setLookup([](const QString &) { return QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}; });
    }
    ~CertificateMatrix() { Resolver::setLookup({}); }
    Q_DISABLE_COPY_MOVE(CertificateMatrix)

    void addRows() const
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("way");
        for (int way = 0; way < m_ways.size(); ++way) {
            for (int i = 0; i < CertificateCases::all().size(); ++i)
                QTest::addRow("%s, %s: %s", CertificateCases::all()[i].isGood ? "good" : "bad", m_ways[way].name, CertificateCases::all()[i].name) << i << way;
        }
    }

    /// `talk` makes a connection, signs in and leaves.
    void check(const std::function<void(const ServerAddress &)> &talk) const
    {
        QFETCH(int, number);
        QFETCH(int, way);
        const CertificateCase &one = CertificateCases::all()[number];
        ScriptedServer server;
        server.setCertificate(one.certificate);
        server.script(m_ways[way].before + (one.isGood ? QStringList{"TLS"} + m_ways[way].after : QStringList{"TLS!"}));
        ServerAddress address = server.address(m_ways[way].security);
        address.host = one.host;
        address.caFile = CertificateCases::caFile();
        std::optional<Failure> failure;
        try {
            talk(address);
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        QCOMPARE(server.outcome(), QString());
        QCOMPARE(server.connectionCount(), 1);
        QVERIFY2(one.isGood == !failure, failure ? qPrintable(failure->message + QStringLiteral(" / ") + failure->detail) : "it was accepted");
        if (one.isGood)
            return;
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
        QVERIFY2(failure->message.contains(one.words), qPrintable(failure->message + QStringLiteral(" / ") + failure->detail));
        QVERIFY2(failure->message.contains(QStringLiteral("othing was sent")), qPrintable(failure->message));
        QVERIFY(!server.received().contains("anna") && !server.received().contains("s3cret"));
    }

private:
    const QList<Way> m_ways;
};

} // namespace postrider::test
