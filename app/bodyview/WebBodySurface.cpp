// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bodyview/WebBodySurface.h"

#include "app/bodyview/BodyPageRules.h"
#include "app/bodyview/WebBodyEngine.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QLibraryInfo>
#include <QVersionNumber>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineView>

namespace postrider {

namespace {

/// ms between looks whether the page is on the screen; and after which it counts as if it were: nobody sees it, or only its middle.
constexpr int kLook = 10, kNoLook = 400;
/// And after that, seldom, for ten seconds more.
constexpr int kLateLook = 100, kLateLooks = 100;
/// ms after which the engine is asked again for a page that it has dropped, twice as many each time; and how often.
constexpr int kLost = 500, kMostAsked = 5;
/// ms after the end of the document for its pictures. Those that are still to come (BodyPage::awaited) are not waited for.
constexpr int kPictures = 300;

constexpr int kScrollBar = 16; // is narrower
constexpr int kMostFormer = 100;
constexpr int kPrint = 30'000; // ms for a PDF

constexpr char kSentinel[] = "sentinel";
const QByteArray &dot()
{
    static const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    return gif;
}

/// Hands the context menu out.
class View : public QWebEngineView {
public:
    explicit View(WebBodySurface &surface) : m_surface(surface) { }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        event->accept();
        const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
        if (!request || !m_surface.listener())
            return;
        const QUrl media = request->mediaUrl();
        const bool isPicture = media.scheme() == QLatin1String(MessageHtml::scheme) && media.host().toLatin1() == m_surface.page().token;
        m_surface.listener()->contextMenuWanted(event->globalPos(), request->linkUrl(), isPicture ? media.path().mid(1).toLatin1() : QByteArray());
    }
    void dragEnterEvent(QDragEnterEvent *) override { }

private:
    WebBodySurface &m_surface;
};

QUrl addressOf(const QByteArray &token)
{
    return QUrl(QString::fromLatin1(QByteArray(MessageHtml::scheme) + "://" + token + '/'));
}

} // namespace

WebBodySurface::WebBodySurface(WebBodyEngine &engine) : m_engine(engine), m_view(std::make_unique<View>(*this)), m_rules(new BodyPageRules(engine.profile(), *this))
{
    m_rules->setParent(m_view.get());
    m_view->setPage(m_rules);
    m_view->setAcceptDrops(false);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &WebBodySurface::onPatienceOver);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Late && --m_looksLeft < 0)
            m_look.stop();
        const QImage edge = m_view->grab(QRect(m_view->width() / 2, 0, 1, 1)).toImage();
        if (edge.pixelColor(0, 0) == m_page.mark)
            onPainted();
    });
    connect(m_rules, &QWebEnginePage::linkHovered, this, [this](const QString &url) {
        if (m_listener)
            m_listener->linkHovered(QUrl(url));
    });
    connect(m_rules, &QWebEnginePage::contentsSizeChanged, this, [this] {
        if (m_listener)
            m_listener->contentsChanged(contentsSize());
    });
    connect(m_rules, &QWebEnginePage::loadFinished, this, [this](bool isOk) {
        // Also said of one that was asked for before, and by then stands where this one has to be.
        const bool isThere = m_stage == Stage::Read || (m_stage == Stage::Loading && isOk && m_rules->url() == addressOf(m_page.token));
        if (isThere)
            startDrawing();
    });
    connect(m_rules, &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
        if (status != QWebEnginePage::NormalTerminationStatus && m_listener)
            m_listener->died(QStringLiteral("renderer ended: %1, %2").arg(int(status)).arg(code));
    });
}

WebBodySurface::~WebBodySurface()
{
    m_listener = nullptr;
    forgetPrints();
    refuseWaiting();
    m_engine.leave(m_page.token);
}

QWidget *WebBodySurface::widget()
{
    return m_view.get();
}

QWidget *WebBodySurface::inputWidget()
{
    return m_view->focusProxy() ? m_view->focusProxy() : m_view.get();
}

