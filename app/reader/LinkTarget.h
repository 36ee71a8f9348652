// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/ElidedLabel.h"

#include <QUrl>

namespace postrider {

/// Where the link under the mouse really leads, at the lower edge of the pane it lies over. Outside of everything that a message can paint on.
/// Thread: main. Owns nothing. Hosts that could be mistaken for others are shown as what they really are (xn--...).
class LinkTarget : public ElidedLabel {
    Q_OBJECT
public:
    explicit LinkTarget(QWidget *over);

    /// Empty: none. `text`: what stands there, if known; one that names another place is warned of.
    void showTarget(const QUrl &target, const QString &text = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace postrider
