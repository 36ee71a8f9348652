// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postrider {

class ProxyFields;

/// Asks for what an account's proxy wants, when that lets nobody through: its password, or another way.
/// Thread: main; shown without blocking the other windows. Deletes itself. Hands what was typed to Mail and forgets it.
class ProxyPrompt : public QDialog {
    Q_OBJECT
public:
    /// `reason`: a sentence for people, as in AccountStatus::text.
    ProxyPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent = nullptr);

private:
    void save();

    Mail &m_mail;
    const AccountId m_account;
    ProxyFields *m_fields;
    QLabel *m_trouble;
    QPushButton *m_save;
};

} // namespace postrider
