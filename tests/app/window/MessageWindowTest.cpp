// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderPicker.h"
#include "app/folders/FolderTree.h"
#include "app/reader/MessageView.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderPane.h"
#include "app/window/Composing.h"
#include "app/window/MessageWindow.h"
#include "app/window/MessageWindows.h"
#include "app/window/NoticeStack.h"
#include "app/window/UndoBar.h"
#include "core/GuestMail.h"
#include "tests/app/WindowScreen.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>

using namespace postrider;

namespace {

const QByteArray letterOfFile =
    "From: Charles Babbage <charles@engine.example>\r\nTo: Ada Lovelace <ada@home.example>\r\nSubject: The mill\r\nMessage-ID: <mill@engine.example>\r\n"
    "Date: Tue, 3 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
    "It turns.\r\n--b\r\nContent-Type: application/octet-stream; name=\"drawing.bin\"\r\nContent-Disposition: attachment; filename=\"drawing.bin\"\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--b--\r\n";

QString saved(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

} // namespace

/// Messages in windows of their own: those of the list, and those of files that are in no account.
class MessageWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void doubleClickOpensOne();
    void escapeCloses();
    void escapeClosesWhatIsOpenFirst();
    void doesWhatTheMainWindowDoes();
    void formsFollow();
    void comesBackWhenTheMainWindowIsShown();
    void archivingClosesItAndCanBeUndone();
    void fileIsInNoAccount();
    void fileAskedForTwiceIsOpenOnce();
    void answerToAFile();
    void keptInAFolder();
    void notAMessage_data();
    void notAMessage();
    void comesBackNextTime();
    void screenThatIsGone();
    void draggedOutAsFiles();
    void droppedIsWhatWasPickedUp();
    void filesDroppedOnAFolder();

private:
    MessageWindow *only() { return m_screen->window.messageWindows()->windows().value(0); }
    MessageId rowId(int row) { return m_screen->model()->idAt(row); }

    std::unique_ptr<FilledProfile> m_filled;
    std::unique_ptr<WindowScreen> m_screen;
    QTemporaryDir m_files;
};

void MessageWindowTest::init()
{
    m_filled = std::make_unique<FilledProfile>();
    m_filled->add(m_filled->inbox, {QStringLiteral("Grace"), QStringLiteral("grace@navy.example"), QStringLiteral("Lunch: at 12/1?"), QStringLiteral("At noon."), 1});
    m_filled->add(m_filled->inbox, {QStringLiteral("Grace"), QStringLiteral("grace@navy.example"), QStringLiteral("Tea"), QStringLiteral("At four."), 2});
    m_screen = std::make_unique<WindowScreen>(*m_filled);
}

void MessageWindowTest::cleanup()
{
    m_screen.reset();
    m_filled.reset();
}

