// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MailMerge.h"

#include <QTest>

using namespace postrider;

/// One letter to many: each gets theirs, and no table can do more than fill in words.
class MailMergeTest : public QObject {
    Q_OBJECT

private:
    static Draft letter()
    {
        Draft draft;
        draft.id = DraftId(7);
        draft.inReplyTo = "<x@example.org>";
        draft.to = {{"{{Name}}", "{{E-Mail}}"}};
        draft.subject = "For {{name}}";
        draft.body = "Dear {{ Name }},\n{{Text}}\n{{not closed";
        return draft;
    }
    static QStringList texts(const MailMerge::Result &result)
    {
        QStringList list;
        for (const auto &problem : result.problems)
            list.append(QStringLiteral("%1: %2").arg(problem.row).arg(problem.text));
        return list;
    }

private Q_SLOTS:
    void eachGetsTheirs()
    {
        const auto result = MailMerge::expand(letter(), CsvReader::read("Name;E-Mail;Text\nGrace;grace@example.com;\"Two\r\nlines\"\n\"{{Text}}, x\";mary@example.com;\n"));
        QVERIFY2(result.problems.isEmpty(), qPrintable(texts(result).join('|')));
        QCOMPARE(result.messages.size(), 2);
        const Draft &first = result.messages[0];
        QCOMPARE(first.to, AddressList({{"Grace", "grace@example.com"}}));
        QCOMPARE(first.subject, QStringLiteral("For Grace"));
        QCOMPARE(first.body, QStringLiteral("Dear Grace,\nTwo\nlines\n{{not closed"));
        QVERIFY(!first.id.isValid() && first.inReplyTo.isEmpty());
        QVERIFY2(result.messages[1].body.startsWith("Dear {{Text}}, x,\n\n"), "what is filled in is not looked through");
        QCOMPARE(result.messages[1].to.size(), 1);
        QCOMPARE(MailMerge::columns(CsvReader::read("a, b ,\n1,2,3\n")), QStringList({"a", "b"}));
        QCOMPARE(MailMerge::namesIn(letter()), QStringList({"name", "Text", "E-Mail"}));
    }

    void htmlStaysText()
    {
        Draft draft = letter();
        draft.html = "<p>{{Text}}</p>";
        const auto result = MailMerge::expand(draft, CsvReader::read("Name,E-Mail,Text\nG,g@example.com,\"<img src=x>&\nb\"\n"));
        QCOMPARE(result.messages[0].html, QStringLiteral("<p>&lt;img src=x&gt;&amp;<br>b</p>"));
    }

    void problemsAreSaidByRow_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("word");
        QTest::newRow("no rows") << QByteArray("Name,E-Mail,Text\n") << 0 << "no rows";
        QTest::newRow("empty") << QByteArray() << 0 << "no rows";
        QTest::newRow("no such column") << QByteArray("Name,E-Mail\nG,g@example.com\n") << 0 << "Text";
        QTest::newRow("no address") << QByteArray("Name,E-Mail,Text\nA,a@example.com,x\nG,,x\n") << 3 << "no address";
        QTest::newRow("short row") << QByteArray("Name,E-Mail,Text\nG\n") << 2 << "no address";
        QTest::newRow("no address at all") << QByteArray("Name,E-Mail,Text\nG,nobody,x\n") << 2 << "nobody";
        QTest::newRow("two addresses") << QByteArray("Name,E-Mail,Text\nG,\"g@example.com, evil@example.net\",x\n") << 2 << "evil";
        QTest::newRow("smuggled field") << QByteArray("Name,E-Mail,Text\nG,\"g@example.com\r\nBcc: evil@example.net\",x\n") << 2 << "evil";
        QTest::newRow("smuggled envelope") << QByteArray("Name,E-Mail,Text\nG,\"g@example.com> <evil@example.net\",x\n") << 2 << "evil";
        QTest::newRow("two columns") << QByteArray("Name,E-Mail,Text,NAME\nG,g@example.com,x,y\n") << 1 << "NAME";
    }
    void problemsAreSaidByRow()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, row);
        QFETCH(QString, word);
        const auto result = MailMerge::expand(letter(), CsvReader::read(file));
        const bool found = std::any_of(result.problems.begin(), result.problems.end(), [&](const auto &p) { return p.row == row && p.text.contains(word); });
        QVERIFY2(found, qPrintable(texts(result).join('|')));
    }

    void subjectsAndNamesAreOneLine()
    {
        const auto result = MailMerge::expand(letter(), CsvReader::read("Name,E-Mail,Text\n\"G\r\nBcc: evil@example.net\",g@example.com,x\n"));
        QVERIFY(result.problems.isEmpty());
        QVERIFY(!result.messages[0].subject.contains('\n') && !result.messages[0].subject.contains('\r'));
        QVERIFY(!result.messages[0].to[0].name.contains('\n') && !result.messages[0].to[0].name.contains('\r'));
    }

    void isBounded()
    {
        QByteArray file = "Name,E-Mail,Text\n";
        for (int i = 0; i < MailMerge::mostMessages + 1; ++i)
            file += "x,nobody,y\n";
        const auto result = MailMerge::expand(letter(), CsvReader::read(file));
        QVERIFY(result.problems.size() <= 210 && result.problems.first().text.contains("too large"));
        Draft nobody = letter();
        nobody.to.clear();
        QVERIFY(!MailMerge::expand(nobody, CsvReader::read("Name,Text\na,b\n")).problems.isEmpty());
        Draft many = letter();
        many.body = QStringLiteral("{{").repeated(200'000) + "}}";
        QVERIFY(MailMerge::namesIn(many).size() < 5);
    }
};

QTEST_APPLESS_MAIN(MailMergeTest)
#include "MailMergeTest.moc"
