// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthClients.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

/// More than anybody needs.
constexpr qint64 kLargestFile = 256 * 1024;

[[noreturn]] void failFile(const QString &path, const QString &what)
{
    throw MailError(ErrorKind::Storage, Text::tr("The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.").arg(path), what);
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        strings.append(one.toString());
    return strings;
}

/// What the packager has put in; empty where nothing was.
QHash<QString, OAuthClient> compiledIn()
{
    QHash<QString, OAuthClient> clients;
    const auto add = [&](const char *service, const char *id, const char *secret) {
        if (*id)
            clients.insert(QString::fromLatin1(service), {QString::fromUtf8(id), QString::fromUtf8(secret)});
    };
    add("google", POSTRIDER_OAUTH_GOOGLE_CLIENT_ID, POSTRIDER_OAUTH_GOOGLE_CLIENT_SECRET);
    add("microsoft", POSTRIDER_OAUTH_MICROSOFT_CLIENT_ID, POSTRIDER_OAUTH_MICROSOFT_CLIENT_SECRET);
    add("yahoo", POSTRIDER_OAUTH_YAHOO_CLIENT_ID, POSTRIDER_OAUTH_YAHOO_CLIENT_SECRET);
    add("aol", POSTRIDER_OAUTH_AOL_CLIENT_ID, POSTRIDER_OAUTH_AOL_CLIENT_SECRET);
    add("fastmail", POSTRIDER_OAUTH_FASTMAIL_CLIENT_ID, POSTRIDER_OAUTH_FASTMAIL_CLIENT_SECRET);
    add("yandex", POSTRIDER_OAUTH_YANDEX_CLIENT_ID, POSTRIDER_OAUTH_YANDEX_CLIENT_SECRET);
    add("mailru", POSTRIDER_OAUTH_MAILRU_CLIENT_ID, POSTRIDER_OAUTH_MAILRU_CLIENT_SECRET);
    return clients;
}

} // namespace

OAuthClients::OAuthClients(const QList<OAuthService> &known, const QString &file) : m_clients(compiledIn())
{
    for (const OAuthService &service : known)
        m_services.insert(service.id, service);
    if (QFile::exists(file))
        readFile(file);
}

void OAuthClients::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failFile(path, file.errorString());
    const QByteArray text = file.read(kLargestFile + 1);
    if (text.size() > kLargestFile)
        failFile(path, QStringLiteral("over %1 octets").arg(kLargestFile));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        failFile(path, error.error == QJsonParseError::NoError ? QStringLiteral("not an object") : error.errorString());
    const QJsonObject all = document.object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject written = it.value().toObject();
        OAuthService service = m_services.value(it.key());
        service.id = it.key();
        service = serviceFrom(written, service);
        if (!service.isValid())
            failFile(path, QStringLiteral("“%1” lacks an address, or has one that is not https").arg(it.key()));
        m_services.insert(service.id, service);
        const QString id = written.value(QLatin1String("clientId")).toString();
        if (!id.isEmpty())
            m_clients.insert(service.id, {id, written.value(QLatin1String("clientSecret")).toString()});
    }
}

OAuthService OAuthClients::serviceFrom(const QJsonObject &written, OAuthService known)
{
    OAuthService service = std::move(known);
    const auto take = [&written](QLatin1String key, auto &target, auto read) {
        if (written.contains(key))
            target = read(written.value(key));
    };
    const auto text = [](const QJsonValue &value) { return value.toString(); };
    const auto url = [](const QJsonValue &value) { return QUrl(value.toString(), QUrl::StrictMode); };
    take(QLatin1String("name"), service.name, text);
    take(QLatin1String("issuer"), service.issuer, text);
    take(QLatin1String("issuerIsRequired"), service.issuerIsRequired, [](const QJsonValue &value) { return value.toBool(); });
    take(QLatin1String("authorize"), service.authorizeUrl, url);
    take(QLatin1String("token"), service.tokenUrl, url);
    take(QLatin1String("device"), service.deviceUrl, url);
    take(QLatin1String("scopes"), service.scopes, stringsOf);
    take(QLatin1String("mechanisms"), service.mechanisms, stringsOf);
    take(QLatin1String("redirect"), service.redirect, text);
    const QJsonObject parameters = written.value(QLatin1String("parameters")).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        service.parameters.insert(it.key(), it.value().toString());
    if (service.name.isEmpty())
        service.name = service.id;
    return service;
}

std::optional<OAuthService> OAuthClients::service(const QString &id) const
{
    const auto found = m_services.constFind(id);
    return found == m_services.cend() ? std::nullopt : std::optional(*found);
}

std::optional<OAuthClient> OAuthClients::client(const QString &serviceId) const
{
    const auto found = m_clients.constFind(serviceId);
    return found == m_clients.cend() ? std::nullopt : std::optional(*found);
}

} // namespace postrider
