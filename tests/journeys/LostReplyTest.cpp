// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/JourneyBench.h"
#include "tests/servers/JournalSmtpServer.h"

#include <QTcpServer>

using namespace postrider;
using test::JournalSmtpServer;

/// RFC 1047: the server takes the message, and its "250" is lost. Whether the mailbox answers the question or nobody can: the message is not sent a second time by itself,
/// not after days and not after restarts, and nobody else waits for it.
class LostReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_mail.reset(); }
    void foundWhereTheServerFiles_data();
    void foundWhereTheServerFiles();
    void foundWhenTheServerFilesLater();
    void askedAndNeverSentAgain();
    void theyAnswer_data();
    void theyAnswer();
    void othersDoNotWait();
    void deadAccountDelaysNobody();

private:
    void open();
    OpId send(const QString &subject, AccountId account = {});
    OutboxItem item(OpId id) { return m_mail->reader().outboxItem(id).value_or(OutboxItem()); }
    void pass() { QVERIFY(std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(m_mail->syncOnce(m_account, {}, false)))); }
    int filed(const QString &subject, const QString &folder = QStringLiteral("Sent")) const
    {
        const auto all = m_bench.servers->messages(folder);
        return int(std::count_if(all.begin(), all.end(), [&](const auto &m) { return m.header("Subject") == subject.toLatin1(); }));
    }
    int taken(OpId id, const QString &messageId = {}) { return m_smtp->countOf((messageId.isEmpty() ? item(id).messageIdHeader : messageId).toLatin1()); }

    static constexpr qint64 kSecond = 1000, kHour = 3600 * kSecond;

    JourneyBench m_bench;
    std::unique_ptr<JournalSmtpServer> m_smtp;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<Mail> m_mail;
    AccountId m_account;
    QString m_profile;
    int m_profiles = 0;
};

void LostReplyTest::initTestCase()
{
    RealServers::Options options;
    options.extraDovecot = QStringList{QStringLiteral("namespace inbox {"), QStringLiteral("  mailbox \"All Mail\" {"), QStringLiteral("    special_use = \\All"),
        QStringLiteral("    auto = subscribe"), QStringLiteral("  }"), QStringLiteral("}")};
    QVERIFY(m_bench.start(options));
}

void LostReplyTest::init()
{
    m_smtp = std::make_unique<JournalSmtpServer>();
    m_clock = std::make_shared<FakeClock>();
    m_profile = m_bench.directory.filePath(QStringLiteral("profile%1").arg(++m_profiles));
    open();
    Account account = m_bench.account();
    account.smtp = m_smtp->address();
    const auto added = JourneyBench::wait(m_mail->addAccount({account, {}, true}));
    QVERIFY(std::holds_alternative<AccountId>(added));
    m_account = std::get<AccountId>(added);
    pass();
}

/// Also a restart.
void LostReplyTest::open()
{
    m_mail.reset();
    Mail::Options options;
    options.profile = m_profile;
    options.secrets = std::make_shared<MemorySecretStore>();
    options.clock = m_clock;
    m_mail = std::make_unique<Mail>(options);
}

OpId LostReplyTest::send(const QString &subject, AccountId account)
{
    Draft draft;
    draft.account = account.isValid() ? account : m_account;
    draft.from = m_bench.account().identity;
    draft.to = addressesFromText(QStringLiteral("bob@example.net"));
    draft.subject = subject;
    draft.body = QStringLiteral("once");
    const auto queued = JourneyBench::wait(m_mail->send(draft));
    return std::holds_alternative<OpId>(queued) ? std::get<OpId>(queued) : OpId();
}

void LostReplyTest::foundWhereTheServerFiles_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("in Sent") << QStringLiteral("Sent");
    QTest::newRow("in All Mail") << QStringLiteral("All Mail");
}

