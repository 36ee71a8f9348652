// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ContentLines.h"

#include "core/mime/Charsets.h"
#include "core/mime/HeaderText.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr qsizetype LongestWritten = 75; // octets, RFC 6350 3.2
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
    const QStringView head = until(u";:").trimmed();
    const qsizetype dot = head.lastIndexOf(u'.');
    out.group = dot > 0 ? head.first(dot).trimmed().toUtf8() : QByteArray();
    const QByteArray name = head.sliced(dot + 1).toUtf8().toUpper();
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

/// Asked again with every line that goes on with this one: a name and parameters that are longer than anybody's are not looked through each time.
bool isQuotedPrintable(QByteArrayView line)
{
    constexpr qsizetype longestHead = 1000;
    const qsizetype colon = line.first(std::min(line.size(), longestHead)).indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

struct Unfolded {
    QByteArray octets;
    bool isCut = false;
};

/// Physical lines joined: a line that begins with a blank goes on with the one before (RFC 5545 3.1), and in vCard 2.1 one behind a soft line break.
std::vector<Unfolded> unfold(QByteArrayView octets, const ContentLines::Limits &limits)
{
    std::vector<Unfolded> lines;
    const auto goOn = [&limits, &lines](QByteArrayView more) {
        Unfolded &last = lines.back();
        if (last.octets.size() < limits.line)
            last.octets += more;
        else
            last.isCut = true;
    };
    qsizetype at = 0;
    while (at < octets.size() && lines.size() < limits.lines) {
        const qsizetype newline = octets.indexOf('\n', at);
        qsizetype end = newline < 0 ? octets.size() : newline;
        const qsizetype next = newline < 0 ? octets.size() : newline + 1;
        if (end > at && octets[end - 1] == '\r')
            --end;
        const QByteArrayView line = octets.sliced(at, end - at);
        at = next;
        const bool soft = !lines.empty() && lines.back().octets.endsWith('=') && isQuotedPrintable(lines.back().octets);
        if (soft) {
            lines.back().octets.chop(1);
            goOn(line);
        } else if (!line.isEmpty() && (line[0] == ' ' || line[0] == '\t') && !lines.empty()) {
            goOn(line.sliced(1));
        } else if (!line.isEmpty()) {
            lines.push_back({line.first(std::min(line.size(), limits.line)).toByteArray(), line.size() > limits.line});
        }
    }
    return lines;
}

/// A parameter's value as it is written; quotes cannot stand in it (RFC 6350 3.3).
QString writtenParameter(const QByteArray &key, QString value)
{
    value.remove(u'"').replace(u'\n', u' ').remove(u'\r');
    // Lists of plain words stay lists; a comma elsewhere belongs to the text.
    const bool isList = key == "TYPE" || key == "PID";
    const QStringView stops = isList ? QStringView(u":;") : QStringView(u":;,");
    const bool quote = std::any_of(value.begin(), value.end(), [stops](QChar c) { return stops.contains(c); });
    return quote ? u'"' + value + u'"' : value;
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

std::vector<ContentLine> ContentLines::read(QByteArrayView octets, QByteArrayView charset, const Limits &limits)
{
    std::vector<ContentLine> found;
    for (const Unfolded &unfolded : unfold(octets.first(std::min(octets.size(), limits.octets)), limits)) {
        ContentLine line;
        QString text = Charsets::toUnicode(unfolded.octets, charset);
        if (found.empty() && text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        if (!parse(text, line))
            continue;
        line.isCut = unfolded.isCut;
        if (isQuotedPrintable(unfolded.octets)) {
            const QByteArray decoded = TransferEncoding::decodeQuotedPrintable(line.value.toUtf8());
            line.value = Charsets::toUnicode(decoded, line.parameter("CHARSET").toLatin1());
            line.value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        }
        found.push_back(std::move(line));
    }
    return found;
}

QString ContentLines::escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\\' || c == u',' || c == u';')
            out += QLatin1Char('\\') + c;
        else if (c.unicode() >= 32 || c == u'\t')
            out += c;
    }
    return out;
}

QByteArray ContentLines::write(const ContentLine &line)
{
    QByteArray whole = line.group.isEmpty() ? line.name : line.group + '.' + line.name;
    for (const auto &[key, value] : line.parameters) {
        whole += ';' + (key.isEmpty() ? QByteArray("TYPE") : key);
        if (!value.isEmpty())
            whole += '=' + writtenParameter(key, value).toUtf8();
    }
    whole += ':' + QString(line.value).remove(u'\r').replace(u'\n', QLatin1String("\\n")).toUtf8();
    QByteArray folded;
    qsizetype room = LongestWritten;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype end = std::min(at + room, whole.size());
        while (end < whole.size() && end > at + 1 && (static_cast<unsigned char>(whole.at(end)) & 0xC0) == 0x80)
            --end; // not within a character
        if (at > 0)
            folded += "\r\n ";
        folded += whole.mid(at, end - at);
        at = end;
        room = LongestWritten - 1;
    }
    return folded + "\r\n";
}

} // namespace postrider
