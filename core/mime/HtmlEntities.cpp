// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HtmlEntities.h"

#include <QHash>

namespace postrider::HtmlEntities {

namespace {

/// The Latin-1 names in code point order from U+00A0, then the others.
const QHash<QString, char32_t> &names()
{
    static const QHash<QString, char32_t> table = [] {
        QHash<QString, char32_t> t{{QStringLiteral("amp"), U'&'}, {QStringLiteral("lt"), U'<'}, {QStringLiteral("gt"), U'>'}, {QStringLiteral("quot"), U'"'},
            {QStringLiteral("apos"), U'\''}, {QStringLiteral("AMP"), U'&'}, {QStringLiteral("LT"), U'<'}, {QStringLiteral("GT"), U'>'}, {QStringLiteral("QUOT"), U'"'},
            {QStringLiteral("euro"), 0x20AC}, {QStringLiteral("ndash"), 0x2013}, {QStringLiteral("mdash"), 0x2014}, {QStringLiteral("lsquo"), 0x2018},
            {QStringLiteral("rsquo"), 0x2019}, {QStringLiteral("sbquo"), 0x201A}, {QStringLiteral("ldquo"), 0x201C}, {QStringLiteral("rdquo"), 0x201D},
            {QStringLiteral("bdquo"), 0x201E}, {QStringLiteral("bull"), 0x2022}, {QStringLiteral("hellip"), 0x2026}, {QStringLiteral("trade"), 0x2122},
            {QStringLiteral("larr"), 0x2190}, {QStringLiteral("uarr"), 0x2191}, {QStringLiteral("rarr"), 0x2192}, {QStringLiteral("darr"), 0x2193},
            {QStringLiteral("harr"), 0x2194}, {QStringLiteral("minus"), 0x2212}, {QStringLiteral("le"), 0x2264}, {QStringLiteral("ge"), 0x2265}, {QStringLiteral("ne"), 0x2260},
            {QStringLiteral("infin"), 0x221E}, {QStringLiteral("asymp"), 0x2248}, {QStringLiteral("OElig"), 0x152}, {QStringLiteral("oelig"), 0x153},
            {QStringLiteral("Scaron"), 0x160}, {QStringLiteral("scaron"), 0x161}, {QStringLiteral("Yuml"), 0x178}, {QStringLiteral("fnof"), 0x192}, {QStringLiteral("circ"), 0x2C6},
            {QStringLiteral("tilde"), 0x2DC}, {QStringLiteral("ensp"), 0x2002}, {QStringLiteral("emsp"), 0x2003}, {QStringLiteral("thinsp"), 0x2009},
            {QStringLiteral("zwnj"), 0x200C}, {QStringLiteral("zwj"), 0x200D}, {QStringLiteral("lrm"), 0x200E}, {QStringLiteral("rlm"), 0x200F}, {QStringLiteral("dagger"), 0x2020},
            {QStringLiteral("Dagger"), 0x2021}, {QStringLiteral("permil"), 0x2030}, {QStringLiteral("lsaquo"), 0x2039}, {QStringLiteral("rsaquo"), 0x203A},
            {QStringLiteral("prime"), 0x2032}, {QStringLiteral("Prime"), 0x2033}, {QStringLiteral("alpha"), 0x3B1}, {QStringLiteral("beta"), 0x3B2},
            {QStringLiteral("gamma"), 0x3B3}, {QStringLiteral("delta"), 0x3B4}, {QStringLiteral("pi"), 0x3C0}, {QStringLiteral("mu"), 0x3BC}, {QStringLiteral("Omega"), 0x3A9},
            {QStringLiteral("hearts"), 0x2665}, {QStringLiteral("check"), 0x2713}, {QStringLiteral("starf"), 0x2605}, {QStringLiteral("copysr"), 0x2117},
            {QStringLiteral("Tab"), 0x9}, {QStringLiteral("NewLine"), 0xA}};
        const QString latin = QStringLiteral(
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo "
            "frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute "
            "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
            "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml");
        char32_t code = 0xA0;
        for (const QString &name : latin.split(QLatin1Char(' ')))
            t.insert(name, code++);
        return t;
    }();
    return table;
}

/// "#65" or "#x41"; 0 if it is no number of a character.
char32_t numeric(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint value = hex ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok || value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    // Numbers from 128 to 159 mean Windows-1252 wherever they were meant at all; controls are blanks.
    static constexpr char16_t High[32] = {0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x20, 0x017D, 0x20, 0x20, 0x2018,
        0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178};
    if (value >= 128 && value < 160)
        return High[value - 128];
    return value < 32 && value != 9 && value != 10 ? U' ' : value;
}

} // namespace

QString decode(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype amp = text.indexOf(u'&', at);
        if (amp < 0)
            amp = text.size();
        out += text.mid(at, amp - at);
        at = amp;
        if (at >= text.size())
            break;
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 12 && (text[end] == u'#' || (text[end].unicode() < 128 && text[end].isLetterOrNumber())))
            ++end;
        const QStringView name = text.mid(at + 1, end - at - 1);
        const char32_t c = name.startsWith(u'#') ? numeric(name.mid(1)) : names().value(name.toString(), 0);
        if (c == 0) {
            out += u'&';
            ++at;
            continue;
        }
        if (QChar::requiresSurrogates(c)) {
            out += QChar(QChar::highSurrogate(c));
            out += QChar(QChar::lowSurrogate(c));
        } else {
            out += QChar(static_cast<char16_t>(c));
        }
        at = end < text.size() && text[end] == u';' ? end + 1 : end;
    }
    return out;
}

} // namespace postrider::HtmlEntities
