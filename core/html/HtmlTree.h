// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <memory>

struct GumboInternalNode;

namespace postrider {

/// A document as HTML5 has it parsed (gumbo), within limits of memory and time: what would take more is no tree. Pure, any thread; owns the tree, which points into the text.
/// The parser takes its memory from here and gives none back, so that neither a deep tree nor the end of one costs stack.
class HtmlTree {
public:
    struct Limits {
        qsizetype octets = 4 * 1024 * 1024;
        qsizetype memory = qsizetype(96) * 1024 * 1024;
        std::chrono::milliseconds time{1000};
    };
    /// UTF-8.
    explicit HtmlTree(const QByteArray &html);
    HtmlTree(const QByteArray &html, const Limits &limits);
    ~HtmlTree();

    /// The html element, or null: larger, deeper or slower than a letter is.
    const GumboInternalNode *root() const { return m_root; }

private:
    class Arena;
    /// Nesting and unclosed formatting make the parser take time by the square; letters have little of either.
    static bool mayBeParsed(const QByteArray &html);

    const QByteArray m_html;
    std::unique_ptr<Arena> m_arena;
    const GumboInternalNode *m_root = nullptr;
};

} // namespace postrider
