// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CorrespondentQueries.h"

#include "core/search/Folding.h"
#include "core/store/AddressKey.h"
#include "core/store/Connection.h"

namespace postrider {

void CorrespondentQueries::noteWritten(const AddressList &addresses, qint64 at)
{
    for (const Address &address : addresses.mid(0, mostOfOne)) {
        const QString key = AddressKey::of(address.address);
        if (key.isEmpty())
            continue;
        m_mail
            .prepare("INSERT INTO correspondent (address, domain, written_at, name) VALUES (?1,?2,?3,?4) ON CONFLICT (address) DO UPDATE SET "
                     "written_at = max(written_at, ?3), times = times + (abs(written_at - ?3) > 2000), hidden = iif(?3 > written_at + 2000, 0, hidden), "
                     "name = iif(?4 <> '' AND (name = '' OR ?3 >= written_at), ?4, name)")
            .runWith(key, key.section(u'@', -1), at, address.name);
        m_log->changes.contacts = true;
    }
}

void CorrespondentQueries::noteNames(const AddressList &addresses)
{
    for (const Address &address : addresses.mid(0, mostOfOne)) {
        if (!address.name.isEmpty())
            m_mail.prepare("UPDATE correspondent SET name = ? WHERE address = ?").runWith(address.name, AddressKey::of(address.address));
    }
    m_log->changes.contacts = true;
}

bool CorrespondentQueries::isKnown(const QString &address)
{
    auto s = m_mail.prepare("SELECT 1 FROM correspondent WHERE address = ?");
    return s.bind(AddressKey::of(address)).step();
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

QList<Correspondent> CorrespondentQueries::newest(int limit)
{
    auto s = m_mail.prepare("SELECT address, name, written_at, times FROM correspondent WHERE hidden = 0 ORDER BY written_at DESC LIMIT ?");
    s.bind(limit);
    QList<Correspondent> list;
    while (s.step())
        list.append({s.text(0), s.text(1), s.integer(2), int(s.integer(3)), Folding::fold(s.text(1) + u' ' + s.text(0))});
    return list;
}

QStringList CorrespondentQueries::hidden(int limit)
{
    auto s = m_mail.prepare("SELECT address FROM correspondent WHERE hidden = 1 LIMIT ?");
    s.bind(limit);
    QStringList list;
    while (s.step())
        list.append(s.text(0));
    return list;
}

void CorrespondentQueries::setHidden(const QStringList &addresses, bool hidden)
{
    for (const QString &address : addresses)
        m_mail.prepare("UPDATE correspondent SET hidden = ? WHERE address = ?").runWith(hidden ? 1 : 0, AddressKey::of(address));
    m_log->changes.contacts = true;
}

} // namespace postrider
