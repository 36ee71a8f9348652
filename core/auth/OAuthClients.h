// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthService.h"

#include <QHash>
#include <QJsonObject>
#include <optional>

namespace postrider {

/// As whom Postrider is known to a service. A value.
struct OAuthClient {
    QString id;
    QString secret; ///< empty: none. For programs on a desktop it is no secret, but some services want it (RFC 8252 8.5)

    bool operator==(const OAuthClient &) const = default;
};

/// The services that sign people in through the browser, and as whom Postrider asks there. There is no id in the source: it comes from the person (oauth-clients.json in the
/// profile), or from whoever packages the program (CMake: POSTRIDER_OAUTH_GOOGLE_CLIENT_ID and the like), or there is none and nobody can sign in that way.
///
/// oauth-clients.json holds an object per service: {"google": {"clientId": "...", "clientSecret": "..."}}. A service that Postrider does not know is described there in full, as in
/// resources/providers.json: "name", "authorize", "token", "device", "issuer", "issuerIsRequired", "scopes", "redirect", "mechanisms", "parameters"; for one that it knows, any of
/// these replaces what it knows (another tenant).
///
/// Any thread; a value. Never writes the file.
class OAuthClients {
public:
    OAuthClients() = default;
    /// `file` may be absent. Throws MailError Storage where it is there and cannot be read or understood; a service in it that is not whole, or not over https, is such.
    OAuthClients(const QList<OAuthService> &known, const QString &file);

    std::optional<OAuthService> service(const QString &id) const;
    /// Empty: nobody has given one.
    std::optional<OAuthClient> client(const QString &serviceId) const;

    /// One service as it is written; what is not there stays as in `known`.
    static OAuthService serviceFrom(const QJsonObject &written, OAuthService known);

private:
    void readFile(const QString &path);

    QHash<QString, OAuthService> m_services;
    QHash<QString, OAuthClient> m_clients;
};

} // namespace postrider
