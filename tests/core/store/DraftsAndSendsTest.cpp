// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What a person wrote comes back as it was: drafts with all their oddities, sends with their receipts.
class DraftsAndSendsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void addressesComeBack_data();
    void addressesComeBack();
    void draftsOfEarlierText();
    void attachmentsComeBack();
    void savingAgainReplaces();
    void bytesAreNotWrittenTwice();
    void earlierStatesStay();
    void draftsInTheOutboxAreUnseen();
    void sendsAndReceipts();
    void eventsOfASend();
    void removedAccountLeavesNothing();
    void copiesComeBack();
};

void DraftsAndSendsTest::addressesComeBack_data()
{
    QTest::addColumn<AddressList>("list");
    const auto row = [](const char *name, const AddressList &list) { QTest::newRow(name) << list; };
    row("none", {});
    row("plain", {{{}, "a@example.org"}, {"Ada", "b@example.org"}});
    row("comma and quotes", {{"Lovelace, Ada \"Countess\"", "a@example.org"}, {"back\\slash", "b@example.org"}});
    row("not ASCII",
        {{QString::fromUtf8("Zoë Müller"), QString::fromUtf8("zoë@bücher.example")}, {QString::fromUtf8("山田 太郎"), "t@example.jp"},
            {QString::fromUtf8("مرحبا"), "m@example.org"}});
    row("invalid text", {{{}, "nobody at all"}, {{}, "a@b@c"}, {{}, "@"}, {"Name", ""}});
    row("open quote does not swallow the next", {{{}, "\"open"}, {{}, "next@example.org"}});
    row("open angle does not swallow the next", {{{}, "Ada <ada@example.org"}, {{}, "next@example.org"}});
    row("open bracket", {{{}, "(comment"}, {{}, "next@example.org"}});
    row("separators inside", {{"a;b", "x,y@example.org"}, {{}, "p;q"}});
    row("line ends inside", {{"two\nlines", "a@example.org"}, {{}, "b\r\nBcc: c@example.org"}});
    row("spaces around", {{" Ada ", "a@example.org"}, {{}, " b@example.org"}});
    row("looks like storage", {{{}, "[[\"a\",\"b\"]]"}, {"[[", "]]"}});
    row("quoted local part", {{"Ada", "\"a, b\"@example.org"}});
    row("name that ends in an angle", {{"Ada <x>", "a@example.org"}, {{}, "a@example.org (Ada)"}});
}

void DraftsAndSendsTest::addressesComeBack()
{
    QFETCH(AddressList, list);
    StoreProfile p;
    Draft draft;
    draft.account = p.addAccount();
    draft.to = list;
    draft.cc = list + list;
    draft.bcc = list;
    p.write([&](StoreWriter &w) { draft.id = w.drafts.save(draft); }, Durability::User);
    QCOMPARE(*p.reader->draft(draft.id), draft);
    QCOMPARE(p.reader->drafts(), QList<Draft>{draft});
}

void DraftsAndSendsTest::draftsOfEarlierText()
{
    // Text that is no list of ours is read as a person's.
    StoreProfile p;
    Draft draft;
    draft.to = addressesFromText(QStringLiteral("Ada <a@example.org>, b@example.org"));
    QCOMPARE(draft.to.size(), 2);
    p.write([&](StoreWriter &w) { draft.id = w.drafts.save(draft); });
    QCOMPARE(p.reader->draft(draft.id)->to, draft.to);
}

