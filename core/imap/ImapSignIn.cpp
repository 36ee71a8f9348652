// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSignIn.h"

#include <QCoreApplication>

namespace postrider {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("ImapClient", text);
}

/// RFC 4616: no authorization identity, then both in UTF-8.
QByteArray plainMessage(const QByteArray &user, const QByteArray &secret)
{
    return QByteArray('\0' + user + '\0' + secret).toBase64();
}
} // namespace

void ImapSignIn::signIn(const QString &userName, const QString &password)
{
    // The one place that decides whether secrets may go out (threats.md, "required" is one question asked just before AUTH).
    if (!m_session.channel().mayCarrySecrets()) {
        m_session.channel().close();
        throw MailError(ErrorKind::Certificate, tr("The connection to the mail server is not encrypted, so the password was not sent."));
    }
    const QByteArray user = userName.toUtf8();
    const QByteArray secret = password.toUtf8();
    if (user.contains('\0') || secret.contains('\0'))
        throw MailError(ErrorKind::SignIn, tr("The user name or password holds a character that cannot be sent. Enter it again."));
    const ImapCapabilities &offered = m_session.capabilities();
    const bool plain = offered.has("AUTH=PLAIN");
    if (!plain && offered.has("LOGINDISABLED")) {
        throw MailError(ErrorKind::Refused,
            tr("The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps."),
            QString::fromLatin1(offered.atoms().join(' ')));
    }
    const ImapCapabilities before = offered;
    m_session.forgetCapabilities(); // RFC 9051 6.2.2: they change with the state
    const ImapAnswer answer = plain ? authenticatePlain(before, user, secret) : login(before, user, secret);
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::SignIn);
}

ImapAnswer ImapSignIn::authenticatePlain(const ImapCapabilities &offered, const QByteArray &user, const QByteArray &secret)
{
    const QByteArray message = plainMessage(user, secret);
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
        m_session.sendLine("*");
    return m_session.finish(tag);
}

ImapAnswer ImapSignIn::login(const ImapCapabilities &offered, const QByteArray &user, const QByteArray &secret)
{
    ImapCommandWriter command(offered);
    command.text("LOGIN ").string(user).text(" ").string(secret, ImapCommandWriter::Privacy::Secret);
    return m_session.finish(m_session.start(command));
}

} // namespace postrider
