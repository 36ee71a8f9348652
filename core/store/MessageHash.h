// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// 63 bits of a message id: enough to index by, the text decides. FNV-1a is stable over versions and platforms, unlike qHash; stored. 0 for no text.
inline qint64 messageHash(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 h = 14695981039346656037ull;
    for (const QChar c : text) {
        h = (h ^ (c.unicode() & 0xff)) * 1099511628211ull;
        h = (h ^ (c.unicode() >> 8)) * 1099511628211ull;
    }
    return qint64(h & 0x7fffffffffffffffull);
}

} // namespace postrider
