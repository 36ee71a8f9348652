// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/FuzzyMatch.h"

#include <QTest>

using namespace postrider;

/// What fits what was typed, and what fits better.
class FuzzyMatchTest : public QObject {
    Q_OBJECT

private:
    static int score(const char *typed, const char *name)
    {
        const auto match = FuzzyMatch::of(FuzzyMatch::folded(QString::fromUtf8(typed)), FuzzyMatch::folded(QString::fromUtf8(name)));
        return match ? match->score : -1;
    }

private Q_SLOTS:
    void whatFits_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QByteArray("") << QByteArray("Archive") << true;
        QTest::newRow("beginning") << QByteArray("arch") << QByteArray("Archive") << true;
        QTest::newRow("inside") << QByteArray("chi") << QByteArray("Archive") << true;
        QTest::newRow("initials") << QByteArray("mtf") << QByteArray("Move to folder") << true;
        QTest::newRow("two words, other order") << QByteArray("folder move") << QByteArray("Move to folder") << true;
        QTest::newRow("accents") << QByteArray("cafe") << QByteArray("Projekte/Café") << true;
        QTest::newRow("letters of their own") << QByteArray("lodz") << QByteArray("Projekte/Łódź") << true;
        QTest::newRow("syllables") << QByteArray("하") << QByteArray("회사") << false;
        QTest::newRow("capitals") << QByteArray("ÄRGER") << QByteArray("ärger") << true;
        QTest::newRow("one word does not") << QByteArray("move banana") << QByteArray("Move to folder") << false;
        QTest::newRow("letters all over the place") << QByteArray("vodr") << QByteArray("Move to folder") << false;
        QTest::newRow("too long") << QByteArray("archives of the past") << QByteArray("Archive") << false;
        QTest::newRow("no name") << QByteArray("a") << QByteArray("") << false;
    }
    void whatFits()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, name);
        QFETCH(bool, fits);
        QCOMPARE(score(typed.constData(), name.constData()) >= 0, fits);
    }

    void whatFitsBetter()
    {
        QVERIFY(score("re", "Reply") > score("re", "Mark as read"));
        QVERIFY(score("read", "Mark as read") > score("read", "Bread"));
        QVERIFY(score("all", "Reply to all") > score("all", "Install"));
        QVERIFY(score("arc", "Archive") > score("arc", "Archive and go to the next"));
        QVERIFY(score("mtf", "Move to folder") > 0);
    }

    void whereItWasHit()
    {
        const auto match = FuzzyMatch::of(QStringLiteral("to mo"), QStringLiteral("move to folder"));
        QVERIFY(match);
        QCOMPARE(match->marks, (QList<int>{0, 1, 5, 6}));
    }
};

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "FuzzyMatchTest.moc"
