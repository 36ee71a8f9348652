// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "app/folders/FolderTree.h"
#include "app/widgets/Theme.h"
#include "app/window/Composing.h"
#include "tests/app/WindowScreen.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

using namespace postrider;

/// Messages of a Drafts folder are gone on with, by click and key, and each draft stands in one place.
class DraftsTest : public QObject {
    Q_OBJECT

private:
    static ComposerWindow *composer()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ComposerWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void showDrafts(WindowScreen &screen)
    {
        screen.window.folderTree()->chooseFolder(screen.profile.drafts);
        QTRY_COMPARE(screen.model()->folder(), screen.profile.drafts);
        QTRY_VERIFY(screen.model()->isLoaded());
        screen.list()->setFocus();
    }
    static void keepAndClose(ComposerWindow *window)
    {
        QPointer<ComposerWindow> open(window);
        window->close();
        auto *keep = window->findChild<QPushButton *>(QStringLiteral("keepDraft"));
        QVERIFY(keep);
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_VERIFY(!open);
    }
    static int onlyHere(FilledProfile &profile) { return int(profile.mail().reader().draftsOnlyHere().size()); }
    static void addForeign(FilledProfile &profile, const QString &id)
    {
        profile.add(profile.drafts, {"Ada Lovelace", "ada@example.org", "Begun elsewhere", "What was written elsewhere.", 1, Flags(Flag::Seen) | Flag::Draft, false, id, {}});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void enterGoesOnWithOneOfAnotherProgram()
    {
        FilledProfile profile(3);
        addForeign(profile, QStringLiteral("theirs@example.org"));
        WindowScreen screen(profile);
        showDrafts(screen);
        const MessageId message = screen.model()->idAt(0);
        screen.select(0);
        QTRY_VERIFY(screen.window.action("edit-draft")->isEnabled());
        screen.key(Qt::Key_Return);
        QTRY_VERIFY(composer());
        ComposerWindow *window = composer();
        QCOMPARE(window->findChild<QLineEdit *>("subject")->text(), QStringLiteral("Begun elsewhere"));
        QVERIFY(window->draft().body.startsWith(QLatin1String("What was written elsewhere.")));
        QCOMPARE(window->draft().replaces, message);
        QVERIFY2(profile.mail().reader().drafts().isEmpty(), "looking at it changes nothing");
        // Again: the same window.
        screen.activate();
        screen.key(Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(composer(), window);
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), QStringLiteral("And here. "));
        keepAndClose(window);
        QTRY_COMPARE(onlyHere(profile), 1);
        QTRY_COMPARE(screen.model()->rowCount(), 0); // what stands there is older
        const auto copy = profile.mail().reader().draftCopies().ofMessage(message);
        QVERIFY(copy && copy->draft == profile.mail().reader().drafts()[0].id);
        QTRY_VERIFY(!profile.mail().reader().draftCopies().ofMessage(message)->held);
        QCOMPARE(profile.mail().reader().waitingChanges(), 1);
    }

    void askedForTwiceItIsOpenOnce()
    {
        FilledProfile profile(3);
        addForeign(profile, QStringLiteral("theirs@example.org"));
        WindowScreen screen(profile);
        showDrafts(screen);
        const MessageId message = screen.model()->idAt(0);
        auto *composing = screen.window.findChild<Composing *>();
        composing->edit(message);
        composing->edit(message); // before it was read for the first time
        QTRY_VERIFY(composer());
        QTest::qWait(100);
        QCOMPARE(composing->windows().size(), 1);
        QCOMPARE(composing->windows().first()->draft().replaces, message);
    }

    void doubleClickOpensTheRowOfOurOwn()
    {
        FilledProfile profile(3);
        addForeign(profile, QStringLiteral("ours@example.org"));
        DraftId id;
        profile.write([&](StoreWriter &writer) {
            Draft draft;
            draft.account = profile.account;
            draft.from = {"Ada Lovelace", "ada@example.org"};
            draft.to = {{{}, "not yet an address"}};
            draft.subject = QStringLiteral("As it was typed here");
            id = writer.drafts.save(draft);
            DraftCopy copy;
            copy.account = profile.account;
            copy.draft = id;
            copy.message = writer.messages.shownIn(profile.drafts, 1, 0, false).first();
            copy.version = writer.drafts.head(id)->version;
            writer.draftCopies.insert(copy);
        });
        WindowScreen screen(profile);
        QCOMPARE(onlyHere(profile), 0);
        showDrafts(screen);
        QTest::mouseDClick(screen.list()->viewport(), Qt::LeftButton, {}, screen.list()->visualRect(screen.model()->index(0, 0)).center());
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->draft().id, id);
        QCOMPARE(composer()->draft().to.value(0).address, QStringLiteral("not yet an address"));
        // The folder of the server loses it while it is open here and not written on: what is typed now is a draft all the same.
        profile.removeOnServer({screen.model()->idAt(0)});
        QTRY_VERIFY(!profile.mail().reader().draft(id));
        QTest::keyClicks(composer()->findChild<BodyEdit *>("body"), QStringLiteral("and more"));
        keepAndClose(composer());
        QTRY_COMPARE(onlyHere(profile), 1);
        QVERIFY(profile.mail().reader().draftsOnlyHere()[0].body.contains(QLatin1String("and more")));
    }

    void otherMessagesAreRead()
    {
        FilledProfile profile(3);
        addForeign(profile, QStringLiteral("theirs@example.org"));
        WindowScreen screen(profile);
        screen.select(0);
        QVERIFY(!screen.window.action("edit-draft")->isEnabled());
        screen.key(Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(!composer());
    }

    void whatIsWrittenWaitsUntilTheWindowCloses()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        QTest::keyClick(&screen.window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(composer());
        QTest::keyClicks(composer()->findChild<BodyEdit *>("body"), QStringLiteral("Not yet"));
        composer()->saveNow();
        QTRY_COMPARE(onlyHere(profile), 1);
        QTRY_VERIFY(profile.mail().reader().draftCopies().isAnyHeld());
        QCOMPARE(profile.mail().reader().waitingChanges(), 0);
        keepAndClose(composer());
        QTRY_COMPARE(profile.mail().reader().waitingChanges(), 1);
    }

    void discardingTakesTheCopyAlong()
    {
        FilledProfile profile(3);
        addForeign(profile, QStringLiteral("theirs@example.org"));
        WindowScreen screen(profile);
        showDrafts(screen);
        screen.select(0);
        screen.window.action("edit-draft")->trigger();
        QTRY_VERIFY(composer());
        QPointer<ComposerWindow> window(composer());
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), QStringLiteral("no, "));
        window->close();
        QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("discardDraft")), Qt::LeftButton);
        QTRY_VERIFY(!window);
        QTRY_VERIFY(profile.mail().reader().drafts().isEmpty());
        QTRY_COMPARE(screen.model()->rowCount(), 0);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    DraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DraftsTest.moc"
