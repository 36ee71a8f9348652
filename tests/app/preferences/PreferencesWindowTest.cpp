// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencesWindow.h"

#include "app/palette/CheatSheet.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/KeyboardSettings.h"
#include "app/widgets/Keymap.h"
#include "app/widgets/ReadingSettings.h"
#include "tests/app/WindowScreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace postrider;

/// The room of preferences over the whole window: what is chosen there holds at once, and it shows what is chosen elsewhere.
class PreferencesWindowTest : public QObject {
    Q_OBJECT

private:
    struct Room {
        Room(WindowScreen &screen, const char *page) : window(nullptr)
        {
            QTest::keyClick(screen.list(), Qt::Key_Comma, Qt::ControlModifier);
            window = screen.window.findChild<PreferencesWindow *>();
            QVERIFY(window && window->isVisible());
            window->showPage(QLatin1String(page));
            QApplication::setActiveWindow(window);
            QVERIFY(QTest::qWaitForWindowActive(window));
        }
        template <class T> T *find(const char *name) const { return window->findChild<T *>(QLatin1String(name)); }
        /// The line of an action in the list of shortcuts.
        QTreeWidgetItem *line(const QString &text) const { return find<QTreeWidget>("shortcutList")->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0); }
        void click(const char *name) const
        {
            auto *button = find<QPushButton>(name);
            QVERIFY2(button, name);
            QTRY_VERIFY2(button->isEnabled(), name); // the field waits a moment for keys that follow
            QTest::mouseClick(button, Qt::LeftButton);
        }
        PreferencesWindow *window;
    };

private Q_SLOTS:
    void init()
    {
        Preferences::current().set(KeyboardSettings::preset, 0);
        Preferences::current().set(KeyboardSettings::own, QStringList());
        Preferences::current().set(ReadingSettings::fixedWidth, false);
    }

    void theSetOfShortcutsIsChosenByKeys()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const Room room(screen, "keyboard");
        auto *box = room.find<QComboBox>("keyboard/preset");
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(screen.window.action("archive")->shortcut(), QKeySequence(Qt::Key_E));
        QVERIFY(room.line(QStringLiteral("Archive"))->data(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Archive, E")));
    }

    void shortcutsOfOnesOwn()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const Room room(screen, "keyboard");
        auto *list = room.find<QTreeWidget>("shortcutList");
        auto *keys = room.find<QKeySequenceEdit>("shortcutKeys");
        QVERIFY(!keys->isEnabled());
        QTest::keyClicks(room.find<QLineEdit>("shortcutFilter"), QStringLiteral("archive"));
        QVERIFY(room.line(QStringLiteral("Reply"))->isHidden());
        QVERIFY(!room.line(QStringLiteral("Archive"))->isHidden());
        list->setCurrentItem(room.line(QStringLiteral("Archive")));
        QVERIFY(keys->isEnabled());
        QVERIFY(!room.find<QPushButton>("setShortcut")->isEnabled());
        // Keys nobody has.
        QTest::keyClick(keys, Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        room.click("setShortcut");
        QCOMPARE(screen.window.action("archive")->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y)});
        QVERIFY(keys->keySequence().isEmpty());
        // Keys of somebody else are theirs until the person says so.
        QTest::keyClick(keys, Qt::Key_R, Qt::ControlModifier);
        room.click("addShortcut");
        answer(QStringLiteral("Cancel"));
        QTRY_VERIFY(!question());
        QCOMPARE(screen.window.action("reply")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
        room.click("addShortcut");
        answer(QStringLiteral("Take them"));
        QTRY_VERIFY(!question());
        QCOMPARE(screen.window.action("archive")->shortcuts().size(), 2);
        QVERIFY(screen.window.action("reply")->shortcuts().isEmpty());
        room.click("resetShortcut");
        QCOMPARE(screen.window.action("archive")->shortcut(), QKeySequence(Qt::Key_A));
        QCOMPARE(screen.window.action("reply")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
        room.click("removeShortcut");
        QVERIFY(screen.window.action("archive")->shortcuts().isEmpty());
        room.click("resetShortcuts");
        answer(QStringLiteral("Reset all"));
        QTRY_COMPARE(screen.window.action("archive")->shortcut(), QKeySequence(Qt::Key_A));
        QVERIFY(!room.find<QPushButton>("resetShortcuts")->isEnabled());
    }

    void readingShowsTheMenusChoices()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const Room room(screen, "reading");
        auto *form = room.find<QComboBox>("body-html");
        QVERIFY(form);
        screen.window.action("body-text")->trigger();
        QCOMPARE(form->currentIndex(), 2);
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Up);
        QVERIFY(screen.window.action("body-simple")->isChecked());
        auto *darken = room.find<QCheckBox>("darken");
        const bool before = screen.window.action("darken")->isChecked();
        QTest::mouseClick(darken, Qt::LeftButton, {}, QPoint(10, darken->height() / 2));
        QCOMPARE(screen.window.action("darken")->isChecked(), !before);
    }

    void plainTextInLettersOfOneWidth()
    {
        FilledProfile profile(1);
        profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("Table"), QStringLiteral("a  b\nc  d"), 1, {}, false});
        WindowScreen screen(profile);
        screen.select(0);
        auto *text = screen.window.readerPane()->findChild<QTextBrowser *>(QStringLiteral("messageText"));
        QTRY_VERIFY(text && text->toPlainText().contains(QStringLiteral("c  d")));
        const QString family = text->document()->defaultFont().family();
        const Room room(screen, "reading");
        auto *box = room.find<QCheckBox>("reading/fixed-width");
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        QCOMPARE(text->document()->defaultFont().family(), Theme::current().font(Theme::Type::Fixed).family());
        QVERIFY(text->document()->defaultFont().family() != family || family == Theme::current().font(Theme::Type::Fixed).family());
        QVERIFY(text->toPlainText().contains(QStringLiteral("c  d")));
    }

    void theSheetLeadsToTheKeyboardPage()
    {
        FilledProfile profile(1);
        WindowScreen screen(profile);
        screen.key(Qt::Key_F1);
        auto *sheet = screen.window.findChild<CheatSheet *>();
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("changeShortcuts")), Qt::LeftButton);
        auto *window = screen.window.findChild<PreferencesWindow *>();
        QVERIFY(window);
        QVERIFY(window->findChild<QTreeWidget *>(QStringLiteral("shortcutList"))->isVisible());
    }
};

QTEST_MAIN(PreferencesWindowTest)
#include "PreferencesWindowTest.moc"
