// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ContentLines.h"

#include "core/mime/Charsets.h"
#include "core/mime/HeaderText.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr qsizetype MostOctets = 512 * 1024;
constexpr size_t MostLines = 20'000;
constexpr qsizetype LongestLine = 64 * 1024;
constexpr size_t MostParameters = 50;

/// For people: what would break a line or turn it round is taken out.
QString shown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || !(c.unicode() < 32 || c.unicode() == 127 || HeaderText::isBidiControl(c.unicode())))
            out += c;
    }
    return out;
}

QString unescaped(QStringView value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 >= value.size()) {
            out += value[i];
            continue;
        }
        const QChar next = value[++i];
        out += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return out;
}

/// Name, parameters and value of an unfolded line; false if it is none.
bool parse(QStringView line, ContentLine &out)
{
    qsizetype at = 0;
    const auto until = [&](QStringView stops) {
        const qsizetype begin = at;
        while (at < line.size() && !stops.contains(line[at]))
            ++at;
        return line.sliced(begin, at - begin);
    };
    QByteArray name = until(u";:").trimmed().toUtf8().toUpper();
    name = name.mid(name.lastIndexOf('.') + 1);
    if (name.isEmpty() || name.size() > 100 || at >= line.size())
        return false;
    out.name = name;
    while (at < line.size() && line[at] == u';') {
        ++at;
        QByteArray key = until(u"=;:").toUtf8().toUpper().trimmed();
        QString value;
        if (at < line.size() && line[at] == u'=') {
            ++at;
            // Values in quotes may hold anything; several are set apart by commas.
            while (at < line.size() && line[at] != u';' && line[at] != u':') {
                if (line[at] == u'"') {
                    ++at;
                    value += until(u"\"");
                    at = std::min(at + 1, line.size());
                } else {
                    value += line[at++];
                }
            }
        } else {
            value = QString::fromUtf8(key);
            key.clear();
        }
        if (out.parameters.size() < MostParameters)
            out.parameters.emplace_back(key, value);
    }
    if (at >= line.size())
        return false;
    out.value = line.sliced(at + 1).toString();
    return true;
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

/// Physical lines joined: a line that begins with a blank goes on with the one before (RFC 5545 3.1), and in vCard 2.1 one behind a soft line break.
std::vector<QByteArray> unfold(QByteArrayView octets)
{
    std::vector<QByteArray> lines;
    qsizetype at = 0;
    while (at < octets.size() && lines.size() < MostLines) {
        const qsizetype newline = octets.indexOf('\n', at);
        qsizetype end = newline < 0 ? octets.size() : newline;
        const qsizetype next = newline < 0 ? octets.size() : newline + 1;
        if (end > at && octets[end - 1] == '\r')
            --end;
        const QByteArrayView line = octets.sliced(at, end - at);
        at = next;
        const bool soft = !lines.empty() && lines.back().endsWith('=') && isQuotedPrintable(lines.back());
        if (soft) {
            lines.back().chop(1);
            if (lines.back().size() < LongestLine)
                lines.back() += line;
        } else if (!line.isEmpty() && (line[0] == ' ' || line[0] == '\t') && !lines.empty()) {
            if (lines.back().size() < LongestLine)
                lines.back() += line.sliced(1);
        } else if (!line.isEmpty()) {
            lines.push_back(line.first(std::min(line.size(), LongestLine)).toByteArray());
        }
    }
    return lines;
}

} // namespace

QString ContentLine::parameter(QByteArrayView wanted) const
{
    for (const auto &[key, given] : parameters) {
        if (QByteArrayView(key) == wanted)
            return given;
    }
    return {};
}

QStringList ContentLine::types(QByteArrayView wanted) const
{
    QStringList found;
    for (const auto &[key, given] : parameters) {
        if (QByteArrayView(key) == wanted || key.isEmpty())
            found += given.toLower().split(u',', Qt::SkipEmptyParts);
    }
    return found;
}

QString ContentLine::text(qsizetype longest) const
{
    return shown(unescaped(QStringView(value).left(4 * longest))).left(longest).trimmed();
}

QStringList ContentLine::pieces(QChar separator) const
{
    QStringList found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size() && found.size() < 100; ++i) {
        if (i < value.size() && value.at(i) == u'\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value.at(i) != separator)
            continue;
        found += shown(unescaped(QStringView(value).sliced(begin, std::min(i, value.size()) - begin))).left(2000).trimmed();
        begin = i + 1;
    }
    return found;
}

std::vector<ContentLine> ContentLines::read(QByteArrayView octets, QByteArrayView charset)
{
    std::vector<ContentLine> found;
    for (const QByteArray &octetsOfLine : unfold(octets.first(std::min(octets.size(), MostOctets)))) {
        ContentLine line;
        QString text = Charsets::toUnicode(octetsOfLine, charset);
        if (found.empty() && text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        if (!parse(text, line))
            continue;
        if (isQuotedPrintable(octetsOfLine)) {
            const QByteArray decoded = TransferEncoding::decodeQuotedPrintable(line.value.toUtf8());
            line.value = Charsets::toUnicode(decoded, line.parameter("CHARSET").toLatin1());
            line.value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        }
        found.push_back(std::move(line));
    }
    return found;
}

} // namespace postrider
