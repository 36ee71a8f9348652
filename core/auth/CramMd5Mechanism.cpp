// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/CramMd5Mechanism.h"

#include "core/auth/Sasl.h"

#include <QMessageAuthenticationCode>

namespace postrider {

CramMd5Mechanism::CramMd5Mechanism(const SaslCredentials &credentials) : m_userName(Sasl::octets(credentials.userName)), m_password(Sasl::octets(credentials.secret))
{
    for (const QByteArray &form : Sasl::secretForms(credentials.userName, credentials.secret))
        keepSecret(form);
}

QByteArray CramMd5Mechanism::respond(const QByteArray &challenge)
{
    if (m_answered || challenge.isEmpty())
        throw Sasl::broken(QStringLiteral("CRAM-MD5 has one challenge with a text in it"));
    m_answered = true;
    const QByteArray digest = QMessageAuthenticationCode::hash(challenge, m_password, QCryptographicHash::Md5).toHex();
    const QByteArray response = m_userName + ' ' + digest;
    keepSecret(response.toBase64()); // whoever has it can try passwords against it
    keepSecret(digest);
    return response;
}

} // namespace postrider
