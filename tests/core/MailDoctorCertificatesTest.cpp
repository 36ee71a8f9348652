// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/CertificateMatrix.h"

using namespace postrider;
using namespace postrider::test;

/// Every certificate before the doctor, at both servers: none of the bad ones is ever called good, and it says of each what the connections of the account would say.
class MailDoctorCertificatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        CertificateCases::lowerTheBar();
        m_world = std::make_unique<FakeWorld>();
        Mail::Options options;
        options.profile = m_directory.path();
        options.online = false;
        options.secrets = std::make_shared<MemorySecretStore>();
        options.network = std::make_shared<DiscoveryNetwork>(m_world->network());
        // Servers of a test say whom they trust, and are where they say; all others are in the world.
        options.network->route = [route = options.network->route](const ServerAddress &server) { return server.caFile.isEmpty() ? route(server) : server; };
        m_mail = std::make_unique<Mail>(options);
    }
    void cleanupTestCase()
    {
        m_mail.reset();
        m_world.reset();
    }

    void matrix_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < CertificateCases::all().size(); ++i)
            QTest::addRow("%s: %s", CertificateCases::all()[i].isGood ? "good" : "bad", CertificateCases::all()[i].name) << i;
    }

    void matrix()
    {
        QFETCH(int, number);
        const CertificateCase &one = CertificateCases::all()[number];
        ScriptedServer imap, smtp;
        for (ScriptedServer *server : {&imap, &smtp}) {
            server->setCertificate(one.certificate);
            server->script({"EOF"}); // whether the port answers
            if (!one.isGood)
                server->script({"TLS!"});
        }
        imap.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ A1 AUTHENTICATE PLAIN .*", "S: A1 NO no", "C~ A2 LOGOUT", "S: * BYE x", "S: A2 OK x"});
        smtp.script({"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 535 no", "C: QUIT", "S: 221 bye"});
        AccountSetup setup;
        setup.account.identity.address = QStringLiteral("anna@example.org");
        setup.account.userName = QStringLiteral("anna");
        setup.account.imap = imap.address(Security::ImplicitTls);
        setup.account.smtp = smtp.address(Security::ImplicitTls);
        for (ServerAddress *server : {&setup.account.imap, &setup.account.smtp}) {
            server->host = one.host;
            server->caFile = CertificateCases::caFile();
        }
        setup.password = QStringLiteral("s3cret");
        setup.check = false;
        const auto added = m_mail->addAccount(setup);
        QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 30'000);
        DiagnosisOptions options;
        options.sendTest = false;
        options.patience = 15'000;
        const auto examined = m_mail->examine(setup.account.identity.address, std::get<AccountId>(added.result()), options);
        QTRY_VERIFY_WITH_TIMEOUT(examined.isFinished(), 120'000);
        const Outcome<Diagnosis> outcome = examined.result();
        const auto *diagnosis = std::get_if<Diagnosis>(&outcome);
        QVERIFY(diagnosis);
        int looked = 0;
        for (const Finding &finding : diagnosis->findings) {
            if (finding.where != Finding::Where::Incoming && finding.where != Finding::Where::Outgoing)
                continue;
            if (finding.what == Finding::What::Tls) {
                ++looked;
                QCOMPARE(nameOf(finding.state), nameOf(one.isGood ? Finding::State::Good : Finding::State::Trouble));
                QVERIFY2(finding.sentence.contains(one.words), qPrintable(finding.sentence));
                QVERIFY(one.isGood || finding.kind == ErrorKind::Certificate);
            }
            if (finding.what == Finding::What::Certificate || finding.what == Finding::What::SignIn)
                QVERIFY2(one.isGood || finding.state != Finding::State::Good, qPrintable(finding.sentence));
        }
        QCOMPARE(looked, 2);
        for (const ScriptedServer *server : {&imap, &smtp})
            QVERIFY(one.isGood != server->received(1).isEmpty());
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<Mail> m_mail;
};

QTEST_GUILESS_MAIN(MailDoctorCertificatesTest)
#include "MailDoctorCertificatesTest.moc"
