// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"
#include "core/types/MessageHtml.h"

namespace postrider {

/// Several messages as one document, to be drawn by an engine at one go: each on a page of its own, with head and foot, its pictures and its style sheets beside those of the
/// others, which reach no further than their own message. A value, any thread.
class PrintSheet {
public:
    /// `html` empty: the text is printed.
    void append(const MessageContent &content, const MessageHtml &html);
    int count() const { return m_count; }
    bool hasFormatted() const { return m_hasFormatted; }
    /// Octets of markup and pictures.
    qint64 size() const { return m_size; }
    MessageHtml whole() const { return m_whole; }

private:
    static QByteArray scopeOf(int number);

    MessageHtml m_whole;
    int m_count = 0;
    bool m_hasFormatted = false;
    qint64 m_size = 0;
};

} // namespace postrider
