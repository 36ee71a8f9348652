// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleDecision.h"
#include "core/rules/RuleRun.h"
#include "tests/core/rules/RuleRig.h"

#include <QRegularExpression>

using namespace postrider;
using Field = RuleCondition::Field;
using Operator = RuleCondition::Operator;
using What = RuleAction::What;

/// New mail and the filters: what waits for them, what they do with it, and that they do it once.
class RuleThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingWaitsWithoutFilters();
    void movedAndNotToldOf();
    void toldOfWhenDone();
    void onlyOnce();
    void whatWasThereIsLeftAlone();
    void waitsForItsBody();
    void bodyThatNeverComes();
    void folderOfTheBodyGone();
    void whatThePersonHasPlacedStays();
    void folderGone();
    void folderThatTakesNothing_data();
    void folderThatTakesNothing();
    void onlyOneAccountsFolderTakesNothing();
    void oneCopyHoweverManyFilters();
    void noCopyBesideItself();
    void manyAtOnceInFewOps();
    void mutedIsReadAndQuiet();
    void mutedSurvivesRegrouping();
    void watchedIsToldOfElsewhere();
    void runNowAndBack();
    void testChangesNothing();
    void trashNeverRemovesForGood();
};

void RuleThreadTest::nothingWaitsWithoutFilters()
{
    RuleRig rig;
    FilterRule off = RuleRig::subjectTo(QStringLiteral("x"), rig.lists);
    off.enabled = false;
    rig.save(off);
    FilterRule byHand = off;
    byHand.enabled = true;
    byHand.onArrival = false;
    rig.save(byHand);
    FilterRule ofAnother = off;
    ofAnother.enabled = true;
    ofAnother.account = AccountId(rig.account.value + 1);
    rig.save(ofAnother);
    rig.arrived();
    const MessageId one = rig.arrive(1, QStringLiteral("x"));
    QVERIFY(rig.p.reader->filters().waiting(10).isEmpty());
    QCOMPARE(rig.arrived(), QList<MessageId>{one}); // told at once
}

void RuleThreadTest::movedAndNotToldOf()
{
    RuleRig rig;
    rig.save(RuleRig::subjectTo(QStringLiteral("list"), rig.lists));
    FilterRule loud = RuleRig::subjectTo(QStringLiteral("alarm"), rig.other);
    loud.actions.append(RuleRig::action(What::Notify));
    rig.save(loud);
    rig.arrived();
    const MessageId moved = rig.arrive(1, QStringLiteral("the list")), stays = rig.arrive(2, QStringLiteral("hello")), alarm = rig.arrive(3, QStringLiteral("alarm"));
    QVERIFY(rig.arrived().isEmpty()); // not before the filters have had their turn
    rig.startThread();
    QVERIFY(rig.done());
    QCOMPARE(rig.row(moved).folder, rig.lists);
    QCOMPARE(rig.row(stays).folder, rig.inbox);
    QCOMPARE(rig.row(alarm).folder, rig.other);
    QCOMPARE(rig.arrived(), (QList<MessageId>{stays, alarm}));
}

void RuleThreadTest::toldOfWhenDone()
{
    RuleRig rig;
    const auto rule = [&](const QString &word, What what) {
        rig.save(RuleRig::rule(word, {RuleRig::text(Field::Subject, Operator::Contains, word)}, {RuleRig::action(what, {}, QStringLiteral("k"))}));
    };
    rule(QStringLiteral("read"), What::MarkRead);
    rule(QStringLiteral("quiet"), What::DoNotNotify);
    rule(QStringLiteral("star"), What::Star);
    rule(QStringLiteral("tag"), What::Tag);
    rule(QStringLiteral("junk"), What::Junk);
    rig.startThread();
    rig.arrived();
    const MessageId read = rig.arrive(1, QStringLiteral("read")), quiet = rig.arrive(2, QStringLiteral("quiet")), star = rig.arrive(3, QStringLiteral("star tag")),
                    junk = rig.arrive(4, QStringLiteral("junk"));
    QVERIFY(rig.done());
    QCOMPARE(rig.arrived(), QList<MessageId>{star});
    QVERIFY(rig.row(read).flags.testFlag(Flag::Seen));
    QVERIFY(!rig.row(quiet).flags.testFlag(Flag::Seen));
    QVERIFY(rig.row(star).flags.testFlag(Flag::Flagged));
    QVERIFY((rig.row(star).flags.toInt() & (1u << rig.p.reader->keywordNames().key(QStringLiteral("k")))) != 0);
    QCOMPARE(rig.row(junk).folder, rig.junk);
    QVERIFY(rig.row(junk).flags.testFlag(Flag::Junk));
}

