// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/TransferEncoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace postrider::TransferEncoding {

namespace {

constexpr signed char Skip = -1;

constexpr std::array<signed char, 256> base64Values()
{
    std::array<signed char, 256> table{};
    for (auto &v : table)
        v = Skip;
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return table;
}
constexpr std::array<signed char, 256> Base64Values = base64Values();

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool isBase64Text(QByteArrayView text)
{
    for (const char c : text) {
        if (Base64Values[static_cast<unsigned char>(c)] == Skip && c != '=' && c != '\r' && c != '\n' && c != ' ' && c != '\t')
            return false;
    }
    return true;
}

qint64 lineEnd(QByteArrayView text, qint64 from)
{
    const auto *found = static_cast<const char *>(std::memchr(text.data() + from, '\n', static_cast<size_t>(text.size() - from)));
    return found ? found - text.data() : text.size();
}

void decodeUuLine(QByteArrayView line, QByteArray &out)
{
    const auto value = [&line](qint64 i) { return i < line.size() ? (line[i] - 32) & 63 : 0; };
    int count = value(0);
    for (qint64 i = 1; count > 0 && i < line.size(); i += 4) {
        const int bits = value(i) << 18 | value(i + 1) << 12 | value(i + 2) << 6 | value(i + 3);
        for (int k = 0; k < 3 && count > 0; ++k, --count)
            out.append(static_cast<char>(bits >> (16 - 8 * k) & 255));
    }
}

} // namespace

bool isKnown(QByteArrayView name)
{
    return name == "base64" || name == "quoted-printable" || name == "x-uuencode" || name == "uuencode" || name == "x-uue" || name == "x-uu";
}

QByteArray decode(QByteArrayView octets, QByteArrayView name)
{
    if (name == "base64")
        return decodeBase64(octets);
    if (name == "quoted-printable")
        return decodeQuotedPrintable(octets);
    return isKnown(name) ? decodeUuencode(octets) : octets.toByteArray();
}

QByteArray decodeBase64(QByteArrayView octets)
{
    QByteArray out(octets.size() / 4 * 3 + 3, Qt::Uninitialized);
    char *to = out.data();
    const auto *in = reinterpret_cast<const unsigned char *>(octets.data());
    const auto *const end = in + octets.size();
    unsigned bits = 0;
    int count = 0;
    bool tailIsBase64 = false;
    while (in < end) {
        if (count == 0 && end - in >= 4) { // four good characters: nearly always
            const int a = Base64Values[in[0]], b = Base64Values[in[1]], c = Base64Values[in[2]], d = Base64Values[in[3]];
            if ((a | b | c | d) >= 0) {
                const unsigned all = static_cast<unsigned>(a << 18 | b << 12 | c << 6 | d);
                *to++ = static_cast<char>(all >> 16);
                *to++ = static_cast<char>(all >> 8);
                *to++ = static_cast<char>(all);
                in += 4;
                continue;
            }
        }
        const unsigned char c = *in++;
        if (c == '=') {
            if (count >= 2)
                *to++ = static_cast<char>(bits >> (count == 3 ? 10 : 4));
            if (count == 3)
                *to++ = static_cast<char>(bits >> 2);
            const bool complete = count >= 2;
            bits = 0;
            count = 0;
            if (!complete || tailIsBase64)
                continue;
            // Several encoded blocks one after the other are decoded on; anything else behind the padding is not ours.
            tailIsBase64 = isBase64Text(octets.sliced(in - reinterpret_cast<const unsigned char *>(octets.data())));
            if (!tailIsBase64)
                break;
            continue;
        }
        if (Base64Values[c] == Skip)
            continue;
        bits = bits << 6 | static_cast<unsigned>(Base64Values[c]);
        if (++count == 4) {
            *to++ = static_cast<char>(bits >> 16);
            *to++ = static_cast<char>(bits >> 8);
            *to++ = static_cast<char>(bits);
            bits = 0;
            count = 0;
        }
    }
    // Padding was left out: the spare bits are zero then. Where they are not, the text was cut off within a group, and half a group is no data.
    if (count == 2 && (bits & 15) == 0)
        *to++ = static_cast<char>(bits >> 4);
    if (count == 3 && (bits & 3) == 0) {
        *to++ = static_cast<char>(bits >> 10);
        *to++ = static_cast<char>(bits >> 2);
    }
    out.truncate(to - out.data());
    return out;
}

