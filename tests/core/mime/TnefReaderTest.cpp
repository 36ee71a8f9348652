// SPDX-License-Identifier: GPL-3.0-or-later
// winmail.dat: its files, its text, and what is damaged or made to hurt (MS-OXTNEF, MS-OXRTFCP).
#include "core/mime/CompressedRtf.h"
#include "core/mime/MessageReader.h"
#include "core/mime/TnefReader.h"
#include "tests/core/mime/TnefBuilder.h"

#include <QTest>

using namespace postrider;
using namespace TnefBuilder;

class TnefReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAndText();
    void embeddedMessage();
    void damaged();
    void richText_data();
    void richText();
    void unpack();
    void inMessage();
    void nothingUseful();
};

void TnefReaderTest::filesAndText()
{
    const QByteArray named =
        little(0x1E, 2) + little(0x8005, 2) + QByteArray(16, 'g') + little(1, 4) + padded(utf16(QStringLiteral("Keywords"))) + little(1, 4) + padded("a named one");
    const QByteArray octets = stream(message(named
                                             + mapiProperty(0x1E, 0x1000,
                                                 QByteArray("Gr\xfc\xdf"
                                                            "e")
                                                     + '\0'),
                                         2)
        + file("REPORT~1.PDF", QStringLiteral("Größe und Maß.pdf"), "%PDF-1.4 x") + file("b.txt", QString(), "text"));
    const auto tnef = TnefReader::read(octets);
    QVERIFY(tnef);
    QCOMPARE(tnef->text, QStringLiteral("Grüße"));
    QCOMPARE(tnef->files.size(), 2);
    QCOMPARE(tnef->files.at(0).name, QStringLiteral("Größe und Maß.pdf"));
    QCOMPARE(tnef->files.at(0).octets, QByteArray("%PDF-1.4 x"));
    QCOMPARE(tnef->files.at(1).octets, QByteArray("text"));
}

/// A message in the message: its files are listed with the rest, its text is a file.
void TnefReaderTest::embeddedMessage()
{
    const QByteArray inner = stream(message(mapiProperty(0x1E, 0x1000, QByteArray("inner words") + '\0'), 1) + file("in.txt", QStringLiteral("in.txt"), "inner file"));
    const QByteArray object = little(1, 4) + mapiProperty(0x0D, 0x3701, QByteArray(16, 'i') + inner);
    const auto tnef =
        TnefReader::read(stream(attribute(2, 0x00069002, QByteArray(14, '\0')) + attribute(2, 0x00018010, QByteArray("Old mail") + '\0') + attribute(2, 0x00069005, object)));
    QVERIFY(tnef);
    QStringList names;
    for (const TnefFile &f : tnef->files)
        names += f.name + QLatin1Char('=') + QString::fromUtf8(f.octets);
    QCOMPARE(names, (QStringList{QStringLiteral("in.txt=inner file"), QStringLiteral("Old mail.txt=inner words")}));
}

/// Cut off anywhere: never a crash, never a file that is not whole. With every octet changed: never a crash.
void TnefReaderTest::damaged()
{
    const QByteArray whole = stream(message(mapiProperty(0x1E, 0x1000, QByteArray("words") + '\0'), 1) + file("a.txt", QStringLiteral("a.txt"), "0123456789") + file("b", {}, "b"));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto tnef = TnefReader::read(whole.first(size));
        QCOMPARE(tnef.has_value(), size >= 4);
        for (const TnefFile &f : tnef ? tnef->files : QList<TnefFile>())
            QVERIFY(f.octets == "0123456789" || f.octets == "b");
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char c : {'\0', '\x7f', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = c;
            TnefReader::read(changed);
        }
    }
    QByteArray deep = stream(file("x", {}, "x"));
    for (int i = 0; i < 50; ++i)
        deep = stream(attribute(2, 0x00069002, QByteArray(14, '\0')) + attribute(2, 0x00069005, little(1, 4) + mapiProperty(0x0D, 0x3701, QByteArray(16, 'i') + deep)));
    QVERIFY(TnefReader::read(deep));
}

