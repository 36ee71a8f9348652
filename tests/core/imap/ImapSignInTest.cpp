// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace postrider;
using namespace postrider::test;

namespace {
struct PlayedSignIn {
    QString outcome;
    std::optional<Failure> failure;
    QByteArray transcript;
    QByteArray sent;
};

PlayedSignIn play(const QStringList &lines, Security security, const std::function<void(ImapClient &)> &work, const QString &password = QStringLiteral("se\"cret"))
{
    ScriptedServer server;
    server.script(lines);
    const auto transcript = std::make_shared<Transcript>();
    PlayedSignIn played;
    try {
        ImapClient client(server.address(security), transcript, nullptr);
        client.setStallTimeout(std::chrono::seconds(5));
        client.signIn("ada", password);
        if (work)
            work(client);
    } catch (const MailError &e) {
        played.failure = Failure::of(e);
    }
    played.outcome = server.outcome();
    played.transcript = transcript->text();
    played.sent = server.received();
    return played;
}

PlayedSignIn play(const QStringList &lines, Security security = Security::PlainLoopback)
{
    return play(lines, security, {});
}

QString kindOf(const PlayedSignIn &played)
{
    return played.failure ? nameOf(played.failure->kind) : QStringLiteral("none");
}

/// base64 of NUL ada NUL se"cret
constexpr char kPlain[] = "AGFkYQBzZSJjcmV0";

/// Neither the password nor anything made of it, anywhere.
bool holdsSecret(const QByteArray &text)
{
    return text.contains("cret") || text.contains(kPlain) || text.contains(QByteArray("se\"cret").toBase64());
}
} // namespace

#define COMPARE_PLAYED(played, kind)                                                                                                                                               \
    do {                                                                                                                                                                           \
        const PlayedSignIn result = (played);                                                                                                                                      \
        QVERIFY2(kindOf(result) == (kind), qPrintable(kindOf(result) + QLatin1Char(' ') + (result.failure ? result.failure->message + result.failure->detail : QString())));       \
        QCOMPARE(result.outcome, QString());                                                                                                                                       \
        QVERIFY(!holdsSecret(result.transcript));                                                                                                                                  \
    } while (false)

/// From the first octet to being in: sign-in, and what must be true before a password leaves.
class ImapSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void plainWithInitialResponse();
    void plainWithoutInitialResponse();
    void plainAskedForMore();
    void login();
    void loginLiterals();
    void loginDisabled();
    void identifiesAndEnables();
    void capabilitiesAskedAfterwards();
    void preAuthenticated();
    void passwordSaidBack();
    void refusals_data();
    void refusals();
    void nulInPassword();
    void implicitTls();
    void startTls();
    void startTlsForgetsEverything();
    void startTlsForgetsWhoItWas();
    void startTlsKeepsNothingInMemory_data();
    void startTlsKeepsNothingInMemory();
    void startTlsNotToBeHad_data();
    void startTlsNotToBeHad();
    void startTlsInjection_data();
    void startTlsInjection();
    void startTlsPreAuth();
    void startTlsFarewellShowsNoWords();
    void greetings_data();
    void greetings();
    void unknownKindOfImap();
    void referralIgnored();
};