void MessageWindowTest::doubleClickOpensOne()
{
    const QRect place = m_screen->list()->visualRect(m_screen->model()->index(0, 0));
    const QPoint middle(place.left() + place.width() / 3, place.center().y());
    QTest::mouseDClick(m_screen->list()->viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(only());
    QVERIFY(only()->windowTitle().startsWith(QLatin1String("Lunch: at 12/1?")));
    QTRY_VERIFY(m_screen->row(rowId(0))->flags.testFlag(Flag::Seen));
    // Every action it has is in its menus.
    QStringList inMenus;
    for (QAction *menu : only()->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            inMenus << action->objectName();
    }
    for (const char *name : {"reply", "forward", "archive", "trash", "print", "save-message", "find-in-message", "close"})
        QVERIFY2(inMenus.contains(QLatin1String(name)), name);
    // Once more: the same one.
    m_screen->window.messageWindows()->open(rowId(0));
    QCOMPARE(m_screen->window.messageWindows()->windows().size(), 1);
}

void MessageWindowTest::escapeCloses()
{
    m_screen->select(0);
    m_screen->key(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(only());
    QPointer<MessageWindow> window(only());
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window.data(), Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void MessageWindowTest::escapeClosesWhatIsOpenFirst()
{
    m_screen->window.messageWindows()->open(rowId(0));
    QPointer<MessageWindow> window(only());
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->action("find-in-message")->trigger();
    auto *bar = window->findChild<QWidget *>(QStringLiteral("findBar"));
    QTRY_VERIFY(bar->isVisible());
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bar->isVisible());
    QTest::qWait(50);
    QVERIFY(window && window->isVisible());
    QTest::keyClick(window.data(), Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void MessageWindowTest::doesWhatTheMainWindowDoes()
{
    m_screen->window.messageWindows()->open(rowId(0));
    auto *text = only()->reader()->findChild<MessageView *>()->body()->text();
    QTRY_VERIFY(text->toPlainText().contains(QLatin1String("At noon.")));
    // What is selected is what is quoted.
    text->QTextBrowser::find(QStringLiteral("noon"));
    QTRY_COMPARE(only()->reader()->selectedText(), QStringLiteral("noon"));
    only()->action("reply")->trigger();
    auto *composing = m_screen->window.findChild<Composing *>();
    QTRY_COMPARE(composing->windows().size(), 1);
    const Draft answer = composing->windows().first()->draft();
    QVERIFY2(answer.body.contains(QLatin1String("> noon")) && !answer.body.contains(QLatin1String("At noon")), qPrintable(answer.body));
    delete composing->windows().first();
    // Who it is from is shown among the contacts.
    Q_EMIT only()->reader()->personRequested({QStringLiteral("Grace"), QStringLiteral("grace@navy.example")});
    const auto contacts = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(), [](QWidget *widget) { return widget->inherits("postrider::ContactsWindow") && widget->isVisible(); });
    };
    QTRY_VERIFY(contacts());
}

void MessageWindowTest::formsFollow()
{
    const QByteArray html =
        "From: a@example.org\r\nSubject: Looks\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Some <b>words</b></p>\r\n";
    m_screen->window.openAddress(QUrl::fromLocalFile(saved(m_files, QStringLiteral("looks.eml"), html)));
    QTRY_VERIFY(only());
    auto *body = only()->reader()->findChild<MessageView *>()->body();
    m_screen->window.action("body-simple")->trigger();
    QTRY_VERIFY(!body->text()->isVisible());
    m_screen->window.action("body-text")->trigger();
    QTRY_VERIFY(body->text()->isVisible());
    m_screen->window.action("body-html")->trigger();
}

void MessageWindowTest::comesBackWhenTheMainWindowIsShown()
{
    m_screen->window.messageWindows()->open(rowId(1));
    QVERIFY(m_screen->window.close());
    m_screen.reset();
    for (const bool shown : {false, true}) {
        m_filled->close();
        MainWindow window(m_filled->open(), {m_filled->path(), 0});
        window.messageWindows()->restoreWith(&window);
        QTest::qWait(50);
        QVERIFY2(window.messageWindows()->windows().isEmpty(), "it was started in the tray");
        if (shown) {
            window.show();
            QTRY_COMPARE(window.messageWindows()->windows().size(), 1);
            window.hide();
            window.show();
            QTest::qWait(50);
            QCOMPARE(window.messageWindows()->windows().size(), 1);
        } else {
            window.messageWindows()->saveAndClose(); // never shown: it is as it was
        }
    }
}

void MessageWindowTest::archivingClosesItAndCanBeUndone()
{
    const MessageId id = rowId(0);
    m_screen->window.messageWindows()->open(id);
    QPointer<MessageWindow> window(only());
    window->action("archive")->trigger();
    QTRY_COMPARE(m_screen->row(id)->folder, m_filled->archive);
    QTRY_VERIFY(!window);
    QVERIFY(m_screen->window.undoBar()->canUndo());
    m_screen->window.action("undo")->trigger();
    QTRY_COMPARE(m_screen->row(id)->folder, m_filled->inbox);
}

void MessageWindowTest::fileIsInNoAccount()
{
    m_screen->window.openAddress(QUrl::fromLocalFile(saved(m_files, QStringLiteral("mill.eml"), letterOfFile)));
    QTRY_VERIFY(only());
    QVERIFY(only()->windowTitle().startsWith(QLatin1String("The mill")));
    QTRY_VERIFY(only()->findChild<QWidget *>(QStringLiteral("guestBar")));
    QTRY_COMPARE(only()->reader()->findChild<MessageView *>()->body()->text()->toPlainText().trimmed(), QStringLiteral("It turns."));
    // There is nowhere to put it, and nothing to mark.
    for (const char *name : {"archive", "delete", "star"})
        QVERIFY2(!only()->findChild<QWidget *>(QLatin1String(name))->isVisible(), name);
    QVERIFY(only()->findChild<QWidget *>(QStringLiteral("reply"))->isVisible());
    for (QAction *menu : only()->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            QVERIFY(action->objectName() != QLatin1String("archive") && action->objectName() != QLatin1String("trash"));
    }
    // Its attachment is there, and mail that comes meanwhile does not take it away.
    const MessageId id = only()->message();
    auto bytes = m_filled->mail().partBytes(id, QStringLiteral("2"));
    QTRY_VERIFY(bytes.isFinished());
    QCOMPARE(std::get<QByteArray>(bytes.result()), QByteArray("\0\1\2", 3));
    m_filled->arrive(m_filled->inbox, 1);
    QTest::qWait(200);
    QVERIFY(only());
    QCOMPARE(only()->reader()->message(), id);
    QPointer<MessageWindow> window(only());
    window->close();
    QTRY_VERIFY(!window);
    QVERIFY(!m_screen->row(id)); // not kept any longer than it is looked at
}

/// Twice before it has been read, as by a double click on a desktop where one would do.
void MessageWindowTest::fileAskedForTwiceIsOpenOnce()
{
    const QUrl file = QUrl::fromLocalFile(saved(m_files, QStringLiteral("mill.eml"), letterOfFile));
    m_screen->window.openAddress(file);
    m_screen->window.openAddress(file);
    QTRY_VERIFY(only());
    QTest::qWait(200);
    QCOMPARE(m_screen->window.messageWindows()->windows().size(), 1);
    // Closed, it can be opened again.
    only()->close();
    QTRY_VERIFY(!only());
    m_screen->window.openAddress(file);
    QTRY_VERIFY(only());
}

void MessageWindowTest::answerToAFile()
{
    m_screen->window.openAddress(QUrl::fromLocalFile(saved(m_files, QStringLiteral("mill.eml"), letterOfFile)));
    QTRY_VERIFY(only());
    auto reply = m_filled->mail().makeReply(only()->message(), Mail::AnswerMode::Reply);
    QTRY_VERIFY(reply.isFinished());
    const Draft draft = std::get<Draft>(reply.result());
    QCOMPARE(draft.to.value(0).address, QStringLiteral("charles@engine.example"));
    QCOMPARE(draft.account, m_filled->secondAccount); // it was written to that one
    QVERIFY(!draft.parent.isValid());
    QCOMPARE(draft.inReplyTo, QStringLiteral("<mill@engine.example>"));
    auto saving = m_filled->mail().saveDraft(draft);
    QTRY_VERIFY(saving.isFinished());
    QVERIFY(std::holds_alternative<DraftId>(saving.result()));
}

void MessageWindowTest::keptInAFolder()
{
    m_screen->window.openAddress(QUrl::fromLocalFile(saved(m_files, QStringLiteral("mill.eml"), letterOfFile)));
    QTRY_VERIFY(only());
    QTRY_VERIFY(only()->findChild<QPushButton *>(QStringLiteral("keepMessage")));
    QTest::mouseClick(only()->findChild<QPushButton *>(QStringLiteral("keepMessage")), Qt::LeftButton);
    auto *picker = only()->findChild<FolderPicker *>();
    QVERIFY(picker);
    Q_EMIT picker->chosen(m_filled->projects);
    QTRY_COMPARE(m_filled->mail().reader().messageIds(m_filled->projects, 10, 0, false).size(), 1);
    const auto raw = m_filled->mail().reader().rawMessage(m_filled->mail().reader().messageIds(m_filled->projects, 10, 0, false).first());
    QCOMPARE(raw.value(), letterOfFile);
}

void MessageWindowTest::notAMessage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12);
    QTest::newRow("text") << QByteArray("Only words\n\nand more\n");
    QTest::newRow("no file") << QByteArray("-");
}

