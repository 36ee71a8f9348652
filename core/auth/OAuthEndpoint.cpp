// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthEndpoint.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

constexpr std::chrono::seconds kPatience(30);
/// Where a service does not say how long its token is good for (RFC 6749 5.1: it should).
constexpr qint64 kUsualLife = 3600;
constexpr qint64 kLongestLife = 366LL * 24 * 3600;
/// Some are long (signed claims), and some servers put no bound to a line.
constexpr qsizetype kLongestToken = 16 * 1024;
/// RFC 8628 3.5: "slow_down" adds this.
constexpr int kSlower = 5;

/// The service's words for details: short, and nothing that could rearrange a line.
QString shortWords(QString text)
{
    text.truncate(200);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, QLatin1Char('?'));
    return text;
}

/// A token that can be said in a SASL exchange, or an empty text.
QString tokenIn(const QJsonValue &value)
{
    const QString token = value.toString();
    const bool isSayable = std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isSayable && token.size() <= kLongestToken ? token : QString();
}

/// Numbers, and numbers in quotes, which some services send.
qint64 secondsIn(const QJsonValue &value, qint64 usual)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && number >= 0 ? qint64(qMin(number, double(kLongestLife))) : usual;
}

QByteArray formOf(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

} // namespace

OAuthEndpoint::OAuthEndpoint(OAuthService service, OAuthClient client, std::shared_ptr<const Clock> clock, AbortTokenPtr abort, HttpClient::Route route)
    : m_service(std::move(service))
    , m_client(std::move(client))
    , m_clock(std::move(clock))
    , m_abort(std::move(abort))
    , m_http(m_abort, std::move(route))
{
}

OAuthTokens OAuthEndpoint::exchange(const QByteArray &code, const QByteArray &verifier, const QString &redirect) const
{
    const QJsonObject answer = post(m_service.tokenUrl,
        {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")}, {QStringLiteral("code"), QString::fromUtf8(code)}, {QStringLiteral("redirect_uri"), redirect},
            {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}});
    if (answer.contains(QLatin1String("error")))
        failAs(answer.value(QLatin1String("error")).toString(), answer.value(QLatin1String("error_description")).toString());
    return tokensFrom(answer);
}

