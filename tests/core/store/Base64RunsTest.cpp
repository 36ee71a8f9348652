// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is taken out of a message comes back octet by octet, and what was not made by us makes no octet more than was told.
#include "core/store/Base64Runs.h"
#include "core/store/BodyQueries.h"
#include "core/store/ZstdFrame.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <random>

using namespace postrider;

namespace {

QByteArray noise(std::mt19937 &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random());
    return bytes;
}

QByteArray lines(const QByteArray &octets, qsizetype length, const QByteArray &end)
{
    const QByteArray text = octets.toBase64();
    QByteArray made;
    for (qsizetype i = 0; i < text.size(); i += length)
        made += text.mid(i, length) + end;
    return made;
}

QByteArray octets(qsizetype size)
{
    std::mt19937 random(7);
    return noise(random, size);
}

QByteArray withoutEnd(QByteArray text, qsizetype characters)
{
    text.chop(characters);
    return text;
}

} // namespace

class Base64RunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void writtenMessagesComeBack();
    void whateverItIsComesBack();
    void takesLessRoom();
    void damageIsNoticed();
    void makesNoMoreThanTold_data();
    void makesNoMoreThanTold();
};

void Base64RunsTest::comesBack_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("taken");
    const QByteArray head = "Content-Transfer-Encoding: base64\r\n\r\n", tail = "\r\n--b--\r\n";
    for (const int length : {32, 60, 64, 72, 76, 996}) {
        for (const int size : {6000, 6001, 6002})
            QTest::addRow("lines of %d, %d octets", length, size) << head + lines(octets(size), length, "\r\n") + tail << true;
    }
    QTest::newRow("LF") << "Subject: x\n\n" + lines(octets(1000), 76, "\n") + "\n--b--\n" << true;
    QTest::newRow("nothing else") << lines(octets(1000), 76, "\r\n") << true;
    QTest::newRow("no line end at the end") << withoutEnd(head + lines(octets(1000), 76, "\r\n"), 2) << true;
    QTest::newRow("half a line end at the end") << withoutEnd(head + lines(octets(1000), 76, "\r\n"), 1) << true;
    QTest::newRow("whole lines only") << head + lines(octets(570), 76, "\r\n") + tail << true;
    QTest::newRow("whole lines only, the last padded") << head + lines(octets(569), 76, "\r\n") + tail << true;
    QTest::newRow("two, of different lines") << head + lines(octets(900), 76, "\r\n") + lines(octets(800), 64, "\r\n") + tail << true;
    QTest::newRow("two, of different line ends") << head + lines(octets(900), 76, "\r\n") + lines(octets(800), 76, "\n") + tail << true;
    QTest::newRow("padding in the middle") << head + lines(octets(569), 76, "\r\n") + lines(octets(569), 76, "\r\n") + tail << true;
    QTest::newRow("a line with a blank behind it") << head + lines(octets(570), 76, "\r\n") + withoutEnd(lines(octets(57), 76, "\r\n"), 2) + " \r\n"
            + lines(octets(570), 76, "\r\n") << true;
    QTest::newRow("a longer last line") << head + lines(octets(570), 76, "\r\n") + lines(octets(60), 80, "\r\n") + tail << true;
    QTest::newRow("bits that nobody reads") << head + lines(octets(570), 76, "\r\n") + "QQ==\r\n" + lines(octets(570), 76, "\r\n") + "QR==\r\nQUJ=\r\n" + tail << true;
    QTest::newRow("three paddings") << head + lines(octets(570), 76, "\r\n") + "Q===\r\n====\r\n" + tail << true;
    QTest::newRow("indented") << head + "\t" + lines(octets(1140), 76, "\r\n\t") + tail << false;
    QTest::newRow("quoted") << head + "> " + lines(octets(1140), 76, "\r\n> ") + tail << false;
    QTest::newRow("lines of 75") << head + lines(octets(1140), 75, "\r\n") + tail << false;
    QTest::newRow("lines of 1000") << head + lines(octets(6000), 1000, "\r\n") + tail << false;
    QTest::newRow("one line") << head + octets(3000).toBase64() + tail << false;
    QTest::newRow("lines of 4") << head + lines(octets(3000), 4, "\r\n") + tail << false;
    QTest::newRow("CR alone") << head + lines(octets(3000), 76, "\r") + tail << false;
    QTest::newRow("the other alphabet") << head + lines(octets(3000), 76, "\r\n").replace('+', '-').replace('/', '_') + tail << false;
    QTest::newRow("a few lines") << head + lines(octets(100), 76, "\r\n") + tail << false;
    QTest::newRow("text") << QByteArray("Words, words.\r\n").repeated(100) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("line ends") << QByteArray("\r\n").repeated(500) << false;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << false;
    QTest::newRow("letters without an end") << QByteArray(5000, 'A') << false;
}

void Base64RunsTest::comesBack()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, taken);
    const auto packed = Base64Runs::takeOut(raw);
    QCOMPARE(packed.has_value(), taken);
    if (packed)
        QVERIFY(Base64Runs::putBack(*packed, raw.size()) == raw);
    QVERIFY(BodyQueries::unpack(BodyQueries::pack(raw), raw.size()) == raw);
}

