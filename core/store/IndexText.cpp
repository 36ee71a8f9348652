// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IndexText.h"

#include <QtEndian>

namespace postrider {

QByteArray IndexText::toBlob() const
{
    QByteArray blob;
    qsizetype size = 0;
    for (const QByteArray *column : columns())
        size += 4 + column->size();
    blob.reserve(size);
    for (const QByteArray *column : columns()) {
        char length[4];
        qToLittleEndian<quint32>(quint32(column->size()), length);
        blob.append(length, 4);
        blob.append(*column);
    }
    return blob;
}

IndexText IndexText::fromBlob(const QByteArray &blob)
{
    IndexText text;
    qsizetype at = 0;
    for (QByteArray *column : {&text.subject, &text.sender, &text.recipients, &text.body, &text.attachments}) {
        if (at + 4 > blob.size())
            return {};
        const qsizetype size = qFromLittleEndian<quint32>(blob.constData() + at);
        at += 4;
        if (size > blob.size() - at)
            return {};
        *column = blob.mid(at, size);
        at += size;
    }
    return text;
}

} // namespace postrider
