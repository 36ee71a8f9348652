// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ChannelBinding.h"

#include "core/net/CertificateSignature.h"

namespace postrider {

QByteArray ChannelBinding::tlsServerEndPoint(const QByteArray &der)
{
    const auto hash = CertificateSignature::hashOf(der);
    if (!hash)
        return {};
    const bool isOld = hash == QCryptographicHash::Md5 || hash == QCryptographicHash::Sha1;
    return QCryptographicHash::hash(der, isOld ? QCryptographicHash::Sha256 : *hash);
}

} // namespace postrider
