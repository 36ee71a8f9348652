// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapResponse.h"
#include "core/imap/ImapTypes.h"

namespace postrider {

/// Gathers the UIDs of SEARCH and ESEARCH responses (RFC 9051 7.3.4, RFC 3501 7.2.5), ALL or PARTIAL (RFC 9394 3.1). A value; any thread. Zero and what is no number is left out.
class ImapSearch {
public:
    /// At most `most` UIDs are taken in.
    explicit ImapSearch(qsizetype most) : m_most(most) { }
    /// Takes note of `response` if it is one of the two, and says so. Throws Refused for a result over the bound or a set that is none.
    bool add(const ImapResponse &response);
    /// Ascending, each once.
    QList<Uid> uids() const;

private:
    void addList(ImapCursor cursor);
    void addExtended(ImapCursor cursor);
    void addSet(QByteArrayView set);
    void addPartial(ImapCursor &cursor);

    qsizetype m_most;
    QList<Uid> m_uids;
};

} // namespace postrider
