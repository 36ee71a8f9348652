// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imap/ImapDialogue.h"
#include "tests/servers/RealServers.h"

#include <QMessageAuthenticationCode>

namespace {
const SaslCredentials kToken{QStringLiteral("ada@example.org"), QStringLiteral("ya29.token-of-ada"), SaslCredentials::Kind::AccessToken};

QByteArray xoauth2()
{
    return QByteArray("user=ada@example.org\x01"
                      "auth=Bearer ya29.token-of-ada\x01\x01")
        .toBase64();
}

Work signIn(const SaslCredentials &credentials)
{
    return [credentials](ImapClient &client) { client.signIn(credentials); };
}

QStringList greeting(const QString &mechanisms, const QStringList &more)
{
    return QStringList{QStringLiteral("S: * OK [CAPABILITY IMAP4rev1 %1] hi").arg(mechanisms)} + more;
}
} // namespace

/// Every way of signing in: with a real server where it knows them, with a written one where it does not.
class ImapSaslTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void dovecot_data()
    {
        QTest::addColumn<QString>("mechanisms");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("SCRAM-SHA-256") << "plain login cram-md5 scram-sha-1 scram-sha-256"
                                       << "AUTHENTICATE SCRAM-SHA-256";
        QTest::newRow("SCRAM-SHA-1") << "plain scram-sha-1"
                                     << "AUTHENTICATE SCRAM-SHA-1";
        QTest::newRow("PLAIN") << "plain login cram-md5"
                               << "AUTHENTICATE PLAIN";
        QTest::newRow("LOGIN") << "login cram-md5"
                               << "AUTHENTICATE LOGIN";
        QTest::newRow("CRAM-MD5") << "cram-md5"
                                  << "AUTHENTICATE CRAM-MD5";
    }
    void dovecot()
    {
        QFETCH(QString, mechanisms);
        QFETCH(QString, chosen);
        RealServers::Options options;
        options.extraDovecot = {"auth_mechanisms = " + mechanisms};
        RealServers servers(options);
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        for (const bool right : {true, false}) {
            const auto transcript = std::make_shared<Transcript>();
            ImapClient client(servers.imaps(), transcript, nullptr);
            const QString password = right ? servers.password() : QStringLiteral("not-the-password");
            try {
                client.signIn(servers.user(), password);
                QVERIFY(right);
                QVERIFY(client.capabilities().has("UIDPLUS"));
                client.list();
            } catch (const MailError &e) {
                QVERIFY(!right);
                QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::SignIn));
            }
            QVERIFY2(transcript->text().contains(chosen.toLatin1()), transcript->text().constData());
            QVERIFY(!transcript->text().contains(password.toUtf8()) && !transcript->text().contains(password.toUtf8().toBase64()));
        }
    }

    void tokens()
    {
        const QString response = QString::fromLatin1(xoauth2());
        const Played good = play(greeting("AUTH=PLAIN AUTH=XOAUTH2 SASL-IR", {"C: A1 AUTHENTICATE XOAUTH2 " + response, "S: A1 OK [CAPABILITY IMAP4rev1] in"}), signIn(kToken));
        QVERIFY(!good.transcript.contains("ya29") && !good.transcript.contains(response.toLatin1()));
        PLAYED_WELL(good);
        PLAYED_WELL(play(greeting("AUTH=XOAUTH2", {"C: A1 AUTHENTICATE XOAUTH2", "S: + ", "C: " + response, "S: A1 OK [CAPABILITY IMAP4rev1] in"}), signIn(kToken)));
        PLAYED_WELL(play(greeting("AUTH=XOAUTH2 AUTH=OAUTHBEARER SASL-IR", {"C~ A1 AUTHENTICATE OAUTHBEARER bixh.*", "S: A1 OK [CAPABILITY IMAP4rev1] in"}), signIn(kToken)));
    }

    /// oauth-facts.md: XOAUTH2 wants an empty line, OAUTHBEARER 0x01, then comes the NO. Its reason is for the details.
    void tokensRefused()
    {
        const Played refused =
            play(greeting("AUTH=XOAUTH2 SASL-IR",
                     {"C~ A1 AUTHENTICATE XOAUTH2 .*", "S: + eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0=", "C: ", "S: A1 NO [AUTHENTICATIONFAILED] Invalid credentials"}),
                signIn(kToken));
        QVERIFY(refused.failure && refused.failure->detail.contains("401"));
        PLAYED_TO(refused, ErrorKind::SignIn);
        PLAYED_TO(
            play(greeting("AUTH=OAUTHBEARER SASL-IR", {"C~ A1 AUTHENTICATE OAUTHBEARER .*", "S: + eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=", "C: AQ==", "S: A1 NO x"}), signIn(kToken)),
            ErrorKind::SignIn);
        PLAYED_TO(play(greeting("AUTH=XOAUTH2 SASL-IR", {"C~ A1 AUTHENTICATE XOAUTH2 .*", "S: A1 NO [UNAVAILABLE] later"}), signIn(kToken)), ErrorKind::Busy);
        PLAYED_TO(play(greeting("AUTH=XOAUTH2 SASL-IR", {"C~ A1 AUTHENTICATE XOAUTH2 .*", "S: A1 BAD what"}), signIn(kToken)), ErrorKind::Refused);
        // Refused, and then a yes: whose is it?
        PLAYED_TO(play(greeting("AUTH=XOAUTH2 SASL-IR", {"C~ A1 AUTHENTICATE XOAUTH2 .*", "S: + e30=", "C: ", "S: A1 OK in", "EOF"}), signIn(kToken)), ErrorKind::Refused);
    }

    /// A token never goes as a password, and a password never as a token.
    void neverTheOther()
    {
        PLAYED_TO(play(greeting("AUTH=PLAIN AUTH=LOGIN", {"SILENCE 20"}), signIn(kToken)), ErrorKind::Refused);
        PLAYED_WELL(play(greeting("AUTH=XOAUTH2", {"C: A1 LOGIN \"ada\" \"secret\"", "S: A1 OK [CAPABILITY IMAP4rev1] in"}), signIn({"ada", "secret"})));
        PLAYED_TO(play(greeting("AUTH=XOAUTH2 LOGINDISABLED", {"SILENCE 20"}), signIn({"ada", "secret"})), ErrorKind::Refused);
    }

    void cramMd5()
    {
        const QByteArray challenge = "<1896.697170952@postoffice.example.net>";
        const QByteArray digest = QMessageAuthenticationCode::hash(challenge, "secret", QCryptographicHash::Md5).toHex();
        PLAYED_WELL(play(greeting("AUTH=CRAM-MD5 SASL-IR",
                             {"C: A1 AUTHENTICATE CRAM-MD5", "S: + " + QString::fromLatin1(challenge.toBase64()),
                                 "C: " + QString::fromLatin1(QByteArray("ada " + digest).toBase64()), "S: A1 OK [CAPABILITY IMAP4rev1] in"}),
            signIn({"ada", "secret"})));
    }

    /// A server that cannot prove itself is cancelled, and the connection is not used.
    void scramLies()
    {
        PLAYED_TO(play(greeting("AUTH=SCRAM-SHA-256",
                           {"C: A1 AUTHENTICATE SCRAM-SHA-256", "S: + ", "C~ [A-Za-z0-9+/=]+", "S: + cj1zb21lb25lRWxzZSxzPVFTWENSK1E2c2VrOGJmOTIsaT00MDk2", "C: *",
                               "S: A1 BAD cancelled"}),
                      signIn({"ada", "secret"})),
            ErrorKind::Refused);
        PLAYED_TO(
            play(greeting("AUTH=SCRAM-SHA-256 SASL-IR", {"C~ A1 AUTHENTICATE SCRAM-SHA-256 .*", "S: A1 OK [CAPABILITY IMAP4rev1] come in", "EOF"}), signIn({"ada", "secret"})),
            ErrorKind::Certificate);
    }

    void challengesForEver()
    {
        PLAYED_TO(play(greeting("AUTH=LOGIN",
                           {"C: A1 AUTHENTICATE LOGIN", "S: + VXNlcg==", "C: YWRh", "S: + UGFzcw==", "C: c2VjcmV0", "S: + TW9yZQ==", "C: *", "S: + TW9yZQ==", "S: A1 NO x"}),
                      signIn({"ada", "secret"})),
            ErrorKind::Refused);
    }

    /// RFC 2221: a server that sends us elsewhere is not followed, whatever it answers.
    void referrals()
    {
        PLAYED_TO(play(greeting("LOGIN-REFERRALS", {"C~ A1 LOGIN .*", "S: A1 NO [REFERRAL imap://evil.example/] go there"}), signIn({"ada", "secret"})), ErrorKind::SignIn);
    }
};

QTEST_GUILESS_MAIN(ImapSaslTest)
#include "ImapSaslTest.moc"
