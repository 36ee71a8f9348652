// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CorrespondentQueries.h"

#include "core/store/Connection.h"
#include "core/types/Address.h"

#include <QUrl>

namespace postrider {

namespace {

/// Local parts are compared without case, as everybody's servers do; domains in either spelling. Empty: no address.
QString keyOf(const QString &address)
{
    if (!isValidAddress(address))
        return {};
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    return domain.isEmpty() ? QString() : address.left(at + 1).toLower() + QString::fromLatin1(domain).toLower();
}

} // namespace

void CorrespondentQueries::noteWritten(const QStringList &addresses, qint64 at)
{
    for (const QString &address : addresses.mid(0, mostOfOne)) {
        const QString key = keyOf(address);
        if (key.isEmpty())
            continue;
        m_mail.prepare("INSERT INTO correspondent (address, domain, written_at) VALUES (?1,?2,?3) ON CONFLICT (address) DO UPDATE SET written_at = max(written_at, ?3)")
            .runWith(key, key.section(u'@', -1), at);
    }
}

bool CorrespondentQueries::isKnown(const QString &address)
{
    auto s = m_mail.prepare("SELECT 1 FROM correspondent WHERE address = ?");
    return s.bind(keyOf(address)).step();
}

QStringList CorrespondentQueries::domains(int limit)
{
    // From one to the next in the index: what it costs is the number of domains, not of people.
    auto s = m_mail.prepare(
        "WITH RECURSIVE next (domain) AS (SELECT min(domain) FROM correspondent UNION ALL SELECT (SELECT min(c.domain) FROM correspondent c WHERE c.domain > next.domain) "
        "FROM next WHERE next.domain IS NOT NULL) SELECT domain FROM next WHERE domain IS NOT NULL LIMIT ?");
    s.bind(limit);
    QStringList list;
    while (s.step())
        list.append(s.text(0));
    return list;
}

} // namespace postrider
