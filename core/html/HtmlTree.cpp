// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/HtmlTree.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <csetjmp>
#include <cstdlib>
#include <vector>

#include <gumbo.h>

namespace postrider {

namespace {
constexpr int kMostTags = 50'000;
constexpr int kDeepest = 2'000;
constexpr int kMostFormatting = 300;
constexpr size_t kBlock = size_t(256) * 1024;
} // namespace

/// Memory that goes all at once. Where there is none left, or no time, the parser is left by longjmp: it is C, owns nothing but this memory, and knows no failure.
class HtmlTree::Arena {
public:
    explicit Arena(const Limits &limits) : m_left(size_t(limits.memory)), m_deadline(limits.time) { }
    ~Arena()
    {
        for (void *block : m_blocks)
            std::free(block);
    }
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    static void *allocate(void *self, size_t size) { return static_cast<Arena *>(self)->take(size); }
    static void release(void * /*self*/, void * /*memory*/) { }

    std::jmp_buf out;

private:
    void *take(size_t size)
    {
        size = (size + 15) & ~size_t(15);
        if (++m_taken % 256 == 0 && m_deadline.hasExpired())
            std::longjmp(out, 1);
        if (size > m_room) {
            const size_t block = std::max(size, kBlock);
            void *memory = block <= m_left ? std::malloc(block) : nullptr;
            if (!memory)
                std::longjmp(out, 1);
            m_left -= block;
            m_blocks.push_back(memory);
            m_next = static_cast<char *>(memory);
            m_room = block;
        }
        void *taken = m_next;
        m_next += size;
        m_room -= size;
        return taken;
    }

    size_t m_left;
    const QDeadlineTimer m_deadline;
    std::vector<void *> m_blocks;
    char *m_next = nullptr;
    size_t m_room = 0;
    unsigned m_taken = 0;
};

bool HtmlTree::mayBeParsed(const QByteArray &html)
{
    // Those end by themselves where another begins, and are often left open.
    static const QSet<QByteArray> endByThemselves{"p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "br", "img", "hr", "input", "meta", "link", "col",
        "wbr", "area", "base", "embed", "source", "param", "track", "html", "head", "body"};
    static const QSet<QByteArray> formatting{"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    int tags = 0, depth = 0, formats = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < html.size() && html.at(at + 1) == '/';
        qsizetype end = at + 1 + (isEnd ? 1 : 0);
        const qsizetype start = end;
        while (end < html.size() && end - start < 16 && ((html.at(end) | 0x20) >= 'a') && ((html.at(end) | 0x20) <= 'z'))
            ++end;
        while (end < html.size() && end - start < 16 && html.at(end) >= '0' && html.at(end) <= '9')
            ++end;
        if (end == start)
            continue;
        if (++tags > kMostTags)
            return false;
        const QByteArray name = html.mid(start, end - start).toLower();
        const int step = isEnd ? -1 : 1;
        if (formatting.contains(name))
            formats = std::max(0, formats + step);
        if (!endByThemselves.contains(name))
            depth = std::max(0, depth + step);
        if (depth > kDeepest || formats > kMostFormatting)
            return false;
    }
    return true;
}

HtmlTree::HtmlTree(const QByteArray &html) : HtmlTree(html, Limits()) { }

HtmlTree::HtmlTree(const QByteArray &html, const Limits &limits) : m_html(html), m_arena(std::make_unique<Arena>(limits))
{
    if (html.size() > limits.octets || !mayBeParsed(html))
        return;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    // Nothing between here and the parser has a destructor.
    if (setjmp(m_arena->out) != 0)
        return;
    const GumboOutput *output = gumbo_parse_with_options(&options, m_html.constData(), size_t(m_html.size()));
    m_root = output->root;
}

HtmlTree::~HtmlTree() = default;

} // namespace postrider
