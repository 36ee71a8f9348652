// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/DraftListModel.h"
#include "app/outbox/DraftsPane.h"
#include "app/widgets/Bar.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

class DraftsPaneTest : public QObject {
    Q_OBJECT

private:
    static DraftId save(Mail &mail, Draft draft, const QString &subject)
    {
        draft.subject = subject;
        draft.body = "first\nwords";
        auto future = mail.saveDraft(draft);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, test::patience) || !std::holds_alternative<DraftId>(future.result()))
            return {};
        return std::get<DraftId>(future.result());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theModelFollowsTheStore()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        DraftListModel model(mail);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DraftId one = save(mail, profile.draft(), "One");
        QTRY_COMPARE(model.rowCount(), 1);
        const DraftId two = save(mail, profile.draft(), "Two");
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(DraftListModel::SnippetRole).toString(), QStringLiteral("first words"));
        QCOMPARE(model.index(0).data(DraftListModel::RecipientsRole).toString(), QStringLiteral("No recipient yet"));
        Draft changed = *mail.reader().draft(one);
        changed.to = {{"Grace", "grace@example.org"}};
        QVERIFY(save(mail, changed, "One again") == one);
        QTRY_VERIFY(model.draftAt(0) == one && model.index(0).data(DraftListModel::SubjectRole) == QLatin1String("One again"));
        model.hide(one);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.draftAt(0) == two);
        model.show(one);
        QCOMPARE(model.rowCount(), 2);
        mail.removeDraft(two);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(model.draftAt(0) == one);
    }

    /// Below the drafts, told apart from them; a message is begun with one from its menu, Enter edits it, Delete deletes it.
    void templatesStandBelowTheDrafts()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        Draft pattern = profile.draft();
        pattern.isTemplate = true;
        pattern.to = {{"Grace", "grace@example.org"}};
        const DraftId weekly = save(mail, pattern, "Weekly report");
        const DraftId draft = save(mail, profile.draft(), "Zebra");
        DraftsPane pane(mail);
        pane.resize(500, 400);
        pane.show();
        auto *list = pane.findChild<QListView *>("draftList");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const auto *model = qobject_cast<DraftListModel *>(list->model());
        QVERIFY(model->draftAt(0) == draft && !model->isTemplate(0));
        QVERIFY(model->draftAt(1) == weekly && model->isTemplate(1));
        QCOMPARE(model->index(1).data(DraftListModel::RecipientsRole).toString(), QStringLiteral("Template \u2013 Grace"));
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QSignalSpy begun(&pane, &DraftsPane::beginWith), opened(&pane, &DraftsPane::openDraft);
        const QPoint at = list->visualRect(model->index(1)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list->viewport(), &event);
        auto *menu = list->findChild<QMenu *>("draftMenu");
        QVERIFY(menu);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->findChild<QAction *>("beginWithTemplate")).center());
        QCOMPARE(begun.size(), 1);
        QVERIFY(begun[0][0].value<DraftId>() == weekly);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened[0][0].value<DraftId>() == weekly);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(pane.findChild<QAbstractButton *>("undoRemoval"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(mail.reader().templates().size(), 1);
    }

    void enterOpensAndDeleteCanBeUndone()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        const DraftId draft = save(mail, profile.draft(), "One");
        DraftsPane pane(mail);
        pane.resize(500, 400);
        pane.show();
        auto *list = pane.findChild<QListView *>("draftList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QSignalSpy open(&pane, &DraftsPane::openDraft);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QVERIFY(open[0][0].value<DraftId>() == draft);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(mail.reader().draft(draft));
        QTest::mouseClick(pane.findChild<QAbstractButton *>("undoRemoval"), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        Q_EMIT pane.findChild<Bar *>("undoBar")->closed();
        QTRY_VERIFY(!mail.reader().draft(draft));
    }

    void closingThePaneFinishesADeletion()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        const DraftId draft = save(mail, profile.draft(), "One");
        {
            DraftsPane pane(mail);
            pane.show();
            auto *list = pane.findChild<QListView *>("draftList");
            pane.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&pane));
            list->setFocus();
            list->setCurrentIndex(list->model()->index(0, 0));
            QTest::keyClick(list, Qt::Key_Delete);
            QVERIFY(mail.reader().draft(draft));
        }
        QTRY_VERIFY(!mail.reader().draft(draft));
    }
};

QTEST_MAIN(DraftsPaneTest)
#include "DraftsPaneTest.moc"
