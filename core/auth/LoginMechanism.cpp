// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/LoginMechanism.h"

#include "core/auth/Sasl.h"

namespace postrider {

LoginMechanism::LoginMechanism(const SaslCredentials &credentials) : m_userName(Sasl::octets(credentials.userName)), m_password(Sasl::octets(credentials.secret))
{
    for (const QByteArray &form : Sasl::secretForms(credentials.userName, credentials.secret))
        keepSecret(form);
}

QByteArray LoginMechanism::respond(const QByteArray &)
{
    switch (++m_questions) {
    case 1: return m_userName;
    case 2: return m_password;
    default: throw Sasl::broken(QStringLiteral("LOGIN has two questions, the server asks a third"));
    }
}

} // namespace postrider
