// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What is shown is the server's state and the waiting ops, in their order: rebase, adoption, counters; and a random model of all of it.
class StoreModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void opsApplyInTheirOrder();
    void refusalOfOneKeepsTheOthers();
    void serversNewsUnderWaitingOps();
    void removalForGoodShowsNowhere();
    void duplicateUids();
    void adoptionAfterRenumbering();
    void adoptionPrefersTheSameMessage();
    void adoptionWithoutMessageId();
    void adoptionKeepsToItsFolder();
    void movedWithoutCopyUid();
    void placeTakenByTheWatchersRow();
    void removedFolderWithMovesUnderWay();
    void adoptionOfManyIsQuick();
    void randomModel_data();
    void randomModel();

private:
    OpId op(StoreProfile &p, OpRow row)
    {
        OpId id;
        p.write([&](StoreWriter &w) {
            id = w.ops.insert(row, 1);
            for (const OpMessage &m : row.messages)
                w.messages.rebase(m.message);
        });
        return id;
    }
    void drop(StoreProfile &p, OpId id)
    {
        p.write([&](StoreWriter &w) {
            for (const MessageId m : w.ops.drop(id))
                w.messages.rebase(m);
        });
    }
};

namespace {

OpRow flagsOp(AccountId account, const QList<MessageId> &messages, Flags add, Flags remove)
{
    OpRow row{{}, account, OpKind::SetFlags, add, remove, {}, {}};
    for (const MessageId id : messages)
        row.messages.append({id, OpProgress::Waiting});
    return row;
}

OpRow moveOp(AccountId account, const QList<MessageId> &messages, FolderId target)
{
    OpRow row{{}, account, target.isValid() ? OpKind::Move : OpKind::Delete, {}, {}, target, {}};
    for (const MessageId id : messages)
        row.messages.append({id, OpProgress::Waiting});
    return row;
}

/// Counters of a folder, counted anew. Empty if they are what the folder says.
QString wrongCounters(StoreReader &reader, FolderId id)
{
    const auto folder = reader.folder(id);
    const int total = int(reader.messageIds(id).size()), unread = int(reader.messageIds(id, -1, 0, true).size());
    if (folder && folder->total == total && folder->unread == unread)
        return {};
    return QStringLiteral("folder %1: %2/%3 written, %4/%5 counted").arg(id.value).arg(folder ? folder->total : -1).arg(folder ? folder->unread : -1).arg(total).arg(unread);
}

/// Conversations of a folder, put together anew from its messages. Empty if they are what the store tells.
QString wrongConversations(StoreReader &reader, FolderId id)
{
    QHash<ThreadId, ThreadRow> counted;
    for (const MessageRow &row : reader.messageRows(reader.messageIds(id))) {
        ThreadRow &thread = counted[row.thread];
        if (thread.total++ == 0) {
            thread.thread = row.thread;
            thread.newest = row.id;
            thread.date = row.date;
        }
        thread.unread += !row.flags.testFlag(Flag::Seen);
        thread.anyFlags |= row.flags;
    }
    Listing listing;
    listing.folder = id;
    const QList<ThreadRow> told = reader.threads(listing);
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (counted.value(told[i].thread) != told[i])
            return QStringLiteral("folder %1: conversation %2").arg(id.value).arg(told[i].thread.value);
        if (i > 0 && std::pair(told[i].date, told[i].newest) > std::pair(told[i - 1].date, told[i - 1].newest))
            return QStringLiteral("folder %1: out of order").arg(id.value);
    }
    return told.size() == counted.size() ? QString() : QStringLiteral("folder %1: %2 conversations, %3 counted").arg(id.value).arg(told.size()).arg(counted.size());
}

/// What each message's server state is, and the ops in their order; does something at random to the rows and to itself, and says where they differ.
class RandomModel {
public:
    explicit RandomModel(quint32 seed) : m_random(seed), m_account(m_profile.addAccount())
    {
        for (const char *name : {"INBOX", "One", "Two"})
            m_folders.append(m_profile.addFolder(m_account, name));
    }

    void step()
    {
        switch (m_random.bounded(7)) {
        case 0: return mailComes();
        case 1: return othersChangeFlags();
        case 2: return add(flagsOp(m_account, some(), anyFlags(), anyFlags()));
        case 3: return add(moveOp(m_account, some(), m_random.bounded(4) == 0 ? FolderId() : anyFolder()));
        case 4: return takeBack();
        case 5: return othersRemove();
        default: return confirmFirst();
        }
    }

