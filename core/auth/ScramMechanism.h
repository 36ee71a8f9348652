// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"

#include <QCryptographicHash>

namespace postrider {

/// SCRAM-SHA-1 and SCRAM-SHA-256, with and without channel binding (RFC 5802, RFC 7677, RFC 5929): the password is never said, and the server has to
/// prove that it knows it, too. One thread; owns the password. Never accepts a success without that proof.
class ScramMechanism final : public SaslMechanism {
public:
    /// What the GS2 header says about channel binding (RFC 5802 6): a server that does offer it refuses NotOffered, so that somebody in between
    /// cannot take the offer away unnoticed.
    enum class Binding {
        None, ///< "n": we have none
        NotOffered, ///< "y": we have it, the server did not offer it
        TlsServerEndPoint, ///< "p=tls-server-end-point": the -PLUS mechanisms
    };
    /// Above this a server asks for no protection but for our time: two million take a few seconds, and nobody recommends more than 1.3 million.
    static constexpr qint64 kMostIterations = 2'000'000;

    /// `binding`: the octets of Channel::channelBinding(), for TlsServerEndPoint. `nonce`: for tests; random if empty.
    ScramMechanism(QCryptographicHash::Algorithm hash, const SaslCredentials &credentials, Binding kind, const QByteArray &binding = {}, const QByteArray &nonce = {});

    std::optional<QByteArray> initialResponse() override { return m_gs2Header + m_firstBare; }
    QByteArray respond(const QByteArray &challenge) override;
    void confirm() override;
    QString reason() const override { return m_reason; }

private:
    enum class State { Begun, ProofSent, ServerProven, Refused };

    QByteArray answerFirst(const QByteArray &serverFirst);
    void checkFinal(const QByteArray &serverFinal);
    QByteArray mac(const QByteArray &key, const QByteArray &text) const;
    QByteArray salted(const QByteArray &salt, int iterations) const;

    const QCryptographicHash::Algorithm m_hash;
    const QByteArray m_binding;
    QByteArray m_gs2Header, m_firstBare, m_nonce, m_password;
    QByteArray m_serverSignature;
    State m_state = State::Begun;
    QString m_reason;
};

} // namespace postrider
