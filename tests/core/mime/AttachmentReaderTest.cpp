// SPDX-License-Identifier: GPL-3.0-or-later
// What attachments are by their octets, what is said about them, which of them the HTML shows, and files within texts.
#include "core/mime/FileSniffer.h"
#include "core/mime/MessageReader.h"

#include <QTest>

using namespace postrider;

namespace {

/// One attachment with a text before it.
QByteArray messageWith(const QByteArray &type, const QByteArray &name, const QByteArray &octets)
{
    return "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: " + type + "\r\nContent-Disposition: attachment; filename=\""
        + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + octets.toBase64() + "\r\n--b--\r\n";
}

Attachment only(const MessageContent &content)
{
    if (content.attachments.size() != 1)
        qFatal("%d attachments", int(content.attachments.size()));
    return content.attachments.first();
}

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
const QByteArray exe("MZ\x90\0\x03\0\0\0", 8);

} // namespace

class AttachmentReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sniffed_data();
    void sniffed();
    void judged_data();
    void judged();
    void shownByHtml();
    void filesInText();
    void textThatOnlyLooksLikeIt_data();
    void textThatOnlyLooksLikeIt();
    void elsewhere();
    void fromMacs();
    void protections_data();
    void protections();
    void keptExactly();
};

void AttachmentReaderTest::sniffed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("harmful");
    const auto row = [](const char *type, const QByteArray &octets, bool harmful = false) {
        QTest::addRow("%s %d", type, int(octets.size())) << octets << QByteArray(type) << harmful;
    };
    row("image/png", png);
    row("image/jpeg", "\xff\xd8\xff\xe0");
    row("image/webp", "RIFF\x10\x20\x30\x40WEBPVP8 ");
    row("application/pdf", "%PDF-1.7");
    row("application/x-msdownload", exe, true);
    row("", "MZ-80 is a computer");
    row("application/x-executable",
        "\x7f"
        "ELF\x02",
        true);
    row("application/x-shellscript", "#!/bin/sh\nrm -rf ~\n", true);
    row("application/x-ms-shortcut", QByteArray("L\0\0\0\x01\x14\x02\0\0\0\0\0\xC0\0\0\0\0\0\0F", 20), true);
    row("application/x-desktop", "\n[Desktop Entry]\nExec=x", true);
    row("application/x-mswinurl", "[InternetShortcut]\r\nURL=file://x", true);
    row("text/html", "  <!DOCTYPE HTML><p>", true);
    row("text/html", "\xef\xbb\xbf<html>", true);
    row("image/svg+xml", "<?xml version='1.0'?><!-- x --><svg onload=x>", true);
    row("application/x-iso9660-image", QByteArray(0x8001, '\0') + "CD001", true);
    row("application/zip", "PK\x03\x04\x14");
    row("application/vnd.openxmlformats-officedocument.wordprocessingml.document", QByteArray("PK\x03\x04\x14\0\0\0", 8) + "[Content_Types].xml word/document.xml");
    row("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", QByteArray("PK\x03\x04\x14\0\0\0", 8) + "xl/workbook.xml xl/vbaProject.bin", true);
    row("application/java-archive", "PK\x03\x04 META-INF/MANIFEST.MF", true);
    row("application/ms-tnef", "\x78\x9f\x3e\x22");
    row("", "just words");
    row("", "");
}

void AttachmentReaderTest::sniffed()
{
    QFETCH(QByteArray, octets);
    const Sniffed found = FileSniffer::sniff(octets);
    QTEST(found.type, "type");
    QTEST(found.isProgram || found.isActive, "harmful");
}

