// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// Proves who we are: AUTHENTICATE PLAIN (RFC 4616, SASL-IR of RFC 4959 where offered), else LOGIN unless it is disabled (RFC 9051 6.2.2 and 6.2.3).
///
/// Thread: the session's. Owns nothing. Never sends a credential over a channel that may not carry one, never tries a second way after a refusal,
/// follows no referral. Errors: SignIn, Busy, Refused (no way in that we know), Certificate.
class ImapSignIn {
public:
    explicit ImapSignIn(ImapSession &session) : m_session(session) { }
    void signIn(const QString &userName, const QString &password);

private:
    ImapAnswer authenticatePlain(const ImapCapabilities &offered, const QByteArray &message);
    ImapAnswer login(const ImapCapabilities &offered, const QByteArray &user, const QByteArray &secret);

    ImapSession &m_session;
};

} // namespace postrider
