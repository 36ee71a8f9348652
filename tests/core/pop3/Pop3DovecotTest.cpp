// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pop3/Pop3Dialogue.h"
#include "tests/servers/RealServers.h"
#include "tests/servers/TcpFaultProxy.h"

using namespace postrider;
using namespace postrider::test;

namespace {

/// Every line that could be taken for the end, long lines, all 8-bit letters, no end of line at the end of some.
QByteArray tricky(int i)
{
    QByteArray text = "From: anna@example.org\nSubject: tricky " + QByteArray::number(i) + "\nMessage-ID: <tricky" + QByteArray::number(i) + "@example.org>\n\n";
    const QByteArrayList pieces{
        ".\n", "..\n", ".a\n", "\n", "+OK\n", "-ERR\n", ". \n", QByteArray(2000, '.') + '\n', QByteArray(5000, 'x') + '\n', "\xff\xfe gr\xc3\xbc\xc3\x9f\n", "..."};
    for (int k = 0; k < 40; ++k)
        text += pieces.at((k * (i + 3) + k / 7) % pieces.size());
    return text + "\n";
}

} // namespace

/// The client against a real Dovecot.
class Pop3DovecotTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RealServers> m_servers;

    void start(const QStringList &extra = {})
    {
        RealServers::Options options;
        options.bare = true;
        options.extraDovecot = extra;
        m_servers = std::make_unique<RealServers>(options);
        QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    }
    SaslCredentials credentials() const { return {m_servers->user(), m_servers->password()}; }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }
    void cleanup() { m_servers.reset(); }

    void mechanisms_data()
    {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("SCRAM-SHA-256") << "plain login cram-md5 scram-sha-1 scram-sha-256"
                                       << "AUTH SCRAM-SHA-256";
        QTest::newRow("SCRAM-SHA-1") << "plain scram-sha-1"
                                     << "AUTH SCRAM-SHA-1";
        QTest::newRow("PLAIN") << "plain login cram-md5"
                               << "AUTH PLAIN";
        QTest::newRow("LOGIN") << "login cram-md5"
                               << "AUTH LOGIN";
        QTest::newRow("CRAM-MD5") << "cram-md5"
                                  << "AUTH CRAM-MD5";
    }
    void mechanisms()
    {
        QFETCH(QString, offered);
        QFETCH(QString, chosen);
        start({"auth_mechanisms = " + offered});
        for (const ServerAddress &address : {m_servers->pop3s(), m_servers->pop3StartTls()}) {
            for (const bool right : {true, false}) {
                const auto transcript = std::make_shared<Transcript>();
                const QString password = right ? m_servers->password() : QStringLiteral("not-the-password");
                const auto failure = failureOf([&] {
                    Pop3Client client(address, transcript, nullptr);
                    client.signIn({m_servers->user(), password});
                    QCOMPARE(client.stat().messages, 0);
                    QVERIFY(client.capabilities().pipelining && client.capabilities().uidl && client.capabilities().top);
                    client.quit();
                });
                QCOMPARE(failure.has_value(), !right);
                if (failure)
                    QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::SignIn));
                QVERIFY2(transcript->text().contains(chosen.toLatin1()), transcript->text().constData());
                QVERIFY(!transcript->text().contains(password.toUtf8()) && !transcript->text().contains(password.toUtf8().toBase64()));
            }
        }
    }

    /// What the server has is what comes, however it is cut, one by one and all at once.
    void identical()
    {
        start();
        QMap<QByteArray, QByteArray> sent;
        for (int i = 0; i < 60; ++i) {
            const QByteArray message = tricky(i);
            QVERIFY(m_servers->deliver(message));
            sent.insert("Subject: tricky " + QByteArray::number(i) + "\r\n", QByteArray(message).replace("\n", "\r\n"));
        }
        const QByteArray large = "Subject: large\n\n" + QByteArray("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n.\n").repeated(150'000);
        QVERIFY(m_servers->deliver(large));
        sent.insert("Subject: large\r\n", QByteArray(large).replace("\n", "\r\n"));
        for (const bool pipelined : {true, false}) {
            Pop3Options options;
            options.usePipelining = pipelined;
            Pop3Client client(m_servers->pop3s(), nullptr, nullptr, options);
            client.signIn(credentials());
            const QMap<int, qint64> sizes = client.list();
            QCOMPARE(sizes.size(), sent.size());
            QCOMPARE(client.uidl()->size(), sent.size());
            QCOMPARE(client.uidl(sizes.keys()), *client.uidl());
            QMap<QByteArray, QByteArray> got;
            client.retrieve(sizes.keys(), [&](Pop3Fetched &&one) {
                QVERIFY(!one.failure);
                QCOMPARE(one.content.size(), sizes.value(one.number));
                const qsizetype start = one.content.indexOf("Subject: ");
                got.insert(one.content.mid(start, one.content.indexOf('\n', start) + 1 - start), one.content);
            });
            QVERIFY(got == sent);
            // And the header alone, with two lines.
            client.top({1}, 2, [&](Pop3Fetched &&one) {
                QVERIFY(!one.failure);
                const qsizetype body = one.content.indexOf("\r\n\r\n") + 4;
                QCOMPARE(one.content.mid(body).count("\r\n"), 2);
            });
            client.quit();
        }
    }

    /// Deleted by QUIT, and by nothing else.
    void deleting()
    {
        start();
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_servers->deliver(tricky(i)));
        QMap<int, QByteArray> before;
        {
            Pop3Client client(m_servers->pop3s(), nullptr, nullptr);
            client.signIn(credentials());
            before = *client.uidl();
            QCOMPARE(client.remove({1, 2, 9, 2}), (QList<int>{1, 2})); // twice, and one that is not there
        } // leaves without QUIT
        {
            Pop3Client client(m_servers->pop3s(), nullptr, nullptr);
            client.signIn(credentials());
            QCOMPARE(client.uidl(), before);
            QCOMPARE(client.remove({1}), (QList<int>{1}));
            client.reset();
            QCOMPARE(client.stat().messages, 5);
            client.remove({2, 4});
            client.commit();
            QVERIFY(!client.isOpen());
        }
        Pop3Client client(m_servers->pop3s(), nullptr, nullptr);
        client.signIn(credentials());
        const QList<QByteArray> left = client.uidl()->values();
        QCOMPARE(left, (QList<QByteArray>{before.value(1), before.value(3), before.value(5)}));
        client.quit();
    }

    /// Cut anywhere within a visit that deletes, both ways: unless it was confirmed, either all or nothing is gone, and the next visit tells.
    void deletingCut()
    {
        start();
        for (qint64 after = 100; after < 4000; after += 331) {
            for (const auto direction : {TcpFaultProxy::Direction::ToClient, TcpFaultProxy::Direction::ToServer}) {
                // The visit before this one may go on for a moment when its line has been cut.
                QVERIFY2(m_servers->awaitSilence(), qPrintable(m_servers->error()));
                QVERIFY(m_servers->deliver(tricky(1)));
                TcpFaultProxy proxy(m_servers->pop3s().port);
                proxy.setFault(TcpFaultProxy::Fault{direction, TcpFaultProxy::Kind::Close, after});
                bool committed = false;
                const auto failure = failureOf([&] {
                    Pop3Client client(proxy.address(m_servers->pop3s()), nullptr, nullptr);
                    client.signIn(credentials());
                    client.remove(client.list().keys());
                    client.commit();
                    committed = true;
                });
                QCOMPARE(committed, !failure);
                if (failure)
                    QVERIFY2(failure->kind == ErrorKind::Offline || failure->kind == ErrorKind::Certificate, qPrintable(failure->detail));
                if (committed)
                    QVERIFY(m_servers->messages().isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(Pop3DovecotTest)
#include "Pop3DovecotTest.moc"
