// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreWriter.h"
#include "core/types/DeliveryReport.h"

namespace postrider {

/// Ties what arrives about a sent message to it: a delivery or disposition report (RFC 3464, RFC 8098, or a bounce in plain text) becomes an event and a recipient's state.
/// Pure functions on a StoreWriter, store thread. Believes a report no further than its text: it changes what is shown, never sends, resends or removes anything, and counts only
/// if it names an envelope id or Message-ID of ours, which are random and known to nobody who has not got the message.
namespace ReportIntake {

/// True if it was about a message of ours. `report` is the message that brought it; the same report again changes nothing.
bool take(StoreWriter &writer, const DeliveryReport &report, MessageId reportMessage, qint64 now);

/// In plain words: what happened, whose problem it is, what to do. Any thread.
QString meaningOf(const ReportedRecipient &recipient);

/// Whether a later word changes what is shown: "displayed" is not taken back by a late "delivered", nor "delivered" by a late "delayed". Pure.
bool replaces(Delivery known, Delivery later);

} // namespace ReportIntake

} // namespace postrider
