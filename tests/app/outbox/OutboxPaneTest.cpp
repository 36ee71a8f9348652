// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxCard.h"
#include "app/outbox/OutboxPane.h"
#include "app/outbox/StoryView.h"
#include "app/outbox/Timeline.h"
#include "app/widgets/LaterMenu.h"
#include "tests/app/SentMail.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postrider;
using State = Timeline::Stage::State;

class OutboxPaneTest : public QObject {
    Q_OBJECT

private:
    static OutboxItem item(SendState state, int attempts = 0)
    {
        OutboxItem item;
        item.id = OpId(7);
        item.subject = "Hello";
        item.recipients = QStringList("grace@example.org");
        item.state = state;
        item.attempts = attempts;
        item.queuedAt = 1'700'000'000'000;
        return item;
    }
    static QStringList buttons(QWidget &widget)
    {
        QStringList names;
        for (const auto *button : widget.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->objectName().isEmpty() && button->objectName() != QLatin1String("fold") && button->objectName() != QLatin1String("details")
                && button->inherits("QPushButton"))
                names.append(button->objectName());
        }
        return names;
    }
    static OpId send(Mail &mail, const Draft &base, const QString &subject)
    {
        Draft draft = base;
        draft.to = {{"Grace", "grace@example.org"}};
        draft.subject = subject;
        draft.body = "text";
        auto future = mail.send(draft);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, test::patience) || !std::holds_alternative<OpId>(future.result()))
            return {};
        return std::get<OpId>(future.result());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theTimelineShowsTheState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("unknown");
        QTest::addColumn<QList<int>>("stages");
        const int done = int(State::Done), now = int(State::Now), trouble = int(State::Trouble), ahead = int(State::Ahead);
        QTest::newRow("queued") << int(SendState::Queued) << 0 << false << QList<int>{now, ahead, ahead, ahead};
        QTest::newRow("waits to try again") << int(SendState::Queued) << 2 << false << QList<int>{done, now, ahead, ahead};
        QTest::newRow("attempting") << int(SendState::Attempting) << 1 << false << QList<int>{done, now, ahead, ahead};
        QTest::newRow("data sent") << int(SendState::DataSent) << 1 << false << QList<int>{done, now, ahead, ahead};
        QTest::newRow("unknown") << int(SendState::DataSent) << 1 << true << QList<int>{done, done, trouble, ahead};
        QTest::newRow("accepted") << int(SendState::Accepted) << 1 << false << QList<int>{done, done, done, now};
        QTest::newRow("filed") << int(SendState::Filed) << 1 << false << QList<int>{done, done, done, done};
        QTest::newRow("held") << int(SendState::Held) << 3 << false << QList<int>{done, trouble, ahead, ahead};
    }

    void theTimelineShowsTheState()
    {
        QFETCH(int, state);
        QFETCH(int, attempts);
        QFETCH(bool, unknown);
        OutboxItem shown = item(SendState(state), attempts);
        shown.outcomeUnknown = unknown;
        QList<int> states;
        for (const auto &stage : Timeline::stagesOf(shown))
            states.append(int(stage.state));
        QTEST(states, "stages");
    }

    void theSentenceSaysWhatMatters()
    {
        const qint64 now = SentMail::now();
        OutboxItem queued = item(SendState::Queued, 1);
        queued.nextAttempt = now + 5 * 60'000;
        queued.meaning = "The server is busy.";
        const QString sentence = OutboxActions::sentenceFor(queued, now);
        QVERIFY2(sentence.startsWith("The server is busy. Postrider tries again "), qPrintable(sentence));
        QCOMPARE(OutboxActions::stateFor(queued, now + 5 * 60'000 - 20'000), QStringLiteral("Next try in 0:20"));
        OutboxItem held = item(SendState::Held, 1);
        held.meaning = "There is no such mailbox.";
        QCOMPARE(OutboxActions::sentenceFor(held, now), held.meaning);
        OutboxItem unknown = item(SendState::DataSent, 1);
        unknown.outcomeUnknown = true;
        QVERIFY(OutboxActions::sentenceFor(unknown, now).contains("may have been sent"));
    }

    void theButtonsAreThoseThatHelp()
    {
        OutboxCard card;
        card.setItem(item(SendState::Queued), OutboxCard::AccountIs::On, 0);
        card.show();
        QCOMPARE(buttons(card), QStringList({"tryNow", "edit", "stop"}));
        card.setItem(item(SendState::Attempting, 1), OutboxCard::AccountIs::On, 0);
        QCOMPARE(buttons(card), QStringList());
        OutboxItem unknown = item(SendState::DataSent, 1);
        unknown.outcomeUnknown = true;
        card.setItem(unknown, OutboxCard::AccountIs::On, 0);
        QCOMPARE(buttons(card), QStringList({"lookAgain", "sendAgain", "wasSent"}));
        QSignalSpy wanted(&card, &OutboxCard::actionRequested);
        QTest::mouseClick(card.findChild<QAbstractButton *>("sendAgain"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<OutboxAction>() == OutboxAction::SendAgain);
        for (const auto *button : card.findChildren<QAbstractButton *>())
            QVERIFY2(!button->text().isEmpty(), "a button without words");
        card.setItem(item(SendState::Accepted, 1), OutboxCard::AccountIs::On, 0);
        QCOMPARE(buttons(card), QStringList());
    }

    void theStoryIsFoldedUntilAskedFor()
    {
        FilledProfile profile;
        SentMail::put(profile, "Hello", {"grace@example.org", "nobody@example.net"}, SentMail::refuseLast);
        OutboxPane pane(profile.open());
        pane.resize(700, 600);
        pane.show();
        auto *card = pane.findChild<OutboxCard *>();
        QVERIFY(card && !card->findChild<StoryView *>());
        QVERIFY(card->accessibleName().contains("Hello") && card->accessibleName().contains("Needs you"));
        QTest::mouseClick(card->findChild<QAbstractButton *>("fold"), Qt::LeftButton);
        auto *story = card->findChild<StoryView *>();
        QVERIFY(story && story->isVisible());
        QCOMPARE(story->entries().size(), 2);
        for (const auto *label : story->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        card->findChild<QAbstractButton *>("fold")->setFocus();
        QTest::keyClick(card, Qt::Key_Left); // the focus is on the button: nothing is folded
        QVERIFY(card->isUnfolded());
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Left);
        QVERIFY(!card->isUnfolded());
    }

    void arrowsWalkAlongAndDeleteCancels()
    {
        FilledProfile profile;
        for (const char *subject : {"One", "Two", "Three"})
            SentMail::put(profile, QLatin1String(subject), {"grace@example.org"});
        OutboxPane pane(profile.open());
        pane.resize(700, 600);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.findChildren<OutboxCard *>().size(), 3);
        pane.setFocus();
        const auto focused = [] {
            const auto *card = qobject_cast<OutboxCard *>(QApplication::focusWidget());
            return card ? card->item().subject : QString();
        };
        QTRY_COMPARE(focused(), QStringLiteral("One"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(focused(), QStringLiteral("Two"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTRY_COMPARE(focused(), QStringLiteral("Three"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QSignalSpy details(&pane, &OutboxPane::detailsRequested), cancelled(&pane, &OutboxPane::cancelled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(details.size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][1].toString(), QStringLiteral("Two"));
        QTRY_COMPARE(pane.findChildren<OutboxCard *>().size(), 2);
        QCOMPARE(focused(), QStringLiteral("Three")); // the keyboard stays in the list
        // Tab reaches the buttons, Enter presses them.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tryNow"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QSignalSpy open(&pane, &OutboxPane::openDraft);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(open.size(), 1);
    }

    void sendToTheOthersKeepsADraft()
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "Hello", {"grace@example.org", "nobody@example.net"}, SentMail::refuseLast);
        Mail &mail = profile.open();
        OutboxPane pane(mail);
        pane.show();
        QSignalSpy kept(&pane, &OutboxPane::draftKept);
        QTest::mouseClick(pane.findChild<QAbstractButton *>("sendToOthers"), Qt::LeftButton);
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(kept[0][1].toString(), QStringLiteral("nobody@example.net"));
        const auto draft = mail.reader().draft(kept[0][0].value<DraftId>());
        QVERIFY(draft && draft->to.size() == 1);
        QCOMPARE(draft->to.first().address, QStringLiteral("nobody@example.net"));
        QCOMPARE(mail.reader().outboxItem(id)->state, SendState::Queued);
    }

    void anotherTime()
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "Later", {"grace@example.org"}, [](SendOp &op) { SentMail::schedule(op, SentMail::now() + 3 * 86'400'000LL); });
        Mail &mail = profile.open();
        OutboxPane pane(mail);
        pane.resize(700, 400);
        pane.show();
        QTest::mouseClick(pane.findChild<QAbstractButton *>("changeTime"), Qt::LeftButton);
        auto *menu = pane.findChild<LaterMenu *>();
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return); // in one hour
        QTRY_VERIFY(mail.reader().outboxItem(id)->notBefore < SentMail::now() + 3'700'000);
        QVERIFY(mail.reader().outboxItem(id)->scheduled);
    }

    void whatCameBackHasACardUntilItWasSeen()
    {
        FilledProfile profile;
        SentMail::put(profile, "Back", {"grace@example.org"}, [](SendOp &op) { SentMail::bounce(op); });
        OutboxPane pane(profile.open());
        pane.show();
        auto *card = pane.findChild<OutboxCard *>();
        QVERIFY(card);
        QCOMPARE(card->findChild<QLabel *>("state")->text(), QStringLiteral("Not delivered"));
        QTest::mouseClick(card->findChild<QAbstractButton *>("done"), Qt::LeftButton);
        QTRY_VERIFY(pane.findChildren<OutboxCard *>().isEmpty());
    }

    /// The window never waits for a long outbox: its cards come a few at a time.
    void twoHundredCards()
    {
        FilledProfile profile;
        for (int i = 0; i < 200; ++i)
            SentMail::put(profile, QStringLiteral("Message %1").arg(i), {"grace@example.org"}, [](SendOp &op) { SentMail::putOff(op, 2); });
        OutboxPane pane(profile.open());
        pane.resize(800, 700);
        pane.show();
        const auto count = [&pane] { return pane.findChildren<OutboxCard *>().size(); };
        QTest::qWait(200);
        QVERIFY(count() >= 4 && count() < 30);
        auto *bar = pane.findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY2(bar->maximum() > 150 * 180, "the scroll bar is as long as if all were there");
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.setFocus();
        QTest::keyClick(&pane, Qt::Key_End);
        const auto focused = [] { return qobject_cast<OutboxCard *>(QApplication::focusWidget()); };
        QTRY_VERIFY(focused() && focused()->item().subject == QLatin1String("Message 199"));
        QTRY_VERIFY(!focused()->visibleRegion().isEmpty());
        QVERIFY(count() < 60);
        QTest::keyClick(focused(), Qt::Key_Up);
        QTRY_COMPARE(focused()->item().subject, QStringLiteral("Message 198"));
        bar->setValue(bar->maximum() / 2);
        const auto inSight = [&pane] {
            int seen = 0;
            for (const auto *card : pane.findChildren<OutboxCard *>())
                seen += !card->visibleRegion().isEmpty();
            return seen;
        };
        QTRY_VERIFY(inSight() >= 3);
        // They stand below each other, wherever one looks.
        QList<QRect> places;
        for (const auto *card : pane.findChildren<OutboxCard *>()) {
            if (!card->visibleRegion().isEmpty())
                places.append(card->geometry());
        }
        std::sort(places.begin(), places.end(), [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
        for (qsizetype i = 1; i < places.size(); ++i)
            QVERIFY(places.at(i).top() > places.at(i - 1).bottom());
    }

    void followsTheStore()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        OutboxPane pane(mail);
        pane.resize(700, 500);
        pane.show();
        QVERIFY(pane.findChildren<OutboxCard *>().isEmpty());
        const OpId first = send(mail, profile.draft(), "First"), second = send(mail, profile.draft(), "Second");
        QVERIFY(first.isValid() && second.isValid());
        QTRY_COMPARE(pane.findChildren<OutboxCard *>().size(), 2);
        QSignalSpy open(&pane, &OutboxPane::openDraft);
        OutboxCard *card = nullptr;
        for (auto *one : pane.findChildren<OutboxCard *>()) {
            if (one->item().id == second)
                card = one;
        }
        QVERIFY(card);
        QTest::mouseClick(card->findChild<QAbstractButton *>("edit"), Qt::LeftButton);
        QTRY_COMPARE(open.size(), 1);
        const auto draft = mail.reader().draft(open[0][0].value<DraftId>());
        QVERIFY(draft);
        QCOMPARE(draft->subject, QStringLiteral("Second"));
        QTRY_COMPARE(pane.findChildren<OutboxCard *>().size(), 1);
        QCOMPARE(mail.reader().outbox().size(), 1);
        QTest::mouseClick(pane.findChild<OutboxCard *>()->findChild<QAbstractButton *>("stop"), Qt::LeftButton);
        QTRY_VERIFY(mail.reader().outbox().isEmpty());
        QCOMPARE(mail.reader().drafts().size(), 2);
        QTest::qWait(20);
        QCOMPARE(open.size(), 1);
    }
};

QTEST_MAIN(OutboxPaneTest)
#include "OutboxPaneTest.moc"
