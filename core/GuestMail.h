// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/types/MessageRow.h"

#include <QFuture>
#include <variant>

namespace postrider {

/// Messages that are in no account, opened from files to be looked at; and files with messages of ours.
/// Any thread; files are read on a pool of its own. Mail's content(), html(), partBytes() and makeReply() take the id of such a message, and readers have its row, with neither
/// account nor folder; no verb does anything to it.
namespace GuestMail {

/// Failure: Storage where the file cannot be read, Refused where it holds no message. The message is kept in memory until close().
QFuture<std::variant<MessageId, Failure>> open(const QString &path);
void close(MessageId message);
bool isGuest(MessageId message);
/// What a file with this message is called: "Subject - Sender - date.eml", safe on every system, at most 200 octets, without a number.
QString fileNameOf(const MessageRow &row);

} // namespace GuestMail

} // namespace postrider
