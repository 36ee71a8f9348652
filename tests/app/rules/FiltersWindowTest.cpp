// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/FilterEditor.h"
#include "app/rules/FiltersWindow.h"
#include "app/rules/RuleText.h"
#include "tests/app/WindowScreen.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace postrider;

/// The window of filters and their editor, by click and key.
class FiltersWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void madeByClicks();
    void nothingToLookForIsNotSaved();
    void onOffOrderAndDelete();
    void runOnTheFolderAndTakenBack();
    void folderThatIsGoneSaysSo();
    void fromAMessage();
    void pictures();

private:
    struct Screen : WindowScreen {
        using WindowScreen::WindowScreen;
        FiltersWindow *filters()
        {
            window.action("filters")->trigger();
            auto *found = window.findChild<FiltersWindow *>();
            [&] { QVERIFY(found && QTest::qWaitForWindowExposed(found)); }();
            return found;
        }
        FilterEditor *editor()
        {
            [&] { QTRY_VERIFY(window.findChild<FilterEditor *>() && window.findChild<FilterEditor *>()->isVisible()); }();
            return window.findChild<FilterEditor *>();
        }
        QList<FilterRule> rules() { return profile.mail().reader().filters().all(); }
    };
    static void click(QWidget *in, const char *name)
    {
        auto *button = in->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void choose(QWidget *in, const char *name, const QString &text, int which = 0)
    {
        auto *box = in->findChildren<QComboBox *>(QLatin1String(name)).value(which);
        QVERIFY2(box, name);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
    }
    static void type(QWidget *in, const char *name, const QString &text, int which = 0)
    {
        auto *line = in->findChildren<QLineEdit *>(QLatin1String(name)).value(which);
        QVERIFY2(line, name);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    /// In the picker that is open.
    static void pick(const QString &folder)
    {
        const auto open = []() -> QLineEdit * {
            for (QWidget *widget : QApplication::allWidgets()) {
                if (widget->inherits("postrider::FolderPicker") && widget->isVisible())
                    return widget->findChild<QLineEdit *>();
            }
            return nullptr;
        };
        QTRY_VERIFY(open());
        QTest::keyClicks(open(), folder);
        QTest::keyClick(open(), Qt::Key_Return);
    }
    static FilterRule rule(const QString &name, const QString &word, FolderId folder)
    {
        FilterRule made;
        made.name = name;
        made.conditions = {{RuleCondition::Field::Subject, RuleCondition::Operator::Contains, word, {}, 0}};
        made.actions = {{RuleAction::What::Move, folder, {}}};
        return made;
    }
    static void save(FilledProfile &profile, const FilterRule &rule)
    {
        auto saved = profile.mail().saveFilter(rule);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(std::holds_alternative<qint64>(saved.result()));
    }
};

void FiltersWindowTest::madeByClicks()
{
    FilledProfile profile(9);
    Screen screen(profile);
    FiltersWindow *filters = screen.filters();
    click(filters, "addFilter");
    FilterEditor *editor = screen.editor();
    type(editor, "filterName", QStringLiteral("Lists"));
    choose(editor, "field", QStringLiteral("Subject"));
    type(editor, "value", QStringLiteral("message"));
    click(editor, "addCondition");
    choose(editor, "field", QStringLiteral("Size in KB"), 1);
    choose(editor, "operator", QStringLiteral("smaller than"), 1);
    editor->findChildren<QSpinBox *>(QStringLiteral("number")).value(1)->setValue(900);
    click(editor, "folder");
    pick(QStringLiteral("Projects"));
    QTRY_VERIFY(editor->findChild<QPushButton *>(QStringLiteral("folder"))->text().startsWith(QLatin1String("Projects")));
    click(editor, "addAction");
    QVERIFY(editor->findChild<QLabel *>(QStringLiteral("filterSummary"))->text().contains(QLatin1String("move to Projects")));
    click(editor, "testFilter");
    QTRY_VERIFY(editor->findChild<QLabel *>(QStringLiteral("testResult"))->text().contains(QLatin1String(" of 9 messages")));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(screen.rules().size(), 1);
    const FilterRule made = screen.rules().first();
    QCOMPARE(made.name, QStringLiteral("Lists"));
    QCOMPARE(made.conditions.size(), 2);
    QCOMPARE(made.conditions.last().number, 900);
    QCOMPARE(made.actions.first().folder, profile.projects);
    QCOMPARE(made.actions.last().what, RuleAction::What::MarkRead);
    QTRY_COMPARE(filters->findChild<QListWidget *>(QStringLiteral("filters"))->count(), 1);
}

void FiltersWindowTest::nothingToLookForIsNotSaved()
{
    FilledProfile profile(3);
    Screen screen(profile);
    click(screen.filters(), "addFilter");
    FilterEditor *editor = screen.editor();
    choose(editor, "what", QStringLiteral("Star"));
    for (QPushButton *button : editor->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QVERIFY(!button->isEnabled());
    }
    type(editor, "value", QStringLiteral("x"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!screen.window.findChild<FilterEditor *>() || !screen.window.findChild<FilterEditor *>()->isVisible());
    QVERIFY(screen.rules().isEmpty());
}

void FiltersWindowTest::onOffOrderAndDelete()
{
    FilledProfile profile(3);
    Screen screen(profile);
    for (const char *name : {"one", "two", "three"})
        save(profile, rule(QLatin1String(name), QStringLiteral("x"), profile.projects));
    FiltersWindow *filters = screen.filters();
    auto *list = filters->findChild<QListWidget *>(QStringLiteral("filters"));
    QTRY_COMPARE(list->count(), 3);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space); // off
    QTRY_VERIFY(!screen.rules().at(1).enabled);
    click(filters, "filterUp");
    QTRY_COMPARE(screen.rules().first().name, QStringLiteral("two"));
    QTRY_COMPARE(list->currentRow(), 0);
    click(filters, "duplicateFilter");
    QTest::keyClick(screen.editor(), Qt::Key_Return);
    QTRY_COMPARE(screen.rules().size(), 4);
    QCOMPARE(screen.rules().last().name, QStringLiteral("two (copy)"));
    QTRY_COMPARE(list->count(), 4);
    list->setCurrentRow(0);
    click(filters, "removeFilter");
    answer(QStringLiteral("Delete"));
    QTRY_COMPARE(screen.rules().size(), 3);
    QCOMPARE(screen.rules().first().name, QStringLiteral("one"));
}

void FiltersWindowTest::runOnTheFolderAndTakenBack()
{
    FilledProfile profile;
    for (int i = 0; i < 6; ++i)
        profile.add(profile.inbox,
            {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), i % 2 == 0 ? QStringLiteral("boats") : QStringLiteral("cars"), QStringLiteral("text"), i});
    Screen screen(profile);
    save(profile, rule(QStringLiteral("boats"), QStringLiteral("boats"), profile.projects));
    FiltersWindow *filters = screen.filters();
    QTRY_COMPARE(filters->findChild<QListWidget *>(QStringLiteral("filters"))->count(), 1);
    click(filters, "runFilters");
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 3);
    QTRY_VERIFY(filters->findChild<QLabel *>(QStringLiteral("filtersSaid"))->text().startsWith(QLatin1String("Filters held for 3 of 6")));
    QTRY_VERIFY(screen.window.action("undo")->isEnabled());
    screen.window.action("undo")->trigger();
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 0);
    QCOMPARE(profile.mail().reader().folder(profile.inbox)->total, 6);
}

