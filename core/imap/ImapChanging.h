// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// The commands that change messages: UID STORE, COPY, MOVE, EXPUNGE (RFC 9051 6.4.6 to 6.4.9, RFC 7162 3.1.3).
///
/// Thread: the session's; blocks. Owns nothing. Errors: as ImapClient.
class ImapChanging {
public:
    explicit ImapChanging(ImapSession &session) : m_session(session) { }

    ImapStored store(const QByteArray &set, const QByteArrayList &add, const QByteArrayList &remove, quint64 unchangedSince);
    /// `verb` is "UID MOVE " or "UID COPY ".
    ImapCopyUid transfer(const char *verb, const QByteArray &set, const QByteArray &target);
    void expunge(const QByteArray &set);

private:
    QList<Uid> storeOne(const char *how, QByteArray set, const QByteArrayList &flags, quint64 unchangedSince);

    ImapSession &m_session;
};

} // namespace postrider
