// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/ImapCursor.h"

#include <algorithm>
#include <limits>
#include <utility>

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

ImapSequenceSet::ImapSequenceSet(QByteArrayView set) : m_open(set.contains('*'))
{
    QList<Range> ranges;
    eachRange(set, Star::Refused, [&](quint64 low, quint64 high) { ranges.append({low, high}); });
    std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) { return a.low < b.low; });
    for (const Range &range : std::as_const(ranges)) {
        if (!m_ranges.isEmpty() && range.low <= m_ranges.last().high + 1)
            m_ranges.last().high = std::max(m_ranges.last().high, range.high);
        else
            m_ranges.append(range);
    }
}

bool ImapSequenceSet::contains(quint32 number)
{
    const auto holds = [&](qsizetype i) { return i < m_ranges.size() && m_ranges[i].low <= number && number <= m_ranges[i].high; };
    if (m_open || holds(m_last))
        return true;
    const auto above = std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), number, [](quint32 n, const Range &range) { return n < range.low; });
    if (above == m_ranges.cbegin())
        return false;
    m_last = above - m_ranges.cbegin() - 1;
    return holds(m_last);
}

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

std::optional<QByteArray> setBelow(QByteArrayView set, quint32 uid)
{
    QByteArray below;
    const bool good = eachRange(set, Star::Allowed, [&](quint64 low, quint64 high) {
        if (low >= uid)
            return;
        if (!below.isEmpty())
            below += ',';
        below += QByteArray::number(low);
        high = std::min<quint64>(high, uid - 1);
        if (high > low)
            below += ':' + QByteArray::number(high);
    });
    return good ? std::optional(below) : std::nullopt;
}

QByteArray setWithout(QByteArrayView set, const QList<Uid> &uids)
{
    QList<Uid> sorted = uids;
    std::sort(sorted.begin(), sorted.end());
    QByteArray rest;
    const auto add = [&rest](quint64 low, quint64 high) {
        if (low > high)
            return;
        rest += (rest.isEmpty() ? "" : ",") + QByteArray::number(low);
        if (high > low)
            rest += ':' + QByteArray::number(high);
    };
    const bool good = eachRange(set, Star::Refused, [&](quint64 low, quint64 high) {
        for (auto it = std::lower_bound(sorted.cbegin(), sorted.cend(), Uid(low)); it != sorted.cend() && *it <= high; ++it) {
            add(low, quint64(*it) - 1);
            low = quint64(*it) + 1;
        }
        add(low, high);
    });
    return good ? rest : set.toByteArray();
}

bool eachPiece(QByteArrayView set, quint32 end, qsizetype piece, quint64 most, const std::function<void(const QList<Uid> &)> &take)
{
    const quint64 last = end == 0 ? std::numeric_limits<quint32>::max() : quint64(end) - 1;
    quint64 count = 0;
    const bool good = eachRange(set, Star::Refused, [&](quint64 low, quint64 high) { count += low > last ? 0 : std::min(high, last) - low + 1; });
    if (!good || count > most)
        return false;
    QList<Uid> uids;
    eachRange(set, Star::Refused, [&](quint64 low, quint64 high) {
        for (quint64 uid = low; uid <= std::min(high, last); ++uid) {
            uids.append(Uid(uid));
            if (uids.size() >= piece)
                take(std::exchange(uids, {}));
        }
    });
    if (!uids.isEmpty())
        take(uids);
    return true;
}

} // namespace postrider
