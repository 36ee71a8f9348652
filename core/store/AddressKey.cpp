// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AddressKey.h"

#include "core/types/Address.h"

#include <QUrl>

#include <algorithm>

namespace postrider::AddressKey {

QString of(const QString &address)
{
    if (!isValidAddress(address))
        return {};
    const qsizetype at = address.lastIndexOf(u'@');
    const QStringView domain = QStringView(address).sliced(at + 1);
    if (std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; }) && !domain.contains(u"xn--", Qt::CaseInsensitive))
        return address.toLower();
    const QByteArray ace = QUrl::toAce(domain.toString());
    return ace.isEmpty() ? QString() : address.left(at + 1).toLower() + QString::fromLatin1(ace).toLower();
}

} // namespace postrider::AddressKey
