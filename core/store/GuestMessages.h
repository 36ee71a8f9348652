// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageRow.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <optional>

namespace postrider {

/// Messages that are in no account and no folder: opened from a file, to be looked at. Readers of the store that owns this know them by ids of their own, which are negative, as if
/// they were rows. Thread: any. Owns their octets until they are removed. Nothing of them is ever written: no verb finds one.
class GuestMessages {
public:
    static bool isGuest(MessageId id) { return id.value < 0; }

    MessageId add(const MessageRow &row, const QByteArray &raw);
    void remove(MessageId id);
    std::optional<MessageRow> row(MessageId id) const;
    std::optional<QByteArray> raw(MessageId id) const;

private:
    struct Guest {
        MessageRow row;
        QByteArray raw;
    };
    mutable QMutex m_mutex;
    QHash<MessageId, Guest> m_guests;
    std::int64_t m_last = 0;
};

} // namespace postrider
