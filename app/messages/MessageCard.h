// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListRow.h"
#include "app/widgets/Theme.h"
#include "core/types/ConversationMark.h"
#include "core/types/MessageRow.h"
#include "core/types/Search.h"
#include "core/types/Snoozed.h"

#include <QRect>
#include <QString>
#include <QStringList>
#include <optional>

class QPainter;
class QPalette;

namespace postrider {

/// How one message looks in the list as a card, and where on it one can click (look.md, "Message list").
///
/// Thread: main. A value without state of its own: the list tells it what to draw. Never reads the store.
class MessageCard {
public:
    static int height() { return Theme::current().rowHeight(72, 3); }
    /// Of the heading over the first card of a day or a month, with the space above it.
    static int headingHeight() { return Theme::current().rowHeight(32); }

    enum class Part { None, Star, Archive, Snooze, Trash, Disclosure };
    struct Look {
        QRect rect;
        ListRow row; ///< its place in the list: alone, a conversation, a part of one
        bool grouped = false; ///< the list shows conversations: room for their triangles
        QString where; ///< folder or account, where rows of several are mixed; empty: not said
        int accountNumber = -1; ///< gives the dot before `where` its colour; -1: no dot
        ConversationMark mark = ConversationMark::None;
        std::optional<Snoozed> later; ///< it was put aside until later, or is back from there
        const SearchHit *hit = nullptr; ///< where the words searched for were found
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
    /// Where the triangle of a conversation is.
    static QRect disclosureRect(const QRect &rect, Qt::LayoutDirection direction);
    /// The name of a day, or of a month.
    static void paintHeading(QPainter &painter, const QRect &rect, const QString &name, Qt::LayoutDirection direction);
    static QString hintFor(Part part, const MessageRow &row);
    /// The rectangle of a quick action.
    static QRect partRect(const QRect &rect, Part part, Qt::LayoutDirection direction);
    /// Sender, or recipients, in one line; never empty.
    static QString whoText(const MessageRow &row, bool recipients);
    /// "until tomorrow, 8:00", "back since today, 8:00".
    static QString laterText(const Snoozed &later);
    /// The subject in one line; never empty.
    static QString subjectText(const MessageRow &row);
    /// How far a part of a conversation is set in.
    static int indentOf(const ListRow &row);
    /// A triangle, right of which there is more.
    static void paintDisclosure(QPainter &painter, const QRect &place, bool open);
    /// The number of messages in a conversation, in a small box from the start of `line`; returns its width.
    static int paintCount(QPainter &painter, const QRect &line, const Look &look);
    /// The message's tags as chips with their names, from the end of `line`, in two fifths of it at most; returns their width.
    static int paintTags(QPainter &painter, const QRect &line, const MessageRow &row, const Look &look);
    /// Text with the words searched for standing out by weight.
    static void paintHit(QPainter &painter, const QRect &line, const SearchHit &hit, Qt::LayoutDirection direction);
    /// The colour of an account's dot.
    static QColor dotColor(int accountNumber);
};

} // namespace postrider
