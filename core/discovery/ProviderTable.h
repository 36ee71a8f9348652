// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthService.h"
#include "core/base/ServerAddress.h"

#include <QString>
#include <optional>

namespace postrider {

/// What is known of one mail provider for one address. A value.
struct Provider {
    QString name;
    ServerAddress imap, smtp;
    std::optional<ServerAddress> pop3; ///< where it has one and its sign-in covers it
    QString userName; ///< what this provider calls its users: the whole address, or the part before the @
    QString note; ///< translated: what a person has to know first, or empty
    QString helpUrl; ///< https, the provider's own page about the note, or empty
    bool passwordWorks = true; ///< false: nobody gets in with a password
    QString oauth; ///< the service that signs its users in through the browser, or empty
};

/// The providers Postrider knows by heart (resources/providers.json, compiled in).
/// Any thread; owns the table, which is read once. Never asks the network, never guesses: an unknown domain is no provider.
class ProviderTable {
public:
    /// By the domain of the address (case does not count, U-labels are found by their A-label). Empty if the text has no local part or domain, or
    /// the domain is not in the table.
    static std::optional<Provider> find(const QString &email);
    /// By a host that takes the domain's mail (MX): whose customers have domains of their own. The DNS said so, so a person has to agree.
    static std::optional<Provider> findByMailExchange(const QString &host, const QString &email);
    /// By the server that mail is read from: what else is known of its provider.
    static std::optional<Provider> findByServer(const QString &host, const QString &email);

    static QList<OAuthService> oauthServices();
};

} // namespace postrider
