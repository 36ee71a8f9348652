// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsWatch.h"

#include "core/base/ShownText.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

namespace postrider {

namespace {
thread_local TlsFacts *watched = nullptr; ///< of the watch on this thread

/// What a peer calls itself or others is of any length.
constexpr qsizetype kLongestName = 100;
constexpr qsizetype kMostNames = 10;

QString shown(const QString &text)
{
    return shownText(text.left(kLongestName).toUtf8());
}

QString nameIn(const QStringList &common, const QStringList &organisations)
{
    return shown(common.isEmpty() ? organisations.value(0) : common[0]);
}

TlsFacts::Certificate factsOf(const QSslCertificate &certificate)
{
    TlsFacts::Certificate facts;
    facts.subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
    const QStringList names = certificate.subjectAlternativeNames().values();
    for (const QString &name : names.mid(0, kMostNames))
        facts.names.append(shown(name));
    facts.names.sort();
    facts.validFrom = certificate.effectiveDate().toMSecsSinceEpoch();
    facts.validUntil = certificate.expiryDate().toMSecsSinceEpoch();
    return facts;
}

} // namespace

TlsWatch::TlsWatch()
{
    watched = &m_facts;
}

TlsWatch::~TlsWatch()
{
    watched = nullptr;
}

void TlsWatch::note(const QSslSocket &socket, bool isVerified)
{
    if (!watched)
        return;
    TlsFacts facts;
    facts.isTried = true;
    facts.isVerified = isVerified;
    if (socket.sessionProtocol() != QSsl::UnknownProtocol)
        facts.protocol = socket.sessionCipher().protocolString();
    facts.cipher = socket.sessionCipher().name();
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    for (const QSslCertificate &certificate : chain.mid(0, kMostNames))
        facts.chain.append(factsOf(certificate));
    if (facts.chain.isEmpty() && !socket.peerCertificate().isNull())
        facts.chain.append(factsOf(socket.peerCertificate()));
    *watched = facts;
}

} // namespace postrider
