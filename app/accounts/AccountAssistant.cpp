// SPDX-License-Identifier: GPL-3.0-or-later
// AccountAssistant: going from step to step. Its pages, the search and the sign-in are in the files beside this one.
#include "app/accounts/AccountAssistant.h"

#include "app/accounts/BrowserSignIn.h"
#include "app/accounts/FoundView.h"
#include "app/accounts/Pop3Choices.h"
#include "app/accounts/ServerFields.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace postrider {

AccountAssistant::~AccountAssistant()
{
    stopSearch();
    stopCheck();
    dropSignIn();
}

AccountAssistant::Step AccountAssistant::step() const
{
    return Step(m_pages->currentIndex());
}

void AccountAssistant::goTo(Step step)
{
    if (step == Step::Password)
        showPasswordPage();
    if (step == Step::Confirm)
        showConfirm();
    m_pages->setCurrentIndex(int(step));
    showButtons();
    QWidget *first = m_next;
    switch (step) {
    case Step::Name: first = m_name; break;
    case Step::Address: first = m_address; break;
    case Step::Search:
    case Step::Check: first = m_back; break;
    case Step::Confirm: first = m_agree; break;
    case Step::Servers: first = m_incoming->hostField(); break;
    case Step::Password: first = m_password->isHidden() ? static_cast<QWidget *>(m_next) : m_password; break;
    case Step::Found:
    case Step::Leave:
    case Step::Done: break;
    }
    first->setFocus();
    if (step == Step::Leave)
        m_leave->focusChoice();
}

/// The row below the pages: what its buttons are called now, and which are there.
void AccountAssistant::showButtons()
{
    const Step step = this->step();
    const bool runs = m_search || m_check || m_browser->isRunning();
    m_back->setVisible(step != Step::Name && step != Step::Done);
    m_back->setText(runs ? tr("Stop") : tr("Back"));
    m_manualLink->setVisible(step == Step::Address || step == Step::Search || step == Step::Found || step == Step::Confirm || (step == Step::Password && !m_browser->isRunning()));
    m_next->setVisible(step != Step::Check && !(step == Step::Search && m_search) && !m_browser->isRunning());
    QString text = tr("Continue");
    if (step == Step::Password)
        text = signInWay() != SignInWay::Browser ? tr("Sign in") : m_signIn.isEmpty() ? tr("Sign in with the browser") : tr("Continue");
    else if (step == Step::Search)
        text = tr("Enter the servers");
    else if (step == Step::Done)
        text = tr("Start reading");
    m_next->setText(text);
    updateNext();
}

bool AccountAssistant::canGoOn() const
{
    switch (step()) {
    case Step::Name: return !m_name->text().trimmed().isEmpty();
    case Step::Address: return isValidAddress(m_address->text().trimmed());
    case Step::Search: return !m_search;
    case Step::Confirm: return m_agree->isChecked();
    case Step::Servers: return m_incoming->address().isValid() && m_smtp->address().isValid() && !m_userName->text().trimmed().isEmpty();
    case Step::Password: return signInWay() == SignInWay::Browser ? !m_browser->isRunning() : signInWay() == SignInWay::Password && !m_password->text().isEmpty();
    case Step::Check: return false;
    case Step::Found:
    case Step::Leave:
    case Step::Done: return true;
    }
    return false;
}

void AccountAssistant::updateNext()
{
    m_next->setEnabled(canGoOn());
}

void AccountAssistant::next()
{
    if (!canGoOn())
        return;
    switch (step()) {
    case Step::Name: goTo(Step::Address); break;
    case Step::Address:
        if (takeAddress())
            search();
        break;
    case Step::Search: enterManual(); break;
    case Step::Found:
    case Step::Servers: afterServers(); break;
    case Step::Confirm:
        m_confirmed.append(domainsToConfirm());
        afterConfirming();
        break;
    case Step::Leave: goTo(Step::Password); break;
    case Step::Password:
        if (signInWay() == SignInWay::Browser && m_signIn.isEmpty())
            m_browser->start(BrowserSignIn::Way::Browser);
        else
            startCheck();
        break;
    case Step::Check: break;
    case Step::Done: accept(); break;
    }
}

AccountAssistant::Step AccountAssistant::beforeServersAreUsed() const
{
    return m_manual ? Step::Servers : Step::Found;
}

void AccountAssistant::afterServers()
{
    if (!domainsToConfirm().isEmpty())
        goTo(Step::Confirm);
    else
        afterConfirming();
}

void AccountAssistant::afterConfirming()
{
    goTo(account().isPop3() ? Step::Leave : Step::Password);
}

void AccountAssistant::back()
{
    switch (step()) {
    case Step::Name:
    case Step::Done: break;
    case Step::Address: goTo(Step::Name); break;
    case Step::Search:
        stopSearch();
        goTo(Step::Address);
        break;
    case Step::Found: goTo(Step::Address); break;
    case Step::Servers:
        // Leaving the servers by "Back" means: what was found will do, if there is something.
        m_manual = false;
        goTo(m_found && m_found->isComplete() ? Step::Found : Step::Address);
        break;
    case Step::Confirm:
    case Step::Leave: goTo(beforeServersAreUsed()); break;
    case Step::Password:
        if (m_browser->isRunning())
            m_browser->stop();
        else
            goTo(account().isPop3() ? Step::Leave : beforeServersAreUsed());
        break;
    case Step::Check:
        stopCheck();
        goTo(Step::Password);
        break;
    }
}

void AccountAssistant::enterManual()
{
    if (step() == Step::Address) {
        if (!canGoOn()) {
            m_addressProblem->setText(tr("Enter your address first; the settings are filled in from it."));
            m_addressProblem->show();
            return;
        }
        if (!takeAddress())
            return;
    }
    stopSearch();
    fillServers();
    m_manual = true;
    goTo(Step::Servers);
}

void AccountAssistant::reject()
{
    stopSearch();
    stopCheck();
    m_browser->stop();
    // Done means done: closing the last page is no cancelling.
    if (step() == Step::Done)
        accept();
    else
        QDialog::reject();
}

} // namespace postrider
