// SPDX-License-Identifier: GPL-3.0-or-later
// AccountAssistant: signing in, the checks, and saving.
#include "app/accounts/AccountAssistant.h"

#include "app/accounts/BrowserSignIn.h"
#include "app/accounts/CertificateDialog.h"
#include "app/accounts/CheckList.h"
#include "app/accounts/FoundView.h"
#include "app/accounts/Pop3Choices.h"
#include "app/accounts/ServerFields.h"
#include "app/widgets/WhenDone.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace postrider {

namespace {

QString browserOnly(const QString &provider)
{
    return AccountAssistant::tr(
        "%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not "
        "register it there. An id of your own goes into oauth-clients.json in the profile.")
        .arg(provider);
}

} // namespace

const FoundSettings *AccountAssistant::settingsInForce() const
{
    if (!m_found)
        return nullptr;
    if (!m_manual)
        return &*m_found;
    const auto &incoming = m_incoming->protocol() == ServerFields::Protocol::Pop3 ? m_found->pop3 : m_found->imap;
    const bool isSame = incoming && m_found->smtp && m_incoming->address().host == incoming->host && m_smtp->address().host == m_found->smtp->host;
    return isSame ? &*m_found : nullptr;
}

AccountAssistant::SignInWay AccountAssistant::signInWay() const
{
    const FoundSettings *found = settingsInForce();
    if (!found)
        return SignInWay::Password;
    if (m_browserWorks && !(m_usesPassword && found->passwordWorks))
        return SignInWay::Browser;
    return found->passwordWorks ? SignInWay::Password : SignInWay::Nobody;
}

void AccountAssistant::showPasswordPage()
{
    const FoundSettings *found = settingsInForce();
    m_browserWorks = found && !found->oauth.isEmpty() && m_mail.canSignInThroughBrowser(found->oauth);
    const SignInWay way = signInWay();
    const Account account = this->account();
    const QString address = account.identity.address;
    const QString provider = !found || found->providerName.isEmpty() ? account.incoming().host : found->providerName;
    m_passwordQuestion->setText(way == SignInWay::Password ? tr("Password for %1").arg(address) : tr("Sign in as %1").arg(address));
    QString note;
    const bool isSignedIn = way == SignInWay::Browser && !m_signIn.isEmpty();
    if (way == SignInWay::Nobody)
        note = browserOnly(provider);
    else if (isSignedIn)
        note = tr("You have signed in with the browser. Continue to try the servers again.");
    else if (way == SignInWay::Password)
        note = found && !found->note.isEmpty() ? found->note
                                               : tr("It is kept in the keychain of this computer and sent to %1 and %2 only.").arg(account.incoming().host, account.smtp.host);
    m_providerNote->setText(note);
    m_providerNote->setVisible(!note.isEmpty());
    m_help->setVisible(way != SignInWay::Browser && found && !found->helpUrl.isEmpty());
    m_help->setText(tr("What %1 says about this").arg(provider));
    m_password->setVisible(way == SignInWay::Password);
    m_browser->setVisible(way == SignInWay::Browser && !isSignedIn);
    if (!m_browser->isRunning())
        m_browser->setService(found ? found->oauth : QString(), provider, account.userName);
    offerOtherWay();
}

/// Where a provider takes both, and nothing is under way.
void AccountAssistant::offerOtherWay()
{
    const FoundSettings *found = settingsInForce();
    m_otherWay->setVisible(found && found->passwordWorks && m_browserWorks && !m_browser->isRunning());
    m_otherWay->setText(signInWay() == SignInWay::Browser ? tr("Use an app password instead") : tr("Sign in with the browser instead"));
}

/// A sign-in without an account is of no use to anybody.
void AccountAssistant::dropSignIn()
{
    if (!m_signIn.isEmpty())
        m_mail.forgetSignIn(m_signIn);
    m_signIn.clear();
}

