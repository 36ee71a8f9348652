// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Through whom an account's connections go. A value; any thread. Its password, if it wants one, is in the SecretStore.
struct ProxySettings {
    /// Stored as integers: never renumber.
    enum class Kind {
        System = 0, ///< what the computer's settings say for the server; their proxy for the web is not taken for mail
        None = 1, ///< straight to the server, whatever they say
        Socks5 = 2, ///< RFC 1928; the proxy looks up the server's name, so that nobody else hears of it
        Http = 3, ///< CONNECT, RFC 9110 9.3.6
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString userName; ///< empty: it asks for nothing

    bool operator==(const ProxySettings &) const = default;
};

} // namespace postrider
