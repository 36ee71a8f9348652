// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/CertificateList.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/CertificateText.h"
#include "app/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postrider {

CertificateList::CertificateList(Mail &mail, QWidget *parent) : QWidget(parent), m_mail(mail), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("certificateList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::gap16);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            refresh();
    });
    refresh();
}

void CertificateList::setAccount(AccountId account)
{
    m_account = account;
    refresh();
}

bool CertificateList::isShown(const CertificateException &exception) const
{
    const auto account = m_account.isValid() ? m_mail.reader().account(m_account) : std::nullopt;
    if (!account)
        return !m_account.isValid();
    const ServerAddress servers[] = {account->incoming(), account->smtp};
    return std::any_of(std::begin(servers), std::end(servers),
        [&](const ServerAddress &server) { return server.port == exception.port && server.host.compare(exception.host, Qt::CaseInsensitive) == 0; });
}

void CertificateList::refresh()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    try {
        for (const CertificateException &exception : m_mail.certificateExceptions()) {
            if (isShown(exception))
                m_column->addWidget(makeRow(exception));
        }
    } catch (const MailError &error) {
        complain(error.message());
        return;
    }
    if (m_column->count() == 0) {
        auto *nothing = makeText(tr("Every server has to prove who it is: no certificate is trusted by your word alone."), Theme::Type::Body, true);
        nothing->setObjectName(QStringLiteral("nothing"));
        m_column->addWidget(nothing);
    }
}

QWidget *CertificateList::makeRow(const CertificateException &exception)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("exception"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::gap4);
    auto *place = makeText(tr("%1, port %2", "a server").arg(breakable(exception.host)).arg(exception.port), Theme::Type::BodyStrong, false);
    place->setObjectName(QStringLiteral("place"));
    texts->addWidget(place);
    texts->addWidget(makeText(CertificateText::inOneLine(exception.certificate), Theme::Type::Secondary, false));
    texts->addWidget(makeText(tr("Trusted since %1, although: %2").arg(CertificateText::dateOf(exception.madeAt), exception.faults), Theme::Type::Secondary, true));
    texts->addWidget(CertificateText::makeFingerprint(exception.certificate.fingerprint));
    auto *revoke = new QPushButton(tr("Stop trusting"));
    revoke->setObjectName(QStringLiteral("revoke"));
    revoke->setAutoDefault(false);
    revoke->setAccessibleName(tr("Stop trusting the certificate of %1").arg(exception.host));
    revoke->setToolTip(tr("Ends the connections that were made on it. Postrider asks again when it meets this certificate."));
    connect(revoke, &QPushButton::clicked, this, [this, revoke, exception] {
        revoke->setEnabled(false);
        this->revoke(exception);
    });
    line->addLayout(texts, 1);
    line->addWidget(revoke, 0, Qt::AlignTop);
    return row;
}

void CertificateList::revoke(const CertificateException &exception)
{
    whenDone(this, m_mail.revokeCertificate(exception.host, exception.port, exception.certificate.fingerprint), [this](const Outcome<int> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            complain(failure->message);
    });
}

/// Behind what is there, which stays as it was.
void CertificateList::complain(const QString &text)
{
    auto *label = makeText(text, Theme::Type::Body, false);
    label->setObjectName(QStringLiteral("trouble"));
    m_column->addWidget(label);
}

} // namespace postrider
