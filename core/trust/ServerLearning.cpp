// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ServerLearning.h"

#include "core/net/HostName.h"
#include "core/trust/AuthenticationResults.h"

#include <QSet>

#include <algorithm>

namespace postrider::ServerLearning {

namespace {

struct Known {
    const char *host; ///< of the server that mail is read from, or "." and what it ends in
    std::initializer_list<const char *> ids;
};

/// Providers that check all mail, and take out what others have written under their names.
const Known providers[] = {
    {"imap.gmail.com", {"mx.google.com"}},
    {"imap.googlemail.com", {"mx.google.com"}},
    {"pop.gmail.com", {"mx.google.com"}},
    {"pop.googlemail.com", {"mx.google.com"}},
    {"outlook.office365.com", {"-"}}, // no authserv-id
    {".mail.yahoo.com", {".yahoo.com"}},
    {".mail.yahoo.co.jp", {".yahoo.co.jp"}},
    {".aol.com", {".aol.com", ".yahoo.com"}},
    {"imap.mail.me.com", {".icloud.com"}},
    {"imap.fastmail.com", {".messagingengine.com"}},
    {"pop.fastmail.com", {".messagingengine.com"}},
};

QString organisationOf(const QString &host)
{
    const QString name = HostName::parse(host).value_or(QString());
    return name.isEmpty() ? QString() : HostName::baseDomain(name);
}

/// Who says to have sent it; empty where that cannot be told. Roughly: it decides only whether the message counts.
QString senderOrganisation(const QList<HeaderField> &header)
{
    for (const HeaderField &field : header) {
        if (field.name.compare("From", Qt::CaseInsensitive) != 0)
            continue;
        const QString text = field.decoded.left(1'000);
        const qsizetype at = text.lastIndexOf(u'@');
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'-'))
            ++end;
        return at < 0 ? QString() : organisationOf(text.mid(at + 1, end - at - 1));
    }
    return {};
}

} // namespace

ServerTrust ofProvider(const QString &incomingHost)
{
    ServerTrust trust;
    const QString host = incomingHost.toLower();
    for (const Known &known : providers) {
        const QLatin1String name(known.host);
        if (host != name && !(name.startsWith(u'.') && host.endsWith(name)))
            continue;
        for (const char *id : known.ids)
            trust.ids.append(QLatin1String(id));
        break;
    }
    return trust;
}

ServerTrust learn(const QList<QList<HeaderField>> &headers, const Surroundings &around)
{
    if (const ServerTrust known = ofProvider(around.incomingHost); !known.ids.isEmpty())
        return known;
    QSet<QString> ours{organisationOf(around.incomingHost), organisationOf(around.outgoingHost)};
    QSet<QString> own;
    for (const QString &address : around.addresses)
        own.insert(organisationOf(address.section(u'@', -1)));
    ours += own;
    ours.remove(QString());
    QString server;
    QSet<QString> senders;
    int messages = 0, hops = 0;
    for (const QList<HeaderField> &header : headers) {
        const QString sender = senderOrganisation(header);
        // What is sent within the house is often not checked.
        if (sender.isEmpty() || own.contains(sender))
            continue;
        const QList<AuthenticationField> fields = AuthenticationResults::all(header);
        if (fields.isEmpty() || fields.first().server.isEmpty() || (!server.isEmpty() && fields.first().server != server))
            return {};
        server = fields.first().server;
        hops = std::max(hops, fields.first().hops);
        senders.insert(sender);
        ++messages;
    }
    if (messages < fewestMessages || senders.size() < fewestSenders || !ours.contains(organisationOf(server)))
        return {};
    ServerTrust trust;
    trust.ids = {server};
    trust.hops = hops;
    return trust;
}

} // namespace postrider::ServerLearning
