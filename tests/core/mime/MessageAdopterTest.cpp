// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageWriter.h"

#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "tests/core/mime/WireLint.h"

#include <QTest>

using namespace postrider;

namespace {

constexpr qint64 SomeDate = 1'700'000'000'000;
const Address Ann{QStringLiteral("Ann"), QStringLiteral("ann@example.org")};
const QByteArray Complete = "From: Ann <ann@example.org>\nTo: bob@example.net\nDate: Tue, 14 Nov 2023 22:13:20 +0100\nMessage-ID: <x@example.org>\n";

MessageWriter::Built adopted(const QByteArray &message, const QStringList &to = {})
{
    return MessageWriter::adopt(message, to, Ann, SomeDate);
}

void verifyWire(const MessageWriter::Built &built)
{
    const QStringList faults = wireFaults(built.wire);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n')) + QLatin1Char('\n') + QString::fromLatin1(built.wire)));
}

} // namespace

class MessageAdopterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unchanged();
    void lineEnds();
    void lastLineWithoutEnd();
    void mailboxFile();
    void completed();
    void bcc();
    void recipientsGiven();
    void eightBit();
    void nestedEightBit();
    void longLines();
    void signedEightBit();
    void signedWithOthers();
    void addressesBeyondAscii();
    void embeddedAddressesBeyondAscii();
    void refused_data();
    void refused();
};

void MessageAdopterTest::unchanged()
{
    QByteArray message = Complete + "X-Odd:   kept  as it is \nSubject: s\n\n.body\nline\n";
    message.replace("\n", "\r\n");
    const MessageWriter::Built built = adopted(message);
    verifyWire(built);
    QCOMPARE(built.wire, message);
    QCOMPARE(built.filed, message);
    QCOMPARE(built.messageIdHeader, QStringLiteral("<x@example.org>"));
    QCOMPARE(built.sender, QStringLiteral("ann@example.org"));
    QCOMPARE(built.recipients, QStringList{QStringLiteral("bob@example.net")});
}

/// Files often lack the last line end; SMTP cannot do without (RFC 5321 4.1.1.4).
void MessageAdopterTest::lastLineWithoutEnd()
{
    for (const QByteArray &body : {QByteArray("no end"), QByteArray("h\xc3\xa9llo"), QByteArray("nul\0nul", 7), QByteArray("."), QByteArray("cr\r")}) {
        const MessageWriter::Built built = adopted(Complete + "Subject: s\n\n" + body);
        verifyWire(built);
        QVERIFY2(built.wire.endsWith("\r\n") && !built.wire.endsWith("\r\n\r\n"), built.wire.right(40).toHex(' ').constData());
        QVERIFY(built.filed.endsWith("\r\n"));
    }
}

/// One message with the separator of an mbox file before it is a message; several are not one.
void MessageAdopterTest::mailboxFile()
{
    const QByteArray separator = "From ann@example.org Mon Jan  1 10:00:00 2024\n";
    const QByteArray one = separator + Complete + "Subject: s\n\nFrom here on: text\n\nFrom me 10:00:00 to you, 2024\n";
    QVERIFY(adopted(one).wire.startsWith("From: Ann"));
    QVERIFY_EXCEPTION_THROWN(adopted(one + '\n' + separator + Complete + "Subject: for somebody else\n\nsecret\n"), MailError);
}

void MessageAdopterTest::lineEnds()
{
    const MessageWriter::Built built = adopted(Complete + "\na\rb\nc\r\n.\r\nQUIT\n.\n");
    verifyWire(built);
    QVERIFY(built.wire.endsWith("\r\n\r\na\r\nb\r\nc\r\n.\r\nQUIT\r\n.\r\n"));
}

void MessageAdopterTest::completed()
{
    const MessageWriter::Built built = adopted("To: bob@example.net\nSubject: s\n\nbody\n");
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.from, AddressList{Ann});
    QCOMPARE(content.dateMs, SomeDate);
    QCOMPARE(content.messageIdHeader, built.messageIdHeader);
    QCOMPARE(content.text, QStringLiteral("body\n"));
    // Without a body and without a blank line too.
    verifyWire(adopted("To: bob@example.net\n"));
    // A field that ends with its colon where the message ends.
    verifyWire(adopted("To: bob@example.net\nX-Umlaut: \xc3\xa4\nX-Empty:"));
}

void MessageAdopterTest::bcc()
{
    const MessageWriter::Built built = adopted(Complete + "Bcc: eve@example.com,\n mallory@example.com\nSubject: s\n\nbody\n");
    verifyWire(built);
    QVERIFY(!built.wire.contains("eve") && !built.wire.contains("mallory"));
    QVERIFY(built.filed.contains("\r\nBcc: eve@example.com,\r\n mallory@example.com\r\n"));
    QCOMPARE(built.recipients.size(), 3);

    const MessageWriter::Built encoded = adopted(Complete + "Bcc: \xc3\x88ve <eve@example.com>\nSubject: s\n\nbody\n");
    verifyWire(encoded);
    QVERIFY(!encoded.wire.contains("eve"));
    QCOMPARE(MessageReader::read(encoded.filed).bcc.first().name, QStringLiteral("Ève"));
}