void FiltersWindowTest::folderThatIsGoneSaysSo()
{
    FilledProfile profile(3);
    Screen screen(profile);
    save(profile, rule(QStringLiteral("boats"), QStringLiteral("boats"), profile.engine));
    profile.write([](StoreWriter &writer) { writer.filters.switchOff(writer.filters.all().first().id, QStringLiteral("The folder is gone.")); });
    FiltersWindow *filters = screen.filters();
    auto *list = filters->findChild<QListWidget *>(QStringLiteral("filters"));
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("The folder is gone.")));
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    click(filters, "editFilter");
    FilterEditor *editor = screen.editor();
    QVERIFY(editor->findChild<QLabel *>(QStringLiteral("filterTrouble"))->isVisible());
    click(editor, "folder");
    pick(QStringLiteral("Archive"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(screen.rules().first().enabled); // looked at: on again
    QVERIFY(screen.rules().first().problem.isEmpty());
    QCOMPARE(screen.rules().first().actions.first().folder, profile.archive);
}

void FiltersWindowTest::fromAMessage()
{
    FilledProfile profile;
    profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("boats"), QStringLiteral("text"), 1});
    Screen screen(profile);
    screen.select(0);
    QTRY_VERIFY(screen.window.action("filter-like-this")->isEnabled());
    screen.window.action("filter-like-this")->trigger();
    const FilterRule begun = screen.editor()->rule();
    QCOMPARE(begun.conditions, (QList<RuleCondition>{{RuleCondition::Field::From, RuleCondition::Operator::Is, QStringLiteral("grace@example.org"), {}, 0}}));
    QCOMPARE(begun.account, profile.account);
}

/// To be looked at: POSTRIDER_PICTURES names a directory.
void FiltersWindowTest::pictures()
{
    const QString place = qEnvironmentVariable("POSTRIDER_PICTURES");
    if (place.isEmpty())
        QSKIP("nobody wants to look");
    FilledProfile profile(9);
    Screen screen(profile);
    FilterRule first = rule(QStringLiteral("Mailing lists"), QStringLiteral("[list]"), profile.projects);
    first.conditions.append({RuleCondition::Field::Size, RuleCondition::Operator::Less, {}, {}, 500});
    first.actions.append({RuleAction::What::MarkRead, {}, {}});
    first.stops = true;
    save(profile, first);
    save(profile, rule(QString(), QStringLiteral("invoice"), profile.archive));
    FilterRule off = rule(QStringLiteral("Newsletters of last year"), QStringLiteral("news"), profile.engine);
    off.enabled = false;
    save(profile, off);
    profile.write([](StoreWriter &writer) { writer.filters.switchOff(writer.filters.all().at(1).id, QStringLiteral("The folder that it names is no longer there.")); });
    FiltersWindow *filters = screen.filters();
    QTRY_COMPARE(filters->findChild<QListWidget *>(QStringLiteral("filters"))->count(), 3);
    QTest::qWait(300);
    filters->findChild<QListWidget *>(QStringLiteral("filters"))->setCurrentRow(0);
    filters->grab().save(QDir(place).filePath(QStringLiteral("filters.png")));
    click(filters, "editFilter");
    QTest::qWait(300);
    screen.editor()->grab().save(QDir(place).filePath(QStringLiteral("editor.png")));
}

QTEST_MAIN(FiltersWindowTest)
#include "FiltersWindowTest.moc"
