// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BodyDocument.h"

#include <algorithm>

namespace postrider::BodyDocument {

namespace {

QByteArray cssOf(const QColor &colour)
{
    return colour.name(QColor::HexRgb).toLatin1();
}

/// As a CSS string; a name of a font is whatever somebody installed.
QByteArray quoted(const QString &name)
{
    QByteArray result("\"");
    for (const QChar c : name) {
        if (c != QLatin1Char('"') && c != QLatin1Char('\\') && c != QLatin1Char('<') && c.unicode() >= 0x20)
            result += QString(c).toUtf8();
    }
    return result + '"';
}

QByteArray cssOf(const QFont &font)
{
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    return "font:" + QByteArray::number(qBound(6.0, pixels, 64.0), 'f', 1) + "px " + quoted(font.family()) + ",sans-serif;";
}

QByteArray styleOf(const MessageBodyView::Sheet &sheet, int number)
{
    const bool dark = sheet.isDarkened;
    // The message is drawn as it was written, and turned as a whole: what it does not colour has to be turned before, to come out as the sheet says.
    const QColor ink = dark ? turned(sheet.ink) : sheet.ink;
    const QColor link = dark ? turned(sheet.link) : sheet.link;
    // Bars as those of the window: the colour of the words, faint, on the paper.
    const QByteArray thumb = "rgba(" + QByteArray::number(sheet.ink.red()) + ',' + QByteArray::number(sheet.ink.green()) + ',' + QByteArray::number(sheet.ink.blue()) + ",.35)";
    QByteArray css = "::-webkit-scrollbar{width:12px;height:12px}::-webkit-scrollbar-corner{background:transparent}"
                     "::-webkit-scrollbar-thumb{background:"
        + thumb
        + ";background-clip:padding-box;border:2px solid transparent;border-radius:6px;min-height:32px}"
          "html{background:"
        + cssOf(sheet.paper) + (number > 0 ? ";border-top:1px solid " + cssOf(markOf(sheet, number)) : QByteArray()) + "}body{margin:0}.x-body{margin:8px;color:" + cssOf(ink) + ";"
        + cssOf(sheet.font) + "overflow-wrap:break-word}a{color:" + cssOf(link) + "}";
    if (dark) {
        css += "@media screen{.x-body{filter:invert(1) hue-rotate(180deg)}"
               "img,[background],[style*=\"url(\"]{filter:invert(1) hue-rotate(180deg)}"
               "[background] img,[background] [background],[style*=\"url(\"] img,[style*=\"url(\"] [style*=\"url(\"]{filter:none}}";
    }
    return css + "@media print{html{background:#fff;border:0}.x-body{color:#000}}";
}

} // namespace

QColor markOf(const MessageBodyView::Sheet &sheet, int number)
{
    // Never the paper itself, which is there before the document is; and not soon the same again, for a page before the last may still stand there.
    const auto beside = [](int channel, int step) { return channel >= 2 ? channel - step : channel + step; };
    return QColor(beside(sheet.paper.red(), number / 2 % 3), beside(sheet.paper.green(), number / 6 % 3), beside(sheet.paper.blue(), 1 + number % 2));
}

QColor turned(const QColor &colour)
{
    // What invert(1) hue-rotate(180deg) is, by the matrices of the Filter Effects module: the inverse, mirrored at its own grey.
    const double r = 1 - colour.redF(), g = 1 - colour.greenF(), b = 1 - colour.blueF();
    const double grey = 2 * (0.213 * r + 0.715 * g + 0.072 * b);
    const auto bounded = [](double value) { return float(std::clamp(value, 0.0, 1.0)); };
    return QColor::fromRgbF(bounded(grey - r), bounded(grey - g), bounded(grey - b));
}

namespace {

QByteArray doctypeOf(MessageHtml::Mode mode)
{
    switch (mode) {
    case MessageHtml::Mode::Standards: return "<!DOCTYPE html>";
    case MessageHtml::Mode::LimitedQuirks: return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"\">";
    case MessageHtml::Mode::Quirks: break;
    }
    return {};
}

/// The first paragraph of a body without a doctype begins at its top; the message's body is a division here, of which browsers do not know that.
QByteArray quirksOf(MessageHtml::Mode mode)
{
    return mode == MessageHtml::Mode::Quirks ? ":where(.x-body>:is(p,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,pre):first-child){margin-top:0}" : "";
}

} // namespace

QByteArray around(const QByteArray &body, const QByteArray &token, const MessageBodyView::Sheet &sheet, int number, MessageHtml::Mode mode)
{
    const QByteArray scheme(MessageHtml::scheme);
    return doctypeOf(mode)
        + "<html><head><meta charset=\"utf-8\">"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
        + scheme
        + ":; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">"
          "<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\"><meta name=\"referrer\" content=\"no-referrer\"><title></title><style>"
        + styleOf(sheet, number) + quirksOf(mode) + "</style></head><body>" + body + "<img src=\"" + scheme + "://" + token + "/sentinel?" + QByteArray::number(number)
        + "\" alt=\"\" style=\"display:none!important\"></body></html>";
}

QByteArray make(const MessageHtml &html, const MessageBodyView::Sheet &sheet, int number)
{
    return around(html.html, html.token, sheet, number, html.mode);
}

QByteArray makeMarked(const MessageHtml &html, const MessageBodyView::Sheet &sheet)
{
    const QByteArray bar = "<div style=\"all:initial!important;display:block!important;clear:both!important;height:" + QByteArray::number(markHeight)
        + "px!important;background:" + cssOf(markColour()) + "!important\"></div>";
    return around(html.html + bar, html.token, sheet, 0, html.mode);
}

} // namespace postrider::BodyDocument
