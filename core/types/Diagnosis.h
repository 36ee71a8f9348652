// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/MailError.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <functional>
#include <optional>

namespace postrider {

/// One thing that the doctor has looked at, in a sentence. A value.
struct Finding {
    enum class Where {
        Address, ///< what is published about it
        Incoming,
        Outgoing,
        Computer, ///< this one: profile, disk, clock, keychain
        Mail, ///< from end to end
    };
    enum class What {
        Settings, ///< the account's servers and those that are published
        ServiceRecords, ///< SRV (RFC 6186, 8314)
        Names, ///< the addresses of a server
        ConnectionV4,
        ConnectionV6,
        Tls, ///< version, cipher, and the certificate where it is why there is no connection
        Certificate,
        Capabilities, ///< before sign-in; SMTP: after EHLO
        Mechanisms,
        Password, ///< password or token: where it is
        SignIn,
        CapabilitiesAfter,
        Folders, ///< special ones
        Sizes, ///< SIZE, APPENDLIMIT
        Quota,
        Clock,
        Store,
        Disk,
        RoundTrip,
    };
    enum class State {
        Good,
        Note, ///< works, but a person may want to know
        Trouble, ///< does not work
        NotAsked, ///< could not be looked at, or there was nothing to look at
    };
    Where where = Where::Address;
    What what = What::Settings;
    State state = State::NotAsked;
    QString sentence; ///< translated
    QString remedy; ///< translated: what to do, or empty where nothing is to be done
    QString detail; ///< the server's or system's words; lists
    qint64 milliseconds = -1; ///< how long it took; -1: not measured
    std::optional<ErrorKind> kind = {}; ///< of a trouble: who has to act

    bool operator==(const Finding &) const = default;
};

/// What went over one connection, without secrets.
struct ConnectionTranscript {
    Finding::Where where = Finding::Where::Incoming;
    QString server; ///< URL
    QString text;

    bool operator==(const ConnectionTranscript &) const = default;
};

/// What the doctor found out about an account, or about an address that has none here. A value; holds no secret.
struct Diagnosis {
    QString address;
    AccountId account; ///< invalid: only the address was looked at
    QList<Finding> findings;
    QList<ConnectionTranscript> transcripts;

    /// The trouble that counts when a single answer is wanted: one that the person can end before one that has to be waited for. Null: there is none.
    const Finding *worst() const;
    bool operator==(const Diagnosis &) const = default;
};

/// Is told of each finding as it comes; without secrets, too.
using TellFinding = std::function<void(const Finding &)>;

/// What the doctor may do.
struct DiagnosisOptions {
    int patience = 10'000; ///< ms for each step: a name, a connection, an answer
    bool askDatabase = false; ///< the public list of providers, which learns the domain; for an address without an account
    bool sendTest = false; ///< a message to oneself, through the outbox, and a look for it. Only for an account
    int roundTripPatience = 120'000; ///< ms for that
};

/// Stable names for JSON: "address", "incoming", "outgoing", "computer", "mail".
QString nameOf(Finding::Where where);
/// "settings", "serviceRecords", "names", "connectionV4", "connectionV6", "tls", "certificate", "capabilities", "mechanisms", "password", "signIn", "capabilitiesAfter", "folders",
/// "sizes", "quota", "clock", "store", "disk", "roundTrip".
QString nameOf(Finding::What what);
/// "good", "note", "trouble", "notAsked".
QString nameOf(Finding::State state);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Diagnosis)
