// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/TestProfile.h"
#include "tests/servers/RealServers.h"

#include <QDir>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <csignal>

using namespace postrider;

/// Mail from files and into files: through Mail, and with the program itself into folders of a real server.
class ImportExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsAsFromAServer();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void twiceIsOnce();
    void withoutMessageId();
    void foldersBelow();
    void overwritesNothing();
    void missingBodiesAreCounted();
    void fileNames();
    void stoppedAndTakenUpAgain();
    void killedAndTakenUpAgain();
    void whatCannotBeRead();
    void intoARealServersFolder();
    void watchTellsWhatArrives();

private:
    template <class T> static Outcome<T> wait(const QFuture<Outcome<T>> &future)
    {
        QFutureWatcher<Outcome<T>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!future.isFinished() && !finished.wait(60'000))
            return Failure{ErrorKind::Bug, QStringLiteral("It did not end."), {}};
        return future.result();
    }
    Mail::ImportReport importInto(FolderId folder, const QString &path);
    Mail::ExportReport exportTo(FolderId folder, Mail::ExportFormat format, const QString &path, Mail::ExportScope scope = Mail::ExportScope::OneFolder);
    void put(const QString &path, const QByteArray &content) const;
    QString at(const QString &path) const { return m_dir->filePath(path); }
    QList<QByteArray> rawIn(FolderId folder) const;
    static QByteArray mbox(int count, const QByteArray &padding = {});

    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void ImportExportTest::init()
{
    m_profile = std::make_unique<TestProfile>();
    m_dir = std::make_unique<QTemporaryDir>();
}

void ImportExportTest::put(const QString &path, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
    QFile file(at(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Mail::ImportReport ImportExportTest::importInto(FolderId folder, const QString &path)
{
    const auto outcome = wait(m_profile->mail().importMail(path, folder));
    if (const auto *failure = std::get_if<Failure>(&outcome))
        qWarning("%s", qPrintable(failure->message));
    return std::holds_alternative<Failure>(outcome) ? Mail::ImportReport() : std::get<Mail::ImportReport>(outcome);
}

Mail::ExportReport ImportExportTest::exportTo(FolderId folder, Mail::ExportFormat format, const QString &path, Mail::ExportScope scope)
{
    const auto outcome = wait(m_profile->mail().exportMail(folder, format, path, {}, scope));
    if (const auto *failure = std::get_if<Failure>(&outcome))
        qWarning("%s", qPrintable(failure->message));
    return std::holds_alternative<Failure>(outcome) ? Mail::ExportReport() : std::get<Mail::ExportReport>(outcome);
}

QList<QByteArray> ImportExportTest::rawIn(FolderId folder) const
{
    QList<QByteArray> all;
    StoreReader &reader = m_profile->mail().reader();
    for (const MessageId id : reader.messageIds(folder))
        all.prepend(reader.rawMessage(id).value_or("not here"));
    return all;
}

QByteArray ImportExportTest::mbox(int count, const QByteArray &padding)
{
    QByteArray result;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        result += "From - Tue Mar  3 10:00:00 2026\nFrom: bo@example.org\nSubject: Number " + n + "\nMessage-ID: <" + n
            + "@example.org>\nDate: Tue, 3 Mar 2026 10:" + QByteArray::number(i / 60 % 60) + ':' + QByteArray::number(i % 60) + " +0000\n\nText " + n + '\n' + padding + "\n\n";
    }
    return result;
}

void ImportExportTest::rowsAsFromAServer()
{
    m_profile->open();
    put(QStringLiteral("box"),
        "From - Tue Mar  3 10:00:00 2026\nStatus: RO\nX-Keywords: work $label1\nFrom: =?utf-8?q?B=C3=B6?= <bo@example.org>\nTo: Ada <ada@example.org>, cy@example.org\n"
        "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nMessage-ID: <one@example.org>\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello there\n"
        "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--\n\n"
        "From - Tue Mar  3 10:00:00 2026\nFrom: cy@example.org\nSubject: Re: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nMessage-ID: <two@example.org>\nIn-Reply-To: <one@example.org>\n\nNo date\n");
    QSignalSpy changed(&m_profile->mail(), &Mail::changed);
    const Mail::ImportReport report = importInto(m_profile->archive, at(QStringLiteral("box")));
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.skipped, QStringList());
    StoreReader &reader = m_profile->mail().reader();
    const QList<MessageRow> rows = reader.messageRows(reader.messageIds(m_profile->archive));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].subject, QStringLiteral("Grüße"));
    QCOMPARE(rows[1].from, (Address{QStringLiteral("Bö"), QStringLiteral("bo@example.org")}));
    QCOMPARE(rows[1].to, QStringLiteral("Ada, cy@example.org"));
    QCOMPARE(rows[1].date, 1772442000000LL);
    QVERIFY(rows[1].hasAttachments && rows[1].bodyHere && rows[1].uid == 0);
    QVERIFY(rows[1].preview.contains(QStringLiteral("Hello there")));
    QVERIFY(rows[1].flags.testFlag(Flag::Seen) && rows[1].flags.testFlag(Flag::Label1));
    QVERIFY(reader.keywordNames().values().contains(QStringLiteral("work")));
    QCOMPARE(rows[0].date, 1772532000000LL); // of the separator
    QCOMPARE(rows[0].thread, rows[1].thread);
    QCOMPARE(reader.folder(m_profile->archive)->total, 2);
    QCOMPARE(reader.folder(m_profile->archive)->unread, 1);
    QCOMPARE(reader.waitingChanges(), 1); // one upload of both
    QTRY_VERIFY(!changed.isEmpty());
    for (const auto &each : changed)
        QVERIFY2(each[0].value<ChangeSet>().arrived.isEmpty(), "old mail is no news");
}

