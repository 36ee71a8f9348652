// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The shapes ThemeStyle is made of, one function each. Main thread; they own nothing and leave the painter as they found it.
namespace postrider::StylePainting {

/// A rounded box with a hairline inside `rect`; an invalid colour leaves that part out.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius);
/// The focus ring: 2 px of accent just inside `rect`.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius);
void button(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// Icon and text of a push button, centred, 8 px apart.
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
/// The words of a button that opens a menu, and the arrow that says so.
void menuButtonLabel(QPainter &painter, const QStyleOptionToolButton &option);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void branch(QPainter &painter, const QStyleOption &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void header(QPainter &painter, const QStyleOptionHeader &option);
/// A tab that is only its words, with a line of accent under the chosen one.
void tab(QPainter &painter, const QStyleOptionTab &option);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);

/// Width and height of a menu entry.
QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace postrider::StylePainting
