// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextBlock;

namespace postrider {

/// How what can be written in a formatted message looks in a QTextDocument, and how to tell from a format what it is: by marks of our own, never by looks. Pure functions, thread:
/// main (Theme).
namespace RichTextFormat {

/// Marks of ours.
enum Property {
    Preformatted = QTextFormat::UserProperty + 1, ///< of blocks
    Quote, ///< of blocks: depth
    Indent, ///< of blocks: steps
    Signature, ///< of blocks
    Bold,
    Italic,
    Underline,
    Strike,
    Code,
    Size, ///< FormattedText::Size
    Colour, ///< "#rrggbb"
    Alternative, ///< of pictures
};

QTextBlockFormat blockFormat(const FormattedText::Block &block);
/// Without runs; of its list the caller knows.
FormattedText::Block blockOf(const QTextBlock &block);

/// As text of this look is shown in a block of this kind.
QTextCharFormat charFormat(const FormattedText::Run &run, FormattedText::Kind kind);
/// Without text.
FormattedText::Run runOf(const QTextCharFormat &format);

/// The Content-ID of a picture in a document; empty: none.
QString pictureOf(const QTextCharFormat &format);

} // namespace RichTextFormat

} // namespace postrider
