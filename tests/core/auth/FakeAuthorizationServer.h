// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthClients.h"
#include "core/auth/OAuthSecrets.h"
#include "tests/servers/FakeWebServer.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrlQuery>
#include <mutex>

namespace postrider::test {

/// A service that signs people in, on loopback, as RFC 6749, 7636, 8628 and 9207 have it; every way of misbehaving is a switch. Any thread.
class FakeAuthorizationServer {
public:
    FakeAuthorizationServer() : m_web([this](const FakeWebServer::Request &request) { return answer(request); }) { }

    // Set before it is asked.
    QString error; ///< the authorization endpoint's answer instead of a code
    QString issuer; ///< `iss` of its answers; empty: none
    bool repeatsIssuer = false;
    QString state; ///< told instead of what it was given
    bool rotates = false;
    bool forgetsRefresh = false; ///< no refresh token in the answers
    int life = 3600; ///< s
    int delay = 0; ///< ms before the token endpoint answers
    std::optional<FakeWebServer::Answer> tokenAnswer; ///< of the token endpoint, whatever it is asked
    bool isMute = false; ///< the token endpoint never answers
    QStringList deviceErrors; ///< one per question, then the token
    int deviceLife = 600;
    QString mark; ///< within every token that is given
    QString mailbox = QStringLiteral("ada"); ///< whose tokens these are, as the test servers call her (auth_username_format)

    OAuthService service(const QString &redirect = QStringLiteral("http://127.0.0.1/")) const
    {
        OAuthService service;
        service.id = QStringLiteral("fake");
        service.name = QStringLiteral("Fake");
        service.authorizeUrl = url("/authorize?tenant=t%201");
        service.tokenUrl = url("/token");
        service.deviceUrl = url("/device");
        service.scopes = {QStringLiteral("imap"), QStringLiteral("smtp")};
        service.redirect = redirect;
        return service;
    }
    OAuthClient client() const { return {QStringLiteral("postrider-test"), QStringLiteral("not a secret")}; }
    QUrl url(const char *path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_web.port()).arg(QLatin1String(path))); }

    QList<FakeWebServer::Request> requests(const QByteArray &path) const
    {
        QList<FakeWebServer::Request> all;
        for (const FakeWebServer::Request &request : m_web.requests()) {
            if (request.target.split('?').front() == path)
                all.append(request);
        }
        return all;
    }
    int tokenRequests() const { return int(requests("/token").size()); }
    bool isGood(const QString &accessToken) const
    {
        const std::lock_guard lock(m_mutex);
        return m_access.contains(accessToken);
    }
    /// Lines for dovecot.conf that have it ask here (oauth-facts 3.5): both mechanisms. `directory`: of the test, for a file that Dovecot, as another user, has to read.
    QStringList dovecotLines(const QString &directory) const
    {
        QFile file(directory + QStringLiteral("/oauth2.conf.ext"));
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write("introspection_mode = post\nintrospection_url = " + url("/introspect").toEncoded()
                   + "\nusername_attribute = email\nactive_attribute = active\nactive_value = true\n")
                > 0;
        const auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        if (!isWritten || !file.setPermissions(readable) || !QFile::setPermissions(directory, readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther))
            qFatal("cannot write for Dovecot");
        return {QStringLiteral("auth_mechanisms = plain oauthbearer xoauth2"), QStringLiteral("passdb {"), QStringLiteral("  driver = oauth2"),
            QStringLiteral("  mechanisms = xoauth2 oauthbearer"), QStringLiteral("  args = ") + file.fileName(), QStringLiteral("}")};
    }
    /// Makes a refresh token that is good.
    QString giveRefreshToken()
    {
        const std::lock_guard lock(m_mutex);
        const QString token = QStringLiteral("refresh-%1%2").arg(mark).arg(++m_count);
        m_refresh.insert(token);
        return token;
    }
    /// What the person did elsewhere: nothing that was given is good any more.
    void revoke()
    {
        const std::lock_guard lock(m_mutex);
        m_refresh.clear();
        m_access.clear();
    }
    void revokeAccess()
    {
        const std::lock_guard lock(m_mutex);
        m_access.clear();
    }

