// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"
#include "core/base/Clock.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "core/types/Account.h"
#include "core/types/Diagnosis.h"

#include <functional>
#include <optional>

namespace postrider {

/// What an examination signs in with. It is somebody else's (core/sync's Credentials): here it is only used.
struct DoctorKeys {
    /// Password or token; may wait for a keychain, and throws MailError SignIn where there is none. Empty function: nobody signs in.
    std::function<SaslCredentials(const AbortTokenPtr &)> find;
    /// Runs the attempt, once more with a new token where a token was refused. Throws what it throws.
    std::function<void(const AbortTokenPtr &, const std::function<void(const SaslCredentials &)> &attempt)> signIn;
    /// Where the secret is, in a sentence, once it has been found; and whether it will be known in the next session.
    std::function<std::pair<QString, bool>()> place;
};

/// What the parts of an examination share. The referred to outlive it.
struct Examination {
    const DiscoveryNetwork &network;
    const DoctorKeys &keys;
    const DiagnosisOptions &options;
    class DoctorSecrets &secrets;
    const Clock &clock;
    TellFinding tell; ///< any thread
    bool hasSecret = false; ///< there is something to sign in with
    QString userName;
};

/// Looks at everything on the way between a person and their mail, one step after the other, and says of each in a sentence how it is: what is published about the address, the
/// names of both servers, connections by IPv4 and IPv6, encryption and certificate, capabilities, sign-in, special folders, limits, and the clock. What is on this computer, and
/// the message to oneself, is Mail's.
///
/// Any thread but main; blocks, a few times `patience`. Owns the threads it starts and the connections; none outlives the call. Changes nothing anywhere: opens no mailbox, sends
/// no mail. Held to the same rules as every connection: TLS only, no credential before the server has proved who it is, no way around a bad certificate; and asks no service that
/// is neither the address's own nor configured, except as DiagnosisOptions say. A step that fails leaves those that can still be taken.
class Doctor {
public:
    Doctor(DiscoveryNetwork network, std::shared_ptr<const Clock> clock);

    /// `account`: empty for an address that has none; then discovery says where to look, and nobody signs in. Throws MailError Refused for what is no address with a domain of its
    /// own (without an account), and Cancelled. `tell` is called from several threads at once, with each finding as it comes, all before this returns.
    Diagnosis examine(const QString &address, const std::optional<Account> &account, const DoctorKeys &keys, const DiagnosisOptions &options, const AbortTokenPtr &abort,
        const TellFinding &tell = {}) const;

private:
    const DiscoveryNetwork m_network;
    const std::shared_ptr<const Clock> m_clock;
};

} // namespace postrider
