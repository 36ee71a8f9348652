// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ReportFields.h"

#include "core/mime/HeaderText.h"
#include "core/mime/MessageIds.h"

#include <QRegularExpression>

#include <algorithm>

namespace postrider::ReportFields {

namespace {

/// Longer values are nobody's honest words; what is kept of them is 2 KB anyway.
constexpr qsizetype MaxRaw = 16 * 1024;
constexpr qsizetype MaxFieldsPerBlock = 200;

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127; });
}

/// What stands behind "type;", where the type is a word (RFC 3464 2.1.2).
QByteArrayView behindType(QByteArrayView value, QByteArray *type)
{
    const qsizetype semicolon = value.first(std::min<qsizetype>(value.size(), 60)).indexOf(';');
    if (semicolon < 0)
        return value.trimmed();
    const QByteArrayView word = value.first(semicolon).trimmed();
    if (!isFieldName(word) || word.contains('@') || word.contains('<'))
        return value.trimmed();
    if (type)
        *type = word.toByteArray().toLower();
    return value.sliced(semicolon + 1).trimmed();
}

/// RFC 6533 3: "\x{E9}" stands for a character where only ASCII may be written.
QString utf8Decoded(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\x\\{([0-9A-Fa-f]{1,6})\\}"));
    QString out;
    qsizetype at = 0;
    auto all = escape.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        const char32_t c = match.captured(1).toUInt(nullptr, 16);
        out += text.mid(at, match.capturedStart() - at);
        const bool character = c > 32 && c != 127 && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
        out += character ? QString::fromUcs4(&c, 1) : match.captured();
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

int hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

} // namespace

QByteArrayView Block::value(QByteArrayView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const Field &f) { return QByteArrayView(f.name) == name; });
    return found == fields.end() ? QByteArrayView() : QByteArrayView(found->value);
}

QList<Block> blocksOf(QByteArrayView octets, qsizetype maxBlocks)
{
    QList<Block> blocks;
    Block block;
    const auto endBlock = [&] {
        if (!block.fields.isEmpty())
            blocks.append(std::move(block));
        block = {};
    };
    qsizetype at = 0;
    while (at < octets.size() && blocks.size() < maxBlocks) {
        qsizetype end = octets.indexOf('\n', at);
        end = end < 0 ? octets.size() : end;
        QByteArrayView line = octets.sliced(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty()) {
            endBlock();
            continue;
        }
        if (line[0] == ' ' || line[0] == '\t') {
            if (!block.fields.isEmpty() && block.fields.last().value.size() < MaxRaw)
                block.fields.last().value += ' ' + line.trimmed().first(std::min(line.trimmed().size(), MaxRaw)).toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon).trimmed();
        if (isFieldName(name) && block.fields.size() < MaxFieldsPerBlock)
            block.fields.append({name.toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray().left(MaxRaw)});
    }
    if (blocks.size() < maxBlocks)
        endBlock();
    return blocks;
}

QString cleaned(const QString &text)
{
    QString out = HeaderText::withoutDisguise(text.left(MaxRaw));
    if (out.size() * 3 <= MaxText)
        return out;
    QByteArray utf8 = out.toUtf8();
    if (utf8.size() <= MaxText)
        return out;
    qsizetype end = MaxText;
    while (end > 0 && (static_cast<unsigned char>(utf8.at(end)) & 0xC0) == 0x80) // not within a character
        --end;
    utf8.truncate(end);
    return QString::fromUtf8(utf8);
}

QString text(QByteArrayView value)
{
    return cleaned(HeaderText::decode(value.first(std::min(value.size(), MaxRaw))));
}

QString untyped(QByteArrayView value)
{
    return text(behindType(value, nullptr));
}

QString host(QByteArrayView value)
{
    QString name = untyped(value);
    const qsizetype end = name.indexOf(QRegularExpression(QStringLiteral("[\\s(]")), 1);
    if (end > 0)
        name.truncate(end);
    while (name.endsWith(u'.') || name.endsWith(u','))
        name.chop(1);
    return name;
}

