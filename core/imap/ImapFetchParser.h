// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"
#include "core/imap/ImapTypes.h"

namespace postrider {

/// Reads what "* n FETCH" brings (RFC 9051 7.5.2). Bytes in, values out; any thread; owns nothing. Never throws: an item that makes no sense is
/// left out, and what follows it as far as its end can be found.
class ImapFetchParser {
public:
    /// `arguments` starts at the "(" behind FETCH. `uid` is 0 if there was none.
    static ImapFetched parse(ImapCursor arguments);

private:
    explicit ImapFetchParser(ImapCursor cursor) : m_cursor(cursor) { }
    bool readItem(ImapFetched &fetched);
    bool readExtension(QByteArrayView name, ImapFetched &fetched);
    bool readLabels(ImapFetched &fetched);
    bool readFlags(ImapFetched &fetched);
    bool readEnvelope(ImapFetched &fetched);
    bool readAddresses(QList<ImapAddress> &addresses);
    bool readModSeq(ImapFetched &fetched);
    bool readBody(QByteArrayView section, ImapFetched &fetched);

    ImapCursor m_cursor;
};

} // namespace postrider
