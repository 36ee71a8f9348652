// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"

#include <memory>
#include <optional>

namespace postrider::test {

/// Stands between a client and a server on 127.0.0.1 and breaks the connection after so many octets.
///
///     TcpFaultProxy proxy(server.port());
///     proxy.setFault({TcpFaultProxy::Direction::ToClient, TcpFaultProxy::Kind::Reset, 120});
///     SmtpClient client(proxy.address(server.address(Security::StartTls)), nullptr, nullptr);
///
/// Exactly `after` octets of that direction pass, on each connection anew. Thread: used by the test's; owns its own thread and all sockets.
class TcpFaultProxy {
public:
    enum class Direction { ToServer, ToClient };
    enum class Kind {
        Close, ///< both sides see FIN
        Reset, ///< both sides see RST
        HalfClose, ///< the receiver of that direction sees FIN, the other direction goes on
        Stall, ///< nothing moves any more, nobody is told
    };
    struct Fault {
        Direction direction = Direction::ToClient;
        Kind kind = Kind::Close;
        qint64 after = 0;
    };

    explicit TcpFaultProxy(quint16 serverPort);
    ~TcpFaultProxy();
    TcpFaultProxy(const TcpFaultProxy &) = delete;
    TcpFaultProxy &operator=(const TcpFaultProxy &) = delete;

    /// For connections from now on; none: everything passes.
    void setFault(const std::optional<Fault> &fault);
    /// Connections from now on go to another server.
    void setServerPort(quint16 port);
    /// Those that are there now are lost for ever without a word, as when a router has forgotten them: what is sent on them is swallowed. New ones work.
    void loseLinks();
    /// Every octet arrives so many ms later, both ways, from the next connection on: a far server.
    void setLatency(int milliseconds);
    quint16 port() const;
    /// The same server by way of this proxy.
    ServerAddress address(ServerAddress server) const;
    /// Octets that have passed, all connections together.
    qint64 carried(Direction direction) const;
    /// How many connections there have been.
    int links() const;
    /// How many of them their clients have not closed.
    int openLinks() const;
    /// How often the fault has struck.
    int faults() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider::test
