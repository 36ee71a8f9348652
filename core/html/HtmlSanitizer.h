// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/CssSheet.h"
#include "core/html/HtmlSources.h"

#include <QByteArrayList>
#include <QList>

namespace postrider {

/// The HTML of a message as it may be shown. A value.
struct CleanHtml {
    /// A picture that is not shown.
    struct Blocked {
        QByteArray source; ///< as it stood there
        int width = -1, height = -1; ///< as it stood there; -1: nothing did. 1 by 1 is for somebody who wants to know that it was looked at
        bool operator==(const Blocked &) const = default;
    };
    struct Link {
        QByteArray target; ///< http, https, mailto, tel
        QByteArray text; ///< what a person reads there, white space simplified
        bool operator==(const Link &) const = default;
    };
    /// How browsers lay it out, as its doctype says (https://dom.spec.whatwg.org/#concept-document-quirks): most letters have none, and mean the browsers of 1998.
    enum class Mode { Quirks, LimitedQuirks, Standards };
    Mode mode = Mode::Quirks;
    QByteArray html; ///< UTF-8; what may stand in a body. Empty if there is nothing, or isRefused
    QList<Blocked> blocked;
    QList<Link> links;
    QByteArrayList removed; ///< elements that were taken out with what was in them, each name once, sorted
    bool isRefused = false; ///< larger, deeper or slower than a letter is: its text is all that can be shown
};

/// The first of three layers between a message and a person who reads it (reading.md): parses as HTML5 does, walks the tree and writes what is allowed anew; never filters text,
/// passes nothing through, and knows no exception. In what comes back nothing runs, nothing is asked of the network, and no name is one that was not in the message.
///
/// Thread: any; pure, within limits of memory and time. Idempotent. Never throws.
class HtmlSanitizer {
public:
    struct Options {
        HtmlSources sources; ///< none: no pictures
        CssMedia media;
    };
    /// UTF-8.
    static CleanHtml clean(const QByteArray &html, const Options &options);
};

} // namespace postrider
