// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace postrider {

/// What happened to a message for one recipient, as somebody's report says it. Stored as an integer: never renumber.
enum class Delivery {
    None = 0, ///< nothing is known beyond the server's acceptance
    Delayed = 1, ///< RFC 3464 2.3.3 "delayed": still being tried
    Relayed = 2, ///< handed to a system that reports no further
    Delivered = 3,
    Expanded = 4, ///< delivered to a list or alias that sends it on
    Failed = 5,
    Displayed = 6, ///< RFC 8098: the recipient's program says that it was shown
    Deleted = 7, ///< RFC 8098: removed, perhaps unread
};

/// One recipient of a report (RFC 3464 2.3, RFC 8098 3.2).
struct ReportedRecipient {
    QString address; ///< the address the message was sent to as far as the report tells (Original-Recipient, else Final-Recipient), xtext decoded; empty or no mail address where
                     ///< it does not tell
    QString finalAddress; ///< Final-Recipient, where it differs
    Delivery delivery = Delivery::None;
    QString status; ///< RFC 3463 "5.1.1", or empty
    int code = 0; ///< SMTP reply code in the diagnostic, 0: none
    QString diagnostic; ///< the words of the server that refused or delayed, without "smtp;" and codes kept
    QString remoteServer; ///< Remote-MTA, or the host that the text names
    qint64 retryUntil = 0; ///< Will-Retry-Until, ms since 1970

    bool operator==(const ReportedRecipient &) const = default;
};

/// A report about a message that was sent: machine-readable (RFC 3464, RFC 8098), or read out of the text of one of the usual non-standard bounces. A value; made by
/// mime's ReportReader. Everything in it was written by somebody else and proves nothing.
struct DeliveryReport {
    enum class Kind {
        Delivery, ///< RFC 3464, or a bounce in plain text
        Disposition, ///< RFC 8098
    };
    Kind kind = Kind::Delivery;
    bool machineReadable = false; ///< false: guessed from the text
    QString reportingServer; ///< Reporting-MTA, or Reporting-UA
    QString envelopeId; ///< Original-Envelope-Id, xtext decoded, or empty
    QString messageIdHeader; ///< of the message it is about, with brackets, from Original-Message-ID or the returned header; or empty
    QString subject; ///< of the returned header, decoded; or empty
    QList<ReportedRecipient> recipients; ///< bounded; none: the report names nobody

    bool operator==(const DeliveryReport &) const = default;
};

/// Stable name for JSON: "none", "delayed", "relayed", "delivered", "expanded", "failed", "displayed", "deleted".
QString nameOf(Delivery delivery);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::DeliveryReport)