void ImapSignInTest::plainWithInitialResponse()
{
    COMPARE_PLAYED(
        play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi", QStringLiteral("C: A1 AUTHENTICATE PLAIN ") + kPlain, "S: A1 OK [CAPABILITY IMAP4rev1] in"}), "none");
}

void ImapSignInTest::plainWithoutInitialResponse()
{
    const PlayedSignIn played = play({"S: * OK hi", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN", "S: A1 OK x", "C: A2 AUTHENTICATE PLAIN", "SILENCE 100",
        "S: * OK wait", "S: + ", QStringLiteral("C: ") + kPlain, "S: * CAPABILITY IMAP4rev1 IDLE", "S: A2 OK in"});
    QVERIFY(played.transcript.contains("C: A2 AUTHENTICATE PLAIN"));
    QVERIFY(played.transcript.contains("C: ***"));
    COMPARE_PLAYED(played, "none");
}

/// Whoever runs the server is careless, or wants it in our profile and in a report: details and transcript come without it.
void ImapSignInTest::passwordSaidBack()
{
    const PlayedSignIn login =
        play({"S: * OK [CAPABILITY IMAP4rev1] hi", "C: A1 LOGIN \"ada\" \"se\\\"cret\"", "S: * OK got LOGIN \"ada\" \"se\\\"cret\"", "S: A1 NO not se\"cret"});
    QVERIFY(login.failure);
    QVERIFY2(login.failure->detail.contains(QLatin1String("not ***")), qPrintable(login.failure->detail));
    COMPARE_PLAYED(login, "signIn");
    const PlayedSignIn plain =
        play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi", QStringLiteral("C: A1 AUTHENTICATE PLAIN ") + kPlain, QStringLiteral("S: A1 NO not ") + kPlain});
    QVERIFY(plain.failure);
    QVERIFY(!holdsSecret(plain.failure->detail.toUtf8()));
    COMPARE_PLAYED(plain, "signIn");
}

void ImapSignInTest::plainAskedForMore()
{
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi", QStringLiteral("C: A1 AUTHENTICATE PLAIN ") + kPlain, "S: + eyJzdGF0dXMiOiI0MDAifQ==", "C: *",
                       "S: A1 BAD cancelled"}),
        "refused");
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi", "C: A1 AUTHENTICATE PLAIN", "S: A1 NO not here"}), "signIn");
}

void ImapSignInTest::login()
{
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=GSSAPI] hi", "C: A1 LOGIN \"ada\" \"se\\\"cret\"", "S: A1 OK [CAPABILITY IMAP4rev1] in"}), "none");
}

void ImapSignInTest::loginLiterals()
{
    const PlayedSignIn played = play({"S: * OK [CAPABILITY IMAP4rev1] hi", "C: A1 LOGIN \"ada\" {8}", "S: + go", "C= s\\xC3\\xBCcret\\xE2\\r\\n"}, Security::PlainLoopback, {},
        QString::fromUtf8("s\u00fccret\u20ac"));
    QVERIFY(!played.outcome.isEmpty()); // the script is wrong on purpose: ten octets go, not eight
    const PlayedSignIn good =
        play({"S: * OK [CAPABILITY IMAP4rev1] hi", "C: A1 LOGIN \"ada\" {10}", "S: + go", "C= s\\xC3\\xBCcret\\xE2\\x82\\xAC\\r\\n", "S: A1 OK [CAPABILITY IMAP4rev1] in"},
            Security::PlainLoopback, {}, QString::fromUtf8("s\u00fccret\u20ac"));
    COMPARE_PLAYED(good, "none");
    COMPARE_PLAYED(
        play({"S: * OK [CAPABILITY IMAP4rev1 LITERAL+] hi", "C: A1 LOGIN \"ada\" {10+}", "C= s\\xC3\\xBCcret\\xE2\\x82\\xAC\\r\\n", "S: A1 OK [CAPABILITY IMAP4rev1] in"},
            Security::PlainLoopback, {}, QString::fromUtf8("s\u00fccret\u20ac")),
        "none");
}

void ImapSignInTest::loginDisabled()
{
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI] hi", "EOF"}), "refused");
    COMPARE_PLAYED(
        play({"S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN SASL-IR] hi", QStringLiteral("C: A1 AUTHENTICATE PLAIN ") + kPlain, "S: A1 OK [CAPABILITY IMAP4rev1] in"}),
        "none");
}

void ImapSignInTest::identifiesAndEnables()
{
    // Nothing private goes into ID (RFC 2971 5), and a server that knows neither after all is no reason to fail.
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1] hi", "C~ A1 LOGIN .*", "S: A1 OK [CAPABILITY IMAP4rev1 ID ENABLE CONDSTORE QRESYNC UTF8=ACCEPT] in",
                       "C~ A2 ID \\(\"name\" \"Postrider\" \"version\" \"[0-9.]+\"\\)", "S: * ID (\"name\" \"x\")", "S: A2 BAD what", "C: A3 ENABLE CONDSTORE QRESYNC UTF8=ACCEPT",
                       "S: * ENABLED CONDSTORE", "S: A3 NO x"}),
        "none");
}

