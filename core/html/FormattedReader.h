// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace postrider {

/// From any HTML to what can be written in a formatted message. Nothing is passed through: the tree is read as HTML5 says, and of what stands in it text, a few marks, links that
/// may be followed and pictures that are let in are taken as values; no element, attribute or style of the original is left. What is not displayed is not read. Tables of data
/// become lines with columns (FormattedTable), those that only place things become lines. Pure, any thread, within the limits of HtmlTree.
namespace FormattedReader {

/// The Content-ID under which the picture of this source ("cid:...", "data:...", as it stands there) goes with the message; empty: it is left out.
using Pictures = std::function<QString(const QByteArray &source)>;

/// UTF-8. Nothing: larger, deeper or slower than a letter is.
std::optional<FormattedText> read(const QByteArray &html, const Pictures &pictures);

} // namespace FormattedReader

} // namespace postrider
