// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/CssTokenizer.h"
#include "core/html/HtmlSources.h"

namespace postrider {

/// Declarations of CSS ("color: red; width: 10px"), written anew from what is allowed: properties by name, values by what may stand in them. Nothing is passed through: no
/// position, behavior, content, var(), attr(), image-set(), no url() but of pictures that HtmlSources lets in. Pure, any thread.
namespace CssDeclarations {

/// What stands in a style attribute. Each declaration ends with ";".
QByteArray cleaned(const QByteArray &css, const HtmlSources &sources);
/// What stands between the braces of a rule: tokens [first, last).
QByteArray cleaned(const QList<CssToken> &tokens, qsizetype first, qsizetype last, const HtmlSources &sources);
/// A colour as attributes of old have it ("red", "#f00", "f00"); empty if it is none.
QByteArray colour(const QByteArray &text);
/// Safe URLs of CSS stand in quotes.
QByteArray writtenUrl(const QByteArray &url);

} // namespace CssDeclarations

} // namespace postrider
