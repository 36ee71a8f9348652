// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/MemorySecretStore.h"
#include "core/imap/ImapClient.h"
#include "core/sync/Credentials.h"
#include "core/sync/OutboxRunner.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QTest>

namespace postrider::test {

/// A real store with one account and an outbox, worked on by an OutboxRunner against scripted servers. Thread: the test's.
class OutboxBench {
public:
    /// Everything new but the clock, which goes on.
    void reset()
    {
        runner.reset();
        p = std::make_unique<StoreProfile>();
        account = {};
        account.id = p->addAccount();
        account.uuid = QStringLiteral("first");
        account.userName = QStringLiteral("anna");
        secrets = std::make_shared<MemorySecretStore>();
        credentials = std::make_unique<Credentials>(secrets);
        abort = std::make_shared<AbortToken>();
        secrets->write(account.secretKey(), QStringLiteral("s3cret"));
    }

    OpId queue(const QStringList &recipients = {QStringLiteral("bob@example.net")}, const QString &header = QStringLiteral("<s@example.org>"))
    {
        OpId id;
        p->write([&](StoreWriter &w) {
            SendRow row;
            row.item.messageIdHeader = header;
            row.sender = QStringLiteral("anna@example.org");
            for (const QString &r : recipients)
                row.item.receipt.recipients.append({r, RecipientReceipt::State::Waiting, 0, {}, {}});
            id = SendOp::applyLocal(w, account.id, row, "Subject: x\r\n\r\nHello.\r\n", "Subject: x\r\nBcc: c@d\r\n\r\nHello.\r\n", {}, clock.now());
        });
        return id;
    }
    void set(OpId id, const std::function<void(SendRow &)> &change)
    {
        p->write([&](StoreWriter &w) {
            auto row = *w.sends.find(id);
            change(row);
            w.sends.update(row);
        });
    }
    std::unique_ptr<OutboxRunner> makeRunner()
    {
        return std::make_unique<OutboxRunner>(account, *p->store, *p->reader, clock, *credentials, std::make_shared<Transcript>(), abort);
    }
    /// One round against this server.
    QString sendTo(const QList<QStringList> &scripts)
    {
        ScriptedServer server;
        for (const QStringList &script : scripts)
            server.script(script);
        account.smtp = server.address(Security::PlainLoopback);
        makeRunner()->sendDue();
        return server.outcome();
    }
    /// What SentCopies does over one IMAP connection, which is signed in.
    QString workIn(const QString &capabilities, const QStringList &lines)
    {
        ScriptedServer server;
        server.script(QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + lines);
        {
            ImapClient imap(server.address(Security::PlainLoopback), nullptr, nullptr);
            QThreadPool pool;
            SyncSession session{account, *p->store, *p->reader, imap, pool, clock, [](const QString &, qint64, qint64) {}, {}};
            if (!runner)
                runner = makeRunner();
            runner->mailboxes().run(session);
        }
        return server.outcome();
    }
    OutboxItem item(OpId id) { return p->reader->outboxItem(id).value_or(OutboxItem()); }

    static QStringList select(int tag, const QString &name)
    {
        const QString t = QString::number(tag);
        return {"C: A" + t + " SELECT " + name, "S: * 9 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A" + t + " OK [READ-WRITE] done"};
    }
    static QStringList search(int tag, const QString &found)
    {
        const QString t = QString::number(tag);
        return {"C: A" + t + " UID SEARCH HEADER Message-ID \"<s@example.org>\"", "S: * SEARCH" + found, "S: A" + t + " OK done"};
    }

    std::unique_ptr<StoreProfile> p;
    std::unique_ptr<OutboxRunner> runner;
    Account account;
    FakeClock clock;
    std::shared_ptr<MemorySecretStore> secrets;
    std::unique_ptr<Credentials> credentials;
    AbortTokenPtr abort;
};

} // namespace postrider::test
