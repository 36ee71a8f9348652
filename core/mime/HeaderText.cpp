// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HeaderText.h"

#include "core/mime/Charsets.h"
#include "core/mime/TransferEncoding.h"

#include <QList>

#include <algorithm>

namespace postrider::HeaderText {

namespace {

/// Nothing in it needs decoding: printable ASCII without "=?".
bool isPlain(QByteArrayView raw)
{
    const char *at = raw.data();
    const char *const end = at + raw.size();
    for (; at < end; ++at) {
        const auto c = static_cast<unsigned char>(*at);
        if (c < 32 || c > 126 || (c == '=' && at + 1 < end && at[1] == '?'))
            return false;
    }
    return true;
}

struct Word {
    QByteArrayView charset;
    QByteArray octets;
    qsizetype next = -1; ///< behind the word; -1: no word here
};

QByteArray decodedQ(QByteArrayView text)
{
    QByteArray copy = text.toByteArray();
    copy.replace('_', ' ');
    // Trailing blanks are text here, but white space before a line end in the body form.
    copy += '.';
    QByteArray out = TransferEncoding::decodeQuotedPrintable(copy);
    out.chop(1);
    return out;
}

/// Reads "=?charset?Q?text?=" at `at`. `lastEnd`: position of the last "?=" in `raw`, so that a search that must fail is not made.
Word wordAt(QByteArrayView raw, qsizetype at, qsizetype lastEnd)
{
    constexpr qsizetype MaxCharset = 60;
    Word word;
    qsizetype i = at + 2;
    const qsizetype charsetStart = i;
    while (i < raw.size() && i - charsetStart <= MaxCharset && raw[i] != '?' && static_cast<unsigned char>(raw[i]) > 32)
        ++i;
    if (i + 2 >= raw.size() || raw[i] != '?' || i == charsetStart || raw[i + 2] != '?')
        return word;
    QByteArrayView charset = raw.sliced(charsetStart, i - charsetStart);
    if (const qsizetype star = charset.indexOf('*'); star > 0) // RFC 2231 5: a language follows
        charset = charset.first(star);
    const char encoding = raw[i + 1] | 0x20;
    const qsizetype textStart = i + 3;
    if ((encoding != 'q' && encoding != 'b') || lastEnd < textStart)
        return word;
    const qsizetype end = raw.indexOf("?=", textStart);
    if (end < 0)
        return word;
    const QByteArrayView text = raw.sliced(textStart, end - textStart);
    word.charset = charset;
    word.octets = encoding == 'q' ? decodedQ(text) : TransferEncoding::decodeBase64(text);
    word.next = end + 2;
    return word;
}

qsizetype skipWhite(QByteArrayView raw, qsizetype at)
{
    while (at < raw.size() && (raw[at] == ' ' || raw[at] == '\t' || raw[at] == '\r' || raw[at] == '\n'))
        ++at;
    return at;
}

bool sameCharset(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString decodeWords(QByteArrayView raw)
{
    QString out;
    const qsizetype lastEnd = raw.lastIndexOf("?=");
    QByteArray octets; // of adjacent words in one charset
    QByteArray charset;
    qsizetype textFrom = 0; // text that is no word begins here
    const auto flushWords = [&] {
        if (!octets.isEmpty())
            out += Charsets::toUnicode(octets, charset);
        octets.clear();
    };
    qsizetype at = 0;
    for (;;) {
        const qsizetype start = raw.indexOf("=?", at);
        const Word word = start < 0 ? Word() : wordAt(raw, start, lastEnd);
        if (start >= 0 && word.next < 0) {
            at = start + 2;
            continue;
        }
        const qsizetype textEnd = start < 0 ? raw.size() : start;
        // White space between two words is not text (RFC 2047 6.2).
        const bool onlyWhite = textFrom > 0 && start >= 0 && skipWhite(raw, textFrom) >= textEnd;
        if (!onlyWhite && textEnd > textFrom) {
            flushWords();
            out += Charsets::guess(raw.sliced(textFrom, textEnd - textFrom)); // 8-bit text is UTF-8 (RFC 6532) or a guess
        }
        if (start < 0)
            break;
        if (!octets.isEmpty() && !sameCharset(charset, word.charset))
            flushWords();
        charset = word.charset.toByteArray();
        octets += word.octets;
        at = textFrom = word.next;
    }
    flushWords();
    return out;
}

bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isInvisible(char32_t c)
{
    switch (c) {
    case 0x00AD:
    case 0x034F:
    case 0x061C:
    case 0x115F:
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x180E:
    case 0x2800:
    case 0x3164:
    case 0xFEFF:
    case 0xFFA0:
    case 0xFFFC:
    case 0x1D159: return true;
    default:
        return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFFF0 && c <= 0xFFFB) || (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}

QString decode(QByteArrayView raw)
{
    if (isPlain(raw))
        return QString::fromLatin1(raw.trimmed());
    // Unfolding (RFC 5322 2.2.3): a line end with the white space around it becomes one blank.
    QByteArray unfolded;
    if (raw.contains('\n') || raw.contains('\r')) {
        unfolded.reserve(raw.size());
        bool folding = false;
        for (const char c : raw) {
            if (c == '\r' || c == '\n') {
                folding = true;
                continue;
            }
            if (folding && (c == ' ' || c == '\t'))
                continue;
            if (folding && !unfolded.isEmpty() && unfolded.back() != ' ' && unfolded.back() != '\t')
                unfolded += ' ';
            folding = false;
            unfolded += c;
        }
        raw = unfolded;
    }
    const QString text = decodeWords(raw);
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() == 0 || isBidiControl(c.unicode()))
            continue;
        const bool control = c.unicode() < 32 || (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c.unicode() == 0x2028 || c.unicode() == 0x2029;
        out += control ? QLatin1Char(' ') : c;
    }
    return out.trimmed();
}

QString withoutDisguise(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const auto add = [&out](char32_t c) {
        if (QChar::requiresSurrogates(c)) {
            out += QChar(QChar::highSurrogate(c));
            out += QChar(QChar::lowSurrogate(c));
        } else {
            out += QChar(static_cast<char16_t>(c));
        }
    };
    char32_t previous = 0;
    for (const char32_t c : text.toUcs4()) {
        // Joiners shape letters in Persian and Indic scripts and join emoji; between Latin letters they only hide.
        const bool joiner = (c == 0x200C || c == 0x200D) && previous >= 0x0590;
        if ((!joiner && isInvisible(c)) || isBidiControl(c) || c == 0)
            continue;
        previous = c;
        const bool white = QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control;
        if (!white)
            add(c);
        else if (!out.isEmpty() && !out.endsWith(QLatin1Char(' ')))
            out += QLatin1Char(' ');
    }
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

} // namespace postrider::HeaderText
