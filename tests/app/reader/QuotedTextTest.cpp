// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/QuotedText.h"

#include <QTest>

using namespace postrider;

class QuotedTextTest : public QObject {
    Q_OBJECT

private:
    static QStringList shown(const QString &text)
    {
        QStringList out;
        for (const auto &line : QuotedText::linesOf(text))
            out.append(QString::number(line.level) + (line.signature ? "s:" : ":") + text.mid(line.start, line.length));
        return out;
    }

private Q_SLOTS:
    void readsLevels() { QCOMPARE(shown("Hello\n> one\n>> two\n> > two\n>>> > four\n>\nend"), QStringList({"0:Hello", "1:one", "2:two", "2:two", "4:four", "1:", "0:end"})); }

    void arrowsInTextAreNoQuotes() { QCOMPARE(shown(" > no\na > b\n-> c"), QStringList({"0: > no", "0:a > b", "0:-> c"})); }

    void knowsTheSignature()
    {
        QCOMPARE(shown("Hi\n-- \nAnn\n> but this\nis text"), QStringList({"0:Hi", "0s:-- ", "0s:Ann", "1:but this", "0:is text"}));
        QCOMPARE(shown("Hi\n--\nAnn"), QStringList({"0:Hi", "0:--", "0:Ann"}));
    }

    void takesEveryLineEnd() { QCOMPARE(shown("a\r\n> b\r\n\nc"), QStringList({"0:a", "1:b", "0:", "0:c"})); }

    void breaksLongLinesWithoutLosingAnything()
    {
        const QString word = QStringLiteral("abcdefg ");
        const QString text = word.repeated(5000) + QStringLiteral("\n>") + QString(25'000, u'x') + QString::fromUtf8("\xf0\x9f\x98\x80").repeated(6000);
        QString first, second;
        for (const auto &line : QuotedText::linesOf(text)) {
            QVERIFY(line.length <= QuotedText::maxLine);
            const QString piece = text.mid(line.start, line.length);
            QVERIFY(!piece.endsWith(QChar(0xd83d)));
            (line.level == 0 ? first : second) += piece;
        }
        QCOMPARE(first, word.repeated(5000));
        QCOMPARE(second, text.mid(5000 * word.size() + 2));
    }

    void goesOnWhereItStopped()
    {
        const QString text = QStringLiteral("one\n-- \ntwo\nthree\nfour");
        bool signature = false;
        qsizetype next = 0;
        QStringList out;
        for (int i = 0; next < text.size() && i < 20; ++i) {
            for (const auto &line : QuotedText::linesOf(text, next, 5, signature, next))
                out.append((line.signature ? "s:" : ":") + text.mid(line.start, line.length));
        }
        QCOMPARE(out, QStringList({":one", "s:-- ", "s:two", "s:three", "s:four"}));
    }

    void countsTheMarksButNotForEver()
    {
        const auto lines = QuotedText::linesOf(QString(5000, u'>') + u'x');
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].level, QuotedText::maxLevel);
        QCOMPARE(lines[0].prefix, 5000);
    }
};

QTEST_GUILESS_MAIN(QuotedTextTest)
#include "QuotedTextTest.moc"
