// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/SpellService.h"
#include "core/spelling/SpellText.h"
#include "core/spelling/Speller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// Words are looked up as people write them, whatever a dictionary is made of.
class SpellerTest : public QObject {
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &octets)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    }
    static Dictionaries::Dictionary make(const QTemporaryDir &dir, const QString &language, const QByteArray &affixes, const QByteArray &words)
    {
        write(dir.filePath(language + ".aff"), affixes);
        write(dir.filePath(language + ".dic"), words);
        return {language, dir.filePath(language + ".aff"), dir.filePath(language + ".dic")};
    }
    static Dictionaries::Dictionary english() { return Dictionaries::forLanguage(QStringLiteral("en"), Dictionaries::in(Dictionaries::places())); }
    static QStringList wordsOf(const QString &line)
    {
        QStringList list;
        for (const SpellText::Word &word : SpellText::words(line))
            list.append(line.mid(word.at, word.length));
        return list;
    }

private Q_SLOTS:
    void aWordIsRightIfOneLanguageHasIt()
    {
        QVERIFY2(!english().language.isEmpty(), "hunspell-en-us is among the packages for tests");
        QTemporaryDir dir;
        const auto czech = make(dir, "cs_CZ", "SET ISO8859-2\n", "2\np\xf8\xed\x6c\x69\xb9\nkn\xec\x7a\n"); // příliš, kněz
        const auto russian = make(dir, "ru_RU", "SET KOI8-R\n", "1\n\xcd\xc9\xd2\n"); // мир
        const auto bulgarian = make(dir, "bg_BG", "SET microsoft-cp1251\n", "1\n\xf1\xe2\xff\xf2\n"); // свят
        const Speller speller({english(), czech, russian, bulgarian});
        QCOMPARE(speller.languages().size(), 4);
        for (const char *word : {"house", "příliš", "kněz", "мир", "свят", "don't", "don’t"})
            QVERIFY2(speller.isRight(QString::fromUtf8(word)), word);
        for (const char *word : {"hoouse", "prilis", "мирр", "漢字"})
            QVERIFY2(!speller.isRight(QString::fromUtf8(word)), word);
        QVERIFY(speller.suggestions(QStringLiteral("hoouse"), 8).contains("house"));
        QVERIFY(speller.suggestions(QString::fromUtf8("мирр"), 8).contains(QString::fromUtf8("мир")));
        QVERIFY(speller.suggestions(QStringLiteral("hoouse"), 2).size() <= 2);
        QVERIFY2(speller.isRight(QString(5000, QLatin1Char('x'))), "no word is that long");
        QVERIFY(speller.suggestions(QString(5000, QLatin1Char('x')), 8).isEmpty());
    }

    void whatIsNoDictionaryIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("no count") << QByteArray("SET UTF-8\n") << QByteArray("house\ngarden\n");
        QTest::newRow("binary") << QByteArray("SET UTF-8\n") << QByteArray("2\nhou\0se\nx\n", 11);
        QTest::newRow("endless count") << QByteArray("SET UTF-8\n") << QByteArray("99999999999999999999\nhouse\n");
        QTest::newRow("unknown encoding") << QByteArray("SET KLINGON-1\n") << QByteArray("1\nhouse\n");
        QTest::newRow("one line without an end") << QByteArray("SET UTF-8\n") << "1\n" + QByteArray(60'000, 'x');
    }
    void whatIsNoDictionaryIsLeftOut()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, words);
        QTemporaryDir dir;
        const Speller speller({make(dir, "xx", affixes, words), {"yy", dir.filePath("absent.aff"), dir.filePath("absent.dic")}});
        QVERIFY(!speller.isUsable());
        QVERIFY(speller.isRight(QStringLiteral("anything")));
        QVERIFY(speller.suggestions(QStringLiteral("anything"), 8).isEmpty());
    }

    void dictionariesAreFoundByLanguage()
    {
        QTemporaryDir first, second;
        for (const char *name : {"de_AT", "de_DE", "pt_BR", "pt_PT"})
            make(second, QLatin1String(name), "SET UTF-8\n", "1\nx\n");
        make(first, "de_DE", "SET UTF-8\n", "1\nx\n");
        write(second.filePath("hyph_de.dic"), "x");
        const auto all = Dictionaries::in({first.path(), second.path(), "/nowhere"});
        QCOMPARE(all.size(), 4);
        const auto pathOf = [&](const char *language) { return Dictionaries::forLanguage(QLatin1String(language), all).words; };
        QCOMPARE(pathOf("de"), first.filePath("de_DE.dic"));
        QCOMPARE(pathOf("de-AT"), second.filePath("de_AT.dic"));
        QCOMPARE(pathOf("de_CH"), first.filePath("de_DE.dic"));
        QCOMPARE(pathOf("pt"), second.filePath("pt_PT.dic"));
        QVERIFY(pathOf("fi").isEmpty() && pathOf("").isEmpty() && pathOf("C").isEmpty());
    }

    void onlyWordsAreLookedUp_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << "Hello, dear world!" << QStringList({"Hello", "dear", "world"});
        QTest::newRow("apostrophes") << "don't 'quoted' l’école" << QStringList({"don't", "quoted", QString::fromUtf8("l’école")});
        QTest::newRow("addresses") << "mail ada@example.org or see https://exmple.org/pth and www.exmple.org" << QStringList({"mail", "or", "see", "and"});
        QTest::newRow("files") << "open /usr/lib/xyzz C:\\xyzz read_me notes.txt now" << QStringList({"open", "now"});
        QTest::newRow("sentence end") << "the end.Next one" << QStringList({"the", "end", "Next", "one"});
        QTest::newRow("digits") << "v2 abc123 ok" << QStringList({"ok"});
        QTest::newRow("shouted") << "NASA says so" << QStringList({"says", "so"});
        QTest::newRow("no parting") << QString::fromUtf8("これは日本語です ok") << QStringList({"ok"});
        QTest::newRow("dashes") << "well-known" << QStringList({"well", "known"});
        QTest::newRow("nothing") << "  ... --- 12:30 " << QStringList();
    }
    void onlyWordsAreLookedUp()
    {
        QFETCH(QString, line);
        QTEST(wordsOf(line), "words");
    }

    void otherPeoplesWordsAreNot()
    {
        QVERIFY(SpellText::isQuoted(u"> x") && !SpellText::isQuoted(u"x > y"));
        QVERIFY(SpellText::endsOwnWords(u"-- ") && !SpellText::endsOwnWords(u"--") && SpellText::endsOwnWords(u"-------- Forwarded message --------"));
        QVERIFY(SpellText::words(QString(3'000'000, QLatin1Char('x'))).size() <= 1);
        QVERIFY(SpellText::words(QStringLiteral("ab ").repeated(100'000)).size() <= 2000);
    }

    void theServiceAnswersWithoutWaiting()
    {
        QVERIFY2(!english().language.isEmpty(), "hunspell-en-us is among the packages for tests");
        QTemporaryDir dir;
        const QString words = dir.filePath("words.txt");
        {
            SpellService service(words);
            QCOMPARE(service.verdict("hoouse"), SpellService::Verdict::Right); // no language yet
            service.setLanguages({english().language});
            QCOMPARE(service.verdict("hoouse"), SpellService::Verdict::Unknown);
            service.verdict("house");
            QTRY_COMPARE_WITH_TIMEOUT(service.verdict("hoouse"), SpellService::Verdict::Wrong, 20'000);
            QCOMPARE(service.verdict("house"), SpellService::Verdict::Right);
            QSignalSpy suggested(&service, &SpellService::suggested);
            service.suggest("hoouse");
            QVERIFY(suggested.wait(20'000));
            QVERIFY(suggested[0][1].toStringList().contains("house"));
            service.add(QString::fromUtf8("hoouse"));
            QCOMPARE(service.verdict("hoouse"), SpellService::Verdict::Right);
            service.ignore("gaarden");
            QCOMPARE(service.verdict("gaarden"), SpellService::Verdict::Right);
            service.setLanguages({"xx_XX"}); // of which there is none
            service.verdict("zzzqqq");
            QTRY_COMPARE_WITH_TIMEOUT(service.verdict("zzzqqq"), SpellService::Verdict::Right, 20'000);
        }
        SpellService again(words);
        again.setLanguages({english().language});
        QCOMPARE(again.verdict("hoouse"), SpellService::Verdict::Right);
        QCOMPARE(again.verdict("gaarden"), SpellService::Verdict::Unknown);
    }
};

QTEST_GUILESS_MAIN(SpellerTest)
#include "SpellerTest.moc"
