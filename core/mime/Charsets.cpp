// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/Charsets.h"

#include "core/mime/CharsetNames.h"
#include "core/mime/VmimePlatform.h"

#include <QStringDecoder>
#include <uchardet.h>
#include <vmime/charset.hpp>
#include <vmime/exception.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace postrider::Charsets {

namespace {

/// Enough to tell an encoding; reading more costs time and changes nothing.
constexpr qsizetype SampleSize = 64 * 1024;

QString fromWindows1252(QByteArrayView octets)
{
    static constexpr std::array<char16_t, 32> High{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
        0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    QString out = QString::fromLatin1(octets);
    for (QChar &c : out) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(High[c.unicode() - 0x80U]);
    }
    return out;
}

/// Romanian; ICU does not know it.
QString fromLatin10(QByteArrayView octets)
{
    static constexpr std::array<char16_t, 96> High{0x00A0, 0x0104, 0x0105, 0x0141, 0x20AC, 0x201E, 0x0160, 0x00A7, 0x0161, 0x00A9, 0x0218, 0x00AB, 0x0179, 0x00AD, 0x017A, 0x017B,
        0x00B0, 0x00B1, 0x010C, 0x0142, 0x017D, 0x201D, 0x00B6, 0x00B7, 0x017E, 0x010D, 0x0219, 0x00BB, 0x0152, 0x0153, 0x0178, 0x017C, 0x00C0, 0x00C1, 0x00C2, 0x0102, 0x00C4,
        0x0106, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF, 0x0110, 0x0143, 0x00D2, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x015A, 0x0170, 0x00D9,
        0x00DA, 0x00DB, 0x00DC, 0x0118, 0x021A, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x0107, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE,
        0x00EF, 0x0111, 0x0144, 0x00F2, 0x00F3, 0x00F4, 0x0151, 0x00F6, 0x015B, 0x0171, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x0119, 0x021B, 0x00FF};
    QString out = QString::fromLatin1(octets);
    for (QChar &c : out) {
        if (c.unicode() >= 0xA0)
            c = QChar(High[c.unicode() - 0xA0U]);
    }
    return out;
}

/// By vmime (ICU), or nothing if it does not know the charset.
std::optional<QString> fromIcu(QByteArrayView octets, const QByteArray &charset)
{
    VmimePlatform::ensure();
    try {
        QByteArray joined = octets.toByteArray();
        // Words of a header that were put together: back to ASCII and at once away from it again, which ICU takes for an attack.
        if (charset.startsWith("iso-2022"))
            joined.replace("\x1B(B\x1B$", "\x1B$");
        const std::string in(joined.constData(), static_cast<size_t>(joined.size()));
        std::string out;
        vmime::charset::convert(in, out, vmime::charset(charset.toStdString()), vmime::charset("utf-8"));
        QString text = QString::fromUtf8(out.data(), static_cast<qsizetype>(out.size()));
        // ICU writes SUB for what it cannot read; people know the other sign.
        if (in.find('\x1A') == std::string::npos)
            text.replace(QChar(u'\x1A'), QChar(QChar::ReplacementCharacter));
        return text;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

bool isCharsetName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > 60)
        return false;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) <= 32 || static_cast<unsigned char>(c) > 126 || std::strchr("()<>@,;\"/[]?=%$", c))
            return false;
    }
    // Stateful or 16-bit text cannot stand in mail undeclared as such, and ICU has odd private tables ("unicode" and friends are fine).
    return !name.startsWith("x-unknown") && name != "unknown-8bit" && name != "default" && name != "binary";
}

/// Seven-bit text that changes its alphabet by escape sequences (ISO 2022, RFC 1468, RFC 1557), whatever it was declared as: nothing else has them.
std::optional<QString> fromEscapes(QByteArrayView octets)
{
    if (!octets.contains('\x1B'))
        return std::nullopt;
    if (octets.contains("\x1B$)C"))
        return fromIcu(octets, "iso-2022-kr");
    if (octets.contains("\x1B$)A") || octets.contains("\x1B$)G"))
        return fromIcu(octets, "iso-2022-cn");
    if (octets.contains("\x1B$B") || octets.contains("\x1B$@") || octets.contains("\x1B(I") || octets.contains("\x1B(J"))
        return fromIcu(octets, "iso-2022-jp");
    return std::nullopt;
}