void AttachmentReaderTest::judged_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("doubt"); ///< words of the sentence; empty: none
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<bool>("program");
    const auto row = [](const char *type, const char *name, const QByteArray &octets, const char *doubt, bool dangerous, bool program) {
        QTest::addRow("%s %s %s", type, name, doubt) << QByteArray(type) << QByteArray(name) << octets << QString::fromLatin1(doubt) << dangerous << program;
    };
    row("application/pdf", "a.pdf", "%PDF-1.4", "", false, false);
    row("application/octet-stream", "a.pdf", "%PDF-1.4", "", false, false);
    row("application/pdf", "a.pdf", exe, "not what its name says: it is a program", true, true);
    row("image/png", "a.png", "\xff\xd8\xff\xe0", "", false, false); // a picture is a picture
    row("image/png", "a.png", "<html><script>", "not what its name says: it is a web page", true, false);
    row("application/pdf", "a.pdf", png, "not what its name says: it is a picture", false, false);
    row("application/msword", "a.doc", QByteArray("PK\x03\x04\x14\0\0\0 word/document.xml", 26), "", false, false);
    row("application/msword", "a.doc", "{\\rtf1 x}", "", false, false);
    row("application/msword", "a.doc", "<html>", "not what its name says", true, false);
    row("text/plain", "a.txt", "#!/bin/sh\n", "it is a program", true, true);
    row("text/plain", "a.sh", "#!/bin/sh\n", "is a program", true, true);
    row("application/octet-stream", "setup.exe", exe, "is a program", true, true);
    row("application/x-msdownload", "photo", exe, "is a program", true, true);
    row("image/jpeg", "photo", exe, "is not what its name says", true, true);
    row("text/html", "a.html", "<html>", "can run something", true, false);
    row("image/svg+xml", "a.svg", "<svg>", "can run something", true, false);
    row("application/octet-stream", "a.iso", QByteArray(0x8001, '\0') + "CD001", "image of a disk", true, false);
    row("application/zip", "a.zip", QByteArray("PK\x03\x04\x14\0\x01\0", 8), "locked with a password", false, false);
    row("application/octet-stream", "a.xlsm", QByteArray("PK\x03\x04\x14\0\0\0 xl/vbaProject.bin", 26), "macros", true, false);
    row("application/octet-stream", "a.xlsx", QByteArray("PK\x03\x04\x14\0\0\0 xl/vbaProject.bin", 26), "macros", true, false);
    row("application/pdf", "invoice.pdf.exe", "x", "is a program", true, true);
    row("application/pdf", "invoice.exe.pdf", "%PDF-1.4", "looks harmless", true, false);
    row("application/octet-stream", "x.desktop", "[Desktop Entry]", "is a program", true, true);
    row("application/octet-stream", "x.url", "[InternetShortcut]", "is a program", true, true);
    row("application/octet-stream", "x.js", "alert()", "is a program", true, true);
    row("application/octet-stream", "x.unknown", "whatever", "", false, false);
}

void AttachmentReaderTest::judged()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, octets);
    QFETCH(QString, doubt);
    const Attachment a = only(MessageReader::read(messageWith(type, name, octets)));
    QVERIFY2(doubt.isEmpty() ? a.doubt.isEmpty() : a.doubt.contains(doubt), qPrintable(a.doubt));
    QTEST(a.dangerous, "dangerous");
    QTEST(a.isProgram, "program");
}

void AttachmentReaderTest::shownByHtml()
{
    QByteArray raw = "From: a@b.c\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                     "<img src=\"cid:one%40x\"><td background='CID:two@x'><p style=\"background:url(cid:three@x)\"><img src=pic.png> cid:five@x</p>\r\n";
    const auto part = [&raw](const char *header) {
        raw += "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n" + QByteArray(header) + "\r\n\r\n" + png.toBase64() + "\r\n";
    };
    part("Content-ID: <one@x>");
    part("Content-ID: <two@x>");
    part("Content-ID: <three@x>");
    part("Content-Location: pic.png");
    part("Content-ID: <nowhere@x>");
    raw += "--b\r\nContent-Type: application/pdf\r\nContent-ID: <five@x>\r\n\r\n%PDF-\r\n--b--\r\n";
    const MessageContent content = MessageReader::read(raw);
    QString shown;
    for (const Attachment &a : content.attachments)
        shown += a.isInHtml ? u'1' : u'0';
    QCOMPARE(shown, QStringLiteral("111100"));
}

