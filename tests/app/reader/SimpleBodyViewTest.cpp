// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SimpleBodyView.h"
#include "app/reader/SimpleHtml.h"
#include "tests/app/reader/HtmlScreen.h"

#include <QScrollArea>
#include <QTextBlock>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextTable>

using namespace postrider;
using namespace postrider::test;

/// HTML as a text document: the same words and pictures in a simpler layout, and never for long.
class SimpleBodyViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void simplifies_data();
    void simplifies();
    void bounded();
    void showsWordsAndPictures();
    void asksNobody();
    void picturesThatComeLater();
    void links();
    void finding();
    void zoom();
    void pages();
    void grows();
    void darkened();
    void nothingMovesTheWindow_data();
    void nothingMovesTheWindow();
    void engineIsNotLoaded();

private:
    static QByteArray simple(const QByteArray &html);
    QTextBrowser *browser() const { return m_view->findChild<QTextBrowser *>(); }
    std::unique_ptr<SimpleBodyView> m_view;
};

void SimpleBodyViewTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

void SimpleBodyViewTest::init()
{
    m_view = std::make_unique<SimpleBodyView>();
    m_view->resize(600, 400);
    m_view->setSheet(HtmlScreen::lightSheet());
    m_view->show();
}

QByteArray SimpleBodyViewTest::simple(const QByteArray &html)
{
    MessageHtml message;
    message.token = "t";
    message.html = html;
    Picture picture;
    picture.type = "image/png";
    picture.octets = "x";
    picture.size = QSize(1000, 500);
    message.pictures.insert("a", picture);
    return SimpleHtml::make(message, {}).html;
}

void SimpleBodyViewTest::simplifies_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QByteArray &html, const QByteArray &written) { QTest::newRow(name) << html << written; };
    row("words", "<p>a <b>b</b> &amp; c</p>", "<p>a <b>b</b> &amp; c</p>");
    row("attributes", "<p align=\"left\" style=\"color: #f00;\">a</p>", "<p align=\"left\" style=\"color: #f00;\">a</p>");
    row("sheets", "<style>.x-a { color: red; }</style><p class=\"x-a\">a</p>", "<p>a</p>");
    row("table", "<table border=\"1\"><tbody><tr><td colspan=\"900\" rowspan=\"900\">a</td></tr></tbody></table>",
        "<table border=\"1\"><tbody><tr><td colspan=\"20\">a</td></tr></tbody></table>");
    const QByteArray open("<table><tbody><tr><td>"), close("</td></tr></tbody></table>");
    row("tables within tables", open + open + open + open + "a" + close + close + close + close, open + open + "<div><div><div><div>a</div></div></div></div>" + close + close);
    row("picture", "<img src=\"mailpart://t/a\" alt=\"x\">", "<img src=\"mailpart://t/a\" width=\"760\" height=\"380\">");
    row("picture with a width", "<img src=\"mailpart://t/a\" width=\"100\">", "<img src=\"mailpart://t/a\" width=\"100\" height=\"50\">");
    row("picture that is not here", "<img src=\"mailpart://t/b\" alt=\"x\">", "x");
    row("picture of another message", "<img src=\"mailpart://u/a\" alt=\"x\">", "x");
}

void SimpleBodyViewTest::simplifies()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, written);
    QCOMPARE(simple(html), written);
}

