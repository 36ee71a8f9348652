// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageListModel.h"

#include "core/ops/Verbs.h"
#include "tests/app/FilledProfile.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace postrider;

class MessageListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void showsAFolderNewestFirst()
    {
        FilledProfile profile(40);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &MessageListModel::loaded);
        model.showFolder(profile.inbox);
        QVERIFY(!model.isLoaded());
        QVERIFY(loaded.wait(test::patience));
        QCOMPARE(model.rowCount(), 40);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Message 1040"));
        QCOMPARE(model.index(39).data().toString(), QStringLiteral("Message 1001"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Sender 39")));
        QCOMPARE(model.rowOf(model.idAt(17)), 17);
    }

    void newMailIsInsertedWhereItBelongs()
    {
        FilledProfile profile(10);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 10);
        const QPersistentModelIndex kept = model.index(3);
        const MessageId id = model.idAt(3);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        profile.arrive(profile.inbox, 5);
        QTRY_COMPARE(model.rowCount(), 15);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(kept.row(), 8);
        QCOMPARE(model.idAt(kept.row()), id);
    }

    void whatTheServerRemovesGoesWithoutAReset()
    {
        FilledProfile profile(10);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 10);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const MessageId last = model.idAt(9);
        profile.removeOnServer({model.idAt(2), model.idAt(3), model.idAt(7)});
        QTRY_COMPARE(model.rowCount(), 7);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowOf(last), 6);
    }

    void flagsFromTheServerRepaintOnlyTheirRows()
    {
        FilledProfile profile(10);
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 10);
        QVERIFY(model.messageAt(4));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        profile.flagOnServer({model.idAt(4)}, Flag::Flagged | Flag::Seen);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 4);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 4);
        QCOMPARE(model.messageAt(4)->flags, Flags(Flag::Flagged | Flag::Seen));
    }

    void anotherFolderDoesNotShowWhatComesLate()
    {
        FilledProfile profile(200);
        profile.add(profile.archive, {QStringLiteral("A"), QStringLiteral("a@example.org"), QStringLiteral("Archived"), QStringLiteral("x"), 1, {}, false});
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        model.showFolder(profile.archive); // before the inbox is there
        QTRY_VERIFY(model.isLoaded());
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Archived"));
    }

    /// Without reading the list again; and read again, it is the same.
    void whatComesBackStandsOnTop()
    {
        FilledProfile profile(60);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 60);
        const MessageId id = model.idAt(40);
        const qint64 own = model.messageAt(40)->date, at = model.messageAt(10)->date + 1;
        profile.mail().snooze({id}, at);
        QTRY_COMPARE(model.rowCount(), 59);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        profile.write([&profile, id, at](StoreWriter &writer) {
            UndoList ignored;
            const auto row = writer.messages.shown(id);
            const auto waiting = writer.marks.snoozed(id);
            Verbs::setFlags(writer, row->account, {*row}, {}, Flag::Seen, 1, ignored);
            Verbs::move(writer, row->account, {*row}, profile.inbox, 1, ignored);
            writer.marks.cameBack(*waiting, profile.inbox, at);
        });
        QTRY_COMPARE(model.rowCount(), 60);
        QCOMPARE(model.rowOf(id), 10);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.messageAt(10)->date, own);
        profile.arrive(profile.inbox, 1);
        QTRY_COMPARE(model.rowCount(), 61);
        const QList<MessageId> ids = profile.mail().reader().list(model.listing());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.idAt(row), ids.at(row));
        // Where only some of the folder is listed, too.
        Listing unread = model.listing();
        unread.query = QStringLiteral("is:unread");
        model.show(unread);
        QTRY_VERIFY(model.isLoaded() && model.rowOf(id) >= 0);
        for (int row = 0; row < model.rowOf(id); ++row)
            QTRY_VERIFY(model.messageAt(row) && model.messageAt(row)->date > at);
    }

    /// A few changes are put into the list without reading it again, wherever they belong.
    void oldMailIsInsertedWhereItBelongs()
    {
        FilledProfile profile(50);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 50);
        const qint64 between = model.messageAt(20)->date + 1;
        profile.write([&profile, between](StoreWriter &writer) {
            for (qint64 date : {between, qint64(1000)}) {
                NewMessage row;
                row.uid = Uid(5000 + date % 100);
                row.date = date;
                row.subject = QStringLiteral("Late");
                row.messageIdHeader = QStringLiteral("<late%1@example.org>").arg(date);
                writer.messages.insert(profile.account, profile.inbox, {row}, false);
            }
        });
        QTRY_COMPARE(model.rowCount(), 52);
        QCOMPARE(model.index(20).data().toString(), QStringLiteral("Late"));
        QCOMPARE(model.index(51).data().toString(), QStringLiteral("Late"));
        QList<MessageId> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.idAt(row));
        QCOMPARE(shown, profile.mail().reader().messageIds(profile.inbox));
    }

    void leavingIsSeenAtOnceAndUndoneByTheStore()
    {
        FilledProfile profile(10);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 10);
        const QList<MessageId> gone{model.idAt(1), model.idAt(2)};
        model.showLeaving(gone);
        QCOMPARE(model.rowCount(), 8);
        // A load that was read before the store knew must not bring them back.
        profile.arrive(profile.inbox, 1);
        QTRY_COMPARE(model.rowCount(), 9);
        QCOMPARE(model.rowOf(gone.first()), -1);
        model.showReturning();
        QTRY_COMPARE(model.rowCount(), 11);
        QCOMPARE(model.rowOf(gone.first()), 2);
    }

    void flagsAreShownBeforeTheStoreAnswers()
    {
        FilledProfile profile(5);
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(!model.messageAt(0)->flags.testFlag(Flag::Flagged));
        model.showFlags({model.idAt(0)}, Flag::Flagged, {});
        QVERIFY(model.messageAt(0)->flags.testFlag(Flag::Flagged));
    }

    void oldestFirstIsTheSameTurnedRound()
    {
        FilledProfile profile(5);
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 5);
        const MessageId newest = model.idAt(0);
        Listing oldest = model.listing();
        oldest.descending = false;
        model.show(oldest);
        QTRY_COMPARE(model.rowOf(newest), 4);
        profile.arrive(profile.inbox, 1);
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowOf(newest), 4);
    }

    // --- conversations --------------------------------------------------------------------------------------------------------------

    /// Two conversations in the inbox, one with an answer of our own in Sent.
    static void fillConversations(FilledProfile &profile)
    {
        const auto add = [&](FolderId folder, const char *who, const char *subject, const char *id, const QStringList &references, int hoursAgo, Flags flags = {}) {
            FilledProfile::Letter letter{QString::fromLatin1(who), QStringLiteral("x@example.org"), QString::fromLatin1(subject), QStringLiteral("text"), hoursAgo, flags, false};
            letter.id = QString::fromLatin1(id);
            letter.references = references;
            profile.add(folder, letter);
        };
        add(profile.inbox, "Grace", "Compiler", "c1", {}, 50, Flag::Seen);
        add(profile.sent, "Ada", "Re: Compiler", "c2", {QStringLiteral("c1")}, 40, Flag::Seen);
        add(profile.inbox, "Grace", "Re: Compiler", "c3", {QStringLiteral("c1"), QStringLiteral("c2")}, 10);
        add(profile.inbox, "Charles", "Engine", "e1", {}, 5);
        add(profile.inbox, "Mary", "Alone", "m1", {}, 2, Flag::Seen);
    }
    static Listing grouped(FolderId folder)
    {
        Listing listing;
        listing.folder = folder;
        listing.grouping = Listing::Grouping::Threads;
        return listing;
    }

    void conversationsOpenInReadingOrder()
    {
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(grouped(profile.inbox));
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Re: Compiler"));
        QCOMPARE(model.rowAt(2).total, 2);
        QCOMPARE(int(model.rowAt(2).unread), 1);
        QVERIFY(!model.rowAt(0).canOpen());
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("conversation of 2 message(s), 1 unread, closed")));
        model.setOpen(2, true);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("Compiler"));
        QCOMPARE(model.messageAt(4)->folder, profile.sent); // our own answer, though it is in another folder
        QCOMPARE(int(model.rowAt(5).depth), 2);
        QVERIFY(model.rowAt(3).kind() == ListRow::Kind::Part);
        QCOMPARE(model.rowOf(model.idAt(5)), 5); // its own row, not the conversation that it stands for
        model.setOpen(2, false);
        QCOMPARE(model.rowCount(), 3);
    }

    void anAnswerDoesNotTakeAwayWhatIsRead()
    {
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(grouped(profile.inbox));
        QTRY_COMPARE(model.rowCount(), 3);
        model.setOpen(2, true);
        model.setPinned(model.rowAt(5).key());
        FilledProfile::Letter answer{QStringLiteral("Grace"), QStringLiteral("x@example.org"), QStringLiteral("Re: Compiler"), QStringLiteral("more"), 0, {}, false};
        answer.id = QStringLiteral("c4");
        answer.references = QStringList{QStringLiteral("c1"), QStringLiteral("c2"), QStringLiteral("c3")};
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        profile.add(profile.inbox, answer);
        QTRY_COMPARE(model.rowCount(), 7);
        QVERIFY(model.rowAt(2).isConversation()); // still the third, though it is the newest now
        QCOMPARE(model.rowAt(2).total, 3);
        QCOMPARE(resets.size(), 0);
        model.setPinned(ListRow::noKey);
        profile.arrive(profile.inbox, 1); // nobody reads it any more: at the next occasion it goes where it belongs
        QTRY_COMPARE(model.rowAt(0).total, 3);
    }

    void allOpenAndAllClose()
    {
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(grouped(profile.inbox));
        QTRY_COMPARE(model.rowCount(), 3);
        model.openAll();
        QTRY_COMPARE(model.rowCount(), 6);
        model.closeAll();
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void theNextUnreadIsFoundInAClosedConversation()
    {
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        model.show(grouped(profile.inbox));
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy found(&model, &MessageListModel::unreadFound);
        model.findUnread(1, MessageListModel::Towards::End);
        QVERIFY(found.wait(test::patience));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowOf(found.first().first().value<MessageId>()), 5);
    }

    void theMessagesOfAConversationAreThoseOfThisList()
    {
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        model.show(grouped(profile.inbox));
        QTRY_COMPARE(model.rowCount(), 3);
        QList<MessageId> messages;
        model.findMessages({model.rowAt(2).thread}, [&](const QList<MessageId> &found) { messages = found; });
        QTRY_COMPARE(messages.size(), 2);
        for (MessageId id : std::as_const(messages))
            QCOMPARE(profile.mail().reader().messageRow(id)->folder, profile.inbox);
    }

    // --- other orders and lists ------------------------------------------------------------------------------------------------------

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("first");
        QTest::newRow("sender") << int(Listing::Sort::Sender) << false << QStringLiteral("Engine");
        QTest::newRow("sender, other way round") << int(Listing::Sort::Sender) << true << QStringLiteral("Alone");
        QTest::newRow("subject") << int(Listing::Sort::Subject) << false << QStringLiteral("Alone");
        QTest::newRow("unread") << int(Listing::Sort::Unread) << true << QStringLiteral("Engine");
        QTest::newRow("oldest") << int(Listing::Sort::Date) << false << QStringLiteral("Compiler");
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QString, first);
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        Listing listing;
        listing.folder = profile.inbox;
        listing.sort = Listing::Sort(sort);
        listing.descending = descending;
        model.show(listing);
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), first);
    }

    void allInboxesAreOneList()
    {
        FilledProfile profile;
        fillConversations(profile);
        profile.add(profile.secondInbox, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("At home"), QStringLiteral("x"), 1, {}, false});
        MessageListModel model(profile.open());
        Listing listing;
        listing.unified = FolderRole::Inbox;
        model.show(listing);
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(model.isMixed());
        QVERIFY(model.hasSeveralAccounts());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Home")));
        profile.add(profile.secondInbox, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("Again"), QStringLiteral("x"), 0, {}, false});
        QTRY_COMPARE(model.rowCount(), 6);
        profile.add(profile.archive, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("Elsewhere"), QStringLiteral("x"), 0, {}, false});
        QTest::qWait(250);
        QCOMPARE(model.rowCount(), 6);
    }

    void whoseIsSaidWhereThereAreSeveral()
    {
        FilledProfile profile;
        fillConversations(profile);
        Mail &mail = profile.open();
        MessageListModel model(mail);
        Listing listing;
        listing.query = QStringLiteral("from:a");
        model.show(listing);
        QVERIFY(model.isMixed() && model.saysAccount(profile.account));
        mail.makeLocalFolders();
        mail.removeAccount(profile.secondAccount);
        QTRY_VERIFY(!model.hasSeveralAccounts());
        QVERIFY(!model.saysAccount(profile.account));
        QVERIFY2(model.saysAccount(mail.reader().accounts().last().id), "Local Folders are somewhere else");
        model.showFolder(profile.inbox);
        QVERIFY(!model.saysAccount(mail.reader().accounts().last().id));
    }

    void aQueryNarrowsTheList()
    {
        FilledProfile profile;
        fillConversations(profile);
        MessageListModel model(profile.open());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 4);
        Listing listing = model.listing();
        listing.query = QStringLiteral("is:unread");
        model.show(listing);
        QTRY_COMPARE(model.rowCount(), 2);
        const MessageId reading = model.idAt(1);
        model.setPinned(model.rowAt(1).key());
        profile.mail().setFlags({reading}, Flag::Seen, {});
        QTest::qWait(300);
        QCOMPARE(model.rowOf(reading), 1); // it is being read, so it stays
        model.setPinned(ListRow::noKey);
        profile.mail().setFlags({model.idAt(0)}, Flag::Flagged, {});
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void findsTheNextUnread()
    {
        FilledProfile profile(9); // every third is unread: 1001, 1004, 1007
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 9);
        QSignalSpy found(&model, &MessageListModel::unreadFound);
        model.findUnread(3, MessageListModel::Towards::End);
        QVERIFY(found.wait(test::patience));
        QCOMPARE(model.rowOf(found.takeFirst().first().value<MessageId>()), 5);
        model.findUnread(5, MessageListModel::Towards::Start);
        QVERIFY(found.wait(test::patience));
        QCOMPARE(model.rowOf(found.takeFirst().first().value<MessageId>()), 2);
        model.findUnread(8, MessageListModel::Towards::End);
        QVERIFY(found.wait(test::patience));
        QVERIFY(!found.takeFirst().first().value<MessageId>().isValid());
    }

    void aDragCarriesItsMessages()
    {
        FilledProfile profile(3);
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 3);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0), model.index(2)}));
        QCOMPARE(MessageListModel::keysFrom(data.get()), (QSet<quint64>{model.rowAt(0).key(), model.rowAt(2).key()}));
        QMimeData broken;
        broken.setData(MessageListModel::mimeType(), QByteArray("\x00\x01\x02", 3));
        QVERIFY(MessageListModel::keysFrom(&broken).isEmpty());
    }

    /// 20,000 messages arrive in commits of 250 while someone looks: nothing the model does on main may take long.
    void mainStaysFreeWhileALotArrives()
    {
        FilledProfile profile(2000);
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 2000);
        const QPersistentModelIndex looked = model.index(20);
        const MessageId id = model.idAt(20);
        for (int i = 0; i < 80; ++i)
            profile.arrive(profile.inbox, 250);
        qint64 worst = 0;
        QElapsedTimer whole;
        whole.start();
        while (model.rowCount() < 22000 && whole.elapsed() < 120000) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            for (int row = 0; row < 15; ++row)
                model.messageAt(row);
            worst = qMax(worst, turn.elapsed());
            QThread::msleep(2);
        }
        QCOMPARE(model.rowCount(), 22000);
        QCOMPARE(model.idAt(looked.row()), id);
        qInfo("worst turn of the event loop while 20,000 arrived: %lld ms", static_cast<long long>(worst));
        QVERIFY(!model.messageAt(0)->subject.isEmpty());
    }
};

QTEST_MAIN(MessageListModelTest)
#include "MessageListModelTest.moc"