void ImapSignInTest::capabilitiesAskedAfterwards()
{
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 MOVE] hi", "C~ A1 LOGIN .*", "S: A1 OK in", "C: A2 CAPABILITY", "S: * CAPABILITY IMAP4rev1 IDLE", "S: A2 OK x"},
                       Security::PlainLoopback,
                       [](ImapClient &client) {
                           QVERIFY(client.capabilities().has("IDLE"));
                           QVERIFY(!client.capabilities().has("MOVE"));
                       }),
        "none");
}

void ImapSignInTest::preAuthenticated()
{
    COMPARE_PLAYED(play({"S: * PREAUTH [CAPABILITY IMAP4rev1] in already"}), "none");
}

void ImapSignInTest::refusals_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("plain no") << "NO wrong"
                              << "signIn";
    QTest::newRow("failed") << "NO [AUTHENTICATIONFAILED] wrong"
                            << "signIn";
    QTest::newRow("not allowed") << "NO [AUTHORIZATIONFAILED] wrong"
                                 << "signIn";
    QTest::newRow("expired") << "NO [EXPIRED] wrong"
                             << "signIn";
    QTest::newRow("unavailable") << "NO [UNAVAILABLE] later"
                                 << "busy";
    QTest::newRow("in use") << "NO [INUSE] later"
                            << "busy";
    QTest::newRow("limit") << "NO [LIMIT] later"
                           << "busy";
    QTest::newRow("contact") << "NO [CONTACTADMIN] later"
                             << "busy";
    QTest::newRow("gmail's limit") << "NO [ALERT] Too many simultaneous connections. (Failure)"
                                   << "busy";
    QTest::newRow("bad") << "BAD what"
                         << "refused";
    QTest::newRow("privacy") << "NO [PRIVACYREQUIRED] tls"
                             << "refused";
}

void ImapSignInTest::refusals()
{
    QFETCH(QString, answer);
    QFETCH(QString, kind);
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1] hi", "C~ A1 LOGIN .*", "S: A1 " + answer}), kind);
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi", "C~ A1 AUTHENTICATE .*", "S: A1 " + answer}), kind);
}

void ImapSignInTest::nulInPassword()
{
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1] hi", "EOF"}, Security::PlainLoopback, {}, QString(u'\0')), "signIn");
}

void ImapSignInTest::implicitTls()
{
    const PlayedSignIn played = play({"TLS", "S: * OK [CAPABILITY IMAP4rev1] hi", "C~ A1 LOGIN .*", "S: A1 OK [CAPABILITY IMAP4rev1] in"}, Security::ImplicitTls,
        [](ImapClient &client) { QVERIFY(client.tlsDescription().startsWith("TLSv1.")); });
    COMPARE_PLAYED(played, "none");
}

void ImapSignInTest::startTls()
{
    COMPARE_PLAYED(
        play({"S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] hi", "C: A1 STARTTLS", "S: A1 OK go", "TLS", "C: A2 CAPABILITY",
                 "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR", "S: A2 OK x", QStringLiteral("C: A3 AUTHENTICATE PLAIN ") + kPlain, "S: A3 OK [CAPABILITY IMAP4rev1] in"},
            Security::StartTls),
        "none");
}

