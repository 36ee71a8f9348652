// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Contact.h"

namespace postrider {

bool Contact::Place::isEmpty() const
{
    return box.isEmpty() && extended.isEmpty() && street.isEmpty() && city.isEmpty() && region.isEmpty() && code.isEmpty() && country.isEmpty();
}

QString Contact::shownName() const
{
    if (!name.isEmpty())
        return name;
    QStringList parts{prefixes, givenName, additionalNames, familyName, suffixes};
    parts.removeAll(QString());
    for (const QString &instead : {parts.join(u' '), organisation, nickname, addresses.value(0).value, phones.value(0).value}) {
        if (!instead.isEmpty())
            return instead;
    }
    return {};
}

} // namespace postrider
