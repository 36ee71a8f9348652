// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CertificateFacts.h"

#include <QList>

class QSslError;
class QSslSocket;

namespace postrider {

/// What a server showed in a TLS handshake, believed or not. A value; the server's words are on one line and short.
struct TlsFacts {
    bool isTried = false; ///< a handshake was begun
    bool isVerified = false; ///< or trusted by the person
    bool isTrusted = false; ///< by the person, although it does not verify
    QStringList faults; ///< of the certificate, in the words of the TLS library
    bool canBeTrusted = false; ///< a person's trust could make up for them
    QString protocol, cipher; ///< "TLSv1.3", "TLS_AES_256_GCM_SHA384"; empty where it did not come to that
    QList<CertificateFacts> chain; ///< the server's own first; ten at most
};

/// Remembers what the last handshake on this thread showed, while it lives: also of a connection that was given up because of it, and of one that is inside a client. For the
/// doctor, and for what a person is asked about a certificate. Thread: the one that made it; one at a time per thread. Only looks: no handshake goes otherwise because of it.
class TlsWatch {
public:
    TlsWatch();
    ~TlsWatch();
    Q_DISABLE_COPY_MOVE(TlsWatch)

    const TlsFacts &facts() const { return m_facts; }
    /// For ChannelLink: after a handshake, or what was to be one. Does nothing where nobody watches.
    static void note(const QSslSocket &socket, bool isVerified, const QList<QSslError> &faults);

private:
    TlsFacts m_facts;
};

} // namespace postrider
