// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// Waits for news: IDLE (RFC 2177) and NOTIFY (RFC 5465).
///
/// Thread: the session's; blocks. Owns nothing. Errors: as ImapClient; a server that does not answer DONE within 15 s is Offline.
class ImapWaiting {
public:
    explicit ImapWaiting(ImapSession &session) : m_session(session) { }

    bool notifyAll();
    ImapUnsolicited idle(QDeadlineTimer until);
    void ask(std::chrono::milliseconds patience);

private:
    ImapAnswer end(const QByteArray &tag, std::chrono::milliseconds patience);

    ImapSession &m_session;
};

} // namespace postrider