void LostReplyTest::foundWhereTheServerFiles()
{
    QFETCH(QString, folder);
    m_smtp->loseReplies(1);
    m_smtp->whenAccepted([&](const JournalSmtpServer::Accepted &message) { m_bench.servers->deliver(message.content, folder, "S"); });
    const QString subject = QStringLiteral("files itself, ") + folder;
    const OpId id = send(subject);
    const QString messageId = item(id).messageIdHeader;
    QTRY_VERIFY_WITH_TIMEOUT(m_mail->reader().outbox().isEmpty(), 20'000);
    const auto receipt = m_mail->reader().receipt(messageId);
    QVERIFY(receipt && receipt->acceptedAt > 0);
    QVERIFY2(receipt->reply.contains(folder), qPrintable(receipt->reply));
    QCOMPARE(taken(id, messageId), 1);
    m_clock->advance(100 * kHour);
    open();
    pass();
    QCOMPARE(taken(id, messageId), 1);
    QCOMPARE(filed(subject), 1); // beside the one in All Mail, the person finds it in Sent
    QCOMPARE(filed(subject, folder), 1);
    QVERIFY(m_mail->reader().drafts().isEmpty());
}

void LostReplyTest::foundWhenTheServerFilesLater()
{
    m_smtp->loseReplies(1);
    const OpId id = send(QStringLiteral("files later"));
    const QString messageId = item(id).messageIdHeader;
    QTRY_VERIFY_WITH_TIMEOUT(item(id).outcomeUnknown, 20'000);
    pass(); // it has looked, and found nothing
    QVERIFY(item(id).outcomeUnknown);
    QVERIFY(m_bench.servers->deliver(m_smtp->journal().first().content, QStringLiteral("Sent"), "S"));
    m_clock->advance(20 * kSecond);
    m_mail->syncNow(m_account);
    QTRY_VERIFY_WITH_TIMEOUT(m_mail->reader().outbox().isEmpty(), 20'000);
    QVERIFY(m_mail->reader().receipt(messageId)->acceptedAt > 0);
    QCOMPARE(taken(id, messageId), 1);
    QCOMPARE(filed(QStringLiteral("files later")), 1);
}

void LostReplyTest::askedAndNeverSentAgain()
{
    m_smtp->loseReplies(1);
    const OpId id = send(QStringLiteral("asked"));
    QTRY_VERIFY_WITH_TIMEOUT(item(id).outcomeUnknown, 20'000);
    const int connections = m_smtp->connectionCount();
    // Waiting, looking, restarting, the network coming back, "try now": none of it sends.
    for (const qint64 wait : {20 * kSecond, 70 * kSecond, kHour, 73 * kHour, 200 * kHour}) {
        m_clock->advance(wait);
        pass();
        m_mail->retrySend(id);
        m_mail->resolveSend(id, Mail::Resolution::LookAgain);
        pass();
        QVERIFY(item(id).outcomeUnknown);
        QVERIFY2(item(id).meaning.contains(QLatin1String("may have been sent")), qPrintable(item(id).meaning));
        open();
        pass();
        QVERIFY(item(id).outcomeUnknown);
    }
    QVERIFY2(std::holds_alternative<Failure>(JourneyBench::wait(m_mail->cancelSend(id))), "taken back, it would be sent twice by hand");
    QCOMPARE(m_smtp->connectionCount(), connections);
    QCOMPARE(taken(id), 1);
    QCOMPARE(filed(QStringLiteral("asked")), 0);
}

void LostReplyTest::theyAnswer_data()
{
    QTest::addColumn<bool>("wasSent");
    QTest::newRow("it was sent") << true;
    QTest::newRow("send again") << false;
}

void LostReplyTest::theyAnswer()
{
    QFETCH(bool, wasSent);
    m_smtp->loseReplies(1);
    const QString subject = wasSent ? QStringLiteral("was sent") : QStringLiteral("sent again");
    const OpId id = send(subject);
    QTRY_VERIFY_WITH_TIMEOUT(item(id).outcomeUnknown, 20'000);
    const QString messageId = item(id).messageIdHeader;
    m_mail->resolveSend(id, wasSent ? Mail::Resolution::WasSent : Mail::Resolution::SendAgain);
    m_mail->syncNow(m_account);
    QTRY_VERIFY_WITH_TIMEOUT(m_mail->reader().outbox().isEmpty(), 20'000);
    QCOMPARE(taken(id, messageId), wasSent ? 1 : 2); // the same Message-ID, so that whoever has it twice can tell
    if (!wasSent)
        QCOMPARE(m_smtp->journal().last().content, m_smtp->journal().first().content);
    QCOMPARE(filed(subject), 1);
}

void LostReplyTest::othersDoNotWait()
{
    m_smtp->loseReplies(1);
    const OpId id = send(QStringLiteral("first"));
    QTRY_VERIFY_WITH_TIMEOUT(item(id).outcomeUnknown, 20'000);
    const OpId next = send(QStringLiteral("second"));
    const auto sent = JourneyBench::wait(m_mail->waitForSend(next));
    QVERIFY(std::holds_alternative<OutboxItem>(sent));
    QCOMPARE(std::get<OutboxItem>(sent).state, SendState::Filed);
    QVERIFY(item(id).outcomeUnknown);
}

void LostReplyTest::deadAccountDelaysNobody()
{
    // Takes connections and never says a word: the worst kind of dead.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Account dead = m_bench.account();
    dead.identity.address = QStringLiteral("dead@example.org");
    dead.smtp = {QStringLiteral("127.0.0.1"), silent.serverPort(), Security::PlainLoopback, {}};
    dead.imap = {QStringLiteral("127.0.0.1"), silent.serverPort(), Security::PlainLoopback, {}};
    const auto added = JourneyBench::wait(m_mail->addAccount({dead, {}, false}));
    QVERIFY(std::holds_alternative<AccountId>(added));
    const OpId stuck = send(QStringLiteral("stuck"), std::get<AccountId>(added));
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 30'000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i) {
        const auto sent = JourneyBench::wait(m_mail->waitForSend(send(QStringLiteral("alive %1").arg(i))));
        QVERIFY(std::holds_alternative<OutboxItem>(sent));
        QCOMPARE(std::get<OutboxItem>(sent).state, SendState::Filed);
    }
    QVERIFY2(timer.elapsed() < 60'000, "the other account's deadlines are minutes");
    QVERIFY(item(stuck).state == SendState::Attempting || item(stuck).state == SendState::Queued);
}

QTEST_GUILESS_MAIN(LostReplyTest)
#include "LostReplyTest.moc"