private:
    struct Given {
        QString challenge, redirect;
    };

    std::optional<FakeWebServer::Answer> answer(const FakeWebServer::Request &request)
    {
        const std::lock_guard lock(m_mutex);
        const QByteArray path = request.target.split('?').front();
        if (path == "/authorize")
            return FakeWebServer::Answer{authorize(QUrlQuery(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1))))};
        const QUrlQuery form(QString::fromLatin1(request.body));
        if (path == "/token")
            return isMute ? std::nullopt : std::optional(tokenAnswer ? *tokenAnswer : FakeWebServer::Answer{json(token(form)), delay});
        if (path == "/introspect") { // RFC 7662, for a real mail server
            const bool isActive = m_access.contains(value(form, "token"));
            return FakeWebServer::Answer{json(isActive ? QJsonObject{{"active", true}, {"email", mailbox}} : QJsonObject{{"active", false}})};
        }
        if (path == "/device")
            return FakeWebServer::Answer{
                json({{"device_code", "dc-1"}, {"user_code", "WDJB-MJHT"}, {"verification_uri", "https://fake.example/device"}, {"interval", 1}, {"expires_in", deviceLife}})};
        return FakeWebServer::Answer{FakeWebServer::status(404)};
    }

    static QString value(const QUrlQuery &query, const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
    static QByteArray json(const QJsonObject &object)
    {
        return FakeWebServer::status(object.contains("error") ? 400 : 200, "Content-Type: application/json\r\n", QJsonDocument(object).toJson());
    }

    QByteArray authorize(const QUrlQuery &query)
    {
        const QString code = QStringLiteral("4/code %1+&=").arg(++m_count).replace(u' ', u'-');
        m_codes.insert(code, {value(query, "code_challenge"), value(query, "redirect_uri")});
        QString to = value(query, "redirect_uri") + (value(query, "redirect_uri").endsWith(u'/') ? "?" : "/?")
            + "state=" + QString::fromLatin1(QUrl::toPercentEncoding(state.isEmpty() ? value(query, "state") : state));
        for (int i = 0; i < (issuer.isEmpty() ? 0 : repeatsIssuer ? 2 : 1); ++i)
            to += "&iss=" + QString::fromLatin1(QUrl::toPercentEncoding(issuer));
        to += error.isEmpty() ? "&code=" + QString::fromLatin1(QUrl::toPercentEncoding(code)) : "&error=" + error;
        return FakeWebServer::status(302, "Location: " + to.toLatin1() + "\r\n");
    }

    QJsonObject token(const QUrlQuery &form)
    {
        if (value(form, "client_id") != client().id || value(form, "client_secret") != client().secret)
            return {{"error", "invalid_client"}};
        const QString grant = value(form, "grant_type");
        if (grant == "authorization_code") {
            const QString code = value(form, "code");
            const Given given = m_codes.take(code);
            const QByteArray challenge = OAuthSecrets::challengeOf(value(form, "code_verifier").toLatin1());
            if (given.challenge.isEmpty() || given.challenge.toLatin1() != challenge || given.redirect != value(form, "redirect_uri"))
                return {{"error", "invalid_grant"}, {"error_description", "code, verifier or redirect"}};
            return tokens(true);
        }
        if (grant == "refresh_token") {
            const QString refresh = value(form, "refresh_token");
            if (!m_refresh.contains(refresh))
                return {{"error", "invalid_grant"}};
            if (rotates)
                m_refresh.remove(refresh);
            return tokens(rotates);
        }
        if (grant == "urn:ietf:params:oauth:grant-type:device_code") {
            if (!deviceErrors.isEmpty())
                return {{"error", deviceErrors.takeFirst()}};
            return tokens(true);
        }
        return {{"error", "unsupported_grant_type"}};
    }

    QJsonObject tokens(bool withRefresh)
    {
        const QString access = QStringLiteral("access-%1%2").arg(mark).arg(++m_count);
        m_access.insert(access);
        QJsonObject answer{{"access_token", access}, {"token_type", "Bearer"}, {"expires_in", life}};
        if (withRefresh && !forgetsRefresh) {
            const QString refresh = QStringLiteral("refresh-%1%2").arg(mark).arg(++m_count);
            m_refresh.insert(refresh);
            answer.insert("refresh_token", refresh);
        }
        return answer;
    }

    mutable std::mutex m_mutex;
    QHash<QString, Given> m_codes;
    QSet<QString> m_refresh, m_access;
    int m_count = 0;
    FakeWebServer m_web; ///< last: its thread is gone before what it uses
};

} // namespace postrider::test
