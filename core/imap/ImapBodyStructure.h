// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"
#include "core/imap/ImapTypes.h"

#include <optional>

namespace postrider {

/// Walks one BODYSTRUCTURE (RFC 9051 7.5.2) and says whether it shows an attachment: a part with disposition "attachment", or a part that is not
/// text and has a name. What is inside an attached message does not count. The cursor ends behind the structure, or where it stopped making sense;
/// then the answer is empty. Nested at most ImapCursor::kMaxDepth deep.
std::optional<bool> hasAttachments(ImapCursor &cursor);

/// The parts of a message that are told of in more than this number are taken for no structure: it is cheaper to fetch such a message as a whole.
constexpr int kMostParts = 1000;

/// The same walk for its tree, with the part numbers of RFC 9051 6.4.5. Empty where it stopped making sense, or tells of more than kMostParts; then the cursor may be anywhere.
std::optional<ImapPart> bodyStructure(ImapCursor cursor);

} // namespace postrider
