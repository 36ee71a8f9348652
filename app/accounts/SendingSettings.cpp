// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SendingSettings.h"

#include "app/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

SendingSettings::SendingSettings(Mail &mail, const Account &account, QWidget *parent) : QDialog(parent), m_mail(mail), m_account(account.id)
{
    setObjectName(QStringLiteral("sendingSettingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sending from %1").arg(account.identity.address));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap16);
    column->setSpacing(Theme::gap4);
    const SendingPolicy &policy = account.sending;
    m_refusals = addChoice(column, "refusals", tr("When the server &refuses a recipient"), {tr("Ask me"), tr("Send to the others")},
        {tr("Nothing is sent to anybody until you have decided."), tr("The others get it at once. A draft is kept for those who were refused, and a notice says so.")},
        int(policy.refusals));
    m_readReceipts = addChoice(column, "readReceipts", tr("When somebody asks for a read &receipt"), {tr("Never send one"), tr("Ask me"), tr("Always send one")},
        {tr("You are not asked, and nobody is told."), tr("A quiet bar above the message asks you. Nothing is sent unless you say so."),
            tr("It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.")},
        int(policy.readReceipts));
    m_filing = addChoice(column, "filing", tr("The &copy in Sent is filed by"), {tr("Whoever does it, found out by itself"), tr("Postrider"), tr("The server")},
        {tr("Postrider files it, looks whether the server did, too, and remembers."), tr("For servers that only pass messages on."),
            tr("For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.")},
        int(policy.filing));
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    Theme::setPrimary(save);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SendingSettings::save);
}

QComboBox *SendingSettings::addChoice(QVBoxLayout *column, const char *name, const QString &label, const QStringList &choices, const QStringList &explanations, int current)
{
    auto *title = new QLabel(label);
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems(choices);
    box->setFixedHeight(Theme::controlHeightRelaxed);
    title->setBuddy(box);
    auto *note = new QLabel;
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    note->setFont(Theme::current().font(Theme::Type::Secondary));
    note->setForegroundRole(QPalette::PlaceholderText);
    // Two lines always, so that nothing moves when another choice has more to say.
    note->setMinimumHeight(note->fontMetrics().lineSpacing() * 2 + Theme::gap4);
    column->addWidget(title);
    column->addWidget(box);
    column->addWidget(note);
    column->addSpacing(Theme::gap16);
    const auto explain = [box, note, explanations](int index) {
        note->setText(explanations.value(index));
        box->setAccessibleDescription(explanations.value(index));
    };
    connect(box, &QComboBox::currentIndexChanged, note, explain);
    box->setCurrentIndex(current);
    explain(box->currentIndex());
    return box;
}

void SendingSettings::save()
{
    SendingPolicy policy;
    policy.refusals = SendingPolicy::Refusals(m_refusals->currentIndex());
    policy.readReceipts = SendingPolicy::ReadReceipts(m_readReceipts->currentIndex());
    policy.filing = SentFiling(m_filing->currentIndex());
    m_mail.setSendingPolicy(m_account, policy);
    accept();
}

} // namespace postrider
