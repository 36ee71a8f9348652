// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3SignIn.h"

#include "core/auth/Sasl.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pop3Client)
};

/// RFC 2449 4 and RFC 5034 4: octets of a command line with its CRLF. A first response that does not fit follows on a line of its own.
constexpr qsizetype kLongestCommand = 255;
/// Challenges of the longest mechanism (SCRAM) are three; whoever asks for ever gets no answer at all.
constexpr int kMostChallenges = 10;

} // namespace

void Pop3SignIn::signIn(const SaslCredentials &credentials)
{
    // The one place that decides whether secrets may go out (threats.md, "required" is one question asked just before AUTH).
    Channel &channel = m_connection.channel();
    if (!channel.mayCarrySecrets()) {
        channel.close();
        throw MailError(ErrorKind::Certificate, Text::tr("The connection to the mail server is not encrypted, so the password was not sent."));
    }
    const bool isToken = credentials.kind == SaslCredentials::Kind::AccessToken;
    const auto exchange = SaslExchange::choose(credentials, m_offered.authMechanisms, {channel.server().host, channel.server().port, true, channel.channelBinding()});
    // RFC 2449 6.2: a server that offers ways to sign in, and not this one, means it.
    if (!exchange && (isToken || (!m_offered.user && !m_offered.authMechanisms.isEmpty())))
        throw MailError(ErrorKind::Refused,
            Text::tr("The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps."),
            QStringLiteral("SASL ") + m_offered.authMechanisms.join(QLatin1Char(' ')));
    QByteArrayList secrets{Sasl::octets(credentials.secret), credentials.secret.toUtf8().toBase64()};
    if (!isToken)
        secrets = Sasl::secretForms(credentials.userName, credentials.secret);
    hide(secrets);
    try {
        if (exchange)
            authenticate(*exchange, isToken ? Pop3Purpose::TokenSignIn : Pop3Purpose::SignIn);
        else
            userAndPass(credentials);
    } catch (const MailError &e) {
        // Also those that the exchange has made meanwhile.
        Sasl::guarded(exchange ? secrets + exchange->secretForms() : secrets, [&] { throw MailError(e); });
    }
}

/// What a server could say back is hidden before it can.
void Pop3SignIn::hide(const QByteArrayList &secrets)
{
    if (Transcript *transcript = m_connection.channel().transcript()) {
        for (const QByteArray &secret : secrets)
            transcript->hide(secret);
    }
}

void Pop3SignIn::authenticate(SaslExchange &exchange, Pop3Purpose purpose)
{
    Pop3Reply reply = begin(exchange);
    for (int i = 0; i < kMostChallenges && reply.isChallenge(); ++i)
        reply = answer(exchange, reply);
    if (reply.isChallenge())
        m_connection.failProtocol(QStringLiteral("no end of challenges"));
    if (!reply.isOk()) {
        const MailError error = errorOf(reply, purpose, m_offered.authRespCode && exchange.reason().isEmpty());
        const QString reason = exchange.reason();
        throw MailError(error.kind(), error.message(), reason.isEmpty() ? error.detail() : QStringLiteral("%1 (%2)").arg(error.detail(), reason));
    }
    try {
        exchange.confirm();
    } catch (const MailError &) {
        m_connection.channel().close(); // signed in, but to whom?
        throw;
    }
}

/// RFC 5034 4: the first response in the command itself where it fits. Not for XOAUTH2, of which Microsoft's servers take no part on that line (oauth-facts.md).
Pop3Reply Pop3SignIn::begin(SaslExchange &exchange)
{
    const QByteArray command = "AUTH " + exchange.mechanism();
    const auto first = exchange.first();
    if (first && command.size() + 1 + first->size() + 2 <= kLongestCommand && exchange.mechanism() != "XOAUTH2")
        return say(exchange, command + ' ', *first);
    const Pop3Reply reply = m_connection.command(command);
    // The text of this challenge is empty, or a word for people.
    return first && reply.isChallenge() ? say(exchange, {}, *first == "=" ? QByteArray() : *first) : reply;
}

Pop3Reply Pop3SignIn::answer(SaslExchange &exchange, const Pop3Reply &challenge)
{
    QByteArray response;
    try {
        response = exchange.answer(challenge.text);
    } catch (const MailError &e) {
        // The exchange is ended properly. Whatever the server says to that is no sign-in, and that it leaves is no other reason.
        QString end;
        try {
            end = m_connection.command(Sasl::cancel()).shown();
        } catch (const MailError &gone) {
            end = gone.detail();
        }
        m_connection.channel().close();
        throw MailError(e.kind(), e.message(), e.detail() + QStringLiteral(" (cancelled: %1)").arg(end));
    }
    return say(exchange, {}, response);
}

Pop3Reply Pop3SignIn::say(const SaslExchange &exchange, const QByteArray &line, const QByteArray &secret)
{
    hide(exchange.secretForms());
    return m_connection.command(line, secret);
}

/// RFC 1939 7: PASS is the rest of its line, blanks and all. UTF-8 as RFC 6856 2.2 has it.
void Pop3SignIn::userAndPass(const SaslCredentials &credentials)
{
    const QByteArray user = Sasl::octets(credentials.userName), password = Sasl::octets(credentials.secret);
    for (const QByteArray &text : {user, password}) {
        if (text.contains('\r') || text.contains('\n'))
            throw MailError(
                ErrorKind::SignIn, Text::tr("The user name or the password holds a line end, which this server cannot be told. Enter them again in the account's settings."));
    }
    Pop3Reply reply = m_connection.command("USER " + user);
    if (reply.isOk())
        reply = m_connection.command("PASS ", password);
    if (reply.isChallenge())
        m_connection.failProtocol(QStringLiteral("a challenge to USER and PASS"));
    if (!reply.isOk())
        throw errorOf(reply, Pop3Purpose::SignIn, m_offered.authRespCode);
}

} // namespace postrider
