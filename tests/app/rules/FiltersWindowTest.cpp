// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/FilterEditor.h"
#include "app/rules/FiltersWindow.h"
#include "app/rules/RuleText.h"
#include "app/widgets/Theme.h"
#include "tests/app/FilledProfile.h"
#include "tests/app/UnreadableProfile.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace postrider;

/// The window of filters and their editor, by click and key.
class FiltersWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        Theme::current().apply(*qApp, Theme::Scheme::Light);
    }
    void madeByClicks();
    void nothingToLookForIsNotSaved();
    void onOffOrderAndDelete();
    void runOnTheFolderAndTakenBack();
    void nothingDoneIsNothingToTakeBack();
    void stopsNobodyElsesWork();
    void runsOnTheFolderThatTheButtonNames();
    void folderThatIsGoneSaysSo();
    void twoLinesFromRightToLeft();
    void forwardsToAnAddress();
    void runOnWhatIsChosen();
    void accountsThatCannotBeRead();
    void pictures();

private:
    /// The window by itself, on a filled profile; the neighbours' part is played here.
    struct Screen {
        explicit Screen(FilledProfile &filled) : profile(filled), mail(filled.open())
        {
            around.pickFolder = [this](QWidget *, AccountId, const std::function<void(FolderId)> &chosen) { chosen(picked); };
            around.folderName = [this](FolderId id) {
                const auto folder = mail.reader().folder(id);
                return folder ? folder->name() : QString();
            };
            around.tags = [] { return QList<RuleSurroundings::Tag>{{QStringLiteral("$label1"), QStringLiteral("Important")}}; };
            shown = profile.inbox;
            around.shownFolder = [this] { return shown; };
        }
        FiltersWindow *filters()
        {
            window = std::make_unique<FiltersWindow>(mail, around, nullptr);
            window->setAttribute(Qt::WA_DeleteOnClose, false);
            window->show();
            [&] { QVERIFY(QTest::qWaitForWindowExposed(window.get())); }();
            return window.get();
        }
        FilterEditor *editor()
        {
            [&] { QTRY_VERIFY(window->findChild<FilterEditor *>() && window->findChild<FilterEditor *>()->isVisible()); }();
            return window->findChild<FilterEditor *>();
        }
        QList<FilterRule> rules() { return mail.reader().filters().all(); }

        FilledProfile &profile;
        Mail &mail;
        RuleSurroundings around;
        FolderId picked; ///< what the picker is going to say
        FolderId shown;
        std::unique_ptr<FiltersWindow> window;
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
    screen.picked = profile.projects;
    click(editor, "folder");
    QTRY_VERIFY(editor->findChild<QPushButton *>(QStringLiteral("folder"))->text().startsWith(QLatin1String("Projects")));
    click(editor, "addAction");
    QVERIFY(editor->findChild<QLabel *>(QStringLiteral("filterSummary"))->text().contains(QLatin1String("move to Projects")));
    click(editor, "testFilter");
    QTRY_VERIFY(editor->findChild<QLabel *>(QStringLiteral("testResult"))->text().contains(QLatin1String(" of 9 ")));
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
    QTRY_VERIFY(!screen.window->findChild<FilterEditor *>() || !screen.window->findChild<FilterEditor *>()->isVisible());
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
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = filters->findChild<QMessageBox *>()) && question->isVisible());
    for (QAbstractButton *button : question->buttons()) {
        if (button->text() == QLatin1String("Delete"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
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
    QSignalSpy ran(filters, &FiltersWindow::ran);
    click(filters, "runFilters");
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 3);
    QTRY_VERIFY(filters->findChild<QLabel *>(QStringLiteral("filtersSaid"))->text().startsWith(QLatin1String("Filters held for 3 of 6")));
    QTRY_COMPARE(ran.size(), 1);
    QCOMPARE(ran.first().at(1).toULongLong(), profile.mail().lastVerb());
    QVERIFY(profile.mail().canUndo());
    profile.mail().undo();
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 0);
    QCOMPARE(profile.mail().reader().folder(profile.inbox)->total, 6);
}

