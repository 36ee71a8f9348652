// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

#include <QByteArray>

namespace postrider {

/// What a style attribute says that can be written in a formatted message. Pure, any thread.
namespace FormattedStyle {

/// Of one element.
struct Style {
    bool isHidden = false;
    bool hasNoRoom = false; ///< margin: 0
    int indent = 0; ///< steps
};

/// What it says of text goes into `look`; anything else is not even looked at.
Style read(const QByteArray &css, FormattedText::Run &look);
/// "#rrggbb"; empty: none, or one that is as good as none: black as text is anyway, or so light that it was meant for a dark ground.
QString colour(const QByteArray &value);

} // namespace FormattedStyle

} // namespace postrider
