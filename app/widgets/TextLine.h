// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QLabel;
class QPainter;

/// One line of text that somebody else wrote: it runs in its own direction, whichever way the window runs. In an Arabic window a
/// subject in English is read from the left, in a German one an Arabic name from the right; both stand at the side the window begins at.
/// Main thread; owns nothing.
namespace postrider::TextLine {

/// By the first letter that has a direction; `otherwise` where none has (figures, signs).
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection otherwise);

/// In `rect` at the side that `alignment` names as it is seen (QStyle::visualAlignment); what does not fit is cut where `elide` says, as
/// the text is read. With the painter's font and pen, and its direction for a text without letters.
void paint(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode elide = Qt::ElideRight);

/// The same for a label of plain text that may be selected and wraps: the text's direction, the window's side. Once, after its own alignment.
void keepSide(QLabel *label);

} // namespace postrider::TextLine
