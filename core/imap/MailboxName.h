// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace postrider {

/// A name as a server writes it to Unicode: modified UTF-7 (RFC 3501 5.1.3), or UTF-8 (RFC 6855), which some send unasked, too. What is neither comes back as Latin-1,
/// so that it can be shown and sent back unchanged by its raw name.
QString mailboxNameFromServer(const QByteArray &name);
/// Unicode to modified UTF-7.
QByteArray mailboxNameToServer(const QString &name);
/// The same as a path with levels by '/', whatever the server's delimiter is (0: it has none, the name is one level). A '/' that is no delimiter, inside a level, becomes
/// U+2215 DIVISION SLASH; so that the way back is certain, a U+2215 of the name's own is followed by U+FE0E, and where U+FE0E or U+FE0F follow the '/' themselves, U+FE0F is
/// put between. `utf8`: the server writes UTF-8, "&" is nothing special.
QString mailboxPathFromServer(const QByteArray &name, char delimiter, bool utf8);
/// And back. Refused where a level holds the server's delimiter, which it cannot.
QByteArray mailboxPathToServer(const QString &path, char delimiter, bool utf8);
/// "1:4,7,9:10" from UIDs in any order; the packed form of a set. Never longer than `maxLength` octets: `rest` gets what did not fit.
QByteArray uidSet(QList<Uid> uids, qsizetype maxLength = 8000, QList<Uid> *rest = nullptr);

} // namespace postrider
