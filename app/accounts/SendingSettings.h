// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace postrider {

/// How one account sends: what happens when somebody is refused, read receipts, and who files the copy in Sent.
/// Thread: main. Deletes itself. Changes nothing until "Save".
class SendingSettings : public QDialog {
    Q_OBJECT
public:
    SendingSettings(Mail &mail, const Account &account, QWidget *parent);

private:
    QComboBox *addChoice(QVBoxLayout *column, const char *name, const QString &label, const QStringList &choices, const QStringList &explanations, int current);
    void save();

    Mail &m_mail;
    const AccountId m_account;
    QComboBox *m_refusals;
    QComboBox *m_readReceipts;
    QComboBox *m_filing;
};

} // namespace postrider