/// What was done before the filters ran is not theirs to take back.
void FiltersWindowTest::nothingDoneIsNothingToTakeBack()
{
    FilledProfile profile;
    for (int i = 0; i < 2; ++i)
        profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("boats"), QStringLiteral("text"), i});
    Screen screen(profile);
    FilterRule star = rule(QStringLiteral("boats"), QStringLiteral("boats"), {});
    star.actions = {{RuleAction::What::Star, {}, {}}};
    save(profile, star);
    FiltersWindow *filters = screen.filters();
    QTRY_COMPARE(filters->findChild<QListWidget *>(QStringLiteral("filters"))->count(), 1);
    QSignalSpy ran(filters, &FiltersWindow::ran);
    click(filters, "runFilters");
    QTRY_COMPARE(ran.size(), 1);
    const quint64 starred = ran.takeFirst().at(1).toULongLong();
    QVERIFY(starred != 0);
    click(filters, "runFilters"); // they have their stars
    QTRY_COMPARE(ran.size(), 1);
    QCOMPARE(ran.first().at(1).toULongLong(), quint64(0));
    QCOMPARE(profile.mail().lastVerb(), starred);
}

void FiltersWindowTest::stopsNobodyElsesWork()
{
    FilledProfile profile(9);
    Screen screen(profile);
    save(profile, rule(QStringLiteral("boats"), QStringLiteral("boats"), profile.projects));
    FiltersWindow *filters = screen.filters();
    QTRY_COMPARE(filters->findChild<QListWidget *>(QStringLiteral("filters"))->count(), 1);
    const QTemporaryDir place;
    const auto backup = profile.mail().backup(place.filePath(QStringLiteral("all.backup")));
    const auto stopped = std::make_shared<AbortToken>();
    stopped->abort();
    const auto other = profile.mail().backup(place.filePath(QStringLiteral("other.backup")), {}, stopped);
    click(filters, "runFilters");
    click(filters, "stopFilters");
    QTRY_VERIFY(backup.isFinished() && other.isFinished());
    QVERIFY(std::holds_alternative<bool>(backup.result()));
    const Outcome<bool> outcome = other.result();
    QVERIFY(std::holds_alternative<Failure>(outcome));
    QCOMPARE(std::get<Failure>(outcome).kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!filters->findChild<QPushButton *>(QStringLiteral("stopFilters"))->isVisible());
}

/// The main window stands beside it, and another folder may be chosen there.
void FiltersWindowTest::runsOnTheFolderThatTheButtonNames()
{
    FilledProfile profile;
    for (const FolderId folder : {profile.inbox, profile.archive})
        profile.add(folder, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("boats"), QStringLiteral("text"), 0});
    Screen screen(profile);
    save(profile, rule(QStringLiteral("boats"), QStringLiteral("boats"), profile.projects));
    FiltersWindow *filters = screen.filters();
    QVERIFY(QTest::qWaitForWindowActive(filters));
    auto *button = filters->findChild<QPushButton *>(QStringLiteral("runFilters"));
    QTRY_VERIFY(button->isVisible());
    const QString inbox = button->text();
    screen.shown = profile.archive;
    QCOMPARE(button->text(), inbox);
    click(filters, "runFilters");
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 1);
    QCOMPARE(profile.mail().reader().folder(profile.inbox)->total, 0);
    QCOMPARE(profile.mail().reader().folder(profile.archive)->total, 1);
    screen.shown = profile.engine;
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(filters, &activated);
    QVERIFY2(button->text().contains(screen.around.folderName(profile.engine)), qPrintable(button->text()));
}

