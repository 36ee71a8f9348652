// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/GeneralPage.h"

#include "app/accounts/AssistantText.h"
#include "app/widgets/ColourChoice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postrider {

GeneralPage::GeneralPage(Mail &mail, AccountId account) : AccountPage(mail, account), m_name(new QLineEdit), m_colour(new ColourChoice)
{
    m_name->setMaxLength(200);
    m_name->setTextMargins(4, 0, 4, 0);
    addField(tr("&Name of the account"), m_name, "accountName");
    addNote(tr("Only you see it, above its folders. If it is empty, the address stands there."));
    addGap();
    QLabel *colour = makeText(tr("Colour"), Theme::Type::Body, false);
    column()->addWidget(colour);
    column()->addWidget(m_colour);
    connect(m_colour, &ColourChoice::changed, this, &AccountPage::edited);
    addNote(tr("A mark beside its name, and beside its messages where those of all accounts are listed together."));
    addGap();
    m_enabled = addOption(tr("&This account is switched on"), "enabled");
    addNote(tr("Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read."));
    addHeading(tr("Address and server"));
    m_address = addNote({}, "addressNote");
    column()->addStretch(1);
}

void GeneralPage::load(const Account &account)
{
    m_saved = account;
    m_name->setText(account.name);
    m_name->setPlaceholderText(account.identity.address);
    m_colour->setColour(account.colour);
    m_enabled->setChecked(account.enabled);
    m_address->setText(account.isPop3() ? tr("%1. Mail is fetched from %2 (POP3) and is on this computer.").arg(breakable(account.identity.address), breakable(account.pop3.host))
                                        : tr("%1. Mail is on %2 (IMAP).").arg(breakable(account.identity.address), breakable(account.imap.host)));
}

bool GeneralPage::isChanged() const
{
    return m_name->text().simplified() != m_saved.name || m_colour->colour() != m_saved.colour || m_enabled->isChecked() != m_saved.enabled;
}

void GeneralPage::save()
{
    QList<QFuture<Outcome<bool>>> changes;
    if (m_name->text().simplified() != m_saved.name || m_colour->colour() != m_saved.colour)
        changes << mail().setLook(account(), m_name->text(), m_colour->colour());
    if (m_enabled->isChecked() != m_saved.enabled)
        changes << mail().setEnabled(account(), m_enabled->isChecked());
    finishWith(changes);
}

} // namespace postrider
