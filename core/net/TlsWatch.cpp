// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsWatch.h"

#include "core/net/TlsPolicy.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslError>
#include <QSslSocket>

namespace postrider {

namespace {
thread_local TlsFacts *watched = nullptr; ///< of the watch on this thread
constexpr qsizetype kLongestChain = 10;
} // namespace

TlsWatch::TlsWatch()
{
    watched = &m_facts;
}

TlsWatch::~TlsWatch()
{
    watched = nullptr;
}

void TlsWatch::note(const QSslSocket &socket, bool isVerified, const QList<QSslError> &faults)
{
    if (!watched)
        return;
    TlsFacts facts;
    facts.isTried = true;
    facts.isVerified = isVerified;
    facts.isTrusted = isVerified && !faults.isEmpty();
    for (const QSslError &fault : faults) {
        if (!facts.faults.contains(TlsPolicy::textOf(fault)))
            facts.faults.append(TlsPolicy::textOf(fault));
    }
    facts.canBeTrusted = TlsPolicy::canBeTrusted(socket.peerCertificate(), faults);
    if (socket.sessionProtocol() != QSsl::UnknownProtocol)
        facts.protocol = socket.sessionCipher().protocolString();
    facts.cipher = socket.sessionCipher().name();
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    for (const QSslCertificate &certificate : chain.mid(0, kLongestChain))
        facts.chain.append(TlsPolicy::factsOf(certificate));
    if (facts.chain.isEmpty() && !socket.peerCertificate().isNull())
        facts.chain.append(TlsPolicy::factsOf(socket.peerCertificate()));
    *watched = facts;
}

} // namespace postrider
