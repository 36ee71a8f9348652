// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthClients.h"
#include "core/auth/OAuthTokens.h"
#include "core/base/AbortToken.h"
#include "core/base/Clock.h"
#include "core/net/HttpClient.h"

#include <QJsonObject>
#include <memory>

namespace postrider {

/// A service's token endpoint (RFC 6749 3.2) and, where it has one, the one for other devices (RFC 8628). Blocks, 30 s at most; any thread but main. Owns nothing.
/// Never follows a redirect, and speaks https only (http to this computer).
/// Errors: SignIn (the person has to sign in again: invalid_grant, access_denied, expired_token); Refused (the id or the scope is not taken, or an answer over the bound); Busy
/// (the service has a trouble of its own, or what answered is not it); Offline, Certificate, Cancelled.
class OAuthEndpoint {
public:
    OAuthEndpoint(OAuthService service, OAuthClient client, std::shared_ptr<const Clock> clock, AbortTokenPtr abort, HttpClient::Route route = {});

    /// RFC 6749 4.1.3, with the verifier of RFC 7636.
    OAuthTokens exchange(const QByteArray &code, const QByteArray &verifier, const QString &redirect) const;
    /// RFC 6749 6.
    OAuthTokens refresh(const QString &refreshToken) const;

    /// What is shown to a person who signs in on another device.
    struct DeviceCode {
        QString userCode; ///< to be typed there
        QUrl page; ///< where
        QString deviceCode; ///< secret
        int interval = 5; ///< s between two questions
        qint64 expiresAt = 0; ///< ms since 1970
    };
    DeviceCode beginOnDevice() const;
    /// Empty: not yet (`interval` may have grown).
    std::optional<OAuthTokens> askForDevice(DeviceCode &code) const;

private:
    using Fields = QList<std::pair<QString, QString>>;
    QJsonObject post(const QUrl &url, Fields fields) const;
    OAuthTokens tokensFrom(const QJsonObject &answer) const;
    [[noreturn]] void failAs(const QString &error, const QString &description) const;
    [[noreturn]] void failNotUnderstood(const QString &what) const;

    const OAuthService m_service;
    const OAuthClient m_client;
    const std::shared_ptr<const Clock> m_clock;
    const AbortTokenPtr m_abort;
    const HttpClient m_http;
};

} // namespace postrider
