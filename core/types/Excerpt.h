// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace postrider {

/// A part of a message that is not in its excerpt, or not all of it.
struct AbsentPart {
    QString partId; ///< as in PartNode
    qint64 octets = 0; ///< encoded, as the server told
    bool begun = false; ///< its beginning is there

    bool operator==(const AbsentPart &) const = default;
};

/// What is here of a large message so that it can be read: its header and its parts as they were sent, some of them empty. Never taken for the message: what is exported, uploaded,
/// forwarded or shown as source is the whole one.
struct Excerpt {
    QByteArray raw;
    QList<AbsentPart> absent;
};

} // namespace postrider
