// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace postrider {

/// What a server offers after EHLO. A value; any thread.
struct SmtpCapabilities {
    bool startTls = false, pipelining = false, eightBitMime = false, smtpUtf8 = false, enhancedStatusCodes = false, chunking = false, dsn = false;
    bool requireTls = false; ///< RFC 8689
    qint64 sizeLimit = -1; ///< -1: SIZE not offered, 0: no fixed limit
    QStringList authMechanisms; ///< upper case

    // FUTURERELEASE (RFC 4865): how long a message may be held at most, and until when. Both 0: not offered.
    qint64 holdSeconds = 0;
    qint64 holdUntil = 0; ///< ms since 1970

    // LIMITS (RFC 9422), 0: none is known.
    int mailMax = 0; ///< messages on one connection
    int recipientMax = 0; ///< recipients of one message
    int recipientDomainMax = 0; ///< different domains of the recipients of one message
};

} // namespace postrider
