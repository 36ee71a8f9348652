// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpClient.h"
#include "tests/servers/CertificateMatrix.h"

using namespace postrider;
using namespace postrider::test;

/// Every good and bad certificate before a submission.
class SmtpCertificatesTest : public QObject {
    Q_OBJECT
    const CertificateMatrix m_matrix{{
        {"465", Security::ImplicitTls, {},
            {"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 ok", "C: QUIT", "S: 221 bye", "EOF"}},
        {"STARTTLS", Security::StartTls, {"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go"},
            {"C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 ok", "C: QUIT", "S: 221 bye", "EOF"}},
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
            SmtpClient client(server, nullptr, nullptr);
            client.signIn({QStringLiteral("anna"), QStringLiteral("s3cret")});
            client.quit();
        });
    }
};

QTEST_GUILESS_MAIN(SmtpCertificatesTest)
#include "SmtpCertificatesTest.moc"
