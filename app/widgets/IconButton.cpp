// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/IconButton.h"

#include "app/widgets/Icon.h"

#include <QKeySequence>

namespace postrider {

IconButton::IconButton(const QString &iconName, const QString &text, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconName(iconName);
    setHint(text);
    setCompact(false);
}

void IconButton::setIconName(const QString &iconName, Theme::Token token)
{
    setIcon(postrider::icon(iconName, token));
}

void IconButton::setHint(const QString &text, const QKeySequence &shortcut)
{
    setAccessibleName(text);
    setToolTip(shortcut.isEmpty() ? text : tr("%1 (%2)", "tooltip: action and its shortcut").arg(text, shortcut.toString(QKeySequence::NativeText)));
}

void IconButton::setCompact(bool compact)
{
    const int side = compact ? Theme::controlHeightCompact : Theme::controlHeight;
    const int symbol = compact ? Theme::iconSizeSmall : Theme::iconSize;
    setIconSize(QSize(symbol, symbol));
    setFixedSize(side, side);
}

} // namespace postrider
