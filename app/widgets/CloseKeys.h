// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QShortcut>
#include <QWidget>

namespace postrider {

/// The keys that close a window everywhere: the platform's, and Ctrl+W, which people press whatever the platform says. `window` is closed
/// as by its frame (its `closeEvent` may ask). A dialog has Escape from Qt; a window that is none wants it here (`escapeToo`). Main thread.
inline void addCloseKeys(QWidget *window, bool escapeToo)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Close);
    const QKeySequence usual(Qt::CTRL | Qt::Key_W);
    if (!keys.contains(usual))
        keys << usual;
    if (escapeToo)
        keys << QKeySequence(Qt::Key_Escape);
    for (const QKeySequence &key : std::as_const(keys))
        QObject::connect(new QShortcut(key, window), &QShortcut::activated, window, &QWidget::close);
}

} // namespace postrider
