// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"

namespace postrider {

/// LOGIN (draft-murchison-sasl-login): two questions, whatever their text: the name, then the password. One thread; owns the password. Never to be used
/// where others can listen.
class LoginMechanism final : public SaslMechanism {
public:
    explicit LoginMechanism(const SaslCredentials &credentials);

    bool readsChallenges() const override { return false; }
    QByteArray respond(const QByteArray &challenge) override;

private:
    const QByteArray m_userName, m_password;
    int m_questions = 0;
};

} // namespace postrider
