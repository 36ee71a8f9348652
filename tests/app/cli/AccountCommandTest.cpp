// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/FakeProxy.h"
#include "tests/servers/RealServers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// Accounts and identities changed at a shell: the program itself, a profile of its own, real servers.
class AccountCommandTest : public QObject {
    Q_OBJECT

private:
    struct Run {
        int status = -1;
        QByteArray out, err;
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };
    Run run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), QStringList{"--json", "--profile", m_dir.filePath("profile")} + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Run set(const QStringList &words) const { return run(QStringList{"account", "set", m_servers.user()} + words); }
    Run identity(const QStringList &words) const { return run(QStringList{"account", "identity", m_servers.user()} + words); }
    QJsonObject account(int index = 0) const { return run({"account", "list"}).array()[index].toObject(); }
    Run add(const QString &address) const
    {
        return run({"account", "add", "--email", address, "--name", "Ada", "--imap", urlOf(m_servers.imaps(), "imap"), "--smtp", urlOf(m_servers.smtps(), "smtp"),
            "--password-command", "echo " + m_servers.password(), "--ca", m_servers.caFile()});
    }

    QTemporaryDir m_dir;
    RealServers m_servers;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
        const Run first = add(m_servers.user());
        QVERIFY2(first.status == 0, first.err.constData());
        QCOMPARE(add("bob@example.org").status, 0);
    }

    void proxies()
    {
        QCOMPARE(account()[QLatin1String("proxy")].toString(), QString("system"));
        for (const char *bad :
            {"proxy=", "proxy=ftp://localhost", "proxy=socks5://", "proxy=socks5://anna:s3cret@localhost", "proxy=http://localhost/x", "proxy=socks5://anna@localhost"})
            QVERIFY2(set({bad}).status == 2, bad);
        QCOMPARE(set({"proxy=none", "--proxy-password-stdin"}).status, 2);
        test::FakeProxy proxy(ProxySettings::Kind::Socks5);
        QCOMPARE(set({"proxy=socks5://127.0.0.1:" + QString::number(proxy.settings().port)}).status, 0);
        QCOMPARE(account()[QLatin1String("proxy")].toString(), "socks5://127.0.0.1:" + QString::number(proxy.settings().port));
        const Run sync = run({"sync", "--account", m_servers.user()});
        QVERIFY2(sync.status == 0, sync.err.constData());
        QCOMPARE(proxy.asked().size(), 1);
        // With a password: only on standard input.
        test::FakeProxy strict(ProxySettings::Kind::Http, "anna", "s3cret");
        const QString place = "proxy=http://anna@127.0.0.1:" + QString::number(strict.settings().port);
        const Run kept = run({"account", "set", m_servers.user(), place, "--proxy-password-stdin"}, "s3cret\n");
        QVERIFY2(kept.status == 0, kept.err.constData());
        QVERIFY(!kept.out.contains("s3cret") && !kept.err.contains("s3cret"));
        QVERIFY(account()[QLatin1String("proxy")].toString().startsWith("http://anna@127.0.0.1:"));
        QCOMPARE(set({"proxy=system"}).status, 0);
        QCOMPARE(account()[QLatin1String("proxy")].toString(), QString("system"));
    }

    void looksAndOrder()
    {
        QCOMPARE(set({"name=At home", "colour=3", "check=45"}).status, 0);
        QCOMPARE(account()[QLatin1String("title")].toString(), QString("At home"));
        for (const char *bad :
            {"colour=10", "colour=blue", "check=0", "check=often", "enabled=maybe", "nonsense=1", "name", "user=", "imap=http://localhost", "pop3=pop3s://localhost"})
            QVERIFY2(set({bad}).status == 2, bad);
        QCOMPARE(run({"account", "order", "bob@example.org"}).status, 0);
        QCOMPARE(account(0)[QLatin1String("email")].toString(), QString("bob@example.org"));
        QCOMPARE(run({"account", "order", "At home"}).status, 0);
        QCOMPARE(account(0)[QLatin1String("title")].toString(), QString("At home"));
        QCOMPARE(run({"account", "order"}).status, 2);
        QCOMPARE(run({"account", "order", "nobody@example.org"}).status, 1);
    }

    void switchedOff()
    {
        QCOMPARE(set({"enabled=no"}).status, 0);
        QCOMPARE(account()[QLatin1String("enabled")].toBool(true), false);
        QVERIFY(run({"sync", "--account", m_servers.user()}).status != 0);
        QCOMPARE(set({"enabled=yes"}).status, 0);
        QCOMPARE(run({"sync", "--account", m_servers.user()}).status, 0);
    }

    void otherServers()
    {
        const QString before = account()[QLatin1String("servers")][QLatin1String("imap")].toString();
        // Nobody is there: nothing is changed.
        QVERIFY(set({"imap=imaps://127.0.0.1:1"}).status != 0);
        QCOMPARE(account()[QLatin1String("servers")][QLatin1String("imap")].toString(), before);
        const Run other = set({"imap=" + urlOf(m_servers.imapStartTls(), "imap")});
        QVERIFY2(other.status == 0, other.err.constData());
        QCOMPARE(account()[QLatin1String("servers")][QLatin1String("imap")].toString(), urlOf(m_servers.imapStartTls(), "imap"));
        QCOMPARE(run({"sync", "--account", m_servers.user()}).status, 0);
        QCOMPARE(set({"imap=imaps://127.0.0.1:1", "--no-check"}).status, 0);
        QCOMPARE(account()[QLatin1String("servers")][QLatin1String("imap")].toString(), QString("imaps://127.0.0.1:1"));
        QCOMPARE(set({"imap=" + before}).status, 0);
        // It asks a command for its password.
        QCOMPARE(run({"account", "set", m_servers.user(), "--password-stdin"}, "other\n").status, 2);
    }

    void identities()
    {
        QCOMPARE(identity({}).array().size(), 1);
        QFile signature(m_dir.filePath("signature.txt"));
        QVERIFY(signature.open(QIODevice::WriteOnly));
        signature.write("-- \r\nAda\r\nExample Ltd\r\n");
        signature.close();
        const Run added = identity({"add", "email=work@example.com", "name=Ada at work", "reply-to=office@example.com", "bcc-self=yes", "--signature", signature.fileName()});
        QVERIFY2(added.status == 0, added.err.constData());
        const QJsonObject work = identity({"list"}).array()[1].toObject();
        QCOMPARE(work[QLatin1String("email")].toString(), QString("work@example.com"));
        QCOMPARE(work[QLatin1String("replyTo")].toString(), QString("office@example.com"));
        QCOMPARE(work[QLatin1String("signature")].toString(), QString("Ada\nExample Ltd\n"));
        QVERIFY(work[QLatin1String("bccSelf")].toBool() && work[QLatin1String("plusAddresses")].toBool());
        QCOMPARE(identity({"set", "work@example.com", "plus-addresses=no", "--signature", ""}).status, 0);
        QVERIFY(!identity({}).array()[1][QLatin1String("plusAddresses")].toBool(true));
        QVERIFY(identity({}).array()[1][QLatin1String("signature")].toString().isEmpty());
        // How its answers begin.
        QCOMPARE(identity({"set", "work@example.com", "answer-above=yes", "attribution=%name said:", "form=formatted"}).status, 0);
        const QJsonObject answers = identity({}).array()[1].toObject();
        QVERIFY(answers[QLatin1String("answerAbove")].toBool());
        QCOMPARE(answers[QLatin1String("attribution")].toString(), QString("%name said:"));
        QCOMPARE(answers[QLatin1String("form")].toString(), QString("formatted"));
        QCOMPARE(identity({"set", "work@example.com", "form=large"}).status, 2);
        QCOMPARE(identity({"set", "work@example.com", "answer-above=no", "attribution=", "form=default"}).status, 0);
        QCOMPARE(identity({}).array()[1][QLatin1String("form")].toString(), QString("default"));
        QCOMPARE(identity({"first", "work@example.com"}).status, 0);
        QCOMPARE(account()[QLatin1String("email")].toString(), QString("work@example.com"));
        // A message from it goes out by its account, nobody having to say so.
        const Run sent = run({"send", "-", "--wait"}, "From: work@example.com\nTo: carol@example.org\nSubject: from work\n\nHello\n");
        QVERIFY2(sent.status == 0, QByteArray(sent.out + sent.err).constData());
        QVERIFY(m_servers.waitForMessages(1, "INBOX", "carol@example.org"));
        QCOMPARE(run({"account", "identity", "work@example.com", "remove", "work@example.com"}).status, 0);
        QCOMPARE(account()[QLatin1String("email")].toString(), m_servers.user());
    }

    void whatIdentitiesMayNotBe()
    {
        QCOMPARE(identity({"add", "email=nonsense"}).status, 1);
        QCOMPARE(identity({"add"}).status, 2);
        QCOMPARE(identity({"add", "email=a@example.com", "colour=3"}).status, 2);
        QCOMPARE(identity({"add", "email=a@example.com", "--signature", m_dir.filePath("none")}).status, 2);
        QCOMPARE(identity({"remove", m_servers.user()}).status, 1);
        QCOMPARE(identity({"remove", "nobody@example.com"}).status, 1);
        QCOMPARE(identity({"frobnicate", m_servers.user()}).status, 2);
        QCOMPARE(identity({}).array().size(), 1);
    }
};

QTEST_GUILESS_MAIN(AccountCommandTest)
#include "AccountCommandTest.moc"
