// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstancePlace.h"

namespace postrider::InstancePlace {

QString privateDirectory()
{
    return QStringLiteral("pipe");
}

/// QLocalServer's UserAccessOption gives the pipe an access list with this user alone: the system has looked already.
bool isOwnUser(qintptr)
{
    return true;
}

} // namespace postrider::InstancePlace
