// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace postrider {

/// The line below a message in which words are typed that are looked for in it.
/// Thread: main. Owns its widgets. Finds nothing itself: whoever shows the message listens, and says what came of it.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shown, focused, with these words if there are any.
    void open(const QString &text);
    /// Also with Escape and the cross; `closed` comes.
    void close();
    QString text() const;
    void showResult(int count, int current);

Q_SIGNALS:
    void findRequested(const QString &text, bool backward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_line;
    QLabel *m_result;
};

} // namespace postrider
