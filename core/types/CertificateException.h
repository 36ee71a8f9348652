// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CertificateFacts.h"

namespace postrider {

/// A server's certificate that does not verify, as it was shown just now: what a person is asked about. A value; any thread.
struct CertificateProblem {
    QString host; ///< as configured
    quint16 port = 0;
    CertificateFacts certificate; ///< the server's own
    QString sentence; ///< what is wrong with it, and what that means
    QString faults; ///< all that was found wrong, in the words of the TLS library
    bool canBeTrusted = false; ///< false: of a kind that nobody's trust makes up for (withdrawn, its signature is wrong, too weak)
    bool replacesTrusted = false; ///< another one is trusted there

    bool operator==(const CertificateProblem &) const = default;
};

/// A certificate that a person trusts at one port of one host although it does not verify: this one and no other, there and nowhere else. A value; any thread.
struct CertificateException {
    QString host; ///< in lower case
    quint16 port = 0;
    CertificateFacts certificate;
    QString faults; ///< what was wrong with it then
    qint64 madeAt = 0; ///< ms since 1970

    bool operator==(const CertificateException &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::CertificateProblem)
Q_DECLARE_METATYPE(postrider::CertificateException)
