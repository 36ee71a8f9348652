// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CertificateFacts.h"
#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace postrider {

/// What Postrider demands of TLS, and the words for what was wrong: the one place for all protocols (threats.md, "Certificates").
/// Pure functions, any thread. Accepts no error but those of a certificate that the person trusts all the same, at that place (lesson 31 of threats.md); and whatever they trust,
/// TLS stays required, 1.2 or later, with SNI and with fresh keys.
class TlsPolicy {
public:
    /// TLS 1.2 or later, peer verified against the system's trust anchors and those in `server.caFile`. Certificate if that file cannot be used.
    static QSslConfiguration configurationFor(const ServerAddress &server);

    /// All that is wrong with whom the peer showed: `found` by the TLS library, and what that does not look for or only as the system is set up: the name (isIssuedFor), keys and
    /// signatures that are too weak to prove anything. `chain`: as it was sent, the peer's own first.
    static QList<QSslError> faultsOf(const ServerAddress &server, const QList<QSslCertificate> &chain, const QList<QSslError> &found);
    /// Of one of them, in few words.
    static QString textOf(const QSslError &fault);

    /// RFC 6125 6.4 and RFC 9525: a DNS name of the certificate's subjectAltName is `host`, or a wildcard for its whole leftmost label, and never for all that a registry hands
    /// out; an IP address matches only IP entries. The common name is never looked at: QSslSocket accepts it beside other names, this does not.
    static bool isIssuedFor(const QSslCertificate &certificate, const QString &host);

    /// Whether a person's trust in a certificate can make up for all of this: for who vouches for it, for whom, how long and for what it was issued; not for what makes it no proof
    /// at all (withdrawn, a signature that is wrong, too weak, none).
    static bool canBeTrusted(const QSslCertificate &peer, const QList<QSslError> &faults);
    /// Whether it does: the person trusts exactly this certificate at this port of this host.
    static bool isTrusted(const ServerAddress &server, const QSslCertificate &peer, const QList<QSslError> &faults);
    static QByteArray fingerprintOf(const QSslCertificate &certificate);
    /// What it says of itself, for people.
    static CertificateFacts factsOf(const QSslCertificate &certificate);

    /// The error for a certificate that did not verify: the message names the worst fault, detail lists them all.
    static MailError certificateError(const ServerAddress &server, const QList<QSslError> &errors, const QSslCertificate &peer);
    /// The error for a handshake that failed for another reason (no common protocol). Offline where the other end, by its first octet, is no TLS server: behind STARTTLS that is an
    /// attack.
    static MailError handshakeError(const ServerAddress &server, const QString &detail);
};

} // namespace postrider
