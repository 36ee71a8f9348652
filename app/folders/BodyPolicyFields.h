// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Folder.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace postrider {

/// Which whole messages are kept on this computer: all, those of the last days, or only what is opened.
/// Thread: main. Owns its fields. Changes nothing: whoever shows it asks what was chosen.
class BodyPolicyFields : public QWidget {
    Q_OBJECT
public:
    /// `ofFolder`: may do as the account does.
    explicit BodyPolicyFields(bool ofFolder, QWidget *parent = nullptr);

    void setPolicy(BodyPolicy policy, int days);
    BodyPolicy policy() const;
    /// Of LastDays, else 0.
    int days() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_choice;
    QSpinBox *m_days;
};

} // namespace postrider
