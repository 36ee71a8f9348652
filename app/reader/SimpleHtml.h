// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageHtml.h"

namespace postrider {

/// The HTML of a message as a text document can show it without taking long: the same words, links and pictures in a simpler layout. Pure, any thread.
class SimpleHtml {
public:
    static constexpr qsizetype longest = 200'000; ///< octets of HTML that are shown
    static constexpr qsizetype longestBlock = 10'000; ///< characters of a paragraph: a longer one is several
    static constexpr int deepestTable = 2; ///< what lies deeper is written one below the other, for laying it out takes twice as long with each level
    static constexpr int mostCells = 500; ///< in tables; further ones are written one below the other
    static constexpr int mostBlocks = 8'000; ///< starts and ends of paragraphs and cells

    struct Options {
        bool isPlain = false; ///< without colours of the message's own
        int widest = 760; ///< of pictures, pixels
        double zoom = 1; ///< of what has a size of its own
    };

    QByteArray html; ///< UTF-8
    bool isCut = false; ///< there was more

    static SimpleHtml make(const MessageHtml &message, const Options &options);
};

} // namespace postrider
