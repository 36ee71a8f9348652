// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/RealServers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// A POP3 account told at a shell: the program itself, a profile of its own, a real Dovecot and a real Exim.
class Pop3CommandTest : public QObject {
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
    QStringList add(const QString &url, const QString &password) const
    {
        return {"account", "add", "--email", m_servers.user(), "--pop3", url, "--smtp", urlOf(m_servers.smtps(), "smtp"), "--password-command", "echo " + password, "--ca",
            m_servers.caFile()};
    }
    QStringList idsIn(const QString &folder) const
    {
        QStringList ids;
        for (const QJsonValue &message : run({"list", "--folder", folder}).array())
            ids.append(QString::number(message[QLatin1String("id")].toInteger()));
        return ids;
    }

    QTemporaryDir m_dir;
    RealServers m_servers;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(m_servers.deliver("From: Bo <bo@example.org>\nTo: ada@example.org\nSubject: letter " + QByteArray::number(i) + "\nMessage-ID: <l" + QByteArray::number(i)
                + "@example.org>\nDate: Mon, 2 Nov 2020 10:0" + QByteArray::number(i) + ":00 +0100\n\nA zebra, number " + QByteArray::number(i) + ".\n"));
    }

    void accounts()
    {
        const Run wrong = run(add(urlOf(m_servers.pop3s(), "pop3"), "wrong"));
        QCOMPARE(wrong.status, 4);
        QCOMPARE(wrong.object()[QLatin1String("error")][QLatin1String("kind")].toString(), QString("signIn"));
        QCOMPARE(run(add(urlOf(m_servers.pop3s(), "pop3"), "secret") + QStringList{"--imap", "imaps://localhost"}).status, 2);
        QCOMPARE(run(add("imaps://localhost", "secret")).status, 2);
        const Run right = run(add(urlOf(m_servers.pop3StartTls(), "pop3"), "secret"));
        QVERIFY2(right.status == 0, right.err.constData());
        const QJsonArray list = run({"account", "list"}).array();
        QCOMPARE(list.size(), 2); // and Local Folders
        QVERIFY(list[1][QLatin1String("local")].toBool());
        QCOMPARE(list[0][QLatin1String("servers")][QLatin1String("pop3")].toString(), urlOf(m_servers.pop3StartTls(), "pop3"));
        QCOMPARE(run({"folders", "--account", m_servers.user()}).array().size(), 5);
    }

    void mail()
    {
        const Run sync = run({"sync"});
        QVERIFY2(sync.status == 0, sync.err.constData());
        QCOMPARE(sync.object()[QLatin1String("new")].toInt(), 3);
        QCOMPARE(run({"sync"}).object()[QLatin1String("new")].toInt(), 0);
        const QStringList ids = idsIn("INBOX");
        QCOMPARE(ids.size(), 3);
        QVERIFY(run({"show", ids[0], "--raw"}).out.contains("A zebra, number 3.\r\n"));
        QCOMPARE(run({"search", "zebra"}).array().size(), 3);

        // Done here, and with no server needed for it.
        QVERIFY(m_servers.stop(RealServers::Server::Imap));
        const Run flag = run({"flag", ids[0], "+seen", "+flagged"});
        QVERIFY2(flag.status == 0 && flag.object()[QLatin1String("pushed")].toBool(), flag.err.constData());
        QVERIFY(run({"list", "--folder", "INBOX"}).array()[0][QLatin1String("flags")].toArray().contains("\\Flagged"));
        QCOMPARE(run({"move", ids[0], "archive"}).status, 0);
        QCOMPARE(idsIn("Archive"), QStringList{ids[0]});
        QCOMPARE(run({"delete", ids[1]}).status, 0);
        QCOMPARE(idsIn("Trash"), QStringList{ids[1]});
        QCOMPARE(run({"delete", ids[1], "--for-good"}).status, 0);
        QCOMPARE(idsIn("INBOX"), QStringList{ids[2]});
        QCOMPARE(run({"sync"}).status, 3);
        QVERIFY(m_servers.start(RealServers::Server::Imap));
        QCOMPARE(run({"sync"}).object()[QLatin1String("new")].toInt(), 0);
        QCOMPARE(m_servers.messages().size(), 3);
    }

    void policies()
    {
        for (const char *bad : {"leave-on-server=0d", "leave-on-server=Nd", "leave-on-server=perhaps", "delete-on-server=maybe"})
            QVERIFY2(run({"account", "set", m_servers.user(), bad}).status == 2, bad);
        QCOMPARE(run({"account", "set", m_servers.user(), "leave-on-server=14d", "delete-on-server=yes"}).status, 0);
        QCOMPARE(run({"sync"}).status, 0);
        QCOMPARE(m_servers.messages().size(), 3);
        QCOMPARE(run({"delete", idsIn("INBOX").value(0), "--for-good"}).status, 0);
        QCOMPARE(run({"sync"}).status, 0);
        QCOMPARE(m_servers.messages().size(), 2);
        QCOMPARE(run({"account", "set", m_servers.user(), "leave-on-server=no"}).status, 0);
        QCOMPARE(run({"sync"}).status, 0);
        QVERIFY(m_servers.messages().isEmpty());
        QCOMPARE(idsIn("Archive").size(), 1);
    }

    void sending()
    {
        const Run sent = run({"send", "-", "--wait"}, "From: ada@example.org\nTo: bo@example.org\nSubject: from the shell\n\nHello.\n");
        QVERIFY2(sent.status == 0, sent.err.constData());
        QCOMPARE(sent.object()[QLatin1String("state")].toString(), QString("filed"));
        QCOMPARE(idsIn("Sent").size(), 1);
        QVERIFY(m_servers.waitForMessages(1, "INBOX", "bo@example.org"));
    }

    void removing()
    {
        QCOMPARE(run({"account", "remove", m_servers.user()}).status, 0);
        QVERIFY(run({"folders"}).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(Pop3CommandTest)
#include "Pop3CommandTest.moc"
