// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/FieldParameters.h"

#include "core/mime/Charsets.h"
#include "core/mime/HeaderText.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr size_t MaxEntries = 20'000;

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qint64 skipWhite(QByteArrayView text, qint64 at)
{
    while (at < text.size() && isWhite(text[at]))
        ++at;
    return at;
}

/// A comment that begins at `at` (RFC 5322 3.2.2): the position after it. Nesting is counted, not recursed.
qint64 skipComment(QByteArrayView text, qint64 at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '(')
            ++depth;
        else if (text[at] == ')' && --depth == 0)
            return at + 1;
    }
    return text.size();
}

/// A quoted string that begins at `at`; a backslash escapes only a quote or itself, because Windows paths are written without escapes.
QByteArray quotedString(QByteArrayView text, qint64 *at)
{
    QByteArray out;
    qint64 i = *at + 1;
    for (; i < text.size() && text[i] != '"'; ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\'))
            ++i;
        else if (text[i] == '\r' || text[i] == '\n')
            continue;
        out += text[i];
    }
    *at = std::min<qint64>(i + 1, text.size());
    return out;
}

QByteArray percentDecoded(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qint64 i = 0; i < text.size(); ++i) {
        if (text.at(i) == '%' && i + 2 < text.size()) {
            bool ok = false;
            const int value = text.mid(i + 1, 2).toInt(&ok, 16);
            if (ok) {
                out += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        out += text.at(i);
    }
    return out;
}

} // namespace

FieldParameters::FieldParameters(QByteArrayView body)
{
    qint64 at = 0;
    while (at < body.size() && body[at] != ';' && body[at] != '=')
        at = body[at] == '(' ? skipComment(body, at) : at + 1;
    // A field that begins with a parameter at once ("filename=x") is read too.
    at = at < body.size() && body[at] == '=' ? 0 : at + 1;
    while (at < body.size() && m_entries.size() < MaxEntries) {
        at = skipWhite(body, at);
        if (at < body.size() && body[at] == '(') {
            at = skipComment(body, at);
            continue;
        }
        qint64 end = at;
        while (end < body.size() && body[end] != '=' && body[end] != ';' && body[end] != '"')
            ++end;
        if (end >= body.size() || body[end] != '=') {
            if (end < body.size() && body[end] == '"')
                quotedString(body, &end);
            at = end < body.size() && body[end] == ';' ? end + 1 : std::max(end, at + 1);
            continue;
        }
        const QByteArray name = body.sliced(at, end - at).trimmed().toByteArray().toLower();
        at = skipWhite(body, end + 1);
        QByteArray value;
        if (at < body.size() && body[at] == '"') {
            value = quotedString(body, &at);
        } else {
            end = at;
            while (end < body.size() && body[end] != ';')
                ++end;
            QByteArrayView token = body.sliced(at, end - at).trimmed();
            // A comment after the value, as in "us-ascii (Plain text)"; blanks within the value belong to it.
            if (const qint64 comment = token.indexOf('('); comment > 0 && token.endsWith(')') && isWhite(token[comment - 1]))
                token = token.first(comment).trimmed();
            value = token.toByteArray();
            value.replace("\r", "").replace("\n", "");
        }
        add(name, value);
        while (at < body.size() && body[at] != ';')
            ++at;
        ++at;
    }
}

void FieldParameters::add(QByteArray name, QByteArray value)
{
    Entry entry;
    // "charset=a=b" and the like: keep the last word of what stands before "=", senders leave out semicolons.
    if (const qsizetype blank = std::max(name.lastIndexOf(' '), std::max(name.lastIndexOf('\t'), name.lastIndexOf('\n'))); blank >= 0)
        name = name.mid(blank + 1);
    if (name.endsWith('*')) {
        entry.extended = true;
        name.chop(1);
    }
    if (const qsizetype star = name.lastIndexOf('*'); star > 0) {
        bool ok = false;
        const int section = name.mid(star + 1).toInt(&ok);
        if (ok && section >= 0) {
            entry.section = section;
            name.truncate(star);
        }
    }
    entry.name = name;
    entry.value = std::move(value);
    m_entries.push_back(std::move(entry));
}

FieldParameters::Joined FieldParameters::joined(QByteArrayView name) const
{
    std::vector<const Entry *> sections;
    const Entry *plain = nullptr;
    const Entry *extended = nullptr;
    for (const Entry &e : m_entries) {
        if (QByteArrayView(e.name) != name)
            continue;
        if (e.section >= 0)
            sections.push_back(&e);
        else if (e.extended && !extended)
            extended = &e;
        else if (!e.extended && !plain)
            plain = &e;
    }
    if (extended)
        sections.assign(1, extended);
    Joined out;
    if (sections.empty()) {
        if (plain)
            out = {plain->value, {}, true, false};
        return out;
    }
    std::stable_sort(sections.begin(), sections.end(), [](const Entry *a, const Entry *b) { return a->section < b->section; });
    out.found = true;
    bool first = true;
    int last = -2;
    for (const Entry *e : sections) {
        if (e->section == last) // doubled section: the first one counts
            continue;
        last = e->section;
        QByteArray value = e->value;
        if (e->extended) {
            out.extended = true;
            const qsizetype quote = value.indexOf('\'');
            const qsizetype second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
            if (first && second >= 0) {
                out.charset = value.left(quote).toLower();
                value = value.mid(second + 1);
            }
            value = percentDecoded(value);
        }
        first = false;
        out.octets += value;
    }
    return out;
}

QByteArray FieldParameters::raw(QByteArrayView name) const
{
    return joined(name).octets;
}

QString FieldParameters::text(QByteArrayView name) const
{
    const Joined value = joined(name);
    if (!value.found)
        return {};
    if (value.extended)
        return Charsets::toUnicode(value.octets, value.charset);
    return HeaderText::decode(value.octets);
}

QByteArray FieldParameters::typeOf(QByteArrayView body)
{
    qint64 at = skipWhite(body, 0);
    while (at < body.size() && body[at] == '(')
        at = skipWhite(body, skipComment(body, at));
    qint64 end = at;
    while (end < body.size() && !isWhite(body[end]) && body[end] != ';' && body[end] != '(' && body[end] != ',')
        ++end;
    // "text / plain" and "text/ plain"
    qint64 next = skipWhite(body, end);
    QByteArray type = body.sliced(at, end - at).toByteArray().toLower();
    if (next < body.size() && (type.endsWith('/') || body[next] == '/')) {
        qint64 stop = next + 1;
        if (body[next] == '/')
            stop = skipWhite(body, stop);
        while (stop < body.size() && !isWhite(body[stop]) && body[stop] != ';' && body[stop] != '(')
            ++stop;
        type += body.sliced(next, stop - next).toByteArray().toLower().replace(' ', "");
    }
    type.replace('"', "");
    if (type == "text")
        return type;
    const qsizetype slash = type.indexOf('/');
    if (slash <= 0 || slash + 1 >= type.size() || type.size() > 200)
        return {};
    return type;
}

QByteArray FieldParameters::tokenOf(QByteArrayView body)
{
    qint64 at = skipWhite(body, 0);
    while (at < body.size() && body[at] == '(')
        at = skipWhite(body, skipComment(body, at));
    qint64 end = at;
    while (end < body.size() && !isWhite(body[end]) && body[end] != ';' && body[end] != '(' && body[end] != ',')
        ++end;
    return body.sliced(at, std::min<qint64>(end - at, 200)).toByteArray().toLower().replace('"', "");
}

} // namespace postrider
