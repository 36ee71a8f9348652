// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxCard.h"
#include "app/outbox/OutboxPane.h"
#include "app/outbox/Timeline.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
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
            if (button->isVisible() && !button->objectName().isEmpty() && button->objectName() != QLatin1String("showReplies") && button->inherits("QPushButton"))
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
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || !std::holds_alternative<OpId>(future.result()))
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
        const qint64 now = 1'700'000'000'000;
        OutboxItem queued = item(SendState::Queued, 1);
        queued.nextAttempt = now + 5 * 60'000;
        queued.meaning = "The server is busy.";
        const QString sentence = OutboxCard::sentenceFor(queued, now);
        QVERIFY2(sentence.contains("The server is busy.") && sentence.contains("in 5 minute"), qPrintable(sentence));
        QVERIFY(OutboxCard::sentenceFor(queued, now + 5 * 60'000 - 20'000).contains("in 20 second"));
        OutboxItem held = item(SendState::Held, 1);
        held.meaning = "There is no such mailbox.";
        QCOMPARE(OutboxCard::sentenceFor(held, now), held.meaning);
        OutboxItem unknown = item(SendState::DataSent, 1);
        unknown.outcomeUnknown = true;
        QVERIFY(OutboxCard::sentenceFor(unknown, now).contains("may have been sent"));
    }

    void theButtonsAreThoseThatHelp()
    {
        OutboxCard card;
        card.setItem(item(SendState::Queued), 0);
        card.show();
        QCOMPARE(buttons(card), QStringList({"tryNow", "edit", "stop"}));
        card.setItem(item(SendState::Attempting, 1), 0);
        QCOMPARE(buttons(card), QStringList());
        OutboxItem unknown = item(SendState::DataSent, 1);
        unknown.outcomeUnknown = true;
        card.setItem(unknown, 0);
        QCOMPARE(buttons(card), QStringList({"lookAgain", "sendAgain", "wasSent"}));
        QSignalSpy again(&card, &OutboxCard::sendAgainRequested);
        QTest::mouseClick(card.findChild<QAbstractButton *>("sendAgain"), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        card.setItem(item(SendState::Held, 1), 0);
        QCOMPARE(buttons(card), QStringList({"tryNow", "edit", "stop"}));
        card.setItem(item(SendState::Accepted, 1), 0);
        QCOMPARE(buttons(card), QStringList());
    }

    void theServersWordsAreFolded()
    {
        OutboxCard card;
        OutboxItem held = item(SendState::Held, 1);
        held.lastReply = "550 5.1.1 <b>no such user</b>";
        card.setItem(held, 0);
        card.show();
        auto *replies = card.findChild<QLabel *>("replies");
        QVERIFY(!replies->isVisible());
        QTest::mouseClick(card.findChild<QAbstractButton *>("showReplies"), Qt::LeftButton);
        QVERIFY(replies->isVisible());
        QCOMPARE(replies->text(), held.lastReply);
        QCOMPARE(replies->textFormat(), Qt::PlainText);
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
