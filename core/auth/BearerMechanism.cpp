// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/BearerMechanism.h"

#include "core/auth/Sasl.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postrider {

namespace {

/// The server's word goes into details: nothing that could rearrange a line, and whole or not at all, since half a secret would not be known as one.
QString shortWord(const QString &word)
{
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isPrint(); });
    return isPlain && word.size() <= 100 ? word : QString();
}

/// RFC 5801 4: '=' and ',' of a name in a GS2 header.
QByteArray escapedName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

} // namespace

BearerMechanism::BearerMechanism(Form form, const SaslCredentials &credentials, const QString &host, quint16 port) : m_form(form)
{
    const QByteArray name = Sasl::octets(credentials.userName), token = Sasl::octets(credentials.secret);
    // RFC 6750 2.1 b64token, and a little more; 0x01 would begin a field of its own.
    const auto isOdd = [](char c) { return uchar(c) <= 0x20 || uchar(c) >= 0x7f; };
    if (name.contains('\x01') || std::any_of(token.begin(), token.end(), isOdd))
        throw MailError(ErrorKind::SignIn,
            QCoreApplication::translate("Sasl", "The user name or the password holds a character that no server accepts. Enter them again in the account's settings."),
            QStringLiteral("sign-in: a name or token that cannot be said"));
    if (form == Form::OAuthBearer)
        m_response = "n,a=" + escapedName(name) + ",\x01host=" + host.toUtf8() + "\x01port=" + QByteArray::number(port)
            + "\x01"
              "auth=Bearer "
            + token + "\x01\x01";
    else
        m_response = "user=" + name
            + "\x01"
              "auth=Bearer "
            + token + "\x01\x01";
    keepSecret(m_response.toBase64());
    keepSecret(token.toBase64());
    keepSecret(token);
}

QByteArray BearerMechanism::respond(const QByteArray &challenge)
{
    if (m_refused)
        throw Sasl::broken(QStringLiteral("the token was refused, and then the server asks again"));
    m_refused = true;
    const QJsonObject said = QJsonDocument::fromJson(challenge.left(16 * 1024)).object();
    const QString status = shortWord(said.value(QLatin1String("status")).toVariant().toString());
    m_reason = status.isEmpty() ? QStringLiteral("token refused") : QStringLiteral("token refused: ") + status;
    // RFC 7628 3.2.3: the exchange goes on with a single 0x01. XOAUTH2 wants an empty line.
    return m_form == Form::OAuthBearer ? QByteArray("\x01") : QByteArray();
}

void BearerMechanism::confirm()
{
    if (m_refused)
        throw Sasl::broken(QStringLiteral("the server refused the token, and then accepted it"));
}

} // namespace postrider
