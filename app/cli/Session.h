// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/Mail.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <functional>

namespace postrider {

/// What one command works with: the profile's Mail, opened when it is first asked for, and the console.
///
/// Thread: main; waits in an event loop of its own (there is no window whose loop it could disturb). Owns Mail. Never starts the engine by
/// itself: a command that needs the network says so with syncOnce, waitForSend or wantBody.
class Session {
public:
    Session(const QString &profile, Console::Format format) : m_profile(profile), m_console(format) { }

    Console &console() { return m_console; }
    Mail &mail();
    StoreReader &reader() { return mail().reader(); }

    /// The value of a future, or its failure as MailError.
    template <class T> T await(const QFuture<Outcome<T>> &future)
    {
        const Outcome<T> outcome = awaitPlain(future);
        if (const auto *failure = std::get_if<Failure>(&outcome))
            throw MailError(failure->kind, failure->message, failure->detail);
        return std::get<T>(outcome);
    }
    template <class T> T awaitPlain(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        if (future.resultCount() == 0)
            throw MailError(ErrorKind::Cancelled, cancelledText());
        return future.result();
    }
    /// Runs the event loop until `condition` holds, looking again after every change; false after `timeout` ms.
    bool waitUntil(const std::function<bool()> &condition, int timeout);

    /// The account with this id, address or name. Throws MailError Gone.
    Account accountNamed(const QString &name);
    /// The folder with this full name, or with this role ("archive"); of `account` if that is valid. Throws MailError Gone.
    Folder folderNamed(const QString &name, AccountId account);
    /// The message with this number. Throws UsageError (not a number) or MailError Gone.
    MessageRow messageNumbered(const QString &number);
    /// Sends waiting changes of these messages' accounts to their servers. Being offline is no failure: says so and returns false.
    bool push(const QList<MessageRow> &rows);

private:
    static QString cancelledText();

    QString m_profile;
    Console m_console;
    std::unique_ptr<Mail> m_mail;
};

} // namespace postrider