void ImapSignInTest::startTlsForgetsEverything()
{
    // threats.md, "untagged data before TLS": no trace afterwards.
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR MOVE XMARK] MARK", "C: A1 STARTTLS", "S: * 77 EXISTS", "S: * LIST () \"/\" MARK",
                            "S: * SEARCH 1 2 3", "S: * 1 EXPUNGE", "S: * 1 FETCH (UID 5 FLAGS (\\Seen))", "S: * OK [ALERT] MARK", "S: * OK [UIDVALIDITY 99] x",
                            "S: * CAPABILITY IMAP4rev1 XMARK", "S: A1 OK [CAPABILITY IMAP4rev1 XMARK] go", "TLS", "C: A2 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: A2 OK x",
                            "C~ A3 LOGIN .*", "S: A3 OK [CAPABILITY IMAP4rev1] in", "C: A4 LIST \"\" \"*\"", "S: A4 OK x", "C: A5 SELECT INBOX", "S: A5 OK x"},
                       Security::StartTls,
                       [](ImapClient &client) {
                           QVERIFY(!client.capabilities().has("XMARK"));
                           QVERIFY(!client.takeUnsolicited().any());
                           QVERIFY(client.takeAlerts().isEmpty());
                           QVERIFY(client.list().isEmpty());
                           const ImapMailbox mailbox = client.select("INBOX");
                           QCOMPARE(mailbox.exists, 0u);
                           QCOMPARE(mailbox.uidValidity, 0u);
                       }),
        "none");
}

/// Nor has it any effect later: who the server is (a quirk would take QRESYNC away), how often it was malformed.
void ImapSignInTest::startTlsForgetsWhoItWas()
{
    const QStringList blank(60, QStringLiteral("S: "));
    COMPARE_PLAYED(play(QStringList{"S: * OK hi", "C: A1 STARTTLS", "S: * ID (\"name\" \"iCloud\")"} + blank
                           + QStringList{"S: A1 OK go", "TLS", "C: A2 CAPABILITY", "S: * CAPABILITY IMAP4rev1 QRESYNC", "S: A2 OK x", "C~ A3 LOGIN .*"} + blank
                           + QStringList{"S: A3 OK [CAPABILITY IMAP4rev1 QRESYNC] in"},
                       Security::StartTls, [](ImapClient &client) { QVERIFY(client.capabilities().has("QRESYNC")); }),
        "none");
}

void ImapSignInTest::startTlsKeepsNothingInMemory_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("long lines") << QStringList(20, "S: * ENABLED X" + QString(1'000'000, QLatin1Char('A')));
    QTest::newRow("a long literal") << QStringList{"S: * LIST () \"/\" {8000000}", "S: " + QString(1'000'000, QLatin1Char('A'))};
    QTest::newRow("many lines") << QStringList(2000, QStringLiteral("S: * ENABLED XMARK"));
}

/// Whoever sits on the way and talks before TLS fills no memory with it: the connection ends instead.
void ImapSignInTest::startTlsKeepsNothingInMemory()
{
    QFETCH(QStringList, lines);
    const PlayedSignIn played = play(QStringList{"S: * OK hi", "C: A1 STARTTLS"} + lines + QStringList{"EOF"}, Security::StartTls);
    QCOMPARE(played.sent, QByteArray("A1 STARTTLS\r\n"));
    QVERIFY(played.failure);
    QCOMPARE(nameOf(played.failure->kind), nameOf(ErrorKind::Refused));
    QVERIFY2(played.failure->detail.startsWith("protocol"), qPrintable(played.failure->detail));
}

void ImapSignInTest::startTlsNotToBeHad_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *answer : {"S: A1 NO no", "S: A1 BAD unknown", "S: A1 NO [ALERT] MARK"})
        QTest::newRow(answer) << QString::fromLatin1(answer);
}

