// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Folding.h"

#include <QTest>

using namespace postrider;

class FoldingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void baseSubject_data();
    void baseSubject();
};

void FoldingTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << QStringLiteral("Hello 42") << QStringLiteral("hello 42");
    QTest::newRow("diacritics") << QStringLiteral("Crème Brûlée Ångström") << QStringLiteral("creme brulee angstrom");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("half-width kana") << QStringLiteral("ｶﾀｶﾅ") << QStringLiteral("カタカナ");
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٦") << QStringLiteral("2026");
    QTest::newRow("full width") << QStringLiteral("ＡＢＣ１") << QStringLiteral("abc1");
}

void FoldingTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(Folding::fold(text), folded);
}

void FoldingTest::baseSubject_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("base");
    QTest::newRow("as it is") << QStringLiteral("Lunch") << QStringLiteral("lunch");
    QTest::newRow("answers of answers") << QStringLiteral("Re: AW:  RE[2]: Fwd: Lunch on  Friday") << QStringLiteral("lunch on friday");
    QTest::newRow("list") << QStringLiteral("Re: [dev] Re: Build") << QStringLiteral("build");
    QTest::newRow("only a list") << QStringLiteral("[dev]") << QStringLiteral("[dev]");
    QTest::newRow("no prefix") << QStringLiteral("Rest: of it") << QStringLiteral("rest: of it");
}

void FoldingTest::baseSubject()
{
    QFETCH(QString, subject);
    QFETCH(QString, base);
    QCOMPARE(Folding::baseSubject(subject), base);
}

QTEST_APPLESS_MAIN(FoldingTest)
#include "FoldingTest.moc"
