// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CertificateQueries.h"

#include "core/store/Connection.h"

namespace postrider {

QList<CertificateException> CertificateQueries::all()
{
    auto s = m_mail.prepare("SELECT host, port, fingerprint, certificate, faults, made_at FROM certificate_exception ORDER BY host, port, made_at");
    QList<CertificateException> list;
    while (s.step()) {
        CertificateException exception;
        exception.host = s.text(0);
        exception.port = quint16(s.integer(1));
        exception.certificate.fingerprint = s.blob(2);
        exception.certificate.der = s.blob(3);
        exception.faults = s.text(4);
        exception.madeAt = s.integer(5);
        list.append(exception);
    }
    return list;
}

QList<QByteArray> CertificateQueries::trustedAt(const QString &host, quint16 port)
{
    auto s = m_mail.prepare("SELECT fingerprint FROM certificate_exception WHERE host = lower(?) AND port = ?");
    s.bind(host, int(port));
    QList<QByteArray> list;
    while (s.step())
        list.append(s.blob(0));
    return list;
}

void CertificateQueries::insert(const CertificateException &exception)
{
    m_mail.prepare("INSERT OR REPLACE INTO certificate_exception (host, port, fingerprint, certificate, faults, made_at) VALUES (lower(?),?,?,?,?,?)")
        .runWith(exception.host, int(exception.port), exception.certificate.fingerprint, exception.certificate.der, exception.faults, exception.madeAt);
    m_log->changes.accounts = true;
}

int CertificateQueries::remove(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    if (fingerprint.isEmpty())
        m_mail.prepare("DELETE FROM certificate_exception WHERE host = lower(?) AND port = ?").runWith(host, int(port));
    else
        m_mail.prepare("DELETE FROM certificate_exception WHERE host = lower(?) AND port = ? AND fingerprint = ?").runWith(host, int(port), fingerprint);
    const int count = m_mail.changedRows();
    m_log->changes.accounts |= count > 0;
    return count;
}

} // namespace postrider
