// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpReply.h"

#include <QString>

namespace postrider {

/// What a reply means for people: pure, any thread.
struct ReplyMeaning {
    QString whatHappened; ///< one sentence
    QString whatToDo; ///< one sentence, says whose problem it is
    QString text() const { return whatHappened + QLatin1Char(' ') + whatToDo; }
};

/// Code, enhanced code and the provider's dialect, in plain language (sending.md). Always answers, also for unknown codes.
ReplyMeaning meaningOf(const SmtpReply &reply);
/// "queued as 4F2A..." and its relatives (Exim "OK id=1abc-...", Postfix, Gmail, Microsoft); empty if there is none.
QString queueIdOf(const QString &replyText);

} // namespace postrider
