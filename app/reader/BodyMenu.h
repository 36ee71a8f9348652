// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Picture.h"

#include <QMenu>
#include <QUrl>

namespace postrider {

class MessageBodyView;

/// What can be done with what is under the mouse in a formatted message: a link, a picture, what is selected.
/// Thread: main. Deletes itself when it is closed. Never follows a link itself.
class BodyMenu : public QMenu {
    Q_OBJECT
public:
    /// `view` outlives it; `target` empty: on no link; `picture` invalid: on none.
    BodyMenu(MessageBodyView &view, const QUrl &target, const Picture &picture, QWidget *parent);

Q_SIGNALS:
    void linkActivated(const QUrl &target);

private:
    void addLink(const QUrl &target);
    void addPicture(const Picture &picture);
};

} // namespace postrider
