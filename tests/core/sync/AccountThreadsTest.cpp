// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/ops/Op.h"
#include "core/sync/AccountWorker.h"
#include "core/sync/Credentials.h"
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
        w.messages.setBody(message, w.bodies.insert(BodyQueries::compress(raw), raw.size()), {});
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
        QVERIFY(done.tryAcquire(1, 20'000));
    }
    QCOMPARE(server.outcome(), QString());
    QVERIFY2(!failure, failure ? qPrintable(failure->message + failure->detail) : "");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].detail.contains(QStringLiteral("too large")), qPrintable(told[0].detail));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

QTEST_GUILESS_MAIN(AccountThreadsTest)
#include "AccountThreadsTest.moc"
