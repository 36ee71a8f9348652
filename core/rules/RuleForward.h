// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageWriter.h"
#include "core/rules/RuleSubject.h"
#include "core/types/Account.h"

namespace postrider {

class StoreWriter;

/// A message that a filter sends on to somebody, as an attachment of one of its own. A value; built where there is time, queued on the store thread in the mutation that takes the
/// message off the filters' queue. Its Message-ID follows from the message and from whom it goes to: it is queued once, however often a filter is run or the program killed.
///
/// Never goes in circles, and never answers who did not write by hand (RFC 3834 2): see may().
struct RuleForward {
    AccountId account; ///< that sends it
    SendingLimits limits; ///< of that account
    MessageId parent;
    QString subject;
    MessageWriter::Built built;

    /// False for junk, reports and bounces (empty return path), what a program has sent by itself (Auto-Submitted), what we have sent on before, here or inside of it
    /// (X-Loop, Resent-From), and for an address that it came from or to. The message has to be here.
    static bool may(RuleSubject &subject, const QString &to);
    /// Throws Refused, with the reason, for what cannot be sent.
    static RuleForward make(RuleSubject &subject, const QString &to);
    /// Its row in the outbox; nothing where it has one, or the account has gone.
    void queue(StoreWriter &writer, qint64 now) const;
};

} // namespace postrider
