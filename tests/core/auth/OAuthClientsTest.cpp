// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthClients.h"
#include "core/base/MailError.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// oauth-clients.json: whose ids are used, and what a file that is wrong comes to.
class OAuthClientsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    /// There is no id in the source.
    void noneByItself()
    {
        const OAuthClients clients({known()}, m_dir.filePath("absent"));
        QVERIFY(clients.service("google"));
        QVERIFY(!clients.client("google"));
        QVERIFY(!clients.service("firm") && !clients.client("firm"));
    }

    void fromTheFile()
    {
        const OAuthClients clients({known()},
            written("{'google': {'clientId': 'me', 'clientSecret': 's'}, 'firm': {'name': 'Firm', 'authorize': 'https://id.firm.example/a', "
                    "'token': 'https://id.firm.example/t', 'device': 'https://id.firm.example/d', 'issuer': 'https://id.firm.example', "
                    "'issuerIsRequired': true, 'scopes': ['mail', 'offline_access'], 'redirect': 'http://localhost', "
                    "'mechanisms': ['XOAUTH2'], 'parameters': {'prompt': 'login'}, 'clientId': 'postrider'}}"));
        QCOMPARE(clients.client("google")->id + '/' + clients.client("google")->secret, QString("me/s"));
        QCOMPARE(*clients.service("google"), known());
        const OAuthService firm = *clients.service("firm");
        QVERIFY(firm.isValid() && firm.issuerIsRequired && firm.redirectsToLocalhost());
        QCOMPARE(firm.name + ' ' + firm.issuer + ' ' + firm.scopes.join('+') + ' ' + firm.mechanisms.join('+') + ' ' + firm.parameters.value("prompt"),
            QString("Firm https://id.firm.example mail+offline_access XOAUTH2 login"));
        QCOMPARE(clients.client("firm")->id, QString("postrider"));
        QVERIFY(clients.client("firm")->secret.isEmpty());
    }

    void anotherTenant()
    {
        const OAuthClients clients({known()}, written("{'google': {'authorize': 'https://tenant.example/a'}}"));
        QCOMPARE(clients.service("google")->authorizeUrl.toString(), QString("https://tenant.example/a"));
        QCOMPARE(clients.service("google")->tokenUrl, known().tokenUrl);
        QVERIFY(!clients.client("google"));
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("clientId = x");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("http") << QByteArray("{'google': {'token': 'http://token.example/'}}");
        QTest::newRow("no address") << QByteArray("{'firm': {'clientId': 'x'}}");
        QTest::newRow("another redirect") << QByteArray("{'google': {'redirect': 'https://evil.example/'}}");
        QTest::newRow("huge") << QByteArray(300 * 1024, ' ');
    }

    void wrongFiles()
    {
        QFETCH(QByteArray, text);
        try {
            const OAuthClients clients({known()}, written(text));
            QFAIL("was taken");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Storage));
            QVERIFY(e.message().contains("oauth-clients.json"));
        }
    }

private:
    static OAuthService known()
    {
        OAuthService service;
        service.id = "google";
        service.name = "Google";
        service.authorizeUrl = QUrl("https://known.example/a");
        service.tokenUrl = QUrl("https://known.example/t");
        service.scopes = QStringList{"mail"};
        return service;
    }
    QString written(const QByteArray &text)
    {
        QFile file(m_dir.filePath("oauth-clients.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(text).replace('\'', '"')); // single quotes read better here
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(OAuthClientsTest)
#include "OAuthClientsTest.moc"
