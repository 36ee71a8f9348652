// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Address.h"

#include <QTest>

using namespace postrider;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressList>("wanted");
        const auto row = [](const char *name, const char *text, const AddressList &wanted) { QTest::newRow(name) << QString::fromUtf8(text) << wanted; };
        row("nothing", "", {});
        row("only separators", " , ;\n, ", {});
        row("bare", "bob@example.net", {{"", "bob@example.net"}});
        row("angle", "<bob@example.net>", {{"", "bob@example.net"}});
        row("name", "Bob Builder <bob@example.net>", {{"Bob Builder", "bob@example.net"}});
        row("spaces", "  Bob   < bob@example.net >  ", {{"Bob", "bob@example.net"}});
        row("two", "bob@example.net, Anna <anna@example.org>", {{"", "bob@example.net"}, {"Anna", "anna@example.org"}});
        row("semicolons", "bob@example.net; anna@example.org;", {{"", "bob@example.net"}, {"", "anna@example.org"}});
        row("lines", "bob@example.net\r\nanna@example.org\n", {{"", "bob@example.net"}, {"", "anna@example.org"}});
        row("quoted comma", "\"Builder, Bob\" <bob@example.net>, anna@example.org", {{"Builder, Bob", "bob@example.net"}, {"", "anna@example.org"}});
        row("quoted quote", "\"Bob \\\"the\\\" Builder\" <bob@example.net>", {{"Bob \"the\" Builder", "bob@example.net"}});
        row("backslash in quotes", "\"a\\\\b\" <bob@example.net>", {{"a\\b", "bob@example.net"}});
        row("quoted angle", "\"<x@y.example>\" <bob@example.net>", {{"<x@y.example>", "bob@example.net"}});
        row("comment", "bob@example.net (Bob Builder)", {{"Bob Builder", "bob@example.net"}});
        row("comment with a comma", "bob@example.net (Builder, Bob), anna@example.org", {{"Builder, Bob", "bob@example.net"}, {"", "anna@example.org"}});
        row("umlauts", "J\xc3\xbcrgen <j@example.net>", {{QString::fromUtf8("J\xc3\xbcrgen"), "j@example.net"}});
        row("quoted local part", "\"odd, one\"@example.net, anna@example.org", {{"", "\"odd, one\"@example.net"}, {"", "anna@example.org"}});
        row("unclosed quote ends with the line", "\"Bob <bob@example.net>\nanna@example.org", {{"\"Bob", "bob@example.net"}, {"", "anna@example.org"}});
        row("unclosed angle ends with the line", "Bob <bob@example.net\nanna@example.org", {{"", "Bob <bob@example.net"}, {"", "anna@example.org"}});
        row("no address", "Bob", {{"", "Bob"}});
        row("empty angle", "Bob <>", {{"Bob", ""}});
        row("apostrophes", "Miles O'Brien <m@example.net>", {{"Miles O'Brien", "m@example.net"}});
        row("group of parentheses in the name", "Bob (at work) <bob@example.net>", {{"Bob (at work)", "bob@example.net"}});
    }

    void fromText()
    {
        QFETCH(QString, text);
        QTEST(addressesFromText(text), "wanted");
    }

    void thereAndBack_data()
    {
        QTest::addColumn<AddressList>("list");
        QTest::newRow("nothing") << AddressList{};
        QTest::newRow("bare") << AddressList{{"", "bob@example.net"}};
        QTest::newRow("names") << AddressList{{"Bob", "bob@example.net"}, {"Anna A.", "anna@example.org"}};
        for (const char *name : {"Builder, Bob", "Bob; and Anna", "Bob \"the\" Builder", "back\\slash", "<angle>", "(round)", "[square]", "a@b", "Dr. Bob", "\"", "\\",
                 "\"quoted\"", "Bob (at work)", "O'Brien"})
            QTest::newRow(name) << AddressList{{name, "bob@example.net"}, {"", "anna@example.org"}};
    }

    void thereAndBack()
    {
        QFETCH(AddressList, list);
        QCOMPARE(addressesFromText(textOf(list)), list);
    }

    void shownText()
    {
        const Address named{"Bob", "bob@example.net"}, bare{"", "bob@example.net"};
        QCOMPARE(named.shortText(), QString("Bob"));
        QCOMPARE(named.fullText(), QString("Bob <bob@example.net>"));
        QCOMPARE(bare.shortText(), QString("bob@example.net"));
        QCOMPARE(bare.fullText(), QString("bob@example.net"));
        QVERIFY(!Address().isValid());
    }

    void valid_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"a@b", "bob@example.net", "User+Tag@Example.NET", "o'brien@example.net", "a.b.c@sub.example.net", "!#$%&'*+-/=?^_`{|}~@example.net",
                 "\"odd one\"@example.net", "\"with \\\" quote\"@example.net", "\"a@b\"@example.net", "bob@[192.0.2.1]", "bob@[IPv6:2001:db8::1]", "j\xc3\xbcrgen@example.net",
                 "bob@b\xc3\xbc"
                 "cher.example",
                 "1@2.example"})
            QTest::newRow(address) << QString::fromUtf8(address);
        for (const char *address : {"\xe7\x94\xa8\xe6\x88\xb7@\xe4\xbe\x8b\xe5\xad\x90.example", "\xe0\xa4\x85\xe0\xa4\x9c\xe0\xa4\xaf@example.net",
                 "\xd8\xb9\xd9\x84\xd9\x8a@example.net", "\xf0\x9f\x98\x80@example.net", "\"\xc3\xa4 \xc3\xb6\"@example.net", "\xce\xbb.\xce\xbc+tag@example.net"})
            QTest::newRow(address) << QString::fromUtf8(address);
        QTest::newRow("longest local part") << QString(64, 'x') + "@example.net";
    }

    void valid()
    {
        QFETCH(QString, address);
        QVERIFY(isValidAddress(address));
    }

    void invalid_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
            {"", "@", "bob", "bob@", "@example.net", "a b@example.net", "bob@exa mple.net", "bob@example..net", "bob@.example.net", "bob@example.net.", "bob@-example.net",
                "bob@example-.net", ".bob@example.net", "bob.@example.net", "b..ob@example.net", "<bob@example.net>", "bob@example.net>", "bob@example.net,anna@example.org",
                "bob@x@example.net", "\"bob@example.net", "\"\"@example.net", "\"a\"b\"@example.net", "\"a\\\"@example.net", "bob@exam;ple.net", "bob@[]", "bob@[192.0.2.1",
                "bob@[a]b]", "bob@[192.0.2.1 ]", "bob\r\n@example.net", "bob@example.net\r\nDATA", "\"a\r\nb\"@example.net", "bob@example.net\xe2\x80\xae",
                "bob@\xc2\xa0"
                "example.net",
                "bob@exam\xc2\xad"
                "ple.net",
                "(c)bob@example.net", "bob@\"x\""})
            QTest::newRow(*address ? address : "(nothing)") << QString::fromUtf8(address);
        const auto damaged = [](const char *name, const QString &piece) { QTest::newRow(name) << "bob" + piece + "@example.net"; };
        damaged("first half of a character", QString(QChar(0xD83D)));
        damaged("second half of a character", QString(QChar(0xDE00)));
        damaged("halves the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D));
        damaged("noncharacter", QString(QChar(0xFFFE)));
        damaged("replacement character", QString(QChar(0xFFFD)));
        damaged("blank letter", QString(QChar(0x3164)));
        damaged("zero width joiner", QString(QChar(0x200D)));
        damaged("direction override", QString(QChar(0x202E)));
        damaged("wide space", QString(QChar(0x3000)));
        damaged("line separator", QString(QChar(0x2028)));
        damaged("tag character", QString::fromUcs4(U"\U000E0041"));
        QTest::newRow("another sign that looks like @") << "bob" + QString(QChar(0xFF20)) + "example.net@example.com";
        QTest::newRow("64 characters, 128 octets") << QString(64, QChar(0xE4)) + "@example.net";
        QTest::newRow("NUL") << "bob" + QString(QChar(0)) + "@example.net";
        QTest::newRow("local part too long") << QString(65, 'x') + "@example.net";
        QTest::newRow("label too long") << "bob@" + QString(64, 'x') + ".net";
        QTest::newRow("too long") << "bob@" + QString("x.").repeated(130) + "net";
    }

    void invalid()
    {
        QFETCH(QString, address);
        QVERIFY(!isValidAddress(address));
    }

    /// Pasted rubbish of any size comes back in no time.
    void hugeTexts()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(addressesFromText(QString("a@b.example,").repeated(100'000)).size(), 100'000);
        addressesFromText(QString("(").repeated(300'000));
        addressesFromText(QString("<").repeated(300'000));
        addressesFromText(QString("\"").repeated(300'001));
        QVERIFY(timer.elapsed() < 30'000);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
