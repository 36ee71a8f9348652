// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"
#include "core/types/Identity.h"

namespace postrider {

/// What a draft has from whom it is written as: sender, blind copy and signature. Pure functions, any thread.
namespace DraftSender {

/// For a draft nobody has written in yet. `from` is the identity's address, or the one with a detail that the answered message came to.
/// The signature stands below the line "-- " (RFC 3676 4.3) at the end; where the identity wants it above what is quoted, and before what is forwarded, without that line:
/// it would make everything that follows part of the signature.
void begin(Draft &draft, const Identity &identity, const Address &from);

/// Where in the text the person begins to write: behind what is quoted and before a signature at the end, or at the top where the identity answers above; wherever the signature
/// is.
qsizetype startOf(const Draft &draft, const Identity &identity);

/// Where the identity's signature stands, with the blank lines that part it from the words; nothing if it is not there as it was put there.
struct Range {
    qsizetype at = 0, length = 0;
};
std::optional<Range> signatureIn(const Draft &draft, const Identity &identity);

/// A piece of text to be put in the place of another.
struct Change {
    qsizetype at = 0, length = 0;
    QString text;
};
/// From one signature to another in a text that has been written in. What was changed of the old one stays, and there is no change then.
std::optional<Change> swapped(const Draft &draft, const Identity &before, const Identity &after);

/// Blind copies when the sender changes: what the one before brought goes, what the other wants comes. A copy to somebody else stays.
AddressList blindCopies(const AddressList &bcc, const Identity &before, const Identity &after);

} // namespace DraftSender

} // namespace postrider
