// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Listing.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace postrider {

/// How the list of one folder looks: cards or columns, order, grouping, which columns. A value; kept per folder in the window's settings.
struct ListLook {
    enum class Mode { Cards, Columns };

    Mode mode = Mode::Cards;
    Listing::Sort sort = Listing::Sort::Date;
    bool descending = true;
    Listing::Grouping grouping = Listing::Grouping::Flat;
    QByteArray columns; ///< of the header (QHeaderView::saveState); empty: as it is at first

    /// One line for a settings file.
    QString toText() const;
    /// What cannot be read is as in a fresh one.
    static ListLook fromText(const QString &text);
    /// Stable names for settings: "date", "sender", ...
    static QString nameOf(Listing::Sort sort);
    /// What people call it; any thread.
    static QString titleOf(Listing::Sort sort);
    /// The order someone expects first: newest, largest, unread on top; but A before Z.
    static bool descendsAtFirst(Listing::Sort sort);

    bool operator==(const ListLook &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::ListLook)
