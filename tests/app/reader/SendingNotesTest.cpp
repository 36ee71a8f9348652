// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/DeliveryStrip.h"
#include "app/reader/ReaderPane.h"
#include "app/reader/ReportNote.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Chip.h"
#include "tests/app/SentMail.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

namespace {

QByteArray letter(const QByteArray &subject, const QByteArray &headers)
{
    return "From: Bo <bo@example.org>\r\nTo: ada@example.org\r\nSubject: " + subject + "\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nMessage-ID: <" + subject
        + "@example.org>\r\nReturn-Path: <bo@example.org>\r\n" + headers + "\r\nText of it\r\n";
}

QByteArray bounceOf(const QString &messageId)
{
    return "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>\r\nTo: ada@example.org\r\nSubject: Undelivered\r\nDate: Mon, 2 Nov 2026 11:00:00 +0100\r\n"
           "Message-ID: <bounce@mx.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
           "Final-Recipient: rfc822; nobody@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n"
           "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: ada@example.org\r\nSubject: Plan\r\nMessage-ID: "
        + messageId.toUtf8() + "\r\n\r\n--b--\r\n";
}

} // namespace

class SendingNotesTest : public QObject {
    Q_OBJECT

private:
    /// Before open().
    static MessageId add(FilledProfile &profile, FolderId folder, const QByteArray &raw, Flags flags = {})
    {
        static Uid uid = 70'000;
        MessageId id;
        const MessageContent content = Mail::inspect(raw);
        profile.write([&](StoreWriter &writer) {
            NewMessage row;
            row.uid = ++uid;
            row.date = content.dateMs;
            row.size = raw.size();
            row.flags = flags;
            row.from = content.from.value(0);
            row.subject = content.subject;
            row.messageIdHeader = content.messageIdHeader;
            writer.messages.insert(profile.account, folder, {row}, false);
            id = writer.messages.findByUid(folder, uid).value();
            writer.messages.setBody(id, writer.bodies.insert(BodyQueries::pack(raw), raw.size()), content.text.left(80));
        });
        return id;
    }
    static void setPolicy(FilledProfile &profile, SendingPolicy::ReadReceipts receipts)
    {
        profile.write([&](StoreWriter &writer) {
            SendingPolicy policy;
            policy.readReceipts = receipts;
            writer.accounts.setSendingPolicy(profile.account, policy);
        });
    }
    static QByteArray ours(const QString &subject)
    {
        return "From: Ada Lovelace <ada@example.org>\r\nTo: grace@example.org, nobody@example.net\r\nSubject: " + subject.toUtf8()
            + "\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\nMessage-ID: " + SentMail::headerFor(subject).toUtf8() + "\r\n\r\nThe plan.\r\n";
    }
    static bool waitFor(ReaderPane &pane)
    {
        return QTest::qWaitFor([&] { return pane.findChild<QWidget *>("messageText")->isVisible(); }, test::patience);
    }
    static bool isAsked(ReaderPane &pane)
    {
        const auto *bar = pane.findChild<Bar *>("readReceiptBar");
        return bar && bar->isVisible();
    }
    static Flags flagsOf(Mail &mail, MessageId id) { return mail.reader().messageRow(id)->flags; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void belowASentMessageIsWhatBecameOfIt()
    {
        FilledProfile profile;
        const OpId op = SentMail::put(profile, "Plan", {"grace@example.org", "nobody@example.net"}, SentMail::accept);
        const MessageId sent = add(profile, profile.sent, ours("Plan"));
        const MessageId copied = add(profile, profile.inbox, ours("Plan")); // anybody can copy a Message-ID
        ReaderPane pane(profile.open());
        pane.resize(700, 600);
        pane.show();
        pane.showMessage(copied);
        QVERIFY(waitFor(pane));
        QVERIFY(!pane.findChild<DeliveryStrip *>());
        pane.showMessage(sent);
        auto *strip = pane.findChild<DeliveryStrip *>();
        QVERIFY(strip && strip->isVisible());
        QVERIFY2(strip->accessibleName().startsWith("Accepted by smtp.example.org"), qPrintable(strip->accessibleName()));
        QVERIFY(!strip->isUnfolded());
        QTest::mouseClick(pane.findChild<QAbstractButton *>("unfoldDelivery"), Qt::LeftButton);
        QVERIFY(strip->isUnfolded());
        // A report comes in while it is open.
        SentMail::goOn(profile, op, [](SendOp &send) {
            send.row.item.receipt.recipients.last().delivery = Delivery::Failed;
            send.row.item.receipt.recipients.last().report = MessageId(5);
        });
        QTRY_VERIFY(strip->accessibleName().startsWith("Could not be delivered to 1 of 2"));
        QVERIFY(strip->isUnfolded());
        QSignalSpy details(&pane, &ReaderPane::sendDetailsRequested), report(&pane, &ReaderPane::messageRequested);
        QTest::mouseClick(strip->findChild<QAbstractButton *>("showReport"), Qt::LeftButton);
        QCOMPARE(report.size(), 1);
        QTest::mouseClick(strip->findChild<QAbstractButton *>("deliveryDetails"), Qt::LeftButton);
        QCOMPARE(details.size(), 1);
        QVERIFY(details[0][0].value<OpId>() == op);
        pane.showMessage({});
        QVERIFY(!strip->isVisible());
    }

    void aReportIsReadInPlainWords()
    {
        FilledProfile profile;
        SentMail::put(profile, "Plan", {"grace@example.org", "nobody@example.net"}, SentMail::accept);
        const MessageId sent = add(profile, profile.sent, ours("Plan"));
        const MessageId bounce = add(profile, profile.inbox, bounceOf(SentMail::headerFor("Plan")));
        ReaderPane pane(profile.open());
        pane.resize(700, 600);
        pane.show();
        pane.showMessage(bounce);
        QTRY_VERIFY(pane.findChild<ReportNote *>() && pane.findChild<ReportNote *>()->isVisible());
        auto *note = pane.findChild<ReportNote *>();
        QVERIFY(note->accessibleName().contains("Plan") && note->accessibleName().contains("Could not be delivered to nobody@example.net"));
        QVERIFY(!note->findChild<QLabel *>("words")->isVisible());
        QTest::mouseClick(note->findChild<QAbstractButton *>("showWords"), Qt::LeftButton);
        QVERIFY(note->findChild<QLabel *>("words")->text().contains("550 5.1.1 User unknown"));
        QVERIFY(!note->findChild<QLabel *>("reportDoubt")->isVisible());
        QVERIFY2(pane.findChildren<Chip *>("attachment").isEmpty(), "the parts for machines are no attachments");
        QSignalSpy original(&pane, &ReaderPane::messageRequested), compose(&pane, &ReaderPane::composeRequested);
        QTest::mouseClick(note->findChild<QAbstractButton *>("showOriginal"), Qt::LeftButton);
        QCOMPARE(original.size(), 1);
        QVERIFY(original[0][0].value<MessageId>() == sent);
        QTest::mouseClick(note->findChild<QAbstractButton *>("writeAgain"), Qt::LeftButton);
        QTRY_COMPARE(compose.size(), 1);
        const auto draft = compose[0][0].value<Draft>();
        QCOMPARE(draft.to.size(), 1);
        QCOMPARE(draft.to.first().address, QStringLiteral("nobody@example.net"));
        QCOMPARE(draft.subject, QStringLiteral("Plan"));
        QVERIFY(draft.body.contains("The plan."));
    }

    void aReportAboutNothingOfOursSaysSo()
    {
        FilledProfile profile;
        const MessageId bounce = add(profile, profile.inbox, bounceOf("<forged@example.com>"));
        ReaderPane pane(profile.open());
        pane.show();
        pane.showMessage(bounce);
        QTRY_VERIFY(pane.findChild<ReportNote *>());
        QVERIFY(pane.findChild<QLabel *>("reportDoubt")->isVisible());
        QVERIFY(!pane.findChild<QAbstractButton *>("writeAgain")->isVisible());
        QVERIFY(!pane.findChild<QAbstractButton *>("showOriginal")->isVisible());
    }

    void aReadReceiptIsAskedForOnce()
    {
        FilledProfile profile;
        const MessageId message = add(profile, profile.inbox, letter("contract", "Disposition-Notification-To: Bo <bo@example.org>\r\n"));
        const MessageId other = add(profile, profile.inbox, letter("other", {}));
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.resize(700, 500);
        pane.show();
        pane.showMessage(message);
        QTRY_VERIFY(isAsked(pane));
        QVERIFY(pane.findChild<Bar *>("readReceiptBar")->text().startsWith("Bo would like to know"));
        QVERIFY2(mail.reader().outbox().isEmpty(), "nothing goes out by itself");
        pane.showMessage(other);
        QVERIFY(waitFor(pane));
        QVERIFY(!isAsked(pane));
        pane.showMessage(message);
        QTRY_VERIFY(isAsked(pane));
        QTest::mouseClick(pane.findChild<Bar *>("readReceiptBar")->findChild<QAbstractButton *>("sendReceipt"), Qt::LeftButton);
        QVERIFY(!isAsked(pane));
        QTRY_COMPARE(mail.reader().outbox().size(), 1);
        QCOMPARE(mail.reader().outbox().first().recipients, QStringList("bo@example.org"));
        QTRY_VERIFY(flagsOf(mail, message).testFlag(Flag::MdnSent));
        pane.showMessage(other);
        pane.showMessage(message);
        QVERIFY(waitFor(pane));
        QVERIFY(!isAsked(pane));
    }

    void doNotSendIsAnAnswerToo()
    {
        FilledProfile profile;
        const MessageId message = add(profile, profile.inbox, letter("contract", "Disposition-Notification-To: Bo <bo@example.org>\r\n"));
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.resize(700, 500);
        pane.show();
        pane.showMessage(message);
        QTRY_VERIFY(isAsked(pane));
        QTest::mouseClick(pane.findChild<Bar *>("readReceiptBar")->findChild<QAbstractButton *>("refuseReceipt"), Qt::LeftButton);
        QTRY_VERIFY(flagsOf(mail, message).testFlag(Flag::MdnSent));
        QVERIFY(mail.reader().outbox().isEmpty());
    }

    void receiptsByPolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("sent");
        const QByteArray plain = "Disposition-Notification-To: Bo <bo@example.org>\r\n", elsewhere = "Disposition-Notification-To: x@tracker.example\r\n",
                         list = plain + "List-Id: <maps.lists.example>\r\n";
        QTest::newRow("never") << int(SendingPolicy::ReadReceipts::Never) << plain << false << false;
        QTest::newRow("ask") << int(SendingPolicy::ReadReceipts::Ask) << plain << true << false;
        QTest::newRow("ask, list") << int(SendingPolicy::ReadReceipts::Ask) << list << false << false;
        QTest::newRow("always") << int(SendingPolicy::ReadReceipts::Always) << plain << false << true;
        QTest::newRow("always, doubtful") << int(SendingPolicy::ReadReceipts::Always) << elsewhere << true << false;
        QTest::newRow("always, list") << int(SendingPolicy::ReadReceipts::Always) << list << false << false;
        QTest::newRow("nobody asks") << int(SendingPolicy::ReadReceipts::Always) << QByteArray() << false << false;
    }

    void receiptsByPolicy()
    {
        QFETCH(int, policy);
        QFETCH(QByteArray, headers);
        QFETCH(bool, asked);
        QFETCH(bool, sent);
        FilledProfile profile;
        setPolicy(profile, SendingPolicy::ReadReceipts(policy));
        const MessageId message = add(profile, profile.inbox, letter("contract", headers));
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.resize(700, 500);
        pane.show();
        pane.showMessage(message);
        QVERIFY(waitFor(pane));
        QCOMPARE(isAsked(pane), asked);
        if (asked && headers.contains("tracker"))
            QVERIFY(pane.findChild<Bar *>("readReceiptBar")->text().contains("x@tracker.example"));
        if (sent)
            QTRY_COMPARE(mail.reader().outbox().size(), 1);
        QTest::qWait(20);
        QCOMPARE(mail.reader().outbox().size(), sent ? 1 : 0);
    }
};

QTEST_MAIN(SendingNotesTest)
#include "SendingNotesTest.moc"
