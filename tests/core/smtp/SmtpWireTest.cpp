// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpContent.h"
#include "tests/core/smtp/SmtpDialogue.h"
#include "tests/servers/JournalSmtpServer.h"

Q_DECLARE_METATYPE(postrider::SmtpEnvelope)

using namespace postrider;
using namespace postrider::test;

namespace {

/// Lines of dots in every place, an empty line at both ends, and what looks like the end.
const QByteArray kDots = "\r\n.\r\n..\r\n...\r\n.a\r\na.\r\na\r\n.\r\n\r\n.\r\n\r\n . \r\n.\r\nQUIT\r\n.\r\n\r\n";

/// What RFC 5321 4.5.2 tells the receiver to do, written a second time.
QByteArray unstuffed(const QByteArray &wire)
{
    QByteArray out;
    for (const QByteArray &line : wire.split('\n'))
        out += (line.startsWith('.') ? line.mid(1) : line) + '\n';
    out.chop(1);
    return out;
}

/// What every octet between DATA and the final dot has to keep.
void lint(const QByteArray &wire)
{
    QVERIFY(!wire.contains('\0'));
    QVERIFY(wire.endsWith("\r\n"));
    for (qsizetype i = 0; i < wire.size(); ++i) {
        QVERIFY(wire.at(i) != '\n' || (i > 0 && wire.at(i - 1) == '\r'));
        QVERIFY(wire.at(i) != '\r' || (i + 1 < wire.size() && wire.at(i + 1) == '\n'));
    }
    const QByteArrayList lines = QByteArray(wire).replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(line.size() <= 999); // with the doubled dot
        QVERIFY(line != ".");
    }
}

/// What came between DATA and the final dot.
QByteArray contentIn(const QByteArray &received)
{
    const qsizetype from = received.indexOf("DATA\r\n") + 6, to = received.lastIndexOf(".\r\n");
    return received.mid(from, to - from);
}

} // namespace

