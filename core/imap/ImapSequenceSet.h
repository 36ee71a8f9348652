// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArrayView>
#include <QList>
#include <optional>

namespace postrider {

/// A set as a client may write it: numbers from 1, "*", ranges, single commas in between (RFC 9051 9 sequence-set).
bool isSequenceSet(QByteArrayView set);
/// The UIDs of a set as a server writes it, in its order ("3:1" counts up, RFC 9051 9 seq-range). Empty optional for zero, "*", stray commas,
/// numbers over 32 bits, or more than `most` of them: checked before anything is set aside.
std::optional<QList<Uid>> uidsOfSet(QByteArrayView set, qsizetype most);
/// How many UIDs such a set holds; empty optional as above.
std::optional<quint64> countOfSet(QByteArrayView set);

} // namespace postrider
