// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ProxySettings.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace postrider {

/// How a connection is secured. There is no "STARTTLS if available": what is configured is required (RFC 8314 5.2).
enum class Security {
    ImplicitTls, ///< TLS from the first byte (993, 995, 465)
    StartTls, ///< STARTTLS required before anything else (143, 110, 587)
    PlainLoopback, ///< no TLS; accepted for 127.0.0.0/8, ::1 and "localhost" only
};

/// Where a server is and how to talk to it, and what of an account counts for its connections. A value; any thread.
struct ServerAddress {
    QString host; ///< as configured: the name the certificate is checked against
    quint16 port = 0;
    Security security = Security::ImplicitTls;
    QString caFile; ///< PEM file with additional trust anchors for this server, or empty
    /// SHA-256 of the certificates that the person trusts at this very place although they do not verify. What that can make up for is TlsPolicy's to say; web servers get none.
    QList<QByteArray> trusted = {};
    ProxySettings proxy = {};
    QString proxyPassword = {}; ///< only while a connection is made: never in an Account
    /// Somebody else chose this place (a message): a connection that would end within this computer's own networks is refused. It goes to an address that was looked at, or to
    /// none.
    bool publicOnly = false;

    bool isValid() const { return !host.isEmpty() && port != 0; }
    /// The same place, held to the same demands; what of an account counts for the connection is not looked at.
    bool operator==(const ServerAddress &o) const { return host == o.host && port == o.port && security == o.security && caFile == o.caFile; }
};

/// Reads "imaps://host[:993]", "imap://host[:143]", "imap+plain://127.0.0.1:port", and likewise "pop3", "smtps" (465), "smtp" (587).
/// `scheme` is "imap", "pop3" or "smtp". Empty if the text is not such a URL, holds a user, path or query, or is plain to a host that is not loopback.
std::optional<ServerAddress> serverAddressFromUrl(const QString &text, const QString &scheme);
/// The URL form of an address.
QString urlOf(const ServerAddress &address, const QString &scheme);
/// True for "localhost", 127.0.0.0/8 and ::1.
bool isLoopbackHost(const QString &host);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::ServerAddress)
