// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/RuleSurroundings.h"
#include "app/widgets/DialogFrame.h"
#include "core/Mail.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace postrider {

class ActionRow;
class ConditionRow;

/// One filter as it is edited: rows of conditions and of what is done, in plain words below, and how many messages of the folder on the screen it would hold for.
/// Thread: main. Deletes itself when it closes. Saves itself; stays open, with the reason, where that is refused.
class FilterEditor : public DialogFrame {
    Q_OBJECT
public:
    FilterEditor(Mail &mail, const RuleSurroundings &around, const FilterRule &rule, QWidget *parent);

    FilterRule rule() const; ///< as it stands there

Q_SIGNALS:
    void saved(qint64 id);

private:
    void makeTop();
    void fillAccounts();
    void makeMiddle();
    void makeConditions();
    void makeActions();
    void makeBottom();
    void fill(const FilterRule &rule);
    ConditionRow *addCondition(const RuleCondition &condition);
    ActionRow *addAction(const RuleAction &action);
    void bringUp(QWidget *row);
    void update();
    void test();
    void save();
    void say(const QString &trouble);

    Mail &m_mail;
    const RuleSurroundings m_around;
    FilterRule m_rule; ///< what is not edited here
    QLineEdit *m_name = nullptr;
    QComboBox *m_account = nullptr;
    QComboBox *m_which = nullptr;
    QComboBox *m_when = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_middle = nullptr; ///< what scrolls
    QVBoxLayout *m_conditionColumn = nullptr;
    QVBoxLayout *m_actionColumn = nullptr;
    QCheckBox *m_stops = nullptr;
    QLabel *m_forwards = nullptr; ///< what forwarding is, while it is chosen
    QLabel *m_summary = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_test = nullptr;
    QList<ConditionRow *> m_conditions;
    QList<ActionRow *> m_actions;
    int m_tested = 0; ///< tests that were begun: an old answer is not shown
};

} // namespace postrider
