// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace postrider {

class BodyPolicyFields;

/// All folders of an account with a mark at those that are shown (subscribed, RFC 9051 6.3.7), and which messages the account keeps on this computer.
/// Thread: main. Deletes itself when it closes. Changes go to Mail when it is accepted, and only those that were made.
class AccountFolders : public QDialog {
    Q_OBJECT
public:
    AccountFolders(Mail &mail, const Account &account, QWidget *parent);

    void accept() override;

private:
    void filter(const QString &text);

    Mail &m_mail;
    const Account m_account;
    BodyPolicyFields *m_bodies;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace postrider
