// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/types/MessageRow.h"

#include <QString>

namespace postrider {

class GuestMessages;

/// Messages that are in no account, opened from files to be looked at; and files with messages of ours.
/// Any thread. Mail's content(), html(), partBytes() and makeReply() take the id of such a message (Mail::openFile), and readers have its row, with neither account nor folder; no
/// verb does anything to it.
namespace GuestMail {

/// Blocks. Throws Storage where the file cannot be read, Refused where it holds no message. The message is kept in memory until it is removed there.
MessageId open(const QString &path, GuestMessages &guests);
bool isGuest(MessageId message);
/// What a file with this message is called: "Subject - Sender - date.eml", safe on every system, at most 200 octets, without a number.
QString fileNameOf(const MessageRow &row);

} // namespace GuestMail

} // namespace postrider
