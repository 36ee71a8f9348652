// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ShownText.h"

#include <QStringDecoder>

namespace postrider {

QString shownText(QByteArrayView text)
{
    constexpr qsizetype kLongest = 500;
    const QByteArrayView start = text.first(qMin(text.size(), kLongest * 4));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString shown = decoder(start);
    if (decoder.hasError() && start.size() == text.size())
        shown = QString::fromLatin1(start);
    for (QChar &c : shown) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QLatin1Char(' ');
    }
    return shown.left(kLongest).simplified();
}

} // namespace postrider
