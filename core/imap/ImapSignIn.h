// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslExchange.h"
#include "core/imap/ImapSession.h"

namespace postrider {

/// Proves who we are: AUTHENTICATE by the best mechanism of core/auth that the server offers (RFC 9051 6.2.2, SASL-IR of RFC 4959), else LOGIN unless it is disabled
/// (RFC 9051 6.2.3).
///
/// Thread: the session's. Owns nothing. Never sends a credential over a channel that may not carry one, never tries a second way after a refusal,
/// follows no referral (RFC 2221). Errors: SignIn, Busy, Refused (no way in that we know), Certificate (also a server that could not prove itself).
class ImapSignIn {
public:
    explicit ImapSignIn(ImapSession &session) : m_session(session) { }
    void signIn(const SaslCredentials &credentials);

private:
    [[noreturn]] void failNoWay(const ImapCapabilities &offered);
    void authenticate(const ImapCapabilities &offered, SaslExchange &exchange, ImapPurpose purpose);
    QByteArray respond(SaslExchange &exchange, const QByteArray &tag);
    void hide(const QByteArrayList &secrets);
    void login(const ImapCapabilities &offered, const SaslCredentials &credentials);

    ImapSession &m_session;
};

} // namespace postrider
