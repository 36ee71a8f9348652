// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PrintSheet.h"
#include "tests/app/reader/HtmlScreen.h"

using namespace postrider;
using namespace postrider::test;

/// Several messages as one document for an engine: none of them changes how another looks.
class PrintSheetTest : public QObject {
    Q_OBJECT

private:
    static MessageHtml prepared(const QByteArray &html)
    {
        HtmlWish wish;
        wish.isPrint = true;
        return HtmlScreen::prepared(html, wish);
    }
    static MessageContent letter(const QString &subject)
    {
        MessageContent content;
        content.subject = subject;
        content.text = QStringLiteral("1 < 2\n<b>not bold</b>");
        return content;
    }

private Q_SLOTS:
    void rulesReachNoFurtherThanTheirMessage()
    {
        PrintSheet sheet;
        sheet.append(letter("One"), prepared("<style>p, body b{color:red}@media print{i{color:blue}}</style><p>a"));
        sheet.append(letter("Two"), prepared("<style>*{display:none}</style><p>b"));
        const QByteArray html = sheet.whole().html;
        QVERIFY2(html.contains(".letter-0 p, .letter-0 .x-body b { color: red; }\n.letter-0 i { color: blue; }"), html.constData());
        QVERIFY2(html.contains(".letter-1 * { display: none; }"), html.constData());
        QVERIFY(html.indexOf("class=\"letter-0\"") < html.indexOf("class=\"letter-1\""));
    }

    void noMessageCanNameTheElementOfAnother()
    {
        PrintSheet sheet;
        sheet.append(letter("One"), prepared("<style>.letter-1{display:none}</style><div class=letter-1 id=letter-1>a</div>"));
        const QByteArray html = sheet.whole().html;
        QVERIFY2(html.contains(".letter-0 .x-letter-1 {") && html.contains("class=\"x-letter-1\""), html.constData());
    }

    void stringsInSelectorsAreNoSelectors()
    {
        PrintSheet sheet;
        sheet.append(letter("One"), prepared("<style>a[title='b, c { d'], i[lang=\"\\22 , q\"]{color:red}</style><p>a"));
        const QByteArray html = sheet.whole().html;
        QVERIFY2(html.contains(".letter-0 a[title=\"b, c { d\"], .letter-0 i[lang=\"\\22 , q\"] { color: red; }"), html.constData());
    }

    void eachBeginsAPage()
    {
        PrintSheet sheet;
        for (int i = 0; i < 3; ++i)
            sheet.append(letter("One"), i == 1 ? MessageHtml() : prepared("<p>a"));
        QCOMPARE(sheet.whole().html.count("break-before:page!important"), 2);
        QCOMPARE(sheet.count(), 3);
    }

    void picturesOfAllAreThere()
    {
        PrintSheet sheet;
        sheet.append(letter("One"), prepared("<img src=cid:green>"));
        sheet.append(letter("Two"), prepared("<p>none"));
        sheet.append(letter("Three"), prepared("<img src=cid:green><p style='background:url(cid:green)'>b"));
        const MessageHtml whole = sheet.whole();
        QCOMPARE(whole.pictures.size(), 2);
        QSet<QByteArray> asked;
        static const QRegularExpression source(QStringLiteral("mailpart://([a-z0-9]+)/([^\"')&]*)"));
        auto it = source.globalMatch(QString::fromUtf8(whole.html));
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            QCOMPARE(match.captured(1).toLatin1(), whole.token);
            asked.insert(match.captured(2).toLatin1());
        }
        QCOMPARE(asked, QSet<QByteArray>(whole.pictures.keyBegin(), whole.pictures.keyEnd()));
        QVERIFY(sheet.size() > whole.html.size() / 2);
    }

    void whatIsShownIsNotListedOnceMore()
    {
        MessageContent content = letter("One");
        Attachment shown, other;
        shown.safeName = QStringLiteral("shown.png");
        shown.isInHtml = true;
        other.safeName = QStringLiteral("other.pdf");
        content.attachments = {shown, other};
        PrintSheet sheet;
        sheet.append(content, prepared("<img src=cid:green>"));
        QVERIFY(sheet.whole().html.contains("other.pdf") && !sheet.whole().html.contains("shown.png"));
        PrintSheet text;
        text.append(content, {});
        QVERIFY(text.whole().html.contains("shown.png"));
    }

    void whatIsTextStaysText()
    {
        PrintSheet sheet;
        sheet.append(letter("<i>One</i>"), {});
        QVERIFY(!sheet.hasFormatted());
        const QByteArray html = sheet.whole().html;
        QVERIFY2(html.contains("1 &lt; 2\n&lt;b&gt;not bold&lt;/b&gt;") && html.contains("&lt;i&gt;One"), html.constData());
    }

    void oneOfOldBrowsersDecidesHowAllAreLaidOut()
    {
        PrintSheet sheet;
        sheet.append(letter("One"), prepared("<!DOCTYPE html><table><tr><td>a</table>"));
        QCOMPARE(sheet.whole().mode, MessageHtml::Mode::Standards);
        sheet.append(letter("Two"), prepared("<table><tr><td>a</table>"));
        QCOMPARE(sheet.whole().mode, MessageHtml::Mode::Quirks);
        QVERIFY(sheet.whole().html.contains(":where(.letter-0 table){"));
        QVERIFY(!sheet.whole().html.contains(":where(.letter-1 table){"));
    }
};

QTEST_MAIN(PrintSheetTest)
#include "PrintSheetTest.moc"
