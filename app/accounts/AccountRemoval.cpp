// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountRemoval.h"

#include "app/widgets/PlainBox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace postrider::AccountRemoval {

namespace {

/// Translation context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountRemoval)
};

/// What is on this computer only, because its server has not heard of it yet.
QStringList lost(Mail &mail, const Account &account)
{
    QStringList sentences;
    StoreReader &reader = mail.reader();
    const auto of = [&account](const auto &row) { return row.account == account.id; };
    const QList<OutboxItem> outbox = reader.outbox();
    if (const int unsent = int(std::count_if(outbox.begin(), outbox.end(), of)); unsent > 0)
        sentences.append(Text::tr("%Ln message(s) in the outbox will not be sent.", nullptr, unsent));
    const QList<Draft> drafts = account.isPop3() ? reader.drafts() : reader.draftsOnlyHere();
    if (const int here = int(std::count_if(drafts.begin(), drafts.end(), of)); here > 0)
        sentences.append(Text::tr("%Ln draft(s) that are only on this computer will be deleted.", nullptr, here));
    if (account.isPop3())
        return sentences;
    int uploads = 0, changes = 0;
    for (const OpRow &op : reader.ops().waiting(account.id)) {
        if (op.kind == OpKind::Append)
            uploads += int(op.messages.size());
        else if (op.kind != OpKind::AppendDraft && op.kind != OpKind::Send)
            ++changes;
    }
    if (uploads > 0)
        sentences.append(Text::tr("%Ln message(s) that have not been uploaded yet will be deleted.", nullptr, uploads));
    if (changes > 0)
        sentences.append(Text::tr("%Ln change(s) that have not reached the server yet will be lost.", nullptr, changes));
    return sentences;
}

} // namespace

QStringList consequences(Mail &mail, const Account &account)
{
    QStringList sentences;
    int messages = 0;
    for (const Folder &folder : mail.reader().folders()) {
        if (folder.account == account.id)
            messages += folder.total;
    }
    if (account.isPop3()) {
        sentences.append(
            messages > 0 ? Text::tr("%Ln message(s) on this computer will be deleted.", nullptr, messages) : Text::tr("There are no messages of it on this computer."));
        sentences.append(account.pop3Policy.keepDays < 0 && !account.pop3Policy.deleteToo
                ? Text::tr("What was left on %1 stays there. What another program has deleted there is gone.").arg(account.pop3.host)
                : Text::tr("Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.").arg(account.pop3.host));
    } else {
        sentences.append(Text::tr("All mail on %1 stays there. Only the copies on this computer are removed.").arg(account.imap.host));
    }
    sentences += lost(mail, account);
    if (!account.oauth.isEmpty())
        sentences.append(Text::tr("Its sign-in is removed from the keychain."));
    else if (account.passwordCommand.isEmpty())
        sentences.append(Text::tr("Its password is removed from the keychain."));
    sentences.append(Text::tr("This cannot be undone."));
    return sentences;
}

void ask(Mail &mail, const Account &account, QWidget *over, const std::function<void()> &exportFirst)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Text::tr("Remove account"), Text::tr("Remove %1 from this computer?").arg(account.title()), QMessageBox::NoButton, over);
    box->setObjectName(QStringLiteral("removeAccountQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequences(mail, account).join(QStringLiteral("\n\n")));
    plainBox(box);
    const QAbstractButton *agreed = box->addButton(Text::tr("Remove account"), QMessageBox::DestructiveRole);
    const QAbstractButton *first = box->addButton(Text::tr("Export its mail first…"), QMessageBox::ActionRole);
    QPushButton *declined = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(declined);
    box->setEscapeButton(declined);
    QObject::connect(box, &QMessageBox::buttonClicked, &mail, [=, &mail, id = account.id](const QAbstractButton *clicked) {
        if (clicked == agreed)
            mail.removeAccount(id);
        else if (clicked == first)
            exportFirst();
    });
    box->open();
}

} // namespace postrider::AccountRemoval
