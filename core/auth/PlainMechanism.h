// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"

namespace postrider {

/// PLAIN (RFC 4616): name and password in one response. One thread; owns the password. Never to be used where others can listen.
class PlainMechanism final : public SaslMechanism {
public:
    explicit PlainMechanism(const SaslCredentials &credentials);

    std::optional<QByteArray> initialResponse() override { return m_response; }
    QByteArray respond(const QByteArray &challenge) override;

private:
    QByteArray m_response;
};

} // namespace postrider
