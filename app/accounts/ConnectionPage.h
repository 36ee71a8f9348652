// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

namespace postrider {

class CertificateList;
class ProxyFields;

/// By which way an account reaches its servers, and whom it believes there although nobody vouches for them.
/// Thread: main. Owns its fields. The proxy counts when it is saved; a certificate is trusted or not at once, and only in a dialog of its own.
class ConnectionPage : public AccountPage {
    Q_OBJECT
public:
    ConnectionPage(Mail &mail, AccountId account);

    QString title() const override { return tr("&Connection"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    QString problem() const override;
    void save() override;

private:
    Account m_saved;
    ProxyFields *m_proxy;
    CertificateList *m_certificates;
};

} // namespace postrider
