// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"

#include <QDir>
#include <QRegularExpression>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace postrider {

namespace {
// A range is a shorthand for what a list has just shown; a typing mistake must not ask for a billion.
constexpr qint64 kLongestRange = 1'000'000;
} // namespace

Session::Session(MailHost *host, Streams &streams, const CommandRun::Order &order)
    : m_host(host)
    , m_console(order.json ? Console::Format::Json : Console::Format::People, streams)
    , m_directory(order.directory)
    , m_profile(order.profile)
{
}

Session::~Session() = default;

MailHost &Session::host()
{
    if (!m_host)
        throw MailError(ErrorKind::Bug, CommandText::tr("This command was started without a profile."));
    return *m_host;
}

StoreReader &Session::reader()
{
    if (!m_reader)
        m_reader = host().makeReader();
    return *m_reader;
}

QString Session::path(const QString &typed) const
{
    return typed == QLatin1String("-") || typed.isEmpty() ? typed : QDir::cleanPath(QDir(m_directory).absoluteFilePath(typed));
}

void Session::throwCancelled()
{
    throw MailError(ErrorKind::Cancelled, CommandText::tr("This was stopped before it was done."));
}

void Session::wait(QEventLoop &loop)
{
    // The thread's own end answers -1 (QThread::quit gives 0 to its own loop, and every loop ends), and so does a loop that begins after it.
    if (loop.exec() != 0 || QThread::currentThread()->isInterruptionRequested())
        throwCancelled();
}

bool Session::waitUntil(const std::function<bool()> &condition, int timeout)
{
    if (condition())
        return true;
    QEventLoop loop;
    QObject context;
    bool holds = false;
    const auto look = [&] {
        if (condition()) {
            holds = true;
            loop.quit();
        }
    };
    QObject::connect(&mailSignals(), &Mail::changed, &context, look);
    QObject::connect(&mailSignals(), &Mail::statusChanged, &context, look);
    QObject::connect(&mailSignals(), &Mail::failed, &context, look);
    QTimer::singleShot(timeout, &context, [&] { loop.quit(); });
    look(); // what happened before the connections were there
    if (!holds)
        wait(loop);
    return holds;
}

void Session::cancelLongWork()
{
    host().post([](Mail &mail) { mail.cancelLongWork(); });
}

namespace {

/// In the language of the window, and in that of scripts.
bool isNameOfLocalFolders(const QString &name, const Account &local)
{
    return name.compare(local.title(), Qt::CaseInsensitive) == 0 || name.compare(QLatin1String("Local Folders"), Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Account> Session::localFolders()
{
    const QList<Account> accounts = reader().accounts();
    return accounts.isEmpty() || !accounts.last().isLocal() ? std::nullopt : std::optional(accounts.last());
}

QString Session::pathInLocalFolders(const QString &name)
{
    const qsizetype slash = name.indexOf(QLatin1Char('/'));
    const auto local = localFolders();
    return slash > 0 && local && isNameOfLocalFolders(name.left(slash), *local) ? name.mid(slash + 1) : QString();
}

Account Session::accountNamed(const QString &name)
{
    const QList<Account> accounts = reader().accounts();
    for (const Account &account : accounts) {
        if (QString::number(account.id.value) == name || account.identity.address.compare(name, Qt::CaseInsensitive) == 0 || account.name == name
            || (account.isLocal() && isNameOfLocalFolders(name, account)))
            return account;
    }
    throw MailError(ErrorKind::Gone, CommandText::tr("There is no account “%1” in this profile. “account list” shows those that are there.").arg(name));
}

Account Session::mailAccountNamed(const QString &name)
{
    const Account account = accountNamed(name);
    if (account.isLocal())
        throw UsageError(CommandText::tr("%1 are a place on this computer, not an account: nothing is received, sent or set up there.").arg(account.title()));
    return account;
}

Folder Session::folderNamed(const QString &name, AccountId account)
{
    QList<Folder> folders = reader().folders();
    const auto local = localFolders();
    // What two accounts have alike is not meant to be that of Local Folders.
    std::stable_partition(folders.begin(), folders.end(), [&](const Folder &folder) { return !local || folder.account != local->id; });
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
    if (const QString path = found || !local || account == local->id ? QString() : pathInLocalFolders(name); !path.isEmpty())
        return folderNamed(path, local->id);
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

QList<MessageRow> Session::messagesNumbered(const QStringList &numbers)
{
    QList<MessageRow> rows;
    QSet<MessageId> known;
    const auto add = [&](const MessageRow &row) {
        if (!known.contains(row.id))
            rows.append(row);
        known.insert(row.id);
    };
    for (const QString &text : numbers) {
        static const QRegularExpression range(QStringLiteral("^(\\d+)-(\\d+)$"));
        const auto match = range.match(text);
        if (!match.hasMatch()) {
            add(messageNumbered(text));
            continue;
        }
        const qint64 first = match.captured(1).toLongLong(), last = match.captured(2).toLongLong();
        if (first <= 0 || last < first || last - first >= kLongestRange)
            throw UsageError(CommandText::tr("“%1” is not a range of numbers of messages.").arg(text));
        QList<MessageId> ids;
        for (qint64 id = first; id <= last; ++id)
            ids.append(MessageId(id));
        const QList<MessageRow> there = reader().messageRows(ids);
        if (there.isEmpty())
            throw MailError(ErrorKind::Gone, CommandText::tr("There is no message %1 any more.").arg(text));
        for (const MessageRow &row : there)
            add(row);
    }
    return rows;
}

bool Session::push(const QList<MessageRow> &rows)
{
    QList<FolderId> folders;
    for (const MessageRow &row : rows) {
        if (folders.isEmpty() || folders.last() != row.folder)
            folders.append(row.folder);
    }
    for (const FolderId id : std::as_const(folders)) {
        const auto folder = reader().folder(id);
        if (!folder)
            continue;
        const auto outcome = outcomeOf(call([&](Mail &mail) { return mail.syncOnce(folder->account, id, false); }));
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
