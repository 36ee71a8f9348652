// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageWriter.h"
#include "core/store/SendQueries.h"
#include "core/types/Account.h"

namespace postrider {

/// What every message has in common that goes to the outbox, whoever sends it: the person, or one of their filters. Pure functions, any thread.
namespace Outgoing {

/// A built message as the row of the outbox, nothing of which has been tried.
SendRow rowOf(const MessageWriter::Built &built, const QString &subject, const SendOptions &options);
/// Nobody writes as Local Folders: throws Refused.
void checkSends(const Account &account);
/// What can be known before a message is queued: it is Refused here, with the draft as it is, rather than by the server later.
void check(const Account &account, const QList<Identity> &identities, const Address &from, const MessageWriter::Built &built);
/// A message that goes with another one, as it was received.
DraftAttachment attachmentOf(const QByteArray &raw);

} // namespace Outgoing

} // namespace postrider
