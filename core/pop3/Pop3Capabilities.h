// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postrider {

/// What a server offers in its answer to CAPA (RFC 2449 5 and 6). A value; any thread.
struct Pop3Capabilities {
    bool known = false; ///< false: the server does not know CAPA, so that everything has to be tried
    bool top = false, uidl = false, user = false, stls = false, pipelining = false;
    bool respCodes = false; ///< RFC 2449 6.4
    bool authRespCode = false; ///< RFC 3206: a refusal for which name and password are to blame says so
    bool utf8 = false; ///< RFC 6856 2
    QStringList authMechanisms; ///< upper case
    int loginDelay = 0; ///< seconds between two visits (RFC 2449 6.5), 0: none is known
    bool expires = false; ///< EXPIRE: the server removes messages by itself after expireDays (RFC 2449 6.7), 0: as soon as they were fetched
    int expireDays = 0;
    QString implementation; ///< what the server calls itself, or empty

    bool operator==(const Pop3Capabilities &) const = default;
};

} // namespace postrider
