// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Invitation.h"

#include <QByteArrayView>

#include <optional>

namespace postrider {

/// Reads what a calendar in a message asks or tells (RFC 5545, RFC 5546 1.4). Pure functions, any thread, bounded as ContentLines is. Never answers, never enters anything into a
/// calendar, never follows ATTACH, URL or anything else that it points to; recurrences are put in words, not counted out.
namespace CalendarReader {

/// `method`: of the Content-Type field, where the calendar has none. Nothing: there is no event and no task in it.
std::optional<Invitation> read(QByteArrayView octets, QByteArrayView charset, const QString &partId, QByteArrayView method);
/// The same as lines of text, for a message that holds nothing else to read.
QString textOf(const Invitation &invitation);

} // namespace CalendarReader

} // namespace postrider
