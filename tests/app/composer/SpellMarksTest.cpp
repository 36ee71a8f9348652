// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RichTextFormat.h"
#include "app/composer/SpellMarks.h"
#include "core/spelling/Dictionaries.h"
#include "core/spelling/SpellService.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace postrider;

/// Misspelt words are marked where they are seen, and mended from the menu; the text itself knows nothing of it.
class SpellMarksTest : public QObject {
    Q_OBJECT

private:
    static QStringList marked(const SpellMarks &marks)
    {
        QStringList words;
        for (const QTextCursor &cursor : marks.marked())
            words.append(cursor.selectedText());
        return words;
    }
    QString m_english;

private Q_SLOTS:
    void initTestCase()
    {
        m_english = Dictionaries::forLanguage(QStringLiteral("en"), Dictionaries::in(Dictionaries::places())).language;
        QVERIFY2(!m_english.isEmpty(), "hunspell-en-us is among the packages for tests");
    }

    void onesOwnWordsAreMarked()
    {
        SpellService service;
        service.setLanguages({m_english});
        QPlainTextEdit edit;
        edit.resize(500, 400);
        edit.setPlainText("The hoouse is grreen.\nOn Monday, Grraceful wrote:\n> The gaarden they wrote.\nSee htps://hoost.example now\n-- \nYours sinncerely\n");
        edit.document()->setModified(false);
        QSignalSpy changed(&edit, &QPlainTextEdit::textChanged);
        SpellMarks marks(&edit, &service);
        edit.show();
        QTRY_COMPARE_WITH_TIMEOUT(marked(marks), QStringList({"hoouse", "grreen"}), 20'000);
        QCOMPARE(edit.extraSelections().size(), 2);
        QVERIFY2(changed.isEmpty() && !edit.document()->isModified() && !edit.document()->isUndoAvailable(), "marks are no changes");
        service.ignore("hoouse");
        QTRY_COMPARE(marked(marks), QStringList("grreen"));
        service.setLanguages({});
        QTRY_VERIFY(marked(marks).isEmpty());
    }

    void nobodyElsesWordsInAFormattedMessage()
    {
        SpellService service;
        service.setLanguages({m_english});
        QTextEdit edit;
        edit.resize(500, 400);
        QTextCursor cursor(edit.document());
        const auto add = [&cursor](const QString &words, const FormattedText::Block &block, const FormattedText::Run &run = {}) {
            cursor.insertBlock(RichTextFormat::blockFormat(block));
            cursor.insertText(words, RichTextFormat::charFormat(run, block.kind));
        };
        const FormattedText::Block own;
        FormattedText::Block quoted, code, signature;
        quoted.quote = 1;
        code.kind = FormattedText::Kind::Preformatted;
        signature.signature = true;
        FormattedText::Run name;
        name.code = true;
        add("The hoouse is here:", own);
        add("A grreen one.", own);
        add("See ", own);
        cursor.insertText("callbaack", RichTextFormat::charFormat(name, own.kind));
        add("On Monday, Grraceful wrote:", own);
        add("The gaarden they wrote.", quoted);
        add("retuurn nothing", code);
        add("My gaarden.", own);
        add("Yours sinncerely", signature);
        SpellMarks marks(&edit, &service);
        edit.show();
        QTRY_COMPARE_WITH_TIMEOUT(marked(marks), QStringList({"hoouse", "grreen", "gaarden"}), 20'000);
        QCOMPARE(marks.marked().last().block().text(), QStringLiteral("My gaarden."));
    }

    void theMenuMends()
    {
        SpellService service;
        service.setLanguages({m_english});
        QTextEdit edit;
        edit.resize(500, 300);
        edit.setPlainText("The hoouse is here.");
        SpellMarks marks(&edit, &service);
        edit.show();
        QTRY_COMPARE_WITH_TIMEOUT(marked(marks), QStringList("hoouse"), 20'000);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(7);
        edit.setTextCursor(cursor);
        const QPoint at = edit.cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, edit.viewport()->mapToGlobal(at));
        QApplication::sendEvent(edit.viewport(), &event);
        auto *menu = edit.findChild<QMenu *>("spellingMenu");
        if (!menu) // standard menus have no parent where there is no selection
            for (QWidget *top : QApplication::topLevelWidgets())
                menu = menu ? menu : top->objectName() == "spellingMenu" ? qobject_cast<QMenu *>(top) : nullptr;
        QVERIFY(menu);
        QTRY_VERIFY_WITH_TIMEOUT(menu->findChild<QAction *>("suggestion"), 20'000);
        QAction *house = nullptr;
        for (QAction *action : menu->findChildren<QAction *>("suggestion"))
            house = action->text() == "house" ? action : house;
        QVERIFY(house && menu->findChild<QAction *>("addWord") && menu->findChild<QAction *>("ignoreWord"));
        house->trigger();
        QCOMPARE(edit.toPlainText(), QStringLiteral("The house is here."));
        menu->close();
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("The hoouse is here."));
    }

    /// The screen is looked at, not the text.
    void aLongTextCostsNothing()
    {
        SpellService service;
        service.setLanguages({m_english});
        QPlainTextEdit edit;
        edit.resize(500, 300);
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += QStringLiteral("Wrrong line number and some more of it\n");
        edit.setPlainText(text);
        SpellMarks marks(&edit, &service);
        edit.show();
        QTRY_VERIFY_WITH_TIMEOUT(!marks.marked().isEmpty(), 20'000);
        QVERIFY2(marks.marked().size() < 60, qPrintable(QString::number(marks.marked().size())));
        edit.verticalScrollBar()->setValue(10'000);
        QTRY_VERIFY(marks.marked().value(0).blockNumber() > 9'000);
    }
};

QTEST_MAIN(SpellMarksTest)
#include "SpellMarksTest.moc"
