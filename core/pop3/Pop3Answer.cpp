// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3Answer.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pop3Client)
};

/// A code, or one that says it more closely.
bool isCode(const Pop3Reply &reply, QByteArrayView code)
{
    return reply.code == code || (reply.code.startsWith(code) && reply.code.at(code.size()) == '/');
}

/// Most servers say without a code that somebody else is in the mailbox, or that it is too early or too crowded: it must not look like a wrong password.
bool meansLater(const Pop3Reply &reply)
{
    const QByteArray lower = reply.text.left(500).toLower();
    for (const char *words : {"lock", "in use", "in-use", "busy", "too many", "too often", "try again", "try later", "again later", "temporar", "unavailable", "login delay",
             "minimum login interval", "already logged in"}) {
        if (lower.contains(words))
            return true;
    }
    return false;
}

MailError signInError(const Pop3Reply &reply, bool isToken, bool saysWhoIsToBlame)
{
    const QString detail = reply.shown();
    if (!isCode(reply, "AUTH") && meansLater(reply))
        return {ErrorKind::Busy, Text::tr("The mail server lets nobody into the mailbox at the moment. Postrider will try again."), detail};
    if (saysWhoIsToBlame && !isCode(reply, "AUTH"))
        return {ErrorKind::Refused, Text::tr("The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs."), detail};
    if (isToken)
        return {ErrorKind::SignIn, Text::tr("The mail server no longer accepts the sign-in at your mail provider. Sign in there again."), detail};
    return {ErrorKind::SignIn, Text::tr("The mail server did not accept the user name and password. Check both and enter them again."), detail};
}

} // namespace

MailError errorOf(const Pop3Reply &reply, Pop3Purpose purpose, bool saysWhoIsToBlame)
{
    const QString detail = reply.shown();
    const bool isToken = purpose == Pop3Purpose::TokenSignIn;
    if (isCode(reply, "IN-USE"))
        return {ErrorKind::Busy, Text::tr("Another device or program is using the mailbox at the moment. Postrider will try again."), detail};
    if (isCode(reply, "LOGIN-DELAY"))
        return {ErrorKind::Busy, Text::tr("The mail server wants more time between two visits. Postrider will try again."), detail};
    if (isCode(reply, "SYS/TEMP"))
        return {ErrorKind::Busy, Text::tr("The mail server cannot do this at the moment. Postrider will try again."), detail};
    if (isCode(reply, "SYS/PERM"))
        return {ErrorKind::Refused, Text::tr("The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details."),
            detail};
    if (isCode(reply, "UTF8"))
        return {ErrorKind::Refused, Text::tr("The mail server does not hand this message out, because of letters in its header. Its own words are in the details."), detail};
    if (isCode(reply, "AUTH"))
        return signInError(reply, isToken, saysWhoIsToBlame);
    switch (purpose) {
    case Pop3Purpose::SignIn:
    case Pop3Purpose::TokenSignIn: return signInError(reply, isToken, saysWhoIsToBlame);
    case Pop3Purpose::Greeting: return {ErrorKind::Busy, Text::tr("The mail server takes no connections at the moment. Postrider will try again."), detail};
    case Pop3Purpose::Commit: return {ErrorKind::Busy, Text::tr("The mail server did not delete everything it was asked to. Postrider will look again and ask once more."), detail};
    case Pop3Purpose::Work: break;
    }
    return {ErrorKind::Refused, Text::tr("The mail server refused to do this. Its reason is in the details."), detail};
}

} // namespace postrider
