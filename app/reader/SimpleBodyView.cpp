// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SimpleBodyView.h"

#include "app/reader/SimpleHtml.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QThreadPool>
#include <QWheelEvent>

namespace postrider {

namespace {

constexpr int kMargin = 8;
constexpr int kTallest = 16'000; // of a view that grows
constexpr int kTallestImage = 20'000; // pixels
constexpr int kMostFound = 2'000;
constexpr int kWidestPicture = 1'600; // pixels: twice a sheet's width, for screens with small ones
constexpr int kArrival = 150; // ms

/// Thread: any.
QImage decoded(const Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.octets);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, picture.type.mid(6)); // as Picture has told, and not as its octets may tell Qt
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (picture.size.width() > kWidestPicture)
        reader.setScaledSize(picture.size.scaled(kWidestPicture, Picture::longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

QImage nothing()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

/// A text document that knows its pictures, and asks nobody for anything else.
class SimpleDocument : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

    QUrl base; ///< of all pictures
    QHash<QByteArray, QImage> images;

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray();
        const bool isOurs = name.scheme() == base.scheme() && name.host() == base.host();
        const auto image = isOurs ? images.constFind(name.path().mid(1).toLatin1()) : images.cend();
        return image != images.cend() ? *image : nothing();
    }
};

namespace {

/// Goes nowhere and loads nothing, whatever is asked.
class Browser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }

protected:
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
};

} // namespace

SimpleBodyView::SimpleBodyView(QWidget *parent) : MessageBodyView(parent), m_browser(new Browser(this))
{
    m_browser->setObjectName(QStringLiteral("simpleBody"));
    m_browser->setAccessibleName(tr("Message text"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setUndoRedoEnabled(false);
    m_browser->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_browser->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_browser->setContextMenuPolicy(Qt::CustomContextMenu);
    m_browser->installEventFilter(this);
    m_browser->viewport()->installEventFilter(this);
    setFocusProxy(m_browser);
    connect(m_browser, &QWidget::customContextMenuRequested, this, &SimpleBodyView::showMenu);
    connect(m_browser, &QTextBrowser::highlighted, this, [this](const QUrl &target) {
        const bool isElsewhere = !target.scheme().isEmpty();
        Q_EMIT linkHovered(isElsewhere ? target : QUrl(), isElsewhere ? m_html.textOf(target) : QString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &target) {
        if (MessageHtml::leadsOut(target))
            Q_EMIT linkActivated(target, m_html.textOf(target));
        else if (target.scheme().isEmpty() && target.hasFragment())
            m_browser->scrollToAnchor(target.fragment());
    });
    m_arrival.setSingleShot(true);
    m_arrival.setInterval(kArrival);
    connect(&m_arrival, &QTimer::timeout, this, &SimpleBodyView::rebuild);
}

SimpleBodyView::~SimpleBodyView() = default;

void SimpleBodyView::setExtent(Extent extent)
{
    m_extent = extent;
    m_browser->setVerticalScrollBarPolicy(extent == Extent::Grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateHeight();
}

void SimpleBodyView::setSheet(const Sheet &sheet)
{
    if (m_sheet == sheet)
        return;
    m_sheet = sheet;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, sheet.paper);
    colours.setColor(QPalette::Text, sheet.ink);
    colours.setColor(QPalette::Link, sheet.link);
    m_browser->setPalette(colours);
    rebuild();
}

void SimpleBodyView::setHtml(const MessageHtml &html)
{
    ++m_showing;
    m_html = html;
    m_images.clear();
    m_height = 0;
    m_isPainted = false;
    for (auto it = html.pictures.cbegin(); it != html.pictures.cend(); ++it)
        decode(it.key(), it.value());
    rebuild();
    m_browser->verticalScrollBar()->setValue(0);
    m_browser->viewport()->update();
}

void SimpleBodyView::setPicture(const QByteArray &name, const Picture &picture)
{
    m_html.awaited.remove(name);
    if (!picture.isValid())
        return;
    m_html.pictures.insert(name, picture);
    decode(name, picture);
    m_arrival.start(); // its place is another one than that of its words
}

void SimpleBodyView::decode(const QByteArray &name, const Picture &picture)
{
    QThreadPool::globalInstance()->start([view = QPointer<SimpleBodyView>(this), showing = m_showing, name, picture] {
        QImage image = decoded(picture);
        // The application's thread is the view's, and looks whether it is there still.
        QMetaObject::invokeMethod(
            qGuiApp,
            [view, showing, name, image] {
                if (view && view->m_showing == showing)
                    view->putPicture(name, image);
            },
            Qt::QueuedConnection);
    });
}

void SimpleBodyView::putPicture(const QByteArray &name, const QImage &image)
{
    if (image.isNull())
        return;
    m_images.insert(name, image);
    if (!m_document)
        return;
    m_document->images.insert(name, image);
    QUrl url = m_document->base;
    url.setPath(QLatin1Char('/') + QString::fromLatin1(name));
    m_document->addResource(QTextDocument::ImageResource, url, image); // a document keeps what it was given first
    m_browser->viewport()->update();
}

void SimpleBodyView::clear()
{
    ++m_showing;
    m_html = {};
    m_images.clear();
    m_height = 0;
    m_isPainted = true;
    rebuild();
}

std::unique_ptr<SimpleDocument> SimpleBodyView::makeDocument(int width, bool isForPaper, double zoom) const
{
    SimpleHtml::Options options;
    options.isPlain = m_sheet.isDarkened && !isForPaper;
    options.widest = qMax(50, width - 2 * kMargin);
    options.zoom = zoom;
    const SimpleHtml simple = SimpleHtml::make(m_html, options);
    auto document = std::make_unique<SimpleDocument>();
    document->base = QUrl(QLatin1String(MessageHtml::scheme) + QLatin1String("://") + QString::fromLatin1(m_html.token) + QLatin1Char('/'));
    document->images = m_images;
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(isForPaper ? 0 : kMargin);
    QFont font = m_sheet.font;
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * zoom)));
    else
        font.setPointSizeF(font.pointSizeF() * zoom);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    if (m_sheet.link.isValid() && !isForPaper)
        document->setDefaultStyleSheet(QStringLiteral("a { color: %1; }").arg(m_sheet.link.name()));
    QString text = QString::fromUtf8(simple.html);
    if (simple.isCut)
        text += QStringLiteral("<hr><p><i>%1</i></p>").arg(tr("The message is longer than can be shown here.").toHtmlEscaped());
    document->setHtml(text);
    return document;
}

