// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/JourneyBench.h"

using namespace postrider;

/// What comes after acceptance, through a real Exim and a real Dovecot: reports of success and failure find their message, the person chooses when some are refused, and read
/// receipts go out only when somebody says so.
class DeliveryJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.start());
        QVERIFY(m_bench.makeProfile(QStringLiteral("ada")));
        m_mail = m_bench.open(QStringLiteral("ada"), true);
        QTRY_VERIFY_WITH_TIMEOUT(m_mail->statuses().value(0).state == AccountStatus::State::Idle, 30'000);
    }
    void cleanupTestCase() { m_mail.reset(); }

    void deliveredWithReport()
    {
        Draft d = draft(QStringLiteral("bob@example.org"), QStringLiteral("report please"));
        d.options.deliveryReport = true;
        const OpId op = send(d);
        const auto reported = [&] { return receipt(op).recipients.value(0).delivery != Delivery::None; };
        QTRY_VERIFY_WITH_TIMEOUT(reported(), 30'000);
        const RecipientReceipt bob = receipt(op).recipients.value(0);
        QVERIFY2(bob.delivery == Delivery::Delivered || bob.delivery == Delivery::Relayed, qPrintable(nameOf(bob.delivery)));
        QVERIFY(bob.report.isValid());
        QVERIFY(m_mail->reader().messageRow(bob.report).has_value());
        QVERIFY(m_mail->reader().sendsNeedingAttention().isEmpty());
        QCOMPARE(receipt(op).events.last().kind, SendEvent::Kind::Reported);
        QCOMPARE(receipt(op).state, SendState::Filed);
    }

    void noReportUnlessAskedFor()
    {
        const OpId op = send(draft(QStringLiteral("bob@example.org"), QStringLiteral("no report")));
        QTRY_COMPARE_WITH_TIMEOUT(receipt(op).state, SendState::Filed, 30'000);
        QTest::qWait(1500);
        QCOMPARE(receipt(op).recipients.value(0).delivery, Delivery::None);
    }

    void sentBackAfterAcceptance()
    {
        const OpId op = send(draft(QStringLiteral("bob@example.org, returned@example.org"), QStringLiteral("comes back")));
        QTRY_COMPARE_WITH_TIMEOUT(receipt(op).recipients.value(1).delivery, Delivery::Failed, 30'000);
        const Receipt r = receipt(op);
        QCOMPARE(r.recipients.value(0).delivery, Delivery::None);
        QVERIFY2(r.recipients.value(1).deliveryReply.contains(QLatin1String("this mailbox was closed")), qPrintable(r.recipients.value(1).deliveryReply));
        QVERIFY(!r.recipients.value(1).deliveryMeaning.isEmpty());
        QCOMPARE(m_mail->reader().sendsNeedingAttention().value(0).id, op);
        m_mail->acknowledgeSend(op);
        QTRY_VERIFY(m_mail->reader().sendsNeedingAttention().isEmpty());
        QCOMPARE(receipt(op).recipients.value(1).delivery, Delivery::Failed);
    }

    void sentToTheOthers()
    {
        const OpId op = send(draft(QStringLiteral("nobody-here@example.org, carol@example.org"), QStringLiteral("some of you")));
        QTRY_COMPARE_WITH_TIMEOUT(receipt(op).state, SendState::Held, 30'000);
        QVERIFY(m_mail->reader().outboxItem(op)->canSendToOthers());
        QCOMPARE(delivered(QStringLiteral("carol@example.org"), QStringLiteral("some of you")), 0);
        const auto rest = JourneyBench::wait(m_mail->sendToOthers(op));
        QVERIFY(std::holds_alternative<DraftId>(rest));
        QTRY_COMPARE_WITH_TIMEOUT(receipt(op).state, SendState::Filed, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(delivered(QStringLiteral("carol@example.org"), QStringLiteral("some of you")), 1, 30'000);
        QCOMPARE(receipt(op).recipients.value(0).state, RecipientReceipt::State::Refused);
        const auto drafts = m_mail->reader().drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().to.size(), 1);
        QCOMPARE(drafts.first().to.first().address, QStringLiteral("nobody-here@example.org"));
    }

    void sentLater()
    {
        Draft d = draft(QStringLiteral("dora@example.org"), QStringLiteral("later"));
        d.options.notBefore = QDateTime::currentMSecsSinceEpoch() + 3600 * 1000;
        const OpId op = send(d);
        QVERIFY(m_mail->reader().outboxItem(op)->scheduled);
        QTest::qWait(500);
        QCOMPARE(receipt(op).state, SendState::Queued);
        const qint64 soon = QDateTime::currentMSecsSinceEpoch() + 2000;
        m_mail->reschedule(op, soon);
        QTRY_COMPARE_WITH_TIMEOUT(receipt(op).state, SendState::Filed, 30'000);
        QVERIFY2(receipt(op).acceptedAt >= soon, "not before its time");
    }

    /// A signed message in 8-bit, forwarded as an attachment: what arrives, and what stands in Sent, is what was received, octet for octet.
    void forwardedOriginalKeepsItsOctets()
    {
        QVERIFY(m_bench.servers->deliver("From: Grace <grace@example.org>\r\nTo: ada@example.org\r\nSubject: as it is\r\nMessage-ID: <asitis@example.org>\r\n"
                                         "Date: Thu, 26 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nX-Mood: fr\xf6hlich\r\n"
                                         "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n--s\r\n"
                                         "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f"
                                         "e  \r\n.\r\nFrom here\r\n\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n\r\n"));
        const AccountId account = m_mail->reader().accounts().value(0).id;
        const auto arrived = [&] { return m_mail->reader().messageWithHeader(account, QStringLiteral("<asitis@example.org>")); };
        QTRY_VERIFY_WITH_TIMEOUT(arrived() && m_mail->reader().rawMessage(*arrived()), 30'000);
        QByteArray original = *m_mail->reader().rawMessage(*arrived());
        auto made = JourneyBench::wait(m_mail->forwardAttached({*arrived()}));
        QVERIFY(std::holds_alternative<Draft>(made));
        Draft d = std::get<Draft>(made);
        d.to = addressesFromText(QStringLiteral("emil@example.org"));
        const OpId op = send(d);
        QTRY_COMPARE_WITH_TIMEOUT(receipt(op).state, SendState::Filed, 30'000);
        original.replace("\r\n", "\n"); // as it lies in the Maildir
        for (const auto &[folder, user] : {std::pair(QStringLiteral("INBOX"), QStringLiteral("emil@example.org")), std::pair(QStringLiteral("Sent"), QString())}) {
            const auto kept = [&] {
                const auto messages = m_bench.servers->messages(folder, user);
                return std::count_if(messages.begin(), messages.end(), [&](const auto &message) {
                    return message.header("Message-ID") == receipt(op).messageIdHeader.toUtf8() && message.content.contains("\n\n" + original + "\n--");
                });
            };
            QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, 30'000);
        }
    }

    void fromAnAddressThatIsNotTheAccounts()
    {
        Draft d = draft(QStringLiteral("bob@example.org"), QStringLiteral("not me"));
        d.from.address = QStringLiteral("somebody@else.example");
        const auto outcome = JourneyBench::wait(m_mail->send(d));
        QVERIFY(std::holds_alternative<Failure>(outcome));
        QCOMPARE(std::get<Failure>(outcome).kind, ErrorKind::Refused);
        QVERIFY(m_mail->reader().outbox().isEmpty());
    }

    void tooLargeIsSaidBeforehand()
    {
        const qint64 limit = m_mail->reader().accounts().value(0).limits.sizeLimit;
        QVERIFY2(limit > 0, "learnt from the messages before this one");
        Draft d = draft(QStringLiteral("bob@example.org"), QStringLiteral("too large"));
        d.attachments = {{QStringLiteral("film.bin"), "application/octet-stream", QByteArray(qsizetype(limit * 3 / 4 + 1000), 'x')}};
        const auto outcome = JourneyBench::wait(m_mail->send(d));
        QVERIFY(std::holds_alternative<Failure>(outcome));
        QVERIFY2(std::get<Failure>(outcome).message.contains(QLatin1String("takes no more than")), qPrintable(std::get<Failure>(outcome).message));
        QVERIFY(m_mail->reader().outbox().isEmpty());
    }

    void readReceiptOnlyWhenSaid()
    {
        QVERIFY(m_bench.servers->deliver(
            "Return-Path: <eve@example.org>\r\nFrom: Eve <eve@example.org>\r\nTo: ada@example.org\r\nSubject: tell me\r\nMessage-ID: <tellme@example.org>\r\n"
            "Date: Thu, 26 Nov 2026 10:00:00 +0000\r\nDisposition-Notification-To: Eve <eve@example.org>\r\n\r\nHave you read this?\r\n"));
        const AccountId account = m_mail->reader().accounts().value(0).id;
        const auto arrived = [&] { return m_mail->reader().messageWithHeader(account, QStringLiteral("<tellme@example.org>")); };
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), 30'000);
        const MessageId message = *arrived();
        QTRY_VERIFY_WITH_TIMEOUT(m_mail->reader().rawMessage(message).has_value(), 30'000);
        const auto content = std::get<MessageContent>(JourneyBench::wait(m_mail->content(message)));
        QCOMPARE(content.readReceiptTo.value(0).address, QStringLiteral("eve@example.org"));
        QCOMPARE(m_bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("eve@example.org")).size(), 0);
        const auto answered = JourneyBench::wait(m_mail->answerReadReceipt(message, Mail::ReadReceipt::Yes));
        QVERIFY(std::holds_alternative<bool>(answered) && std::get<bool>(answered));
        QVERIFY(m_bench.servers->waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("eve@example.org"), 30'000));
        const auto receipt = m_bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("eve@example.org")).first();
        QVERIFY2(receipt.content.contains("disposition-notification"), receipt.content.constData());
        QVERIFY(receipt.content.contains("Original-Message-ID: <tellme@example.org>"));
        QCOMPARE(receipt.header("Return-Path"), QByteArray("<>"));
        QVERIFY(m_mail->reader().messageRow(message)->flags.testFlag(Flag::MdnSent));
        // Once, whatever is clicked.
        JourneyBench::wait(m_mail->answerReadReceipt(message, Mail::ReadReceipt::Yes));
        QTest::qWait(1000);
        QCOMPARE(m_bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("eve@example.org")).size(), 1);
    }

private:
    Draft draft(const QString &to, const QString &subject) const
    {
        Draft d;
        d.account = m_mail->reader().accounts().value(0).id;
        d.from = m_mail->reader().accounts().value(0).identity;
        d.to = addressesFromText(to);
        d.subject = subject;
        d.body = QStringLiteral("Hello.\n");
        return d;
    }
    OpId send(const Draft &d) const
    {
        const auto outcome = JourneyBench::wait(m_mail->send(d));
        if (const auto *failure = std::get_if<Failure>(&outcome))
            qFatal("%s", qPrintable(failure->message));
        return std::get<OpId>(outcome);
    }
    Receipt receipt(OpId op) const { return m_mail->reader().receipt(op).value_or(Receipt()); }
    int delivered(const QString &user, const QString &subject) const
    {
        int count = 0;
        for (const auto &message : m_bench.servers->messages(QStringLiteral("INBOX"), user))
            count += message.header("Subject") == subject.toUtf8();
        return count;
    }

    JourneyBench m_bench;
    std::unique_ptr<Mail> m_mail;
};

QTEST_GUILESS_MAIN(DeliveryJourneyTest)
#include "DeliveryJourneyTest.moc"
