// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArrayView>
#include <QList>
#include <functional>
#include <optional>

namespace postrider {

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