void SimpleBodyView::rebuild()
{
    const int position = m_browser->verticalScrollBar()->value();
    SimpleDocument *before = std::exchange(m_document, makeDocument(qMax(100, width()), false, m_zoom).release());
    m_document->setParent(m_browser);
    m_browser->setDocument(m_document);
    delete before;
    m_browser->verticalScrollBar()->setValue(position);
    m_current = 0;
    updateHeight();
}

void SimpleBodyView::updateHeight()
{
    if (m_extent != Extent::Grows || m_html.isEmpty())
        return;
    QTextDocument *document = m_browser->document();
    document->setTextWidth(width());
    const int height = qBound(1, qCeil(document->size().height()), kTallest);
    m_browser->setVerticalScrollBarPolicy(height < kTallest ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(height);
    if (height == m_height)
        return;
    m_height = height;
    Q_EMIT contentHeightChanged(height);
}

void SimpleBodyView::resizeEvent(QResizeEvent *event)
{
    MessageBodyView::resizeEvent(event);
    m_browser->setGeometry(rect());
    if (event->oldSize().width() == width() || m_html.isEmpty())
        return;
    updateHeight();
    if (!m_html.pictures.isEmpty())
        m_arrival.start(); // pictures are as wide as the sheet at most
}

void SimpleBodyView::setZoom(double zoom)
{
    const double bounded = qBound(0.3, zoom, 5.0);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    m_zoom = bounded;
    rebuild();
    Q_EMIT zoomChanged(m_zoom);
}

bool SimpleBodyView::scrollPage(int direction)
{
    QScrollBar *bar = m_browser->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + direction * qMax(1, bar->pageStep() - 2 * fontMetrics().lineSpacing()));
    return bar->value() != before;
}

