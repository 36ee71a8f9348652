// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HostLookup.h"

namespace postrider {

HostLookup::HostLookup(const QString &host, Answer answer) : m_answer(std::move(answer)), m_lookup(QHostInfo::lookupHost(host, this, SLOT(take(QHostInfo)))) { }

HostLookup::~HostLookup()
{
    QHostInfo::abortHostLookup(m_lookup);
}

} // namespace postrider
