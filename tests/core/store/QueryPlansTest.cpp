// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/Connection.h"
#include "core/store/ListingQueries.h"
#include "core/store/Schema.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// No statement of the store looks through a big table: all of them are run once, and SQLite is asked how it goes about each.
class QueryPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scansNoBigTable_data();
    void scansNoBigTable();

private:
    void runPeople(StoreWriter &w);
    void runMessages(StoreWriter &w);
    void runListings();
    void runOps(StoreWriter &w);
    void runSends(StoreWriter &w);

    const AccountId m_account{7};
    const FolderId m_folder{70};
    QTemporaryDir m_directory;
    std::unique_ptr<Connection> m_mail, m_bodies;
};

void QueryPlansTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const QString mail = m_directory.filePath(QStringLiteral("mail.db")), bodies = m_directory.filePath(QStringLiteral("bodies-001.db"));
    {
        // By a connection of its own: a migration reads everything, once.
        Connection first(mail, Connection::Mode::ReadWrite);
        Schema::migrateMail(first);
    }
    m_mail = std::make_unique<Connection>(mail, Connection::Mode::ReadWrite);
    m_bodies = std::make_unique<Connection>(bodies, Connection::Mode::ReadWrite);
    Schema::prepareBodies(*m_bodies);
    WriteLog log;
    StoreWriter w(*m_mail, *m_bodies, log);
    w.folders.insert({});
    CertificateFacts certificate;
    certificate.fingerprint = QByteArray(32, 'f');
    certificate.der = "c";
    w.certificates.insert({QStringLiteral("imap.example.org"), 993, certificate, QStringLiteral("self-signed"), 1});
    w.certificates.trustedAt(QStringLiteral("imap.example.org"), 993);
    w.certificates.all();
    w.certificates.remove(QStringLiteral("imap.example.org"), 993, {});
    w.certificates.remove(QStringLiteral("imap.example.org"), 993, QByteArray(32, 'f'));
    w.accounts.all();
    w.correspondents.noteWritten({{{}, QStringLiteral("bo@example.org")}}, 1);
    w.correspondents.isKnown(QStringLiteral("bo@example.org"));
    w.correspondents.domains(10);
    runPeople(w);
    w.serverTrusts.set(m_account, {});
    w.serverTrusts.find(m_account);
    w.serverTrusts.remove(m_account);
    w.pictureRules.insert({PicturePermission::Rule::Domain, QStringLiteral("example.org"), 1});
    w.pictureRules.has(PicturePermission::Rule::Domain, QStringLiteral("example.org"));
    w.pictureRules.all();
    w.pictureRules.remove(PicturePermission::Rule::Domain, QStringLiteral("example.org"));
    runMessages(w);
    runListings();
    runOps(w);
    runSends(w);
    w.folders.remove(m_folder);
}

void QueryPlansTest::runPeople(StoreWriter &w)
{
    const QString address = QStringLiteral("bo@example.org");
    w.correspondents.noteNames({{QStringLiteral("Bo"), address}});
    w.correspondents.newest(10);
    w.correspondents.hidden(10);
    w.correspondents.setHidden({address}, true);
    Contact contact;
    contact.uid = QStringLiteral("u");
    contact.name = QStringLiteral("Bo");
    contact.addresses = {{{}, address}};
    contact.id = w.contacts.save(contact, 1);
    w.contacts.save(contact, 2);
    w.contacts.all();
    w.contacts.row(contact.id);
    w.contacts.eachCard([](ContactId, const QString &) {});
    w.contacts.withUid(contact.uid);
    w.contacts.withAddress(address);
    w.contacts.isContact(address);
    w.contacts.withName(contact.name);
    ContactGroup group{{}, QStringLiteral("g"), QStringLiteral("Group")};
    group.id = w.contacts.saveGroup(group);
    w.contacts.saveGroup(group);
    w.contacts.addMember(group.id, contact.id);
    w.contacts.groups();
    w.contacts.groupsOf(contact.id);
    w.contacts.groupWithUid(group.uid);
    w.contacts.removeMember(group.id, contact.id);
    w.contacts.removeGroup(group.id);
    w.contacts.remove(contact.id);
    w.contacts.restore(contact, 3);
}

