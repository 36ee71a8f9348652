// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>

namespace postrider {

/// Who signs in, and with what. A value; any thread. Never written anywhere by itself.
struct SaslCredentials {
    enum class Kind { Password, AccessToken };
    QString userName = {}; ///< as the server knows it
    QString secret = {}; ///< the password, or the OAuth access token
    Kind kind = Kind::Password;
    QStringList only = {}; ///< mechanisms that this server really takes, where it is known to offer more; empty: any
};

/// The client's side of one sign-in by one SASL mechanism (RFC 4422): turns challenges into responses, all of them raw octets, not base64.
/// One thread, one sign-in: made for it and thrown away. Owns a copy of the secret. Never does I/O, never asks how the connection is secured:
/// SaslExchange has done that.
/// Errors: MailError. SignIn where the name or secret cannot be said in this mechanism; Refused where the server's part is not what the mechanism
/// says; Certificate where the server failed to prove itself. After any of them the exchange has to be cancelled.
class SaslMechanism {
public:
    SaslMechanism() = default;
    virtual ~SaslMechanism() = default;
    SaslMechanism(const SaslMechanism &) = delete;
    SaslMechanism &operator=(const SaslMechanism &) = delete;

    /// What the client says first, or nothing where the server speaks first.
    virtual std::optional<QByteArray> initialResponse() { return std::nullopt; }
    /// False where challenges are texts for people and not looked at (LOGIN).
    virtual bool readsChallenges() const { return true; }
    virtual QByteArray respond(const QByteArray &challenge) = 0;
    /// The server says that the sign-in succeeded: throws if the mechanism has not seen everything that proves it.
    virtual void confirm() { }
    /// Why the server refuses, in its own short words, where the mechanism carries that ("invalid_token", "401"); for details.
    virtual QString reason() const { return {}; }

    /// Every form of the secret that has been said, or that the server could say back; grows with the exchange.
    const QByteArrayList &secrets() const { return m_secrets; }

protected:
    void keepSecret(const QByteArray &form) { m_secrets.append(form); }

private:
    QByteArrayList m_secrets;
};

} // namespace postrider
