// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapParser.h"
#include "core/imap/ImapSequenceSet.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

namespace {
using Result = ImapParser::Result;

/// What the parser makes of some octets, in one line per response, so that ways of cutting them up can be compared.
QByteArray described(const ImapResponse &response)
{
    QByteArray text;
    switch (response.kind) {
    case ImapResponse::Kind::Continuation: text = "+ " + response.text.toByteArray(); break;
    case ImapResponse::Kind::Tagged: text = "tagged " + response.tag.toByteArray(); break;
    case ImapResponse::Kind::Untagged: text = "untagged " + response.name.toByteArray(); break;
    case ImapResponse::Kind::Malformed: text = "malformed"; break;
    }
    if (response.status != ImapResponse::Status::None)
        text += " status " + QByteArray::number(int(response.status)) + " [" + response.code.toByteArray() + "|" + response.codeArguments.toByteArray() + "] "
            + response.text.toByteArray();
    if (response.hasNumber)
        text += " #" + QByteArray::number(response.number);
    if (response.is("FETCH")) {
        const ImapFetched fetched = ImapFetchParser::parse(response.arguments);
        text += " uid " + QByteArray::number(fetched.uid) + " body <" + fetched.body.value_or("none") + "> fields <" + fetched.headerFields + ">";
        if (fetched.envelope)
            text += " subject <" + fetched.envelope->subject + ">";
        if (fetched.flags)
            text += " flags " + QByteArray::number(fetched.flags->toInt());
    }
    return text;
}

struct Heard {
    QByteArrayList responses;
    bool tooMuch = false;
};

Heard heard(ImapParser &parser, const QByteArray &octets, qsizetype step)
{
    Heard result;
    for (qsizetype at = 0; at < octets.size() && !result.tooMuch; at += step) {
        parser.feed(octets.mid(at, step));
        for (Result next = parser.next(); next != Result::NeedMore; next = parser.next()) {
            if (next == Result::TooMuch) {
                result.tooMuch = true;
                break;
            }
            result.responses.append(described(parser.response()));
        }
    }
    return result;
}

Heard heard(const QByteArray &octets, qsizetype step = std::numeric_limits<qsizetype>::max() / 2)
{
    ImapParser parser;
    return heard(parser, octets, step);
}

ImapFetched fetched(const QByteArray &arguments)
{
    return ImapFetchParser::parse(ImapCursor(arguments));
}

std::optional<bool> attachments(const QByteArray &structure)
{
    return fetched("(UID 1 BODYSTRUCTURE " + structure + ")").hasAttachments;
}
} // namespace

/// Octets of a server into values; no connection anywhere.
class ImapParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void responses_data();
    void responses();
    void splitAnywhere();
    void longLiteralApart();
    void manyLongLiterals();
    void bracesInFreeTextAreNoLiteral();
    void refusesLiteralSizes_data();
    void refusesLiteralSizes();
    void refusesEndlessLine();
    void refusesEndlessLiterals();
    void cutsWhatIsTooLong_data();
    void cutsWhatIsTooLong();
    void cutsNothingElse();
    void pendingOctets();
    void envelope();
    void envelopeOddities();
    void badItemDoesNotHideOthers();
    void deepNesting();
    void internalDate_data();
    void internalDate();
    void attachmentsOf_data();
    void attachmentsOf();
    void numbers();
    void sets();
    void speed();
};

