// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "tests/servers/CertificateMatrix.h"

using namespace postrider;
using namespace postrider::test;

/// Every good and bad certificate before an IMAP sign-in.
class ImapCertificatesTest : public QObject {
    Q_OBJECT
    const CertificateMatrix m_matrix{{
        {"993", Security::ImplicitTls, {},
            {"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ A1 AUTHENTICATE PLAIN .*", "S: A1 OK [CAPABILITY IMAP4rev1] in", "C~ A2 LOGOUT", "S: * BYE bye",
                "S: A2 OK bye", "EOF"}},
        {"STARTTLS", Security::StartTls, {"S: * OK ready", "C: A1 STARTTLS", "S: A1 OK go"},
            {"C: A2 CAPABILITY", "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR", "S: A2 OK x", "C~ A3 AUTHENTICATE PLAIN .*", "S: A3 OK [CAPABILITY IMAP4rev1] in", "C~ A4 LOGOUT",
                "S: * BYE bye", "S: A4 OK bye", "EOF"}},
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
            ImapClient client(server, nullptr, nullptr);
            client.signIn({QStringLiteral("anna"), QStringLiteral("s3cret")});
            client.logout();
        });
    }
};

QTEST_GUILESS_MAIN(ImapCertificatesTest)
#include "ImapCertificatesTest.moc"