    QString difference()
    {
        for (auto it = m_model.cbegin(); it != m_model.cend(); ++it) {
            Modelled shown = *it;
            for (const auto &[id, row] : m_ops) {
                if (std::none_of(row.messages.begin(), row.messages.end(), [&](const OpMessage &m) { return m.message == it.key(); }))
                    continue;
                shown.flags = (shown.flags | row.addFlags) & ~row.removeFlags;
                if (row.kind != OpKind::SetFlags)
                    shown.folder = row.target;
            }
            const auto row = m_profile.reader->messageRow(it.key());
            if (!row || row->folder != shown.folder || row->flags != shown.flags)
                return QStringLiteral("message %1").arg(it.key().value);
        }
        for (const FolderId f : m_folders) {
            if (const QString wrong = wrongCounters(*m_profile.reader, f) + wrongConversations(*m_profile.reader, f); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

private:
    struct Modelled {
        FolderId folder;
        Flags flags;
    };

    FolderId anyFolder() { return m_folders[m_random.bounded(int(m_folders.size()))]; }
    Flags anyFlags() { return Flags::fromInt(quint32(m_random.bounded(8))); }
    QList<MessageId> some()
    {
        QList<MessageId> ids;
        for (auto it = m_model.cbegin(); it != m_model.cend(); ++it) {
            if (m_random.bounded(4) == 0)
                ids.append(it.key());
        }
        return ids;
    }
    void mailComes()
    {
        const FolderId folder = anyFolder();
        QList<NewMessage> fresh;
        for (int i = m_random.bounded(5); i >= 0; --i)
            fresh.append(letter());
        m_profile.insert(m_account, folder, fresh, true);
        for (const NewMessage &m : fresh)
            m_model.insert(m_profile.idOf(folder, m.uid), {folder, m.flags});
    }
    /// Refers to up to two others that have been, are, or come some day: threads begin, grow and become one.
    NewMessage letter()
    {
        NewMessage m = StoreProfile::message(m_nextUid++, anyFlags());
        m.date += m_random.bounded(50'000);
        for (int i = m_random.bounded(3); i > 0; --i)
            m.references.append(QStringLiteral("<m%1@example.org>").arg(m_random.bounded(int(m_nextUid) + 5)));
        return m;
    }
    void othersChangeFlags()
    {
        QList<std::pair<MessageId, Flags>> told;
        for (const MessageId id : some()) {
            m_model[id].flags = anyFlags();
            told.append({id, m_model[id].flags});
        }
        m_profile.write([&](StoreWriter &w) { w.messages.setServerFlags(told); });
    }
    void othersRemove()
    {
        for (const MessageId id : some()) {
            if (m_random.bounded(3) != 0)
                continue;
            m_model.remove(id);
            for (auto &[opId, row] : m_ops)
                row.messages.removeIf([&](const OpMessage &m) { return m.message == id; });
            m_profile.write([&](StoreWriter &w) { w.messages.remove(id); });
        }
    }
    void add(const OpRow &row)
    {
        OpId id;
        const auto failure = m_profile.tryWrite([&](StoreWriter &w) {
            id = w.ops.insert(row, 1);
            for (const OpMessage &m : row.messages)
                w.messages.rebase(m.message);
            // A mutation that fails leaves nothing behind, of conversations neither.
            if (m_random.bounded(5) == 0)
                throw MailError(ErrorKind::Refused, QStringLiteral("no"));
        });
        if (!failure)
            m_ops.append({id, row});
    }
    void takeBack()
    {
        if (m_ops.isEmpty())
            return;
        const OpId id = m_ops.takeAt(m_random.bounded(int(m_ops.size()))).first;
        m_profile.write([&](StoreWriter &w) {
            for (const MessageId m : w.ops.drop(id))
                w.messages.rebase(m);
        });
    }
    void confirmFirst()
    {
        if (m_ops.isEmpty() || m_ops.first().second.kind == OpKind::Delete)
            return;
        const auto taken = m_ops.takeFirst();
        m_profile.write([&](StoreWriter &w) {
            for (const OpMessage &m : taken.second.messages) {
                Modelled &modelled = m_model[m.message];
                w.ops.confirm(taken.first, m.message);
                if (taken.second.kind == OpKind::Move) {
                    modelled.folder = taken.second.target;
                    w.messages.setServerPlace(m.message, modelled.folder, m_nextUid++);
                } else {
                    modelled.flags = (modelled.flags | taken.second.addFlags) & ~taken.second.removeFlags;
                    w.messages.setServerFlags(m.message, modelled.flags);
                    w.messages.rebase(m.message);
                }
            }
        });
    }

    QRandomGenerator m_random;
    StoreProfile m_profile;
    AccountId m_account;
    QList<FolderId> m_folders;
    QMap<MessageId, Modelled> m_model;
    QList<std::pair<OpId, OpRow>> m_ops;
    Uid m_nextUid = 1;
};

} // namespace

void StoreModelTest::opsApplyInTheirOrder()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX"), one = p.addFolder(a, "One"), two = p.addFolder(a, "Two");
    p.insert(a, inbox, {p.message(1)});
    const MessageId m = p.idOf(inbox, 1);
    op(p, flagsOp(a, {m}, Flag::Seen, {}));
    const OpId second = op(p, moveOp(a, {m}, one));
    const OpId third = op(p, flagsOp(a, {m}, Flag::Flagged, Flag::Seen));
    const OpId fourth = op(p, moveOp(a, {m}, two));
    QCOMPARE(p.reader->messageRow(m)->folder, two);
    QCOMPARE(p.reader->messageRow(m)->flags, Flags(Flag::Flagged));
    drop(p, fourth);
    QCOMPARE(p.reader->messageRow(m)->folder, one);
    drop(p, third);
    QCOMPARE(p.reader->messageRow(m)->flags, Flags(Flag::Seen));
    drop(p, second);
    QCOMPARE(p.reader->messageRow(m)->folder, inbox);
    for (const FolderId f : {inbox, one, two})
        QCOMPARE(wrongCounters(*p.reader, f), QString());
    QCOMPARE(p.reader->folder(inbox)->unread, 0);
}

void StoreModelTest::refusalOfOneKeepsTheOthers()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX"), one = p.addFolder(a, "One");
    p.insert(a, inbox, {p.message(1)});
    const MessageId m = p.idOf(inbox, 1);
    const OpId refused = op(p, moveOp(a, {m}, one));
    op(p, flagsOp(a, {m}, Flag::Flagged, {}));
    drop(p, refused);
    QCOMPARE(p.reader->messageRow(m)->folder, inbox);
    QCOMPARE(p.reader->messageRow(m)->flags, Flags(Flag::Flagged));
    QCOMPARE(p.reader->waitingChanges(), 1);
}

void StoreModelTest::serversNewsUnderWaitingOps()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {p.message(1)});
    const MessageId m = p.idOf(inbox, 1);
    const OpId id = op(p, flagsOp(a, {m}, Flag::Seen, {}));
    // Another program stars it: ours still holds, and what came from the server stays when ours goes.
    p.write([&](StoreWriter &w) { QVERIFY(w.messages.setServerFlags(m, Flag::Flagged)); });
    QCOMPARE(p.reader->messageRow(m)->flags, Flags(Flag::Seen) | Flag::Flagged);
    // The server's echo of our own change, before it is confirmed: nobody is told.
    p.takeChanges();
    p.write([&](StoreWriter &w) { w.messages.setServerFlags(m, Flags(Flag::Seen) | Flag::Flagged); });
    p.write([&](StoreWriter &w) {
        w.ops.confirm(id, m);
        w.messages.rebase(m);
    });
    QCOMPARE(p.takeChanges().size(), 0);
    QCOMPARE(p.reader->waitingChanges(), 0);
    QCOMPARE(wrongCounters(*p.reader, inbox), QString());
}

