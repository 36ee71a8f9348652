// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "tests/core/ops/ReplayRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// The copy of a draft in the Drafts folder: one, the newest, also after a cut; gone when the draft is; never anybody else's.
class AppendDraftTest : public QObject, private ReplayRig {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init()
    {
        renew();
        folder = p->addFolder(account, "Drafts", FolderRole::Drafts);
        p->write([&](StoreWriter &w) { w.folders.setSyncState(folder, {7, 20, 0, true}); });
    }

    void uploads();
    void savedTwiceIsOneUpload();
    void replaced();
    void replacedWithoutReplace();
    void replacedWithoutUidPlus();
    void replacedThoughSomebodyRemovedIt();
    void renumbered();
    void cutWhileItWasReplaced();
    void cutAndArrived();
    void cutAndNotArrived();
    void savedWhileItWasCut();
    void discarded();
    void discardedWhileItWasUnderWay();
    void rests();
    void inTheOutbox();
    void accepted();
    void removedElsewhere();
    void removedElsewhereButWrittenOn();
    void neverSeenAndNotThere();
    void thrownAwayByHand();
    void takenUpFromTheFolder();
    void otherSender();
    void noDraftsFolder();
    void folderGoes();
    void overQuota();
    void tooLarge();

private:
    DraftId save(const QString &body, AppendDraftOp::When when = AppendDraftOp::When::Now)
    {
        draft.account = draft.account.isValid() ? draft.account : account;
        draft.from = {QStringLiteral("Ada"), QStringLiteral("first@example.org")};
        draft.subject = QStringLiteral("Plan");
        draft.body = body;
        draft.savedAt = 1'700'000'000'000;
        p->write([&](StoreWriter &w) { draft.id = AppendDraftOp::save(w, draft, when, 1); });
        return draft.id;
    }
    std::optional<DraftCopy> copy() { return p->reader->draftCopies().ofDraft(draft.id); }
    OpId op()
    {
        for (const OpRow &row : p->reader->ops().waiting(draft.account)) {
            if (row.kind == OpKind::AppendDraft)
                return row.id;
        }
        return {};
    }
    /// APPEND of the draft as it is now, with a literal that needs no word of the server.
    QStringList append(int tag, const QString &answer)
    {
        const QString t = QString::number(tag);
        return literal(QStringLiteral("C~ A%1 APPEND Drafts \\(.*\\\\Draft.*\\) \".*\" \\{%2\\+\\}").arg(t), "S: A" + t + ' ' + answer);
    }
    QStringList replaceCommand(int tag, Uid uid)
    {
        return literal(QStringLiteral("C~ A%1 UID REPLACE %2 Drafts \\(.*\\\\Draft.*\\) \".*\" \\{%3\\+\\}").arg(tag).arg(uid).arg(QStringLiteral("%2")), {});
    }
    QStringList literal(const QString &command, const QString &answer)
    {
        const Draft now = *p->reader->draft(draft.id);
        const qsizetype size = MessageWriter::buildDraft(now, now.savedAt, MessageWriter::makeMessageId(now.from.address)).size();
        QStringList lines{command.arg(size), QStringLiteral("C# %1").arg(size), "C: "};
        if (!answer.isEmpty())
            lines.append(answer);
        return lines;
    }
    /// Saved and uploaded as UID 21 of Drafts.
    void upload()
    {
        save(QStringLiteral("one"));
        replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 21] done"));
        QCOMPARE(outcome, QString());
        QCOMPARE(copy()->message, p->idOf(folder, 21));
    }
    /// The line is lost when all of it has been sent.
    void cutUpload(const QString &capabilities = QStringLiteral("UIDPLUS LITERAL+"))
    {
        QStringList lines = append(1, {});
        lines.removeLast();
        replay(op(), capabilities, lines + QStringList{"CLOSE"});
        QCOMPARE(outcome, QString());
        QVERIFY(failure);
        QVERIFY(!copy()->uploadHeader.isEmpty());
    }
    QStringList lookFor(const QString &header, int tag, const QString &uids)
    {
        return select(tag, "Drafts")
            + QStringList{QStringLiteral("C~ A%1 UID SEARCH .*HEADER Message-ID .*%2.*").arg(tag + 1).arg(QRegularExpression::escape(header)), "S: * SEARCH" + uids,
                QStringLiteral("S: A%1 OK done").arg(tag + 1)};
    }
    QStringList found(const QString &header, int tag, Uid uid)
    {
        return lookFor(header, tag, QStringLiteral(" %1").arg(uid))
            + QStringList{QStringLiteral("C~ A%1 UID FETCH %2 .*").arg(tag + 2).arg(uid), fetched(1, uid, '"' + header + '"', 700), QStringLiteral("S: A%1 OK done").arg(tag + 2)};
    }
    static QStringList removal(int tag, Uid uid)
    {
        const QString t = QString::number(tag), u = QString::number(tag + 1), uidText = QString::number(uid);
        return {"C: A" + t + " UID STORE " + uidText + " +FLAGS.SILENT (\\Deleted)", "S: A" + t + " OK done", "C: A" + u + " UID EXPUNGE " + uidText, "S: * 1 EXPUNGE",
            "S: A" + u + " OK done"};
    }
    int shown() { return p->reader->folder(folder)->total; }
    QStringList texts()
    {
        QStringList list;
        for (const Draft &d : p->reader->draftsOnlyHere())
            list.append(d.body);
        return list;
    }
    bool nothingIsLeft() { return !copy() && !p->reader->draft(draft.id) && p->reader->ops().waiting(account).isEmpty() && shown() == 0; }

    FolderId folder;
    Draft draft;
};

