// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/folders/FolderModel.h"
#include "app/folders/FolderTree.h"
#include "app/widgets/Theme.h"
#include "app/window/AccountMenu.h"
#include "app/window/MailFiles.h"
#include "app/window/NoticeStack.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace postrider;

/// Mail from files and into files, from the File menu: the dialog is filled in and its button clicked, and what came of it is said.
class MailFilesTest : public QObject {
    Q_OBJECT

private:
    static QFileDialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<QFileDialog *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Types a path into the dialog that is open, and clicks its first button.
    static void choose(const QString &path, const QString &filter = {})
    {
        QTRY_VERIFY(dialog());
        QFileDialog *open = dialog();
        if (!filter.isEmpty()) {
            for (const QString &each : open->nameFilters()) {
                if (each.contains(filter))
                    open->selectNameFilter(each);
            }
        }
        auto *name = open->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path);
        auto *buttons = open->findChild<QDialogButtonBox *>();
        QVERIFY(buttons);
        QPushButton *accept = buttons->button(open->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open);
        QVERIFY(accept);
        QTRY_VERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
    static QString told(const WindowScreen &screen)
    {
        QStringList texts;
        // A new one is shown from the event loop only.
        for (const Bar *bar : screen.window.notices()->findChildren<Bar *>())
            texts.append(bar->text());
        texts.append(screen.window.findChild<UndoBar *>()->sentence());
        return texts.join(QLatin1Char('\n'));
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Whole messages, unlike those that only arrive.
    static void fill(FilledProfile &profile)
    {
        for (int i = 0; i < 3; ++i)
            profile.add(profile.inbox,
                {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("Compiler: notes/%1").arg(i), QStringLiteral("Words"), i + 1, Flag::Seen, false});
    }
    static QByteArray letter(int number)
    {
        return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: Letter " + QByteArray::number(number) + "\nMessage-ID: <in" + QByteArray::number(number)
            + "@example.org>\nDate: Sat, 21 Nov 2026 10:00:00 +0000\n\nSome words.\n";
    }

private Q_SLOTS:
    /// It was free when it was asked where to; by the time somebody says so, files have been dropped on a folder.
    void somethingElseBeginsWhileAPlaceIsChosen()
    {
        FilledProfile profile(2);
        QTemporaryDir files;
        const QString mailbox = files.filePath(QStringLiteral("old.mbox")), backup = files.filePath(QStringLiteral("backup.zip"));
        write(mailbox, "From grace@example.org Sat Nov 21 10:00:00 2026\n" + letter(1));
        WindowScreen screen(profile);
        screen.window.action("back-up")->trigger();
        QTRY_VERIFY(dialog());
        screen.window.findChild<MailFiles *>()->importInto(profile.projects, {mailbox});
        Q_EMIT dialog()->fileSelected(backup);
        dialog()->close();
        QVERIFY2(told(screen).contains(QStringLiteral("One thing at a time")), qPrintable(told(screen)));
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 1);
        QVERIFY(!QFile::exists(backup));
    }