/// Whatever the content holds: only CRLF, doubled dots, lines of 998 octets at most and no NUL reach the wire, or nothing does (RFC 5321 2.3.8, 4.5.2).
class SmtpWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    /// The smuggling sequences: each could be the end of the message to some server, and the rest a message of its own.
    void lookAlikes_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF . LF") << QByteArray("\n.\n");
        QTest::newRow("LF . CRLF") << QByteArray("\n.\r\n");
        QTest::newRow("LF . CR") << QByteArray("\n.\r");
        QTest::newRow("CR . CR") << QByteArray("\r.\r");
        QTest::newRow("CR . LF") << QByteArray("\r.\n");
        QTest::newRow("CR . CRLF") << QByteArray("\r.\r\n");
        QTest::newRow("CRLF . LF") << QByteArray("\r\n.\n");
        QTest::newRow("CRLF . CR") << QByteArray("\r\n.\r");
        QTest::newRow("CRLF NUL . CRLF") << QByteArray("\r\n\0.\r\n", 6);
        QTest::newRow("CRLF . NUL CRLF") << QByteArray("\r\n.\0\r\n", 6);
        QTest::newRow("bare CR") << QByteArray("a\rb");
        QTest::newRow("bare LF") << QByteArray("a\nb");
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("5,000 octets") << QByteArray(5000, 'x');
        QTest::newRow("999 octets") << QByteArray(999, 'x');
        QTest::newRow("5,000 dots") << QByteArray(5000, '.');
    }

    void lookAlikes()
    {
        QFETCH(QByteArray, end);
        const QByteArray smuggled = "MAIL FROM:<mallory@example.org>\r\nRCPT TO:<bob@example.net>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n.\r\n";
        for (const QByteArray &content : {"Subject: x\r\n\r\nHello" + end + smuggled, end + "\r\n", "Subject: x\r\n\r\n" + end + "\r\n", "Subject: x\r\n\r\nHello" + end}) {
            for (const QStringList &keywords : {QStringList(), QStringList{"CHUNKING", "8BITMIME"}}) {
                const Played played = Play{keywords, {"SILENCE 5"}, envelope({"bob@example.net"}, content)}.run();
                QCOMPARE(played.outcome, QString());
                COMPARE_KIND(played.failure, ErrorKind::Bug);
                QCOMPARE(played.handOvers, 0);
                QCOMPARE(played.received, QByteArray("EHLO [127.0.0.1]\r\n"));
            }
        }
    }

    /// Wherever one block ends and the next begins.
    void everyBlockSize()
    {
        for (qsizetype size = 1; size <= kDots.size() + 1; ++size) {
            SmtpOptions options;
            options.blockSize = size;
            const Played played = Play{{}, QStringList{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"} + kBye,
                envelope({"bob@example.net"}, kDots), false, options}
                                      .run();
            QCOMPARE(played.outcome, QString());
            QVERIFY(played.isAccepted());
            const QByteArray wire = contentIn(played.received);
            lint(wire);
            QCOMPARE(unstuffed(wire), kDots);
        }
    }

    /// Every way to take a text apart in three.
    void everySplit()
    {
        QByteArray whole = SmtpContent().stuffed(kDots);
        for (qsizetype a = 0; a <= kDots.size(); ++a) {
            for (qsizetype b = a; b <= kDots.size(); ++b) {
                SmtpContent content;
                const QByteArrayView text = kDots;
                QByteArray wire = content.stuffed(text.first(a));
                wire += content.stuffed(text.sliced(a, b - a));
                wire += content.stuffed(text.sliced(b));
                QCOMPARE(wire, whole);
            }
        }
        QCOMPARE(unstuffed(whole), kDots);
        lint(whole);
    }

    /// Every split into chunks, with BDAT: what arrives is the content as it is.
    void everyChunkSize()
    {
        for (qsizetype size = 1; size <= kDots.size() + 1; ++size) {
            SmtpOptions options;
            options.chunkSize = size;
            options.blockSize = 1 + size % 5;
            JournalSmtpServer server;
            {
                SmtpClient client(server.address(), nullptr, nullptr, options);
                QVERIFY(client.capabilities().chunking);
                QVERIFY(client.send(envelope({"bob@example.net"}, kDots), false, {}).accepted);
                client.quit();
            }
            QVERIFY(server.waitUntilIdle());
            QCOMPARE(server.journal().size(), 1);
            QCOMPARE(server.journal().first().content, kDots);
        }
    }

    void longestLines()
    {
        for (const char c : {'x', '.'}) {
            const QByteArray content = QByteArray(998, c) + "\r\n";
            const Played played = Play{{}, QStringList{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"} + kBye,
                envelope({"bob@example.net"}, content)}
                                      .run();
            QCOMPARE(played.outcome, QString());
            lint(contentIn(played.received));
            QCOMPARE(unstuffed(contentIn(played.received)), content);
        }
    }

    /// No content at all is a message, too.
    void empty()
    {
        QCOMPARE((Play{{}, QStringList{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C: DATA", "S: 354 go", "C: .", "S: 250 ok"} + kBye, envelope({"bob@example.net"}, "")}
                         .run()
                         .outcome),
            QString());
        QCOMPARE((Play{{"CHUNKING"}, QStringList{"C~ MAIL .*", "S: 250 ok", "C~ RCPT .*", "S: 250 ok", "C: BDAT 0 LAST", "S: 250 ok"} + kBye, envelope({"bob@example.net"}, "")}
                         .run()
                         .outcome),
            QString());
    }

    /// Nothing that a person typed becomes a second command or a parameter.
    void injection_data()
    {
        QTest::addColumn<SmtpEnvelope>("message");
        const auto row = [](const char *name, const std::function<void(SmtpEnvelope &)> &change) {
            SmtpEnvelope message = envelope();
            change(message);
            QTest::newRow(name) << message;
        };
        row("sender", [](SmtpEnvelope &m) { m.sender = "a@x.example>\r\nRCPT TO:<b@y.example"; });
        row("sender with a parameter", [](SmtpEnvelope &m) { m.sender = "a@x.example> SIZE=1"; });
        row("recipient", [](SmtpEnvelope &m) { m.recipients = QStringList{"a@x.example>\nDATA"}; });
        row("recipient, NUL", [](SmtpEnvelope &m) { m.recipients = QStringList{QString("a@x.example") + QChar(0)}; });
        row("quoted recipient", [](SmtpEnvelope &m) { m.recipients = QStringList{"\"a\r\nDATA\r\n\"@x.example"}; });
        row("domain with a line separator", [](SmtpEnvelope &m) { m.recipients = QStringList{QString("a@x") + QChar(0x0a) + "y.example"}; });
    }
    void injection()
    {
        QFETCH(SmtpEnvelope, message);
        const Played played = Play{{"DSN", "SMTPUTF8", "8BITMIME", "PIPELINING"}, {"SILENCE 20"}, message}.run();
        QCOMPARE(played.outcome, QString());
        COMPARE_KIND(played.failure, ErrorKind::Refused);
    }

    /// ENVID is ours, but xtext makes anything of it harmless.
    void envelopeIdCannotInject()
    {
        SmtpEnvelope message = envelope();
        message.envelopeId = "x\r\nRSET\r\n y=z";
        const Played played = Play{{"DSN"}, {"C: MAIL FROM:<anna@example.org> RET=HDRS ENVID=x+0D+0ARSET+0D+0A+20y+3Dz", "CLOSE"}, message}.run();
        QCOMPARE(played.outcome, QString());
    }
};

QTEST_GUILESS_MAIN(SmtpWireTest)
#include "SmtpWireTest.moc"