void AppendDraftTest::uploads()
{
    // Nobody to send it to yet, somebody who is not to be seen, and an address that is none yet.
    draft = {};
    draft.bcc = {{QStringLiteral("Dora"), QStringLiteral("dora@example.org")}, {{}, QStringLiteral("eve at home")}};
    draft.inReplyTo = QStringLiteral("<parent@example.org>");
    draft.references = {QStringLiteral("<older@example.org>"), draft.inReplyTo};
    draft.attachments = {{QStringLiteral("a.bin"), "application/octet-stream", QByteArray(300, '\7')}};
    save(QStringLiteral("Hello,\nthis is half a"));
    QCOMPARE(texts().size(), 1);
    QVERIFY(p->reader->ops().canPush(account));
    QCOMPARE(p->reader->waitingChanges(), 1);
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 21] done"));
    PLAYED();
    QCOMPARE(pushed, 1);
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(texts(), QStringList()); // it is in its folder, and nowhere else
    QVERIFY2(p->reader->draft(draft.id), "and yet nothing of it is thrown away here");
    const auto row = p->reader->messageRow(p->idOf(folder, 21));
    QVERIFY(row);
    QCOMPARE(row->subject, QStringLiteral("Plan"));
    QCOMPARE(row->folder, folder);
    QVERIFY(row->flags.testFlag(Flag::Draft) && row->flags.testFlag(Flag::Seen));
    const MessageContent content = MessageReader::read(*p->reader->rawMessage(row->id));
    QCOMPARE(content.bcc.size(), 2);
    QCOMPARE(content.bcc[0], draft.bcc[0]);
    QVERIFY((content.bcc[1].name + content.bcc[1].address).contains(QLatin1String("eve at home")));
    QCOMPARE(content.inReplyTo.value(0), draft.inReplyTo);
    QCOMPARE(content.references, draft.references);
    QCOMPARE(content.attachments.size(), 1);
    QCOMPARE(content.text.trimmed(), draft.body);
    QCOMPARE(content.messageIdHeader, row->messageIdHeader);
}

