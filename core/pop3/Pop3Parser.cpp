// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3Parser.h"

#include "core/base/ShownText.h"

#include <QCryptographicHash>
#include <QHash>

#include <cstring>
#include <limits>

namespace postrider {

namespace {

/// What it must not exceed to be a number of anything here: every sum of two of them is a number still.
constexpr qint64 kLargest = std::numeric_limits<qint64>::max() / 4;
constexpr int kMostWords = 100; ///< of one line of capabilities
constexpr qsizetype kLongestWord = 128; ///< letters of a mechanism or an implementation that are kept

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// The decimal number that `text` begins with, taken off it; nothing if there is none, or none that is possible.
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    text = trimmed(text);
    qint64 number = 0;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        number = number * 10 + (text[at] - '0');
        if (number > kLargest / 10)
            return std::nullopt;
    }
    if (at == 0 || (at < text.size() && !isBlank(text[at])))
        return std::nullopt;
    text = text.sliced(at);
    return number;
}

/// A message's number (RFC 1939 4).
int takeMessage(QByteArrayView &text)
{
    const auto number = takeNumber(text);
    return number && *number <= std::numeric_limits<int>::max() ? int(*number) : 0;
}

bool startsWith(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() && qstrnicmp(line.data(), word.size(), word.data(), word.size()) == 0;
}

/// "[IN-USE] text" (RFC 2449 8), where a code has no blanks in it.
void takeCode(Pop3Reply &reply)
{
    if (!reply.text.startsWith('['))
        return;
    const qsizetype end = reply.text.indexOf(']');
    const QByteArray code = reply.text.mid(1, end - 1);
    if (end < 2 || code.contains(' '))
        return;
    reply.code = code.toUpper();
    reply.text = reply.text.mid(end + 1).trimmed();
}

void addCapability(Pop3Capabilities &found, const QStringList &words)
{
    static const QHash<QString, bool Pop3Capabilities::*> kFlags{
        {QStringLiteral("TOP"), &Pop3Capabilities::top},
        {QStringLiteral("UIDL"), &Pop3Capabilities::uidl},
        {QStringLiteral("USER"), &Pop3Capabilities::user},
        {QStringLiteral("STLS"), &Pop3Capabilities::stls},
        {QStringLiteral("PIPELINING"), &Pop3Capabilities::pipelining},
        {QStringLiteral("RESP-CODES"), &Pop3Capabilities::respCodes},
        {QStringLiteral("AUTH-RESP-CODE"), &Pop3Capabilities::authRespCode},
        {QStringLiteral("UTF8"), &Pop3Capabilities::utf8},
    };
    const QString keyword = words.first().toUpper();
    if (const auto flag = kFlags.constFind(keyword); flag != kFlags.constEnd()) {
        found.*flag.value() = true;
    } else if (keyword == QLatin1String("SASL")) {
        for (const QString &word : words.mid(1))
            found.authMechanisms += word.left(kLongestWord).toUpper();
    } else if (keyword == QLatin1String("LOGIN-DELAY")) {
        found.loginDelay = qMax(0, words.value(1).toInt()); // no number: none is known
    } else if (keyword == QLatin1String("EXPIRE")) {
        bool isNumber = false;
        const int days = words.value(1).toInt(&isNumber);
        found.expires = isNumber && days >= 0; // or NEVER
        found.expireDays = found.expires ? days : 0;
    } else if (keyword == QLatin1String("IMPLEMENTATION")) {
        found.implementation = words.mid(1).join(QLatin1Char(' ')).left(kLongestWord);
    }
}

} // namespace

QString Pop3Reply::shown() const
{
    return shownText(code.isEmpty() ? text : QByteArray('[' + code + "] " + text));
}

// --- cutting ----------------------------------------------------------------------------------------------------------------------------

void Pop3Parser::feed(const QByteArray &chunk)
{
    m_buffer.remove(0, m_start);
    m_start = 0;
    m_buffer += chunk;
}

void Pop3Parser::clear()
{
    m_buffer.clear();
    m_start = 0;
    m_scanned = 0;
}