void MessageAdopterTest::recipientsGiven()
{
    const MessageWriter::Built built = adopted(Complete + "\nbody\n", {QStringLiteral("carol@example.com"), QStringLiteral("Dave <dave@example.com>")});
    QCOMPARE(built.recipients, (QStringList{QStringLiteral("carol@example.com"), QStringLiteral("dave@example.com")}));
}

void MessageAdopterTest::eightBit()
{
    const MessageWriter::Built built = adopted(Complete
        + "Subject: Gr\xc3\xbc\xc3\x9f"
          "e\n\nk\xc3\xb6nnen\n");
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.subject, QStringLiteral("Grüße"));
    QCOMPARE(content.text, QStringLiteral("können\n"));
    QCOMPARE(content.structure.charset, QStringLiteral("utf-8"));
}

void MessageAdopterTest::nestedEightBit()
{
    const QByteArray message = Complete
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: 8bit\n\npr\xc3\xa9"
          "amble\n--b\n"
          "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\ncaf\xe9\n--b\nContent-Type: image/x-raw\nContent-Transfer-Encoding: binary\n\n"
        + QByteArray("\xff\x01\x02", 3) + "\n--b--\n";
    const MessageWriter::Built built = adopted(message);
    verifyWire(built);
    QCOMPARE(MessageReader::read(built.wire).text, QStringLiteral("café"));
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2")), QByteArray("\xff\x01\x02", 3));
}

void MessageAdopterTest::longLines()
{
    const QByteArray line(3000, 'y');
    const MessageWriter::Built built = adopted(Complete + "Content-Type: text/html\n\n" + line + "\n");
    verifyWire(built);
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("1")).trimmed(), line);
}

/// A signature covers octets: 8BITMIME carries them as they are.
void MessageAdopterTest::signedEightBit()
{
    QByteArray message = Complete
        + "MIME-Version: 1.0\nContent-Type: multipart/signed; boundary=b\nContent-Transfer-Encoding: 8bit\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
          "Content-Transfer-Encoding: 8bit\n\nGr\xc3\xbc\xc3\x9f"
          "e  \n--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n";
    message.replace("\n", "\r\n");
    const MessageWriter::Built built = adopted(message);
    QVERIFY(built.needs8BitMime);
    QVERIFY(!built.needsSmtpUtf8);
    QCOMPARE(built.wire, message);
    QCOMPARE(built.filed, message);
    // Without octets beyond ASCII nothing is asked of the server.
    QByteArray seven = message;
    seven.replace("\xc3\xbc", "ue").replace("\xc3\x9f", "ss");
    QVERIFY(!adopted(seven).needs8BitMime);
    QCOMPARE(adopted(seven).wire, seven);
    // UTF-8 in the fields of a signed part needs more than 8BITMIME.
    QByteArray name = message;
    name.replace("charset=utf-8", "charset=utf-8; name=\"\xc3\xbc\"");
    QVERIFY(adopted(name).needsSmtpUtf8);
    QCOMPARE(adopted(name).wire, name);
}

/// What the signature does not cover is made 7-bit all the same, and what holds 8-bit parts says so.
void MessageAdopterTest::signedWithOthers()
{
    const QByteArray covered = "Content-Type: multipart/mixed; boundary=i\r\nContent-Transfer-Encoding: 8bit\r\n\r\n--i\r\nContent-Type: text/plain; charset=utf-8\r\n"
                               "Content-Transfer-Encoding: 8bit\r\n\r\n\xc3\xa4\r\n--i--\r\n";
    const QByteArray message = Complete
        + "Subject: Gr\xc3\xbc\xc3\x9f"
          "e\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/signed; boundary=b\n\n--b\n"
        + covered
        + "\n--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n--o\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\xc3\xb6\n--o--\n";
    const MessageWriter::Built built = adopted(message);
    QVERIFY(built.needs8BitMime && !built.needsSmtpUtf8);
    QVERIFY(built.wire.contains(covered));
    QByteArray rest = built.wire;
    rest.replace("\xc3\xa4", "ae");
    const QStringList faults = wireFaults(rest);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.subject, QStringLiteral("Grüße"));
    QCOMPARE(content.structure.encoding, QByteArray("8bit"));
    QCOMPARE(content.structure.children.first().encoding, QByteArray("8bit"));
    QCOMPARE(content.structure.children.last().encoding, QByteArray("quoted-printable"));
    // A label within the signature stays even where the octets beyond ASCII are elsewhere.
    QByteArray plain = message;
    plain.replace("\xc3\xa4", "ae");
    QByteArray same = covered;
    same.replace("\xc3\xa4", "ae");
    QVERIFY(adopted(plain).wire.contains(same));
    verifyWire(adopted(plain));
}

