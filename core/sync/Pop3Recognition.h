// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Pop3Queries.h"

namespace postrider {

/// Messages of a POP3 server that are known although the server calls them otherwise now: after a move of the mailbox to another machine, or with one that makes up ids at every
/// visit (RFC 1939 7 forbids both). They are known by their headers, octet for octet; what has trace fields of its own (RFC 5321 4.4) does not look like another.
/// Pure functions, any thread.
namespace Pop3Recognition {

/// Of the header of a message (all up to the first empty line), or of what TOP n 0 gives. 16 octets.
QByteArray hashOf(const QByteArray &message);

/// Whether the server seems to have named everything anew: it names messages, none of them by a name that is known, and some that it named at the last visit are not among them.
bool isRenamed(const QByteArrayList &named, const QHash<QByteArray, Pop3Row> &rows);

/// From the name now to the one before; each row once. `hashes`: by the names now.
QHash<QByteArray, QByteArray> pair(const QHash<QByteArray, QByteArray> &hashes, const QHash<QByteArray, Pop3Row> &rows);

} // namespace Pop3Recognition

} // namespace postrider
