// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpEnvelopeWriter.h"
#include "tests/core/smtp/SmtpDialogue.h"

#include <QDateTime>

#include <thread>

using namespace postrider;
using namespace postrider::test;

namespace {

const QStringList kTaken{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok"};
// All of kMail but its last line, which is the LAST chunk.
const QString kFirst = QString::number(kMail.size() - 12);
const QStringList kFirstChunk{"C: BDAT " + kFirst, "C# " + kFirst}, kLastChunk{"C: BDAT 12 LAST", "C= Hello Bob.\\r\\n"};

SmtpOptions inChunksOf(qsizetype size)
{
    SmtpOptions options;
    options.chunkSize = size;
    return options;
}

} // namespace

/// What a server may offer, used where it is offered and left alone where it is not.
class SmtpExtensionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    // --- CHUNKING (RFC 3030) ---------------------------------------------------------------------------------------------------------

    /// The content as it is, no dot doubled; the hand-over is a chunk of its own.
    void chunking()
    {
        const QByteArray dots = ".\r\n..\r\na\r\n.\r\n";
        const Played played = Play{{"CHUNKING"},
            kTaken + QStringList{"C: BDAT 10", R"(C= .\r\n..\r\na\r\n)", "SILENCE 50", "S: 250 10 octets", "C: BDAT 3 LAST", R"(C= .\r\n)", "S: 250 2.0.0 Ok: queued as 4F2A"}
                + kBye,
            envelope({"bob@example.net"}, dots)}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
        QCOMPARE(played.handOvers, 1);
        QCOMPARE(played.result->dataReply.text, QString("Ok: queued as 4F2A"));
    }

    void chunkingNotUsed()
    {
        Play play{{"CHUNKING"}, kTaken + QStringList{"C: DATA", "S: 354 go", "C.", "S: 250 ok"} + kBye};
        play.options.useChunking = false;
        const Played played = play.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }

    /// Chunks end with lines; a line that is longer than a chunk is cut.
    void manyChunks()
    {
        const Played played = Play{{"CHUNKING", "PIPELINING"},
            QStringList{"C~ MAIL .*", "C~ RCPT .*", "SILENCE 20", "S: 250 ok", "S: 250 ok", "C: BDAT 6", "C= a\\r\\nb\\r\\n", "SILENCE 20", "S: 250 ok", "C: BDAT 7", "C= 1234567",
                "S: 250 ok", "C: BDAT 3", "C= 8\\r\\n", "S: 250 ok", "C: BDAT 3 LAST", "C= z\\r\\n", "S: 250 ok"}
                + kBye,
            envelope({"bob@example.net"}, "a\r\nb\r\n12345678\r\nz\r\n"), false, inChunksOf(7)}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }

    /// One line is one chunk.
    void oneChunk()
    {
        const Played played = Play{{"CHUNKING"}, kTaken + QStringList{"C: BDAT 3 LAST", "C= x\\r\\n", "S: 250 ok"} + kBye, envelope({"bob@example.net"}, "x\r\n")}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }

    void noChunkBeforeTheRecipientsAreKnown()
    {
        const Played played = Play{{"CHUNKING", "PIPELINING"}, QStringList{"C~ MAIL .*", "C~ RCPT .*", "SILENCE 100", "S: 250 ok", "S: 550 no"} + kBye}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(!played.isAccepted());
        QCOMPARE(played.handOvers, 0);
    }

