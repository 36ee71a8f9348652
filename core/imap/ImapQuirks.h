// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"

#include <QByteArrayList>

namespace postrider {

/// What a server calls itself in its answer to ID (RFC 2971). A value; empty where it does not say. Told by nobody we can trust: good for
/// quirks only.
struct ImapIdentity {
    QByteArray name, vendor, version;

    /// `parameters` starts at the "(" or NIL behind ID. What makes no sense is left out; at most 100 octets of each.
    static ImapIdentity parse(ImapCursor parameters);
};

/// Which of a server's capabilities are not used, because they are known to be broken there: the table of quirks. Pure; any thread; adds nothing but
/// what is implied.
class ImapQuirks {
public:
    /// `offered` without what the table, or `givenUp` by hand, takes away.
    static QByteArrayList usable(const QByteArrayList &offered, const ImapIdentity &identity, const QByteArrayList &givenUp);
};

} // namespace postrider