void ImapParserTest::responses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("greeting") << QByteArray("* OK [CAPABILITY IMAP4rev1 IDLE] ready") << QByteArray("untagged OK status 1 [CAPABILITY|IMAP4rev1 IDLE] ready");
    QTest::newRow("tagged") << QByteArray("A1 NO [AUTHENTICATIONFAILED] no") << QByteArray("tagged A1 status 2 [AUTHENTICATIONFAILED|] no");
    QTest::newRow("lower case") << QByteArray("A1 ok done") << QByteArray("tagged A1 status 1 [|] done");
    QTest::newRow("no text") << QByteArray("A1 OK") << QByteArray("tagged A1 status 1 [|] ");
    QTest::newRow("code without end") << QByteArray("* OK [ALERT help") << QByteArray("untagged OK status 1 [|] [ALERT help");
    QTest::newRow("code with a bracket quoted") << QByteArray("* OK [X \"a]b\" c] d") << QByteArray("untagged OK status 1 [X|\"a]b\" c] d");
    QTest::newRow("go-ahead") << QByteArray("+ go on") << QByteArray("+ go on");
    QTest::newRow("bare go-ahead") << QByteArray("+") << QByteArray("+ ");
    QTest::newRow("exists") << QByteArray("* 23 EXISTS") << QByteArray("untagged EXISTS #23");
    QTest::newRow("huge number") << QByteArray("* 99999999999999999999 EXISTS") << QByteArray("malformed");
    QTest::newRow("33 bits") << QByteArray("* 4294967296 EXISTS") << QByteArray("malformed");
    QTest::newRow("negative") << QByteArray("* -1 EXISTS") << QByteArray("untagged -1");
    QTest::newRow("empty") << QByteArray("") << QByteArray("malformed");
    QTest::newRow("star") << QByteArray("*") << QByteArray("malformed");
    QTest::newRow("number only") << QByteArray("* 5") << QByteArray("malformed");
    QTest::newRow("tag with data") << QByteArray("A1 LIST () \"/\" x") << QByteArray("malformed");
    QTest::newRow("tag of rubbish") << QByteArray("A\x01 OK x") << QByteArray("malformed");
    QTest::newRow("an SMTP server") << QByteArray("220 mail.example.org ESMTP") << QByteArray("malformed");
    QTest::newRow("number before OK") << QByteArray("* 5 OK x") << QByteArray("untagged OK #5");
}

void ImapParserTest::responses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    for (const char *end : {"\r\n", "\n"}) {
        const Heard result = heard(line + end);
        QCOMPARE(result.responses, QByteArrayList{expected});
    }
}

void ImapParserTest::splitAnywhere()
{
    const QByteArray big(9000, 'x');
    const QByteArray octets = "* OK hello\r\n"
                              "* 1 FETCH (UID 7 FLAGS (\\Seen $Forwarded custom) BODY[HEADER.FIELDS (REFERENCES)] {17}\r\nReferences: <a>\r\n)\r\n"
                              "* 2 FETCH (UID 8 ENVELOPE (NIL {7}\r\nli\r\nal) NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"
                              "* 2 FETCH (UID 8 ENVELOPE (NIL {7}\r\nli\r\nal) NIL NIL NIL NIL NIL NIL NIL \"<m@x>\"))\r\n"
                              "* 3 FETCH (BODY[] {9000}\r\n"
        + big
        + " UID 9)\r\n"
          "* 4 FETCH (UID 10 BODY[] {0}\r\n)\r\n"
          "* 5 FETCH (UID 11 BODY[] NIL)\r\n"
          "* 6 FETCH (UID 12 BODY[] ~{3}\r\n"
        + QByteArray(1, '\0') + "{})\r\nA1 OK done\r\n";
    const Heard whole = heard(octets);
    QVERIFY(!whole.tooMuch);
    QCOMPARE(whole.responses.size(), 9);
    QCOMPARE(whole.responses.at(1), QByteArray("untagged FETCH #1 uid 7 body <none> fields <References: <a>\r\n> flags 33"));
    QCOMPARE(whole.responses.at(3), QByteArray("untagged FETCH #2 uid 8 body <none> fields <> subject <li\r\nal)>"));
    QCOMPARE(whole.responses.at(4), QByteArray("untagged FETCH #3 uid 9 body <" + big + "> fields <>"));
    QCOMPARE(whole.responses.at(5), QByteArray("untagged FETCH #4 uid 10 body <> fields <>"));
    QCOMPARE(whole.responses.at(6), QByteArray("untagged FETCH #5 uid 11 body <none> fields <>"));
    QCOMPARE(whole.responses.at(7), "untagged FETCH #6 uid 12 body <" + QByteArray(1, '\0') + "{}> fields <>");
    for (const qsizetype step : {1, 2, 3, 5, 7, 11, 64, 1000, 4097, 9000, 9001})
        QCOMPARE(heard(octets, step).responses, whole.responses);
    // One cut, at every place.
    for (qsizetype cut = 0; cut <= octets.size(); cut += cut > 600 && cut < 9500 ? 97 : 1) {
        ImapParser parser;
        Heard first = heard(parser, octets.first(cut), octets.size());
        first.responses += heard(parser, octets.sliced(cut), octets.size()).responses;
        QCOMPARE(first.responses, whole.responses);
    }
}

