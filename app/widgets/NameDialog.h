// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace postrider {

/// Asks for one name: of a new folder, a search to be kept, a tag. Stays open until told that it worked, and says what was wrong with the name if it did not.
/// Thread: main. Deletes itself when it closes. Never blocks.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    NameDialog(const QString &title, const QString &question, const QString &action, QWidget *parent);

    void setName(const QString &name);
    /// The name was refused: says why, and lets it be corrected.
    void refuse(const QString &why);

Q_SIGNALS:
    /// Answer with refuse(), or close it.
    void chosen(const QString &name);

private:
    void update();

    QLineEdit *m_name;
    QLabel *m_why;
    QPushButton *m_action;
};

} // namespace postrider