/// The person moves it back: it stays there.
void RuleThreadTest::onlyOnce()
{
    RuleRig rig;
    rig.save(RuleRig::subjectTo(QStringLiteral("list"), rig.lists));
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("list"));
    QVERIFY(rig.done());
    QCOMPARE(rig.row(id).folder, rig.lists);
    rig.p.write([&](StoreWriter &w) {
        UndoList ignored;
        Verbs::move(w, rig.account, {*w.messages.shown(id)}, rig.inbox, 1, ignored);
    });
    rig.thread->wake();
    QVERIFY(rig.done());
    QCOMPARE(rig.row(id).folder, rig.inbox);
    // Another program of the same profile, later: nothing waits.
    rig.thread.reset();
    rig.p.open();
    rig.startThread();
    QVERIFY(rig.done());
    QCOMPARE(rig.row(id).folder, rig.inbox);
}

void RuleThreadTest::whatWasThereIsLeftAlone()
{
    RuleRig rig;
    rig.save(RuleRig::subjectTo(QStringLiteral("list"), rig.lists));
    rig.startThread();
    NewMessage old = StoreProfile::message(7);
    old.subject = QStringLiteral("list");
    rig.p.insert(rig.account, rig.inbox, {old}, false); // of the first sync
    const MessageId elsewhere = rig.arrive(8, QStringLiteral("list"), rig.other);
    QVERIFY(rig.done());
    QCOMPARE(rig.row(rig.p.idOf(rig.inbox, 7)).folder, rig.inbox);
    QCOMPARE(rig.row(elsewhere).folder, rig.other);
}

void RuleThreadTest::waitsForItsBody()
{
    RuleRig rig;
    rig.save(RuleRig::rule(QStringLiteral("body"), {RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("treasure"))}, {RuleRig::action(What::Move, rig.lists)}));
    rig.startThread();
    QSignalSpy concerned(rig.thread.get(), &RuleThread::accountConcerned);
    rig.arrived();
    const MessageId id = rig.arrive(1, QStringLiteral("a")), gone = rig.arrive(2, QStringLiteral("b"));
    QVERIFY(rig.done());
    QTRY_VERIFY(!concerned.isEmpty());
    QCOMPARE(rig.p.reader->filters().bodiesWanted(rig.account), (QList<MessageId>{id, gone}));
    QVERIFY(rig.arrived().isEmpty());
    rig.p.write([&](StoreWriter &w) { w.messages.remove(gone); });
    QCOMPARE(rig.p.reader->filters().bodiesWanted(rig.account), QList<MessageId>{id});
    rig.bring(id, "Subject: a\r\nContent-Type: text/plain\r\n\r\nHere is the treasure.\r\n");
    QVERIFY(rig.done());
    QCOMPARE(rig.row(id).folder, rig.lists);
    QVERIFY(rig.p.reader->filters().bodiesWanted(rig.account).isEmpty());
}

/// What asks for it does not hold; the others do, and it is told of.
void RuleThreadTest::bodyThatNeverComes()
{
    RuleRig rig;
    const RuleCondition body = RuleRig::text(Field::Body, Operator::ContainsNot, QStringLiteral("treasure"));
    rig.save(RuleRig::rule(QStringLiteral("body"), {body}, {RuleRig::action(What::Move, rig.lists)}));
    rig.save(RuleRig::rule(QStringLiteral("all"), {{Field::Everything, Operator::Contains, {}, {}, 0}}, {RuleRig::action(What::Star)}));
    rig.startThread();
    rig.arrived();
    const MessageId id = rig.arrive(1, QStringLiteral("a"));
    QVERIFY(rig.done());
    QCOMPARE(rig.p.reader->filters().bodiesWanted(rig.account), QList<MessageId>{id});
    rig.p.write([&](StoreWriter &w) { w.filters.bodyNeverComes(id); });
    QVERIFY(rig.done());
    QVERIFY(rig.p.reader->filters().bodiesWanted(rig.account).isEmpty());
    QVERIFY(rig.p.reader->filters().waiting(10).isEmpty());
    QCOMPARE(rig.row(id).folder, rig.inbox);
    QVERIFY(rig.row(id).flags.testFlag(Flag::Flagged));
    QCOMPARE(rig.arrived(), QList<MessageId>{id});
}

