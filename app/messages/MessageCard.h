// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageRow.h"

#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;
class QPalette;

namespace postrider {

/// How one message looks in the list as a card, and where on it one can click (look.md, "Message list").
///
/// Thread: main. A value without state of its own: the list tells it what to draw. Never reads the store.
class MessageCard {
public:
    static constexpr int height = 64;

    enum class Part { None, Star, Archive, Trash };
    struct Look {
        QRect rect;
        bool selected = false;
        bool current = false; ///< has the keyboard
        bool hovered = false;
        bool recipients = false; ///< whom it goes to instead of whom it is from
        Part hotPart = Part::None; ///< under the pointer
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    /// `row` null: a skeleton.
    static void paint(QPainter &painter, const Look &look, const MessageRow *row);
    /// What a click at `position` would do; quick actions exist only where the pointer is.
    static Part partAt(const QRect &rect, const QPoint &position, Qt::LayoutDirection direction);
    static QString hintFor(Part part, const MessageRow &row);
    /// The rectangle of a quick action.
    static QRect partRect(const QRect &rect, Part part, Qt::LayoutDirection direction);
    /// Sender, or recipients, in one line; never empty.
    static QString whoText(const MessageRow &row, bool recipients);
    /// The subject in one line; never empty.
    static QString subjectText(const MessageRow &row);
};

} // namespace postrider
