// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountAssistant.h"
#include "app/accounts/AccountsWindow.h"
#include "app/composer/ComposerWindow.h"
#include "app/folders/FolderTree.h"
#include "app/palette/CheatSheet.h"
#include "app/palette/CommandPalette.h"
#include "app/preferences/PreferencesWindow.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/KeyboardSettings.h"
#include "app/widgets/Theme.h"
#include "tests/app/AccessibleWalk.h"
#include "tests/app/WindowScreen.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace postrider;

namespace {

QString together(const QStringList &complaints)
{
    return QLatin1Char('\n') + complaints.join(QLatin1Char('\n'));
}

} // namespace

#define LOOK_AT(root)                                                                                                                                                              \
    do {                                                                                                                                                                           \
        const QStringList complaints = AccessibleWalk::complaints(root);                                                                                                           \
        QVERIFY2(complaints.isEmpty(), qPrintable(together(complaints)));                                                                                                          \
    } while (false)

/// Every room as a screen reader and a keyboard meet it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private:
    static FilledProfile::Letter letter()
    {
        return {
            QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org"), QStringLiteral("The compiler"), QStringLiteral("It works.\nhttps://example.org/"), 1, {}, true};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        Theme::current().apply(*qApp, Theme::Scheme::Light); // the focus ring is its
    }
    void init() { Preferences::current().set(KeyboardSettings::preset, 0); }

    void theWalkFindsWhatIsWrong()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *nameless = new QPushButton;
        auto *row = new QHBoxLayout;
        row->addWidget(new QLabel(QStringLiteral("Name:")));
        row->addWidget(new QLineEdit);
        auto *above = new QPushButton(QStringLiteral("Above"));
        auto *below = new QPushButton(QStringLiteral("Below"));
        column->addWidget(nameless);
        column->addLayout(row);
        column->addWidget(above);
        column->addWidget(below);
        QWidget::setTabOrder(below, above);
        window.show();
        const QString found = together(AccessibleWalk::complaints(&window));
        QVERIFY2(found.contains(QStringLiteral("no name: /QWidget/QPushButton")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("a label that leads to no field")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("jumps back")), qPrintable(found));
    }

    void mainWindow()
    {
        FilledProfile profile(9);
        profile.add(profile.inbox, letter());
        WindowScreen screen(profile);
        screen.select(0);
        QTRY_VERIFY(screen.window.readerPane()->message().isValid());
        QTest::qWait(200);
        LOOK_AT(&screen.window);
        screen.window.action("filter")->trigger();
        screen.window.action("find-in-message")->trigger();
        QTest::qWait(50);
        LOOK_AT(&screen.window);
        screen.window.action("outbox")->trigger();
        LOOK_AT(&screen.window);
        screen.window.folderTree()->chooseFolder(profile.inbox);
    }

    void composer()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.window.action("compose")->trigger();
        QPointer<ComposerWindow> composer;
        for (QWidget *widget : QApplication::topLevelWidgets())
            composer = composer ? composer : QPointer<ComposerWindow>(qobject_cast<ComposerWindow *>(widget));
        QVERIFY(composer);
        LOOK_AT(composer);
        composer->close();
    }

    void accounts()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.window.action("accounts")->trigger();
        auto *room = screen.window.findChild<AccountsWindow *>();
        QVERIFY(room);
        for (int page = 0; page <= int(AccountPages::Kind::Safety); ++page) {
            room->showAccount(room->current(), AccountPages::Kind(page));
            QCoreApplication::processEvents();
            LOOK_AT(room);
        }
    }

    void assistant()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.window.addAccount();
        QWidget *assistant = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            assistant = assistant ? assistant : qobject_cast<AccountAssistant *>(widget);
        QVERIFY(assistant);
        LOOK_AT(assistant);
        assistant->close();
    }

    void preferences()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.window.action("preferences")->trigger();
        auto *room = screen.window.findChild<PreferencesWindow *>();
        QVERIFY(room);
        auto *pages = room->findChild<QListWidget *>(QStringLiteral("preferencePages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCoreApplication::processEvents();
            LOOK_AT(room);
        }
    }

    void paletteAndSheet()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.window.action("palette")->trigger();
        LOOK_AT(screen.window.findChild<CommandPalette *>());
        QTest::keyClick(screen.window.findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
        screen.window.action("shortcuts")->trigger();
        LOOK_AT(screen.window.findChild<CheatSheet *>());
    }

    void rowsOfTheListSayEverythingInWords()
    {
        FilledProfile profile;
        FilledProfile::Letter one = letter();
        one.flags = Flag::Flagged;
        profile.add(profile.inbox, one);
        WindowScreen screen(profile);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(screen.list());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 1);
        QAccessibleInterface *row = list->child(0);
        QVERIFY(row);
        const QString spoken = row->text(QAccessible::Name);
        for (const char *word : {"unread", "starred", "Grace Hopper", "The compiler", "has attachments"})
            QVERIFY2(spoken.contains(QLatin1String(word)), qPrintable(spoken));
        profile.flagOnServer({screen.model()->idAt(0)}, Flags(Flag::Seen) | Flag::Answered | Flag::Label1);
        QTRY_VERIFY(!row->text(QAccessible::Name).contains(QStringLiteral("unread")));
        const QString now = row->text(QAccessible::Name);
        QVERIFY2(now.contains(QStringLiteral("answered")), qPrintable(now));
        QVERIFY2(now.contains(QStringLiteral("Important")), qPrintable(now)); // the tag by its name
    }

    /// Where the keyboard is can be seen: what has it looks different from what has not.
    void theKeyboardCanBeSeen()
    {
        FilledProfile profile(9);
        profile.add(profile.inbox, letter());
        WindowScreen screen(profile);
        screen.select(0);
        QTRY_VERIFY(screen.window.readerPane()->message().isValid());
        QTest::qWait(200);
        QStringList same;
        for (QWidget *widget : screen.window.findChildren<QWidget *>()) {
            const bool text = qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget); // they have a cursor
            if (!AccessibleWalk::isControl(widget) || AccessibleWalk::isInner(widget) || text || !widget->isVisible() || !widget->isEnabled()
                || !(widget->focusPolicy() & Qt::TabFocus) || widget->size().isEmpty())
                continue;
            widget->clearFocus();
            screen.window.setFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::ShortcutFocusReason);
            if (!widget->hasFocus())
                continue;
            if (widget->grab().toImage() == without)
                same.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char('#') + widget->objectName() + widget->accessibleName() + widget->toolTip());
        }
        QVERIFY2(same.isEmpty(), qPrintable(together(same)));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
