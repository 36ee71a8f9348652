// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/ContentLines.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace postrider {

/// A time zone as a calendar describes it (RFC 5545 3.6.5): known by its name if that is one of the world's or of Windows', else by its own rules. Used once per calendar, any
/// thread. Looks only at the years around the time asked for: rules that a sender wrote are never counted out.
class CalendarZone {
public:
    /// `lines`: what stands between BEGIN:VTIMEZONE and END:VTIMEZONE; may be empty.
    CalendarZone(QString id, const std::vector<ContentLine> &lines);

    /// The moment that a clock on the wall of this zone shows so. Local time of this computer where nothing is known of the zone.
    QDateTime moment(const QDateTime &wall) const;
    /// How the sender calls it, fit to be shown.
    QString name() const;

    /// "20240101T120000" (RFC 5545 3.3.5) or "20240101"; without its "Z".
    static QDateTime wallTime(const QString &value);

private:
    struct Observance {
        QDateTime begin; ///< wall time, by the offset before
        int offsetTo = 0; ///< seconds
        int month = 0; ///< 0: once, at `begin`
        int weekday = 0; ///< 1 Monday
        int nth = 0; ///< -1: the last of the month
        int dayOfMonth = 0; ///< instead of weekday and nth; 0: none
    };
    std::optional<QDateTime> onsetIn(const Observance &observance, int year) const;

    QString m_id;
    QByteArray m_known; ///< IANA id; empty: none
    std::vector<Observance> m_observances;
};

} // namespace postrider
