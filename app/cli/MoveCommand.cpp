// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

struct Wanted {
    QList<MessageRow> rows;
    QList<MessageId> ids;
    Folder target;
};

/// "ID... FOLDER". The folder is looked for in the account of the first message, and then in the others.
Wanted wantedFrom(Session &session, const Arguments &arguments)
{
    QStringList words = arguments.words();
    if (words.size() < 2)
        throw UsageError(CommandText::tr("Please give the numbers of messages and a folder."));
    const QString name = words.takeLast();
    Wanted wanted;
    wanted.rows = session.messagesNumbered(words);
    for (const MessageRow &row : std::as_const(wanted.rows))
        wanted.ids.append(row.id);
    AccountId account = wanted.rows.first().account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    wanted.target = session.folderNamed(name, account);
    return wanted;
}

int finish(Session &session, const Wanted &wanted, const QString &sentence)
{
    QList<MessageRow> rows = wanted.rows;
    std::stable_sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) { return a.folder < b.folder; });
    const QList<MessageRow> sources = rows;
    rows.append(rows.first());
    rows.last().account = wanted.target.account;
    rows.last().folder = wanted.target.id;
    // Where it leads to another account: what is to go there is fetched first, and what is there by then goes last.
    if (wanted.target.account != sources.first().account)
        rows += sources;
    const bool pushed = session.push(rows);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), wanted.ids.size()}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(sentence);
    return ExitStatus::Done;
}

/// Calls the verb and waits until the store has it; what it refuses is thrown.
void carryOut(Session &session, const std::function<void(Mail &)> &verb, const std::function<bool()> &done)
{
    std::optional<Failure> failure;
    QObject context;
    QObject::connect(&session.mailSignals(), &Mail::failed, &context, [&](AccountId, const Failure &why) { failure = why; });
    session.call(verb);
    if (!session.waitUntil([&] { return failure.has_value() || done(); }, 30'000) && !failure)
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    if (failure)
        throw MailError(failure->kind, failure->message, failure->detail);
}

int move(Session &session, Arguments &arguments)
{
    const Wanted wanted = wantedFrom(session, arguments);
    // Into another account, the originals stay out of sight until their copies are there.
    const auto gone = [&] {
        return std::all_of(wanted.rows.begin(), wanted.rows.end(), [&](const MessageRow &before) {
            const auto now = session.reader().messageRow(before.id);
            return !now || now->folder == wanted.target.id || (before.account != wanted.target.account && now->folder != before.folder);
        });
    };
    carryOut(
        session, [&](Mail &mail) { mail.move(wanted.ids, wanted.target.id); }, gone);
    return finish(session, wanted, CommandText::tr("Moved %Ln message(s).", nullptr, int(wanted.ids.size())));
}

int copy(Session &session, Arguments &arguments)
{
    const Wanted wanted = wantedFrom(session, arguments);
    // Some servers show a copy only when it is made there; what the store has of it is an op.
    const int before = session.reader().waitingChanges();
    const int shown = session.reader().folder(wanted.target.id).value_or(Folder()).total;
    const auto noted = [&] { return session.reader().waitingChanges() > before || session.reader().folder(wanted.target.id).value_or(Folder()).total > shown; };
    carryOut(
        session, [&](Mail &mail) { mail.copy(wanted.ids, wanted.target.id); }, noted);
    return finish(session, wanted, CommandText::tr("Copied %Ln message(s).", nullptr, int(wanted.ids.size())));
}

} // namespace

Command moveCommand()
{
    return {QStringLiteral("move"), {QStringLiteral("move ID... FOLDER [--account A]   (A: the folder's)")}, {QStringLiteral("--account")}, {}, move};
}

Command copyCommand()
{
    return {QStringLiteral("copy"), {QStringLiteral("copy ID... FOLDER [--account A]")}, {QStringLiteral("--account")}, {}, copy};
}

} // namespace postrider
