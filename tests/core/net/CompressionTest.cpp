// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/Channel.h"
#include "core/net/Deflater.h"
#include "core/net/Inflater.h"
#include "tests/servers/ScriptedServer.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

namespace {
/// What a script's R and C= lines take.
QString escaped(const QByteArray &octets)
{
    QString text;
    for (const char c : octets)
        text += QStringLiteral("\\x%1").arg(static_cast<unsigned char>(c), 2, 16, QLatin1Char('0'));
    return text;
}

QByteArray packed(Deflater &deflater, const QByteArray &plain)
{
    QByteArray octets;
    deflater.pack(plain, octets);
    deflater.finishBlock(octets);
    return octets;
}

QByteArray unpacked(Inflater &inflater, const QByteArray &octets, qsizetype most)
{
    QByteArray plain;
    inflater.feed(octets);
    while (inflater.hasInput()) {
        if (!inflater.unpack(plain, most))
            return "damaged";
    }
    return plain;
}

QDeadlineTimer soon()
{
    return QDeadlineTimer(30'000);
}
} // namespace

/// Raw deflate beneath a Channel's buffers.
class CompressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void thereAndBack()
    {
        Deflater deflater;
        Inflater whole, piecemeal;
        QRandomGenerator random(7);
        for (const qsizetype size : {1, 100, 70'000, 3'000'000, 5}) {
            QByteArray plain(size, 'x');
            for (qsizetype i = 0; i < size; i += 3)
                plain[i] = char(random.bounded(256));
            const QByteArray octets = packed(deflater, plain);
            QVERIFY(!deflater.isOpen());
            QCOMPARE(unpacked(whole, octets, 256 * 1024), plain);
            QByteArray pieces;
            for (qsizetype at = 0; at < octets.size(); at += 4999)
                pieces += unpacked(piecemeal, octets.mid(at, 4999), 1000);
            QCOMPARE(pieces, plain);
        }
    }

    /// A match of 258 octets may be taken in while there is room for one: the rest has to be asked for without more input.
    void roomForLess()
    {
        Deflater deflater;
        const QByteArray octets = packed(deflater, QByteArray(300'000, 'x'));
        for (qsizetype cut = 5; cut < 40; ++cut) {
            Inflater whole, narrow;
            const QByteArray part = octets.chopped(cut);
            QCOMPARE(unpacked(narrow, part, 7), unpacked(whole, part, 1'000'000));
        }
    }

    void nothingToPack()
    {
        Deflater deflater;
        QByteArray octets;
        deflater.finishBlock(octets);
        deflater.pack({}, octets);
        deflater.finishBlock(octets);
        QVERIFY(octets.isEmpty() && !deflater.isOpen());
    }

    void damaged()
    {
        Inflater inflater;
        inflater.feed("\xff\xff\xff\xff");
        QByteArray plain;
        QVERIFY(!inflater.unpack(plain, 100));
        QVERIFY(!inflater.unpack(plain, 100));
        QVERIFY(plain.isEmpty());
    }

    void behindTheEnd()
    {
        Inflater inflater;
        QByteArray plain;
        inflater.feed(QByteArray("\x03\x00", 2)); // an empty final block
        QVERIFY(inflater.unpack(plain, 100));
        QVERIFY(!inflater.hasInput());
        inflater.feed("x");
        QVERIFY(!inflater.unpack(plain, 100));
    }

    void linesBothWays()
    {
        Deflater theirs, ours;
        const QByteArray first = packed(theirs, "one\r\ntwo"), second = packed(theirs, "\r\nthree");
        ScriptedServer server;
        server.script(
            {"S: go", "C= " + escaped(packed(ours, "hello\r\nworld\r\n")), "R: " + escaped(first), "WAIT 30", "B: " + escaped(second), "C= " + escaped(packed(ours, "bye\r\n"))});
        const auto transcript = std::make_shared<Transcript>();
        {
            Channel channel(server.address(Security::PlainLoopback), transcript, nullptr);
            QCOMPARE(channel.readLine(soon()), QByteArray("go"));
            channel.startCompression();
            QVERIFY(channel.isCompressed());
            QVERIFY_THROWS_EXCEPTION(MailError, channel.startCompression());
            channel.write("hello\r\n");
            channel.write("world\r\n");
            channel.flush();
            QCOMPARE(channel.readLine(soon()), QByteArray("one"));
            QCOMPARE(channel.readLine(soon()), QByteArray("two"));
            QCOMPARE(channel.readBytes(5, soon()), QByteArray("three"));
            QVERIFY(!channel.waitForData(QDeadlineTimer(50)));
            channel.write("bye\r\n");
            channel.flush();
        }
        QCOMPARE(server.outcome(), QString());
        QVERIFY(transcript->text().contains("C: hello") && transcript->text().contains("S: two"));
    }

    /// What came with the go-ahead, wherever it has got to, is compressed.
    void alreadyReceived()
    {
        Deflater theirs;
        const QByteArray octets = packed(theirs, "first\r\nsecond\r\n");
        ScriptedServer server;
        server.script({"R: go\\r\\n" + escaped(octets), "EOF"});
        {
            Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
            QByteArray some = channel.readSome(soon());
            while (some.size() < 4 + octets.size())
                some += channel.readSome(soon());
            channel.startCompression(some.sliced(4));
            QCOMPARE(channel.readLine(soon()), QByteArray("first"));
            QCOMPARE(channel.readLine(soon()), QByteArray("second"));
        }
        QCOMPARE(server.outcome(), QString());
    }

    /// A gigabyte in a megabyte: the reader gets it in chunks, and nobody unpacks ahead of it.
    void bomb()
    {
        Deflater theirs;
        QByteArray octets;
        const QByteArray zeros(16 * 1024 * 1024, '\0');
        for (int i = 0; i < 4; ++i)
            theirs.pack(zeros, octets);
        theirs.finishBlock(octets);
        QVERIFY(octets.size() < 100'000);
        ScriptedServer server;
        server.script({"S: go", "R: " + escaped(octets), "EOF"});
        {
            Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
            channel.readLine(soon());
            channel.startCompression();
            QVERIFY(channel.waitForData(soon()));
            QVERIFY(channel.bytesAvailable() <= 256 * 1024 + octets.size());
            QCOMPARE(channel.readSome(soon()).size(), 256 * 1024);
            QVERIFY(channel.bytesAvailable() <= 256 * 1024 + octets.size());
            try {
                channel.readLine(soon(), 1'000'000);
                QFAIL("a line without an end");
            } catch (const MailError &e) {
                QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
            }
        }
        QCOMPARE(server.outcome(), QString());
    }

    void damagedOnTheWire()
    {
        ScriptedServer server;
        server.script({"S: go", "R: \\xff\\xff\\xff", "EOF"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        channel.readLine(soon());
        channel.startCompression();
        try {
            channel.readSome(soon());
            QFAIL("read damage");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
            QVERIFY(e.detail().contains("compression"));
        }
        QVERIFY(!channel.isOpen());
        QCOMPARE(server.outcome(), QString());
    }
};

QTEST_GUILESS_MAIN(CompressionTest)
#include "CompressionTest.moc"
