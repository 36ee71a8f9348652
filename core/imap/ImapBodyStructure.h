// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"

#include <optional>

namespace postrider {

/// Walks one BODYSTRUCTURE (RFC 9051 7.5.2) and says whether it shows an attachment: a part with disposition "attachment", or a part that is not
/// text and has a name. What is inside an attached message does not count. The cursor ends behind the structure, or where it stopped making sense;
/// then the answer is empty. Nested at most ImapCursor::kMaxDepth deep.
std::optional<bool> hasAttachments(ImapCursor &cursor);

} // namespace postrider
