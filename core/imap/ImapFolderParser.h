// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"
#include "core/imap/ImapTypes.h"

#include <optional>

namespace postrider {

// Reads what LIST, LSUB, STATUS, QUOTAROOT and QUOTA bring (RFC 9051 7.3.1 and 7.3.4, RFC 3501 7.2.3, RFC 9208 5). Bytes in, values out; any thread; never throws: what
// makes no sense is an empty optional, and an item that does not is left out.

/// A mailbox name of at most 8192 octets, INBOX in any case as "INBOX". Names without quotes hold brackets on some servers; only a space ends them.
std::optional<QByteArray> mailboxName(ImapCursor &cursor);
/// Behind LIST or LSUB.
std::optional<ImapListEntry> listEntry(ImapCursor cursor);

/// A STATUS response, behind its name.
struct ImapNamedStatus {
    QByteArray mailbox;
    ImapStatus status;
};
std::optional<ImapNamedStatus> namedStatus(ImapCursor cursor);

/// Behind NAMESPACE: the first personal one; none where there is none.
std::optional<ImapNamespace> personalNamespace(ImapCursor cursor);

/// "(F2212ea87-6097-4256-9d51-71338625)" (RFC 8474 4): the id; null where there is none, or NIL.
QByteArray objectIdIn(ImapCursor cursor);

/// A QUOTA response, behind its name: STORAGE in octets; no quota if it has none.
struct ImapQuotaOfRoot {
    QByteArray root;
    std::optional<ImapQuota> storage;
};
std::optional<ImapQuotaOfRoot> quotaOfRoot(ImapCursor cursor);

} // namespace postrider
