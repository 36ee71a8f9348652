// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/EngineBodyView.h"
#include "tests/app/reader/HtmlScreen.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QScrollArea>
#include <QWindow>

#include <csignal>

using namespace postrider;
using namespace postrider::test;

/// HTML shown by the engine: what it shows, what it says, and what it does not do. Built where the plug-in is.
class EngineBodyViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isNotThereUntilAskedFor();
    void showsWordsAndPictures();
    void picturesThatComeLater();
    void sheets();
    void links();
    void linksWithinTheMessage();
    void contextMenu();
    void zoom();
    void zoomStaysWithTheNextMessage();
    void scrolling();
    void finding();
    void selection();
    void pdf();
    void messagesInARow();
    void growsWithItsContent();
    void clearing();
    void trespass();
    void rendererKilled();
    void killedOften();

private:
    QPoint placeOf(const QColor &colour) const;
    QPoint waitFor(const QColor &colour) const;
    QWidget *input() const { return m_view->findChild<QWidget *>()->focusProxy(); }
    void moveTo(const QPoint &place);
    std::unique_ptr<QWidget> m_window;
    EngineBodyView *m_view = nullptr;
};

void EngineBodyViewTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    HtmlScreen::allowEngine();
    QVERIFY(!HtmlScreen::isEngineMapped());
}

void EngineBodyViewTest::init()
{
    if (QByteArray(QTest::currentTestFunction()) == "isNotThereUntilAskedFor")
        return;
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_view = qobject_cast<EngineBodyView *>(BodyViews::current().make(m_window.get()));
    QVERIFY2(m_view, qPrintable(BodyViews::current().whySimple()));
    m_view->setGeometry(m_window->rect());
    m_view->setSheet(HtmlScreen::lightSheet());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void EngineBodyViewTest::cleanup()
{
    m_window.reset();
}

void EngineBodyViewTest::isNotThereUntilAskedFor()
{
    std::unique_ptr<MessageBodyView> simple(BodyViews::current().makeSimple(nullptr));
    simple->setHtml(HtmlScreen::prepared("<p>a"));
    BodyViews::current().setPreference(BodyViews::Preference::Simple);
    std::unique_ptr<MessageBodyView> preferred(BodyViews::current().make(nullptr));
    QVERIFY(!qobject_cast<EngineBodyView *>(preferred.get()));
    QVERIFY(!HtmlScreen::isEngineMapped());
    QVERIFY(!BodyViews::current().isEngineLoaded());
    BodyViews::current().setPreference(BodyViews::Preference::Engine);
    std::unique_ptr<MessageBodyView> view(BodyViews::current().make(nullptr));
    QVERIFY(HtmlScreen::isEngineMapped());
    QVERIFY(BodyViews::current().isEngineLoaded());
    // Programs that are started from here know nothing of it.
    QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_CHROMIUM_FLAGS"));
}

QPoint EngineBodyViewTest::placeOf(const QColor &colour) const
{
    const QImage image = m_view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return {x, y};
        }
    }
    return {-1, -1};
}

/// Pictures are there a moment after the words.
QPoint EngineBodyViewTest::waitFor(const QColor &colour) const
{
    return QTest::qWaitFor([&] { return placeOf(colour).x() >= 0; }, patience) ? placeOf(colour) : QPoint(-1, -1);
}

