// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleRun.h"
#include "tests/core/rules/RuleRig.h"

#include <QRegularExpression>

using namespace postrider;
using Field = RuleCondition::Field;
using Operator = RuleCondition::Operator;
using What = RuleAction::What;

/// What filters send on: to whom, in which form, once, and never in circles.
class RuleForwardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void goesToTheOutbox();
    void octetsStay();
    void waitsForTheWholeMessage();
    void onceHoweverOftenItIsRun();
    void onceAcrossPrograms();
    void notSentOn_data();
    void notSentOn();
    void notJunk();
    void ownMarkComesBackInside();
    void whatCannotBeSentIsTold();
    void largeOnesGoPieceByPiece();
    void keptAsJson();
    void invalid();

private:
    static FilterRule forwarding(const QString &to = QStringLiteral("boss@example.net"))
    {
        FilterRule rule = RuleRig::rule(QStringLiteral("on"), {RuleRig::text(Field::Subject, Operator::Contains, QStringLiteral("go"))}, {});
        rule.actions = {{What::Forward, {}, {}, to}};
        return rule;
    }
    static QByteArray raw(const QByteArray &more = {}, const QByteArray &subject = "go")
    {
        return "From: Grace <grace@example.org>\r\nTo: ada@example.org\r\nMessage-ID: <x@example.org>\r\nSubject: " + subject + "\r\n" + more + "\r\nthe text\r\n";
    }
    static QList<SendRow> outbox(RuleRig &rig) { return rig.p.reader->sends().open(); }
    static RuleReport runOn(RuleRig &rig, const QList<MessageId> &messages)
    {
        const RuleSubject::Surroundings around{*rig.p.reader, rig.clock->now(), rig.p.reader->keywordNames()};
        UndoList undo;
        return RuleRun::run(*rig.p.store, rig.p.reader->filters().all(), messages, around, {{}, &undo});
    }
};

void RuleForwardTest::goesToTheOutbox()
{
    RuleRig rig;
    FilterRule rule = forwarding();
    rule.actions.append({What::Move, rig.lists, {}});
    rig.save(rule);
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    rig.bring(id, raw());
    QVERIFY(rig.done());
    QCOMPARE(rig.row(id).folder, rig.lists);
    const QList<SendRow> rows = outbox(rig);
    QCOMPARE(rows.size(), 1);
    const SendRow &row = rows.first();
    QCOMPARE(row.item.account, rig.account);
    QCOMPARE(row.item.state, SendState::Queued);
    QCOMPARE(row.item.notBefore, 0);
    QCOMPARE(row.item.subject, QStringLiteral("Fwd: go"));
    QCOMPARE(row.parent, id);
    QCOMPARE(row.relation, ParentRelation::Forward);
    QCOMPARE(row.item.receipt.recipients.size(), 1);
    QCOMPARE(row.item.receipt.recipients.first().address, QStringLiteral("boss@example.net"));
    const QByteArray wire = rig.p.reader->sends().wire(row.item.id);
    QVERIFY(wire.contains("\r\nAuto-Submitted: auto-generated\r\n") || wire.startsWith("Auto-Submitted: auto-generated\r\n"));
    const QString own = rig.p.reader->identities(rig.account).first().address.address;
    QVERIFY2(wire.contains("\r\nX-Loop: " + own.toUtf8() + "\r\n"), wire.constData());
    QVERIFY(wire.contains(raw())); // as it was received
    QVERIFY(wire.contains("message/rfc822"));
    QCOMPARE(wire.count("Message-ID:"), 2);
}

void RuleForwardTest::octetsStay()
{
    RuleRig rig;
    rig.save(forwarding());
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    const QByteArray original = "Subject: go\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f"
                                "e, no end";
    rig.bring(id, original);
    QVERIFY(rig.done());
    QCOMPARE(outbox(rig).size(), 1);
    const OpId op = outbox(rig).first().item.id;
    const QByteArray wire = rig.p.reader->sends().wire(op);
    QVERIFY2(wire.contains("\r\n\r\n" + original + "\r\n--"), wire.constData());
    QVERIFY(rig.p.reader->sends().filed(op).contains("\r\n\r\n" + original + "\r\n--"));
}

