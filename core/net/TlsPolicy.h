// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace postrider {

/// What Postrider demands of TLS, and the words for what was wrong: the one place for all protocols (threats.md, "Certificates").
/// Pure functions, any thread. Never accepts an error, never offers a way around one.
class TlsPolicy {
public:
    /// TLS 1.2 or later, peer verified against the system's trust anchors and those in `server.caFile`. Certificate if that file cannot be used.
    static QSslConfiguration configurationFor(const ServerAddress &server);

    /// RFC 6125 6.4 and RFC 9525: a DNS name of the certificate's subjectAltName is `host`, or a wildcard for its whole leftmost label; an IP address
    /// matches only IP entries. The common name is never looked at: QSslSocket accepts it beside other names, this does not.
    static bool isIssuedFor(const QSslCertificate &certificate, const QString &host);

    /// The error for a certificate that did not verify: the message names the worst fault, detail lists them all.
    static MailError certificateError(const ServerAddress &server, const QList<QSslError> &errors, const QSslCertificate &peer);
    /// The error for a handshake that failed for another reason (no common protocol). Offline where the other end, by its first octet, is no TLS server: behind STARTTLS that is an
    /// attack.
    static MailError handshakeError(const ServerAddress &server, const QString &detail);
};

} // namespace postrider
