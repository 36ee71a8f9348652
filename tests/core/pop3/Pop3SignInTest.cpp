// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pop3/Pop3Dialogue.h"

#include <QMessageAuthenticationCode>

using namespace postrider;
using namespace postrider::test;

namespace {

const SaslCredentials kToken{QStringLiteral("ada@example.org"), QStringLiteral("ya29.token-of-ada"), SaslCredentials::Kind::AccessToken};
const QStringList kIn{"S: +OK in", "C: CAPA", "S: +OK", "S: UIDL", "S: ."};

QString base64(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toBase64());
}

} // namespace

/// The door: greeting, TLS, and every way of signing in; also against those who would rather have it open.
class Pop3SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    // --- the greeting -------------------------------------------------------------------------------------------------------------------

    void greetings_data()
    {
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("too many") << "-ERR too many connections" << ErrorKind::Busy;
        QTest::newRow("IN-USE") << "-ERR [IN-USE] x" << ErrorKind::Busy;
        QTest::newRow("SYS/PERM") << "-ERR [SYS/PERM] x" << ErrorKind::Refused;
        QTest::newRow("IMAP") << "* OK IMAP4rev1" << ErrorKind::Refused;
        QTest::newRow("SMTP") << "220 ready" << ErrorKind::Refused;
        QTest::newRow("challenge") << "+ x" << ErrorKind::Refused;
        QTest::newRow("blank") << "" << ErrorKind::Refused;
        QTest::newRow("captive portal") << "HTTP/1.1 400 Bad Request" << ErrorKind::Offline;
    }
    void greetings()
    {
        QFETCH(QString, greeting);
        QFETCH(ErrorKind, kind);
        PLAYED_TO(play({"S: " + greeting, "EOF"}), kind);
    }

    /// A server from before CAPA: everything is tried.
    void withoutCapa()
    {
        PLAYED_WELL(play({"S: +OK POP3 <1896.697170952@dbc.mtview.ca.us>", "C: CAPA", "S: -ERR what", "C: USER ada@example.org", "S: +OK", "C: PASS s3cret word", "S: +OK",
                             "C: CAPA", "S: -ERR what", "C: UIDL", "S: +OK", "S: 1 a", "S: ."},
            [](Pop3Client &client) {
                QVERIFY(!client.capabilities().known);
                client.signIn(kAda);
                QVERIFY(client.uidl());
            }));
    }

    /// What it offered before stays where it says nothing any more.
    void capaOnlyBefore()
    {
        PLAYED_WELL(play(
            hello({"USER", "UIDL"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word", "S: +OK", "C: CAPA", "S: -ERR not here"}, [](Pop3Client &client) {
                client.signIn(kAda);
                QVERIFY(client.capabilities().known && client.capabilities().uidl);
            }));
    }

    // --- TLS ------------------------------------------------------------------------------------------------------------------------------

    void implicitTls()
    {
        PLAYED_WELL(play(
            QStringList{"TLS"} + hello({"USER"}), [](Pop3Client &client) { QVERIFY(client.tlsDescription().startsWith("TLS")); }, Security::ImplicitTls));
    }

    /// Nothing but STLS before TLS, and CAPA is asked behind it.
    void stls()
    {
        PLAYED_WELL(play(QStringList{"S: +OK ready", "C: STLS", "S: +OK go", "TLS", "C: CAPA"} + answer({"USER"})
                + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word"} + kIn,
            signIn(), Security::StartTls));
    }

    void stlsRefused_data()
    {
        QTest::addColumn<QStringList>("dialogue");
        QTest::newRow("-ERR") << QStringList{"S: +OK ready", "C: STLS", "S: -ERR unknown command", "EOF"};
        QTest::newRow("challenge") << QStringList{"S: +OK ready", "C: STLS", "S: + ", "EOF"};
        QTest::newRow("injection") << QStringList{"S: +OK ready", "C: STLS", "R: +OK go\\r\\n+OK\\r\\nSASL PLAIN\\r\\n.\\r\\n", "EOF"};
        QTest::newRow("injection in one line") << QStringList{"S: +OK ready", "C: STLS", "R: +OK go\\r\\n+OK", "EOF"};
    }
    void stlsRefused()
    {
        QFETCH(QStringList, dialogue);
        const Played played = play(dialogue, signIn(), Security::StartTls);
        QCOMPARE(played.received, QByteArray("STLS\r\n"));
        PLAYED_TO(played, ErrorKind::Certificate);
    }

    /// Already signed in, or sent away, by words that anybody could have written: they are not shown as the server's.
    void untrustedWords()
    {
        const Played played = play({"S: -ERR call 555 0100", "EOF"}, {}, Security::StartTls);
        QVERIFY(played.failure && played.failure->detail.isEmpty());
        PLAYED_TO(played, ErrorKind::Busy);
    }

    void wrongCertificate()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(TestCertificates::Kind::Expired));
        server.script({"S: +OK ready", "C: STLS", "S: +OK go", "TLS!"});
        const auto failure = failureOf([&] { Pop3Client(server.address(Security::StartTls), nullptr, nullptr).signIn(kAda); });
        QVERIFY(failure && failure->kind == ErrorKind::Certificate);
        QCOMPARE(server.outcome(), QString());
        QVERIFY(!server.received().contains("USER"));
    }

    // --- passwords ------------------------------------------------------------------------------------------------------------------------

    void userAndPass()
    {
        const Played played = play(hello({"USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word"} + kIn, signIn());
        QVERIFY(!played.transcript.contains("s3cret"));
        PLAYED_WELL(played);
    }

    void plain()
    {
        const QString response = base64(QByteArray("\0ada@example.org\0s3cret word", 28));
        PLAYED_WELL(play(hello({"SASL LOGIN PLAIN CRAM-MD5", "USER"}) + QStringList{"C: AUTH PLAIN " + response} + kIn, signIn()));
    }

    void login()
    {
        PLAYED_WELL(play(
            hello({"SASL LOGIN"}) + QStringList{"C: AUTH LOGIN", "S: + VXNlcm5hbWU6", "C: " + base64("ada@example.org"), "S: + UGFzc3dvcmQ6", "C: " + base64("s3cret word")} + kIn,
            signIn()));
    }

    void cramMd5()
    {
        const QByteArray challenge = "<1896.697170952@postoffice.example.net>";
        const QByteArray digest = QMessageAuthenticationCode::hash(challenge, "s3cret word", QCryptographicHash::Md5).toHex();
        PLAYED_WELL(play(hello({"SASL CRAM-MD5"}) + QStringList{"C: AUTH CRAM-MD5", "S: + " + base64(challenge), "C: " + base64("ada@example.org " + digest)} + kIn, signIn()));
    }

    /// RFC 5034 4: a command of 255 octets with its CRLF takes the first response along, one octet more does not.
    void initialResponse()
    {
        for (const int over : {0, 1, 2, 3}) {
            // "AUTH PLAIN " and CRLF leave 242 octets, and base64 comes in fours.
            const QByteArray password(180 - 1 - 15 - 1 + over, 'p');
            const QByteArray response = QByteArray(QByteArray("\0ada@example.org\0", 17) + password).toBase64();
            const bool fits = 11 + response.size() + 2 <= 255;
            QCOMPARE(fits, over == 0);
            const QStringList lines = fits ? QStringList{"C: AUTH PLAIN " + QString(response)} : QStringList{"C: AUTH PLAIN", "S: + ", "C: " + QString(response)};
            PLAYED_WELL(play(hello({"SASL PLAIN"}) + lines + kIn, signIn({"ada@example.org", QString::fromLatin1(password)})));
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("saysWhy"); // AUTH-RESP-CODE is offered
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("plain") << "-ERR wrong" << false << ErrorKind::SignIn;
        QTest::newRow("AUTH") << "-ERR [AUTH] wrong" << false << ErrorKind::SignIn;
        QTest::newRow("AUTH, and it says so") << "-ERR [AUTH] wrong" << true << ErrorKind::SignIn;
        QTest::newRow("AUTH, whatever the words") << "-ERR [AUTH] too many wrong passwords, try again" << true << ErrorKind::SignIn;
        QTest::newRow("not AUTH where it would say so") << "-ERR mechanism not supported" << true << ErrorKind::Refused;
        QTest::newRow("IN-USE") << "-ERR [IN-USE] x" << false << ErrorKind::Busy;
        QTest::newRow("LOGIN-DELAY") << "-ERR [LOGIN-DELAY] x" << false << ErrorKind::Busy;
        QTest::newRow("SYS/TEMP") << "-ERR [SYS/TEMP] x" << true << ErrorKind::Busy;
        QTest::newRow("SYS/PERM") << "-ERR [SYS/PERM] x" << true << ErrorKind::Refused;
        QTest::newRow("lock, in words") << "-ERR maildrop already locked" << false << ErrorKind::Busy;
        QTest::newRow("limit, in words") << "-ERR Too many connections, please try again later" << true << ErrorKind::Busy;
        QTest::newRow("another protocol") << "535 wrong" << false << ErrorKind::Refused;
    }
    void refusals()
    {
        QFETCH(QString, reply);
        QFETCH(bool, saysWhy);
        QFETCH(ErrorKind, kind);
        const QStringList more = saysWhy ? QStringList{"AUTH-RESP-CODE"} : QStringList();
        for (const QStringList &lines : {hello(QStringList{"USER"} + more) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word"},
                 hello(QStringList{"USER"} + more) + QStringList{"C: USER ada@example.org"}, hello(QStringList{"SASL PLAIN"} + more) + QStringList{"C~ AUTH PLAIN .*"}})
            PLAYED_TO(play(lines + QStringList{"S: " + reply}, signIn()), kind);
    }

    /// A server that says the password back gets it neither into the error nor into the transcript.
    void echoes()
    {
        const Played played = play(hello({"USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word", "S: -ERR [AUTH] \"s3cret word\" is wrong"}, signIn());
        QVERIFY(played.failure && !played.failure->detail.contains("s3cret") && !played.failure->message.contains("s3cret"));
        QVERIFY(!played.transcript.contains("s3cret"));
        PLAYED_TO(played, ErrorKind::SignIn);
    }

    /// Nothing a person typed becomes a second command.
    void lineEnds()
    {
        for (const char *bad : {"a\r\nDELE 1", "a\nDELE 1", "a\rb"}) {
            PLAYED_TO(play(hello({"USER"}) + QStringList{"EOF"}, signIn({"ada", bad})), ErrorKind::SignIn);
            PLAYED_TO(play(hello({"USER"}) + QStringList{"EOF"}, signIn({bad, "secret"})), ErrorKind::SignIn);
        }
        PLAYED_TO(play(hello({"USER"}) + QStringList{"EOF"}, signIn({"ada", QString::fromLatin1("a\0b", 3)})), ErrorKind::SignIn);
        PLAYED_TO(play(hello({"USER"}) + QStringList{"EOF"}, signIn({"ada", ""})), ErrorKind::SignIn);
    }

    void noWayIn()
    {
        PLAYED_TO(play(hello({"SASL GSSAPI"}) + QStringList{"SILENCE 20"}, signIn()), ErrorKind::Refused);
        PLAYED_TO(play(hello({"SASL PLAIN", "USER"}) + QStringList{"SILENCE 20"}, signIn(kToken)), ErrorKind::Refused);
        PLAYED_WELL(play(hello({"SASL XOAUTH2", "USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word"} + kIn, signIn()));
    }

    // --- tokens -----------------------------------------------------------------------------------------------------------------------------

    void tokens()
    {
        const QString response = base64(QByteArray("user=ada@example.org\x01"
                                                   "auth=Bearer ya29.token-of-ada\x01\x01"));
        const Played good = play(hello({"SASL PLAIN XOAUTH2"}) + QStringList{"C: AUTH XOAUTH2", "S: + ", "C: " + response} + kIn, signIn(kToken));
        QVERIFY(!good.transcript.contains("ya29") && !good.transcript.contains(response.toLatin1()));
        PLAYED_WELL(good);
        PLAYED_WELL(play(hello({"SASL XOAUTH2 OAUTHBEARER"}) + QStringList{"C~ AUTH OAUTHBEARER bixh.*"} + kIn, signIn(kToken)));
        const Played refused = play(hello({"SASL XOAUTH2", "AUTH-RESP-CODE"})
                + QStringList{"C: AUTH XOAUTH2", "S: + ", "C: " + response, "S: + eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0=", "C: ", "S: -ERR no"},
            signIn(kToken));
        QVERIFY(refused.failure && refused.failure->detail.contains("401"));
        PLAYED_TO(refused, ErrorKind::SignIn);
        PLAYED_TO(play(hello({"SASL XOAUTH2"}) + QStringList{"C: AUTH XOAUTH2", "S: + ", "C: " + response, "S: -ERR [SYS/TEMP] later"}, signIn(kToken)), ErrorKind::Busy);
    }

    // --- servers that lie ---------------------------------------------------------------------------------------------------------------------

    void scramLies()
    {
        PLAYED_TO(play(hello({"SASL SCRAM-SHA-256"})
                          + QStringList{"C~ AUTH SCRAM-SHA-256 .*", "S: + cj1zb21lb25lRWxzZSxzPVFTWENSK1E2c2VrOGJmOTIsaT00MDk2", "C: *", "S: -ERR cancelled", "EOF"},
                      signIn()),
            ErrorKind::Refused);
        // A yes without a proof.
        PLAYED_TO(play(hello({"SASL SCRAM-SHA-256"}) + QStringList{"C~ AUTH SCRAM-SHA-256 .*", "S: +OK come in", "EOF"}, signIn()), ErrorKind::Certificate);
    }

    void challengesForEver()
    {
        PLAYED_TO(play(hello({"SASL LOGIN"}) + QStringList{"C: AUTH LOGIN", "S: + VXNlcg==", "C~ .*", "S: + UGFzcw==", "C~ .*", "S: + TW9yZQ==", "C: *", "S: + TW9yZQ==", "EOF"},
                      signIn()),
            ErrorKind::Refused);
        PLAYED_TO(play(hello({"USER"}) + QStringList{"C: USER ada@example.org", "S: + more", "EOF"}, signIn()), ErrorKind::Refused);
    }

    // --- UTF8 -----------------------------------------------------------------------------------------------------------------------------------

    /// RFC 6856 2.1: before signing in, and a refusal is no reason not to.
    void utf8()
    {
        for (const char *reply : {"+OK", "-ERR not today"})
            PLAYED_WELL(
                play(hello({"USER", "UTF8 USER"}) + QStringList{"C: UTF8", QString("S: ") + reply, "C: USER ada@example.org", "S: +OK", "C: PASS s3cret word"} + kIn, signIn()));
    }
};

QTEST_GUILESS_MAIN(Pop3SignInTest)
#include "Pop3SignInTest.moc"
