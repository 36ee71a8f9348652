// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/TextFind.h"

#include "app/widgets/Theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace postrider {

namespace {
constexpr int mostMarks = 1'000; // each is looked at with every repaint
}

TextFind::Result TextFind::find(const QString &text, bool backward)
{
    const bool isNew = text != m_text;
    if (isNew || m_revision != m_view.document()->revision()) {
        const int before = m_current >= 0 && m_current < m_hits.size() ? m_hits.at(m_current) : -1;
        m_text = text;
        collect();
        // More of the document has come, or the word goes on: go on from where one was.
        m_current = before < 0 ? -1 : int(std::lower_bound(m_hits.cbegin(), m_hits.cend(), isNew ? before : before + 1) - m_hits.cbegin()) - 1;
        if (before < 0 && !m_hits.isEmpty())
            m_current = backward ? firstInSight() : firstInSight() - 1;
    }
    if (m_hits.isEmpty()) {
        m_current = -1;
        m_view.setExtraSelections({});
        return {};
    }
    const int count = int(m_hits.size());
    m_current = (m_current + (backward ? -1 : 1) + count) % count;
    mark();
    return {count, m_current + 1};
}

QRect TextFind::place() const
{
    if (m_current < 0)
        return {};
    QTextCursor cursor(m_view.document());
    cursor.setPosition(m_hits.at(m_current));
    return m_view.cursorRect(cursor);
}

void TextFind::forget()
{
    m_text.clear();
    m_hits.clear();
    m_current = -1;
    m_revision = -1;
    m_view.setExtraSelections({});
}

void TextFind::collect()
{
    m_hits.clear();
    m_revision = m_view.document()->revision();
    if (m_text.isEmpty())
        return;
    for (QTextBlock block = m_view.document()->begin(); block.isValid() && m_hits.size() < mostHits; block = block.next()) {
        const QString line = block.text();
        for (qsizetype at = line.indexOf(m_text, 0, Qt::CaseInsensitive); at >= 0 && m_hits.size() < mostHits; at = line.indexOf(m_text, at + m_text.size(), Qt::CaseInsensitive))
            m_hits.append(block.position() + int(at));
    }
}

int TextFind::firstInSight() const
{
    const int top = m_view.cursorForPosition(QPoint(0, 0)).position();
    const auto hit = std::lower_bound(m_hits.cbegin(), m_hits.cend(), top);
    return hit == m_hits.cend() ? 0 : int(hit - m_hits.cbegin());
}

void TextFind::mark()
{
    const Theme &theme = Theme::current();
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](int hit, const QColor &colour) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view.document());
        mark.cursor.setPosition(m_hits.at(hit));
        mark.cursor.setPosition(m_hits.at(hit) + int(m_text.size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(colour);
        marks.append(mark);
    };
    const int first = qMax(0, m_current - mostMarks / 2);
    for (int i = first; i < qMin(int(m_hits.size()), first + mostMarks); ++i) {
        if (i != m_current)
            add(i, Theme::blend(theme.color(Theme::Token::Star), theme.color(Theme::Token::Surface), 0.25));
    }
    add(m_current, Theme::blend(theme.color(Theme::Token::Star), theme.color(Theme::Token::Surface), 0.6));
    m_view.setExtraSelections(marks);
    // Scrolled to without moving the cursor, so that a selection stays and the next search goes on from here.
    const QRect place = m_view.cursorRect(marks.last().cursor);
    QScrollBar *bar = m_view.verticalScrollBar();
    if (place.top() < 0 || place.bottom() > m_view.viewport()->height())
        bar->setValue(bar->value() + place.center().y() - m_view.viewport()->height() / 3);
}

} // namespace postrider
