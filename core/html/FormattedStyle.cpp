// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/FormattedStyle.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace postrider::FormattedStyle {

namespace {

constexpr int indentStep = 40; // CSS pixels
constexpr int mostDeclarations = 100;

/// CSS pixels of "12px" and "9pt"; nothing else is a length here.
double pixels(const QByteArray &value)
{
    const bool isPoints = value.endsWith("pt");
    if (!isPoints && !value.endsWith("px"))
        return value == "0" ? 0 : -1;
    bool isNumber = false;
    const double number = value.chopped(2).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? number * (isPoints ? 4.0 / 3 : 1) : -1;
}

FormattedText::Size sizeOf(const QByteArray &value, FormattedText::Size otherwise)
{
    if (value == "small" || value == "x-small" || value == "xx-small" || value == "smaller")
        return FormattedText::Size::Small;
    if (value == "large" || value == "x-large" || value == "xx-large" || value == "xxx-large" || value == "larger")
        return FormattedText::Size::Large;
    if (value == "medium")
        return FormattedText::Size::Normal;
    const double size = pixels(value);
    return size < 0 ? otherwise : size <= 11.5 ? FormattedText::Size::Small : size >= 19.5 ? FormattedText::Size::Large : FormattedText::Size::Normal;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// 0xrrggbb; -1: it is none.
int rgbOf(const QByteArray &value)
{
    static const QHash<QByteArray, int> named{{"red", 0xff0000}, {"green", 0x008000}, {"blue", 0x0000ff}, {"navy", 0x000080}, {"purple", 0x800080}, {"maroon", 0x800000},
        {"teal", 0x008080}, {"olive", 0x808000}, {"gray", 0x808080}, {"grey", 0x808080}, {"orange", 0xffa500}, {"fuchsia", 0xff00ff}, {"magenta", 0xff00ff}, {"darkblue", 0x00008b},
        {"darkgreen", 0x006400}, {"darkred", 0x8b0000}, {"brown", 0xa52a2a}, {"crimson", 0xdc143c}, {"dimgray", 0x696969}};
    if (value.startsWith('#') && (value.size() == 4 || value.size() == 7)) {
        int rgb = 0;
        for (const char c : value.sliced(1)) {
            const int digit = hexDigit(c);
            if (digit < 0)
                return -1;
            rgb = rgb * 16 + digit;
            if (value.size() == 4)
                rgb = rgb * 16 + digit;
        }
        return rgb;
    }
    if (value.startsWith("rgb(") && value.endsWith(')')) {
        const QByteArrayList parts = value.sliced(4, value.size() - 5).replace(',', ' ').simplified().split(' ');
        int rgb = 0;
        for (const QByteArray &part : parts) {
            bool isNumber = false;
            const int channel = part.toInt(&isNumber);
            if (!isNumber || parts.size() != 3)
                return -1;
            rgb = rgb * 256 + std::clamp(channel, 0, 255);
        }
        return rgb;
    }
    return named.value(value, -1);
}

void readDecoration(const QByteArray &value, FormattedText::Run &look)
{
    look.underline = look.underline || value.contains("underline");
    look.strike = look.strike || value.contains("line-through");
    if (value == "none")
        look.underline = look.strike = false;
}

} // namespace

QString colour(const QByteArray &value)
{
    const int rgb = rgbOf(value.trimmed().toLower());
    if (rgb < 0)
        return {};
    const int red = rgb >> 16, green = (rgb >> 8) & 255, blue = rgb & 255;
    const bool isInk = std::max({red, green, blue}) <= 0x40;
    const bool isPaper = 2126 * red + 7152 * green + 722 * blue > 10'000 * 200;
    return isInk || isPaper ? QString() : QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0'));
}

Style read(const QByteArray &css, FormattedText::Run &look)
{
    Style style;
    int count = 0;
    for (const QByteArray &declaration : css.toLower().split(';')) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon < 0 || ++count > mostDeclarations)
            continue;
        const QByteArray name = declaration.left(colon).trimmed();
        QByteArray value = declaration.sliced(colon + 1).trimmed();
        if (value.endsWith("!important"))
            value = value.chopped(10).trimmed();
        if (name == "color")
            look.colour = colour(value);
        else if (name == "font-weight")
            look.bold = value == "bold" || value == "bolder" || value.toInt() >= 600;
        else if (name == "font-style")
            look.italic = value == "italic" || value == "oblique";
        else if (name == "text-decoration" || name == "text-decoration-line")
            readDecoration(value, look);
        else if (name == "font-size")
            look.size = sizeOf(value, look.size);
        else if (name == "display")
            style.isHidden = style.isHidden || value == "none";
        else if (name == "visibility")
            style.isHidden = style.isHidden || value == "hidden";
        else if (name == "margin")
            style.hasNoRoom = pixels(value.split(' ').first()) == 0;
        else if (name == "margin-left")
            style.indent = std::clamp(int(std::lround(pixels(value) / indentStep)), 0, FormattedText::deepestIndent);
    }
    return style;
}

} // namespace postrider::FormattedStyle
