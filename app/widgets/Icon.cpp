// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Icon.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace postrider {

namespace {

/// The source of an icon as compiled in, read once.
const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    return *sources.insert(name, svg);
}

/// Arrows that follow the direction of the text.
bool isMirrored(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("reply"), QStringLiteral("reply-all"), QStringLiteral("forward"), QStringLiteral("send"), QStringLiteral("sent"),
        QStringLiteral("undo"), QStringLiteral("chevron-right"), QStringLiteral("chevron-left"), QStringLiteral("move"), QStringLiteral("answered"), QStringLiteral("forwarded"),
        QStringLiteral("open"), QStringLiteral("quit"), QStringLiteral("reader-pane")};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && names.contains(name);
}

/// Strokes of a 24-px drawing get thin when it is shrunk; the small optical sizes are drawn with more weight.
QByteArray strokeFor(int size)
{
    return size <= 16 ? QByteArrayLiteral("stroke-width=\"2.1\"") : size <= 20 ? QByteArrayLiteral("stroke-width=\"1.9\"") : QByteArrayLiteral("stroke-width=\"1.75\"");
}

class IconEngine : public QIconEngine {
public:
    IconEngine(const QString &name, Theme::Token token, int size) : m_name(name), m_token(token), m_size(size) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, colorFor(mode), side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here; `scale` is how many of them make one of ours.
        const int side = qMax(1, qRound(qMin(size.width(), size.height()) / scale));
        return iconPixmap(m_name, colorFor(mode), side, scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(m_size, m_size)}; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const { return Theme::current().color(mode == QIcon::Disabled ? Theme::Token::TextDisabled : m_token); }

    QString m_name;
    Theme::Token m_token;
    int m_size;
};

} // namespace

QIcon icon(const QString &name, Theme::Token token, int size)
{
    return source(name).isEmpty() ? QIcon() : QIcon(new IconEngine(name, token, size));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = qBound(1, qRound(size * devicePixelRatio), 2048);
    const bool mirrored = isMirrored(name);
    const QString key = QStringLiteral("postrider/%1/%2/%3/%4/%5").arg(name).arg(color.rgba(), 0, 16).arg(size).arg(pixels).arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(name);
    if (svg.isEmpty())
        return {};
    svg.replace("stroke-width=\"1.75\"", strokeFor(size));
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, int size)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = iconPixmap(name, color, size, ratio);
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

} // namespace postrider
