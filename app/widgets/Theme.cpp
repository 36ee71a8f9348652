// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Theme.h"

#include "app/widgets/ThemeStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>
#include <QPixmapCache>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <functional>

namespace postrider {

namespace {

using Token = Theme::Token;

struct Pair {
    Token token;
    QRgb light;
    QRgb dark;
};

// Accent, AccentSoft, OnAccent, Unread, Info and Selection are computed from the accent below.
constexpr Pair fixedColors[] = {
    {Token::Surface, 0xffffffff, 0xff1c1f24},
    {Token::Raised, 0xfff8f9fb, 0xff24282f},
    {Token::Sunken, 0xfff1f3f6, 0xff16181c},
    {Token::Line, 0xffdde1e7, 0xff363c46},
    {Token::Text, 0xff1b2026, 0xffe8ebef},
    {Token::TextSecondary, 0xff566070, 0xffa7b0bc},
    {Token::TextDisabled, 0xff98a1ad, 0xff6b7480},
    {Token::Hover, 0xffebeef3, 0xff2b3038},
    {Token::Star, 0xffad6e00, 0xfff0b429},
    {Token::Success, 0xff146c3f, 0xff63cd94},
    {Token::Warning, 0xff865200, 0xffe8b44f},
    {Token::Danger, 0xffb3261e, 0xffff9087},
    {Token::Quote1, 0xff2d5fb8, 0xff8ab0ff},
    {Token::Quote2, 0xff1a7048, 0xff6fcf9b},
    {Token::Quote3, 0xff8a5300, 0xffe4b458},
    {Token::Quote4, 0xff8b3a94, 0xffdb9be3},
    {Token::Tag1, 0xffb3261e, 0xffff9087},
    {Token::Tag2, 0xff8f4e00, 0xfff0a85a},
    {Token::Tag3, 0xff146c3f, 0xff63cd94},
    {Token::Tag4, 0xff2456bd, 0xff86adff},
    {Token::Tag5, 0xff7a3aa8, 0xffcf9bf2},
    {Token::Tag6, 0xff0d6a78, 0xff5cc7d6},
    {Token::Tag7, 0xffa02c68, 0xfff493c0},
    {Token::Tag8, 0xff5c6210, 0xffc3c95a},
    {Token::Tag9, 0xff4f5b6b, 0xffaab4c1},
};
// With high contrast: all other colours are the fixed ones, made stronger until they reach it.
constexpr Pair highColors[] = {
    {Token::Surface, 0xffffffff, 0xff000000},
    {Token::Raised, 0xffffffff, 0xff0c0c0c},
    {Token::Sunken, 0xfff4f4f4, 0xff000000},
    {Token::Line, 0xff5a5a5a, 0xffa0a0a0},
    {Token::Text, 0xff000000, 0xffffffff},
    {Token::TextSecondary, 0xff303030, 0xffdedede},
    {Token::TextDisabled, 0xff6a6a6a, 0xff959595},
    {Token::Hover, 0xffe6e6e6, 0xff2a2a2a},
};
constexpr QRgb ownAccentLight = 0xff2660d0;
constexpr QRgb ownAccentDark = 0xff82adff;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor plainColor(Token token, bool dark, bool high)
{
    if (high) {
        for (const Pair &pair : highColors) {
            if (pair.token == token)
                return QColor::fromRgb(dark ? pair.dark : pair.light);
        }
    }
    for (const Pair &pair : fixedColors) {
        if (pair.token == token)
            return QColor::fromRgb(dark ? pair.dark : pair.light);
    }
    return {};
}

/// The colour made darker (on light) or lighter (on dark) until it has this contrast to all of the grounds.
QColor strengthened(const QColor &wanted, bool dark, double contrast, const std::function<QList<QColor>(const QColor &)> &grounds)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    QColor ink = wanted.toHsl();
    ink.getHslF(&hue, &saturation, &lightness);
    for (int step = 0; step < 60; ++step) {
        ink = QColor::fromHslF(std::max(hue, 0.0f), saturation, std::clamp(lightness, 0.0f, 1.0f));
        const QList<QColor> all = grounds(ink);
        if (std::all_of(all.begin(), all.end(), [&](const QColor &ground) { return Theme::contrast(ink, ground) >= contrast; }))
            break;
        lightness += dark ? 0.015f : -0.015f;
    }
    return ink.toRgb();
}

/// Text colours reach what is asked for on the grounds that do not depend on them.
QColor strongColor(Token token, bool dark)
{
    const QColor plain = plainColor(token, dark, true);
    if (token != Token::Star && token < Token::Success)
        return plain;
    // A selected row has a tint of the accent: as dark, or light, as tints become.
    const QList<QColor> grounds{plainColor(Token::Surface, dark, true), plainColor(Token::Raised, dark, true), plainColor(Token::Sunken, dark, true),
        dark ? QColor(0x24, 0x24, 0x24) : QColor(0xec, 0xec, 0xec)};
    return strengthened(plain, dark, 7.1, [&](const QColor &) { return grounds; });
}

QColor fixedColor(Token token, bool dark, bool high)
{
    if (!high)
        return plainColor(token, dark, false);
    // Worked out once: tints ask for all of them, again and again.
    static const auto sets = [] {
        std::array<std::array<QColor, size_t(Theme::tokenCount)>, 2> both;
        for (int i = 0; i < Theme::tokenCount; ++i) {
            both[0][size_t(i)] = strongColor(Token(i), false);
            both[1][size_t(i)] = strongColor(Token(i), true);
        }
        return both;
    }();
    return sets[dark ? 1 : 0][size_t(token)];
}

/// As much accent on the surface as `opacity`, or less where that would make one of our text colours hard to read.
QColor tinted(const QColor &accent, bool dark, qreal opacity, bool onlyText, bool high)
{
    const QColor surface = fixedColor(Token::Surface, dark, high);
    for (; opacity > 0.02; opacity -= 0.01) {
        const QColor ground = Theme::blend(accent, surface, opacity);
        const auto readable = [&](const Pair &pair) {
            const bool text = pair.token == Token::Text || (!onlyText && (pair.token == Token::TextSecondary || pair.token >= Token::Success));
            return !text || Theme::contrast(fixedColor(pair.token, dark, high), ground) >= (high ? 7.02 : 4.55);
        };
        if (std::all_of(std::begin(fixedColors), std::end(fixedColors), readable))
            return ground;
    }
    return surface;
}

QColor softOf(const QColor &accent, bool dark, bool high)
{
    return tinted(accent, dark, dark ? 0.22 : 0.13, false, high);
}

/// The desktop's accent colour, made darker (on light) or lighter (on dark) until text in it can be read everywhere it stands.
QColor readableAccent(const QColor &wanted, bool dark, bool high)
{
    const QColor accent = wanted.isValid() ? wanted : QColor::fromRgb(dark ? ownAccentDark : ownAccentLight);
    return strengthened(accent, dark, high ? 7.1 : 4.6, [=](const QColor &ink) {
        return QList<QColor>{fixedColor(Token::Surface, dark, high), fixedColor(Token::Sunken, dark, high), fixedColor(Token::Raised, dark, high), softOf(ink, dark, high)};
    });
}

QColor onAccent(const QColor &accent)
{
    const QColor ink(0x0f, 0x16, 0x24);
    return Theme::contrast(Qt::white, accent) >= Theme::contrast(ink, accent) ? QColor(Qt::white) : ink;
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

/// The platform's highlight colour, unless it is only Qt's own fallback.
QColor accentOfDesktop(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const bool fallback = highlight == QColor(48, 140, 198) || highlight == QColor(0, 0, 128) || highlight.hslSaturation() < 40;
    return fallback ? QColor() : highlight;
}

} // namespace

Theme::Theme()
{
    m_reducedMotion = qEnvironmentVariableIntValue("POSTRIDER_REDUCED_MOTION") != 0;
    rebuild();
}

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &app, Scheme scheme)
{
    const QPalette desktop = QGuiApplication::palette();
    m_systemDark = m_systemDark || desktop.color(QPalette::Window).lightness() < 128;
    m_systemAccent = accentOfDesktop(desktop);
    m_scheme = scheme;
    m_desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (m_desktop.pointSizeF() > 0 && m_desktop.pointSizeF() < 10)
        m_desktop.setPointSizeF(10); // desktops without a setting of their own fall back to 9, too small to read mail in
    m_base = scaled(m_desktop, m_textScale);
    m_textHeight = 0;
    m_applied = true;
    rebuild();
    QApplication::setStyle(new ThemeStyle);
    QApplication::setFont(m_base);
    QApplication::setPalette(m_palette);
    QToolTip::setPalette(m_palette);
    QToolTip::setFont(font(Type::Secondary));
    app.setCursorFlashTime(1000);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    rebuild();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    rebuild();
}

