// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3Parser.h"

#include <QTest>

using namespace postrider;

namespace {

using Result = Pop3Parser::Result;

/// All lines of `octets` that come in pieces of `step`.
QByteArrayList linesOf(const QByteArray &octets, qsizetype step)
{
    Pop3Parser parser;
    QByteArrayList lines;
    for (qsizetype at = 0; at < octets.size(); at += step) {
        parser.feed(octets.mid(at, step));
        QByteArrayView line;
        while (parser.nextLine(line) == Result::Whole)
            lines.append(line.toByteArray());
    }
    return lines;
}

struct Read {
    QByteArray text;
    bool whole = false;
    QByteArray rest; ///< the line behind it
};

/// A message whose octets come in pieces of `step`.
Read textOf(const QByteArray &octets, qsizetype step)
{
    Pop3Parser parser;
    Read read;
    parser.beginText();
    for (qsizetype at = 0; at < octets.size(); at += step) {
        parser.feed(octets.mid(at, step));
        if (!read.whole)
            read.whole = parser.nextText(read.text) == Result::Whole;
        QByteArrayView line;
        if (read.whole && parser.nextLine(line) == Result::Whole)
            read.rest = line.toByteArray();
    }
    return read;
}

/// RFC 1939 3: as a server does it.
QByteArray stuffed(QByteArray message)
{
    if (message.startsWith('.'))
        message.prepend('.');
    return message.replace("\r\n.", "\r\n..") + ".\r\n";
}

} // namespace

