// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Listing.h"

#include <QByteArray>
#include <optional>

namespace postrider {

/// Messages that somebody has picked in a list, as one part of the program hands them to another: ids, and nothing of what is in them. A value.
struct PickedMessages {
    struct Row {
        MessageId message;
        ThreadId conversation; ///< valid: all of it that the list shows is meant, not only this one
        bool operator==(const Row &) const = default;
    };

    Listing listing; ///< of the list: its folder, or its role; the rest does not matter here
    QList<Row> rows;

    static constexpr qsizetype most = 500; ///< rows; more are not carried about one by one

    QByteArray toBytes() const;
    /// Nothing: this is none of ours, or damaged.
    static std::optional<PickedMessages> fromBytes(const QByteArray &bytes);
    bool operator==(const PickedMessages &) const = default;
};

} // namespace postrider
