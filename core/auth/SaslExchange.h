// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"

#include <QStringList>

#include <memory>

namespace postrider {

/// One sign-in over any protocol that carries SASL in lines of base64 (SMTP, IMAP, POP3): chooses the mechanism, then turns the server's lines into
/// ours. One thread; owns the mechanism. Never does I/O, never tries a second mechanism: what the first one comes to is the outcome.
///
///     auto exchange = SaslExchange::choose(credentials, offered, server);          // empty: nothing of ours is offered
///     "AUTH " + exchange->mechanism() [+ ' ' + *exchange->first()]
///     while the server challenges: exchange->answer(challenge)                     // throws: cancel with Sasl::cancel(), then fail with that
///     the server says yes: exchange->confirm()                                     // throws: the yes is none, close the connection
class SaslExchange {
public:
    struct Server {
        QString host; ///< as configured
        quint16 port = 0;
        bool mayCarrySecrets = false; ///< Channel::mayCarrySecrets()
        QByteArray channelBinding; ///< Channel::channelBinding(), or empty
    };

    /// The best mechanism of those offered (upper case). For passwords SCRAM-SHA-256-PLUS, SCRAM-SHA-256, SCRAM-SHA-1-PLUS, SCRAM-SHA-1, PLAIN, LOGIN,
    /// CRAM-MD5; for tokens OAUTHBEARER, XOAUTH2. Where secrets may not be carried only SCRAM is left. Null if there is none.
    /// SignIn for names and secrets that cannot be said.
    static std::unique_ptr<SaslExchange> choose(const SaslCredentials &credentials, const QStringList &offered, const Server &server);

    QByteArray mechanism() const { return m_name; }
    /// The first response in base64, "=" where it is empty (RFC 4954 4); nothing where the server speaks first.
    std::optional<QByteArray> first();
    /// The response to a challenge, both in base64. Throws Refused (not understood) or Certificate (the server is not who it should be).
    QByteArray answer(const QByteArray &challenge);
    void confirm() { m_mechanism->confirm(); }
    QString reason() const { return m_mechanism->reason(); }

    /// For Transcript::hide and Sasl::guarded; grows with every answer.
    const QByteArrayList &secretForms() const { return m_mechanism->secrets(); }

private:
    SaslExchange(QByteArray name, std::unique_ptr<SaslMechanism> mechanism);

    QByteArray m_name;
    std::unique_ptr<SaslMechanism> m_mechanism;
};

} // namespace postrider
