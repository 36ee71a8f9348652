// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/PasswordPrompt.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace postrider {

namespace {

QLabel *makeText(const QString &text, Theme::Type type)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::current().font(type));
    return label;
}

} // namespace

PasswordPrompt::PasswordPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_account(account.id)
    , m_password(new QLineEdit)
    , m_signIn(new QPushButton(tr("Sign in")))
{
    setObjectName(QStringLiteral("passwordPrompt"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(440);
    auto *title = makeText(tr("Password for %1").arg(account.identity.address), Theme::Type::Heading);
    auto *text = makeText(reason.isEmpty() ? tr("The server wants a password to go on.") : reason, Theme::Type::Body);
    text->setObjectName(QStringLiteral("reason"));
    text->setForegroundRole(QPalette::PlaceholderText);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumHeight(36);
    m_password->setTextMargins(4, 0, 4, 0);
    auto *reveal = m_password->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Show the password"));
    connect(reveal, &QAction::toggled, this, [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    auto *cancel = new QPushButton(tr("Not now"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setEnabled(false);
    Theme::setPrimary(m_signIn);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap24);
    layout->setSpacing(Theme::gap8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(Theme::gap8);
    layout->addWidget(m_password);
    layout->addSpacing(Theme::gap16);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_signIn);
    layout->addLayout(row);
    m_signIn->setDefault(true); // only now does it belong to the dialog
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &typed) { m_signIn->setEnabled(!typed.isEmpty()); });
    connect(m_signIn, &QPushButton::clicked, this, &PasswordPrompt::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_password->setFocus();
}

void PasswordPrompt::accept()
{
    if (m_password->text().isEmpty())
        return;
    m_mail.setPassword(m_account, m_password->text());
    m_password->clear();
    QDialog::accept();
}

} // namespace postrider
