// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthEndpoint.h"

#include <chrono>
#include <functional>

namespace postrider {

/// Signs a person in at a service: in the browser of this computer (RFC 8252, with PKCE of RFC 7636), or on another device (RFC 8628).
///
/// Thread: any but main; blocks until the person is done, has waited too long, or it is aborted. Owns nothing between calls. Never shows a page itself, never sees a password,
/// never writes a token anywhere. Errors: as OAuthListener and OAuthEndpoint; Refused where no browser can be opened, or where the service gives no lasting sign-in.
class OAuthFlow {
public:
    /// Opens the page in the person's browser; called on the flow's thread. False: there is none.
    using OpenBrowser = std::function<bool(const QUrl &)>;
    using ShowCode = std::function<void(const OAuthEndpoint::DeviceCode &)>;
    struct Times {
        std::chrono::milliseconds person = std::chrono::minutes(10); ///< that somebody has to sign in
        std::chrono::milliseconds second = std::chrono::seconds(1); ///< of the service's interval
    };

    OAuthFlow(OAuthService service, OAuthClient client, std::shared_ptr<const Clock> clock, HttpClient::Route route = {}) : OAuthFlow(service, client, clock, route, Times()) { }
    OAuthFlow(OAuthService service, OAuthClient client, std::shared_ptr<const Clock> clock, HttpClient::Route route, Times times);

    /// `loginHint`: the address, so that the service need not ask for it; may be empty.
    OAuthTokens signIn(const QString &loginHint, const OpenBrowser &open, const AbortTokenPtr &abort) const;
    /// `show` is called once, on the flow's thread.
    OAuthTokens signInOnDevice(const ShowCode &show, const AbortTokenPtr &abort) const;

private:
    QUrl pageFor(const QString &redirect, const QByteArray &state, const QByteArray &verifier, const QString &loginHint) const;
    const OAuthTokens &lasting(const OAuthTokens &tokens) const;

    const OAuthService m_service;
    const OAuthClient m_client;
    const std::shared_ptr<const Clock> m_clock;
    const HttpClient::Route m_route;
    const Times m_times;
};

} // namespace postrider
