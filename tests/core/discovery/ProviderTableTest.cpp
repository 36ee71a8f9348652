// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ProviderTable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace postrider;

class ProviderTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsProvidersByDomain_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("imap");
        QTest::addColumn<QString>("smtp");
        QTest::addColumn<QString>("user");
        QTest::newRow("gmail") << "ann@gmail.com"
                               << "Gmail"
                               << "imap.gmail.com:993"
                               << "smtp.gmail.com:465"
                               << "ann@gmail.com";
        QTest::newRow("case") << "Ann.B@GMail.COM"
                              << "Gmail"
                              << "imap.gmail.com:993"
                              << "smtp.gmail.com:465"
                              << "Ann.B@GMail.COM";
        QTest::newRow("spaces") << "  ann@gmx.de "
                                << "GMX"
                                << "imap.gmx.net:993"
                                << "mail.gmx.net:465"
                                << "ann@gmx.de";
        QTest::newRow("other gmx") << "ann@gmx.com"
                                   << "GMX"
                                   << "imap.gmx.com:993"
                                   << "mail.gmx.com:465"
                                   << "ann@gmx.com";
        QTest::newRow("starttls") << "ann@icloud.com"
                                  << "iCloud Mail"
                                  << "imap.mail.me.com:993"
                                  << "smtp.mail.me.com:587"
                                  << "ann@icloud.com";
        QTest::newRow("local part") << "ann@riseup.net"
                                    << "Riseup"
                                    << "mail.riseup.net:993"
                                    << "mail.riseup.net:465"
                                    << "ann";
        QTest::newRow("below a domain") << "ann@firm.onmicrosoft.com"
                                        << "Microsoft 365"
                                        << "outlook.office365.com:993"
                                        << "smtp.office365.com:587"
                                        << "ann@firm.onmicrosoft.com";
        QTest::newRow("quoted at") << "\"a@b\"@posteo.de"
                                   << "Posteo"
                                   << "posteo.de:993"
                                   << "posteo.de:465"
                                   << "\"a@b\"@posteo.de";
    }

    void knowsProvidersByDomain()
    {
        QFETCH(QString, email);
        const auto found = ProviderTable::find(email);
        QVERIFY(found);
        QTEST(found->name, "name");
        QTEST(found->imap.host + QLatin1Char(':') + QString::number(found->imap.port), "imap");
        QTEST(found->smtp.host + QLatin1Char(':') + QString::number(found->smtp.port), "smtp");
        QTEST(found->userName, "user");
        QCOMPARE(found->imap.security, Security::ImplicitTls);
        QCOMPARE(found->smtp.security, found->smtp.port == 465 ? Security::ImplicitTls : Security::StartTls);
    }

    void knowsNothingElse_data()
    {
        QTest::addColumn<QString>("email");
        for (const char *text : {"", "@", "ann", "ann@", "@gmail.com", "ann@example.org", "ann@notgmail.com", "ann@gmail.com.example.org", "ann@mail.gmail.com", "ann@.", "ann@..",
                 "ann@onmicrosoft.com"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("endless") << QString(QLatin1String("a@") + QString(1 << 20, QLatin1Char('.')) + QLatin1String("gmail.com"));
    }

    void knowsNothingElse()
    {
        QFETCH(QString, email);
        QVERIFY(!ProviderTable::find(email));
    }

    void saysWhatHasToBeDoneFirst()
    {
        const auto gmail = ProviderTable::find(QStringLiteral("ann@gmail.com"));
        QVERIFY(gmail->passwordWorks);
        QVERIFY(gmail->note.contains(QLatin1String("app password")));
        QVERIFY(gmail->note.contains(QLatin1String("Gmail")));
        const auto outlook = ProviderTable::find(QStringLiteral("ann@hotmail.com"));
        QVERIFY(!outlook->passwordWorks);
        QVERIFY(outlook->note.contains(QLatin1String("browser")));
        QVERIFY(ProviderTable::find(QStringLiteral("ann@mailbox.org"))->note.isEmpty());
    }

    void knowsWhoseMailExchangeItIs_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("name"); // empty: nobody's
        QTest::newRow("Google") << "aspmx.l.google.com"
                                << "Gmail";
        QTest::newRow("Microsoft") << "example-org.mail.protection.outlook.com"
                                   << "Microsoft 365";
        QTest::newRow("Outlook.com's own is not a company's") << "outlook-com.olc.protection.outlook.com"
                                                              << "";
        QTest::newRow("Fastmail") << "in1-smtp.messagingengine.com"
                                  << "Fastmail";
        QTest::newRow("Zoho in Europe") << "mx2.zoho.eu"
                                        << "Zoho Mail";
        QTest::newRow("itself") << "migadu.com"
                                << "Migadu";
        for (const char *host : {"", ".", "com", "notgoogle.com", "google.com.example.net", "google.com."})
            QTest::newRow(host) << QString::fromLatin1(host) << "";
    }

    void knowsWhoseMailExchangeItIs()
    {
        QFETCH(QString, host);
        const auto found = ProviderTable::findByMailExchange(host, QStringLiteral("ann@example.org"));
        QTEST(found ? found->name : QString(), "name");
        if (found)
            QCOMPARE(found->userName, QStringLiteral("ann@example.org"));
    }

    void knowsMoreOfAServer()
    {
        const auto found = ProviderTable::findByServer(QStringLiteral("outlook.office365.com"), QStringLiteral("ann@example.org"));
        QVERIFY(found);
        QCOMPARE(found->name, QStringLiteral("Microsoft 365"));
        QCOMPARE(found->oauth, QStringLiteral("microsoft"));
        QVERIFY(!found->passwordWorks);
        QCOMPARE(ProviderTable::findByServer(QStringLiteral("pop.gmail.com"), QStringLiteral("ann@example.org"))->oauth, QStringLiteral("google"));
        QVERIFY(!ProviderTable::findByServer(QStringLiteral("imap.example.org"), QStringLiteral("ann@example.org")));
    }

    /// Every line of the table can be read, no domain stands in it twice, nothing in it is without TLS.
    void tableIsSound()
    {
        QFile file(QStringLiteral(POSTRIDER_SOURCE_DIR "/resources/providers.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &error).object().value(QLatin1String("providers")).toArray();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(rows.size() >= 25);
        QSet<QString> services;
        for (const OAuthService &service : ProviderTable::oauthServices()) {
            QVERIFY2(service.isValid(), qPrintable(service.id));
            QVERIFY2(!services.contains(service.id), qPrintable(service.id));
            QVERIFY(!service.name.isEmpty() && !service.scopes.isEmpty());
            for (const QUrl &url : {service.authorizeUrl, service.tokenUrl, service.deviceUrl})
                QVERIFY2(url.isEmpty() || url.scheme() == QLatin1String("https"), qPrintable(url.toString()));
            services.insert(service.id);
        }
        QVERIFY(services.size() >= 6);
        QSet<QString> seen;
        for (const auto &row : rows) {
            const QJsonObject provider = row.toObject();
            const auto domains = provider.value(QLatin1String("domains")).toArray();
            QVERIFY(!domains.isEmpty() || !provider.value(QLatin1String("mx")).toArray().isEmpty());
            QVERIFY(!provider.contains(QLatin1String("oauth")) || services.contains(provider.value(QLatin1String("oauth")).toString()));
            // Nobody is left without a way in.
            QVERIFY(provider.value(QLatin1String("passwordWorks")).toBool(true) || provider.contains(QLatin1String("oauth")));
            for (const auto &value : domains) {
                const QString domain = value.toString();
                QVERIFY2(!seen.contains(domain), qPrintable(domain));
                seen.insert(domain);
                QCOMPARE(domain, domain.toLower());
                const auto direct = ProviderTable::find(QLatin1String("someone@") + (domain.startsWith(QLatin1Char('.')) ? QLatin1String("x") + domain : domain));
                QVERIFY2(direct, qPrintable(domain));
                QCOMPARE(direct->name, provider.value(QLatin1String("name")).toString());
                QVERIFY(direct->imap.security != Security::PlainLoopback);
                QVERIFY(direct->smtp.security != Security::PlainLoopback);
                QCOMPARE(direct->pop3.has_value(), provider.contains(QLatin1String("pop3")));
                QVERIFY(!direct->pop3 || direct->pop3->security == Security::ImplicitTls);
                QCOMPARE(direct->note.isEmpty(), !provider.contains(QLatin1String("note")));
                if (!direct->helpUrl.isEmpty())
                    QCOMPARE(QUrl(direct->helpUrl, QUrl::StrictMode).scheme(), QStringLiteral("https"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProviderTableTest)
#include "ProviderTableTest.moc"
