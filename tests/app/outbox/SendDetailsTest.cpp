// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SendDetails.h"
#include "app/outbox/StoryView.h"
#include "tests/app/SentMail.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

class SendDetailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsTheReceiptAndFollowsTheStore()
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "Hello", {"grace@example.org", "nobody@example.net"}, SentMail::refuseLast);
        SendDetails details(profile.open(), id, nullptr);
        details.setAttribute(Qt::WA_DeleteOnClose, false);
        details.show();
        auto *recipients = details.findChild<StoryView *>("recipients");
        QCOMPARE(recipients->entries().size(), 2);
        QCOMPARE(recipients->entries().first().text, QStringLiteral("Refused"));
        auto *fold = details.findChild<QPushButton *>("foldTranscript");
        auto *transcript = details.findChild<QPlainTextEdit *>("transcript");
        QVERIFY(fold->isVisible() && !transcript->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(transcript->isVisible() && transcript->toPlainText().contains("550 5.1.1"));
        QTest::mouseClick(details.findChild<QPushButton *>("copyAll"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains("nobody@example.net"));
        QCOMPARE(QApplication::clipboard()->text(), details.text());
        // Only what came back was seen by looking at it; a held one waits for a decision.
        QCOMPARE(profile.mail().reader().sendsNeedingAttention().size(), 1);
        SentMail::goOn(profile, id, [](SendOp &op) {
            op.sendToOthers(SentMail::now());
            SentMail::accept(op);
        });
        auto *summary = details.findChild<QLabel *>("summary");
        QTRY_VERIFY2(summary->text().contains("smtp.example.org"), qPrintable(summary->text()));
    }

    void lookingAtAFailedDeliveryIsSeeingIt()
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "Hello", {"grace@example.org"}, [](SendOp &op) { SentMail::bounce(op, MessageId(9)); });
        Mail &mail = profile.open();
        QCOMPARE(mail.reader().sendsNeedingAttention().size(), 1);
        SendDetails details(mail, id, nullptr);
        details.setAttribute(Qt::WA_DeleteOnClose, false);
        details.show();
        QTRY_VERIFY(mail.reader().sendsNeedingAttention().isEmpty());
        QSignalSpy wanted(&details, &SendDetails::messageRequested);
        QTest::mouseClick(details.findChild<StoryView *>("recipients")->findChild<QPushButton *>("showReport"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].value<MessageId>() == MessageId(9));
        QTest::keyClick(&details, Qt::Key_Escape);
    }
};

QTEST_MAIN(SendDetailsTest)
#include "SendDetailsTest.moc"