void AppendDraftTest::savedTwiceIsOneUpload()
{
    draft = {};
    save(QStringLiteral("one"));
    const OpId first = op();
    save(QStringLiteral("two, and longer"));
    QCOMPARE(op(), first);
    QCOMPARE(p->reader->ops().waiting(account).size(), 1);
    replay(first, "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 21] done"));
    PLAYED();
    QVERIFY(p->reader->rawMessage(p->idOf(folder, 21))->contains("two, and longer"));
    QVERIFY(!op().isValid());
}

void AppendDraftTest::replaced()
{
    draft = {};
    upload();
    const QString before = p->reader->messageRow(p->idOf(folder, 21))->messageIdHeader;
    p->write([&](StoreWriter &w) {
        w.messages.setServerFlags(copy()->message, Flags(Flag::Draft) | Flag::Seen | Flag::Flagged);
        w.messages.rebase(copy()->message);
    });
    save(QStringLiteral("two"));
    QCOMPARE(shown(), 0); // the older text is shown nowhere while the newer one is among the drafts here
    QCOMPARE(texts(), QStringList{QStringLiteral("two")});
    replay(op(), "UIDPLUS LITERAL+ REPLACE", select(1, "Drafts") + replaceCommand(2, 21) + QStringList{"S: * OK [APPENDUID 7 22] replaced", "S: * 1 EXPUNGE", "S: A2 OK done"});
    PLAYED();
    QVERIFY(!p->idOf(folder, 21).isValid());
    QCOMPARE(copy()->message, p->idOf(folder, 22));
    QVERIFY(p->reader->messageRow(copy()->message)->messageIdHeader != before);
    QVERIFY2(p->reader->messageRow(copy()->message)->flags.testFlag(Flag::Flagged), "the star stays");
    QCOMPARE(shown(), 1);
    QCOMPARE(texts(), QStringList());
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void AppendDraftTest::replacedWithoutReplace()
{
    draft = {};
    upload();
    save(QStringLiteral("two"));
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 22] done") + select(2, "Drafts") + removal(3, 21));
    PLAYED();
    QVERIFY(!p->idOf(folder, 21).isValid());
    QCOMPARE(copy()->message, p->idOf(folder, 22));
    QCOMPARE(shown(), 1);
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void AppendDraftTest::replacedWithoutUidPlus()
{
    // Another program has marked one of its own: that stays.
    draft = {};
    upload();
    save(QStringLiteral("two"));
    replay(op(), "LITERAL+",
        append(1, "OK done") + select(2, "Drafts")
            + QStringList{"C: A3 UID SEARCH DELETED", "S: * SEARCH 5", "S: A3 OK done", "C: A4 UID STORE 5 -FLAGS.SILENT (\\Deleted)", "S: A4 OK done",
                "C: A5 UID STORE 21 +FLAGS.SILENT (\\Deleted)", "S: A5 OK done", "C: A6 EXPUNGE", "S: * 1 EXPUNGE", "S: A6 OK done", "C: A7 UID STORE 5 +FLAGS.SILENT (\\Deleted)",
                "S: A7 OK done"});
    PLAYED();
    QVERIFY(!p->idOf(folder, 21).isValid());
    QCOMPARE(p->reader->messageRowsOnServer().unplaced(folder), QList<MessageId>{copy()->message});
    QCOMPARE(shown(), 1);
    // The next look at the folder knows it by its name.
    NewMessage arrived = StoreProfile::message(22, Flag::Draft, p->reader->messageRow(copy()->message)->messageIdHeader);
    p->insert(account, folder, {arrived});
    QCOMPARE(p->idOf(folder, 22), copy()->message);
}

void AppendDraftTest::replacedThoughSomebodyRemovedIt()
{
    draft = {};
    upload();
    save(QStringLiteral("two"));
    replay(op(), "UIDPLUS LITERAL+ REPLACE",
        select(1, "Drafts") + replaceCommand(2, 21) + QStringList{"S: A2 NO [NONEXISTENT] no such message"} + append(3, "OK [APPENDUID 7 23] done")
            + QStringList{"C: A4 UID STORE 21 +FLAGS.SILENT (\\Deleted)", "S: A4 OK nothing to do", "C: A5 UID EXPUNGE 21", "S: A5 OK done"});
    PLAYED();
    QCOMPARE(copy()->message, p->idOf(folder, 23));
    QCOMPARE(shown(), 1);
}

void AppendDraftTest::renumbered()
{
    // UID 21 is somebody else's message by now: it is left alone, and ours goes when the next look has found it by its name.
    draft = {};
    upload();
    const MessageId old = copy()->message;
    save(QStringLiteral("two"));
    replay(op(), "UIDPLUS LITERAL+ REPLACE", select(1, "Drafts", 8) + append(2, "OK [APPENDUID 8 3] done"));
    PLAYED();
    QCOMPARE(p->reader->messageRowsOnServer().unplaced(folder), QList<MessageId>{copy()->message});
    const auto waiting = p->reader->ops().waiting(account);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].kind, OpKind::Delete);
    QCOMPARE(waiting[0].messages.value(0).message, old);
    QCOMPARE(shown(), 1);
}

