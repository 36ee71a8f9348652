// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace postrider {

/// Reads the dates of received mail. Any thread, no allocation: runs once per message of every list.
namespace DateReader {

/// RFC 5322 3.3 and 4.3, asctime and ISO 8601 forms too; ms since 1970, or 0 for what is no date or lies outside 1970 to 2999.
qint64 read(QByteArrayView raw);

} // namespace DateReader

} // namespace postrider
