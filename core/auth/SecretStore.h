// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Where passwords are kept. Calls block (a keychain may ask its user), at most 60 s: worker threads only, never main.
/// Never writes a secret to a file of ours.
class SecretStore {
public:
    enum class Outcome {
        Done,
        NotFound, ///< no such entry, or the collection is locked: the keychains do not tell these apart
        Unavailable, ///< no keychain here, or it does not answer
    };
    struct Result {
        Outcome outcome = Outcome::Unavailable;
        QString secret; ///< of read()
        QString detail; ///< the keychain's own words on failure
    };

    virtual ~SecretStore() = default;
    virtual Result read(const QString &key) = 0;
    virtual Result write(const QString &key, const QString &secret) = 0;
    /// Removing what is not there is Done.
    virtual Result remove(const QString &key) = 0;
    /// True if this secret is in memory only: it will be asked for again in the next session.
    virtual bool isForThisSessionOnly(const QString &) const { return false; }
};

} // namespace postrider
