// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QtGlobal>

namespace postrider {

/// One row of a message list, without what is painted in it. A value of 24 bytes, for a million rows have to fit.
struct ListRow {
    enum class Kind : quint8 {
        Message, ///< by itself, in a flat list
        Conversation, ///< its newest message stands for it
        Part, ///< a message below its conversation, which is open
    };

    MessageId message;
    ThreadId thread; ///< invalid in flat lists
    qint32 total = 1; ///< messages of a conversation that the list shows
    quint32 unread : 20 = 0; ///< of these; the rest is not counted any more beyond a million
    quint32 depth : 5 = 0; ///< of a part: 0 is a root
    quint32 answered : 1 = 0; ///< one of them: an answer of our own is probably among its parts
    quint32 open : 1 = 0;
    quint32 kindValue : 2 = 0;

    static constexpr int maximumDepth = 31;
    static constexpr quint32 maximumUnread = (1U << 20) - 1;

    Kind kind() const { return Kind(kindValue); }
    bool isConversation() const { return kind() == Kind::Conversation; }
    /// There is more to it than its newest message.
    bool canOpen() const { return isConversation() && (total > 1 || answered); }
    /// What it stands for, whatever happens to it: the same in two orders of one list.
    quint64 key() const { return isConversation() ? quint64(thread.value) * 2 + 1 : quint64(message.value) * 2; }
    /// Never valid as a key.
    static constexpr quint64 noKey = 0;

    static ListRow ofMessage(MessageId message)
    {
        ListRow row;
        row.message = message;
        return row;
    }
    bool operator==(const ListRow &) const = default;
};

static_assert(sizeof(ListRow) == 24);

} // namespace postrider

Q_DECLARE_TYPEINFO(postrider::ListRow, Q_RELOCATABLE_TYPE);
