// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/smtp/SmtpDialogue.h"

using namespace postrider;
using namespace postrider::test;

namespace {

const QString kUser = "anna", kPassword = "s3cret";
const QString kPlain = "AUTH PLAIN AGFubmEAczNjcmV0"; // \0anna\0s3cret
const QString kSecret = "czNjcmV0"; // s3cret

const SmtpEnvelope kEnvelope{"anna@example.org", {"bob@example.net"}, "Subject: x\r\n\r\nx\r\n"};

} // namespace

/// How a session begins: greeting, EHLO, STARTTLS, signing in (RFC 5321 3.1, RFC 3207, RFC 4954, threats.md first table).
class SmtpTlsTest : public QObject {
    Q_OBJECT

private:
    std::optional<Failure> m_failure;

    /// Opens a session and signs in.
    QString play(Security security, const QStringList &dialogue)
    {
        ScriptedServer server;
        server.script(dialogue);
        m_failure = failureOf([&] {
            SmtpClient client(server.address(security), nullptr, nullptr);
            client.signIn({kUser, kPassword});
            client.quit();
        });
        return server.outcome();
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void implicitTls()
    {
        ScriptedServer server;
        server.script({"TLS", "S: 220-welcome", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN LOGIN", "C: " + kPlain, "S: 235 2.7.0 ok", "C: QUIT",
            "S: 221 bye", "EOF"});
        {
            SmtpClient client(server.address(Security::ImplicitTls), nullptr, nullptr);
            QVERIFY(client.tlsDescription().startsWith("TLSv1."));
            client.signIn({kUser, kPassword});
            client.quit();
        }
        QCOMPARE(server.outcome(), QString());
    }

    /// What was said before TLS is forgotten: SIZE and AUTH there are not those after it.
    void startTls()
    {
        ScriptedServer server;
        server.script({"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-STARTTLS", "S: 250-SIZE 10", "S: 250-PIPELINING", "S: 250 AUTH LOGIN", "C: STARTTLS",
            "S: 220 go ahead", "TLS", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C: " + kPlain, "S: 235 ok", "C: QUIT", "S: 221 bye", "EOF"});
        {
            SmtpClient client(server.address(Security::StartTls), nullptr, nullptr);
            QCOMPARE(client.capabilities().sizeLimit, -1);
            QVERIFY(!client.capabilities().pipelining);
            QCOMPARE(client.capabilities().authMechanisms, QStringList{"PLAIN"});
            client.signIn({kUser, kPassword});
            client.quit();
        }
        QCOMPARE(server.outcome(), QString());
    }

    /// Whatever the server says in the clear, it never sees more than EHLO and STARTTLS.
    void noTls_data()
    {
        QTest::addColumn<QStringList>("dialogue");
        QTest::addColumn<ErrorKind>("kind");
        const QStringList hello{"S: 220 ready", "C: EHLO [127.0.0.1]"};
        const QStringList offered = hello + QStringList{"S: 250-hello", "S: 250-AUTH PLAIN", "S: 250 STARTTLS", "C: STARTTLS"};
        QTest::newRow("missing") << hello + QStringList{"S: 250-hello", "S: 250 AUTH PLAIN", "EOF"} << ErrorKind::Certificate;
        QTest::newRow("missing, in the greeting line") << hello + QStringList{"S: 250 STARTTLS", "EOF"} << ErrorKind::Certificate;
        for (const int code : {500, 501, 502, 503, 530, 550, 554, 250, 235, 354, 221})
            QTest::addRow("refused %d", code) << offered + QStringList{"S: " + QString::number(code) + " no", "EOF"} << ErrorKind::Certificate;
        QTest::newRow("refused 454") << offered + QStringList{"S: 454 TLS not available", "EOF"} << ErrorKind::Busy;
        QTest::newRow("refused 421") << offered + QStringList{"S: 421 leaving", "EOF"} << ErrorKind::Busy;
        QTest::newRow("nonsense") << offered + QStringList{"S: 22 go", "EOF"} << ErrorKind::Refused;
        QTest::newRow("injected") << offered + QStringList{"R: 220 go\\r\\n250-hello\\r\\n250 AUTH PLAIN\\r\\n", "EOF"} << ErrorKind::Certificate;
        QTest::newRow("injected half a line") << offered + QStringList{"R: 220 go\\r\\n250", "EOF"} << ErrorKind::Certificate;
        for (const int code : {500, 502, 504, 550})
            QTest::addRow("EHLO %d", code) << hello + QStringList{"S: " + QString::number(code) + " what?", "EOF"} << ErrorKind::Refused;
        QTest::newRow("EHLO 451") << hello + QStringList{"S: 451 later", "EOF"} << ErrorKind::Busy;
        QTest::newRow("EHLO 334") << hello + QStringList{"S: 334 x", "EOF"} << ErrorKind::Refused;
    }

    void noTls()
    {
        QFETCH(QStringList, dialogue);
        QFETCH(ErrorKind, kind);
        QCOMPARE(play(Security::StartTls, dialogue), QString());
        COMPARE_KIND(m_failure, kind);
    }

    void badCertificate()
    {
        for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
            ScriptedServer server;
            server.setCertificate(TestCertificates::shared().of(TestCertificates::Kind::UnknownAuthority));
            if (security == Security::ImplicitTls)
                server.script({"TLS!"});
            else
                server.script({"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go", "TLS!"});
            COMPARE_KIND(failureOf([&] { SmtpClient client(server.address(security), nullptr, nullptr); }), ErrorKind::Certificate);
            QCOMPARE(server.outcome(), QString());
        }
    }

    void greetings_data()
    {
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("554") << "S: 554 no mail here" << ErrorKind::Refused;
        QTest::newRow("421") << "S: 421 too busy" << ErrorKind::Busy;
        QTest::newRow("450") << "S: 450 later" << ErrorKind::Busy;
        QTest::newRow("354") << "S: 354 go" << ErrorKind::Refused;
        QTest::newRow("IMAP") << "S: * OK IMAP4rev1" << ErrorKind::Refused;
        QTest::newRow("a sign-in page of the network") << "S: HTTP/1.1 302 Found" << ErrorKind::Offline;
        QTest::newRow("nothing") << "CLOSE" << ErrorKind::Offline;
        QTest::newRow("long") << "R: " + QString(100'000, 'x') << ErrorKind::Refused;
    }

    void greetings()
    {
        QFETCH(QString, greeting);
        QFETCH(ErrorKind, kind);
        QCOMPARE(play(Security::PlainLoopback, {greeting}), QString());
        COMPARE_KIND(m_failure, kind);
    }

    /// HELO only where neither TLS nor AUTH is wanted.
    void helo()
    {
        ScriptedServer server;
        server.script({"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 502 what?", "C: HELO [127.0.0.1]", "S: 250 hello", "C: MAIL FROM:<anna@example.org>", "S: 250 ok",
            "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"});
        SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr);
        QVERIFY(client.send(kEnvelope, false, {}).accepted);
        COMPARE_KIND(failureOf([&] { client.signIn({kUser, kPassword}); }), ErrorKind::Refused);
        QCOMPARE(server.outcome(), QString());
    }

    void authLogin()
    {
        QCOMPARE(play(Security::ImplicitTls,
                     {"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH LOGIN", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6",
                         "C: YW5uYQ==", "S: 334 UGFzc3dvcmQ6", "C: " + kSecret, "S: 235 ok", "C: QUIT", "S: 221 bye", "EOF"}),
            QString());
        QVERIFY(!m_failure);
    }

    void authRefused_data()
    {
        QTest::addColumn<QStringList>("replies");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("535") << QStringList{"S: 535 5.7.8 bad password"} << ErrorKind::SignIn;
        QTest::newRow("534") << QStringList{"S: 534 5.7.9 app password required"} << ErrorKind::SignIn;
        QTest::newRow("538") << QStringList{"S: 538 no"} << ErrorKind::SignIn;
        QTest::newRow("550") << QStringList{"S: 550 no"} << ErrorKind::SignIn;
        QTest::newRow("432") << QStringList{"S: 432 4.7.12 password expired"} << ErrorKind::SignIn;
        QTest::newRow("454") << QStringList{"S: 454 4.7.0 try later"} << ErrorKind::Busy;
        QTest::newRow("421") << QStringList{"S: 421 leaving"} << ErrorKind::Busy;
        QTest::newRow("451") << QStringList{"S: 451 oops"} << ErrorKind::Busy;
        QTest::newRow("500") << QStringList{"S: 500 what?"} << ErrorKind::Refused;
        QTest::newRow("504") << QStringList{"S: 504 unknown mechanism"} << ErrorKind::Refused;
        QTest::newRow("354") << QStringList{"S: 354 go"} << ErrorKind::Refused;
        QTest::newRow("dropped") << QStringList{"CLOSE"} << ErrorKind::Offline;
        QTest::newRow("one question too many") << QStringList{"S: 334 more?", "C: *", "S: 501 cancelled"} << ErrorKind::Refused;
        QTest::newRow("a yes to the cancellation") << QStringList{"S: 334 more?", "C: *", "S: 235 welcome"} << ErrorKind::Refused;
    }

    /// No other mechanism is tried after a refusal.
    void authRefused()
    {
        QFETCH(QStringList, replies);
        QFETCH(ErrorKind, kind);
        QCOMPARE(
            play(Security::ImplicitTls, QStringList{"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN LOGIN", "C: " + kPlain} + replies), QString());
        COMPARE_KIND(m_failure, kind);
    }

    void authLoginRefusedAtTheName()
    {
        QCOMPARE(play(Security::ImplicitTls,
                     {"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH LOGIN", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: YW5uYQ==", "S: 535 who?"}),
            QString());
        COMPARE_KIND(m_failure, ErrorKind::SignIn);
    }

    void nothingOfOursOffered()
    {
        for (const QString &offer : {QStringLiteral("S: 250 AUTH GSSAPI DIGEST-MD5 NTLM"), QStringLiteral("S: 250 HELP")}) {
            QCOMPARE(play(Security::ImplicitTls, {"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", offer, "SILENCE 50"}), QString());
            COMPARE_KIND(m_failure, ErrorKind::Refused);
        }
    }

    /// Too long for one line of 512 octets: in two steps.
    void longPassword()
    {
        ScriptedServer server;
        server.script({"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C: AUTH PLAIN", "S: 334 ", "C~ [A-Za-z0-9+/=]{800,}", "S: 235 ok"});
        SmtpClient client(server.address(Security::ImplicitTls), nullptr, nullptr);
        client.signIn({kUser, QString(600, 'x')});
        QCOMPARE(server.outcome(), QString());
    }

    void transcriptHoldsNoSecret()
    {
        ScriptedServer server;
        server.script({"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C: " + kPlain, "S: 235 ok", "C~ MAIL .*", "S: 250 ok", "C~ RCPT .*",
            "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"});
        const auto transcript = std::make_shared<Transcript>();
        SmtpClient client(server.address(Security::PlainLoopback), transcript, nullptr);
        client.signIn({kUser, kPassword});
        QVERIFY(client.send({"anna@example.org", {"bob@example.net"}, "Subject: private words\r\n\r\nx\r\n"}, false, {}).accepted);
        const QByteArray text = transcript->text();
        QVERIFY(!text.contains("AGFubmE") && !text.contains(kSecret.toLatin1()) && !text.contains("private words"));
        QVERIFY2(text.contains("S: 220 ready\nC: EHLO [127.0.0.1]\n") && text.contains("C: ***\nS: 235 ok\n") && text.contains("C: DATA\n"), text.constData());
    }
};

QTEST_GUILESS_MAIN(SmtpTlsTest)
#include "SmtpTlsTest.moc"
