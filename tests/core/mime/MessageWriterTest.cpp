// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageWriter.h"

#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "tests/core/mime/WireLint.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

namespace {

constexpr qint64 SomeDate = 1'700'000'000'000;

Draft draftTo(const QString &recipient)
{
    Draft draft;
    draft.from = {QStringLiteral("Ann Example"), QStringLiteral("ann@example.org")};
    draft.to = {{QString(), recipient}};
    draft.subject = QStringLiteral("A subject");
    draft.body = QStringLiteral("Some text.\n");
    return draft;
}

Draft plainDraft()
{
    return draftTo(QStringLiteral("bob@example.net"));
}

void verifyWire(const MessageWriter::Built &built)
{
    const QStringList faults = wireFaults(built.wire);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n')) + QLatin1Char('\n') + QString::fromLatin1(built.wire.left(2000))));
}

} // namespace

class MessageWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); } // local times are compared
    void plainMessage();
    void body_data();
    void body();
    void encodingIsLeastNeeded();
    void subject_data();
    void subject();
    void noInjection_data();
    void noInjection();
    void attachments_data();
    void attachments();
    void attachedMessage();
    void unfinished();
    void bccOnlyInOurCopy();
    void recipientsOnce();
    void internationalAddresses();
    void localPartsBeyondAscii_data();
    void localPartsBeyondAscii();
    void readReceipt();
    void refused_data();
    void refused();
    void randomDrafts();
    void references();
    void messageIds();
};

void MessageWriterTest::plainMessage()
{
    Draft draft = plainDraft();
    draft.cc = {{QStringLiteral("Doe, Jane"), QStringLiteral("jane@example.com")}};
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    QByteArray wire = built.wire;
    wire.replace(built.messageIdHeader.toLatin1(), "<ID>");
    QCOMPARE(wire,
        QByteArray("Date: Tue, 14 Nov 2023 23:13:20 +0100\r\n"
                   "From: Ann Example <ann@example.org>\r\n"
                   "To: bob@example.net\r\n"
                   "Cc: \"Doe, Jane\" <jane@example.com>\r\n"
                   "Subject: A subject\r\n"
                   "Message-ID: <ID>\r\n"
                   "User-Agent: Postrider/" POSTRIDER_VERSION "\r\n"
                   "MIME-Version: 1.0\r\n"
                   "Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
                   "Content-Transfer-Encoding: 7bit\r\n"
                   "\r\n"
                   "Some text.\r\n"));
    QCOMPARE(built.sender, QStringLiteral("ann@example.org"));
    QCOMPARE(built.recipients, (QStringList{QStringLiteral("bob@example.net"), QStringLiteral("jane@example.com")}));
}

void MessageWriterTest::body_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << QStringLiteral("Hello\n");
    QTest::newRow("long paragraph") << QStringLiteral("word ").repeated(60).trimmed() + QStringLiteral("\n\nand more\n");
    QTest::newRow("umlauts") << QStringLiteral("Grüße aus Köln, ein langer Absatz, der über mehrere Zeilen geht und gefaltet werden muss, ja wirklich.\n");
    QTest::newRow("signature") << QStringLiteral("Text\n-- \nAnn\n");
    QTest::newRow("quotes") << QStringLiteral("> said\n>> deeper\nanswer\n");
    QTest::newRow("From at the start") << QStringLiteral("From here to there\nand From inside\n");
    QTest::newRow("dots") << QStringLiteral(".\n..\n.hidden\n");
    QTest::newRow("indented") << QStringLiteral("  two blanks\n\tand a tab\n");
    QTest::newRow("a line of 5,000") << QString(5000, QLatin1Char('x')) + QLatin1Char('\n');
    QTest::newRow("emoji") << QStringLiteral("😀 ").repeated(200).trimmed() + QLatin1Char('\n');
    QTest::newRow("equals signs") << QStringLiteral("a=3D=\n=?utf-8?q?x?=\n");
    QTest::newRow("empty lines") << QStringLiteral("a\n\n\n\nb\n");
    QTest::newRow("spaces that do not break") << QStringLiteral("10\u00a0000\u00a0€, vraiment\u00a0?\n");
}

/// What is written is read back as it was.
void MessageWriterTest::body()
{
    QFETCH(QString, text);
    Draft draft = plainDraft();
    draft.body = text;
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    QCOMPARE(MessageReader::read(built.wire).text, text);
}

