// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SendingPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace postrider {

SendingPage::SendingPage(Mail &mail, AccountId account) : AccountPage(mail, account)
{
    m_refusals = addChoice(tr("When the server &refuses a recipient"), "refusals", {tr("Ask me"), tr("Send to the others")},
        {tr("Nothing is sent to anybody until you have decided."), tr("The others get it at once. A draft is kept for those who were refused, and a notice says so.")});
    addGap();
    m_readReceipts = addChoice(tr("When somebody asks for a read recei&pt"), "readReceipts", {tr("Never send one"), tr("Ask me"), tr("Always send one")},
        {tr("You are not asked, and nobody is told."), tr("A quiet bar above the message asks you. Nothing is sent unless you say so."),
            tr("It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.")});
    addGap();
    m_filing = addChoice(tr("The &copy in Sent is filed by"), "filing", {tr("Whoever does it, found out by itself"), tr("Postrider"), tr("The server")},
        {tr("Postrider files it, looks whether the server did, too, and remembers."), tr("For servers that only pass messages on."),
            tr("For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.")});
    m_copiesFollow = addOption(tr("&Keep copies of answers in the folder of the message that is answered"), "copiesFollow");
    m_copiesFollow->setToolTip(tr("Not in Sent then. Where the server files by itself, they are in Sent."));
    column()->addStretch(1);
}

void SendingPage::load(const Account &account)
{
    m_saved = account.sending;
    m_refusals->setCurrentIndex(int(m_saved.refusals));
    m_readReceipts->setCurrentIndex(int(m_saved.readReceipts));
    m_filing->setCurrentIndex(int(m_saved.filing));
    m_copiesFollow->setChecked(m_saved.copiesFollow);
}

SendingPolicy SendingPage::policy() const
{
    SendingPolicy policy;
    policy.refusals = SendingPolicy::Refusals(m_refusals->currentIndex());
    policy.readReceipts = SendingPolicy::ReadReceipts(m_readReceipts->currentIndex());
    policy.filing = SentFiling(m_filing->currentIndex());
    policy.copiesFollow = m_copiesFollow->isChecked();
    return policy;
}

void SendingPage::save()
{
    finishWith({mail().setSendingPolicy(account(), policy())});
}

} // namespace postrider
