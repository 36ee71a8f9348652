// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Theme.h"

#include "app/widgets/ThemeStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <cmath>

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

QColor fixedColor(Token token, bool dark)
{
    for (const Pair &pair : fixedColors) {
        if (pair.token == token)
            return QColor::fromRgb(dark ? pair.dark : pair.light);
    }
    return {};
}

/// As much accent on the surface as `opacity`, or less where that would make one of our text colours hard to read.
QColor tinted(const QColor &accent, bool dark, qreal opacity, bool onlyText)
{
    const QColor surface = fixedColor(Token::Surface, dark);
    for (; opacity > 0.02; opacity -= 0.01) {
        const QColor ground = Theme::blend(accent, surface, opacity);
        const auto readable = [&](const Pair &pair) {
            const bool text = pair.token == Token::Text || (!onlyText && (pair.token == Token::TextSecondary || pair.token >= Token::Success));
            return !text || Theme::contrast(fixedColor(pair.token, dark), ground) >= 4.55;
        };
        if (std::all_of(std::begin(fixedColors), std::end(fixedColors), readable))
            return ground;
    }
    return surface;
}

QColor softOf(const QColor &accent, bool dark)
{
    return tinted(accent, dark, dark ? 0.22 : 0.13, false);
}

/// The desktop's accent colour, made darker (on light) or lighter (on dark) until text in it can be read everywhere it stands.
QColor readableAccent(const QColor &wanted, bool dark)
{
    QColor accent = wanted.isValid() ? wanted.toHsl() : QColor::fromRgb(dark ? ownAccentDark : ownAccentLight).toHsl();
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    accent.getHslF(&hue, &saturation, &lightness);
    for (int step = 0; step < 60; ++step) {
        accent = QColor::fromHslF(std::max(hue, 0.0f), saturation, std::clamp(lightness, 0.0f, 1.0f));
        const double worst = std::min({Theme::contrast(accent, fixedColor(Token::Surface, dark)), Theme::contrast(accent, fixedColor(Token::Sunken, dark)),
            Theme::contrast(accent, fixedColor(Token::Raised, dark)), Theme::contrast(accent, softOf(accent, dark))});
        if (worst >= 4.6)
            break;
        lightness += dark ? 0.015f : -0.015f;
    }
    return accent.toRgb();
}

QColor onAccent(const QColor &accent)
{
    const QColor ink(0x0f, 0x16, 0x24);
    return Theme::contrast(Qt::white, accent) >= Theme::contrast(ink, accent) ? QColor(Qt::white) : ink;
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
    m_base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (m_base.pointSizeF() > 0 && m_base.pointSizeF() < 10)
        m_base.setPointSizeF(10); // desktops without a setting of their own fall back to 9, too small to read mail in
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

void Theme::rebuild()
{
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemDark);
    std::array<QColor, size_t(tokenCount)> colors;
    for (int i = 0; i < tokenCount; ++i)
        colors[size_t(i)] = color(Token(i), m_dark, m_systemAccent);
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

QColor Theme::color(Token token, bool dark, const QColor &systemAccent)
{
    const QColor accent = readableAccent(systemAccent, dark);
    switch (token) {
    case Token::Accent:
    case Token::Unread:
    case Token::Info: return accent;
    case Token::AccentSoft: return softOf(accent, dark);
    case Token::OnAccent: return onAccent(accent);
    case Token::Selection: return tinted(accent, dark, dark ? 0.38 : 0.26, true);
    default: return fixedColor(token, dark);
    }
}

QFont Theme::font(Type type) const
{
    QFont f = m_applied ? m_base : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const auto scale = [&f](qreal factor) {
        if (f.pointSizeF() > 0)
            f.setPointSizeF(f.pointSizeF() * factor);
        else
            f.setPixelSize(qRound(f.pixelSize() * factor));
    };
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
