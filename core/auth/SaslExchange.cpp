// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/SaslExchange.h"

#include "core/auth/BearerMechanism.h"
#include "core/auth/CramMd5Mechanism.h"
#include "core/auth/LoginMechanism.h"
#include "core/auth/PlainMechanism.h"
#include "core/auth/Sasl.h"
#include "core/auth/ScramMechanism.h"

#include <algorithm>

namespace postrider {

namespace {

using Kind = SaslCredentials::Kind;

/// What a mechanism needs of the connection.
enum class Needs { Nothing, Secrecy, ChannelBinding };

struct Known {
    const char *name;
    Kind kind;
    Needs needs;
};

/// The best first.
constexpr Known kKnown[] = {
    {"SCRAM-SHA-256-PLUS", Kind::Password, Needs::ChannelBinding},
    {"SCRAM-SHA-256", Kind::Password, Needs::Nothing},
    {"SCRAM-SHA-1-PLUS", Kind::Password, Needs::ChannelBinding},
    {"SCRAM-SHA-1", Kind::Password, Needs::Nothing},
    {"PLAIN", Kind::Password, Needs::Secrecy},
    {"LOGIN", Kind::Password, Needs::Secrecy},
    {"CRAM-MD5", Kind::Password, Needs::Secrecy},
    {"OAUTHBEARER", Kind::AccessToken, Needs::Secrecy},
    {"XOAUTH2", Kind::AccessToken, Needs::Secrecy},
};

bool isPlus(const QString &name)
{
    return name.startsWith(QLatin1String("SCRAM-")) && name.endsWith(QLatin1String("-PLUS"));
}

ScramMechanism::Binding bindingFor(const QString &name, const QStringList &offered, const SaslExchange::Server &server)
{
    if (isPlus(name))
        return ScramMechanism::Binding::TlsServerEndPoint;
    // "y" would be a lie, and refused, where the server does offer it with a hash that we did not choose.
    const bool isOffered = std::any_of(offered.begin(), offered.end(), isPlus);
    return server.channelBinding.isEmpty() || isOffered ? ScramMechanism::Binding::None : ScramMechanism::Binding::NotOffered;
}

std::unique_ptr<SaslMechanism> make(const QString &name, const SaslCredentials &credentials, const QStringList &offered, const SaslExchange::Server &server)
{
    if (name.startsWith(QLatin1String("SCRAM-"))) {
        const auto hash = name.startsWith(QLatin1String("SCRAM-SHA-256")) ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
        return std::make_unique<ScramMechanism>(hash, credentials, bindingFor(name, offered, server), server.channelBinding);
    }
    if (name == QLatin1String("PLAIN"))
        return std::make_unique<PlainMechanism>(credentials);
    if (name == QLatin1String("LOGIN"))
        return std::make_unique<LoginMechanism>(credentials);
    if (name == QLatin1String("CRAM-MD5"))
        return std::make_unique<CramMd5Mechanism>(credentials);
    const auto form = name == QLatin1String("XOAUTH2") ? BearerMechanism::Form::XOAuth2 : BearerMechanism::Form::OAuthBearer;
    return std::make_unique<BearerMechanism>(form, credentials, server.host, server.port);
}

} // namespace

SaslExchange::SaslExchange(QByteArray name, std::unique_ptr<SaslMechanism> mechanism) : m_name(std::move(name)), m_mechanism(std::move(mechanism)) { }

std::unique_ptr<SaslExchange> SaslExchange::choose(const SaslCredentials &credentials, const QStringList &offered, const Server &server)
{
    for (const Known &known : kKnown) {
        const QString name = QLatin1String(known.name);
        const bool isPossible = known.needs == Needs::Nothing || (known.needs == Needs::Secrecy && server.mayCarrySecrets)
            || (known.needs == Needs::ChannelBinding && !server.channelBinding.isEmpty());
        if (known.kind == credentials.kind && isPossible && offered.contains(name) && (credentials.only.isEmpty() || credentials.only.contains(name)))
            return std::unique_ptr<SaslExchange>(new SaslExchange(known.name, make(name, credentials, offered, server)));
    }
    return nullptr;
}

std::optional<QByteArray> SaslExchange::first()
{
    const auto response = m_mechanism->initialResponse();
    if (!response)
        return std::nullopt;
    return response->isEmpty() ? QByteArray("=") : response->toBase64();
}

QByteArray SaslExchange::answer(const QByteArray &challenge)
{
    if (!m_mechanism->readsChallenges())
        return m_mechanism->respond({}).toBase64();
    const auto octets = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
    if (!octets)
        throw Sasl::broken(QStringLiteral("the challenge is not base64"));
    return m_mechanism->respond(octets.decoded).toBase64();
}

} // namespace postrider
