// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/SaslPrep.h"

#include <QTest>

using namespace postrider;

class SaslPrepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prepared_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted"); ///< null: forbidden
        const QString forbidden;
        // The examples of RFC 4013 3.
        QTest::newRow("soft hyphen") << QString::fromUtf8("I\xc2\xadX") << "IX";
        QTest::newRow("no change") << "user"
                                   << "user";
        QTest::newRow("case is kept") << "USER"
                                      << "USER";
        QTest::newRow("ordinal") << QString::fromUtf8("\xc2\xaa") << "a";
        QTest::newRow("Roman nine") << QString::fromUtf8("\xe2\x85\xa8") << "IX";
        QTest::newRow("control character") << QString(QChar(7)) << forbidden;
        QTest::newRow("right to left, and a digit") << QString(QChar(0x0627)) + "1" << forbidden;
        // And more.
        QTest::newRow("spaces") << QString::fromUtf8("a\xc2\xa0"
                                                     "b\xe3\x80\x80"
                                                     "c d")
                                << "a b c d";
        QTest::newRow("zero width joiner") << QString("a") + QChar(0x200d) + "b"
                                           << "ab";
        QTest::newRow("composed") << QString::fromUtf8("u\xcc\x88") << QString::fromUtf8("\xc3\xbc");
        QTest::newRow("right to left") << QString(QChar(0x0627)) + "1" + QChar(0x0628) << QString(QChar(0x0627)) + "1" + QChar(0x0628);
        QTest::newRow("both ways") << QString(QChar(0x05d0)) + "a" + QChar(0x05d1) << forbidden;
        QTest::newRow("private use") << QString(QChar(0xe000)) << forbidden;
        QTest::newRow("no character") << QString(QChar(0xfffe)) << forbidden;
        QTest::newRow("replacement") << QString(QChar(0xfffd)) << forbidden;
        QTest::newRow("direction override") << QString("a") + QChar(0x202e) << forbidden;
        QTest::newRow("DEL") << QString(QChar(0x7f)) << forbidden;
        QTest::newRow("newer than Unicode 3.2") << QString::fromUtf8("\xf0\x9f\x94\x91") << QString::fromUtf8("\xf0\x9f\x94\x91");
        QTest::newRow("empty") << ""
                               << "";
    }
    void prepared()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(SaslPrep::prepared(text).has_value(), !wanted.isNull());
        QCOMPARE(SaslPrep::prepared(text).value_or(QString()), wanted);
        QCOMPARE(SaslPrep::preparedOrAsItIs(text), wanted.isNull() ? text : wanted);
    }

    /// Printable ASCII, all of it, as it is.
    void ascii()
    {
        QString all;
        for (char c = 0x20; c < 0x7f; ++c)
            all += QLatin1Char(c);
        QCOMPARE(SaslPrep::prepared(all).value_or(QString()), all);
    }
};

QTEST_GUILESS_MAIN(SaslPrepTest)
#include "SaslPrepTest.moc"