void StoreModelTest::removalForGoodShowsNowhere()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {p.message(1), p.message(2)});
    const MessageId m = p.idOf(inbox, 1);
    const OpId id = op(p, moveOp(a, {m}, {}));
    QVERIFY(!p.reader->messageRow(m)->folder.isValid());
    QCOMPARE(p.reader->messageIds(inbox), QList<MessageId>{p.idOf(inbox, 2)});
    QCOMPARE(wrongCounters(*p.reader, inbox), QString());
    drop(p, id);
    QCOMPARE(p.reader->messageIds(inbox).size(), 2);
    QCOMPARE(wrongCounters(*p.reader, inbox), QString());
}

void StoreModelTest::duplicateUids()
{
    StoreProfile p;
    const AccountId a = p.addAccount(), b = p.addAccount(QStringLiteral("second"));
    const FolderId inbox = p.addFolder(a, "INBOX"), other = p.addFolder(b, "INBOX");
    p.insert(a, inbox, {p.message(5), p.message(5, Flag::Seen), p.message(5)});
    p.insert(b, other, {p.message(5)});
    QCOMPARE(p.reader->folder(inbox)->total, 1);
    QCOMPARE(p.reader->folder(inbox)->unread, 1); // what was told last
    QCOMPARE(p.reader->folder(other)->total, 1);
    QVERIFY(p.idOf(inbox, 5) != p.idOf(other, 5));
    QVERIFY(!p.reader->messageRowsOnServer().findByUid(inbox, 0));
}