/// Octets of a POP3 server, in pieces of every size, and the lines that they hold.
class Pop3ParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines()
    {
        const QByteArray octets = "+OK ready\r\n\r\nno CR\nwith \r inside\r\n" + QByteArray("a\0b", 3) + "\r\n-ERR";
        const QByteArrayList wanted{"+OK ready", "", "no CR", "with \r inside", QByteArray("a\0b", 3)};
        for (qsizetype step = 1; step <= octets.size(); ++step)
            QCOMPARE(linesOf(octets, step), wanted);
    }

    void lineWithoutEnd()
    {
        for (const qsizetype step : {1000, 70'000}) {
            Pop3Parser parser;
            QByteArrayView line;
            Result result = Result::NeedMore;
            qsizetype fed = 0;
            for (; result == Result::NeedMore && fed < 1'000'000; fed += step) {
                parser.feed(QByteArray(step, 'x'));
                result = parser.nextLine(line);
            }
            QCOMPARE(result, Result::TooMuch);
            QVERIFY(fed < Pop3Parser::kLongestLine + 2 * step);
        }
    }

    /// Every line that could be taken for the end, or for stuffing, at every border of a piece.
    void texts_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("ordinary") << QByteArray("Subject: x\r\n\r\nHello.\r\n");
        QTest::newRow("only dots") << QByteArray(".\r\n..\r\n...\r\n.\r\n");
        QTest::newRow("dots first") << QByteArray("..a\r\n.b\r\n");
        QTest::newRow("empty lines") << QByteArray("\r\n\r\n\r\n");
        QTest::newRow("bare line feeds and dots") << QByteArray("a\n.\nb\n.\r\nc\n..\n.\n\r\n");
        QTest::newRow("bare returns") << QByteArray("\r\r\r\n\r.\r\n.\r\r\n\r\r\n.\r.\r\n");
        QTest::newRow("NUL and 8 bit") << QByteArray("a\0b\xff\xfe\r\n.\0.\r\n", 12);
        QTest::newRow("speaks for the server") << QByteArray("x\r\n.\r\n+OK\r\n.\n-ERR\r\n");
    }
    void texts()
    {
        QFETCH(QByteArray, message);
        const QByteArray octets = stuffed(message) + "+OK next\r\n";
        for (qsizetype step = 1; step <= octets.size(); ++step) {
            const Read read = textOf(octets, step);
            QVERIFY2(read.whole, qPrintable(QString::number(step)));
            QCOMPARE(read.text, message);
            QCOMPARE(read.rest, QByteArray("+OK next"));
        }
        // And not a single octet earlier.
        for (qsizetype size = 0; size < stuffed(message).size(); ++size)
            QVERIFY(!textOf(octets.first(size), 1).whole);
    }

    /// A message must not end where its sender likes: only CRLF "." CRLF does.
    void falseEnds()
    {
        for (const char *end : {"a\n.\n", "a\n.\r\n", "a\r\n.\n", "a\r.\r", "a\r\n.\r"})
            QVERIFY2(!textOf(QByteArray(end) + "+OK\r\n", 1).whole, end);
    }

    void everyOctet()
    {
        QByteArray message;
        for (int i = 0; i < 20'000; ++i)
            message += char(i * 7 + i / 256) == '\0' ? "\r\n." : QByteArray(1, char(i * 7 + i / 256));
        message += "\r\n";
        for (const qsizetype step : {1, 2, 3, 7, 100, 4096, 100'000})
            QCOMPARE(textOf(stuffed(message), step).text, message);
    }

    void replies_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status"); // 0 +OK, 1 -ERR, 2 challenge, -1 none
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *line, int status, const char *code, const char *text) {
            QTest::newRow(line) << QByteArray(line) << status << QByteArray(code) << QByteArray(text);
        };
        row("+OK", 0, "", "");
        row("+OK ", 0, "", "");
        row("+ok hello", 0, "", "hello");
        row("+OK 2 320", 0, "", "2 320");
        row("-ERR", 1, "", "");
        row("-ERR [IN-USE] somebody is here", 1, "IN-USE", "somebody is here");
        row("-ERR [sys/temp] later", 1, "SYS/TEMP", "later");
        row("-ERR [AUTH]", 1, "AUTH", "");
        row("-ERR [not a code] x", 1, "", "[not a code] x");
        row("-ERR [", 1, "", "[");
        row("-ERR []", 1, "", "[]");
        row("+ ", 2, "", "");
        row("+", 2, "", "");
        row("+ YWJj", 2, "", "YWJj");
        row("+ [x] y", 2, "", "[x] y");
        row("+OKAY", -1, "", "");
        row("-ERROR", -1, "", "");
        row("+O", -1, "", "");
        row("", -1, "", "");
        row("* OK IMAP4rev1", -1, "", "");
        row("220 ready", -1, "", "");
    }
    void replies()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, text);
        const auto reply = Pop3Parser::replyOf(line);
        QCOMPARE(reply.has_value(), status >= 0);
        if (!reply)
            return;
        QCOMPARE(int(reply->status), status);
        QCOMPARE(reply->code, code);
        QCOMPARE(reply->text, text);
    }

    void shownWords()
    {
        QCOMPARE(Pop3Parser::replyOf("-ERR [IN-USE]  \x1b[31mred\x07 words")->shown(), QString("[IN-USE] [31mred words"));
        QCOMPARE(Pop3Parser::replyOf("-ERR " + QByteArray(5000, 'x'))->shown().size(), 500);
    }

    void drops()
    {
        QCOMPARE(Pop3Parser::dropOf("2 320"), (Pop3Parser::Drop{2, 320}));
        QCOMPARE(Pop3Parser::dropOf("0 0 and more words"), (Pop3Parser::Drop{0, 0}));
        for (const char *bad : {"", "2", "two 320", "-1 3", "2 -320", "99999999999999999999 1", "2 99999999999999999999", "3000000000 1", "2,320"})
            QVERIFY2(!Pop3Parser::dropOf(bad), bad);
    }

    void sizes()
    {
        QCOMPARE(Pop3Parser::sizeOf("1 120"), (Pop3Parser::Size{1, 120}));
        QCOMPARE(Pop3Parser::sizeOf("  7\t0 octets"), (Pop3Parser::Size{7, 0}));
        for (const char *bad : {"", "1", "0 120", "-1 120", "1 -120", "1 x", "2147483648 1", "1 999999999999999999999999"})
            QVERIFY2(!Pop3Parser::sizeOf(bad), bad);
    }

    void names()
    {
        QCOMPARE(Pop3Parser::nameOf("1 whqtswO00WBw418f9t5JxYwZ"), (Pop3Parser::Name{1, "whqtswO00WBw418f9t5JxYwZ"}));
        // What should not be in an id, and is (CVE-2018-14362 was a client that made a path of it).
        QCOMPARE(Pop3Parser::nameOf("2  with blanks in it "), (Pop3Parser::Name{2, "with blanks in it"}));
        QCOMPARE(Pop3Parser::nameOf("3 ../../etc/passwd"), (Pop3Parser::Name{3, "../../etc/passwd"}));
        QCOMPARE(Pop3Parser::nameOf("4 \xc3\xbc\x01"), (Pop3Parser::Name{4, "\xc3\xbc\x01"}));
        QCOMPARE(Pop3Parser::nameOf("5 " + QByteArray(255, 'x'))->uid, QByteArray(255, 'x'));
        for (const char *bad : {"", "1", "1 ", "0 a", "x y", "-1 a"})
            QVERIFY2(!Pop3Parser::nameOf(bad), bad);
        // Longer ones are still told apart, and found again.
        const QByteArray longOne = "6 " + QByteArray(60'000, 'y');
        const QByteArray uid = Pop3Parser::nameOf(longOne)->uid;
        QCOMPARE(uid.size(), 71);
        QCOMPARE(Pop3Parser::nameOf(longOne)->uid, uid);
        QVERIFY(Pop3Parser::nameOf(longOne + 'z')->uid != uid);
    }

    void listLines()
    {
        QVERIFY(!Pop3Parser::listLine("."));
        QCOMPARE(Pop3Parser::listLine("..").value(), QByteArrayView("."));
        QCOMPARE(Pop3Parser::listLine("1 .a").value(), QByteArrayView("1 .a"));
        QCOMPARE(Pop3Parser::listLine("").value(), QByteArrayView(""));
    }

    void capabilities()
    {
        const Pop3Capabilities found = Pop3Parser::capabilitiesOf({"TOP", "uidl", "USER", "STLS", "PIPELINING", "RESP-CODES", "AUTH-RESP-CODE", "UTF8 USER",
            "SASL plain LOGIN PLAIN", "LOGIN-DELAY 300 USER", "EXPIRE 60", "IMPLEMENTATION Shlemazle Plotz v302", "X-UNKNOWN yes", "", " "});
        QVERIFY(found.known && found.top && found.uidl && found.user && found.stls && found.pipelining && found.respCodes && found.authRespCode && found.utf8);
        QCOMPARE(found.authMechanisms, (QStringList{"PLAIN", "LOGIN"}));
        QCOMPARE(found.loginDelay, 300);
        QVERIFY(found.expires);
        QCOMPARE(found.expireDays, 60);
        QCOMPARE(found.implementation, QString("Shlemazle Plotz v302"));

        const Pop3Capabilities odd = Pop3Parser::capabilitiesOf({"SASL", "LOGIN-DELAY -5", "EXPIRE NEVER", "IMPLEMENTATION", "EXPIRE", "LOGIN-DELAY", "TOPPLE"});
        QVERIFY(odd.known && !odd.top && !odd.expires && odd.authMechanisms.isEmpty() && odd.loginDelay == 0);
        QVERIFY(Pop3Parser::capabilitiesOf({"EXPIRE 0"}).expires);
    }
};

QTEST_GUILESS_MAIN(Pop3ParserTest)
#include "Pop3ParserTest.moc"
