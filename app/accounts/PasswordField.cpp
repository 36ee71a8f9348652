// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/PasswordField.h"

#include "app/widgets/Icon.h"

#include <QAction>

namespace postrider {

PasswordField::PasswordField(QWidget *parent) : QLineEdit(parent), m_reveal(addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
{
    setObjectName(QStringLiteral("password"));
    setAccessibleName(tr("Password"));
    setTextMargins(4, 0, 4, 0);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &PasswordField::reveal);
    reveal(false);
}

void PasswordField::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_reveal->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
}

} // namespace postrider
