// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/DeliveryReport.h"

#include <QByteArrayView>

namespace postrider {

/// Reads the machine-readable part of a report: RFC 3464 with RFC 6533, and RFC 8098. Pure functions, any thread, linear, bounded, never fail. The octets are those of the part,
/// transfer encoding removed. Adds to what the report already holds, so that several parts can be read one after the other.
namespace StatusReader {

constexpr qsizetype MaxRecipients = 1000;

/// message/delivery-status. A contradiction (delivered with status 5.1.1, two actions) is read as the worse of the two: a person looks again.
void readDelivery(QByteArrayView octets, DeliveryReport &report);
/// message/disposition-notification. "denied" and "failed" (RFC 3798 3.2.6.2) tell nothing about the message itself: Delivery::None with the words as diagnostic.
void readDisposition(QByteArrayView octets, DeliveryReport &report);

} // namespace StatusReader

} // namespace postrider
