// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/HtmlSanitizer.h"
#include "tests/core/html/HtmlChecker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

namespace {

std::optional<QByteArray> shown(const QByteArray &source)
{
    return source.startsWith("cid:") ? std::optional("shown:" + source.mid(4)) : std::nullopt;
}

std::optional<QByteArray> asWritten(const QByteArray &source)
{
    return source;
}

CleanHtml clean(const QByteArray &html)
{
    return HtmlSanitizer::clean(html, {shown, {}});
}

/// What is in the body.
QByteArray inner(const QByteArray &html)
{
    QByteArray out = clean(html).html;
    if (out.startsWith("<div class=\"x-body\">") && out.endsWith("</div>"))
        out = out.mid(20, out.size() - 26);
    return out;
}

} // namespace

/// What may be shown of a message: everything that a letter needs, and nothing that runs, loads or pretends.
class HtmlSanitizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void tellsWhatItDid();
    void bodyOfTheMessage();
    void styleSheets();
    void hostile_data();
    void hostile();
    void bombs_data();
    void bombs();
    void emptyThings();
};

void HtmlSanitizerTest::writes_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *html, const char *written) { QTest::newRow(name) << QByteArray(html) << QByteArray(written); };
    row("text", "a &lt; b &amp; c &copy; \"d\"", "a &lt; b &amp; c \xC2\xA9 \"d\"");
    row("formatting", "<p>a <b>b</b> <i>c<br>d</i>", "<p>a <b>b</b> <i>c<br>d</i></p>");
    row("table", "<table border=0 cellpadding='4'><tr><td colspan=2 bgcolor=f00 nowrap>a",
        "<table border=\"0\" cellpadding=\"4\"><tbody><tr><td colspan=\"2\" bgcolor=\"#f00\">a</td></tr></tbody></table>");
    row("span too wide", "<table><td colspan=99999>a</table>", "<table><tbody><tr><td colspan=\"1000\">a</td></tr></tbody></table>");
    row("link", "<a href=' HTTPS://example.org/?a=1&b=2 ' target=_blank onclick=x>a</a>", "<a href=\"https://example.org/?a=1&amp;b=2\">a</a>");
    row("link within the message", "<a href='#top'>a</a><a name=top>b</a>", "<a href=\"#x-top\">a</a><a name=\"x-top\">b</a>");
    row("link with line ends in it", "<a href='java\nscript:alert(1)'>a</a>", "<a>a</a>");
    row("mailto", "<a href='mailto:a@b?subject=x'>a</a>", "<a href=\"mailto:a@b?subject=x\">a</a>");
    row("names", "<p id=main class='a b'>a", "<p id=\"x-main\" class=\"x-a x-b\">a</p>");
    row("picture of the message", "<img src=cid:a alt='x \"y\"' width=10 height=5%>", "<img src=\"shown:a\" alt=\"x &quot;y&quot;\" width=\"10\" height=\"5%\">");
    row("picture of somebody else", "<img src=https://x/y alt=x srcset='https://z 2x'>", "<img alt=\"x\">");
    row("style", "<p style='color:red;position:fixed'>a", "<p style=\"color: red;\">a</p>");
    row("unknown elements", "<o:p>a</o:p><custom-tag onx=1>b</custom-tag>", "ab");
    row("form", "<form action=x>a<input value=b><button>c</button>d</form>", "acd");
    row("what runs", "a<script>b</script>c<noscript>d</noscript>e", "ace");
    row("comments", "a<!-- b -->c<![if mso]>d<![endif]>", "acd");
    row("pre", "<pre>\n\na\n</pre>", "<pre>\n\na\n</pre>");
    row("lists", "<ol start=3 type=a><li value=4>a<li>b</ol>", "<ol start=\"3\" type=\"a\"><li value=\"4\">a</li><li>b</li></ol>");
    row("right to left", "<p dir=RTL lang=ar>a", "<p dir=\"rtl\" lang=\"ar\">a</p>");
    row("image map", "<map name=m><area href=https://x/ shape=rect coords='0,0,1,1'></map><img src=cid:a usemap=#m>",
        "<map name=\"x-m\"><area href=\"https://x/\" shape=\"rect\" coords=\"0,0,1,1\"></map><img src=\"shown:a\" usemap=\"#x-m\">");
    row("twice the same attribute", "<p align=left align=right>a", "<p align=\"left\">a</p>");
    row("no-break space",
        "a\xC2\xA0"
        "b&nbsp;c",
        "a\xC2\xA0"
        "b\xC2\xA0"
        "c");
}

void HtmlSanitizerTest::writes()
{
    QFETCH(QByteArray, html);
    QTEST(inner(html), "written");
}

void HtmlSanitizerTest::tellsWhatItDid()
{
    const CleanHtml told =
        clean("<title>t</title><p><a href='https://a.example/x'>pay <b>at</b>\n b.example</a><img src='https://t.example/p.gif' width=1 height=1>"
              "<a href=mailto:x@y><img src=cid:i></a><td background='http://u.example/'><div style='background:url(//v.example/)'><iframe src=x></iframe><svg><p>z</svg>"
              "<a href='#here'>here</a><area href='https://w.example/'>");
    QCOMPARE(told.links, (QList<CleanHtml::Link>{{"https://a.example/x", "pay at b.example"}, {"mailto:x@y", ""}, {"https://w.example/", ""}}));
    QCOMPARE(told.blocked.size(), 2); // a cell without a table is none
    QCOMPARE(told.blocked.at(0), (CleanHtml::Blocked{"https://t.example/p.gif", 1, 1}));
    QCOMPARE(told.blocked.at(1).source, QByteArray("//v.example/"));
    QCOMPARE(told.removed, (QByteArrayList{"iframe", "svg"}));
    QVERIFY(!told.isRefused);
}

