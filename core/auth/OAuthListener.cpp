// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthListener.h"

#include "core/auth/OAuthSecrets.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

constexpr qsizetype kLargestRequest = 16 * 1024;
/// A browser keeps some open in case it needs them; and it asks for an icon.
constexpr int kMostConnections = 30;
/// In all: whoever knocks that often is no browser.
constexpr int kMostAccepted = 1000;
constexpr std::chrono::seconds kRequestPatience(20);
constexpr std::chrono::seconds kPagePatience(2);
/// "localhost" is both: the same port has to be free twice.
constexpr int kPortTries = 10;
constexpr qsizetype kLongestCode = 4096;

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

OAuthListener::OAuthListener(const OAuthService &service) : m_service(service)
{
    bool isListening = false;
    for (int i = 0; i < kPortTries && !isListening; ++i)
        isListening = listen();
    if (!isListening)
        throw MailError(ErrorKind::Refused, Text::tr("Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it."),
            m_v4.errorString());
    QUrl url(service.redirect);
    url.setPort(m_v4.serverPort());
    m_redirect = url.toString();
    for (QTcpServer *server : {&m_v4, &m_v6}) {
        server->setMaxPendingConnections(kMostConnections);
        QObject::connect(server, &QTcpServer::newConnection, server, [this, server] { accept(*server); });
    }
}

OAuthListener::~OAuthListener()
{
    // The sockets belong to the servers; their last signals would find members that are gone.
    for (QTcpSocket *socket : m_connections.keys())
        socket->disconnect();
}

bool OAuthListener::listen()
{
    m_v4.close();
    m_v6.close();
    if (!m_v4.listen(QHostAddress::LocalHost))
        return false;
    // Where there is no IPv6 nobody comes by it.
    return !m_service.redirectsToLocalhost() || m_v6.listen(QHostAddress::LocalHostIPv6, m_v4.serverPort()) || m_v6.serverError() != QAbstractSocket::AddressInUseError;
}

void OAuthListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_connections.size() >= kMostConnections || ++m_accepted > kMostAccepted || !socket->peerAddress().isLoopback()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_connections.insert(socket, {});
        socket->setReadBufferSize(kLargestRequest + 1);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            m_connections.remove(socket);
            if (m_last == socket)
                m_last = nullptr;
            socket->deleteLater();
            m_loop.quit();
        });
        QTimer::singleShot(kRequestPatience, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void OAuthListener::read(QTcpSocket *socket)
{
    const auto connection = m_connections.find(socket);
    if (connection == m_connections.end())
        return;
    *connection += socket->read(kLargestRequest + 1 - connection->size());
    const QByteArray text = *connection;
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0 && text.size() <= kLargestRequest)
        return;
    QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    if (end < 0)
        answer(socket, "431 Request Header Fields Too Large", Text::tr("This was too much."));
    else
        handle(socket, text.left(end));
}

/// Whoever makes a name of his own lead here says that name (DNS rebinding).
bool OAuthListener::isOurHost(const QByteArray &head) const
{
    const QByteArray port = ':' + QByteArray::number(m_v4.serverPort());
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray field = line.trimmed().toLower();
        if (field.startsWith("host:")) {
            const QByteArray host = field.mid(5).trimmed();
            return host == "127.0.0.1" + port || host == "localhost" + port || host == "[::1]" + port;
        }
    }
    return false;
}

void OAuthListener::handle(QTcpSocket *socket, const QByteArray &head)
{
    const QByteArrayList words = head.left(head.indexOf('\r')).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !isOurHost(head))
        return answer(socket, "400 Bad Request", Text::tr("This is nothing that Postrider understands."));
    if (words[0] != "GET")
        return answer(socket, "405 Method Not Allowed", Text::tr("This is nothing that Postrider understands."));
    // An icon, or a browser that looks ahead.
    if (!words[1].startsWith("/?"))
        return answer(socket, "404 Not Found", Text::tr("There is nothing here."));
    take(socket, parametersOf(words[1].mid(2)));
}

OAuthListener::Parameters OAuthListener::parametersOf(const QByteArray &query)
{
    Parameters parameters;
    const QByteArrayList parts = query.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const auto decoded = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
        parameters[decoded(part.left(equals < 0 ? part.size() : equals))].append(equals < 0 ? QByteArray() : decoded(part.mid(equals + 1)));
    }
    return parameters;
}

