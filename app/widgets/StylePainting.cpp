// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/StylePainting.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace postrider::StylePainting {

namespace {

using Token = Theme::Token;

QColor color(Token token)
{
    return Theme::current().color(token);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Icon column and margins of menu entries.
constexpr int menuIconColumn = 32;
constexpr int menuRightMargin = 28;

/// What stands after a line break in the text of an entry: a quieter second line that says what it does.
QString explanationOf(const QString &text)
{
    return text.section(QLatin1Char('\t'), 0, 0).section(QLatin1Char('\n'), 1, 1);
}

} // namespace

void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (push && push->features.testFlag(QStyleOptionButton::Flat) && !down && !hover)
        return;
    if (Theme::isPrimary(widget) && enabled) {
        const QColor accent = color(Token::Accent);
        const QColor ink = color(Token::Text);
        box(painter, option.rect, down ? Theme::blend(ink, accent, 0.22) : hover ? Theme::blend(ink, accent, 0.1) : accent, {}, Theme::radius);
        if (has(option, QStyle::State_HasFocus)) // on the accent the accent cannot be seen
            box(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), {}, color(Token::OnAccent), Theme::radiusSmall);
    } else {
        const QColor fill = down ? Theme::blend(color(Token::Text), color(Token::Surface), 0.1) : hover ? color(Token::Hover) : color(Token::Surface);
        box(painter, option.rect, enabled ? fill : color(Token::Raised), color(Token::Line), Theme::radius);
    }
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QRect room = option.rect.adjusted(Theme::gap4, 0, menu ? -20 : -Theme::gap4, 0);
    if (menu && option.direction == Qt::RightToLeft)
        room = option.rect.adjusted(20, 0, -Theme::gap4, 0);
    const int text = option.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int symbol = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = text > 0 && symbol > 0 ? Theme::gap8 : 0;
    const int width = qMin(room.width(), symbol + gap + text);
    const QRect whole(room.left() + (room.width() - width) / 2, room.top(), width, room.height());
    if (symbol > 0) {
        const QRect place(whole.left(), whole.center().y() - symbol / 2 + 1, symbol, symbol);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, whole, place), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = QStyle::visualRect(option.direction, whole, whole.adjusted(symbol + gap, 0, 0, 0));
    painter.save();
    painter.setPen(Theme::isPrimary(widget) && enabled ? color(Token::OnAccent) : option.palette.color(QPalette::ButtonText));
    painter.drawText(words, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip, option.text);
    painter.restore();
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return;
    const bool on = has(option, QStyle::State_On);
    QColor fill;
    if (has(option, QStyle::State_Sunken))
        fill = Theme::blend(color(Token::Text), color(Token::Surface), 0.14);
    else if (has(option, QStyle::State_MouseOver))
        fill = Theme::blend(color(Token::Text), color(Token::Surface), 0.08);
    else if (on)
        fill = color(Token::AccentSoft);
    if (fill.isValid())
        box(painter, option.rect, fill, {}, Theme::radius);
}

void menuButtonLabel(QPainter &painter, const QStyleOptionToolButton &option)
{
    constexpr int arrow = 12;
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect inner = option.rect.adjusted(Theme::gap8, 0, -Theme::gap8, 0);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(enabled ? option.palette.color(QPalette::ButtonText) : color(Token::TextDisabled));
    const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(0, 0, -arrow - Theme::gap4, 0));
    painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    const QRect place(inner.right() + 1 - arrow, inner.top(), arrow, inner.height());
    paintIcon(painter, QStyle::visualRect(option.direction, inner, place), QStringLiteral("chevron-down"), color(enabled ? Token::TextSecondary : Token::TextDisabled), arrow);
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    box(painter, option.rect, enabled ? color(Token::Surface) : color(Token::Raised), color(Token::Line), Theme::radius);
    if (enabled && has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, Theme::radius - 1);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor fill = !enabled ? color(Token::Raised) : on ? color(Token::Accent) : color(Token::Surface);
    box(painter, option.rect, fill, on && enabled ? fill : color(Token::TextSecondary), Theme::radiusSmall);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? color(Token::OnAccent) : color(Token::TextDisabled), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option.rect;
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(QPointF(r.left() + r.width() * 0.28, r.center().y()), QPointF(r.left() + r.width() * 0.72, r.center().y()));
    } else {
        const QPointF points[] = {{r.left() + r.width() * 0.25, r.top() + r.height() * 0.53}, {r.left() + r.width() * 0.43, r.top() + r.height() * 0.7},
            {r.left() + r.width() * 0.76, r.top() + r.height() * 0.32}};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor fill = !enabled ? color(Token::Raised) : on ? color(Token::Accent) : color(Token::Surface);
    box(painter, option.rect, fill, on && enabled ? fill : color(Token::TextSecondary), option.rect.width() / 2.0);
    if (!on)
        return;
    const qreal inset = option.rect.width() * 0.32;
    const QColor dot = enabled ? color(Token::OnAccent) : color(Token::TextDisabled);
    const QRectF inner = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    box(painter, inner, dot, {}, inner.width() / 2);
}

