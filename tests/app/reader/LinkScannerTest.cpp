// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/LinkScanner.h"

#include <QTest>

using namespace postrider;

class LinkScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsLinks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("targets");
        const auto row = [](const char *name, const char *line, const QStringList &texts, const QStringList &targets = {}) {
            QTest::newRow(name) << QString::fromUtf8(line) << texts << (targets.isEmpty() ? texts : targets);
        };
        row("plain", "see https://example.org/a?b=c#d now", {"https://example.org/a?b=c#d"});
        row("end of sentence", "It is http://example.org/.", {"http://example.org/"});
        row("two", "http://a.example,http://b.example/x!", {"http://a.example,http://b.example/x"});
        row("brackets", "(https://en.example.org/wiki/Foo_(bar))", {"https://en.example.org/wiki/Foo_(bar)"});
        row("angle", "<https://example.org/x>", {"https://example.org/x"});
        row("quotes", "\"https://example.org/x\"", {"https://example.org/x"});
        row("www", "www.example.org/x is it", {"www.example.org/x"}, {"https://www.example.org/x"});
        row("upper case", "HTTPS://EXAMPLE.ORG/", {"HTTPS://EXAMPLE.ORG/"});
        row("mailto", "mailto:ann@example.org?subject=x", {"mailto:ann@example.org?subject=x"});
        row("address", "write to ann.b+c@mail.example.org.", {"ann.b+c@mail.example.org"}, {"mailto:ann.b+c@mail.example.org"});
        row("address in angles", "Ann <ann@example.org>", {"ann@example.org"}, {"mailto:ann@example.org"});
        row("umlaut",
            "https://b\xc3\xbc"
            "cher.example/",
            {QString::fromUtf8("https://b\xc3\xbc"
                               "cher.example/")});
        row("ip v6", "http://[::1]:8080/x", {"http://[::1]:8080/x"});
        row("both", "ann@example.org and https://example.org", {"ann@example.org", "https://example.org"}, {"mailto:ann@example.org", "https://example.org"});
        row("at in url", "https://user@example.org/x", {"https://user@example.org/x"});
    }

    void findsLinks()
    {
        QFETCH(QString, line);
        QStringList texts, targets;
        for (const auto &link : LinkScanner::linksIn(line)) {
            texts.append(line.mid(link.start, link.length));
            targets.append(link.target);
        }
        QTEST(texts, "texts");
        QTEST(targets, "targets");
    }

    void findsNothingElse_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"", "http://", "https:// example.org", "www.", "www. x", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "a@b", "@example.org",
                 "a@.example", "xhttp://example.org", "ann at example.org", "postrider-fold:1", "ftp://example.org", "http:///x", "http://?x"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void findsNothingElse()
    {
        QFETCH(QString, line);
        const auto links = LinkScanner::linksIn(line);
        QVERIFY2(links.isEmpty(), qPrintable(links.value(0).target));
    }

    /// Twice the text may cost about twice the time, never four times; a tenfold text is compared, so that noise does not decide.
    void isLinear_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("ats") << "@";
        QTest::newRow("address chain") << "a@b.c@";
        QTest::newRow("schemes") << "http://(";
        QTest::newRow("www") << "www.";
        QTest::newRow("brackets") << "http://x)))";
        QTest::newRow("letters") << "hhhhwwwwmmmm";
        QTest::newRow("mailto") << "mailto:";
    }

    void isLinear()
    {
        QFETCH(QString, piece);
        // Seconds for all of them. What grew with the square of a line's length would take the better part of an hour, and be ended by the test's own limit.
        const QString line = piece.repeated(90'000 / piece.size());
        qsizetype links = 0;
        for (int i = 0; i < 300; ++i)
            links += LinkScanner::linksIn(line).size();
        QCOMPARE(links % 300, 0);
    }

    void leavesEndlessLinesAlone() { QVERIFY(LinkScanner::linksIn(QString(QLatin1String("https://example.org ")).repeated(10'000)).isEmpty()); }
};

QTEST_GUILESS_MAIN(LinkScannerTest)
#include "LinkScannerTest.moc"
