// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/types/Address.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace postrider {

/// The life of a sent message (sending.md). Stored as an integer: never renumber.
enum class SendState {
    Queued = 0,
    Attempting = 1,
    DataSent = 2, ///< the outcome is not known unless the server's reply was recorded
    Accepted = 3,
    Filed = 4,
    Held = 5,
};

/// Stable name for JSON: "queued", "attempting", "data_sent", "accepted", "filed", "held".
QString nameOf(SendState state);

/// What the server said about one recipient.
struct RecipientReceipt {
    enum class State { Waiting = 0, Accepted = 1, Deferred = 2, Refused = 3 };
    QString address;
    State state = State::Waiting;
    int code = 0; ///< RFC 5321 reply code, 0: none yet
    QString enhancedCode; ///< RFC 3463, e.g. "5.1.1", or empty
    QString reply; ///< the server's text, word for word

    bool operator==(const RecipientReceipt &) const = default;
};
QString nameOf(RecipientReceipt::State state);

/// Proof of hand-over: kept with the message for good.
struct Receipt {
    QString messageIdHeader;
    SendState state = SendState::Queued;
    QString host; ///< who accepted it, "smtp.example.org:587"
    QString tls; ///< "TLSv1.3 TLS_AES_256_GCM_SHA384", or empty for loopback without TLS
    QString reply; ///< final reply, word for word
    QString queueId; ///< as far as it can be read from the reply
    qint64 acceptedAt = 0;
    QList<RecipientReceipt> recipients;

    bool operator==(const Receipt &) const = default;
};

/// One row of the outbox.
struct OutboxItem {
    OpId id;
    AccountId account;
    QString messageIdHeader;
    QStringList recipients;
    QString subject;
    SendState state = SendState::Queued;
    int attempts = 0;
    qint64 queuedAt = 0;
    qint64 nextAttempt = 0; ///< ms since 1970; before it nothing is tried (undo window, schedule, retry timetable); 0: as soon as possible
    bool outcomeUnknown = false; ///< "may have been sent": look again / send again / it was sent
    QString lastReply; ///< the server's or system's words
    QString meaning; ///< in plain words: what happened, whose problem it is, what to do
    Receipt receipt;

    bool operator==(const OutboxItem &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Receipt)
Q_DECLARE_METATYPE(postrider::OutboxItem)