void MessageWriterTest::encodingIsLeastNeeded()
{
    Draft draft = plainDraft();
    draft.body = QStringLiteral("Text\n-- \nAnn");
    QVERIFY(MessageWriter::build(draft, SomeDate).wire.endsWith("\r\nText\r\n-- \r\nAnn\r\n"));
    draft.body = QStringLiteral("> ") + QStringLiteral("quoted ").repeated(30);
    const QByteArray quoted = MessageWriter::build(draft, SomeDate).wire;
    QVERIFY(quoted.contains("Encoding: 7bit"));
    QCOMPARE(quoted.mid(quoted.indexOf("\r\n\r\n") + 4).count('\n'), 1); // quoted lines are not wrapped
    draft.body = QStringLiteral("ä");
    QVERIFY(MessageWriter::build(draft, SomeDate).wire.endsWith("\r\n=C3=A4\r\n"));
}

void MessageWriterTest::subject_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("ascii") << QStringLiteral("Plain words");
    QTest::newRow("long ascii") << QStringLiteral("word ").repeated(50).trimmed();
    QTest::newRow("one long word") << QString(2000, QLatin1Char('x'));
    QTest::newRow("latin") << QStringLiteral("Größe und Maße der Übersicht für die nächste Woche und noch viel mehr davon");
    QTest::newRow("japanese") << QStringLiteral("日本語の件名です。").repeated(10);
    QTest::newRow("emoji") << QStringLiteral("😀").repeated(60);
    QTest::newRow("looks encoded") << QStringLiteral("=?utf-8?q?not_a_word?= really");
    QTest::newRow("empty") << QString();
}

void MessageWriterTest::subject()
{
    QFETCH(QString, value);
    Draft draft = plainDraft();
    draft.subject = value;
    draft.to = {{value.left(200).trimmed(), QStringLiteral("bob@example.net")}};
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.subject, value);
    QCOMPARE(content.to.first().name, value.left(200).trimmed());
    QCOMPARE(content.to.first().address, QStringLiteral("bob@example.net"));
}

void MessageWriterTest::noInjection_data()
{
    QTest::addColumn<QString>("evil");
    QTest::newRow("CRLF") << QStringLiteral("x\r\nBcc: eve@example.com");
    QTest::newRow("LF") << QStringLiteral("x\nBcc: eve@example.com");
    QTest::newRow("CR") << QStringLiteral("x\rBcc: eve@example.com");
    QTest::newRow("CRLFCRLF") << QStringLiteral("x\r\n\r\nA body");
    QTest::newRow("NUL") << QStringLiteral("x") + QChar(0) + QStringLiteral("y");
    QTest::newRow("line separator") << QStringLiteral("x") + QChar(QChar::LineSeparator) + QStringLiteral("Bcc: y");
    QTest::newRow("not ascii") << QStringLiteral("ä\r\nBcc: eve@example.com");
    QTest::newRow("quotes") << QStringLiteral("\"\r\nBcc: eve@example.com\"; x=\"");
    QTest::newRow("long") << QStringLiteral("y").repeated(1000) + QStringLiteral("\r\nBcc: eve@example.com");
}

void MessageWriterTest::noInjection()
{
    QFETCH(QString, evil);
    Draft draft = plainDraft();
    draft.subject = evil;
    draft.from.name = evil;
    draft.to.first().name = evil;
    draft.inReplyTo = QLatin1Char('<') + evil + QStringLiteral("@x>");
    draft.references = {evil, draft.inReplyTo, QStringLiteral("<good@x>")};
    draft.attachments = {{evil, evil.toUtf8(), QByteArray("abc")}};
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QVERIFY(content.bcc.isEmpty());
    QCOMPARE(content.text, draft.body);
    QCOMPARE(content.attachments.size(), 1);
    QCOMPARE(content.references, QStringList{QStringLiteral("<good@x>")});
}

void MessageWriterTest::attachments_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ascii") << QStringLiteral("report.pdf");
    QTest::newRow("blanks") << QStringLiteral("my last report.pdf");
    QTest::newRow("umlauts") << QStringLiteral("Größe.pdf");
    QTest::newRow("japanese, long") << QStringLiteral("とても長いファイル名").repeated(8) + QStringLiteral(".pdf");
    QTest::newRow("long ascii") << QStringLiteral("a").repeated(110) + QStringLiteral(".pdf");
    QTest::newRow("percent and quotes") << QStringLiteral("100% 'sure'.pdf");
}

