// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/smtp/SmtpDialogue.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSslCertificate>

using namespace postrider;
using namespace postrider::test;

namespace {

const SaslCredentials kPassword{QStringLiteral("anna"), QStringLiteral("s3cret")};
const SaslCredentials kToken{QStringLiteral("anna"), QStringLiteral("t0ken"), SaslCredentials::Kind::AccessToken};
const QString kXOAuth2 = "AUTH XOAUTH2 "
    + QByteArray("user=anna\x01"
                 "auth=Bearer t0ken\x01\x01")
          .toBase64();

/// The server's side of SCRAM-SHA-256, written from RFC 5802 for these tests alone; says what it is told to say wrong.
class ScramServer {
public:
    enum class Fault { None, WrongNonce, ManyIterations, WrongSignature, NoSignature, Error, NoBase64 };
    ScramServer(Fault fault, QByteArray password, QByteArray binding) : m_fault(fault), m_password(std::move(password)), m_binding(std::move(binding)) { }

    QByteArray answer(const QByteArray &line)
    {
        switch (m_step++) {
        case 0: return first(QByteArray::fromBase64(line.mid(line.lastIndexOf(' ') + 1)));
        case 1: return final(QByteArray::fromBase64(line));
        default: return line.isEmpty() ? "235 2.7.0 ok" : "535 5.7.8 no";
        }
    }

private:
    QByteArray mac(const QByteArray &key, const QByteArray &text) const { return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256); }

    QByteArray first(const QByteArray &message)
    {
        m_header = message.first(message.indexOf(",,") + 2);
        m_clientFirst = message.mid(m_header.size());
        const QByteArray nonce = m_clientFirst.mid(m_clientFirst.indexOf("r=") + 2);
        m_serverFirst = "r=" + (m_fault == Fault::WrongNonce ? QByteArray("abc") : nonce) + "server,s=" + QByteArray("salt").toBase64()
            + ",i=" + (m_fault == Fault::ManyIterations ? "2147483648" : "4096");
        return m_fault == Fault::NoBase64 ? QByteArray("334 let me see...") : "334 " + m_serverFirst.toBase64();
    }

    QByteArray final(const QByteArray &message)
    {
        QByteArray round = mac(m_password, QByteArray("salt\0\0\0\1", 8)), salted = round;
        for (int i = 1; i < 4096; ++i) {
            round = mac(m_password, round);
            for (qsizetype at = 0; at < salted.size(); ++at)
                salted.data()[at] = char(salted.at(at) ^ round.at(at));
        }
        const QByteArray withoutProof = message.first(message.lastIndexOf(",p="));
        const QByteArray signedText = m_clientFirst + ',' + m_serverFirst + ',' + withoutProof;
        const QByteArray clientKey = mac(salted, "Client Key");
        const QByteArray signature = mac(QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256), signedText);
        const QByteArray proof = QByteArray::fromBase64(message.mid(message.lastIndexOf(",p=") + 3));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            if (char(proof.at(i) ^ clientKey.at(i)) != signature.at(i))
                return "535 5.7.8 wrong password " + message.toBase64();
        }
        if (!withoutProof.startsWith("c=" + (m_header + m_binding).toBase64() + ','))
            return "535 5.7.8 another connection";
        const QByteArray right = mac(mac(salted, "Server Key"), signedText);
        switch (m_fault) {
        case Fault::WrongSignature: return "334 " + ("v=" + mac("x", "y").toBase64()).toBase64();
        case Fault::NoSignature: return "235 2.7.0 welcome";
        case Fault::Error: return "334 " + QByteArray("e=unknown-user").toBase64();
        default: return "334 " + ("v=" + right.toBase64()).toBase64();
        }
    }

    const Fault m_fault;
    const QByteArray m_password, m_binding;
    QByteArray m_header, m_clientFirst, m_serverFirst;
    int m_step = 0;
};

} // namespace

Q_DECLARE_METATYPE(ScramServer::Fault)

/// Signing in over SMTP (RFC 4954) with every mechanism; PLAIN, LOGIN and the codes of a refusal are in SmtpTlsTest and SmtpRepliesTest, too.
class SmtpSignInTest : public QObject {
    Q_OBJECT

private:
    std::optional<Failure> m_failure;
    QByteArray m_transcript;

    QString play(const SaslCredentials &credentials, const QString &offered, const QStringList &dialogue, Security security = Security::PlainLoopback,
        const std::function<QByteArray(const QByteArray &)> &answer = {})
    {
        ScriptedServer server;
        server.setAnswer(answer);
        QStringList begin = hello({"AUTH " + offered});
        if (security == Security::ImplicitTls)
            begin.prepend("TLS");
        server.script(begin + dialogue);
        const auto transcript = std::make_shared<Transcript>();
        m_failure = failureOf([&] {
            SmtpClient client(server.address(security), transcript, nullptr);
            client.signIn(credentials);
            client.quit();
        });
        const QString outcome = server.outcome();
        m_transcript = transcript->text();
        return outcome;
    }

