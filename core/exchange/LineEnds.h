// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postrider {

/// Line ends of messages in files (LF, by custom) and on the wire (CRLF, RFC 5322 2.1). Pure functions, any thread.
///
/// What is written with toFile() and read with toWire() is the same, octet for octet, as long as the message's first line ends in CRLF, as every server's does.
namespace LineEnds {

/// With LF where that can be undone; a message that has other line ends, too, stays as it is.
QByteArray toFile(const QByteArray &raw);
/// A message whose first line ends in LF alone gets CRLF throughout; any other stays as it is.
QByteArray toWire(const QByteArray &raw);

} // namespace LineEnds

} // namespace postrider
