// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"
#include "core/imap/ImapTypes.h"

namespace postrider {

/// Reads what "* n FETCH" brings (RFC 9051 7.5.2). Bytes in, values out; any thread; owns nothing. Never throws: an item that makes no sense is
/// left out, and what follows it as far as its end can be found.
class ImapFetchParser {
public:
    /// Whole structures cost more than what the lists need of them.
    enum class Structures { AttachmentsOnly, Whole };
    /// `arguments` starts at the "(" behind FETCH. `uid` is 0 if there was none.
    static ImapFetched parse(ImapCursor arguments, Structures structures = Structures::AttachmentsOnly);

private:
    ImapFetchParser(ImapCursor cursor, Structures structures) : m_cursor(cursor), m_structures(structures) { }
    bool readItem(ImapFetched &fetched);
    bool readExtension(QByteArrayView name, ImapFetched &fetched);
    bool readLabels(ImapFetched &fetched);
    bool readFlags(ImapFetched &fetched);
    bool readEnvelope(ImapFetched &fetched);
    bool readAddresses(QList<ImapAddress> &addresses);
    bool readModSeq(ImapFetched &fetched);
    bool readBody(QByteArrayView section, std::optional<qint64> origin, ImapFetched &fetched);

    ImapCursor m_cursor;
    Structures m_structures;
};

} // namespace postrider