void TnefReaderTest::richText_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QByteArray("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}\\pard Hello\\par World\\tab x}")
                           << QStringLiteral("Hello\nWorld\tx");
    QTest::newRow("hexadecimal") << QByteArray("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8}") << QStringLiteral("При");
    QTest::newRow("unicode") << QByteArray("{\\rtf1\\uc1 \\u26085?\\u-10179?\\u-8704?}") << QStringLiteral("日😀");
    QTest::newRow("hidden") << QByteArray("{\\rtf1 a{\\*\\generator x}{\\*\\htmltag <p>}b\\\\ \\{c\\}}") << QStringLiteral("ab\\ {c}");
    QTest::newRow("binary") << QByteArray("{\\rtf1 a{\\pict\\bin5 }}}}}}b}") << QStringLiteral("ab");
    QTest::newRow("never closed") << QByteArray("{\\rtf1 a{{{b") << QStringLiteral("ab");
    QTest::newRow("no rich text") << QByteArray("plain") << QString();
    QTest::newRow("huge numbers") << QByteArray("{\\rtf1 \\u99999999999 a\\bin-5 b\\bin999999999 c}") << QStringLiteral("ab");
}

void TnefReaderTest::richText()
{
    QFETCH(QByteArray, rtf);
    QTEST(CompressedRtf::textOf(rtf), "text");
}

/// The example of MS-OXRTFCP 4.1.1.
void TnefReaderTest::unpack()
{
    const QByteArray packed = QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423230c0205f086e0b9500676c6f626c20776f726c647d0a80");
    const QByteArray example = QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0");
    QCOMPARE(CompressedRtf::unpack(example), QByteArray("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"));
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(CompressedRtf::unpack(packed.first(size)).size() <= 64);
    QByteArray stored = little(100, 4) + little(6, 4) + "MELA" + little(0, 4) + "{\\rtf}";
    QCOMPARE(CompressedRtf::unpack(stored), QByteArray("{\\rtf}"));
    stored.replace("MELA", "NONE");
    QCOMPARE(CompressedRtf::unpack(stored), QByteArray());
}

void TnefReaderTest::inMessage()
{
    const QByteArray octets = stream(message(mapiProperty(0x1E, 0x1000, QByteArray("All of the text") + '\0'), 1)
        + file("A.EXE", QStringLiteral("../../a.exe"), QByteArray("MZ\0\0", 4)) + file("b.txt", QStringLiteral("b.txt"), "text"));
    for (const char *type : {"application/ms-tnef; name=winmail.dat", "application/octet-stream; name=winmail.dat", "application/vnd.ms-tnef"}) {
        const QByteArray raw = "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n\r\n--b\r\nContent-Type: " + QByteArray(type)
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + octets.toBase64() + "\r\n--b--\r\n";
        const MessageContent content = MessageReader::read(raw);
        QCOMPARE(content.text, QStringLiteral("All of the text"));
        QCOMPARE(content.attachments.size(), 2);
        QCOMPARE(content.attachments.at(0).safeName, QStringLiteral("a.exe"));
        QVERIFY(content.attachments.at(0).isProgram && content.attachments.at(0).dangerous);
        QCOMPARE(content.attachments.at(0).partId, QStringLiteral("2.tnef1"));
        QVERIFY(!content.attachments.at(0).container.isEmpty());
        QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("2.tnef2")), QByteArray("text"));
        QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("2.tnef3")), QByteArray());
        QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("2.tnef0")), QByteArray());
    }
}

/// Nothing in it, or no TNEF at all: the file itself is offered.
void TnefReaderTest::nothingUseful()
{
    for (const QByteArray &octets : {QByteArray("nonsense"), stream({})}) {
        const MessageContent content =
            MessageReader::read("From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: application/ms-tnef; "
                                "name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + octets.toBase64() + "\r\n--b--\r\n");
        QCOMPARE(content.attachments.size(), 1);
        QCOMPARE(content.attachments.first().safeName, QStringLiteral("winmail.dat"));
    }
}

QTEST_GUILESS_MAIN(TnefReaderTest)
#include "TnefReaderTest.moc"