void Base64RunsTest::writtenMessagesComeBack()
{
    const QDir directory(QStringLiteral(POSTRIDER_TEST_DATA "/messages"));
    const QStringList names = directory.entryList({QStringLiteral("*.eml")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray raw = file.readAll(), onTheWire = QByteArray(raw).replace("\r\n", "\n").replace("\n", "\r\n");
        QVERIFY2(BodyQueries::unpack(BodyQueries::pack(raw), raw.size()) == raw, qPrintable(name));
        QVERIFY2(BodyQueries::unpack(BodyQueries::pack(onTheWire), onTheWire.size()) == onTheWire, qPrintable(name));
    }
}

/// Pieces of all kinds one behind the other, then a few octets changed, taken away, doubled.
void Base64RunsTest::whateverItIsComesBack()
{
    int taken = 0;
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        std::mt19937 random(seed);
        QByteArray raw;
        for (unsigned pieces = random() % 6; pieces > 0; --pieces) {
            const QByteArray end = random() % 2 ? "\r\n" : "\n";
            switch (random() % 5) {
            case 0: raw += noise(random, random() % 300); break;
            case 1: raw += "Some words" + end + end + QByteArray(random() % 100, 'A') + end; break;
            case 2: raw += end; break;
            default: raw += lines(noise(random, random() % 2000), qsizetype(1 + random() % 40) * 4, end);
            }
        }
        for (unsigned changes = random() % 4; changes > 0 && !raw.isEmpty(); --changes) {
            const qsizetype at = qsizetype(random() % unsigned(raw.size()));
            switch (random() % 4) {
            case 0: raw[at] = char(random()); break;
            case 1: raw[at] = "=\r\nA+/ "[random() % 7]; break;
            case 2: raw.remove(at, random() % 3); break;
            default: raw.insert(at, raw.mid(at, random() % 80));
            }
        }
        const QByteArray packed = BodyQueries::pack(raw);
        taken += packed.startsWith(BodyQueries::kRunsAndDictionary);
        QVERIFY2(BodyQueries::unpack(packed, raw.size()) == raw, qPrintable(QString::number(seed)));
    }
    QVERIFY(taken > 500);
}

void Base64RunsTest::takesLessRoom()
{
    const QByteArray page = QByteArray("Ein Brief, wie ihn manche Programme verschicken: Text in base64, den so kein Packer mehr klein bekommt. ").repeated(30)
        + QByteArray::number(qHash(octets(100)));
    const QByteArray raw = "Content-Transfer-Encoding: base64\r\n\r\n" + lines(page + octets(500) + page.toUpper(), 76, "\r\n");
    QVERIFY(BodyQueries::pack(raw).size() < ZstdFrame::compress(raw).size() * 9 / 10);
}

void Base64RunsTest::damageIsNoticed()
{
    const QByteArray raw = "Subject: x\r\n\r\n" + lines(octets(3000), 76, "\r\n") + "\r\nAnd words.\r\n";
    const QByteArray packed = BodyQueries::pack(raw);
    QVERIFY(packed.startsWith(BodyQueries::kRunsAndDictionary));
    for (qsizetype i = 0; i < packed.size(); ++i) {
        QByteArray damaged = packed;
        damaged[i] = char(damaged[i] ^ 0x11);
        QVERIFY2(!BodyQueries::unpack(damaged, raw.size()) || i < 6, qPrintable(QString::number(i)));
        QVERIFY2(BodyQueries::unpack(damaged, raw.size()).value_or(raw) == raw, qPrintable(QString::number(i)));
        QVERIFY(!BodyQueries::unpack(packed.first(i), raw.size()));
    }
    QVERIFY(!BodyQueries::unpack(packed, raw.size() - 1));
    QVERIFY(!BodyQueries::unpack(packed, raw.size() + 1));
}

void Base64RunsTest::makesNoMoreThanTold_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a number without an end") << QByteArray(20, '\xff');
    QTest::newRow("more runs than anybody has") << QByteArray("\xff\xff\x7f", 3);
    QTest::newRow("runs that are not there") << QByteArray("\x02\x00\x03\x4c", 4);
    QTest::newRow("a run of nothing") << QByteArray("\x01\x00\x00\x4c", 4);
    QTest::newRow("lines of nothing") << QByteArray("\x01\x00\x03\x03"
                                                    "abc",
        7);
    QTest::newRow("a run that is longer than all of it") << QByteArray("\x01\x00\xff\xff\xff\xff\x7f\x4c"
                                                                       "abc",
        11);
    QTest::newRow("text that is longer than all of it") << QByteArray("\x01\xff\x7f\x03\x4c"
                                                                      "abc",
        8);
    QTest::newRow("another size") << QByteArray("\x01\x00\x03\x4c"
                                                "abc",
        7);
}

void Base64RunsTest::makesNoMoreThanTold()
{
    QFETCH(QByteArray, packed);
    for (const qint64 size : {0LL, 1LL, 3LL, 5LL, 4096LL, 1LL << 40})
        QVERIFY(!Base64Runs::putBack(packed, size));
}

QTEST_GUILESS_MAIN(Base64RunsTest)
#include "Base64RunsTest.moc"
