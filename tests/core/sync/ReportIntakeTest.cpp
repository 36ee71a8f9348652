// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/SendOp.h"
#include "core/sync/ReportIntake.h"
#include "tests/core/store/StoreProfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What reports say about sent messages: tied to the right one, shown per recipient, and believed no further than that.
class ReportIntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void tiedByEnvelopeId();
    void tiedByMessageId();
    void notOurs();
    void perRecipient();
    void laterWords_data();
    void laterWords();
    void sameReportTwice();
    void behindAnAlias();
    void floods();
    void floodHidesNobodysFailure();
    void failureNeedsThePerson();
    void meanings_data();
    void meanings();

private:
    DeliveryReport about(const QString &address, Delivery delivery, const QString &status = {}, int code = 0, const QString &diagnostic = {}) const
    {
        DeliveryReport report;
        report.envelopeId = QStringLiteral("e1");
        report.recipients = {{address, {}, delivery, status, code, diagnostic, {}, 0}};
        return report;
    }
    bool take(const DeliveryReport &report, MessageId message = MessageId(77))
    {
        bool ours = false;
        p->write([&](StoreWriter &w) { ours = ReportIntake::take(w, report, message, ++now); });
        return ours;
    }
    RecipientReceipt recipient(int index) const { return p->reader->receipt(id)->recipients.value(index); }
    QList<SendEvent> reported() const
    {
        QList<SendEvent> events = p->reader->receipt(id)->events;
        events.removeIf([](const SendEvent &e) { return e.kind != SendEvent::Kind::Reported; });
        return events;
    }

    std::unique_ptr<StoreProfile> p;
    OpId id;
    qint64 now = 5000;
};

void ReportIntakeTest::init()
{
    p = std::make_unique<StoreProfile>();
    const AccountId account = p->addAccount();
    p->write([&](StoreWriter &w) {
        SendRow row;
        row.item.messageIdHeader = QStringLiteral("<m1@example.org>");
        row.item.receipt.envelopeId = QStringLiteral("e1");
        for (const char *address : {"Bob@Example.net", "carol@example.net"})
            row.item.receipt.recipients.append({QString::fromLatin1(address), RecipientReceipt::State::Accepted, 250, {}, {}});
        id = SendOp::applyLocal(w, account, row, "wire", "filed", {}, 1);
    });
}

void ReportIntakeTest::tiedByEnvelopeId()
{
    auto report = about(QStringLiteral("bob@example.net"), Delivery::Delivered);
    report.messageIdHeader = QStringLiteral("<other@example.org>");
    QVERIFY(take(report));
    QCOMPARE(recipient(0).delivery, Delivery::Delivered);
    QCOMPARE(recipient(0).report, MessageId(77));
    QCOMPARE(recipient(1).delivery, Delivery::None);
}

void ReportIntakeTest::tiedByMessageId()
{
    auto report = about(QStringLiteral("carol@example.net"), Delivery::Delayed, QStringLiteral("4.4.1"));
    report.envelopeId = QStringLiteral("not ours");
    report.messageIdHeader = QStringLiteral("<m1@example.org>");
    QVERIFY(take(report));
    QCOMPARE(recipient(1).delivery, Delivery::Delayed);
    QCOMPARE(recipient(1).deliveryStatus, QStringLiteral("4.4.1"));
    QVERIFY(!p->reader->outboxItem(id)->needsAttention);
}

void ReportIntakeTest::notOurs()
{
    auto report = about(QStringLiteral("bob@example.net"), Delivery::Failed);
    report.envelopeId.clear();
    QVERIFY2(!take(report), "an address alone names no message");
    report.messageIdHeader = QStringLiteral("<m2@example.org>");
    QVERIFY(!take(report));
    QCOMPARE(recipient(0).delivery, Delivery::None);
    QVERIFY(reported().isEmpty());
}

void ReportIntakeTest::perRecipient()
{
    auto report = about(QStringLiteral("bob@example.net"), Delivery::Delivered);
    report.recipients.append({QStringLiteral("carol@example.net"), {}, Delivery::Failed, QStringLiteral("5.1.1"), 550, QStringLiteral("550 5.1.1 no such user"), {}, 0});
    QVERIFY(take(report));
    QCOMPARE(recipient(0).delivery, Delivery::Delivered);
    QCOMPARE(recipient(1).delivery, Delivery::Failed);
    QVERIFY2(recipient(1).deliveryMeaning.contains(QLatin1String("no such mailbox")), qPrintable(recipient(1).deliveryMeaning));
    QCOMPARE(recipient(1).deliveryReply, QStringLiteral("550 5.1.1 no such user"));
    QCOMPARE(reported().size(), 2);
}

