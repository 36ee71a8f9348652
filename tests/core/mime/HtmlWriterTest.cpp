// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HtmlWriter.h"

#include <QTest>

using namespace postrider;

/// What was typed, as HTML.
class HtmlWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void document();
};

void HtmlWriterTest::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *text, const char *html) {
        QByteArray lines(html);
        QTest::newRow(name) << QString::fromUtf8(text) << lines.replace("\n", "\r\n");
    };
    row("lines", "a\n\nb", "a<br>\n<br>\nb<br>\n");
    row("nothing of it is markup", "<b>&\"'", "&lt;b&gt;&amp;&quot;'<br>\n");
    row("blanks", "  a  b\tc", "&nbsp; a &nbsp;b&nbsp;&nbsp;&nbsp; c<br>\n");
    row("quotes", "> a\n>> b\n> c\nd", "<blockquote type=\"cite\">\na<br>\n<blockquote type=\"cite\">\nb<br>\n</blockquote>\nc<br>\n</blockquote>\nd<br>\n");
    row("quote at the end", ">a", "<blockquote type=\"cite\">\na<br>\n</blockquote>\n");
    row("a link", "see https://example.org/a?b=c&d, please", "see <a href=\"https://example.org/a?b=c&amp;d\">https://example.org/a?b=c&amp;d</a>, please<br>\n");
    row("in brackets", "(http://x.example/a_(b))", "(<a href=\"http://x.example/a_(b)\">http://x.example/a_(b)</a>)<br>\n");
    row("in angle brackets", "<http://x.example/>", "&lt;<a href=\"http://x.example/\">http://x.example/</a>&gt;<br>\n");
    row("two", "http://a.example http://b.example", "<a href=\"http://a.example\">http://a.example</a> <a href=\"http://b.example\">http://b.example</a><br>\n");
    row("none", "http https:// httpx://a xhttp://a javascript:http", "http https:// httpx://a xhttp://a javascript:http<br>\n");
    row("not out of the attribute", "http://x.example/\"onclick=\"x", "<a href=\"http://x.example/\">http://x.example/</a>&quot;onclick=&quot;x<br>\n");
}

void HtmlWriterTest::writes()
{
    QFETCH(QString, text);
    QTEST(HtmlWriter::fromText(text), "html");
}

void HtmlWriterTest::document()
{
    const QString text = QStringLiteral("Hello\n\n-- \nAda\nPS");
    QCOMPARE(HtmlWriter::document(text, 5, 9, "<b>Ada</b>\n"),
        QByteArray("<!DOCTYPE html>\r\n<html><head><meta charset=\"utf-8\"></head><body>\r\nHello<br>\r\n<b>Ada</b>\r\n\r\n<br>\r\nPS<br>\r\n</body></html>\r\n"));
    QVERIFY(HtmlWriter::fromText(QString(100'000, QLatin1Char('>'))).size() < 10'000);
    QVERIFY(HtmlWriter::fromText(QStringLiteral("http").repeated(200'000)).size() < 1'000'000);
}

QTEST_APPLESS_MAIN(HtmlWriterTest)
#include "HtmlWriterTest.moc"
