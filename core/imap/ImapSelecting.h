// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// Opens a mailbox: SELECT, with CONDSTORE or QRESYNC where they are there (RFC 9051 6.3.2, RFC 7162 3.1.8 and 3.2.5), and reads what QRESYNC tells.
///
/// Thread: the session's; blocks. Owns nothing but what came before it was clear which mailbox it is about. Errors: as ImapClient.
class ImapSelecting {
public:
    using Changed = std::function<void(ImapFetched &&)>;
    using Vanished = std::function<void(const QList<Uid> &)>;

    explicit ImapSelecting(ImapSession &session) : m_session(session) { }

    ImapMailbox select(const QByteArray &mailbox);
    ImapMailbox resync(const QByteArray &mailbox, const ImapKnown &known, const Changed &changed, const Vanished &vanished);

    /// A VANISHED response, behind its name: true if it is "(EARLIER)", what CHANGEDSINCE or QRESYNC asked for. `set` gets its UIDs.
    static bool isEarlier(ImapCursor arguments, QByteArrayView &set);
    /// Hands over a set of VANISHED in pieces, leaving out what cannot have been there (`uidNext`, 0: not known). False if it makes no sense.
    static bool tellVanished(QByteArrayView set, quint32 uidNext, const Vanished &vanished);
    /// The error for a VANISHED that makes no sense; QRESYNC is not used on this connection any more.
    static MailError brokenVanished(ImapSession &session);

private:
    ImapAnswer open(const QByteArray &mailbox, const ImapCommandWriter &command, const ImapListener &listener);
    void settle();

    ImapSession &m_session;
    QList<ImapFetched> m_early; ///< came before UIDVALIDITY was told
    QByteArrayList m_earlyVanished;
    bool m_broken = false;
};

} // namespace postrider
