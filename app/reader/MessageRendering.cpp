// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageRendering.h"

#include "app/reader/BodyViews.h"
#include "app/reader/MessagePrint.h"
#include "core/Mail.h"

#include <QBuffer>
#include <QFontDatabase>

namespace postrider {

namespace {

constexpr int kPatience = 60'000; // ms
constexpr int kHeight = 600; // of the window that nobody sees

/// The text where there is no HTML, or none that may be shown.
QByteArray textHtml(const MessageContent &content)
{
    return "<div style=\"white-space:pre-wrap\">" + content.text.toHtmlEscaped().toUtf8() + "</div>";
}

} // namespace

void MessageRendering::start(const QByteArray &message, Format format, int width, const Done &done)
{
    new MessageRendering(message, format, width, done);
}

MessageRendering::MessageRendering(const QByteArray &message, Format format, int width, const Done &done) : m_format(format), m_width(width), m_done(done)
{
    const MessageContent content = Mail::inspect(message);
    HtmlWish wish;
    wish.width = width;
    wish.isPrint = format == Format::Pdf;
    MessageHtml html = Mail::inspectHtml(message, content, wish);
    const bool isHtml = !html.isEmpty();
    if (!isHtml)
        html.token = "text"; // of our own making, with nothing in it to be asked for
    const QByteArray frame = "<div style=\"font-family:sans-serif;font-size:14px;padding:8px\">";
    html.html = frame + MessagePrint::headHtml(content).toUtf8() + "</div>" + (isHtml ? html.html : frame + textHtml(content) + "</div>") + frame
        + MessagePrint::footHtml(content).toUtf8() + "</div>";
    // A text has no need of an engine.
    m_view.reset(isHtml ? BodyViews::current().make(nullptr) : BodyViews::current().makeSimple(nullptr));
    m_whySimple = isHtml ? BodyViews::current().whySimple() : QString();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(14);
    m_view->setSheet({Qt::white, QColor(0x1a, 0x1a, 0x1a), QColor(0x0b, 0x57, 0xd0), font, false});
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->resize(width, kHeight);
    m_view->show();
    connect(m_view.get(), &MessageBodyView::painted, this, &MessageRendering::draw);
    connect(m_view.get(), &MessageBodyView::failed, this, [this](const QString &why) { m_whySimple = why; });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({}); });
    m_patience.start(kPatience);
    m_view->setHtml(html);
}

MessageRendering::~MessageRendering() = default;

void MessageRendering::draw()
{
    if (std::exchange(m_isDrawing, true))
        return;
    if (m_format == Format::Pdf) {
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        m_view->makePdf(layout, [this](const QByteArray &pdf) { finish(pdf); });
        return;
    }
    m_view->makeImage(m_width, 1, [this](const QImage &image) {
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        finish(!image.isNull() && image.save(&buffer, "PNG") ? file : QByteArray());
    });
}

void MessageRendering::finish(const QByteArray &file)
{
    if (!m_done)
        return;
    m_patience.stop();
    const Done done = std::exchange(m_done, {});
    done({file, m_whySimple});
    deleteLater();
}

} // namespace postrider
