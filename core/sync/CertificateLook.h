// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/types/Account.h"
#include "core/types/CertificateException.h"

namespace postrider {

/// Looks at the certificates that an account's servers show. Blocks; a worker or pool thread with an event dispatcher.
namespace CertificateLook {

/// Connects to both servers as for mail, and leaves: no credential is sent, and no mail. Those of their certificates that do not verify and are not trusted; none: all is well.
/// Throws what else kept a server from being looked at, if no certificate was found wrong.
QList<CertificateProblem> problems(const Account &account, const AbortTokenPtr &abort);

/// What a certificate says of itself; nothing but its octets and fingerprint where they are none.
CertificateFacts factsOf(const QByteArray &der);

} // namespace CertificateLook

} // namespace postrider
