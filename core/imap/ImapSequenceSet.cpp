// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/ImapCursor.h"

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
enum class Star { Allowed, Refused };

/// Calls range(low, high) for every part; false if the set is malformed. "*" is the highest number there is.
template <class Range> bool eachRange(QByteArrayView set, Star star, Range range)
{
    constexpr quint64 kHighest = std::numeric_limits<quint32>::max();
    ImapCursor cursor(set);
    const auto number = [&]() -> quint64 {
        if (star == Star::Allowed && cursor.take('*'))
            return kHighest;
        return cursor.number(kHighest).value_or(0);
    };
    do {
        quint64 low = number();
        quint64 high = low;
        if (cursor.take(':'))
            high = number();
        if (low == 0 || high == 0)
            return false;
        range(std::min(low, high), std::max(low, high));
    } while (cursor.take(','));
    return cursor.atEnd();
}
} // namespace

bool isSequenceSet(QByteArrayView set)
{
    return eachRange(set, Star::Allowed, [](quint64, quint64) {});
}

std::optional<quint64> countOfSet(QByteArrayView set)
{
    quint64 count = 0;
    const bool good = eachRange(set, Star::Refused, [&](quint64 low, quint64 high) { count += high - low + 1; });
    return good ? std::optional(count) : std::nullopt;
}

std::optional<QList<Uid>> uidsOfSet(QByteArrayView set, qsizetype most)
{
    const std::optional<quint64> count = countOfSet(set);
    if (!count || *count > quint64(most))
        return std::nullopt;
    QList<Uid> uids;
    uids.reserve(qsizetype(*count));
    eachRange(set, Star::Refused, [&](quint64 low, quint64 high) {
        for (quint64 uid = low; uid <= high; ++uid)
            uids.append(Uid(uid));
    });
    return uids;
}

} // namespace postrider
