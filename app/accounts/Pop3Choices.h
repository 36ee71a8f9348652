// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Account.h"

#include <QWidget>

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace postrider {

/// What becomes of messages on a POP3 server once they are here, as choices in plain words.
/// Thread: main. Owns its widgets. Changes no account.
class Pop3Choices : public QWidget {
    Q_OBJECT
public:
    explicit Pop3Choices(QWidget *parent = nullptr);

    void setPolicy(const Pop3Policy &policy);
    Pop3Policy policy() const;
    /// The choice that is made, for the keyboard.
    void focusChoice();

Q_SIGNALS:
    void changed();

private:
    QRadioButton *addChoice(const char *name, const QString &text);

    QRadioButton *m_leave;
    QRadioButton *m_leaveForDays;
    QRadioButton *m_take;
    QSpinBox *m_days;
    QCheckBox *m_deleteToo;
};

} // namespace postrider
