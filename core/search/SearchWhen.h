// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace postrider {

/// Days and sizes as people write them in a query. Pure, any thread.
namespace SearchWhen {

/// A stretch of days, the last one not included.
struct Days {
    QDate first, behind;
};
/// "2026-11-26", "2026/11/26", "26.11.2026", "2026-11", "2026", "today", "yesterday", "monday" (the last one, today included), "7d", "2w", "3m", "1y" (that long ago).
std::optional<Days> daysOf(const QString &text, const QDate &today);
/// Octets of "500", "10k", "5M", "1.5mb", "2G" (by 1024).
std::optional<qint64> sizeOf(const QString &text);

} // namespace SearchWhen

} // namespace postrider