/// yEnc: each octet plus 42; "=", NUL, CR and LF escaped.
void AttachmentReaderTest::filesInText()
{
    QByteArray yenc;
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    for (const char c : all) {
        const char coded = char(c + 42);
        yenc += coded == '\0' || coded == '\n' || coded == '\r' || coded == '=' ? QByteArray("=") + char(coded + 64) : QByteArray(1, coded);
        if (yenc.size() % 64 == 0)
            yenc += "\r\n";
    }
    const QByteArray raw =
        "From: a@b.c\r\nContent-Transfer-Encoding: 8bit\r\n\r\nSee\r\nbegin 644 ../a b.txt\r\n#86)C\r\n`\r\nend\r\nand\r\n=ybegin line=128 size=256 name=all bytes.bin\r\n" + yenc
        + "\r\n=yend size=256 crc32=00000000\r\nbye\r\n";
    const MessageContent content = MessageReader::read(raw);
    QCOMPARE(content.text, QStringLiteral("See\nand\nbye\n"));
    QCOMPARE(content.attachments.size(), 2);
    QCOMPARE(content.attachments.at(0).safeName, QStringLiteral("a b.txt"));
    QCOMPARE(content.attachments.at(0).size, 3);
    QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("1.uu1")), QByteArray("abc"));
    QCOMPARE(content.attachments.at(1).safeName, QStringLiteral("all bytes.bin"));
    QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("1.uu2")), all);
    QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("1.uu3")), QByteArray());
}

void AttachmentReaderTest::textThatOnlyLooksLikeIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("begin 100 pages later\r\nwith a story\r\nend\r\n");
    QTest::newRow("no end") << QByteArray("begin 644 a.txt\r\n#86)C\r\n`\r\n");
    QTest::newRow("no name") << QByteArray("begin 644 \r\n#86)C\r\n`\r\nend\r\n");
    QTest::newRow("empty") << QByteArray("begin 644 a\r\nend\r\n");
    QTest::newRow("lines that are none") << QByteArray("begin 644 a.txt\r\n#86)C\r\nThis is prose, and long enough to be no line\r\nend\r\n");
    QTest::newRow("yenc without end") << QByteArray("=ybegin line=128 size=3 name=x\r\nabc\r\n");
    QTest::newRow("yenc without name") << QByteArray("=ybegin line=128 size=3\r\nabc\r\n=yend size=3\r\n");
}

void AttachmentReaderTest::textThatOnlyLooksLikeIt()
{
    QFETCH(QByteArray, text);
    const MessageContent content = MessageReader::read("From: a@b.c\r\n\r\n" + text);
    QCOMPARE(content.text, QString::fromLatin1(text).remove(u'\r'));
    QVERIFY(content.attachments.isEmpty());
}

void AttachmentReaderTest::elsewhere()
{
    const MessageContent external =
        MessageReader::read("From: a@b.c\r\nContent-Type: message/external-body; access-type=URL; URL=\"https://evil.example/x\"; name=report.pdf\r\n\r\n"
                            "Content-Type: application/pdf\r\n\r\n");
    QVERIFY(external.warnings.join(u' ').contains(QLatin1String("report.pdf")));
    QCOMPARE(external.attachments.size(), 1);
    const MessageContent piece = MessageReader::read("From: a@b.c\r\nContent-Type: message/partial; id=x; number=2; total=3\r\n\r\npiece\r\n");
    QVERIFY(piece.warnings.join(u' ').contains(QLatin1String("piece 2 of 3")));
}

