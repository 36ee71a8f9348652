// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/RuleSurroundings.h"
#include "core/types/FilterRule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace postrider {

class IconButton;

/// One condition of a filter as it is edited: what of the message, how it is compared, with what.
/// Thread: main. Owns its fields.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    explicit ConditionRow(const RuleSurroundings &around, QWidget *parent = nullptr);

    void setCondition(const RuleCondition &condition);
    RuleCondition condition() const;
    /// The only one cannot be taken away.
    void setRemovable(bool removable);

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    RuleCondition::Field field() const;
    void showField();
    void fillTags();

    const RuleSurroundings &m_around;
    QComboBox *m_field;
    QLineEdit *m_header;
    QComboBox *m_op;
    QLineEdit *m_value;
    QSpinBox *m_number;
    QComboBox *m_tag;
    IconButton *m_remove;
};

} // namespace postrider
