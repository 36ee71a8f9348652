// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

class QLineEdit;

namespace postrider {

class ColourChoice;

/// What an account is called, its colour, and whether it is switched on.
/// Thread: main. Owns its fields.
class GeneralPage : public AccountPage {
    Q_OBJECT
public:
    GeneralPage(Mail &mail, AccountId account);

    QString title() const override { return tr("&General"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    void save() override;

private:
    Account m_saved;
    QLineEdit *m_name;
    ColourChoice *m_colour;
    QCheckBox *m_enabled;
    QLabel *m_address;
};

} // namespace postrider
