// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/Pop3Choices.h"

#include "app/accounts/AssistantText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace postrider {

Pop3Choices::Pop3Choices(QWidget *parent) : QWidget(parent), m_days(new QSpinBox), m_deleteToo(new QCheckBox(tr("Delete it there, too, when I delete it here for &good")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    m_leave = addChoice("leave", tr("&Leave it on the server"));
    m_leaveForDays = addChoice("leaveForDays", tr("Delete it there &after some days"));
    auto *days = new QLabel(tr("&Days"));
    days->setBuddy(m_days);
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setAccessibleName(tr("Days until it is deleted on the server"));
    m_days->setRange(1, 3650);
    m_days->setValue(14);
    m_days->setMinimumHeight(Theme::controlHeightRelaxed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::gap24 + Theme::gap4, 0, 0, 0); // under the words of the choice
    row->setSpacing(Theme::gap8);
    row->addWidget(days);
    row->addWidget(m_days);
    row->addStretch(1);
    column->addLayout(row);
    m_take = addChoice("take", tr("Delete it there as &soon as it is safely here"));
    column->addSpacing(Theme::gap8);
    m_deleteToo->setObjectName(QStringLiteral("deleteToo"));
    column->addWidget(m_deleteToo);
    const auto followChoice = [this, days] {
        days->setEnabled(m_leaveForDays->isChecked());
        m_days->setEnabled(m_leaveForDays->isChecked());
        // What is gone already cannot be deleted later.
        m_deleteToo->setEnabled(!m_take->isChecked());
        Q_EMIT changed();
    };
    connect(m_days, &QSpinBox::valueChanged, this, &Pop3Choices::changed);
    connect(m_deleteToo, &QCheckBox::toggled, this, &Pop3Choices::changed);
    for (QRadioButton *choice : {m_leave, m_leaveForDays, m_take})
        connect(choice, &QRadioButton::toggled, this, followChoice);
    setPolicy({});
    followChoice();
}

QRadioButton *Pop3Choices::addChoice(const char *name, const QString &text)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(QLatin1String(name));
    choice->setMinimumHeight(Theme::controlHeight);
    layout()->addWidget(choice);
    return choice;
}

void Pop3Choices::setPolicy(const Pop3Policy &policy)
{
    m_leave->setChecked(policy.keepDays < 0);
    m_take->setChecked(policy.keepDays == 0);
    m_leaveForDays->setChecked(policy.keepDays > 0);
    if (policy.keepDays > 0)
        m_days->setValue(policy.keepDays);
    m_deleteToo->setChecked(policy.deleteToo);
}

Pop3Policy Pop3Choices::policy() const
{
    Pop3Policy policy;
    policy.keepDays = m_leave->isChecked() ? -1 : m_take->isChecked() ? 0 : m_days->value();
    policy.deleteToo = m_deleteToo->isChecked();
    return policy;
}

void Pop3Choices::focusChoice()
{
    for (QRadioButton *choice : {m_leave, m_leaveForDays, m_take}) {
        if (choice->isChecked())
            choice->setFocus();
    }
}

} // namespace postrider