void EngineBodyViewTest::moveTo(const QPoint &place)
{
    for (const QPoint &at : {place - QPoint(3, 3), place}) {
        QMouseEvent move(QEvent::MouseMove, at, input()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(input(), &move);
        QTest::qWait(50);
    }
}

void EngineBodyViewTest::showsWordsAndPictures()
{
    QVERIFY(HtmlScreen::show(
        *m_view, HtmlScreen::prepared("<body bgcolor='#102030'><p style='color:#f0f0f0'>Words</p><img src='cid:green'><div style='background:#a00000;width:50px;height:20px'>")));
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
    const QImage shown = m_view->grab().toImage();
    QCOMPARE(HtmlScreen::pixelsOf(shown, QColor(0xa0, 0, 0)), 50 * 20);
    QVERIFY(HtmlScreen::pixelsOf(shown, QColor(0x10, 0x20, 0x30)) > 20'000);
    const QImage whole = HtmlScreen::imageOf(*m_view, 400, 2);
    QCOMPARE(whole.width(), 800);
    QCOMPARE(HtmlScreen::pixelsOf(whole, QColor(0, 160, 0)), 4 * 40 * 30);
}

void EngineBodyViewTest::picturesThatComeLater()
{
    HtmlWish wish;
    wish.withRemote = true;
    const MessageHtml html = HtmlScreen::prepared("<p>a<img src='https://example.org/a.png' width=40 height=30><img src='https://example.org/b.png' width=40 height=30>", wish);
    QCOMPARE(html.awaited.size(), 2);
    QVERIFY(HtmlScreen::show(*m_view, html)); // does not wait for them
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 0);
    const Picture green = HtmlScreen::prepared("<img src='cid:green'>").pictures.cbegin().value();
    m_view->setPicture(html.awaited.key("https://example.org/a.png"), green);
    m_view->setPicture(html.awaited.key("https://example.org/b.png"), {});
    m_view->setPicture("nobody/asked", green);
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
}

void EngineBodyViewTest::sheets()
{
    const MessageHtml html = HtmlScreen::prepared("<p>no colour</p><div style='background:#ffffff;width:60px;height:20px'></div><img src='cid:green'>");
    MessageBodyView::Sheet dark = HtmlScreen::lightSheet();
    dark.paper = QColor(30, 30, 34);
    dark.ink = QColor(230, 230, 230);
    dark.isDarkened = true;
    m_view->setSheet(dark);
    QVERIFY(HtmlScreen::show(*m_view, html));
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0), 12), 40 * 30); // pictures stay as they are
    const QImage shown = m_view->grab().toImage();
    QVERIFY(HtmlScreen::pixelsOf(shown, dark.paper) > 100'000);
    QCOMPARE(HtmlScreen::pixelsOf(shown, Qt::white), 0);
    QVERIFY(HtmlScreen::pixelsOf(shown, Qt::black) >= 60 * 20); // what was white
    QVERIFY(HtmlScreen::pixelsOf(shown, dark.ink, 20) > 20); // letters
    QSignalSpy painted(m_view, &MessageBodyView::painted);
    m_view->setSheet(HtmlScreen::lightSheet());
    QVERIFY(painted.wait(10'000));
    QVERIFY(HtmlScreen::pixelsOf(m_view->grab().toImage(), Qt::white) > 100'000);
}

void EngineBodyViewTest::links()
{
    const QByteArray box = "<span style='display:inline-block;width:80px;height:40px;background:#0000f0'></span>";
    const QList<std::pair<QByteArray, QString>> targets{{"https://example.org/a?b=1&amp;c=2", QStringLiteral("https://example.org/a?b=1&c=2")},
        {"http://example.org/", QStringLiteral("http://example.org/")}, {"mailto:ada@example.org?subject=x", QStringLiteral("mailto:ada@example.org?subject=x")},
        {"tel:+49301234", QStringLiteral("tel:+49301234")}};
    for (const auto &[href, expected] : targets) {
        // The mouse may be there from the last one.
        QSignalSpy activated(m_view, &MessageBodyView::linkActivated), hovered(m_view, &MessageBodyView::linkHovered), failed(m_view, &MessageBodyView::failed);
        QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<a href='" + href + "'>" + box + " here</a>")));
        const QPoint place = waitFor(QColor(0, 0, 0xf0)) + QPoint(10, 10);
        QWidget *input = this->input();
        // The engine takes no notice of a mouse before its first frame.
        QVERIFY(QTest::qWaitFor(
            [&] {
                moveTo(place);
                return !hovered.isEmpty() && !hovered.last().at(0).toUrl().isEmpty();
            },
            patience));
        QCOMPARE(hovered.last().at(0).toUrl(), QUrl(expected));
        QCOMPARE(hovered.last().at(1).toString(), QStringLiteral("here"));
        QTest::mouseClick(input, Qt::LeftButton, {}, place);
        QTRY_VERIFY2(activated.size() == 1, qPrintable(failed.isEmpty() ? QStringLiteral("no click") : failed.first().first().toString()));
        QCOMPARE(activated.first().at(0).toUrl(), QUrl(expected));
        QCOMPARE(activated.first().at(1).toString(), QStringLiteral("here"));
        QTest::mouseClick(input, Qt::LeftButton, Qt::ControlModifier, place);
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated.last().at(0).toUrl(), QUrl(expected));
        QVERIFY(failed.isEmpty());
        QVERIFY(placeOf(QColor(0, 0, 0xf0)).x() >= 0); // it is all still there
    }
}

void EngineBodyViewTest::linksWithinTheMessage()
{
    QVERIFY(HtmlScreen::show(*m_view,
        HtmlScreen::prepared("<a href='#end'><span style='display:inline-block;width:80px;height:40px;background:#0000f0'></span></a><div style='height:3000px'></div>"
                             "<a name=end><span style='display:inline-block;width:80px;height:40px;background:#f00000'></span></a><div style='height:700px'></div>")));
    QSignalSpy activated(m_view, &MessageBodyView::linkActivated), failed(m_view, &MessageBodyView::failed);
    QCOMPARE(placeOf(QColor(0xf0, 0, 0)).x(), -1);
    QTest::mouseClick(input(), Qt::LeftButton, {}, waitFor(QColor(0, 0, 0xf0)) + QPoint(10, 10));
    QTRY_VERIFY(placeOf(QColor(0xf0, 0, 0)).x() >= 0);
    QVERIFY(activated.isEmpty() && failed.isEmpty());
}

void EngineBodyViewTest::contextMenu()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p><a href='https://example.org/'><img src='cid:green'></a>")));
    QSignalSpy wanted(m_view, &MessageBodyView::contextMenuWanted);
    QWidget *target = input();
    const QPoint place = waitFor(QColor(0, 160, 0)) + QPoint(5, 5);
    QTest::mouseClick(target, Qt::RightButton, {}, place);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toUrl(), QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(wanted.first().at(2).toByteArray(), QByteArray("part/2"));
    QTest::mouseClick(target, Qt::RightButton, {}, QPoint(600, 400));
    QTRY_COMPARE(wanted.size(), 2);
    QVERIFY(wanted.last().at(1).toUrl().isEmpty() && wanted.last().at(2).toByteArray().isEmpty());
}

void EngineBodyViewTest::zoom()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<img src='cid:green'>")));
    QSignalSpy changed(m_view, &MessageBodyView::zoomChanged);
    m_view->setZoom(2);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 80 * 60);
    m_view->setZoom(100);
    QCOMPARE(m_view->zoom(), 5.0);
}

