// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postrider {

/// A small dialog as all of ours look: a heading, what the dialog adds below it, and at the bottom the way back and the one thing to do.
/// Thread: main. Deletes itself when it closes. Never blocks: shown with open().
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString &heading, const QString &action, const QString &wayBack, QWidget *parent);

protected:
    /// Where the dialog's own rows stand.
    QVBoxLayout *column() const { return m_column; }
    /// The column takes all the room there is, for what in it stretches; else what is left over stands above the buttons.
    void fillWithColumn();
    /// Does nothing by itself; Enter presses it.
    QPushButton *actionButton() const { return m_action; }

private:
    QVBoxLayout *m_layout;
    QVBoxLayout *m_column;
    QPushButton *m_action;
};

} // namespace postrider
