// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StateQueries.h"

#include "core/store/Connection.h"

namespace postrider {

qint64 StateQueries::value(const char *name)
{
    auto s = m_mail.prepare("SELECT value FROM state WHERE name = ?");
    return s.bind(QString::fromLatin1(name)).step() ? s.integer(0) : 0;
}

void StateQueries::set(const char *name, qint64 value)
{
    m_mail.prepare("INSERT OR REPLACE INTO state (name, value) VALUES (?,?)").runWith(QString::fromLatin1(name), value);
}

} // namespace postrider
