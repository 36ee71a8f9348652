// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFlags>
#include <QMetaType>

namespace postrider {

/// System flags and well-known keywords of a message (RFC 9051 2.3.2, IANA "IMAP Keywords"). Stored as an integer: never renumber.
enum class Flag : quint32 {
    Seen = 1,
    Answered = 2,
    Flagged = 4,
    Deleted = 8,
    Draft = 16,
    Forwarded = 32, ///< $Forwarded
    Junk = 64, ///< $Junk
    NotJunk = 128, ///< $NotJunk
    MdnSent = 256, ///< $MDNSent
    Label1 = 512, ///< $label1 ... $label5, as Thunderbird uses them
    Label2 = 1024,
    Label3 = 2048,
    Label4 = 4096,
    Label5 = 8192,
};
Q_DECLARE_FLAGS(Flags, Flag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)

/// IMAP names of all flags set, in a fixed order ("\\Seen", "$Forwarded", ...).
QByteArrayList imapNames(Flags flags);
/// What else other programs call them ("Junk", "NonJunk"): who takes a flag away takes these, too.
QByteArrayList otherImapNames(Flags flags);
/// The flag with this IMAP name, or one of those that other programs use for it (case-insensitive), or an empty set for one Postrider does not know.
Flags flagFromImapName(QByteArrayView name);
/// As typed on a command line: "seen", "flagged", "\\Seen", "$label1". Empty set if unknown.
Flags flagFromUserName(const QByteArray &name);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Flags)