void EngineBodyViewTest::zoomStaysWithTheNextMessage()
{
    m_view->setZoom(1.5);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<img src='cid:green'>")));
        QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 60 * 45);
    }
    // And others have theirs.
    std::unique_ptr<MessageBodyView> other(BodyViews::current().make(nullptr));
    other->setSheet(HtmlScreen::lightSheet());
    other->resize(400, 300);
    other->show();
    QVERIFY(HtmlScreen::show(*other, HtmlScreen::prepared("<img src='cid:green'>")));
    QTRY_COMPARE(HtmlScreen::pixelsOf(other->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
}

void EngineBodyViewTest::scrolling()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<div style='height:1500px'>a</div><img src='cid:green'>")));
    QVERIFY(!m_view->scrollPage(-1)); // at the start
    int pages = 0;
    for (; pages < 10 && m_view->scrollPage(1); ++pages)
        QTest::qWait(400);
    QVERIFY(pages >= 2 && pages <= 4);
    const double finer = m_view->devicePixelRatioF();
    QTRY_VERIFY(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)) >= int(40 * finer) * int(30 * finer));
    QVERIFY(m_view->scrollPage(-1));
}

void EngineBodyViewTest::finding()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>One fish, two fish, red fish, blue fish.")));
    int count = -1, current = -1;
    const auto find = [&](const QString &text, bool backward) {
        count = -1;
        m_view->find(text, backward, [&](int all, int which) {
            count = all;
            current = which;
        });
        return QTest::qWaitFor([&] { return count >= 0; }, patience);
    };
    QVERIFY(find(QStringLiteral("fish"), false));
    QCOMPARE(count, 4);
    QCOMPARE(current, 1);
    QVERIFY(find(QStringLiteral("fish"), false));
    QCOMPARE(current, 2);
    QVERIFY(find(QStringLiteral("fish"), true));
    QCOMPARE(current, 1);
    QVERIFY(find(QStringLiteral("bird"), false));
    QCOMPARE(count, 0);
    QVERIFY(find(QString(), false));
    QCOMPARE(count, 0);
}

