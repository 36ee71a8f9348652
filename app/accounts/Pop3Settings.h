// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

namespace postrider {

class Pop3Choices;

/// What becomes of one account's messages on its POP3 server.
/// Thread: main. Deletes itself. Changes nothing until "Save".
class Pop3Settings : public QDialog {
    Q_OBJECT
public:
    Pop3Settings(Mail &mail, const Account &account, QWidget *parent);

private:
    void save();

    Mail &m_mail;
    const AccountId m_account;
    const Pop3Policy m_before;
    Pop3Choices *m_choices;
};

} // namespace postrider
