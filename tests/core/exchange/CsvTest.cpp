// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include <QStringEncoder>
#include <QTest>

using namespace postrider;

/// Comma-separated values (RFC 4180), and what programs make of them.
class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsCharsets();
    void isBounded();
    void isReadAsWritten();
};

void CsvTest::reads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("rows"); // fields by |, rows by /
    QTest::newRow("plain") << QByteArray("a,b\r\nc,d\r\n") << "a|b/c|d";
    QTest::newRow("no end of line") << QByteArray("a,b\nc,d") << "a|b/c|d";
    QTest::newRow("only CR") << QByteArray("a,b\rc,d\r") << "a|b/c|d";
    QTest::newRow("semicolons") << QByteArray("a;b;c, d\n1;2;3\n") << "a|b|c, d/1|2|3";
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2,3\n") << "a|b/1|2,3";
    QTest::newRow("quotes") << QByteArray("a,\"b, c\"\n\"say \"\"x\"\"\",d\n") << "a|b, c/say \"x\"|d";
    QTest::newRow("line break in quotes") << QByteArray("\"a\r\nb\",c\n") << "a\r\nb|c";
    QTest::newRow("empty fields") << QByteArray(",a,\n,,b\n") << "|a|/||b";
    QTest::newRow("empty rows") << QByteArray("a,b\n\n,\n1,2\n") << "a|b/1|2";
    QTest::newRow("a quote within") << QByteArray("5\" disk,b\n") << "5\" disk|b";
    QTest::newRow("text behind quotes") << QByteArray("\"a\"b,c\n") << "ab|c";
    QTest::newRow("a quote without end") << QByteArray("a,\"b\nc,d\n") << "a|b\nc,d\n";
    QTest::newRow("a separator in a quoted first row") << QByteArray("\"a,b,c\";d\n") << "a,b,c|d";
    QTest::newRow("nothing") << QByteArray() << "";
}

void CsvTest::reads()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, rows);
    QStringList read;
    for (const QStringList &row : CsvReader::read(octets).rows)
        read.append(row.join(u'|'));
    QCOMPARE(read.join(u'/'), rows);
}

void CsvTest::readsCharsets()
{
    const QString text = QStringLiteral("Müller,€5\n");
    const QList<QStringList> rows{{QStringLiteral("Müller"), QStringLiteral("€5")}};
    QCOMPARE(CsvReader::read(text.toUtf8()).rows, rows);
    QCOMPARE(CsvReader::read("\xEF\xBB\xBF" + text.toUtf8()).rows, rows);
    QCOMPARE(CsvReader::read("M\xFCller,\x80"
                             "5\n")
                 .rows,
        rows);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray octets = encoder(text);
        QCOMPARE(CsvReader::read(octets).rows, rows);
    }
}

void CsvTest::isBounded()
{
    const CsvTable wide = CsvReader::read(QByteArray(10'000, ',') + "x\na\n");
    QVERIFY(wide.isCut);
    QCOMPARE(wide.rows.last(), QStringList{QStringLiteral("a")});
    const CsvTable field = CsvReader::read(QByteArray(200'000, 'x') + ",b\n");
    QVERIFY(field.isCut);
    QCOMPARE(field.rows.first().first().size(), 64 * 1024);
    QCOMPARE(field.rows.first().last(), QStringLiteral("b"));
    QByteArray many;
    for (int i = 0; i < 200'010; ++i)
        many += "a\n";
    const CsvTable tall = CsvReader::read(many);
    QVERIFY(tall.isCut);
    QCOMPARE(tall.rows.size(), 200'000);
    QVERIFY(!CsvReader::read("a,b\n").isCut);
}

void CsvTest::isReadAsWritten()
{
    const QList<QStringList> rows{{QStringLiteral("a,b"), QStringLiteral("say \"x\"")}, {QStringLiteral("two\r\nlines"), QString()}, {QStringLiteral(";"), QStringLiteral(" x ")}};
    const QString text = CsvWriter::write(rows);
    QVERIFY(text.startsWith(QLatin1String("\"a,b\",\"say \"\"x\"\"\"\r\n")));
    QCOMPARE(CsvReader::read(text.toUtf8()).rows, rows);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "CsvTest.moc"
