// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"

namespace postrider {

/// CRAM-MD5 (RFC 2195): the server's text signed with the password. One thread; owns the password. MD5 is weak and the server unproven, so it is never used
/// where others can listen.
class CramMd5Mechanism final : public SaslMechanism {
public:
    explicit CramMd5Mechanism(const SaslCredentials &credentials);

    QByteArray respond(const QByteArray &challenge) override;

private:
    const QByteArray m_userName, m_password;
    bool m_answered = false;
};

} // namespace postrider
