// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/ReplyMeaning.h"
#include "tests/core/sync/OutboxRig.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <array>

using namespace postrider;
using namespace postrider::test;
using Step = JournalSmtpServer::Step;

Q_DECLARE_METATYPE(postrider::test::JournalSmtpServer::Step)

/// Days of trouble under a fake clock: what is tried again and when, what is held, in which words, and that nobody else waits for it (sending.md "Retry", "Refusals").
class SendRetryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void deferredForThreeDays();
    void deferredForTwoDaysThenAccepted();
    void everyReplyAtEveryStep_data();
    void everyReplyAtEveryStep();
    void twoOfThreeRefused();
    void oneOfThreeDeferred();
    void oneBadMessageDelaysNobody();
    void slowServerIsNoTrouble();
    void serverThatStopsReading_data();
    void serverThatStopsReading();

private:
    static constexpr qint64 kMinute = 60'000;
    static constexpr qint64 kHour = 60 * kMinute;
};

void SendRetryTest::deferredForThreeDays()
{
    OutboxRig rig;
    rig.server.setReply(Step::Rcpt, "451 4.3.2 please come back later");
    const OpId id = rig.queue();
    const qint64 begun = rig.clock.now();
    const std::array<qint64, 6> minutes{1, 2, 5, 15, 30, 60};
    int attempts = 0;
    bool differs = false;
    while (attempts < 200) {
        // A restart between any two attempts changes nothing.
        attempts % 3 == 0 ? rig.restart()->sendDue() : rig.sendDue();
        ++attempts;
        const OutboxItem item = rig.item(id);
        QCOMPARE(item.attempts, attempts);
        QVERIFY2(item.lastReply.contains(QLatin1String("please come back later")), qPrintable(item.lastReply));
        QVERIFY(!item.outcomeUnknown);
        if (item.state == SendState::Held)
            break;
        QCOMPARE(item.state, SendState::Queued);
        QVERIFY2(!item.meaning.isEmpty(), "each wait says why");
        const qint64 wait = item.nextAttempt - rig.clock.now();
        const qint64 planned = minutes.at(size_t(std::min(attempts, 6)) - 1) * kMinute;
        QVERIFY2(wait >= planned * 9 / 10 && wait <= planned * 11 / 10, qPrintable(QStringLiteral("attempt %1 waits %2 s").arg(attempts).arg(wait / 1000)));
        differs |= wait != planned;
        // Not a moment earlier.
        const int connections = rig.server.connectionCount();
        rig.clock.advance(wait - 1);
        rig.sendDue();
        QCOMPARE(rig.server.connectionCount(), connections);
        QCOMPARE(rig.restart()->nextDue(), item.nextAttempt);
        rig.clock.advance(1);
    }
    QVERIFY2(differs, "without jitter all programs come back together");
    const OutboxItem item = rig.item(id);
    QCOMPARE(item.state, SendState::Held);
    const qint64 waited = rig.clock.now() - begun;
    QVERIFY2(waited > 72 * kHour && waited < 74 * kHour, qPrintable(QString::number(waited / kHour)));
    QVERIFY2(attempts > 70 && attempts < 85, qPrintable(QString::number(attempts)));
    QVERIFY2(item.meaning.contains(QLatin1String("three days")), qPrintable(item.meaning));
    QCOMPARE(item.receipt.recipients.first().state, RecipientReceipt::State::Deferred);
    QCOMPARE(item.receipt.recipients.first().code, 451);
    QCOMPARE(rig.server.journal().size(), 0);
    // "Try now": it is the person who lifts the hold, and the server that has come to its senses takes it once.
    rig.server.setReply(Step::Rcpt, {});
    rig.change(id, [&](SendOp &op) { op.retryNow(rig.clock.now()); });
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    QCOMPARE(rig.taken(id), 1);
}

void SendRetryTest::deferredForTwoDaysThenAccepted()
{
    OutboxRig rig;
    rig.server.setReply(Step::Greeting, "421 4.3.2 closed for maintenance");
    const OpId id = rig.queue();
    const qint64 end = rig.clock.now() + 48 * kHour;
    while (rig.clock.now() < end) {
        rig.sendDue();
        QCOMPARE(rig.item(id).state, SendState::Queued);
        rig.clock.advance(rig.item(id).nextAttempt - rig.clock.now());
    }
    rig.server.setReply(Step::Greeting, {});
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    QCOMPARE(rig.taken(id), 1);
    QVERIFY(rig.item(id).attempts > 48);
}

