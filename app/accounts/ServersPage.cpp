// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ServersPage.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/CheckList.h"
#include "app/accounts/PasswordField.h"
#include "app/accounts/ServerFields.h"
#include "app/accounts/SignInPrompt.h"
#include "app/widgets/WhenDone.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postrider {

namespace {

/// Whether settings may be right all the same: the servers, or the way to them, were not as they should be.
bool mayBeSavedUnchecked(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Busy:
    case ErrorKind::SignIn:
    case ErrorKind::Certificate:
    case ErrorKind::Refused: return true;
    default: return false;
    }
}

} // namespace

ServersPage::ServersPage(Mail &mail, const Account &account)
    : AccountPage(mail, account.id)
    , m_incoming(new ServerFields(ServerFields::Kind::Incoming, account.isPop3() ? tr("Incoming mail (POP3)") : tr("Incoming mail (IMAP)")))
    , m_outgoing(new ServerFields(ServerFields::Kind::Outgoing, tr("Outgoing mail (SMTP)")))
    , m_userName(new QLineEdit)
    , m_checks(new CheckList)
    , m_stop(new QPushButton(tr("Stop")))
    , m_saveUnchecked(new QPushButton(tr("Save without checking")))
{
    m_incoming->keepProtocol(account.isPop3() ? ServerFields::Protocol::Pop3 : ServerFields::Protocol::Imap);
    column()->addWidget(m_incoming);
    addGap();
    column()->addWidget(m_outgoing);
    addGap();
    m_userName->setTextMargins(4, 0, 4, 0);
    addField(tr("&User name, for both"), m_userName, "userName");
    addGap();
    addSignIn(account);
    addGap();
    addChecks();
    column()->addStretch(1);
    for (ServerFields *fields : {m_incoming, m_outgoing}) {
        connect(fields, &ServerFields::changed, this, [this] {
            forgetFailure();
            Q_EMIT edited();
        });
    }
    connect(m_userName, &QLineEdit::textEdited, this, &ServersPage::forgetFailure);
    connect(&mail, &Mail::checkStep, this, [this](const Mail::CheckStep &step) {
        if (m_check)
            m_checks->showStep(step);
    });
}

ServersPage::~ServersPage()
{
    if (m_check)
        m_check->abort();
}

void ServersPage::addSignIn(const Account &account)
{
    if (!account.oauth.isEmpty()) {
        addNote(tr("This account signs in through the browser. No password of it is kept here."), "signInNote");
        auto *again = new QPushButton(tr("Sign in &again…"));
        again->setObjectName(QStringLiteral("signInAgain"));
        again->setAutoDefault(false);
        connect(again, &QPushButton::clicked, this,
            [this] { (new SignInPrompt(mail(), m_saved, tr("The sign-in that Postrider has is replaced once the service has let you in."), this))->open(); });
        column()->addWidget(again, 0, Qt::AlignLeading);
    } else if (!account.passwordCommand.isEmpty()) {
        addNote(tr("A command says the password: %1").arg(account.passwordCommand), "signInNote");
    } else {
        m_password = new PasswordField;
        m_password->setPlaceholderText(tr("As it is"));
        addField(tr("New &password"), m_password, "password");
        addNote(tr("Only if it has changed. It goes to the keychain of this computer."));
        connect(m_password, &QLineEdit::textEdited, this, &ServersPage::forgetFailure);
    }
}

void ServersPage::addChecks()
{
    m_checks->setObjectName(QStringLiteral("checks"));
    m_stop->setObjectName(QStringLiteral("stopCheck"));
    m_saveUnchecked->setObjectName(QStringLiteral("saveUnchecked"));
    column()->addWidget(m_checks);
    for (QPushButton *button : {m_stop, m_saveUnchecked}) {
        button->setAutoDefault(false);
        column()->addWidget(button, 0, Qt::AlignLeading);
        button->hide();
    }
    m_checks->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_check)
            m_check->abort();
    });
    connect(m_saveUnchecked, &QPushButton::clicked, this, [this] { save(false); });
}

void ServersPage::load(const Account &account)
{
    m_saved = account;
    m_incoming->setAddress(account.incoming());
    m_outgoing->setAddress(account.smtp);
    m_userName->setText(account.userName);
    if (m_password)
        m_password->clear();
    forgetFailure();
}

Account ServersPage::typed() const
{
    Account account = m_saved;
    (account.isPop3() ? account.pop3 : account.imap) = m_incoming->address();
    account.smtp = m_outgoing->address();
    account.userName = m_userName->text().trimmed();
    return account;
}

bool ServersPage::isChanged() const
{
    return typed() != m_saved || (m_password && !m_password->text().isEmpty());
}

QString ServersPage::problem() const
{
    if (m_incoming->address().host.isEmpty() || m_outgoing->address().host.isEmpty())
        return tr("Enter the names of both servers.");
    if (m_incoming->address().port == 0 || m_outgoing->address().port == 0)
        return tr("A port is a number from 1 to 65535.");
    return m_userName->text().trimmed().isEmpty() ? tr("Enter the name that you sign in with.") : QString();
}

void ServersPage::save(bool check)
{
    if (m_check)
        return;
    AccountSetup setup;
    setup.account = typed();
    setup.password = m_password ? m_password->text() : QString();
    setup.check = check;
    forgetFailure();
    m_check = std::make_shared<AbortToken>();
    if (check) {
        m_checks->reset(setup.account.incoming().host, setup.account.smtp.host);
        m_checks->show();
        m_stop->show();
        // Where the results come is where one looks.
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                column()->activate();
                area->ensureWidgetVisible(m_stop);
                break;
            }
        }
    }
    Q_EMIT edited();
    whenDone(this, mail().setServers(setup, m_check), [this](const Outcome<bool> &outcome) { end(outcome); });
}

void ServersPage::setLocked(bool locked)
{
    // Not the button that stops it.
    for (QWidget *field : {static_cast<QWidget *>(m_incoming), static_cast<QWidget *>(m_outgoing), static_cast<QWidget *>(m_userName)})
        field->setEnabled(!locked);
    if (m_password)
        m_password->setEnabled(!locked);
}

void ServersPage::end(const Outcome<bool> &outcome)
{
    m_check.reset();
    m_stop->hide();
    m_checks->stop();
    const auto *failure = std::get_if<Failure>(&outcome);
    if (!failure) {
        if (m_password)
            m_password->clear();
        Q_EMIT saved();
        return;
    }
    m_saveUnchecked->setVisible(!m_checks->isHidden() && mayBeSavedUnchecked(failure->kind));
    Failure told = *failure;
    told.message = failure->kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was changed.") : tr("%1 Nothing was changed.", "what went wrong").arg(failure->message);
    Q_EMIT refused(told);
}

void ServersPage::forgetFailure()
{
    if (m_check)
        return;
    m_checks->hide();
    m_saveUnchecked->hide();
}

} // namespace postrider
