// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <array>

class QAbstractButton;
class QApplication;

namespace postrider {

/// What everything on the screen is coloured, spaced and set in (look.md): named colours for light and dark, one grid, four type sizes.
///
/// Thread: main. One object for the program, `current()`. Owns the two colour sets and the palette made from them.
/// Never knows mail; never hands out a colour that fails the contrast look.md asks for (ThemeTest computes it).
///
/// Widgets read colours when they paint (never keep them), so a change of scheme needs nothing but the repaint Qt does by itself;
/// who caches pixels or writes colours into HTML listens to `changed`.
class Theme : public QObject {
    Q_OBJECT
public:
    /// A colour by meaning. Text colours reach 4.5:1 and icon colours 3:1 on Surface, Raised, Sunken and AccentSoft.
    enum class Token {
        Surface, ///< where people read and write: the list, the message
        Raised, ///< bars, cards, popovers, buttons
        Sunken, ///< behind: the folder tree, the space round a sheet
        Line, ///< the one hairline
        Text,
        TextSecondary, ///< previews, labels, dates
        TextDisabled,
        Accent, ///< the one colour that asks to be clicked; also focus rings and links
        AccentSoft, ///< behind selected rows
        OnAccent, ///< text on Accent
        Selection, ///< behind selected text
        Hover, ///< behind what the pointer is on
        Unread, ///< edge and counter of unread mail
        Star,
        Success,
        Warning,
        Danger,
        Info,
        Quote1,
        Quote2,
        Quote3,
        Quote4,
        Tag1,
        Tag2,
        Tag3,
        Tag4,
        Tag5,
        Tag6,
        Tag7,
        Tag8,
        Tag9,
    };
    Q_ENUM(Token)
    static constexpr int tokenCount = int(Token::Tag9) + 1;

    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    /// How close things stand where people scan: rows of lists, trees and menus.
    enum class Density { Compact = -1, Normal = 0, Relaxed = 1 };
    Q_ENUM(Density)

    /// Sizes relative to the system's font: 0.9, 1.0, 1.25, 1.4 (semibold).
    enum class Type { Secondary, Body, BodyStrong, Heading, Subject, Fixed };

    // The grid, in device-independent pixels.
    static constexpr int gap4 = 4;
    static constexpr int gap8 = 8;
    static constexpr int gap12 = 12;
    static constexpr int gap16 = 16;
    static constexpr int gap24 = 24;
    static constexpr int controlHeight = 28;
    static constexpr int controlHeightCompact = 24;
    static constexpr int controlHeightRelaxed = 32;
    static constexpr int radius = 6; ///< cards and fields
    static constexpr int radiusSmall = 4; ///< chips, hover, small buttons
    static constexpr int iconSize = 20;
    static constexpr int iconSizeSmall = 16;

    static Theme &current();

    /// Installs style, palette and font; once, right after QApplication is made. Later changes: setScheme.
    void apply(QApplication &app, Scheme scheme = Scheme::System);
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    /// What the desktop wants where Qt cannot tell (portal, registry); counts only with Scheme::System.
    void setSystemDark(bool dark);
    bool isDark() const { return m_dark; }
    /// For eyes that need it: 7:1 for all text, lines and edges at 3:1 (WCAG 2.1, 1.4.6 and 1.4.11).
    void setHighContrast(bool high);
    bool isHighContrast() const { return m_highContrast; }
    void setDensity(Density density);
    Density density() const { return m_density; }
    /// The height of a row that is `normal` high at normal density and size of text, and takes `lines` lines of text.
    int rowHeight(int normal, int lines = 1) const;
    /// Of all text, times the desktop's size; 0.75 to 2. Fonts that widgets have been given grow and shrink along.
    void setTextScale(qreal scale);
    qreal textScale() const { return m_textScale; }

    QColor color(Token token) const { return m_colors[size_t(token)]; }
    /// The colour of a set that need not be the current one; for tests and for message sheets with a light/dark switch.
    static QColor color(Token token, bool dark, const QColor &systemAccent = {}, bool highContrast = false);
    QFont font(Type type) const;
    const QPalette &palette() const { return m_palette; }

    /// Time of an animation in ms (look.md: 120 to 180), 0 where the person wants none (POSTRIDER_REDUCED_MOTION, or setReducedMotion).
    int duration(int milliseconds = 150) const { return m_reducedMotion ? 0 : milliseconds; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// WCAG 2.1 contrast ratio, 1 to 21; both colours opaque.
    static double contrast(const QColor &a, const QColor &b);
    /// `over` with this opacity on `under`.
    static QColor blend(const QColor &over, const QColor &under, qreal opacity);

    /// Paints the button in the accent colour: one per window, for what most people want ("Send").
    static void setPrimary(QAbstractButton *button);
    static bool isPrimary(const QWidget *button);

Q_SIGNALS:
    /// The colours, or the sizes, are others now.
    void changed();
    /// Rows have another height now; `changed` has been emitted.
    void sizesChanged();

private:
    Theme();
    void rebuild();

    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_applied = false;
    bool m_reducedMotion = false;
    bool m_highContrast = false;
    Density m_density = Density::Normal;
    qreal m_textScale = 1;
    mutable int m_textHeight = 0; ///< of a line of Body; 0: not measured yet
    QColor m_systemAccent;
    QFont m_desktop; ///< as the desktop has it
    QFont m_base; ///< the same, scaled
    QPalette m_palette;
    std::array<QColor, size_t(tokenCount)> m_colors;
};

} // namespace postrider