void SendRetryTest::everyReplyAtEveryStep_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QByteArrayList>("extensions");
    const QByteArrayList few{"AUTH PLAIN"}, all = JournalSmtpServer::allExtensions();
    QTest::newRow("greeting") << Step::Greeting << few;
    QTest::newRow("EHLO") << Step::Ehlo << few;
    QTest::newRow("AUTH") << Step::Auth << few;
    QTest::newRow("MAIL") << Step::Mail << few;
    QTest::newRow("MAIL, pipelined") << Step::Mail << all;
    QTest::newRow("RCPT") << Step::Rcpt << few;
    QTest::newRow("RCPT, pipelined") << Step::Rcpt << all;
    QTest::newRow("DATA") << Step::Data << few;
    QTest::newRow("final dot") << Step::Content << few;
    QTest::newRow("last chunk") << Step::Content << all;
}

void SendRetryTest::everyReplyAtEveryStep()
{
    QFETCH(Step, step);
    QFETCH(QByteArrayList, extensions);
    OutboxRig rig;
    rig.server.setExtensions(extensions);
    for (int code = 400; code < 600; ++code) {
        const QByteArray text = "what the server says " + QByteArray::number(code);
        rig.server.setReply(step, QByteArray::number(code) + ' ' + text);
        const OpId id = rig.queue();
        rig.sendDue();
        const OutboxItem item = rig.item(id);
        const QByteArray what = QByteArray::number(code) + ": " + nameOf(item.state).toUtf8() + ", " + item.meaning.toUtf8() + ", " + item.lastReply.toUtf8();
        // 432 asks for another password (RFC 4954 4.7.12): waiting does not bring it.
        const bool isTemporary = code < 500 && !(step == Step::Auth && code == 432);
        QVERIFY2(item.state == (isTemporary ? SendState::Queued : SendState::Held), what.constData());
        QVERIFY2(isTemporary ? item.nextAttempt > rig.clock.now() : item.nextAttempt == 0, what.constData());
        QVERIFY2(!item.outcomeUnknown, what.constData());
        QVERIFY2(item.lastReply.contains(QString::fromLatin1(text)) || step == Step::Ehlo, what.constData());
        QVERIFY2(item.lastReply.contains(QString::number(code)) || step == Step::Ehlo, what.constData());
        SmtpReply reply;
        reply.code = code;
        reply.text = QString::fromLatin1(text);
        QVERIFY2(item.meaning.contains(meaningOf(reply).whatHappened) || step == Step::Ehlo, what.constData());
        QVERIFY2(!item.meaning.isEmpty(), what.constData());
        if (!isTemporary)
            QVERIFY2((rig.item(id).heldKind == ErrorKind::SignIn) == (step == Step::Auth && (code > 504 || code == 432)), what.constData());
        QVERIFY2(rig.taken(id) == 0, what.constData());
        rig.remove(id);
    }
    QCOMPARE(rig.server.journal().size(), 0);
}

void SendRetryTest::twoOfThreeRefused()
{
    OutboxRig rig;
    rig.server.setRecipientReply("gone@example.net", "550 5.1.1 no such user");
    rig.server.setRecipientReply("full@example.net", "552 5.2.2 mailbox full");
    const OpId other = rig.queue({QStringLiteral("dan@example.net")});
    const OpId id = rig.queue({QStringLiteral("gone@example.net"), QStringLiteral("bob@example.net"), QStringLiteral("full@example.net")});
    rig.sendDue();
    const OutboxItem item = rig.item(id);
    QCOMPARE(item.state, SendState::Held);
    QCOMPARE(rig.item(id).heldKind, ErrorKind::Refused);
    QCOMPARE(rig.taken(id), 0);
    for (const char *address : {"gone@example.net", "full@example.net", "Nothing was sent to anybody"})
        QVERIFY2(item.meaning.contains(QLatin1String(address)), qPrintable(item.meaning));
    QVERIFY(!item.meaning.contains(QLatin1String("bob@example.net")));
    const auto &recipients = item.receipt.recipients;
    QCOMPARE(recipients[0].state, RecipientReceipt::State::Refused);
    QCOMPARE(recipients[0].code, 550);
    QVERIFY2(recipients[1].state != RecipientReceipt::State::Accepted && recipients[1].state != RecipientReceipt::State::Refused, "said yes, and has got nothing");
    QCOMPARE(recipients[2].state, RecipientReceipt::State::Refused);
    QCOMPARE(recipients[2].code, 552);
    QCOMPARE(rig.item(other).state, SendState::Accepted);
    // It stays so by itself, and goes out to all at once when the person tries again and nobody is refused any more.
    rig.clock.advance(100 * kHour);
    rig.restart()->sendDue();
    QCOMPARE(rig.item(id).attempts, 1);
    rig.server.setRecipientReply("gone@example.net", {});
    rig.server.setRecipientReply("full@example.net", {});
    rig.change(id, [&](SendOp &op) { op.retryNow(rig.clock.now()); });
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    QCOMPARE(rig.taken(id), 1);
    QCOMPARE(rig.server.journal().last().recipients.size(), 3);
}

