// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandRun.h"
#include "app/cli/Console.h"
#include "app/cli/MailHost.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <functional>

namespace postrider {

/// What one command works with: the console, a reader of its own, and the way to Mail.
///
/// Thread: the command's own, never main; it waits in event loops of its own, which end when the thread is asked to quit: then every wait throws MailError Cancelled.
/// Never starts the engine by itself: a command that needs the network says so with syncOnce, waitForSend or wantBody.
class Session {
public:
    /// `host` is null for commands that need no profile.
    Session(MailHost *host, Streams &streams, const CommandRun::Order &order);
    ~Session();

    Console &console() { return m_console; }
    StoreReader &reader();
    /// The profile's directory; for commands that need it closed.
    const QString &profile() const { return m_profile; }
    /// A path as typed, where the person typed it.
    QString path(const QString &typed) const;

    /// What `verb(Mail &)` gives on main. Throws what it throws, or MailError Cancelled.
    template <class Verb> auto call(Verb verb)
    {
        using Result = std::invoke_result_t<Verb, Mail &>;
        if constexpr (std::is_void_v<Result>) {
            host().run(verb);
        } else {
            std::optional<Result> result;
            host().run([&](Mail &mail) { result.emplace(verb(mail)); });
            return std::move(*result);
        }
    }
    /// The value of the future that `verb(Mail &)` gives on main; its failure is thrown as MailError.
    template <class Verb> auto await(Verb verb) { return valueOf(call(std::move(verb))); }
    /// The same for what is of no use to anybody once the command has been interrupted: `verb(Mail &, abort)` gets a token that is aborted then.
    template <class Verb> auto awaitUnlessInterrupted(Verb verb)
    {
        const auto abort = std::make_shared<AbortToken>();
        try {
            return await([&](Mail &mail) { return verb(mail, abort); });
        } catch (const MailError &) {
            abort->abort();
            throw;
        }
    }
    template <class T> T valueOf(const QFuture<Outcome<T>> &future)
    {
        const Outcome<T> outcome = outcomeOf(future);
        if (const auto *failure = std::get_if<Failure>(&outcome))
            throw MailError(failure->kind, failure->message, failure->detail);
        return std::get<T>(outcome);
    }
    template <class T> T outcomeOf(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        if (!future.isFinished() || future.resultCount() == 0)
            throwCancelled();
        return future.result();
    }
    /// Waits until `condition` holds, looking again after every change; false after `timeout` ms.
    bool waitUntil(const std::function<bool()> &condition, int timeout);
    /// Waits in a loop that signals may end. Throws MailError Cancelled if it is the thread that is to end.
    void wait(QEventLoop &loop);
    /// Mail's signals, which come to this thread queued: connect(&session.mailSignals(), &Mail::changed, context, ...).
    const Mail &mailSignals() { return host().mailSignals(); }
    /// Stops importMail, exportMail, backup and check, without waiting.
    void cancelLongWork();

    /// The account with this id, address or name. Throws MailError Gone.
    Account accountNamed(const QString &name);
    /// The same; but Local Folders have no servers and nobody to write as: then UsageError.
    Account mailAccountNamed(const QString &name);
    /// Where mail is that belongs to no account; none before there is one.
    std::optional<Account> localFolders();
    /// Of "Local Folders/Old": "Old"; empty for what names nothing there.
    QString pathInLocalFolders(const QString &name);
    /// The folder with this full name, or with this role ("archive"); of `account` if that is valid; "Local Folders/NAME" whatever `account` is. Throws MailError Gone.
    Folder folderNamed(const QString &name, AccountId account);
    /// The message with this number. Throws UsageError (not a number) or MailError Gone.
    MessageRow messageNumbered(const QString &number);
    /// Those with these numbers; "7-12" are those of 7 to 12 that are there. Throws as messageNumbered().
    QList<MessageRow> messagesNumbered(const QStringList &numbers);
    /// Sends waiting changes of these messages' accounts to their servers. Being offline is no failure: says so and returns false.
    bool push(const QList<MessageRow> &rows);

private:
    MailHost &host();
    [[noreturn]] static void throwCancelled();

    MailHost *m_host;
    Console m_console;
    QString m_directory;
    QString m_profile;
    std::unique_ptr<StoreReader> m_reader;
};

} // namespace postrider