void HtmlSanitizerTest::bodyOfTheMessage()
{
    QCOMPARE(clean("<html><body bgcolor=#eee text=black style='margin:0' class=c id=i onload=x>a").html,
        QByteArray("<div class=\"x-body x-c\" id=\"x-i\" style=\"background-color: #eee; color: black; margin: 0;\">a</div>"));
    QCOMPARE(clean("a").html, QByteArray("<div class=\"x-body\">a</div>"));
    // How it is laid out is the message's, too.
    QCOMPARE(clean("<p>a").mode, CleanHtml::Mode::Quirks);
    QCOMPARE(clean("<!DOCTYPE html><p>a").mode, CleanHtml::Mode::Standards);
    QCOMPARE(clean("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\"><p>a").mode,
        CleanHtml::Mode::LimitedQuirks);
}

void HtmlSanitizerTest::styleSheets()
{
    const QByteArray html =
        "<head><style>.a{color:red}@media print{p{color:blue}}</style><style media=print>p{color:green}</style></head><body><p class=a>b<style>q{color:red}</style>";
    QCOMPARE(clean(html).html, QByteArray("<style>\n.x-a { color: red; }\nq { color: red; }\n</style><div class=\"x-body\"><p class=\"x-a\">b</p></div>"));
    HtmlSanitizer::Options print{shown, {}};
    print.media.isPrint = true;
    QVERIFY(HtmlSanitizer::clean(html, print).html.contains("p { color: blue; }\np { color: green; }"));
}

void HtmlSanitizerTest::hostile_data()
{
    QTest::addColumn<QByteArray>("html");
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/html/hostile.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith("# "))
            continue;
        QByteArray html = line;
        html.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", QByteArray(1, '\0'));
        QTest::newRow(qPrintable(QStringLiteral("%1").arg(++number))) << html;
    }
}

void HtmlSanitizerTest::hostile()
{
    QFETCH(QByteArray, html);
    for (const QByteArray &text :
        {html, "<table><tr><td>" + html, "<b><a href=https://x/>" + html, "<svg>" + html, "<style>" + html, "<p title='" + html, "<!--" + html, "<select>" + html}) {
        const CleanHtml once = clean(text);
        const QStringList faults = HtmlChecker::faults(once.html);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n')) + QLatin1Char('\n') + QString::fromUtf8(once.html)));
        const CleanHtml twice = HtmlSanitizer::clean(once.html, {asWritten, {}});
        QCOMPARE(twice.html, once.html);
    }
    QVERIFY2(!html.contains("MARK") || clean(html).html.contains("MARK"), "the text is gone");
}

void HtmlSanitizerTest::bombs_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
    row("divisions", QByteArray("<div>").repeated(1'000'000));
    row("divisions, closed", QByteArray("<div></div>").repeated(400'000));
    row("few divisions deep", QByteArray("<div>").repeated(1'900) + "MARK");
    row("tables", QByteArray("<table><tr><td>").repeated(600));
    row("bold", QByteArray("<b>").repeated(200'000));
    row("fonts", [] {
        QByteArray html;
        for (int i = 0; i < 5000; ++i)
            html += "<font color=#" + QByteArray::number(100000 + i) + ">";
        return html + QByteArray("<p>").repeated(5000);
    }());
    row("few fonts, many paragraphs", [] {
        QByteArray html;
        for (int i = 0; i < 250; ++i)
            html += "<font color=#" + QByteArray::number(100000 + i) + ">";
        return html + QByteArray("<p>").repeated(20'000);
    }());
    row("links in links", QByteArray("<a href=https://x/>").repeated(290));
    row("attributes", "<p " + QByteArray("a=1 ").repeated(900'000) + ">MARK");
    row("one attribute", "<p title='" + QByteArray(3'900'000, 'x') + "'>MARK");
    row("entities", QByteArray("&lt;").repeated(900'000));
    row("open tag", "<p " + QByteArray("x").repeated(3'900'000));
    row("styles", QByteArray("<style>p{color:red}</style>").repeated(20'000));
    row("one style", "<style>" + QByteArray("p,a{color:red}").repeated(250'000) + "</style>MARK");
    row("comment", "<!--" + QByteArray("-").repeated(3'900'000));
    row("too large", QByteArray(5'000'000, 'a'));
    row("half closed", QByteArray("<p><i></p>").repeated(20'000));
    row("select", QByteArray("<select><option>").repeated(20'000));
    row("nul", QByteArray(1'000'000, '\0'));
}

void HtmlSanitizerTest::bombs()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const CleanHtml cleaned = clean(html);
    // No measurement: what takes by the square would take minutes.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!cleaned.isRefused || cleaned.html.isEmpty());
    if (!cleaned.isRefused && html.contains("MARK"))
        QVERIFY(cleaned.html.contains("MARK"));
    qInfo("%lld ms, %s, %lld octets", timer.elapsed(), cleaned.isRefused ? "refused" : "shown", qlonglong(cleaned.html.size()));
}

void HtmlSanitizerTest::emptyThings()
{
    QCOMPARE(inner(""), QByteArray());
    QCOMPARE(inner("<"), QByteArray("&lt;"));
    QCOMPARE(inner("<script>"), QByteArray());
    QCOMPARE(clean("<frameset></frameset>").html, QByteArray());
    QCOMPARE(inner("\xff\xfe"), QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD"));
    QVERIFY(!HtmlSanitizer::clean("<img src=cid:a>", {}).html.contains("src"));
}

QTEST_APPLESS_MAIN(HtmlSanitizerTest)
#include "HtmlSanitizerTest.moc"
