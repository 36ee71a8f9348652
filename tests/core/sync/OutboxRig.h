// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/MemorySecretStore.h"
#include "core/sync/Credentials.h"
#include "core/sync/OutboxRunner.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/JournalSmtpServer.h"

namespace postrider::test {

/// An outbox with a real store, a clock that the test moves, and a server that remembers what it took. Thread: the test's.
class OutboxRig {
public:
    OutboxRig()
    {
        account.id = profile.addAccount();
        account.uuid = QStringLiteral("first");
        account.userName = QStringLiteral("anna");
        account.smtp = server.address();
        const auto secrets = std::make_shared<MemorySecretStore>();
        secrets->write(account.secretKey(), QStringLiteral("s3cret"));
        credentials = std::make_unique<Credentials>(secrets);
    }

    /// A message with lines that begin with dots, and `more` of them, under a Message-ID of its own.
    OpId queue(const QStringList &recipients = {QStringLiteral("bob@example.net")}, int more = 0)
    {
        OpId id;
        const QString header = QStringLiteral("<r%1@example.org>").arg(++m_queued);
        const QByteArray message = "Message-ID: " + header.toLatin1() + "\r\nSubject: x\r\n\r\n.\r\n..\r\nHello.\r\n" + QByteArray(".a line like many\r\n").repeated(more);
        profile.write([&](StoreWriter &w) {
            SendRow row;
            row.item.messageIdHeader = header;
            row.sender = QStringLiteral("anna@example.org");
            for (const QString &r : recipients)
                row.item.receipt.recipients.append({r, RecipientReceipt::State::Waiting, 0, {}, {}});
            id = SendOp::applyLocal(w, account.id, row, message, message, {}, clock.now());
        });
        return id;
    }
    /// The program has just been started.
    std::unique_ptr<OutboxRunner> restart(const AbortTokenPtr &abort = std::make_shared<AbortToken>())
    {
        auto runner = std::make_unique<OutboxRunner>(account, *profile.store, *profile.reader, clock, *credentials, std::make_shared<Transcript>(), abort);
        runner->recover();
        return runner;
    }
    /// One round of a program that runs.
    void sendDue(const AbortTokenPtr &abort = std::make_shared<AbortToken>())
    {
        OutboxRunner(account, *profile.store, *profile.reader, clock, *credentials, std::make_shared<Transcript>(), abort).sendDue();
    }
    OutboxItem item(OpId id) { return profile.reader->outboxItem(id).value_or(OutboxItem()); }
    /// How often the server has taken this message.
    int taken(OpId id) { return server.countOf(item(id).messageIdHeader.toLatin1()); }
    void change(OpId id, const std::function<void(SendOp &)> &step)
    {
        profile.write([&](StoreWriter &w) {
            SendOp op{*w.sends.find(id)};
            step(op);
            op.store(w);
        });
    }
    void remove(OpId id)
    {
        profile.write([&](StoreWriter &w) { w.sends.remove(id); });
    }

    JournalSmtpServer server;
    StoreProfile profile;
    Account account;
    FakeClock clock;
    std::unique_ptr<Credentials> credentials;

private:
    int m_queued = 0;
};

} // namespace postrider::test
