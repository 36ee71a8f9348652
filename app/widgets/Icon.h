// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QIcon>
#include <QPixmap>

namespace postrider {

/// An icon of our family by meaning ("archive", "reply-all": resources/icons/<name>.svg), drawn in the colour of a token.
///
/// Thread: main. The colour and the device pixel ratio are looked up when it is painted, so it follows a change of scheme or screen by itself;
/// disabled it is TextDisabled, in a selected menu entry it is OnAccent. Arrows that point along the text are mirrored right to left.
/// `size` is the size it will mostly be shown at (16, 20, 24): strokes are a little stronger at 16. An unknown name is a null icon.
QIcon icon(const QString &name, Theme::Token token = Theme::Token::TextSecondary, int size = Theme::iconSize);

/// The same as pixels, for delegates and paint events. Cached.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// Paints it centred in `rect`; for delegates.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, int size = Theme::iconSizeSmall);

} // namespace postrider
