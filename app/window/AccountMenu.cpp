// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AccountMenu.h"

#include "app/accounts/AccountAssistant.h"
#include "app/accounts/AccountRemoval.h"
#include "app/accounts/AccountsWindow.h"
#include "app/accounts/CertificateDialog.h"
#include "app/accounts/DoctorWindow.h"
#include "app/accounts/PasswordPrompt.h"
#include "app/accounts/ProxyPrompt.h"
#include "app/accounts/SignInPrompt.h"
#include "app/widgets/Icon.h"
#include "app/window/Activity.h"
#include "app/window/Composing.h"

#include <QMenu>

namespace postrider {

AccountMenu::AccountMenu(Mail &mail, const Activity &activity, Composing &composing, QWidget *window)
    : QObject(window)
    , m_mail(mail)
    , m_activity(activity)
    , m_composing(composing)
    , m_window(window)
{
}

std::optional<Account> AccountMenu::known(AccountId account)
{
    try {
        return m_mail.reader().account(account);
    } catch (const MailError &error) {
        Q_EMIT failed(account, Failure::of(error));
        return {};
    }
}

void AccountMenu::popUp(AccountId account, const QPoint &globalPosition)
{
    const auto found = known(account);
    if (!found)
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("accountMenu"));
    if (found->isLocal()) {
        menu->addAction(icon(QStringLiteral("add")), tr("New folder…"), this, [this, account] { Q_EMIT newFolderRequested(account); });
        menu->popup(globalPosition);
        return;
    }
    const bool on = found->enabled;
    menu->addAction(icon(QStringLiteral("refresh")), tr("Get mail"), this, [this, account] { m_mail.syncNow(account); })->setEnabled(on);
    menu->addAction(icon(QStringLiteral("compose")), tr("New message from this account"), this, [this, account] { m_composing.compose(account); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("add")), tr("New folder…"), this, [this, account] { Q_EMIT newFolderRequested(account); });
    menu->addAction(icon(QStringLiteral("folder")), tr("Folders that are shown…"), this, [this, account] { openRoom(account, AccountPages::Kind::Folders); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("key")), tr("Sign in…"), this, [this, account] { signIn(account); })->setEnabled(on);
    menu->addAction(on ? tr("Switch off") : tr("Switch on"), this, [this, account, on] { m_mail.setEnabled(account, !on); })->setObjectName(QStringLiteral("switchAccount"));
    menu->addAction(icon(QStringLiteral("activity")), tr("What is wrong?"), this, [this, account] { openDoctor(account); })->setObjectName(QStringLiteral("doctorOfAccount"));
    menu->addAction(icon(QStringLiteral("settings")), tr("Settings…"), this, [this, account] { openRoom(account); })->setObjectName(QStringLiteral("accountSettings"));
    menu->addAction(tr("Remove account…"), this, [this, account] { askRemove(account); });
    menu->popup(globalPosition);
}

void AccountMenu::signIn(AccountId account)
{
    const auto found = known(account);
    if (!found)
        return;
    const AccountStatus status = m_activity.statuses().value(account);
    QDialog *prompt = nullptr;
    if (status.isOfProxy)
        prompt = new ProxyPrompt(m_mail, *found, status.text, m_window);
    else if (found->oauth.isEmpty())
        prompt = new PasswordPrompt(m_mail, *found, status.text, m_window);
    else
        prompt = new SignInPrompt(m_mail, *found, status.text, m_window);
    prompt->open();
}

void AccountMenu::openCertificate(AccountId account)
{
    if (const auto found = known(account))
        (new CertificateDialog(m_mail, *found, m_window))->open();
}

void AccountMenu::add(QWidget *over)
{
    auto *assistant = new AccountAssistant(m_mail, over);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &AccountAssistant::demoRequested, this, &AccountMenu::demoRequested);
    assistant->open();
}

void AccountMenu::openRoom(AccountId account, AccountPages::Kind page)
{
    if (!m_room) {
        m_room = new AccountsWindow(m_mail, m_window);
        connect(m_room, &AccountsWindow::addRequested, this, [this] { add(m_room); });
        connect(m_room, &AccountsWindow::exportRequested, this, &AccountMenu::exportRequested);
    }
    m_room->showAccount(account, page);
}

AccountsWindow *AccountMenu::room() const
{
    return m_room;
}

bool AccountMenu::mayClose()
{
    return !m_room || m_room->mayClose();
}

void AccountMenu::openDoctor(AccountId account)
{
    if (m_doctor) {
        m_doctor->examine(account);
    } else {
        m_doctor = new DoctorWindow(m_mail, account, m_window);
        connect(m_doctor, &DoctorWindow::signInRequested, this, &AccountMenu::signIn);
        connect(m_doctor, &DoctorWindow::certificateRequested, this, &AccountMenu::openCertificate);
        connect(m_doctor, &DoctorWindow::serversRequested, this, [this](AccountId which) { openRoom(which, AccountPages::Kind::Servers); });
    }
    m_doctor->show();
    m_doctor->raise();
    m_doctor->activateWindow();
}

void AccountMenu::askRemove(AccountId account)
{
    try {
        if (const auto found = m_mail.reader().account(account))
            AccountRemoval::ask(m_mail, *found, m_window, [this, account] { Q_EMIT exportRequested(account); });
    } catch (const MailError &error) {
        Q_EMIT failed(account, Failure::of(error));
    }
}

} // namespace postrider
