// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/CssDeclarations.h"
#include "core/html/CssSheet.h"
#include "core/html/CssTokenizer.h"

#include <QTest>

using namespace postrider;

/// Style sheets of messages: read as a browser reads them, and written anew from what is allowed.
class CssTest : public QObject {
    Q_OBJECT

private:
    static std::optional<QByteArray> shown(const QByteArray &source) { return source.startsWith("cid:") ? std::optional("shown:" + source.mid(4)) : std::nullopt; }

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void declarations_data();
    void declarations();
    void sheets_data();
    void sheets();
    void media_data();
    void media();
    void bounded();
};

void CssTest::tokens_data()
{
    QTest::addColumn<QByteArray>("css");
    QTest::addColumn<QByteArray>("read"); // kinds and texts
    QTest::newRow("declaration") << QByteArray("color:#f00;") << QByteArray("i:color : h:f00 ;");
    QTest::newRow("escape in a name") << QByteArray("\\75rl(x)") << QByteArray("u:x");
    QTest::newRow("six digits, then a letter") << QByteArray("\\000075rl") << QByteArray("i:url");
    QTest::newRow("escape of what is no character") << QByteArray("a\\d800 b")
                                                    << QByteArray("i:a\xEF\xBF\xBD"
                                                                  "b");
    QTest::newRow("comment within") << QByteArray("u/**/rl(x)") << QByteArray("i:u _ f:rl i:x )");
    QTest::newRow("quoted url") << QByteArray("url( 'a' )") << QByteArray("f:url _ s:a _ )");
    QTest::newRow("bad url") << QByteArray("url(a b)c") << QByteArray("bad i:c");
    QTest::newRow("string over a line") << QByteArray("'a\nb") << QByteArray("bad _ i:b");
    QTest::newRow("line continued") << QByteArray("'a\\\nb'") << QByteArray("s:ab");
    QTest::newRow("numbers") << QByteArray("-1.5e1px 50% +.5 1e400") << QByteArray("d:-15px _ p:50 _ n:0.5 _ n:0");
    QTest::newRow("marks of old") << QByteArray("<!-- a -->") << QByteArray("_ _ i:a _ _");
    QTest::newRow("open comment") << QByteArray("a/* b") << QByteArray("i:a _");
    QTest::newRow("NUL") << QByteArray("a\0b", 3)
                         << QByteArray("i:a\xEF\xBF\xBD"
                                       "b");
}

void CssTest::tokens()
{
    QFETCH(QByteArray, css);
    QFETCH(QByteArray, read);
    QByteArrayList list;
    const CssTokenizer tokenizer(css);
    for (const CssToken &token : tokenizer.tokens()) {
        using Kind = CssToken::Kind;
        const QByteArray number = CssTokenizer::writtenNumber(token.number);
        switch (token.kind) {
        case Kind::Ident: list += "i:" + token.text; break;
        case Kind::Function: list += "f:" + token.text; break;
        case Kind::AtKeyword: list += "@" + token.text; break;
        case Kind::Hash: list += "h:" + token.text; break;
        case Kind::String: list += "s:" + token.text; break;
        case Kind::Url: list += "u:" + token.text; break;
        case Kind::Number: list += "n:" + number; break;
        case Kind::Percentage: list += "p:" + number; break;
        case Kind::Dimension: list += "d:" + number + token.text; break;
        case Kind::Whitespace: list += "_"; break;
        case Kind::Bad: list += "bad"; break;
        default: list += token.text;
        }
    }
    QCOMPARE(list.join(' '), read);
}

void CssTest::declarations_data()
{
    QTest::addColumn<QByteArray>("css");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *css, const char *written) { QTest::newRow(name) << QByteArray(css) << QByteArray(written); };
    row("as it is", "color:red;width:10px", "color: red; width: 10px;");
    row("important", "COLOR: Red ! important", "color: Red !important;");
    row("functions", "color:rgba(1,2,3,.5);width:calc(100% - 2 * 10px)", "color: rgba(1,2,3,0.5); width: calc(100% - 2 * 10px);");
    row("fonts", "font-family:'Open Sans',Arial", "font-family: \"Open Sans\",Arial;");
    row("shorthand", "font:italic 12px/1.5 Arial", "font: italic 12px/1.5 Arial;");
    row("what is not allowed goes alone", "position:fixed;color:red;z-index:9", "color: red;");
    row("a picture of the message", "background:red url(cid:a) no-repeat", "background: red url(\"shown:a\") no-repeat;");
    row("a picture of somebody else", "background:red url(https://x/y) no-repeat", "background: red none no-repeat;");
    row("quoted", "background-image:url( \"https://x/y\" )", "background-image: none;");
    row("escaped", "background:\\75\\72\\6c(https://x)", "background: none;");
    row("in a gradient", "background:linear-gradient(red,blue)", "background: linear-gradient(red,blue);");
    row("where no picture stands", "width:url(cid:a)", "");
    row("image-set", "background-image:image-set('https://x' 1x)", "");
    row("var", "color:var(--x);--x:red", "");
    row("expression", "width:expression(alert(1))", "");
    row("of old browsers", "*width:1px;_height:1px;filter:alpha(opacity=50)", "");
    row("behavior", "behavior:url(x);-moz-binding:url(x)", "");
    row("string where none stands", "color:'red'", "");
    row("bad string", "color:red;font-family:'a\n;width:1px", "color: red; width: 1px;");
    row("brace", "color:red}body{width:1px", "");
    row("semicolon within", "background:url('a;b');color:red", "background: none; color: red;");
    row("too large", "width:1e9px;height:100px", "height: 100px;");
    row("deep", "width:calc(((((((((1px)))))))))", "");
    row("not closed", "width:calc(1px", "");
    row("the end of the element", "font-family:'</style><script>'", "font-family: \"\\3c /style\\3e \\3c script\\3e \";");
    row("turned text", "unicode-bidi:bidi-override;direction:rtl", "direction: rtl;");
    row("not a colour", "color:#ggg", "");
    row("unit of nobody", "width:1foo", "");
    row("content", "content:'x'", "");
}

