// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapClient.h"
#include "core/ops/Op.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QTest>

namespace postrider::test {

/// A store with an inbox of four messages and a target folder, and a scripted server that ops are replayed against. Thread: the test's.
class ReplayRig {
public:
    /// From the beginning, for the next test.
    void renew()
    {
        p = std::make_unique<StoreProfile>();
        account = p->addAccount();
        inbox = p->addFolder(account, "INBOX", FolderRole::Inbox);
        target = p->addFolder(account, "Target");
        p->insert(account, inbox, {p->message(1), p->message(2), p->message(3), p->message(5)});
        p->write([&](StoreWriter &w) {
            for (const FolderId f : {inbox, target})
                w.folders.setSyncState(f, {7, 10, 0, true});
        });
    }
    MessageId insertLocal(const QString &header, const QByteArray &raw)
    {
        MessageId id;
        p->write([&](StoreWriter &w) {
            NewMessage m = StoreProfile::message(0, Flag::Seen, header);
            m.size = raw.size();
            id = w.messages.insertLocal(account, m);
            w.messages.setBody(id, w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        });
        return id;
    }
    OpId append(const QList<MessageId> &ids)
    {
        AppendOp op;
        op.account = account;
        op.target = target;
        for (const MessageId id : ids)
            op.messages.append({id, OpProgress::Waiting});
        return apply(op);
    }
    template <class O> OpId apply(O op)
    {
        OpId id;
        p->write([&](StoreWriter &w) { id = op.applyLocal(w, 1); });
        return id;
    }
    OpId move(const QList<Uid> &uids, FolderId to)
    {
        MoveOp op;
        op.account = account;
        op.target = to;
        op.messages = messages(uids);
        return apply(op);
    }
    QList<OpMessage> messages(const QList<Uid> &uids)
    {
        QList<OpMessage> list;
        for (const Uid uid : uids)
            list.append({p->idOf(inbox, uid), OpProgress::Waiting});
        return list;
    }
    /// Replays the op as the worker would, in one connection that plays `lines`.
    void replay(OpId id, const QString &capabilities, const QStringList &lines)
    {
        ScriptedServer server;
        server.script(QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + lines);
        failure.reset();
        pushed = 0;
        refusals.clear();
        try {
            ImapClient imap(server.address(Security::PlainLoopback), nullptr, nullptr);
            imap.setStallTimeout(std::chrono::seconds(5));
            OpContext context{imap, *p->store, *p->reader, [this](const Failure &told) { refusals.append(told); }};
            pushed = std::visit(
                [&](const auto &op) -> int {
                    if constexpr (std::is_same_v<std::decay_t<decltype(op)>, SendOp>)
                        return 0;
                    else
                        return op.replay(context);
                },
                makeOp(*p->reader->ops().find(id)));
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        outcome = server.outcome();
    }
    static QStringList select(int tag, const QString &name, quint32 validity = 7)
    {
        const QString t = QString::number(tag);
        return {"C: A" + t + " SELECT " + name, "S: * 9 EXISTS", QStringLiteral("S: * OK [UIDVALIDITY %1] x").arg(validity), "S: A" + t + " OK [READ-WRITE] done"};
    }

    /// Where the target ends before something is put there.
    static QStringList bound(int tag, quint32 uidNext, quint32 validity = 7, const QString &name = QStringLiteral("Target"))
    {
        const QString t = QString::number(tag);
        return {"C~ A" + t + " STATUS " + name + " .*", QStringLiteral("S: * STATUS %1 (UIDVALIDITY %2 UIDNEXT %3)").arg(name).arg(validity).arg(uidNext), "S: A" + t + " OK done"};
    }
    static QString fetched(int number, Uid uid, const QString &header, qint64 size)
    {
        return QStringLiteral("S: * %1 FETCH (UID %2 FLAGS () RFC822.SIZE %3 ENVELOPE (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL %4))").arg(number).arg(uid).arg(size).arg(header);
    }

    std::unique_ptr<StoreProfile> p;
    AccountId account;
    FolderId inbox, target;
    std::optional<Failure> failure;
    QString outcome;
    QList<Failure> refusals; ///< what the person was told
    int pushed = 0;
};

} // namespace postrider::test

// The dialogue first: it says best what went wrong.
#define PLAYED()                                                                                                                                                                   \
    do {                                                                                                                                                                           \
        QCOMPARE(outcome, QString());                                                                                                                                              \
        QVERIFY2(!failure, failure ? qPrintable(failure->message + failure->detail) : "");                                                                                         \
    } while (false)