    void aFileIsImportedIntoTheFolderInTheList()
    {
        FilledProfile profile(2);
        QTemporaryDir files;
        const QString path = files.filePath(QStringLiteral("old.mbox"));
        write(path, "From grace@example.org Sat Nov 21 10:00:00 2026\n" + letter(1) + "\nFrom grace@example.org Sat Nov 21 10:00:00 2026\n" + letter(2) + '\n');
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        QTRY_VERIFY(screen.window.action("import")->isEnabled());
        screen.window.action("import")->trigger();
        choose(path);
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 2);
        QTRY_VERIFY2(told(screen).contains(QStringLiteral("2 message(s) imported")), qPrintable(told(screen)));
        // Once more: they are there already, and that is what it says.
        screen.window.action("import")->trigger();
        choose(path);
        QTRY_VERIFY2(told(screen).contains(QStringLiteral("2 message(s) were there already")), qPrintable(told(screen)));
        QCOMPARE(profile.mail().reader().folder(profile.projects)->total, 2);
    }

    void aDirectoryIsImported()
    {
        FilledProfile profile;
        QTemporaryDir files;
        QVERIFY(QDir(files.path()).mkpath(QStringLiteral("letters")));
        write(files.filePath(QStringLiteral("letters/one.eml")), letter(1));
        write(files.filePath(QStringLiteral("letters/picture.png")), QByteArray("\x89PNG\r\n\x1a\n", 8));
        WindowScreen screen(profile);
        screen.window.folderTree()->chooseFolder(profile.projects);
        QTRY_VERIFY(screen.window.action("import-folder")->isEnabled());
        screen.window.action("import-folder")->trigger();
        choose(files.filePath(QStringLiteral("letters")));
        QTRY_VERIFY2(told(screen).contains(QStringLiteral("1 message(s) imported")), qPrintable(told(screen)));
        QVERIFY2(told(screen).contains(QStringLiteral("1 file(s) were left out")), qPrintable(told(screen)));
    }

    /// By the bar that every verb has, and only what came in.
    void anImportIsTakenBack()
    {
        FilledProfile profile;
        profile.add(profile.projects, {"Grace", "grace@example.org", "Letter 2", "Some words", 3, {}, false, "in2@example.org"});
        QTemporaryDir files;
        for (int i = 1; i <= 3; ++i)
            write(files.filePath(QStringLiteral("%1.eml").arg(i)), letter(i));
        WindowScreen screen(profile);
        FolderModel *folders = screen.window.folderTree()->folders();
        Q_EMIT folders->filesDropped(profile.projects, {files.filePath("1.eml"), files.filePath("3.eml")});
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 3);
        auto *bar = screen.window.findChild<UndoBar *>();
        QTRY_COMPARE(bar->sentence(), QStringLiteral("2 message(s) imported."));
        QCOMPARE(screen.window.notices()->count(), 0); // said once
        QTRY_VERIFY(screen.window.action("undo")->isEnabled());
        QVERIFY(bar->undoNow());
        QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 1);
        QCOMPARE(profile.mail().reader().messageRow(profile.mail().reader().messageIds(profile.projects).first())->subject, QStringLiteral("Letter 2"));
    }

    void aFolderIsExportedAndNothingIsOverwritten()
    {
        FilledProfile profile(1); // one that is not wholly here
        fill(profile);
        QTemporaryDir files;
        WindowScreen screen(profile);
        const QString path = files.filePath(QStringLiteral("inbox.mbox"));
        screen.window.action("export-folder")->trigger();
        choose(path);
        QTRY_VERIFY2(told(screen).contains(QStringLiteral("3 message(s) exported. 1 message(s) are not wholly on this computer")), qPrintable(told(screen)));
        const QByteArray written = contents(path);
        QVERIFY(written.startsWith("From "));
        screen.window.action("export-folder")->trigger();
        choose(path);
        QTRY_VERIFY2(!told(screen).contains(QStringLiteral("Exporting")) && screen.window.notices()->count() == 2, qPrintable(told(screen))); // what was done, and why not again
        QCOMPARE(contents(path), written);
        screen.window.action("export-folder")->trigger();
        choose(files.filePath(QStringLiteral("each")), QStringLiteral("each message"));
        QTRY_COMPARE(QDir(files.filePath(QStringLiteral("each"))).entryList({QStringLiteral("*.eml")}, QDir::Files).size(), 3);
    }

    /// Before it is removed: every folder once, those below beside their folder, in a directory that was not there.
    void anAccountIsExported()
    {
        FilledProfile profile;
        fill(profile);
        profile.add(profile.engine, {"Grace", "grace@example.org", "Cards", "Punched", 2, {}});
        QTemporaryDir files;
        WindowScreen screen(profile);
        const QDir work(files.filePath(QStringLiteral("Work")));
        for (int times = 1; times <= 2; ++times) {
            Q_EMIT screen.window.findChild<AccountMenu *>()->exportRequested(profile.account);
            choose(files.path());
            QTRY_VERIFY2(told(screen).contains(QStringLiteral("4 message(s) exported.")), qPrintable(told(screen)));
            QTRY_COMPARE(QDir(files.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), times); // the first stays as it is
        }
        QVERIFY(QFileInfo::exists(work.filePath(QStringLiteral("INBOX.mbox"))));
        QVERIFY(contents(work.filePath(QStringLiteral("Projects.mbox.sbd/Analytical Engine"))).contains("Punched"));
        QVERIFY(!QFileInfo::exists(work.filePath(QStringLiteral("Projects_Analytical Engine.mbox"))));
    }

    void aMessageIsSavedAsItWasReceived()
    {
        FilledProfile profile;
        fill(profile);
        QTemporaryDir files;
        WindowScreen screen(profile);
        screen.select(1);
        const MessageId id = screen.selected();
        QTest::keyClick(&screen.window, Qt::Key_S, Qt::ControlModifier);
        const QString path = files.filePath(QStringLiteral("saved.eml"));
        choose(path);
        QTRY_VERIFY(!contents(path).isEmpty());
        QCOMPARE(contents(path), *profile.mail().reader().rawMessage(id));
        // Where nothing can be written, that is said.
        screen.activate();
        QTest::keyClick(&screen.window, Qt::Key_S, Qt::ControlModifier);
        choose(files.filePath(QStringLiteral("not there/saved.eml")));
        QTRY_VERIFY2(told(screen).contains(QStringLiteral("could not be saved")), qPrintable(told(screen)));
    }

    void theProfileIsBackedUp()
    {
        FilledProfile profile(5);
        QTemporaryDir files;
        WindowScreen screen(profile);
        const QString path = files.filePath(QStringLiteral("all.backup"));
        screen.window.action("back-up")->trigger();
        choose(path);
        QTRY_VERIFY2(told(screen).contains(path), qPrintable(told(screen)));
        Mail::restore(path, files.filePath(QStringLiteral("restored")));
        Mail::Options options;
        options.profile = files.filePath(QStringLiteral("restored"));
        options.online = false;
        Mail restored(options);
        QCOMPARE(restored.reader().folder(profile.inbox)->total, 5);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    MailFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "MailFilesTest.moc"
