// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace postrider {

/// A disc with one or two capitals, in a colour that stays the same for the same key. Pure functions; thread: main, where they paint.
namespace Initials {

/// Of the first and last word of the name, or the first character of what stands for one where there is none.
QString of(const QString &name, const QString &otherwise);
void paint(QPainter &painter, const QRect &rect, const QString &initials, const QString &key);

} // namespace Initials

} // namespace postrider