void SimpleBodyView::find(const QString &text, bool backward, const Found &found)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextDocument *document = m_browser->document();
    for (QTextCursor at = text.isEmpty() ? QTextCursor() : document->find(text, 0); !at.isNull() && marks.size() < kMostFound; at = document->find(text, at)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(QColor(255, 220, 90));
        mark.format.setForeground(Qt::black);
        marks.append(mark);
    }
    const int count = int(marks.size());
    if (text != m_sought || m_current == 0)
        m_current = backward ? count : qMin(1, count);
    else if (count > 0)
        m_current = 1 + (m_current - 1 + (backward ? count - 1 : 1)) % count;
    m_sought = text;
    if (count > 0) {
        QTextEdit::ExtraSelection &current = marks[m_current - 1];
        current.format.setBackground(QColor(255, 150, 50));
        QTextCursor place = current.cursor;
        place.setPosition(place.selectionStart());
        m_browser->setTextCursor(place);
        m_browser->ensureCursorVisible();
    } else {
        m_current = 0;
    }
    m_browser->setExtraSelections(marks);
    found(count, m_current);
}

QString SimpleBodyView::selectedText() const
{
    return m_browser->textCursor().selection().toPlainText();
}

void SimpleBodyView::copySelection()
{
    m_browser->copy();
}

void SimpleBodyView::selectAll()
{
    m_browser->selectAll();
}

void SimpleBodyView::makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layout);
        writer.setCreator(QCoreApplication::applicationName());
        const auto document = makeDocument(qRound(layout.paintRect(QPageLayout::Point).width() * 96 / 72), true, 1);
        document->print(&writer);
    }
    done(buffer.data());
}

void SimpleBodyView::print(QPrinter *printer, const std::function<void(bool isPrinted)> &done)
{
    const auto document = makeDocument(qRound(printer->pageLayout().paintRect(QPageLayout::Point).width() * 96 / 72), true, 1);
    document->print(printer);
    done(printer->printerState() != QPrinter::Error);
}

std::unique_ptr<QTextDocument> SimpleBodyView::paperDocument(const MessageHtml &html, const Sheet &sheet, int width)
{
    SimpleBodyView view;
    view.m_html = html;
    view.m_sheet = sheet;
    for (auto it = html.pictures.cbegin(); it != html.pictures.cend(); ++it)
        view.m_images.insert(it.key(), decoded(it.value()));
    return view.makeDocument(width, true, 1);
}

void SimpleBodyView::makeImage(int width, double scale, const std::function<void(const QImage &image)> &done)
{
    const auto document = makeDocument(width, false, m_zoom);
    for (auto it = m_html.pictures.cbegin(); it != m_html.pictures.cend(); ++it) {
        if (!document->images.contains(it.key()))
            document->images.insert(it.key(), decoded(it.value()));
    }
    document->setTextWidth(width);
    const int height = qBound(1, qCeil(document->size().height() * scale), kTallestImage);
    QImage image(qMax(1, qRound(width * scale)), height, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        done({});
        return;
    }
    image.fill(m_sheet.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_sheet.ink);
    context.palette.setColor(QPalette::Link, m_sheet.link);
    document->documentLayout()->draw(&painter, context);
    painter.end();
    done(image);
}

void SimpleBodyView::showMenu(const QPoint &position)
{
    const QTextImageFormat image = m_browser->cursorForPosition(position).charFormat().toImageFormat();
    const QUrl source(image.isValid() ? image.name() : QString());
    const bool isPicture = source.scheme() == QLatin1String(MessageHtml::scheme) && source.host().toLatin1() == m_html.token;
    const QUrl target(m_browser->anchorAt(position));
    Q_EMIT contextMenuWanted(m_browser->viewport()->mapToGlobal(position), target.scheme().isEmpty() ? QUrl() : target, isPicture ? source.path().mid(1).toLatin1() : QByteArray());
}

bool SimpleBodyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_browser->viewport()) {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QMetaObject::invokeMethod(this, &MessageBodyView::painted, Qt::QueuedConnection);
        } else if (event->type() == QEvent::Wheel) {
            auto *wheel = static_cast<QWheelEvent *>(event);
            if (wheel->modifiers() & Qt::ControlModifier) {
                setZoom(m_zoom * (wheel->angleDelta().y() > 0 ? 1.1 : wheel->angleDelta().y() < 0 ? 1 / 1.1 : 1));
                return true;
            }
            if (m_extent == Extent::Grows && m_height < kTallest) {
                passOn(wheel);
                return true;
            }
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space) {
            key->setAccepted(m_extent == Extent::Scrolls && scrollPage(key->modifiers() & Qt::ShiftModifier ? -1 : 1));
            return true;
        }
    }
    return MessageBodyView::eventFilter(watched, event);
}

} // namespace postrider
