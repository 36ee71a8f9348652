// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthFlow.h"

#include "core/auth/OAuthListener.h"
#include "core/auth/OAuthSecrets.h"
#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QThread>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

/// How soon an abort is noticed between two questions.
constexpr std::chrono::milliseconds kSlice(50);

void pause(std::chrono::milliseconds time, const AbortTokenPtr &abort)
{
    const QDeadlineTimer until(time);
    while (!until.hasExpired()) {
        if (abort && abort->isAborted())
            throw MailError(ErrorKind::Cancelled, Text::tr("The sign-in was given up."));
        QThread::msleep(quint64(qBound(qint64(1), until.remainingTime(), qint64(kSlice.count()))));
    }
}

} // namespace

OAuthFlow::OAuthFlow(OAuthService service, OAuthClient client, std::shared_ptr<const Clock> clock, HttpClient::Route route, Times times)
    : m_service(std::move(service))
    , m_client(std::move(client))
    , m_clock(std::move(clock))
    , m_route(std::move(route))
    , m_times(times)
{
}

QUrl OAuthFlow::pageFor(const QString &redirect, const QByteArray &state, const QByteArray &verifier, const QString &loginHint) const
{
    QList<std::pair<QString, QString>> fields{{QStringLiteral("response_type"), QStringLiteral("code")}, {QStringLiteral("client_id"), m_client.id},
        {QStringLiteral("redirect_uri"), redirect}, {QStringLiteral("scope"), m_service.scopes.join(u' ')}, {QStringLiteral("state"), QString::fromLatin1(state)},
        {QStringLiteral("code_challenge"), QString::fromLatin1(OAuthSecrets::challengeOf(verifier))}, {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    if (!loginHint.isEmpty())
        fields.append({QStringLiteral("login_hint"), loginHint});
    for (auto it = m_service.parameters.cbegin(); it != m_service.parameters.cend(); ++it)
        fields.append({it.key(), it.value()});
    // RFC 6749 3.1: what the endpoint's own query says stays.
    QByteArray query = m_service.authorizeUrl.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : std::as_const(fields))
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    QUrl url = m_service.authorizeUrl;
    url.setQuery(QString::fromLatin1(query));
    return url;
}

/// Without it the person would be asked again every hour.
const OAuthTokens &OAuthFlow::lasting(const OAuthTokens &tokens) const
{
    if (tokens.refresh.isEmpty())
        throw MailError(ErrorKind::Refused, Text::tr("%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.").arg(m_service.name),
            QStringLiteral("no refresh token"));
    return tokens;
}

OAuthTokens OAuthFlow::signIn(const QString &loginHint, const OpenBrowser &open, const AbortTokenPtr &abort) const
{
    OAuthListener listener(m_service);
    const QByteArray state = OAuthSecrets::random(), verifier = OAuthSecrets::random();
    if (!open(pageFor(listener.redirect(), state, verifier, loginHint)))
        throw MailError(ErrorKind::Refused, Text::tr("No web browser could be opened, and %1 signs people in through one only.").arg(m_service.name));
    const QByteArray code = listener.waitForCode(state, QDeadlineTimer(m_times.person), abort);
    return lasting(OAuthEndpoint(m_service, m_client, m_clock, abort, m_route).exchange(code, verifier, listener.redirect()));
}

OAuthTokens OAuthFlow::signInOnDevice(const ShowCode &show, const AbortTokenPtr &abort) const
{
    const OAuthEndpoint endpoint(m_service, m_client, m_clock, abort, m_route);
    OAuthEndpoint::DeviceCode code = endpoint.beginOnDevice();
    show(code);
    for (;;) {
        pause(code.interval * m_times.second, abort);
        try {
            if (const auto tokens = endpoint.askForDevice(code))
                return lasting(*tokens);
        } catch (const MailError &e) {
            // RFC 8628 3.5: a question that got lost is asked again, later, until the code is too old.
            if (!isTemporary(e.kind()) || m_clock->now() >= code.expiresAt)
                throw;
            code.interval = qMin(code.interval * 2, 60);
        }
    }
}

} // namespace postrider
