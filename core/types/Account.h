// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/ProxySettings.h"
#include "core/base/ServerAddress.h"
#include "core/types/Address.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Who puts the copy into Sent. Stored as an integer: never renumber.
enum class SentFiling {
    NotKnown = 0, ///< we do, and look whether the server did, too
    ByUs = 1,
    ByServer = 2, ///< Gmail, Microsoft 365 and others file what they accept by themselves
};

/// How an account sends. Stored as integers: never renumber.
struct SendingPolicy {
    /// Some recipients are refused for good before anything was handed over.
    enum class Refusals { Ask = 0, SendToOthers = 1 };
    /// Somebody asks for a read receipt (RFC 8098 2.1): consent is the person's.
    enum class ReadReceipts { Never = 0, Ask = 1, Always = 2 };
    Refusals refusals = Refusals::Ask;
    ReadReceipts readReceipts = ReadReceipts::Ask;
    SentFiling filing = SentFiling::NotKnown;
    bool copiesFollow = false; ///< the copy of an answer goes where the answered message is, and not into Sent; not where the server files by itself

    bool operator==(const SendingPolicy &) const = default;
};

/// What the sending server said of itself when it was last spoken to.
struct SendingLimits {
    qint64 sizeLimit = 0; ///< octets of a message (RFC 1870), 0: none, or not known
    qint64 longestHold = 0; ///< seconds for which it keeps a message until its time (RFC 4865), 0: it does not

    bool operator==(const SendingLimits &) const = default;
};

/// What becomes of messages on a POP3 server once they are here.
struct Pop3Policy {
    int keepDays = -1; ///< they stay for so many days, 0: until the next visit at most; -1: for ever
    bool deleteToo = false; ///< what is deleted here for good is deleted there, too

    bool operator==(const Pop3Policy &) const = default;
};

/// What archiving puts messages into. Stored as an integer: never renumber.
enum class ArchiveBy {
    Folder = 0, ///< the archive itself
    Year = 1, ///< Archive/2026
    Month = 2, ///< Archive/2026/2026-11
};

/// One mail account as configured, or the place for mail of none (isLocal). No secrets in it: those are in the SecretStore, under secretKey(). A value.
struct Account {
    AccountId id;
    QString uuid; ///< random, for ever; part of the key in the keychain
    QString name; ///< what the folder tree calls it; the address if the user gave none
    Address identity; ///< From of new mail: that of its first Identity
    ServerAddress imap; ///< where its mailboxes are, or
    ServerAddress pop3; ///< where its mail comes from; its mailboxes are in this profile then
    ServerAddress smtp;
    QString userName; ///< for both servers
    /// Whether the password went into the OS keychain; if the keychain then has no entry it is locked, not empty (keychain-facts).
    bool secretStored = false;
    /// If not empty: a command whose first line of output is the password; the keychain is not used then.
    QString passwordCommand;
    /// If not empty: the service that signs people in through the browser, as ProviderTable and oauth-clients.json call it ("google"); there is no password then.
    QString oauth;
    SendingPolicy sending;
    SendingLimits limits;
    BodyPolicy bodyPolicy = BodyPolicy::All; ///< never AsAccount
    int bodyDays = 0; ///< of LastDays
    qint64 quotaUsed = 0; ///< octets (RFC 9208), as last told
    qint64 quotaLimit = 0; ///< 0: none, or not known
    int junkDays = 0; ///< what has been in Junk for so many days goes for good; 0: nothing goes by itself
    ArchiveBy archiveBy = ArchiveBy::Year; ///< of the messages' own dates
    bool threadsBySubject = false; ///< messages with one subject are one conversation, too
    Pop3Policy pop3Policy;
    int colour = 0; ///< 0: none; else that of tag 1 to 9
    bool enabled = true; ///< false: nothing connects for it; its mail stays here and can be read
    int checkMinutes = 10; ///< between two looks through all folders, besides what the server tells by itself; 0: only when asked
    ProxySettings proxy;

    /// What the screen calls it.
    QString title() const;
    bool isPop3() const { return pop3.isValid(); }
    /// "Local Folders": no address, and no server. One in a profile, made by the store's side (LocalMailbox); nothing is received or sent for it.
    bool isLocal() const { return !imap.isValid() && !pop3.isValid() && !smtp.isValid() && identity.address.isEmpty(); }
    /// Its mailboxes are in this profile and on no server: what a person does there is done once it is in the store.
    bool mailboxesAreHere() const { return isPop3() || isLocal(); }
    /// The server that mail comes from.
    const ServerAddress &incoming() const { return isPop3() ? pop3 : imap; }

    /// Globally unique, because Windows' credential store knows no service name.
    QString secretKey() const { return QStringLiteral("org.postrider.Postrider/%1/%2").arg(uuid, oauth.isEmpty() ? QStringLiteral("password") : QStringLiteral("refresh-token")); }
    /// Of the password that its proxy wants.
    QString proxySecretKey() const { return QStringLiteral("org.postrider.Postrider/%1/proxy").arg(uuid); }
    bool operator==(const Account &) const = default;
};

/// What the assistant or `account add` hands in: an account without id, and its password. Where it signs in through the browser: with the uuid of that sign-in, and without a
/// password.
struct AccountSetup {
    Account account;
    QString password;
    bool check = true; ///< sign in to both servers before anything is saved
};

/// How one account is doing, for the window. A value; the engine's worker makes it.
struct AccountStatus {
    enum class State {
        Offline, ///< not connected; will try again at `nextTry`
        Connecting,
        Syncing, ///< `done` of `total` (0: unknown) in `text`
        Idle, ///< connected, up to date, waiting for news
        NeedsSignIn, ///< password missing or refused; nothing is tried until the user acts
        CertificateError, ///< nothing is tried until the user acts
        Trouble, ///< another error that waiting will not cure
        Off, ///< the person has switched the account off: nothing connects for it
    };
    AccountId account;
    State state = State::Offline;
    QString text; ///< a sentence for people: what is going on, and what to do where something is to be done
    QString detail; ///< the server's or system's words
    qint64 done = 0;
    qint64 total = 0;
    qint64 lastChecked = 0; ///< ms since 1970, 0: never in this session
    qint64 nextTry = 0; ///< ms since 1970, 0: none planned
    bool isOfProxy = false; ///< the trouble is with the proxy, not with the mail server: it is the proxy's password that NeedsSignIn is about
    bool passwordNotSaved = false; ///< the keychain is not there or locked: the password is kept for this session only

    bool operator==(const AccountStatus &) const = default;
};

/// Stable name for JSON: "offline", "connecting", "syncing", "idle", "needsSignIn", "certificateError", "trouble", "off".
QString nameOf(AccountStatus::State state);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Account)
Q_DECLARE_METATYPE(postrider::AccountStatus)
