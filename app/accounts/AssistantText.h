// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QLabel>

namespace postrider {

/// A wrapping label for plain text, secondary in colour if `quiet`.
inline QLabel *makeText(const QString &text, Theme::Type type, bool quiet)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::current().font(type));
    // A label goes by the direction of its own text; names of servers are to stand with the words round them, though, not across the window.
    TextLine::keepSide(label);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A name without spaces, so that a label can break it where the line ends: never shown cut off.
inline QString breakable(const QString &name)
{
    constexpr int longest = 24; // of a piece: less than any of our columns
    QString text = name;
    for (qsizetype at = longest; at < text.size(); at += longest + 1)
        text.insert(at, QChar(0x200B));
    return text;
}

} // namespace postrider
