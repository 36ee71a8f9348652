// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArrayView>
#include <QList>
#include <functional>
#include <optional>

namespace postrider {

/// A client's set, taken apart once so that each of many answers can be asked whether it belongs to it. A value; any thread.
class ImapSequenceSet {
public:
    explicit ImapSequenceSet(QByteArrayView set);
    /// Every number belongs to a set with "*": only the server knows which one that is, and "9:*" is "5:9" where the highest is 5.
    bool contains(quint32 number);

private:
    struct Range {
        quint64 low = 0, high = 0;
    };
    QList<Range> m_ranges; ///< ascending, apart from each other
    qsizetype m_last = 0; ///< where the last one was: answers come in order
    bool m_open = false;
};

/// A set as a client may write it: numbers from 1, "*", ranges, single commas in between (RFC 9051 9 sequence-set).
bool isSequenceSet(QByteArrayView set);
/// The UIDs of a set as a server writes it, in its order ("3:1" counts up, RFC 9051 9 seq-range). Empty optional for zero, "*", stray commas,
/// numbers over 32 bits, or more than `most` of them: checked before anything is set aside.
std::optional<QList<Uid>> uidsOfSet(QByteArrayView set, qsizetype most);
/// How many UIDs such a set holds; empty optional as above.
std::optional<quint64> countOfSet(QByteArrayView set);
/// What of a client's set is below `uid` ("*" is above everything); empty optional if `set` is none. Empty array: nothing.
std::optional<QByteArray> setBelow(QByteArrayView set, quint32 uid);
/// `set` without these UIDs. A set with "*" as it is.
QByteArray setWithout(QByteArrayView set, const QList<Uid> &uids);
/// Hands over the UIDs of a server's set in pieces of at most `piece`, so that "1:4294967295" costs nothing; those from `end` on (0: no end) are left out.
/// False as uidsOfSet(): then nothing was handed over.
bool eachPiece(QByteArrayView set, quint32 end, qsizetype piece, quint64 most, const std::function<void(const QList<Uid> &)> &take);

} // namespace postrider
