// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/EngineBodyView.h"

#include "app/reader/BodyDocument.h"
#include "app/reader/BodyViews.h"
#include "app/reader/EngineSnapshot.h"
#include "app/reader/SimpleBodyView.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QWheelEvent>

#include <cmath>

namespace postrider {

namespace {

constexpr int kTallest = 16'000; // of a view that grows; a longer one scrolls by itself: each pixel of it is memory
constexpr int kProbeHeight = 16;
constexpr int kProbe = 150; // ms
constexpr int kProbesUnchanged = 6;
constexpr int kMostAgain = 3;
constexpr int kRemeasure = 80; // ms

} // namespace

EngineBodyView::EngineBodyView(std::unique_ptr<BodySurface> surface, QWidget *parent) : MessageBodyView(parent), m_surface(std::move(surface))
{
    m_surface->setListener(this);
    m_surface->widget()->setParent(this);
    m_surface->widget()->show();
    setFocusProxy(m_surface->widget());
    setAutoFillBackground(true);
    m_remeasure.setSingleShot(true);
    m_remeasure.setInterval(kRemeasure);
    connect(&m_remeasure, &QTimer::timeout, this, &EngineBodyView::measure);
    m_probe.setSingleShot(true);
    m_probe.setInterval(kProbe);
    connect(&m_probe, &QTimer::timeout, this, [this] {
        if (isMeasuredLate()) {
            m_probe.start();
        } else if (!m_isArriving) {
            m_isGuessed = !m_isMeasured;
            endProbe();
        }
        ++m_probes;
    });
}

EngineBodyView::~EngineBodyView()
{
    m_surface->setListener(nullptr);
}

void EngineBodyView::setExtent(Extent extent)
{
    m_extent = extent;
    if (m_simple)
        m_simple->setExtent(extent);
    if (!m_html.isEmpty())
        showPage();
}

void EngineBodyView::setSheet(const Sheet &sheet)
{
    if (m_sheet == sheet)
        return;
    m_sheet = sheet;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, sheet.paper);
    setPalette(colours);
    if (m_simple)
        m_simple->setSheet(sheet);
    else if (!m_html.isEmpty())
        showPage();
}

void EngineBodyView::setHtml(const MessageHtml &html)
{
    m_html = html;
    m_height = 0;
    if (m_simple && BodyViews::current().isEngineUsable())
        endSimple();
    if (m_simple)
        m_simple->setHtml(html);
    else
        showPage();
}

void EngineBodyView::setPicture(const QByteArray &name, const Picture &picture)
{
    if (!m_html.awaited.contains(name))
        return;
    m_html.awaited.remove(name);
    if (picture.isValid())
        m_html.pictures.insert(name, picture);
    if (m_simple)
        m_simple->setPicture(name, picture);
    else
        m_surface->setPicture(name, picture);
}

void EngineBodyView::clear()
{
    m_html = {};
    m_height = 0;
    m_isArriving = false;
    if (m_simple)
        m_simple->clear();
    else
        m_surface->clear();
}

BodyPage EngineBodyView::page() const
{
    BodyPage result;
    result.token = m_html.token;
    result.document = BodyDocument::make(m_html, m_sheet, m_shown);
    result.pictures = m_html.pictures;
    result.awaited = m_html.awaited.keys();
    result.paper = m_sheet.paper;
    result.mark = BodyDocument::markOf(m_sheet, m_shown);
    result.showsScrollBars = m_extent == Extent::Scrolls;
    return result;
}

void EngineBodyView::showPage()
{
    ++m_shown;
    m_isArriving = true;
    m_surface->show(page());
    watchInput();
    if (m_extent == Extent::Grows)
        measure();
    else
        placeSurface();
}

/// The widget that takes the keys is made by the engine when it likes.
void EngineBodyView::watchInput()
{
    QWidget *input = m_surface->inputWidget();
    if (input == m_input)
        return;
    if (m_input)
        m_input->removeEventFilter(this);
    m_input = input;
    m_input->installEventFilter(this);
}

// --- how tall it is ---------------------------------------------------------------------------------------------------------------

void EngineBodyView::measure()
{
    m_again = 0;
    startProbe();
}

void EngineBodyView::startProbe()
{
    if (m_simple || m_extent != Extent::Grows)
        return;
    m_probes = 0;
    m_isMeasured = false;
    m_isGuessed = false;
    m_probe.start();
    m_surface->widget()->setGeometry(0, 0, width(), kProbeHeight);
}

