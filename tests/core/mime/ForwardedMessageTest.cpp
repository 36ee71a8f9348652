// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "tests/core/mime/WireLint.h"

#include <QTest>

using namespace postrider;

namespace {

constexpr qint64 SomeDate = 1'700'000'000'000;
const QByteArray Head = "From: Grace <grace@example.net>\r\nTo: ann@example.org\r\nSubject: in\r\nMessage-ID: <in@example.net>\r\nMIME-Version: 1.0\r\n";

MessageWriter::Built forwarded(const QByteArray &original)
{
    Draft draft;
    draft.from = {QStringLiteral("Ann"), QStringLiteral("ann@example.org")};
    draft.to = {{QString(), QStringLiteral("bob@example.net")}};
    draft.subject = QStringLiteral("Fwd: in");
    draft.body = QStringLiteral("Grüße\n");
    draft.attachments = {{QStringLiteral("Grüße.eml"), QByteArray("message/rfc822"), original}};
    return MessageWriter::build(draft, SomeDate);
}

QByteArray signedMessage(const QByteArray &words)
{
    return Head + "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n--s\r\nContent-Type: text/plain; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + words + "\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n";
}

/// What is wrong but for octets above 126.
QStringList faultsButEightBit(const QByteArray &wire)
{
    QStringList faults = wireFaults(wire);
    faults.removeIf([](const QString &fault) { return fault.startsWith(QLatin1String("octet ")) && fault.mid(6).toInt() > 126; });
    return faults;
}

} // namespace

/// A message that goes with another one arrives as it was received, octet for octet; and what a server without 8BITMIME makes necessary is all that is done to it.
class ForwardedMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void octetsStay_data();
    void octetsStay();
    void lineEndsOfAFile();
    void onlyWhatNoServerTakesIsEncoded();
    void sevenBit_data();
    void sevenBit();
    void sevenBitIsLeftAlone();
};

void ForwardedMessageTest::octetsStay_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const char *name, const QByteArray &original, const QByteArray &encoding) { QTest::newRow(name) << original << encoding; };
    const QByteArray eight = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    row("plain", Head + "\r\nWords.\r\n", "7bit");
    row("UTF-8",
        Head + eight
            + "Gr\xc3\xbc\xc3\x9f"
              "e\r\n",
        "8bit");
    row("Latin-1, undeclared",
        Head
            + "\r\nGr\xfc\xdf"
              "e\r\n",
        "8bit");
    row("no end of the last line",
        Head + eight
            + "Gr\xc3\xbc\xc3\x9f"
              "e",
        "8bit");
    row("empty lines at the end", Head + eight + "\xc3\xa4\r\n\r\n\r\n", "8bit");
    row("nothing but a header", Head, "7bit");
    row("fields in raw 8-bit", Head + "X-Mood: fr\xf6hlich\r\n" + eight + "x\r\n", "8bit");
    row("dots, From, blanks at ends of lines", Head + "\r\n.\r\nFrom here\r\n..x  \t\r\n \r\n", "7bit");
    row("quoted-printable as somebody else writes it", Head + "Content-Transfer-Encoding: Quoted-Printable\r\n\r\nGr=c3=bc=\r\n=C3=9fe=20\r\n", "7bit");
    row("signed",
        signedMessage("Gr\xc3\xbc\xc3\x9f"
                      "e"),
        "8bit");
    row("in a message in a message",
        Head + "Content-Type: multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: 8bit\r\n\r\npreamble \xc3\xa4\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + Head + eight
            + "\xc3\xa4\r\n--b--\r\nepilogue\r\n",
        "8bit");
    row("wrongly labelled", Head + "Content-Transfer-Encoding: 7bit\r\n\r\n\xc3\xa4\r\n", "8bit");
}

void ForwardedMessageTest::octetsStay()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, encoding);
    const MessageWriter::Built built = forwarded(original);
    QVERIFY(!built.needs8BitMime && !built.needsSmtpUtf8); // there is another way where a server has neither
    for (const QByteArray &message : {built.wire, built.filed}) {
        QCOMPARE(faultsButEightBit(message), QStringList());
        const MessageContent content = MessageReader::read(message);
        const PartNode &part = content.structure.children.at(1);
        QCOMPARE(part.type, QByteArray("message/rfc822"));
        // RFC 2045 6.4: of what holds it, too.
        QCOMPARE(part.encoding, encoding);
        QCOMPARE(content.structure.encoding, encoding);
        QCOMPARE(content.structure.children.at(0).encoding, QByteArray("quoted-printable"));
        QCOMPARE(MessageReader::partBytes(message, QStringLiteral("2")), original);
        QCOMPARE(message.count(original), 1);
    }
}

