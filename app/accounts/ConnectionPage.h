// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

namespace postrider {

class CertificateList;
class ProxyFields;

/// How an account's connections go: through which proxy, and which certificates of its servers are trusted although they do not verify.
/// Thread: main. Owns its fields. Trust is taken back at once, as it was given: that waits for no "Save".
class ConnectionPage : public AccountPage {
    Q_OBJECT
public:
    ConnectionPage(Mail &mail, AccountId account);

    QString title() const override { return tr("C&onnection"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    QString problem() const override;
    void save() override;

private:
    ProxySettings m_saved;
    ProxyFields *m_proxy;
    CertificateList *m_certificates;
};

} // namespace postrider
