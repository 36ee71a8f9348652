// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/MemorySecretStore.h"
#include "core/ops/Op.h"
#include "core/sync/AccountWorker.h"
#include "core/sync/Credentials.h"
#include "tests/core/store/StoreProfile.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>

namespace postrider::test {

/// A POP3 account with a real store, a worker that does what it is asked, and a clock that the test moves. Thread: the test's.
class Pop3Rig {
public:
    Pop3Rig(const ServerAddress &pop3, const ServerAddress &smtp, const Pop3Policy &policy = {}, BodyPolicy bodies = BodyPolicy::All)
    {
        account.uuid = QStringLiteral("first");
        account.userName = QStringLiteral("ada@example.org");
        account.identity = {QStringLiteral("Ada"), account.userName};
        account.pop3 = pop3;
        account.smtp = smtp;
        account.pop3Policy = policy;
        account.bodyPolicy = bodies;
        profile.write([&](StoreWriter &w) {
            w.accounts.insert({}); // ids of two accounts are not mixed up
            account.id = w.accounts.insert(account);
        });
        secrets->write(account.secretKey(), QStringLiteral("secret"));
        credentials = std::make_unique<Credentials>(secrets);
        start();
    }
    void start()
    {
        worker.reset();
        transcript = std::make_shared<Transcript>(4 * 1024 * 1024);
        const AccountServices services{account, *profile.store, *credentials, clock, pool, transcript};
        worker = std::make_unique<AccountWorker>(services, AccountWorker::Mode::OnRequest);
        QObject::connect(
            worker.get(), &AccountWorker::refused, worker.get(), [this](AccountId, const Failure &what) { keep(told, what); }, Qt::DirectConnection);
        QObject::connect(
            worker.get(), &AccountWorker::bodyFailed, worker.get(), [this](MessageId, const Failure &what) { keep(bodiesFailed, what); }, Qt::DirectConnection);
        worker->start();
    }
    /// One visit; how many messages it brought. The failure is kept.
    int visit(bool bodies = true)
    {
        transcript->clear();
        QSemaphore done;
        int added = 0;
        worker->request({{}, bodies, [&](std::optional<Failure> f, SyncCounts counts) {
                             failure = f;
                             added = counts.added;
                             done.release();
                         }});
        return done.tryAcquire(1, 60'000) ? added : -1;
    }
    /// How often that was said to the server since the last visit began.
    int said(const QByteArray &command) const { return int(transcript->text().count("C: " + command)); }

    FolderId folder(FolderRole role) { return profile.reader->folderWithRole(account.id, role).value_or(Folder()).id; }
    QList<MessageId> in(FolderRole role) { return profile.reader->messageIds(folder(role)); }
    QList<MessageId> inbox() { return in(FolderRole::Inbox); }
    QByteArrayList contentsOf(FolderRole role)
    {
        QByteArrayList list;
        for (const MessageId id : in(role))
            list.append(profile.reader->rawMessage(id).value_or("not here"));
        std::sort(list.begin(), list.end());
        return list;
    }
    static QList<OpMessage> opMessages(const QList<MessageId> &ids)
    {
        QList<OpMessage> list;
        for (const MessageId id : ids)
            list.append({id, OpProgress::Waiting});
        return list;
    }
    /// The person does it; the worker is woken, and done with it when this returns.
    bool act(const Mutation &mutation)
    {
        profile.write(mutation, Durability::User);
        worker->wake();
        return QTest::qWaitFor([&] { return profile.reader->ops().waitingIds(account.id).isEmpty(); }, 30'000);
    }
    bool removeForGood(const QList<MessageId> &ids)
    {
        return act([&](StoreWriter &w) { DeleteOp{{}, account.id, opMessages(ids)}.applyLocal(w, clock.now()); });
    }
    void setPolicy(const Pop3Policy &policy)
    {
        profile.write([&](StoreWriter &w) { w.accounts.setPop3Policy(account.id, policy); });
    }
    void keep(QList<Failure> &list, const Failure &what)
    {
        const std::lock_guard lock(mutex);
        list.append(what);
    }

    StoreProfile profile;
    Account account;
    FakeClock clock;
    QThreadPool pool;
    std::shared_ptr<MemorySecretStore> secrets = std::make_shared<MemorySecretStore>();
    std::unique_ptr<Credentials> credentials;
    std::shared_ptr<Transcript> transcript;
    std::optional<Failure> failure;
    std::mutex mutex; ///< of the next two
    QList<Failure> told, bodiesFailed;
    std::unique_ptr<AccountWorker> worker; ///< last: it ends before what it uses
};

} // namespace postrider::test
