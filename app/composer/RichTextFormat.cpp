// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RichTextFormat.h"

#include "app/widgets/Theme.h"

#include <QTextBlock>
#include <QTextImageFormat>
#include <QTextList>

#include <cmath>

namespace postrider::RichTextFormat {

namespace {

constexpr int quoteStep = 16; // px
constexpr int indentStep = 40; // px, as it is sent
const QString scheme = QStringLiteral("cid:");

int headingLevel(FormattedText::Kind kind)
{
    return kind == FormattedText::Kind::Heading1 ? 1 : kind == FormattedText::Kind::Heading2 ? 2 : kind == FormattedText::Kind::Heading3 ? 3 : 0;
}

} // namespace

QTextBlockFormat blockFormat(const FormattedText::Block &block)
{
    QTextBlockFormat format;
    if (block.kind == FormattedText::Kind::Preformatted)
        format.setProperty(Preformatted, true);
    else if (const int level = headingLevel(block.kind); level > 0)
        format.setHeadingLevel(level);
    if (block.quote > 0)
        format.setProperty(Quote, block.quote);
    if (block.indent > 0)
        format.setProperty(Indent, block.indent);
    if (block.signature)
        format.setProperty(Signature, true);
    format.setLeftMargin(block.quote * quoteStep + block.indent * indentStep);
    if (format.headingLevel() > 0) {
        format.setTopMargin(Theme::gap8);
        format.setBottomMargin(Theme::gap4);
    }
    return format;
}

FormattedText::Block blockOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    FormattedText::Block result;
    using Kind = FormattedText::Kind;
    result.kind = format.boolProperty(Preformatted) ? Kind::Preformatted
        : format.headingLevel() == 1                ? Kind::Heading1
        : format.headingLevel() == 2                ? Kind::Heading2
        : format.headingLevel() >= 3                ? Kind::Heading3
                                                    : Kind::Line;
    result.quote = qBound(0, format.intProperty(Quote), FormattedText::deepestQuote);
    result.signature = format.boolProperty(Signature);
    if (const QTextList *list = block.textList()) {
        result.kind = Kind::Line;
        result.list = qBound(1, list->format().indent(), FormattedText::deepestList);
        result.numbered = list->format().style() == QTextListFormat::ListDecimal;
    } else {
        result.indent = qBound(0, format.intProperty(Indent), FormattedText::deepestIndent);
    }
    return result;
}

QTextCharFormat charFormat(const FormattedText::Run &run, FormattedText::Kind kind)
{
    QTextCharFormat format;
    if (run.isPicture()) {
        QTextImageFormat picture;
        picture.setName(scheme + run.picture);
        if (run.width > 0)
            picture.setWidth(run.width);
        if (run.height > 0)
            picture.setHeight(run.height);
        if (!run.alternative.isEmpty())
            picture.setProperty(Alternative, run.alternative);
        format = picture;
    }
    const int level = headingLevel(kind);
    if (run.bold)
        format.setProperty(Bold, true);
    if (run.bold || level > 0)
        format.setFontWeight(run.bold ? QFont::Bold : QFont::DemiBold);
    if (run.italic) {
        format.setProperty(Italic, true);
        format.setFontItalic(true);
    }
    if (run.underline)
        format.setProperty(Underline, true);
    if (run.underline || !run.link.isEmpty())
        format.setFontUnderline(true);
    if (run.strike) {
        format.setProperty(Strike, true);
        format.setFontStrikeOut(true);
    }
    if (run.code)
        format.setProperty(Code, true);
    if (run.code || kind == FormattedText::Kind::Preformatted)
        format.setFontFamilies(Theme::current().font(Theme::Type::Fixed).families());
    if (run.size != FormattedText::Size::Normal)
        format.setProperty(Size, int(run.size));
    const int adjustment = level > 0 ? 4 - level : run.size == FormattedText::Size::Small ? -1 : run.size == FormattedText::Size::Large ? 2 : 0;
    if (adjustment != 0)
        format.setProperty(QTextFormat::FontSizeAdjustment, adjustment);
    if (!run.colour.isEmpty()) {
        format.setProperty(Colour, run.colour);
        format.setForeground(QColor(run.colour));
    }
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        if (run.colour.isEmpty())
            format.setForeground(Theme::current().color(Theme::Token::Accent));
    }
    return format;
}

FormattedText::Run runOf(const QTextCharFormat &format)
{
    FormattedText::Run run;
    run.bold = format.boolProperty(Bold);
    run.italic = format.boolProperty(Italic);
    run.underline = format.boolProperty(Underline);
    run.strike = format.boolProperty(Strike);
    run.code = format.boolProperty(Code);
    run.size = FormattedText::Size(qBound(0, format.intProperty(Size), int(FormattedText::Size::Large)));
    run.colour = format.stringProperty(Colour);
    run.link = format.isAnchor() ? format.anchorHref() : QString();
    run.picture = pictureOf(format);
    if (run.isPicture()) {
        const QTextImageFormat picture = format.toImageFormat();
        run.width = int(std::lround(picture.width()));
        run.height = int(std::lround(picture.height()));
        run.alternative = format.stringProperty(Alternative);
    }
    return run;
}

QString pictureOf(const QTextCharFormat &format)
{
    const QString name = format.isImageFormat() ? format.toImageFormat().name() : QString();
    return name.startsWith(scheme) ? name.mid(scheme.size()) : QString();
}

} // namespace postrider::RichTextFormat
