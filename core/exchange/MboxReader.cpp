// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MboxReader.h"

#include "core/exchange/LineEnds.h"
#include "core/exchange/SeparatorLine.h"
#include "core/exchange/StatusFields.h"

namespace postrider {

namespace {

QByteArrayView withoutBlankLines(QByteArrayView text)
{
    while (!text.isEmpty() && (text[0] == '\n' || text[0] == '\r'))
        text = text.sliced(1);
    return text;
}

QByteArrayView afterFirstLine(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? QByteArrayView() : text.sliced(end + 1);
}

bool isSeparatorWithHeader(QByteArrayView text)
{
    return SeparatorLine::read(text.first(qMax<qsizetype>(text.indexOf('\n'), 0))).has_value() && SeparatorLine::beginsHeader(afterFirstLine(text));
}

bool isQuoted(QByteArrayView line)
{
    if (line.isEmpty() || line[0] != '>')
        return false;
    qsizetype arrows = 0;
    while (arrows < line.size() && line[arrows] == '>')
        ++arrows;
    return line.sliced(arrows).startsWith("From ");
}

QByteArray unquoted(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(begin, end - begin);
        result.append(isQuoted(line) ? line.sliced(1) : line);
        begin = end;
    }
    return result;
}

/// Takes the blank line off that separates messages.
void chopBlankLine(QByteArray &raw)
{
    if (raw.endsWith("\r\n"))
        raw.chop(2);
    else if (raw.endsWith('\n'))
        raw.chop(1);
}

} // namespace

MboxReader::MboxReader(QIODevice &device, const QString &name) : m_lines(device, name), m_size(device.size())
{
    // A byte order mark, as editors put it before UTF-8, would hide the first separator.
    if (m_lines.at(0, 3) == "\xef\xbb\xbf")
        m_lines.seek(3);
}

bool MboxReader::isMbox(QByteArrayView beginning)
{
    return isSeparatorWithHeader(withoutBlankLines(beginning));
}

bool MboxReader::atSeparator() const
{
    return m_afterBlank && m_lines.startsLine() && SeparatorLine::read(m_lines.line()).has_value() && SeparatorLine::beginsHeader(m_lines.ahead());
}

bool MboxReader::findSeparator()
{
    while (!m_hasSeparator) {
        if (!m_lines.next())
            return false;
        m_hasSeparator = atSeparator();
        m_afterBlank = m_lines.isBlank();
    }
    return true;
}

void MboxReader::append(Message &message, QByteArrayView text)
{
    if (message.tooLarge || message.raw.size() + text.size() > kLargestMessage) {
        message.tooLarge = true;
        message.raw.clear();
        return;
    }
    message.raw.append(text.data(), text.size());
}

void MboxReader::readHeader(Message &message)
{
    while (m_lines.next()) {
        append(message, m_lines.line());
        if (m_lines.isBlank())
            break;
    }
    m_afterBlank = true;
    FoundMessage header{message.raw, {}, {}, 0};
    message.ours = StatusFields::look(header).ours;
    // Ours may quote in what passes for a header; a header that is one has no such line.
    if (message.ours && message.raw.contains("\n>"))
        message.raw = unquoted(message.raw);
}

/// mboxcl and mboxcl2: so many octets, if that leads to where a message can begin. Such files quote nothing.
bool MboxReader::readByLength(Message &message)
{
    if (message.ours || message.tooLarge)
        return false;
    bool ok = false;
    const qint64 length = StatusFields::field(message.raw, "content-length").toLongLong(&ok);
    const qint64 begin = m_lines.position(), end = begin + length;
    if (!ok || length <= 0 || length > kLargestMessage || end > m_size)
        return false;
    if (end < m_size) {
        const QByteArray following = m_lines.at(end, 2000);
        const QByteArrayView behindBlanks = withoutBlankLines(following);
        const bool toTheEnd = behindBlanks.isEmpty() && end + following.size() == m_size;
        // In the middle of a line, "From " is a part of a sentence.
        const bool atLineBegin = behindBlanks.size() < following.size() || m_lines.at(end - 1, 1) == "\n";
        if (!toTheEnd && (!atLineBegin || !isSeparatorWithHeader(behindBlanks)))
            return false;
    }
    append(message, m_lines.at(begin, length));
    m_lines.seek(end);
    m_afterBlank = true;
    return true;
}

void MboxReader::readLines(Message &message)
{
    QByteArray blank; // kept back: before a separator it belongs to the file, not to the message
    bool lines = false;
    while (m_lines.next()) {
        if (atSeparator()) {
            m_hasSeparator = true;
            break;
        }
        lines = true;
        append(message, blank);
        blank.clear();
        m_afterBlank = m_lines.isBlank();
        if (m_afterBlank)
            blank = m_lines.line().toByteArray();
        else
            append(message, m_lines.startsLine() && isQuoted(m_lines.line()) ? m_lines.line().sliced(1) : m_lines.line());
    }
    // A message of ours that is nothing but a header ended before this blank line.
    if (!lines && message.ours)
        chopBlankLine(message.raw);
}

void MboxReader::readMessage(Message &message)
{
    m_hasSeparator = false;
    readHeader(message);
    if (!readByLength(message))
        readLines(message);
}

std::optional<FoundMessage> MboxReader::next()
{
    while (findSeparator()) {
        FoundMessage found;
        found.received = SeparatorLine::read(m_lines.line()).value_or(0);
        Message message;
        readMessage(message);
        m_tooLarge += message.tooLarge;
        if (message.tooLarge || message.raw.isEmpty())
            continue;
        found.raw = std::move(message.raw);
        if (StatusFields::take(found).expunged) {
            ++m_expunged;
            continue;
        }
        found.raw = LineEnds::toWire(found.raw);
        return found;
    }
    return std::nullopt;
}

} // namespace postrider
