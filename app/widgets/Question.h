// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace postrider {

/// A question before something that cannot be taken back. Asked over the window, never blocking it; "no" is the default answer.
/// Thread: main. A value; `ask` makes a box that owns itself.
struct Question {
    QString title;
    QString text;
    QString consequence; ///< what happens then, in a second sentence
    QString yes; ///< the verb on the button
    QString no; ///< empty: Cancel

    void ask(QWidget *parent, const std::function<void()> &onYes) const;
};

} // namespace postrider
