// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace postrider {

/// RFC 3501 5.1.3 modified UTF-7 to Unicode; text that is not valid comes back as Latin-1, so that it can be shown and sent back unchanged by its raw name.
QString mailboxNameFromServer(const QByteArray &name);
/// Unicode to modified UTF-7.
QByteArray mailboxNameToServer(const QString &name);
/// "1:4,7,9:10" from UIDs in any order; the packed form of a set. Never longer than `maxLength` octets: `rest` gets what did not fit.
QByteArray uidSet(QList<Uid> uids, qsizetype maxLength = 8000, QList<Uid> *rest = nullptr);

} // namespace postrider