void AppendDraftTest::cutWhileItWasReplaced()
{
    // Whatever the server has made of it: the new one is looked for, and the old one is certainly not kept.
    draft = {};
    upload();
    save(QStringLiteral("two"));
    replay(op(), "UIDPLUS LITERAL+ REPLACE", select(1, "Drafts") + replaceCommand(2, 21) + QStringList{"S: * OK [APPENDUID 7 22] replaced", "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    const QString header = copy()->uploadHeader;
    replay(op(), "UIDPLUS LITERAL+ REPLACE",
        found(header, 1, 22) + QStringList{"C: A4 UID STORE 21 +FLAGS.SILENT (\\Deleted)", "S: A4 OK nothing to do", "C: A5 UID EXPUNGE 21", "S: A5 OK done"});
    PLAYED();
    QCOMPARE(copy()->message, p->idOf(folder, 22));
    QVERIFY(!p->idOf(folder, 21).isValid());
    QCOMPARE(shown(), 1);
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void AppendDraftTest::cutAndArrived()
{
    draft = {};
    save(QStringLiteral("one"));
    cutUpload();
    const QString header = copy()->uploadHeader;
    replay(op(), "UIDPLUS LITERAL+", found(header, 1, 21));
    PLAYED();
    QCOMPARE(copy()->message, p->idOf(folder, 21));
    QCOMPARE(p->reader->messageRow(copy()->message)->messageIdHeader, header);
    QCOMPARE(p->reader->messageRow(copy()->message)->size, 700);
    QVERIFY(!op().isValid());
    QCOMPARE(texts(), QStringList());
}

void AppendDraftTest::cutAndNotArrived()
{
    draft = {};
    save(QStringLiteral("one"));
    cutUpload();
    const QString header = copy()->uploadHeader;
    replay(op(), "UIDPLUS LITERAL+", lookFor(header, 1, {}) + append(3, "OK [APPENDUID 7 21] done"));
    PLAYED();
    QCOMPARE(copy()->message, p->idOf(folder, 21));
    QVERIFY(p->reader->messageRow(copy()->message)->messageIdHeader != header);
}

void AppendDraftTest::savedWhileItWasCut()
{
    // What has arrived is the version before: it is our copy, and it is replaced.
    draft = {};
    upload();
    save(QStringLiteral("two"));
    cutUpload();
    const QString header = copy()->uploadHeader;
    save(QStringLiteral("three"));
    replay(op(), "UIDPLUS LITERAL+", found(header, 1, 22) + removal(4, 21));
    PLAYED();
    QCOMPARE(texts(), QStringList{QStringLiteral("three")});
    QCOMPARE(shown(), 0);
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 23] done") + select(2, "Drafts") + removal(3, 22));
    PLAYED();
    QCOMPARE(copy()->message, p->idOf(folder, 23));
    QCOMPARE(shown(), 1);
    QVERIFY(p->reader->rawMessage(copy()->message)->contains("three"));
}

void AppendDraftTest::discarded()
{
    draft = {};
    upload();
    p->write([&](StoreWriter &w) { AppendDraftOp::discard(w, draft.id, 1); });
    QVERIFY(!p->reader->draft(draft.id));
    QCOMPARE(shown(), 0);
    const auto waiting = p->reader->ops().waiting(account);
    QCOMPARE(waiting.size(), 1);
    replay(waiting[0].id, "UIDPLUS", select(1, "Drafts") + removal(2, 21));
    PLAYED();
    QVERIFY(nothingIsLeft());

    // Never uploaded: nothing is asked of anybody.
    draft = {};
    save(QStringLiteral("one"));
    p->write([&](StoreWriter &w) { AppendDraftOp::discard(w, draft.id, 1); });
    QVERIFY(nothingIsLeft());
}

void AppendDraftTest::discardedWhileItWasUnderWay()
{
    draft = {};
    upload();
    save(QStringLiteral("two"));
    cutUpload();
    const QString header = copy()->uploadHeader;
    p->write([&](StoreWriter &w) { AppendDraftOp::discard(w, draft.id, 1); });
    QVERIFY(!p->reader->draft(draft.id));
    QVERIFY(p->reader->ops().canPush(account));
    replay(op(), "UIDPLUS LITERAL+", found(header, 1, 22) + removal(4, 21) + removal(6, 22));
    PLAYED();
    QVERIFY(nothingIsLeft());
    QVERIFY(!p->idOf(folder, 21).isValid() && !p->idOf(folder, 22).isValid());

    // And where it has not arrived.
    draft = {};
    save(QStringLiteral("one"));
    cutUpload();
    const QString other = copy()->uploadHeader;
    p->write([&](StoreWriter &w) { AppendDraftOp::discard(w, draft.id, 1); });
    replay(op(), "UIDPLUS LITERAL+", lookFor(other, 1, {}));
    PLAYED();
    QVERIFY(nothingIsLeft());
}

void AppendDraftTest::rests()
{
    draft = {};
    save(QStringLiteral("one"), AppendDraftOp::When::InAWhile);
    QVERIFY(op().isValid());
    QVERIFY(!p->reader->ops().canPush(account));
    QCOMPARE(p->reader->waitingChanges(), 0);
    replay(op(), "UIDPLUS LITERAL+", {"SILENCE 100"});
    PLAYED();
    save(QStringLiteral("two"), AppendDraftOp::When::InAWhile);
    QVERIFY(!p->reader->ops().canPush(account));
    p->write([&](StoreWriter &w) { AppendDraftOp::queue(w, draft.id, AppendDraftOp::When::Now, 1); });
    QVERIFY(p->reader->ops().canPush(account));
    // What is to go does not wait because somebody writes on.
    save(QStringLiteral("three"), AppendDraftOp::When::InAWhile);
    QVERIFY(p->reader->ops().canPush(account));
    // The next start of the program.
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 21] done"));
    PLAYED();
    save(QStringLiteral("four"), AppendDraftOp::When::InAWhile);
    QVERIFY(p->reader->draftCopies().isAnyHeld());
    p->write([&](StoreWriter &w) { w.draftCopies.releaseAll(); });
    QVERIFY(p->reader->ops().canPush(account));
}

void AppendDraftTest::inTheOutbox()
{
    draft = {};
    upload();
    OpId sent;
    p->write([&](StoreWriter &w) {
        AppendDraftOp::save(w, draft, AppendDraftOp::When::Now, 1);
        sent = SendOp::applyLocal(w, account, {}, "wire", "filed", draft.id, 1);
    });
    QCOMPARE(shown(), 0); // it is in the outbox
    QVERIFY(!p->reader->ops().canPush(account));
    QCOMPARE(p->reader->waitingChanges(), 0);
    replay(op(), "UIDPLUS LITERAL+", {"SILENCE 100"});
    PLAYED();
    p->write([&](StoreWriter &w) { SendOp::cancel(w, sent, 1); });
    QVERIFY(p->idOf(folder, 21).isValid());
    QCOMPARE(texts(), QStringList{QStringLiteral("one")});
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 22] done") + select(2, "Drafts") + removal(3, 21));
    PLAYED();
    QCOMPARE(shown(), 1);
    QCOMPARE(texts(), QStringList());
}

