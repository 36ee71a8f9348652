// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/CertificateFacts.h"

#include <QCoreApplication>

class QLabel;

namespace postrider {

/// How certificates are shown to people, wherever they are. Values and widgets; main thread.
class CertificateText {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)

public:
    static QString dateOf(qint64 milliseconds);
    /// "mail.example.org, www.example.org", else the subject's name.
    static QString namesIn(const CertificateFacts &certificate);
    /// "For …, by …, until …"
    static QString inOneLine(const CertificateFacts &certificate);
    /// In groups that can be read out and compared, and selected.
    static QLabel *makeFingerprint(const QByteArray &fingerprint);
};

} // namespace postrider
