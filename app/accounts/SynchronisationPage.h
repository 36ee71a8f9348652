// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

namespace postrider {

class BodyPolicyFields;
class Pop3Choices;

/// What of an account is kept here, how often its folders are looked at, what is one conversation, and with POP3 what becomes of mail on the server.
/// Thread: main. Owns its fields.
class SynchronisationPage : public AccountPage {
    Q_OBJECT
public:
    SynchronisationPage(Mail &mail, const Account &account);

    QString title() const override { return tr("S&ynchronisation"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    void save() override;

private:
    int minutes() const;

    Account m_saved;
    std::optional<bool> m_grouping; ///< by subject: has been asked for, and is not in the store yet
    BodyPolicyFields *m_bodies = nullptr; ///< of IMAP
    Pop3Choices *m_pop3 = nullptr; ///< of POP3
    QComboBox *m_minutes;
    QCheckBox *m_bySubject;
};

} // namespace postrider
