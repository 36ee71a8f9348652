// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FoundMessage.h"

namespace postrider {

/// Header fields in which programs keep a message's state in files: Status, X-Status and X-Keywords (mutt, Dovecot, Pine), X-Mozilla-Status, -Status2 and -Keys (Thunderbird).
/// Pure functions, any thread.
///
/// They are the keeping program's, not the sender's, so an import takes them off, as Dovecot does: the message is again what was received, and its signatures hold. make() writes
/// three in one order at the top; where these three are found just so, only they are taken, so that a message that had fields of these names itself comes back whole.
namespace StatusFields {

struct Taken {
    bool known = false; ///< there were such fields
    bool ours = false; ///< in the form that make() gives them
    bool expunged = false; ///< Thunderbird has deleted it and not compacted the file yet
};

/// Whose fields: an mbox has any of them; a Maildir, whose state is in its file names, only Thunderbird's.
enum class Kept { InMbox, InMaildir };
/// Takes the fields off message.raw (any line ends) and adds what they say to its flags and keywords.
Taken take(FoundMessage &message, Kept kept = Kept::InMbox);
/// Reads them and leaves the message as it is.
Taken look(FoundMessage &message);
/// The three fields with LF.
QByteArray make(const FoundMessage &message);
/// The value of a header field of `raw`, unfolded and trimmed, or empty; any line ends.
QByteArray field(const QByteArray &raw, QByteArrayView name);

} // namespace StatusFields

} // namespace postrider
