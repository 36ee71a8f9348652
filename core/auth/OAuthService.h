// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace postrider {

/// Who signs people in through the browser for mail, and how it is asked (RFC 6749). A value; holds no id and no secret of anybody.
struct OAuthService {
    QString id; ///< stable: what accounts and oauth-clients.json call it, "google"
    QString name; ///< for people
    QString issuer; ///< what `iss` has to be where it is told (RFC 9207); empty: not known
    bool issuerIsRequired = false; ///< an answer without `iss` is refused
    QUrl authorizeUrl, tokenUrl;
    QUrl deviceUrl; ///< RFC 8628, or empty: not possible, or not for mail
    QStringList scopes;
    QMap<QString, QString> parameters = {}; ///< more for the authorization request
    /// Where the browser is sent back to, without the port, as clients are registered there: "http://127.0.0.1/", "http://localhost/" or "http://localhost".
    QString redirect = QStringLiteral("http://127.0.0.1/");
    QStringList mechanisms = {}; ///< SASL mechanisms that its servers really take, where they offer more; empty: whatever is offered

    /// Everything that has to be there is, and goes over https or stays on this computer.
    bool isValid() const;
    bool redirectsToLocalhost() const { return redirect.startsWith(QLatin1String("http://localhost")); }
    bool operator==(const OAuthService &) const = default;
};

} // namespace postrider