/// What is known of its size is that of before. The engine is another process, and on a busy machine it takes its time; what it says once the surface is tall again is no less than
/// that.
bool EngineBodyView::isMeasuredLate() const
{
    if (m_isArriving)
        return false; // painted() is waited for
    return !m_isMeasured && m_probes < kProbesUnchanged;
}

void EngineBodyView::endProbe()
{
    m_probe.stop();
    if (m_simple || m_extent != Extent::Grows || m_html.isEmpty())
        return;
    const QSizeF size = m_surface->contentsSize();
    m_measuredWidth = size.width();
    const int height = qBound(1, int(std::ceil(size.height())), kTallest);
    setFixedHeight(height);
    placeSurface();
    if (height == m_height)
        return;
    m_height = height;
    Q_EMIT contentHeightChanged(height);
}

void EngineBodyView::placeSurface()
{
    m_surface->widget()->setGeometry(rect());
}

void EngineBodyView::contentsChanged(const QSizeF &size)
{
    if (m_extent != Extent::Grows || m_simple)
        return;
    m_isMeasured = true;
    if (isProbing())
        m_probe.start(); // more may follow: pictures
    else if (size.height() > m_height)
        endProbe();
    else if ((m_isGuessed || std::abs(size.width() - m_measuredWidth) > 1) && m_again++ < kMostAgain)
        startProbe(); // what it was measured by was of another width; how wide it is may depend on how tall it is, so not for ever
}

void EngineBodyView::resizeEvent(QResizeEvent *event)
{
    MessageBodyView::resizeEvent(event);
    if (m_simple)
        m_simple->setGeometry(rect());
    if (isProbing())
        return;
    placeSurface();
    if (m_extent == Extent::Grows && event->oldSize().width() != width())
        m_remeasure.start();
}

// --- what a person does -----------------------------------------------------------------------------------------------------------

void EngineBodyView::setZoom(double zoom)
{
    const double bounded = qBound(0.3, zoom, 5.0);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    m_surface->setZoom(m_zoom);
    if (m_simple)
        m_simple->setZoom(m_zoom);
    if (m_extent == Extent::Grows)
        m_remeasure.start();
    Q_EMIT zoomChanged(m_zoom);
}

bool EngineBodyView::scrollPage(int direction)
{
    if (m_simple)
        return m_simple->scrollPage(direction);
    const double at = m_surface->scrollPosition().y();
    const double last = m_surface->contentsSize().height() - m_surface->widget()->height();
    if (direction > 0 ? at >= last - 1 : at <= 0)
        return false;
    watchInput();
    const int key = direction > 0 ? Qt::Key_PageDown : Qt::Key_PageUp;
    m_isSendingKey = true;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_input, &event);
    }
    m_isSendingKey = false;
    return true;
}

void EngineBodyView::find(const QString &text, bool backward, const Found &found)
{
    if (m_simple)
        m_simple->find(text, backward, found);
    else
        m_surface->find(text, backward, found);
}

QString EngineBodyView::selectedText() const
{
    return m_simple ? m_simple->selectedText() : m_surface->selectedText();
}

void EngineBodyView::copySelection()
{
    if (m_simple)
        m_simple->copySelection();
    else
        m_surface->copySelection();
}

void EngineBodyView::selectAll()
{
    if (m_simple)
        m_simple->selectAll();
    else
        m_surface->selectAll();
}

void EngineBodyView::makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done)
{
    if (m_simple)
        m_simple->makePdf(layout, done);
    else
        m_surface->makePdf(layout, done);
}

void EngineBodyView::print(QPrinter *printer, const std::function<void(bool isPrinted)> &done)
{
    if (m_simple)
        m_simple->print(printer, done);
    else
        m_surface->print(printer, done);
}

void EngineBodyView::makeImage(int width, double scale, const std::function<void(const QImage &image)> &done)
{
    std::unique_ptr<BodySurface> surface = m_simple ? nullptr : BodyViews::current().makeSurface();
    if (surface) {
        // Under a name of its own: two surfaces never answer for each other.
        const QByteArray token = "copy" + QByteArray::number(++m_shown) + m_html.token;
        MessageHtml copy = m_html;
        copy.html.replace(m_html.token, token);
        copy.token = token;
        BodyPage marked = page();
        marked.token = token;
        marked.document = BodyDocument::makeMarked(copy, m_sheet);
        new EngineSnapshot(std::move(surface), marked, width, scale, done, this);
    } else if (m_simple) {
        m_simple->makeImage(width, scale, done);
    } else {
        done({});
    }
}