void DraftsAndSendsTest::attachmentsComeBack()
{
    StoreProfile p;
    Draft draft;
    draft.account = p.addAccount();
    draft.from = {QString::fromUtf8("Ada Ö."), "ada@example.org"};
    draft.subject = QString::fromUtf8("Grüße\tund 'Anführung'; DROP TABLE draft; --");
    draft.body = QStringLiteral("a\n.\nFrom b\n\n") + QString(100'000, QLatin1Char('x')) + QChar(0x1F);
    draft.inReplyTo = QStringLiteral("<p@example.org>");
    draft.references = {QStringLiteral("<o@example.org>"), QStringLiteral("<p@example.org>")};
    draft.parent = MessageId(12);
    draft.relation = ParentRelation::Forward;
    draft.savedAt = 1'700'000'000'123;
    QByteArray octets;
    for (int i = 0; i < 256; ++i)
        octets.append(char(i));
    draft.attachments = {{QStringLiteral("../../x"), "text/plain", {}}, {QString::fromUtf8("naïve 📎.pdf"), "application/pdf", octets.repeated(4096)},
        {QStringLiteral(""), "", "\0"}, {QStringLiteral("same"), "a/b", "1"}, {QStringLiteral("same"), "a/b", "2"}};
    p.write([&](StoreWriter &w) { draft.id = w.drafts.save(draft); });
    p.open();
    QCOMPARE(*p.reader->draft(draft.id), draft);
    const Draft listed = p.reader->drafts().value(0);
    QCOMPARE(listed.attachments.size(), draft.attachments.size());
    QCOMPARE(listed.attachments[1].name, draft.attachments[1].name);
    QVERIFY2(listed.attachments[1].bytes.isEmpty(), "a list does not load megabytes");
}

void DraftsAndSendsTest::savingAgainReplaces()
{
    StoreProfile p;
    Draft draft;
    draft.attachments = {{QStringLiteral("a"), "a/b", "1"}, {QStringLiteral("b"), "a/b", "2"}};
    p.write([&](StoreWriter &w) { draft.id = w.drafts.save(draft); });
    draft.attachments.removeFirst();
    draft.subject = QStringLiteral("again");
    p.write([&](StoreWriter &w) { QCOMPARE(w.drafts.save(draft), draft.id); });
    QCOMPARE(p.reader->drafts().size(), 1);
    QCOMPARE(*p.reader->draft(draft.id), draft);
    p.write([&](StoreWriter &w) { w.drafts.remove(draft.id); });
    QVERIFY(!p.reader->draft(draft.id));
}

/// What is said to be there already is looked for, and not written: only names and places move.
void DraftsAndSendsTest::bytesAreNotWrittenTwice()
{
    StoreProfile p;
    Draft draft;
    draft.attachments = {{QStringLiteral("a"), "a/b", "11"}, {QStringLiteral("b"), "a/b", "22"}, {QStringLiteral("c"), "a/b", "33"}};
    p.write([&](StoreWriter &w) { draft.id = w.drafts.save(draft); });
    const auto bytes = [&] {
        QByteArrayList list;
        const auto saved = p.reader->draft(draft.id);
        for (const DraftAttachment &a : saved->attachments)
            list.append(a.bytes);
        return list;
    };
    // Other octets of the same size under "kept": they are not even looked at.
    Draft claimed = draft;
    claimed.attachments[0].bytes = "xx";
    p.write([&](StoreWriter &w) { w.drafts.save(claimed, {0, 1, 2}); });
    QCOMPARE(bytes(), QByteArrayList({"11", "22", "33"}));
    // The first goes, the others change places, one is new.
    claimed.attachments = {draft.attachments[2], {QStringLiteral("new"), "a/b", "44"}, draft.attachments[1]};
    p.write([&](StoreWriter &w) { w.drafts.save(claimed, {2, -1, 1}); });
    QCOMPARE(bytes(), QByteArrayList({"33", "44", "22"}));
    QCOMPARE(p.reader->draft(draft.id)->attachments[1].name, QStringLiteral("new"));
    // Said wrongly: all is written.
    claimed.attachments = {{QStringLiteral("z"), "a/b", "longer"}};
    p.write([&](StoreWriter &w) { w.drafts.save(claimed, {0}); });
    QCOMPARE(bytes(), QByteArrayList({"longer"}));
    p.write([&](StoreWriter &w) { w.drafts.save(claimed, {7}); });
    QCOMPARE(bytes(), QByteArrayList({"longer"}));
    claimed.attachments.clear();
    p.write([&](StoreWriter &w) { w.drafts.save(claimed, {}); });
    QVERIFY(bytes().isEmpty());
}

void DraftsAndSendsTest::earlierStatesStay()
{
    StoreProfile p;
    Draft draft;
    draft.savedAt = 1'000'000;
    draft.subject = QStringLiteral("S");
    const auto save = [&](const QString &body, qint64 after) {
        draft.body = body;
        draft.savedAt += after;
        p.write([&](StoreWriter &w) { draft.id = w.drafts.save(draft); });
    };
    const auto bodies = [&] {
        QStringList list;
        for (const DraftRevision &revision : p.reader->draftRevisions(draft.id))
            list.append(revision.body);
        return list;
    };
    save(QStringLiteral("one"), 0);
    QVERIFY(bodies().isEmpty());
    save(QStringLiteral("one two"), 2000);
    QCOMPARE(bodies(), QStringList("one"));
    save(QStringLiteral("one two three"), 2000);
    QVERIFY2(bodies().size() == 1, "not with every pause");
    save(QStringLiteral("one two three"), 70'000);
    QVERIFY2(bodies().size() == 1, "nothing was changed");
    save(QStringLiteral("four"), 1000);
    QCOMPARE(bodies(), QStringList({"one two three", "one"}));
    // Much at one stroke, however soon.
    const QString page(500, QLatin1Char('x'));
    save(page, 1000);
    save(QString(), 1000);
    QCOMPARE(bodies().value(0), page);
    QCOMPARE(p.reader->draftRevisions(draft.id).first().savedAt, draft.savedAt - 1000);
    for (int i = 0; i < 200; ++i)
        save(QString::number(i), 61'000);
    QVERIFY(bodies().size() <= 60 && bodies().first() == QLatin1String("198"));
    save(QString(3'000'000, QLatin1Char('y')), 61'000);
    save(QString(3'000'000, QLatin1Char('z')), 61'000);
    save(QStringLiteral("end"), 61'000);
    QCOMPARE(bodies().size(), 3);
    p.write([&](StoreWriter &w) { w.drafts.remove(draft.id); });
    QVERIFY(p.reader->draftRevisions(draft.id).isEmpty());
}

void DraftsAndSendsTest::draftsInTheOutboxAreUnseen()
{
    StoreProfile p;
    DraftId id;
    p.write([&](StoreWriter &w) { id = w.drafts.save({}); });
    p.write([&](StoreWriter &w) { w.drafts.setSend(id, OpId(5)); });
    QCOMPARE(p.reader->drafts().size(), 0);
    QVERIFY(p.reader->draft(id));
    p.write([&](StoreWriter &w) {
        QCOMPARE(w.drafts.ofSend(OpId(5)), std::optional(id));
        QVERIFY(!w.drafts.ofSend(OpId()));
        w.drafts.setSend(id, {});
    });
    QCOMPARE(p.reader->drafts().size(), 1);
}

namespace {

SendRow queuedRow(AccountId account)
{
    SendRow row;
    row.item.id = OpId(900);
    row.item.account = account;
    row.item.messageIdHeader = QStringLiteral("<s@example.org>");
    row.item.subject = QString::fromUtf8("Grüße");
    row.sender = QStringLiteral("ada@example.org");
    row.item.queuedAt = 11;
    row.item.nextAttempt = 12;
    row.item.receipt.envelopeId = QStringLiteral("envelope");
    row.item.size = 7;
    row.deliveryReport = row.requireTls = row.utf8Header = row.eightBit = true;
    row.parent = MessageId(5);
    row.relation = ParentRelation::Reply;
    row.item.receipt.recipients = {
        {QStringLiteral("x@example.org"), RecipientReceipt::State::Waiting, 0, {}, {}}, {QStringLiteral("y@example.org"), RecipientReceipt::State::Waiting, 0, {}, {}}};
    return row;
}

void changeEverything(SendRow &row)
{
    row.item.state = SendState::Held;
    row.item.heldKind = ErrorKind::SignIn;
    row.item.outcomeUnknown = true;
    row.item.attempts = 3;
    row.item.nextAttempt = 99;
    row.filing = FilingState::Begun;
    row.item.lastReply = QStringLiteral("535 5.7.8 no");
    row.item.meaning = QStringLiteral("what it means");
    row.item.notBefore = 98;
    row.item.scheduled = true;
    row.item.needsAttention = true;
    row.waitKind = ErrorKind::Busy;
    row.acceptPartly = true;
    row.filedFolder = FolderId(4);
    row.filedUid = 4'000'000'000U;
    Receipt &receipt = row.item.receipt;
    receipt.id = OpId(900);
    receipt.messageIdHeader = row.item.messageIdHeader;
    receipt.state = SendState::Held;
    receipt.host = QStringLiteral("smtp.example.org:465");
    receipt.tls = QStringLiteral("TLSv1.3");
    receipt.reply = QStringLiteral("250 ok");
    receipt.queueId = QStringLiteral("4F2A");
    receipt.acceptedAt = 77;
    receipt.filedAt = 78;
    receipt.recipients = {{QStringLiteral("x@example.org"), RecipientReceipt::State::Accepted, 250, QStringLiteral("2.1.5"), QStringLiteral("ok")},
        {QStringLiteral("y@example.org"), RecipientReceipt::State::Refused, 550, QStringLiteral("5.1.1"), QString::fromUtf8("kein Empfänger"), Delivery::Failed, 79,
            QStringLiteral("5.2.2"), QStringLiteral("full"), QStringLiteral("The mailbox is full."), MessageId(12)}};
}

} // namespace

void DraftsAndSendsTest::sendsAndReceipts()
{
    StoreProfile p;
    const AccountId a = p.addAccount(), b = p.addAccount(QStringLiteral("second"));
    SendRow row = queuedRow(a);
    p.write([&](StoreWriter &w) { w.sends.insert(row, QByteArray("wire\0\r\n", 7), "filed"); }, Durability::User);
    QCOMPARE(p.takeChanges().last().outbox, true);
    SendRow other = row;
    other.item.id = OpId(901);
    other.item.account = b;
    other.item.messageIdHeader = QStringLiteral("<t@example.org>");
    other.item.receipt.envelopeId.clear();
    p.write([&](StoreWriter &w) { w.sends.insert(other, "w", "f"); });
    QCOMPARE(p.reader->sends().wire(OpId(900)), QByteArray("wire\0\r\n", 7));
    QCOMPARE(p.reader->sends().filed(OpId(900)), QByteArray("filed"));
    QCOMPARE(p.reader->outbox().size(), 2);
    QCOMPARE(p.reader->outbox().first().recipients, (QStringList{QStringLiteral("x@example.org"), QStringLiteral("y@example.org")}));
    QCOMPARE(p.reader->sends().open(a).size(), 1);

    changeEverything(row);
    p.write([&](StoreWriter &w) {
        w.sends.update(row);
        w.sends.updateReported(row);
    });
    row.item.recipients = {QStringLiteral("x@example.org"), QStringLiteral("y@example.org")};
    const auto read = p.reader->sends().find(OpId(900));
    QCOMPARE(read->item, row.item);
    QCOMPARE(read->item.heldKind, ErrorKind::SignIn);
    QCOMPARE(read->filing, FilingState::Begun);
    QCOMPARE(read->waitKind, ErrorKind::Busy);
    QVERIFY(read->acceptPartly && read->deliveryReport && read->requireTls && read->utf8Header && read->eightBit);
    QCOMPARE(read->filedFolder, FolderId(4));
    QCOMPARE(read->filedUid, 4'000'000'000U);
    QCOMPARE(p.reader->sends().withEnvelopeId(QStringLiteral("envelope")), std::optional(OpId(900)));
    QVERIFY(!p.reader->sends().withEnvelopeId(QString()));
    QCOMPARE(p.reader->sendsNeedingAttention().size(), 1);
    QCOMPARE(p.reader->sends().filedByUsSince(a, 78).size(), 1);
    QVERIFY(p.reader->sends().filedByUsSince(a, 79).isEmpty());
    QVERIFY(p.reader->sends().filedByUsSince(b, 0).isEmpty());
    QCOMPARE(read->parent, MessageId(5));
    QCOMPARE(read->relation, ParentRelation::Reply);
    QCOMPARE(*p.reader->receipt(QStringLiteral("<s@example.org>")), row.item.receipt);

    // Filed: out of the outbox, the receipt stays, the content goes.
    row.item.state = SendState::Filed;
    p.write([&](StoreWriter &w) {
        w.sends.update(row);
        w.sends.forgetContent(OpId(900));
    });
    QCOMPARE(p.reader->outbox().size(), 1);
    QCOMPARE(p.reader->receipt(QStringLiteral("<s@example.org>"))->queueId, QStringLiteral("4F2A"));
    QVERIFY(p.reader->sends().wire(OpId(900)).isEmpty());
    QVERIFY(!p.reader->receipt(QStringLiteral("<never@example.org>")));
}

void DraftsAndSendsTest::eventsOfASend()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    SendRow row = queuedRow(a), other = queuedRow(a);
    other.item.id = OpId(901);
    other.item.receipt.envelopeId.clear();
    p.write([&](StoreWriter &w) {
        w.sends.insert(row, "wire", "filed");
        w.sends.insert(other, "wire", "filed");
    });
    p.write([&](StoreWriter &w) {
        w.sends.addEvent(OpId(900), {5, SendEvent::Kind::Queued, 0, {}, Delivery::None, {}, {}, {}});
        w.sends.addEvent(OpId(901), {6, SendEvent::Kind::Queued, 0, {}, Delivery::None, {}, {}, {}});
        w.sends.addEvent(
            OpId(900), {4, SendEvent::Kind::Reported, 2, QStringLiteral("y@example.org"), Delivery::Failed, QStringLiteral("550 no"), QStringLiteral("No."), MessageId(12)});
        w.sends.setTranscript(OpId(900), QStringLiteral("C: EHLO"));
    });
    const QList<SendEvent> events = p.reader->receipt(OpId(900))->events;
    QCOMPARE(events.size(), 2);
    QCOMPARE(
        events[1], (SendEvent{4, SendEvent::Kind::Reported, 2, QStringLiteral("y@example.org"), Delivery::Failed, QStringLiteral("550 no"), QStringLiteral("No."), MessageId(12)}));
    QCOMPARE(p.reader->sendTranscript(OpId(900)), QStringLiteral("C: EHLO"));

    p.write([&](StoreWriter &w) { w.sends.forgetContent(OpId(900)); });
    QVERIFY2(p.reader->sendTranscript(OpId(900)).isEmpty(), "what went over the wire goes with the content");
    QCOMPARE(p.reader->receipt(OpId(900))->events.size(), 2);
}

void DraftsAndSendsTest::removedAccountLeavesNothing()
{
    StoreProfile p;
    const AccountId a = p.addAccount(), b = p.addAccount(QStringLiteral("second"));
    QList<DraftId> drafts;
    for (const AccountId account : {a, b}) {
        const FolderId folder = p.addFolder(account, "INBOX");
        p.insert(account, folder, {p.message(1)});
        p.write([&](StoreWriter &w) {
            Draft draft;
            draft.account = account;
            draft.savedAt = 1'000'000;
            draft.body = QStringLiteral("before");
            draft.attachments = {{QStringLiteral("n"), "a/b", "c"}};
            draft.id = w.drafts.save(draft);
            draft.savedAt += 2000;
            draft.body = QStringLiteral("after");
            drafts.append(w.drafts.save(draft));
            OpRow op{{}, account, OpKind::SetFlags, Flag::Seen, {}, {}, {{*w.messages.findByUid(folder, 1), OpProgress::Waiting}}};
            w.ops.insert(op, 1);
        });
    }
    p.write([&](StoreWriter &w) { w.accounts.remove(a); });
    QVERIFY(!p.reader->account(a));
    QVERIFY(p.reader->account(b));
    QCOMPARE(p.reader->folders().size(), 1);
    QCOMPARE(p.reader->drafts().size(), 1);
    QCOMPARE(p.reader->drafts().first().account, b);
    QVERIFY2(p.reader->draftRevisions(drafts.first()).isEmpty(), "nor what it said before");
    QCOMPARE(p.reader->draftRevisions(drafts.last()).size(), 1);
    QCOMPARE(p.reader->waitingChanges(), 1);
    QVERIFY(p.reader->messageWithHeader(b, QStringLiteral("<m1@example.org>")));
    QVERIFY(!p.reader->messageWithHeader(a, QStringLiteral("<m1@example.org>")));
}

void DraftsAndSendsTest::copiesComeBack()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "Drafts", FolderRole::Drafts);
    p.insert(account, folder, {p.message(1), p.message(2)});
    DraftCopy copy;
    copy.account = account;
    copy.message = p.idOf(folder, 1);
    copy.version = 4;
    copy.held = copy.refused = true;
    copy.uploadHeader = QStringLiteral("<v@example.org>");
    copy.uploadVersion = 5;
    copy.uploadFolder = folder;
    p.write([&](StoreWriter &w) {
        copy.draft = w.drafts.save({});
        copy.id = w.draftCopies.insert(copy);
    });
    p.open();
    const auto same = [&](const std::optional<DraftCopy> &found) {
        return found && found->id == copy.id && found->account == account && found->draft == copy.draft && found->message == copy.message && found->version == 4 && found->held
            && found->refused && found->uploadHeader == copy.uploadHeader && found->uploadVersion == 5 && found->uploadFolder == folder;
    };
    QVERIFY(same(p.reader->draftCopies().find(copy.id)));
    QVERIFY(same(p.reader->draftCopies().ofDraft(copy.draft)));
    QVERIFY(same(p.reader->draftCopies().ofMessage(copy.message)));
    QVERIFY(!p.reader->draftCopies().ofMessage(MessageId()));
    QVERIFY(!p.reader->draftCopies().ofDraft(DraftId()));
    QCOMPARE(p.reader->draftsOnlyHere().size(), 1); // another version than the one that is there
    // The row is given up for another one of the same message: the copy follows.
    const MessageId twin = p.idOf(folder, 2);
    p.write([&](StoreWriter &w) { w.messages.setServerPlace(twin, folder, 1); });
    QVERIFY(!p.reader->draftCopies().ofMessage(copy.message));
    QVERIFY(p.reader->draftCopies().ofMessage(twin));
    QVERIFY(p.reader->draft(copy.draft));
    p.write([&](StoreWriter &w) { w.accounts.remove(account); });
    QVERIFY(!p.reader->draftCopies().find(copy.id));
}

QTEST_GUILESS_MAIN(DraftsAndSendsTest)
#include "DraftsAndSendsTest.moc"
