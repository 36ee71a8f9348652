// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace postrider {

/// The MIME type of what is dragged within this program only: it carries ids of this store, which mean something else in that of another Postrider that runs beside it. So no two
/// processes have the same, and one sees of the other's drag what every program sees. `noun`: in English, small letters.
/// Thread: main.
inline QString ownMimeType(const char *noun)
{
    static const QString process = QUuid::createUuid().toString(QUuid::Id128);
    return QStringLiteral("application/x-postrider-%1-%2").arg(QLatin1String(noun), process);
}

/// Of messages that are dragged: PickedMessages. Other windows of this program take them by what they are; everybody else takes the files.
inline QString pickedMessagesType()
{
    return ownMimeType("picked-messages");
}

} // namespace postrider