/// UTF-8 under another name: several characters of more than one octet, and not one wrong. Two Chinese characters in GBK can be that by chance; six are not.
bool isSurelyUtf8(QByteArrayView octets, const QByteArray &declared)
{
    const bool chinese = declared.startsWith("gb") || declared.startsWith("big5") || declared.startsWith("euc") || declared.startsWith("windows-949") || declared == "windows-31j";
    if (isAscii(octets) || !octets.isValidUtf8())
        return false;
    const auto begins = std::count_if(octets.begin(), octets.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0xC0U; });
    return begins >= (chinese ? 6 : 2);
}

} // namespace

bool isAscii(QByteArrayView octets)
{
    const char *at = octets.data();
    const char *const end = at + octets.size();
    for (; end - at >= 8; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080ULL)
            return false;
    }
    for (; at < end; ++at) {
        if (static_cast<signed char>(*at) < 0)
            return false;
    }
    return true;
}

bool isUtf8(QByteArrayView octets)
{
    return isAscii(octets) || octets.isValidUtf8();
}

QString guess(QByteArrayView octets)
{
    if (isAscii(octets))
        return fromEscapes(octets).value_or(QString::fromLatin1(octets));
    if (octets.isValidUtf8())
        return QString::fromUtf8(octets);
    // A short text tells a detector nothing; names and subjects in Windows-1252 are the likely case.
    QByteArray charset;
    if (uchardet_t detector = uchardet_new()) {
        const QByteArrayView sample = octets.first(std::min(octets.size(), SampleSize));
        if (uchardet_handle_data(detector, sample.data(), static_cast<size_t>(sample.size())) == 0) {
            uchardet_data_end(detector);
            charset = CharsetNames::canonical(QByteArrayView(uchardet_get_charset(detector)));
        }
        uchardet_delete(detector);
    }
    if (charset == "utf-8") // it is not valid, but cut off or damaged
        return QString::fromUtf8(octets);
    if (isCharsetName(charset) && charset != "us-ascii" && charset != "windows-1252" && !charset.startsWith("utf-") && octets.size() >= 8) {
        if (const auto text = fromIcu(octets, charset))
            return *text;
    }
    return fromWindows1252(octets);
}

QString toUnicode(QByteArrayView octets, QByteArrayView declared)
{
    const QByteArray charset = CharsetNames::canonical(declared);
    if (charset.isEmpty() || charset == "us-ascii" || !isCharsetName(charset))
        return guess(octets);
    if (charset == "utf-8") {
        if (isAscii(octets))
            return guess(octets);
        // Declared as UTF-8 and not even close: a sender's mistake. One bad octet in long text is damage.
        if (octets.isValidUtf8() || octets.size() > 200)
            return QString::fromUtf8(octets);
        const QString text = QString::fromUtf8(octets);
        return text.count(QChar(QChar::ReplacementCharacter)) * 8 > text.size() ? guess(octets) : text;
    }
    // Programs that write UTF-8 and call it what their settings say.
    if (charset != "utf-7" && !charset.startsWith("utf-") && !charset.startsWith("ucs-") && charset != "unicode" && !charset.startsWith("iso-10646")
        && isSurelyUtf8(octets, charset))
        return QString::fromUtf8(octets);
    if (charset == "windows-1252")
        return isAscii(octets) ? guess(octets) : fromWindows1252(octets);
    if (charset == "iso-8859-16")
        return isAscii(octets) ? guess(octets) : fromLatin10(octets);
    // Seven-bit charsets with escapes (ISO-2022, UTF-7, HZ) look like ASCII, so only the others may be taken as it.
    const bool escapes = charset.startsWith("iso-2022") || charset == "utf-7" || charset.startsWith("hz") || charset.startsWith("utf-") || charset.startsWith("ucs-");
    const bool asciiBased = charset.startsWith("iso-8859") || charset.startsWith("windows-125") || charset.startsWith("koi8") || charset == "gb18030" || charset == "big5";
    if (!escapes && asciiBased && isAscii(octets))
        return guess(octets);
    if (const auto text = fromIcu(octets, charset))
        return *text;
    return guess(octets);
}

} // namespace postrider::Charsets