void ImportExportTest::comesBackAsItWas_data()
{
    QTest::addColumn<Mail::ExportFormat>("format");
    QTest::newRow("mbox") << Mail::ExportFormat::Mbox;
    QTest::newRow("Maildir") << Mail::ExportFormat::Maildir;
    QTest::newRow("eml") << Mail::ExportFormat::Eml;
}

void ImportExportTest::comesBackAsItWas()
{
    QFETCH(Mail::ExportFormat, format);
    const QByteArray head = "From: bo@example.org\r\nDate: Mon, 2 Mar 2026 10:00:0";
    const QList<QByteArray> messages{
        head + "0 +0000\r\nSubject: a\r\nMessage-ID: <1@x>\r\n\r\nFrom here\r\n\r\nFrom ada Tue Mar  3 10:00:00 2026\r\nSubject: x\r\n\r\n>From y\r\n",
        head + "1 +0000\r\nSubject: b/c\\d:e\r\nMessage-ID: <2@x>\r\nStatus: RO\r\n\r\nOne\nTwo\r\r\n\r\n\r\n",
        head + "2 +0000\r\nSubject: b/c\\d:e\r\n\r\n\xff\xfe 8 bit\r\n",
    };
    for (const QByteArray &raw : messages)
        m_profile->addMessage(raw);
    m_profile->open();
    const QString path = at(QStringLiteral("out"));
    QCOMPARE(exportTo(m_profile->inbox, format, path).exported, 3);
    const Mail::ImportReport report = importInto(m_profile->archive, path);
    QCOMPARE(report.imported, 3);
    QCOMPARE(rawIn(m_profile->archive), messages);
}

void ImportExportTest::twiceIsOnce()
{
    m_profile->open();
    put(QStringLiteral("box"), mbox(1200));
    QCOMPARE(importInto(m_profile->archive, at(QStringLiteral("box"))).imported, 1200);
    const Mail::ImportReport again = importInto(m_profile->archive, at(QStringLiteral("box")));
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.duplicates, 1200);
    // A part of it is there, the rest is new; and the same in another folder is another copy.
    put(QStringLiteral("box"), mbox(1300));
    const Mail::ImportReport more = importInto(m_profile->archive, at(QStringLiteral("box")));
    QCOMPARE(more.imported, 100);
    QCOMPARE(more.duplicates, 1200);
    QCOMPARE(importInto(m_profile->inbox, at(QStringLiteral("box"))).imported, 1300);
    // Twice in one file, too.
    put(QStringLiteral("twice"), mbox(3) + mbox(3));
    const Mail::ImportReport twice = importInto(m_profile->trash, at(QStringLiteral("twice")));
    QCOMPARE(twice.imported, 3);
    QCOMPARE(twice.duplicates, 3);
}

