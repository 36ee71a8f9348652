// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

class QVBoxLayout;

namespace postrider {

/// The servers' certificates that a person trusts although they do not verify, each with a button that takes the trust back; in words, where there are none.
/// Thread: main. Owns its rows, which follow the store. Never makes an exception: that is CertificateDialog's.
class CertificateList : public QWidget {
    Q_OBJECT
public:
    explicit CertificateList(Mail &mail, QWidget *parent = nullptr);

    /// Only those at this account's servers; invalid: all.
    void setAccount(AccountId account);

private:
    void refresh();
    QWidget *makeRow(const CertificateException &exception);
    void revoke(const CertificateException &exception);
    bool isShown(const CertificateException &exception) const;
    void complain(const QString &text);

    Mail &m_mail;
    AccountId m_account;
    QVBoxLayout *m_column;
};

} // namespace postrider
