// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSearch.h"
#include "core/imap/ImapSession.h"

namespace postrider {

/// UID SEARCH in its forms (RFC 9051 6.4.4, ESEARCH, PARTIAL of RFC 9394, X-GM-RAW).
///
/// Thread: the session's; blocks. Owns nothing. Errors: as ImapClient; a result that is not understood is Refused, never "nothing found".
class ImapSearching {
public:
    explicit ImapSearching(ImapSession &session) : m_session(session) { }

    /// All that match `key` (ImapSearchKey), ascending.
    QList<Uid> all(const QByteArrayList &key);
    /// The newest `most`, descending.
    QList<Uid> newest(const QByteArrayList &key, int most);
    QList<Uid> newest(int count);

private:
    QList<Uid> run(const QByteArray &result, const QByteArrayList &key, const QByteArray &within, ImapAnswer &answer);
    QList<Uid> partial(const QByteArrayList &key, int most);

    ImapSession &m_session;
};

} // namespace postrider