void branch(QPainter &painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const bool open = has(option, QStyle::State_Open);
    paintIcon(painter, option.rect, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), color(Token::TextSecondary), 12);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + Theme::gap8, y, option.rect.width() - 2 * Theme::gap8, 1), color(Token::Line));
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = enabled && has(option, QStyle::State_Selected);
    if (selected)
        box(painter, option.rect, color(Token::AccentSoft), {}, Theme::radiusSmall);

    painter.save();
    const QRect row = option.rect;
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
    const QRect iconRect = placed(QRect(row.left() + Theme::gap4, row.top(), menuIconColumn - Theme::gap8, row.height()));
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option.checked) {
        paintIcon(painter, iconRect, QStringLiteral("check"), color(enabled ? Token::Accent : Token::TextDisabled), Theme::iconSizeSmall);
    } else if (!option.icon.isNull()) {
        const QRect r(iconRect.center().x() - 7, iconRect.center().y() - 7, Theme::iconSizeSmall, Theme::iconSizeSmall);
        option.icon.paint(&painter, r, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setFont(option.font);
    painter.setPen(color(enabled ? Token::Text : Token::TextDisabled));
    const QString label = option.text.section(QLatin1Char('\t'), 0, 0).section(QLatin1Char('\n'), 0, 0);
    const QString explanation = explanationOf(option.text);
    const QString shortcut = option.text.section(QLatin1Char('\t'), 1, 1);
    QRect textRect(row.left() + menuIconColumn, row.top(), row.width() - menuIconColumn - Theme::gap12, row.height());
    if (!explanation.isEmpty()) {
        const QFont small = Theme::current().font(Theme::Type::Secondary);
        const int below = QFontMetrics(small).height();
        const int above = QFontMetrics(option.font).height();
        const int top = row.top() + (row.height() - above - below) / 2;
        painter.setFont(small);
        painter.setPen(color(enabled ? Token::TextSecondary : Token::TextDisabled));
        painter.drawText(
            placed(QRect(textRect.left(), top + above, textRect.width(), below)), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine, explanation);
        textRect = QRect(textRect.left(), top, textRect.width(), above);
        painter.setFont(option.font);
        painter.setPen(color(enabled ? Token::Text : Token::TextDisabled));
    }
    painter.drawText(placed(textRect), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (!shortcut.isEmpty()) {
        painter.setPen(color(enabled ? Token::TextSecondary : Token::TextDisabled));
        painter.drawText(placed(textRect), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::TextSingleLine, shortcut);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(row.right() - Theme::gap24, row.top(), Theme::gap24, row.height());
        paintIcon(painter, placed(arrow), QStringLiteral("chevron-right"), color(enabled ? Token::TextSecondary : Token::TextDisabled), 14);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QFontMetrics metrics(option.font);
    const QString label = option.text.section(QLatin1Char('\t'), 0, 0).section(QLatin1Char('\n'), 0, 0);
    const QString explanation = explanationOf(option.text);
    const QString shortcut = option.text.section(QLatin1Char('\t'), 1, 1);
    int width = menuIconColumn + metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, label).width() + menuRightMargin;
    if (!shortcut.isEmpty())
        width += metrics.horizontalAdvance(shortcut) + Theme::gap16;
    if (!explanation.isEmpty()) {
        const QFontMetrics small(Theme::current().font(Theme::Type::Secondary));
        return {qMax(width, menuIconColumn + small.horizontalAdvance(explanation) + menuRightMargin), metrics.height() + small.height() + Theme::gap12};
    }
    return {width, Theme::current().rowHeight(Theme::controlHeight)};
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.fillRect(option.rect, color(Token::Raised));
    const bool active = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (active && has(option, QStyle::State_Enabled))
        box(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), Theme::blend(color(Token::Text), color(Token::Raised), 0.09), {}, Theme::radiusSmall);
    painter.save();
    painter.setPen(color(has(option, QStyle::State_Enabled) ? Token::Text : Token::TextDisabled));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, option.text);
    painter.restore();
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool grabbed = has(option, QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool hover = has(option, QStyle::State_MouseOver);
    const QColor handle = Theme::blend(color(Token::Text), color(Token::Surface), grabbed ? 0.5 : hover ? 0.4 : 0.24);
    const qreal inset = hover || grabbed ? 2 : 3;
    QRectF r = slider;
    if (option.orientation == Qt::Vertical)
        r.adjust(inset, 2, -inset, -2);
    else
        r.adjust(2, inset, -2, -inset);
    box(painter, r, handle, {}, qMin(r.width(), r.height()) / 2);
}

void header(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, color(has(option, QStyle::State_MouseOver) ? Token::Hover : Token::Raised));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Line));
    if (option.position != QStyleOptionHeader::End && option.position != QStyleOptionHeader::OnlyOneSection) {
        const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        painter.fillRect(QRect(x, option.rect.top() + 6, 1, option.rect.height() - 12), color(Token::Line));
    }
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool chosen = has(option, QStyle::State_Selected);
    if (!chosen && has(option, QStyle::State_MouseOver))
        box(painter, option.rect.adjusted(1, 4, -1, -4), color(Token::Hover), {}, Theme::radiusSmall);
    if (chosen)
        painter.fillRect(QRect(option.rect.left() + Theme::gap8, option.rect.bottom() - 1, option.rect.width() - 2 * Theme::gap8, 2), color(Token::Accent));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option.rect.adjusted(1, 3, -1, -3), Theme::radiusSmall);
    painter.save();
    painter.setPen(color(chosen ? Token::Accent : has(option, QStyle::State_Enabled) ? Token::TextSecondary : Token::TextDisabled));
    painter.drawText(option.rect, int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    const QRectF r(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    box(painter, r, color(Token::Line), {}, 2.5);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF whole(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    const double range = double(option.maximum) - option.minimum;
    const double part = range > 0 ? qBound(0.0, (double(option.progress) - option.minimum) / range, 1.0) : 0.35;
    if (part <= 0)
        return;
    QRectF done(whole.left(), whole.top(), qMax(5.0, whole.width() * part), whole.height());
    if (option.direction == Qt::RightToLeft)
        done.moveRight(whole.right());
    box(painter, done, color(Token::Accent), {}, 2.5);
}

} // namespace postrider::StylePainting
