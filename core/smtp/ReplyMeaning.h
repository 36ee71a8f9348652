// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpReply.h"

#include <QString>

namespace postrider {

/// What a reply means for people: pure, any thread.
struct ReplyMeaning {
    /// Who can change it.
    enum class Whose {
        Yours,
        Recipients,
        YourProviders, ///< whoever runs the server that mail is sent with
        RecipientsProviders, ///< whoever runs the server that mail goes to
        Networks,
        Postriders,
        Nobodys, ///< it passes by itself, or all is well
    };
    QString whatHappened; ///< one sentence
    Whose whose = Whose::Nobodys;
    QString whatToDo; ///< one or two sentences
    QString text() const { return whatHappened + QLatin1Char(' ') + whatToDo; }
    /// One sentence that says whose problem it is.
    QString whoseText() const;
    /// All three: for what will not pass by itself.
    QString wholeText() const { return whatHappened + QLatin1Char(' ') + whoseText() + QLatin1Char(' ') + whatToDo; }
};

/// Code, enhanced code and the provider's dialect, in plain language (sending.md). Always answers, also for unknown codes.
ReplyMeaning meaningOf(const SmtpReply &reply);
/// The same for a delivery report (RFC 3464): somebody else's server has the message, and waits or gave up. `code` may be 0; then the class of the
/// enhanced code decides ("5.1.1" is for good), and if that is empty too, nothing is known. `text`: the diagnostic text, codes in it do no harm.
ReplyMeaning meaningOf(int code, const QString &enhancedCode, const QString &text);
/// "queued as 4F2A..." and its relatives (Exim "OK id=1abc-...", Postfix, Gmail, Microsoft); empty if there is none.
QString queueIdOf(const QString &replyText);

} // namespace postrider