/// The whole comes when the person has put it somewhere already.
/// Its folder goes while a filter waits for the whole message: nobody is asked for it any more.
void RuleThreadTest::folderOfTheBodyGone()
{
    RuleRig rig;
    rig.save(RuleRig::rule(QString(), {RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("x"))}, {RuleRig::action(What::Star)}));
    rig.startThread();
    rig.arrive(1, QStringLiteral("list"));
    QVERIFY(rig.done());
    QCOMPARE(rig.p.reader->filters().bodiesWanted(rig.account).size(), 1);
    rig.p.write([&](StoreWriter &w) { w.folders.remove(rig.inbox); });
    QVERIFY(rig.p.reader->filters().bodiesWanted(rig.account).isEmpty());
    QVERIFY(rig.done());
}

void RuleThreadTest::whatThePersonHasPlacedStays()
{
    RuleRig rig;
    const RuleCondition treasure = RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("treasure"));
    rig.save(RuleRig::rule(QStringLiteral("body"), {treasure}, {RuleRig::action(What::Copy, rig.junk), RuleRig::action(What::Star), RuleRig::action(What::Move, rig.lists)}));
    rig.startThread();
    rig.arrived();
    const MessageId id = rig.arrive(1, QStringLiteral("a")), left = rig.arrive(2, QStringLiteral("b"));
    QVERIFY(rig.done());
    rig.p.write([&](StoreWriter &w) {
        UndoList ignored;
        Verbs::move(w, rig.account, {*w.messages.shown(id)}, rig.other, 1, ignored);
    });
    for (const MessageId each : {id, left})
        rig.bring(each, "Subject: a\r\nContent-Type: text/plain\r\n\r\nHere is the treasure.\r\n");
    QVERIFY(rig.done());
    QCOMPARE(rig.row(id).folder, rig.other);
    QCOMPARE(rig.row(left).folder, rig.lists);
    QVERIFY(rig.row(id).flags.testFlag(Flag::Flagged));
    for (const OpRow &op : rig.p.reader->ops().waiting(rig.account))
        QVERIFY(op.kind != OpKind::Copy || (op.messages.size() == 1 && op.messages.first().message == left));
    QVERIFY(rig.arrived().isEmpty());
    QVERIFY(rig.p.reader->filters().waiting(10).isEmpty());
}

void RuleThreadTest::folderGone()
{
    RuleRig rig;
    const qint64 id = rig.save(RuleRig::subjectTo(QStringLiteral("list"), rig.lists));
    rig.p.write([&](StoreWriter &w) { w.folders.remove(rig.lists); });
    rig.startThread();
    QSignalSpy failed(rig.thread.get(), &RuleThread::failed);
    rig.arrived();
    const MessageId message = rig.arrive(1, QStringLiteral("list"));
    QVERIFY(rig.done());
    QCOMPARE(rig.row(message).folder, rig.inbox);
    QTRY_COMPARE(failed.size(), 1);
    const FilterRule rule = *rig.p.reader->filters().find(id);
    QVERIFY(!rule.enabled);
    QVERIFY(!rule.problem.isEmpty());
    QCOMPARE(rig.arrived(), QList<MessageId>{message}); // it is new mail in the inbox after all
}

void RuleThreadTest::folderThatTakesNothing_data()
{
    QTest::addColumn<What>("what");
    QTest::addColumn<QString>("path");
    QTest::newRow("archive") << What::Archive << QStringLiteral("Archive");
    QTest::newRow("junk") << What::Junk << QStringLiteral("INBOX/Junk");
    QTest::newRow("trash") << What::Trash << QStringLiteral("trash");
}

