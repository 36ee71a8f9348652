// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/ServerAddress.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QUrl>
#include <functional>
#include <optional>

namespace postrider {

/// What is asked of a web server.
struct HttpRequest {
    QUrl url;
    QByteArray form = {}; ///< not empty: POST, application/x-www-form-urlencoded
    enum class Wanted { Answer, HeadOnly } wanted = Wanted::Answer; ///< HeadOnly: HEAD, and no body comes
};

/// What it answered.
struct HttpAnswer {
    int status = 0;
    QUrl location = {}; ///< of 3xx, resolved against the URL that was asked; empty if there is none
    QByteArray body = {};
    qint64 date = 0; ///< when it says that it is (RFC 9110 6.6.1), ms since 1970; 0: it does not, or not readably
};

/// Asks web servers for small things (settings, tokens) over Channel, so that https is held to the rules of TlsPolicy as every mail protocol is (RFC 9110, 9112: HTTP/1.1, one
/// request a connection).
///
/// Any thread but main; blocks. Owns nothing between calls. Never follows a redirect, keeps no cookie, no cache and no connection, sends no other header than it must, and speaks
/// plain http to this computer only.
/// Errors: Offline, Certificate, Cancelled from the Channel; Refused for URLs that are not to be asked, and for answers that are not HTTP or over a bound.
class HttpClient {
public:
    /// Where a server really is, and by which way it is reached; the name that is checked stays that of the URL. Empty: where it says.
    using Route = std::function<ServerAddress(const ServerAddress &)>;

    explicit HttpClient(AbortTokenPtr abort, Route route = {}) : m_abort(std::move(abort)), m_route(std::move(route)) { }

    /// `deadline`: for all of it. `maxBody`: octets; more is Refused.
    HttpAnswer ask(const HttpRequest &request, QDeadlineTimer deadline, qsizetype maxBody = 64 * 1024) const;

    /// https, or http to this computer; a host and no user, no port 0. Empty: not to be asked.
    static std::optional<ServerAddress> serverOf(const QUrl &url);

private:
    const AbortTokenPtr m_abort;
    const Route m_route;
};

} // namespace postrider