void MessageWriterTest::attachments()
{
    QFETCH(QString, name);
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += static_cast<char>(i * 7);
    Draft draft = plainDraft();
    draft.attachments = {{name, QByteArray("application/pdf"), bytes}, {QStringLiteral("b.txt"), QByteArray("text/plain"), QByteArray("x\ny")}};
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.attachments.size(), 2);
    QCOMPARE(content.structure.children.at(1).filename, name);
    QCOMPARE(content.attachments.first().type, QByteArray("application/pdf"));
    QCOMPARE(content.attachments.first().size, 1000);
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2")), bytes);
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("3")), QByteArray("x\ny"));
    QVERIFY(content.warnings.isEmpty());
}

/// RFC 2046 5.2.1: message/rfc822 is never encoded; see ForwardedMessageTest.
void MessageWriterTest::attachedMessage()
{
    Draft draft = plainDraft();
    draft.attachments = {{QStringLiteral("m.eml"), QByteArray("message/rfc822"),
        QByteArray("Subject: in\nFrom: x@example.com\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nGr\xc3\xbc\xc3\x9f"
                   "e\n")}};
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    const QStringList faults = wireFaults(MessageWriter::sevenBit(built.wire).message);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.structure.children.at(1).children.size(), 1);
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2.1")).trimmed(),
        QByteArray("Gr\xc3\xbc\xc3\x9f"
                   "e"));
}

void MessageWriterTest::bccOnlyInOurCopy()
{
    Draft draft = plainDraft();
    draft.bcc = {{QStringLiteral("Sécret"), QStringLiteral("hidden@example.com")}};
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    QVERIFY(!built.wire.contains("hidden"));
    QCOMPARE(MessageReader::read(built.filed).bcc, draft.bcc);
    QVERIFY(built.recipients.contains(QStringLiteral("hidden@example.com")));
    QCOMPARE(MessageReader::read(built.filed).messageIdHeader, built.messageIdHeader);
}

void MessageWriterTest::recipientsOnce()
{
    Draft draft = plainDraft();
    draft.cc = {{QString(), QStringLiteral("bob@EXAMPLE.net")}, {QString(), QStringLiteral("Bob@example.net")}};
    draft.bcc = draft.to;
    // Local parts may differ by case, domains do not (RFC 5321 2.4).
    QCOMPARE(MessageWriter::build(draft, SomeDate).recipients, (QStringList{QStringLiteral("bob@example.net"), QStringLiteral("Bob@example.net")}));
}

void MessageWriterTest::internationalAddresses()
{
    const MessageWriter::Built built = MessageWriter::build(draftTo(QStringLiteral("bob@bücher.example")), SomeDate);
    verifyWire(built);
    QCOMPARE(built.recipients, QStringList{QStringLiteral("bob@xn--bcher-kva.example")});
    QVERIFY(built.wire.contains("\r\nTo: bob@xn--bcher-kva.example\r\n"));
}

void MessageWriterTest::localPartsBeyondAscii_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("from") << 0;
    QTest::newRow("to") << 1;
    QTest::newRow("cc") << 2;
    QTest::newRow("bcc") << 3;
}

/// RFC 6532: such an address stands in UTF-8, and nothing else does.
void MessageWriterTest::localPartsBeyondAscii()
{
    QFETCH(int, place);
    const Address joerg{QStringLiteral("Jörg Müller"), QStringLiteral("jörg@bücher.example")};
    Draft draft = draftTo(QStringLiteral("bob@bücher.example"));
    draft.subject = QStringLiteral("Größe");
    draft.body = QStringLiteral("Größe\n");
    if (place == 0)
        draft.from = joerg;
    else
        (place == 1 ? draft.to : place == 2 ? draft.cc : draft.bcc).append(joerg);
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    QVERIFY(built.needsSmtpUtf8);
    QVERIFY(!built.needs8BitMime);
    QCOMPARE(place == 0 ? built.sender : built.recipients.last(), joerg.address);
    QVERIFY(built.recipients.contains(QStringLiteral("bob@xn--bcher-kva.example")));
    // Take the address out, and what is left is fit for any server.
    QByteArray rest = built.wire;
    QCOMPARE(rest.count(joerg.address.toUtf8()), place == 3 ? 0 : 1);
    rest.replace(joerg.address.toUtf8(), "joerg@example.org");
    const QStringList faults = wireFaults(rest);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    const MessageContent content = MessageReader::read(built.filed);
    QCOMPARE((place == 0 ? content.from : place == 1 ? content.to : place == 2 ? content.cc : content.bcc).last(), joerg);
    QCOMPARE(content.subject, draft.subject);

    // Two spellings of one letter go out as one (RFC 6532 3.1).
    draft.to = {{QString(), QStringLiteral("jo\u0308rg@example.org")}};
    QVERIFY(MessageWriter::build(draft, SomeDate).recipients.contains(QStringLiteral("jörg@example.org")));
    QVERIFY(!MessageWriter::build(plainDraft(), SomeDate).needsSmtpUtf8);
}

