// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/smtp/SmtpDialogue.h"

#include <QHash>

using namespace postrider;
using namespace postrider::test;

namespace {

/// One dialogue with every step in it; the first column names the step that the reply after it answers.
struct Step {
    const char *name;
    QStringList before; ///< after the step before it
};

const QString kPlainText = "C: AUTH PLAIN AGFubmEAczNjcmV0";

/// What comes before the reply to a step, from the beginning. `chunks`: with BDAT; `login`: with AUTH LOGIN.
QStringList upTo(const QString &step, bool chunks = false, bool login = false)
{
    const QString most = QString::number(kMail.size() - 12); // all but the last line
    const QStringList offer =
        QStringList{"S: 250-hello"} + (chunks ? QStringList{"S: 250-CHUNKING"} : QStringList()) + QStringList{login ? "S: 250 AUTH LOGIN" : "S: 250 AUTH PLAIN"};
    const QList<Step> steps{
        {"connect", {}},
        {"EHLO", {"S: 220 ready", "C: EHLO [127.0.0.1]"}},
        {"STARTTLS", {"S: 250-hello", "S: 250 STARTTLS", "C: STARTTLS"}},
        {"EHLO in TLS", {"S: 220 go", "TLS", "C: EHLO [127.0.0.1]"}},
        {"AUTH", offer + QStringList{login ? QString("C: AUTH LOGIN") : kPlainText}},
        {"AUTH name", {"S: 334 VXNlcm5hbWU6", "C: YW5uYQ=="}},
        {"AUTH password", {"S: 334 UGFzc3dvcmQ6", "C: czNjcmV0"}},
        {"MAIL", {"S: 235 welcome", "C: MAIL FROM:<anna@example.org>"}},
        {"RCPT", {"S: 250 ok", "C: RCPT TO:<bob@example.net>"}},
        {"DATA", {"S: 250 ok", "C: DATA"}},
        {"BDAT", {"S: 250 ok", "C: BDAT " + most, "C# " + most}},
        {"content", {"S: 354 go", "C."}},
        {"LAST", {"S: 250 ok", "C: BDAT 12 LAST", "C# 12"}},
        {"RSET", {"S: 250 ok", "C: RSET"}},
        {"QUIT", {"S: 250 ok", "C: QUIT"}},
    };
    QStringList script;
    for (const Step &s : steps) {
        const QString name = s.name;
        if ((!login && name.startsWith("AUTH ")) || (chunks ? name == "DATA" || name == "content" : name == "BDAT" || name == "LAST"))
            continue;
        if (name == "QUIT" && step == "QUIT") {
            // The whole of one message, then goodbye.
            return script.first(script.size() - 1) + QStringList{"C: QUIT"};
        }
        script += s.before;
        if (name == step)
            return script;
    }
    qFatal("no such step");
    return {};
}

} // namespace

/// Every class of refusal at every step (RFC 5321 4.2: the first digit decides), and what becomes of the message.
class SmtpRepliesTest : public QObject {
    Q_OBJECT

private:
    std::optional<Failure> m_failure;
    std::optional<SmtpResult> m_result;
    int m_handOvers = 0;

    QString play(const QString &step, const QStringList &script)
    {
        ScriptedServer server;
        server.script(script);
        m_failure.reset();
        m_result.reset();
        m_handOvers = 0;
        m_failure = failureOf([&] {
            SmtpClient client(server.address(Security::StartTls), nullptr, nullptr);
            client.signIn({"anna", "s3cret"});
            const auto send = [&] { m_result = client.send(envelope(), false, [this](const SmtpResult &) { ++m_handOvers; }); };
            send();
            if (step == "RSET")
                send();
            client.quit();
        });
        return server.outcome();
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void refusals_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("chunks");
        QTest::addColumn<bool>("login");
        const QList<int> codes{400, 421, 432, 450, 451, 452, 454, 455, 499, 500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556, 599};
        const auto add = [&](const char *step, bool chunks = false, bool login = false) {
            for (const int code : codes)
                QTest::addRow("%s %d%s", step, code, chunks ? ", BDAT" : "") << QString(step) << code << chunks << login;
        };
        for (const char *step : {"connect", "EHLO", "STARTTLS", "EHLO in TLS", "AUTH", "MAIL", "RCPT", "DATA", "content", "RSET", "QUIT"})
            add(step);
        for (const char *step : {"AUTH", "AUTH name", "AUTH password"})
            add(step, false, true);
        for (const char *step : {"BDAT", "LAST", "RSET", "QUIT"})
            add(step, true);
    }

    void refusals()
    {
        QFETCH(QString, step);
        QFETCH(int, code);
        QFETCH(bool, chunks);
        QFETCH(bool, login);
        // Where the session goes on after the refusal, it ends politely.
        const bool isAboutMessage = QStringList{"MAIL", "RCPT", "DATA", "content", "BDAT", "LAST"}.contains(step);
        const bool isBroken = (step == "BDAT" || step == "LAST") && code >= 500 && code <= 504;
        QStringList script = upTo(step, chunks, login) + QStringList{"S: " + QString::number(code) + " words of the server"};
        if (isAboutMessage && code != 421 && !isBroken)
            script += {"C: QUIT", "S: 221 bye"};
        script += "EOF";
        QCOMPARE(play(step, script), QString());

        if (step == "QUIT") {
            QVERIFY(!m_failure && m_result->accepted); // nobody listens to that
        } else if (isAboutMessage && code != 421) {
            QVERIFY(!m_failure);
            QVERIFY(!m_result->accepted);
            QCOMPARE(step == "RCPT" ? m_result->recipients.first().reply.code : m_result->dataReply.code, code);
            QCOMPARE(m_result->chunkingBroken, isBroken);
        } else {
            QVERIFY(m_failure);
            QCOMPARE(nameOf(m_failure->kind), nameOf(kindOf(step, code)));
            QVERIFY2(m_failure->detail.contains("words of the server"), qPrintable(m_failure->detail));
        }
        QCOMPARE(m_handOvers, step == "content" || step == "LAST" || step == "RSET" || step == "QUIT" ? 1 : 0);
    }

