// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/NameDialog.h"

#include "app/widgets/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

NameDialog::NameDialog(const QString &title, const QString &question, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_why(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(360);
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(question);
    label->setWordWrap(true);
    label->setBuddy(m_name);
    m_name->setAccessibleName(question);
    m_name->setMaxLength(200);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    QPalette warning = m_why->palette();
    warning.setColor(QPalette::WindowText, Theme::current().color(Theme::Token::Danger));
    m_why->setPalette(warning);
    m_why->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_action = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_action->setDefault(true);
    Theme::setPrimary(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap16, Theme::gap16, Theme::gap16, Theme::gap16);
    column->setSpacing(Theme::gap8);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_why);
    column->addSpacing(Theme::gap8);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_action->setEnabled(false);
        Q_EMIT chosen(m_name->text().trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);
    update();
}

void NameDialog::update()
{
    m_action->setEnabled(!m_name->text().trimmed().isEmpty());
    m_why->hide();
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NameDialog::refuse(const QString &why)
{
    update();
    m_why->setText(why);
    m_why->show();
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace postrider
