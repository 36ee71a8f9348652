// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpClient.h"
#include "tests/servers/CertificateMatrix.h"

using namespace postrider;
using namespace postrider::test;

/// Every good and bad certificate before a question to a web server (settings, tokens).
class HttpCertificatesTest : public QObject {
    Q_OBJECT
    const CertificateMatrix m_matrix{{
        {"HTTPS", Security::ImplicitTls, {},
            {"C: GET /token?anna=s3cret HTTP/1.1", "C~ Host: .*", "C: Connection: close", "C: Accept-Encoding: identity", "C: User-Agent: Postrider",
                "C:", "R: HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nhi", "EOF"}},
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
            QUrl url(QStringLiteral("https://localhost/token?anna=s3cret"));
            url.setHost(server.host);
            const auto way = [&server](const ServerAddress &) { return server; };
            HttpClient(nullptr, way).ask({url}, QDeadlineTimer(std::chrono::seconds(30)));
        });
    }
};

QTEST_GUILESS_MAIN(HttpCertificatesTest)
#include "HttpCertificatesTest.moc"
