// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageBodyView.h"

namespace postrider {

/// The document in which an engine is shown the HTML of a message: the policy that forbids everything else, the colours of the sheet, and what a darkened one does to those of the
/// message. Pure functions.
namespace BodyDocument {

/// A whole document, UTF-8. Different for each `number` (from 1): its sentinel is asked for anew then, and its topmost line is markOf that number.
QByteArray make(const MessageHtml &html, const MessageBodyView::Sheet &sheet, int number);
/// The same, for a picture of the whole: at its end stands a bar of markHeight CSS pixels in markColour, by which one sees that it is there to its end.
QByteArray makeMarked(const MessageHtml &html, const MessageBodyView::Sheet &sheet);
constexpr int markHeight = 8;
inline QColor markColour()
{
    return QColor(1, 254, 3);
}

/// What stands before and behind the message in it, for one that was not sanitised: tests show what the engine does with it by itself.
QByteArray around(const QByteArray &body, const QByteArray &token, const MessageBodyView::Sheet &sheet, int number, MessageHtml::Mode mode = MessageHtml::Mode::Quirks);

/// The colour of the sheet, or one that nobody can tell from it.
QColor markOf(const MessageBodyView::Sheet &sheet, int number);

/// What a darkened sheet makes of a colour: as light as the colour was dark, and of the same hue. Twice is (nearly) the colour.
QColor turned(const QColor &colour);

} // namespace BodyDocument

} // namespace postrider
