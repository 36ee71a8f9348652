// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// A part of a message that is signed or encrypted. Postrider keeps it as it came, octet for octet, and checks and decrypts nothing yet: nothing here says that a signature is
/// good, or that anything was secret on its way. A value.
struct Protection {
    enum class Kind {
        SignedSmime, ///< RFC 8551 3.5
        EncryptedSmime,
        SignedPgp, ///< RFC 3156 5
        EncryptedPgp,
        SignedInText, ///< PGP armour within a text
        EncryptedInText,
        KeyInText, ///< somebody's public key
    };

    Kind kind = Kind::SignedSmime;
    bool isWhole = false; ///< all there is to read in the message is within; else what stands beside it is not signed, or came in the clear
    QString sentence; ///< for people

    bool operator==(const Protection &) const = default;
};

} // namespace postrider