void WebBodySurface::show(const BodyPage &page)
{
    leavePage();
    m_page = page;
    m_engine.enter(m_page.token, this);
    m_asked = 0;
    m_look.stop();
    m_rules->setBackgroundColor(page.paper);
    m_rules->settings()->setAttribute(QWebEngineSettings::ShowScrollBars, page.showsScrollBars);
    ask();
}

void WebBodySurface::ask()
{
    m_stage = Stage::Loading;
    m_patience.start(kLost << m_asked++);
    const QUrl address = addressOf(m_page.token);
    m_rules->expect(address);
    // What stands there may be another page than was asked for last.
    if (m_rules->url() == address)
        m_rules->triggerAction(QWebEnginePage::Reload);
    else
        m_rules->load(address);
}

/// Of several pages asked for at once, the engine may show one of the first, whose document it had already, and drop the last one without a word.
void WebBodySurface::onLost()
{
    if (m_rules->isLoading())
        m_patience.start(kLost);
    else if (m_asked < kMostAsked)
        ask();
    else if (m_listener)
        m_listener->died(QStringLiteral("page not loaded"));
}

void WebBodySurface::onPatienceOver()
{
    if (m_stage == Stage::Loading)
        onLost();
    else if (m_stage == Stage::Read)
        startDrawing();
    else if (m_stage == Stage::Drawing)
        onTooLate();
}

void WebBodySurface::leavePage()
{
    forgetPrints();
    refuseWaiting();
    m_engine.leave(m_page.token);
    m_former.append(m_page.token);
    if (m_former.size() > kMostFormer)
        m_former.removeFirst();
}

void WebBodySurface::setPicture(const QByteArray &name, const Picture &picture)
{
    m_page.awaited.removeAll(name);
    if (picture.isValid())
        m_page.pictures.insert(name, picture);
    for (const auto &job : m_waiting.values(name)) {
        if (!job)
            continue;
        if (picture.isValid())
            reply(job, picture.type, picture.octets);
        else
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
    m_waiting.remove(name);
}

void WebBodySurface::clear()
{
    leavePage();
    m_page = {};
    m_stage = Stage::Idle;
    m_patience.stop();
    m_look.stop();
    const QUrl nothing(QStringLiteral("about:blank"));
    m_rules->expect(nothing);
    m_rules->load(nothing);
}

void WebBodySurface::setZoom(double zoom)
{
    m_rules->setZoomFactor(zoom);
}

/// How many of the engine's pixels are one of ours. Qt WebEngine 6.4 counts those of the screen, later ones ours, as its documentation says; what is shown is no narrower than its
/// window within the scroll bar.
double WebBodySurface::enginePixels() const
{
    const double ratio = m_view->devicePixelRatioF();
    const bool isOfScreen = QLibraryInfo::version() < QVersionNumber(6, 7) && m_rules->contentsSize().width() >= (m_view->width() - kScrollBar) * ratio;
    return isOfScreen ? ratio : 1;
}

QSizeF WebBodySurface::contentsSize() const
{
    return m_rules->contentsSize() / enginePixels();
}

QPointF WebBodySurface::scrollPosition() const
{
    return m_rules->scrollPosition() / enginePixels();
}

void WebBodySurface::find(const QString &text, bool backward, const std::function<void(int count, int current)> &found)
{
    m_rules->findText(text, backward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags(),
        [found](const QWebEngineFindTextResult &result) { found(result.numberOfMatches(), result.activeMatch()); });
}

QString WebBodySurface::selectedText() const
{
    return m_rules->selectedText();
}

void WebBodySurface::copySelection()
{
    m_rules->triggerAction(QWebEnginePage::Copy);
}

void WebBodySurface::selectAll()
{
    m_rules->triggerAction(QWebEnginePage::SelectAll);
}

void WebBodySurface::makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done)
{
    const auto print = std::make_shared<Print>(Print{layout, done});
    m_prints.append(print);
    QTimer::singleShot(kPrint, this, [this, print] { endPrint(print, {}); });
    if (m_stage == Stage::Idle || m_stage == Stage::Late)
        startPrints();
}

