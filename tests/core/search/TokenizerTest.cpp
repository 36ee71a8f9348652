// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Tokenizer.h"

#include <QTest>
#include <random>

using namespace postrider;

class TokenizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void places();
    void longWords();
    void anyBytes();
    void foldedTwiceIsFoldedOnce();
};

namespace {

/// Words with blanks between; "+" before one that stands at the place of the one before.
QString tokens(const QByteArray &text, Tokenizer::For purpose)
{
    Tokenizer tokenizer(text, purpose);
    QStringList list;
    while (tokenizer.next())
        list.append((tokenizer.isColocated() ? QStringLiteral("+") : QString()) + QString::fromUtf8(tokenizer.token().toByteArray()));
    return list.join(QLatin1Char(' '));
}

} // namespace

void TokenizerTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("query"); ///< empty: the same
    const auto row = [](const char *name, const char *text, const char *index, const char *query = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(index) << QString::fromUtf8(query);
    };
    row("nothing", "", "");
    row("only separators", " -- ... \t\n", "");
    row("ASCII", "Hello, World-wide x_y 42nd", "hello world wide x y 42nd");
    row("address", "Anna.Schmidt+x@Mail.example.org", "anna schmidt x mail example org");
    row("apostrophes", "don't d’accord", "don t d accord");
    row("Latin", "Größe ÉTÉ Łódź Ærø Œuvre þing İstanbul ılık", "grosse ete lodz aero oeuvre thing istanbul ilik");
    row("decomposed", "e\xcc\x81te\xcc\x81", "ete");
    row("Greek", "Ο ΟΔΥΣΣΕΎΣ ΐ", "ο οδυσσευσ ι");
    row("Cyrillic", "Ёж Йод йод ўзор їжа", "еж йод йод ўзор їжа");
    row("Cyrillic decomposed", "и\xcc\x86од и\xcc\x81 у\xcc\x86", "йод и ў");
    row("Arabic", "كِتَابٌ أحمد إِلى مكتبة", "كتاب احمد الي مكتبه");
    row("Hebrew", "שָׁלוֹם", "שלום");
    row("digits", "٢٠٢٦ ۱۲ १२ ๑๒ １２", "2026 12 12 12 12");
    row("Hindi keeps its vowels", "हिन्दी", "हिन्दी");
    row("Han", "北京大学", "北京 京大 大学 +学", "北京 京大 大学");
    row("one Han", "京", "京", "京");
    row("Han and Latin", "第3回の会議room", "第 3 回の の会 会議 +議 room", "第 3 回の の会 会議 room");
    row("kana", "カタカナとひら", "カタ タカ カナ ナと とひ ひら +ら", "カタ タカ カナ ナと とひ ひら");
    row("half-width kana", "ｶﾞｷﾞ", "ガギ +ギ", "ガギ");
    row("decomposed kana", "か\xe3\x82\x99き\xe3\x82\x99", "がぎ +ぎ", "がぎ");
    row("squared kana", "㌔だ", "キロ ロだ +だ", "キロ ロだ");
    row("Hangul", "한국어 학교", "한국 국어 +어 학교 +교", "한국 국어 학교");
    row("Hangul decomposed", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab\xe1\x84\x80\xe1\x85\xae\xe1\x86\xa8", "한국 +국", "한국");
    row("Thai, marks with their letter", "ที่นี่", "ที่นี่ +นี่", "ที่นี่");
    row("soft hyphen, joiners, direction marks", "Do\xc2\xadnau\xe2\x80\x8d x\xe2\x80\x8fy", "donau xy");
    row("full width, ligature, circled", "ＡＢＣ ﬁn ①②", "abc fin 12");
    row("emoji", "🎂x👍🏽", "🎂 x 👍");
    row("supplementary Han", "𠮷野", "𠮷野 +野", "𠮷野");
    row("broken UTF-8", "ab\xff\xc3 cd\xe4\xb8", "ab cd");
}

void TokenizerTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, index);
    QFETCH(QString, query);
    // "broken UTF-8" has to come as octets.
    const QByteArray utf8 = QByteArray(QTest::currentDataTag()) == "broken UTF-8" ? QByteArray("ab\xff\xc3 cd\xe4\xb8") : text.toUtf8();
    QCOMPARE(tokens(utf8, Tokenizer::For::Index), index);
    QCOMPARE(tokens(utf8, Tokenizer::For::Query), query.isEmpty() ? index : query);
}

void TokenizerTest::places()
{
    const QByteArray text = QStringLiteral("Öl, 北京x").toUtf8();
    Tokenizer t(text, Tokenizer::For::Index);
    QVERIFY(t.next());
    QCOMPARE(text.mid(t.begin(), t.end() - t.begin()), QStringLiteral("Öl").toUtf8());
    QVERIFY(t.next());
    QCOMPARE(text.mid(t.begin(), t.end() - t.begin()), QStringLiteral("北京").toUtf8());
    QVERIFY(t.next());
    QCOMPARE(text.mid(t.begin(), t.end() - t.begin()), QStringLiteral("京").toUtf8());
    QVERIFY(t.isColocated() && t.isLoneUnit());
    QVERIFY(t.next());
    QCOMPARE(text.mid(t.begin(), t.end() - t.begin()), QByteArray("x"));
    QVERIFY(!t.next());
}

void TokenizerTest::longWords()
{
    const QByteArray word(10'000, 'A');
    QCOMPARE(tokens(word + " b", Tokenizer::For::Index), QString(Tokenizer::MaxToken, QLatin1Char('a')) + QStringLiteral(" b"));
    // Never in the middle of a character.
    const QString umlauts = tokens(QByteArray("x") + QStringLiteral("я").repeated(500).toUtf8(), Tokenizer::For::Index);
    QVERIFY(!umlauts.contains(QChar(QChar::ReplacementCharacter)));
    QVERIFY(umlauts.toUtf8().size() <= Tokenizer::MaxToken);
}

/// Bytes of every kind, and code points of every plane: it ends, every token is valid UTF-8 within its bounds, and places go forward.
void TokenizerTest::anyBytes()
{
    std::mt19937 random(20261126);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        const int length = int(random() % 60);
        for (int i = 0; i < length; ++i) {
            if (round % 3 == 0) {
                text += char(random());
            } else {
                char32_t c = random() % 3 ? random() % 0x3100 : random() % 0x110000;
                if (c >= 0xd800 && c < 0xe000)
                    c = 'x';
                text += QString::fromUcs4(&c, 1).toUtf8();
            }
        }
        for (const auto purpose : {Tokenizer::For::Index, Tokenizer::For::Query}) {
            Tokenizer t(text, purpose);
            qsizetype before = 0;
            int count = 0;
            while (t.next()) {
                const QByteArray token = t.token().toByteArray();
                QVERIFY2(!token.isEmpty() && token.size() <= Tokenizer::MaxToken, text.toHex().constData());
                QVERIFY2(QString::fromUtf8(token).toUtf8() == token, text.toHex().constData());
                QVERIFY2(t.begin() >= before && t.end() > t.begin() && t.end() <= text.size(), text.toHex().constData());
                before = t.begin();
                QVERIFY2(++count <= 2 * text.size() + 2, text.toHex().constData());
            }
        }
    }
}

/// The expression that FTS5 gets is made of tokens, and is cut into words once more.
void TokenizerTest::foldedTwiceIsFoldedOnce()
{
    for (char32_t c = 0x20; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const QByteArray once = tokens(QString::fromUcs4(&c, 1).toUtf8(), Tokenizer::For::Query).toUtf8();
        QVERIFY2(tokens(once, Tokenizer::For::Query).toUtf8() == once, QByteArray::number(uint(c), 16).constData());
    }
}

QTEST_APPLESS_MAIN(TokenizerTest)
#include "TokenizerTest.moc"
