// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Account.h"

#include <QCoreApplication>

namespace postrider {

QString Account::title() const
{
    if (!name.isEmpty())
        return name;
    return isLocal() ? QCoreApplication::translate("Account", "Local Folders") : identity.address;
}

} // namespace postrider
