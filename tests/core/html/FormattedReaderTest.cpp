// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/FormattedReader.h"
#include "core/types/FormattedWriter.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

namespace {

QString anyPicture(const QByteArray &source)
{
    return source.startsWith("cid:") ? QString::fromLatin1(QByteArray::fromPercentEncoding(source.mid(4))) : QString();
}

FormattedText readBack(const QString &html)
{
    return FormattedReader::read(html.toUtf8(), anyPicture).value_or(FormattedText());
}

QString visible(const FormattedText &text)
{
    QString out;
    for (const FormattedText::Block &block : text.blocks) {
        out += QStringLiteral("%1 q%2 l%3%4 i%5%6:")
                   .arg(int(block.kind))
                   .arg(block.quote)
                   .arg(block.list)
                   .arg(block.numbered ? u'#' : u'*')
                   .arg(block.indent)
                   .arg(block.signature ? u'S' : u' ');
        for (const FormattedText::Run &run : block.runs)
            out += QLatin1Char('[') + run.text + (run.isPicture() ? QLatin1Char('!') + run.picture : QString()) + QLatin1Char(']');
        out += QLatin1Char('\n');
    }
    return out;
}

} // namespace

/// HTML of anybody to what can be written, and what was written back again.
class FormattedReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ours_data();
    void ours();
    void anybodys_data();
    void anybodys();
    void plain_data();
    void plain();
    void randomTexts();
    void nothingComesThrough_data();
    void nothingComesThrough();
    void withinLimits();
};

void FormattedReaderTest::ours_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
    row("lines", "<p>a<br>\nb</p>\n");
    row("paragraphs", "<p>a</p>\n<p>b<br>\nc</p>\n");
    row("two blank lines", "<p>a</p>\n<p><br>\nb</p>\n");
    row("a blank line at the end", "<p>a<br>\n<br></p>\n");
    row("nothing but a blank line", "<p><br></p>\n");
    row("marks",
        "<p>a <b>b <i>c</i></b><i>d</i> <u>e</u> <s>f</s> <code>g</code> <span style=\"color:#ff0000\">h</span> <span style=\"font-size:small\">i</span> "
        "<span style=\"color:#0000ff;font-size:x-large\">j</span></p>\n");
    row("blanks", "<p>a &nbsp;b<br>\n&nbsp;c</p>\n");
    row("markup as text", "<p>&lt;b&gt; &amp;amp; &quot;</p>\n");
    row("headings", "<h1>a</h1>\n<h2>b</h2>\n<h3>c</h3>\n<div>d</div>\n");
    row("a list", "<div>a</div>\n<ul>\n<li>b</li>\n<li>c<br>\nd</li>\n</ul>\n<div>e</div>\n");
    row("room around a list", "<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>\n");
    row("lists in lists", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>\n<ul>\n<li>d</li>\n</ul>\n");
    row("an item with nothing in it", "<ul>\n<li><br></li>\n<li>a</li>\n</ul>\n");
    row("quotes", "<div>A wrote:</div>\n<blockquote type=\"cite\">\n<div>a</div>\n<blockquote type=\"cite\">\n<p>b</p>\n</blockquote>\n</blockquote>\n<p>c</p>\n");
    row("preformatted", "<pre>a\n  b\n\nc</pre>\n");
    row("indented", "<p style=\"margin-left:80px\">a</p>\n");
    row("links", "<p><a href=\"https://example.org/?a=b&amp;c=d\">text</a> <a href=\"mailto:a@example.org\"><b>m</b></a></p>\n");
    row("a picture", "<p><img src=\"cid:a%2Bb@x\" alt=\"A &quot;cat&quot;\" width=\"20\" height=\"10\"> and text</p>\n");
    row("a signature", "<div>a<br>\n<br></div>\n<div class=\"signature\">\n<div>--&nbsp;<br>\nAda</div>\n</div>\n");
}

/// What we write is read as it was written.
void FormattedReaderTest::ours()
{
    QFETCH(QString, html);
    const FormattedText text = readBack(html);
    QCOMPARE(FormattedWriter::html(text), html);
}