void RuleForwardTest::waitsForTheWholeMessage()
{
    RuleRig rig;
    rig.save(forwarding());
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    QVERIFY(rig.done());
    QVERIFY(outbox(rig).isEmpty());
    QCOMPARE(rig.p.reader->filters().bodiesWanted(rig.account), QList<MessageId>{id});
    rig.bring(id, raw());
    QVERIFY(rig.done());
    QCOMPARE(outbox(rig).size(), 1);
}

void RuleForwardTest::onceHoweverOftenItIsRun()
{
    RuleRig rig;
    rig.save(forwarding());
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("go")), other = rig.arrive(2, QStringLiteral("go"));
    rig.bring(id, raw());
    rig.bring(other, raw("X-Other: 1\r\n"));
    QVERIFY(rig.done());
    QCOMPARE(outbox(rig).size(), 2);
    QCOMPARE(runOn(rig, {id, other}).matched, 2);
    QCOMPARE(outbox(rig).size(), 2);
    // Somebody else gets it, too.
    FilterRule second = forwarding(QStringLiteral("desk@example.net"));
    rig.save(second);
    runOn(rig, {id});
    QCOMPARE(outbox(rig).size(), 3);
}

/// The message waits, the program ends before the thread has come to it, or after: the same.
void RuleForwardTest::onceAcrossPrograms()
{
    RuleRig rig;
    rig.save(forwarding());
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    rig.bring(id, raw());
    for (int program = 0; program < 3; ++program) {
        rig.thread.reset();
        rig.p.open();
        rig.startThread();
        QVERIFY(rig.done());
        QCOMPARE(outbox(rig).size(), 1);
    }
}

void RuleForwardTest::notSentOn_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("goes");
    QTest::newRow("plain") << QByteArray() << true;
    QTest::newRow("by hand, and says so") << QByteArray("Auto-Submitted: no\r\n") << true;
    QTest::newRow("return path of somebody") << QByteArray("Return-Path: <grace@example.org>\r\n") << true;
    QTest::newRow("somebody else's mark") << QByteArray("X-Loop: list@example.net\r\n") << true;
    QTest::newRow("automatic") << QByteArray("Auto-Submitted: auto-replied; owner-email=\"a@b.example\"\r\n") << false;
    QTest::newRow("automatic, with a comment") << QByteArray("auto-submitted:\r\n auto-generated (x)\r\n") << false;
    QTest::newRow("bounce") << QByteArray("Return-Path: <>\r\n") << false;
    QTest::newRow("report") << QByteArray("Content-Type: multipart/report; boundary=x\r\n") << false;
    QTest::newRow("ours") << QByteArray("X-Loop: OWN\r\n") << false;
    QTest::newRow("passed on by us") << QByteArray("Resent-From: Ada <OWN>\r\n") << false;
}

void RuleForwardTest::notSentOn()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, goes);
    RuleRig rig;
    more.replace("OWN", rig.p.reader->identities(rig.account).first().address.address.toUtf8());
    rig.save(forwarding());
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    rig.bring(id, raw(more));
    QVERIFY(rig.done());
    QCOMPARE(outbox(rig).size(), goes ? 1 : 0);
    QVERIFY(rig.p.reader->filters().waiting(10).isEmpty()); // nothing waits for ever
    // To whoever wrote it, or to oneself: never.
    for (const QString &to : {QStringLiteral("Grace@example.org"), rig.p.reader->identities(rig.account).first().address.address}) {
        rig.save(forwarding(to));
        runOn(rig, {id});
        QCOMPARE(outbox(rig).size(), goes ? 1 : 0);
    }
}