void WebBodySurface::startPrints()
{
    for (const auto &print : std::as_const(m_prints)) {
        if (std::exchange(print->isStarted, true))
            continue;
        // The engine calls back from wherever it is, and maybe when nobody is here any more.
        m_rules->printToPdf(
            [surface = QPointer<WebBodySurface>(this), print](const QByteArray &pdf) {
                if (surface)
                    surface->endPrint(print, pdf);
            },
            print->layout);
    }
}

void WebBodySurface::endPrint(const std::shared_ptr<Print> &print, const QByteArray &pdf)
{
    m_prints.removeAll(print);
    if (const auto done = std::exchange(print->done, {}))
        done(pdf);
}

/// Whoever waits for one of these would wait for ever.
void WebBodySurface::forgetPrints()
{
    for (const auto &print : QList<std::shared_ptr<Print>>(m_prints))
        endPrint(print, {});
}

bool WebBodySurface::isFormer(const QUrl &url) const
{
    return url.scheme() == QLatin1String(MessageHtml::scheme) && m_former.contains(url.host().toLatin1());
}

void WebBodySurface::print(QPrinter *printer, const std::function<void(bool isPrinted)> &done)
{
    auto *once = new QObject(this);
    connect(m_view.get(), &QWebEngineView::printFinished, once, [once, done](bool isPrinted) {
        once->deleteLater();
        done(isPrinted);
    });
    m_view->print(printer);
}

void WebBodySurface::answer(QWebEngineUrlRequestJob *job)
{
    const QByteArray name = job->requestUrl().path().mid(1).toLatin1();
    if (name.isEmpty()) {
        reply(job, "text/html; charset=utf-8", m_page.document);
    } else if (name == kSentinel) {
        reply(job, "image/gif", dot());
        // Of the same message as it was shown before: not this one's end.
        if (m_page.document.contains("/sentinel?" + job->requestUrl().query().toLatin1() + '"'))
            onSentinel();
    } else if (const auto picture = m_page.pictures.constFind(name); picture != m_page.pictures.cend()) {
        reply(job, picture->type, picture->octets);
    } else if (m_page.awaited.contains(name)) {
        m_waiting.insert(name, job);
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
}

void WebBodySurface::reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &octets)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(octets);
    job->reply(type, buffer);
}

void WebBodySurface::refuseWaiting()
{
    for (const auto &job : std::as_const(m_waiting)) {
        if (job)
            job->fail(QWebEngineUrlRequestJob::RequestAborted);
    }
    m_waiting.clear();
}

/// The whole document was read, and everything in it asked for.
void WebBodySurface::onSentinel()
{
    if (m_stage != Stage::Loading)
        return;
    m_stage = Stage::Read;
    m_patience.start(m_waiting.isEmpty() ? kPictures : 0);
}

void WebBodySurface::startDrawing()
{
    m_stage = Stage::Drawing;
    m_patience.start(kNoLook);
    m_look.start(kLook);
}

/// Nobody waits for it any longer, but it is still looked for a while.
void WebBodySurface::onTooLate()
{
    m_stage = Stage::Late;
    m_looksLeft = kLateLooks;
    m_look.start(kLateLook);
    startPrints();
    if (m_listener)
        m_listener->painted();
}

void WebBodySurface::onPainted()
{
    if (m_stage != Stage::Drawing && m_stage != Stage::Late)
        return;
    const bool isLate = m_stage == Stage::Late;
    m_stage = Stage::Idle;
    m_patience.stop();
    m_look.stop();
    startPrints();
    if (m_listener && isLate)
        m_listener->paintedLate();
    else if (m_listener)
        m_listener->painted();
}

} // namespace postrider
