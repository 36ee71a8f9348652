// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchBar.h"

#include "app/search/SearchNote.h"
#include "app/search/SearchWords.h"
#include "app/search/SuggestionList.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Theme.h"
#include "tests/app/FilledProfile.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace postrider;

namespace {

struct Screen {
    Screen() : bar(new SearchBar(profile.open()))
    {
        auto *column = new QVBoxLayout(&window);
        other = new QLineEdit;
        column->addWidget(other);
        column->addWidget(bar);
        column->addStretch(1);
        window.resize(700, 500);
        window.show();
        QApplication::setActiveWindow(&window);
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }
    SuggestionList *suggestions() const { return window.findChild<SuggestionList *>(); }
    QStringList suggested() const
    {
        QStringList texts;
        const auto *list = suggestions()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }

    FilledProfile profile;
    QWidget window;
    SearchBar *bar;
    QLineEdit *other;
};

} // namespace

class SearchBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin)"))); }

    void whatIsTypedIsToldOnceForABurst()
    {
        Screen screen;
        screen.bar->setFocus();
        QSignalSpy told(screen.bar, &SearchBar::queryChanged);
        QTest::keyClicks(screen.bar, QStringLiteral("engine"));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), QStringLiteral("engine"));
        QTest::keyClick(screen.bar, Qt::Key_Space);
        QTest::qWait(150);
        QVERIFY2(told.size() == 1, "a blank at the end asks nothing new");
        screen.bar->clear();
        QCOMPARE(told.size(), 2);
        QVERIFY(told.last().first().toString().isEmpty());
    }

    void anEmptyFieldExplainsTheLanguage()
    {
        Screen screen;
        screen.bar->setFocus();
        QVERIFY(screen.suggestions() && screen.suggestions()->isVisible());
        QVERIFY(screen.suggested().contains(QStringLiteral("from:")));
        QVERIFY(screen.suggested().contains(QStringLiteral("is:unread")));
        for (const SearchWords::Word &word : SearchWords::first())
            QVERIFY2(!word.meaning.isEmpty(), qPrintable(word.word));
        const auto *list = screen.suggestions()->findChild<QListWidget *>();
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("sent by")));
        QTest::keyClick(screen.bar, Qt::Key_Escape);
        QVERIFY(!screen.suggestions()->isVisible());
    }

    void suggestionsAreTakenByKeys()
    {
        Screen screen;
        screen.bar->setFocus();
        QTest::keyClicks(screen.bar, QStringLiteral("engine is:un"));
        QTRY_VERIFY(screen.suggestions()->isVisible() && screen.suggested() == QStringList{QStringLiteral("is:unread")});
        QTest::keyClick(screen.bar, Qt::Key_Down);
        QTest::keyClick(screen.bar, Qt::Key_Return);
        QCOMPARE(screen.bar->text(), QStringLiteral("engine is:unread "));
        QVERIFY(!screen.suggestions()->isVisible());
        QTest::keyClicks(screen.bar, QStringLiteral("in:Proj"));
        QTRY_VERIFY(screen.suggestions()->isVisible() && screen.suggested().contains(QStringLiteral("in:Projects")));
        QSignalSpy wanted(screen.bar, &SearchBar::resultsWanted);
        QTest::keyClick(screen.bar, Qt::Key_Return); // nothing is marked: on to the results
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!screen.suggestions()->isVisible());
    }

    void suggestionsAreTakenByAClick()
    {
        Screen screen;
        screen.bar->setFocus();
        const auto *list = screen.suggestions()->findChild<QListWidget *>();
        const QRect first = list->visualItemRect(list->item(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(screen.bar->text(), QStringLiteral("from:"));
        QVERIFY(screen.bar->hasFocus());
    }

    void escapeLeavesAndTheFieldWithoutKeyboardSuggestsNothing()
    {
        Screen screen;
        screen.bar->setFocus();
        QTest::keyClicks(screen.bar, QStringLiteral("engine"));
        screen.other->setFocus();
        QTest::qWait(150);
        QVERIFY(!screen.suggestions()->isVisible());
        screen.bar->setFocus();
        QSignalSpy left(screen.bar, &SearchBar::left);
        QTest::keyClick(screen.bar, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QVERIFY(screen.bar->text().isEmpty());
    }

    void theNoteSaysWhatMattersMost()
    {
        SearchNote note;
        note.resize(600, 70);
        note.show();
        const auto says = [&](const QString &words) {
            const QList<ElidedLabel *> labels = note.findChildren<ElidedLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel *label) { return label->text().contains(words); });
        };
        note.setNotIndexed(3200);
        QVERIFY(says(QLocale().toString(3200)));
        SearchResult result;
        result.problem = QStringLiteral("There is no day 99.");
        note.setResult(result);
        QVERIFY(says(result.problem));
        note.setResult({});
        note.setServer(SearchNote::Server::Failed, QStringLiteral("Not connected."));
        QVERIFY(says(QStringLiteral("Not connected.")));
        auto *server = note.findChild<QPushButton *>(QStringLiteral("searchServer"));
        QVERIFY2(server->isVisible(), "it can be tried again");
        note.setServer(SearchNote::Server::Asked);
        QVERIFY(!server->isVisible());
    }

    void theScopeIsSwitchedByAClick()
    {
        SearchNote note;
        note.resize(600, 70);
        note.show();
        note.setScope(SearchNote::Scope::Everywhere, QStringLiteral("Work & play"));
        QSignalSpy changed(&note, &SearchNote::scopeChanged);
        QTest::mouseClick(note.findChild<QPushButton *>(QStringLiteral("searchFolder")), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(note.scope(), SearchNote::Scope::Folder);
        note.setScope(SearchNote::Scope::Folder, {});
        QCOMPARE(note.scope(), SearchNote::Scope::Everywhere);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    SearchBarTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SearchBarTest.moc"
