// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TextLine.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace postrider {

Qt::LayoutDirection TextLine::directionOf(const QString &text, Qt::LayoutDirection otherwise)
{
    if (text.isRightToLeft())
        return Qt::RightToLeft;
    // Beyond the first plane there are right-to-left scripts too, which isRightToLeft() knows; here any letter will do.
    const bool hasLetter = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSurrogate() || c.direction() == QChar::DirL; });
    return hasLetter ? Qt::LeftToRight : otherwise;
}

void TextLine::paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode elide)
{
    const QString shown = elide == Qt::ElideNone ? text : painter.fontMetrics().elidedText(text, elide, rect.width());
    const Qt::LayoutDirection window = painter.layoutDirection();
    painter.setLayoutDirection(directionOf(text, window));
    painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    painter.setLayoutDirection(window);
}

void TextLine::keepSide(QLabel *label)
{
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | (label->alignment() & Qt::AlignVertical_Mask));
}

} // namespace postrider