void MessageWriterTest::readReceipt()
{
    Draft draft = plainDraft();
    QVERIFY(!MessageWriter::build(draft, SomeDate).wire.contains("Disposition-Notification-To"));
    draft.options.readReceipt = true;
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    QVERIFY(built.wire.contains("\r\nDisposition-Notification-To: ann@example.org\r\n"));
    // What we ask for, a program like ours would answer without doubt.
    const MessageContent content = MessageReader::read("Return-Path: <ann@example.org>\r\n" + built.wire);
    QCOMPARE(content.readReceiptTo, (AddressList{{QString(), QStringLiteral("ann@example.org")}}));
    QVERIFY(!content.readReceiptDoubtful);
}

/// Whatever is typed, pasted and attached: the wire is clean and reads back (rfc-checklist 63 to 66).
void MessageWriterTest::randomDrafts()
{
    QRandomGenerator random(4711);
    static const QStringList Pieces{QStringLiteral("word"), QStringLiteral(" "), QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("ä"),
        QStringLiteral("日本語"), QStringLiteral("😀"), QString(QChar(0)), QStringLiteral("\t"), QStringLiteral("."), QStringLiteral("From "), QStringLiteral("Bcc: x@y.example"),
        QStringLiteral("=?utf-8?q?x?="), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("<"), QStringLiteral(">"), QStringLiteral(","), QStringLiteral("("),
        QStringLiteral("\r\n\r\n"), QStringLiteral("--"), QString(QChar(0x2028)), QString(QChar(0x202E)), QString(QChar(0xD83D)), QString(400, QLatin1Char('x')),
        QString(200, QChar(0xFC)), QStringLiteral("\r\n.\r\n")};
    const auto text = [&random](int most) {
        QString out;
        for (int i = random.bounded(most + 1); i > 0; --i)
            out += Pieces.at(random.bounded(int(Pieces.size())));
        return out;
    };
    static const QStringList Hosts{QStringLiteral("example.org"), QStringLiteral("bücher.example"), QStringLiteral("[192.0.2.1]"), QStringLiteral("a.b.c.example")};
    const auto address = [&](int i) { return Address{text(8), QStringLiteral("u%1@").arg(i) + Hosts.at(random.bounded(int(Hosts.size())))}; };
    for (int round = 0; round < 400; ++round) {
        Draft draft;
        draft.from = address(0);
        for (AddressList *list : {&draft.to, &draft.cc, &draft.bcc}) {
            for (int i = random.bounded(12); i > 0; --i)
                list->append(address(random.bounded(1000)));
        }
        draft.to.append(address(1000));
        draft.subject = text(30);
        draft.body = text(60);
        draft.inReplyTo = QLatin1Char('<') + text(3) + QStringLiteral("@x>");
        for (int i = random.bounded(30); i > 0; --i)
            draft.references += random.bounded(2) ? QStringLiteral("<%1@example.org>").arg(random.generate()) : text(4);
        for (int i = random.bounded(3); i > 0; --i)
            draft.attachments.append({text(10), text(2).toUtf8(), text(20).toUtf8()});
        draft.options.readReceipt = random.bounded(2) == 1;
        const MessageWriter::Built built = MessageWriter::build(draft, SomeDate + random.bounded(1'000'000'000));
        const QStringList faults = wireFaults(built.wire);
        QVERIFY2(faults.isEmpty(),
            qPrintable(QString::number(round) + QLatin1Char('\n') + faults.join(QLatin1Char('\n')) + QLatin1Char('\n') + QString::fromLatin1(built.wire.left(4000))));
        const MessageContent content = MessageReader::read(built.filed);
        QCOMPARE(content.to.size(), draft.to.size());
        QCOMPARE(content.cc.size(), draft.cc.size());
        QCOMPARE(content.bcc.size(), draft.bcc.size());
        QCOMPARE(content.attachments.size(), draft.attachments.size());
        QCOMPARE(content.messageIdHeader, built.messageIdHeader);
        QVERIFY(!content.report);
    }
}

void MessageWriterTest::refused_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::newRow("half a character") << QStringLiteral("bob") + QChar(0xD83D) + QStringLiteral("@example.org");
    QTest::newRow("a domain without A-labels") << QStringLiteral("bob@") + QString(60, QChar(0xFC)) + QStringLiteral(".example");
    QTest::newRow("no domain") << QStringLiteral("bob");
    QTest::newRow("line break") << QStringLiteral("bob@example.net\r\nBcc: x@example.com");
    QTest::newRow("two in one") << QStringLiteral("bob@example.net,eve@example.com");
    QTest::newRow("angle") << QStringLiteral("bob@example.net> <eve@example.com");
}

void MessageWriterTest::refused()
{
    QFETCH(QString, recipient);
    try {
        MessageWriter::build(draftTo(recipient), SomeDate);
        QFAIL("was not refused");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Refused);
        QVERIFY(e.message().contains(recipient.left(3))); // says which one
    }
    Draft nobody = plainDraft();
    nobody.to.clear();
    QVERIFY_EXCEPTION_THROWN(MessageWriter::build(nobody, SomeDate), MailError);
}