void ImportExportTest::withoutMessageId()
{
    m_profile->open();
    const QByteArray from = "From - Tue Mar  3 10:00:00 2026\n";
    put(QStringLiteral("box"), from + "Subject: a\n\nText 1\n\n" + from + "Subject: a\n\nText 2\n\n" + from + "Subject: a\n\nText 1\n\n");
    const Mail::ImportReport first = importInto(m_profile->archive, at(QStringLiteral("box")));
    QCOMPARE(first.imported, 2);
    QCOMPARE(first.duplicates, 1);
    QCOMPARE(importInto(m_profile->archive, at(QStringLiteral("box"))).duplicates, 3);
}

void ImportExportTest::foldersBelow()
{
    m_profile->open();
    put(QStringLiteral("Mail/Inbox"), mbox(2));
    put(QStringLiteral("Mail/Inbox.sbd/2025"), mbox(3));
    put(QStringLiteral("Mail/Inbox.sbd/2025.sbd/May"), mbox(4));
    QCOMPARE(importInto(m_profile->archive, at(QStringLiteral("Mail"))).imported, 9);
    QHash<QString, int> totals;
    for (const Folder &folder : m_profile->mail().reader().folders())
        totals.insert(folder.path, folder.total);
    QCOMPARE(totals.value(QStringLiteral("Archive/Inbox")), 2);
    QCOMPARE(totals.value(QStringLiteral("Archive/Inbox/2025")), 3);
    QCOMPARE(totals.value(QStringLiteral("Archive/Inbox/2025/May")), 4);
    for (const auto format : {Mail::ExportFormat::Mbox, Mail::ExportFormat::Maildir, Mail::ExportFormat::Eml}) {
        const QString path = at(QStringLiteral("out %1").arg(int(format)));
        QCOMPARE(exportTo(m_profile->archive, format, path, Mail::ExportScope::WithFoldersBelow).exported, 9);
        // Once more the same tree, and nothing new in it.
        const Mail::ImportReport back = importInto(m_profile->archive, format == Mail::ExportFormat::Mbox ? path + QStringLiteral(".sbd") : path);
        QCOMPARE(back.imported, 0);
        QCOMPARE(back.duplicates, 9);
    }
}