/// That filter is switched off, the others go on, and everything is told of.
void RuleThreadTest::folderThatTakesNothing()
{
    QFETCH(What, what);
    QFETCH(QString, path);
    RuleRig rig;
    rig.p.write([&](StoreWriter &w) {
        for (const FolderId folder : {rig.junk, rig.trash})
            w.folders.remove(folder);
        Folder level;
        level.account = rig.account;
        level.path = path;
        level.serverName = path.toLatin1();
        level.selectable = false;
        w.folders.insert(level);
    });
    const qint64 broken = rig.save(RuleRig::rule(QStringLiteral("old"), {RuleRig::text(Field::Subject, Operator::Contains, QStringLiteral("old"))}, {RuleRig::action(what)}));
    const qint64 whole = rig.save(RuleRig::subjectTo(QStringLiteral("list"), rig.lists));
    rig.startThread();
    QSignalSpy failed(rig.thread.get(), &RuleThread::failed);
    rig.arrived();
    const MessageId old = rig.arrive(1, QStringLiteral("old")), list = rig.arrive(2, QStringLiteral("list")), plain = rig.arrive(3, QStringLiteral("hello"));
    QVERIFY(rig.done());
    QCOMPARE(rig.row(old).folder, rig.inbox);
    QCOMPARE(rig.row(list).folder, rig.lists);
    QCOMPARE(rig.arrived(), (QList<MessageId>{old, plain}));
    QVERIFY(rig.p.reader->filters().waiting(10).isEmpty());
    QTRY_COMPARE(failed.size(), 1);
    const FilterRule off = *rig.p.reader->filters().find(broken);
    QVERIFY(!off.enabled);
    QVERIFY2(off.problem.contains(path), qPrintable(off.problem));
    QVERIFY(rig.p.reader->filters().find(whole)->enabled);
}

/// It is made impossible between the decision and the store: nothing is kept from anybody else.
void RuleThreadTest::onlyOneAccountsFolderTakesNothing()
{
    RuleRig rig;
    const MessageId one = rig.arrive(1, QStringLiteral("old"));
    const AccountId second = rig.p.addAccount(QStringLiteral("second"));
    const FolderId inbox = rig.p.addFolder(second, "INBOX", FolderRole::Inbox), archive = rig.p.addFolder(second, "Archive", FolderRole::Archive);
    rig.p.insert(second, inbox, {StoreProfile::message(1)}, true);
    const MessageId other = rig.p.idOf(inbox, 1);
    rig.p.write([&](StoreWriter &w) {
        Folder level;
        level.account = rig.account;
        level.path = QStringLiteral("Archive");
        level.serverName = "Archive";
        level.selectable = false;
        w.folders.insert(level);
        w.accounts.setArchiveBy(second, ArchiveBy::Folder);
    });
    QList<RuleDecision> decisions;
    for (const MessageId id : {one, other}) {
        RuleDecision decision;
        decision.message = id;
        decision.add = Flag::Flagged;
        decision.place = RuleDecision::Place::Archive;
        decisions.append(decision);
    }
    UndoList undo;
    QHash<MessageId, Failure> stayed;
    rig.p.write([&](StoreWriter &w) { QVERIFY(RuleDecision::carryOut(decisions, w, 1, undo, &stayed).isEmpty()); });
    QCOMPARE(stayed.keys(), QList<MessageId>{one});
    QCOMPARE(stayed.value(one).kind, ErrorKind::Refused);
    QCOMPARE(rig.row(one).folder, rig.inbox);
    QVERIFY(rig.row(one).flags.testFlag(Flag::Flagged));
    QCOMPARE(rig.row(other).folder, archive);
}

/// Two filters copy the same message to the same folder of another account: there is one of it.
void RuleThreadTest::oneCopyHoweverManyFilters()
{
    RuleRig rig;
    const AccountId second = rig.p.addAccount(QStringLiteral("second"));
    const FolderId there = rig.p.addFolder(second, "Kept");
    for (const char *word : {"list", "important"})
        rig.save(RuleRig::rule(QString(), {RuleRig::text(Field::Subject, Operator::Contains, QLatin1String(word))}, {RuleRig::action(What::Copy, there)}));
    rig.startThread();
    rig.arrive(1, QStringLiteral("important list"));
    QVERIFY(rig.done());
    QCOMPARE(rig.p.reader->messageIds(there).size(), 1);
}

