// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"

#include <QTimer>

namespace postrider {

Mail &Session::mail()
{
    if (!m_mail) {
        Mail::Options options;
        options.profile = m_profile;
        options.online = false;
        m_mail = std::make_unique<Mail>(options);
    }
    return *m_mail;
}

QString Session::cancelledText()
{
    return CommandText::tr("This was stopped before it was done.");
}

bool Session::waitUntil(const std::function<bool()> &condition, int timeout)
{
    if (condition())
        return true;
    QEventLoop loop;
    QObject context;
    const auto look = [&] {
        if (condition())
            loop.exit(1);
    };
    QObject::connect(&mail(), &Mail::changed, &context, look);
    QObject::connect(&mail(), &Mail::statusChanged, &context, look);
    QTimer::singleShot(timeout, &context, [&] { loop.exit(0); });
    return loop.exec() == 1;
}

Account Session::accountNamed(const QString &name)
{
    const QList<Account> accounts = reader().accounts();
    for (const Account &account : accounts) {
        if (QString::number(account.id.value) == name || account.identity.address.compare(name, Qt::CaseInsensitive) == 0 || account.name == name)
            return account;
    }
    throw MailError(ErrorKind::Gone, CommandText::tr("There is no account “%1” in this profile. “account list” shows those that are there.").arg(name));
}

Folder Session::folderNamed(const QString &name, AccountId account)
{
    const QList<Folder> folders = reader().folders();
    const auto find = [&](const auto &matches) -> const Folder * {
        for (const Folder &folder : folders) {
            if ((!account.isValid() || folder.account == account) && matches(folder))
                return &folder;
        }
        return nullptr;
    };
    const bool inbox = name.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0;
    const Folder *found = find([&](const Folder &folder) { return folder.path == name || (inbox && folder.role == FolderRole::Inbox); });
    if (!found)
        found = find([&](const Folder &folder) { return folder.role != FolderRole::None && nameOf(folder.role) == name.toLower(); });
    if (!found)
        throw MailError(ErrorKind::Gone, CommandText::tr("There is no folder “%1”. “folders” shows those that are there.").arg(name));
    return *found;
}

MessageRow Session::messageNumbered(const QString &number)
{
    bool ok = false;
    const MessageId id(number.toLongLong(&ok));
    if (!ok || id.value <= 0)
        throw UsageError(CommandText::tr("“%1” is not the number of a message. “list” shows them.").arg(number));
    if (const auto row = reader().messageRow(id))
        return *row;
    throw MailError(ErrorKind::Gone, CommandText::tr("There is no message %1 any more.").arg(number));
}

bool Session::push(const QList<MessageRow> &rows)
{
    QSet<FolderId> folders;
    for (const MessageRow &row : rows)
        folders.insert(row.folder);
    for (const FolderId id : std::as_const(folders)) {
        const auto folder = reader().folder(id);
        if (!folder)
            continue;
        const auto outcome = awaitPlain(mail().syncOnce(folder->account, id, false));
        const auto *failure = std::get_if<Failure>(&outcome);
        if (!failure)
            continue;
        if (!isTemporary(failure->kind))
            throw MailError(failure->kind, failure->message, failure->detail);
        console().message(CommandText::tr("Done here; it will reach the server with the next “sync”. %1").arg(failure->message));
        return false;
    }
    return true;
}

} // namespace postrider