void EngineBodyViewTest::selection()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>One</p><p>Two</p>")));
    QVERIFY(m_view->selectedText().isEmpty());
    m_view->selectAll();
    QTRY_VERIFY(m_view->selectedText().contains(QLatin1String("One")) && m_view->selectedText().contains(QLatin1String("Two")));
}

void EngineBodyViewTest::pdf()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>One</p><div style='height:3000px'></div><p>Two</p><img src='cid:green'>")));
    QByteArray pdf;
    bool isDone = false;
    m_view->makePdf(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20)), [&](const QByteArray &made) {
        pdf = made;
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") >= 3 || pdf.contains("/Count 3") || pdf.contains("/Count 4"));
}

/// Messages are run through by the arrow key faster than they can be shown: what is still asked for of the last but one is nobody's fault.
void EngineBodyViewTest::messagesInARow()
{
    QSignalSpy failed(m_view, &MessageBodyView::failed);
    int pdfs = 0;
    for (int i = 0; i < 60; ++i) {
        m_view->setHtml(HtmlScreen::prepared("<p>" + QByteArray::number(i) + "<img src='cid:green'>"));
        if (i % 10 == 9)
            m_view->makePdf(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()), [&](const QByteArray &) { ++pdfs; });
        HtmlScreen::rest(i % 7 * 4);
    }
    QVERIFY(HtmlScreen::waitUntil([this] { return HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)) == 40 * 30; }, 60'000));
    QVERIFY(HtmlScreen::waitUntil([&pdfs] { return pdfs == 6; })); // made, or not because another message came
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
}

