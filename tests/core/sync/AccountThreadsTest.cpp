// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/ops/Op.h"
#include "core/sync/AccountWorker.h"
#include "core/sync/Credentials.h"
#include "core/sync/FolderWatcher.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// The threads of an account against servers that no real one would be: what they make of the end of a connection, and how often they come back.
class AccountThreadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void passGoesOnAfterAnUploadThatEndedTheConnection();
    void idleThatTheServerEnds();
    void newsWithoutEnd();

private:
    /// The account as its threads see it, with `server` as its IMAP server.
    AccountServices services(const ScriptedServer &server)
    {
        account.imap = server.address(Security::PlainLoopback);
        return {account, *p->store, *credentials, clock, pool, std::make_shared<Transcript>()};
    }
    static QStringList greeting(const QString &capabilities) { return {QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)}; }

    std::unique_ptr<StoreProfile> p;
    Account account;
    FolderId inbox;
    FakeClock clock;
    QThreadPool pool;
    std::unique_ptr<Credentials> credentials;
};

void AccountThreadsTest::init()
{
    p = std::make_unique<StoreProfile>();
    account = {};
    account.id = p->addAccount();
    account.uuid = QStringLiteral("first");
    account.userName = QStringLiteral("anna");
    inbox = p->addFolder(account.id, "INBOX", FolderRole::Inbox);
    const auto secrets = std::make_shared<MemorySecretStore>();
    secrets->write(account.secretKey(), QStringLiteral("s3cret"));
    credentials = std::make_unique<Credentials>(secrets);
}

/// The message is given up and told; the mail comes with the next connection, in the same pass.
void AccountThreadsTest::passGoesOnAfterAnUploadThatEndedTheConnection()
{
    const FolderId target = p->addFolder(account.id, "Target");
    p->write([&](StoreWriter &w) {
        w.folders.setSyncState(target, {7, 10, 0, true});
        const QByteArray raw = "Subject: s\r\n\r\nText\r\n";
        AppendOp op;
        op.account = account.id;
        op.target = target;
        const MessageId message = w.messages.insertLocal(account.id, StoreProfile::message(0, Flag::Seen, QStringLiteral("<one@example.org>")));
        w.messages.setBody(message, w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        op.messages = {{message, OpProgress::Waiting}};
        op.applyLocal(w, 1);
    });
    ScriptedServer server;
    server.script(greeting("LITERAL+")
        + QStringList{
            "C~ A1 STATUS Target .*", "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)", "S: A1 OK x", "C~ A2 APPEND Target .*", "C# 20", "S: * BYE [TOOBIG] too large", "CLOSE"});
    server.script(greeting("LITERAL+")
        + QStringList{"C: A1 LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX", "S: * LIST () \"/\" Target", "S: A1 OK x", "C: A2 LSUB \"\" \"*\"", "S: A2 OK x", "C: A3 SELECT INBOX",
            "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 1] x", "S: A3 OK [READ-WRITE] x", "C: A4 UID SEARCH ALL", "S: * SEARCH", "S: A4 OK x"});
    QList<Failure> told;
    QSemaphore done;
    std::optional<Failure> failure;
    {
        AccountWorker worker(services(server), AccountWorker::Mode::OnRequest);
        connect(
            &worker, &AccountWorker::refused, &worker, [&](AccountId, const Failure &refusal) { told.append(refusal); }, Qt::DirectConnection);
        worker.start();
        worker.request({inbox, false, [&](std::optional<Failure> f, SyncCounts) {
                            failure = f;
                            done.release();
                        }});
        QVERIFY(done.tryAcquire(1, 60'000));
    }
    QCOMPARE(server.outcome(), QString());
    QVERIFY2(!failure, failure ? qPrintable(failure->message + failure->detail) : "");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].detail.contains(QStringLiteral("too large")), qPrintable(told[0].detail));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

/// A server that ends IDLE by itself: it gets it once a second, and soon not any more.
void AccountThreadsTest::idleThatTheServerEnds()
{
    ScriptedServer server;
    server.script(greeting("IDLE")
        + QStringList{"C: A1 SELECT INBOX", "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A1 OK [READ-WRITE] x", "C: A2 IDLE", "S: + idling", "S: A2 OK done", "SILENCE 200",
            "C: A3 IDLE", "S: + idling", "S: A3 OK done", "SILENCE 200", "C: A4 IDLE", "S: + idling", "S: A4 OK done", "C: A5 NOOP", "S: * 1 EXISTS", "S: A5 OK done", "EOF"});
    AccountServices here = services(server);
    here.times.poll = std::chrono::milliseconds(300);
    QAtomicInt news;
    QList<FolderWatcher::Tells> tells;
    {
        FolderWatcher watcher(here);
        connect(
            &watcher, &FolderWatcher::happened, &watcher,
            [&](FolderId) {
                if (news.fetchAndAddRelaxed(1) + 1 == 2)
                    watcher.abort(); // before it asks again
            },
            Qt::DirectConnection);
        connect(
            &watcher, &FolderWatcher::tellsNow, &watcher, [&](FolderWatcher::Tells what) { tells.append(what); }, Qt::DirectConnection);
        watcher.start();
        QTRY_COMPARE_WITH_TIMEOUT(news.loadRelaxed(), 2, 30'000); // at its start, and what NOOP brought
    }
    QCOMPARE(server.outcome(), QString());
    QCOMPARE(tells, (QList<FolderWatcher::Tells>{FolderWatcher::Tells::OfItsFolder, FolderWatcher::Tells::WhenAsked}));
}

/// News without end: told at once when they begin, and then once a second.
void AccountThreadsTest::newsWithoutEnd()
{
    ScriptedServer server;
    QStringList lines = greeting("IDLE") + QStringList{"C: A1 SELECT INBOX", "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A1 OK [READ-WRITE] x"};
    for (int tag = 2; tag < 10; ++tag) {
        lines << QStringLiteral("C: A%1 IDLE").arg(tag) << "S: + idling" << QStringLiteral("S: * %1 EXISTS").arg(tag) << "C: DONE" << QStringLiteral("S: A%1 OK done").arg(tag);
        if (tag > 6)
            lines << "SILENCE 200";
    }
    server.script(lines + QStringList{"C: A10 IDLE", "S: + idling", "EOF"});
    QAtomicInt news;
    {
        FolderWatcher watcher(services(server));
        connect(
            &watcher, &FolderWatcher::happened, &watcher, [&](FolderId) { news.fetchAndAddRelaxed(1); }, Qt::DirectConnection);
        watcher.start();
        QTRY_COMPARE_WITH_TIMEOUT(news.loadRelaxed(), 9, 60'000);
        QTest::qWait(1200);
    }
    QCOMPARE(server.outcome(), QString());
    QCOMPARE(news.loadRelaxed(), 9);
}

QTEST_GUILESS_MAIN(AccountThreadsTest)
#include "AccountThreadsTest.moc"
