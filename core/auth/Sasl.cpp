// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/Sasl.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Shorter ones are parts of ordinary words.
constexpr qsizetype kShortestHidden = 4;

} // namespace

QByteArray Sasl::octets(const QString &text)
{
    if (text.isEmpty())
        throw MailError(ErrorKind::SignIn, QCoreApplication::translate("Sasl", "The user name or the password is empty. Enter both in the account's settings."));
    // NUL separates the fields of PLAIN: it would move the border between name and password.
    if (text.contains(QChar(u'\0')))
        throw MailError(ErrorKind::SignIn,
            QCoreApplication::translate("Sasl", "The user name or the password holds a character that no server accepts. Enter them again in the account's settings."));
    return text.toUtf8();
}

MailError Sasl::broken(const QString &what)
{
    return MailError(ErrorKind::Refused,
        QCoreApplication::translate("Sasl", "The server's part of signing in was not understood, so it was ended. Whoever runs the server can find out why."),
        QStringLiteral("sign-in: ") + what);
}

QByteArray Sasl::plainResponse(const QString &userName, const QString &password)
{
    QByteArray response;
    response += '\0'; // no authorization identity: the one that goes with the name
    response += octets(userName);
    response += '\0';
    response += octets(password);
    return response.toBase64();
}

QByteArray Sasl::loginUserName(const QString &userName)
{
    return octets(userName).toBase64();
}

QByteArray Sasl::loginPassword(const QString &password)
{
    return octets(password).toBase64();
}

QByteArrayList Sasl::secretForms(const QString &userName, const QString &password)
{
    // The longer first, so that none leaves a piece of another.
    QByteArray quoted = password.toUtf8();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return {plainResponse(userName, password), loginPassword(password), quoted, password.toUtf8()};
}

void Sasl::guarded(const QByteArrayList &forms, const std::function<void()> &signIn)
{
    try {
        signIn();
    } catch (const MailError &e) {
        QString detail = e.detail();
        for (const QByteArray &form : forms) {
            if (form.size() >= kShortestHidden)
                detail.replace(QString::fromUtf8(form), QStringLiteral("***"));
        }
        throw MailError(e.kind(), e.message(), detail);
    }
}

} // namespace postrider
