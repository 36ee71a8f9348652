// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace postrider {

/// A small turning ring, 16 by 16: something is going on. Shows nothing for its first 500 ms (look.md, "Motion and time").
/// Thread: main. Owns its timer, which runs only while it is visible and started. Still, not turning, with reduced motion.
class Spinner : public QWidget {
    Q_OBJECT
public:
    explicit Spinner(QWidget *parent = nullptr);

    void start(int delay = 500);
    void stop();
    bool isRunning() const { return m_running; }

    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_turn;
    QTimer m_wait;
    bool m_running = false;
    bool m_shown = false;
    int m_angle = 0;
};

} // namespace postrider
