// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/HtmlSources.h"

namespace postrider {

/// For whom a style sheet is read: @media is decided here and not by the engine, which could tell with it what it is not to tell.
struct CssMedia {
    int width = 800; ///< CSS pixels
    bool isDark = false;
    bool isPrint = false;
};

/// A style element's content, written anew: rules with selectors of which everything is understood, and the declarations of CssDeclarations. @media is evaluated, every other
/// at-rule dropped. Classes and ids get the prefix that those of the document get (HtmlNames). Pure, any thread.
namespace CssSheet {

/// Ends of elements and comments cannot stand in what comes back.
QByteArray cleaned(const QByteArray &css, const CssMedia &media, const HtmlSources &sources);

/// True if one of the queries is met ("screen and (max-width: 600px), print"). What is not understood is not met.
bool isMet(const QByteArray &queries, const CssMedia &media);

} // namespace CssSheet

/// Names that a message gives, so that they are nobody else's: "x-" stands before them.
namespace HtmlNames {

QByteArray prefixed(const QByteArray &name);

} // namespace HtmlNames

} // namespace postrider
