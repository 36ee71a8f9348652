// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace postrider {

/// A field for a password, with an eye that shows it.
/// Thread: main. Owns its action. Keeps nothing once it is cleared.
class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

private:
    void reveal(bool shown);

    QAction *m_reveal;
};

} // namespace postrider
