// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

namespace postrider {

/// Where settings come from, the most trusted first: a lower one never overrides a higher one.
enum class SettingsSource {
    ProviderTable, ///< Postrider's own, by the domain of the address
    LocalFile, ///< put here by whoever looks after this computer or profile
    Autoconfig, ///< https://autoconfig.DOMAIN
    WellKnown, ///< https://DOMAIN/.well-known/autoconfig
    ServiceRecords, ///< SRV (RFC 6186, 8314)
    Database, ///< the public list of providers' settings, asked for the domain only
    MailExchange, ///< whoever takes the domain's mail: Postrider's own table, or what that domain publishes
    Guess, ///< servers that answer under the usual names
};

/// Settings for one address from one source. A value.
struct FoundSettings {
    SettingsSource source = SettingsSource::Guess;
    QString providerName; ///< may be empty
    std::optional<ServerAddress> imap, pop3, smtp;
    QString userName; ///< for all servers
    QString note; ///< translated: what a person has to know first, or empty
    QString helpUrl; ///< https, or empty
    bool passwordWorks = true; ///< false: nobody gets in with a password
    QString oauth; ///< the service that signs people in through the browser ("google"), or empty
    QStringList baseDomains; ///< whose the servers are; what a person is shown before anything is sent there
    QStringList foreignDomains; ///< those of them that are not the address's own
    /// The servers are somebody else's, and nobody who can be trusted said so (DNS, or a guess): nothing is sent there before the person has agreed to foreignDomains.
    bool mustConfirm = false;

    /// Mail can be read and sent with it.
    bool isComplete() const { return (imap || pop3) && smtp; }
    bool operator==(const FoundSettings &) const = default;
};

/// One question that discovery asked, for the doctor and for people who want to know. A value.
struct DiscoveryStep {
    enum class Outcome {
        Found,
        NotThere, ///< a clear no
        Unusable, ///< an answer that Postrider does not use; `detail` says why
        Failed, ///< no answer, or none that can be trusted
        GivenUp, ///< a better source had answered, or it took too long
    };
    SettingsSource source = SettingsSource::Guess;
    QString question; ///< a URL without its query, "SRV _imaps._tcp.example.org", "imaps://imap.example.org:993"
    Outcome outcome = Outcome::Failed;
    QString detail; ///< for people who look for a cause
    qint64 milliseconds = 0;

    bool operator==(const DiscoveryStep &) const = default;
};

/// What discovery may do.
struct DiscoveryOptions {
    /// The address's own domain is told the whole address, which some need to answer; false: the domain only. Nobody else is ever told.
    bool sayAddress = true;
    bool askDatabase = true; ///< the public list, which learns the domain
    bool askNetwork = true; ///< false: only what is known here
    int patience = 5000; ///< ms for each question
};

/// Everything found, the best first, incomplete ones at the end; and how it was found, in the order in which the answers came.
struct DiscoveryResult {
    QList<FoundSettings> candidates;
    QList<DiscoveryStep> steps;

    /// The first with which mail can be read and sent, or null.
    const FoundSettings *best() const;
    /// Of those who would have to be asked over the network none could be: it may be otherwise tomorrow.
    bool nobodyAnswered() const;
};

/// Stable names for JSON: "providerTable", "localFile", "autoconfig", "wellKnown", "serviceRecords", "database", "mailExchange", "guess".
QString nameOf(SettingsSource source);
/// "found", "notThere", "unusable", "failed", "givenUp".
QString nameOf(DiscoveryStep::Outcome outcome);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::DiscoveryResult)