/// RFC 1740: two parts are one file.
void AttachmentReaderTest::fromMacs()
{
    const MessageContent content =
        MessageReader::read("From: a@b.c\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nwords\r\n--a\r\nContent-Type: multipart/appledouble; "
                            "boundary=b\r\n\r\n--b\r\nContent-Type: application/applefile; name=\"%pic.png\"\r\n\r\nfork\r\n--b\r\nContent-Type: image/png; "
                            "name=pic.png\r\n\r\nx\r\n--b--\r\n--a--\r\n");
    QCOMPARE(only(content).safeName, QStringLiteral("pic.png"));
}

void AttachmentReaderTest::protections_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &raw, const char *expected) { QTest::newRow(name) << "From: a@b.c\r\n" + raw << QString::fromLatin1(expected); };
    const QByteArray inner = "--s\r\n\r\nsigned words\r\n--s\r\nContent-Type: application/x-signature\r\n\r\nx\r\n--s--\r\n";
    const QByteArray pgp = "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n" + inner;
    row("pgp", pgp, "SignedPgp whole");
    row("smime", "Content-Type: multipart/signed; boundary=s; protocol=\"application/pkcs7-signature\"\r\n\r\n" + inner, "SignedSmime whole");
    row("with a footer", "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n" + pgp + "\r\n--m\r\n\r\nunsigned footer\r\n--m--\r\n", "SignedPgp part");
    row("in a message within", "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: message/rfc822\r\n\r\n" + pgp + "\r\n--m--\r\n", "");
    row("opaque", "Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\nx", "SignedSmime whole");
    row("enveloped", "Content-Type: application/x-pkcs7-mime; smime-type=enveloped-data\r\n\r\nx", "EncryptedSmime whole");
    row("certificates", "Content-Type: application/pkcs7-mime; smime-type=certs-only\r\n\r\nx", "");
    row("in text", "\r\nhello\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nx\r\n-----END PGP MESSAGE-----\r\n", "EncryptedInText part");
    row("clear signed", "\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA1\r\n\r\nx\r\n", "SignedInText part");
    row("a key", "\r\n-----BEGIN PGP PUBLIC KEY BLOCK-----\r\n", "KeyInText part");
    row("spoken of", "\r\n> -----BEGIN PGP MESSAGE-----\r\nI got -----BEGIN PGP MESSAGE----- from you\r\n", "");
    row("nothing", "\r\nx", "");
}

void AttachmentReaderTest::protections()
{
    static const QStringList names{QStringLiteral("SignedSmime"), QStringLiteral("EncryptedSmime"), QStringLiteral("SignedPgp"), QStringLiteral("EncryptedPgp"),
        QStringLiteral("SignedInText"), QStringLiteral("EncryptedInText"), QStringLiteral("KeyInText")};
    QFETCH(QByteArray, raw);
    QStringList found;
    const MessageContent content = MessageReader::read(raw);
    for (const Protection &p : content.protections) {
        found += names.at(int(p.kind)) + (p.isWhole ? QStringLiteral(" whole") : QStringLiteral(" part"));
        QVERIFY(!p.sentence.isEmpty() && !p.sentence.contains(QLatin1String("verified")) && !p.sentence.contains(QLatin1String("valid")));
    }
    QTEST(found.join(u','), "expected");
}

/// A signed part is there octet for octet, as whoever checks its signature needs it: white space at line ends, odd line ends, and all.
void AttachmentReaderTest::keptExactly()
{
    const QByteArray part = "Content-Type: text/plain; charset=us-ascii\r\n\r\ntrailing  \r\n\r\n-- \r\nodd\nends\r\n";
    const QByteArray raw = "From: a@b.c\r\nContent-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n--s\r\n" + part
        + "\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n";
    const MessageContent content = MessageReader::read(raw);
    const PartNode &node = content.structure.children.first();
    QCOMPARE(raw.mid(node.bodyOffset, node.bodySize), part.mid(part.indexOf("\r\n\r\n") + 4));
    QVERIFY(raw.contains(part));
}

QTEST_GUILESS_MAIN(AttachmentReaderTest)
#include "AttachmentReaderTest.moc"
