// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/Pop3Rig.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

namespace {

constexpr qint64 kDay = 86'400'000;

QByteArray letter(int i, int size = 0)
{
    QByteArray text = "From: Bo <bo@example.org>\nTo: ada@example.org\nSubject: letter " + QByteArray::number(i) + "\nDate: Mon, 2 Nov 2020 10:00:00 +0100\nMessage-ID: <l"
        + QByteArray::number(i) + "@example.org>\n\n.\n..\nHello.\n";
    while (text.size() < size)
        text += ".a line like many others\n";
    return text;
}

QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

} // namespace

/// A POP3 account against a real Dovecot: what comes, what stays, what goes, and when.
class Pop3SyncTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RealServers> m_servers;
    std::unique_ptr<Pop3Rig> m_rig;

    void start(const Pop3Policy &policy = {}, BodyPolicy bodies = BodyPolicy::All, int letters = 3)
    {
        m_servers = std::make_unique<RealServers>();
        QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
        for (int i = 1; i <= letters; ++i)
            QVERIFY(m_servers->deliver(letter(i)));
        m_rig = std::make_unique<Pop3Rig>(m_servers->pop3s(), m_servers->smtps(), policy, bodies);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup()
    {
        m_rig.reset();
        m_servers.reset();
    }

    void comesOnce()
    {
        start({}, BodyPolicy::All, 500);
        const QByteArray large = letter(501, 3'000'000);
        QVERIFY(m_servers->deliver(large));
        QCOMPARE(m_rig->visit(), 501);
        QVERIFY2(!m_rig->failure, m_rig->failure ? qPrintable(m_rig->failure->message + m_rig->failure->detail) : "");
        QByteArrayList wanted{crlf(large)};
        for (int i = 1; i <= 500; ++i)
            wanted.append(crlf(letter(i)));
        std::sort(wanted.begin(), wanted.end());
        QVERIFY(m_rig->contentsOf(FolderRole::Inbox) == wanted);
        for (const FolderRole role : {FolderRole::Drafts, FolderRole::Sent, FolderRole::Archive, FolderRole::Trash})
            QVERIFY(m_rig->folder(role).isValid());
        QCOMPARE(m_rig->said("DELE"), 0);
        const MessageRow row = *m_rig->profile.reader->messageRow(m_rig->inbox().first());
        QVERIFY(row.bodyHere && !row.flags.testFlag(Flag::Seen) && row.subject.startsWith("letter ") && row.preview.contains("Hello."));
        QCOMPARE(m_rig->profile.reader->folder(m_rig->folder(FolderRole::Inbox))->unread, 501);

        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_rig->said("RETR") + m_rig->said("TOP"), 0);
        m_rig->start(); // the program anew
        QVERIFY(m_servers->deliver(letter(502)));
        QCOMPARE(m_rig->visit(), 1);
        QCOMPARE(m_rig->said("RETR"), 1);
        QCOMPARE(m_servers->messages().size(), 502);
    }

    /// Deleted here for good, or moved about: it does not come again, and stays there unless the person wants that.
    void deletedHere()
    {
        start();
        QCOMPARE(m_rig->visit(), 3);
        QVERIFY(m_rig->removeForGood({m_rig->inbox().first()}));
        QCOMPARE(m_rig->inbox().size(), 2);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_servers->messages().size(), 3);
        // What was deleted before was not deleted there.
        m_rig->setPolicy({-1, true});
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_servers->messages().size(), 3);
        QVERIFY(m_rig->removeForGood({m_rig->inbox().first()}));
        QCOMPARE(m_servers->messages().size(), 3);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_servers->messages().size(), 2);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_rig->said("DELE"), 0);
        QCOMPARE(m_rig->inbox().size(), 1);
    }

    void afterDays()
    {
        start({7, false});
        QCOMPARE(m_rig->visit(), 3);
        m_rig->clock.advance(6 * kDay);
        QVERIFY(m_servers->deliver(letter(4)));
        QCOMPARE(m_rig->visit(), 1);
        QCOMPARE(m_servers->messages().size(), 4);
        m_rig->clock.advance(-20 * kDay); // the clock was wrong, or is
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_servers->messages().size(), 4);
        m_rig->clock.advance(22 * kDay);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_servers->messages().size(), 1);
        QCOMPARE(m_rig->inbox().size(), 4);
    }

    void atOnce()
    {
        start({0, false}, BodyPolicy::All, 150);
        QCOMPARE(m_rig->visit(), 150);
        QVERIFY(m_servers->messages().isEmpty());
        QCOMPARE(m_rig->inbox().size(), 150);
        QVERIFY(!m_rig->contentsOf(FolderRole::Inbox).contains("not here"));
    }

    /// Nothing goes there of which only the header is here.
    void onlyHeaders()
    {
        start({0, true}, BodyPolicy::OnDemand);
        QCOMPARE(m_rig->visit(), 3);
        QCOMPARE(m_rig->said("RETR"), 0);
        QCOMPARE(m_servers->messages().size(), 3);
        const QList<MessageId> ids = m_rig->inbox();
        QVERIFY(!m_rig->profile.reader->messageRow(ids.first())->bodyHere);
        m_rig->worker->wantBody(ids.first());
        QTRY_VERIFY(m_rig->profile.reader->messageRow(ids.first())->bodyHere);
        QTRY_COMPARE(m_servers->messages().size(), 2);
        QVERIFY(crlf(letter(1) + letter(2) + letter(3)).contains(*m_rig->profile.reader->rawMessage(ids.first())));
        // What is no longer there cannot be had, and whoever waits for it is told.
        for (const auto &message : m_servers->messages())
            QVERIFY(m_servers->removeFile(message));
        m_rig->worker->wantBody(ids.last());
        QTRY_COMPARE(m_rig->bodiesFailed.size(), 1);
        QCOMPARE(m_rig->bodiesFailed.first().kind, ErrorKind::Gone);
        QCOMPARE(m_rig->inbox().size(), 3);
    }

    /// Of a message whose header only is here: the copy waits for the whole, and the removal for the copy.
    void copiedAndRemoved()
    {
        start({}, BodyPolicy::OnDemand);
        QCOMPARE(m_rig->visit(), 3);
        Pop3Rig &rig = *m_rig;
        const MessageId id = rig.inbox().first();
        const FolderId archive = rig.folder(FolderRole::Archive);
        rig.profile.write([&](StoreWriter &w) {
            CopyOp{{}, rig.account.id, rig.opMessages({id}), archive}.applyLocal(w, 1);
            DeleteOp{{}, rig.account.id, rig.opMessages({id})}.applyLocal(w, 1);
        });
        rig.worker->wake();
        QCOMPARE(rig.visit(), 0);
        QTRY_VERIFY(rig.profile.reader->ops().waitingIds(rig.account.id).isEmpty());
        QVERIFY(!rig.profile.reader->messageRow(id));
        QCOMPARE(rig.in(FolderRole::Archive).size(), 1);
        QVERIFY(crlf(letter(1) + letter(2) + letter(3)).contains(rig.contentsOf(FolderRole::Archive).first()));
        // What is no longer there cannot be copied, so it is not removed.
        const MessageId last = rig.inbox().last();
        for (const auto &message : m_servers->messages())
            QVERIFY(m_servers->removeFile(message));
        rig.profile.write([&](StoreWriter &w) {
            CopyOp{{}, rig.account.id, rig.opMessages({last}), archive}.applyLocal(w, 1);
            DeleteOp{{}, rig.account.id, rig.opMessages({last})}.applyLocal(w, 1);
        });
        QCOMPARE(rig.visit(), 0);
        QVERIFY(rig.profile.reader->ops().waitingIds(rig.account.id).isEmpty());
        QVERIFY(rig.inbox().contains(last));
        QCOMPARE(rig.told.size(), 1);
        QCOMPARE(rig.told.first().kind, ErrorKind::Gone);
        // The folder goes before the copy is there.
        const MessageId second = rig.inbox().first();
        QVERIFY(rig.act([&](StoreWriter &w) {
            CopyOp{{}, rig.account.id, rig.opMessages({second}), FolderId(archive.value + 1000)}.applyLocal(w, 1);
            DeleteOp{{}, rig.account.id, rig.opMessages({second})}.applyLocal(w, 1);
        }));
        QVERIFY(rig.inbox().contains(second));
    }

    /// What the person does is so, without any server.
    void verbsOffline()
    {
        start();
        QCOMPARE(m_rig->visit(), 3);
        QVERIFY(m_servers->stop(RealServers::Server::Imap));
        QCOMPARE(m_rig->visit(), 0);
        QVERIFY(m_rig->failure && m_rig->failure->kind == ErrorKind::Offline);
        Pop3Rig &rig = *m_rig;
        const AccountId account = rig.account.id;
        const QList<MessageId> ids = rig.inbox();
        QVERIFY(rig.act([&](StoreWriter &w) { SetFlagsOp{{}, account, rig.opMessages({ids[0], ids[1]}), Flag::Seen, {}}.applyLocal(w, 1); }));
        QVERIFY(rig.profile.reader->messageRow(ids[0])->flags.testFlag(Flag::Seen));
        FolderId own;
        QVERIFY(rig.act([&](StoreWriter &w) {
            CreateFolderOp op;
            op.account = account;
            op.path = QStringLiteral("Own");
            op.applyLocal(w, 1, QLatin1Char('/'));
            own = op.folder;
            MoveOp{{}, account, rig.opMessages({ids[0]}), own}.applyLocal(w, 1);
            CopyOp{{}, account, rig.opMessages({ids[1]}), own}.applyLocal(w, 1);
            RenameFolderOp{{}, account, own, QStringLiteral("Mine/Own")}.applyLocal(w, 1);
        }));
        QCOMPARE(rig.profile.reader->folder(own)->path, QString("Mine/Own"));
        QCOMPARE(rig.profile.reader->folder(own)->total, 2);
        QCOMPARE(rig.inbox().size(), 2);
        for (const MessageId id : rig.profile.reader->messageIds(own))
            QVERIFY(rig.profile.reader->rawMessage(id));
        // The copy goes, what it was made of stays whole.
        const MessageId copy = rig.profile.reader->messageIds(own).value(rig.profile.reader->messageIds(own).indexOf(ids[0]) == 0 ? 1 : 0);
        QVERIFY(rig.removeForGood({copy}));
        QVERIFY(rig.profile.reader->rawMessage(ids[1]));
        QVERIFY(rig.act([&](StoreWriter &w) { RemoveFolderOp{{}, account, own, {}}.applyLocal(w, 1); }));
        QVERIFY(!rig.profile.reader->folder(own) && !rig.profile.reader->messageRow(ids[0]));
        // And back online it is as it was left.
        QVERIFY(m_servers->start(RealServers::Server::Imap));
        QCOMPARE(rig.visit(), 0);
        QCOMPARE(rig.inbox().size(), 2);
    }

    void drafts()
    {
        start({}, BodyPolicy::All, 0);
        QCOMPARE(m_rig->visit(), 0);
        Draft draft;
        draft.account = m_rig->account.id;
        draft.from = m_rig->account.identity;
        draft.subject = QStringLiteral("first");
        QVERIFY(m_rig->act([&](StoreWriter &w) { draft.id = AppendDraftOp::save(w, draft, AppendDraftOp::When::Now, 1); }));
        QCOMPARE(m_rig->in(FolderRole::Drafts).size(), 1);
        draft.subject = QStringLiteral("second");
        QVERIFY(m_rig->act([&](StoreWriter &w) { AppendDraftOp::save(w, draft, AppendDraftOp::When::Now, 2); }));
        QCOMPARE(m_rig->in(FolderRole::Drafts).size(), 1);
        QVERIFY(m_rig->contentsOf(FolderRole::Drafts).first().contains("second"));
        QVERIFY(m_rig->profile.reader->draftsOnlyHere().isEmpty());
        QVERIFY(m_rig->act([&](StoreWriter &w) { AppendDraftOp::discard(w, draft.id, 3); }));
        QVERIFY(m_rig->in(FolderRole::Drafts).isEmpty());
    }

    /// The copy in Sent is here, and the letter has come back by POP3.
    void sends()
    {
        start({}, BodyPolicy::All, 0);
        const QByteArray message = "From: ada@example.org\r\nTo: ada@example.org\r\nMessage-ID: <sent@example.org>\r\nSubject: to myself\r\n\r\n.\r\nHello.\r\n";
        OpId id;
        m_rig->profile.write([&](StoreWriter &w) {
            SendRow row;
            row.item.messageIdHeader = QStringLiteral("<sent@example.org>");
            row.sender = QStringLiteral("ada@example.org");
            row.item.receipt.recipients.append({QStringLiteral("ada@example.org"), RecipientReceipt::State::Waiting, 0, {}, {}});
            id = SendOp::applyLocal(w, m_rig->account.id, row, message, message, {}, m_rig->clock.now());
        });
        m_rig->visit();
        QTRY_COMPARE(m_rig->in(FolderRole::Sent).size(), 1);
        QCOMPARE(m_rig->contentsOf(FolderRole::Sent), QByteArrayList{message});
        QVERIFY(m_rig->profile.reader->messageRow(m_rig->in(FolderRole::Sent).first())->flags.testFlag(Flag::Seen));
        QVERIFY(m_rig->profile.reader->outbox().isEmpty());
        QVERIFY(m_rig->profile.reader->receipt(id)->filedAt > 0);
        QVERIFY(m_servers->waitForMessages(1));
        QTRY_VERIFY(m_rig->visit() == 1 || m_rig->inbox().size() == 1);
        QCOMPARE(m_rig->in(FolderRole::Sent).size(), 1);
    }
};

QTEST_GUILESS_MAIN(Pop3SyncTest)
#include "Pop3SyncTest.moc"