void RuleForwardTest::notJunk()
{
    RuleRig rig;
    rig.save(forwarding());
    rig.save(RuleRig::rule(QStringLiteral("spam"), {RuleRig::text(Field::Subject, Operator::Contains, QStringLiteral("pills"))}, {RuleRig::action(What::Junk)}));
    rig.startThread();
    const MessageId marked = rig.arrive(1, QStringLiteral("go"), {}, {}, Flag::Junk), byFilter = rig.arrive(2, QStringLiteral("go pills"));
    rig.bring(marked, raw());
    rig.bring(byFilter, raw());
    QVERIFY(rig.done());
    QCOMPARE(rig.row(byFilter).folder, rig.junk);
    const MessageId lies = rig.arrive(3, QStringLiteral("go"), rig.junk);
    rig.bring(lies, raw());
    runOn(rig, {lies});
    QVERIFY(outbox(rig).isEmpty());
}

/// Whom it goes to has a filter like ours, in a program that marks nothing: it comes back as an attachment, and stays.
void RuleForwardTest::ownMarkComesBackInside()
{
    RuleRig rig;
    rig.save(forwarding());
    rig.startThread();
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    rig.bring(id, raw());
    QVERIFY(rig.done());
    const QByteArray wire = rig.p.reader->sends().wire(outbox(rig).value(0).item.id);
    const MessageId back = rig.arrive(2, QStringLiteral("Fwd: Fwd: go"));
    rig.bring(back,
        "From: boss@example.net\r\nTo: ada@example.org\r\nSubject: Fwd: Fwd: go\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
        "Content-Type: message/rfc822\r\n\r\n"
            + wire + "\r\n--b--\r\n");
    rig.save(forwarding(QStringLiteral("third@example.net")));
    QVERIFY(rig.done());
    QCOMPARE(runOn(rig, {back}).matched, 1);
    QCOMPARE(outbox(rig).size(), 1);
}

void RuleForwardTest::whatCannotBeSentIsTold()
{
    RuleRig rig;
    rig.p.write([&](StoreWriter &w) {
        SendingLimits limits;
        limits.sizeLimit = 500;
        w.accounts.setSendingLimits(rig.account, limits);
    });
    rig.save(forwarding());
    rig.startThread();
    QSignalSpy failed(rig.thread.get(), &RuleThread::failed);
    const MessageId id = rig.arrive(1, QStringLiteral("go"));
    rig.bring(id, raw());
    QVERIFY(rig.done());
    QTRY_COMPARE(failed.size(), 1);
    const Failure failure = failed.first().first().value<Failure>();
    QVERIFY2(failure.message.contains(QStringLiteral("boss@example.net")), qPrintable(failure.message));
    QVERIFY(outbox(rig).isEmpty());
    QVERIFY(rig.p.reader->filters().waiting(10).isEmpty()); // it does not wait for ever, and what else the filters say is done
    QCOMPARE(runOn(rig, {id}).troubles.size(), 1);
}

/// Never more than a few built at a time, and yet all.
void RuleForwardTest::largeOnesGoPieceByPiece()
{
    RuleRig rig;
    rig.save(forwarding());
    QList<MessageId> all;
    for (Uid uid = 1; uid <= 5; ++uid) {
        all.append(rig.arrive(uid, QStringLiteral("go"), rig.other));
        QByteArray line(76, 'x');
        line += "\r\n";
        rig.bring(all.last(), raw("X-Number: " + QByteArray::number(uid) + "\r\n") + line.repeated(90'000));
    }
    const RuleReport report = runOn(rig, all);
    QCOMPARE(report.looked, 5);
    QCOMPARE(report.matched, 5);
    QCOMPARE(outbox(rig).size(), 5);
}

void RuleForwardTest::keptAsJson()
{
    const QList<RuleAction> actions{{What::Forward, {}, {}, QStringLiteral("a@example.org")}};
    QCOMPARE(actionsFromJson(actionsToJson(actions)), actions);
}

void RuleForwardTest::invalid()
{
    QVERIFY(forwarding().whyInvalid().isEmpty());
    for (const char *bad : {"", "boss", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "Boss <a@b.example>"})
        QVERIFY2(!forwarding(QString::fromLatin1(bad)).whyInvalid().isEmpty(), bad);
}

QTEST_GUILESS_MAIN(RuleForwardTest)
#include "RuleForwardTest.moc"
