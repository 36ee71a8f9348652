// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ProviderTable.h"

#include "core/auth/OAuthClients.h"
#include "core/net/HostName.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE declares a function and so has to stand outside any namespace; without it the linker drops the table of a static library.
static void initProviderResource()
{
    Q_INIT_RESOURCE(postrider_providers);
}

namespace postrider {

namespace {

struct Entry {
    QString name;
    ServerAddress imap, smtp;
    std::optional<ServerAddress> pop3;
    bool localPartIsUser = false;
    QString noteKind;
    QString helpUrl;
    bool passwordWorks = true;
    QString oauth;
};

struct Table {
    QList<Entry> entries;
    QList<OAuthService> oauth;
    QHash<QString, qsizetype> byExchange; ///< by the end of the host's name
    QHash<QString, qsizetype> byServer;
    QHash<QString, qsizetype> byDomain; ///< a leading dot stands for every domain below it
};

/// The sentences live here and not in the table, so that they can be translated.
QString noteText(const QString &kind, const QString &provider)
{
    if (kind == QLatin1String("appPassword"))
        return QCoreApplication::translate("ProviderTable", "%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.")
            .arg(provider);
    if (kind == QLatin1String("enableImap"))
        return QCoreApplication::translate("ProviderTable", "%1 lets mail programs in only after you have allowed IMAP in its settings on the web.").arg(provider);
    if (kind == QLatin1String("enableImapAppPassword"))
        return QCoreApplication::translate(
            "ProviderTable", "Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.")
            .arg(provider);
    if (kind == QLatin1String("ownPassword"))
        return QCoreApplication::translate(
            "ProviderTable", "%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.")
            .arg(provider);
    if (kind == QLatin1String("browserOnly"))
        return QCoreApplication::translate("ProviderTable", "%1 lets people sign in through a web browser only and refuses every password in mail programs.").arg(provider);
    return {};
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        strings.append(one.toString());
    return strings;
}

Table readTable()
{
    initProviderResource();
    Table table;
    QFile file(QStringLiteral(":/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray services = document.value(QLatin1String("oauth")).toArray();
    for (const QJsonValue &value : services) {
        OAuthService service;
        service.id = value[QLatin1String("id")].toString();
        table.oauth.append(OAuthClients::serviceFrom(value.toObject(), service));
    }
    const QJsonArray rows = document.value(QLatin1String("providers")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const auto imap = serverAddressFromUrl(row.value(QLatin1String("imap")).toString(), QStringLiteral("imap"));
        const auto smtp = serverAddressFromUrl(row.value(QLatin1String("smtp")).toString(), QStringLiteral("smtp"));
        if (!imap || !smtp)
            continue;
        const qsizetype index = table.entries.size();
        const auto pop3 = serverAddressFromUrl(row.value(QLatin1String("pop3")).toString(), QStringLiteral("pop3"));
        table.entries.append({row.value(QLatin1String("name")).toString(), *imap, *smtp, pop3, row.value(QLatin1String("user")).toString() == QLatin1String("localPart"),
            row.value(QLatin1String("note")).toString(), row.value(QLatin1String("help")).toString(), row.value(QLatin1String("passwordWorks")).toBool(true),
            row.value(QLatin1String("oauth")).toString()});
        for (const QString &domain : stringsOf(row.value(QLatin1String("domains"))))
            table.byDomain.insert(domain, index);
        for (const QString &exchange : stringsOf(row.value(QLatin1String("mx"))))
            table.byExchange.insert(exchange, index);
        // Two rows of one provider share a server: the last is the one for everybody else's domains.
        table.byServer.insert(imap->host, index);
        if (pop3)
            table.byServer.insert(pop3->host, index);
    }
    return table;
}

const Table &table()
{
    static const Table instance = readTable();
    return instance;
}

std::optional<qsizetype> indexOfDomain(const QString &domain)
{
    const auto &index = table().byDomain;
    const auto exact = index.constFind(domain);
    if (exact != index.constEnd())
        return *exact;
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', dot + 1)) {
        const auto below = index.constFind(domain.mid(dot));
        if (below != index.constEnd())
            return *below;
    }
    return std::nullopt;
}

Provider providerAt(qsizetype index, const QString &email)
{
    const Entry &entry = table().entries.at(index);
    const QString address = email.trimmed();
    return {entry.name, entry.imap, entry.smtp, entry.pop3, entry.localPartIsUser ? address.left(address.lastIndexOf(u'@')) : address, noteText(entry.noteKind, entry.name),
        entry.helpUrl, entry.passwordWorks, entry.oauth};
}

} // namespace

std::optional<Provider> ProviderTable::find(const QString &email)
{
    const auto domain = HostName::ofAddress(email);
    const auto index = domain ? indexOfDomain(*domain) : std::nullopt;
    return index ? std::optional(providerAt(*index, email)) : std::nullopt;
}

std::optional<Provider> ProviderTable::findByMailExchange(const QString &host, const QString &email)
{
    const auto &index = table().byExchange;
    for (QString rest = host; !rest.isEmpty(); rest = rest.section(u'.', 1)) {
        const auto found = index.constFind(rest);
        if (found != index.constEnd())
            return providerAt(*found, email);
    }
    return std::nullopt;
}

std::optional<Provider> ProviderTable::findByServer(const QString &host, const QString &email)
{
    const auto found = table().byServer.constFind(host);
    return found == table().byServer.constEnd() ? std::nullopt : std::optional(providerAt(*found, email));
}

QList<OAuthService> ProviderTable::oauthServices()
{
    return table().oauth;
}

} // namespace postrider