    /// One sign-in by SCRAM; the dialogue goes on as long as the fault lets it.
    QString playScram(ScramServer::Fault fault, const QStringList &dialogue, const QByteArray &password = "s3cret", const QString &offered = "PLAIN SCRAM-SHA-256")
    {
        ScramServer scram(fault, password, {});
        return play(kPassword, offered, dialogue, Security::PlainLoopback, [&scram](const QByteArray &line) { return scram.answer(line); });
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void scram()
    {
        QCOMPARE(playScram(ScramServer::Fault::None, QStringList{"ANSWER", "ANSWER", "ANSWER"} + kBye), QString());
        QVERIFY2(!m_failure, qPrintable(m_failure ? m_failure->detail : QString()));
        // No proof and no password in what is kept.
        QVERIFY(m_transcript.contains("C: ***") && !m_transcript.contains("s3cret"));
    }

    void scramWrongPassword()
    {
        QCOMPARE(playScram(ScramServer::Fault::None, {"ANSWER", "ANSWER"}, "another"), QString());
        COMPARE_KIND(m_failure, ErrorKind::SignIn);
        // The server said our proof back: it is in no detail.
        QVERIFY2(m_failure->detail.contains("wrong password ***"), qPrintable(m_failure->detail));
        QVERIFY(m_transcript.contains("wrong password ***"));
    }

    /// The binding is of the very certificate that this server showed; another one would be refused by an honest server.
    void scramPlus()
    {
        const QByteArray der = QSslCertificate::fromPath(TestCertificates::shared().of(TestCertificates::Kind::Good).certificateFile).first().toDer();
        for (const bool isSame : {true, false}) {
            ScramServer scram(ScramServer::Fault::None, "s3cret", isSame ? QCryptographicHash::hash(der, QCryptographicHash::Sha256) : QByteArray("another"));
            const QStringList dialogue = isSame ? QStringList{"ANSWER", "ANSWER", "ANSWER"} + kBye : QStringList{"ANSWER", "ANSWER"};
            QCOMPARE(play(kPassword, "SCRAM-SHA-256-PLUS SCRAM-SHA-256 PLAIN", dialogue, Security::ImplicitTls, [&scram](const QByteArray &line) { return scram.answer(line); }),
                QString());
            QCOMPARE(m_failure.has_value(), !isSame);
            if (m_failure)
                QVERIFY(m_failure->detail.contains("another connection"));
        }
    }

    /// A broken exchange is cancelled, and a yes to the cancellation is none. PLAIN is offered too, and not tried.
    void scramBroken_data()
    {
        QTest::addColumn<ScramServer::Fault>("fault");
        QTest::addColumn<int>("answers");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nonce") << ScramServer::Fault::WrongNonce << 1 << ErrorKind::Refused;
        QTest::newRow("iterations") << ScramServer::Fault::ManyIterations << 1 << ErrorKind::Refused;
        QTest::newRow("no base64") << ScramServer::Fault::NoBase64 << 1 << ErrorKind::Refused;
        QTest::newRow("signature") << ScramServer::Fault::WrongSignature << 2 << ErrorKind::Certificate;
    }
    void scramBroken()
    {
        QFETCH(ScramServer::Fault, fault);
        QFETCH(int, answers);
        QFETCH(ErrorKind, kind);
        for (const QStringList &end :
            {QStringList{"S: 501 cancelled", "EOF"}, QStringList{"S: 235 welcome all the same", "EOF"}, QStringList{"S: 421 leaving", "EOF"}, QStringList{"CLOSE"}}) {
            QCOMPARE(playScram(fault, QStringList(answers, "ANSWER") + QStringList{"C: *"} + end), QString());
            COMPARE_KIND(m_failure, kind);
        }
    }

    /// The server says yes and has proven nothing: nothing more is said to it.
    void scramWithoutProof()
    {
        QCOMPARE(playScram(ScramServer::Fault::NoSignature, {"ANSWER", "ANSWER", "EOF"}), QString());
        COMPARE_KIND(m_failure, ErrorKind::Certificate);
    }

    void scramServerError()
    {
        QCOMPARE(playScram(ScramServer::Fault::Error, {"ANSWER", "ANSWER", "C: ", "S: 535 5.7.8 no"}), QString());
        COMPARE_KIND(m_failure, ErrorKind::SignIn);
        QVERIFY2(m_failure->detail.contains("unknown-user"), qPrintable(m_failure->detail));
    }

    void cramMd5()
    {
        QCOMPARE(play({"tim", "tanstaaftanstaaf"}, "CRAM-MD5",
                     QStringList{
                         "C: AUTH CRAM-MD5", "S: 334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+", "C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw", "S: 235 ok"}
                         + kBye),
            QString());
        QVERIFY(!m_failure);
        QCOMPARE(play({"tim", "tanstaaftanstaaf"}, "CRAM-MD5", {"C: AUTH CRAM-MD5", "S: 334 ", "C: *", "S: 501 ok"}), QString());
        COMPARE_KIND(m_failure, ErrorKind::Refused);
    }

    void xoauth2()
    {
        QCOMPARE(play(kToken, "PLAIN XOAUTH2", QStringList{"C: " + kXOAuth2, "S: 235 2.7.0 Accepted"} + kBye), QString());
        QVERIFY(!m_failure);
        QVERIFY(!m_transcript.contains("t0ken"));
    }

    /// Google's refusal: a challenge with the reason, an empty line, the reply.
    void xoauth2Refused()
    {
        QCOMPARE(play(kToken, "XOAUTH2 PLAIN",
                     {"C: " + kXOAuth2, "S: 334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIG1hYyIsInNjb3BlIjoiaHR0cHM6Ly9tYWlsLmdvb2dsZS5jb20vIn0K",
                         "C: ", "S: 535-5.7.8 Username and Password not accepted.", "S: 535 5.7.8 t0ken"}),
            QString());
        COMPARE_KIND(m_failure, ErrorKind::SignIn);
        QVERIFY2(m_failure->detail.contains("(token refused: 401)") && !m_failure->detail.contains("t0ken"), qPrintable(m_failure->detail));
        QVERIFY2(m_failure->message.contains("Sign in to the account again") && !m_failure->message.contains("password"), qPrintable(m_failure->message));
        // Some say 5xx about the command there; it was the token all the same.
        play(kToken, "XOAUTH2", {"C: " + kXOAuth2, "S: 334 e30=", "C: ", "S: 501 5.5.2 no"});
        COMPARE_KIND(m_failure, ErrorKind::SignIn);
        play(kToken, "XOAUTH2", {"C: " + kXOAuth2, "S: 334 e30=", "C: ", "S: 454 4.7.0 later"});
        COMPARE_KIND(m_failure, ErrorKind::Busy);
        play(kToken, "XOAUTH2", {"C: " + kXOAuth2, "S: 334 e30=", "C: ", "S: 235 2.7.0 well, come in", "EOF"});
        COMPARE_KIND(m_failure, ErrorKind::Refused);
        play(kToken, "XOAUTH2", {"C: " + kXOAuth2, "S: 334 e30=", "C: ", "S: 334 e30=", "C: *", "S: 501 ok"});
        COMPARE_KIND(m_failure, ErrorKind::Refused);
    }

    void oauthBearer()
    {
        QCOMPARE(
            play(kToken, "XOAUTH2 OAUTHBEARER", {"C~ AUTH OAUTHBEARER [A-Za-z0-9+/=]+", "S: 334 eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=", "C: AQ==", "S: 535 5.7.8 no"}), QString());
        COMPARE_KIND(m_failure, ErrorKind::SignIn);
        QVERIFY(m_failure->detail.contains("invalid_token"));
    }

    /// Tokens are longer than a command line may be for some: in two steps.
    void longToken()
    {
        const SaslCredentials credentials{"anna", QString(2000, 'x'), SaslCredentials::Kind::AccessToken};
        QCOMPARE(play(credentials, "XOAUTH2", QStringList{"C: AUTH XOAUTH2", "S: 334 ", "C~ [A-Za-z0-9+/=]{2600,}", "S: 235 ok"} + kBye), QString());
        QVERIFY(!m_failure);
    }

    /// A long token that the server says back is in no detail and no transcript, not even a part of it.
    void longTokenSaidBack()
    {
        const QString secret = QString("abcdefghij").repeated(300);
        for (const QString &said : {secret, QString::fromLatin1(secret.toLatin1().toBase64()), QString(500, ' ') + secret}) {
            const SaslCredentials credentials{"anna", secret, SaslCredentials::Kind::AccessToken};
            play(credentials, "XOAUTH2", {"C: AUTH XOAUTH2", "S: 334 ", "C~ .*", "S: 535 " + said});
            COMPARE_KIND(m_failure, ErrorKind::SignIn);
            const QString kept = m_failure->detail + QString::fromLatin1(m_transcript);
            QVERIFY2(!kept.contains(secret.left(10)) && !kept.contains(said.right(20).left(16)), qPrintable(kept));
        }
    }

    /// A password is never tried where a token is wanted, nor the other way round.
    void otherKind()
    {
        QCOMPARE(play(kToken, "PLAIN LOGIN SCRAM-SHA-256", {"SILENCE 50"}), QString());
        COMPARE_KIND(m_failure, ErrorKind::Refused);
        QCOMPARE(play(kPassword, "XOAUTH2 OAUTHBEARER", {"SILENCE 50"}), QString());
        COMPARE_KIND(m_failure, ErrorKind::Refused);
    }

    /// A refusal by the best mechanism is the answer; no weaker one is tried, whatever the code.
    void noSecondMechanism()
    {
        for (const int code : {454, 500, 501, 502, 503, 504, 530, 534, 535, 538, 550, 554}) {
            QCOMPARE(play(kPassword, "SCRAM-SHA-256 SCRAM-SHA-1 PLAIN LOGIN CRAM-MD5", {"C~ AUTH SCRAM-SHA-256 .*", "S: " + QString::number(code) + " no", "EOF"}), QString());
            QVERIFY(m_failure);
        }
    }
};

QTEST_GUILESS_MAIN(SmtpSignInTest)
#include "SmtpSignInTest.moc"