    /// The connection is closed at once: what was sent may be read as commands.
    void chunkingBroken_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("atLast");
        for (const int code : {500, 501, 502, 503, 504}) {
            QTest::addRow("%d", code) << code << false;
            QTest::addRow("%d at LAST", code) << code << true;
        }
    }
    void chunkingBroken()
    {
        QFETCH(int, code);
        QFETCH(bool, atLast);
        QStringList dialogue = kTaken + kFirstChunk;
        if (atLast)
            dialogue += QStringList{"S: 250 ok"} + kLastChunk;
        const Played played = Play{{"CHUNKING"}, dialogue + QStringList{"S: " + QString::number(code) + " what?", "EOF"}}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(!played.failure && !played.isAccepted());
        QVERIFY(played.result->chunkingBroken);
        QCOMPARE(played.result->dataReply.code, code);
        QCOMPARE(played.handOvers, atLast ? 1 : 0);
    }

    /// Another refusal ends the transaction; the next message finds a clean session.
    void chunkRefused_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("chunk");
        for (const int code : {400, 451, 452, 499, 505, 550, 552, 554, 599}) {
            for (const int chunk : {0, 1})
                QTest::addRow("%d to chunk %d", code, chunk) << code << chunk;
        }
    }
    void chunkRefused()
    {
        QFETCH(int, code);
        QFETCH(int, chunk);
        QStringList dialogue = kTaken;
        dialogue += {"C: BDAT 24", "C# 24"};
        if (chunk > 0)
            dialogue += {"S: 250 ok", "C: BDAT 18", "C# 18"};
        dialogue += {"S: " + QString::number(code) + " no", "C: RSET", "S: 250 ok"};
        dialogue += kTaken + QStringList{"C: BDAT 3 LAST", "C# 3", "S: 250 ok"} + kBye;
        ScriptedServer server;
        server.script(hello({"CHUNKING"}) + dialogue);
        const auto failure = failureOf([&] {
            SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr, inChunksOf(25));
            const SmtpResult result = client.send(envelope(), false, [](const SmtpResult &) { QFAIL("never handed over"); });
            QVERIFY(!result.accepted && !result.chunkingBroken);
            QCOMPARE(result.dataReply.code, code);
            QVERIFY(client.send(envelope({"bob@example.net"}, "x\r\n"), false, {}).accepted);
            client.quit();
        });
        QVERIFY2(!failure, qPrintable(failure ? failure->message + failure->detail : QString()));
        QCOMPARE(server.outcome(), QString());
    }

    /// 2xx and 3xx where they make no sense.
    void chunkMisunderstood()
    {
        COMPARE_KIND((Play{{"CHUNKING"}, kTaken + kFirstChunk + QStringList{"S: 354 go"}}.run().failure), ErrorKind::Refused);
        COMPARE_KIND((Play{{"CHUNKING"}, kTaken + kFirstChunk + QStringList{"S: 250 ok"} + kLastChunk + QStringList{"S: 354 go"}}.run().failure), ErrorKind::Unknown);
    }

    void dropsWhileChunking()
    {
        const QStringList whole = kTaken + kFirstChunk + QStringList{"S: 250 ok"} + kLastChunk;
        for (qsizetype after = 0; after <= whole.size(); ++after) {
            const Played played = Play{{"CHUNKING"}, whole.first(after) + QStringList{"CLOSE"}}.run();
            QVERIFY(played.failure);
            const bool isUnknown = played.failure->kind == ErrorKind::Unknown;
            QVERIFY2(isUnknown || played.failure->kind == ErrorKind::Offline, qPrintable(played.failure->message));
            QCOMPARE(isUnknown, played.handOvers == 1);
            QVERIFY(isUnknown || after < 9);
            QVERIFY(!isUnknown || after >= 7);
        }
    }

    /// Nothing of the LAST chunk leaves before the word; if that throws, it never does.
    void beforeTheLastChunk()
    {
        ScriptedServer server;
        server.script(hello({"CHUNKING"}) + kTaken + kFirstChunk + QStringList{"S: 250 ok", "SILENCE 200"});
        const auto failure = failureOf([&] {
            SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr);
            client.send(envelope(), false, [](const SmtpResult &) {
                std::this_thread::sleep_for(std::chrono::milliseconds(150));
                throw MailError(ErrorKind::Storage, "disk full");
            });
        });
        COMPARE_KIND(failure, ErrorKind::Storage);
        QCOMPARE(server.outcome(), QString());
    }

    // --- SMTPUTF8 (RFC 6531), 8BITMIME (RFC 6152) --------------------------------------------------------------------------------------

    void utf8Header()
    {
        SmtpEnvelope message = envelope();
        message.utf8Header = true;
        const Played refused = Play{{"8BITMIME"}, {"SILENCE 30"}, message}.run();
        QCOMPARE(refused.outcome, QString());
        COMPARE_KIND(refused.failure, ErrorKind::Refused);
        const Played played = Play{{"8BITMIME", "SMTPUTF8"},
            QStringList{
                "C: MAIL FROM:<anna@example.org> BODY=8BITMIME SMTPUTF8", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"}
                + kBye,
            message}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }

    void eightBitWithout8BitMime()
    {
        const Played played = Play{{}, {"SILENCE 30"}, envelope({"bob@example.net"}, "Subject: x\r\n\r\ngr\xc3\xbc\xc3\x9f\r\n")}.run();
        QCOMPARE(played.outcome, QString());
        COMPARE_KIND(played.failure, ErrorKind::Refused);
        QVERIFY2(played.failure->message.contains("nothing was sent"), qPrintable(played.failure->message));
    }

    // --- DSN (RFC 3461, RFC 6533) -------------------------------------------------------------------------------------------------------

    void dsn()
    {
        SmtpEnvelope message = envelope({"Bob+a=b@example.net", QString::fromUtf8("j\xc3\xbcrgen@example.net")});
        message.envelopeId = "QX+1=2 3";
        message.notifySuccess = true;
        const Played played = Play{{"DSN", "SMTPUTF8", "8BITMIME"},
            QStringList{"C: MAIL FROM:<anna@example.org> BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=QX+2B1+3D2+203", "S: 250 ok",
                "C: RCPT TO:<Bob+a=b@example.net> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;Bob+2Ba+3Db@example.net", "S: 250 ok",
                QString::fromUtf8("C: RCPT TO:<j\xc3\xbcrgen@example.net> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=utf-8;j\\x{FC}rgen@example.net"), "S: 250 ok", "C: DATA", "S: 354 go",
                "C.", "S: 250 ok"}
                + kBye,
            message}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }

    void dsnFailuresOnly()
    {
        const Played played = Play{{"DSN"},
            QStringList{"C: MAIL FROM:<anna@example.org> RET=HDRS", "S: 250 ok", "C: RCPT TO:<bob@example.net> NOTIFY=FAILURE,DELAY ORCPT=rfc822;bob@example.net", "S: 250 ok",
                "C: DATA", "S: 354 go", "C.", "S: 250 ok"}
                + kBye}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }

    /// Not offered, or no sender to report to.
    void noDsn()
    {
        SmtpEnvelope message = envelope();
        message.envelopeId = "id";
        message.notifySuccess = true;
        const QStringList rest{"S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"};
        QCOMPARE((Play{{}, QStringList{"C: MAIL FROM:<anna@example.org>"} + rest + kBye, message}.run().outcome), QString());
        message.sender.clear();
        QCOMPARE((Play{{"DSN"}, QStringList{"C: MAIL FROM:<>"} + rest + kBye, message}.run().outcome), QString());
        message.sender = "anna@example.org";
        message.envelopeId = QString(101, 'x');
        message.notifySuccess = false;
        QVERIFY(!(Play{{"DSN"}, {"C: MAIL FROM:<anna@example.org> RET=HDRS", "CLOSE"}, message}.run().received.contains("ENVID")));
    }

    void xtext_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("plain") << QByteArray("abc!~\\{}") << QByteArray("abc!~\\{}");
        QTest::newRow("its own letters") << QByteArray("a+b=c") << QByteArray("a+2Bb+3Dc");
        QTest::newRow("space and controls") << QByteArray(" \t\r\n\0\x7f", 6) << QByteArray("+20+09+0D+0A+00+7F");
        QTest::newRow("beyond ASCII") << QByteArray("\xc3\xbc\xff") << QByteArray("+C3+BC+FF");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void xtext()
    {
        QFETCH(QByteArray, text);
        QTEST(SmtpEnvelopeWriter::xtext(text), "wanted");
    }

    // --- REQUIRETLS (RFC 8689), FUTURERELEASE (RFC 4865) -----------------------------------------------------------------------------------

    void requireTls()
    {
        SmtpEnvelope message = envelope();
        message.requireTls = true;
        for (const bool isOffered : {true, false}) {
            ScriptedServer server;
            QStringList script{"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello"};
            if (isOffered)
                script += {"S: 250 REQUIRETLS", "C: MAIL FROM:<anna@example.org> REQUIRETLS", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"};
            else
                script += {"S: 250 HELP", "SILENCE 50"};
            server.script(script);
            SmtpClient client(server.address(Security::ImplicitTls), nullptr, nullptr);
            const auto failure = failureOf([&] { QVERIFY(client.send(message, false, {}).accepted); });
            QCOMPARE(server.outcome(), QString());
            if (isOffered)
                QVERIFY(!failure);
            else
                COMPARE_KIND(failure, ErrorKind::Refused);
        }
        // Offered in the clear it means nothing.
        COMPARE_KIND((Play{{"REQUIRETLS"}, {"SILENCE 30"}, message}.run().failure), ErrorKind::Refused);
    }

    void futureRelease()
    {
        const qint64 when = QDateTime(QDate(2031, 2, 3), QTime(4, 5, 6), Qt::UTC).toMSecsSinceEpoch();
        ScriptedServer server;
        server.script(hello({"FUTURERELEASE 3600 2031-02-03T05:00:00Z"})
            + QStringList{"C: MAIL FROM:<anna@example.org> HOLDUNTIL=2031-02-03T04:05:06Z", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"});
        SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr);
        QVERIFY(client.canHoldUntil(when, when - 3'600'000));
        QVERIFY(client.canHoldUntil(when, when - 1000));
        QVERIFY(!client.canHoldUntil(when, when)); // now is not later
        QVERIFY(!client.canHoldUntil(when, when + 1));
        QVERIFY(!client.canHoldUntil(when, when - 3'601'000)); // longer than it holds
        QVERIFY(!client.canHoldUntil(when + 3'600'000, when + 3'500'000)); // later than it holds
        SmtpEnvelope message = envelope();
        message.holdUntil = when;
        QVERIFY(client.send(message, false, {}).accepted);
        message.holdUntil = when + 3'600'000;
        COMPARE_KIND(failureOf([&] { client.send(message, false, {}); }), ErrorKind::Bug);
        QCOMPARE(server.outcome(), QString());
    }

    void futureReleaseNotOffered_data()
    {
        QTest::addColumn<QString>("keyword");
        for (const char *keyword : {"HELP", "FUTURERELEASE", "FUTURERELEASE 3600", "FUTURERELEASE -1 2031-02-03T05:00:00Z", "FUTURERELEASE 3600 tomorrow"})
            QTest::newRow(keyword) << QString(keyword);
    }
    void futureReleaseNotOffered()
    {
        QFETCH(QString, keyword);
        SmtpEnvelope message = envelope();
        message.holdUntil = QDateTime::currentMSecsSinceEpoch() + 60'000;
        const Played played = Play{{keyword}, {"SILENCE 30"}, message}.run();
        COMPARE_KIND(played.failure, ErrorKind::Bug);
        QCOMPARE(played.outcome, QString());
    }

    // --- LIMITS (RFC 9422), too many recipients ----------------------------------------------------------------------------------------------

    void recipientLimit()
    {
        const Played played = Play{{"PIPELINING", "LIMITS RCPTMAX=2 MAILMAX=9"},
            QStringList{"C~ MAIL .*", "C: RCPT TO:<a@x.example>", "C: RCPT TO:<b@x.example>", "SILENCE 50", "S: 250 ok", "S: 250 ok", "S: 450 later", "C: DATA", "S: 354 go", "C.",
                "S: 250 ok"}
                + kBye,
            envelope({"a@x.example", "b@x.example", "c@x.example", "d@x.example"})}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
        QCOMPARE(played.result->leftOver(), QStringList({"c@x.example", "d@x.example"}));
        QVERIFY(!played.result->recipients.at(1).isLeftOver()); // deferred is not left over
        QVERIFY(played.result->recipients.at(2).notTried);
        QCOMPARE(played.result->recipients.at(2).reply.code, 0);
    }

    void domainLimit()
    {
        const Played played = Play{{"LIMITS RCPTDOMAINMAX=2"},
            QStringList{"C~ MAIL .*", "S: 250 ok", "C: RCPT TO:<a@x.example>", "S: 250 ok", "C: RCPT TO:<b@Y.example>", "S: 250 ok", "C: RCPT TO:<d@X.EXAMPLE>", "S: 250 ok",
                "C: DATA", "S: 354 go", "C.", "S: 250 ok"}
                + kBye,
            envelope({"a@x.example", "b@Y.example", "c@z.example", "d@X.EXAMPLE"})}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QCOMPARE(played.result->leftOver(), QStringList({"c@z.example"}));
    }

    void messageLimit()
    {
        const QStringList data{"C: DATA", "S: 354 go", "C.", "S: 250 ok"};
        ScriptedServer server;
        server.script(hello({"LIMITS MAILMAX=2"}) + kTaken + data + QStringList{"C: RSET", "S: 250 ok"} + kTaken + data + kBye);
        SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr);
        QVERIFY(client.mayTakeAnother());
        QVERIFY(client.send(envelope(), false, {}).accepted);
        QVERIFY(client.mayTakeAnother());
        QVERIFY(client.send(envelope(), false, {}).accepted);
        QVERIFY(!client.mayTakeAnother());
        client.quit();
        QCOMPARE(server.outcome(), QString());
    }

    /// A server that has said goodbye, or has gone, is not asked again.
    void mayNotTakeAnother_data()
    {
        QTest::addColumn<QStringList>("end");
        QTest::newRow("421") << QStringList{"S: 421 idle for too long", "WAIT 300"};
        QTest::newRow("gone") << QStringList{"CLOSE"};
        QTest::newRow("dropped") << QStringList{"RESET"};
    }
    void mayNotTakeAnother()
    {
        QFETCH(QStringList, end);
        ScriptedServer server;
        server.script(hello() + QStringList{"C: NOOP", "S: 250 ok"} + end);
        SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr);
        client.noop();
        QTRY_VERIFY(!client.mayTakeAnother());
    }

    void senselessLimits()
    {
        for (const char *keyword : {"LIMITS", "LIMITS RCPTMAX", "LIMITS RCPTMAX=", "LIMITS RCPTMAX=0 RCPTDOMAINMAX=-3", "LIMITS RCPTMAX=99999999999", "LIMITS FOO=1"}) {
            const Played played = Play{{"PIPELINING", keyword},
                QStringList{"C~ MAIL .*", "C~ RCPT .*", "C~ RCPT .*", "S: 250 ok", "S: 250 ok", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"} + kBye,
                envelope({"a@x.example", "b@y.example"})}
                                      .run();
            QCOMPARE(played.outcome, QString());
            QVERIFY(played.result->leftOver().isEmpty());
        }
    }

    void tooMany_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("isTooMany");
        QTest::newRow("452 4.5.3") << "452 4.5.3 Error: too many recipients" << true;
        QTest::newRow("452") << "452 too many recipients" << true;
        QTest::newRow("552, as RFC 821 had it") << "552 Too many recipients" << true;
        QTest::newRow("452 5.5.3 of another class") << "452 4.5.3 enough" << true;
        QTest::newRow("a full mailbox") << "452 4.2.2 mailbox full" << false;
        QTest::newRow("a full disk") << "452 4.3.1 no room" << false;
        QTest::newRow("too many messages") << "450 4.7.1 too many messages" << false;
        QTest::newRow("552") << "552 5.2.2 over quota" << false;
    }

    /// Nobody is refused or deferred because others came before: the rest goes in a further transaction.
    void tooMany()
    {
        QFETCH(QString, reply);
        QFETCH(bool, isTooMany);
        const bool isPermanent = reply.startsWith('5');
        QStringList dialogue{"C~ MAIL .*", "C~ RCPT .*", "C~ RCPT .*", "S: 250 ok", "S: 250 ok", "S: " + reply};
        const bool isSent = isTooMany || !isPermanent;
        if (isSent)
            dialogue += {"C: DATA", "S: 354 go", "C.", "S: 250 ok"};
        const Played played = Play{{"PIPELINING"}, dialogue + kBye, envelope({"a@x.example", "b@y.example"})}.run();
        QCOMPARE(played.outcome, QString());
        QCOMPARE(played.isAccepted(), isSent);
        QCOMPARE(played.result->leftOver(), isTooMany ? QStringList{"b@y.example"} : QStringList());
        // As the first it is a word about the recipient.
        const Played first = Play{{"PIPELINING"}, QStringList{"C~ MAIL .*", "C~ RCPT .*", "S: 250 ok", "S: " + reply} + kBye}.run();
        QVERIFY(first.result->leftOver().isEmpty() && !first.isAccepted());
    }

    /// One by one, the first "too many" is enough.
    void tooManyOneByOne()
    {
        const Played played = Play{{},
            QStringList{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C~ RCPT .*", "S: 452 4.5.3 too many recipients", "C: DATA", "S: 354 go", "C.", "S: 250 ok"} + kBye,
            envelope({"a@x.example", "b@y.example", "c@y.example"})}
                                  .run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
        QCOMPARE(played.result->leftOver(), QStringList({"b@y.example", "c@y.example"}));
    }

    // --- RSET ----------------------------------------------------------------------------------------------------------------------------

    /// Between messages in the group of the next one, also behind a refusal; without PIPELINING on its own.
    void resetBetweenMessages()
    {
        for (const bool pipelined : {true, false}) {
            const QStringList second = pipelined ? QStringList{"C: RSET", "C~ MAIL .*", "C~ RCPT .*", "SILENCE 30", "S: 250 ok", "S: 250 ok", "S: 250 ok"}
                                                 : QStringList{"C: RSET", "SILENCE 30", "S: 250 ok", "C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok"};
            const QStringList first = pipelined ? QStringList{"C~ MAIL .*", "C~ RCPT .*", "S: 250 ok", "S: 250 ok"} : kTaken;
            const QStringList data{"C: DATA", "S: 354 go", "C.", "S: 250 ok"};
            ScriptedServer server;
            server.script(hello(pipelined ? QStringList{"PIPELINING"} : QStringList()) + first + QStringList{"C: DATA", "S: 554 no"} + second + data + second + data + kBye);
            SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr);
            QVERIFY(!client.send(envelope(), false, {}).accepted);
            QVERIFY(client.send(envelope(), false, {}).accepted);
            QVERIFY(client.send(envelope(), false, {}).accepted);
            client.quit();
            QCOMPARE(server.outcome(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(SmtpExtensionsTest)
#include "SmtpExtensionsTest.moc"
