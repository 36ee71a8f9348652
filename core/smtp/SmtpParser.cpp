// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpParser.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace postrider {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[noreturn]] void failProtocol(const QString &what)
{
    throw MailError(ErrorKind::Refused,
        QCoreApplication::translate("SmtpParser", "The server's answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why."),
        QStringLiteral("protocol: ") + what);
}

/// The code of "250", "250 text" or "250-text", or 0.
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

/// Octets of "5.1.1" at the start of `text`, of the same class as the reply and followed by a space or nothing; 0 if there is none.
qsizetype enhancedCodeLength(QByteArrayView text, char replyClass)
{
    qsizetype at = 0;
    for (int field = 0; field < 3; ++field) {
        const qsizetype start = at;
        while (at < text.size() && isDigit(text[at]) && at - start < 3)
            ++at;
        if (at == start || (field < 2 && (at >= text.size() || text[at++] != '.')))
            return 0;
    }
    const bool ends = at == text.size() || text[at] == ' ';
    return ends && text[0] == replyClass && text[1] == '.' ? at : 0;
}

/// What people will read: no control characters that could rearrange it.
QString cleanText(QByteArrayView text)
{
    QString clean = QString::fromUtf8(text).trimmed();
    std::replace_if(
        clean.begin(), clean.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }, QLatin1Char(' '));
    return clean;
}

/// RFC 4865 3: the longest time and the latest moment.
void addFutureRelease(SmtpCapabilities &found, const QStringList &words)
{
    const qint64 seconds = words.value(1).toLongLong();
    const QDateTime until = QDateTime::fromString(words.value(2), Qt::ISODate);
    if (seconds <= 0 || !until.isValid())
        return;
    found.holdSeconds = seconds;
    found.holdUntil = until.toMSecsSinceEpoch();
}

/// RFC 9422 3: "RCPTMAX=100 MAILMAX=10"; what is not known or no number is none.
void addLimits(SmtpCapabilities &found, const QStringList &words)
{
    for (const QString &word : words.mid(1)) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.left(equals);
        const int limit = qMax(0, word.mid(equals + 1).toInt());
        if (name == QLatin1String("MAILMAX"))
            found.mailMax = limit;
        else if (name == QLatin1String("RCPTMAX"))
            found.recipientMax = limit;
        else if (name == QLatin1String("RCPTDOMAINMAX"))
            found.recipientDomainMax = limit;
    }
}

/// `words`: one line of the answer, in upper case, at least one.
void addCapability(SmtpCapabilities &found, const QStringList &words)
{
    static const QHash<QString, bool SmtpCapabilities::*> kFlags{
        {QStringLiteral("STARTTLS"), &SmtpCapabilities::startTls},
        {QStringLiteral("PIPELINING"), &SmtpCapabilities::pipelining},
        {QStringLiteral("8BITMIME"), &SmtpCapabilities::eightBitMime},
        {QStringLiteral("SMTPUTF8"), &SmtpCapabilities::smtpUtf8},
        {QStringLiteral("ENHANCEDSTATUSCODES"), &SmtpCapabilities::enhancedStatusCodes},
        {QStringLiteral("CHUNKING"), &SmtpCapabilities::chunking},
        {QStringLiteral("DSN"), &SmtpCapabilities::dsn},
        {QStringLiteral("REQUIRETLS"), &SmtpCapabilities::requireTls},
    };
    const QString &keyword = words.first();
    if (const auto flag = kFlags.constFind(keyword); flag != kFlags.constEnd())
        found.*flag.value() = true;
    else if (keyword == QLatin1String("SIZE"))
        found.sizeLimit = qMax<qint64>(0, words.value(1).toLongLong()); // no number, or a nonsensical one: no limit is known
    else if (keyword == QLatin1String("AUTH"))
        found.authMechanisms += words.mid(1);
    else if (keyword == QLatin1String("FUTURERELEASE"))
        addFutureRelease(found, words);
    else if (keyword == QLatin1String("LIMITS"))
        addLimits(found, words);
}

} // namespace

bool SmtpParser::addLine(QByteArrayView line)
{
    const int code = codeOf(line);
    if (code == 0)
        failProtocol(QStringLiteral("\"%1\"").arg(cleanText(line.first(qMin(line.size(), qsizetype(80))))));
    if (m_lines > 0 && code != m_reply.code)
        failProtocol(QStringLiteral("one reply with the codes %1 and %2").arg(m_reply.code).arg(code));
    if (++m_lines > kMostLines)
        failProtocol(QStringLiteral("a reply of more than %1 lines").arg(kMostLines));
    m_reply.code = code;
    QByteArrayView text = line.sliced(qMin(line.size(), qsizetype(4)));
    if (const qsizetype length = enhancedCodeLength(text, line[0])) {
        m_reply.enhancedCode = QString::fromLatin1(text.first(length));
        text = text.sliced(length);
    }
    if (m_lines <= kLinesKept && m_size < kTextKept) {
        m_texts.append(cleanText(text).left(kTextKept - m_size));
        m_size += m_texts.last().size() + 1;
    }
    return line.size() == 3 || line[3] == ' ';
}

SmtpReply SmtpParser::take()
{
    SmtpReply reply = std::exchange(m_reply, {});
    reply.text = m_texts.join(QLatin1Char('\n'));
    m_texts.clear();
    m_size = 0;
    m_lines = 0;
    return reply;
}

SmtpCapabilities SmtpParser::capabilitiesOf(const SmtpReply &ehlo)
{
    SmtpCapabilities found;
    const QStringList lines = ehlo.text.split(QLatin1Char('\n'));
    for (const QString &line : lines.mid(1)) {
        const QStringList words = line.toUpper().replace(QLatin1String("AUTH="), QLatin1String("AUTH ")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!words.isEmpty())
            addCapability(found, words);
    }
    found.authMechanisms.removeDuplicates();
    return found;
}

QString SmtpReply::fullText() const
{
    if (code == 0)
        return text;
    QString full = QString::number(code);
    if (!enhancedCode.isEmpty())
        full += QLatin1Char(' ') + enhancedCode;
    if (!text.isEmpty())
        full += QLatin1Char(' ') + text;
    return full;
}

} // namespace postrider
