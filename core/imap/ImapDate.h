// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postrider {

/// RFC 9051 9 date-time, without quotes ("17-Jul-1996 02:44:25 -0700", one-digit days too): ms since 1970 UTC, 0 if it is none.
qint64 imapDateTime(QByteArrayView text);
/// The same, quoted, in UTC. `milliseconds` since 1970, taken into the years 1970 to 9999.
QByteArray imapDateTimeText(qint64 milliseconds);
/// RFC 9051 9 date, "1-Feb-1994"; empty for what is no day of the years 1 to 9999.
QByteArray imapDateText(int year, unsigned month, unsigned day);

} // namespace postrider