Pop3Parser::Result Pop3Parser::nextLine(QByteArrayView &line)
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_start);
    const qsizetype end = rest.indexOf('\n', m_scanned);
    if ((end < 0 ? rest.size() : end) > kLongestLine + 1) // a CR whose LF has not come yet
        return Result::TooMuch;
    if (end < 0) {
        m_scanned = rest.size();
        return Result::NeedMore;
    }
    line = rest.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_start += end + 1;
    m_scanned = 0;
    return Result::Whole;
}

Pop3Parser::Result Pop3Parser::nextText(QByteArray &text)
{
    for (;;) {
        QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_start);
        if (rest.isEmpty())
            return Result::NeedMore;
        if (m_atLineStart && rest.front() == '.') {
            if (rest.size() < 3 && QByteArrayView(".\r\n").startsWith(rest))
                return Result::NeedMore;
            if (rest.startsWith(".\r\n")) {
                m_start += 3;
                return Result::Whole;
            }
            ++m_start;
            m_atLineStart = false;
            continue;
        }
        m_atLineStart = false;
        const qsizetype stop = rest.indexOf("\r\n.");
        qsizetype count = stop < 0 ? rest.size() : stop + 2;
        if (stop >= 0 || rest.endsWith("\r\n"))
            m_atLineStart = true;
        else if (rest.back() == '\r')
            --count; // whether it ends a line is not known yet
        text.append(rest.first(count));
        m_start += count;
        if (count == 0)
            return Result::NeedMore;
    }
}

// --- reading ----------------------------------------------------------------------------------------------------------------------------

std::optional<Pop3Reply> Pop3Parser::replyOf(QByteArrayView line)
{
    Pop3Reply reply;
    qsizetype length = 0;
    if (startsWith(line, "+OK")) {
        reply.status = Pop3Reply::Status::Ok;
        length = 3;
    } else if (startsWith(line, "-ERR")) {
        length = 4;
    } else if (line.startsWith('+') && (line.size() == 1 || line[1] == ' ')) {
        reply.status = Pop3Reply::Status::Challenge;
        length = 1;
    } else {
        return std::nullopt;
    }
    if (line.size() > length && !isBlank(line[length]))
        return std::nullopt;
    reply.text = trimmed(line.sliced(length)).toByteArray();
    if (!reply.isChallenge())
        takeCode(reply);
    return reply;
}

std::optional<QByteArrayView> Pop3Parser::listLine(QByteArrayView line)
{
    if (!line.startsWith('.'))
        return line;
    if (line.size() == 1)
        return std::nullopt;
    return line.sliced(1);
}

std::optional<Pop3Parser::Drop> Pop3Parser::dropOf(QByteArrayView text)
{
    const auto messages = takeNumber(text);
    const auto octets = takeNumber(text);
    if (!messages || !octets || *messages > std::numeric_limits<int>::max())
        return std::nullopt;
    return Drop{int(*messages), *octets};
}

std::optional<Pop3Parser::Size> Pop3Parser::sizeOf(QByteArrayView line)
{
    const int number = takeMessage(line);
    const auto octets = takeNumber(line);
    if (number < 1 || !octets)
        return std::nullopt;
    return Size{number, *octets};
}

std::optional<Pop3Parser::Name> Pop3Parser::nameOf(QByteArrayView line)
{
    const int number = takeMessage(line);
    const QByteArrayView uid = trimmed(line);
    if (number < 1 || uid.isEmpty())
        return std::nullopt;
    if (uid.size() <= kLongestUid)
        return Name{number, uid.toByteArray()};
    return Name{number, "sha256:" + QCryptographicHash::hash(uid.toByteArray(), QCryptographicHash::Sha256).toHex()};
}

Pop3Capabilities Pop3Parser::capabilitiesOf(const QByteArrayList &lines)
{
    Pop3Capabilities found;
    found.known = true;
    for (const QByteArray &line : lines) {
        const QStringList words = shownText(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!words.isEmpty())
            addCapability(found, words.first(qMin<qsizetype>(words.size(), kMostWords)));
    }
    found.authMechanisms.removeDuplicates();
    return found;
}

} // namespace postrider
