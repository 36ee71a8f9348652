// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Verbs.h"
#include "tests/core/store/StoreProfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What is taken back when a server has carried it out already: that, and nothing that was done since; and where it cannot be, that is said.
class VerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void movedBack();
    void putElsewhereSince();
    void whereItWasIsGone();
    void copiesThatHaveArrived();

private:
    MessageId add(Uid uid)
    {
        p->insert(account, inbox, {StoreProfile::message(uid)});
        return p->idOf(inbox, uid);
    }
    UndoList move(const QList<MessageId> &messages, FolderId target)
    {
        UndoList steps;
        p->write([&](StoreWriter &w) { Verbs::move(w, account, Verbs::byAccount(w, messages).value(account), target, 1, steps); });
        return steps;
    }
    /// As if a server had done it.
    void settle(const UndoStep &step)
    {
        p->write([&](StoreWriter &w) {
            const auto op = w.ops.find(step.op);
            for (const OpMessage &m : op->messages) {
                w.ops.confirm(op->id, m.message);
                w.messages.setServerPlace(m.message, op->target, Uid(1000 + m.message.value));
            }
        });
    }
    std::optional<Failure> undo(const UndoStep &step)
    {
        std::optional<Failure> left;
        p->write([&](StoreWriter &w) { left = Verbs::undo(w, step, 2); });
        return left;
    }
    FolderId placeOf(MessageId message) { return p->reader->messageRow(message).value_or(MessageRow()).folder; }

    std::unique_ptr<StoreProfile> p;
    AccountId account;
    FolderId inbox, work, later;
};

void VerbsTest::init()
{
    p = std::make_unique<StoreProfile>();
    account = p->addAccount();
    inbox = p->addFolder(account, "INBOX", FolderRole::Inbox);
    work = p->addFolder(account, "Work");
    later = p->addFolder(account, "Later");
}

void VerbsTest::movedBack()
{
    const QList<MessageId> both{add(1), add(2)};
    const UndoList steps = move(both, work);
    settle(steps.first());
    QVERIFY(!undo(steps.first()));
    QCOMPARE(placeOf(both[0]), inbox);
    QCOMPARE(placeOf(both[1]), inbox);
    QVERIFY2(!undo(steps.first()), "they are where they were already");
}

void VerbsTest::putElsewhereSince()
{
    const QList<MessageId> both{add(1), add(2)};
    const UndoList first = move(both, work);
    settle(first.first());
    const UndoList second = move({both[0]}, later);
    settle(second.first());
    QVERIFY(undo(first.first()));
    QCOMPARE(placeOf(both[0]), later); // another verb's
    QCOMPARE(placeOf(both[1]), inbox);
}

void VerbsTest::whereItWasIsGone()
{
    const MessageId message = add(1);
    const UndoList steps = move({message}, work);
    settle(steps.first());
    p->write([&](StoreWriter &w) { w.folders.setLeaving(inbox, true); });
    QVERIFY(undo(steps.first()));
    QCOMPARE(placeOf(message), work);
    QCOMPARE(p->reader->waitingChanges(), 0);
}

/// The other account has them, and this one has nothing left that could come back: that is said.
void VerbsTest::copiesThatHaveArrived()
{
    const MessageId message = add(1);
    const AccountId second = p->addAccount(QStringLiteral("second"));
    const FolderId there = p->addFolder(second, "Archive", FolderRole::Archive);
    UndoList steps;
    p->write([&](StoreWriter &w) { Verbs::moveAnywhere(w, account, {*w.messages.shown(message)}, *w.folders.find(there), 1, steps); });
    QCOMPARE(steps.size(), 1);
    settle(steps.first());
    p->write([&](StoreWriter &w) {
        w.ops.dropRemovalsOf(message);
        w.messages.remove(message);
    });
    const auto left = undo(steps.first());
    QVERIFY(left);
    QCOMPARE(left->kind, ErrorKind::Refused);
    QCOMPARE(p->reader->messageIds(there).size(), 1);
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "VerbsTest.moc"
