// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/PickedMessages.h"

#include <QDataStream>
#include <QIODevice>

namespace postrider {

QByteArray PickedMessages::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint64(listing.folder.value) << qint32(listing.unified) << quint32(rows.size());
    for (const Row &row : rows)
        stream << qint64(row.message.value) << qint64(row.conversation.value);
    return bytes;
}

std::optional<PickedMessages> PickedMessages::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    qint64 folder = 0;
    qint32 role = 0;
    quint32 count = 0;
    stream >> folder >> role >> count;
    if (stream.status() != QDataStream::Ok || count == 0 || count > most || role < int(FolderRole::None) || role > int(FolderRole::All))
        return std::nullopt;
    PickedMessages picked;
    picked.listing.folder = FolderId(folder);
    picked.listing.unified = FolderRole(role);
    for (quint32 i = 0; i < count; ++i) {
        qint64 message = 0, conversation = 0;
        stream >> message >> conversation;
        picked.rows.append({MessageId(message), ThreadId(conversation)});
    }
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(picked) : std::nullopt;
}

} // namespace postrider
