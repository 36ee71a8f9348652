// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslExchange.h"
#include "core/pop3/Pop3Connection.h"

namespace postrider {

/// Proves who we are: AUTH by the best mechanism of core/auth that the server offers (RFC 5034 4), else USER and PASS (RFC 1939 7).
///
/// Thread: the session's. Owns nothing. Never sends a credential over a channel that may not carry one, never tries a second way after a refusal. APOP is not used: what it
/// protects is broken, and inside TLS it protects nothing. Errors: SignIn, Busy, Refused (no way in that we know), Certificate (also a server that could not prove itself).
class Pop3SignIn {
public:
    Pop3SignIn(Pop3Connection &connection, const Pop3Capabilities &offered) : m_connection(connection), m_offered(offered) { }
    void signIn(const SaslCredentials &credentials);

private:
    void authenticate(SaslExchange &exchange, Pop3Purpose purpose);
    Pop3Reply begin(SaslExchange &exchange);
    Pop3Reply answer(SaslExchange &exchange, const Pop3Reply &challenge);
    Pop3Reply say(const SaslExchange &exchange, const QByteArray &line, const QByteArray &secret);
    void userAndPass(const SaslCredentials &credentials);
    void hide(const QByteArrayList &secrets);

    Pop3Connection &m_connection;
    const Pop3Capabilities &m_offered;
};

} // namespace postrider
