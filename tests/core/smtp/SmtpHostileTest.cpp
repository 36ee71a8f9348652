// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/smtp/SmtpDialogue.h"

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;

namespace {

const QStringList kTaken{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok"};
const QStringList kData = kTaken + QStringList{"C: DATA", "S: 354 go"};

/// More than all the buffers between two sockets hold.
QByteArray big()
{
    return QByteArray("123456789012345678901234567890123456789012345678901234567890\r\n").repeated(400'000);
}

SmtpOptions impatient(std::chrono::milliseconds time)
{
    SmtpOptions options;
    options.timeouts = {30s, time, time, time, time, time, time, time};
    return options;
}

} // namespace

/// Servers that are slow, talk too much, too little or at the wrong moment.
class SmtpHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    // --- in the middle of the content ----------------------------------------------------------------------------------------------------

    /// Refused before the final dot: the words count, not that the server left, and nothing was handed over.
    void refusedInTheMiddle_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("chunks");
        for (const bool chunks : {false, true}) {
            for (const char *reply : {"552 5.3.4 too big", "451 4.3.0 disk trouble", "554-no\\r\\n554 really"}) {
                for (const char *end : {"CLOSE", "RESET", "WAIT 300"})
                    QTest::addRow("%s, %s%s", reply, end, chunks ? ", BDAT" : "") << QString(reply) << QString(end) << chunks;
            }
        }
    }
    void refusedInTheMiddle()
    {
        QFETCH(QString, reply);
        QFETCH(QString, end);
        QFETCH(bool, chunks);
        const QByteArray content = big();
        const QStringList begin = chunks ? kTaken + QStringList{"C: BDAT 4194300"} : kData;
        // A reset right behind the words may take them away on the way; so that they arrive, it waits a little.
        const QStringList rest{"C# 300000", "R: " + reply + "\\r\\n", "WAIT 100", end};
        const Played played = Play{chunks ? QStringList{"CHUNKING"} : QStringList(), begin + rest, envelope({"bob@example.net"}, content)}.run();
        QVERIFY2(!played.failure, qPrintable(played.failure ? played.failure->message + ' ' + played.failure->detail : QString()));
        QVERIFY(!played.isAccepted());
        QCOMPARE(QString::number(played.result->dataReply.code), reply.left(3));
        QCOMPARE(played.handOvers, 0);
    }

    /// A yes before the end is none.
    void acceptedInTheMiddle()
    {
        for (const char *reply : {"250 ok", "354 go on"}) {
            const Played played = Play{{}, kData + QStringList{"C# 300000", QString("S: ") + reply, "WAIT 100", "CLOSE"}, envelope({"bob@example.net"}, big())}.run();
            COMPARE_KIND(played.failure, ErrorKind::Refused);
            QCOMPARE(played.handOvers, 0);
        }
    }

    /// A reply that lies there before the final dot is not taken for the one to it.
    void repliesBeforeTheDot()
    {
        const QStringList early{"R: 354 go\\r\\n250 2.0.0 queued\\r\\n"};
        const Played yes = Play{{}, kTaken + QStringList{"C: DATA"} + early + QStringList{"WAIT 100", "CLOSE"}}.run();
        QVERIFY(!yes.isAccepted());
        QVERIFY(yes.failure);
        const Played no = Play{{}, kTaken + QStringList{"C: DATA", "R: 354 go\\r\\n554 changed my mind\\r\\n", "WAIT 100", "CLOSE"}}.run();
        QVERIFY(!no.failure && !no.isAccepted());
        QCOMPARE(no.result->dataReply.code, 554);
        QCOMPARE(no.handOvers, 0);
    }

    void leavingInTheMiddle()
    {
        const Played played = Play{{}, kData + QStringList{"C# 300000", "S: 421 4.3.2 shutting down", "WAIT 100", "CLOSE"}, envelope({"bob@example.net"}, big())}.run();
        COMPARE_KIND(played.failure, ErrorKind::Busy);
        QVERIFY(played.failure->detail.contains("shutting down"));
    }

    // --- time ------------------------------------------------------------------------------------------------------------------------------