QByteArray decodeQuotedPrintable(QByteArrayView octets)
{
    QByteArray out(octets.size(), Qt::Uninitialized);
    char *to = out.data();
    qint64 at = 0;
    while (at < octets.size()) {
        const qint64 newline = lineEnd(octets, at);
        qint64 end = newline > at && octets[newline - 1] == '\r' ? newline - 1 : newline;
        const qint64 breakAt = end;
        while (end > at && (octets[end - 1] == ' ' || octets[end - 1] == '\t'))
            --end;
        const bool soft = end > at && octets[end - 1] == '=';
        if (soft)
            --end;
        while (at < end) {
            const auto *equals = static_cast<const char *>(std::memchr(octets.data() + at, '=', static_cast<size_t>(end - at)));
            const qint64 plain = (equals ? equals - octets.data() : end) - at;
            std::memcpy(to, octets.data() + at, static_cast<size_t>(plain));
            to += plain;
            at += plain;
            if (at >= end)
                break;
            const int high = at + 2 < end ? hexValue(octets[at + 1]) : -1;
            const int low = at + 2 < end ? hexValue(octets[at + 2]) : -1;
            if (high >= 0 && low >= 0) {
                *to++ = static_cast<char>(high << 4 | low);
                at += 3;
            } else {
                *to++ = '=';
                ++at;
            }
        }
        if (!soft && newline < octets.size()) {
            std::memcpy(to, octets.data() + breakAt, static_cast<size_t>(newline + 1 - breakAt));
            to += newline + 1 - breakAt;
        }
        at = newline + 1;
    }
    out.truncate(to - out.data());
    return out;
}

QByteArray decodeUuencode(QByteArrayView octets)
{
    QByteArray out;
    out.reserve(octets.size() * 3 / 4);
    qint64 at = octets.startsWith("begin ") ? 0 : octets.indexOf("\nbegin ");
    at = at < 0 ? 0 : lineEnd(octets, at + 1) + 1;
    while (at < octets.size()) {
        const qint64 newline = lineEnd(octets, at);
        QByteArrayView line = octets.sliced(at, newline - at);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line == "end")
            break;
        if (!line.isEmpty())
            decodeUuLine(line, out);
        at = newline + 1;
    }
    return out;
}

QByteArray encodeBase64(QByteArrayView octets)
{
    constexpr qint64 perLine = 57; // 76 characters
    QByteArray out;
    out.reserve(octets.size() / perLine * 78 + 100);
    for (qint64 at = 0; at < octets.size(); at += perLine) {
        out += QByteArray::fromRawData(octets.data() + at, std::min(perLine, octets.size() - at)).toBase64();
        out += "\r\n";
    }
    return out;
}

QByteArray encodeQuotedPrintable(QByteArrayView text)
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    qint64 lineStart = 0; // in `out`
    for (qint64 i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            out += "\r\n";
            lineStart = out.size();
            ++i;
            continue;
        }
        const auto octet = static_cast<unsigned char>(c);
        const bool atLineEnd = i + 1 >= text.size() || (text[i + 1] == '\r' && i + 2 < text.size() && text[i + 2] == '\n');
        bool plain = (octet > 32 && octet < 127 && c != '=') || ((c == ' ' || c == '\t') && !atLineEnd);
        if (out.size() == lineStart && ((c == 'F' && text.sliced(i).startsWith("From ")) || (c == '.' && atLineEnd)))
            plain = false;
        const qint64 width = plain ? 1 : 3;
        // The last character of a line may stand where the "=" of a soft break would.
        if (out.size() - lineStart + width > (atLineEnd ? 76 : 75)) {
            out += "=\r\n";
            lineStart = out.size();
        }
        if (plain) {
            out += c;
        } else {
            out += '=';
            out += Hex[octet >> 4];
            out += Hex[octet & 15];
        }
    }
    return out;
}

} // namespace postrider::TransferEncoding
