// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"

#include <QTest>

using namespace postrider;

namespace {

/// A PNG's beginning: what Picture looks at.
QByteArray png(quint32 width, quint32 height)
{
    QByteArray octets("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const quint32 side : {width, height})
        for (int shift = 24; shift >= 0; shift -= 8)
            octets += char(side >> shift & 0xff);
    return octets + QByteArray("\x08\x06\0\0\0", 5) + QByteArray(20, 'x');
}

QByteArray letter(const QByteArray &html, const QByteArray &more = {})
{
    return "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + html + "\r\n" + more + "--b--\r\n";
}

QByteArray picturePart(const QByteArray &fields, const QByteArray &octets)
{
    return "--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n" + fields + "\r\n" + octets.toBase64() + "\r\n";
}

MessageHtml prepared(const QByteArray &raw, const HtmlWish &wish = {})
{
    return Mail::inspectHtml(raw, Mail::inspect(raw), wish);
}

} // namespace

/// HTML on its way from a message to the screen: where its pictures come from.
class HtmlPreparationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesOfTheMessageAreFound()
    {
        const auto html = prepared(letter("<img src='cid:one%40x'><img src=\"http://e.example/two.png\"><img src='cid:one@x'><img src='cid:none'>",
            picturePart("Content-ID: <one@x>\r\n", png(3, 4)) + picturePart("Content-Location: http://e.example/two.png\r\n", png(5, 6))));
        QCOMPARE(html.pictures.size(), 2);
        QCOMPARE(html.pictures.value("part/2").size, QSize(3, 4));
        QCOMPARE(html.pictures.value("part/2").type, QByteArray("image/png")); // not as the part says
        QCOMPARE(html.pictures.value("part/3").size, QSize(5, 6));
        QCOMPARE(html.html.count("mailpart://" + html.token + "/part/2"), 2);
        QCOMPARE(html.blocked.size(), 1);
        QCOMPARE(html.blocked[0].source, QByteArray("cid:none"));
        QCOMPARE(html.token.size(), 32);
        QVERIFY(html.token != prepared(letter("<p>x")).token);
    }

    void picturesWithinTheHtml()
    {
        const QByteArray data = "data:image/png;base64," + png(2, 2).toBase64();
        const auto html = prepared(letter("<img src='" + data + "'><img src='" + data + "'><img src='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='><img src='data:text/html,<b>'>"));
        QCOMPARE(html.pictures.keys(), QList<QByteArray>{"data/0"});
        QVERIFY(!html.html.contains("data:"));
        QCOMPARE(html.blocked.size(), 2);
    }

    void theWebIsBlockedUntilItIsWanted()
    {
        const QByteArray raw = letter("<img src='https://e.example/a.png' width=30 height=20><img src='http://e.example/b.png'><img src='https://u:p@e.example/c.png'>"
                                      "<img src='//e.example/d.png'><td background='https://e.example/a.png'>x");
        const auto blocked = prepared(raw);
        QVERIFY(blocked.awaited.isEmpty());
        QVERIFY(!blocked.html.contains("e.example"));
        QCOMPARE(blocked.blocked[0].size, QSize(30, 20));
        HtmlWish wish;
        wish.withRemote = true;
        const auto wanted = prepared(raw, wish);
        QCOMPARE(wanted.awaited, (QHash<QByteArray, QByteArray>{{"web/0", "https://e.example/a.png"}}));
        QVERIFY(!wanted.html.contains("e.example"));
        QVERIFY(wanted.html.contains("mailpart://" + wanted.token + "/web/0"));
        QVERIFY(wanted.blocked.size() >= 3);
    }

    void trackersAreNeverAwaited()
    {
        const QByteArray raw =
            letter("<img src='https://e.example/logo.png' width=200 height=50><img src='https://e.example/p?u=7' width=1 height=1>"
                   "<img src='https://e.example/q?u=7' style='width:0;height:0'><img src='https://e.example/wf/open?u=7'><img src='https://e.example/line' width=600 height=1>");
        HtmlWish wish;
        QVERIFY(prepared(raw, wish).trackers >= 2);
        wish.withRemote = true;
        const auto wanted = prepared(raw, wish);
        QByteArrayList awaited = wanted.awaited.values();
        QVERIFY(awaited.contains("https://e.example/line") && awaited.contains("https://e.example/logo.png"));
        QVERIFY(!awaited.contains("https://e.example/p?u=7") && !awaited.contains("https://e.example/wf/open?u=7"));
        QCOMPARE(wanted.trackers, int(wanted.blocked.size()));
        QCOMPARE(prepared(letter("<img src='cid:none' width=1 height=1>"), wish).trackers, 0);
    }

    void bombsAreNoPictures()
    {
        const auto html = prepared(letter("<img src='cid:a'><img src='cid:b'><img src='cid:c'>",
            picturePart("Content-ID: <a>\r\n", png(60'000, 60'000)) + picturePart("Content-ID: <b>\r\n", png(16'000, 16'000)) + picturePart("Content-ID: <c>\r\n", "GIF89a")));
        QVERIFY(html.pictures.isEmpty());
        QCOMPARE(html.blocked.size(), 3);
    }

    void knowsWhatColoursItself_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("colours");
        QTest::newRow("plain") << QByteArray("<p>the color of background</p>") << false;
        QTest::newRow("style") << QByteArray("<p style='color:red'>x") << true;
        QTest::newRow("sheet") << QByteArray("<style>p{background:red}</style><p>x") << true;
        QTest::newRow("attribute") << QByteArray("<table bgcolor=white><tr><td>x</table>") << true;
        QTest::newRow("font") << QByteArray("<font color=#333>x</font>") << true;
    }
    void knowsWhatColoursItself()
    {
        QFETCH(QByteArray, html);
        QTEST(prepared(letter(html)).hasOwnColours, "colours");
    }

    void formats()
    {
        QVERIFY(Picture::read(png(10, 10)).isValid());
        QVERIFY(!Picture::read(png(0, 10)).isValid());
        QCOMPARE(Picture::read(QByteArray("GIF89a\x05\0\x06\0\0\0\0", 13)).size, QSize(5, 6));
        QCOMPARE(Picture::read(QByteArray("\xff\xd8\xff\xe0\0\x04\0\0\xff\xc2\0\x0b\x08\0\x07\0\x09\x01\x01\x11\0", 21)).size, QSize(9, 7));
        QCOMPARE(Picture::read(QByteArray("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0b\0\0\x0c\0\0\0\0\0", 33)).size, QSize(12, 13));
        QCOMPARE(Picture::read(QByteArray("RIFF\0\0\0\0WEBPVP8L\x0a\0\0\0\x2f\x09\x80\x02\x00\0\0\0\0\0", 30)).size, QSize(10, 11));
        for (const char *other : {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM\x36\0\0\0", "II*\0", "%PDF-1.4", "\xff\xd8\xff\xe0\0\0"})
            QVERIFY(!Picture::read(other).isValid());
    }
};

QTEST_GUILESS_MAIN(HtmlPreparationTest)
#include "HtmlPreparationTest.moc"
