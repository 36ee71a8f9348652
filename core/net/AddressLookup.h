// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/MailError.h"

#include <QHostAddress>
#include <QList>

namespace postrider {

/// The addresses of a host, waited for. Any thread but main; runs the thread's own event loop meanwhile. Owns nothing between calls.
class AddressLookup {
public:
    /// As a connection would find them, in no particular order; at least one. Throws MailError Offline (there is no such host, or nobody could be asked), and Cancelled at once
    /// when the token is aborted, by which the caller sets the limit.
    static QList<QHostAddress> find(const QString &host, const AbortTokenPtr &abort);
    static MailError notFound(const QString &host, const QString &detail);
};

} // namespace postrider
