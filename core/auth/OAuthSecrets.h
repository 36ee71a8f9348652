// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postrider {

/// The random values of a sign-in through the browser. Pure functions but for the system's randomness, any thread.
class OAuthSecrets {
public:
    /// 32 octets of the system's randomness in base64url: 43 characters, as RFC 7636 4.1 wants a verifier, and good for `state`.
    static QByteArray random();
    /// RFC 7636 4.2, S256.
    static QByteArray challengeOf(const QByteArray &verifier);
    /// Takes as long wherever they differ.
    static bool areEqual(const QByteArray &a, const QByteArray &b);
};

} // namespace postrider