void FormattedReaderTest::anybodys_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const char *html, const char *plain) { QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(plain); };
    const QByteArray words = QByteArray("word ").repeated(10).trimmed();
    const QByteArray wide = "<table border=1><tr><td>" + words + "</td><td>b<br>bb</td><td>" + words + "</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>";
    const QByteArray wideText = words + " | b / bb | " + words + "\nc | d | e";
    row("divisions", "<html><head><title>T</title><style>p{}</style></head><body><div>a</div><div><br></div><div>b</div></body></html>", "a\n\nb");
    row("Word", "<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal>&nbsp;<o:p></o:p></p><p class=MsoNormal>b</p>", "a\n\nb");
    row("white space", "<p>  a\n\n <b> b</b>  c </p>", "a b c");
    row("what nobody sees", "<div style='display:none'>x</div><script>y</script><p hidden>z</p>a", "a");
    row("a table of layout", "<table><tr><td><p>a</p></td><td>b</td></tr></table>", "a\n\nb");
    row("a table of words", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d");
    row("a table with heads", "<p>x</p><table><tr><th>Quarter</th><th>Sales</th></tr><tr><td>Q1</td><td><b>1,200</b></td></tr></table><p>y</p>",
        "x\n\nQuarter | Sales\n--------+------\nQ1      | 1,200\n\ny");
    row("a table of Word",
        "<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>a<o:p></o:p></p></td><td><p class=MsoNormal>bb</p><p class=MsoNormal>c</p></td></tr>"
        "<tr><td><p class=MsoNormal>dd</p></td><td><a href='https://x.example/'>there</a></td></tr></table>",
        "a  | bb\n   | c\ndd | there <https://x.example/>");
    row("cells across and down",
        "<table border=1><tr><td colspan=2>all of it, from here to there</td></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
        "all of it, from here to there\na | b\n  | c\nd | e");
    row("wide letters", "<table border=1><tr><td>\xe6\x97\xa5\xe6\x9c\xac</td><td>x</td></tr><tr><td>a</td><td>y</td></tr></table>", "\xe6\x97\xa5\xe6\x9c\xac | x\na    | y");
    row("a quoted table", "<blockquote><table border=1><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></blockquote>", "> a | b\n> c | d");
    row("a table too wide for columns", wide.constData(), wideText.constData());
    row("a table nobody sees", "<table border=1 style='display: none'><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>x", "x");
    row("a newsletter", "<table role=presentation><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\u00a0\u00a0b\nc\u00a0\u00a0d");
    row("tables in tables",
        "<table border=1><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table>",
        "a | b\nc | d\n\nx\ny\u00a0\u00a0z");
    row("pictures in a table", "<table border=1><tr><td><img src='cid:1' alt=p></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "[p]\nb\nc\u00a0\u00a0d");
    row("paragraphs in an item", "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>", "* a\n  b\n* c");
    row("Gmail's quote", "<div>x</div><div class=gmail_quote>On Monday:<br><blockquote class=gmail_quote>y<blockquote>z</blockquote></blockquote></div>",
        "x\nOn Monday:\n> y\n>> z");
    row("fonts", "<font color=red size=5>a</font>", "a");
}

void FormattedReaderTest::anybodys()
{
    QFETCH(QByteArray, html);
    const auto text = FormattedReader::read(html, anyPicture);
    QVERIFY(text.has_value());
    QTEST(FormattedWriter::plain(*text), "plain");
    const QString ours = FormattedWriter::html(*text);
    QCOMPARE(FormattedWriter::html(readBack(ours)), ours);
}

void FormattedReaderTest::plain_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const char *html, const char *plain) { QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(plain); };
    row("links", "<p><a href='https://x.example/'>there</a>, <a href='https://x.example/'>https://x.example/</a>, <a href='mailto:a@x.example'>a@x.example</a></p>",
        "there <https://x.example/>, https://x.example/, a@x.example");
    row("a link of two looks", "<a href='https://x.example/'>a <b>b</b></a>.", "a b <https://x.example/>.");
    row("lists", "<ol><li>a<ul><li>b<li>c</ul><li>d</ol>", "1. a\n   * b\n   * c\n2. d");
    row("lists in a quote", "<blockquote><ul><li>a</ul></blockquote>", "> * a");
    row("a picture", "<p>see <img src='cid:1' alt='the cat'></p>", "see [the cat]");
    row("not a quote", "<p>&gt; a</p>", " > a");
    row("headings", "<h1>a</h1><div>b</div>", "a\nb");
    row("indented", "<div style='margin-left:40px'>a</div>", "    a");
    row("indented in a quote", "<blockquote><div style='margin-left:40px'>a<br><br>b</div></blockquote>", ">     a\n>\n>     b");
    row("an item of two lines, one empty", "<blockquote><ul><li>a<br><br>b</ul></blockquote>", "> * a\n>   \n>   b");
    row("signature", "<div>a</div><div class=signature><div>--&nbsp;<br>Ada</div></div>", "a\n-- \nAda");
}

void FormattedReaderTest::plain()
{
    QFETCH(QString, html);
    QTEST(FormattedWriter::plain(readBack(html)), "plain");
}

