// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CommandPalette.h"

#include "app/composer/ComposerWindow.h"
#include "app/palette/CheatSheet.h"
#include "app/palette/PaletteList.h"
#include "app/palette/PaletteSettings.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/widgets/KeyboardSettings.h"
#include "app/widgets/Keymap.h"
#include "tests/app/WindowScreen.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTranslator>

using namespace postrider;

/// The palette over the whole window, and the sheet of shortcuts: by keys and by the mouse.
class CommandPaletteTest : public QObject {
    Q_OBJECT

private:
    /// The window with its palette open.
    struct Screen : WindowScreen {
        explicit Screen(FilledProfile &filled) : WindowScreen(filled) { open(); }
        void open()
        {
            QTest::keyClick(list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            palette = window.findChild<CommandPalette *>();
            QVERIFY(palette && palette->isOpen());
            field = palette->findChild<QLineEdit *>(QStringLiteral("paletteField"));
            lines = palette->findChild<PaletteList *>();
            QTRY_VERIFY(field->hasFocus());
        }
        void type(const char *words) { QTest::keyClicks(field, QString::fromUtf8(words)); }
        void press(Qt::Key what) { QTest::keyClick(field, what); }
        QString marked() const { return lines->marked() ? lines->marked()->text : QString(); }
        int rowOf(PaletteEntry::Kind kind) const
        {
            const auto *model = static_cast<const PaletteModel *>(lines->model());
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->entryAt(row)->kind == kind)
                    return row;
            }
            return -1;
        }
        CommandPalette *palette = nullptr;
        QLineEdit *field = nullptr;
        PaletteList *lines = nullptr;
    };

    /// Null: none is.
    static ComposerWindow *composerOpen()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *composer = qobject_cast<ComposerWindow *>(widget); composer && composer->isVisible())
                return composer;
        }
        return nullptr;
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
        Preferences::current().set(PaletteSettings::recent, QStringList());
    }

    void anActionIsFoundAndDone()
    {
        FilledProfile profile(9);
        WindowScreen window(profile);
        window.select(2);
        const MessageId message = window.selected();
        QTest::keyClick(window.list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = window.window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTRY_VERIFY(field && field->hasFocus());
        auto *lines = window.window.findChild<PaletteList *>();
        QTest::keyClicks(field, QStringLiteral("archi"));
        QCOMPARE(lines->marked()->text, QStringLiteral("Archive")); // at once: nothing was waited for
        QCOMPARE(lines->marked()->keys, QKeySequence(Qt::Key_A));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(window.list()->hasFocus());
        QTRY_COMPARE(window.row(message)->folder, profile.archive);
        // The next time it is the first.
        QTest::keyClick(window.list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(lines->marked()->text, QStringLiteral("Archive"));
    }

    /// People learn from pages in English, and read what they find in their own language.
    void anEnglishNameIsFoundInEveryLanguage()
    {
        /// As a catalogue would have it.
        class Foreign : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "ActionTable") == 0 && qstrcmp(source, "Arch&ive") == 0 ? QStringLiteral("&Ablegen") : QString();
            }
        } foreign;
        QCoreApplication::installTranslator(&foreign);
        FilledProfile profile(9);
        {
            WindowScreen window(profile);
            window.select(2);
            QTest::keyClick(window.list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            auto *field = window.window.findChild<QLineEdit *>(QStringLiteral("paletteField"));
            QTRY_VERIFY(field && field->hasFocus());
            auto *lines = window.window.findChild<PaletteList *>();
            for (const char *words : {"abl", "archive"}) {
                field->clear();
                QTest::keyClicks(field, QLatin1String(words));
                QVERIFY(lines->marked());
                QCOMPARE(lines->marked()->text, QStringLiteral("Ablegen"));
            }
            QVERIFY(lines->marked()->marks.isEmpty()); // those letters do not stand there
            CheatSheet sheet(*window.window.findChild<Keymap *>(), nullptr);
            sheet.setAttribute(Qt::WA_DeleteOnClose, false);
            sheet.show();
            QTest::keyClicks(sheet.findChild<QLineEdit *>(QStringLiteral("sheetField")), QStringLiteral("archive"));
            const auto labels = sheet.findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(QLatin1String("Ablegen")); }));
        }
        QCoreApplication::removeTranslator(&foreign);
    }

    void peopleAreThoseOfTheComposer()
    {
        FilledProfile profile(0);
        Screen screen(profile);
        // Somebody who never wrote, and a group: no search of the mail finds them.
        const auto somebody = [](const QString &name, const QString &address) {
            Contact contact;
            contact.name = name;
            contact.addresses = {{{}, address}};
            return contact;
        };
        ContactGroup group;
        group.name = QStringLiteral("Computers");
        const auto groupSaved = profile.mail().saveContactGroup(group);
        QTRY_VERIFY(groupSaved.isFinished());
        const auto groupId = std::get<ContactGroupId>(groupSaved.result());
        QList<ContactId> members;
        for (const Contact &contact : {somebody(QStringLiteral("Katherine Johnson"), QStringLiteral("katherine@example.org")),
                 somebody(QStringLiteral("Dorothy Vaughan"), QStringLiteral("dorothy@example.org"))}) {
            const auto saved = profile.mail().saveContact(contact);
            QTRY_VERIFY(saved.isFinished());
            members.append(std::get<ContactId>(saved.result()));
        }
        const auto joined = profile.mail().setMembership(groupId, members, true);
        QTRY_VERIFY(joined.isFinished());
        screen.type("@johns");
        QTRY_COMPARE(screen.marked(), QStringLiteral("Katherine Johnson"));
        for (int i = 0; i < 5; ++i)
            screen.press(Qt::Key_Backspace);
        screen.type("compu");
        QTRY_COMPARE(screen.marked(), QStringLiteral("Computers"));
        screen.press(Qt::Key_Return);
        QPointer<ComposerWindow> composer;
        QTRY_VERIFY((composer = composerOpen()));
        QCOMPARE(composer->draft().to.size(), 2);
        composer->close();
    }

    void whatCannotBeDoneIsNotThere()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        screen.type(">reply");
        QCOMPARE(screen.rowOf(PaletteEntry::Kind::Action), -1); // nothing is selected
    }

    void aFolderIsGoneTo()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        screen.type("#ana eng");
        QCOMPARE(screen.marked(), QStringLiteral("Projects/Analytical Engine"));
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.model()->folder(), profile.engine);
    }

    void peopleAndMessagesComeWhileOneTypes()
    {
        FilledProfile profile(9);
        profile.add(
            profile.inbox, {QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org"), QStringLiteral("The compiler"), QStringLiteral("It works."), 1, {}, false});
        Screen screen(profile);
        waitForIndex(profile);
        screen.type("grace");
        QCOMPARE(screen.lines->marked()->kind, PaletteEntry::Kind::Search); // while there is nothing better
        QTRY_VERIFY(screen.rowOf(PaletteEntry::Kind::Person) > 0);
        QVERIFY(screen.lines->marked()->kind != PaletteEntry::Kind::Search);
        QTRY_VERIFY(screen.rowOf(PaletteEntry::Kind::Message) > 0);
        // By the mouse.
        const QModelIndex message = screen.lines->model()->index(screen.rowOf(PaletteEntry::Kind::Message), 0);
        QTest::mouseClick(screen.lines->viewport(), Qt::LeftButton, {}, screen.lines->visualRect(message).center());
        QTRY_COMPARE(screen.row(screen.selected())->subject, QStringLiteral("The compiler"));
        screen.open();
        screen.type("@grace");
        QTRY_VERIFY(screen.rowOf(PaletteEntry::Kind::Person) > 0);
        QCOMPARE(screen.rowOf(PaletteEntry::Kind::Message), -1);
        screen.press(Qt::Key_Return);
        QPointer<ComposerWindow> composer;
        QTRY_VERIFY((composer = composerOpen()));
        QCOMPARE(composer->draft().to.value(0).address, QStringLiteral("grace@example.org"));
        composer->close();
    }

    void theMarkStaysWhenMoreIsFound()
    {
        FilledProfile profile(9);
        profile.add(profile.inbox, {QStringLiteral("Mark Read"), QStringLiteral("mark@example.org"), QStringLiteral("Mark this"), QStringLiteral("x"), 1, {}, false});
        Screen screen(profile);
        waitForIndex(profile);
        screen.type("mark");
        screen.press(Qt::Key_Down);
        const QString before = screen.marked();
        QVERIFY(!before.isEmpty());
        QTRY_VERIFY(screen.rowOf(PaletteEntry::Kind::Message) > 0);
        QCOMPARE(screen.marked(), before);
    }

    void keysMoveTheMarkPastHeadings()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        const QString first = screen.marked();
        QVERIFY(!first.isEmpty());
        QSet<QString> seen;
        for (int i = 0; i < 400 && !(i > 0 && screen.marked() == first); ++i) {
            QVERIFY(screen.lines->marked());
            QVERIFY(screen.lines->marked()->kind != PaletteEntry::Kind::Heading);
            seen.insert(screen.lines->marked()->key);
            screen.press(Qt::Key_Down);
        }
        QVERIFY(seen.size() > 30);
        screen.press(Qt::Key_Up);
        QVERIFY(screen.marked() != first);
        QTest::keyClick(screen.field, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(screen.marked(), first);
        screen.press(Qt::Key_PageDown);
        QVERIFY(screen.marked() != first);
    }

    void helpNamesThePrefixes()
    {
        FilledProfile profile(3);
        Screen screen(profile);
        screen.type("?");
        QVERIFY(screen.rowOf(PaletteEntry::Kind::Prefix) > 0);
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.field->text(), QStringLiteral("#"));
        QVERIFY(screen.palette->isOpen());
    }

    void shortcutsOfTheWindowRestBehindIt()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        QTest::keyClick(screen.field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(screen.field->hasFocus());
        screen.type("a#");
        QCOMPARE(screen.field->text(), QStringLiteral("a#"));
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.palette->isOpen());
        QVERIFY(screen.list()->hasFocus());
        screen.open();
        QTest::keyClick(screen.field, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!screen.palette->isOpen());
        screen.open();
        QTest::mouseClick(screen.palette, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!screen.palette->isOpen());
    }

    void onItGoesToTheSearch()
    {
        FilledProfile profile(9);
        Screen screen(profile);
        screen.type("zzzqqq");
        QCOMPARE(screen.lines->marked()->kind, PaletteEntry::Kind::Search);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.window.searchBar()->text(), QStringLiteral("zzzqqq"));
    }

    void tenThousandFolders()
    {
        FilledProfile profile(3);
        profile.write([&](StoreWriter &writer) {
            for (int i = 0; i < 10'000; ++i) {
                Folder folder;
                folder.account = profile.account;
                folder.path = QStringLiteral("Customers/Number %1").arg(i);
                folder.serverName = folder.path.toUtf8();
                writer.folders.insert(folder);
            }
        });
        Screen screen(profile);
        screen.type("#number 9876");
        QCOMPARE(screen.marked(), QStringLiteral("Customers/Number 9876"));
    }

    void itSaysWhatIsMarked()
    {
        QAccessible::setActive(true);
        FilledProfile profile(9);
        Screen screen(profile);
        QAccessibleInterface *lines = QAccessible::queryAccessibleInterface(screen.lines);
        QVERIFY(lines);
        QCOMPARE(lines->role(), QAccessible::List);
        QVERIFY(!lines->text(QAccessible::Name).isEmpty());
        screen.type(">search mail");
        QAccessibleInterface *line = lines->child(screen.lines->currentIndex().row());
        QVERIFY(line);
        QVERIFY2(line->text(QAccessible::Name).contains(QStringLiteral("Search mail")), qPrintable(line->text(QAccessible::Name)));
        QVERIFY(line->text(QAccessible::Name).contains(QStringLiteral("Ctrl+K")));
        QVERIFY(line->state().selected);
    }

    void theSheetShowsWhatHolds()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        screen.key(Qt::Key_F1);
        auto *sheet = screen.window.findChild<CheatSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        const auto lineFor = [sheet](const QString &begin) {
            for (QLabel *label : sheet->findChildren<QLabel *>()) {
                if (label->text().startsWith(begin))
                    return label;
            }
            return static_cast<QLabel *>(nullptr);
        };
        QVERIFY(lineFor(QStringLiteral("Archive: A")));
        Preferences::current().set(KeyboardSettings::preset, int(Keymap::Preset::Gmail));
        QVERIFY(lineFor(QStringLiteral("Archive: E")));
        QVERIFY(!lineFor(QStringLiteral("Archive: A")));
        auto *field = sheet->findChild<QLineEdit *>(QStringLiteral("sheetField"));
        QTest::keyClicks(field, QStringLiteral("reply"));
        QVERIFY(lineFor(QStringLiteral("Reply to all"))->isVisible());
        QVERIFY(!lineFor(QStringLiteral("Archive: E"))->isVisible());
        // Nothing is cut off, however small the window.
        field->clear();
        sheet->resize(sheet->minimumSize());
        QCoreApplication::processEvents();
        auto *scroll = sheet->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
