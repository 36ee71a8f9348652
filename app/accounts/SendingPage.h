// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

namespace postrider {

/// How one account sends: what happens when somebody is refused, read receipts, and who files the copy in Sent.
/// Thread: main. Owns its fields.
class SendingPage : public AccountPage {
    Q_OBJECT
public:
    SendingPage(Mail &mail, AccountId account);

    QString title() const override { return tr("Sen&ding"); }
    void load(const Account &account) override;
    bool isChanged() const override { return policy() != m_saved; }
    void save() override;

private:
    SendingPolicy policy() const;

    SendingPolicy m_saved;
    QComboBox *m_refusals;
    QComboBox *m_readReceipts;
    QComboBox *m_filing;
    QCheckBox *m_copiesFollow;
};

} // namespace postrider
