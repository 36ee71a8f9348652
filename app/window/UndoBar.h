// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace postrider {

/// What was just done, with Undo and a ring that says for how long: bottom centre of the panes, one at a time (look.md).
///
/// Thread: main. Owns its timer. Floats over its parent's bottom; `shownChanged` lets the list keep its last row clear. Never undoes by itself.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent);

    void offer(const QString &sentence, int milliseconds, const std::function<void()> &undo);
    void dismiss();
    /// Height it takes from the bottom of its parent, margins included.
    int space() const;

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_sentence;
    QPushButton *m_undo;
    std::function<void()> m_onUndo;
    QTimer m_tick;
    QElapsedTimer m_time;
    int m_total = 0;
};

} // namespace postrider