void ImportExportTest::overwritesNothing()
{
    m_profile->addMessage("Subject: a\r\n\r\nText\r\n");
    m_profile->open();
    put(QStringLiteral("taken"), "mine");
    put(QStringLiteral("full/mine.txt"), "mine");
    for (const auto &[format, path] : {std::pair(Mail::ExportFormat::Mbox, at(QStringLiteral("taken"))), std::pair(Mail::ExportFormat::Maildir, at(QStringLiteral("full"))),
             std::pair(Mail::ExportFormat::Eml, at(QStringLiteral("full"))), std::pair(Mail::ExportFormat::Eml, at(QStringLiteral("taken")))}) {
        const auto outcome = wait(m_profile->mail().exportMail(m_profile->inbox, format, path));
        QVERIFY(std::holds_alternative<Failure>(outcome));
        QCOMPARE(std::get<Failure>(outcome).kind, ErrorKind::Refused);
    }
    QFile taken(at(QStringLiteral("taken")));
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QCOMPARE(taken.readAll(), QByteArray("mine"));
    QCOMPARE(QDir(at(QStringLiteral("full"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("mine.txt")});
}

void ImportExportTest::missingBodiesAreCounted()
{
    m_profile->addMessage("Subject: a\r\nMessage-ID: <1@x>\r\n\r\nText\r\n");
    m_profile->addMessage("Subject: b\r\nMessage-ID: <2@x>\r\n\r\nText\r\n", false);
    m_profile->open();
    const Mail::ExportReport report = exportTo(m_profile->inbox, Mail::ExportFormat::Mbox, at(QStringLiteral("out")));
    QCOMPARE(report.exported, 1);
    QCOMPARE(report.missing, 1);
}

void ImportExportTest::fileNames()
{
    for (const char *subject :
        {"a", "a", "A", "../../evil", "CON", "=?utf-8?b?5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI5pyI?=", ""})
        m_profile->addMessage("From: Bo <bo@example.org>\r\nSubject: " + QByteArray(subject) + "\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nText\r\n");
    m_profile->open();
    QCOMPARE(exportTo(m_profile->inbox, Mail::ExportFormat::Eml, at(QStringLiteral("out"))).exported, 7);
    const QStringList names = QDir(at(QStringLiteral("out"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(names.size(), 7);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("out")});
    QSet<QString> lower;
    for (const QString &name : names) {
        QVERIFY2(name.endsWith(QLatin1String(".eml")) && name.toUtf8().size() < 220, qPrintable(name));
        lower.insert(name.toLower());
    }
    QCOMPARE(lower.size(), 7); // also where A is a
    QVERIFY(names.contains(QStringLiteral("a - Bo - 2026-03-02 1000.eml")));
}

void ImportExportTest::stoppedAndTakenUpAgain()
{
    constexpr int kMany = 30'000; // more than can be done before the first word of progress has arrived
    m_profile->open();
    put(QStringLiteral("box"), mbox(kMany, QByteArray(2000, 'x')));
    int told = 0;
    const auto future = m_profile->mail().importMail(at(QStringLiteral("box")), m_profile->archive, [&](const Mail::Progress &progress) {
        ++told;
        QVERIFY(progress.done <= progress.total);
        if (progress.done > 0)
            m_profile->mail().cancelLongWork();
    });
    const auto outcome = wait(future);
    QVERIFY(std::holds_alternative<Failure>(outcome));
    QCOMPARE(std::get<Failure>(outcome).kind, ErrorKind::Cancelled);
    QVERIFY(told > 0);
    const int there = m_profile->mail().reader().folder(m_profile->archive)->total;
    QVERIFY(there < kMany);
    const Mail::ImportReport rest = importInto(m_profile->archive, at(QStringLiteral("box")));
    QCOMPARE(rest.imported + rest.duplicates, kMany);
    QCOMPARE(m_profile->mail().reader().folder(m_profile->archive)->total, kMany);
}

void ImportExportTest::killedAndTakenUpAgain()
{
    put(QStringLiteral("box"), mbox(6000, QByteArray(2000, 'x')));
    const QStringList words{
        QStringLiteral("--profile"), m_profile->path(), QStringLiteral("import"), at(QStringLiteral("box")), QStringLiteral("--folder"), QStringLiteral("Archive")};
    for (const int patience : {150, 300, 500}) {
        QProcess process;
        process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), words);
        QVERIFY(process.waitForStarted());
        QTest::qWait(patience);
        process.kill();
        process.waitForFinished();
    }
    m_profile->open();
    const Mail::ImportReport rest = importInto(m_profile->archive, at(QStringLiteral("box")));
    QCOMPARE(rest.imported + rest.duplicates, 6000);
    QCOMPARE(m_profile->mail().reader().folder(m_profile->archive)->total, 6000);
    QCOMPARE(rawIn(m_profile->archive).count("not here"), 0);
}

void ImportExportTest::whatCannotBeRead()
{
    m_profile->open();
    put(QStringLiteral("tree/photo.jpg"), "\xff\xd8\xff");
    put(QStringLiteral("tree/a.eml"), "From: a@b\nSubject: a\n\nText\n");
    const Mail::ImportReport report = importInto(m_profile->archive, at(QStringLiteral("tree")));
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.skipped.size(), 1);
    const auto nothing = wait(m_profile->mail().importMail(at(QStringLiteral("no such file")), m_profile->archive));
    QCOMPARE(std::get<Failure>(nothing).kind, ErrorKind::Gone);
    const auto nowhere = wait(m_profile->mail().importMail(at(QStringLiteral("tree")), FolderId(4711)));
    QCOMPARE(std::get<Failure>(nowhere).kind, ErrorKind::Gone);
}