void MessageWriterTest::references()
{
    Draft draft = plainDraft();
    for (int i = 0; i < 20; ++i)
        draft.references += QStringLiteral("<%1.some-rather-long-identifier@mail.example.org>").arg(i);
    draft.inReplyTo = draft.references.last();
    const MessageWriter::Built built = MessageWriter::build(draft, SomeDate);
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.references, draft.references);
    QCOMPARE(content.inReplyTo, QStringList{draft.inReplyTo});
}

void MessageWriterTest::messageIds()
{
    const QString one = MessageWriter::makeMessageId(QStringLiteral("ann@example.org"));
    QVERIFY(QRegularExpression(QStringLiteral("^<[0-9a-f]{32}@example\\.org>$")).match(one).hasMatch());
    QVERIFY(one != MessageWriter::makeMessageId(QStringLiteral("ann@example.org")));
    QVERIFY(MessageWriter::makeMessageId(QStringLiteral("a@b>\r\nX: y")).endsWith(QStringLiteral("@invalid>")));
}

/// A draft for a Drafts folder: nothing that is wrong with it keeps it from being a message, and all of it comes back.
void MessageWriterTest::unfinished()
{
    Draft draft = plainDraft();
    draft.from = {QStringLiteral("Ann"), QStringLiteral("not an address")};
    draft.to = {{QStringLiteral("Bob"), QStringLiteral("bob@example.net")}, {{}, QStringLiteral("eve")}, {{}, {}}, {{}, QStringLiteral("x\r\nBcc: dora@example.org")},
        {{}, QString::fromUtf8("M\u00fcller, Max (home)")}, {{}, QStringLiteral("carol@example.net")}};
    draft.bcc = {{QStringLiteral("Secret"), QStringLiteral("secret@example.net")}};
    draft.inReplyTo = QStringLiteral("<p@example.org>");
    draft.references = {QStringLiteral("<o@example.org>"), QStringLiteral("<p@example.org>")};
    draft.options.readReceipt = true;
    const QByteArray raw = MessageWriter::buildDraft(draft, SomeDate, QStringLiteral("<v1@example.org>"));
    QCOMPARE(wireFaults(raw), QStringList{QStringLiteral("Bcc on the wire")}); // where this goes, it belongs
    QCOMPARE(raw.count("\r\nBcc:"), 1);
    const MessageContent content = MessageReader::read(raw);
    QCOMPARE(content.messageIdHeader, QStringLiteral("<v1@example.org>"));
    QCOMPARE(content.references, draft.references);
    QCOMPARE(content.bcc, draft.bcc);
    QCOMPARE(content.subject, draft.subject);
    QCOMPARE(content.text, draft.body);
    QCOMPARE(content.to.size(), 5);
    QCOMPARE(content.to[0], draft.to[0]);
    QCOMPARE(content.to[4], draft.to[5]);
    const auto words = [&](int i) { return content.to[i].name + content.to[i].address; };
    QVERIFY2(words(1).contains(QLatin1String("eve")), qPrintable(words(1)));
    QVERIFY2(words(2).contains(QLatin1String("Bcc: dora@example.org")), qPrintable(words(2)));
    QVERIFY2(words(3).contains(QString::fromUtf8("M\u00fcller, Max (home)")), qPrintable(words(3)));

    // Nobody and nothing yet.
    Draft nothing;
    nothing.from = plainDraft().from;
    const QByteArray empty = MessageWriter::buildDraft(nothing, SomeDate, QStringLiteral("<v1@example.org>"));
    QCOMPARE(wireFaults(empty), QStringList());
    QVERIFY(!empty.contains("\r\nTo:") && !empty.contains("\r\nBcc:"));
}

QTEST_GUILESS_MAIN(MessageWriterTest)
#include "MessageWriterTest.moc"