void SimpleBodyViewTest::bounded()
{
    MessageHtml message;
    message.html = "<p>" + QByteArray("word ").repeated(100'000);
    SimpleHtml result = SimpleHtml::make(message, {});
    QVERIFY(result.isCut);
    QVERIFY(result.html.size() < SimpleHtml::longest + 5'000);
    QTextDocument document;
    document.setHtml(QString::fromUtf8(result.html));
    int longest = 0, words = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        longest = qMax(longest, block.length());
        words += int(block.text().count(QLatin1String("word")));
    }
    QVERIFY2(longest <= SimpleHtml::longestBlock + 1, qPrintable(QString::number(longest)));
    QVERIFY(words > 38'000);
    // Nor is a word of that length, an entity or a letter torn apart.
    message.html = "<p>" + QByteArray("\xC3\xA4").repeated(8'000) + QByteArray("&amp;").repeated(4'000);
    result = SimpleHtml::make(message, {});
    document.setHtml(QString::fromUtf8(result.html));
    QCOMPARE(document.toPlainText().count(QChar(0xe4)), 8'000);
    QCOMPARE(document.toPlainText().count(QLatin1Char('&')), 4'000);
    QVERIFY(!document.toPlainText().contains(QLatin1String("amp")));
    message.html =
        "<table><tbody><tr>" + QByteArray("<td>a</td>").repeated(10'000) + "</tr></tbody></table>" + QByteArray("<table><tbody><tr><td>b</td></tr></tbody></table>").repeated(100);
    QCOMPARE(SimpleHtml::make(message, {}).html.count("<table>"), 1);
}

void SimpleBodyViewTest::showsWordsAndPictures()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>Words</p><img src='cid:green'>")));
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
    m_view->selectAll();
    QVERIFY(m_view->selectedText().startsWith(QLatin1String("Words")));
    const QImage whole = HtmlScreen::imageOf(*m_view, 500, 2);
    QCOMPARE(whole.width(), 1000);
    QCOMPARE(HtmlScreen::pixelsOf(whole, QColor(0, 160, 0)), 4 * 40 * 30);
}

void SimpleBodyViewTest::asksNobody()
{
    // As if the sanitiser were not there: files and places are named, and nothing is read.
    QTemporaryDir folder;
    QImage red(40, 30, QImage::Format_RGB32);
    red.fill(QColor(200, 0, 0));
    QVERIFY(red.save(folder.filePath(QStringLiteral("a.png"))));
    MessageHtml html = HtmlScreen::prepared("<p>Words");
    const QByteArray file = QFile::encodeName(folder.filePath(QStringLiteral("a.png")));
    for (const QByteArray &source : {file, "file://" + file, QByteArray("qrc:/icons/star.svg"), QByteArray(":/icons/star.svg"), QByteArray("data:image/png;base64,AAAA")}) {
        html.html += "<img src=\"" + source + "\" width=\"40\" height=\"30\"><table background=\"" + source + "\"><tr><td>a</td></tr></table><p style=\"background-image: url("
            + source + ")\">b</p>" + "<ul style=\"list-style-image: url(" + source + ")\"><li>c</li></ul>";
    }
    html.html += "<link rel=\"stylesheet\" href=\"file://" + file + "\">";
    QVERIFY(HtmlScreen::show(*m_view, html));
    QTest::qWait(100);
    QCOMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(200, 0, 0)), 0);
    browser()->setSource(QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.png"))));
    QVERIFY(browser()->toPlainText().contains(QLatin1String("Words")));
}

void SimpleBodyViewTest::picturesThatComeLater()
{
    HtmlWish wish;
    wish.withRemote = true;
    const MessageHtml html = HtmlScreen::prepared("<p>a<img src='https://example.org/a.png' width=40 height=30>", wish);
    QVERIFY(HtmlScreen::show(*m_view, html));
    m_view->setPicture(html.awaited.key("https://example.org/a.png"), HtmlScreen::prepared("<img src='cid:green'>").pictures.cbegin().value());
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
    m_view->clear();
    QCOMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 0);
}

void SimpleBodyViewTest::links()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p><a href='https://example.org/a'>click here</a>")));
    QSignalSpy activated(m_view.get(), &MessageBodyView::linkActivated), wanted(m_view.get(), &MessageBodyView::contextMenuWanted);
    QTextCursor cursor(browser()->document());
    cursor.setPosition(3);
    const QPoint place = browser()->cursorRect(cursor).center();
    QTest::mouseClick(browser()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).toUrl(), QUrl(QStringLiteral("https://example.org/a")));
    QCOMPARE(activated.first().at(1).toString(), QStringLiteral("click here"));
    QVERIFY(browser()->toPlainText().contains(QLatin1String("click here")));
    Q_EMIT browser()->customContextMenuRequested(place);
    QCOMPARE(wanted.first().at(1).toUrl(), QUrl(QStringLiteral("https://example.org/a")));
    Q_EMIT browser()->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(activated.size(), 1);
}

void SimpleBodyViewTest::finding()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>One fish, two fish, red fish, blue fish.")));
    QList<int> seen;
    const auto found = [&](int count, int current) { seen = {count, current}; };
    m_view->find(QStringLiteral("fish"), false, found);
    QCOMPARE(seen, (QList<int>{4, 1}));
    m_view->find(QStringLiteral("fish"), false, found);
    QCOMPARE(seen, (QList<int>{4, 2}));
    m_view->find(QStringLiteral("fish"), true, found);
    m_view->find(QStringLiteral("fish"), true, found);
    QCOMPARE(seen, (QList<int>{4, 4}));
    m_view->find(QStringLiteral("bird"), false, found);
    QCOMPARE(seen, (QList<int>{0, 0}));
    m_view->find(QString(), false, found);
    QCOMPARE(seen, (QList<int>{0, 0}));
}