void StoreModelTest::adoptionAfterRenumbering()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {p.message(1), p.message(2), p.message(3)});
    const MessageId first = p.idOf(inbox, 1), second = p.idOf(inbox, 2), third = p.idOf(inbox, 3);
    const OpId star = op(p, flagsOp(a, {first}, Flag::Flagged, {}));
    p.write([&](StoreWriter &w) { w.messages.setBody(second, w.bodies.insert(BodyQueries::pack("two"), 3), {}); });
    p.write([&](StoreWriter &w) { w.messages.forgetUids(inbox); });
    QCOMPARE(p.reader->messageRowsOnServer().onServer(inbox).size(), 0);
    QCOMPARE(p.reader->messageIds(inbox).size(), 3); // nothing vanishes from the screen
    auto one = p.message(101, Flag::Seen, QStringLiteral("<m1@example.org>")), two = p.message(102, {}, QStringLiteral("<m2@example.org>"));
    p.insert(a, inbox, {two, one, p.message(104)});
    QCOMPARE(p.idOf(inbox, 101), first);
    QCOMPARE(p.idOf(inbox, 102), second);
    QCOMPARE(*p.reader->rawMessage(second), QByteArray("two"));
    QCOMPARE(p.reader->messageRow(first)->flags, Flags(Flag::Seen) | Flag::Flagged);
    QVERIFY(p.reader->ops().find(star));
    QCOMPARE(p.reader->messageRowsOnServer().unplaced(inbox), QList<MessageId>{third});
    p.write([&](StoreWriter &w) { w.messages.remove(third); });
    QCOMPARE(p.reader->folder(inbox)->total, 3);
    QCOMPARE(wrongCounters(*p.reader, inbox), QString());
}

void StoreModelTest::adoptionPrefersTheSameMessage()
{
    // Somebody sends two messages with one Message-ID: a row must not get the other's UID, or deleting one removes the other.
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    const QString same = QStringLiteral("<same@example.org>");
    p.insert(a, inbox, {p.message(1, {}, same), p.message(2, {}, same)});
    const MessageId first = p.idOf(inbox, 1), second = p.idOf(inbox, 2);
    p.write([&](StoreWriter &w) { w.messages.forgetUids(inbox); });
    auto one = p.message(1, {}, same), two = p.message(2, {}, same);
    one.uid = 51;
    two.uid = 52;
    p.insert(a, inbox, {two, one}); // newest first, as they are fetched
    QCOMPARE(p.idOf(inbox, 51), first);
    QCOMPARE(p.idOf(inbox, 52), second);
}

void StoreModelTest::adoptionWithoutMessageId()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    const QString none = QStringLiteral("");
    p.insert(a, inbox, {p.message(1, {}, none), p.message(2, {}, none)});
    const MessageId second = p.idOf(inbox, 2);
    const OpId star = op(p, flagsOp(a, {second}, Flag::Flagged, {}));
    p.write([&](StoreWriter &w) { w.messages.forgetUids(inbox); });
    auto two = p.message(2, {}, none), stranger = p.message(3, {}, none);
    two.uid = 52;
    stranger.uid = 53;
    p.insert(a, inbox, {stranger, two});
    QCOMPARE(p.idOf(inbox, 52), second);
    QVERIFY(p.reader->ops().find(star));
    QCOMPARE(p.reader->messageRowsOnServer().unplaced(inbox).size(), 1);
    QCOMPARE(p.reader->folder(inbox)->total, 3);
}

