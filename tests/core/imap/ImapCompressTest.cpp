// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Deflater.h"
#include "tests/core/imap/ImapDialogue.h"

namespace {
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

Work signIn(ImapClient::Compression compression, const Work &more = {})
{
    return [=](ImapClient &client) {
        client.setCompression(compression);
        client.signIn("ada", "secret");
        if (more)
            more(client);
    };
}
} // namespace

/// COMPRESS=DEFLATE (RFC 4978): when, and what goes wrong with it.
class ImapCompressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void onlyWhereUseful()
    {
        using Compression = ImapClient::Compression;
        const auto isPlain = [](ImapClient &client) { QVERIFY(!client.isCompressed()); };
        PLAYED_WELL(play(opened("COMPRESS=DEFLATE", {"SILENCE 50"}), signIn(Compression::WhereUseful, isPlain))); // to this computer
        PLAYED_WELL(play(opened("COMPRESS=DEFLATE", {"SILENCE 50"}), signIn(Compression::Never, isPlain)));
        PLAYED_WELL(play(opened("", {"SILENCE 50"}), signIn(Compression::Always, isPlain)));
    }

    void default_()
    {
        ImapClient::setDefaultCompression(ImapClient::Compression::Always);
        const auto restore = qScopeGuard([] { ImapClient::setDefaultCompression(ImapClient::Compression::WhereUseful); });
        PLAYED_WELL(play(opened("COMPRESS=DEFLATE", {"C: A1 COMPRESS DEFLATE", "S: A1 NO x"}), [](ImapClient &client) { client.signIn("ada", "x"); }));
    }

    /// Never before sign-in, and after ID and ENABLE.
    void order()
    {
        PLAYED_WELL(
            play({"S: * OK [CAPABILITY IMAP4rev1 COMPRESS=DEFLATE] hi", "C~ A1 LOGIN .*", "S: A1 OK [CAPABILITY IMAP4rev1 ID ENABLE CONDSTORE COMPRESS=DEFLATE] in", "C~ A2 ID .*",
                     "S: A2 OK x", "C: A3 ENABLE CONDSTORE", "S: A3 OK x", "C: A4 COMPRESS DEFLATE", "S: A4 NO [COMPRESSIONACTIVE] x", "C: A5 NOOP", "S: A5 OK x"},
                signIn(ImapClient::Compression::Always, [](ImapClient &client) {
                    QVERIFY(!client.isCompressed());
                    client.noop();
                })));
    }

    /// What the server says right behind its OK is compressed, wherever the packets end.
    void news()
    {
        for (const char *how : {"R: ", "B: "}) {
            Deflater theirs, ours;
            const QByteArray first = packed(theirs, "* OK [ALERT] compressed\r\n");
            const QByteArray command = packed(ours, "A2 NOOP\r\n");
            PLAYED_WELL(
                play(opened("COMPRESS=DEFLATE",
                         {"C: A1 COMPRESS DEFLATE", how + escaped("A1 OK go\r\n" + first), "C= " + escaped(command), how + escaped(packed(theirs, "* 3 EXISTS\r\nA2 OK x\r\n"))}),
                    signIn(ImapClient::Compression::Always, [](ImapClient &client) {
                        QVERIFY(client.isCompressed());
                        client.noop();
                        QCOMPARE(client.takeAlerts(), QStringList{"compressed"});
                        QVERIFY(client.takeUnsolicited().exists);
                    })));
        }
    }

    void damaged()
    {
        const Played played = play(opened("COMPRESS=DEFLATE", {"C: A1 COMPRESS DEFLATE", "S: A1 OK go", "R: \\xff\\xff\\xff"}),
            signIn(ImapClient::Compression::Always, [](ImapClient &client) { client.noop(); }));
        QVERIFY(played.failure && played.failure->detail.contains("compression"));
        QCOMPARE(kindOf(played), nameOf(ErrorKind::Refused));
    }

    /// A line without an end, in a thousandth of its octets: the bound of a response holds, and memory with it.
    void bomb()
    {
        Deflater theirs;
        QByteArray octets;
        theirs.pack("* 1 FETCH (UID 1 ENVELOPE (", octets);
        const QByteArray zeros(8 * 1024 * 1024, 'x');
        for (int i = 0; i < 8; ++i)
            theirs.pack(zeros, octets);
        theirs.finishBlock(octets);
        const Played played = play(opened("COMPRESS=DEFLATE", {"C: A1 COMPRESS DEFLATE", "S: A1 OK go", "R: " + escaped(octets)}),
            signIn(ImapClient::Compression::Always, [](ImapClient &client) { client.noop(); }));
        QCOMPARE(kindOf(played), nameOf(ErrorKind::Refused));
        QVERIFY(played.failure->detail.contains("limit"));
    }
};

QTEST_GUILESS_MAIN(ImapCompressTest)
#include "ImapCompressTest.moc"