void QueryPlansTest::runMessages(StoreWriter &w)
{
    w.messages.insert(m_account, m_folder, {StoreProfile::message(1), StoreProfile::message(2)}, false);
    w.messages.forgetUids(m_folder);
    w.messages.insert(m_account, m_folder, {StoreProfile::message(1), StoreProfile::message(3, {}, QStringLiteral(""))}, false);
    const MessageId id = *w.messages.findByUid(m_folder, 1);
    FolderId where;
    w.messages.find(id);
    w.messages.shownIn(m_folder, 50, 0, false);
    w.messages.shownIn(m_folder, 50, 0, true);
    w.messages.withHeader(m_account, QStringLiteral("<m1@example.org>"));
    w.messages.alike(m_folder, 1000, QStringLiteral("<m1@example.org>"));
    w.messages.onServer(m_folder);
    w.messages.serverMessage(id, &where);
    w.messages.countOnServer(m_folder);
    w.messages.withoutBody(m_folder, 10);
    w.messages.setServerFlags(id, Flag::Seen);
    w.messages.unplaced(m_folder);
    w.messages.setBody(id, w.bodies.insert(BodyQueries::pack("x"), 1), {});
    w.messages.bodyOf(id);
    w.bodies.load(1);
    w.messages.setServerPlace(id, m_folder, 9);
    NewMessage first = StoreProfile::message(20), second = StoreProfile::message(21), both = StoreProfile::message(22);
    both.references = {first.messageIdHeader, second.messageIdHeader, QStringLiteral("<not here>")};
    both.keywords = {"$Holiday"};
    w.messages.insert(m_account, m_folder, {first, second, both}, false);
    w.threads.writeConversations();
    w.threads.beginRethreading(m_account);
    while (w.threads.rethreadSome(m_account, 1)) { }
    w.threads.writeConversations();
    w.messages.rebase(id);
    w.messages.setHasAttachments(id, true);
    w.pop3.insert(m_account, "uid", id, "hash", 1);
    w.pop3.rename(m_account, "uid", "uid");
    w.pop3.ofAccount(m_account);
    w.pop3.nameOf(id);
    w.pop3.setMissed(m_account, {"uid"}, 1);
    w.pop3.forgetMissed(m_account, 1);
    w.accounts.setPop3Policy(m_account, {});
    w.messages.forgetBody(id);
    w.excerpts.set(id, {1, {}}, {});
    w.excerpts.withBody(1);
    w.excerpts.all();
    w.excerpts.removeOf(m_folder);
    w.excerpts.removeOf(m_account);
    w.excerpts.remove(id);
    w.messages.remove(id);
    w.threads.writeConversations();
}

void QueryPlansTest::runListings()
{
    ListingQueries listings(*m_mail);
    for (int sort = 0; sort <= int(Listing::Sort::Attachment); ++sort) {
        for (const bool descending : {true, false}) {
            Listing listing;
            listing.sort = Listing::Sort(sort);
            listing.descending = descending;
            listings.messages(listing, 100);
            listings.threads(listing, 100);
            listings.thread(ThreadId(1), listing);
        }
    }
}