/// Arabic: both lines stand to the left of the box.
void FiltersWindowTest::twoLinesFromRightToLeft()
{
    FilledProfile profile(3);
    Screen screen(profile);
    save(profile, rule(QStringLiteral("boats"), QStringLiteral("boats"), profile.projects));
    save(profile, rule(QStringLiteral("cars"), QStringLiteral("cars"), profile.projects));
    FiltersWindow *filters = screen.filters();
    auto *list = filters->findChild<QListWidget *>(QStringLiteral("filters"));
    QTRY_COMPARE(list->count(), 2);
    list->setLayoutDirection(Qt::RightToLeft);
    list->setCurrentRow(0);
    const QRect row = list->visualItemRect(list->item(1));
    const QImage picture = list->viewport()->grab(row).toImage();
    const QColor ground = picture.pixelColor(picture.width() / 4, 2);
    const auto inked = [&](int from, int to) {
        int count = 0;
        for (int y = 4; y < picture.height() - 4; ++y) {
            for (int x = from; x < to; ++x)
                count += picture.pixelColor(x, y) != ground;
        }
        return count;
    };
    const int scale = qMax(1, qRound(picture.devicePixelRatio()));
    QVERIFY(inked(picture.width() - 40 * scale, picture.width()) > 0); // the box
    QVERIFY(inked(picture.width() / 2, picture.width() - 48 * scale) > 100); // name and summary begin beside it
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
    screen.picked = profile.archive;
    click(editor, "folder");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(screen.rules().first().enabled); // looked at: on again
    QVERIFY(screen.rules().first().problem.isEmpty());
    QCOMPARE(screen.rules().first().actions.first().folder, profile.archive);
}

void FiltersWindowTest::forwardsToAnAddress()
{
    FilledProfile profile(3);
    Screen screen(profile);
    click(screen.filters(), "addFilter");
    FilterEditor *editor = screen.editor();
    type(editor, "value", QStringLiteral("invoice"));
    auto *note = editor->findChild<QLabel *>(QStringLiteral("forwardNote"));
    const QList<QPushButton *> buttons = editor->findChildren<QPushButton *>();
    auto *save = *std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->isDefault(); });
    QVERIFY(!note->isVisible());
    choose(editor, "what", QStringLiteral("Forward to"));
    QVERIFY(note->isVisible() && !save->isEnabled());
    type(editor, "address", QStringLiteral("boss"));
    QVERIFY(!save->isEnabled());
    type(editor, "address", QStringLiteral("@example.net"));
    QVERIFY(save->isEnabled());
    QVERIFY(editor->findChild<QLabel *>(QStringLiteral("filterSummary"))->text().contains(QLatin1String("forward to boss@example.net")));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(screen.rules().size(), 1);
    QCOMPARE(screen.rules().first().actions, (QList<RuleAction>{{RuleAction::What::Forward, {}, {}, QStringLiteral("boss@example.net")}}));
    // To where it comes from: it says so, and is not kept.
    QTRY_VERIFY(!screen.window->findChild<FilterEditor *>());
    click(screen.window.get(), "editFilter");
    editor = screen.editor();
    auto *address = editor->findChild<QLineEdit *>(QStringLiteral("address"));
    QCOMPARE(address->text(), QStringLiteral("boss@example.net"));
    address->clear();
    type(editor, "address", QStringLiteral("ada@home.example"));
    QTest::keyClick(editor, Qt::Key_Return);
    auto *trouble = editor->findChild<QLabel *>(QStringLiteral("filterTrouble"));
    QTRY_VERIFY(trouble->isVisible() && trouble->text().contains(QLatin1String("ada@home.example")));
    QCOMPARE(screen.rules().first().actions.first().address, QStringLiteral("boss@example.net"));
}

