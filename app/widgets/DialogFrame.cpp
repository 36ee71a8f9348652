// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DialogFrame.h"

#include "app/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

DialogFrame::DialogFrame(const QString &heading, const QString &action, const QString &wayBack, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_column(new QVBoxLayout)
    , m_action(new QPushButton(action))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *title = new QLabel(heading);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(Theme::current().font(Theme::Type::Heading));
    auto *cancel = new QPushButton(wayBack);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    Theme::setPrimary(m_action);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_action);
    m_column->setSpacing(Theme::gap8);
    m_layout->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap24);
    m_layout->setSpacing(Theme::gap8);
    m_layout->addWidget(title);
    m_layout->addLayout(m_column);
    m_layout->addSpacing(Theme::gap16);
    m_layout->addStretch(1);
    m_layout->addLayout(row);
    m_action->setDefault(true); // only now does it belong to the dialog
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DialogFrame::fillWithColumn()
{
    for (int i = 0; i < m_layout->count(); ++i)
        m_layout->setStretch(i, m_layout->itemAt(i)->layout() == m_column ? 1 : 0);
}

} // namespace postrider
