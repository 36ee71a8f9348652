// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3Client.h"
#include "tests/servers/CertificateMatrix.h"

using namespace postrider;
using namespace postrider::test;

/// Every good and bad certificate before a POP3 sign-in.
class Pop3CertificatesTest : public QObject {
    Q_OBJECT
    const CertificateMatrix m_matrix{{
        {"995", Security::ImplicitTls, {},
            {"S: +OK ready", "C: CAPA", "S: +OK x", "S: USER", "S: .", "C: USER anna", "S: +OK x", "C: PASS s3cret", "S: +OK in", "C: CAPA", "S: +OK x", "S: UIDL", "S: .",
                "C: QUIT", "S: +OK bye", "EOF"}},
        {"STLS", Security::StartTls, {"S: +OK ready", "C: STLS", "S: +OK go"},
            {"C: CAPA", "S: +OK x", "S: USER", "S: .", "C: USER anna", "S: +OK x", "C: PASS s3cret", "S: +OK in", "C: CAPA", "S: +OK x", "S: UIDL", "S: .", "C: QUIT", "S: +OK bye",
                "EOF"}},
    }};

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(CertificateCases::countOf(false) >= 40 && CertificateCases::countOf(true) >= 10);
    }
    void matrix_data() { m_matrix.addRows(); }
    void matrix()
    {
        m_matrix.check([](const ServerAddress &server) {
            Pop3Client client(server, nullptr, nullptr);
            client.signIn({QStringLiteral("anna"), QStringLiteral("s3cret")});
            client.quit();
        });
    }
};

QTEST_GUILESS_MAIN(Pop3CertificatesTest)
#include "Pop3CertificatesTest.moc"
