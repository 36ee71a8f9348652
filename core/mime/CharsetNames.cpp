// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CharsetNames.h"

#include <array>
#include <optional>

namespace postrider {

namespace {

struct Alias {
    const char *name;
    const char *means;
};

constexpr std::array Western{
    Alias{"utf8", "utf-8"},
    Alias{"x-utf8", "utf-8"},
    Alias{"unicode-1-1-utf-8", "utf-8"},
    Alias{"cp65001", "utf-8"},
    Alias{"utf-8n", "utf-8"},
    Alias{"unicode-1-1-utf-7", "utf-7"},
    Alias{"utf7", "utf-7"},
    Alias{"ascii", "us-ascii"},
    Alias{"ansi_x3.4-1968", "us-ascii"},
    Alias{"iso-ir-6", "us-ascii"},
    Alias{"646", "us-ascii"},
    Alias{"iso-8859-1", "windows-1252"},
    Alias{"iso8859-1", "windows-1252"},
    Alias{"iso_8859-1", "windows-1252"},
    Alias{"latin1", "windows-1252"},
    Alias{"latin-1", "windows-1252"},
    Alias{"l1", "windows-1252"},
    Alias{"iso88591", "windows-1252"},
    Alias{"iso8859_1", "windows-1252"},
    Alias{"iso-8859_1", "windows-1252"},
    Alias{"iso_8859-1:1987", "windows-1252"},
    Alias{"iso-ir-100", "windows-1252"},
    Alias{"cp-1252", "windows-1252"},
    Alias{"win-1252", "windows-1252"},
    Alias{"cp1252", "windows-1252"},
    Alias{"x-ansi", "windows-1252"},
    Alias{"iso-8859-9", "windows-1254"},
    Alias{"iso-8859-11", "windows-874"},
    Alias{"tis-620", "windows-874"},
    Alias{"iso-8859-8-i", "iso-8859-8"},
    Alias{"iso-8859-8-e", "iso-8859-8"},
    Alias{"logical", "iso-8859-8"},
    Alias{"visual", "iso-8859-8"},
    Alias{"iso-8859-6-i", "iso-8859-6"},
    Alias{"latin2", "iso-8859-2"},
    Alias{"latin-2", "iso-8859-2"},
    Alias{"latin9", "iso-8859-15"},
    Alias{"koi8r", "koi8-r"},
    Alias{"koi8", "koi8-r"},
    Alias{"koi8u", "koi8-u"},
    Alias{"koi8-ru", "koi8-u"},
    Alias{"latin10", "iso-8859-16"},
    Alias{"dos-850", "ibm850"},
    Alias{"cp1251", "windows-1251"},
    Alias{"win-1251", "windows-1251"},
    Alias{"cp-850", "ibm850"},
    Alias{"cp850", "ibm850"},
    Alias{"cp437", "ibm437"},
    Alias{"macintosh", "macintosh"},
    Alias{"x-mac-roman", "macintosh"},
};

constexpr std::array Eastern{
    Alias{"gb2312", "gb18030"},
    Alias{"gbk", "gb18030"},
    Alias{"x-gbk", "gb18030"},
    Alias{"cp936", "gb18030"},
    Alias{"gb_2312-80", "gb18030"},
    Alias{"gb_2312", "gb18030"},
    Alias{"chinese", "gb18030"},
    Alias{"iso-ir-58", "gb18030"},
    Alias{"euc-cn", "gb18030"},
    Alias{"x-euc-cn", "gb18030"},
    Alias{"ks_c_5601-1987", "windows-949-2000"}, // ICU's own name: what it calls windows-949 has no syllables beyond EUC-KR
    Alias{"ks_c_5601-1989", "windows-949-2000"},
    Alias{"ksc_5601", "windows-949-2000"},
    Alias{"ksc5601", "windows-949-2000"},
    Alias{"5601", "windows-949-2000"},
    Alias{"euc-kr", "windows-949-2000"},
    Alias{"ks_c_5601", "windows-949-2000"},
    Alias{"korean", "windows-949-2000"},
    Alias{"iso-ir-149", "windows-949-2000"},
    Alias{"cp949", "windows-949-2000"},
    Alias{"windows-949", "windows-949-2000"},
    Alias{"x-windows-949", "windows-949-2000"},
    Alias{"uhc", "windows-949-2000"},
    Alias{"iso-2022-jp-ms", "iso-2022-jp"},
    Alias{"cp50220", "iso-2022-jp"},
    Alias{"cp50221", "iso-2022-jp"},
    Alias{"shift-jis", "windows-31j"},
    Alias{"shift_jis", "windows-31j"},
    Alias{"sjis", "windows-31j"},
    Alias{"x-sjis", "windows-31j"},
    Alias{"cp932", "windows-31j"},
    Alias{"big5-hkscs", "big5-hkscs"},
    Alias{"x-x-big5", "big5"},
    Alias{"cn-big5", "big5"},
};

template <size_t N> std::optional<QByteArray> meaningOf(const QByteArray &name, const std::array<Alias, N> &aliases)
{
    for (const Alias &a : aliases) {
        if (name == a.name)
            return QByteArray(a.means);
    }
    return std::nullopt;
}

} // namespace

QByteArray CharsetNames::canonical(QByteArrayView charset)
{
    QByteArray name = charset.trimmed().toByteArray().toLower();
    name.replace('"', "").replace('\'', "");
    if (name.startsWith("cp125"))
        name = "windows-" + name.mid(2);
    return meaningOf(name, Western).value_or(meaningOf(name, Eastern).value_or(name));
}

} // namespace postrider