/// RFC 6532: the addresses stay, everything else becomes RFC 2047 words.
void MessageAdopterTest::addressesBeyondAscii()
{
    const MessageWriter::Built built = adopted("From: Ann <ann@example.org>\nTo: J\xc3\xb6rg <j\xc3\xb6rg@b\xc3\xbc"
                                               "cher.example>, bob@b\xc3\xbc"
                                               "cher.example\nDate: Tue, 14 Nov 2023 22:13:20 +0100\n"
                                               "Message-ID: <x@example.org>\nSubject: Gr\xc3\xbc\xc3\x9f"
                                               "e\nX-Note: \xc3\xa4\n\ntext\n");
    QVERIFY(built.needsSmtpUtf8);
    QCOMPARE(built.recipients, (QStringList{QStringLiteral("jörg@bücher.example"), QStringLiteral("bob@xn--bcher-kva.example")}));
    QVERIFY(built.wire.contains("<j\xc3\xb6rg@b\xc3\xbc"
                                "cher.example>,"));
    QByteArray rest = built.wire;
    rest.replace("j\xc3\xb6rg@b\xc3\xbc"
                 "cher.example",
        "x@y");
    const QStringList faults = wireFaults(rest);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QCOMPARE(MessageReader::read(built.wire).subject, QStringLiteral("Grüße"));
    // The envelope alone can need it, too.
    QVERIFY(adopted(Complete + "\nx\n", {QStringLiteral("jörg@example.org")}).needsSmtpUtf8);
    QVERIFY(!adopted(Complete + "Subject: \xc3\xa4\n\nx\n").needsSmtpUtf8);
}

/// RFC 6532 3.7: a message with such a header is message/global where it is a part.
void MessageAdopterTest::embeddedAddressesBeyondAscii()
{
    const QByteArray message = Complete
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nFrom: j\xc3\xb6rg@example.org\nSubject: \xc3\xa4\n\nk\xc3\xb6nnen\n--b--\n";
    const MessageWriter::Built built = adopted(message);
    QVERIFY(built.needsSmtpUtf8);
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.structure.encoding, QByteArray("8bit"));
    QCOMPARE(content.structure.children.first().type, QByteArray("message/global"));
    QCOMPARE(content.structure.children.first().encoding, QByteArray("8bit"));
    QCOMPARE(content.structure.children.first().children.first().encoding, QByteArray("quoted-printable"));
    // As an attachment of a draft it goes as it is, and as a file where the server takes no 8-bit.
    Draft draft;
    draft.from = Ann;
    draft.to = {{QString(), QStringLiteral("bob@example.net")}};
    draft.attachments = {{QStringLiteral("m.eml"), QByteArray("message/rfc822"), QByteArray("From: j\xc3\xb6rg@example.org\n\nx\n")}};
    const MessageWriter::Built goes = MessageWriter::build(draft, SomeDate);
    QVERIFY(!goes.needsSmtpUtf8);
    const MessageWriter::SevenBit asFile = MessageWriter::sevenBit(goes.wire);
    QCOMPARE(asFile.asFiles, 1);
    QCOMPARE(wireFaults(asFile.message), QStringList());
}

void MessageAdopterTest::refused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no header") << QByteArray("\njust text\n");
    QTest::newRow("no recipient") << QByteArray("From: ann@example.org\nSubject: s\n\nbody\n");
    QTest::newRow("bad recipient") << QByteArray("To: nobody at all\n\nbody\n");
    const auto withSigned = [](const QByteArray &part) {
        return Complete + "Content-Type: multipart/signed; boundary=b\n\n--b\n" + part + "\n--b\nContent-Type: application/pgp-signature\n\nx\n--b--\n";
    };
    QTest::newRow("signed, a line too long") << withSigned("Content-Type: text/plain\n\n\xc3\xa4" + QByteArray(999, 'x'));
    QTest::newRow("signed, NUL") << withSigned("Content-Type: text/plain\n\nx" + QByteArray(1, '\0'));
    QTest::newRow("signed, a field that is not UTF-8") << withSigned("Content-Type: text/plain; name=\xe4\n\nx");
    QTest::newRow("a bad address beyond ASCII") << Complete + "Cc: j\xc3\xb6rg@@example.org\n\nx\n";
    QTest::newRow("endless header") << Complete + QByteArray("X: y\n").repeated(300'000);
}

void MessageAdopterTest::refused()
{
    QFETCH(QByteArray, message);
    try {
        adopted(message);
        QFAIL("was not refused");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Refused);
        QVERIFY(e.message().size() > 20);
    }
}

QTEST_GUILESS_MAIN(MessageAdopterTest)
#include "MessageAdopterTest.moc"