void QueryPlansTest::runOps(StoreWriter &w)
{
    const MessageId id = *w.messages.findByUid(m_folder, 20);
    const OpId op = w.ops.insert({{}, m_account, OpKind::Move, {}, {}, m_folder, {{id, OpProgress::Waiting}}}, 1);
    w.messages.rebase(id);
    w.filters.enqueue({id, m_account, true, true});
    w.filters.save({});
    w.filters.all();
    w.filters.find(1);
    w.filters.looksAtNewMail(m_account);
    w.filters.setOrder({1});
    w.filters.switchOff(1, QStringLiteral("gone"));
    w.filters.waiting(10);
    w.filters.needsBody(id);
    w.filters.bodiesWanted(m_account);
    w.filters.bodyIsHere(id);
    w.filters.take(id);
    w.filters.bodyNeverComes(id);
    w.ops.giveUpCopiesOf(id);
    w.ops.isBeingCopied(id, op);
    w.ops.copiesWithoutBody(m_account);
    w.filters.remove(1);
    w.filters.removeOf(m_account);
    w.marks.mark(w.messages.shown(id)->thread, ConversationMark::Muted, 1);
    w.marks.marks();
    w.marks.messagesOf(ThreadId(1));
    w.marks.areAnyMarked();
    w.marks.markOf(ThreadId(1));
    w.marks.snooze(id, m_folder, m_folder, 1);
    w.marks.snoozed();
    w.marks.snoozed(id);
    w.marks.nextDue();
    w.marks.areAnySnoozed();
    w.marks.due(1);
    w.marks.cameBack({id, m_folder, 1, false}, m_folder, 1);
    w.marks.raised(m_folder);
    w.marks.forgetSettled(1);
    w.marks.noteJunk(m_account, m_folder, 1);
    w.marks.junkSince(m_account, 1, 1);
    w.accounts.setJunkDays(m_account, 0);
    w.accounts.setArchiveBy(m_account, ArchiveBy::Folder);
    w.marks.removeOf(m_account);
    w.ops.waiting(m_account);
    w.ops.find(op);
    w.ops.setProgress(op, id, OpProgress::Copied);
    w.ops.confirm(op, id);
    w.ops.drop(op);
    w.ops.canPush(m_account);
    w.ops.retarget(m_account, m_folder, m_folder);
    w.ops.countWaiting();
    DraftCopy copy;
    copy.account = m_account;
    copy.draft = w.drafts.save({});
    copy.message = id;
    copy.id = w.draftCopies.insert(copy);
    w.draftCopies.ofDraft(copy.draft);
    w.draftCopies.opOf(copy);
    w.draftCopies.isAnyHeld();
    w.draftCopies.releaseAll();
    w.draftCopies.messageIs(MessageId(1), MessageId(1));
    w.draftCopies.folderGone(FolderId(1));
    w.drafts.all();
    w.drafts.onlyHere();
    w.drafts.head(copy.draft);
    w.draftCopies.messageGone(id, 20);
    w.draftCopies.remove(copy.id);
}

void QueryPlansTest::runSends(StoreWriter &w)
{
    const OpId op(700);
    w.sends.open(m_account);
    w.sends.open();
    w.sends.find(op);
    w.sends.receipt(op);
    w.sends.withMessageId(QStringLiteral("<m>"));
    w.sends.withEnvelopeId(QStringLiteral("e"));
    w.sends.needingAttention();
    w.sends.filedByUsSince(m_account, 0);
    w.sends.addEvent(op, {});
    w.sends.setTranscript(op, QStringLiteral("t"));
    w.sends.transcript(op);
    w.drafts.ofSend(op);
    w.sends.wire(op);
    w.sends.filed(op);
    w.sends.forgetContent(op);
    w.sends.remove(op);
    w.drafts.save({});
    w.drafts.find(DraftId(1));
    w.drafts.remove(DraftId(1));
}

void QueryPlansTest::scansNoBigTable_data()
{
    // The statements are those that the store really has prepared: see Connection::statements().
    QTest::addColumn<QString>("table");
    for (const char *table : {"message", "conversation", "thread_link", "send", "op_message", "send_recipient", "send_content", "draft_attachment", "body", "correspondent",
             "contact", "contact_group_member", "filter_queue"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void QueryPlansTest::scansNoBigTable()
{
    QFETCH(QString, table);
    int looked = 0;
    for (Connection *connection : {m_mail.get(), m_bodies.get()}) {
        for (const QByteArray &sql : connection->statements()) {
            if (!QRegularExpression(QStringLiteral("\\b%1\\b").arg(table)).match(QString::fromUtf8(sql)).hasMatch())
                continue;
            ++looked;
            for (const QString &step : connection->planOf(sql)) {
                QVERIFY2(!QRegularExpression(QStringLiteral("^SCAN %1%2").arg(table, table == QLatin1String("message") ? QString() : QStringLiteral("$"))).match(step).hasMatch(),
                    (step.toUtf8() + ": " + sql).constData());
                // Lists come in the order of their index.
                if (sql.contains("folder_id = ? ORDER BY"))
                    QVERIFY2(!step.contains(QLatin1String("TEMP B-TREE")), (step.toUtf8() + ": " + sql).constData());
            }
        }
    }
    QVERIFY(looked > 0);
}

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "QueryPlansTest.moc"