void MessageWindowTest::notAMessage()
{
    QFETCH(QByteArray, content);
    const QString path = content == "-" ? m_files.filePath(QStringLiteral("none.eml")) : saved(m_files, QStringLiteral("x.eml"), content);
    m_screen->window.openAddress(QUrl::fromLocalFile(path));
    const auto said = [this] {
        for (QLabel *label : m_screen->window.notices()->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1String(".eml")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    QVERIFY(!only());
}

void MessageWindowTest::comesBackNextTime()
{
    const MessageId id = rowId(1);
    m_screen->window.messageWindows()->open(id);
    only()->setGeometry(60, 70, 500, 400);
    m_screen->window.openAddress(QUrl::fromLocalFile(saved(m_files, QStringLiteral("mill.eml"), letterOfFile)));
    QTRY_COMPARE(m_screen->window.messageWindows()->windows().size(), 2);
    QVERIFY(m_screen->window.close());
    QTRY_VERIFY(m_screen->window.messageWindows()->windows().isEmpty());
    m_screen.reset();
    m_filled->close();
    m_screen = std::make_unique<WindowScreen>(*m_filled);
    m_screen->window.messageWindows()->restore();
    QTRY_COMPARE(m_screen->window.messageWindows()->windows().size(), 1); // that of the file is not the profile's
    QCOMPARE(only()->message(), id);
    QCOMPARE(only()->size(), QSize(500, 400));
}

/// A window that was on a screen that has been taken away comes up where it can be seen.
void MessageWindowTest::screenThatIsGone()
{
    m_screen->window.move(9000, 9000);
    m_screen->window.resize(700, 500);
    QVERIFY(m_screen->window.close());
    m_screen.reset();
    m_filled->close();
    MainWindow window(m_filled->open(), {m_filled->path(), 0});
    window.show();
    const QRect room = window.screen()->availableGeometry();
    QVERIFY2(room.intersects(window.frameGeometry()) && room.contains(window.frameGeometry().topLeft()), qPrintable(QStringLiteral("%1,%2").arg(window.x()).arg(window.y())));
}

void MessageWindowTest::draggedOutAsFiles()
{
    const std::unique_ptr<QMimeData> mime(m_screen->model()->mimeData(QModelIndexList{m_screen->model()->index(0, 0), m_screen->model()->index(1, 0)}));
    QVERIFY(mime->hasUrls());
    QVERIFY(mime->hasFormat(MessageListModel::mimeType()));
    QCOMPARE(MessageListModel::keysFrom(mime.get()).size(), 2);
    const QList<QUrl> urls = mime->urls();
    QCOMPARE(urls.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QFile file(urls[i].toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_filled->mail().reader().rawMessage(rowId(i)).value());
    }
    const QString name = QFileInfo(urls.first().toLocalFile()).fileName();
    QVERIFY2(name.startsWith(QLatin1String("Lunch")) && name.endsWith(QLatin1String(".eml")) && !name.contains(u'?') && !name.contains(u':'), qPrintable(name));
    QCOMPARE(mime->urls(), urls); // once
    // What is still on the server is no file; our own windows have it all the same.
    m_filled->arrive(m_filled->inbox, 1);
    QTRY_COMPARE(m_screen->model()->rowCount(), 3);
    const std::unique_ptr<QMimeData> absent(m_screen->model()->mimeData(QModelIndexList{m_screen->model()->index(2, 0)}));
    QVERIFY(absent->urls().isEmpty());
    QCOMPARE(MessageListModel::keysFrom(absent.get()).size(), 1);
}

void MessageWindowTest::droppedIsWhatWasPickedUp()
{
    const MessageId dragged = rowId(0), other = rowId(1);
    FolderModel *folders = m_screen->window.folderTree()->folders();
    m_screen->select(0);
    const std::unique_ptr<QMimeData> mime(m_screen->model()->mimeData(QModelIndexList{m_screen->model()->index(0, 0)}));
    m_screen->list()->selectMessage(other);
    QVERIFY(folders->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, folders->indexOf(m_filled->projects)));
    QTRY_COMPARE(m_screen->row(dragged)->folder, m_filled->projects);
    QCOMPARE(m_screen->row(other)->folder, m_filled->inbox);
}

void MessageWindowTest::filesDroppedOnAFolder()
{
    FolderModel *folders = m_screen->window.folderTree()->folders();
    const QModelIndex target = folders->indexOf(m_filled->projects);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(saved(m_files, QStringLiteral("mill.eml"), letterOfFile)),
        QUrl::fromLocalFile(saved(m_files, QStringLiteral("second.EML"), QByteArray(letterOfFile).replace("mill@", "other@")))});
    QVERIFY(folders->canDropMimeData(&files, Qt::CopyAction, -1, -1, target));
    QVERIFY(folders->dropMimeData(&files, Qt::CopyAction, -1, -1, target));
    QTRY_COMPARE(m_filled->mail().reader().messageIds(m_filled->projects, 10, 0, false).size(), 2);
    // Anything else is not taken, and nothing falls on an account.
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(m_files.filePath(QStringLiteral("mill.eml"))), QUrl::fromLocalFile(QStringLiteral("/etc/passwd"))});
    QVERIFY(!folders->canDropMimeData(&other, Qt::CopyAction, -1, -1, target));
    QVERIFY(!folders->canDropMimeData(&files, Qt::CopyAction, -1, -1, target.parent()));
    // Our own drag is a move, though it has files for others.
    const std::unique_ptr<QMimeData> own(m_screen->model()->mimeData(QModelIndexList{m_screen->model()->index(0, 0)}));
    QVERIFY(folders->mailFilesIn(own.get()).isEmpty());
    QVERIFY(folders->canDropMimeData(own.get(), Qt::MoveAction, -1, -1, target));
}

QTEST_MAIN(MessageWindowTest)
#include "MessageWindowTest.moc"