/// A file that was dropped on the composer has the line ends of its system; mail has one kind.
void ForwardedMessageTest::lineEndsOfAFile()
{
    const QByteArray original = Head
        + "\r\nGr\xc3\xbc\xc3\x9f"
          "e\r\nend";
    QByteArray file = original;
    file.replace("\r\n", "\n");
    QCOMPARE(MessageReader::partBytes(forwarded(file).wire, QStringLiteral("2")), original);
}

void ForwardedMessageTest::onlyWhatNoServerTakesIsEncoded()
{
    const QByteArray fine = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f"
                            "e\r\n";
    const QByteArray line(2000, 'x');
    const MessageWriter::Built built = forwarded(Head + "Content-Type: multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: binary\r\n\r\n--b\r\n" + fine
        + "--b\r\nContent-Type: text/html\r\n\r\n" + line + "\r\n--b--\r\n");
    QCOMPARE(faultsButEightBit(built.wire), QStringList());
    QVERIFY(built.wire.contains("--b\r\n" + fine + "--b\r\n"));
    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.structure.children.at(1).children.at(0).encoding, QByteArray("8bit"));
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2.2")).trimmed(), line);
    // A signature would not survive that: the message goes as a file.
    const QByteArray isSigned = signedMessage("\xc3\xa4 " + line);
    const MessageWriter::Built asFile = forwarded(isSigned);
    QCOMPARE(faultsButEightBit(asFile.wire), QStringList());
    QCOMPARE(MessageReader::read(asFile.wire).structure.children.at(1).type, QByteArray("application/octet-stream"));
    QCOMPARE(MessageReader::partBytes(asFile.wire, QStringLiteral("2")), isSigned);
}

void ForwardedMessageTest::sevenBit_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<bool>("asFile");
    const QByteArray eight = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    QTest::newRow("UTF-8") << Head + eight
            + "Gr\xc3\xbc\xc3\x9f"
              "e\r\n" << false;
    QTest::newRow("Latin-1, undeclared") << Head
            + "\r\nGr\xfc\xdf"
              "e\r\n" << false;
    QTest::newRow("a subject in raw 8-bit") << Head.left(Head.indexOf("in\r\n")) + "\xc3\xa4\r\n" + eight + "\xc3\xa4\r\n" << false;
    QTest::newRow("signed") << signedMessage("Gr\xc3\xbc\xc3\x9f"
                                             "e")
                            << true;
    QTest::newRow("a file's name in raw 8-bit") << Head + "Content-Type: text/plain; name=\xe4\r\n\r\n\xe4\r\n" << true;
}

void ForwardedMessageTest::sevenBit()
{
    QFETCH(QByteArray, original);
    QFETCH(bool, asFile);
    const MessageWriter::Built built = forwarded(original);
    const MessageWriter::SevenBit made = MessageWriter::sevenBit(built.wire);
    QCOMPARE(wireFaults(made.message), QStringList());
    QCOMPARE(made.asFiles, asFile ? 1 : 0);
    QCOMPARE(made.encoded, asFile ? 0 : 1);
    const MessageContent before = MessageReader::read(built.wire), after = MessageReader::read(made.message);
    QCOMPARE(after.subject, before.subject);
    QCOMPARE(after.text, before.text);
    QCOMPARE(after.messageIdHeader, before.messageIdHeader);
    QCOMPARE(after.attachments.first().safeName, QStringLiteral("Grüße.eml"));
    QVERIFY(after.structure.encoding != QByteArray("8bit"));
    const QByteArray arrived = MessageReader::partBytes(made.message, QStringLiteral("2"));
    if (asFile) {
        QCOMPARE(arrived, original);
        return;
    }
    QCOMPARE(after.structure.children.at(1).type, QByteArray("message/rfc822"));
    QCOMPARE(MessageReader::read(arrived).text, MessageReader::read(original).text);
    QCOMPARE(MessageReader::read(arrived).subject, MessageReader::read(original).subject);
}

void ForwardedMessageTest::sevenBitIsLeftAlone()
{
    const QByteArray wire = forwarded(Head + "\r\nWords.\r\n").wire;
    const MessageWriter::SevenBit made = MessageWriter::sevenBit(wire);
    QCOMPARE(made.message, wire);
    QCOMPARE(made.encoded + made.asFiles, 0);
}

QTEST_GUILESS_MAIN(ForwardedMessageTest)
#include "ForwardedMessageTest.moc"
