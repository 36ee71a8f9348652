// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/RealServers.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>

namespace postrider {

/// A new profile with one account on real servers, ready to be measured. Main thread. Owns the profile's directory; the servers are the caller's and outlive it.
class BenchAccount {
public:
    /// `adjust`: other servers, or a password command, before the account is added. The engine does nothing by itself.
    explicit BenchAccount(const RealServers &servers, const std::function<void(AccountSetup &)> &adjust = {})
    {
        Mail::Options options;
        options.profile = profile();
        options.secrets = std::make_shared<MemorySecretStore>();
        options.online = false;
        mail = std::make_unique<Mail>(options);
        AccountSetup setup;
        setup.account.identity = {QStringLiteral("Ada"), servers.user()};
        setup.account.userName = servers.user();
        setup.account.imap = servers.imaps();
        setup.account.smtp = servers.smtps();
        setup.password = servers.password();
        setup.check = false;
        if (adjust)
            adjust(setup);
        id = std::get<AccountId>(wait(mail->addAccount(setup)));
    }

    QString profile() const { return m_directory.filePath(QStringLiteral("profile")); }

    template <class T> static T wait(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }

private:
    QTemporaryDir m_directory;

public:
    std::unique_ptr<Mail> mail; ///< gone before its directory
    AccountId id;
};

} // namespace postrider
