// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSignIn.h"
#include "core/auth/Sasl.h"

#include <QCoreApplication>

namespace postrider {

namespace {
/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImapClient)
};

/// Challenges of the longest mechanism (SCRAM) are three; whoever asks for ever gets no answer at all.
constexpr int kMaxChallenges = 10;
} // namespace

void ImapSignIn::signIn(const SaslCredentials &credentials)
{
    // The one place that decides whether secrets may go out (threats.md, "required" is one question asked just before AUTH).
    Channel &channel = m_session.channel();
    if (!channel.mayCarrySecrets()) {
        channel.close();
        throw MailError(ErrorKind::Certificate, Text::tr("The connection to the mail server is not encrypted, so the password was not sent."));
    }
    const ImapCapabilities offered = m_session.capabilities();
    QStringList mechanisms;
    for (const QByteArray &mechanism : offered.valuesOf("AUTH"))
        mechanisms.append(QString::fromLatin1(mechanism));
    const bool isToken = credentials.kind == SaslCredentials::Kind::AccessToken;
    const auto exchange = SaslExchange::choose(credentials, mechanisms, {channel.server().host, channel.server().port, true, channel.channelBinding()});
    if (!exchange && (isToken || offered.has("LOGINDISABLED")))
        failNoWay(offered);
    QByteArrayList secrets{Sasl::octets(credentials.secret), credentials.secret.toUtf8().toBase64()};
    if (!isToken)
        secrets = Sasl::secretForms(credentials.userName, credentials.secret);
    hide(secrets);
    m_session.forgetCapabilities(); // RFC 9051 6.2.2: they change with the state
    if (!exchange) {
        Sasl::guarded(secrets, [&] { login(offered, credentials); });
        return;
    }
    try {
        authenticate(offered, *exchange, isToken ? ImapPurpose::TokenSignIn : ImapPurpose::SignIn);
    } catch (const MailError &e) {
        // Those that the exchange has made meanwhile, too.
        Sasl::guarded(secrets + exchange->secretForms(), [&] { throw MailError(e); });
    }
}

void ImapSignIn::failNoWay(const ImapCapabilities &offered)
{
    throw MailError(ErrorKind::Refused,
        Text::tr("The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps."),
        QString::fromLatin1(offered.atoms().join(' ')));
}

/// What a server could say back is hidden before it can.
void ImapSignIn::hide(const QByteArrayList &secrets)
{
    if (Transcript *transcript = m_session.channel().transcript()) {
        for (const QByteArray &secret : secrets)
            transcript->hide(secret);
    }
}

void ImapSignIn::authenticate(const ImapCapabilities &offered, SaslExchange &exchange, ImapPurpose purpose)
{
    ImapCommandWriter command(offered);
    command.text("AUTHENTICATE ").text(exchange.mechanism());
    std::optional<QByteArray> first = exchange.first();
    hide(exchange.secretForms());
    if (first && offered.has("SASL-IR"))
        command.text(" ").secret(*std::exchange(first, std::nullopt));
    const QByteArray tag = m_session.start(command);
    for (int i = 0; i < kMaxChallenges && m_session.awaitGoAhead(tag); ++i) {
        // The text of the go-ahead for a first response is empty, or a word for people.
        QByteArray line = first ? *std::exchange(first, std::nullopt) : respond(exchange, tag);
        m_session.sendLine(line == "=" ? QByteArray() : line, Channel::Secrecy::Secret);
    }
    const ImapAnswer answer = m_session.finish(tag);
    if (!answer.isOk()) {
        const MailError error = errorOf(answer, purpose);
        const QString reason = exchange.reason();
        throw MailError(error.kind(), error.message(), reason.isEmpty() ? error.detail() : QStringLiteral("%1 (%2)").arg(error.detail(), reason));
    }
    try {
        exchange.confirm();
    } catch (const MailError &) {
        m_session.channel().close(); // signed in, but to whom?
        throw;
    }
}

/// Where the server's part is not understood the exchange is ended properly (RFC 9051 6.2.2); whatever it says to that is no sign-in.
QByteArray ImapSignIn::respond(SaslExchange &exchange, const QByteArray &tag)
{
    try {
        QByteArray response = exchange.answer(m_session.challenge());
        hide(exchange.secretForms());
        return response;
    } catch (const MailError &e) {
        QString end;
        try {
            m_session.sendLine(Sasl::cancel());
            end = shownText(m_session.finish(tag).text);
        } catch (const MailError &gone) {
            end = gone.detail();
        }
        if (e.kind() == ErrorKind::Certificate)
            m_session.channel().close();
        throw MailError(e.kind(), e.message(), e.detail() + QStringLiteral(" (cancelled: %1)").arg(end));
    }
}

void ImapSignIn::login(const ImapCapabilities &offered, const SaslCredentials &credentials)
{
    ImapCommandWriter command(offered);
    command.text("LOGIN ").string(Sasl::octets(credentials.userName)).text(" ").string(Sasl::octets(credentials.secret), ImapCommandWriter::Privacy::Secret);
    const ImapAnswer answer = m_session.finish(m_session.start(command));
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::SignIn);
}

} // namespace postrider
