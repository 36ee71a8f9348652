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

private:
    ImapAnswer open(const QByteArray &mailbox, const ImapCommandWriter &command, const ImapListener &listener);
    void keepEarly(qsizetype octets);
    void settle();

    ImapSession &m_session;
    /// Of a FETCH before UIDVALIDITY was told: what is worth keeping.
    struct Early {
        Uid uid = 0;
        Flags flags;
        quint64 modSeq = 0;
        QByteArrayList keywords;
    };
    QList<Early> m_early;
    QByteArrayList m_earlyVanished;
    qsizetype m_earlyOctets = 0;
};

} // namespace postrider
