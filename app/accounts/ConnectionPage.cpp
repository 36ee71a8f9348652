// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ConnectionPage.h"

#include "app/accounts/CertificateDialog.h"
#include "app/accounts/CertificateList.h"
#include "app/accounts/ProxyFields.h"
#include "app/widgets/Theme.h"

#include <QPushButton>

namespace postrider {

ConnectionPage::ConnectionPage(Mail &mail, AccountId account) : AccountPage(mail, account), m_proxy(new ProxyFields), m_certificates(new CertificateList(mail))
{
    addHeading(tr("Proxy"));
    addNote(tr("By which way the connections of this account go: for mail in both directions, and to renew a sign-in."));
    column()->addSpacing(Theme::gap8);
    column()->addWidget(m_proxy);
    connect(m_proxy, &ProxyFields::changed, this, &AccountPage::edited);
    addHeading(tr("Certificates that you trust"));
    addNote(tr("A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that "
               "server only, and no other certificate in its place."));
    column()->addSpacing(Theme::gap8);
    m_certificates->setAccount(account);
    column()->addWidget(m_certificates);
    auto *look = new QPushButton(tr("Look at the servers' certificates…"));
    look->setObjectName(QStringLiteral("lookAtCertificates"));
    look->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, [this] { (new CertificateDialog(this->mail(), m_saved, window()))->open(); });
    column()->addSpacing(Theme::gap8);
    column()->addWidget(look, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

void ConnectionPage::load(const Account &account)
{
    m_saved = account;
    m_proxy->setProxy(account.proxy);
}

bool ConnectionPage::isChanged() const
{
    // A password that was typed is a change, too; one that is no longer wanted comes with another proxy.
    return m_proxy->proxy() != m_saved.proxy || (m_proxy->password() && !m_proxy->password()->isEmpty());
}

QString ConnectionPage::problem() const
{
    return m_proxy->isComplete() ? QString() : tr("Enter where the proxy is, and the password if it wants a user name.");
}

void ConnectionPage::save()
{
    finishWith({mail().setProxy(account(), m_proxy->proxy(), m_proxy->password())});
}

} // namespace postrider
