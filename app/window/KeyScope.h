// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace postrider {

/// Where single letters are shortcuts, and where they are letters: whoever writes, picks from a list by its first letters or presses a button with Space has the key to himself.
/// Thread: main. Watches the whole program for as long as it lives; owns nothing.
class KeyScope : public QObject {
    Q_OBJECT
public:
    /// `window`: whose shortcuts these are; `messages`: the parts of it where letters are shortcuts.
    KeyScope(QWidget *window, const QList<QWidget *> &messages);

    /// The key is this widget's, whatever shortcut it could be.
    static bool keeps(const QWidget *widget, const QKeyEvent &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> m_messages;
};

} // namespace postrider