bool EngineBodyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input)
        return MessageBodyView::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel)
        return onWheel(static_cast<QWheelEvent *>(event));
    if (event->type() == QEvent::KeyPress && !m_isSendingKey)
        return onKey(static_cast<QKeyEvent *>(event));
    return MessageBodyView::eventFilter(watched, event);
}

/// True: the engine does not get it.
bool EngineBodyView::onWheel(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * (turn.y() > 0 ? 1.1 : turn.y() < 0 ? 1 / 1.1 : 1));
        event->accept();
        return true;
    }
    const bool isForOthers = m_extent == Extent::Grows && m_height < kTallest && std::abs(turn.y()) >= std::abs(turn.x());
    if (isForOthers)
        passOn(event);
    return isForOthers;
}

bool EngineBodyView::onKey(QKeyEvent *event)
{
    const bool isScrolling = QList<int>{Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End}.contains(event->key());
    if (event->key() == Qt::Key_Space && m_extent == Extent::Scrolls) {
        // At the end the key goes on to whoever knows the next message.
        event->setAccepted(scrollPage(event->modifiers() & Qt::ShiftModifier ? -1 : 1));
        return true;
    }
    if (m_extent == Extent::Grows && (isScrolling || event->key() == Qt::Key_Space) && !(event->modifiers() & Qt::ShiftModifier)) {
        event->ignore();
        return true;
    }
    return false;
}

// --- what the surface says --------------------------------------------------------------------------------------------------------

void EngineBodyView::linkClicked(const QUrl &target)
{
    Q_EMIT linkActivated(target, m_html.textOf(target));
}

void EngineBodyView::linkHovered(const QUrl &target)
{
    // A place in the same message leads nowhere.
    const bool isElsewhere = target.scheme() != QLatin1String(MessageHtml::scheme);
    Q_EMIT MessageBodyView::linkHovered(isElsewhere ? target : QUrl(), isElsewhere ? m_html.textOf(target) : QString());
}

void EngineBodyView::contextMenuWanted(const QPoint &globalPosition, const QUrl &target, const QByteArray &picture)
{
    Q_EMIT MessageBodyView::contextMenuWanted(globalPosition, target.scheme() != QLatin1String(MessageHtml::scheme) ? target : QUrl(), picture);
}

void EngineBodyView::painted()
{
    watchInput();
    const bool wasProbing = isProbing();
    m_isArriving = false;
    if (wasProbing)
        endProbe();
    Q_EMIT MessageBodyView::painted();
}

void EngineBodyView::paintedLate()
{
    measure();
}

void EngineBodyView::trespassed(const QString &what)
{
    fallBack(tr("The message asked for something that it may not have (%1). This should never happen; please report it.").arg(what));
}

void EngineBodyView::died(const QString &)
{
    BodyViews::current().noteDeath();
    fallBack(tr("The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way."));
}

void EngineBodyView::fallBack(const QString &why)
{
    if (m_simple)
        return;
    m_simple = new SimpleBodyView(this);
    m_simple->setExtent(m_extent);
    m_simple->setSheet(m_sheet);
    m_simple->setZoom(m_zoom);
    connect(m_simple, &MessageBodyView::linkActivated, this, &MessageBodyView::linkActivated);
    connect(m_simple, &MessageBodyView::linkHovered, this, &MessageBodyView::linkHovered);
    connect(m_simple, &MessageBodyView::contextMenuWanted, this, &MessageBodyView::contextMenuWanted);
    connect(m_simple, &MessageBodyView::painted, this, &MessageBodyView::painted);
    connect(m_simple, &MessageBodyView::zoomChanged, this, &EngineBodyView::setZoom);
    connect(m_simple, &MessageBodyView::contentHeightChanged, this, [this](int height) {
        if (m_extent == Extent::Grows)
            setFixedHeight(height);
        Q_EMIT contentHeightChanged(height);
    });
    m_isArriving = false;
    m_probe.stop();
    m_remeasure.stop();
    m_surface->widget()->hide();
    // Not now: this is called from within the engine.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_simple)
                m_surface->clear();
        },
        Qt::QueuedConnection);
    setFocusProxy(m_simple);
    m_simple->setGeometry(rect());
    m_simple->show();
    m_simple->setHtml(m_html);
    Q_EMIT failed(why);
}

void EngineBodyView::endSimple()
{
    m_simple->hide();
    m_simple->deleteLater();
    m_simple = nullptr;
    m_surface->widget()->show();
    setFocusProxy(m_surface->widget());
}

} // namespace postrider
