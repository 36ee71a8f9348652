// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountAssistant.h"

#include "app/accounts/CheckList.h"
#include "app/accounts/ServerFields.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

namespace postrider {

AccountAssistant::~AccountAssistant() = default;

AccountAssistant::Step AccountAssistant::step() const
{
    return Step(m_pages->currentIndex());
}

void AccountAssistant::goTo(Step step)
{
    if (step == Step::Password)
        showPasswordPage();
    m_pages->setCurrentIndex(int(step));
    m_back->setVisible(step != Step::Name && step != Step::Done);
    m_back->setText(step == Step::Check ? tr("Stop") : tr("Back"));
    m_manualLink->setVisible(step == Step::Address || step == Step::Password);
    m_next->setVisible(step != Step::Check);
    m_next->setText(step == Step::Password ? tr("Sign in") : step == Step::Done ? tr("Start reading") : tr("Continue"));
    QWidget *const fields[] = {m_name, m_address, m_imap->hostField(), m_password, m_back, m_next}; // in the order of Step
    QWidget *first = fields[int(step)];
    first->setFocus();
    updateNext();
}

bool AccountAssistant::canGoOn() const
{
    switch (step()) {
    case Step::Name: return !m_name->text().trimmed().isEmpty();
    case Step::Address: return isValidAddress(m_address->text().trimmed());
    case Step::Servers: return m_imap->address().isValid() && m_smtp->address().isValid() && !m_userName->text().trimmed().isEmpty();
    case Step::Password: return !m_password->text().isEmpty() && (m_manual || !m_provider || m_provider->passwordWorks);
    case Step::Check: return false;
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
    case Step::Address: takeAddress(); break;
    case Step::Servers: goTo(Step::Password); break;
    case Step::Password: startCheck(); break;
    case Step::Check: break;
    case Step::Done: accept(); break;
    }
}

void AccountAssistant::back()
{
    switch (step()) {
    case Step::Name:
    case Step::Done: break;
    case Step::Address: goTo(Step::Name); break;
    case Step::Servers:
        // Leaving the servers of a known provider by "Back" means: what Postrider knows will do.
        m_manual = !m_provider;
        m_suggestedFor.clear();
        goTo(Step::Address);
        break;
    case Step::Password: goTo(m_manual ? Step::Servers : Step::Address); break;
    case Step::Check:
        if (m_cancelled)
            *m_cancelled = true;
        m_cancelled.reset();
        goTo(Step::Password);
        break;
    }
}

void AccountAssistant::takeAddress()
{
    const QString address = m_address->text().trimmed();
    for (const Account &account : m_mail.reader().accounts()) {
        if (account.identity.address.compare(address, Qt::CaseInsensitive) == 0) {
            m_addressProblem->setText(tr("%1 is set up already. Enter another address, or close this window.").arg(address));
            m_addressProblem->show();
            return;
        }
    }
    m_addressProblem->hide();
    if (m_suggestedFor != address) {
        m_suggestedFor = address;
        m_provider = Mail::suggestAccount(address);
        m_manual = !m_provider;
        const QString domain = address.section(u'@', -1);
        ServerAddress imap, smtp;
        imap.host = QLatin1String("imap.") + domain;
        imap.port = 993;
        smtp.host = QLatin1String("smtp.") + domain;
        smtp.port = 465;
        m_imap->setAddress(m_provider ? m_provider->imap : imap);
        m_smtp->setAddress(m_provider ? m_provider->smtp : smtp);
        m_userName->setText(m_provider ? m_provider->userName : address);
        m_serversText->setText(m_provider ? tr("This is what Postrider knows about %1.").arg(m_provider->providerName)
                                          : tr("Postrider does not know %1, so these names are a guess. Your provider tells you the right ones.").arg(domain));
    }
    goTo(m_manual ? Step::Servers : Step::Password);
}

void AccountAssistant::showPasswordPage()
{
    m_passwordQuestion->setText(tr("Password for %1").arg(m_address->text().trimmed()));
    const bool blocked = !m_manual && m_provider && !m_provider->passwordWorks;
    m_providerNote->setText(m_manual || !m_provider || m_provider->note.isEmpty()
            ? tr("It is kept in the keychain of this computer and sent to %1 and %2 only.").arg(m_imap->address().host, m_smtp->address().host)
            : m_provider->note);
    m_help->setVisible(!m_manual && m_provider && !m_provider->helpUrl.isEmpty());
    m_help->setText(m_provider ? tr("What %1 says about this").arg(m_provider->providerName) : QString());
    m_password->setVisible(!blocked);
}

AccountSetup AccountAssistant::setup() const
{
    AccountSetup setup;
    const QString address = m_address->text().trimmed();
    setup.account.name = address;
    setup.account.identity = {m_name->text().simplified(), address};
    setup.account.imap = m_imap->address();
    setup.account.smtp = m_smtp->address();
    setup.account.imap.caFile = setup.account.smtp.caFile = m_caFile->text().trimmed();
    setup.account.userName = m_userName->text().trimmed();
    setup.password = m_password->text();
    setup.check = true;
    return setup;
}

void AccountAssistant::startCheck()
{
    const AccountSetup setup = this->setup();
    m_checks->reset(setup.account.imap.host, setup.account.smtp.host);
    m_failure->hide();
    m_failureDetail->hide();
    m_mendButton->hide();
    goTo(Step::Check);
    auto cancelled = std::make_shared<bool>(false);
    m_cancelled = cancelled;
    // Continued on Mail, not on this window: an account that comes into being after the person has left must not stay.
    whenDone(&m_mail, m_mail.addAccount(setup), [assistant = QPointer(this), mail = &m_mail, cancelled](const Outcome<AccountId> &outcome) {
        if (!*cancelled && assistant)
            assistant->onOutcome(outcome);
        else if (const auto *account = std::get_if<AccountId>(&outcome))
            mail->removeAccount(*account);
    });
}

void AccountAssistant::onOutcome(const Outcome<AccountId> &outcome)
{
    m_cancelled.reset();
    m_checks->stop();
    if (const auto *failure = std::get_if<Failure>(&outcome))
        showFailure(*failure);
    else
        showDone(std::get<AccountId>(outcome));
}

void AccountAssistant::showFailure(const Failure &failure)
{
    m_back->setText(tr("Back"));
    const auto step = m_checks->failedStep();
    // A step that failed says so itself; here stands what to do.
    switch (failure.kind) {
    case ErrorKind::SignIn:
        m_failure->setText(tr("The server did not accept the user name and password. Type the password again; some providers want an app password."));
        m_mend = Step::Password;
        m_mendButton->setText(tr("Change the password"));
        break;
    case ErrorKind::Certificate:
        m_failure->setText(tr("The connection is not secure enough to send a password over it. Look at the server name and the security."));
        m_mend = Step::Servers;
        m_mendButton->setText(tr("Change the server settings"));
        break;
    case ErrorKind::Storage:
        m_failure->setText(failure.message);
        m_mend = Step::Password;
        m_mendButton->setText(tr("Try again"));
        break;
    default:
        m_failure->setText(step ? tr("Look at the server name and the port, and whether this computer is online.") : failure.message);
        m_mend = Step::Servers;
        m_mendButton->setText(tr("Change the server settings"));
        break;
    }
    m_failure->show();
    m_failureDetail->setText(failure.detail.left(500));
    m_failureDetail->setVisible(!failure.detail.isEmpty());
    m_mendButton->show();
    m_mendButton->setFocus();
}

void AccountAssistant::showDone(AccountId account)
{
    m_doneText->setText(tr("%1 is ready. Your mail is being fetched now; the newest comes first.").arg(m_address->text().trimmed()));
    const auto look = [this, account] {
        for (const AccountStatus &status : m_mail.statuses()) {
            if (status.account == account)
                m_keychainNote->setVisible(status.passwordNotSaved);
        }
    };
    connect(&m_mail, &Mail::statusChanged, m_keychainNote, look);
    look();
    m_password->clear();
    goTo(Step::Done);
}

void AccountAssistant::reject()
{
    if (m_cancelled)
        *m_cancelled = true;
    // Done means done: closing the last page is no cancelling.
    if (step() == Step::Done)
        accept();
    else
        QDialog::reject();
}

} // namespace postrider