void Theme::setHighContrast(bool high)
{
    m_highContrast = high;
    rebuild();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    Q_EMIT changed();
    Q_EMIT sizesChanged();
}

int Theme::rowHeight(int normal, int lines) const
{
    // 4 more or less a line of text, and never so little that its letters touch.
    if (m_textHeight == 0)
        m_textHeight = QFontMetrics(font(Type::Body)).height();
    const int least = lines * m_textHeight + (lines > 1 ? gap16 : gap8) + gap4 * int(m_density);
    return qMax(normal + int(m_density) * gap4 * qMin(lines, 2), lines > 1 ? (least + gap4 - 1) / gap4 * gap4 : least);
}

void Theme::setTextScale(qreal scale)
{
    scale = qBound(0.75, scale, 2.0);
    const qreal ratio = scale / m_textScale;
    if (qFuzzyCompare(ratio, 1))
        return;
    m_textScale = scale;
    if (!m_applied)
        return;
    m_base = scaled(m_desktop, m_textScale);
    m_textHeight = 0;
    const QWidgetList widgets = QApplication::allWidgets();
    QHash<QWidget *, QFont> own; // read before the program's font changes what is inherited
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont))
            own.insert(widget, scaled(widget->font(), ratio));
    }
    QApplication::setFont(m_base);
    QToolTip::setFont(font(Type::Secondary));
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        it.key()->setFont(it.value());
    Q_EMIT changed();
    Q_EMIT sizesChanged();
}

