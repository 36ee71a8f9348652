// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/BodyPolicyFields.h"

#include "app/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace postrider {

namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 3650;

} // namespace

BodyPolicyFields::BodyPolicyFields(bool ofFolder, QWidget *parent) : QWidget(parent), m_choice(new QComboBox(this)), m_days(new QSpinBox(this))
{
    if (ofFolder)
        m_choice->addItem(tr("As for the account"), int(BodyPolicy::AsAccount));
    m_choice->addItem(tr("All messages"), int(BodyPolicy::All));
    m_choice->addItem(tr("Messages of the last days"), int(BodyPolicy::LastDays));
    m_choice->addItem(tr("Only messages I open"), int(BodyPolicy::OnDemand));
    m_choice->setObjectName(QStringLiteral("bodyPolicy"));
    m_choice->setAccessibleName(tr("Messages kept on this computer"));
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_days->setSuffix(tr(" days", "after a number, in a field"));
    m_days->setAccessibleName(tr("How many days"));
    m_days->setObjectName(QStringLiteral("bodyDays"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_days);
    const auto update = [this] {
        m_days->setVisible(policy() == BodyPolicy::LastDays);
        Q_EMIT changed();
    };
    connect(m_days, &QSpinBox::valueChanged, this, &BodyPolicyFields::changed);
    connect(m_choice, &QComboBox::currentIndexChanged, this, update);
    update();
}

void BodyPolicyFields::setPolicy(BodyPolicy policy, int days)
{
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(int(policy))));
    if (days > 0)
        m_days->setValue(days);
}

BodyPolicy BodyPolicyFields::policy() const
{
    return BodyPolicy(m_choice->currentData().toInt());
}

int BodyPolicyFields::days() const
{
    return policy() == BodyPolicy::LastDays ? m_days->value() : 0;
}

} // namespace postrider
