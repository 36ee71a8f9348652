// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QToolButton>

namespace postrider {

/// A button that is only an icon: 28 by 28 (24 if compact), flat, tooltip and accessible name from the same text.
/// Thread: main. Owns nothing beyond QToolButton. Never shows an icon without a name for those who cannot see it.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &iconName, Theme::Token token = Theme::Token::TextSecondary);
    /// Tooltip and accessible name; `shortcut` is added to the tooltip only.
    void setHint(const QString &text, const QKeySequence &shortcut = {});
    /// 24 high instead of 28, with a 16-px icon.
    void setCompact(bool compact);
};

} // namespace postrider
