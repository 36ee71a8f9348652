// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Chip.h"

#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/ToolTipText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace postrider {

namespace {

constexpr int padding = 8;
constexpr int cross = 16;
constexpr int between = 6;
constexpr int pictureSide = 20;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setMaximumWidth(320);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

void Chip::setSecondaryText(const QString &text)
{
    m_secondary = text;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * padding + metrics.horizontalAdvance(text()) + 2;
    if (!m_picture.isNull())
        width += pictureSide + between;
    else if (!m_iconName.isEmpty())
        width += Theme::iconSizeSmall + between;
    if (!m_secondary.isEmpty())
        width += metrics.horizontalAdvance(m_secondary) + between;
    if (m_removable)
        width += cross + 2;
    return {qMin(width, maximumWidth()), qMax(Theme::controlHeightCompact, metrics.height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(64, sizeHint().width()), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    const QRect r(width() - cross - 4, (height() - cross) / 2, cross, cross);
    return m_removable ? QStyle::visualRect(layoutDirection(), rect(), r) : QRect();
}

QColor Chip::toneColor() const
{
    const Theme &theme = Theme::current();
    switch (m_tone) {
    case Tone::Neutral: return theme.color(Theme::Token::Text);
    case Tone::Accent: return theme.color(Theme::Token::Accent);
    case Tone::Success: return theme.color(Theme::Token::Success);
    case Tone::Warning: return theme.color(Theme::Token::Warning);
    case Tone::Danger: return theme.color(Theme::Token::Danger);
    }
    return {};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const QColor tone = toneColor();
    const QColor surface = theme.color(Theme::Token::Surface);
    // Weak enough for text in the tone's colour to keep its contrast.
    const qreal strength = (m_tone == Tone::Neutral ? 0.05 : 0.08) + (underMouse() && isEnabled() ? 0.04 : 0);
    const QColor line = m_tone == Tone::Neutral ? theme.color(Theme::Token::Line) : Theme::blend(tone, surface, 0.35);
    StylePainting::box(painter, rect(), Theme::blend(tone, surface, strength), line, height() / 2.0);

    QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor ink = isEnabled() ? tone : theme.color(Theme::Token::TextDisabled);
    if (!m_picture.isNull()) {
        QSize size = m_picture.size().scaled(QSize(pictureSide, pictureSide), Qt::KeepAspectRatio);
        const QRect place(inner.left() + (pictureSide - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(placed(place), m_picture);
        inner.setLeft(inner.left() + pictureSide + between);
    } else if (!m_iconName.isEmpty()) {
        const QColor symbol = m_tone == Tone::Neutral ? theme.color(Theme::Token::TextSecondary) : ink;
        paintIcon(painter, placed(QRect(inner.left(), 0, Theme::iconSizeSmall, height())), m_iconName, symbol, Theme::iconSizeSmall);
        inner.setLeft(inner.left() + Theme::iconSizeSmall + between);
    }
    if (m_removable)
        inner.setRight(inner.right() - cross - 2 + padding - 4);
    const QFontMetrics metrics(font());
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    if (!m_secondary.isEmpty()) {
        const int width = metrics.horizontalAdvance(m_secondary);
        painter.setPen(theme.color(Theme::Token::TextSecondary));
        TextLine::paint(painter, placed(QRect(inner.right() - width + 1, 0, width, height())), start, m_secondary, Qt::ElideNone);
        inner.setRight(inner.right() - width - between);
    }
    painter.setPen(ink);
    TextLine::paint(painter, placed(inner), start, text(), Qt::ElideMiddle);
    if (m_removable)
        paintIcon(painter, crossRect(), QStringLiteral("close"), theme.color(Theme::Token::TextSecondary), 12);
    if (hasFocus())
        StylePainting::focusRing(painter, rect(), height() / 2.0 - 1);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = crossRect().contains(event->pos());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    if (crossRect().contains(event->pos()))
        Q_EMIT removeRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (sizeHint().width() >= maximumWidth() || width() < sizeHint().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(text()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace postrider