void SimpleBodyViewTest::zoom()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p style='font-size:20px'>a</p><img src='cid:green'>")));
    m_view->setZoom(2);
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 80 * 60);
    QCOMPARE(browser()->document()->firstBlock().begin().fragment().charFormat().font().pixelSize(), 40);
}

void SimpleBodyViewTest::pages()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared(QByteArray("<p>line</p>").repeated(60))));
    QVERIFY(!m_view->scrollPage(-1));
    int count = 0;
    while (count < 20 && m_view->scrollPage(1))
        ++count;
    QVERIFY(count >= 2 && count < 20);
    QByteArray pdf;
    m_view->makePdf(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20)), [&](const QByteArray &made) { pdf = made; });
    QVERIFY(pdf.startsWith("%PDF-"));
}

void SimpleBodyViewTest::grows()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.resize(400, 200);
    auto *view = new SimpleBodyView;
    view->setSheet(HtmlScreen::lightSheet());
    view->setExtent(MessageBodyView::Extent::Grows);
    area.setWidget(view);
    area.show();
    QSignalSpy height(view, &MessageBodyView::contentHeightChanged);
    view->setHtml(HtmlScreen::prepared("<p>" + QByteArray("many words ").repeated(200)));
    QTRY_VERIFY(view->height() > 400);
    const int before = view->height();
    QCOMPARE(height.last().first().toInt(), before);
    area.resize(200, 200);
    QTRY_VERIFY(view->height() > before * 3 / 2);
    view->setHtml(HtmlScreen::prepared("<p>a"));
    QTRY_VERIFY(view->height() < 100);
}

void SimpleBodyViewTest::darkened()
{
    MessageBodyView::Sheet dark = HtmlScreen::lightSheet();
    dark.paper = QColor(30, 30, 34);
    dark.ink = QColor(230, 230, 230);
    dark.isDarkened = true;
    m_view->setSheet(dark);
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<table bgcolor=white width=300 style='background:#fff'><tr><td style='color:black'>black on white</table>")));
    const QImage shown = m_view->grab().toImage();
    QCOMPARE(HtmlScreen::pixelsOf(shown, Qt::white), 0);
    QVERIFY(HtmlScreen::pixelsOf(shown, dark.paper) > 100'000);
}

void SimpleBodyViewTest::nothingMovesTheWindow_data()
{
    QTest::addColumn<QByteArray>("html");
    const QByteArray open("<table><tr><td>"), close("</table>");
    QTest::newRow("20 tables deep") << open.repeated(20) + "MARK" + close.repeated(20);
    QTest::newRow("many tables") << QByteArray("<table><tr><td>MARK<td>b<td>c</table>").repeated(3'000);
    QTest::newRow("many cells") << "<table>" + QByteArray("<tr><td>MARK<td>b<td>c<td>d").repeated(3'000) + close;
    QTest::newRow("wide spans") << "<table>" + QByteArray("<tr><td colspan=1000 rowspan=1000>MARK").repeated(200) + close;
    QTest::newRow("many divisions") << QByteArray("<div>").repeated(200) + "MARK" + QByteArray("<div>a</div>").repeated(20'000);
    QTest::newRow("many spans") << QByteArray("<span style='color:red'>MARK</span>").repeated(10'000);
    QTest::newRow("one line") << QByteArray("MARK").repeated(50'000);
    QTest::newRow("lists") << QByteArray("<ul><li>MARK").repeated(200);
    QTest::newRow("many pictures") << "MARK" + QByteArray("<img src='cid:green'>").repeated(2'000);
}

/// Not measured here but bounded: a hang fails by the test's own time.
void SimpleBodyViewTest::nothingMovesTheWindow()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const MessageHtml prepared = HtmlScreen::prepared(html);
    const qint64 before = timer.elapsed();
    QVERIFY(HtmlScreen::show(*m_view, prepared));
    qInfo("prepared in %lld ms, shown in %lld ms", before, timer.elapsed() - before);
    if (!prepared.isRefused)
        QVERIFY(browser()->toPlainText().contains(QLatin1String("MARK")));
}

void SimpleBodyViewTest::engineIsNotLoaded()
{
    QVERIFY(!HtmlScreen::isEngineMapped());
}

QTEST_MAIN(SimpleBodyViewTest)
#include "SimpleBodyViewTest.moc"
