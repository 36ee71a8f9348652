// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "tests/servers/RealServers.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace postrider;

namespace {
QByteArray message(int number, const QByteArray &body)
{
    return "From: Sender <s@example.org>\r\nTo: ada@example.org\r\nSubject: number " + QByteArray::number(number) + "\r\nMessage-ID: <m" + QByteArray::number(number)
        + "@example.org>\r\nReferences: <r" + QByteArray::number(number) + "@example.org>\r\nDate: Wed, 17 Jul 1996 02:23:25 -0700\r\n\r\n" + body;
}

QByteArray withAttachment(int number)
{
    return "From: s@example.org\r\nSubject: number " + QByteArray::number(number)
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\ntext\r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\n"
          "Content-Disposition: attachment; filename=a.pdf\r\n\r\nPDF\r\n--x--\r\n";
}
} // namespace

/// The client against a real Dovecot, with all its extensions and with none.
class ImapDovecotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        RealServers::Options poor;
        poor.imapCapability = QStringLiteral("IMAP4rev1");
        m_poor = std::make_unique<RealServers>(poor);
        QVERIFY2(m_rich.start(), qPrintable(m_rich.error()));
        QVERIFY2(m_poor->start(), qPrintable(m_poor->error()));
    }

    void connections_data()
    {
        QTest::addColumn<ServerAddress>("address");
        QTest::newRow("implicit TLS") << m_rich.imaps();
        QTest::newRow("STARTTLS") << m_rich.imapStartTls();
        QTest::newRow("loopback") << m_rich.imapPlain();
    }
    void connections()
    {
        QFETCH(ServerAddress, address);
        ImapClient client(address, nullptr, nullptr);
        QCOMPARE(client.tlsDescription().isEmpty(), address.security == Security::PlainLoopback);
        try {
            client.signIn(m_rich.user(), "wrong");
            QFAIL("signed in");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::SignIn));
        }
        client.signIn(m_rich.user(), m_rich.password());
        QVERIFY(client.capabilities().has("UIDPLUS"));
        client.logout();
        QVERIFY(!client.isOpen());
    }

    void aDaysWork_data()
    {
        QTest::addColumn<bool>("poor");
        QTest::newRow("all extensions") << false;
        QTest::newRow("none") << true;
    }
    void aDaysWork()
    {
        QFETCH(bool, poor);
        RealServers &servers = poor ? *m_poor : m_rich;
        ImapClient client(servers.imaps(), nullptr, nullptr);
        client.signIn(servers.user(), servers.password());
        QCOMPARE(client.capabilities().has("ESEARCH"), !poor);

        const QByteArray folder = mailboxNameToServer(QString::fromUtf8("Entwürfe \"R&D\""));
        client.create(folder);
        client.create("Target");
        QByteArrayList names;
        for (const ImapListEntry &entry : client.list())
            names.append(entry.name);
        QVERIFY(names.contains("INBOX") && names.contains(folder));

        const QByteArray big = message(3, QByteArray("0123456789abcdef\r\n").repeated(20'000));
        QList<Uid> uids;
        for (const QByteArray &content : {message(1, "one\r\n"), withAttachment(2), big}) {
            const auto appended = client.append(folder, content, Flag::Flagged, 837596665000);
            QVERIFY(appended && appended->uid != 0);
            uids.append(appended->uid);
        }
        const ImapMailbox mailbox = client.select(folder);
        QCOMPARE(mailbox.exists, 3u);
        QVERIFY(mailbox.uidValidity != 0 && mailbox.uidNext > uids.last());
        QCOMPARE(mailbox.highestModSeq != 0, !poor);

        QList<ImapFetched> headers;
        client.fetchHeadersBySequence(1, 3, [&](ImapFetched &&fetched) { headers.append(fetched); });
        QCOMPARE(headers.size(), 3);
        QCOMPARE(headers[0].uid, uids[0]);
        QCOMPARE(headers[0].envelope->subject, QByteArray("number 1"));
        QCOMPARE(headers[0].envelope->from[0].name, QByteArray("Sender"));
        QCOMPARE(headers[0].headerFields.trimmed(), QByteArray("References: <r1@example.org>"));
        QCOMPARE(headers[0].internalDate, 837596665000);
        QCOMPARE(headers[0].hasAttachments, std::optional(false));
        QCOMPARE(headers[1].hasAttachments, std::optional(true));
        QCOMPARE(headers[2].size, qint64(big.size()));

        QMap<Uid, QByteArray> found;
        client.fetchBodies(uids, [&](ImapFetched &&fetched) { found[fetched.uid] = *fetched.body; });
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[uids[2]], big);

        QCOMPARE(client.searchAll(), uids);
        QCOMPARE(client.searchMessageId("<m1@example.org>"), QList<Uid>{uids[0]});
        client.storeFlags(uidSet(uids), Flag::Seen, Flag::Flagged);
        int seen = 0;
        client.fetchFlags("1:*", mailbox.highestModSeq, [&](ImapFetched &&fetched) { seen += *fetched.flags == Flags(Flag::Seen); });
        QCOMPARE(seen, 3);

        const ImapCopyUid moved = client.move(uidSet({uids[0]}), "Target");
        QCOMPARE(moved.source, QList<Uid>{uids[0]});
        QCOMPARE(moved.destination.size(), 1);
        QCOMPARE(client.copy(uidSet({uids[1]}), "Target").destination.size(), 1);
        client.storeFlags(uidSet({uids[1], uids[2]}), Flag::Deleted, {});
        QCOMPARE(client.searchDeleted(), (QList<Uid>{uids[1], uids[2]}));
        client.expunge(uidSet({uids[1]}));
        QCOMPARE(client.searchAll(), QList<Uid>{uids[2]});
        client.expungeAll();
        QCOMPARE(client.searchAll(), QList<Uid>());
        QCOMPARE(client.select("Target").exists, 2u);
        for (const auto &work : std::initializer_list<std::function<void()>>{[&] { client.select("No such folder"); }, [&] { client.append("No such folder", "x\r\n", {}, 0); }}) {
            try {
                work();
                QFAIL("there is no such folder");
            } catch (const MailError &e) {
                QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Gone));
            }
        }
        client.logout();
    }

    void newMailWakesIdle()
    {
        ImapClient client(m_rich.imaps(), nullptr, nullptr);
        client.signIn(m_rich.user(), m_rich.password());
        const quint32 before = client.select("INBOX").exists;
        std::thread sender([this] {
            ImapClient other(m_rich.imaps(), nullptr, nullptr);
            other.signIn(m_rich.user(), m_rich.password());
            other.append("INBOX", message(9, "hello\r\n"), {}, 0);
        });
        const ImapUnsolicited news = client.idle(QDeadlineTimer(20'000));
        sender.join();
        QVERIFY(news.exists);
        QCOMPARE(client.select("INBOX").exists, before + 1);
        client.noop(); // IDLE has ended
    }

    void serverGoesAway()
    {
        ImapClient client(m_poor->imaps(), nullptr, nullptr);
        client.signIn(m_poor->user(), m_poor->password());
        QVERIFY(m_poor->stop(RealServers::Server::Imap));
        try {
            client.noop();
            QFAIL("there is no server");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Offline));
        }
        QVERIFY(!client.isOpen());
    }

private:
    RealServers m_rich;
    std::unique_ptr<RealServers> m_poor;
};

QTEST_GUILESS_MAIN(ImapDovecotTest)
#include "ImapDovecotTest.moc"
