// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderTree.h"
#include "app/messages/FilterBar.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/search/SearchNote.h"
#include "app/widgets/KeyboardSettings.h"
#include "app/widgets/Keymap.h"
#include "app/window/GmailKeys.h"
#include "tests/app/WindowScreen.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace postrider;

/// Which keys do what in the window, in both presets and with shortcuts of the person's own; and where they are letters instead.
class KeyboardTest : public QObject {
    Q_OBJECT

private:
    static QSet<QAction *> inMenus(const QList<QAction *> &actions)
    {
        QSet<QAction *> found;
        for (QAction *action : actions) {
            found.insert(action);
            if (action->menu())
                found.unite(inMenus(action->menu()->actions()));
        }
        return found;
    }
    static void useGmail() { Preferences::current().set(KeyboardSettings::preset, int(Keymap::Preset::Gmail)); }

private Q_SLOTS:
    void init()
    {
        Preferences::current().set(KeyboardSettings::preset, int(Keymap::Preset::Postrider));
        Preferences::current().set(KeyboardSettings::own, QStringList());
    }

    void whateverHasAShortcutIsInAMenu()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        const QSet<QAction *> menus = inMenus(screen.window.menuBar()->actions());
        int looked = 0;
        for (const QAction *action : screen.window.findChildren<QAction *>()) {
            const bool ours = action->parent() == screen.window.actions();
            if (!ours && action->shortcuts().isEmpty())
                continue;
            // What a text field brings along (copy, paste) is the field's.
            if (!ours && qobject_cast<QLineEdit *>(action->parent()))
                continue;
            ++looked;
            QVERIFY2(menus.contains(const_cast<QAction *>(action)), qPrintable(action->objectName() + action->text()));
        }
        QVERIFY(looked > 80);
    }

    void noKeysAreForTwoThingsInAnyPreset()
    {
        for (const Keymap::Preset preset : {Keymap::Preset::Postrider, Keymap::Preset::Gmail}) {
            Preferences::current().set(KeyboardSettings::preset, int(preset));
            const ActionTable table;
            QList<std::pair<QKeySequence, QString>> taken;
            for (const Keymap::Command &command : table.keymap()->commands()) {
                QCOMPARE(table.keymap()->keys(command.name), command.initial[size_t(preset)]); // nothing is lost to another one
                for (const QKeySequence &keys : table.keymap()->keys(command.name)) {
                    for (const auto &[others, name] : taken)
                        QVERIFY2(!Keymap::overlap(keys, others), qPrintable(command.name + QStringLiteral(" and ") + name + QStringLiteral(": ") + keys.toString()));
                    taken.append({keys, command.name});
                }
            }
        }
        QStringList names;
        for (const ActionTable::Row &row : ActionTable::rows())
            names.append(QLatin1String(row.name));
        for (const QString &name : gmailActions())
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void anotherPresetHoldsAtOnce()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        useGmail();
        QCOMPARE(screen.window.action("archive")->shortcut(), QKeySequence(Qt::Key_E));
        QVERIFY(screen.window.action("archive")->toolTip().contains(QStringLiteral("(E)")));
        screen.select(1);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_E);
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
        QTRY_VERIFY(screen.window.action("undo")->isEnabled());
        screen.key(Qt::Key_Z);
        QTRY_COMPARE(screen.row(message)->folder, profile.inbox);
        screen.select(0);
        const MessageId first = screen.selected();
        QTRY_COMPARE(screen.window.readerPane()->message(), first); // it has been opened, and is read
        QTRY_VERIFY(screen.row(first)->flags.testFlag(Flag::Seen));
        screen.key(Qt::Key_U, Qt::ShiftModifier);
        QTRY_VERIFY(!screen.row(first)->flags.testFlag(Flag::Seen));
        screen.key(Qt::Key_I, Qt::ShiftModifier);
        QTRY_VERIFY(screen.row(first)->flags.testFlag(Flag::Seen));
    }

    void keysAfterEachOther()
    {
        FilledProfile profile(9);
        profile.add(profile.sent, {QStringLiteral("Ada"), QStringLiteral("ada@example.org"), QStringLiteral("Sent"), QStringLiteral("x"), 1, {}, false});
        WindowScreen screen(profile);
        useGmail();
        screen.key(Qt::Key_G);
        screen.key(Qt::Key_T);
        QTRY_COMPARE(screen.model()->folder(), profile.sent);
        QVERIFY(screen.list()->hasFocus());
        screen.key(Qt::Key_G);
        screen.key(Qt::Key_I);
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QTRY_COMPARE(screen.model()->rowCount(), 9);
        screen.key(Qt::Key_Asterisk);
        screen.key(Qt::Key_U);
        QTRY_COMPARE(screen.list()->selectedCount(), 3);
        screen.key(Qt::Key_Asterisk);
        screen.key(Qt::Key_R);
        QTRY_COMPARE(screen.list()->selectedCount(), 6);
        screen.key(Qt::Key_Asterisk);
        screen.key(Qt::Key_N);
        QTRY_COMPARE(screen.list()->selectedCount(), 0);
        screen.key(Qt::Key_Asterisk);
        screen.key(Qt::Key_A);
        QTRY_COMPARE(screen.list()->selectedCount(), 9);
        screen.key(Qt::Key_X);
        QTRY_COMPARE(screen.list()->selectedCount(), 8);
        screen.key(Qt::Key_G);
        screen.key(Qt::Key_S);
        QTRY_COMPARE(screen.window.searchBar()->text(), QStringLiteral("is:starred"));
    }

    void lettersAreLettersWhereOneWrites()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        useGmail();
        screen.select(0);
        QLineEdit *search = screen.window.searchBar();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("e#!gi"));
        QCOMPARE(search->text(), QStringLiteral("e#!gi"));
        QTest::keyClick(search, Qt::Key_Backspace);
        QCOMPARE(search->text(), QStringLiteral("e#!g"));
        screen.list()->setFocus();
        screen.window.messagePane()->openFilter();
        auto *words = screen.window.messagePane()->filterBar()->findChild<QLineEdit *>();
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("ea"));
        QCOMPARE(words->text(), QStringLiteral("ea"));
        QTest::keyClick(words, Qt::Key_Backspace);
        QCOMPARE(words->text(), QStringLiteral("e"));
        QCOMPARE(profile.mail().reader().folder(profile.inbox)->total, 9);
    }

    void lettersLookForFoldersInTheTree()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        useGmail();
        screen.select(0);
        FolderTree *tree = screen.window.folderTree();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_S); // Sent, and no star
        QTRY_COMPARE(tree->currentFolder(), profile.sent);
        for (MessageId id : profile.mail().reader().messageIds(profile.inbox))
            QVERIFY(!screen.row(id)->flags.testFlag(Flag::Flagged));
    }

    void spacePressesTheButtonThatHasTheKeyboard()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.select(0);
        QToolButton *button = nullptr;
        for (QToolButton *any : screen.window.messagePane()->findChildren<QToolButton *>()) {
            if (any->isVisible() && any->isCheckable() && any->focusPolicy() != Qt::NoFocus)
                button = any;
        }
        QVERIFY(button);
        button->setFocus();
        const bool before = button->isChecked();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(button->isChecked(), !before);
    }

    void aKeyThatIsHeldDownDestroysNothing()
    {
        const ActionTable table;
        for (const char *name : {"archive", "trash", "remove", "compose", "reply", "undo", "move-again", "tag-1", "star"})
            QVERIFY2(!table.action(name)->autoRepeat(), name);
        QVERIFY(table.action("next")->autoRepeat());
    }

    void shortcutsOfOnesOwn()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        Keymap *keymap = screen.window.actions()->keymap();
        const QKeySequence keys(Qt::CTRL | Qt::ALT | Qt::Key_B);
        keymap->setKeys(QStringLiteral("archive"), {keys, QKeySequence(Qt::Key_S)}); // which was the star's
        QCOMPARE(keymap->holdersOf(keys, {}), QStringList{QStringLiteral("archive")});
        QVERIFY(keymap->keys(QStringLiteral("star")).isEmpty());
        QCOMPARE(screen.window.action("star")->toolTip(), QStringLiteral("Star or unstar"));
        screen.select(1);
        const MessageId message = screen.selected();
        screen.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
        screen.select(1);
        const MessageId second = screen.selected();
        screen.key(Qt::Key_S);
        QTRY_COMPARE(screen.row(second)->folder, profile.archive);
        // They stay on top of another preset, and win.
        useGmail();
        QCOMPARE(keymap->keys(QStringLiteral("archive")).first(), keys);
        QVERIFY(keymap->keys(QStringLiteral("star")).isEmpty());
        keymap->reset(QStringLiteral("archive"));
        QCOMPARE(keymap->keys(QStringLiteral("archive")).first(), QKeySequence(Qt::Key_E));
        QCOMPARE(keymap->keys(QStringLiteral("star")).first(), QKeySequence(Qt::Key_S));
        keymap->setKeys(QStringLiteral("trash"), {});
        QVERIFY(screen.window.action("trash")->shortcuts().isEmpty());
        // A key that begins a sequence takes all of them.
        keymap->setKeys(QStringLiteral("trash"), {QKeySequence(Qt::Key_G)});
        QVERIFY(keymap->keys(QStringLiteral("go-inbox")).isEmpty());
        keymap->resetAll();
        QVERIFY(!keymap->keys(QStringLiteral("go-inbox")).isEmpty());
        QVERIFY(!keymap->hasOwn());
    }

    void whatIsKeptIsReadWithCare()
    {
        Preferences::current().set(KeyboardSettings::own,
            QStringList{QStringLiteral("=A"), QStringLiteral("archive"), QStringLiteral("no-such-action=Ctrl+Alt+X"), QStringLiteral("trash=NoSuchKey; Ctrl+Alt+D")});
        const ActionTable table;
        QCOMPARE(table.keymap()->keys(QStringLiteral("archive")).first(), QKeySequence(Qt::Key_A));
        QCOMPARE(table.keymap()->keys(QStringLiteral("trash")), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)});
    }

    void accountsByNumber()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        QCOMPARE(screen.window.action("account-2")->text(), QStringLiteral("&2 Home"));
        screen.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(screen.model()->folder(), profile.secondInbox);
        screen.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(screen.model()->folder(), profile.inbox);
        QVERIFY(!screen.window.action("account-9")->isVisible());
    }

    void backAndEscapeGoOneStep()
    {
        FilledProfile profile(9);
        profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("Compiler"), QStringLiteral("It works."), 1, {}, false});
        WindowScreen screen(profile);
        screen.select(0);
        const auto isShown = [&screen] {
            const auto *text = screen.window.readerPane()->findChild<QTextBrowser *>(QStringLiteral("messageText"));
            return text && text->isVisible() && text->toPlainText().contains(QStringLiteral("It works."));
        };
        QTRY_VERIFY(isShown());
        screen.key(Qt::Key_F6);
        QTRY_VERIFY(screen.window.readerPane()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(screen.list()->hasFocus());
        screen.key(Qt::Key_F6);
        QTRY_VERIFY(screen.window.readerPane()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTRY_VERIFY(screen.list()->hasFocus());
        screen.window.messagePane()->openFilter();
        screen.list()->setFocus();
        screen.key(Qt::Key_Escape);
        QTRY_VERIFY(screen.window.messagePane()->filterBar()->isHidden());
        screen.window.action("outbox")->trigger();
        QTRY_VERIFY(!screen.list()->isVisible());
        QTest::keyClick(screen.window.folderTree(), Qt::Key_Escape);
        QTRY_VERIFY(screen.list()->isVisible());
        QVERIFY(screen.list()->hasFocus());
    }

    void searchInThisFolder()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(screen.window.searchBar()->hasFocus());
        QTest::keyClicks(screen.window.searchBar(), QStringLiteral("Message"));
        QTRY_VERIFY(screen.window.searchNote()->isVisible());
        QCOMPARE(screen.window.searchNote()->scope(), SearchNote::Scope::Folder);
        QTest::keyClick(screen.window.searchBar(), Qt::Key_Escape);
        QTest::keyClick(screen.window.searchBar(), Qt::Key_Escape);
        QTRY_VERIFY(screen.list()->hasFocus());
        screen.key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(screen.window.searchBar(), QStringLiteral("Message"));
        QTRY_VERIFY(screen.window.searchNote()->isVisible());
        QCOMPARE(screen.window.searchNote()->scope(), SearchNote::Scope::Everywhere);
    }

    void theNextUnreadConversationLeavesTheRestOfThisOne()
    {
        FilledProfile profile(3);
        for (int i = 0; i < 3; ++i) {
            FilledProfile::Letter letter{QStringLiteral("Grace"), QStringLiteral("g@example.org"), QStringLiteral("Re: Compiler"), QStringLiteral("x"), i + 1, {}, false};
            letter.id = QStringLiteral("c%1").arg(i);
            if (i > 0)
                letter.references = QStringList{QStringLiteral("c0")};
            profile.add(profile.inbox, letter);
        }
        WindowScreen screen(profile);
        screen.window.action("group")->trigger();
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        screen.window.action("toggle-reader")->trigger(); // nothing is read by looking at it
        screen.select(0);
        screen.model()->setOpen(0, true);
        QTRY_COMPARE(screen.model()->rowCount(), 7);
        screen.key(Qt::Key_T);
        QTRY_VERIFY(screen.model()->rowOf(screen.selected()) > 3);
    }

    void archiveAndGo()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.select(4);
        const MessageId message = screen.selected(), before = screen.model()->idAt(3), after = screen.model()->idAt(5);
        screen.window.action("archive-previous")->trigger();
        QTRY_COMPARE(screen.row(message)->folder, profile.archive);
        QCOMPARE(screen.selected(), before);
        screen.window.action("archive-next")->trigger();
        QTRY_COMPARE(screen.selected(), after);
    }
};

QTEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
