// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/RealServers.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace postrider::test {

/// A profile for the doctor to look at: its accounts' servers are real or scripted ones of this computer, everything else is a FakeWorld, and the keychain is one in memory.
/// Thread: main. Owns directory, world and Mail, which does nothing by itself.
struct PatientProfile {
    struct Servers {
        ServerAddress imap, pop3, smtp;
    };

    PatientProfile()
    {
        *network = world->network();
        // Servers of a test say whom they trust, and are where they say; all others are in the world.
        network->route = [route = network->route](const ServerAddress &server) { return server.caFile.isEmpty() ? route(server) : server; };
        open();
    }

    /// Once more, as at a new start.
    void open()
    {
        mail.reset();
        Mail::Options options;
        options.profile = path();
        options.online = false;
        options.secrets = secrets;
        options.network = network;
        mail = std::make_unique<Mail>(options);
    }
    QString path() const { return dir.filePath(QStringLiteral("profile")); }

    AccountId add(const Servers &servers, const QString &userName, const QString &password, const QString &address = {})
    {
        AccountSetup setup;
        setup.account.identity.address = address.isEmpty() ? userName : address;
        setup.account.userName = userName;
        setup.account.imap = servers.imap;
        setup.account.pop3 = servers.pop3;
        setup.account.smtp = servers.smtp;
        setup.password = password;
        setup.check = false;
        QFutureWatcher<Outcome<AccountId>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(mail->addAccount(setup));
        if (!watcher.isFinished())
            finished.wait(20'000);
        return std::get<AccountId>(watcher.result());
    }

    std::unique_ptr<FakeWorld> world = std::make_unique<FakeWorld>();
    QTemporaryDir dir;
    std::shared_ptr<SecretStore> secrets = std::make_shared<MemorySecretStore>();
    std::shared_ptr<DiscoveryNetwork> network = std::make_shared<DiscoveryNetwork>();
    std::unique_ptr<Mail> mail;
};

} // namespace postrider::test