void StoreModelTest::adoptionKeepsToItsFolder()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX"), other = p.addFolder(a, "Other");
    p.insert(a, inbox, {p.message(1)});
    const MessageId first = p.idOf(inbox, 1);
    p.write([&](StoreWriter &w) { w.messages.forgetUids(inbox); });
    p.insert(a, other, {p.message(1)}); // the same message, copied
    QVERIFY(p.idOf(other, 1) != first);
    QCOMPARE(p.reader->messageRowsOnServer().unplaced(inbox), QList<MessageId>{first});
}

void StoreModelTest::movedWithoutCopyUid()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX"), target = p.addFolder(a, "Target");
    p.insert(a, inbox, {p.message(1)});
    const MessageId m = p.idOf(inbox, 1);
    p.write([&](StoreWriter &w) { w.messages.setServerPlace(m, target, 0); });
    QCOMPARE(p.reader->messageIds(target), QList<MessageId>{m});
    QCOMPARE(p.reader->messageIds(inbox).size(), 0);
    p.insert(a, target, {p.message(77, {}, QStringLiteral("<m1@example.org>")), p.message(78)}, true);
    QCOMPARE(p.idOf(target, 77), m);
    for (const FolderId f : {inbox, target})
        QCOMPARE(wrongCounters(*p.reader, f), QString());
}

void StoreModelTest::placeTakenByTheWatchersRow()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX"), target = p.addFolder(a, "Target");
    p.insert(a, inbox, {p.message(1)});
    p.insert(a, target, {p.message(9, Flag::Answered, QStringLiteral("<m1@example.org>"))});
    const MessageId ours = p.idOf(inbox, 1), other = p.idOf(target, 9);
    const OpId star = op(p, flagsOp(a, {other}, Flag::Flagged, {})); // the person has already starred what the watcher brought
    p.write([&](StoreWriter &w) { w.messages.setServerPlace(ours, target, 9); });
    QCOMPARE(p.idOf(target, 9), ours);
    QVERIFY(!p.reader->messageRow(other));
    QCOMPARE(p.reader->messageRow(ours)->flags, Flags(Flag::Answered) | Flag::Flagged);
    QCOMPARE(p.reader->ops().find(star)->messages.value(0).message, ours);
    for (const FolderId f : {inbox, target})
        QCOMPARE(wrongCounters(*p.reader, f), QString());
}

void StoreModelTest::removedFolderWithMovesUnderWay()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId source = p.addFolder(a, "Source"), target = p.addFolder(a, "Target");
    p.insert(a, source, {p.message(1), p.message(2, Flag::Seen), p.message(3)});
    op(p, moveOp(a, {p.idOf(source, 1), p.idOf(source, 2)}, target));
    p.write([&](StoreWriter &w) {
        w.messages.setServerPlace(*w.messages.findByUid(source, 3), source, 0);
        w.folders.remove(source);
    });
    QCOMPARE(p.reader->folder(target)->total, 0);
    QCOMPARE(wrongCounters(*p.reader, target), QString());
    QCOMPARE(wrongConversations(*p.reader, target), QString());
    QCOMPARE(wrongConversations(*p.reader, source), QString());
    QCOMPARE(p.reader->messageRowsOnServer().withHeader(a, QStringLiteral("<m3@example.org>")).size(), 0);
}

void StoreModelTest::adoptionOfManyIsQuick()
{
    // UIDVALIDITY changes of a big folder: every row waits, and looking through all of them for each would take minutes.
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    QList<NewMessage> messages;
    for (Uid uid = 1; uid <= 20'000; ++uid)
        messages.append(p.message(uid));
    p.insert(a, inbox, messages);
    p.write([&](StoreWriter &w) { w.messages.forgetUids(inbox); });
    for (NewMessage &m : messages)
        m.uid += 100'000;
    QElapsedTimer timer;
    timer.start();
    p.insert(a, inbox, messages);
    QCOMPARE(p.reader->messageRowsOnServer().unplaced(inbox).size(), 0);
    QCOMPARE(p.reader->folder(inbox)->total, 20'000);
    qInfo("20,000 adopted in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(timer.elapsed() < 30'000, "by the wrong index this takes minutes");
}

void StoreModelTest::randomModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 5u, 8u})
        QTest::addRow("seed %u", seed) << seed;
}

void StoreModelTest::randomModel()
{
    QFETCH(quint32, seed);
    RandomModel model(seed);
    for (int step = 0; step < 150; ++step) {
        model.step();
        const QString difference = model.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
    }
}

QTEST_GUILESS_MAIN(StoreModelTest)
#include "StoreModelTest.moc"
