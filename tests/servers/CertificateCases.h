// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/servers/TestCertificates.h"

#include <QList>

namespace postrider::test {

/// One server's identity, good or bad, and what is to be made of it.
struct CertificateCase {
    const char *name;
    QString host; ///< the name that is asked for; it is to lead to 127.0.0.1
    bool isGood = false;
    QString words; ///< of the sentence, where it is bad
    TestCertificate certificate;
    bool canBeTrusted = false; ///< by a person, although it is bad
};

/// Every way in which a certificate is known to be wrong (threats.md, "Certificates"), and many in which it is right. Made by TestCertificates::shared() when first asked for, some
/// seconds of the `openssl` program.
class CertificateCases {
public:
    static const QList<CertificateCase> &all();
    /// What clients are to trust for all of them.
    static QString caFile();
    static int countOf(bool good);
    /// OpenSSL takes what most systems forbid by themselves (weak keys and signatures, TLS 1.0), in the server and in the client: what is refused then is refused by Postrider.
    /// Before the first connection of the program.
    static void lowerTheBar();
};

} // namespace postrider::test