void Theme::rebuild()
{
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemDark);
    std::array<QColor, size_t(tokenCount)> colors;
    for (int i = 0; i < tokenCount; ++i)
        colors[size_t(i)] = color(Token(i), m_dark, m_systemAccent, m_highContrast);
    const bool different = colors != m_colors;
    m_colors = colors;

    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(QPalette::All, role, color(token)); };
    set(QPalette::Window, Token::Raised);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Raised);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::PlaceholderText, Token::TextSecondary);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Quote4);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Line);
    p.setColor(QPalette::Shadow, m_dark ? QColor(0, 0, 0) : QColor(0x60, 0x68, 0x74));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    m_palette = p;

    if (!m_applied || !different)
        return;
    QPixmapCache::clear();
    QApplication::setPalette(m_palette);
    QToolTip::setPalette(m_palette);
    Q_EMIT changed();
}

QColor Theme::color(Token token, bool dark, const QColor &systemAccent, bool highContrast)
{
    const auto accent = [&] { return readableAccent(systemAccent, dark, highContrast); };
    switch (token) {
    case Token::Accent:
    case Token::Unread:
    case Token::Info: return accent();
    case Token::AccentSoft: return softOf(accent(), dark, highContrast);
    case Token::OnAccent: return onAccent(accent());
    case Token::Selection: return tinted(accent(), dark, dark ? 0.38 : 0.26, true, highContrast);
    default: return fixedColor(token, dark, highContrast);
    }
}

QFont Theme::font(Type type) const
{
    QFont f = m_applied ? m_base : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const auto scale = [&f](qreal factor) { f = scaled(f, factor); };
    switch (type) {
    case Type::Body: break;
    case Type::Secondary: scale(0.9); break;
    case Type::BodyStrong: f.setWeight(QFont::DemiBold); break;
    case Type::Heading: scale(1.25); break;
    case Type::Subject:
        scale(1.4);
        f.setWeight(QFont::DemiBold);
        break;
    case Type::Fixed: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (f.pointSizeF() > 0)
            fixed.setPointSizeF(f.pointSizeF());
        return fixed;
    }
    }
    return f;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor Theme::blend(const QColor &over, const QColor &under, qreal opacity)
{
    const auto mix = [opacity](int o, int u) { return qRound(o * opacity + u * (1 - opacity)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

void Theme::setPrimary(QAbstractButton *button)
{
    button->setProperty("postriderPrimary", true);
    QFont strong = button->font();
    strong.setWeight(QFont::DemiBold);
    button->setFont(strong);
    button->update();
}

bool Theme::isPrimary(const QWidget *button)
{
    return button && button->property("postriderPrimary").toBool();
}

} // namespace postrider
