// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/EngineSnapshot.h"

#include "app/reader/BodyDocument.h"

#include <QPixmap>

namespace postrider {

namespace {

constexpr int kLook = 40; // ms
constexpr int kPatience = 20'000; // ms in all

} // namespace

EngineSnapshot::EngineSnapshot(std::unique_ptr<BodySurface> surface, const BodyPage &page, int width, double scale, const Done &done, QObject *parent)
    : QObject(parent)
    , m_surface(std::move(surface))
    , m_done(done)
    , m_width(qMax(1, qRound(width * scale)))
{
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &EngineSnapshot::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish({}); });
    m_patience.start(kPatience);
    m_surface->setListener(this);
    BodyPage shown = page;
    shown.showsScrollBars = false;
    QWidget *widget = m_surface->widget();
    widget->setAttribute(Qt::WA_DontShowOnScreen);
    widget->setAttribute(Qt::WA_ShowWithoutActivating);
    widget->resize(m_width, 100);
    m_surface->setZoom(scale);
    widget->show();
    m_surface->show(shown);
}

EngineSnapshot::~EngineSnapshot()
{
    m_surface->setListener(nullptr);
    if (m_done)
        m_done({});
}

void EngineSnapshot::contentsChanged(const QSizeF &)
{
    if (m_isPainted)
        stretch();
}

void EngineSnapshot::painted()
{
    m_isPainted = true;
    stretch();
    m_look.start();
}

void EngineSnapshot::stretch()
{
    const int height = qBound(1, qCeil(m_surface->contentsSize().height()), tallest);
    // Never back: what is as tall as its window would shrink for ever.
    if (height > m_surface->widget()->height())
        m_surface->widget()->resize(m_width, height);
}

/// The surface is as tall as the page, but not yet painted so; and may be taller, where the page is lower than it was at first.
void EngineSnapshot::look()
{
    const QImage image = m_surface->widget()->grab().toImage();
    const QRgb mark = BodyDocument::markColour().rgb();
    int bottom = image.height() - 1;
    while (bottom >= 0 && image.pixel(0, bottom) != mark)
        --bottom;
    if (bottom < 0 && image.height() < tallest)
        return;
    int top = bottom;
    while (top >= 0 && image.pixel(0, top) == mark)
        --top;
    const double ratio = image.devicePixelRatio();
    QImage page = bottom < 0 ? image : image.copy(0, 0, image.width(), top + 1);
    page.setDevicePixelRatio(1);
    // On a screen of a higher resolution it was painted finer.
    finish(qFuzzyCompare(ratio, 1) ? page : page.scaled(QSize(m_width, qRound(page.height() / ratio)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void EngineSnapshot::trespassed(const QString &)
{
    finish({});
}

void EngineSnapshot::died(const QString &)
{
    finish({});
}

void EngineSnapshot::finish(const QImage &image)
{
    if (!m_done)
        return;
    m_look.stop();
    m_patience.stop();
    const Done done = std::exchange(m_done, {});
    done(image);
    deleteLater();
}

} // namespace postrider
