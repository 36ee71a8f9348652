// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/accounts/AccountsWindow.h"
#include "app/folders/FolderPicker.h"
#include "app/folders/FolderProperties.h"
#include "app/folders/FolderTree.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/Theme.h"
#include "app/window/NoticeStack.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <algorithm>

using namespace postrider;

/// Folders made, renamed, deleted, emptied and set up from the window.
class FolderMenuTest : public QObject {
    Q_OBJECT

    static FolderProperties *propertiesOf(WindowScreen &screen, FolderId folder)
    {
        screen.window.folderTree()->chooseFolder(folder);
        screen.window.action("folder-properties")->trigger();
        return screen.window.findChild<FolderProperties *>();
    }
    /// Agrees to the question on the screen; another one comes instead of what was asked.
    static bool asksAgain(const QString &agreed)
    {
        const QPointer<QMessageBox> first = question();
        answer(agreed);
        return QTest::qWaitFor([&] { return !first && question(); }, test::patience);
    }

private Q_SLOTS:
    void aFolderIsMadeRenamedAndDeleted()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        FolderTree *tree = screen.window.folderTree();
        const auto find = [&](const QString &path) {
            for (const Folder &folder : profile.mail().reader().folders()) {
                if (folder.path == path)
                    return folder.id;
            }
            return FolderId();
        };
        screen.window.action("new-folder")->trigger();
        auto *dialog = screen.window.findChild<NameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("a/b"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        const auto isRefused = [dialog] {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            return std::count_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible(); }) == 2; // the question, and why not
        };
        QTRY_VERIFY(isRefused());
        QVERIFY2(dialog->isVisible(), "it says what is wrong and lets it be corrected");
        dialog->findChild<QLineEdit *>()->selectAll();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Club"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(tree->folders()->indexOf(find(QStringLiteral("Club"))).isValid());
        const FolderId club = find(QStringLiteral("Club"));
        tree->chooseFolder(club);
        QTRY_VERIFY(screen.window.action("rename-folder")->isEnabled());
        screen.activate();
        QTest::keyClick(&screen.window, Qt::Key_F2);
        QLineEdit *field = nullptr;
        QTRY_VERIFY(field = tree->viewport()->findChild<QLineEdit *>());
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Society"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(tree->folders()->indexOf(club).data().toString(), QStringLiteral("Society"));
        screen.window.action("delete-folder")->trigger();
        answer(QStringLiteral("Delete folder"));
        QTRY_VERIFY(!tree->folders()->indexOf(club).isValid());
        QTRY_COMPARE(screen.model()->folder(), profile.inbox); // what was shown is gone
    }

    /// News of other folders and of the account come at any time: who is typing a name goes on.
    void renamingGoesOnWhateverComes()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        FolderTree *tree = screen.window.folderTree();
        tree->chooseFolder(profile.projects);
        QTRY_VERIFY(screen.window.action("rename-folder")->isEnabled());
        screen.window.action("rename-folder")->trigger();
        QLineEdit *field = tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Soci"));
        QSignalSpy reset(tree->folders(), &QAbstractItemModel::modelReset);
        profile.mail().setLook(profile.account, QStringLiteral("Elsewhere"), 3);
        QTRY_COMPARE(profile.mail().reader().account(profile.account)->name, QStringLiteral("Elsewhere"));
        QTest::qWait(200);
        QVERIFY(reset.isEmpty());
        field = tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("Soci"));
        QTest::keyClicks(field, QStringLiteral("ety"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(tree->folders()->indexOf(profile.projects).data().toString(), QStringLiteral("Society"));
    }

    void deletingAFolderSaysHowManyMessages()
    {
        FilledProfile profile;
        profile.arrive(profile.projects, 4);
        profile.arrive(profile.engine, 3);
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        screen.window.action("delete-folder")->trigger();
        QTRY_VERIFY(question());
        QVERIFY2(question()->informativeText().contains(QStringLiteral("7")), qPrintable(question()->informativeText()));
        answer(QStringLiteral("Cancel"));
    }

    void allAreMarkedReadAndTrashIsEmptied()
    {
        FilledProfile profile(9);
        profile.arrive(profile.trash, 5);
        WindowScreen screen(profile);
        screen.key(Qt::Key_C, Qt::ShiftModifier);
        QTRY_COMPARE(profile.mail().reader().folder(profile.inbox)->unread, 0);
        QVERIFY(!screen.window.action("empty-folder")->isEnabled());
        screen.window.folderTree()->chooseFolder(profile.trash);
        QTRY_VERIFY(screen.window.action("empty-folder")->isEnabled());
        screen.window.action("empty-folder")->trigger();
        answer(QStringLiteral("Delete for good"));
        QTRY_COMPARE(profile.mail().reader().folder(profile.trash)->total, 0);
    }

    /// What comes into it while the question is on the screen has not been agreed to.
    void emptyingAsksAgainAboutWhatHasCome()
    {
        FilledProfile profile;
        profile.arrive(profile.trash, 2);
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.trash);
        QTRY_VERIFY(screen.window.action("empty-folder")->isEnabled());
        screen.window.action("empty-folder")->trigger();
        QTRY_VERIFY(question());
        profile.arrive(profile.trash, 3);
        QTRY_COMPARE(profile.mail().reader().folder(profile.trash)->total, 5);
        QVERIFY(asksAgain(QStringLiteral("Delete for good")));
        QVERIFY2(question()->text().contains(QLatin1Char('5')), qPrintable(question()->text()));
        QCOMPARE(profile.mail().reader().folder(profile.trash)->total, 5);
        answer(QStringLiteral("Delete for good"));
        QTRY_COMPARE(profile.mail().reader().folder(profile.trash)->total, 0);
    }

    void deletingAsksAgainAboutWhatHasCome()
    {
        FilledProfile profile;
        profile.arrive(profile.projects, 4);
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        screen.window.action("delete-folder")->trigger();
        QTRY_VERIFY(question());
        profile.arrive(profile.engine, 3); // a folder below it
        QTRY_COMPARE(profile.mail().reader().folder(profile.engine)->total, 3);
        QVERIFY(asksAgain(QStringLiteral("Delete folder")));
        QVERIFY2(question()->informativeText().contains(QLatin1Char('7')), qPrintable(question()->informativeText()));
        QVERIFY(screen.window.folderTree()->folders()->indexOf(profile.projects).isValid());
        answer(QStringLiteral("Delete folder"));
        QTRY_VERIFY(!screen.window.folderTree()->folders()->indexOf(profile.projects).isValid());
    }

    void propertiesChangeWhatWasChanged()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        FolderProperties *dialog = propertiesOf(screen, profile.projects);
        QVERIFY(dialog);
        auto *bodies = dialog->findChild<QComboBox *>(QStringLiteral("bodyPolicy"));
        bodies->setCurrentIndex(bodies->findData(int(BodyPolicy::LastDays)));
        dialog->findChild<QSpinBox *>(QStringLiteral("bodyDays"))->setValue(14);
        auto *role = dialog->findChild<QComboBox *>(QStringLiteral("folderRole"));
        role->setCurrentIndex(role->findData(int(FolderRole::Junk)));
        auto *watched = dialog->findChild<QCheckBox *>(QStringLiteral("folderWatched"));
        QVERIFY(watched->isEnabled() && !watched->isChecked());
        watched->click();
        dialog->accept();
        QTRY_VERIFY(profile.mail().reader().folder(profile.projects)->watched);
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->role, FolderRole::Junk);
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->bodyPolicy, BodyPolicy::LastDays);
        const Folder folder = *profile.mail().reader().folder(profile.projects);
        QCOMPARE(folder.bodyDays, 14);
        QVERIFY(folder.subscribed);
    }

    /// Another program has removed the folder meanwhile.
    void propertiesSayWhatCouldNotBeKept()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        FolderProperties *dialog = propertiesOf(screen, profile.projects);
        QVERIFY(dialog);
        profile.write([&](StoreWriter &w) { w.folders.remove(profile.projects); });
        QTRY_VERIFY(!profile.mail().reader().folder(profile.projects));
        auto *role = dialog->findChild<QComboBox *>(QStringLiteral("folderRole"));
        role->setCurrentIndex(role->findData(int(FolderRole::Junk)));
        dialog->accept();
        QTRY_COMPARE(screen.window.notices()->count(), 1);
    }

    void propertiesSayThatTagsAreLeftOut()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        const auto said = [&] {
            screen.window.action("folder-properties")->trigger();
            auto *dialog = screen.window.findChild<FolderProperties *>();
            auto *label = dialog ? dialog->findChild<QLabel *>(QStringLiteral("tagsLeftOut")) : nullptr;
            const QString text = label ? label->text() : QString();
            delete dialog;
            return text;
        };
        QCOMPARE(said(), QString());
        for (int i = 0; i < 20; ++i)
            profile.write([i](StoreWriter &w) { w.keywords.findOrAdd({"tag" + QByteArray::number(i)}); });
        QTRY_VERIFY(profile.mail().reader().wereKeywordsLeftOut());
        QVERIFY2(said().contains(QStringLiteral("18")), qPrintable(said()));
    }

    void whatIsNotSubscribedIsNotShown()
    {
        FilledProfile profile;
        WindowScreen screen(profile);
        screen.window.action("account-folders")->trigger();
        auto *room = screen.window.findChild<AccountsWindow *>();
        QVERIFY(room);
        auto *list = room->findChild<QListWidget *>("shownFolders");
        QVERIFY(list->isVisible());
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == QStringLiteral("Projects/Analytical Engine"))
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        QTest::mouseClick(room->findChild<QAbstractButton *>("save"), Qt::LeftButton);
        QTRY_VERIFY(!screen.window.folderTree()->folders()->indexOf(profile.engine).isValid());
        QVERIFY(screen.window.folderTree()->folders()->indexOf(profile.projects).isValid());
    }

    void copiesStayWhereTheyAre()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.select(0);
        screen.key(Qt::Key_V, Qt::ShiftModifier);
        auto *picker = screen.window.findChild<FolderPicker *>();
        QVERIFY(picker);
        QTest::keyClicks(picker->focusWidget(), QStringLiteral("archi"));
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(profile.mail().reader().waitingChanges(), 1); // the server makes the copy
        QCOMPARE(screen.model()->rowCount(), 3);
        QTRY_VERIFY(screen.window.undoBar()->sentence().contains(QStringLiteral("copied")));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    FolderMenuTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "FolderMenuTest.moc"