void SendRetryTest::oneOfThreeDeferred()
{
    OutboxRig rig;
    rig.server.setRecipientReply("later@example.net", "450 4.2.1 greylisted");
    const OpId id = rig.queue({QStringLiteral("ann@example.net"), QStringLiteral("later@example.net"), QStringLiteral("bob@example.net")});
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Queued);
    QCOMPARE(rig.taken(id), 1);
    QCOMPARE(rig.server.journal().first().recipients, (QByteArrayList{"ann@example.net", "bob@example.net"}));
    rig.server.setRecipientReply("later@example.net", {});
    rig.clock.advance(kHour);
    rig.restart()->sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    QCOMPARE(rig.taken(id), 2);
    QVERIFY2(rig.server.journal().last().recipients == QByteArrayList{"later@example.net"}, "nobody gets it twice");
    QCOMPARE(rig.server.journal().last().content, rig.server.journal().first().content);
}

void SendRetryTest::oneBadMessageDelaysNobody()
{
    OutboxRig rig;
    rig.server.setRecipientReply("gone@example.net", "550 5.1.1 no such user");
    rig.server.setRecipientReply("later@example.net", "451 4.3.0 later");
    QList<OpId> good, bad;
    for (int i = 0; i < 4; ++i) {
        bad.append(rig.queue({i % 2 ? QStringLiteral("gone@example.net") : QStringLiteral("later@example.net")}));
        good.append(rig.queue({QStringLiteral("bob%1@example.net").arg(i)}));
    }
    rig.sendDue();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(rig.item(good[i]).state, SendState::Accepted);
        QCOMPARE(rig.taken(good[i]), 1);
        QCOMPARE(rig.item(bad[i]).state, i % 2 ? SendState::Held : SendState::Queued);
        QCOMPARE(rig.taken(bad[i]), 0);
    }
    QCOMPARE(rig.server.connectionCount(), 1);
}

void SendRetryTest::slowServerIsNoTrouble()
{
    OutboxRig rig;
    rig.server.setDelay(20);
    rig.server.setOneOctetAtATime(true);
    const OpId id = rig.queue();
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    QCOMPARE(rig.taken(id), 1);
}

void SendRetryTest::serverThatStopsReading_data()
{
    QTest::addColumn<QByteArrayList>("extensions");
    QTest::newRow("DATA") << QByteArrayList{"AUTH PLAIN"};
    QTest::newRow("BDAT") << JournalSmtpServer::allExtensions();
}

void SendRetryTest::serverThatStopsReading()
{
    QFETCH(QByteArrayList, extensions);
    OutboxRig rig;
    rig.server.setExtensions(extensions);
    rig.server.stopReadingAfter(2000);
    // More than the system keeps for a server that does not read.
    const OpId id = rig.queue({QStringLiteral("bob@example.net")}, 1'500'000);
    const auto abort = std::make_shared<AbortToken>();
    const std::unique_ptr<QThread> patience(QThread::create([&] {
        QThread::msleep(1500);
        abort->abort();
    }));
    patience->start();
    rig.sendDue(abort);
    patience->wait();
    QCOMPARE(rig.item(id).state, SendState::Queued);
    QVERIFY2(!rig.item(id).outcomeUnknown, "the end of it never left");
    rig.server.stopReadingAfter(-1);
    rig.clock.advance(kHour);
    rig.restart()->sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    QCOMPARE(rig.taken(id), 1);
    QVERIFY(rig.server.journal().last().content.size() > 27'000'000);
}

QTEST_GUILESS_MAIN(SendRetryTest)
#include "SendRetryTest.moc"
