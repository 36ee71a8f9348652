// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the charsets of the world, under the names that senders give them, wrong ones included (RFC 2978, WHATWG "Encoding"). The octets were written by another implementation.
#include "core/mime/Charsets.h"

#include <QFile>
#include <QTest>

using namespace postrider;

class CharsetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toUnicode_data();
    void toUnicode();
};

void CharsetTest::toUnicode_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/charsets.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArrayList columns = file.readLine().chopped(1).split('|');
        if (!columns.first().startsWith('#'))
            QTest::addRow("%s, line %d", columns.at(0).constData(), number) << columns.at(0) << QByteArray::fromHex(columns.at(1)) << QString::fromUtf8(columns.at(2));
    }
}

void CharsetTest::toUnicode()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, octets);
    QString read = Charsets::toUnicode(octets, charset);
    if (read.startsWith(QChar(QChar::ByteOrderMark)))
        read.remove(0, 1); // whoever shows it does
    QTEST(read, "text");
}

QTEST_GUILESS_MAIN(CharsetTest)
#include "CharsetTest.moc"