void OAuthListener::take(QTcpSocket *socket, const Parameters &parameters)
{
    const QByteArrayList states = parameters.value("state");
    if (m_state.isEmpty() || !m_code.isEmpty() || m_failure || states.size() != 1 || !OAuthSecrets::areEqual(states.front(), m_state))
        return answer(socket, "400 Bad Request", Text::tr("This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again."));
    try {
        m_code = codeFrom(parameters);
        m_last = socket;
        answer(socket, "200 OK", Text::tr("You have signed in. You can close this page and go back to Postrider."));
    } catch (const MailError &e) {
        m_failure = e;
        m_last = socket;
        answer(socket, "200 OK", e.message());
    }
    m_loop.quit();
}

QByteArray OAuthListener::codeFrom(const Parameters &parameters) const
{
    const QByteArrayList issuers = parameters.value("iss"), codes = parameters.value("code"), errors = parameters.value("error");
    // RFC 9207 2.4: before anything else is believed.
    const bool isForeign = !issuers.isEmpty() && !m_service.issuer.isEmpty() && (issuers.size() != 1 || !OAuthSecrets::areEqual(issuers.front(), m_service.issuer.toUtf8()));
    if (isForeign || (issuers.isEmpty() && m_service.issuerIsRequired))
        throw MailError(ErrorKind::Certificate, Text::tr("The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.").arg(m_service.name),
            QStringLiteral("iss: %1").arg(issuers.isEmpty() ? QStringLiteral("none") : QStringLiteral("another")));
    if (!errors.isEmpty()) {
        const QByteArray error = errors.front().left(100);
        const bool isNo = error == "access_denied";
        const bool isLater = error == "temporarily_unavailable" || error == "server_error";
        throw MailError(isNo ? ErrorKind::SignIn
                : isLater    ? ErrorKind::Busy
                             : ErrorKind::Refused,
            isNo          ? Text::tr("The sign-in at %1 was refused there. Sign in again if that was a mistake.").arg(m_service.name)
                : isLater ? Text::tr("%1 cannot sign anybody in at the moment.").arg(m_service.name)
                          : Text::tr("%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.").arg(m_service.name),
            isPrintable(error) ? QString::fromLatin1(error) : QString());
    }
    if (codes.size() != 1 || codes.front().isEmpty() || codes.front().size() > kLongestCode || !isPrintable(codes.front()))
        throw MailError(ErrorKind::Refused, Text::tr("%1 gave an answer to the sign-in that is not understood. It may be better in a while.").arg(m_service.name));
    return codes.front();
}

void OAuthListener::answer(QTcpSocket *socket, const QByteArray &status, const QString &text)
{
    const QByteArray page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Postrider</title></head><body><p>" + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    socket->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->disconnectFromHost();
}

void OAuthListener::waitUntil(const std::function<bool()> &isDone, QDeadlineTimer deadline, const AbortTokenPtr &abort)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    if (abort)
        QObject::connect(
            abort.get(), &AbortToken::aborted, &timer, [this] { m_loop.quit(); }, Qt::QueuedConnection);
    while (!isDone() && !deadline.hasExpired() && !(abort && abort->isAborted())) {
        if (!deadline.isForever())
            timer.start(std::chrono::milliseconds(deadline.remainingTime()));
        if (m_loop.exec() == -1)
            return;
    }
}

QByteArray OAuthListener::waitForCode(const QByteArray &state, QDeadlineTimer deadline, const AbortTokenPtr &abort)
{
    m_state = state;
    waitUntil([this] { return !m_code.isEmpty() || m_failure; }, deadline, abort);
    waitUntil([this] { return m_last == nullptr; }, QDeadlineTimer(kPagePatience), abort);
    if (m_failure)
        throw MailError(*m_failure);
    if (!m_code.isEmpty())
        return m_code;
    if (!deadline.hasExpired())
        throw MailError(ErrorKind::Cancelled, Text::tr("The sign-in was given up."));
    throw MailError(ErrorKind::SignIn, Text::tr("Nobody signed in at %1 in time. Sign in again.").arg(m_service.name), QStringLiteral("timed out"));
}

} // namespace postrider
