// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Transcript.h"

namespace postrider {

namespace {
/// Longer lines (literals, base64) tell nobody anything.
constexpr qsizetype kLongestLine = 400;
constexpr qsizetype kShortestSecret = 4;
/// How much of a line is searched for secrets: more than the longest token with everything around it.
constexpr qsizetype kSearched = 64 * 1024;
} // namespace

void Transcript::add(const char *prefix, QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    if (m_also)
        m_also->add(prefix, line);
    const std::lock_guard lock(m_mutex);
    QByteArray entry(prefix);
    if (m_hidden.isEmpty()) {
        entry += line.first(qMin(line.size(), kLongestLine));
    } else {
        // Before the cut, which could leave half a secret; bounded, because lines are not.
        QByteArray shown = line.first(qMin(line.size(), kSearched)).toByteArray();
        for (const QByteArray &secret : std::as_const(m_hidden))
            shown.replace(secret, "***");
        entry += shown.first(qMin(shown.size(), kLongestLine));
    }
    if (line.size() > kLongestLine)
        entry += "... (" + QByteArray::number(line.size()) + " bytes)";
    m_size += entry.size();
    m_lines.push_back(std::move(entry));
    while (m_size > m_capacity && m_lines.size() > 1) {
        m_size -= m_lines.front().size();
        m_lines.pop_front();
    }
}

void Transcript::hide(const QByteArray &secret)
{
    if (m_also)
        m_also->hide(secret);
    const std::lock_guard lock(m_mutex);
    if (secret.size() >= kShortestSecret && !m_hidden.contains(secret))
        m_hidden.append(secret);
}

QByteArray Transcript::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray all;
    all.reserve(m_size + qsizetype(m_lines.size()));
    for (const QByteArray &line : m_lines)
        all += line + '\n';
    return all;
}

void Transcript::clear()
{
    const std::lock_guard lock(m_mutex);
    m_lines.clear();
    m_size = 0;
}

} // namespace postrider
