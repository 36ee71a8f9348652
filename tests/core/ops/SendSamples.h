// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/SendOp.h"

namespace postrider::test {

using RState = RecipientReceipt::State;

// Values that tests of sending begin with. Pure functions.

inline SmtpReply reply(int code, const QString &enhanced = {}, const QString &text = QStringLiteral("words"))
{
    return {code, enhanced, text};
}

inline SendOp queued(const QStringList &recipients, qint64 now)
{
    SendOp op;
    op.row.item.id = OpId(7);
    op.row.item.queuedAt = now;
    for (const QString &r : recipients)
        op.row.item.receipt.recipients.append({r, RState::Waiting, 0, {}, {}});
    return op;
}

inline const QStringList kTwo{QStringLiteral("x@example.org"), QStringLiteral("y@example.org")};
constexpr qint64 kMinute = 60'000;

inline SmtpResult result(const QList<int> &recipientCodes, int dataCode)
{
    SmtpResult r;
    for (qsizetype i = 0; i < recipientCodes.size(); ++i)
        r.recipients.append({kTwo[i], reply(recipientCodes[i], recipientCodes[i] == 550 ? QStringLiteral("5.1.1") : QString())});
    r.dataReply = dataCode ? reply(dataCode, {}, QStringLiteral("2.0.0 Ok: queued as 4F2A")) : SmtpReply();
    r.accepted = dataCode >= 200 && dataCode < 300;
    return r;
}

} // namespace postrider::test
