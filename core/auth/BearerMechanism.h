// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"

namespace postrider {

/// Signing in with an OAuth access token: OAUTHBEARER (RFC 7628) or XOAUTH2 (Google's and Microsoft's older form of it).
/// One thread; owns the token. Never renews it, never falls back to a password. A challenge means that the token was refused: it is answered with as
/// little as the mechanism allows, so that the server can end the exchange in its own way, and what it said is kept as reason().
class BearerMechanism final : public SaslMechanism {
public:
    enum class Form { OAuthBearer, XOAuth2 };
    /// `host` and `port`: the server as configured; OAUTHBEARER says them.
    BearerMechanism(Form form, const SaslCredentials &credentials, const QString &host, quint16 port);

    std::optional<QByteArray> initialResponse() override { return m_response; }
    QByteArray respond(const QByteArray &challenge) override;
    void confirm() override;
    QString reason() const override { return m_reason; }

private:
    const Form m_form;
    QByteArray m_response;
    bool m_refused = false;
    QString m_reason;
};

} // namespace postrider
