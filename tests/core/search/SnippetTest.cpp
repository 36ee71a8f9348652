// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Snippet.h"

#include <QTest>
#include <random>

using namespace postrider;

class SnippetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks_data();
    void marks();
    void densestPlace();
    void oneLineWithoutDisguise();
    void anyText();
};

namespace {

Snippet snippet(const QString &text, const QString &query)
{
    const QByteArray utf8 = text.toUtf8();
    return Snippet::of(utf8, SnippetTerm::of(SearchQuery::parse(query, QDate(2026, 11, 26)).root));
}

/// With brackets around the marks.
QString shown(const Snippet &s)
{
    QString text = s.text;
    for (qsizetype i = s.marks.size() - 1; i >= 0; --i) {
        text.insert(s.marks[i].first + s.marks[i].second, QLatin1Char(']'));
        text.insert(s.marks[i].first, QLatin1Char('['));
    }
    return text;
}

} // namespace

void SnippetTest::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("snippet");
    const auto row = [](const char *name, const char *text, const char *query, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query) << QString::fromUtf8(result);
    };
    row("word", "The quick brown fox", "quick", "The [quick] brown fox");
    row("folded", "Die Größe zählt", "grosse", "Die [Größe] zählt");
    row("beginning", "The quick brown fox", "qui*", "The [quick] brown fox");
    row("phrase", "a b a c a b", "\"a c\"", "a b [a c] a b");
    row("two words", "the lazy dog and the fox", "dog fox", "the lazy [dog] and the [fox]");
    row("not there", "nothing", "else", "");
    row("taken out", "one two", "one -two", "[one] two");
    row("only in the sender", "anna", "from:anna", "");
    row("in the body", "anna", "body:anna", "[anna]");
    row("Han", "我们明天在北京大学开会", "北京大学", "我们明天在[北京大学]开会");
    row("one Han", "在北京", "京", "在北[京]");
    row("nothing asked", "text", "is:unread", "");
}

void SnippetTest::marks()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, snippet);
    QCOMPARE(shown(::snippet(text, query)), snippet);
}

void SnippetTest::densestPlace()
{
    const QString filler = QStringLiteral("lorem ipsum dolor sit amet ").repeated(30);
    const Snippet s = snippet(QStringLiteral("invoice ") + filler + QStringLiteral("the invoice for march is late ") + filler, QStringLiteral("invoice march"));
    QVERIFY2(shown(s).contains(QLatin1String("the [invoice] for [march] is late")), qPrintable(shown(s)));
    QVERIFY(s.text.startsWith(QChar(0x2026)) && s.text.endsWith(QChar(0x2026)));
    QVERIFY2(s.text.size() <= Snippet::Length + 60, qPrintable(s.text));
}

void SnippetTest::oneLineWithoutDisguise()
{
    const Snippet s = snippet(QStringLiteral("first\r\n\tline\x01 \u202Ewith\u2066  word\n\nand"), QStringLiteral("word"));
    QCOMPARE(shown(s), QStringLiteral("first line with [word] and"));
}

/// Marks lie within the text, in order and apart, and no character is cut.
void SnippetTest::anyText()
{
    std::mt19937 random(20261126);
    static const QStringList pieces{QStringLiteral("word "), QStringLiteral("京都"), QStringLiteral("𠮷"), QStringLiteral("ü"), QStringLiteral("\n"), QStringLiteral("  "),
        QStringLiteral("x"), QStringLiteral("e\u0301"), QStringLiteral("👍🏽"), QStringLiteral("ที่"), QStringLiteral("word")};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int count = int(random() % 300);
        for (int i = 0; i < count; ++i)
            text += pieces[int(random() % uint(pieces.size()))];
        const Snippet s = snippet(text, QStringLiteral("word* 京 𠮷 x é"));
        qsizetype behind = 0;
        for (const auto &[start, length] : s.marks) {
            QVERIFY(start >= behind && length > 0 && start + length <= s.text.size());
            behind = start + length + 1;
        }
        QVERIFY2(QString::fromUtf8(s.text.toUtf8()) == s.text, qPrintable(s.text));
        QVERIFY2(!s.text.contains(QChar(QChar::ReplacementCharacter)), qPrintable(s.text));
        QVERIFY(!s.text.contains(QLatin1Char('\n')) && s.text.size() <= 2 * Snippet::Length);
    }
}

QTEST_APPLESS_MAIN(SnippetTest)
#include "SnippetTest.moc"