namespace {

/// The program with an account on real servers.
class Shell {
public:
    explicit Shell(RealServers &servers)
    {
        run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--email"), servers.user(), QStringLiteral("--imap"), urlOf(servers.imaps(), QStringLiteral("imap")),
            QStringLiteral("--smtp"), urlOf(servers.smtpStartTls(), QStringLiteral("smtp")), QStringLiteral("--password-command"), QStringLiteral("echo secret"),
            QStringLiteral("--ca"), servers.caFile()});
    }
    QStringList words(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--profile"), m_dir.filePath(QStringLiteral("p")), QStringLiteral("--json")} + command;
    }
    QJsonDocument run(const QStringList &command, int *status = nullptr) const
    {
        QProcess process;
        process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), words(command));
        process.waitForFinished(120'000);
        if (status)
            *status = process.exitCode();
        const QByteArray trouble = process.readAllStandardError();
        if (process.exitCode() != 0)
            qWarning("%s", trouble.constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

void ImportExportTest::intoARealServersFolder()
{
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    const Shell shell(servers);
    shell.run({QStringLiteral("sync")});
    put(QStringLiteral("Mail/Old"), "From - Tue Mar  3 10:00:00 2026\nStatus: RO\nX-Status: F\nX-Keywords: work\n" + mbox(30).mid(32));
    const QStringList import{QStringLiteral("import"), at(QStringLiteral("Mail")), QStringLiteral("--folder"), QStringLiteral("Archive")};
    int status = -1;
    const QJsonObject report = shell.run(import, &status).object();
    QCOMPARE(status, 0);
    QCOMPARE(report.value(QLatin1String("imported")).toInt(), 30);
    QCOMPARE(report.value(QLatin1String("pushed")).toBool(), true);
    shell.run({QStringLiteral("sync")});
    QVERIFY(servers.waitForMessages(30, QStringLiteral("Archive/Old")));
    QList<QByteArray> there;
    for (const auto &message : servers.messages(QStringLiteral("Archive/Old"))) {
        there.append(message.content);
        if (message.header("Subject") == "Number 0") {
            QCOMPARE(message.flags, QByteArray("FS"));
            QCOMPARE(message.keywords, QByteArrayList{"work"});
        }
    }
    QVERIFY(there.contains("From: bo@example.org\nSubject: Number 7\nMessage-ID: <7@example.org>\nDate: Tue, 3 Mar 2026 10:0:7 +0000\n\nText 7\n\n"));
    // Each once, here and there, also after one more import and one more pass.
    QCOMPARE(shell.run(import).object().value(QLatin1String("duplicates")).toInt(), 30);
    shell.run({QStringLiteral("sync")});
    QCOMPARE(servers.messages(QStringLiteral("Archive/Old")).size(), 30);
    const QJsonArray list = shell.run({QStringLiteral("list"), QStringLiteral("--folder"), QStringLiteral("Archive/Old")}).array();
    QCOMPARE(list.size(), 30);
    for (const QJsonValue row : list)
        QVERIFY(row.toObject().value(QLatin1String("uid")).toInt() > 0);
    const QJsonObject exported = shell
                                     .run({QStringLiteral("export"), QStringLiteral("--folder"), QStringLiteral("Archive/Old"), QStringLiteral("--format"), QStringLiteral("eml"),
                                         at(QStringLiteral("out"))})
                                     .object();
    QCOMPARE(exported.value(QLatin1String("exported")).toInt(), 30);
}

void ImportExportTest::watchTellsWhatArrives()
{
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    const Shell shell(servers);
    shell.run({QStringLiteral("sync")});
    QProcess watch;
    watch.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), shell.words({QStringLiteral("watch")}));
    QVERIFY(watch.waitForStarted());
    QByteArray told;
    const auto tells = [&](const QByteArray &event, const QByteArray &word) {
        told += watch.readAllStandardOutput();
        for (const QByteArray &line : told.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(QLatin1String("event")).toString().toUtf8() == event && line.contains(word))
                return true;
        }
        return false;
    };
    QTest::qWait(1000);
    QVERIFY(servers.deliver("From: bo@example.org\nSubject: Just now\nMessage-ID: <now@example.org>\n\nText\n"));
    QTRY_VERIFY2_WITH_TIMEOUT(tells("new", "Just now"), told.constData(), 30'000);
    const auto there = servers.messages();
    QCOMPARE(there.size(), 1);
    QVERIFY(servers.removeFile(there[0]));
    QTRY_VERIFY2_WITH_TIMEOUT(tells("removed", ""), told.constData(), 60'000);
    QVERIFY(watch.processId() > 0); // 0 would be the whole group, the test runner included
    kill(pid_t(watch.processId()), SIGINT);
    QVERIFY(watch.waitForFinished(10'000));
    QCOMPARE(watch.exitCode(), 0);
}

QTEST_GUILESS_MAIN(ImportExportTest)
#include "ImportExportTest.moc"
