// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapClient.h"
#include "core/sync/ImapFolderSync.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QTest>

namespace postrider::test {

/// A store with an inbox, and a scripted server to bring it up to date from. Thread: the test's.
class FolderSyncRig {
public:
    /// From the beginning, for the next test.
    void renew()
    {
        p = std::make_unique<StoreProfile>();
        account = {};
        account.id = p->addAccount();
        inbox = p->addFolder(account.id, "INBOX", FolderRole::Inbox);
        yield = {};
        memory = nullptr;
        enabling = false;
        refusals.clear();
    }
    void known(const FolderSyncState &state, const QList<Uid> &uids)
    {
        QList<NewMessage> rows;
        for (const Uid uid : uids)
            rows.append(StoreProfile::message(uid));
        p->insert(account.id, inbox, rows);
        p->write([&](StoreWriter &w) { w.folders.setSyncState(inbox, state); });
        p->takeChanges();
    }
    FolderSyncState state() { return p->reader->folderRows().syncState(inbox); }
    QList<Uid> uids()
    {
        QList<Uid> list;
        for (const ServerMessage &m : p->reader->messageRowsOnServer().onServer(inbox))
            list.append(m.uid);
        return list;
    }
    void play(const QString &capabilities, const QStringList &lines, const std::function<void(SyncSession &)> &work)
    {
        ScriptedServer server;
        server.script(QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + lines);
        failure.reset();
        try {
            ImapClient imap(server.address(Security::PlainLoopback), nullptr, nullptr);
            imap.setStallTimeout(std::chrono::seconds(5));
            if (enabling)
                imap.signIn(QString(), QString());
            QThreadPool pool;
            SyncSession session{
                account, *p->store, *p->reader, imap, pool, clock, [](const QString &, qint64, qint64) {}, yield, [this](const Failure &told) { refusals.append(told); }};
            work(session);
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        outcome = server.outcome();
    }
    void sync(const QString &capabilities, const QStringList &lines)
    {
        play(capabilities, lines, [this](SyncSession &session) { counts = ImapFolderSync(session, *p->reader->folder(inbox), memory).run(); });
    }
    static QStringList select(int tag, int exists, quint32 validity, quint32 uidNext, quint64 modSeq = 0)
    {
        const QString t = QString::number(tag);
        QStringList lines{"C: A" + t + " SELECT INBOX" + (modSeq ? " (CONDSTORE)" : ""), QStringLiteral("S: * %1 EXISTS").arg(exists),
            QStringLiteral("S: * OK [UIDVALIDITY %1] x").arg(validity)};
        if (uidNext)
            lines << QStringLiteral("S: * OK [UIDNEXT %1] x").arg(uidNext);
        if (modSeq)
            lines << QStringLiteral("S: * OK [HIGHESTMODSEQ %1] x").arg(modSeq);
        return lines << "S: A" + t + " OK [READ-WRITE] done";
    }
    static QString fetched(int number, Uid uid, Uid header, const QString &flags = QString())
    {
        return QStringLiteral("S: * %1 FETCH (UID %2 FLAGS (%4) RFC822.SIZE 1000 ENVELOPE (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL \"<m%3@example.org>\"))")
            .arg(number)
            .arg(uid)
            .arg(header)
            .arg(flags);
    }

    std::unique_ptr<StoreProfile> p;
    Account account;
    FolderId inbox;
    FakeClock clock;
    std::function<bool()> yield;
    SyncCounts counts;
    std::optional<Failure> failure;
    QString outcome;
    FolderMemory *memory = nullptr;
    bool enabling = false; ///< ENABLE is sent first, as after a sign-in
    QList<Failure> refusals; ///< what the person was told
};

} // namespace postrider::test

// The dialogue first: it says best what went wrong.
#define PLAYED()                                                                                                                                                                   \
    do {                                                                                                                                                                           \
        QCOMPARE(outcome, QString());                                                                                                                                              \
        QVERIFY2(!failure, failure ? qPrintable(failure->message + failure->detail) : "");                                                                                         \
    } while (false)