void CssTest::declarations()
{
    QFETCH(QByteArray, css);
    const QByteArray once = CssDeclarations::cleaned(css, shown);
    QTEST(once, "written");
    QCOMPARE(CssDeclarations::cleaned(once, [](const QByteArray &source) { return std::optional(source); }), once);
}

void CssTest::sheets_data()
{
    QTest::addColumn<QByteArray>("css");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *css, const char *written) { QTest::newRow(name) << QByteArray(css) << QByteArray(written); };
    row("rules", "p{color:red}.a,#b td > a:hover{width:1px}", "p { color: red; }\n.x-a, #x-b td > a:hover { width: 1px; }\n");
    row("marks of old", "<!-- p{color:red} -->", "p { color: red; }\n");
    row("body", "body{color:red}html body p{width:1px}", ".x-body { color: red; }\n.x-body .x-body p { width: 1px; }\n");
    row("attributes", "a[href^='tel'],*[class=foo],[class~=\"b c\"],[class^=f]{color:red}", "a[href^=\"tel\"], *[class=\"x-foo\"], [class~=\"x-b c\"] { color: red; }\n");
    row("what is not understood goes alone", "p::before,p:has(a),p||q,p{color:red}", "p { color: red; }\n");
    row("nothing left", "p{position:fixed}q{}", "");
    row("imports", "@import url(https://x);@import 'https://y';p{color:red}", "p { color: red; }\n");
    row("fonts", "@font-face{font-family:x;src:url(https://x)}p{color:red}", "p { color: red; }\n");
    row("other at-rules", "@namespace x url(y);@page{margin:0}@keyframes a{0%{color:red}}@supports (a:b){p{color:red}}@charset 'x';q{color:red}", "q { color: red; }\n");
    row("media that is met", "@media screen and (max-width:900px){p{color:red}q{color:blue}}i{color:red}", "p { color: red; }\nq { color: blue; }\ni { color: red; }\n");
    row("media that is not", "@media print{p{color:red}}@media (max-width:600px){p{color:red}}i{color:red}", "i { color: red; }\n");
    row("media in media", "@media all{@media print{p{color:red}}@media screen{q{color:red}}}", "q { color: red; }\n");
    row("not closed", "p{color:red", "p { color: red; }\n");
    row("closed too often", "}}p{color:red}", "p { color: red; }\n");
    row("nested", "p{color:red;a{width:1px}}q{color:red}", "p { color: red; }\nq { color: red; }\n");
    row("the end of the element", "a[title='</style>']{color:red}", "a[title=\"\\3c /style\\3e \"] { color: red; }\n");
    row("escaped name", ".a\\:b{color:red}", ".x-a\\3a b { color: red; }\n");
    row("children of", "tr:nth-child(odd),li:nth-child(2),li:nth-child(2n+1){color:red}", "tr:nth-child(odd), li:nth-child(2) { color: red; }\n");
}

void CssTest::sheets()
{
    QFETCH(QByteArray, css);
    const QByteArray once = CssSheet::cleaned(css, {}, shown);
    QTEST(once, "written");
    QCOMPARE(CssSheet::cleaned(once, {}, [](const QByteArray &source) { return std::optional(source); }), once);
    QVERIFY(!once.contains('<'));
}

void CssTest::media_data()
{
    QTest::addColumn<QByteArray>("queries");
    QTest::addColumn<bool>("isMet"); // light, 800 wide, on a screen
    const auto row = [](const char *queries, bool isMet) { QTest::newRow(queries) << QByteArray(queries) << isMet; };
    row("all", true);
    row("screen", true);
    row("print", false);
    row("not print", true);
    row("only screen and (max-width: 800px)", true);
    row("only screen and (max-width: 799px)", false);
    row("(min-width: 50em)", true);
    row("(min-width: 51em)", false);
    row("print, screen", true);
    row("(prefers-color-scheme: dark)", false);
    row("(prefers-color-scheme: light)", true);
    row("(-webkit-min-device-pixel-ratio: 2)", false);
    row("speech", false);
    row("screen and (hover)", false);
    row("(max-width", false);
    row("", true);
}

void CssTest::media()
{
    QFETCH(QByteArray, queries);
    QTEST(CssSheet::isMet(queries, {}), "isMet");
}

void CssTest::bounded()
{
    // A million of anything ends soon, and with no more than was given.
    for (const char *piece : {"{", "}", "(", "a{", "@media all{", "a,", "\\", "'", "/*", "a>", "[a=", "url(", ":not(", "--", "a{b:c;"}) {
        const QByteArray css = QByteArray(piece).repeated(300'000);
        QVERIFY(CssSheet::cleaned(css, {}, shown).size() <= css.size());
        QVERIFY(CssDeclarations::cleaned(css, shown).isEmpty());
    }
}

QTEST_APPLESS_MAIN(CssTest)
#include "CssTest.moc"
