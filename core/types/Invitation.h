// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// What a calendar message (RFC 5545, RFC 6047) asks or tells, for people: nothing is answered, entered or fetched. A value.
struct Invitation {
    enum class Method { Publish, Request, Reply, Cancel, Counter, Add, Refresh, DeclineCounter };

    QString partId;
    Method method = Method::Publish;
    QString heading; ///< what it is: "Invitation", "This meeting was called off", "Ann has accepted"
    QString summary;
    QString when; ///< in the reader's own time, with the sender's where that is another one
    QString recurrence; ///< in words; empty: once
    QString where;
    Address organizer;
    QList<Address> attendees; ///< at most 100
    int moreAttendees = 0;
    QString description; ///< at most 2,000 characters
    qint64 beginMs = 0; ///< 0: not known
    qint64 endMs = 0;
    bool isAllDay = false;
    int moreEvents = 0; ///< in the same calendar

    bool operator==(const Invitation &) const = default;
};

} // namespace postrider