void ReportIntakeTest::laterWords_data()
{
    QTest::addColumn<Delivery>("first");
    QTest::addColumn<Delivery>("second");
    QTest::addColumn<Delivery>("shown");
    QTest::newRow("delayed, then delivered") << Delivery::Delayed << Delivery::Delivered << Delivery::Delivered;
    QTest::newRow("delivered, then a late delay") << Delivery::Delivered << Delivery::Delayed << Delivery::Delivered;
    QTest::newRow("delayed, then failed") << Delivery::Delayed << Delivery::Failed << Delivery::Failed;
    QTest::newRow("delivered, then bounced") << Delivery::Delivered << Delivery::Failed << Delivery::Failed;
    QTest::newRow("relayed, then displayed") << Delivery::Relayed << Delivery::Displayed << Delivery::Displayed;
    QTest::newRow("displayed, then delivered") << Delivery::Displayed << Delivery::Delivered << Delivery::Displayed;
    QTest::newRow("displayed, then a forged failure") << Delivery::Displayed << Delivery::Failed << Delivery::Displayed;
}

void ReportIntakeTest::laterWords()
{
    QFETCH(Delivery, first);
    QFETCH(Delivery, second);
    QFETCH(Delivery, shown);
    take(about(QStringLiteral("bob@example.net"), first));
    take(about(QStringLiteral("bob@example.net"), second), MessageId(78));
    QCOMPARE(recipient(0).delivery, shown);
    QCOMPARE(reported().size(), 2); // nothing that was said is kept back
}

void ReportIntakeTest::sameReportTwice()
{
    QVERIFY(take(about(QStringLiteral("bob@example.net"), Delivery::Delivered)));
    QVERIFY(take(about(QStringLiteral("bob@example.net"), Delivery::Delivered)));
    QCOMPARE(reported().size(), 1);
    QCOMPARE(recipient(0).deliveryAt, now - 1);
}

void ReportIntakeTest::behindAnAlias()
{
    QVERIFY(take(about(QStringLiteral("robert@elsewhere.example"), Delivery::Failed)));
    QCOMPARE(recipient(0).delivery, Delivery::None); // two recipients: it may be either's
    QCOMPARE(reported().value(0).recipient, QStringLiteral("robert@elsewhere.example"));
    auto both = about(QStringLiteral("robert@elsewhere.example"), Delivery::Failed);
    both.recipients[0].finalAddress = QStringLiteral("bob@example.net");
    QVERIFY(take(both, MessageId(78)));
    QCOMPARE(recipient(0).delivery, Delivery::Failed);
}

void ReportIntakeTest::floods()
{
    DeliveryReport report = about({}, Delivery::Failed);
    report.recipients.clear();
    for (int i = 0; i < 5000; ++i)
        report.recipients.append({QStringLiteral("x%1@example.net").arg(i), {}, Delivery::Failed, {}, 0, {}, {}, 0});
    for (int i = 0; i < 4; ++i)
        QVERIFY(take(report, MessageId(100 + i)));
    QVERIFY2(reported().size() <= 2000, QByteArray::number(reported().size()).constData());
}

void ReportIntakeTest::floodHidesNobodysFailure()
{
    // Whoever has the message can write any number of reports about it.
    for (int round = 0; round < 3; ++round) {
        DeliveryReport flood = about({}, Delivery::Delayed);
        flood.recipients.clear();
        for (int i = 0; i < 1000; ++i)
            flood.recipients.append({QStringLiteral("carol@example.net"), {}, Delivery::Delayed, {}, 450, QString::number(1000 * round + i), {}, 0});
        take(flood);
    }
    take(about(QStringLiteral("bob@example.net"), Delivery::Failed, QStringLiteral("5.1.1"), 550));
    QCOMPARE(recipient(0).delivery, Delivery::Failed);
    QVERIFY(p->reader->outboxItem(id)->needsAttention);
}

void ReportIntakeTest::failureNeedsThePerson()
{
    QVERIFY(p->reader->sendsNeedingAttention().isEmpty());
    take(about(QStringLiteral("bob@example.net"), Delivery::Failed, QStringLiteral("5.2.2")));
    QCOMPARE(p->reader->sendsNeedingAttention().value(0).id, id);
}

void ReportIntakeTest::meanings_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("delivered") << Delivery::Delivered << "2.0.0"
                               << "Delivered";
    QTest::newRow("failed") << Delivery::Failed << "5.1.1"
                            << "could not be delivered to x@y.example. There is no such mailbox";
    QTest::newRow("failed, no reason") << Delivery::Failed << ""
                                       << "could not be delivered";
    QTest::newRow("delayed") << Delivery::Delayed << "4.4.1"
                             << "not been delivered";
    QTest::newRow("relayed") << Delivery::Relayed << ""
                             << "no reports";
    QTest::newRow("displayed") << Delivery::Displayed << ""
                               << "no proof";
}

void ReportIntakeTest::meanings()
{
    QFETCH(Delivery, delivery);
    QFETCH(QString, status);
    QFETCH(QString, says);
    const QString text = ReportIntake::meaningOf({QStringLiteral("x@y.example"), {}, delivery, status, 0, {}, {}, 0});
    QVERIFY2(text.contains(says), qPrintable(text));
}

QTEST_GUILESS_MAIN(ReportIntakeTest)
#include "ReportIntakeTest.moc"