    /// 2xx and 3xx in the wrong place never count as acceptance of a message.
    void misplaced_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("chunks");
        for (const char *step : {"connect", "EHLO", "EHLO in TLS", "MAIL", "RCPT", "content", "BDAT", "LAST", "RSET"}) {
            for (const int code : {300, 334, 354, 399})
                QTest::addRow("%s %d", step, code) << QString(step) << code << QStringList({"BDAT", "LAST"}).contains(step);
        }
        for (const int code : {200, 220, 250, 299}) {
            QTest::addRow("DATA %d", code) << QString("DATA") << code << false;
        }
    }

    void misplaced()
    {
        QFETCH(QString, step);
        QFETCH(int, code);
        QFETCH(bool, chunks);
        QCOMPARE(play(step, upTo(step, chunks) + QStringList{"S: " + QString::number(code) + " words of the server", "EOF"}), QString());
        QVERIFY(m_failure);
        const bool isInDoubt = step == "content" || step == "LAST";
        const ErrorKind wanted = isInDoubt ? ErrorKind::Unknown : step == "RSET" ? ErrorKind::Busy : ErrorKind::Refused;
        QCOMPARE(nameOf(m_failure->kind), nameOf(wanted));
    }

    /// Two of three recipients are refused: nothing is sent unless the person wants that, whatever the server offers.
    void twoOfThree_data()
    {
        QTest::addColumn<QStringList>("keywords");
        QTest::addColumn<QStringList>("replies");
        QTest::addColumn<bool>("acceptPartly");
        QTest::addColumn<bool>("isSent");
        const QHash<QString, QStringList> offers{{"plain", {}}, {"pipelined", {"PIPELINING"}}, {"chunked", {"CHUNKING"}}, {"both", {"PIPELINING", "CHUNKING"}}};
        for (auto offer = offers.begin(); offer != offers.end(); ++offer) {
            const auto row = [&](const char *name, const QStringList &replies, bool acceptPartly, bool isSent) {
                QTest::addRow("%s, %s", qPrintable(offer.key()), name) << offer.value() << replies << acceptPartly << isSent;
            };
            row("two refused", {"550 5.1.1 no", "250 ok", "553 no"}, false, false);
            row("two refused, the other wanted", {"550 5.1.1 no", "250 ok", "553 no"}, true, true);
            row("two deferred", {"450 later", "250 ok", "451 later"}, false, true);
            row("one of each", {"450 later", "550 no", "250 ok"}, false, false);
            row("one of each, the other wanted", {"450 later", "550 no", "250 ok"}, true, true);
            row("all refused", {"550 no", "551 no", "553 no"}, true, false);
            row("all deferred", {"450 no", "451 no", "452 no"}, true, false);
        }
    }

    void twoOfThree()
    {
        QFETCH(QStringList, keywords);
        QFETCH(QStringList, replies);
        QFETCH(bool, acceptPartly);
        QFETCH(bool, isSent);
        QStringList script;
        const QStringList commands{"C~ MAIL .*", "C: RCPT TO:<a@x.example>", "C: RCPT TO:<b@x.example>", "C: RCPT TO:<c@y.example>"};
        if (keywords.contains("PIPELINING")) {
            script = commands + QStringList{"SILENCE 20", "S: 250 ok"};
            for (const QString &reply : replies)
                script += "S: " + reply;
        } else {
            script = QStringList{commands.first(), "S: 250 ok"};
            for (qsizetype i = 0; i < replies.size(); ++i)
                script += {commands.at(i + 1), "SILENCE 10", "S: " + replies.at(i)};
        }
        const QString most = QString::number(kMail.size() - 12);
        if (isSent && keywords.contains("CHUNKING"))
            script += {"C: BDAT " + most, "C# " + most, "S: 250 ok", "C: BDAT 12 LAST", "C# 12", "S: 250 ok"};
        else if (isSent)
            script += {"C: DATA", "S: 354 go", "C.", "S: 250 ok"};
        const Played played = Play{keywords, script + kBye, envelope({"a@x.example", "b@x.example", "c@y.example"}), acceptPartly}.run();
        QCOMPARE(played.outcome, QString());
        QCOMPARE(played.isAccepted(), isSent);
        QCOMPARE(played.handOvers, isSent ? 1 : 0);
        for (qsizetype i = 0; i < replies.size(); ++i) {
            QCOMPARE(played.result->recipients.at(i).reply.fullText(), replies.at(i));
            QVERIFY(!played.result->recipients.at(i).isLeftOver());
        }
    }

private:
    /// Outside a message: who has to act.
    static ErrorKind kindOf(const QString &step, int code)
    {
        const bool isTemporary = code / 100 == 4;
        if (step.startsWith("AUTH")) {
            if (code == 432)
                return ErrorKind::SignIn;
            if (isTemporary)
                return ErrorKind::Busy;
            return code <= 504 ? ErrorKind::Refused : ErrorKind::SignIn;
        }
        if (isTemporary || step == "RSET")
            return ErrorKind::Busy;
        return step == "STARTTLS" ? ErrorKind::Certificate : ErrorKind::Refused;
    }
};

QTEST_GUILESS_MAIN(SmtpRepliesTest)
#include "SmtpRepliesTest.moc"
