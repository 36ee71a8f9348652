// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// HTML mail as text a person can read and quote: blocks, lists, quotes, links with their address where it differs from the text. Pure, any thread, one pass
/// without recursion; input beyond 4 Mi characters is left out. Never a renderer and never a sanitiser: its output is plain text.
namespace HtmlText {

QString fromHtml(const QString &html);

} // namespace HtmlText

} // namespace postrider