void AppendDraftTest::accepted()
{
    // Also where its upload was cut off just before.
    draft = {};
    upload();
    save(QStringLiteral("two"));
    cutUpload();
    const QString header = copy()->uploadHeader;
    p->write([&](StoreWriter &w) {
        const OpId sent = SendOp::applyLocal(w, account, {}, "wire", "filed", draft.id, 1);
        SendOp send{*w.sends.find(sent)};
        send.applyAccepted(w, 1);
    });
    QVERIFY(!p->reader->draft(draft.id));
    replay(op(), "UIDPLUS LITERAL+", found(header, 1, 22) + removal(4, 21) + removal(6, 22));
    PLAYED();
    QVERIFY(nothingIsLeft());
}

void AppendDraftTest::removedElsewhere()
{
    draft = {};
    upload();
    p->write([&](StoreWriter &w) { w.messages.remove(copy()->message); });
    QVERIFY(nothingIsLeft());
}

void AppendDraftTest::removedElsewhereButWrittenOn()
{
    // And another program has put its own version there: both stay.
    draft = {};
    upload();
    save(QStringLiteral("two"), AppendDraftOp::When::InAWhile);
    p->insert(account, folder, {p->message(22, Flag::Draft, QStringLiteral("<theirs@example.org>"))});
    p->write([&](StoreWriter &w) { w.messages.remove(copy()->message); });
    QCOMPARE(texts(), QStringList{QStringLiteral("two")});
    save(QStringLiteral("three"));
    replay(op(), "UIDPLUS LITERAL+ REPLACE", append(1, "OK [APPENDUID 7 23] done"));
    PLAYED();
    QCOMPARE(copy()->message, p->idOf(folder, 23));
    QVERIFY(p->idOf(folder, 22).isValid());
    QCOMPARE(shown(), 2);
}

