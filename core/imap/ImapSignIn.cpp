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
} // namespace

void ImapSignIn::signIn(const QString &userName, const QString &password)
{
    // The one place that decides whether secrets may go out (threats.md, "required" is one question asked just before AUTH).
    if (!m_session.channel().mayCarrySecrets()) {
        m_session.channel().close();
        throw MailError(ErrorKind::Certificate, Text::tr("The connection to the mail server is not encrypted, so the password was not sent."));
    }
    const QByteArray message = Sasl::plainResponse(userName, password); // checks both, for LOGIN too
    const ImapCapabilities &offered = m_session.capabilities();
    const bool plain = offered.has("AUTH=PLAIN");
    if (!plain && offered.has("LOGINDISABLED")) {
        throw MailError(ErrorKind::Refused,
            Text::tr("The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps."),
            QString::fromLatin1(offered.atoms().join(' ')));
    }
    const QByteArrayList secrets = Sasl::secretForms(userName, password);
    if (Transcript *transcript = m_session.channel().transcript()) {
        for (const QByteArray &secret : secrets)
            transcript->hide(secret);
    }
    const ImapCapabilities before = offered;
    m_session.forgetCapabilities(); // RFC 9051 6.2.2: they change with the state
    Sasl::guarded(secrets, [&] {
        const ImapAnswer answer = plain ? authenticatePlain(before, message) : login(before, userName.toUtf8(), password.toUtf8());
        if (!answer.isOk())
            throw errorOf(answer, ImapPurpose::SignIn);
    });
}

ImapAnswer ImapSignIn::authenticatePlain(const ImapCapabilities &offered, const QByteArray &message)
{
    ImapCommandWriter command(offered);
    QByteArray tag;
    if (offered.has("SASL-IR")) {
        command.text("AUTHENTICATE PLAIN ").secret(message);
        tag = m_session.start(command);
    } else {
        tag = m_session.start(command.text("AUTHENTICATE PLAIN"));
        if (m_session.awaitGoAhead(tag))
            m_session.sendLine(message, Channel::Secrecy::Secret);
    }
    // Asked for more than PLAIN has: cancel (RFC 9051 6.2.2). Once: whoever asks again gets no answer at all.
    if (m_session.awaitGoAhead(tag))
        m_session.sendLine(Sasl::cancel());
    return m_session.finish(tag);
}

ImapAnswer ImapSignIn::login(const ImapCapabilities &offered, const QByteArray &user, const QByteArray &secret)
{
    ImapCommandWriter command(offered);
    command.text("LOGIN ").string(user).text(" ").string(secret, ImapCommandWriter::Privacy::Secret);
    return m_session.finish(m_session.start(command));
}

} // namespace postrider
