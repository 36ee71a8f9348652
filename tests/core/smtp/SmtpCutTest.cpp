// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpClient.h"
#include "tests/servers/ScriptedServer.h"
#include "tests/servers/TcpFaultProxy.h"

#include <QTest>
#include <QTimer>

#include <thread>

using namespace postrider;
using namespace postrider::test;
using Direction = TcpFaultProxy::Direction;
using Kind = TcpFaultProxy::Kind;

Q_DECLARE_METATYPE(postrider::test::TcpFaultProxy::Direction)
Q_DECLARE_METATYPE(postrider::test::TcpFaultProxy::Kind)

namespace {

const QStringList kDialogue{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 PIPELINING", "C: MAIL FROM:<a@example.org>", "C: RCPT TO:<b@example.net>", "S: 250 ok",
    "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 2.0.0 queued as 1A2B3C", "C: QUIT", "S: 221 bye", "EOF"};
const QStringList kChunked{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-CHUNKING", "S: 250 PIPELINING", "C: MAIL FROM:<a@example.org>",
    "C: RCPT TO:<b@example.net>", "S: 250 ok", "S: 250 ok", "C: BDAT 12", "C# 12", "S: 250 ok", "C: BDAT 2", "C# 2", "S: 250 ok", "C: BDAT 6 LAST", "C# 6",
    "S: 250 2.0.0 queued as 1A2B3C", "C: QUIT", "S: 221 bye", "EOF"};
const SmtpEnvelope kEnvelope{"a@example.org", {"b@example.net"}, "Subject: x\r\n\r\n.dot\r\n"};

} // namespace

/// One send with the wire cut after every number of octets, both ways: accepted, or surely not handed over, or unknown; nothing else, and never wrong.
class SmtpCutTest : public QObject {
    Q_OBJECT

private:
    int m_accepted = 0, m_unknown = 0, m_notSent = 0;
    bool m_chunked = false; ///< BDAT, in two chunks and the last line as the LAST one

    /// One send through the proxy. `accepted` and `dots` tell how far it got.
    std::optional<Failure> sendOnce(const ServerAddress &address, bool &accepted, int &dots, AbortTokenPtr abort)
    {
        try {
            SmtpOptions options;
            options.chunkSize = 12;
            SmtpClient client(address, nullptr, std::move(abort), options);
            accepted = client.send(kEnvelope, false, [&dots](const SmtpResult &) { ++dots; }).accepted;
            client.quit();
        } catch (const MailError &e) {
            return Failure::of(e);
        }
        return std::nullopt;
    }

    void cut(Direction direction, Kind kind, qint64 after, qint64 dotAt)
    {
        ScriptedServer server;
        server.setPatience(2000);
        server.script(m_chunked ? kChunked : kDialogue);
        TcpFaultProxy proxy(server.port());
        proxy.setFault(TcpFaultProxy::Fault{direction, kind, after});
        const auto abort = std::make_shared<AbortToken>();
        std::atomic<bool> isOver = false;
        // A stalled line has deadlines of minutes; here the person loses patience.
        std::thread patience([&] {
            for (int i = 0; i < 40 && !isOver; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            if (!isOver && kind == Kind::Stall)
                abort->abort();
        });
        bool accepted = false;
        int dots = 0;
        const auto failure = sendOnce(proxy.address(server.address(Security::PlainLoopback)), accepted, dots, abort);
        isOver = true;
        patience.join();
        const bool serverHasAll = server.received().contains(m_chunked ? "BDAT 6 LAST\r\n.dot\r\n" : "\r\n.\r\n");
        if (accepted) {
            ++m_accepted;
            QVERIFY(serverHasAll);
        } else {
            QVERIFY(failure);
            const bool isUnknown = failure->kind == ErrorKind::Unknown;
            ++(isUnknown ? m_unknown : m_notSent);
            QVERIFY2(isUnknown || failure->kind == ErrorKind::Offline || failure->kind == ErrorKind::Cancelled, qPrintable(nameOf(failure->kind) + ": " + failure->message));
            // The dot was announced exactly when the outcome is in doubt, and a message that the server holds is never called not sent.
            QCOMPARE(isUnknown, dots == 1);
            QVERIFY(isUnknown || !serverHasAll);
            if (direction == Direction::ToServer && after < dotAt)
                QVERIFY(!serverHasAll);
        }
    }

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("to the server, close") << Direction::ToServer << Kind::Close << false;
        QTest::newRow("BDAT, to the server, close") << Direction::ToServer << Kind::Close << true;
        QTest::newRow("to the server, reset") << Direction::ToServer << Kind::Reset << false;
        QTest::newRow("BDAT, to the server, reset") << Direction::ToServer << Kind::Reset << true;
        QTest::newRow("to the client, close") << Direction::ToClient << Kind::Close << false;
        QTest::newRow("BDAT, to the client, close") << Direction::ToClient << Kind::Close << true;
        QTest::newRow("to the client, reset") << Direction::ToClient << Kind::Reset << false;
        QTest::newRow("BDAT, to the client, reset") << Direction::ToClient << Kind::Reset << true;
        QTest::newRow("to the client, half-close") << Direction::ToClient << Kind::HalfClose << false;
        QTest::newRow("BDAT, to the client, half-close") << Direction::ToClient << Kind::HalfClose << true;
        QTest::newRow("to the client, stall") << Direction::ToClient << Kind::Stall << false;
        QTest::newRow("BDAT, to the client, stall") << Direction::ToClient << Kind::Stall << true;
    }

    void cuts()
    {
        QFETCH(Direction, direction);
        QFETCH(Kind, kind);
        QFETCH(bool, chunked);
        m_chunked = chunked;
        qint64 toServer = 0, toClient = 0;
        {
            ScriptedServer server;
            server.script(m_chunked ? kChunked : kDialogue);
            TcpFaultProxy proxy(server.port());
            bool accepted = false;
            int dots = 0;
            const auto failure = sendOnce(proxy.address(server.address(Security::PlainLoopback)), accepted, dots, nullptr);
            QVERIFY(!failure && accepted);
            QCOMPARE(server.outcome(), QString());
            toServer = proxy.carried(Direction::ToServer);
            toClient = proxy.carried(Direction::ToClient);
            QCOMPARE(proxy.faults(), 0);
        }
        m_accepted = m_unknown = m_notSent = 0;
        const qint64 dotAt = toServer - qint64(strlen("QUIT\r\n"));
        const qint64 length = direction == Direction::ToServer ? toServer : toClient;
        // A stall costs a fifth of a second each, so not at every octet; a reset and a half-close differ little from a close.
        for (qint64 after = 0; after < length; after += kind == Kind::Close ? 1 : kind == Kind::Stall ? 7 : 3) {
            cut(direction, kind, after, dotAt);
            if (QTest::currentTestFailed()) {
                qWarning("cut after %lld of %lld octets", after, length);
                return;
            }
        }
        QVERIFY(m_notSent > 0);
        QVERIFY(m_accepted > 0);
        QVERIFY(m_unknown > 0);
    }
};

QTEST_GUILESS_MAIN(SmtpCutTest)
#include "SmtpCutTest.moc"
