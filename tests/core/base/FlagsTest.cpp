// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Flags.h"

#include <QTest>

using namespace postrider;

class FlagsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The numbers are in people's databases.
    void numbersAreForEver()
    {
        QCOMPARE(quint32(Flag::Seen), 1u);
        QCOMPARE(quint32(Flag::Answered), 2u);
        QCOMPARE(quint32(Flag::Flagged), 4u);
        QCOMPARE(quint32(Flag::Deleted), 8u);
        QCOMPARE(quint32(Flag::Draft), 16u);
        QCOMPARE(quint32(Flag::Forwarded), 32u);
        QCOMPARE(quint32(Flag::Junk), 64u);
        QCOMPARE(quint32(Flag::NotJunk), 128u);
        QCOMPARE(quint32(Flag::MdnSent), 256u);
        QCOMPARE(quint32(Flag::Label5), 8192u);
    }

    void names()
    {
        QCOMPARE(imapNames({}), QByteArrayList());
        QCOMPARE(imapNames(Flag::Forwarded | Flag::Seen), (QByteArrayList{"\\Seen", "$Forwarded"}));
        QCOMPARE(imapNames(Flag::MdnSent | Flag::Label1 | Flag::Junk), (QByteArrayList{"$Junk", "$MDNSent", "$label1"}));
    }

    void everyFlagHasAName()
    {
        Flags all;
        for (quint32 bit = 1; bit <= quint32(Flag::Label5); bit <<= 1) {
            const Flags flag = Flag(bit);
            const QByteArrayList names = imapNames(flag);
            QCOMPARE(names.size(), 1);
            QCOMPARE(flagFromImapName(names.first()), flag);
            QCOMPARE(flagFromImapName(names.first().toUpper()), flag);
            QCOMPARE(flagFromUserName(names.first().mid(1)), flag);
            all |= flag;
        }
        QCOMPARE(imapNames(all).size(), 14);
    }

    void unknown_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"", "\\", "$", "Seen", "\\Recent", "\\*", "$label6", "\\Seen ", "\\Se", "seen\\Seen"})
            QTest::addRow("%s", name) << QByteArray(name);
    }

    void unknown()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(flagFromImapName(name), Flags());
    }

    void userNames()
    {
        QCOMPARE(flagFromUserName("seen"), Flags(Flag::Seen));
        QCOMPARE(flagFromUserName("Flagged"), Flags(Flag::Flagged));
        QCOMPARE(flagFromUserName("\\Answered"), Flags(Flag::Answered));
        QCOMPARE(flagFromUserName("$label1"), Flags(Flag::Label1));
        QCOMPARE(flagFromUserName("junk"), Flags(Flag::Junk));
        QCOMPARE(flagFromUserName("read"), Flags());
        QCOMPARE(flagFromUserName(""), Flags());
    }
};

QTEST_GUILESS_MAIN(FlagsTest)
#include "FlagsTest.moc"