void AppendDraftTest::neverSeenAndNotThere()
{
    // The server said OK, and yet the folder does not have it: what is here is all there is.
    draft = {};
    save(QStringLiteral("one"));
    replay(op(), "LITERAL+", append(1, "OK done"));
    PLAYED();
    p->write([&](StoreWriter &w) { w.messages.remove(w.messages.unplaced(folder)); });
    QCOMPARE(texts(), QStringList{QStringLiteral("one")});
    QVERIFY2(!op().isValid(), "and it is not sent there again and again");
}

void AppendDraftTest::thrownAwayByHand()
{
    // In the list of the folder, like any message; what is in the Trash is not removed by us.
    draft = {};
    upload();
    MoveOp moving;
    moving.account = account;
    moving.target = target;
    moving.messages = {{copy()->message, OpProgress::Waiting}};
    const OpId moved = apply(moving);
    QCOMPARE(texts(), QStringList());
    replay(moved, "MOVE UIDPLUS", select(1, "Drafts") + QStringList{"C: A2 UID MOVE 21 Target", "S: A2 OK [COPYUID 7 21 31] done"});
    PLAYED();
    QVERIFY(p->reader->draft(draft.id));
    save(QStringLiteral("two")); // its composer was open
    replay(op(), "UIDPLUS LITERAL+ REPLACE", append(1, "OK [APPENDUID 7 22] done"));
    PLAYED();
    QVERIFY(p->idOf(target, 31).isValid());
    QCOMPARE(copy()->message, p->idOf(folder, 22));
}

