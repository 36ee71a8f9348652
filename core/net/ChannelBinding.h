// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postrider {

/// What ties a sign-in to one TLS connection, so that somebody in between cannot pass it on (RFC 5056). Pure functions, any thread.
/// Owns nothing. Never decides whether a certificate is good: TlsPolicy has done that.
class ChannelBinding {
public:
    /// RFC 5929 4.1: the hash of the server's certificate (DER) with the hash of the certificate's own signature; SHA-256 where that is MD5 or SHA-1.
    /// Empty for what is no certificate, and where the signature names no hash (Ed25519, Ed448): the binding is not defined there.
    static QByteArray tlsServerEndPoint(const QByteArray &der);
};

} // namespace postrider
