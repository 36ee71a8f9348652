// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/discovery/Discovery.h"
#include "core/net/Resolver.h"
#include "tests/servers/FakeWebServer.h"

#include <QThread>
#include <atomic>

namespace postrider::test {

/// A DNS that says what the test has put into it.
class FakeDomainRecords final : public DomainRecords {
public:
    QHash<QString, QList<ServiceRecord>> serviceRecords;
    QHash<QString, QList<MailExchange>> exchanges;
    bool fails = false;
    std::atomic<int> asked = 0;

    QList<ServiceRecord> services(const QString &name, QDeadlineTimer, const AbortTokenPtr &) override
    {
        ++asked;
        throwIfBroken();
        return serviceRecords.value(name);
    }
    QList<MailExchange> mailExchanges(const QString &domain, QDeadlineTimer, const AbortTokenPtr &) override
    {
        ++asked;
        throwIfBroken();
        return exchanges.value(domain);
    }

private:
    void throwIfBroken() const
    {
        if (fails)
            throw MailError(ErrorKind::Offline, QStringLiteral("no name servers"));
    }
};

/// A small world on loopback: every name leads to this computer, web servers answer what the test says for "host/path" (https, one certificate for all their names), mail servers
/// are where the test has put them, and everything else refuses the connection. Nothing leaves the computer. One at a time.
class FakeWorld {
public:
    explicit FakeWorld(
        const QString &webNames = QStringLiteral("DNS:autoconfig.example.org,DNS:example.org,DNS:autoconfig.thunderbird.net,DNS:conf.example.org,DNS:autoconfig.hoster.net,"
                                                 "DNS:autoconfig.eu.hoster.net"))
        : m_web([this](const FakeWebServer::Request &request) { return answer(request); }, TestCertificates::shared().withNames(webNames))
    {
        Resolver::setLookup([](const QString &) { return QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}; });
    }
    ~FakeWorld() { Resolver::setLookup({}); }
    Q_DISABLE_COPY_MOVE(FakeWorld)

    DiscoveryNetwork network()
    {
        DiscoveryNetwork network;
        network.records = records;
        network.directories = directories;
        network.route = [this](const ServerAddress &server) {
            ServerAddress real = server;
            real.caFile = TestCertificates::shared().caFile();
            const QString place = QStringLiteral("%1:%2").arg(server.host).arg(server.port);
            // Nobody listens on port 1.
            real.port = servers.contains(place) ? servers.value(place) : server.port == 443 ? m_web.port() : 1;
            return real;
        };
        return network;
    }
    DiscoveryResult find(const QString &address, const DiscoveryOptions &options = {.patience = 15'000}) { return Discovery(network()).find(address, options, abort); }

    FakeWebServer &web() { return m_web; }
    /// "host/path?query" of what web servers were asked.
    QStringList asked() const
    {
        QStringList all;
        for (const FakeWebServer::Request &request : m_web.requests())
            all.append(QString::fromLatin1(request.host + request.target));
        all.sort();
        return all;
    }

    // Before the search.
    QHash<QString, FakeWebServer::Answer> pages; ///< by "host/path", without the query
    QSet<QString> silent; ///< "host/path" that never answer
    QHash<QString, quint16> servers; ///< "host:port" to the port of loopback
    std::shared_ptr<FakeDomainRecords> records = std::make_shared<FakeDomainRecords>();
    QStringList directories;
    AbortTokenPtr abort = std::make_shared<AbortToken>();

    /// Published settings with these servers.
    static QByteArray config(const QByteArray &servers)
    {
        return "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"example.org\">" + servers + "</emailProvider></clientConfig>";
    }
    static QByteArray server(const QByteArray &type, const QByteArray &host, int port, const QByteArray &socket = "SSL", const QByteArray &user = "%EMAILADDRESS%",
        const QByteArray &way = "password-cleartext")
    {
        const QByteArray element = type == "smtp" ? "outgoingServer" : "incomingServer";
        return '<' + element + " type=\"" + type + "\"><hostname>" + host + "</hostname><port>" + QByteArray::number(port) + "</port><socketType>" + socket
            + "</socketType><username>" + user + "</username><authentication>" + way + "</authentication></" + element + '>';
    }
    static QByteArray both(const QByteArray &prefix) { return config(server("imap", prefix + "imap.example.org", 993) + server("smtp", prefix + "smtp.example.org", 465)); }
    void publish(const QString &place, const QByteArray &xml, int delay = 0) { pages.insert(place, {FakeWebServer::ok(xml, "text/xml"), delay, 0}); }

private:
    std::optional<FakeWebServer::Answer> answer(const FakeWebServer::Request &request) const
    {
        const QString place = QString::fromLatin1(request.host + request.target).section(u'?', 0, 0);
        if (silent.contains(place))
            return std::nullopt;
        return pages.value(place, {FakeWebServer::status(404), 0, 0});
    }

    FakeWebServer m_web;
};

} // namespace postrider::test
