// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageIds.h"

namespace postrider::MessageIds {

QStringList all(QByteArrayView raw)
{
    constexpr qsizetype MaxIds = 1000, MaxLength = 998;
    QStringList ids;
    qsizetype at = 0;
    while (ids.size() < MaxIds) {
        const qsizetype open = raw.indexOf('<', at);
        const qsizetype close = open < 0 ? -1 : raw.indexOf('>', open);
        if (close < 0)
            break;
        at = close + 1;
        QByteArray id;
        bool good = close - open - 1 > 0 && close - open < 4 * MaxLength;
        for (qsizetype i = open; good && i <= close; ++i) {
            const auto c = static_cast<unsigned char>(raw[i]);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                continue; // folded within
            good = c > 32 && c != 127 && (c != '<' || i == open);
            id += raw[i];
        }
        if (good && id.size() <= MaxLength)
            ids += QString::fromUtf8(id);
    }
    return ids;
}

QString first(QByteArrayView raw)
{
    const QStringList ids = all(raw);
    if (!ids.isEmpty())
        return ids.first();
    const QByteArray bare = raw.trimmed().toByteArray();
    if (bare.isEmpty() || bare.contains('<') || bare.contains('>'))
        return {};
    const QStringList wrapped = all(QByteArray('<' + bare.left(900) + '>'));
    return wrapped.isEmpty() || bare.contains(' ') ? QString() : wrapped.first();
}

} // namespace postrider::MessageIds
