// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

class QLineEdit;
class QListWidget;

namespace postrider {

/// Whose word about senders an account takes, and whose messages may load pictures from the web; the latter is for all accounts.
/// Thread: main. Owns its fields.
class SafetyPage : public AccountPage {
    Q_OBJECT
public:
    SafetyPage(Mail &mail, AccountId account);

    QString title() const override { return tr("S&afety"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    QString problem() const override;
    void save() override;

private:
    void noteEdit();
    ServerTrust wanted() const;
    bool isTrustChanged() const;
    QList<PictureRule> revoked() const;

    ServerTrust m_trust;
    QList<PictureRule> m_rules;
    bool m_off = false;
    bool m_isLoading = false; ///< nobody edits anything
    QComboBox *m_who;
    QLineEdit *m_servers;
    QLabel *m_found;
    QCheckBox *m_never;
    QListWidget *m_allowed;
};

} // namespace postrider
