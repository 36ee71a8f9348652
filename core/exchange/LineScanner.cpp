// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LineScanner.h"

#include "core/base/MailError.h"

#include <QCoreApplication>

namespace postrider {

namespace {
constexpr qsizetype kFill = 1024 * 1024;
constexpr qsizetype kLongestPiece = 256 * 1024;
constexpr qsizetype kAhead = 1000;

[[noreturn]] void fail(const QString &name, const QIODevice &device)
{
    throw MailError(ErrorKind::Storage, QCoreApplication::translate("Exchange", "The file “%1” cannot be read.").arg(name), device.errorString());
}
} // namespace

LineScanner::LineScanner(QIODevice &device, const QString &name) : m_device(device), m_name(name) { }

/// Moves the line in the buffer.
void LineScanner::fill()
{
    m_offset += m_begin;
    m_buffer.remove(0, m_begin);
    m_end -= m_begin;
    m_begin = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kFill);
    const qint64 got = m_device.read(m_buffer.data() + before, kFill);
    m_buffer.resize(before + qMax<qint64>(got, 0));
    if (got < 0)
        fail(m_name, m_device);
    m_atEnd = got == 0;
}

bool LineScanner::next()
{
    m_startsLine = m_end == 0 || m_buffer[m_end - 1] == '\n';
    m_begin = m_end;
    for (;;) {
        const qsizetype lineEnd = m_buffer.indexOf('\n', m_begin);
        const qsizetype most = qMin(m_buffer.size(), m_begin + kLongestPiece);
        const qsizetype end = lineEnd >= 0 && lineEnd < most ? lineEnd + 1 : most;
        const bool whole = end - m_begin == kLongestPiece || (lineEnd >= 0 && lineEnd < most);
        // What follows has to be there, too, for ahead().
        if ((!whole || m_buffer.size() - end < kAhead) && !m_atEnd) {
            fill();
            continue;
        }
        m_end = end;
        return m_end > m_begin;
    }
}

bool LineScanner::isBlank() const
{
    const QByteArrayView text = line();
    return m_startsLine && (text == "\n" || text == "\r\n");
}

QByteArrayView LineScanner::ahead() const
{
    return QByteArrayView(m_buffer).sliced(m_end, qMin(kAhead, m_buffer.size() - m_end));
}

void LineScanner::seek(qint64 position)
{
    if (!m_device.seek(position))
        fail(m_name, m_device);
    m_buffer.clear();
    m_offset = position;
    m_begin = m_end = 0;
    m_atEnd = false;
}

QByteArray LineScanner::at(qint64 position, qint64 count)
{
    const qint64 before = m_device.pos();
    if (!m_device.seek(position))
        fail(m_name, m_device);
    QByteArray bytes = m_device.read(count);
    if (!m_device.seek(before))
        fail(m_name, m_device);
    return bytes;
}

} // namespace postrider
