// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/CertificateException.h"

#include <QList>

namespace postrider {

class Connection;

/// Rows of certificates that a person trusts although they do not verify. Hosts are compared in lower case. Thread: its connection's; `log` is there on the store thread only, and
/// needed by whatever writes.
class CertificateQueries {
public:
    explicit CertificateQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// By host, port and when they were made; of each certificate its octets and fingerprint: the rest is for who can read it.
    QList<CertificateException> all();
    /// Fingerprints of what is trusted there.
    QList<QByteArray> trustedAt(const QString &host, quint16 port);
    /// A second time for the same one renews what was wrong with it.
    void insert(const CertificateException &exception);
    /// Fingerprint empty: all at this place. How many there were.
    int remove(const QString &host, quint16 port, const QByteArray &fingerprint);

private:
    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
