// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapAnswer.h"

#include <QCoreApplication>

namespace postrider {

namespace {
/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImapClient)
};

constexpr char kFolderGone[] = QT_TRANSLATE_NOOP("ImapClient", "This folder is no longer on the mail server.");

/// What a code means while we work (RFC 5530 3, RFC 9051 7.1, RFC 4469 6.3).
struct Meaning {
    const char *code;
    ErrorKind kind;
    const char *text;
};
constexpr Meaning kMeanings[] = {
    {"NONEXISTENT", ErrorKind::Gone, kFolderGone},
    {"TRYCREATE", ErrorKind::Gone, kFolderGone},
    {"EXPUNGEISSUED", ErrorKind::Busy, QT_TRANSLATE_NOOP("ImapClient", "Messages were removed on the mail server meanwhile. Postrider will look again.")},
    {"OVERQUOTA", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.")},
    {"LIMIT", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The mail server keeps no more of this kind. Its reason is in the details.")},
    {"TOOBIG", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The message is larger than this mail server takes.")},
    {"NOPERM", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "You have no permission to do this in this folder. Whoever shares the folder can give it.")},
    {"ALREADYEXISTS", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "There is a folder with this name already. Choose another name.")},
    {"HASCHILDREN", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The folder has other folders in it. Move or remove those first.")},
    {"CANNOT", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The mail server can never do this. Its reason is in the details.")},
    {"BADCHARSET", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The mail server cannot search for letters of this script.")},
    {"CORRUPTION", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The folder is damaged on the mail server. Whoever runs the server can repair it.")},
    {"SERVERBUG", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The mail server has a fault. Whoever runs the server can find out why.")},
    {"CONTACTADMIN", ErrorKind::Refused, QT_TRANSLATE_NOOP("ImapClient", "The mail server wants you to speak to whoever runs it. Its reason is in the details.")},
};

QString detailOf(const ImapAnswer &answer)
{
    const QByteArray code = answer.code.isEmpty() ? QByteArray() : "[" + answer.code + "] ";
    return shownText(QByteArray(code + answer.text));
}

bool isOneOf(const QByteArray &code, std::initializer_list<const char *> codes)
{
    for (const char *known : codes) {
        if (code == known)
            return true;
    }
    return false;
}

bool isSignIn(ImapPurpose purpose)
{
    return purpose == ImapPurpose::SignIn || purpose == ImapPurpose::TokenSignIn;
}

bool endsUpload(const QByteArray &code)
{
    return isOneOf(code, {"TOOBIG", "OVERQUOTA", "LIMIT"});
}

/// Servers that count connections say so with a plain NO: it must not look like a wrong password (Gmail, Courier, Cyrus).
bool isConnectionLimit(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    return lower.contains("too many") && lower.contains("connection");
}

/// Dovecot, Exchange and others refuse SELECT of a folder that is gone without saying so in a code.
bool isMissingMailbox(const ImapAnswer &answer)
{
    if (!answer.code.isEmpty() || answer.status != ImapResponse::Status::No)
        return false;
    const QByteArray lower = answer.text.left(500).toLower();
    for (const char *words : {"n't exist", "not exist", "nonexist", "no such mailbox", "unknown mailbox"}) {
        if (lower.contains(words))
            return true;
    }
    return false;
}

MailError signInError(const ImapAnswer &answer, ImapPurpose purpose, const QString &detail)
{
    const bool refusedWay = answer.status == ImapResponse::Status::Bad || isOneOf(answer.code, {"PRIVACYREQUIRED", "CANNOT", "SERVERBUG", "CLIENTBUG"});
    if (purpose == ImapPurpose::TokenSignIn && !refusedWay)
        return {ErrorKind::SignIn, Text::tr("The mail server no longer accepts the sign-in at your mail provider. Sign in there again."), detail};
    if (answer.code == "EXPIRED") {
        return {ErrorKind::SignIn, Text::tr("The password has expired. Set a new one with your mail provider, then enter it here."), detail};
    }
    if (answer.code == "AUTHORIZATIONFAILED") {
        return {ErrorKind::SignIn, Text::tr("The password is right, but this user may not open the mailbox. Check the user name in the account's settings."), detail};
    }
    if (refusedWay) {
        return {ErrorKind::Refused, Text::tr("The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs."), detail};
    }
    return {ErrorKind::SignIn, Text::tr("The mail server did not accept the user name and password. Check both and enter them again."), detail};
}
} // namespace

ImapAnswer ImapAnswer::of(const ImapResponse &response)
{
    return {response.status, response.code.toByteArray().toUpper(), response.codeArguments.toByteArray(), response.text.toByteArray()};
}

/// As detailOf() has put it in front.
QByteArray responseCodeOf(const MailError &error)
{
    const QString detail = error.detail();
    const qsizetype end = detail.indexOf(QLatin1String("] "));
    return detail.startsWith(QLatin1Char('[')) && end > 0 ? detail.sliced(1, end - 1).toLatin1() : QByteArray();
}

bool isUploadEnded(const MailError &error, bool isOpen)
{
    return error.kind() == ErrorKind::Refused && !isOpen && endsUpload(responseCodeOf(error));
}

MailError errorOf(const ImapAnswer &answer, ImapPurpose purpose)
{
    const QString detail = detailOf(answer);
    const bool signIn = isSignIn(purpose);
    if (isOneOf(answer.code, {"UNAVAILABLE", "INUSE"}) || (answer.code == "LIMIT" && purpose != ImapPurpose::Upload && purpose != ImapPurpose::Label)
        || (signIn && (answer.code == "CONTACTADMIN" || isConnectionLimit(answer.text)))) {
        return {ErrorKind::Busy, Text::tr("The mail server cannot do this at the moment. Postrider will try again."), detail};
    }
    if (isOneOf(answer.code, {"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"}) || signIn)
        return signInError(answer, purpose, detail);
    for (const Meaning &meaning : kMeanings) {
        if (answer.code == meaning.code)
            return {meaning.kind, QCoreApplication::translate("ImapClient", meaning.text), detail};
    }
    if (isMissingMailbox(answer))
        return {ErrorKind::Gone, QCoreApplication::translate("ImapClient", kFolderGone), detail};
    if (answer.status == ImapResponse::Status::Bad) {
        return {ErrorKind::Refused, Text::tr("The mail server did not understand Postrider. Its own words are in the details."), detail};
    }
    return {ErrorKind::Refused, Text::tr("The mail server refused to do this. Its reason is in the details."), detail};
}

MailError farewellOf(const ImapAnswer &answer, ImapPurpose purpose)
{
    const QString detail = detailOf(answer);
    if (purpose == ImapPurpose::Upload && endsUpload(answer.code))
        return errorOf(answer, purpose);
    if (isSignIn(purpose))
        return {ErrorKind::Busy, Text::tr("The mail server takes no connections at the moment. Postrider will try again."), detail};
    return {ErrorKind::Offline, Text::tr("The mail server ended the connection. Postrider will connect again."), detail};
}

} // namespace postrider
