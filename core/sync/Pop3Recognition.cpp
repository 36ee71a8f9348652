// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Pop3Recognition.h"

#include <QCryptographicHash>

#include <algorithm>

namespace postrider::Pop3Recognition {

QByteArray hashOf(const QByteArray &message)
{
    const qsizetype end = message.startsWith("\r\n") ? 0 : message.indexOf("\r\n\r\n");
    QByteArray header = end < 0 ? message : message.left(end);
    while (header.endsWith('\r') || header.endsWith('\n'))
        header.chop(1);
    return QCryptographicHash::hash(header, QCryptographicHash::Sha256).left(16);
}

bool isRenamed(const QByteArrayList &named, const QHash<QByteArray, Pop3Row> &rows)
{
    const bool isAnyKnown = std::any_of(named.begin(), named.end(), [&](const QByteArray &name) { return rows.contains(name); });
    const bool isAnyGone = std::any_of(rows.begin(), rows.end(), [](const Pop3Row &row) { return row.missedAt == 0 && !row.headerHash.isEmpty(); });
    return !named.isEmpty() && !isAnyKnown && isAnyGone;
}

QHash<QByteArray, QByteArray> pair(const QHash<QByteArray, QByteArray> &hashes, const QHash<QByteArray, Pop3Row> &rows)
{
    QMultiHash<QByteArray, QByteArray> byHash;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (!it->headerHash.isEmpty())
            byHash.insert(it->headerHash, it.key());
    }
    QByteArrayList names = hashes.keys();
    std::sort(names.begin(), names.end());
    QHash<QByteArray, QByteArray> pairs;
    for (const QByteArray &name : std::as_const(names)) {
        const auto found = byHash.find(hashes.value(name));
        if (found == byHash.end())
            continue;
        pairs.insert(name, *found);
        byHash.erase(found);
    }
    return pairs;
}

} // namespace postrider::Pop3Recognition