void AppendDraftTest::takenUpFromTheFolder()
{
    p->insert(account, folder, {p->message(22, Flag::Draft, QStringLiteral("<theirs@example.org>"))});
    draft = {};
    draft.replaces = p->idOf(folder, 22);
    save(QStringLiteral("mine now"), AppendDraftOp::When::InAWhile);
    QCOMPARE(copy()->message, draft.replaces);
    QCOMPARE(shown(), 0);
    save(QStringLiteral("mine now, and whole"));
    QCOMPARE(p->reader->ops().waiting(account).size(), 1);
    replay(op(), "UIDPLUS LITERAL+ REPLACE", select(1, "Drafts") + replaceCommand(2, 22) + QStringList{"S: * OK [APPENDUID 7 23] replaced", "S: * 1 EXPUNGE", "S: A2 OK done"});
    PLAYED();
    QVERIFY(!p->idOf(folder, 22).isValid());
    QCOMPARE(shown(), 1);
}

void AppendDraftTest::otherSender()
{
    draft = {};
    upload();
    const AccountId other = p->addAccount(QStringLiteral("second"));
    const FolderId there = p->addFolder(other, "Drafts", FolderRole::Drafts);
    p->write([&](StoreWriter &w) { w.folders.setSyncState(there, {7, 20, 0, true}); });
    draft.account = other;
    save(QStringLiteral("two"));
    const auto waiting = p->reader->ops().waiting(account);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].kind, OpKind::Delete);
    QCOMPARE(copy()->account, other);
    QCOMPARE(p->reader->ops().waiting(other).size(), 1);
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 41] done"));
    PLAYED();
    QVERIFY(p->idOf(there, 41).isValid());
}

void AppendDraftTest::noDraftsFolder()
{
    const AccountId other = p->addAccount(QStringLiteral("second"));
    draft = {};
    draft.account = other;
    save(QStringLiteral("one"));
    QVERIFY(!copy());
    QVERIFY(p->reader->ops().waiting(other).isEmpty());
    QCOMPARE(texts(), QStringList{QStringLiteral("one")});
}

void AppendDraftTest::folderGoes()
{
    draft = {};
    upload();
    p->write([&](StoreWriter &w) { w.folders.remove(folder); });
    QCOMPARE(texts(), QStringList{QStringLiteral("one")});
    save(QStringLiteral("two"));
    QVERIFY(!op().isValid());
}

void AppendDraftTest::overQuota()
{
    draft = {};
    upload();
    save(QStringLiteral("two"));
    for (const bool told : {false, true}) {
        replay(op(), "UIDPLUS LITERAL+", append(1, "NO [OVERQUOTA] full"));
        QCOMPARE(outcome, QString());
        QVERIFY(failure && failure->kind == ErrorKind::Refused);
        p->write([&](StoreWriter &w) { QCOMPARE((AppendDraftOp{op(), account, {}, copy()->id}.keepHere(w)), told); });
        QCOMPARE(p->reader->draft(draft.id)->body, QStringLiteral("two"));
        QCOMPARE(texts(), QStringList{QStringLiteral("two")});
        QVERIFY2(p->idOf(folder, 21).isValid(), "what the server has stays there");
        QVERIFY(!op().isValid());
        save(QStringLiteral("two"));
    }
    replay(op(), "UIDPLUS LITERAL+", append(1, "OK [APPENDUID 7 22] done") + select(2, "Drafts") + removal(3, 21));
    PLAYED();
    QVERIFY(!copy()->refused);
}

void AppendDraftTest::tooLarge()
{
    draft = {};
    save(QString(5000, QLatin1Char('x')));
    replay(op(), "UIDPLUS LITERAL+ APPENDLIMIT=1000", {"SILENCE 100"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure && failure->kind == ErrorKind::Refused);
    QVERIFY(copy()->uploadHeader.isEmpty());
}

QTEST_GUILESS_MAIN(AppendDraftTest)
#include "AppendDraftTest.moc"
