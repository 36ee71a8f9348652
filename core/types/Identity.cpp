// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Identity.h"

namespace postrider {

namespace {

/// The address without "+anything"; as it is where there is none.
QString withoutDetail(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const qsizetype plus = address.indexOf(QLatin1Char('+'));
    return plus > 0 && plus < at ? address.left(plus) + address.mid(at) : address;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isAddressOf(const QString &address, const Identity &identity)
{
    return isSame(address, identity.address.address) || (identity.plusAddresses && isSame(withoutDetail(address), identity.address.address));
}

std::optional<Identity> identityOf(const QString &address, const QList<Identity> &identities)
{
    for (const Identity &identity : identities) {
        if (isSame(address, identity.address.address))
            return identity;
    }
    for (const Identity &identity : identities) {
        if (isAddressOf(address, identity))
            return identity;
    }
    return std::nullopt;
}

} // namespace postrider
