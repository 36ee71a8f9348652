// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/types/Address.h"
#include "core/types/Diagnosis.h"
#include "core/types/Discovery.h"
#include "core/types/MessageContent.h"
#include "core/types/MessageRow.h"
#include "core/types/Receipt.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace postrider {

/// The JSON forms of values, with names that stay as they are: scripts rely on them. Pure functions, main thread.
namespace Documents {

QJsonObject ofAddress(const Address &address);
QJsonArray ofAddresses(const AddressList &addresses);
/// `folder` is the full name of the folder the row is shown in, `keywords` are StoreReader::keywordNames().
QJsonObject ofRow(const MessageRow &row, const QString &folder, const QHash<int, QString> &keywords = {});
QJsonObject ofEvent(const SendEvent &event);
QJsonObject ofReceipt(const Receipt &receipt);
QJsonObject ofOutboxItem(const OutboxItem &item);
QJsonObject ofStructure(const PartNode &node);
/// Without what only one command tells of it.
QJsonObject ofAttachment(const Attachment &attachment);
QJsonArray ofProtections(const QList<Protection> &protections);
/// Null where the message has none.
QJsonValue ofInvitation(const std::optional<Invitation> &invitation);
QJsonArray ofContacts(const QList<ContactCard> &contacts);
/// Warnings, what is odd about the sender, and what is signed or encrypted: everything a person is told about the message, one sentence each.
QStringList notesOn(const MessageContent &content);
/// Null where the message is no report.
QJsonValue ofReport(const std::optional<DeliveryReport> &report);
QJsonObject ofDiscovery(const QString &address, const DiscoveryResult &result);
/// With "exitStatus": what the command ends with.
QJsonObject ofDiagnosis(const Diagnosis &diagnosis, int exitStatus);
QJsonObject ofFailure(const Failure &failure);
/// What is known of a message's sender.
QJsonObject ofTruth(const SenderTruth &truth);
/// ISO 8601 in UTC, or null for 0.
QJsonValue ofTime(qint64 ms);

} // namespace Documents

} // namespace postrider
