// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderTree.h"

#include "app/folders/FolderPicker.h"
#include "app/messages/MessageListModel.h"
#include "app/widgets/Theme.h"
#include "tests/app/SentMail.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace postrider;
using Kind = FolderModel::Kind;

namespace {

QStringList namesBelow(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names << model.index(row, 0, parent).data().toString();
    return names;
}

} // namespace

class FolderTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void specialFoldersFirstThenTheOthersNested()
    {
        FilledProfile profile;
        FolderModel model(profile.open(), MessageListModel::mimeType());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(namesBelow(model, {}), QStringList({QStringLiteral("All accounts"), QStringLiteral("Work"), QStringLiteral("Home"), QStringLiteral("This computer")}));
        QCOMPARE(namesBelow(model, model.index(0, 0)), QStringList{QStringLiteral("Inbox")}); // the only one that both have
        QCOMPARE(namesBelow(model, model.index(1, 0)),
            QStringList(
                {QStringLiteral("Inbox"), QStringLiteral("Drafts"), QStringLiteral("Sent"), QStringLiteral("Archive"), QStringLiteral("Trash"), QStringLiteral("Projects")}));
        QCOMPARE(namesBelow(model, model.indexOf(profile.projects)), QStringList({QStringLiteral("Analytical Engine")}));
        QCOMPARE(model.firstFolder(), profile.inbox);
    }

    void localFoldersAreTheLastPlaceForMail()
    {
        FilledProfile profile;
        FolderModel model(profile.open(), MessageListModel::mimeType());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        profile.mail().makeLocalFolders();
        const QStringList names{"All accounts", "Work", "Home", "Local Folders", "This computer"};
        QTRY_COMPARE(namesBelow(model, {}), names);
        const QModelIndex local = model.index(3, 0);
        QCOMPARE(namesBelow(model, local), QStringList({"Archive", "Trash"}));
        QVERIFY(!local.data(FolderModel::StateRole).isValid()); // it is never connected, nor offline
        QVERIFY(model.index(0, 0, model.index(1, 0)).data(FolderModel::KindRole).isValid());
        // Two accounts make "All accounts", not one and this.
        profile.mail().removeAccount(profile.secondAccount);
        QTRY_COMPARE(namesBelow(model, {}), QStringList({"Work", "Local Folders", "This computer"}));
        // Nor do they make a profile that is not empty.
        profile.mail().removeAccount(profile.account);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void accountsAsThePersonWantsThem()
    {
        FilledProfile profile;
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        tree.resize(240, 500);
        tree.show();
        const FolderModel &model = *tree.folders();
        QTRY_COMPARE(namesBelow(model, {}), QStringList({"All accounts", "Work", "Home", "This computer"}));
        profile.mail().setAccountOrder({profile.secondAccount, profile.account});
        QTRY_COMPARE(namesBelow(model, {}), QStringList({"All accounts", "Home", "Work", "This computer"}));
        QCOMPARE(model.firstFolder(), profile.secondInbox);
        const QImage plain = tree.grab().toImage();
        profile.mail().setLook(profile.secondAccount, "Home", 3);
        QTRY_COMPARE(model.index(1, 0).data(FolderModel::ColourRole).toInt(), 3);
        const QImage coloured = tree.grab().toImage();
        QVERIFY(coloured != plain);
        profile.mail().setEnabled(profile.secondAccount, false);
        QTRY_COMPARE(model.index(1, 0).data(FolderModel::StateRole).toInt(), int(AccountStatus::State::Off));
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains("Switched off"));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains("Switched off"));
        QVERIFY(tree.grab().toImage() != coloured);
    }

    void theOutboxSaysHowManyNeedSomebody()
    {
        FilledProfile profile;
        const OpId one = SentMail::put(profile, "One", {"grace@example.org"});
        SentMail::put(profile, "Back", {"grace@example.org"}, [](SendOp &op) { SentMail::bounce(op); });
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        const QPersistentModelIndex outbox = tree.folders()->indexOf(Kind::Outbox);
        QCOMPARE(outbox.data(FolderModel::UnreadRole).toInt(), 2);
        QCOMPARE(outbox.data(FolderModel::HeldRole).toInt(), 1);
        QVERIFY2(outbox.data(Qt::AccessibleTextRole).toString().contains("attention needed: 1"), qPrintable(outbox.data(Qt::AccessibleTextRole).toString()));
        SentMail::goOn(profile, one, [](SendOp &op) { SentMail::refuseLast(op); });
        QTRY_COMPARE(outbox.data(FolderModel::HeldRole).toInt(), 2);
        QCOMPARE(outbox.data(FolderModel::UnreadRole).toInt(), 2);
        // Folded away, it comes into sight when something gets in.
        tree.collapse(outbox.parent());
        Draft draft;
        draft.account = profile.account;
        draft.from = {"Ada", "ada@example.org"};
        draft.to = {{"", "grace@example.org"}};
        profile.mail().send(draft);
        QTRY_VERIFY(tree.isExpanded(outbox.parent()));
    }

    void countersChangeInPlace()
    {
        FilledProfile profile(30);
        FolderModel model(profile.open(), MessageListModel::mimeType());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex inbox = model.indexOf(profile.inbox);
        QCOMPARE(inbox.data(FolderModel::UnreadRole).toInt(), 10);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        profile.arrive(profile.inbox, 3);
        QTRY_COMPARE(inbox.data(FolderModel::UnreadRole).toInt(), 11);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changed.first().first().toModelIndex(), QModelIndex(inbox));
        QVERIFY(inbox.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("11")));
    }

    void favouritesStandOnTopInTheirOrder()
    {
        FilledProfile profile(30);
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        tree.resize(240, 700);
        tree.show();
        FolderModel &model = *tree.folders();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.favourites().isEmpty());
        connect(&model, &FolderModel::favouritesWanted, this, [&](const QList<FolderId> &order) { profile.mail().setFavourites(order); });
        profile.mail().setFavourites({profile.projects, profile.inbox, profile.secondInbox});
        QTRY_COMPARE(model.favourites(), (QList<FolderId>{profile.projects, profile.inbox, profile.secondInbox}));
        // Two of the same name say whose they are.
        QCOMPARE(namesBelow(model, model.index(0, 0)), (QStringList{QStringLiteral("Projects"), QStringLiteral("Inbox – Work"), QStringLiteral("Inbox – Home")}));
        // What is chosen there is the folder, and stays chosen there.
        QSignalSpy chosen(&tree, &FolderTree::folderChosen);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(model.indexOfFavourite(profile.inbox)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<FolderId>(), profile.inbox);
        // It counts along.
        profile.arrive(profile.inbox, 3);
        QTRY_COMPARE(model.indexOfFavourite(profile.inbox).data(FolderModel::UnreadRole).toInt(), 11);
        QCOMPARE(model.indexOf(profile.inbox).data(FolderModel::UnreadRole).toInt(), 11);
        // Dragged to another place; nothing but its place changes, least of all the folder itself.
        const std::unique_ptr<QMimeData> last(model.mimeData({model.indexOfFavourite(profile.secondInbox)}));
        QVERIFY(!model.canDropMimeData(last.get(), Qt::MoveAction, -1, -1, model.index(1, 0)));
        QVERIFY(model.dropMimeData(last.get(), Qt::MoveAction, -1, -1, model.indexOfFavourite(profile.projects)));
        QTRY_COMPARE(model.favourites(), (QList<FolderId>{profile.secondInbox, profile.projects, profile.inbox}));
        QCOMPARE(tree.currentIndex(), QModelIndex(model.indexOfFavourite(profile.inbox)));
        // A folder from below becomes one where it is dropped.
        const std::unique_ptr<QMimeData> below(model.mimeData({model.indexOf(profile.sent)}));
        QVERIFY(model.dropMimeData(below.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
        QTRY_COMPARE(model.favourites(), (QList<FolderId>{profile.sent, profile.secondInbox, profile.projects, profile.inbox}));
        profile.mail().setFavourites({});
        QTRY_VERIFY(!model.indexOf(Kind::FavouriteHeading).isValid());
        QCOMPARE(tree.currentIndex(), QModelIndex(model.indexOf(profile.inbox)));
    }

    void aNewFolderAppearsAndTheFoldedOnesStayFolded()
    {
        FilledProfile profile;
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        tree.show();
        tree.collapse(tree.folders()->index(2, 0));
        tree.showFolder(profile.sent);
        profile.write([&](StoreWriter &writer) {
            Folder f;
            f.account = profile.account;
            f.path = QStringLiteral("Club");
            f.serverName = "Club";
            writer.folders.insert(f);
        });
        QTRY_VERIFY(namesBelow(*tree.folders(), tree.folders()->index(1, 0)).contains(QStringLiteral("Club")));
        QVERIFY(!tree.isExpanded(tree.folders()->index(2, 0)));
        QVERIFY(tree.isExpanded(tree.folders()->index(1, 0)));
        QCOMPARE(tree.currentIndex().data(FolderModel::FolderIdRole).value<FolderId>(), profile.sent);
        QCOMPARE(tree.folded().size(), 1);
    }

    void aClickOrAKeyChoosesAFolder()
    {
        FilledProfile profile;
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        tree.resize(240, 500);
        tree.show();
        QSignalSpy chosen(&tree, &FolderTree::folderChosen);
        QSignalSpy outbox(&tree, &FolderTree::outboxChosen);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.folders()->indexOf(profile.sent)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().first().value<FolderId>(), profile.sent);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(chosen.takeFirst().first().value<FolderId>(), profile.archive);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.folders()->indexOf(Kind::Outbox)).center());
        QCOMPARE(outbox.size(), 1);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(tree.folders()->index(0, 0)).center());
        QVERIFY2(!tree.isExpanded(tree.folders()->index(0, 0)), "a heading folds");
        QCOMPARE(chosen.size(), 0);
    }

    void messagesCanBeDroppedOnFoldersOnly()
    {
        FilledProfile profile(3);
        Mail &mail = profile.open();
        FolderModel model(mail, MessageListModel::mimeType());
        MessageListModel messages(mail);
        messages.showFolder(profile.inbox);
        QTRY_COMPARE(messages.rowCount(), 3);
        const std::unique_ptr<QMimeData> data(messages.mimeData({messages.index(1)}));
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(profile.archive)));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(1, 0)));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(FolderRole::Inbox)));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(Kind::Outbox)));
        QMimeData text;
        text.setText(QStringLiteral("hello"));
        QVERIFY(!model.canDropMimeData(&text, Qt::MoveAction, -1, -1, model.indexOf(profile.archive)));
        // Another Postrider's: its ids mean other messages here.
        QMimeData foreign;
        const QString own = MessageListModel::mimeType();
        foreign.setData(own.left(own.lastIndexOf(u'-')), data->data(own));
        foreign.setData(QString(own).replace(own.size() - 1, 1, own.endsWith(u'0') ? QStringLiteral("1") : QStringLiteral("0")), data->data(own));
        QVERIFY(!model.canDropMimeData(&foreign, Qt::MoveAction, -1, -1, model.indexOf(profile.archive)));
        QSignalSpy dropped(&model, &FolderModel::dropped);
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(profile.archive)));
        QCOMPARE(dropped.first().at(1).value<FolderId>(), profile.archive);
    }

    void stateOfAnAccountIsSaidInWords()
    {
        FilledProfile profile;
        FolderModel model(profile.open(), MessageListModel::mimeType());
        AccountStatus status;
        status.account = profile.account;
        status.state = AccountStatus::State::NeedsSignIn;
        status.text = QStringLiteral("The password was not accepted.");
        Q_EMIT profile.mail().statusChanged(status);
        const QModelIndex heading = model.index(1, 0);
        QCOMPARE(heading.data(FolderModel::StateRole).toInt(), int(AccountStatus::State::NeedsSignIn));
        QVERIFY(heading.data(Qt::ToolTipRole).toString().contains(status.text));
        QVERIFY(heading.data(Qt::AccessibleTextRole).toString().contains(status.text));
    }

    void allInboxesCountTogether()
    {
        FilledProfile profile(30);
        profile.add(profile.secondInbox, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("At home"), QStringLiteral("x"), 1, {}, false});
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        QAbstractItemModelTester tester(tree.folders(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex inboxes = tree.folders()->indexOf(FolderRole::Inbox);
        QCOMPARE(inboxes.data(FolderModel::UnreadRole).toInt(), 11);
        QVERIFY(inboxes.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("11 unread")));
        profile.add(profile.secondInbox, {QStringLiteral("Tom"), QStringLiteral("t@example.org"), QStringLiteral("Again"), QStringLiteral("x"), 0, {}, false});
        QTRY_COMPARE(inboxes.data(FolderModel::UnreadRole).toInt(), 12);
        tree.resize(240, 500);
        tree.show();
        QSignalSpy chosen(&tree, &FolderTree::unifiedChosen);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(inboxes).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<FolderRole>(), FolderRole::Inbox);
    }

    void aFolderIsRenamedInItsPlace()
    {
        FilledProfile profile;
        FolderTree tree(profile.open(), MessageListModel::mimeType());
        tree.resize(240, 500);
        tree.show();
        tree.setFocus();
        QSignalSpy renamed(tree.folders(), &FolderModel::renameRequested);
        tree.setCurrentIndex(tree.folders()->indexOf(profile.engine));
        QTest::keyClick(&tree, Qt::Key_F2);
        auto *field = tree.viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("Analytical Engine"));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Difference Engine"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(0).value<FolderId>(), profile.engine);
        QCOMPARE(renamed.first().at(1).toString(), QStringLiteral("Difference Engine"));
        tree.setCurrentIndex(tree.folders()->indexOf(profile.inbox));
        QVERIFY2(!tree.folders()->flags(tree.currentIndex()).testFlag(Qt::ItemIsEditable), "the inbox has its name for good");
    }

    void aFolderIsDraggedBelowAnotherOfItsAccountOnly()
    {
        FilledProfile profile;
        FolderModel model(profile.open(), MessageListModel::mimeType());
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(profile.engine)}));
        const auto can = [&](const QModelIndex &target) { return model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target); };
        QVERIFY(can(model.indexOf(profile.archive)));
        QVERIFY2(can(model.indexOf(profile.inbox).parent()), "to the top of its account");
        QVERIFY2(!can(model.indexOf(profile.projects)), "it is there");
        QVERIFY2(!can(model.indexOf(profile.engine)), "not into itself");
        QVERIFY2(!can(model.indexOf(profile.secondInbox)), "not to another account");
        const std::unique_ptr<QMimeData> above(model.mimeData({model.indexOf(profile.projects)}));
        QVERIFY2(!model.canDropMimeData(above.get(), Qt::MoveAction, -1, -1, model.indexOf(profile.engine)), "not below what is below it");
        QSignalSpy dropped(&model, &FolderModel::folderDropped);
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(profile.archive)));
        QCOMPARE(dropped.first().at(0).value<FolderId>(), profile.engine);
        QCOMPARE(dropped.first().at(1).value<FolderId>(), profile.archive);
    }

    void whatDoesNotOpenSaysWhy()
    {
        FilledProfile profile;
        profile.write([&](StoreWriter &writer) {
            Folder f;
            f.account = profile.account;
            f.path = QStringLiteral("Locked");
            f.serverName = "Locked";
            const FolderId id = writer.folders.insert(f);
            writer.folders.setChecked(id, 1, QStringLiteral("You may not read this folder."));
        });
        FolderModel model(profile.open(), MessageListModel::mimeType());
        const QModelIndex account = model.indexOf(profile.inbox).parent();
        const QModelIndex locked = model.index(model.rowCount(account) - 2, 0, account);
        QCOMPARE(locked.data().toString(), QStringLiteral("Locked"));
        QCOMPARE(locked.data(FolderModel::ProblemRole).toString(), QStringLiteral("You may not read this folder."));
        QVERIFY(locked.data(Qt::ToolTipRole).toString().contains(QStringLiteral("may not read")));
        QVERIFY(locked.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("may not read")));
    }

    void thePickerFindsByAFewLetters()
    {
        FilledProfile profile;
        Mail &mail = profile.open();
        QWidget parent;
        auto *picker = new FolderPicker(mail, profile.account, profile.inbox, &parent);
        QSignalSpy chosen(picker, &FolderPicker::chosen);
        picker->popUp({});
        QWidget *field = picker->focusWidget();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("analy"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<FolderId>(), profile.engine);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    FolderTreeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "FolderTreeTest.moc"
