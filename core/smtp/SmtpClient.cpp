// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpClient.h"

#include "core/auth/Sasl.h"
#include "core/smtp/SmtpConnection.h"
#include "core/smtp/SmtpTransaction.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Longest command line that every server takes (RFC 5321 4.5.3.1.4), without CRLF; AUTH allows more (RFC 4954 4), but not all know.
constexpr qsizetype kLongestCommand = 510;
/// How long the farewell may take: nobody waits for it gladly.
constexpr std::chrono::seconds kFarewell{5};

} // namespace

class SmtpClient::Private {
public:
    Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);

    void begin();
    void greet();
    void startTls();
    QByteArray ourName();
    void authPlain(const QString &userName, const QString &password);
    void authLogin(const QString &userName, const QString &password);
    void finishAuth(SmtpReply reply);

    const Security m_security;
    const QString m_host;
    SmtpConnection m_connection;
    SmtpClient::Capabilities m_capabilities;
};

SmtpClient::Private::Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort)
    : m_security(server.security)
    , m_host(server.host)
    , m_connection(server, std::move(transcript), std::move(abort))
{
}

void SmtpClient::Private::begin()
{
    m_connection.expect(m_connection.readReply(), 2);
    greet();
    if (m_security == Security::StartTls)
        startTls();
}

/// An address literal (RFC 5321 4.1.3): the host's name is nobody's business.
QByteArray SmtpClient::Private::ourName()
{
    const QByteArray address = m_connection.channel().localAddress().toLatin1();
    if (address.isEmpty())
        return "[127.0.0.1]";
    return address.contains(':') ? "[IPv6:" + address + ']' : '[' + address + ']';
}

void SmtpClient::Private::greet()
{
    m_capabilities = {};
    const SmtpReply reply = m_connection.command("EHLO " + ourName());
    if (reply.code / 100 == 2) {
        m_capabilities = SmtpParser::capabilitiesOf(reply);
        return;
    }
    // HELO gives neither TLS nor AUTH, so it is tried only where neither is needed (RFC 5321 3.2, checklist 11).
    if (!reply.isPermanent() || m_security != Security::PlainLoopback)
        m_connection.expect(reply, 2);
    m_connection.expect(m_connection.command("HELO " + ourName()), 2);
}

/// RFC 3207. What the server says about itself before TLS counts for one thing: whether it offers STARTTLS at all.
void SmtpClient::Private::startTls()
{
    const auto refuse = [this](const QString &detail) {
        m_connection.channel().close();
        throw MailError(ErrorKind::Certificate,
            QCoreApplication::translate("SmtpClient",
                "The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the "
                "account's settings.")
                .arg(m_host),
            detail);
    };
    if (!m_capabilities.startTls)
        refuse(QStringLiteral("STARTTLS not offered"));
    const SmtpReply reply = m_connection.command("STARTTLS");
    if (reply.isTemporary())
        m_connection.failWith(ErrorKind::Busy, reply);
    if (reply.code != 220)
        refuse(reply.fullText());
    m_connection.channel().startTls();
    greet();
}

/// The first response in the command itself, unless the line would be too long for some.
void SmtpClient::Private::authPlain(const QString &userName, const QString &password)
{
    const QByteArray response = Sasl::plainResponse(userName, password);
    const QByteArray inOne = "AUTH PLAIN " + response;
    if (inOne.size() <= kLongestCommand)
        return finishAuth(m_connection.command(inOne, Channel::Secrecy::Secret));
    const SmtpReply challenge = m_connection.command("AUTH PLAIN");
    finishAuth(challenge.code == 334 ? m_connection.command(response, Channel::Secrecy::Secret) : challenge);
}

void SmtpClient::Private::authLogin(const QString &userName, const QString &password)
{
    const QByteArray name = Sasl::loginUserName(userName);
    const QByteArray secret = Sasl::loginPassword(password);
    SmtpReply reply = m_connection.command("AUTH LOGIN");
    if (reply.code == 334)
        reply = m_connection.command(name, Channel::Secrecy::Secret);
    if (reply.code == 334)
        reply = m_connection.command(secret, Channel::Secrecy::Secret);
    finishAuth(reply);
}

void SmtpClient::Private::finishAuth(SmtpReply reply)
{
    // One question too many: the exchange is ended properly, and a yes to that is none.
    const bool isCancelled = reply.code == 334;
    if (isCancelled)
        reply = m_connection.command(Sasl::cancel());
    if (reply.code / 100 == 2 && !isCancelled)
        return;
    if (reply.isTemporary() && reply.code != 432) // 432: the password has to be changed first (RFC 4954 4.7.12)
        m_connection.failWith(ErrorKind::Busy, reply);
    // 500 to 504 speak about the command, everything else about the person.
    const bool isAboutCommand = reply.code >= 500 && reply.code <= 504;
    m_connection.failWith(isAboutCommand || reply.isPositive() ? ErrorKind::Refused : ErrorKind::SignIn, reply);
}

// --- the door ---------------------------------------------------------------------------------------------------------------------------

SmtpClient::SmtpClient(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort)
    : d(std::make_unique<Private>(server, std::move(transcript), std::move(abort)))
{
    d->begin();
}

SmtpClient::~SmtpClient() = default;

const SmtpClient::Capabilities &SmtpClient::capabilities() const
{
    return d->m_capabilities;
}

QString SmtpClient::tlsDescription() const
{
    return d->m_connection.channel().tlsDescription();
}

void SmtpClient::signIn(const QString &userName, const QString &password)
{
    if (!d->m_connection.channel().mayCarrySecrets())
        throw MailError(ErrorKind::Certificate,
            QCoreApplication::translate("SmtpClient", "The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account's settings.")
                .arg(d->m_host));
    const QStringList &offered = d->m_capabilities.authMechanisms;
    const bool plain = offered.contains(QLatin1String("PLAIN"));
    if (plain || offered.contains(QLatin1String("LOGIN"))) {
        const QByteArrayList secrets = Sasl::secretForms(userName, password);
        if (Transcript *transcript = d->m_connection.channel().transcript()) {
            for (const QByteArray &secret : secrets)
                transcript->hide(secret);
        }
        return Sasl::guarded(secrets, [&] { plain ? d->authPlain(userName, password) : d->authLogin(userName, password); });
    }
    throw MailError(ErrorKind::Refused,
        offered.isEmpty()
            ? QCoreApplication::translate("SmtpClient", "The server %1 does not offer to sign in here. Check server name and port in the account's settings.").arg(d->m_host)
            : QCoreApplication::translate("SmtpClient", "The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.").arg(d->m_host),
        QStringLiteral("AUTH ") + offered.join(QLatin1Char(' ')));
}

SmtpResult SmtpClient::send(const SmtpEnvelope &envelope, bool acceptPartly, const std::function<void()> &beforeFinalDot)
{
    return SmtpTransaction(d->m_connection, d->m_capabilities, envelope).run(acceptPartly, beforeFinalDot);
}

void SmtpClient::noop()
{
    d->m_connection.expect(d->m_connection.command("NOOP"), 2);
}

void SmtpClient::quit() noexcept
{
    try {
        if (d->m_connection.channel().isOpen()) {
            d->m_connection.put("QUIT");
            d->m_connection.readReply(kFarewell);
        }
    } catch (...) {
        // A farewell that is not heard is none the less one.
    }
    d->m_connection.channel().close();
}

} // namespace postrider
