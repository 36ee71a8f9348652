// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/PlainMechanism.h"

#include "core/auth/Sasl.h"

namespace postrider {

PlainMechanism::PlainMechanism(const SaslCredentials &credentials) : m_response(QByteArray::fromBase64(Sasl::plainResponse(credentials.userName, credentials.secret)))
{
    for (const QByteArray &form : Sasl::secretForms(credentials.userName, credentials.secret))
        keepSecret(form);
}

QByteArray PlainMechanism::respond(const QByteArray &)
{
    throw Sasl::broken(QStringLiteral("PLAIN has one response, the server asks for another"));
}

} // namespace postrider