void ImapSignInTest::startTlsNotToBeHad()
{
    QFETCH(QString, answer);
    const PlayedSignIn played = play({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi", "C: A1 STARTTLS", answer, "EOF"}, Security::StartTls);
    QVERIFY(played.failure && !played.failure->message.contains("MARK") && !played.failure->detail.contains("MARK"));
    QCOMPARE(played.sent, QByteArray("A1 STARTTLS\r\n"));
    COMPARE_PLAYED(played, "certificate");
}

void ImapSignInTest::startTlsInjection_data()
{
    QTest::addColumn<QString>("octets");
    QTest::newRow("a response") << "A1 OK go\\r\\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\\r\\n";
    QTest::newRow("an answer to what comes next") << "A1 OK go\\r\\nA2 OK done\\r\\n";
    QTest::newRow("one octet") << "A1 OK go\\r\\n*";
    QTest::newRow("a line end") << "A1 OK go\\r\\n\\r\\n";
}

void ImapSignInTest::startTlsInjection()
{
    QFETCH(QString, octets);
    const PlayedSignIn played = play({"S: * OK hi", "C: A1 STARTTLS", "R: " + octets, "EOF"}, Security::StartTls);
    QCOMPARE(played.sent, QByteArray("A1 STARTTLS\r\n"));
    COMPARE_PLAYED(played, "certificate");
}

void ImapSignInTest::startTlsPreAuth()
{
    for (const char *greeting : {"* PREAUTH in", "* PREAUTH [CAPABILITY IMAP4rev1] in", "* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] in", "* preauth [ALERT] MARK"}) {
        const PlayedSignIn played = play({QStringLiteral("S: ") + greeting, "EOF"}, Security::StartTls);
        QCOMPARE(played.sent, QByteArray());
        QVERIFY(!played.failure->detail.contains("MARK"));
        COMPARE_PLAYED(played, "certificate");
    }
}

void ImapSignInTest::startTlsFarewellShowsNoWords()
{
    for (const QStringList &script : {QStringList{"S: * BYE MARK", "EOF"}, QStringList{"S: * OK hi", "C: A1 STARTTLS", "S: * BYE MARK", "EOF"}}) {
        const PlayedSignIn played = play(script, Security::StartTls);
        QVERIFY(played.failure && !played.failure->message.contains("MARK") && !played.failure->detail.contains("MARK"));
        QVERIFY(isTemporary(played.failure->kind));
        QCOMPARE(played.outcome, QString());
    }
}

void ImapSignInTest::greetings_data()
{
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("kind");
    QTest::newRow("bye") << "S: * BYE too busy"
                         << "busy";
    QTest::newRow("unavailable") << "S: * BYE [UNAVAILABLE] x"
                                 << "busy";
    QTest::newRow("an SMTP server") << "S: 220 mail.example.org ESMTP"
                                    << "refused";
    QTest::newRow("a POP3 server") << "S: +OK ready"
                                   << "refused";
    QTest::newRow("a sign-in page of the network") << "S: HTTP/1.1 400 Bad Request"
                                                   << "offline";
    QTest::newRow("its page at once") << "S: <!DOCTYPE html><title>Welcome</title>"
                                      << "offline";
    QTest::newRow("nothing") << "S: "
                             << "refused";
    QTest::newRow("tagged") << "S: A1 OK hi"
                            << "refused";
    QTest::newRow("data") << "S: * 5 EXISTS"
                          << "refused";
    QTest::newRow("no") << "S: * NO hi"
                        << "refused";
}

void ImapSignInTest::greetings()
{
    QFETCH(QString, greeting);
    QFETCH(QString, kind);
    COMPARE_PLAYED(play({greeting, "EOF"}), kind);
    COMPARE_PLAYED(play({greeting, "EOF"}, Security::StartTls), kind);
    COMPARE_PLAYED(play({"CLOSE"}), "offline");
}

void ImapSignInTest::unknownKindOfImap()
{
    COMPARE_PLAYED(play({"S: * OK hi", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4", "S: A1 OK x", "EOF"}), "refused");
    COMPARE_PLAYED(play({"S: * OK hi", "C: A1 CAPABILITY", "S: A1 BAD what", "EOF"}), "refused");
    COMPARE_PLAYED(play({"S: * OK hi", "C: A1 CAPABILITY", "S: A1 OK x", "EOF"}), "refused");
}

void ImapSignInTest::referralIgnored()
{
    ScriptedServer evil;
    evil.script({"S: * OK [CAPABILITY IMAP4rev1] hi"});
    COMPARE_PLAYED(play({"S: * OK [CAPABILITY IMAP4rev1 LOGIN-REFERRALS] hi", "C~ A1 LOGIN .*",
                       QStringLiteral("S: A1 NO [REFERRAL imap://ada@127.0.0.1:%1/] go there").arg(evil.port()), "EOF"}),
        "signIn");
    QCOMPARE(evil.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(ImapSignInTest)
#include "ImapSignInTest.moc"
