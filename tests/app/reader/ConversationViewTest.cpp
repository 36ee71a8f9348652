// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ConversationCard.h"
#include "app/reader/ConversationRow.h"
#include "app/reader/ConversationView.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageView.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderPane.h"
#include "tests/app/FilledProfile.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postrider;

namespace {

/// A conversation of `count` messages in the inbox, every third of them an answer of one's own in Sent; those from `unreadFrom` on are unread.
struct Talk {
    explicit Talk(int count, int unreadFrom)
    {
        QStringList ids;
        QList<std::pair<FolderId, FilledProfile::Letter>> letters;
        for (int i = 0; i < count; ++i) {
            FilledProfile::Letter letter;
            const bool own = i % 3 == 2;
            letter.name = own ? QStringLiteral("Ada Lovelace") : QStringLiteral("Grace Hopper");
            letter.address = own ? QStringLiteral("ada@example.org") : QStringLiteral("grace@example.org");
            letter.subject = i == 0 ? QStringLiteral("The engine") : QStringLiteral("Re: The engine");
            letter.text = QStringLiteral("Words number %1.\n\nAnd some more of them, so that there is something to read.\n\n> quoted\n").arg(i);
            letter.hoursAgo = count - i;
            letter.flags = i < unreadFrom || own ? Flags(Flag::Seen) : Flags();
            letter.id = QStringLiteral("m%1@example.org").arg(i);
            letter.references = ids.mid(qMax<qsizetype>(0, ids.size() - 3));
            ids.append(letter.id);
            letters.append({own ? profile.sent : profile.inbox, letter});
        }
        messages = profile.addAll(letters);
        profile.open();
        listing.folder = profile.inbox;
        listing.grouping = Listing::Grouping::Threads;
    }
    MessageRow row(int i) { return *profile.mail().reader().messageRow(messages.at(i)); }

    FilledProfile profile;
    QList<MessageId> messages;
    Listing listing;
};

ConversationCard *cardOf(ConversationView &view, MessageId message)
{
    for (auto *card : view.findChildren<ConversationCard *>()) {
        if (card->message() == message)
            return card;
    }
    return nullptr;
}

bool isRead(ConversationCard *card, const QString &text)
{
    return card && card->view() && !card->view()->body()->isLoading() && card->view()->body()->text()->toPlainText().contains(text);
}

bool isOnScreen(ConversationView &view, QWidget *widget)
{
    const int top = widget->mapTo(view.viewport(), QPoint()).y();
    return top >= 0 && top < view.viewport()->height();
}

} // namespace

class ConversationViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsAllOfItInOnePage()
    {
        Talk talk(6, 4);
        ConversationView view(talk.profile.mail());
        view.resize(700, 500);
        view.show();
        QSignalSpy seen(&view, &ConversationView::seen);
        QVERIFY(view.showConversation(talk.row(4), talk.listing));
        QCOMPARE(view.message(), talk.messages[4]);
        QCOMPARE(view.findChild<QLabel *>("conversationSubject")->text(), QStringLiteral("The engine"));
        QCOMPARE(view.findChildren<ConversationCard *>().size(), 6); // the own answers, too
        // What is read is closed; what is unread, the last and the one that was asked for are open.
        for (int i = 0; i < 4; ++i)
            QVERIFY(!cardOf(view, talk.messages[i])->isOpen());
        QTRY_VERIFY(isRead(cardOf(view, talk.messages[4]), "Words number 4."));
        QTRY_VERIFY(isRead(cardOf(view, talk.messages[5]), "Words number 5."));
        QTRY_VERIFY(isOnScreen(view, cardOf(view, talk.messages[4])));
        QTRY_COMPARE(seen.size(), 1); // 5 is an own one, and read
        QCOMPARE(seen[0][0].value<MessageId>(), talk.messages[4]);

        // What is quoted stands above; the words are there for whoever wants them.
        auto *text = cardOf(view, talk.messages[4])->view()->body()->text();
        QVERIFY(!text->toPlainText().contains("quoted\n") && !text->toPlainText().endsWith("quoted"));
        QVERIFY(text->toPlainText().contains("1"));

        auto *first = cardOf(view, talk.messages[0]);
        QTest::mouseClick(first->findChild<ConversationRow *>(), Qt::LeftButton);
        QVERIFY(first->isOpen());
        view.verticalScrollBar()->setValue(0);
        QTRY_VERIFY(isRead(first, "Words number 0."));
        QTest::mouseClick(first->findChild<QAbstractButton *>("closeMessage"), Qt::LeftButton);
        QTRY_VERIFY(!first->isOpen());
        QVERIFY(!first->view());
    }

    void aMessageByItselfIsNone()
    {
        Talk talk(1, 0);
        ConversationView view(talk.profile.mail());
        view.show();
        QVERIFY(!view.showConversation(talk.row(0), talk.listing));
        QVERIFY(!view.message().isValid());
        QVERIFY(view.findChildren<ConversationCard *>().isEmpty());
    }

    void aLongOneOpensAtOnceAndFillsWhatIsSeen()
    {
        Talk talk(500, 0);
        ConversationView view(talk.profile.mail());
        view.resize(700, 600);
        view.show();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(view.showConversation(talk.row(300), talk.listing));
        qInfo("500 messages: %lld ms until shown", timer.elapsed());
        QTRY_VERIFY(isRead(cardOf(view, talk.messages[300]), "Words number 300."));
        qInfo("%lld ms until read", timer.elapsed());
        QTRY_VERIFY(isOnScreen(view, cardOf(view, talk.messages[300])));
        QTRY_VERIFY(isRead(cardOf(view, talk.messages[301]), "Words number 301."));
        QTest::qWait(300);
        QVERIFY(isOnScreen(view, cardOf(view, talk.messages[300]))); // although those above have become what they are
        QVERIFY2(view.views().size() < 40, qPrintable(QString::number(view.views().size())));
        // To the end and back: what was there is let go, and comes again.
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QTRY_VERIFY(!cardOf(view, talk.messages[300])->view());
        QVERIFY(view.views().size() < 40);
        QVERIFY(view.showConversation(talk.row(300), talk.listing));
        QTRY_VERIFY(isRead(cardOf(view, talk.messages[300]), "Words number 300."));
    }

    void longerOnesShowTheNewestFirst()
    {
        Talk talk(620, 1000);
        ConversationView view(talk.profile.mail());
        view.resize(700, 600);
        view.show();
        QVERIFY(view.showConversation(talk.row(619), talk.listing));
        QCOMPARE(view.findChildren<ConversationCard *>().size(), 500);
        auto *earlier = view.findChild<QAbstractButton *>("earlierMessages");
        QVERIFY(earlier->isVisibleTo(&view));
        earlier->click();
        QTRY_COMPARE(view.findChildren<ConversationCard *>().size(), 620);
        QVERIFY(!earlier->isVisibleTo(&view));
        // An old one that was asked for is there, however many came after it.
        view.clear();
        QVERIFY(view.showConversation(talk.row(3), talk.listing));
        QCOMPARE(view.findChildren<ConversationCard *>().size(), 501);
        QVERIFY(earlier->isVisibleTo(&view));
        QTRY_VERIFY(isRead(cardOf(view, talk.messages[3]), "Words number 3."));
    }

    void newOnesComeAndRemovedOnesGo()
    {
        Talk talk(4, 10);
        Mail &mail = talk.profile.mail();
        ConversationView view(mail);
        view.resize(700, 500);
        view.show();
        QVERIFY(view.showConversation(talk.row(3), talk.listing));
        QSignalSpy gone(&view, &ConversationView::gone);
        mail.moveToTrash({talk.messages[1]});
        QTRY_VERIFY(!cardOf(view, talk.messages[1]));
        QVERIFY(gone.isEmpty());
        QCOMPARE(view.message(), talk.messages[3]);
        mail.moveToTrash({talk.messages[3]});
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(view.message() != talk.messages[3]); // the others are still there
        QVERIFY(view.message().isValid());
        mail.moveToTrash({talk.messages[0], talk.messages[2]});
        QTRY_VERIFY(!view.message().isValid());
        QTRY_VERIFY(view.findChildren<ConversationCard *>().isEmpty());
    }

    void wordsAreFoundInAllThatIsOpen()
    {
        Talk talk(5, 0);
        ReaderPane pane(talk.profile.mail());
        pane.resize(700, 600);
        pane.show();
        pane.showMessage(talk.messages[0], talk.listing);
        auto *view = pane.findChild<ConversationView *>();
        QTRY_VERIFY(view->isVisible());
        view->openAll();
        QTRY_COMPARE(view->views().size(), 5);
        QTRY_VERIFY(isRead(cardOf(*view, talk.messages[4]), "Words"));
        QTRY_VERIFY(isRead(cardOf(*view, talk.messages[3]), "Words"));
        pane.openFind();
        auto *line = pane.findChild<QLineEdit *>("findText");
        QTest::keyClicks(line, "words number 3");
        QTRY_VERIFY(pane.findChild<QLabel *>("findResult")->text().startsWith("1"));
        QTRY_VERIFY(isOnScreen(*view, cardOf(*view, talk.messages[3])) || view->verticalScrollBar()->value() == view->verticalScrollBar()->maximum());
        line->clear();
        QTest::keyClicks(line, "quoted");
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(pane.findChild<QLabel *>("findResult")->text(), QStringLiteral("1 of 1")); // of each message in turn
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void zoomIsForAllOfThem()
    {
        Talk talk(3, 0);
        ReaderPane pane(talk.profile.mail());
        pane.resize(700, 600);
        pane.show();
        pane.setZoom(1.5);
        pane.showMessage(talk.messages[2], talk.listing);
        auto *view = pane.findChild<ConversationView *>();
        QTRY_COMPARE(view->views().size(), 3);
        for (MessageView *message : view->views())
            QCOMPARE(message->body()->zoom(), 1.5);
        pane.setZoom(100);
        QCOMPARE(pane.zoom(), MessageBody::largestZoom);
        pane.setZoom(1);
        for (MessageView *message : view->views())
            QCOMPARE(message->body()->zoom(), 1.0);
    }
};

QTEST_MAIN(ConversationViewTest)
#include "ConversationViewTest.moc"
