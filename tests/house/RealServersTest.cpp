// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/RealServers.h"

#include <QDir>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace postrider;

namespace {

/// One TLS connection that sends lines and collects what comes, so that the fixture is tried without our protocol code.
class Talk {
public:
    explicit Talk(const ServerAddress &server)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(server.caFile));
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(server.host, server.port);
        m_open = m_socket.waitForEncrypted(30'000);
    }
    bool isOpen() const { return m_open; }
    /// Sends one line and reads until `last` appears.
    QByteArray say(const QByteArray &line, const QByteArray &last)
    {
        if (!line.isEmpty())
            m_socket.write(line + "\r\n");
        QByteArray text;
        QDeadlineTimer deadline(30'000);
        while (!text.contains(last) && !deadline.hasExpired() && m_socket.state() == QAbstractSocket::ConnectedState) {
            m_socket.waitForReadyRead(200);
            text += m_socket.readAll();
        }
        return text;
    }

private:
    QSslSocket m_socket;
    bool m_open = false;
};

} // namespace

/// The recipe of tests/servers/real-servers: both servers answer, sign people in inside TLS, and what is sent lies in the mailbox.
class RealServersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversAndLists();
    void sendsBySmtpAndReadsByImap();
    void refusesAndDefers();
    void twoAtOnceAndAnOutage();
    void demoMailbox();
};

void RealServersTest::deliversAndLists()
{
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    QVERIFY(servers.deliver("Subject: one\r\n\r\nfirst\r\n"));
    QVERIFY(servers.deliver("Subject: two\n\nsecond\n", QStringLiteral("Bücher/Tee & Kuchen"), "SF", 1'600'000'000));
    const auto inbox = servers.messages();
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox.first().header("Subject"), QByteArray("one"));
    QVERIFY(inbox.first().flags.isEmpty());
    Talk imap(servers.imaps());
    QVERIFY(imap.isOpen());
    QVERIFY(imap.say("a LOGIN ada@example.org secret", "a ").contains("a OK"));
    QVERIFY(imap.say("b SELECT \"B&APw-cher/Tee &- Kuchen\"", "b ").contains("* 1 EXISTS"));
    const QByteArray fetched = imap.say("c FETCH 1 (UID FLAGS INTERNALDATE)", "c ");
    QVERIFY2(fetched.contains("\\Seen") && fetched.contains("\\Flagged") && fetched.contains("13-Sep-2020"), fetched.constData());
    QVERIFY(imap.say("d STORE 1 +FLAGS ($Forwarded)", "d ").contains("d OK"));
    const auto other = servers.messages(QStringLiteral("Bücher/Tee & Kuchen"));
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.first().uid, 1u);
    QCOMPARE(other.first().flags, QByteArray("FS"));
    QCOMPARE(other.first().keywords, QByteArrayList{"$Forwarded"});
    QVERIFY(servers.removeFile(inbox.first()));
    QVERIFY(servers.messages().isEmpty());
}

void RealServersTest::sendsBySmtpAndReadsByImap()
{
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    Talk smtp(servers.smtps());
    QVERIFY(smtp.isOpen());
    smtp.say({}, "220 ");
    QVERIFY(smtp.say("EHLO [127.0.0.1]", "250 ").contains("AUTH"));
    QVERIFY(smtp.say("MAIL FROM:<ada@example.org>", "\r\n").startsWith("250"));
    QVERIFY(smtp.say("RCPT TO:<ada@example.org>", "\r\n").startsWith("550"));
    smtp.say("RSET", "\r\n");
    QVERIFY(smtp.say("AUTH PLAIN " + QByteArray("\0ada@example.org\0secret", 23).toBase64(), "\r\n").startsWith("235"));
    smtp.say("MAIL FROM:<ada@example.org>", "\r\n");
    QVERIFY(smtp.say("RCPT TO:<ada@example.org>", "\r\n").startsWith("250"));
    QVERIFY(smtp.say("RCPT TO:<bo@example.org>", "\r\n").startsWith("250"));
    smtp.say("DATA", "\r\n");
    QVERIFY(smtp.say("Subject: sent\r\n\r\nhello\r\n.", "\r\n").startsWith("250"));
    QVERIFY(servers.waitForMessages(1));
    QVERIFY(servers.waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("bo@example.org")));
    QCOMPARE(servers.messages().first().header("subject"), QByteArray("sent"));
}

void RealServersTest::refusesAndDefers()
{
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    Talk smtp(servers.smtps(QStringLiteral("127.0.0.1")));
    QVERIFY(smtp.isOpen());
    smtp.say({}, "220 ");
    smtp.say("EHLO [127.0.0.1]", "250 ");
    smtp.say("AUTH PLAIN " + QByteArray("\0ada@example.org\0secret", 23).toBase64(), "\r\n");
    smtp.say("MAIL FROM:<ada@example.org>", "\r\n");
    QVERIFY(smtp.say("RCPT TO:<nobody-here@example.org>", "\r\n").startsWith("550"));
    QVERIFY(smtp.say("RCPT TO:<later@example.org>", "\r\n").startsWith("451"));
    QVERIFY(smtp.say("RCPT TO:<greylist@example.org>", "\r\n").startsWith("451"));
    QTRY_VERIFY_WITH_TIMEOUT(smtp.say("RCPT TO:<greylist@example.org>", "\r\n").startsWith("250"), 30'000);
}

void RealServersTest::twoAtOnceAndAnOutage()
{
    RealServers::Options options;
    options.imapCapability = QStringLiteral("IMAP4rev1");
    RealServers one(options);
    RealServers two;
    QVERIFY2(one.start(), qPrintable(one.error()));
    QVERIFY2(two.start(), qPrintable(two.error()));
    QVERIFY(one.imaps().port != two.imaps().port);
    Talk narrow(one.imaps());
    const QByteArray capability = narrow.say("a CAPABILITY", "a OK");
    QVERIFY2(!capability.contains("IDLE\r\n") && !capability.contains("CONDSTORE"), capability.constData());
    QVERIFY(one.stop(RealServers::Server::Imap));
    QVERIFY(!Talk(one.imaps()).isOpen());
    QVERIFY(Talk(two.imaps()).isOpen());
    QVERIFY(one.start(RealServers::Server::Imap));
    QVERIFY(Talk(one.imaps()).isOpen());
    const QString directory = one.directory();
    one.end();
    QVERIFY(!QDir(directory).exists());
}

void RealServersTest::demoMailbox()
{
    RealServers::Options options;
    options.demo = true;
    RealServers servers(options);
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    const QList<RealServers::StoredMessage> inbox = servers.messages();
    QVERIFY(inbox.size() > 60);
    const auto unread = std::count_if(inbox.begin(), inbox.end(), [](const auto &m) { return !m.flags.contains('S'); });
    QVERIFY(unread > 3 && unread < inbox.size() / 3);
    for (const auto &message : inbox)
        QVERIFY2(!message.header("Message-ID").isEmpty() && !message.header("Date").isEmpty(), message.content.left(400).constData());
    for (const char *folder : {"Archive", "Sent", "Drafts", "Junk", "Trash", "Boat", "Öresund"})
        QVERIFY2(!servers.messages(QString::fromUtf8(folder)).isEmpty(), folder);
}

QTEST_GUILESS_MAIN(RealServersTest)
#include "RealServersTest.moc"
