// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

namespace postrider {

/// A profile that is full without a server: rows of one inbox, as varied as lists need them. For measuring only. Blocks; any thread.
class BenchStore {
public:
    static void fill(const QString &profile, int count)
    {
        Store store(profile);
        AccountId account;
        FolderId inbox;
        store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            Account a;
            a.uuid = QStringLiteral("uuid-bench");
            a.name = QStringLiteral("bench");
            a.identity = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
            a.imap = {QStringLiteral("127.0.0.1"), 1, Security::PlainLoopback, {}};
            a.smtp = a.imap;
            a.userName = QStringLiteral("ada");
            account = writer.accounts.insert(a);
            Folder f;
            f.account = account;
            f.path = QStringLiteral("INBOX");
            f.serverName = "INBOX";
            f.role = FolderRole::Inbox;
            inbox = writer.folders.insert(f);
        });
        constexpr int kPiece = 5000;
        for (int first = 1; first <= count; first += kPiece) {
            QList<NewMessage> rows;
            for (int i = first; i < qMin(first + kPiece, count + 1); ++i) {
                NewMessage row;
                row.uid = Uid(i);
                row.flags = i % 10 ? Flags(Flag::Seen) : Flags();
                row.date = 1'500'000'000'000 + qint64(i) * 60'000;
                row.size = 2000 + (i * 7919) % 90'000;
                row.messageIdHeader = QStringLiteral("<b%1@bench.example.org>").arg(i);
                row.from = {QStringLiteral("Person %1").arg((i * 31) % 997), QStringLiteral("p%1@example.com").arg((i * 31) % 997)};
                row.recipients = QStringLiteral("Ada");
                row.subject = QStringLiteral("Subject %1 of many").arg((i * 131) % 9973);
                rows.append(row);
            }
            store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.messages.insert(account, inbox, rows, false); });
        }
    }
};

} // namespace postrider
