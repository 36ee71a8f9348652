// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/smtp/SmtpParser.h"

#include <QDateTime>
#include <QTest>

using namespace postrider;

namespace {

SmtpReply parsed(const QByteArrayList &lines)
{
    SmtpParser parser;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = parser.addLine(lines.at(i));
        if (isLast != (i == lines.size() - 1))
            qFatal("reply ends at the wrong line");
    }
    return parser.take();
}

} // namespace

class SmtpParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QByteArrayList{"250 OK"} << 250 << ""
                                  << "OK";
        QTest::newRow("no text") << QByteArrayList{"250"} << 250 << ""
                                 << "";
        QTest::newRow("empty text") << QByteArrayList{"354 "} << 354 << ""
                                    << "";
        QTest::newRow("many lines") << QByteArrayList{"250-one", "250-", "250 three"} << 250 << ""
                                    << "one\n\nthree";
        QTest::newRow("enhanced") << QByteArrayList{"550 5.1.1 no such user"} << 550 << "5.1.1"
                                  << "no such user";
        QTest::newRow("enhanced in every line") << QByteArrayList{"550-5.7.26 one", "550 5.7.26 two"} << 550 << "5.7.26"
                                                << "one\ntwo";
        QTest::newRow("enhanced alone") << QByteArrayList{"250 2.0.0"} << 250 << "2.0.0"
                                        << "";
        QTest::newRow("enhanced of another class") << QByteArrayList{"550 4.1.1 odd"} << 550 << ""
                                                   << "4.1.1 odd";
        QTest::newRow("an address, not a code") << QByteArrayList{"220 2.0.0.1 ready"} << 220 << ""
                                                << "2.0.0.1 ready";
        QTest::newRow("too many digits") << QByteArrayList{"550 5.1111.1 x"} << 550 << ""
                                         << "5.1111.1 x";
        QTest::newRow("unknown code") << QByteArrayList{"299 fine"} << 299 << ""
                                      << "fine";
        QTest::newRow("unknown refusal") << QByteArrayList{"599 no"} << 599 << ""
                                         << "no";
        QTest::newRow("not UTF-8") << QByteArrayList{"550 caf\xe9"} << 550 << "" << QString::fromUtf8("caf\xef\xbf\xbd");
        QTest::newRow("control characters") << QByteArrayList{QByteArray("550 a\0b\x1b[31mc", 13)} << 550 << ""
                                            << "a b [31mc";
        QTest::newRow("direction override") << QByteArrayList{"550 a\xe2\x80\xae"
                                                              "b"}
                                            << 550 << ""
                                            << "a b";
    }

    void replies()
    {
        QFETCH(QByteArrayList, lines);
        const SmtpReply reply = parsed(lines);
        QTEST(reply.code, "code");
        QTEST(reply.enhancedCode, "enhanced");
        QTEST(reply.text, "text");
    }

    void notReplies_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        for (const char *line : {"", "2", "25", "2500", "25x", "2 50", "-250", "+250", " 250 ok", "100 continue", "600 what", "999", "250_ok", "250\tok", "abc def", "0250 ok",
                 "4294967546 ok", "HTTP/1.1 400 Bad Request", "* OK IMAP4rev1", "+OK POP3"})
            QTest::addRow("\"%s\"", line) << QByteArrayList{line};
        QTest::newRow("mixed codes") << QByteArrayList{"250-one", "550 two"};
        QTest::newRow("another after the dash") << QByteArrayList{"250-one", "250x"};
    }

    void notReplies()
    {
        QFETCH(QByteArrayList, lines);
        SmtpParser parser;
        try {
            for (const QByteArray &line : lines)
                parser.addLine(line);
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::Refused);
            QVERIFY(e.detail().startsWith("protocol: "));
            return;
        }
        QFAIL("accepted");
    }

    /// A reply of 100,000 lines costs no more than a thousand, one without end is given up.
    void longRepliesAreCut()
    {
        SmtpParser parser;
        const QByteArray line = "250-" + QByteArray(60, 'x');
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(!parser.addLine(line));
        QVERIFY(parser.addLine("250 end"));
        const SmtpReply reply = parser.take();
        QCOMPARE(reply.code, 250);
        QCOMPARE(reply.text.count('\n'), 999);
        QVERIFY(parser.addLine("220 next"));
        QCOMPARE(parser.take().text, QString("next"));
        QVERIFY_EXCEPTION_THROWN(for (;;) parser.addLine(line), MailError);
    }

    void longTextsAreCut()
    {
        SmtpParser parser;
        for (int i = 0; i < 500; ++i)
            parser.addLine("550-" + QByteArray(60'000, 'x'));
        parser.addLine("550 end");
        QVERIFY(parser.take().text.size() <= SmtpParser::kTextKept);
    }

    void capabilities()
    {
        const auto c =
            SmtpParser::capabilitiesOf(parsed({"250-mail.example.org at your service", "250-SIZE 35882577", "250-8BITMIME", "250-starttls", "250-AUTH LOGIN plain XOAUTH2",
                "250-AUTH=LOGIN", "250-X-UNKNOWN 1 2 3", "250-", "250-PIPELINING", "250-CHUNKING", "250-DSN", "250-ENHANCEDSTATUSCODES", "250 SMTPUTF8"}));
        QCOMPARE(c.sizeLimit, 35882577);
        QVERIFY(c.eightBitMime && c.startTls && c.pipelining && c.chunking && c.dsn && c.enhancedStatusCodes && c.smtpUtf8);
        QCOMPARE(c.authMechanisms, QStringList({"LOGIN", "PLAIN", "XOAUTH2"}));
    }

    void noCapabilities()
    {
        // The first line is the server's name, whatever it looks like.
        const auto c = SmtpParser::capabilitiesOf(parsed({"250 STARTTLS"}));
        QVERIFY(!c.startTls && !c.pipelining && !c.eightBitMime);
        QCOMPARE(c.sizeLimit, -1);
        QVERIFY(c.authMechanisms.isEmpty());
    }

    void limitsAndFutureRelease()
    {
        const auto c = SmtpParser::capabilitiesOf(
            parsed({"250-host", "250-LIMITS RCPTMAX=20 mailmax=5 RCPTDOMAINMAX=3 OTHER=7", "250-FUTURERELEASE 2592000 2031-02-03T05:00:00+01:00", "250 requiretls"}));
        QCOMPARE(c.recipientMax, 20);
        QCOMPARE(c.mailMax, 5);
        QCOMPARE(c.recipientDomainMax, 3);
        QCOMPARE(c.holdSeconds, 2592000);
        QCOMPARE(c.holdUntil, QDateTime(QDate(2031, 2, 3), QTime(4, 0), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(c.requireTls);
        const auto none = SmtpParser::capabilitiesOf(parsed({"250-host", "250-LIMITS RCPTMAX=-1 MAILMAX=x RCPTDOMAINMAX", "250 FUTURERELEASE 0 2031-02-03T05:00:00Z"}));
        QCOMPARE(none.recipientMax, 0);
        QCOMPARE(none.mailMax, 0);
        QCOMPARE(none.recipientDomainMax, 0);
        QCOMPARE(none.holdSeconds, 0);
        QCOMPARE(none.holdUntil, 0);
    }

    void sizes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("none") << QByteArray("250 SIZE") << qint64(0);
        QTest::newRow("zero") << QByteArray("250 SIZE 0") << qint64(0);
        QTest::newRow("number") << QByteArray("250 SIZE 1000") << qint64(1000);
        QTest::newRow("negative") << QByteArray("250 SIZE -1") << qint64(0);
        QTest::newRow("too large") << QByteArray("250 SIZE 99999999999999999999") << qint64(0);
        QTest::newRow("no number") << QByteArray("250 SIZE lots") << qint64(0);
    }

    void sizes()
    {
        QFETCH(QByteArray, line);
        QTEST(SmtpParser::capabilitiesOf(parsed({"250-host", line})).sizeLimit, "limit");
    }

    void fullText()
    {
        QCOMPARE(parsed({"550-5.1.1 no such", "550 5.1.1 user"}).fullText(), QString("550 5.1.1 no such\nuser"));
        QCOMPARE(parsed({"250 OK"}).fullText(), QString("250 OK"));
        QCOMPARE(SmtpReply().fullText(), QString());
    }
};

QTEST_GUILESS_MAIN(SmtpParserTest)
#include "SmtpParserTest.moc"
