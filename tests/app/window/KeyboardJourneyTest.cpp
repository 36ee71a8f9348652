// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerWindow.h"
#include "app/preferences/PreferencesWindow.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/widgets/KeyboardSettings.h"
#include "app/widgets/Keymap.h"
#include "app/window/MainWindow.h"
#include "tests/app/WindowScreen.h"

#include <QPointer>

using namespace postrider;

/// Whole stories without a mouse: every key goes to what has the keyboard, as on a desk.
class KeyboardJourneyTest : public QObject {
    Q_OBJECT

private:
    static QWidget *keyboard()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : QApplication::activeWindow();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(keyboard());
        QTest::keyClick(keyboard(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const char *words)
    {
        for (const char *c = words; *c; ++c) {
            QVERIFY(keyboard());
            QTest::keyClick(keyboard(), *c);
        }
        QCoreApplication::processEvents();
    }
    static QPointer<ComposerWindow> composer()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ComposerWindow *>(widget); found && found->isVisible())
                return found;
        }
        return {};
    }
    /// Windows come to the front by themselves on a desk; offscreen somebody has to say so.
    static void toFront(QWidget *window)
    {
        QVERIFY(window);
        window->activateWindow();
        QApplication::setActiveWindow(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    static FilledProfile::Letter letter()
    {
        return {QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org"), QStringLiteral("The compiler"), QStringLiteral("It works."), 1, {}, false};
    }

    static void waitForIndex(FilledProfile &profile)
    {
        const auto done = profile.mail().waitForIndex(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
    }

private Q_SLOTS:
    void init()
    {
        Preferences::current().set(KeyboardSettings::preset, 0);
        Preferences::current().set(KeyboardSettings::own, QStringList());
    }

    void readReplySendUndo()
    {
        FilledProfile profile(3);
        profile.add(profile.inbox, letter());
        profile.undoWindow = 60'000;
        MainWindow window(profile.open(), {profile.path(), 60'000});
        window.show();
        toFront(&window);
        QTRY_VERIFY(window.messagePane()->model()->isLoaded());
        QVERIFY(window.messagePane()->list()->hasFocus()); // from the start
        press(Qt::Key_N);
        QTRY_VERIFY(window.readerPane()->message().isValid());
        QTRY_VERIFY(window.action("reply")->isEnabled());
        QCOMPARE(profile.mail().reader().messageRow(window.readerPane()->message())->subject, QStringLiteral("The compiler"));
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(composer());
        toFront(composer());
        type("Thank you, and see you in June.");
        QVERIFY(composer()->draft().body.contains(QStringLiteral("Thank you, and see you in June.")));
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *notice = composer()->findChild<QWidget *>(QStringLiteral("notice")); // the first time it is asked whether the key was meant
        QTRY_VERIFY(notice && notice->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier); // it was
        QTRY_VERIFY(!composer());
        QTRY_COMPARE(profile.mail().reader().outbox().size(), 1);
        toFront(&window);
        QTRY_VERIFY(window.action("undo")->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(profile.mail().reader().outbox().size(), 0);
        QTRY_VERIFY(composer());
        QVERIFY(composer()->draft().body.contains(QStringLiteral("Thank you, and see you in June.")));
        composer()->close();
    }

    void searchTagArchiveUndo()
    {
        FilledProfile profile(9);
        profile.add(profile.inbox, letter());
        WindowScreen screen(profile);
        waitForIndex(profile);
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(screen.window.searchBar()->hasFocus());
        type("compiler");
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        press(Qt::Key_Return);
        if (!screen.list()->hasFocus()) // a suggestion was taken first
            press(Qt::Key_Return);
        QTRY_VERIFY(screen.list()->hasFocus());
        QTRY_COMPARE(screen.list()->selectedCount(), 1);
        const MessageId message = screen.selected();
        QCOMPARE(screen.row(message)->subject, QStringLiteral("The compiler"));
        QTRY_VERIFY(screen.window.action("archive")->isEnabled());
        press(Qt::Key_1);
        QTRY_VERIFY(screen.row(message)->flags.testFlag(Flag::Label1));
        press(Qt::Key_A);
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
        QTRY_VERIFY(screen.window.action("undo")->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.row(message)->folder, profile.inbox);
        QVERIFY(screen.row(message)->flags.testFlag(Flag::Label1));
        press(Qt::Key_Escape);
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QTRY_COMPARE(screen.model()->rowCount(), 10);
    }

    void moveByThePalette()
    {
        FilledProfile profile(9);
        profile.add(profile.inbox, letter());
        WindowScreen screen(profile);
        press(Qt::Key_F);
        QTRY_VERIFY(screen.window.action("move")->isEnabled());
        const MessageId message = screen.selected();
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        type(">move to fol");
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        type("engine");
        press(Qt::Key_Return);
        QTRY_COMPARE(screen.row(message)->folder, profile.engine);
        // And there.
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        type("#engine");
        press(Qt::Key_Return);
        QTRY_COMPARE(screen.model()->folder(), profile.engine);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QTRY_VERIFY(screen.window.action("undo")->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.row(message)->folder, profile.inbox);
    }

    void anotherSetOfShortcuts()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        press(Qt::Key_F);
        QTRY_VERIFY(screen.window.action("archive")->isEnabled());
        const MessageId message = screen.selected();
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto *room = screen.window.findChild<PreferencesWindow *>();
        toFront(room);
        for (int i = 0; i < 20 && !room->findChild<QWidget *>(QStringLiteral("keyboard/preset")); ++i)
            press(Qt::Key_Down);
        for (int i = 0; i < 20 && QApplication::focusWidget() != room->findChild<QWidget *>(QStringLiteral("keyboard/preset")); ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keyboard/preset"));
        press(Qt::Key_Down);
        QCOMPARE(Preferences::current().get(KeyboardSettings::preset), int(Keymap::Preset::Gmail));
        press(Qt::Key_Escape);
        toFront(&screen.window);
        QTRY_VERIFY(screen.list()->hasFocus());
        press(Qt::Key_E);
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
    }
};

QTEST_MAIN(KeyboardJourneyTest)
#include "KeyboardJourneyTest.moc"