void ImapParserTest::longLiteralApart()
{
    // Two long literals in one response, cut so that both get an array of their own.
    const QByteArray one(20'000, 'a');
    const QByteArray two(30'000, 'b');
    const QByteArray octets = "* 1 FETCH (BODY[HEADER.FIELDS (X)] {20000}\r\n" + one + " UID 5 BODY[] {30000}\r\n" + two + ")\r\nA1 OK x\r\n";
    for (const qsizetype step : {1000, 4096, 4099, 16'384, 20'030, 25'000}) {
        const Heard result = heard(octets, step);
        QCOMPARE(result.responses.size(), 2);
        QCOMPARE(result.responses.first(), QByteArray("untagged FETCH #1 uid 5 body <" + two + "> fields <" + one + ">"));
    }
}

void ImapParserTest::manyLongLiterals()
{
    QByteArray octets;
    for (int i = 1; i <= 50; ++i) {
        const QByteArray body(i * 1000, char('a' + i % 26));
        octets += "* " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i) + " BODY[] {" + QByteArray::number(body.size()) + "}\r\n" + body + ")\r\n";
    }
    const Heard whole = heard(octets);
    QCOMPARE(whole.responses.size(), 50);
    for (const qsizetype step : {777, 8192, 65'536})
        QCOMPARE(heard(octets, step).responses, whole.responses);
}

void ImapParserTest::bracesInFreeTextAreNoLiteral()
{
    const Heard result = heard("* OK see {5}\r\n+ {5}\r\nA1 NO {99999999999999999999}\r\n* BYE {-1}\r\n* 1 EXISTS\r\n");
    QVERIFY(!result.tooMuch);
    QCOMPARE(result.responses.size(), 5);
}

void ImapParserTest::refusesLiteralSizes_data()
{
    QTest::addColumn<QByteArray>("size");
    for (const char *size : {"4294967295", "-1", "99999999999999999999", "2147483648", "18446744073709551616", "-99999999999999999999", "8388609", "4294967295+", "-0"})
        QTest::newRow(size) << QByteArray(size);
}

void ImapParserTest::refusesLiteralSizes()
{
    QFETCH(QByteArray, size);
    QVERIFY(heard("* 1 FETCH (UID 1 BODY[] {" + size + "}\r\nabc").tooMuch);
    QVERIFY(heard("* LIST () \"/\" {" + size + "}\r\nabc").tooMuch);
}

void ImapParserTest::refusesEndlessLine()
{
    ImapParser parser;
    const QByteArray chunk(1024 * 1024, 'x');
    parser.feed("* LIST () \"/\" ");
    int chunks = 0;
    while (parser.next() == Result::NeedMore && chunks < 1024) {
        parser.feed(QByteArray(chunk));
        ++chunks;
    }
    QVERIFY2(chunks <= 17, QByteArray::number(chunks).constData());
    QCOMPARE(parser.next(), Result::TooMuch);
}

void ImapParserTest::refusesEndlessLiterals()
{
    // Each literal within its bound, the response without end: short ones, and ones with arrays of their own.
    for (const int size : {0, 100, 1024 * 1024}) {
        ImapParser parser;
        parser.feed("* 1 FETCH (X ");
        const QByteArray head = "{" + QByteArray::number(size) + "}\r\n";
        qint64 total = 0;
        Result result = Result::NeedMore;
        while (result == Result::NeedMore && total < 200 * 1024 * 1024) {
            parser.feed(QByteArray(size == 0 ? head.repeated(10'000) : head));
            parser.next();
            parser.feed(QByteArray(size, 'x'));
            result = parser.next();
            total += size + (size == 0 ? 40'000 : 5);
        }
        QCOMPARE(result, Result::TooMuch);
    }
}

void ImapParserTest::cutsWhatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("hasUid");
    const QByteArray address = "(NIL NIL \"a\" \"b\")", many = address.repeated(1'200'000), pieces = ("{100}\r\n" + QByteArray(100, 'x') + ' ').repeated(180'000);
    QTest::newRow("one line") << "* 1 FETCH (UID 5 FLAGS (\\Seen) BODYSTRUCTURE (" + many + "))\r\n" << true;
    QTest::newRow("one line, UID last") << "* 1 FETCH (FLAGS (\\Seen) BODYSTRUCTURE (" + many + ") UID 5)\r\n" << false;
    QTest::newRow("literal") << "* 1 FETCH (UID 5 FLAGS (\\Seen) BODY[HEADER.FIELDS (REFERENCES)] {9000000}\r\n" + QByteArray(8'999'998, 'x') + "\r\n MODSEQ (7))\r\n" << true;
    QTest::newRow("literal with lines") << "* 1 FETCH (UID 5 FLAGS (\\Seen) BODY[HEADER.FIELDS (REFERENCES)] {9000000}\r\n" + QByteArray("A1 OK\r\n* {3}\r\n").repeated(642'857)
            + "xx)\r\n" << true;
    QTest::newRow("short literals") << "* 1 FETCH (UID 5 FLAGS (\\Seen) BODYSTRUCTURE (" + pieces + "))\r\n" << true;
    QTest::newRow("several long ones") << "* 1 FETCH (UID 5 FLAGS (\\Seen) ENVELOPE (" + ("{4000000}\r\n" + QByteArray(4'000'000, 'x') + ' ').repeated(5) + "))\r\n" << true;
}

/// In whatever pieces it comes: its beginning, that it is cut, and then what follows it, untouched. Nothing of it is kept meanwhile.
void ImapParserTest::cutsWhatIsTooLong()
{
    QFETCH(QByteArray, response);
    QFETCH(bool, hasUid);
    const QByteArray next = "* 2 FETCH (UID 6 FLAGS ())\r\nA2 OK done\r\n";
    for (const qsizetype step : {qsizetype(1'000'003), qsizetype(16'384), qsizetype(4099), qsizetype(262'144)}) {
        ImapParser parser;
        parser.setCutting(true);
        QList<ImapFetched> heard;
        QByteArrayList others;
        const QByteArray octets = response + next;
        for (qsizetype at = 0; at < octets.size(); at += step) {
            parser.feed(octets.mid(at, step));
            for (Result result = parser.next(); result != Result::NeedMore; result = parser.next()) {
                QVERIFY2(result == Result::Response, QByteArray::number(step).constData());
                const ImapResponse r = parser.response();
                if (!r.is("FETCH")) {
                    others.append(r.line.toByteArray());
                    continue;
                }
                heard.append(ImapFetchParser::parse(r.arguments));
                QCOMPARE(r.isCut, heard.size() == 1);
            }
        }
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard[0].uid, hasUid ? 5u : 0u);
        QVERIFY(!hasUid || heard[0].flags == Flags(Flag::Seen));
        QCOMPARE(heard[1].uid, 6u);
        QCOMPARE(others, QByteArrayList{"A2 OK done"});
        QVERIFY(!parser.hasPending());
    }
}

/// Of anything but FETCH nothing can be left out, and nothing goes on for ever.
void ImapParserTest::cutsNothingElse()
{
    for (const QByteArray &start : {QByteArray("* LIST () \"/\" "), QByteArray("* 1 FETCH (X {2000000000}\r\n"), QByteArray("* SEARCH ")}) {
        ImapParser parser;
        parser.setCutting(true);
        parser.feed(QByteArray(start));
        Result result = parser.next();
        for (int i = 0; result == Result::NeedMore && i < 20; ++i) {
            parser.feed(QByteArray(1024 * 1024, 'x'));
            result = parser.next();
        }
        QCOMPARE(result, Result::TooMuch);
    }
}

void ImapParserTest::pendingOctets()
{
    ImapParser parser;
    QVERIFY(!parser.hasPending());
    parser.feed("A1 OK go\r\n");
    QVERIFY(parser.hasPending());
    QCOMPARE(parser.next(), Result::Response);
    QVERIFY(!parser.hasPending());
    parser.feed("x");
    QVERIFY(parser.hasPending());
    parser.clear();
    QVERIFY(!parser.hasPending());
    parser.feed("A1 OK go\r\n* CAPA");
    QCOMPARE(parser.next(), Result::Response);
    QVERIFY(parser.hasPending());
}

void ImapParserTest::envelope()
{
    const ImapFetched result = fetched("(UID 42 FLAGS (\\Answered \\Flagged) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" RFC822.SIZE 4286 MODSEQ (12345) ENVELOPE "
                                       "(\"Wed, 17 Jul 1996 02:23:25 -0700\" \"say \\\"hi\\\" \\\\o\" ((\"Terry\" NIL \"gray\" \"cac.edu\")) NIL "
                                       "((NIL \"@route\" \"a\" \"b\")(NIL NIL \"c\" \"d\")) ((NIL NIL \"imap\" \"cac.edu\")) NIL NIL \"<i@x>\" \"<m@x>\"))");
    QCOMPARE(result.uid, 42u);
    QCOMPARE(*result.flags, Flags(Flag::Answered) | Flag::Flagged);
    QCOMPARE(result.internalDate, 837596665000);
    QCOMPARE(result.size, 4286);
    QCOMPARE(result.modSeq, 12345u);
    QVERIFY(result.envelope);
    const ImapEnvelope &envelope = *result.envelope;
    QCOMPARE(envelope.subject, QByteArray("say \"hi\" \\o"));
    QCOMPARE(envelope.date, QByteArray("Wed, 17 Jul 1996 02:23:25 -0700"));
    QCOMPARE(envelope.from.size(), 1);
    QCOMPARE(envelope.from.first().name, QByteArray("Terry"));
    QCOMPARE(envelope.from.first().mailbox, QByteArray("gray"));
    QCOMPARE(envelope.from.first().host, QByteArray("cac.edu"));
    QVERIFY(envelope.sender.isEmpty());
    QCOMPARE(envelope.replyTo.size(), 2);
    QVERIFY(envelope.replyTo.first().name.isNull());
    QCOMPARE(envelope.replyTo.last().host, QByteArray("d"));
    QCOMPARE(envelope.to.first().mailbox, QByteArray("imap"));
    QCOMPARE(envelope.inReplyTo, QByteArray("<i@x>"));
    QCOMPARE(envelope.messageId, QByteArray("<m@x>"));
}

void ImapParserTest::envelopeOddities()
{
    // Empty is not NIL; items in lower case; spaces between addresses; a group (RFC 5322) with NIL host.
    const ImapFetched result = fetched("(uid 1 envelope (NIL \"\" ((NIL NIL \"Team\" NIL) (NIL NIL NIL NIL)) \"\" NIL NIL NIL NIL NIL NIL) rfc822.size 7)");
    QCOMPARE(result.uid, 1u);
    QVERIFY(result.envelope);
    QVERIFY(result.envelope->date.isNull());
    QVERIFY(!result.envelope->subject.isNull());
    QCOMPARE(result.envelope->from.size(), 2);
    QVERIFY(result.envelope->from.first().host.isNull());
    QCOMPARE(result.size, 7);
    // A NUL inside is a byte like any other.
    const ImapFetched nul = fetched(QByteArray("(UID 1 ENVELOPE (NIL \"a@b\" NIL NIL NIL NIL NIL NIL NIL NIL))").replace('@', '\0'));
    QVERIFY(nul.envelope);
    QCOMPARE(nul.envelope->subject, QByteArray("a\0b", 3));
}

void ImapParserTest::badItemDoesNotHideOthers()
{
    const ImapFetched broken =
        fetched("(ENVELOPE (NIL NIL NIL) X-GM-LABELS (\"\\\\Inbox\" {3}\r\na)b) FLAGS NIL UID 3 BODYSTRUCTURE (\"TEXT\") RFC822.SIZE 99999999999999999999 FLAGS (\\Seen))");
    QCOMPARE(broken.uid, 3u);
    QVERIFY(!broken.envelope);
    QVERIFY(!broken.hasAttachments);
    QCOMPARE(broken.size, -1);
    QCOMPARE(*broken.flags, Flags(Flag::Seen));
    QCOMPARE(fetched("(UID 0)").uid, 0u);
    QCOMPARE(fetched("(UID 4294967296 RFC822.SIZE 5)").uid, 0u);
    QCOMPARE(fetched("(UID -5)").uid, 0u);
    QCOMPARE(fetched("(UID 6 BODY[TEXT] \"x\" BODY[1.MIME]<0> {2}\r\nab BODY[] \"y\")").body, std::optional<QByteArray>("y"));
    // Nothing but beginnings.
    const QByteArray good =
        "(UID 5 FLAGS (\\Seen) ENVELOPE (\"d\" \"s\" ((NIL NIL \"a\" \"b\")) NIL NIL NIL NIL NIL NIL \"<m>\") "
        "BODYSTRUCTURE ((\"text\" \"plain\" (\"charset\" \"x\") NIL NIL \"7bit\" 1 1)(\"a\" \"b\" NIL NIL NIL \"7bit\" 1 NIL (\"attachment\" (\"filename\" \"f\")) NIL) \"mixed\") "
        "BODY[HEADER.FIELDS (REFERENCES)] {2}\r\n\r\n)";
    QVERIFY(*fetched(good).hasAttachments);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(fetched(good.first(length)).uid <= 5);
}

void ImapParserTest::deepNesting()
{
    for (const int depth : {50, 100, 101, 1000, 1'000'000}) {
        const QByteArray open = QByteArray(depth, '(');
        const ImapFetched result = fetched("(UID 1 BODYSTRUCTURE " + open);
        QCOMPARE(result.uid, 1u);
        QVERIFY(!result.hasAttachments);
        fetched("(UID 1 X " + open);
        fetched("(UID 1 ENVELOPE " + open);
        fetched("(UID 1 BODYSTRUCTURE (\"a\" \"b\" " + open);
        fetched("(UID 1 BODYSTRUCTURE " + open + QByteArray(depth, ')'));
    }
    QByteArray nested = "(\"image\" \"png\" (\"name\" \"x\") NIL NIL \"base64\" 5)";
    for (int i = 0; i < 90; ++i)
        nested = "(" + nested + " \"mixed\")";
    QCOMPARE(attachments(nested), std::optional(true));
    for (int i = 0; i < 20; ++i)
        nested = "(" + nested + " \"mixed\")";
    QVERIFY(!attachments(nested));
}

void ImapParserTest::internalDate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("two digits") << QByteArray("17-Jul-1996 02:44:25 -0700") << qint64(837596665);
    QTest::newRow("space") << QByteArray(" 1-Feb-2024 23:59:60 +0130") << qint64(1706826600);
    QTest::newRow("one digit") << QByteArray("1-feb-2024 00:00:00 +0000") << qint64(1706745600);
    for (const char *bad : {"", "x", "31-Feb-2024 00:00:00 +0000", "1-Foo-2024 00:00:00 +0000", "1-Feb-2024 24:00:00 +0000", "1-Feb-2024", "1-Feb-2024 00:00:00", "1-Fe",
             "99999999999-Feb-2024 00:00:00 +0000"})
        QTest::newRow(bad) << QByteArray(bad) << qint64(0);
}

void ImapParserTest::internalDate()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(fetched("(UID 1 INTERNALDATE \"" + text + "\")").internalDate, seconds * 1000);
}

void ImapParserTest::attachmentsOf_data()
{
    QTest::addColumn<QByteArray>("structure");
    QTest::addColumn<bool>("expected");
    const QByteArray plain = "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"utf-8\") NIL NIL \"8BIT\" 10 1 NIL NIL NIL NIL)";
    const QByteArray pdf = "(\"application\" \"pdf\" (\"name\" \"a.pdf\") NIL NIL \"base64\" 10 NIL NIL NIL NIL)";
    QTest::newRow("text") << plain << false;
    QTest::newRow("text without extension") << QByteArray("(\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 10 1)") << false;
    QTest::newRow("alternative") << QByteArray("(" + plain + plain + " \"ALTERNATIVE\" (\"BOUNDARY\" \"x\") NIL NIL NIL)") << false;
    QTest::newRow("named pdf") << QByteArray("(" + plain + pdf + " \"MIXED\" (\"BOUNDARY\" \"x\") NIL NIL)") << true;
    QTest::newRow("named text") << QByteArray("(\"TEXT\" \"PLAIN\" (\"NAME\" \"a.txt\") NIL NIL \"8BIT\" 10 1)") << false;
    QTest::newRow("attached text") << QByteArray("(\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 10 1 NIL (\"ATTACHMENT\" (\"FILENAME\" \"a\")) NIL NIL)") << true;
    QTest::newRow("attached without name") << QByteArray("(\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 10 1 NIL (\"attachment\" NIL) NIL NIL)") << true;
    QTest::newRow("inline named picture") << QByteArray("(\"IMAGE\" \"PNG\" NIL \"<cid>\" NIL \"BASE64\" 10 NIL (\"inline\" (\"FILENAME\" \"a.png\")) NIL)") << true;
    QTest::newRow("inline picture") << QByteArray("(\"IMAGE\" \"PNG\" NIL \"<cid>\" NIL \"BASE64\" 10 NIL (\"inline\" NIL) NIL)") << false;
    QTest::newRow("continued name") << QByteArray("(\"IMAGE\" \"PNG\" (\"NAME*0*\" \"utf-8''a\") NIL NIL \"BASE64\" 10)") << true;
    QTest::newRow("empty name") << QByteArray("(\"IMAGE\" \"PNG\" (\"NAME\" \"\") NIL NIL \"BASE64\" 10)") << false;
    QTest::newRow("languages are no disposition") << QByteArray("(\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 10 1 NIL NIL (\"attachment\" \"en\"))") << false;
    const QByteArray envelope = "(\"attachment\" NIL NIL NIL NIL NIL NIL NIL NIL NIL)";
    QTest::newRow("message") << QByteArray("(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 10 " + envelope + " " + pdf + " 5 NIL NIL NIL NIL)") << false;
    QTest::newRow("attached message") << QByteArray("(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 10 " + envelope + " " + plain + " 5 NIL (\"attachment\" NIL) NIL)") << true;
    QTest::newRow("nested") << QByteArray("((" + plain + pdf + " \"MIXED\")" + plain + " \"MIXED\")") << true;
    QTest::newRow("literals") << QByteArray("({11}\r\napplication {3}\r\nzip ({4}\r\nname {3}\r\na)b) NIL NIL \"x\" 1)") << true;
}

void ImapParserTest::attachmentsOf()
{
    QFETCH(QByteArray, structure);
    QFETCH(bool, expected);
    QCOMPARE(attachments(structure), std::optional(expected));
}

void ImapParserTest::numbers()
{
    QCOMPARE(ImapCursor("18446744073709551615").number(std::numeric_limits<quint64>::max()), std::optional(std::numeric_limits<quint64>::max()));
    QVERIFY(!ImapCursor("18446744073709551616").number(std::numeric_limits<quint64>::max()));
    QVERIFY(!ImapCursor("10").number(9));
    QCOMPARE(ImapCursor("9").number(9), std::optional<quint64>(9));
    QVERIFY(!ImapCursor("5").number(3));
    QVERIFY(!ImapCursor("").number(9));
    QVERIFY(!ImapCursor("+1").number(9));
}

void ImapParserTest::sets()
{
    QCOMPARE(uidsOfSet("1:3,7", 100), std::optional(QList<Uid>{1, 2, 3, 7}));
    QCOMPARE(uidsOfSet("3:1", 100), std::optional(QList<Uid>{1, 2, 3}));
    for (const char *bad : {"", "0", "1,", ",1", "1,,2", "1:", ":1", "*", "1:*", "a", "1 2", "-1", "4294967296", "1:4294967295", "1:0"})
        QVERIFY2(!uidsOfSet(bad, 100), bad);
    for (const char *good : {"1", "1:*", "*", "1,2:3,*:4"})
        QVERIFY2(isSequenceSet(good), good);
    for (const char *bad : {"", "0", "1,", "1 2", "1\r\nA2 DELETE x", "$", "**"})
        QVERIFY2(!isSequenceSet(bad), bad);
}

/// Not a timed test: it only shows that cost grows with the octets and not with their square.
void ImapParserTest::speed()
{
    QByteArray octets;
    for (int i = 1; i <= 20'000; ++i) {
        octets += "* " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i)
            + " FLAGS (\\Seen) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" RFC822.SIZE 4286 ENVELOPE (\"Wed, 17 Jul 1996 02:23:25 -0700\" \"a subject of usual length\" "
              "((\"Some Body\" NIL \"some.body\" \"example.org\")) ((\"Some Body\" NIL \"some.body\" \"example.org\")) ((\"Some Body\" NIL \"some.body\" \"example.org\")) "
              "((\"Ada Tester\" NIL \"ada\" \"example.org\")) NIL NIL NIL \"<0123456789abcdef@example.org>\") BODYSTRUCTURE ((\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL "
              "\"quoted-printable\" 1500 40 NIL NIL NIL NIL)(\"text\" \"html\" (\"charset\" \"utf-8\") NIL NIL \"quoted-printable\" 2500 60 NIL NIL NIL NIL) \"alternative\" "
              "(\"boundary\" \"=-=-=\") NIL NIL NIL) BODY[HEADER.FIELDS (REFERENCES)] {30}\r\nReferences: <aaaaaaaaaaaa>\r\n\r\n)\r\n";
    }
    const auto parse = [&](qsizetype step) {
        ImapParser parser;
        qsizetype count = 0;
        for (qsizetype at = 0; at < octets.size(); at += step) {
            parser.feed(octets.mid(at, step));
            while (parser.next() == Result::Response)
                count += ImapFetchParser::parse(parser.response().arguments).envelope ? 1 : 0;
        }
        return count;
    };
    QBENCHMARK
    {
        QCOMPARE(parse(256 * 1024), 20'000);
    }
}

QTEST_GUILESS_MAIN(ImapParserTest)
#include "ImapParserTest.moc"
