// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace postrider {

/// What is known of who sent a message, and what is odd about it. A value; nothing in it is the sender's word but the addresses it quotes. Made with the message's content
/// (Mail::content), from what the account's own server says it has checked (RFC 8601) and from what is in the store.
struct SenderTruth {
    enum class Verdict {
        NotChecked, ///< the person's server says nothing, or nobody knows which server that is
        NotVerified, ///< it has checked, and nothing ties the message to the domain in From
        Verified, ///< the domain in From vouches for it
        Failed, ///< it does not, and says that it would (DMARC)
    };
    enum class Tone { Quiet, Warning, Danger };
    enum class Subject { From, Sender, ReplyTo, Name, LookAlike, Contact, Authentication };
    struct Note {
        Tone tone = Tone::Quiet;
        Subject subject = Subject::From;
        QString text; ///< a sentence for people
        bool operator==(const Note &) const = default;
    };
    /// One result of Authentication-Results.
    struct Check {
        QString method; ///< "spf", "dkim", "dmarc", "arc", "iprev", ... in lower case
        QString result; ///< "pass", "fail", "none", ... in lower case
        QString domain; ///< whom it is about, A-labels; empty where it does not say
        bool isAligned = false; ///< the same organisation as the domain in From (RFC 7489 3.1, relaxed)
        bool operator==(const Check &) const = default;
    };
    enum class Contact {
        NotKnown, ///< nobody has looked, or the index is not ready
        Own, ///< an address of the person's
        Known, ///< written to, or heard from before
        First, ///< neither
    };

    Verdict verdict = Verdict::NotChecked;
    QString address; ///< the one in From, as it may be shown; empty: none, or more than one
    QString domain; ///< of it, A-labels; empty: none that can be looked at
    QString shownDomain; ///< the same in its own letters, where these cannot be mistaken
    QString addressKey; ///< the address for rules about it: lower case, the domain as A-labels
    QString organisation; ///< the registered part of the domain, A-labels
    bool isServerKnown = false; ///< it is known whose word to take; where that says nothing of this message, that is odd
    QString checkedBy; ///< authserv-id of the server that is believed; empty: none
    QList<Check> checks;
    Contact contact = Contact::NotKnown;
    QList<Note> notes; ///< the gravest first
    QString label; ///< the verdict in few words
    QString sentence; ///< the verdict in one
    QStringList details; ///< a line each: what was checked, and what came out

    /// Somebody whose word about themselves can be kept to: an authenticated sender.
    bool isVerified() const { return verdict == Verdict::Verified; }
    bool operator==(const SenderTruth &) const = default;
};

/// Stable names for JSON: "notChecked", "notVerified", "verified", "failed".
inline QString nameOf(SenderTruth::Verdict verdict)
{
    switch (verdict) {
    case SenderTruth::Verdict::NotVerified: return QStringLiteral("notVerified");
    case SenderTruth::Verdict::Verified: return QStringLiteral("verified");
    case SenderTruth::Verdict::Failed: return QStringLiteral("failed");
    case SenderTruth::Verdict::NotChecked: break;
    }
    return QStringLiteral("notChecked");
}

/// Whose Authentication-Results fields an account believes.
struct ServerTrust {
    enum class Source { AsFound = 0, ByPerson = 1 }; ///< stored as an integer: never renumber
    static constexpr int AnyHops = -1;

    Source source = Source::AsFound;
    /// authserv-ids (RFC 8601 2.5), lower case; one that begins with "." stands for all names that end so, and "-" for a server that writes none. Empty: nobody is believed.
    QStringList ids;
    int hops = AnyHops; ///< so many Received fields at most stand above the field: more, and somebody further away wrote it
    qint64 lookedAt = 0; ///< when it was last found out, ms since 1970

    bool operator==(const ServerTrust &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::SenderTruth)
