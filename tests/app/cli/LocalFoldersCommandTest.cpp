// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/RealServers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// Local Folders told at a shell: the program itself, beside an account on a real Dovecot.
class LocalFoldersCommandTest : public QObject {
    Q_OBJECT
private:
    struct Run {
        int status = -1;
        QByteArray out, err;
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };
    Run run(const QStringList &words, const QStringList &before = {"--json"}) const
    {
        QProcess process;
        process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), before + QStringList{"--profile", m_dir.filePath("profile")} + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QStringList subjectsIn(const QString &folder) const
    {
        QStringList subjects;
        for (const QJsonValue &message : run({"list", "--folder", folder}).array())
            subjects.append(message[QLatin1String("subject")].toString());
        subjects.sort();
        return subjects;
    }
    QString idOf(const QString &folder, const QString &subject) const
    {
        for (const QJsonValue &message : run({"list", "--folder", folder}).array()) {
            if (message[QLatin1String("subject")].toString() == subject)
                return QString::number(message[QLatin1String("id")].toInteger());
        }
        return {};
    }

    QTemporaryDir m_dir;
    RealServers m_servers;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
        for (const char *subject : {"one", "two"})
            QVERIFY(m_servers.deliver(QByteArray("From: Bo <bo@example.org>\nTo: ada@example.org\nSubject: ") + subject + "\nMessage-ID: <" + subject
                + "@example.org>\nDate: Mon, 2 Nov 2020 10:00:00 +0100\n\nHello.\n"));
    }

    void notBeforeThereIsAnAccount()
    {
        QVERIFY(run({"account", "list"}).array().isEmpty());
        QVERIFY(run({"folders"}).array().isEmpty());
        QCOMPARE(run({"account", "add", "--email", m_servers.user(), "--imap", urlOf(m_servers.imaps(), "imap"), "--smtp", urlOf(m_servers.smtps(), "smtp"), "--password-command",
                         "echo secret", "--ca", m_servers.caFile()})
                     .status,
            0);
        const QJsonArray accounts = run({"account", "list"}).array();
        QCOMPARE(accounts.size(), 2);
        QVERIFY(accounts[1][QLatin1String("local")].toBool() && !accounts[1].toObject().contains("servers"));
        QCOMPARE(run({"sync"}).status, 0);
        const QByteArray folders = run({"folders"}, {}).out;
        QVERIFY2(folders.contains("  Local Folders/Archive\n") && folders.contains("  Local Folders/Trash\n"), folders.constData());
    }

    void foldersAndMail()
    {
        QCOMPARE(run({"folder", "create", "Local Folders/Old"}).status, 0);
        QFile file(m_dir.filePath("three.eml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From: Bo <bo@example.org>\nSubject: three\nMessage-ID: <three@example.org>\n\nHello.\n");
        file.close();
        const Run imported = run({"import", file.fileName(), "--folder", "Local Folders/Old"});
        QVERIFY2(imported.status == 0 && imported.object()[QLatin1String("imported")].toInt() == 1, imported.err.constData());
        QCOMPARE(subjectsIn("Local Folders/Old"), QStringList{"three"});
        QCOMPARE(run({"import", file.fileName(), "--folder", "Local Folders/Nowhere"}).status, 1);

        // From the server: off it, and here.
        const Run moved = run({"move", idOf("INBOX", "one"), "Local Folders/Old"});
        QVERIFY2(moved.status == 0 && moved.object()[QLatin1String("pushed")].toBool(), moved.err.constData());
        QCOMPARE(subjectsIn("Local Folders/Old"), QStringList({"one", "three"}));
        QCOMPARE(subjectsIn("INBOX"), QStringList{"two"});
        QTRY_COMPARE(m_servers.messages().size(), 1);
        // And to it.
        const QString three = idOf("Local Folders/Old", "three");
        const Run back = run({"move", three, "INBOX", "--account", m_servers.user()});
        QVERIFY2(back.status == 0, back.err.constData());
        QCOMPARE(subjectsIn("INBOX"), QStringList({"three", "two"}));
        QTRY_COMPARE(m_servers.messages().size(), 2);
        QCOMPARE(subjectsIn("Local Folders/Old"), QStringList{"one"});
        QCOMPARE(run({"search", "subject:one"}).array().size(), 1);
        // What both have is the account's.
        QCOMPARE(run({"delete", idOf("Local Folders/Old", "one")}).status, 0);
        QCOMPARE(subjectsIn("Local Folders/Trash"), QStringList{"one"});
        QVERIFY(subjectsIn("Trash").isEmpty());
    }

    void noAccount()
    {
        QCOMPARE(run({"account", "remove", "Local Folders"}).status, 2);
        QCOMPARE(run({"account", "set", "Local Folders", "check-minutes=5"}).status, 2);
        QCOMPARE(run({"doctor", "--account", "Local Folders"}).status, 2);
        QCOMPARE(run({"doctor"}).status, 0); // of the one account
        QCOMPARE(run({"sync"}).status, 0);
        QCOMPARE(run({"account", "remove", m_servers.user()}).status, 0);
        QCOMPARE(run({"account", "list"}).array().size(), 1); // there is mail in them
        QCOMPARE(run({"sync"}).status, 1);
        QCOMPARE(subjectsIn("Local Folders/Trash"), QStringList{"one"});
    }
};

QTEST_GUILESS_MAIN(LocalFoldersCommandTest)
#include "LocalFoldersCommandTest.moc"