OAuthTokens OAuthEndpoint::refresh(const QString &refreshToken) const
{
    const QJsonObject answer = post(m_service.tokenUrl, {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")}, {QStringLiteral("refresh_token"), refreshToken}});
    if (answer.contains(QLatin1String("error")))
        failAs(answer.value(QLatin1String("error")).toString(), answer.value(QLatin1String("error_description")).toString());
    return tokensFrom(answer);
}

OAuthEndpoint::DeviceCode OAuthEndpoint::beginOnDevice() const
{
    if (m_service.deviceUrl.isEmpty())
        throw MailError(ErrorKind::Refused, Text::tr("%1 lets nobody sign in on another device. Sign in on this one.").arg(m_service.name));
    const QJsonObject answer = post(m_service.deviceUrl, {{QStringLiteral("scope"), m_service.scopes.join(u' ')}});
    if (answer.contains(QLatin1String("error")))
        failAs(answer.value(QLatin1String("error")).toString(), answer.value(QLatin1String("error_description")).toString());
    DeviceCode code;
    code.deviceCode = tokenIn(answer.value(QLatin1String("device_code")));
    code.userCode = shortWords(answer.value(QLatin1String("user_code")).toString());
    // Older servers say "verification_url".
    const QJsonValue page = answer.contains(QLatin1String("verification_uri")) ? answer.value(QLatin1String("verification_uri")) : answer.value(QLatin1String("verification_url"));
    code.page = QUrl(page.toString(), QUrl::StrictMode);
    code.interval = int(qBound(qint64(1), secondsIn(answer.value(QLatin1String("interval")), code.interval), qint64(60)));
    code.expiresAt = m_clock->now() + 1000 * qBound(qint64(0), secondsIn(answer.value(QLatin1String("expires_in")), 600), qint64(3600));
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty() || code.userCode.size() > 50 || !HttpClient::serverOf(code.page))
        failNotUnderstood(QStringLiteral("no code, or no page for it"));
    return code;
}

std::optional<OAuthTokens> OAuthEndpoint::askForDevice(DeviceCode &code) const
{
    if (m_clock->now() >= code.expiresAt)
        failAs(QStringLiteral("expired_token"), {});
    const QJsonObject answer = post(
        m_service.tokenUrl, {{QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")}, {QStringLiteral("device_code"), code.deviceCode}});
    const QString error = answer.value(QLatin1String("error")).toString();
    if (error == QLatin1String("slow_down"))
        code.interval = qMin(code.interval + kSlower, 60);
    if (error == QLatin1String("slow_down") || error == QLatin1String("authorization_pending"))
        return std::nullopt;
    if (answer.contains(QLatin1String("error")))
        failAs(error, answer.value(QLatin1String("error_description")).toString());
    return tokensFrom(answer);
}

QJsonObject OAuthEndpoint::post(const QUrl &url, Fields fields) const
{
    fields.append({QStringLiteral("client_id"), m_client.id});
    if (!m_client.secret.isEmpty())
        fields.append({QStringLiteral("client_secret"), m_client.secret});
    const HttpAnswer answer = m_http.ask({url, formOf(fields)}, QDeadlineTimer(kPatience));
    if (answer.status >= 300 && answer.status < 400)
        throw MailError(ErrorKind::Refused,
            Text::tr("The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.").arg(m_service.name),
            QStringLiteral("HTTP %1").arg(answer.status));
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const bool isError = said.value(QLatin1String("error")).isString();
    // 5xx and 429 say nothing about the token, whatever stands beneath; 400 and 401 are how errors come (RFC 6749 5.2).
    if (answer.status >= 500 || answer.status == 429 || said.isEmpty() || (answer.status != 200 && !isError))
        failNotUnderstood(QStringLiteral("HTTP %1").arg(answer.status));
    return said;
}

OAuthTokens OAuthEndpoint::tokensFrom(const QJsonObject &answer) const
{
    const QString type = answer.value(QLatin1String("token_type")).toString();
    OAuthTokens tokens;
    tokens.access = tokenIn(answer.value(QLatin1String("access_token")));
    tokens.refresh = tokenIn(answer.value(QLatin1String("refresh_token")));
    tokens.expiresAt = m_clock->now() + 1000 * secondsIn(answer.value(QLatin1String("expires_in")), kUsualLife);
    if (tokens.access.isEmpty() || type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        failNotUnderstood(QStringLiteral("no bearer token"));
    return tokens;
}

void OAuthEndpoint::failAs(const QString &error, const QString &description) const
{
    const QString detail = shortWords(description.isEmpty() ? error : error + QStringLiteral(": ") + description);
    if (error == QLatin1String("invalid_grant") || error == QLatin1String("interaction_required") || error == QLatin1String("consent_required"))
        throw MailError(ErrorKind::SignIn, Text::tr("The sign-in at %1 is no longer good. Sign in again.").arg(m_service.name), detail);
    if (error == QLatin1String("access_denied") || error == QLatin1String("authorization_declined"))
        throw MailError(ErrorKind::SignIn, Text::tr("The sign-in at %1 was refused there. Sign in again if that was a mistake.").arg(m_service.name), detail);
    if (error == QLatin1String("expired_token"))
        throw MailError(ErrorKind::SignIn, Text::tr("Nobody signed in at %1 in time. Sign in again.").arg(m_service.name), detail);
    if (error == QLatin1String("temporarily_unavailable") || error == QLatin1String("server_error"))
        throw MailError(ErrorKind::Busy, Text::tr("%1 cannot sign anybody in at the moment.").arg(m_service.name), detail);
    throw MailError(ErrorKind::Refused,
        Text::tr("%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.").arg(m_service.name), detail);
}

void OAuthEndpoint::failNotUnderstood(const QString &what) const
{
    throw MailError(
        ErrorKind::Busy, Text::tr("%1 gave an answer to the sign-in that is not understood. It may be better in a while.").arg(m_service.name), QStringLiteral("sign-in: ") + what);
}

} // namespace postrider
