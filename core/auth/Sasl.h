// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <functional>

namespace postrider {

/// The client's side of the SASL mechanisms, for every protocol: what to answer, already in base64, without CRLF. Pure functions, any thread.
/// Never looks at the connection: whoever calls has asked Channel::mayCarrySecrets(). Names and passwords go as UTF-8, as they were typed.
/// Errors: SignIn where a name or password holds NUL or is empty in a place where the mechanism cannot say that.
class Sasl {
public:
    /// RFC 4616: the whole exchange is this one response, initial or to an empty challenge.
    static QByteArray plainResponse(const QString &userName, const QString &password);

    /// LOGIN (draft-murchison-sasl-login): the first challenge asks for the name, whatever its text, the second for the password.
    static QByteArray loginUserName(const QString &userName);
    static QByteArray loginPassword(const QString &password);

    /// A name, password or token as UTF-8. SignIn if it is empty or holds NUL.
    static QByteArray octets(const QString &text);
    /// The error for a server that does not keep to the mechanism; `what` goes into the detail.
    static MailError broken(const QString &what);

    /// Every form in which a server could say the password back: as it is, quoted, and in base64 alone or with the name.
    static QByteArrayList secretForms(const QString &userName, const QString &password);
    /// Runs `signIn`. If that throws MailError, its detail, which is kept in the profile and shown, comes without those forms.
    static void guarded(const QByteArrayList &forms, const std::function<void()> &signIn);

    /// RFC 4954 4, RFC 9051 6.2.2: ends an exchange that went wrong.
    static QByteArray cancel() { return QByteArrayLiteral("*"); }
};

} // namespace postrider
