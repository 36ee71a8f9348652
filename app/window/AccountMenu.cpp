// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AccountMenu.h"

#include "app/accounts/CertificateDialog.h"
#include "app/accounts/PasswordPrompt.h"
#include "app/accounts/Pop3Settings.h"
#include "app/accounts/ProxyPrompt.h"
#include "app/accounts/SendingSettings.h"
#include "app/accounts/SignInPrompt.h"
#include "app/widgets/Icon.h"
#include "app/window/Activity.h"
#include "app/window/Composing.h"
#include "app/window/Question.h"

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
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("refresh")), tr("Get mail"), this, [this, account] { m_mail.syncNow(account); });
    menu->addAction(icon(QStringLiteral("compose")), tr("New message from this account"), this, [this, account] { m_composing.compose(account); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("add")), tr("New folder…"), this, [this, account] { Q_EMIT newFolderRequested(account); });
    menu->addAction(icon(QStringLiteral("folder")), tr("Folders, and messages kept here…"), this, [this, account] { Q_EMIT foldersRequested(account); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("key")), tr("Sign in…"), this, [this, account] { signIn(account); });
    menu->addAction(icon(QStringLiteral("send")), tr("Sending…"), this, [this, account] { openSending(account); })->setObjectName(QStringLiteral("sendingSettings"));
    if (const auto found = known(account); found && found->isPop3())
        menu->addAction(icon(QStringLiteral("server")), tr("Mail on the server…"), this, [this, account] { openPop3(account); })->setObjectName(QStringLiteral("pop3Settings"));
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

void AccountMenu::openSending(AccountId account)
{
    if (const auto found = known(account))
        (new SendingSettings(m_mail, *found, m_window))->open();
}

void AccountMenu::openPop3(AccountId account)
{
    if (const auto found = known(account); found && found->isPop3())
        (new Pop3Settings(m_mail, *found, m_window))->open();
}

void AccountMenu::askRemove(AccountId account)
{
    const auto found = known(account);
    if (!found)
        return;
    const Question question{tr("Remove account"), tr("Remove %1 from this computer?").arg(found->identity.address),
        found->isPop3() ? tr("Its mail on this computer is removed; what has been deleted on the server is gone with it. What waits in the outbox for this account is not sent.")
                        : tr("Mail on the server stays there. What waits in the outbox for this account is not sent, and its drafts on this computer are removed."),
        tr("Remove account"), {}};
    question.ask(m_window, [this, account] { m_mail.removeAccount(account); });
}

} // namespace postrider
