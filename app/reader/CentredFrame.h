// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace postrider {

/// A frame that keeps one widget in its middle, at most as wide as that says. Not by margins: those would keep the pane from becoming narrow again.
/// Thread: main. Owns the widget.
class CentredFrame : public QWidget {
public:
    explicit CentredFrame(QWidget *widget)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addStretch(1);
        layout->addWidget(widget, 10'000);
        layout->addStretch(1);
    }
};

} // namespace postrider