void FiltersWindowTest::runOnWhatIsChosen()
{
    FilledProfile profile;
    for (int i = 0; i < 4; ++i)
        profile.add(i < 2 ? profile.inbox : profile.engine, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("boats"), QStringLiteral("text"), i});
    profile.add(profile.drafts, {QStringLiteral("Ada"), QStringLiteral("ada@example.org"), QStringLiteral("boats"), QStringLiteral("text"), 5});
    Screen screen(profile);
    save(profile, rule(QStringLiteral("boats"), QStringLiteral("boats"), profile.projects));
    FiltersWindow *filters = screen.filters();
    QTRY_COMPARE(filters->findChild<QListWidget *>(QStringLiteral("filters"))->count(), 1);
    filters->runOn({{}, {profile.mail().reader().messageIds(profile.inbox).first()}});
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 1);
    QTRY_VERIFY(filters->findChild<QLabel *>(QStringLiteral("filtersSaid"))->text().startsWith(QLatin1String("Filters held for 1 of 1")));
    filters->runOn({{}, {}, profile.account});
    QTRY_COMPARE(profile.mail().reader().folder(profile.projects)->total, 4);
    QTRY_COMPARE(profile.mail().reader().folder(profile.inbox)->total, 0);
    QCOMPARE(profile.mail().reader().folder(profile.drafts)->total, 1);
}

/// To be looked at: POSTRIDER_PICTURES names a directory.
/// It says so, and the filter is not one for all accounts because of that.
void FiltersWindowTest::accountsThatCannotBeRead()
{
    FilledProfile profile;
    Screen screen(profile);
    screen.around.folderName = [](FolderId) { return QStringLiteral("Inbox"); };
    FilterRule rule;
    rule.account = profile.secondAccount;
    rule.conditions = {{RuleCondition::Field::Everything, {}, {}, {}, 0}};
    rule.actions = {{RuleAction::What::Star, {}, {}}};
    auto saved = screen.mail.saveFilter(rule); // what is read after a change is read from the disk
    QTRY_VERIFY(saved.isFinished());
    QTRY_COMPARE(screen.rules().size(), 1);
    const UnreadableProfile unreadable(profile.path());
    FilterEditor editor(screen.mail, screen.around, rule, nullptr);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!editor.findChild<QLabel *>(QStringLiteral("filterTrouble"))->isHidden());
    QCOMPARE(editor.rule().account, profile.secondAccount);
}

void FiltersWindowTest::pictures()
{
    const QString place = qEnvironmentVariable("POSTRIDER_PICTURES");
    if (place.isEmpty())
        return; // nobody wants to look
    FilledProfile profile(9);
    Screen screen(profile);
    FilterRule first = rule(QStringLiteral("Mailing lists"), QStringLiteral("[list]"), profile.projects);
    first.conditions.append({RuleCondition::Field::Size, RuleCondition::Operator::Less, {}, {}, 500});
    first.actions.append({RuleAction::What::MarkRead, {}, {}});
    first.actions.append({RuleAction::What::Forward, {}, {}, QStringLiteral("grace.hopper@example.net")});
    first.stops = true;
    save(profile, first);
    save(profile, rule(QString(), QStringLiteral("invoice"), profile.archive));
    FilterRule off = rule(QStringLiteral("Newsletters of last year"), QStringLiteral("news"), profile.engine);
    off.enabled = false;
    save(profile, off);
    profile.write([](StoreWriter &writer) { writer.filters.switchOff(writer.filters.all().at(1).id, QStringLiteral("The folder that it names is no longer there.")); });
    FiltersWindow *filters = screen.filters();
    auto *list = filters->findChild<QListWidget *>(QStringLiteral("filters"));
    QTRY_COMPARE(list->count(), 3);
    list->setCurrentRow(0);
    click(filters, "editFilter");
    FilterEditor *editor = screen.editor();
    filters->resize(800, 600);
    for (int i = 0; i < 6; ++i)
        click(editor, "addCondition");
    editor->resize(800, 600);
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::current().setScheme(scheme);
        const QString name = scheme == Theme::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        QTest::qWait(200);
        filters->grab().save(QDir(place).filePath(QStringLiteral("filters-%1.png").arg(name)));
        editor->grab().save(QDir(place).filePath(QStringLiteral("editor-%1.png").arg(name)));
    }
}

QTEST_MAIN(FiltersWindowTest)
#include "FiltersWindowTest.moc"
