// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/MailError.h"
#include "core/types/Address.h"
#include "core/types/DeliveryReport.h"

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

/// What the server said about one recipient when the message was handed over, and what reports have said since.
struct RecipientReceipt {
    /// Waiting with a positive `code`: handed over for this one, too, and the server has not confirmed it (yet).
    enum class State { Waiting = 0, Accepted = 1, Deferred = 2, Refused = 3 };
    QString address;
    State state = State::Waiting;
    int code = 0; ///< RFC 5321 reply code, 0: none yet
    QString enhancedCode; ///< RFC 3463, e.g. "5.1.1", or empty
    QString reply; ///< the server's text, word for word
    Delivery delivery = Delivery::None; ///< the newest report's word
    qint64 deliveryAt = 0; ///< ms since 1970, when that report arrived
    QString deliveryStatus = {}; ///< RFC 3463, of that report
    QString deliveryReply = {}; ///< the refusing or delaying server's words, of that report
    QString deliveryMeaning = {}; ///< the same in plain words
    MessageId report = {}; ///< that report's message, if it is in a mailbox of ours

    bool operator==(const RecipientReceipt &) const = default;
};
QString nameOf(RecipientReceipt::State state);

/// One thing that happened to a sent message, for its timeline.
struct SendEvent {
    /// Stored as an integer: never renumber.
    enum class Kind {
        Queued = 0,
        AttemptFailed = 1, ///< put off: by a 4xx, by no network; `reply` and `meaning` say why
        Held = 2, ///< waits for the person
        OutcomeUnknown = 3,
        Accepted = 4,
        Filed = 5,
        Reported = 6, ///< a delivery or disposition report about `recipient`
        Released = 7, ///< the person: try now, send again, send to the others
        SaidSent = 8, ///< the person: it was sent; or it was found in a folder (`reply` names it)
        HeldByServer = 9, ///< handed over early, the server keeps it until its time (RFC 4865)
    };
    qint64 at = 0; ///< ms since 1970
    Kind kind = Kind::Queued;
    int attempt = 0; ///< the number of the attempt it belongs to, 0: none
    QString recipient; ///< empty: all
    Delivery delivery = Delivery::None; ///< of Reported
    QString reply; ///< the server's or system's words
    QString meaning; ///< in plain words
    MessageId report; ///< of Reported: the message, if it is in a mailbox of ours

    bool operator==(const SendEvent &) const = default;
};
/// Stable name for JSON: "queued", "attempt_failed", "held", "unknown", "accepted", "filed", "reported", "released", "said_sent", "held_by_server".
QString nameOf(SendEvent::Kind kind);

/// Proof of hand-over: kept with the message for good.
struct Receipt {
    OpId id;
    QString messageIdHeader;
    QString envelopeId; ///< ENVID as it was given to the server (RFC 3461 4.4)
    SendState state = SendState::Queued;
    QString host; ///< who accepted it, "smtp.example.org:587"
    QString tls; ///< "TLSv1.3 TLS_AES_256_GCM_SHA384", or empty for loopback without TLS
    QString reply; ///< final reply, word for word
    QString queueId; ///< as far as it can be read from the reply
    qint64 acceptedAt = 0;
    qint64 filedAt = 0;
    QList<RecipientReceipt> recipients;
    QList<SendEvent> events; ///< oldest first; read with StoreReader::receipt only

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
    qint64 notBefore = 0; ///< ms since 1970: the end of the undo window, or the time that was chosen; 0: none. "Try now" lifts it
    bool scheduled = false; ///< `notBefore` was chosen by the person (send later), and is no undo window
    qint64 size = 0; ///< octets on the wire
    ErrorKind heldKind = ErrorKind::Refused; ///< who has to act, where it is held
    bool needsAttention = false; ///< held, unknown, or reported as failed, and nobody has acted upon it yet
    bool outcomeUnknown = false; ///< "may have been sent": look again / send again / it was sent
    QString lastReply; ///< the server's or system's words
    QString meaning; ///< in plain words: what happened, whose problem it is, what to do
    Receipt receipt;

    /// Refused for some for good, handed over to nobody: it can go to the others, and the refused ones stay behind as a draft.
    bool canSendToOthers() const;
    bool operator==(const OutboxItem &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Receipt)
Q_DECLARE_METATYPE(postrider::OutboxItem)