QString address(QByteArrayView value)
{
    QByteArray type;
    QString out = text(behindType(value, &type));
    if (type == "utf-8")
        out = cleaned(utf8Decoded(out));
    // "<bob@example.net>", "Bob <bob@example.net>", "bob@example.net (Bob)"
    if (const qsizetype open = out.lastIndexOf(u'<'); open >= 0 && out.indexOf(u'>', open) > open)
        out = out.mid(open + 1, out.indexOf(u'>', open) - open - 1);
    else if (const qsizetype comment = out.indexOf(QLatin1String(" (")); comment > 0)
        out.truncate(comment);
    out = out.trimmed();
    return out;
}

QString messageId(QByteArrayView value)
{
    const QString id = MessageIds::first(value.first(std::min(value.size(), MaxRaw)));
    return cleaned(id) == id ? id : QString();
}

QString xtextDecoded(const QString &text)
{
    if (!text.contains(u'+'))
        return text;
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() <= 32 || c.unicode() > 126 || c == u'=')
            return text; // no xtext
        if (c != u'+') {
            octets += static_cast<char>(c.unicode());
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text.at(i + 2)) : -1;
        const int octet = high * 16 + low;
        const bool hadToBeEncoded = high >= 0 && low >= 0 && (octet == '+' || octet == '=' || octet == ' ' || octet > 126);
        if (!hadToBeEncoded || octet == 127)
            return text;
        octets += static_cast<char>(octet);
        i += 2;
    }
    return octets.isValidUtf8() ? cleaned(QString::fromUtf8(octets)) : text;
}

QString statusIn(const QString &text)
{
    static const QRegularExpression status(QStringLiteral("(?<![\\w.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\w]|\\.\\d)"));
    return status.match(text.left(MaxText)).captured(1);
}

QString hostIn(const QString &text)
{
    static const QRegularExpression named(
        QStringLiteral("(?:\\bhost:? |while talking to |\\bconnect(?:ed|ion)? to |remote server at |domain \\S{1,200} by )\\[?([\\w-]+(?:\\.[\\w-]+)+)(?![\\w@])"),
        QRegularExpression::CaseInsensitiveOption);
    // qmail names the server by its number at the start of its sentence.
    static const QRegularExpression numbered(QStringLiteral("^(\\d{1,3}(?:\\.\\d{1,3}){3}|[\\w-]+(?:\\.[\\w-]+)+) (?:does not like|failed after|said)"));
    if (const auto match = named.match(text.left(MaxText)); match.hasMatch())
        return cleaned(match.captured(1));
    return cleaned(numbered.match(text.left(MaxText)).captured(1));
}

Reply replyIn(const QString &text)
{
    // A number alone is a room or a year: it has to stand where answers stand, and be followed by words.
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|(?<=[\\s'\"#:;(<\\[]))([45]\\d\\d)(?:[ :-]{1,3}#?([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\w]|\\.\\d)|[ :-](?=\\s?[^\\s\\d]))"));
    static const QRegularExpression introduction(
        QStringLiteral("(?:^|[:;'\"#<]\\s?|said:?\\s|was:?\\s|reason:?\\s|returned:?\\s|error:?\\s)$"), QRegularExpression::CaseInsensitiveOption);
    const QString head = text.left(2 * MaxText);
    Reply found;
    auto all = pattern.globalMatch(head);
    while (all.hasNext()) {
        const auto match = all.next();
        const QString before = head.mid(std::max<qsizetype>(0, match.capturedStart(1) - 12), std::min<qsizetype>(12, match.capturedStart(1)));
        const bool certain = !match.captured(2).isEmpty() || introduction.match(before).hasMatch();
        if (!certain)
            continue;
        if (found.code == 0)
            found = {match.captured(1).toInt(), match.captured(2), match.capturedStart(1)};
        if (!match.captured(2).isEmpty()) {
            // Of two answers the one with an enhanced code says more; a first line of several ("550-5.1.1 ...") is where reading begins.
            if (found.status.isEmpty())
                found = {match.captured(1).toInt(), match.captured(2), match.capturedStart(1)};
            break;
        }
    }
    if (found.code != 0 && found.status.isEmpty())
        found.status = statusIn(head.mid(found.at));
    return found;
}

} // namespace postrider::ReportFields
