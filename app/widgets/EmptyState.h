// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace postrider {

/// What a pane shows when it has nothing to show: a small drawing, one sentence, one action.
/// Thread: main. Owns nothing beyond its children. Never an error: those are Bars.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `actionText` empty: no button.
    explicit EmptyState(const QString &iconName, const QString &sentence, const QString &actionText = {}, QWidget *parent = nullptr);

    /// `hint` is a second, quieter line; may be empty.
    void setContent(const QString &iconName, const QString &sentence, const QString &actionText = {}, const QString &hint = {});

Q_SIGNALS:
    void actionTriggered();

private:
    class Drawing;
    Drawing *m_drawing;
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace postrider
