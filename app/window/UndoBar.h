// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace postrider {

/// What was just done, with Undo and a ring that says for how many seconds: bottom centre of the panes, one at a time (look.md).
///
/// Thread: main. Owns its timer. Floats over its parent's bottom; `shownChanged` lets the list keep its last row clear. Never undoes by itself.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    struct Offer {
        QString sentence;
        int milliseconds = 0;
        QString undoText; ///< empty: "Undo"
        std::function<void()> undo;
        QString second; ///< another button, empty: none
        std::function<void()> onSecond;
        /// At the end of its time there is nothing left to undo: then it goes, wherever the pointer is.
        bool strict = false;
    };

    explicit UndoBar(QWidget *parent);

    void offer(const Offer &offer);
    void offer(const QString &sentence, int milliseconds, const std::function<void()> &undo) { offer({sentence, milliseconds, {}, undo, {}, {}, false}); }
    void dismiss();
    /// The same as a click on Undo; false if nothing is offered.
    bool undoNow();
    bool canUndo() const { return !isHidden() && m_offer.undo && m_offer.undoText.isEmpty(); }
    QString sentence() const;
    /// Seconds left, as the ring shows them.
    int secondsLeft() const;
    /// Height it takes from the bottom of its parent, margins included.
    int space() const;

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void tick();

    QLabel *m_sentence;
    QPushButton *m_undo;
    QPushButton *m_second;
    Offer m_offer;
    QTimer m_tick;
    QElapsedTimer m_time;
};

} // namespace postrider
