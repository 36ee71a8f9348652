// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/imap/ImapCapabilities.h"
#include "core/imap/ImapCommandWriter.h"
#include "core/imap/ImapDate.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/MailboxName.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What the client writes: names, sets, strings, dates; and what it makes of capabilities.
class MailboxNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void names_data()
    {
        QTest::addColumn<QString>("unicode");
        QTest::addColumn<QByteArray>("server");
        QTest::newRow("ascii") << QStringLiteral("INBOX/Work") << QByteArray("INBOX/Work");
        QTest::newRow("ampersand") << QStringLiteral("R&D") << QByteArray("R&-D");
        QTest::newRow("german") << QString::fromUtf8("Entwürfe") << QByteArray("Entw&APw-rfe");
        QTest::newRow("RFC 3501") << QString::fromUtf8("~peter/mail/台北/日本語") << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        QTest::newRow("emoji") << QString::fromUtf8("😀") << QByteArray("&2D3eAA-");
        QTest::newRow("control") << QStringLiteral("a\tb") << QByteArray("a&AAk-b");
        QTest::newRow("right to left") << QString::fromUtf8("\u202Egnp") << QByteArray("&IC4-gnp");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void names()
    {
        QFETCH(QString, unicode);
        QFETCH(QByteArray, server);
        QCOMPARE(mailboxNameToServer(unicode), server);
        QCOMPARE(mailboxNameFromServer(server), unicode);
    }

    void malformedNamesStayAsTheyAre()
    {
        for (const char *bad : {"&", "a&b", "&AAA", "&!-", "&AGE-", "&2D0-", "&AP-", "&APx-", "&,,,-", "a\x01"})
            QCOMPARE(mailboxNameFromServer(bad), QString::fromLatin1(bad));
        QCOMPARE(mailboxNameFromServer("Entw\xfcrfe"), QString::fromLatin1("Entw\xfcrfe"));
        QCOMPARE(mailboxNameFromServer(QByteArray("a\0b", 3)).size(), 3);
    }

    /// What servers send unasked, too.
    void utf8Names() { QCOMPARE(mailboxNameFromServer("Entw\xC3\xBCrfe"), QString::fromUtf8("Entwürfe")); }

    void paths_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QString>("path");
        QTest::newRow("slash") << QByteArray("a/b.c") << '/' << QStringLiteral("a/b.c");
        QTest::newRow("dot") << QByteArray("INBOX.a.b") << '.' << QStringLiteral("INBOX/a/b");
        QTest::newRow("slash in a level") << QByteArray("a/b.c") << '.' << QString::fromUtf8("a\u2215b/c");
        QTest::newRow("no delimiter") << QByteArray("a.b/c") << '\0' << QString::fromUtf8("a.b\u2215c");
        QTest::newRow("the mark itself") << QByteArray("a&IhU-b.c") << '.'
                                         << QString::fromUtf8("a\u2215\ufe0e"
                                                              "b/c");
        QTest::newRow("a mark behind a slash") << QByteArray("a/&,g4-.&,g8-") << '.' << QString::fromUtf8("a\u2215\ufe0f\ufe0e/\ufe0f");
        QTest::newRow("backslash") << QByteArray("a\\b/c") << '\\' << QString::fromUtf8("a/b\u2215c");
        QTest::newRow("ampersand delimiter") << QByteArray("a&-b") << '&' << QStringLiteral("a/b");
    }
    void paths()
    {
        QFETCH(QByteArray, server);
        QFETCH(char, delimiter);
        QFETCH(QString, path);
        QCOMPARE(mailboxPathFromServer(server, delimiter, false), path);
        if (delimiter != '\0')
            QCOMPARE(mailboxPathToServer(path, delimiter, false), server);
    }

    /// Any name there is comes back as it was, whatever the delimiter.
    void pathsRoundTrip()
    {
        const QString letters = QString::fromUtf8("/.\u2215\ufe0e\ufe0f&a");
        for (int n = 0; n < 7 * 7 * 7 * 7 * 7; ++n) {
            QString name;
            for (int i = n; i > 0; i /= 7)
                name += letters[i % 7];
            for (const bool utf8 : {true, false}) {
                const QByteArray server = utf8 ? name.toUtf8() : mailboxNameToServer(name);
                for (const char delimiter : {'/', '.', '\0'})
                    QCOMPARE(mailboxPathToServer(mailboxPathFromServer(server, delimiter, utf8), delimiter, utf8), server);
            }
        }
    }

    void delimiterInALevel()
    {
        QVERIFY_THROWS_EXCEPTION(MailError, mailboxPathToServer("a/b.c", '.', false));
        QCOMPARE(mailboxPathToServer("a/b.c", '/', false), QByteArray("a/b.c"));
        QCOMPARE(mailboxPathToServer("a/b", '\0', false), QByteArray("a/b"));
    }

    void setsCut()
    {
        QCOMPARE(setBelow("1:9,20,30:*", 25), std::optional(QByteArray("1:9,20")));
        QCOMPARE(setBelow("9:1", 5), std::optional(QByteArray("1:4")));
        QCOMPARE(setBelow("7:9", 7), std::optional(QByteArray()));
        QCOMPARE(setBelow("*", 7), std::optional(QByteArray()));
        QCOMPARE(setBelow("1,", 7), std::optional<QByteArray>());
        QCOMPARE(setWithout("1:9,12", {1, 5, 9, 12}), QByteArray("2:4,6:8"));
        QCOMPARE(setWithout("4294967295,3:1", {4294967295u, 2}), QByteArray("1,3"));
        QCOMPARE(setWithout("1:*", {2}), QByteArray("1:*"));
    }

    void setsInPieces()
    {
        QList<qsizetype> sizes;
        QVERIFY(eachPiece("1:5,9", 0, 4, 100, [&](const QList<Uid> &uids) { sizes << uids.size(); }));
        QCOMPARE(sizes, (QList<qsizetype>{4, 2}));
        QVERIFY(!eachPiece("1:4294967295", 0, 4, 100, [](const QList<Uid> &) { QFAIL("too many"); }));
        sizes.clear();
        QVERIFY(eachPiece("2:4294967295", 4, 9, 100, [&](const QList<Uid> &uids) { sizes << uids.size(); }));
        QCOMPARE(sizes, QList<qsizetype>{2});
    }

    void sets()
    {
        QCOMPARE(uidSet({}), QByteArray());
        QCOMPARE(uidSet({9, 1, 3, 2, 2, 10, 7, 4}), QByteArray("1:4,7,9:10"));
        QCOMPARE(uidSet({0, 1}), QByteArray("1"));
        QCOMPARE(uidSet({4294967294u, 4294967295u}), QByteArray("4294967294:4294967295"));
    }

    void setsOfLimitedLength()
    {
        QList<Uid> uids;
        for (Uid uid = 1; uid < 40'000; uid += 2)
            uids.append(uid);
        QList<Uid> all;
        int commands = 0;
        for (QList<Uid> left = uids; !left.isEmpty(); ++commands) {
            QList<Uid> rest;
            const QByteArray set = uidSet(left, 1000, &rest);
            QVERIFY(!set.isEmpty() && set.size() <= 1000);
            QVERIFY(!set.startsWith(',') && !set.endsWith(','));
            for (const QByteArray &part : set.split(','))
                all.append(part.toUInt());
            left = rest;
        }
        QCOMPARE(all, uids);
        QVERIFY(commands > 100);
        QList<Uid> rest{5};
        uidSet({1, 2}, 1000, &rest);
        QVERIFY(rest.isEmpty());
    }

    void capabilities()
    {
        const ImapCapabilities rev1({"IMAP4rev1", "Idle", "AUTH=plain"});
        QVERIFY(rev1.has("IDLE") && rev1.has("AUTH=PLAIN") && rev1.has("IMAP4REV1"));
        QVERIFY(!rev1.has("MOVE") && !rev1.isEmpty());
        const ImapCapabilities rev2({"IMAP4rev2"});
        for (const char *folded :
            {"UIDPLUS", "MOVE", "IDLE", "ESEARCH", "SPECIAL-USE", "SASL-IR", "LITERAL-", "ENABLE", "NAMESPACE", "LIST-EXTENDED", "LIST-STATUS", "STATUS=SIZE", "BINARY"})
            QVERIFY2(rev2.has(folded), folded);
        QVERIFY(!rev2.has("LITERAL+") && !rev2.has("CONDSTORE"));
        QVERIFY(ImapCapabilities().isEmpty());
    }

    void strings_data()
    {
        QTest::addColumn<QByteArray>("capability");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("waits");
        QTest::newRow("atom") << QByteArray("X") << QByteArray("INBOX/a.b-c_1") << QByteArray("INBOX/a.b-c_1") << false;
        QTest::newRow("spaces") << QByteArray("X") << QByteArray("a b") << QByteArray("\"a b\"") << false;
        QTest::newRow("quotes") << QByteArray("X") << QByteArray("a\"\\") << QByteArray("\"a\\\"\\\\\"") << false;
        QTest::newRow("wildcards") << QByteArray("X") << QByteArray("a*%") << QByteArray("\"a*%\"") << false;
        QTest::newRow("nil") << QByteArray("X") << QByteArray("nil") << QByteArray("\"nil\"") << false;
        QTest::newRow("empty") << QByteArray("X") << QByteArray("") << QByteArray("\"\"") << false;
        QTest::newRow("line end") << QByteArray("X") << QByteArray("a\r\nb") << QByteArray("{4}\r\na\r\nb") << true;
        QTest::newRow("line end, LITERAL+") << QByteArray("LITERAL+") << QByteArray("a\r\nb") << QByteArray("{4+}\r\na\r\nb") << false;
        QTest::newRow("line end, LITERAL-") << QByteArray("LITERAL-") << QByteArray("a\r\nb") << QByteArray("{4+}\r\na\r\nb") << false;
        QTest::newRow("8 bit") << QByteArray("X") << QByteArray("\xc3\xbc") << QByteArray("{2}\r\n\xc3\xbc") << true;
        const QByteArray big(4097, 'x');
        QTest::newRow("long, LITERAL-") << QByteArray("LITERAL-") << big << QByteArray("{4097}\r\n" + big) << true;
        QTest::newRow("long, LITERAL+") << QByteArray("LITERAL+") << big << QByteArray("{4097+}\r\n" + big) << false;
    }
    void strings()
    {
        QFETCH(QByteArray, capability);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, written);
        QFETCH(bool, waits);
        ImapCommandWriter writer(ImapCapabilities({capability}));
        writer.astring(value);
        QByteArray all;
        bool waiting = false;
        for (const auto &part : writer.parts()) {
            all += part.bytes;
            waiting = waiting || part.awaitsGoAhead;
        }
        QCOMPARE(all, written);
        QCOMPARE(waiting, waits);
        QVERIFY(writer.isValid());
    }
    void nulCannotBeWritten() { QVERIFY(!ImapCommandWriter({}).astring(QByteArray("a\0b", 3)).isValid()); }
    void secretsStayApart()
    {
        ImapCommandWriter writer{ImapCapabilities()};
        writer.text("LOGIN ").string("ada").text(" ").string("se cret", ImapCommandWriter::Privacy::Secret).text(" x");
        for (const auto &part : writer.parts())
            QCOMPARE(part.bytes.contains("cret"), part.privacy == ImapCommandWriter::Privacy::Secret);
    }

    void dates()
    {
        QCOMPARE(imapDateTimeText(837596665000), QByteArray("\"17-Jul-1996 09:44:25 +0000\""));
        QCOMPARE(imapDateTimeText(-5), QByteArray("\"01-Jan-1970 00:00:00 +0000\""));
        QCOMPARE(imapDateTimeText(std::numeric_limits<qint64>::max()), QByteArray("\"31-Dec-9999 23:59:59 +0000\""));
        const QByteArray leap = imapDateTimeText(1709164800000);
        QCOMPARE(leap, QByteArray("\"29-Feb-2024 00:00:00 +0000\""));
        QCOMPARE(imapDateTime(leap.mid(1, leap.size() - 2)), 1709164800000);
    }
};

QTEST_GUILESS_MAIN(MailboxNameTest)
#include "MailboxNameTest.moc"
