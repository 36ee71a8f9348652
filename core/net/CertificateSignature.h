// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <optional>

namespace postrider {

/// With what a certificate (X.509, DER) was signed. Pure functions, any thread. Never checks the signature.
class CertificateSignature {
public:
    /// The hash of its signature; empty for what is no certificate, and where the signature names none (Ed25519, Ed448) or one that is not known here.
    static std::optional<QCryptographicHash::Algorithm> hashOf(const QByteArray &der);
};

} // namespace postrider
