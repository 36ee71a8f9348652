// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Transcript.h"

namespace postrider {

namespace {
/// Longer lines (literals, base64) tell nobody anything.
constexpr qsizetype kLongestLine = 400;
} // namespace

void Transcript::add(const char *prefix, QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    QByteArray entry(prefix);
    entry += line.first(qMin(line.size(), kLongestLine));
    if (line.size() > kLongestLine)
        entry += "... (" + QByteArray::number(line.size()) + " bytes)";
    const std::lock_guard lock(m_mutex);
    m_size += entry.size();
    m_lines.push_back(std::move(entry));
    while (m_size > m_capacity && m_lines.size() > 1) {
        m_size -= m_lines.front().size();
        m_lines.pop_front();
    }
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
