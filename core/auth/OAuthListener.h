// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthService.h"
#include "core/base/AbortToken.h"
#include "core/base/MailError.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <optional>

namespace postrider {

/// Where the browser comes back to after a sign-in (RFC 8252 7.3): a web server for one answer, on a free port of this computer, that nobody else reaches.
///
/// Thread: the one that made it, which it runs the event loop of while it waits; never main. Owns its sockets, and closes them with itself. Takes nothing but "GET /?..." of at
/// most 16 KB, whole; answers everything else and waits on. Never says or keeps what was in it.
class OAuthListener {
public:
    /// Throws Refused where no port of this computer can be had.
    explicit OAuthListener(const OAuthService &service);
    ~OAuthListener();
    Q_DISABLE_COPY_MOVE(OAuthListener)

    /// redirect_uri of the two requests.
    QString redirect() const { return m_redirect; }
    /// The code of the one answer that carries `state`. Answers with another, or none, are somebody else's: they are turned away, and waited on.
    /// Errors: SignIn (refused there, or nobody came before the deadline), Certificate (RFC 9207: the answer is another service's), Refused (an answer that makes no sense),
    /// Cancelled.
    QByteArray waitForCode(const QByteArray &state, QDeadlineTimer deadline, const AbortTokenPtr &abort);

private:
    using Parameters = QHash<QByteArray, QByteArrayList>;
    bool listen();
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &head);
    void take(QTcpSocket *socket, const Parameters &parameters);
    QByteArray codeFrom(const Parameters &parameters) const;
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &text);
    void waitUntil(const std::function<bool()> &isDone, QDeadlineTimer deadline, const AbortTokenPtr &abort);
    static Parameters parametersOf(const QByteArray &query);
    bool isOurHost(const QByteArray &head) const;

    const OAuthService m_service;
    QEventLoop m_loop; ///< before the sockets: it makes the thread's dispatcher
    QTcpServer m_v4, m_v6;
    QString m_redirect;
    QHash<QTcpSocket *, QByteArray> m_connections; ///< what each has sent so far
    QByteArray m_state; ///< empty: nobody waits yet
    QByteArray m_code;
    std::optional<MailError> m_failure;
    QTcpSocket *m_last = nullptr; ///< gets its page before everything is closed
    int m_accepted = 0;
};

} // namespace postrider