/// As it stands on the pages now.
Account AccountAssistant::account() const
{
    Account account;
    const QString address = m_address->text().trimmed();
    account.name = address;
    account.identity = {m_name->text().simplified(), address};
    if (m_manual || !m_found) {
        const bool isPop3 = m_incoming->protocol() == ServerFields::Protocol::Pop3;
        ServerAddress &incoming = isPop3 ? account.pop3 : account.imap;
        incoming = m_incoming->address();
        account.smtp = m_smtp->address();
        incoming.caFile = account.smtp.caFile = m_caFile->text().trimmed();
        account.userName = m_userName->text().trimmed();
    } else {
        if (m_found->pop3 && (!m_found->imap || m_foundView->isPop3()))
            account.pop3 = *m_found->pop3;
        else if (m_found->imap)
            account.imap = *m_found->imap;
        account.smtp = m_found->smtp.value_or(ServerAddress());
        account.userName = m_found->userName.isEmpty() ? address : m_found->userName;
    }
    if (account.isPop3())
        account.pop3Policy = m_leave->policy();
    return account;
}

void AccountAssistant::startCheck()
{
    AccountSetup setup;
    setup.account = account();
    if (signInWay() == SignInWay::Browser) {
        setup.account.oauth = settingsInForce()->oauth;
        setup.account.uuid = m_signIn;
    } else {
        dropSignIn();
        setup.password = m_password->text();
    }
    setup.check = true;
    m_checks->reset(setup.account.incoming().host, setup.account.smtp.host);
    m_failure->hide();
    m_failureDetail->hide();
    m_mendButton->hide();
    m_certificate->hide();
    m_check = std::make_shared<AbortToken>();
    auto cancelled = std::make_shared<bool>(false);
    m_cancelled = cancelled;
    goTo(Step::Check);
    // Continued on Mail, not on this window: an account that comes into being after the person has left must not stay.
    whenDone(&m_mail, m_mail.addAccount(setup, m_check), [assistant = QPointer(this), mail = &m_mail, cancelled](const Outcome<AccountId> &outcome) {
        if (!*cancelled && assistant)
            assistant->onOutcome(outcome);
        else if (const auto *account = std::get_if<AccountId>(&outcome))
            mail->removeAccount(*account);
    });
}

void AccountAssistant::stopCheck()
{
    if (!m_check)
        return;
    *m_cancelled = true;
    m_cancelled.reset();
    m_check->abort();
    m_check.reset();
    // The account may have come into being with it, and goes then.
    dropSignIn();
}

void AccountAssistant::onOutcome(const Outcome<AccountId> &outcome)
{
    m_check.reset();
    m_cancelled.reset();
    m_checks->stop();
    if (const auto *failure = std::get_if<Failure>(&outcome))
        showFailure(*failure);
    else
        showDone(std::get<AccountId>(outcome));
}

void AccountAssistant::showFailure(const Failure &failure)
{
    const bool throughBrowser = !m_signIn.isEmpty();
    // Of no use any more; when it was the network, nobody has to sign in twice.
    if (failure.kind == ErrorKind::SignIn || failure.kind == ErrorKind::Storage)
        dropSignIn();
    showButtons();
    const auto step = m_checks->failedStep();
    // A step that failed says so itself; here stands what to do.
    switch (failure.kind) {
    case ErrorKind::SignIn:
        m_failure->setText(throughBrowser
                ? tr("The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.").arg(account().userName)
                : tr("The server did not accept the user name and password. Type the password again; some providers want an app password."));
        m_mend = Step::Password;
        m_mendButton->setText(throughBrowser ? tr("Sign in again") : tr("Change the password"));
        break;
    case ErrorKind::Certificate:
        m_failure->setText(tr("The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own "
                              "server, look at its certificate."));
        m_certificate->show();
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

/// What is trusted there counts for the account that is made next; closing the window asks for it no more.
void AccountAssistant::openCertificate()
{
    auto *dialog = new CertificateDialog(m_mail, account(), this);
    connect(dialog, &CertificateDialog::settled, this, [this] {
        if (step() == Step::Check && !m_check)
            startCheck();
    });
    dialog->open();
}

void AccountAssistant::showDone(AccountId account)
{
    m_signIn.clear(); // it is the account's now
    const QString address = m_address->text().trimmed();
    m_doneText->setText(this->account().isPop3() ? tr("%1 is ready. Your mail is being fetched now.").arg(address)
                                                 : tr("%1 is ready. Your mail is being fetched now; the newest comes first.").arg(address));
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

} // namespace postrider
