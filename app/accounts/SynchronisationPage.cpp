// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SynchronisationPage.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/Pop3Choices.h"
#include "app/folders/BodyPolicyFields.h"
#include "app/widgets/WhenDone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace postrider {

namespace {

QString wordsFor(int minutes)
{
    if (minutes == 0)
        return SynchronisationPage::tr("Only when I ask for it");
    return minutes % 60 == 0 ? SynchronisationPage::tr("Every %n hour(s)", nullptr, minutes / 60) : SynchronisationPage::tr("Every %n minute(s)", nullptr, minutes);
}

} // namespace

SynchronisationPage::SynchronisationPage(Mail &mail, const Account &account) : AccountPage(mail, account.id), m_minutes(new QComboBox)
{
    if (account.isPop3()) {
        addHeading(tr("Mail on the server"));
        addNote(tr("Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.").arg(breakable(account.pop3.host)));
        m_pop3 = new Pop3Choices;
        column()->addSpacing(Theme::gap8);
        column()->addWidget(m_pop3);
        connect(m_pop3, &Pop3Choices::changed, this, &AccountPage::edited);
    } else {
        addHeading(tr("Messages kept on this computer"));
        m_bodies = new BodyPolicyFields(false);
        m_bodies->setMinimumHeight(Theme::controlHeightRelaxed);
        column()->addWidget(m_bodies);
        connect(m_bodies, &BodyPolicyFields::changed, this, &AccountPage::edited);
        addNote(
            tr("Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have "
               "a rule of its own: its properties say which."));
    }
    addHeading(tr("Looking for mail"));
    for (const int minutes : {1, 5, 10, 15, 30, 60, 180, 720, 0})
        m_minutes->addItem(wordsFor(minutes), minutes);
    addField(account.isPop3() ? tr("&Look at the server") : tr("&Look through all folders"), m_minutes, "checkMinutes");
    addNote(account.isPop3() ? tr("A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.")
                             : tr("New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for "
                                  "all other folders, and for servers that tell nothing."),
        "checkNote");
    addHeading(tr("Conversations"));
    m_bySubject = addOption(tr("Messages with the &same subject are one conversation, too"), "bySubject");
    addNote(tr("Else only those that answer each other are. What is here already is put together anew in the background."));
    column()->addStretch(1);
}

void SynchronisationPage::load(const Account &account)
{
    m_saved = account;
    if (m_bodies)
        m_bodies->setPolicy(account.bodyPolicy, account.bodyDays);
    if (m_pop3)
        m_pop3->setPolicy(account.pop3Policy);
    if (m_minutes->findData(account.checkMinutes) < 0) {
        int place = 0; // among the others, "only when I ask" is the last
        while (place < m_minutes->count() - 1 && m_minutes->itemData(place).toInt() < account.checkMinutes)
            ++place;
        m_minutes->insertItem(place, wordsFor(account.checkMinutes), account.checkMinutes);
    }
    m_minutes->setCurrentIndex(m_minutes->findData(account.checkMinutes));
    if (m_grouping)
        m_saved.threadsBySubject = *m_grouping;
    m_bySubject->setChecked(m_saved.threadsBySubject);
}

int SynchronisationPage::minutes() const
{
    return m_minutes->currentData().toInt();
}

bool SynchronisationPage::isChanged() const
{
    return (m_bodies && (m_bodies->policy() != m_saved.bodyPolicy || m_bodies->days() != m_saved.bodyDays)) || (m_pop3 && m_pop3->policy() != m_saved.pop3Policy)
        || minutes() != m_saved.checkMinutes || m_bySubject->isChecked() != m_saved.threadsBySubject;
}

void SynchronisationPage::save()
{
    QList<QFuture<Outcome<bool>>> changes;
    if (m_bodies && (m_bodies->policy() != m_saved.bodyPolicy || m_bodies->days() != m_saved.bodyDays))
        changes << mail().setBodyPolicy(account(), m_bodies->policy(), m_bodies->days());
    if (m_pop3 && m_pop3->policy() != m_saved.pop3Policy)
        changes << mail().setPop3Policy(account(), m_pop3->policy());
    if (minutes() != m_saved.checkMinutes)
        changes << mail().setCheckMinutes(account(), minutes());
    if (m_bySubject->isChecked() != m_saved.threadsBySubject) {
        // Takes as long as it takes: nobody waits for it here.
        m_grouping = m_bySubject->isChecked();
        whenDone(this, mail().setThreadsBySubject(account(), *m_grouping), [this](const Outcome<bool> &outcome) {
            m_grouping.reset();
            if (const auto *failure = std::get_if<Failure>(&outcome); failure && failure->kind != ErrorKind::Cancelled)
                Q_EMIT refused(*failure);
        });
    }
    finishWith(changes);
}

} // namespace postrider
