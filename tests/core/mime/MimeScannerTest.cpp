// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MimeScanner.h"

#include <QTest>

using namespace postrider;

namespace {

QByteArrayList partIds(const MimeTree &tree)
{
    QByteArrayList ids;
    for (const MimePart &part : tree.parts)
        ids += part.partId;
    return ids;
}

} // namespace

class MimeScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partNumbers();
    void offsets();
    void fields();
    void encodedMessage();
    void limits_data();
    void limits();
    void oddities_data();
    void oddities();
};

/// RFC 9051 6.4.5, its own example: a message within a multipart within a message.
void MimeScannerTest::partNumbers()
{
    const QByteArray raw = "Content-Type: multipart/mixed; boundary=a\r\n\r\n"
                           "--a\r\n\r\none\r\n"
                           "--a\r\nContent-Type: application/octet-stream\r\n\r\ntwo\r\n"
                           "--a\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nthree one\r\n--b\r\n\r\nthree two\r\n--b--\r\n"
                           "--a\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
                           "--c\r\nContent-Type: image/gif\r\n\r\nfour one\r\n"
                           "--c\r\nContent-Type: message/rfc822\r\n\r\nSubject: s\r\n\r\nfour two one\r\n--c--\r\n--a--\r\n";
    const MimeTree tree = MimeScanner::scan(raw);
    QCOMPARE(partIds(tree), (QByteArrayList{"TEXT", "1", "2", "3", "3.TEXT", "3.1", "3.2", "4", "4.1", "4.2", "4.2.1"}));
    QCOMPARE(tree.body(tree.parts[static_cast<size_t>(tree.indexOf("3.2"))]).toByteArray(), QByteArray("three two"));
    QCOMPARE(tree.body(tree.parts[static_cast<size_t>(tree.indexOf("4.2.1"))]).toByteArray(), QByteArray("four two one"));
    QCOMPARE(tree.leaves().size(), size_t(6));
    QCOMPARE(partIds(MimeScanner::scan("Subject: s\r\n\r\nx")), QByteArrayList{"1"});
    QCOMPARE(partIds(MimeScanner::scan("Content-Type: message/rfc822\r\n\r\nSubject: s\r\n\r\nx")), (QByteArrayList{"1", "1.1"}));
}

void MimeScannerTest::offsets()
{
    const QByteArray raw = "Content-Type: multipart/mixed; boundary=b\n\nbefore\n--b\nX: y\n\nbody\n\n--b--\nafter\n";
    const MimeTree tree = MimeScanner::scan(raw);
    const MimePart &part = tree.parts.at(1);
    QCOMPARE(raw.mid(part.headerOffset, part.headerEnd - part.headerOffset), QByteArray("X: y\n"));
    QCOMPARE(raw.mid(part.bodyOffset, part.bodyEnd - part.bodyOffset), QByteArray("body\n")); // the last line end is the boundary's
    QCOMPARE(tree.parts.at(0).bodyEnd, raw.size());
}

void MimeScannerTest::fields()
{
    const MimeTree tree = MimeScanner::scan("From someone Tue Nov 14\r\nSubject :  folded\r\n  twice\r\nEmpty:\r\nno field here\r\nsubject: second\r\n\r\n");
    const MimePart &root = tree.parts.front();
    QCOMPARE(root.fields.size(), size_t(3));
    QCOMPARE(root.fields[0].name.toByteArray(), QByteArray("Subject"));
    QCOMPARE(root.field("SUBJECT").toByteArray(), QByteArray("folded\r\n  twice"));
    QVERIFY(root.field("empty").isEmpty() && !root.field("empty").isNull());
    QVERIFY(root.field("absent").isNull());
}

void MimeScannerTest::encodedMessage()
{
    const QByteArray inner = "Subject: inner\r\n\r\ninner text\r\n";
    const MimeTree tree = MimeScanner::scan("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + inner.toBase64());
    QCOMPARE(tree.sources.size(), size_t(2));
    QCOMPARE(tree.parts.at(1).source, 1);
    QCOMPARE(tree.parts.at(1).field("subject").toByteArray(), QByteArray("inner"));
    QCOMPARE(tree.body(tree.parts.at(1)).toByteArray(), QByteArray("inner text\r\n"));
}

void MimeScannerTest::limits_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<unsigned>("limit");
    const auto nested = [](int levels) { return QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(levels) + "Subject: s\r\n\r\nx"; };
    const auto parts = [](int count) { return "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n\r\nx\r\n").repeated(count) + "--b--\r\n"; };
    QTest::newRow("100 levels") << nested(100) << unsigned(MimeTree::NoLimit);
    QTest::newRow("101 levels") << nested(101) << unsigned(MimeTree::TooDeep);
    QTest::newRow("9,999 parts and the message") << parts(9'999) << unsigned(MimeTree::NoLimit);
    QTest::newRow("10,000 parts and the message") << parts(10'000) << unsigned(MimeTree::TooManyParts);
    QTest::newRow("field of 256 KiB") << "Subject:" + QByteArray(256 * 1024 - 8, 'x') + "\r\n\r\n" << unsigned(MimeTree::NoLimit);
    QTest::newRow("field one octet longer") << "Subject:" + QByteArray(256 * 1024 - 7, 'x') + "\r\n\r\n" << unsigned(MimeTree::FieldTooLong);
    QTest::newRow("header of 1 MiB") << QByteArray("Abcdef: 89012345678901234567890\n").repeated(8'000) << unsigned(MimeTree::NoLimit);
    QTest::newRow("10,001 fields") << QByteArray("A: b\n").repeated(10'001) << unsigned(MimeTree::TooManyFields);
    QTest::newRow("header over 1 MiB") << QByteArray("Abcdef: 8901234567890" + QByteArray(200, 'x') + "\n").repeated(5'500) << unsigned(MimeTree::HeaderTooLong);
}

void MimeScannerTest::limits()
{
    QFETCH(QByteArray, raw);
    const MimeTree tree = MimeScanner::scan(raw);
    QTEST(tree.limits, "limit");
    QVERIFY(tree.parts.size() <= MimeScanner::MaxParts + 1);
}

void MimeScannerTest::oddities_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<unsigned>("oddity");
    const QByteArray head = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    QTest::newRow("none") << head + "--b\r\n\r\nx\r\n--b--\r\n" << unsigned(MimeTree::NoOddity);
    QTest::newRow("blanks behind the boundary") << head + "--b  \r\n\r\nx\r\n--b--\t\r\n" << unsigned(MimeTree::NoOddity);
    QTest::newRow("no line end behind the last boundary") << head + "--b\r\n\r\nx\r\n--b--" << unsigned(MimeTree::NoOddity);
    QTest::newRow("no end") << head + "--b\r\n\r\nx\r\n" << unsigned(MimeTree::MissingEnd);
    QTest::newRow("never") << head + "--c\r\n\r\nx\r\n" << unsigned(MimeTree::NoSuchBoundary);
    QTest::newRow("only the end") << head + "x\r\n--b--\r\n" << unsigned(MimeTree::NoSuchBoundary);
    QTest::newRow("stray line at the end of the header") << QByteArray("Subject: s\r\nno field\r\n\r\nx") << unsigned(MimeTree::StrayLines);
    QTest::newRow("stray line before a field") << QByteArray("no field\r\nSubject: s\r\n\r\nx") << unsigned(MimeTree::NoOddity);
}

void MimeScannerTest::oddities()
{
    QFETCH(QByteArray, raw);
    QTEST(MimeScanner::scan(raw).oddities, "oddity");
}

QTEST_GUILESS_MAIN(MimeScannerTest)
#include "MimeScannerTest.moc"
