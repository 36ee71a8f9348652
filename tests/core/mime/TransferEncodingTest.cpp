// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/TransferEncoding.h"

#include <QTest>

using namespace postrider;

class TransferEncodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void base64_data();
    void base64();
    void quotedPrintable_data();
    void quotedPrintable();
    void uuencode();
    void roundTrips_data();
    void roundTrips();
};

void TransferEncodingTest::base64_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("YWJj") << QByteArray("abc");
    QTest::newRow("YWI=") << QByteArray("ab");
    QTest::newRow("YQ==") << QByteArray("a");
    QTest::newRow("YWJ\r\njZGU=\r\n") << QByteArray("abcde");
    QTest::newRow("YQ") << QByteArray("a"); // padding left out
    QTest::newRow("YWI") << QByteArray("ab");
    QTest::newRow("YWJjZ") << QByteArray("abc"); // cut off
    QTest::newRow("Y*W!J-j") << QByteArray("abc");
    QTest::newRow("YQ==\r\nYg==") << QByteArray("ab"); // several blocks
    QTest::newRow("YWJj\r\nZA==\r\n-- \r\nlist footer, not encoded") << QByteArray("abcd");
    QTest::newRow("====") << QByteArray();
    QTest::newRow("") << QByteArray();
}

void TransferEncodingTest::base64()
{
    QTEST(TransferEncoding::decode(QByteArrayView(QTest::currentDataTag()), "base64"), "octets");
}

void TransferEncodingTest::quotedPrintable_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("abc") << QByteArray("abc");
    QTest::newRow("a=3Db") << QByteArray("a=b");
    QTest::newRow("=c3=A4") << QByteArray("\xc3\xa4");
    QTest::newRow("a=\r\nb") << QByteArray("ab");
    QTest::newRow("a=  \t\r\nb") << QByteArray("ab"); // blanks added on the way
    QTest::newRow("a=\nb") << QByteArray("ab");
    QTest::newRow("a  \r\nb") << QByteArray("a\r\nb");
    QTest::newRow("a=20\r\nb") << QByteArray("a \r\nb");
    QTest::newRow("a=XYb=4") << QByteArray("a=XYb=4"); // no escapes
    QTest::newRow("a=") << QByteArray("a");
    QTest::newRow("=\r\n=\r\n") << QByteArray();
    QTest::newRow("") << QByteArray();
}

void TransferEncodingTest::quotedPrintable()
{
    QTEST(TransferEncoding::decode(QByteArrayView(QTest::currentDataTag()), "quoted-printable"), "octets");
}

void TransferEncodingTest::uuencode()
{
    QCOMPARE(TransferEncoding::decode("text\nbegin 644 a\r\n#86)C\r\n`\r\nend\r\n", "x-uuencode"), QByteArray("abc"));
    QCOMPARE(TransferEncoding::decode("#86)C\n", "x-uuencode"), QByteArray("abc"));
    QCOMPARE(TransferEncoding::decode("as it is", "7bit"), QByteArray("as it is"));
    QCOMPARE(TransferEncoding::decode("as it is", "x-nobody-knows"), QByteArray("as it is"));
}

void TransferEncodingTest::roundTrips_data()
{
    QTest::addColumn<QByteArray>("octets");
    QByteArray all;
    for (int i = 0; i < 1024; ++i)
        all += static_cast<char>(i * 37);
    QTest::newRow("all octets") << all;
    for (int n = 0; n < 6; ++n)
        QTest::newRow(qPrintable(QStringLiteral("%1 octets").arg(n))) << all.left(n);
    for (int n = 72; n < 80; ++n)
        QTest::newRow(qPrintable(QStringLiteral("line of %1").arg(n))) << QByteArray(n, 'x') + "\r\nnext";
    QTest::newRow("blanks at line ends") << QByteArray("a \r\n\t\r\n  \r\nb ");
    QTest::newRow("From and dot") << QByteArray("From here\r\n.\r\n..\r\n");
    QTest::newRow("NUL, CR and LF alone") << QByteArray("a\0b\rc\nd", 7);
}

void TransferEncodingTest::roundTrips()
{
    QFETCH(QByteArray, octets);
    for (const bool base64 : {true, false}) {
        const QByteArray encoded = base64 ? TransferEncoding::encodeBase64(octets) : TransferEncoding::encodeQuotedPrintable(octets);
        QCOMPARE(TransferEncoding::decode(encoded, base64 ? QByteArrayView("base64") : QByteArrayView("quoted-printable")), octets);
        QByteArray lines = encoded;
        lines.replace("\r\n", "\n");
        QVERIFY(!lines.contains('\r'));
        for (const QByteArray &line : lines.split('\n')) {
            QVERIFY(line.size() <= 76);
            QVERIFY(!line.startsWith("From ") && line != "." && !line.endsWith(' ') && !line.endsWith('\t'));
        }
    }
}

QTEST_GUILESS_MAIN(TransferEncodingTest)
#include "TransferEncodingTest.moc"