void EngineBodyViewTest::growsWithItsContent()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes makes it narrower and wider
    area.resize(600, 300);
    auto *view = qobject_cast<EngineBodyView *>(BodyViews::current().make(nullptr));
    QVERIFY(view);
    view->setSheet(HtmlScreen::lightSheet());
    view->setExtent(MessageBodyView::Extent::Grows);
    area.setWidget(view);
    area.show();
    QSignalSpy height(view, &MessageBodyView::contentHeightChanged);
    const auto isAbout = [view](int expected) { return qAbs(view->height() - expected) <= 1; }; // pixels of the screen may be parts of ours
    QVERIFY(HtmlScreen::show(*view, HtmlScreen::prepared("<div style='height:1500px'>a</div>")));
    QTRY_VERIFY(isAbout(1517));
    QCOMPARE(height.last().first().toInt(), view->height());
    // And back again.
    QVERIFY(HtmlScreen::show(*view, HtmlScreen::prepared("<div style='height:200px'>a</div>")));
    QTRY_VERIFY(isAbout(217));
    // What is as tall as its window would like to be is not endless.
    QVERIFY(HtmlScreen::show(*view, HtmlScreen::prepared("<table height='100%'><tr><td>a</table><div style='height:100px'>")));
    QTRY_VERIFY(view->height() > 100 && view->height() < 400);
    // Narrower, and text is taller.
    QVERIFY(HtmlScreen::show(*view, HtmlScreen::prepared("<p>" + QByteArray("many words ").repeated(300))));
    QTRY_VERIFY(view->height() > 400);
    const int before = view->height();
    area.resize(300, 300);
    QTRY_VERIFY(view->height() > before * 3 / 2);
    area.resize(600, 300);
    QTRY_VERIFY2(isAbout(before), QByteArray::number(view->height()).constData());
    // Smaller, and it is lower.
    view->setZoom(0.5);
    QTRY_VERIFY(view->height() < before * 2 / 3);
    view->setZoom(1);
    QTRY_VERIFY2(isAbout(before), QByteArray::number(view->height()).constData());
    // The wheel turns the area.
    QWidget *input = view->findChild<QWidget *>()->focusProxy();
    QWheelEvent wheel(QPointF(50, 50), input->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(input, &wheel);
    QTRY_VERIFY(view->y() < 0);
}

void EngineBodyViewTest::clearing()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<img src='cid:green'>")));
    QSignalSpy failed(m_view, &MessageBodyView::failed);
    m_view->clear();
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 0);
    QVERIFY(failed.isEmpty());
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<img src='cid:green'>")));
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
}

void EngineBodyViewTest::trespass()
{
    QSignalSpy failed(m_view, &MessageBodyView::failed);
    MessageHtml html = HtmlScreen::prepared("<p>Words");
    html.html += "<img src='https://example.org/a.png'>"; // as if the sanitiser had let it through
    m_view->setHtml(html);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_view->isSimple());
    m_view->selectAll();
    QVERIFY(m_view->selectedText().contains(QLatin1String("Words")));
    // The next message is another one's.
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<img src='cid:green'>")));
    QVERIFY(!m_view->isSimple());
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
}

void EngineBodyViewTest::rendererKilled()
{
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>Words<img src='cid:green'>")));
    QSignalSpy failed(m_view, &MessageBodyView::failed), painted(m_view, &MessageBodyView::painted);
    const auto renderers = HtmlScreen::engineProcesses().renderers;
    QVERIFY(!renderers.isEmpty());
    for (const qint64 process : renderers)
        ::kill(pid_t(process), SIGKILL);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(m_view->isSimple());
    QTRY_VERIFY(!painted.isEmpty());
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
    m_view->selectAll();
    QVERIFY(m_view->selectedText().startsWith(QLatin1String("Words")));
    // The next one is shown as before.
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<img src='cid:green'>")));
    QVERIFY(!m_view->isSimple());
    QTRY_COMPARE(HtmlScreen::pixelsOf(m_view->grab().toImage(), QColor(0, 160, 0)), 40 * 30);
}

/// The last one: afterwards there is no engine here any more.
void EngineBodyViewTest::killedOften()
{
    for (int i = 1; i < BodyViews::mostDeaths; ++i) { // one it has behind it
        QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>Words")));
        QVERIFY(!m_view->isSimple());
        QSignalSpy failed(m_view, &MessageBodyView::failed);
        for (const qint64 process : HtmlScreen::engineProcesses().renderers)
            ::kill(pid_t(process), SIGKILL);
        QTRY_COMPARE(failed.size(), 1);
    }
    QVERIFY(!BodyViews::current().isEngineUsable());
    QVERIFY(HtmlScreen::show(*m_view, HtmlScreen::prepared("<p>Words")));
    QVERIFY(m_view->isSimple());
    std::unique_ptr<MessageBodyView> another(BodyViews::current().make(nullptr));
    QVERIFY(!qobject_cast<EngineBodyView *>(another.get()));
}

QTEST_MAIN(EngineBodyViewTest)
#include "EngineBodyViewTest.moc"
