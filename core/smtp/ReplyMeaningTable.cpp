// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/ReplyMeaningTable.h"

#include <QCoreApplication>

#include <iterator>

namespace postrider {

namespace {

using Whose = ReplyMeaning::Whose;

constexpr int kAny = 0, kTemporary = 4, kPermanent = 5;

// What to do, so that the same advice reads the same everywhere.
constexpr char kCheckPassword[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Check user name and password in the account's settings.");
constexpr char kMakeAppPassword[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Make an app password in your provider's security settings, and enter it as this account's password.");
constexpr char kLookForAppPassword[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Look in your provider's security settings for an app password or for access by mail programs.");
constexpr char kAskAdministrator[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Ask your organisation's administrator, and show them the server's words below.");
constexpr char kCheckAddress[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Check the address for typing mistakes, or ask the recipient in another way.");
constexpr char kWait[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Postrider tries again by itself; there is nothing you need to do.");
constexpr char kAskProvider[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Your mail provider can say why; show them the server's words below.");
constexpr char kAskRecipient[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Only the recipient's side can change this; reach them in another way and show them the server's words below.");
constexpr char kMakeSmaller[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Remove or shrink attachments, or share the files in another way.");
constexpr char kCheckSender[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Check that the sender's address belongs to the account you send with.");
constexpr char kReport[] = QT_TRANSLATE_NOOP("ReplyMeaning", "This is no fault of yours; please report it with the server's words below.");
constexpr char kUseOwnServer[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Send through the server that belongs to the address; if you do, its provider has to mend this.");
constexpr char kChooseTls[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Choose TLS in the account's settings.");
constexpr char kChooseTlsOrStartTls[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Choose TLS or STARTTLS in the account's settings.");
constexpr char kCheckServer[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Check server name and port in the account's settings.");
constexpr char kCheckRelay[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Check in the account's settings that the sending server is your own provider's and that you sign in to it.");
constexpr char kChangeText[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Change the text, links or attachments, or reach the recipient in another way.");
constexpr char kSendLaterOrTell[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Tell the recipient in another way, and send again later.");
constexpr char kWaitForLimit[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Wait until the limit is lifted, often a day; your provider can say how long.");
constexpr char kSendToFewer[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Send to fewer recipients at a time.");
constexpr char kAskForAddress[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the recipient for another address.");
constexpr char kAskAnotherWay[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the recipient in another way.");
constexpr char kCheckAttachments[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Check the attachments before you send it again.");
constexpr char kShareFile[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Share the file in another way, for example by a link.");
constexpr char kAskToBeLetIn[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the recipient, or whoever looks after the list or group, to let you in.");
constexpr char kSendLater[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Send it again in an hour or so.");
constexpr char kSignInWithPage[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Sign in with the provider's own page instead of a password, or ask your organisation's administrator.");
constexpr char kAskForSmtpAuth[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Ask your organisation's administrator whether signing in with a password (SMTP AUTH) can be allowed.");
constexpr char kConfirmInBrowser[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Sign in to your mailbox in a web browser once, follow the notice there, and try again.");
constexpr char kWaitAndCheckPassword[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Wait a while, check the password, and try again.");
constexpr char kUnlockInBrowser[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Sign in to your mailbox in a web browser to unlock it, and try again.");
constexpr char kSwitchOnInBrowser[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Switch it on in the settings of your mailbox in a web browser, and try again.");
constexpr char kChangePassword[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Change it in your provider's web pages, and enter the new one in the account's settings.");
constexpr char kSignInAgain[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Sign in to the account again.");
constexpr char kConfirmAddress[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Have the address confirmed in your provider's web pages, and send again.");
constexpr char kWaitOrTell[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Postrider tries again by itself; you can also tell the recipient in another way.");
constexpr char kWaitAnHour[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Wait an hour or so and send again, or tell the recipient in another way.");
constexpr char kWaitOrCheck[] = QT_TRANSLATE_NOOP("ReplyMeaning", "If this goes on, check the address or ask the recipient in another way.");
constexpr char kAskListOwner[] = QT_TRANSLATE_NOOP("ReplyMeaning", "Ask the list's owner to let you in.");

// What happened, where several rows say it.
constexpr char kSentEnough[] = QT_TRANSLATE_NOOP("ReplyMeaning", "You have sent as much as the provider allows for now.");
constexpr char kWrongWay[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept this way of signing in for your account.");
constexpr char kWrongPassword[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not accept the user name or the password.");
constexpr char kEncryptFirst[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants an encrypted connection first.");
constexpr char kSignInFirst[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants you to sign in before it takes mail.");
constexpr char kNotVerified[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not verify that mail from your address really comes from your provider.");
constexpr char kNoServerName[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The sending server has no proper name in the network's directory (reverse DNS).");
constexpr char kBuiltWrongly[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept the way the message is built.");
constexpr char kSlowedDown[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's provider slows down mail from your provider's server.");
constexpr char kBadReputation[] =
    QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's provider does not take mail from your provider's server at the moment, because of its reputation.");
constexpr char kTakenForSpam[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server took the message for spam.");
constexpr char kNotYourAddress[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not let this account send under this sender's address.");
constexpr char kTooMuchForRecipient[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient gets more mail than the mailbox takes at a time.");
constexpr char kNoSuchMailbox[] = QT_TRANSLATE_NOOP("ReplyMeaning", "There is no such mailbox at the recipient's provider.");
constexpr char kMailboxFull[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is full.");
constexpr char kCertainPeopleOnly[] = QT_TRANSLATE_NOOP("ReplyMeaning", "This mailbox or group takes mail only from certain people.");
constexpr char kNoSuchDomain[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The part of the address behind the @ does not exist or takes no mail.");
constexpr char kInACircle[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The message went round in a circle between servers.");
constexpr char kTooLarge[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The message is larger than the server takes.");
constexpr char kTooManyRecipients[] = QT_TRANSLATE_NOOP("ReplyMeaning", "The message has more recipients than the server takes at once.");

const ReplyMeaningRow kRows[] = {
    // Signing in: providers' dialects first, since they tell what to do.
    {kAny, "", "application-specific password|app password|app-specific password",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The provider does not accept the normal password from mail programs."), Whose::Yours, kMakeAppPassword},
    {kAny, "5.7.30", "basic auth", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider no longer lets mail programs sign in with a password."), Whose::Yours, kSignInWithPage},
    {535, "5.7.139", "disabled|basic authentication", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider no longer lets mail programs sign in to this account with a password."),
        Whose::YourProviders, kAskForSmtpAuth},
    {535, "5.7.139", "locked|security defaults", QT_TRANSLATE_NOOP("ReplyMeaning", "Your organisation's rules do not let mail programs sign in to this account with a password."),
        Whose::YourProviders, kAskAdministrator},
    {kPermanent, "5.7.139", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider refused the sign-in by its own rules."), Whose::YourProviders, kAskAdministrator},
    {kAny, "", "web login required|log in via your web browser|please log in via|weblogin",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The provider wants you to confirm this sign-in in its web pages."), Whose::Yours, kConfirmInBrowser},
    {kAny, "", "too many login|too many failed|too many auth|too many bad auth|#auth005", QT_TRANSLATE_NOOP("ReplyMeaning", "The server saw too many attempts to sign in."),
        Whose::Yours, kWaitAndCheckPassword},
    {kAny, "", "account is locked|account locked|account has been locked|account temporarily locked|temporarily blocked because of",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The account is locked for now."), Whose::Yours, kUnlockInBrowser},
    {kAny, "", "account is disabled|account disabled|account has been disabled|account suspended|account has been suspended|sending paused",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The provider has closed this account for sending."), Whose::YourProviders, kAskProvider},
    {535, "", "imap access is disabled|not activated|pop3/imap|smtp access is disabled|imap/pop",
        QT_TRANSLATE_NOOP("ReplyMeaning", "Access by mail programs is switched off for this mailbox."), Whose::Yours, kSwitchOnInBrowser},
    {432, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants the password to be changed before it can be used here."), Whose::Yours, kChangePassword},
    {454, "", "throttling failure|maximum sending rate", kSentEnough, Whose::Yours, kWait},
    {454, ".7.0", "tls", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot offer encryption at the moment."), Whose::YourProviders, kWait},
    {454, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot check passwords at the moment."), Whose::YourProviders, kWait},
    {kPermanent, "", "invalid_token|expired token|token expired|token refused|accesstokenexpired",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The provider no longer accepts this sign-in."), Whose::Yours, kSignInAgain},
    {534, "", "", kWrongWay, Whose::Yours, kLookForAppPassword},
    {535, "", "", kWrongPassword, Whose::Yours, kCheckPassword},
    {538, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server accepts this way of signing in over an encrypted connection only."), Whose::Yours, kChooseTls},
    {530, "", "starttls", kEncryptFirst, Whose::Yours, kChooseTlsOrStartTls},
    {530, ".7.0", "tls", kEncryptFirst, Whose::Yours, kChooseTlsOrStartTls},
    {530, "5.7.57", "", kSignInFirst, Whose::Yours, kCheckPassword},
    {kPermanent, "5.7.57", "", kSignInFirst, Whose::Yours, kCheckPassword},
    {530, "", "", kSignInFirst, Whose::Yours, kCheckPassword},
    {kPermanent, ".7.8", "", kWrongPassword, Whose::Yours, kCheckPassword},

    // Where the mail comes from: policies with names of their own.
    {kAny, "", "dmarc", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not verify that mail from your address really comes from your provider (DMARC)."),
        Whose::YourProviders, kUseOwnServer},
    {kPermanent, "5.7.509", "", kNotVerified, Whose::YourProviders, kUseOwnServer},
    {kPermanent, "5.7.515", "", kNotVerified, Whose::YourProviders, kUseOwnServer},
    {kAny, ".7.26", "", kNotVerified, Whose::YourProviders, kUseOwnServer},
    {kAny, ".7.32", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The sender's address and the server that the mail came from do not belong together."), Whose::YourProviders,
        kUseOwnServer},
    {kAny, ".7.27", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your address does not allow mail to be sent through this server (SPF)."), Whose::YourProviders, kUseOwnServer},
    {kAny, ".7.23", "ptr|reverse dns|reverse-dns", kNoServerName, Whose::YourProviders, kAskProvider},
    {kAny, ".7.23", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your address does not allow mail to be sent through this server (SPF)."), Whose::YourProviders, kUseOwnServer},
    {kAny, "", "spf check|spf validation|spf fail|due to spf|spf policy|sender policy framework",
        QT_TRANSLATE_NOOP("ReplyMeaning", "Your address does not allow mail to be sent through this server (SPF)."), Whose::YourProviders, kUseOwnServer},
    {kAny, ".7.30", "dkim", QT_TRANSLATE_NOOP("ReplyMeaning", "The mail's signature by your provider is missing or broken (DKIM)."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.20", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The mail's signature by your provider is missing or broken (DKIM)."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.21", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The mail's signature by your provider is missing or broken (DKIM)."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.22", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The mail's signature by your provider does not fit the sender's address (DKIM)."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.24", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The rules of the sender's address about its servers could not be read (SPF)."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.29", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's provider takes mail over encrypted connections only."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.25", "", kNoServerName, Whose::YourProviders, kAskProvider},
    {kAny, "", "reverse hostname|reverse dns|bad dns ptr|ptr resource record|no ptr record|ptr record", kNoServerName, Whose::YourProviders, kAskProvider},
    {kAny, "", "anti-spoofing", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's side does not believe that mail from this address comes from this server."),
        Whose::YourProviders, kUseOwnServer},
    {kPermanent, "5.7.64", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider does not pass on mail from here for your organisation."), Whose::YourProviders, kAskAdministrator},
    {kPermanent, "",
        "relay denied|relay access denied|relaying denied|relaying not allowed|relay not permitted|unable to relay|not permitted to relay|we do not relay|relaying prohibited|allowed rcpthosts|relaying is not permitted|no relaying",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server passes on mail only for people who have signed in."), Whose::Yours, kCheckRelay},
    {kAny, "", "greylist|grey-list|graylist|gray-list|postgrey|try again in 5 min|please try again in a few",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server makes unknown senders wait a few minutes."), Whose::Nobodys, kWait},
    {kAny, "", "smtplf|bare lf|bare cr|bare linefeed|barelinefeed|line too long|maximum allowed line length", kBuiltWrongly, Whose::Postriders, kReport},

    // Reputation: lists, and the dialects of large providers.
    {kAny, "", "[tss|[ts01]|[ts02]|[ts03]|[ts04]|[ipts",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's provider puts off mail from your provider's server, because of its reputation or its amount."), Whose::YourProviders,
        kWait},
    {kTemporary, ".7.28", "", kSlowedDown, Whose::YourProviders, kWait},
    {kPermanent, ".7.28", "", kSlowedDown, Whose::YourProviders, kSendLater},
    {kAny, "", "spamhaus|blacklist|black list|block list|blocklist|blocked using|dnsbl|rbl|spamcop|barracuda|ipcheck.proofpoint|[bl2|cloudmark|senderscore|sorbs|blacklisted",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server is on a list of senders that the recipient's side blocks."), Whose::YourProviders, kAskProvider},
    {kAny, "", "poor reputation|bad reputation|low reputation|ask your postmaster|ip reputation|[cs01]|[hm07]|[hm08]|unusual sending activity", kBadReputation,
        Whose::YourProviders, kAskProvider},
    {kAny, "", "virus|malware|infected|harmful content", QT_TRANSLATE_NOOP("ReplyMeaning", "The server believes that the message holds a virus."), Whose::Yours, kCheckAttachments},
    {kAny, "", "potential security issue|attachment type|file type|blocked attachment|banned file|banned extension|executable",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not take a kind of file that is attached."), Whose::Yours, kShareFile},
    {kPermanent, "", "phish", QT_TRANSLATE_NOOP("ReplyMeaning", "The server took the message for an attempt to deceive."), Whose::Yours, kChangeText},
    {kPermanent, "5.7.501", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider has stopped sending from your address, because spam was seen."), Whose::YourProviders,
        kAskProvider},
    {kPermanent, "5.7.502", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider has stopped sending from your address, because spam was seen."), Whose::YourProviders,
        kAskProvider},
    {kPermanent, "5.7.503", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider has stopped sending from your address, because spam was seen."), Whose::YourProviders,
        kAskProvider},
    {kPermanent, ".7.5xx", "banned|access denied|denied", kBadReputation, Whose::YourProviders, kAskProvider},
    {kPermanent, ".7.6xx", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's provider takes no mail from your provider's server."), Whose::YourProviders, kAskProvider},
    {kPermanent, "5.7.703", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your organisation does not let mail go to this recipient."), Whose::YourProviders, kAskAdministrator},
    {kPermanent, "5.7.705", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your organisation has sent as much as its provider allows for now."), Whose::YourProviders, kAskAdministrator},
    {kPermanent, "5.7.708", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider does not take mail from this network."), Whose::YourProviders, kAskAdministrator},
    {kPermanent, "5.7.750", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your organisation sends from a domain that its provider does not know."), Whose::YourProviders,
        kAskAdministrator},
    {kPermanent, ".7.7xx", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider does not let your organisation send for now."), Whose::YourProviders, kAskAdministrator},
    {kPermanent, ".7.23x", "", QT_TRANSLATE_NOOP("ReplyMeaning", "Your organisation has sent as much as its provider allows for now."), Whose::YourProviders, kAskAdministrator},
    {kTemporary, ".7.5xx", "", kSlowedDown, Whose::Nobodys, kWait},
    {kTemporary, ".7.6xx", "", kSlowedDown, Whose::Nobodys, kWait},
    {kAny, "", "likely unsolicited|unsolicited mail|suspected spam|likely suspicious|looks like spam|spam detected|spam message|message identified as spam", kTakenForSpam,
        Whose::Yours, kChangeText},
    {kAny, "", "not authorized to send email directly|dynamic ip|dial-up|dialup|residential",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's provider takes no mail straight from home connections."), Whose::Yours, kCheckRelay},

    // Limits of the sender.
    {kPermanent, "5.1.90", "", kSentEnough, Whose::Yours, kWaitForLimit},
    {kAny, "",
        "daily|sending limit|send limit|quota exceeded for sending|rate limit|too many messages|sending quota|hourly|per hour (|max emails per hour|max defers|message quota exceeded|sending rate",
        kSentEnough, Whose::Yours, kWaitForLimit},
    {kPermanent, "5.4.5", "", kSentEnough, Whose::Yours, kWaitForLimit},
    {kPermanent, "", "email address is not verified|identities failed the check", QT_TRANSLATE_NOOP("ReplyMeaning", "Your provider does not know the sender's address yet."),
        Whose::Yours, kConfirmAddress},
    {554, "", "is not authorized to perform|access denied: user", QT_TRANSLATE_NOOP("ReplyMeaning", "Your provider does not let this account send."), Whose::YourProviders,
        kAskProvider},

    // The sender's address.
    {kPermanent, "5.7.60", "", kNotYourAddress, Whose::Yours, kCheckSender},
    {kAny, "",
        "domain of sender address|sender domain must exist|sender address rejected: domain not found|sender verify failed|unable to verify sender|could not verify sender|sender address does not exist",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server could not find the sender's address."), Whose::Yours, kCheckSender},
    {kAny, "",
        "sender address rejected|not owned by user|sendasdenied|not allowed to send as|sender not permitted|not authorized to send as|from address is not one of your addresses|sender address is not allowed|permissions to send as this sender|send as this sender|must match authenticated|use your own address",
        kNotYourAddress, Whose::Yours, kCheckSender},
    {kPermanent, "", "blocked sender|sender blocked|sender is blocked|manually blocked|rejected by header based",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's side has blocked your address."), Whose::Recipients, kAskRecipient},

    // The recipient.
    {kAny, "", "receiving mail too quickly|receiving mail at a rate|receiving email at a rate", kTooMuchForRecipient, Whose::Recipients, kWaitAnHour},
    {kPermanent, "5.2.121", "", kTooMuchForRecipient, Whose::Recipients, kSendLater},
    {kPermanent, "5.2.122", "", kTooMuchForRecipient, Whose::Recipients, kSendLater},
    {kPermanent, "5.4.1", "access denied", kNoSuchMailbox, Whose::Yours, kCheckAddress},
    {kAny, "",
        "doesn't have a yahoo|doesn't have an account|no user record found|recipientnotfound|recipnotfound|no mailbox here by that name|nosuchuser|user unknown|no such user|unknown user|unknown in local recipient table|unknown in virtual|unknown in relay|invalid recipient|recipient not found|no such recipient|no such mailbox|address unknown|unknown recipient|recipient unknown|mailbox not found|user does not exist|account does not exist|user not found|account that you tried to reach does not exist|not a valid mailbox|does not exist here|unrouteable address|unroutable address",
        kNoSuchMailbox, Whose::Yours, kCheckAddress},
    {kPermanent, "", "is disabled|is inactive|mailbox disabled|account inactive|has been inactive|no longer in use|mailbox is disabled|discontinued",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is no longer in use."), Whose::Recipients, kAskAnotherWay},
    {kTemporary, "",
        "over quota|overquota|quota exceeded|mailbox full|mailbox is full|exceeded storage|storage allocation|out of storage|insufficient disk|exceeds the allowed quota",
        kMailboxFull, Whose::Recipients, kWaitOrTell},
    {kPermanent, "", "over quota|overquota|quota exceeded|mailbox full|mailbox is full|exceeded storage|storage allocation|out of storage|exceeds the allowed quota", kMailboxFull,
        Whose::Recipients, kSendLaterOrTell},
    {kPermanent, ".7.12", "", kCertainPeopleOnly, Whose::Recipients, kAskToBeLetIn},
    {kPermanent, ".7.13x", "", kCertainPeopleOnly, Whose::Recipients, kAskToBeLetIn},
    {kPermanent, "5.7.124", "", kCertainPeopleOnly, Whose::Recipients, kAskToBeLetIn},
    {kAny, "", "not allowed to send to|restricted distribution|only accepts mail from|members only|subscribers only|not authorized to post|senders in its organization",
        kCertainPeopleOnly, Whose::Recipients, kAskToBeLetIn},
    {kAny, "", "nullmx|null mx|does not accept mail", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's domain says that it takes no mail."), Whose::Yours, kCheckAddress},
    {kAny, "",
        "weren't able to find the recipient domain|couldn't find any host|host or domain name not found|domain does not exist|name service error|domain not found|no such domain|unknown host|nxdomain",
        kNoSuchDomain, Whose::Yours, kCheckAddress},

    // On the way, mostly in delivery reports.
    {kAny, "", "too many hops|mail loop|loops back|looping|hop count|routing loop", kInACircle, Whose::RecipientsProviders, kAskRecipient},
    {kPermanent, "", "queue too long|retry timeout exceeded|failing for a long time|message expired|delivery time expired|not going to try again",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The message could not be delivered for too long."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, "",
        "connection timed out|connection refused|unable to connect|establish an smtp connection|no route to host|network is unreachable|lost connection|connection dropped|timed out while",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server does not answer."), Whose::RecipientsProviders, kWaitOrCheck},
    {kAny, "", "mta-sts|dane validation|dane tls|tls is required|requiretls|remote certificate|tls required|tlsa",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The message could not be passed on over an encrypted connection."), Whose::RecipientsProviders, kAskRecipient},
    {kPermanent, "",
        "security polic|local policy violation|email rejected due to|policy reasons|policy restrictions|due to local policy|administrative prohibition|organizational policy|policy that prohibited",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message by a rule of its own."), Whose::RecipientsProviders, kAskRecipient},
    {kPermanent, "", "spam|content rejected|message content", kTakenForSpam, Whose::Yours, kChangeText},
    {kAny, "", "helo command rejected|helo name|invalid helo|ehlo argument|helo syntactically",
        QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept how Postrider introduced itself."), Whose::Postriders, kReport},
    {kAny, "", "client host rejected", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes no mail from where you are."), Whose::YourProviders, kCheckRelay},
    {kAny, "", "multiple addresses in from|multiple from", QT_TRANSLATE_NOOP("ReplyMeaning", "The message has more than one sender, which the server does not take."), Whose::Yours,
        kCheckSender},

    // Enhanced codes, RFC 3463 and its successors.
    {kAny, ".1.0", "sender", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept the sender's address."), Whose::Yours, kCheckSender},
    {kAny, ".1.1", "", kNoSuchMailbox, Whose::Yours, kCheckAddress},
    {kAny, ".1.2", "", kNoSuchDomain, Whose::Yours, kCheckAddress},
    {kAny, ".1.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept the form of an address."), Whose::Yours, kCheckAddress},
    {kAny, ".1.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The address stands for more than one mailbox."), Whose::Recipients, kCheckAddress},
    {kAny, ".1.6", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient has moved and left no new address."), Whose::Recipients, kAskAnotherWay},
    {kAny, ".1.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept the form of the sender's address."), Whose::Yours, kCheckSender},
    {kAny, ".1.8", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The part of your own address behind the @ is unknown to the server."), Whose::Yours, kCheckSender},
    {kAny, ".1.9", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message was passed on to a kind of mail that cannot report back."), Whose::Nobodys, kAskAnotherWay},
    {kAny, ".1.10", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's domain says that it takes no mail."), Whose::Yours, kCheckAddress},
    {kAny, ".2.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is closed for now."), Whose::Recipients, kAskRecipient},
    {kTemporary, ".2.2", "", kMailboxFull, Whose::Recipients, kWaitOrTell},
    {kPermanent, ".2.2", "", kMailboxFull, Whose::Recipients, kSendLaterOrTell},
    {kAny, ".2.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message is larger than the recipient may receive."), Whose::Yours, kMakeSmaller},
    {kAny, ".2.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The list that the message went to could not be resolved."), Whose::Recipients, kAskRecipient},
    {kTemporary, ".2.x", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is busy or not reachable at the moment."), Whose::RecipientsProviders, kWait},
    {kPermanent, ".2.0", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox did not take the message."), Whose::RecipientsProviders, kAskRecipient},
    {kTemporary, ".3.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has no room left for mail."), Whose::RecipientsProviders, kAskProvider},
    {kPermanent, ".3.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has no room left for mail."), Whose::RecipientsProviders, kAskProvider},
    {kTemporary, ".3.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes no mail at the moment."), Whose::RecipientsProviders, kWait},
    {kPermanent, ".3.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes no mail."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".3.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server lacks something that the message needs."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".3.4", "", kTooLarge, Whose::Yours, kMakeSmaller},
    {kTemporary, ".3.5", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server is not set up properly."), Whose::YourProviders, kWait},
    {kPermanent, ".3.5", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server is not set up properly."), Whose::YourProviders, kAskProvider},
    {kTemporary, ".3.0", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server had a problem of its own."), Whose::YourProviders, kWait},
    {kTemporary, ".4.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server does not answer."), Whose::RecipientsProviders, kWait},
    {kPermanent, ".4.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server does not answer."), Whose::RecipientsProviders, kAskRecipient},
    {kTemporary, ".4.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The connection between the servers was lost."), Whose::Networks, kWait},
    {kPermanent, ".4.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The connection between the servers was lost."), Whose::Networks, kSendLater},
    {kTemporary, ".4.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The network's directory does not answer at the moment."), Whose::Networks, kWait},
    {kPermanent, ".4.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The network's directory has no answer for the recipient's domain."), Whose::RecipientsProviders, kCheckAddress},
    {kTemporary, ".4.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not be found."), Whose::RecipientsProviders, kWaitOrCheck},
    {kPermanent, ".4.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server could not be found."), Whose::Yours, kCheckAddress},
    {kTemporary, ".4.5", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has too much to do at the moment."), Whose::YourProviders, kWait},
    {kPermanent, ".4.6", "", kInACircle, Whose::RecipientsProviders, kAskRecipient},
    {kTemporary, ".4.6", "", kInACircle, Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".4.14", "", kInACircle, Whose::RecipientsProviders, kAskRecipient},
    {kPermanent, ".4.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message could not be delivered for too long."), Whose::RecipientsProviders, kAskRecipient},
    {kTemporary, ".4.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message has not been delivered yet."), Whose::RecipientsProviders, kWait},
    {kPermanent, ".4.310", "", kNoSuchDomain, Whose::Yours, kCheckAddress},
    {kPermanent, ".4.312", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The network's directory has no answer for the recipient's domain."), Whose::RecipientsProviders, kCheckAddress},
    {kTemporary, ".4.3xx", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server does not answer."), Whose::RecipientsProviders, kWait},
    {kPermanent, ".4.3xx", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server does not answer."), Whose::RecipientsProviders, kAskRecipient},
    {kTemporary, ".5.3", "", kTooManyRecipients, Whose::Yours, kSendToFewer},
    {kPermanent, ".5.3", "", kTooManyRecipients, Whose::Yours, kSendToFewer},
    {kAny, ".6.0", "", kBuiltWrongly, Whose::Postriders, kReport},
    {kAny, ".6.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's server cannot handle this kind of message."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".6.3", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message has letters that a server on the way cannot handle."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".6.6", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message could not be put into a form that the recipient's server takes."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".6.7", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot handle letters that an address has."), Whose::Recipients, kAskForAddress},
    {kAny, ".6.9", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot handle letters that an address has."), Whose::Recipients, kAskForAddress},
    {kAny, ".6.11", "", kBuiltWrongly, Whose::Postriders, kReport},
    {kTemporary, ".7.0", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes nothing from here at the moment, often because too much came at once."), Whose::YourProviders,
        kWait},
    {kTemporary, ".7.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server puts the message off for now."), Whose::RecipientsProviders, kWait},
    {kAny, ".7.2", "", QT_TRANSLATE_NOOP("ReplyMeaning", "You may not write to this mailing list."), Whose::Recipients, kAskListOwner},
    {kPermanent, ".7.3", "", kWrongPassword, Whose::Yours, kCheckPassword},
    {kPermanent, ".7.4", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot do what the message asks for its safety."), Whose::RecipientsProviders, kAskRecipient},
    {kAny, ".7.5", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The message could not be passed on over an encrypted connection."), Whose::RecipientsProviders, kAskRecipient},
    {kPermanent, ".7.9", "policy", kNotVerified, Whose::YourProviders, kUseOwnServer},
    {kPermanent, ".7.9", "", kWrongWay, Whose::Yours, kLookForAppPassword},
    {kPermanent, ".7.1", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept this message, sender or recipient, by its own rules."), Whose::RecipientsProviders,
        kAskProvider},
    {kPermanent, ".7.0", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused for reasons of security that it does not name."), Whose::RecipientsProviders, kAskProvider},
    {kAny, ".7.10", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server wants a stronger encryption."), Whose::YourProviders, kAskProvider},
    {kAny, ".7.11", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server accepts this way of signing in over an encrypted connection only."), Whose::Yours, kChooseTls},
    {kAny, ".7.13", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The account is closed for now."), Whose::Yours, kAskProvider},
    {kAny, ".7.14", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The provider refused the sign-in until you confirm that you trust this program."), Whose::Yours, kConfirmInBrowser},
    {kAny, ".7.15", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server takes only urgent messages at the moment."), Whose::RecipientsProviders, kSendLater},
    {kAny, ".7.17", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The mailbox has a new owner since the time that the sender meant."), Whose::Recipients, kAskAnotherWay},
    {kAny, ".7.18", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The domain has a new owner since the time that the sender meant."), Whose::Recipients, kAskAnotherWay},
    {kAny, ".7.19", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot tell whether the mailbox still has the same owner."), Whose::Recipients, kAskAnotherWay},

    // Codes alone.
    {421, "", "too many connections|concurrent", QT_TRANSLATE_NOOP("ReplyMeaning", "The server has too many connections open."), Whose::YourProviders, kWait},
    {421, "", "timeout|idle", QT_TRANSLATE_NOOP("ReplyMeaning", "The server had waited too long for the connection."), Whose::Networks, kWait},
    {421, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server is closing for the moment."), Whose::YourProviders, kWait},
    {450, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mailbox is busy or not reachable at the moment."), Whose::RecipientsProviders, kWait},
    {451, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server had a problem of its own."), Whose::YourProviders, kWait},
    {452, "", "recipient", kTooManyRecipients, Whose::Nobodys, kWait},
    {452, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server is short of room at the moment."), Whose::YourProviders, kWait},
    {455, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot do as asked at the moment."), Whose::YourProviders, kWait},
    {500, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not understand a command."), Whose::Postriders, kReport},
    {501, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not understand an address or another part of a command."), Whose::Yours, kCheckAddress},
    {502, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not know a command that sending needs."), Whose::Yours, kCheckServer},
    {503, "", "auth", kSignInFirst, Whose::Yours, kCheckPassword},
    {503, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server did not expect a command."), Whose::Postriders, kReport},
    {504, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not know this way of signing in."), Whose::Yours, kCheckServer},
    {521, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "This server takes no mail at all."), Whose::Yours, kCheckServer},
    {511, "", "", kNoSuchMailbox, Whose::Yours, kCheckAddress},
    {550, "", "does not exist|no mailbox|mailbox unavailable|recipient rejected", kNoSuchMailbox, Whose::Yours, kCheckAddress},
    {550, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message or a recipient."), Whose::RecipientsProviders, kCheckAddress},
    {551, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient is not at this server."), Whose::Recipients, kCheckAddress},
    {552, "", "quota", kMailboxFull, Whose::Recipients, kSendLaterOrTell},
    {552, "", "recipient", kTooManyRecipients, Whose::Yours, kSendToFewer},
    {552, "", "", kTooLarge, Whose::Yours, kMakeSmaller},
    {553, "", "sender", kNotYourAddress, Whose::Yours, kCheckSender},
    {553, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not accept an address."), Whose::Yours, kCheckAddress},
    {554, "", "no smtp service|service not available", QT_TRANSLATE_NOOP("ReplyMeaning", "This server takes no mail from here."), Whose::Yours, kCheckServer},
    {554, "", "no valid recipients", QT_TRANSLATE_NOOP("ReplyMeaning", "The server accepted none of the recipients."), Whose::Yours, kCheckAddress},
    {554, "", "delivery error", kNoSuchMailbox, Whose::Yours, kCheckAddress},
    {554, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message."), Whose::RecipientsProviders, kAskProvider},
    {555, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server does not know a part of a command."), Whose::Postriders, kReport},
    {556, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's domain says that it takes no mail."), Whose::Yours, kCheckAddress},
    {kTemporary, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server cannot take the message at the moment."), Whose::YourProviders, kWait},
    {kPermanent, "", "", QT_TRANSLATE_NOOP("ReplyMeaning", "The server refused the message."), Whose::RecipientsProviders, kAskProvider},
};

} // namespace

bool ReplyMeaningTable::saysWeWait(const ReplyMeaningRow &row)
{
    return row.toDo == kWait || row.toDo == kWaitOrTell;
}

const ReplyMeaningRow *ReplyMeaningTable::begin()
{
    return std::begin(kRows);
}

const ReplyMeaningRow *ReplyMeaningTable::end()
{
    return std::end(kRows);
}

} // namespace postrider
