// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/EnglishPlurals.h"

namespace postrider {

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    const QLatin1String mark("(s)");
    if (n < 0 || !source)
        return {};
    QString text = QString::fromUtf8(source);
    if (!text.contains(mark))
        return {};
    return text.replace(mark, n == 1 ? QLatin1String() : QLatin1String("s"));
}

} // namespace postrider