    /// A server that reads nothing more: nothing was handed over.
    void stopsReading_data()
    {
        QTest::addColumn<bool>("chunks");
        QTest::newRow("DATA") << false;
        QTest::newRow("BDAT") << true;
    }
    void stopsReading()
    {
        QFETCH(bool, chunks);
        const QStringList begin = chunks ? kTaken + QStringList{"C: BDAT 4194300"} : kData;
        const Played played =
            Play{chunks ? QStringList{"CHUNKING"} : QStringList(), begin + QStringList{"WAIT 2500", "CLOSE"}, envelope({"bob@example.net"}, big()), false, impatient(400ms)}.run();
        COMPARE_KIND(played.failure, ErrorKind::Offline);
        QCOMPARE(played.handOvers, 0);
    }

    /// The time of every step, scaled: a reply just in time, and one just too late.
    void timeouts_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<int>("field");
        QTest::addColumn<ErrorKind>("kind");
        const QStringList mail{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250 hello", "C~ MAIL .*"};
        const QStringList rcpt = mail + QStringList{"S: 250 ok", "C~ RCPT .*"}, data = rcpt + QStringList{"S: 250 ok", "C: DATA"};
        const QStringList afterData{"S: 354 go", "C.", "S: 250 ok"}, afterRcpt = QStringList{"S: 250 ok", "C: DATA"} + afterData;
        QTest::newRow("greeting") << QStringList() << QStringList{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250 hello"} + kTaken + QStringList{"C: DATA"} + afterData << 0
                                  << ErrorKind::Offline;
        QTest::newRow("EHLO") << mail.first(2) << QStringList{"S: 250 hello"} + kTaken + QStringList{"C: DATA"} + afterData << 0 << ErrorKind::Offline;
        QTest::newRow("MAIL") << mail << QStringList{"S: 250 ok", "C~ RCPT .*"} + afterRcpt << 0 << ErrorKind::Offline;
        QTest::newRow("RCPT") << rcpt << afterRcpt << 0 << ErrorKind::Offline;
        QTest::newRow("DATA") << data << afterData << 1 << ErrorKind::Offline;
        QTest::newRow("final dot") << data + afterData.first(2) << QStringList{"S: 250 ok"} << 2 << ErrorKind::Unknown;
    }
    void timeouts()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(int, field);
        QFETCH(ErrorKind, kind);
        const auto scaled = [field](std::chrono::milliseconds time) {
            SmtpOptions options;
            (field == 0 ? options.timeouts.command : field == 1 ? options.timeouts.data : options.timeouts.finalDot) = time;
            return options;
        };
        for (const bool isLate : {false, true}) {
            ScriptedServer server;
            server.script(before + QStringList{"WAIT 700"} + (isLate ? QStringList{"CLOSE"} : after));
            bool isAccepted = false;
            const auto failure = failureOf([&] {
                SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr, scaled(isLate ? 350ms : 30'000ms));
                isAccepted = client.send(envelope(), false, {}).accepted;
            });
            QCOMPARE(isAccepted, !isLate);
            if (isLate)
                COMPARE_KIND(failure, kind);
            else
                QVERIFY(!failure);
        }
    }

    /// A letter now and then is no answer: the reply is waited for as a whole.
    void trickle()
    {
        QStringList slowly;
        for (int i = 0; i < 40; ++i)
            slowly << "R: 250-x\\r\\n"
                   << "WAIT 50";
        const Played played = Play{{}, QStringList{"C~ MAIL .*"} + slowly + QStringList{"CLOSE"}, envelope(), false, impatient(400ms)}.run();
        COMPARE_KIND(played.failure, ErrorKind::Offline);
        QVERIFY(played.failure->detail.contains("timed out"));
    }

    /// The same for the replies to many recipients together, each of them in time.
    void trickleOfReplies()
    {
        QStringList recipients, script{"C~ MAIL .*"};
        for (int i = 0; i < 40; ++i) {
            recipients << QString("r%1@example.net").arg(i);
            script << "C~ RCPT .*";
        }
        script << "S: 250 ok";
        for (int i = 0; i < 40; ++i)
            script << "S: 250 ok"
                   << "WAIT 50";
        SmtpOptions options;
        options.timeouts.envelope = 600ms;
        const Played played = Play{{"PIPELINING"}, script + QStringList{"CLOSE"}, envelope(recipients), false, options}.run();
        COMPARE_KIND(played.failure, ErrorKind::Offline);
    }

    // --- much ------------------------------------------------------------------------------------------------------------------------------

    void fragments()
    {
        const Played played = Play{{"PIPELINING"},
            {"C~ MAIL .*", "C~ RCPT .*", "B: 250-one\\r\\n250-two\\r\\n250 2.1.0 three\\r\\n250 2.1.5 ok\\r\\n", "C: DATA", "B: 354 go\\r\\n", "C.",
                "B: 250-2.0.0 Ok:\\r\\n250 2.0.0 queued as 4F2A\\r\\n", "C: QUIT", "B: 221 bye\\r\\n",
                "EOF"}}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
        QCOMPARE(played.result->dataReply.text, QString("Ok:\nqueued as 4F2A"));
    }

    /// Read to its end, and only its beginning is kept.
    void hundredThousandLines()
    {
        const QString flood = "R: " + QString("250-2.0.0 here is another line of no use\\r\\n").repeated(100'000) + "250 2.0.0 end\\r\\n";
        const Played played = Play{{}, kData + QStringList{"C.", flood} + kBye}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
        QCOMPARE(played.result->dataReply.text.count('\n'), 999);
    }

    /// A reply that never ends is given up; after the hand-over that is a doubt.
    void endlessReply()
    {
        const QString flood = "R: " + QString("250-x\\r\\n").repeated(210'000);
        COMPARE_KIND((Play{{}, QStringList{"C~ MAIL .*", flood}}.run().failure), ErrorKind::Refused);
        COMPARE_KIND((Play{{}, kData + QStringList{"C.", flood}}.run().failure), ErrorKind::Unknown);
    }

    /// All RCPTs leave before any reply to them is needed, and the replies, however long, stop nobody (RFC 2920 3.1).
    void thousandRecipients_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::newRow("short replies") << "S: 250 ok";
        QTest::newRow("replies that fill every buffer") << "R: " + QString("250-" + QString(500, 'x') + "\\r\\n").repeated(12) + "250 ok\\r\\n";
    }
    void thousandRecipients()
    {
        QFETCH(QString, reply);
        QStringList recipients, script{"C~ MAIL .*"};
        for (int i = 0; i < 1000; ++i) {
            recipients << QString("recipient-number-%1@a-rather-long-name-of-a-domain.example.net").arg(i);
            script << "C: RCPT TO:<" + recipients.last() + '>';
        }
        // Only now, with all of them read, the first word of the server.
        script << "SILENCE 20";
        for (int i = 0; i <= 1000; ++i)
            script << reply;
        script << "C: DATA"
               << "S: 354 go"
               << "C."
               << "S: 250 ok";
        const Played played = Play{{"PIPELINING"}, script + kBye, envelope(recipients)}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
        QCOMPARE(played.result->recipients.size(), 1000);
        QCOMPARE(played.received.count("RCPT TO:<"), 1000);
    }

    /// A server that answers as it reads, and reads no further while its answers are not taken: neither side waits for the other.
    void repliesWhileStillWriting()
    {
        QStringList recipients, script{"C~ MAIL .*", "S: 250 ok"};
        for (int i = 0; i < 3000; ++i) {
            recipients << QString("recipient-number-%1@%2.example.net").arg(i).arg(QString(60, 'd'));
            script << "C~ RCPT .*"
                   << "S: 250 " + QString(800, 'y');
        }
        const Played played = Play{{"PIPELINING"}, script + QStringList{"C: DATA", "S: 354 go", "C.", "S: 250 ok"} + kBye, envelope(recipients)}.run();
        QCOMPARE(played.outcome, QString());
        QVERIFY(played.isAccepted());
    }
};

QTEST_GUILESS_MAIN(SmtpHostileTest)
#include "SmtpHostileTest.moc"
