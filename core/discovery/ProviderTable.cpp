// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ProviderTable.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

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
    bool localPartIsUser = false;
    QString noteKind;
    QString helpUrl;
    bool passwordWorks = true;
};

struct Table {
    QList<Entry> entries;
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
        return QCoreApplication::translate("ProviderTable",
            "%1 lets people sign in through a web browser only and refuses every password in mail programs. Postrider cannot do this kind of sign-in yet, so this account cannot be added.")
            .arg(provider);
    return {};
}

Table readTable()
{
    initProviderResource();
    Table table;
    QFile file(QStringLiteral(":/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("providers")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const auto imap = serverAddressFromUrl(row.value(QLatin1String("imap")).toString(), QStringLiteral("imap"));
        const auto smtp = serverAddressFromUrl(row.value(QLatin1String("smtp")).toString(), QStringLiteral("smtp"));
        if (!imap || !smtp)
            continue;
        const qsizetype index = table.entries.size();
        table.entries.append({row.value(QLatin1String("name")).toString(), *imap, *smtp, row.value(QLatin1String("user")).toString() == QLatin1String("localPart"),
            row.value(QLatin1String("note")).toString(), row.value(QLatin1String("help")).toString(), row.value(QLatin1String("passwordWorks")).toBool(true)});
        const QJsonArray domains = row.value(QLatin1String("domains")).toArray();
        for (const QJsonValue &domain : domains)
            table.byDomain.insert(domain.toString(), index);
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
    for (qsizetype dot = domain.indexOf(QLatin1Char('.')); dot >= 0; dot = domain.indexOf(QLatin1Char('.'), dot + 1)) {
        const auto below = index.constFind(domain.mid(dot));
        if (below != index.constEnd())
            return *below;
    }
    return std::nullopt;
}

} // namespace

std::optional<Provider> ProviderTable::find(const QString &email)
{
    const QString address = email.trimmed();
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    // RFC 5321 4.5.3.1.2: a domain has at most 255 octets; the lookup below is per label.
    if (at <= 0 || at == address.size() - 1 || address.size() - at > 256)
        return std::nullopt;
    const QString domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1))).toLower();
    const auto index = domain.isEmpty() ? std::nullopt : indexOfDomain(domain);
    if (!index)
        return std::nullopt;
    const Entry &entry = table().entries.at(*index);
    return Provider{
        entry.name, entry.imap, entry.smtp, entry.localPartIsUser ? address.left(at) : address, noteText(entry.noteKind, entry.name), entry.helpUrl, entry.passwordWorks};
}

} // namespace postrider
