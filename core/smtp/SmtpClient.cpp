// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpClient.h"

#include "core/auth/Sasl.h"
#include "core/auth/SaslExchange.h"
#include "core/smtp/ReplyMeaning.h"
#include "core/smtp/SmtpConnection.h"
#include "core/smtp/SmtpTransaction.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Longest command line that every server takes (RFC 5321 4.5.3.1.4), without CRLF; AUTH allows more (RFC 4954 4), but not all know.
constexpr qsizetype kLongestCommand = 510;

} // namespace

class SmtpClient::Private {
public:
    Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const SmtpOptions &options);

    void begin();
    void greet();
    void startTls();
    QByteArray ourName();
    std::unique_ptr<SaslExchange> chooseExchange(const SaslCredentials &credentials);
    void authenticate(SaslExchange &exchange);
    SmtpReply beginAuth(SaslExchange &exchange);
    SmtpReply answer(SaslExchange &exchange, const SmtpReply &challenge);
    [[noreturn]] void refused(const SaslExchange &exchange, const SmtpReply &reply);
    SmtpReply say(const SaslExchange &exchange, const QByteArray &line);

    const Security m_security;
    const QString m_host;
    SmtpConnection m_connection;
    SmtpCapabilities m_capabilities;
};

SmtpClient::Private::Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const SmtpOptions &options)
    : m_security(server.security)
    , m_host(server.host)
    , m_connection(server, std::move(transcript), std::move(abort), options)
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
    m_connection.channel().startTls(m_connection.timeouts().connect);
    greet();
}

std::unique_ptr<SaslExchange> SmtpClient::Private::chooseExchange(const SaslCredentials &credentials)
{
    Channel &channel = m_connection.channel();
    // The one place that decides whether secrets may go out (threats.md, "required" is one question asked just before AUTH).
    if (!channel.mayCarrySecrets())
        throw MailError(ErrorKind::Certificate,
            QCoreApplication::translate("SmtpClient", "The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account's settings.")
                .arg(m_host));
    const QStringList &offered = m_capabilities.authMechanisms;
    if (auto exchange = SaslExchange::choose(credentials, offered, {m_host, channel.server().port, true, channel.channelBinding()}))
        return exchange;
    throw MailError(ErrorKind::Refused,
        offered.isEmpty()
            ? QCoreApplication::translate("SmtpClient", "The server %1 does not offer to sign in here. Check server name and port in the account's settings.").arg(m_host)
            : QCoreApplication::translate("SmtpClient", "The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.").arg(m_host),
        QStringLiteral("AUTH ") + offered.join(QLatin1Char(' ')));
}

/// RFC 4954 4. One mechanism, and its outcome is the outcome.
void SmtpClient::Private::authenticate(SaslExchange &exchange)
{
    SmtpReply reply = beginAuth(exchange);
    while (reply.code == 334)
        reply = answer(exchange, reply);
    if (reply.code / 100 != 2)
        refused(exchange, reply);
    try {
        exchange.confirm();
    } catch (const MailError &) {
        m_connection.channel().close(); // signed in, but to whom?
        throw;
    }
}

/// The first response in the command itself, unless the line would be too long for some.
SmtpReply SmtpClient::Private::beginAuth(SaslExchange &exchange)
{
    const QByteArray command = "AUTH " + exchange.mechanism();
    const auto first = exchange.first();
    if (first && command.size() + 1 + first->size() <= kLongestCommand)
        return say(exchange, command + ' ' + *first);
    const SmtpReply reply = m_connection.command(command);
    // The text of this challenge is empty, or a word for people.
    return first && reply.code == 334 ? say(exchange, *first == "=" ? QByteArray() : *first) : reply;
}

SmtpReply SmtpClient::Private::answer(SaslExchange &exchange, const SmtpReply &challenge)
{
    QByteArray response;
    try {
        response = exchange.answer(challenge.text.toLatin1());
    } catch (const MailError &e) {
        // The exchange is ended properly. Whatever the server says to that is no sign-in, and that it leaves is no other reason.
        QString end;
        try {
            end = m_connection.command(Sasl::cancel()).fullText();
        } catch (const MailError &gone) {
            end = gone.detail();
        }
        if (e.kind() == ErrorKind::Certificate)
            m_connection.channel().close();
        throw MailError(e.kind(), e.message(), e.detail() + QStringLiteral(" (%1; cancelled: %2)").arg(challenge.fullText(), end));
    }
    return say(exchange, response);
}

/// What a server could say back is hidden before it can.
SmtpReply SmtpClient::Private::say(const SaslExchange &exchange, const QByteArray &line)
{
    if (Transcript *transcript = m_connection.channel().transcript()) {
        for (const QByteArray &secret : exchange.secretForms())
            transcript->hide(secret);
    }
    return m_connection.command(line, Channel::Secrecy::Secret);
}

void SmtpClient::Private::refused(const SaslExchange &exchange, const SmtpReply &reply)
{
    // Servers speak of a wrong password also where there was none.
    SmtpReply meant = reply;
    if (exchange.mechanism().contains("OAUTH"))
        meant.text += QLatin1String(" (token refused)");
    const auto fail = [&](ErrorKind kind) {
        const QString reason = exchange.reason();
        throw MailError(
            kind, meaningOf(kind == ErrorKind::SignIn ? meant : reply).text(), reason.isEmpty() ? reply.fullText() : reply.fullText() + QStringLiteral(" (%1)").arg(reason));
    };
    if (reply.isTemporary() && reply.code != 432) // 432: the password has to be changed first (RFC 4954 4.7.12)
        fail(ErrorKind::Busy);
    // 500 to 504 speak about the command, everything else about the person; but where the mechanism itself said why, it was the person.
    const bool isAboutCommand = reply.code >= 500 && reply.code <= 504 && exchange.reason().isEmpty();
    fail(isAboutCommand || reply.isPositive() ? ErrorKind::Refused : ErrorKind::SignIn);
    Q_UNREACHABLE();
}

// --- the door ---------------------------------------------------------------------------------------------------------------------------

SmtpClient::SmtpClient(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const SmtpOptions &options)
    : d(std::make_unique<Private>(server, std::move(transcript), std::move(abort), options))
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

void SmtpClient::signIn(const SaslCredentials &credentials)
{
    const auto exchange = d->chooseExchange(credentials);
    Sasl::guarded(exchange->secretForms(), [&] { d->authenticate(*exchange); });
}

SmtpResult SmtpClient::send(const SmtpEnvelope &envelope, bool acceptPartly, const std::function<void(const SmtpResult &)> &beforeHandOver)
{
    return SmtpTransaction(d->m_connection, d->m_capabilities, envelope).run(acceptPartly, beforeHandOver);
}

bool SmtpClient::canHoldUntil(qint64 when, qint64 now) const
{
    const SmtpCapabilities &offered = d->m_capabilities;
    return offered.holdUntil > 0 && when > now && when <= offered.holdUntil && (when - now) / 1000 <= offered.holdSeconds;
}

bool SmtpClient::mayTakeAnother() const
{
    Channel &channel = d->m_connection.channel();
    const int most = d->m_capabilities.mailMax;
    // Unasked, a server says only that it leaves.
    return channel.isOpen() && !channel.hasSpoken() && channel.isOpen() && (most == 0 || d->m_connection.transactions() < most);
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
            d->m_connection.readReply(QDeadlineTimer(d->m_connection.timeouts().farewell));
        }
    } catch (...) {
        // A farewell that is not heard is none the less one.
    }
    d->m_connection.channel().close();
}

} // namespace postrider
