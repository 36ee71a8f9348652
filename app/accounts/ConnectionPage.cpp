// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ConnectionPage.h"

#include "app/accounts/CertificateList.h"
#include "app/accounts/ProxyFields.h"
#include "app/widgets/Theme.h"

namespace postrider {

ConnectionPage::ConnectionPage(Mail &mail, AccountId account) : AccountPage(mail, account), m_proxy(new ProxyFields), m_certificates(new CertificateList(mail))
{
    addHeading(tr("Proxy"));
    column()->addSpacing(Theme::gap4);
    column()->addWidget(m_proxy);
    connect(m_proxy, &ProxyFields::changed, this, &AccountPage::edited);
    addHeading(tr("Certificates that you trust all the same"));
    column()->addSpacing(Theme::gap4);
    m_certificates->setAccount(account);
    column()->addWidget(m_certificates);
    column()->addStretch(1);
}

void ConnectionPage::load(const Account &account)
{
    m_saved = account.proxy;
    m_proxy->setProxy(account.proxy);
}

bool ConnectionPage::isChanged() const
{
    return m_proxy->proxy() != m_saved || !m_proxy->password().value_or(QString()).isEmpty();
}

QString ConnectionPage::problem() const
{
    return m_proxy->isComplete() ? QString() : tr("Enter where the proxy is, and the password if it wants a name.");
}

void ConnectionPage::save()
{
    finishWith({mail().setProxy(account(), m_proxy->proxy(), m_proxy->password())});
}

} // namespace postrider
