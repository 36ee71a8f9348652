// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace postrider {

class Spinner;

/// What stands where a message will be: nothing at first, grey lines after 150 ms, a spinner after 500 ms, words after 2 s (look.md).
/// Thread: main. Owns its timers, which run only between start() and stop(). Never says that something failed.
class LoadingSheet : public QWidget {
    Q_OBJECT
public:
    explicit LoadingSheet(QWidget *parent = nullptr);

    void start(const QString &words);
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_skeleton;
    QTimer m_wordsTimer;
    bool m_lines = false;
    Spinner *m_spinner;
    QLabel *m_words;
};

} // namespace postrider