/// All mail copied to one inbox, that of this account: the server would tell of each copy as of new mail.
void RuleThreadTest::noCopyBesideItself()
{
    RuleRig rig;
    rig.save(RuleRig::rule(QString(), {{Field::Everything, Operator::Contains, {}, {}, 0}}, {RuleRig::action(What::Copy, rig.inbox), RuleRig::action(What::Star)}));
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("x"));
    QVERIFY(rig.done());
    QVERIFY(rig.row(id).flags.testFlag(Flag::Flagged));
    for (const OpRow &op : rig.p.reader->ops().waiting(rig.account))
        QVERIFY(op.kind != OpKind::Copy);
}

void RuleThreadTest::manyAtOnceInFewOps()
{
    RuleRig rig;
    rig.save(RuleRig::subjectTo(QStringLiteral("list"), rig.lists));
    QList<NewMessage> many;
    for (Uid uid = 1; uid <= 500; ++uid) {
        many.append(StoreProfile::message(uid));
        many.last().subject = uid % 2 == 0 ? QStringLiteral("list") : QStringLiteral("no");
    }
    rig.p.insert(rig.account, rig.inbox, many, true);
    rig.startThread();
    QVERIFY(rig.done());
    QCOMPARE(rig.p.reader->folder(rig.lists)->total, 250);
    QCOMPARE(rig.p.reader->folder(rig.inbox)->total, 250);
    QCOMPARE(rig.p.reader->ops().waiting(rig.account).size(), 5); // a hundred of them at a time
}

void RuleThreadTest::mutedIsReadAndQuiet()
{
    RuleRig rig;
    const MessageId root = rig.arrive(1, QStringLiteral("hi"));
    const QString header = rig.row(root).messageIdHeader;
    rig.p.write([&](StoreWriter &w) { QVERIFY(w.marks.mark(rig.row(root).thread, ConversationMark::Muted, 1)); });
    QCOMPARE(rig.p.reader->marks().marks().value(rig.row(root).thread), ConversationMark::Muted);
    rig.startThread();
    rig.arrived();
    const MessageId answer = rig.arrive(2, QStringLiteral("Re: hi"), {}, {header}), elsewhere = rig.arrive(3, QStringLiteral("Re: hi"), rig.other, {header}),
                    stranger = rig.arrive(4, QStringLiteral("hello"));
    QVERIFY(rig.done());
    QVERIFY(rig.row(answer).flags.testFlag(Flag::Seen));
    QVERIFY(rig.row(elsewhere).flags.testFlag(Flag::Seen));
    QVERIFY(!rig.row(stranger).flags.testFlag(Flag::Seen));
    QCOMPARE(rig.arrived(), QList<MessageId>{stranger});
    // No more: what comes now is new.
    rig.p.write([&](StoreWriter &w) { w.marks.mark(rig.row(answer).thread, ConversationMark::None, 1); });
    QVERIFY(rig.p.reader->marks().marks().isEmpty());
    const MessageId later = rig.arrive(5, QStringLiteral("Re: hi"), {}, {header});
    QCOMPARE(rig.arrived(), QList<MessageId>{later});
}

void RuleThreadTest::mutedSurvivesRegrouping()
{
    RuleRig rig;
    // The root is not here; an answer is what is muted.
    const MessageId answer = rig.arrive(1, QStringLiteral("Re: hi"), {}, {QStringLiteral("<root@elsewhere>")});
    rig.p.write([&](StoreWriter &w) { QVERIFY(w.marks.mark(rig.row(answer).thread, ConversationMark::Muted, 1)); });
    rig.p.write([&](StoreWriter &w) { w.threads.rebuild(rig.account); });
    QCOMPARE(rig.p.reader->marks().marks().value(rig.row(answer).thread), ConversationMark::Muted);
    rig.startThread();
    // The answer goes; another one to the same root comes.
    rig.p.write([&](StoreWriter &w) { w.messages.remove(answer); });
    const MessageId other = rig.arrive(2, QStringLiteral("Re: hi"), {}, {QStringLiteral("<root@elsewhere>")});
    QVERIFY(rig.done());
    QVERIFY(rig.row(other).flags.testFlag(Flag::Seen));
    // And the root itself, late.
    NewMessage root = StoreProfile::message(9, {}, QStringLiteral("<root@elsewhere>"));
    rig.p.insert(rig.account, rig.inbox, {root}, true);
    QVERIFY(rig.done());
    QVERIFY(rig.row(rig.p.idOf(rig.inbox, 9)).flags.testFlag(Flag::Seen));
}

