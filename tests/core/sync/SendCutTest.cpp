// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/OutboxRig.h"
#include "tests/servers/TcpFaultProxy.h"

#include <QRegularExpression>
#include <QTest>
#include <thread>

using namespace postrider;
using namespace postrider::test;
using Direction = TcpFaultProxy::Direction;
using Kind = TcpFaultProxy::Kind;

Q_DECLARE_METATYPE(postrider::test::TcpFaultProxy::Direction)
Q_DECLARE_METATYPE(postrider::test::TcpFaultProxy::Kind)

/// A whole send through the outbox with the line cut after every number of octets, both ways, then mended (threats.md D2): what the row says agrees with the server's own journal,
/// what was not handed over is delivered exactly once, and what may have been is never sent again by itself.
/// A sample by default; POSTRIDER_EVERY_POINT=1 cuts after every octet.
class SendCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cuts_data();
    void cuts();
    void cleanupTestCase()
    {
        qInfo("%d points: %d accepted, %d not handed over and delivered later, %d may have been sent (of which the server had %d); lost %d, sent twice %d", m_points, m_accepted,
            m_queued, m_unknown, m_unknownTaken, m_lost, m_twice);
    }

private:
    void cut(OutboxRig &rig, const TcpFaultProxy::Fault &fault);
    void checkHealed(OutboxRig &rig, OpId id);

    int m_points = 0, m_accepted = 0, m_queued = 0, m_unknown = 0, m_unknownTaken = 0, m_lost = 0, m_twice = 0;
};

void SendCutTest::cuts_data()
{
    QTest::addColumn<QByteArrayList>("extensions");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("sample");
    const struct {
        const char *name;
        QByteArrayList extensions;
    } servers[] = {
        {"bare", {"AUTH PLAIN"}},
        {"pipelining", {"PIPELINING", "AUTH PLAIN"}},
        {"chunking", JournalSmtpServer::allExtensions()},
    };
    const struct {
        const char *name;
        Kind kind;
        int sample;
    } kinds[] = {{"close", Kind::Close, 3}, {"reset", Kind::Reset, 5}, {"half-close", Kind::HalfClose, 7}, {"stall", Kind::Stall, 7}};
    for (const auto &server : servers) {
        for (const auto &kind : kinds) {
            for (const Direction direction : {Direction::ToServer, Direction::ToClient}) {
                const char *to = direction == Direction::ToServer ? "to the server" : "to the client";
                QTest::addRow("%s, %s, %s", server.name, kind.name, to) << server.extensions << direction << kind.kind << kind.sample;
            }
        }
    }
}

void SendCutTest::cuts()
{
    QFETCH(QByteArrayList, extensions);
    QFETCH(Direction, direction);
    QFETCH(Kind, kind);
    QFETCH(int, sample);
    OutboxRig rig;
    rig.server.setExtensions(extensions);
    qint64 length = 0;
    {
        TcpFaultProxy proxy(rig.server.port());
        rig.account.smtp = proxy.address(rig.server.address());
        const OpId id = rig.queue({QStringLiteral("bob@example.net"), QStringLiteral("cleo@example.net")});
        rig.sendDue();
        QCOMPARE(rig.item(id).state, SendState::Accepted);
        QCOMPARE(rig.taken(id), 1);
        QCOMPARE(rig.server.journal().first().recipients.size(), 2);
        QCOMPARE(rig.server.journal().first().inChunks, extensions.contains("CHUNKING"));
        QVERIFY2(rig.server.journal().first().content.endsWith("\r\n\r\n.\r\n..\r\nHello.\r\n"), "dots arrive as they were");
        length = proxy.carried(direction);
        rig.remove(id);
    }
    const int step = qEnvironmentVariableIsSet("POSTRIDER_EVERY_POINT") ? 1 : sample;
    const int before = m_points;
    for (qint64 after = 0; after < length; after += step) {
        cut(rig, {direction, kind, after});
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(QStringLiteral("cut after %1 of %2 octets").arg(after).arg(length)));
        }
    }
    QVERIFY(m_points - before > 20);
}

void SendCutTest::cut(OutboxRig &rig, const TcpFaultProxy::Fault &fault)
{
    const OpId id = rig.queue({QStringLiteral("bob@example.net"), QStringLiteral("cleo@example.net")});
    {
        TcpFaultProxy proxy(rig.server.port());
        proxy.setFault(fault);
        rig.account.smtp = proxy.address(rig.server.address());
        const auto abort = std::make_shared<AbortToken>();
        std::atomic<bool> isOver = false;
        // A line that stalls has deadlines of minutes; here the person quits the program a moment after the line has died. A server that hears nothing more, and cannot
        // say that it leaves, is the same to us.
        const bool isSilent = fault.kind == Kind::Stall || (fault.kind == Kind::HalfClose && fault.direction == Direction::ToServer);
        std::thread patience([&] {
            while (!isOver && (!isSilent || proxy.faults() == 0))
                std::this_thread::sleep_for(std::chrono::microseconds(300));
            if (!isOver)
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            if (!isOver)
                abort->abort();
        });
        rig.sendDue(abort);
        isOver = true;
        patience.join();
        QVERIFY(proxy.faults() >= 1); // a connection that is reset as it comes about is tried again
    }
    QVERIFY2(rig.server.waitUntilIdle(), "the server still waits for a client that has left");
    ++m_points;
    const OutboxItem item = rig.item(id);
    const int taken = rig.taken(id);
    if (item.outcomeUnknown) {
        ++m_unknown;
        m_unknownTaken += taken;
        QCOMPARE(item.state, SendState::DataSent);
        QVERIFY(taken <= 1);
    } else if (item.state == SendState::Accepted) {
        ++m_accepted;
        QCOMPARE(taken, 1);
    } else {
        ++m_queued;
        QCOMPARE(item.state, SendState::Queued);
        m_twice += taken > 0;
        QVERIFY2(taken == 0, "said to be waiting, and the server has it: it would be sent twice");
        QVERIFY(item.nextAttempt > rig.clock.now());
    }
    QVERIFY2(item.state == SendState::Accepted || !item.meaning.isEmpty(), "nobody was told why");
    checkHealed(rig, id);
    rig.remove(id);
}

/// The line is mended, the program started again, and time goes by.
void SendCutTest::checkHealed(OutboxRig &rig, OpId id)
{
    const OutboxItem before = rig.item(id);
    const int taken = rig.taken(id);
    rig.account.smtp = rig.server.address();
    for (const qint64 hours : {1, 80}) {
        rig.clock.advance(hours * 3600 * 1000);
        rig.restart()->sendDue();
    }
    QVERIFY(rig.server.waitUntilIdle());
    const OutboxItem after = rig.item(id);
    m_lost += rig.taken(id) == 0 && !after.outcomeUnknown;
    m_twice += rig.taken(id) > 1;
    if (before.outcomeUnknown) {
        QVERIFY(after.outcomeUnknown);
        QCOMPARE(after.attempts, before.attempts);
        QCOMPARE(rig.taken(id), taken);
    } else {
        QCOMPARE(after.state, SendState::Accepted);
        QCOMPARE(rig.taken(id), 1);
        QCOMPARE(after.attempts, before.state == SendState::Accepted ? 1 : 2);
    }
    QCOMPARE(after.messageIdHeader, before.messageIdHeader);
}

QTEST_GUILESS_MAIN(SendCutTest)
#include "SendCutTest.moc"
