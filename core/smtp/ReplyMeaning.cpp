// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/ReplyMeaning.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace postrider {

namespace {

/// One thing that servers say. The first row of the table that fits is the answer.
struct Row {
    int code; ///< 0: any; 4 or 5: any of that class
    const char *enhanced; ///< "5.7.8"; ".1.1": of any class; "": whatever it is
    const char *words; ///< alternatives in lower case, parted by '|', one of which is in the text; "": whatever it is
    const char *happened;
    const char *toDo;
};

// Frequent advice, so that it reads the same everywhere.
const char *const kCheckPassword = QT_TRANSLATE_NOOP("ReplyMeaning", "Check user name and password in the account's settings.");
const char *const kCheckAddress = QT_TRANSLATE_NOOP("ReplyMeaning", "Check the address for typing mistakes, or ask the recipient in another way.");
const char *const kWait = QT_TRANSLATE_NOOP("ReplyMeaning", "Postrider tries again by itself; there is nothing you need to do.");
const char *const kAskProvider = QT_TRANSLATE_NOOP("ReplyMeaning", "Your mail provider can say why; show them the server's words below.");
const char *const kAskRecipient = QT_TRANSLATE_NOOP("ReplyMeaning", "Only the recipient's side can change this; reach them in another way and show them the server's words below.");
const char *const kMakeSmaller = QT_TRANSLATE_NOOP("ReplyMeaning", "Remove or shrink attachments, or share the files in another way.");
const char *const kCheckSender = QT_TRANSLATE_NOOP("ReplyMeaning", "Check that the sender's address belongs to the account you send with.");
const char *const kReport = QT_TRANSLATE_NOOP("ReplyMeaning", "This is no fault of yours; please report it with the server's words below.");

constexpr int kAny = 0, kTemporary = 4, kPermanent = 5;

const Row kRows[] = {
    // Signing in: providers' dialects first, since they tell what to do.
    {kAny, "", "application-specific password|app password|app-specific password",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The provider does not accept the normal password from mail programs."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Make an app password in your provider's security settings, and enter it as this account's password.")},
    {535, "5.7.139", "disabled|basic authentication", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider no longer lets mail programs sign in to this account with a password."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Ask your organisation's administrator whether signing in with a password (SMTP AUTH) can be allowed.")},
    {kPermanent, "5.7.139", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider refused the sign-in by its own rules."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Ask your organisation's administrator, and show them the server's words below.")},
    {kAny, "", "web login required|log in via your web browser|please log in via",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The provider wants you to confirm this sign-in in its web pages."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Sign in to your mailbox in a web browser once, follow the notice there, and try again.")},
    {kAny, "", "too many login|too many failed|too many auth", QT_TRANSLATE_NOOP("ReplyMeaning", "The server saw too many attempts to sign in."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Wait a while, check the password, and try again.")},
    {432, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants the password to be changed before it can be used here."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Change it in your provider's web pages, and enter the new one in the account's settings.")},
    {454, ".7.0", "tls", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot offer encryption at the moment."), kWait},
    {454, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot check passwords at the moment."), kWait},
    {534, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept this way of signing in for your account."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Look in your provider's security settings for an app password or for access by mail programs.")},
    {535, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not accept the user name or the password."), kCheckPassword},
    {538, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server accepts this way of signing in over an encrypted connection only."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Choose TLS in the account's settings.")},
    {530, ".7.0", "starttls|tls", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants an encrypted connection first."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Choose TLS or STARTTLS in the account's settings.")},
    {530, "", "starttls", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants an encrypted connection first."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Choose TLS or STARTTLS in the account's settings.")},
    {530, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants you to sign in before it takes mail."), kCheckPassword},
    {kPermanent, ".7.8", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not accept the user name or the password."), kCheckPassword},
    {kPermanent, ".7.9", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept this way of signing in for your account."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Look in your provider's security settings for an app password or for access by mail programs.")},

    // Where the mail comes from: policies with names of their own.
    {kAny, "", "dmarc", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not verify that mail from your address really comes from your provider (DMARC)."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Send through the server that belongs to the address; if you do, its provider has to mend this.")},
    {kAny, ".7.26", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not verify that mail from your address really comes from your provider."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Send through the server that belongs to the address; if you do, its provider has to mend this.")},
    {kAny, ".7.23", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your address does not allow mail to be sent through this server (SPF)."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Send through the server that belongs to the address; if you do, its provider has to mend this.")},
    {kAny, ".7.20", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The mail's signature by your provider is missing or broken (DKIM)."), kAskProvider},
    {kPermanent, "",
        "relay denied|relay access denied|relaying denied|relaying not allowed|relay not permitted|unable to relay|not permitted to relay|we do not "
        "relay",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server passes on mail only for people who have signed in."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Check in the account's settings that the sending server is your own provider's and that you sign in to it.")},
    {kAny, "", "greylist|grey-list|graylist|gray-list", QT_TRANSLATE_NOOP("ReplyMeaning", "The server makes unknown senders wait a few minutes."), kWait},
    {kAny, "", "spamhaus|blacklist|block list|blocklist|blocked using|dnsbl|rbl",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server is on a list of senders that the recipient's side blocks."), kAskProvider},
    {kAny, "", "virus|malware", QT_TRANSLATE_NOOP("ReplyMeaning", "The server believes that the message holds a virus."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Check the attachments before you send it again.")},
    {kPermanent, "", "spam|content rejected|message content", QT_TRANSLATE_NOOP("ReplyMeaning", "The server took the message for spam."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Change the text, links or attachments, or reach the recipient in another way.")},
    {kAny, "", "sender address rejected|not owned by user|sendasdenied|not allowed to send as|sender not permitted|not authorized to send as",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not let this account send under this sender's address."), kCheckSender},
    {kAny, "", "daily|sending limit|quota exceeded for sending|rate limit|too many messages|sending quota|hourly",
        QT_TRANSLATE_NOOP("ReplyMeaning", "You have sent as much as the provider allows for now."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Wait until the limit is lifted, often a day; your provider can say how long.")},

    // Enhanced codes, RFC 3463.
    {kAny, ".1.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "There is no such mailbox at the recipient's provider."), kCheckAddress},
    {kAny, ".1.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The part of the address behind the @ does not exist or takes no mail."), kCheckAddress},
    {kAny, ".1.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept the form of an address."), kCheckAddress},
    {kAny, ".1.6", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient has moved and left no new address."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the recipient in another way.")},
    {kAny, ".1.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept the form of the sender's address."), kCheckSender},
    {kAny, ".1.8", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The part of your own address behind the @ is unknown to the server."), kCheckSender},
    {kAny, ".1.10", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's domain says that it takes no mail."), kCheckAddress},
    {kAny, ".2.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is closed for now."), kAskRecipient},
    {kTemporary, ".2.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is full."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Postrider tries again by itself; you can also tell the recipient in another way.")},
    {kPermanent, ".2.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is full."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Tell the recipient in another way, and send again later.")},
    {kAny, ".2.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message is larger than the recipient may receive."), kMakeSmaller},
    {kAny, ".3.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has no room left for mail."), kAskProvider},
    {kAny, ".3.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes no mail at the moment."), kWait},
    {kAny, ".3.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message is larger than the server takes."), kMakeSmaller},
    {kTemporary, ".4.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server does not answer."), kWait},
    {kAny, ".4.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not be found."), kCheckAddress},
    {kAny, ".4.6", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message went round in a circle between servers."), kAskRecipient},
    {kPermanent, ".4.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message could not be delivered for too long."), kAskRecipient},
    {kTemporary, ".4.5", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has too much to do at the moment."), kWait},
    {kAny, ".5.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message has more recipients than the server takes at once."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Send to fewer recipients at a time.")},
    {kAny, ".6.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot handle letters that an address has."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the recipient for another address.")},
    {kTemporary, ".7.0", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes nothing from here at the moment, often because too much came at once."), kWait},
    {kTemporary, ".7.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server puts the message off for now."), kWait},
    {kAny, ".7.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "You may not write to this mailing list."), QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the list's owner to let you in.")},
    {kPermanent, ".7.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept this message, sender or recipient, by its own rules."), kAskProvider},
    {kPermanent, ".7.0", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused for reasons of security that it does not name."), kAskProvider},
    {kAny, ".7.10", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants a stronger encryption."), kAskProvider},
    {kAny, ".7.25", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The sending server has no proper name in the network's directory (reverse DNS)."), kAskProvider},

    // Codes alone.
    {421, "", "too many connections|concurrent", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has too many connections open."), kWait},
    {421, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server is closing for the moment."), kWait},
    {450, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is busy or not reachable at the moment."), kWait},
    {451, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server had a problem of its own."), kWait},
    {452, "", "recipient", QT_TRANSLATE_NOOP("ReplyMeaning", "The message has more recipients than the server takes at once."), kWait},
    {452, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server is short of room at the moment."), kWait},
    {455, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot do as asked at the moment."), kWait},
    {500, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not understand a command."), kReport},
    {501, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not understand an address or another part of a command."), kCheckAddress},
    {502, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not know a command that sending needs."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Check server name and port in the account's settings.")},
    {503, "", "auth", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants you to sign in before it takes mail."), kCheckPassword},
    {503, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not expect a command."), kReport},
    {504, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not know this way of signing in."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Check server name and port in the account's settings.")},
    {521, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "This server takes no mail at all."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Check server name and port in the account's settings.")},
    {550, "", "user unknown|no such user|unknown user|does not exist|no mailbox|mailbox unavailable|recipient rejected|invalid recipient",
        QT_TRANSLATE_NOOP("ReplyMeaning", "There is no such mailbox at the recipient's provider."), kCheckAddress},
    {550, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message or a recipient."), kCheckAddress},
    {551, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient is not at this server."), kCheckAddress},
    {552, "", "mailbox full|over quota|quota", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is full."),
        QT_TRANSLATE_NOOP("ReplyMeaning", "Tell the recipient in another way, and send again later.")},
    {552, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message is larger than the server takes."), kMakeSmaller},
    {553, "", "sender", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not let this account send under this sender's address."), kCheckSender},
    {553, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept an address."), kCheckAddress},
    {554, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message."), kAskProvider},
    {555, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not know a part of a command."), kReport},
    {556, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's domain says that it takes no mail."), kCheckAddress},
    {kTemporary, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot take the message at the moment."), kWait},
    {kPermanent, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message."), kAskProvider},
};

bool fitsEnhanced(const QString &code, QLatin1String wanted)
{
    if (wanted.isEmpty())
        return true;
    return wanted.startsWith(QLatin1Char('.')) ? QStringView(code).mid(1) == wanted : code == wanted;
}

bool fitsWords(const QString &text, const char *alternatives)
{
    if (!*alternatives)
        return true;
    for (const QByteArray &words : QByteArray(alternatives).split('|')) {
        if (text.contains(QLatin1String(words)))
            return true;
    }
    return false;
}

bool fits(const Row &row, const SmtpReply &reply, const QString &text)
{
    if (row.code != kAny && row.code != reply.code && row.code != reply.code / 100)
        return false;
    return fitsEnhanced(reply.enhancedCode, QLatin1String(row.enhanced)) && fitsWords(text, row.words);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ReplyMeaning", text);
}

} // namespace

ReplyMeaning meaningOf(const SmtpReply &reply)
{
    if (reply.code == 0)
        return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The server has not answered.")), translated(kWait)};
    if (reply.code / 100 == 2)
        return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The server accepted this.")), translated(QT_TRANSLATE_NOOP("ReplyMeaning", "There is nothing you need to do."))};
    // Bounded: the text came from the network, and its beginning is where servers say what they mean.
    const QString text = reply.text.left(4096).toLower();
    for (const Row &row : kRows) {
        if (fits(row, reply, text))
            return {translated(row.happened), translated(row.toDo)};
    }
    return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The server gave an answer that is not defined.")), translated(kAskProvider)};
}

QString queueIdOf(const QString &replyText)
{
    static const QRegularExpression kForms[] = {
        QRegularExpression(QStringLiteral("\\bqueued as ([A-Za-z0-9._-]{3,64})")), // Postfix
        QRegularExpression(QStringLiteral("\\bid=([A-Za-z0-9-]{6,64})")), // Exim, GMX
        QRegularExpression(QStringLiteral("\\bOK:? +\\d+ +(\\S{3,120}) - g?smtp\\b")), // Gmail
        QRegularExpression(QStringLiteral("\\bInternalId=(\\d{1,32})")), // Microsoft
        QRegularExpression(QStringLiteral("([A-Za-z0-9]{6,40}) Message accepted for delivery")), // sendmail, OpenSMTPD
        QRegularExpression(QStringLiteral("Message Queued \\(([0-9A-Fa-f.-]{8,64})\\)"), QRegularExpression::CaseInsensitiveOption), // Haraka
        QRegularExpression(QStringLiteral("\\bqueued on \\S{1,100} (?:as )?(\\S{3,80})")), // Yandex
        QRegularExpression(QStringLiteral("\\bOk ([0-9a-f]{12,20}-[0-9a-f-]{20,64})")), // Amazon SES
        QRegularExpression(QStringLiteral("\\bqp (\\d{1,20})")), // qmail
    };
    const QString text = replyText.left(4096);
    for (const QRegularExpression &form : kForms) {
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace postrider
