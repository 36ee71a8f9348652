// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Draft.h"

#include <algorithm>

namespace postrider {

bool Draft::names(const QStringList &addresses) const
{
    const AddressList all = to + cc + bcc;
    return std::any_of(all.begin(), all.end(), [&](const Address &a) { return addresses.contains(a.address); });
}

void Draft::keepOnly(const QStringList &addresses)
{
    const auto isOther = [&](const Address &a) { return !addresses.contains(a.address); };
    to.removeIf(isOther);
    cc.removeIf(isOther);
    bcc.removeIf(isOther);
    const AddressList named = to + cc + bcc;
    for (const QString &address : addresses) {
        if (std::none_of(named.begin(), named.end(), [&](const Address &a) { return a.address == address; }))
            to.append({{}, address});
    }
}

} // namespace postrider
