// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/SaslPrep.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <iterator>

namespace postrider {

namespace {

struct Range {
    char32_t first, last;
};

/// RFC 3454 C.1.2: spaces other than U+0020.
constexpr Range kSpaces[] = {{0x00a0, 0x00a0}, {0x1680, 0x1680}, {0x2000, 0x200b}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}};

/// RFC 3454 B.1: what nobody sees.
constexpr Range kNothing[] = {{0x00ad, 0x00ad}, {0x034f, 0x034f}, {0x1806, 0x1806}, {0x180b, 0x180d}, {0x200c, 0x200d}, {0x2060, 0x2060}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}};

/// RFC 3454 C.1.2, C.2.1, C.2.2, C.3 to C.9.
constexpr Range kForbidden[] = {{0x0000, 0x001f}, {0x007f, 0x009f}, {0x00a0, 0x00a0}, {0x0340, 0x0341}, {0x06dd, 0x06dd}, {0x070f, 0x070f}, {0x1680, 0x1680}, {0x180e, 0x180e},
    {0x2000, 0x200f}, {0x2028, 0x202f}, {0x205f, 0x2063}, {0x206a, 0x206f}, {0x2ff0, 0x2ffb}, {0x3000, 0x3000}, {0xd800, 0xf8ff}, {0xfdd0, 0xfdef}, {0xfeff, 0xfeff},
    {0xfff9, 0xffff}, {0x1d173, 0x1d17a}, {0xe0001, 0xe0001}, {0xe0020, 0xe007f}, {0xf0000, 0x10ffff}};

template <size_t N> bool isIn(const Range (&table)[N], char32_t c)
{
    return std::any_of(std::begin(table), std::end(table), [c](const Range &r) { return r.first <= c && c <= r.last; });
}

bool isForbidden(char32_t c)
{
    return isIn(kForbidden, c) || (c & 0xfffe) == 0xfffe; // the last two of every plane are no characters
}

/// RFC 3454 6: with a letter from right to left there is none from left to right, and such letters stand at both ends.
bool isOneDirection(const QList<uint> &text)
{
    const auto isRightToLeft = [](uint c) { return QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL; };
    const auto isLeftToRight = [](uint c) { return QChar::direction(c) == QChar::DirL; };
    if (std::none_of(text.begin(), text.end(), isRightToLeft))
        return true;
    return isRightToLeft(text.first()) && isRightToLeft(text.last()) && std::none_of(text.begin(), text.end(), isLeftToRight);
}

} // namespace

std::optional<QString> SaslPrep::prepared(const QString &text)
{
    QString mapped;
    const QList<uint> typed = text.toUcs4();
    for (const uint c : typed) {
        if (isIn(kSpaces, c))
            mapped += QLatin1Char(' ');
        else if (!isIn(kNothing, c))
            mapped += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    const QString normal = mapped.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const QList<uint> codes = normal.toUcs4();
    if (std::any_of(codes.begin(), codes.end(), isForbidden) || !isOneDirection(codes))
        return std::nullopt;
    return normal;
}

} // namespace postrider