/// Any text is the same after it was written and read.
void FormattedReaderTest::randomTexts()
{
    QRandomGenerator random(7);
    const QStringList words{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("<i>"), QStringLiteral(" d"), QStringLiteral("e  f"), QStringLiteral("ü"),
        QStringLiteral("-- "), QStringLiteral("&amp;"), QStringLiteral("\t"), QStringLiteral("\u2028")};
    for (int round = 0; round < 3000; ++round) {
        FormattedText text;
        const int count = random.bounded(1, 9);
        for (int i = 0; i < count; ++i) {
            FormattedText::Block block;
            const int kind = random.bounded(12);
            block.kind = kind == 1 ? FormattedText::Kind::Heading2 : kind == 2 ? FormattedText::Kind::Preformatted : FormattedText::Kind::Line;
            block.quote = random.bounded(4) == 0 ? random.bounded(3) : 0;
            if (block.kind == FormattedText::Kind::Line && random.bounded(3) == 0) {
                block.list = random.bounded(1, 4);
                block.numbered = random.bounded(2);
            } else if (random.bounded(5) == 0) {
                block.indent = random.bounded(3);
            }
            block.signature = i > 5;
            for (int j = random.bounded(-1, 4); j > 0; --j) {
                FormattedText::Run run;
                run.text = words.at(random.bounded(int(words.size())));
                run.bold = random.bounded(3) == 0;
                run.italic = random.bounded(4) == 0;
                run.link = random.bounded(6) == 0 ? QStringLiteral("https://example.org/") : QString();
                if (random.bounded(9) == 0) {
                    run.text.clear();
                    run.picture = QStringLiteral("p@x");
                }
                block.runs.append(run);
            }
            text.blocks.append(block);
        }
        const QString once = FormattedWriter::html(text);
        const FormattedText read = readBack(once);
        const QString twice = FormattedWriter::html(read);
        if (twice != once)
            qWarning("round %d\n%s", round, qPrintable(visible(text) + QLatin1String("-- read:\n") + visible(read)));
        QCOMPARE(twice, once);
    }
}

void FormattedReaderTest::nothingComesThrough_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char *html : {"<a href=\"javascript:alert(1)\">a</a>", "<a href=\" java\nscript:x\">a</a>", "<img src=x onerror=y>",
             "<p onclick=x style=\"background:url(http://x.example)\">a</p>", "<img src=http://x.example/a.png>", "<a href='data:text/html,x'>a</a>",
             "<svg><script>x</script></svg>", "<p style=\"color:red;}</style><script>\">a</p>", "<font color='red\" onx=\"y'>a</font>", "<iframe src=http://x.example></iframe>",
             "<a href='https://x.example/\"onclick=\"x'>a</a>", "<img src='cid:\" onerror=\"x'>", "<form action=http://x.example><input name=a></form>",
             "<base href=http://x.example>", "<math><mtext><script>x</script></mtext></math>", "<p title='\"><script>'>a</p>"})
        QTest::newRow(html) << QByteArray(html);
}

void FormattedReaderTest::nothingComesThrough()
{
    QFETCH(QByteArray, html);
    const QString ours = FormattedWriter::html(readBack(QString::fromUtf8(html)));
    static const QRegularExpression sound(QStringLiteral("\\A(?:[^<>]|</?(?:p|div|h[1-3]|pre|ul|ol|li|blockquote|b|i|u|s|code|a|span)>|<br>|<blockquote type=\"cite\">|"
                                                         "<div class=\"signature\">|<a href=\"(?:https?|mailto|tel):[^\"<>]*\">|<span style=\"[a-z0-9#:;-]*\">|"
                                                         "<img src=\"cid:[A-Za-z0-9%@._~-]*\" alt=\"[^\"<>]*\"(?: width=\"\\d+\")?(?: height=\"\\d+\")?>)*\\z"));
    QVERIFY2(sound.match(ours).hasMatch(), qPrintable(ours));
}

void FormattedReaderTest::withinLimits()
{
    QVERIFY(!FormattedReader::read(QByteArray("<p>x").repeated(2'000'000), anyPicture));
    QVERIFY(!FormattedReader::read(QByteArray("<br>").repeated(150'000), anyPicture));
    const auto deep = FormattedReader::read(QByteArray("<blockquote>").repeated(150) + "a", anyPicture);
    QVERIFY(deep.has_value());
    QCOMPARE(deep->blocks.first().quote, FormattedText::deepestQuote);
    QVERIFY(!FormattedText::fromPlain(QStringLiteral("a\n> b\n\nhttps://x.example")).isFormatted());
    QVERIFY(readBack(QStringLiteral("<p>a <b>b</b></p>")).isFormatted());
    QVERIFY(readBack(QStringLiteral("<table class=signature><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")).blocks.first().signature);
    QVERIFY(readBack(QStringLiteral("<div class=signature><table border=1><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></div>")).blocks.first().signature);
    QVERIFY(!readBack(QStringLiteral("<p>a</p><blockquote>b</blockquote>")).isFormatted());
}

QTEST_APPLESS_MAIN(FormattedReaderTest)
#include "FormattedReaderTest.moc"
