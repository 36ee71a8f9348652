// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/SaslExchange.h"
#include "core/net/Channel.h"
#include "tests/core/smtp/SmtpDialogue.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

namespace {

/// The lines after the header fields that the servers put in front.
QByteArray ownPart(const RealServers::StoredMessage &message)
{
    return message.content.mid(message.content.indexOf("From: anna@example.org"));
}

/// Every line that could be taken for the end, long lines, letters of 8 bits, and an empty line at the end.
QByteArray tricky(const QByteArray &id)
{
    return "From: anna@example.org\r\nTo: ada@example.org\r\nSubject: tricky\r\nMessage-ID: <" + id
        + "@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n.\r\n..\r\n.a\r\n\r\n.\r\n"
        + QByteArray(998, 'x') + "\r\n" + QByteArray(998, '.')
        + "\r\ngr\xc3\xbc\xc3\x9f"
          "e\r\nQUIT\r\nFrom here\r\nBDAT 0 LAST\r\n\r\n";
}

} // namespace

/// The client against a real Exim, and SASL against a real Dovecot.
class SmtpRealServersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RealServers> m_servers;
    int m_sent = 0;

    /// Waits for the message with this id, and gives it back.
    RealServers::StoredMessage delivered(const QByteArray &id, const QString &user = {})
    {
        for (int i = 0; i < 2000; ++i) {
            const auto messages = m_servers->messages("INBOX", user);
            for (const auto &message : messages) {
                if (message.header("Message-ID") == '<' + id + "@example.org>")
                    return message;
            }
            QTest::qWait(20);
        }
        qWarning("%s was not delivered", id.constData());
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        RealServers::Options options;
        // A later line wins.
        options.extraDovecot = QStringList{"auth_mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256"};
        m_servers = std::make_unique<RealServers>(options);
        QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    }

    void arrivesIntact_data()
    {
        QTest::addColumn<ServerAddress>("address");
        QTest::addColumn<bool>("chunks");
        QTest::addColumn<int>("chunkSize");
        QTest::newRow("587, BDAT") << m_servers->smtpStartTls() << true << 4'000'000;
        QTest::newRow("587, BDAT in small chunks") << m_servers->smtpStartTls() << true << 100;
        QTest::newRow("587, DATA") << m_servers->smtpStartTls() << false << 0;
        QTest::newRow("465, BDAT") << m_servers->smtps() << true << 4'000'000;
        QTest::newRow("465, DATA") << m_servers->smtps() << false << 0;
    }
    void arrivesIntact()
    {
        QFETCH(ServerAddress, address);
        QFETCH(bool, chunks);
        QFETCH(int, chunkSize);
        SmtpOptions options;
        options.useChunking = chunks;
        options.chunkSize = qMax(1, chunkSize);
        options.blockSize = 7; // and every block boundary that there is
        const auto transcript = std::make_shared<Transcript>();
        SmtpClient client(address, transcript, nullptr, options);
        const SmtpCapabilities offered = client.capabilities();
        QVERIFY(offered.chunking && offered.dsn && offered.smtpUtf8 && offered.pipelining && offered.eightBitMime && offered.sizeLimit >= 0);
        client.signIn({m_servers->user(), m_servers->password()});
        const QByteArray id = "intact" + QByteArray::number(++m_sent);
        SmtpEnvelope message = envelope({"ada@example.org"}, tricky(id));
        message.envelopeId = "envelope+id=" + id;
        message.notifySuccess = true;
        int handOvers = 0;
        const SmtpResult result = client.send(message, false, [&handOvers](const SmtpResult &) { ++handOvers; });
        QVERIFY2(result.accepted, qPrintable(result.dataReply.fullText()));
        QCOMPARE(handOvers, 1);
        client.quit();
        QCOMPARE(transcript->text().contains("BDAT"), chunks);
        QVERIFY(transcript->text().contains("NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;ada@example.org"));
        QCOMPARE(ownPart(delivered(id)), tricky(id).replace("\r\n", "\n"));
    }

    /// Several over one connection, with a refusal between them; the session is clean for each.
    void manyOverOneConnection()
    {
        SmtpClient client(m_servers->smtps(), nullptr, nullptr);
        client.signIn({m_servers->user(), m_servers->password()});
        for (int i = 0; i < 3; ++i) {
            const SmtpResult refused = client.send(envelope({"ada@example.org", "nobody-here@example.org"}), false, [](const SmtpResult &) { QFAIL("handed over"); });
            QVERIFY(!refused.accepted);
            QCOMPARE(refused.recipients.at(1).reply.code, 550);
            const QByteArray id = "many" + QByteArray::number(i);
            QVERIFY(client.mayTakeAnother());
            QVERIFY(client.send(envelope({"ada@example.org", "later@example.org"}, tricky(id)), false, {}).accepted);
            QCOMPARE(ownPart(delivered(id)), tricky(id).replace("\r\n", "\n"));
        }
        client.quit();
    }

    /// An address and a header in UTF-8.
    void smtpUtf8()
    {
        SmtpClient client(m_servers->smtpStartTls(), nullptr, nullptr);
        client.signIn({m_servers->user(), m_servers->password()});
        const QByteArray content = "From: anna@example.org\r\nTo: j\xc3\xbcrgen@example.org\r\nSubject: gr\xc3\xbc\xc3\x9f"
                                   "e\r\nMessage-ID: <utf8@example.org>\r\n\r\nx\r\n";
        SmtpEnvelope message = envelope({QString::fromUtf8("j\xc3\xbcrgen@example.org"), "ada@example.org"}, content);
        message.utf8Header = true;
        const SmtpResult result = client.send(message, false, {});
        QVERIFY2(result.accepted, qPrintable(result.dataReply.fullText() + result.recipients.first().reply.fullText()));
        client.quit();
        QCOMPARE(ownPart(delivered("utf8")), QByteArray(content).replace("\r\n", "\n"));
    }

    /// 20 MB through chunks of the size that is used outside tests.
    void large()
    {
        const QByteArray content = tricky("large") + QByteArray("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\r\n.\r\n").repeated(290'000);
        SmtpClient client(m_servers->smtps(), nullptr, nullptr);
        client.signIn({m_servers->user(), m_servers->password()});
        QVERIFY(client.send(envelope({"ada@example.org"}, content), false, {}).accepted);
        client.quit();
        QVERIFY(ownPart(delivered("large")) == QByteArray(content).replace("\r\n", "\n"));
    }

    void wrongPassword()
    {
        SmtpClient client(m_servers->smtps(), nullptr, nullptr);
        COMPARE_KIND(failureOf([&] { client.signIn({m_servers->user(), "wrong"}); }), ErrorKind::SignIn);
    }

    /// Dovecot offers over POP3 and IMAP what Exim has not; the exchange is the same in every protocol (RFC 5034).
    void saslWithDovecot_data()
    {
        QTest::addColumn<QString>("mechanism");
        for (const char *name : {"SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN", "LOGIN", "CRAM-MD5"})
            QTest::newRow(name) << QString(name);
    }
    void saslWithDovecot()
    {
        QFETCH(QString, mechanism);
        for (const bool isRight : {true, false}) {
            Channel channel(m_servers->pop3s(), nullptr, nullptr);
            const auto say = [&channel](const QByteArray &line) {
                channel.write(line + "\r\n");
                return channel.readLine(QDeadlineTimer(20'000));
            };
            QVERIFY(channel.readLine(QDeadlineTimer(20'000)).startsWith("+OK"));
            const auto exchange = SaslExchange::choose({m_servers->user(), isRight ? m_servers->password() : QString("wrong")}, {mechanism},
                {channel.server().host, channel.server().port, channel.mayCarrySecrets(), channel.channelBinding()});
            QCOMPARE(exchange->mechanism(), mechanism.toLatin1());
            const auto first = exchange->first();
            QByteArray reply = say("AUTH " + exchange->mechanism() + (first ? ' ' + *first : QByteArray()));
            while (reply.startsWith("+ "))
                reply = say(exchange->answer(reply.mid(2)));
            QCOMPARE(reply.startsWith("+OK"), isRight);
            if (isRight)
                exchange->confirm();
        }
    }
};

QTEST_GUILESS_MAIN(SmtpRealServersTest)
#include "SmtpRealServersTest.moc"