void RuleThreadTest::watchedIsToldOfElsewhere()
{
    RuleRig rig;
    const MessageId root = rig.arrive(1, QStringLiteral("hi"));
    const QString header = rig.row(root).messageIdHeader;
    rig.p.write([&](StoreWriter &w) { w.marks.mark(rig.row(root).thread, ConversationMark::Watched, 1); });
    rig.arrived();
    const MessageId elsewhere = rig.arrive(2, QStringLiteral("Re: hi"), rig.other, {header});
    rig.arrive(3, QStringLiteral("Re: hi"), rig.other, {header}, Flag::Seen);
    rig.arrive(4, QStringLiteral("else"), rig.other);
    QCOMPARE(rig.arrived(), QList<MessageId>{elsewhere});
}

void RuleThreadTest::runNowAndBack()
{
    RuleRig rig;
    QList<MessageId> ids;
    for (Uid uid = 1; uid <= 450; ++uid)
        ids.append(rig.arrive(uid, uid % 3 == 0 ? QStringLiteral("list") : QStringLiteral("no")));
    UndoList undo;
    int steps = 0;
    const RuleSubject::Surroundings around{*rig.p.reader, rig.clock->now(), {}};
    FilterRule rule = RuleRig::subjectTo(QStringLiteral("list"), rig.lists);
    rule.actions.append(RuleRig::action(What::Star));
    const RuleReport report = RuleRun::run(*rig.p.store, {rule}, ids, around, {[&](int, int total) { steps += total == 450 ? 1 : 0; }, &undo});
    QCOMPARE(report, (RuleReport{450, 150, 0}));
    QCOMPARE(steps, 3);
    QCOMPARE(rig.p.reader->folder(rig.lists)->total, 150);
    rig.p.write([&](StoreWriter &w) {
        for (auto step = undo.crbegin(); step != undo.crend(); ++step)
            Verbs::undo(w, *step, 1);
    });
    QCOMPARE(rig.p.reader->folder(rig.lists)->total, 0);
    QVERIFY(!rig.row(ids[2]).flags.testFlag(Flag::Flagged));
    QCOMPARE(rig.p.reader->waitingChanges(), 0);
}

void RuleThreadTest::testChangesNothing()
{
    RuleRig rig;
    const QList<MessageId> ids{rig.arrive(1, QStringLiteral("list")), rig.arrive(2, QStringLiteral("no"))};
    const RuleSubject::Surroundings around{*rig.p.reader, rig.clock->now(), {}};
    RuleReport report = RuleRun::test({RuleRig::subjectTo(QStringLiteral("list"), rig.lists)}, ids, around, {});
    QCOMPARE(report.matches.size(), 1);
    QCOMPARE(report.matches.first().message, ids.first());
    report.matches.clear();
    QCOMPARE(report, (RuleReport{2, 1, 0}));
    const RuleCondition body = RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("x"));
    QCOMPARE(RuleRun::test({RuleRig::rule({}, {body}, {RuleRig::action(What::Star)})}, ids, around, {}), (RuleReport{2, 0, 2}));
    QCOMPARE(rig.p.reader->waitingChanges(), 0);
}

void RuleThreadTest::trashNeverRemovesForGood()
{
    RuleRig rig;
    const MessageId id = rig.arrive(1, QStringLiteral("old"), rig.trash);
    const RuleSubject::Surroundings around{*rig.p.reader, rig.clock->now(), {}};
    const FilterRule rule = RuleRig::rule({}, {{Field::Everything, Operator::Contains, {}, {}, 0}}, {RuleRig::action(What::Trash)});
    RuleRun::run(*rig.p.store, {rule}, {id}, around, {});
    QCOMPARE(rig.row(id).folder, rig.trash);
    QCOMPARE(rig.p.reader->waitingChanges(), 0);
}

QTEST_GUILESS_MAIN(RuleThreadTest)
#include "RuleThreadTest.moc"
