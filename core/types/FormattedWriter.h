// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

namespace postrider {

/// A formatted text as what is sent of it. Pure functions, any thread, linear.
namespace FormattedWriter {

/// The content of a body in our own clean HTML: p, div, h1-h3, pre, ul, ol, li, blockquote type=cite, br, a, b, i, u, s, code, span with a colour or a size, img with a cid: URL;
/// nothing else, and nothing of the text is markup. LF line ends. Lines are parted by br, paragraphs by a blank line; what core/html's FormattedReader reads of it is the same
/// text. `signature`, if not empty, stands in the place of what is marked as such: sound HTML.
QString html(const FormattedText &text, const QString &signature = {});

/// To read without formatting, LF line ends: "* " and "1. " before items, "> " before quotes, links as "text <address>" where the text is another, pictures as "[what they show]".
QString plain(const FormattedText &text);

} // namespace FormattedWriter

} // namespace postrider
