// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageListModel.h"

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
        QVERIFY(loaded.wait());
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
        model.setDirection(MessageLoader::Direction::OldestFirst);
        QTRY_COMPARE(model.rowOf(newest), 4);
        profile.arrive(profile.inbox, 1);
        QTRY_COMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowOf(newest), 4);
    }

    void findsTheNextUnread()
    {
        FilledProfile profile(9); // every third is unread: 1001, 1004, 1007
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 9);
        QSignalSpy found(&model, &MessageListModel::unreadFound);
        model.findUnread(3, MessageListModel::Towards::End);
        QVERIFY(found.wait());
        QCOMPARE(model.rowOf(found.takeFirst().first().value<MessageId>()), 5);
        model.findUnread(5, MessageListModel::Towards::Start);
        QVERIFY(found.wait());
        QCOMPARE(model.rowOf(found.takeFirst().first().value<MessageId>()), 2);
        model.findUnread(8, MessageListModel::Towards::End);
        QVERIFY(found.wait());
        QVERIFY(!found.takeFirst().first().value<MessageId>().isValid());
    }

    void aDragCarriesItsMessages()
    {
        FilledProfile profile(3);
        MessageListModel model(profile.open());
        model.showFolder(profile.inbox);
        QTRY_COMPARE(model.rowCount(), 3);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0), model.index(2)}));
        QCOMPARE(MessageListModel::messagesFrom(data.get()), (QList<MessageId>{model.idAt(0), model.idAt(2)}));
        QMimeData broken;
        broken.setData(MessageListModel::mimeType(), QByteArray("\x00\x01\x02", 3));
        QVERIFY(MessageListModel::messagesFrom(&broken).isEmpty());
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
