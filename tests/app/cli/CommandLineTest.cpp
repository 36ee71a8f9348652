// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/RealServers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// Whole stories told at a shell: the program itself, a profile of its own, a real Dovecot and a real Exim. The server's side is read
/// from its Maildir, not through our own code.
class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void usage();
    void inspect();
    void inspectReport();
    void accountIsCheckedBeforeItIsSaved();
    void readsWhatTheServerHas();
    void changesReachTheServer();
    void largeMessageInParts();
    void sendsAndKeepsTheReceipt();
    void refusedAndDeferredRecipients();
    void decisionsFromAShell();
    void sendsLater();
    void offlineIsNoReasonToLoseAnything();

private:
    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonDocument document() const { return QJsonDocument::fromJson(out); }
        QJsonObject object() const { return document().object(); }
    };
    Run run(const QStringList &words, const QByteArray &input = {}) const;
    Run addAccount(const QString &passwordCommand) const;
    QJsonArray list(const QString &folder) const { return run({QStringLiteral("--json"), QStringLiteral("list"), QStringLiteral("--folder"), folder}).document().array(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RealServers> m_servers;
};

namespace {

QByteArray letter(const QByteArray &to, const QByteArray &subject)
{
    return "From: Ada Lindqvist <ada@example.org>\nTo: " + to + "\nSubject: " + subject + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nHello from the shell.\n";
}

const QByteArray received =
    "From: Bo <bo@example.org>\r\nTo: ada@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nMessage-ID: <one@example.org>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nWhat do you think?\r\n";

} // namespace

void CommandLineTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void CommandLineTest::cleanup()
{
    m_servers.reset();
    m_dir.reset();
}

CommandLineTest::Run CommandLineTest::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_dir->path());
    process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), QStringList{QStringLiteral("--profile"), m_dir->filePath(QStringLiteral("profile"))} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CommandLineTest::Run CommandLineTest::addAccount(const QString &passwordCommand) const
{
    return run({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--email"), m_servers->user(), QStringLiteral("--name"),
        QStringLiteral("Ada Lindqvist"), QStringLiteral("--imap"), urlOf(m_servers->imaps(), QStringLiteral("imap")), QStringLiteral("--smtp"),
        urlOf(m_servers->smtpStartTls(), QStringLiteral("smtp")), QStringLiteral("--password-command"), passwordCommand, QStringLiteral("--ca"), m_servers->caFile()});
}

void CommandLineTest::usage()
{
    const Run unknown = run({QStringLiteral("--json"), QStringLiteral("snyc")});
    QCOMPARE(unknown.status, 2);
    QCOMPARE(unknown.object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("usage"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--nonsense")}).status, 2);
    QCOMPARE(run({QStringLiteral("--help")}).status, 0);
    QVERIFY2(run({QStringLiteral("--help")}).out.contains("account add"), "help that was asked for can be piped");
    QCOMPARE(run({QStringLiteral("--nonsense")}).status, 2); // and opens no window
    QCOMPARE(run({QStringLiteral("--json")}).status, 2);
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith("postrider "));
    QVERIFY2(!QDir(m_dir->filePath(QStringLiteral("profile"))).exists(), "wrong usage makes no profile");
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("1")}).status, 1);
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("list")}).document().array(), QJsonArray());
}

void CommandLineTest::inspect()
{
    const QByteArray mail = "Subject: Two\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: "
                            "quoted-printable\r\n\r\nB=FCcher\r\n--b\r\nContent-Type: application/pdf; name=\"../a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
                            "Content-Disposition: attachment\r\n\r\naGVsbG8=\r\n--b--\r\n";
    const Run result = run({QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("--parts"), QStringLiteral("parts"), QStringLiteral("-")}, mail);
    QCOMPARE(result.status, 0);
    const QJsonArray parts = result.object().value(QLatin1String("parts")).toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].toObject().value(QLatin1String("partId")).toString(), QStringLiteral("1"));
    QVERIFY(parts[0].toObject().value(QLatin1String("text")).toString().startsWith(QStringLiteral("Bücher")));
    QVERIFY(!parts[1].toObject().contains(QLatin1String("text")));
    QCOMPARE(parts[1].toObject().value(QLatin1String("size")).toInt(), 5);
    QFile file(m_dir->filePath(QStringLiteral("parts/2")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("hello"));
    QVERIFY2(!QDir(m_dir->filePath(QStringLiteral("profile"))).exists(), "inspect needs no profile");
    QCOMPARE(run({QStringLiteral("inspect"), QStringLiteral("not-there.eml")}).status, 1);
}

void CommandLineTest::inspectReport()
{
    const QByteArray bounce = "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.org\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n"
                              "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\nOriginal-Envelope-Id: e1\r\n\r\n"
                              "Final-Recipient: rfc822; bo@example.net\r\nAction: delayed\r\nStatus: 4.2.2\r\nDiagnostic-Code: smtp; 452 4.2.2 full\r\n"
                              "Will-Retry-Until: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <m@example.org>\r\n--b--\r\n";
    const QJsonObject report = run({QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("-")}, bounce).object().value(QLatin1String("report")).toObject();
    const QJsonObject expected{{QStringLiteral("kind"), QStringLiteral("delivery")}, {QStringLiteral("machineReadable"), true},
        {QStringLiteral("reportingServer"), QStringLiteral("mx.example.org")}, {QStringLiteral("envelopeId"), QStringLiteral("e1")},
        {QStringLiteral("messageId"), QStringLiteral("<m@example.org>")}, {QStringLiteral("subject"), QJsonValue()},
        {QStringLiteral("recipients"),
            QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("bo@example.net")}, {QStringLiteral("finalAddress"), QJsonValue()},
                {QStringLiteral("delivery"), QStringLiteral("delayed")}, {QStringLiteral("status"), QStringLiteral("4.2.2")}, {QStringLiteral("code"), 452},
                {QStringLiteral("diagnostic"), QStringLiteral("452 4.2.2 full")}, {QStringLiteral("remoteServer"), QJsonValue()},
                {QStringLiteral("retryUntil"), QStringLiteral("2026-03-02T10:00:00Z")}}}}};
    QCOMPARE(report, expected);
    QVERIFY(run({QStringLiteral("inspect"), QStringLiteral("-")}, bounce).out.contains("bo@example.net delayed 4.2.2 452 4.2.2 full"));

    const QByteArray asks = "Return-Path: <bo@example.org>\r\nFrom: bo@example.org\r\nDisposition-Notification-To: bo@example.org\r\n\r\nText\r\n";
    const QJsonObject document = run({QStringLiteral("inspect"), QStringLiteral("--json"), QStringLiteral("-")}, asks).object();
    QVERIFY(document.value(QLatin1String("report")).isNull());
    QCOMPARE(document.value(QLatin1String("readReceiptTo")).toArray().size(), 1);
    QCOMPARE(document.value(QLatin1String("readReceiptDoubtful")), QJsonValue(false));
    QCOMPARE(document.value(QLatin1String("fromList")), QJsonValue(false));
}

void CommandLineTest::accountIsCheckedBeforeItIsSaved()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    const Run wrong = addAccount(QStringLiteral("echo wrong"));
    QCOMPARE(wrong.status, 4);
    QCOMPARE(wrong.object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("signIn"));
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("list")}).document().array().size(), 0);
    const Run right = addAccount(QStringLiteral("echo secret"));
    QVERIFY2(right.status == 0, right.err.constData());
    QVERIFY(right.object().value(QLatin1String("account")).toInteger() > 0);
    const QJsonArray accounts = run({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("list")}).document().array();
    QCOMPARE(accounts.size(), 2); // and Local Folders
    QCOMPARE(accounts[0].toObject().value(QLatin1String("email")).toString(), m_servers->user());
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("remove"), m_servers->user()}).status, 0);
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("list")}).document().array().size(), 0);
}

void CommandLineTest::readsWhatTheServerHas()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QVERIFY(m_servers->deliver(received));
    QVERIFY(m_servers->deliver("Subject: old\n\nread\n", QStringLiteral("Bücher/Tee"), "SF"));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    const Run sync = run({QStringLiteral("--json"), QStringLiteral("sync")});
    QVERIFY2(sync.status == 0, sync.err.constData());
    QCOMPARE(sync.object().value(QLatin1String("new")).toInt(), 2);
    const QJsonArray folders = run({QStringLiteral("--json"), QStringLiteral("folders")}).document().array();
    QHash<QString, QJsonObject> byName;
    for (const QJsonValue &folder : folders)
        byName.insert(folder.toObject().value(QLatin1String("folder")).toString(), folder.toObject());
    QCOMPARE(byName.value(QStringLiteral("INBOX")).value(QLatin1String("unread")).toInt(), 1);
    QCOMPARE(byName.value(QStringLiteral("Sent")).value(QLatin1String("role")).toString(), QStringLiteral("sent"));
    QVERIFY(byName.value(QStringLiteral("Bücher/Tee")).value(QLatin1String("role")).isNull());
    // Chosen to be told of; the inbox always is.
    const auto isWatched = [this](const QString &path) {
        for (const QJsonValue &folder : run({QStringLiteral("--json"), QStringLiteral("folders")}).document().array()) {
            if (folder[QLatin1String("folder")].toString() == path)
                return folder[QLatin1String("watched")].toBool();
        }
        return false;
    };
    QVERIFY(isWatched(QStringLiteral("INBOX")) && !isWatched(QStringLiteral("Sent")));
    QCOMPARE(run({QStringLiteral("folder"), QStringLiteral("watch"), QStringLiteral("Sent")}).status, 0);
    QVERIFY(isWatched(QStringLiteral("Sent")));
    QCOMPARE(run({QStringLiteral("folder"), QStringLiteral("unwatch"), QStringLiteral("Sent")}).status, 0);
    QVERIFY(!isWatched(QStringLiteral("Sent")));
    QCOMPARE(run({QStringLiteral("folder"), QStringLiteral("unwatch"), QStringLiteral("INBOX")}).status, 2);
    const QJsonArray tea = list(QStringLiteral("Bücher/Tee"));
    QCOMPARE(tea.size(), 1);
    QCOMPARE(tea[0].toObject().value(QLatin1String("flags")).toArray(), (QJsonArray{QStringLiteral("\\Seen"), QStringLiteral("\\Flagged")}));
    const QJsonArray inbox = list(QStringLiteral("INBOX"));
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].toObject().value(QLatin1String("subject")).toString(), QStringLiteral("Grüße"));
    const QString id = QString::number(inbox[0].toObject().value(QLatin1String("id")).toInteger());
    QCOMPARE(run({QStringLiteral("show"), id, QStringLiteral("--raw")}).out, received);
    QVERIFY(run({QStringLiteral("show"), id}).out.contains("What do you think?"));
    // What was fetched is found at once.
    const Run search = run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("grusse"), QStringLiteral("thin*"), QStringLiteral("in:inbox")});
    QVERIFY2(search.status == 0 && search.err.isEmpty(), search.err.constData());
    const QJsonArray hits = search.document().array();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(QString::number(hits[0].toObject().value(QLatin1String("id")).toInteger()), id);
    QVERIFY(hits[0].toObject().value(QLatin1String("snippet")).toString().contains(QLatin1String("What do you think?")));
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("-in:inbox")}).document().array().size(), 1);
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("search"), QStringLiteral("in:anywhere"), QStringLiteral("--limit"), QStringLiteral("1")}).document().array().size(), 1);
    const Run doubtful = run({QStringLiteral("search"), QStringLiteral("after:someday")});
    QVERIFY(doubtful.status == 0 && doubtful.out.isEmpty() && doubtful.err.contains("someday"));
    QCOMPARE(run({QStringLiteral("search")}).status, 2);
}

void CommandLineTest::changesReachTheServer()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QVERIFY(m_servers->deliver(received));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    QCOMPARE(run({QStringLiteral("sync"), QStringLiteral("--bodies"), QStringLiteral("none")}).status, 0);
    QString id = QString::number(list(QStringLiteral("INBOX"))[0].toObject().value(QLatin1String("id")).toInteger());
    QVERIFY2(run({QStringLiteral("show"), id, QStringLiteral("--raw")}).out == received, "a body that is not here is fetched when it is asked for");
    const Run flag = run({QStringLiteral("--json"), QStringLiteral("flag"), id, QStringLiteral("+seen"), QStringLiteral("+flagged")});
    QVERIFY2(flag.status == 0 && flag.object().value(QLatin1String("pushed")).toBool(), flag.err.constData());
    QCOMPARE(m_servers->messages().value(0).flags, QByteArray("FS"));
    QCOMPARE(run({QStringLiteral("flag"), id, QStringLiteral("-flagged")}).status, 0);
    QCOMPARE(m_servers->messages().value(0).flags, QByteArray("S"));
    QCOMPARE(run({QStringLiteral("flag"), id, QStringLiteral("+no(nsense")}).status, 2);
    QCOMPARE(run({QStringLiteral("flag"), id + QLatin1Char('-') + id, QStringLiteral("+my-own")}).status, 0);
    QCOMPARE(m_servers->messages().value(0).keywords, QByteArrayList{"my-own"});
    QVERIFY(list(QStringLiteral("INBOX"))[0].toObject().value(QLatin1String("flags")).toArray().contains(QStringLiteral("my-own")));
    QCOMPARE(run({QStringLiteral("flag"), id, QStringLiteral("-my-own")}).status, 0);
    QCOMPARE(m_servers->messages().value(0).keywords, QByteArrayList());
    QCOMPARE(run({QStringLiteral("move"), id, QStringLiteral("archive")}).status, 0);
    QVERIFY(m_servers->messages().isEmpty());
    QCOMPARE(m_servers->messages(QStringLiteral("Archive")).size(), 1);
    QCOMPARE(run({QStringLiteral("sync")}).status, 0);
    id = QString::number(list(QStringLiteral("Archive"))[0].toObject().value(QLatin1String("id")).toInteger());
    QCOMPARE(run({QStringLiteral("delete"), id}).status, 0);
    QVERIFY(m_servers->messages(QStringLiteral("Archive")).isEmpty());
    QCOMPARE(m_servers->messages(QStringLiteral("Trash")).size(), 1);
    QCOMPARE(run({QStringLiteral("sync")}).status, 0);
    id = QString::number(list(QStringLiteral("Trash"))[0].toObject().value(QLatin1String("id")).toInteger());
    QCOMPARE(run({QStringLiteral("delete"), id, QStringLiteral("--for-good")}).status, 0);
    QVERIFY(m_servers->messages(QStringLiteral("Trash")).isEmpty());
}

/// What can be read comes, and what is not here is said; what is asked for is whole.
void CommandLineTest::largeMessageInParts()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    const QByteArray file = QByteArray("0123456789abcdef\n").repeated(100'000);
    const QByteArray large =
        "From: a@example.org\r\nSubject: large\r\nX-Own:  kept as it is\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIts text.\r\n--b\r\n"
        "Content-Type: text/csv; name=big.csv\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + file.toBase64() + "\r\n--b--\r\n";
    QVERIFY(m_servers->deliver(large));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    QCOMPARE(run({QStringLiteral("sync"), QStringLiteral("--bodies"), QStringLiteral("none")}).status, 0);
    const QString id = QString::number(list(QStringLiteral("INBOX"))[0].toObject().value(QLatin1String("id")).toInteger());
    const Run shown = run({QStringLiteral("show"), id});
    QVERIFY2(shown.status == 0, shown.err.constData());
    QVERIFY2(shown.out.contains("Its text.") && shown.out.contains("big.csv") && shown.out.contains("still on the server"), shown.out.constData());
    QVERIFY(run({QStringLiteral("show"), id, QStringLiteral("--headers")}).out.contains("X-Own:  kept as it is"));
    const auto attachment = [&] { return run({QStringLiteral("--json"), QStringLiteral("show"), id}).object().value(QLatin1String("attachments")).toArray()[0].toObject(); };
    QCOMPARE(attachment().value(QLatin1String("fetched")), QJsonValue(false));
    QVERIFY(run({QStringLiteral("show"), id, QStringLiteral("--part"), QStringLiteral("2")}).out == file);
    QCOMPARE(attachment().value(QLatin1String("fetched")), QJsonValue(true));
    const Run raw = run({QStringLiteral("show"), id, QStringLiteral("--raw")});
    QVERIFY2(raw.status == 0 && raw.out == large, raw.err.constData());
}

void CommandLineTest::sendsAndKeepsTheReceipt()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    const Run sent = run({QStringLiteral("--json"), QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--wait")}, letter("Bo <bo@example.org>", "hello"));
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(sent.object().value(QLatin1String("state")).toString(), QStringLiteral("filed"));
    QVERIFY(m_servers->waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("bo@example.org")));
    QCOMPARE(m_servers->messages(QStringLiteral("Sent")).size(), 1);
    const QString messageId = sent.object().value(QLatin1String("messageId")).toString();
    QCOMPARE(m_servers->messages(QStringLiteral("Sent")).first().header("Message-ID"), messageId.toUtf8());
    const QJsonObject receipt = run({QStringLiteral("--json"), QStringLiteral("receipt"), messageId}).object();
    QVERIFY(receipt.value(QLatin1String("reply")).toString().startsWith(QLatin1String("250")));
    QVERIFY(receipt.value(QLatin1String("tls")).toString().startsWith(QLatin1String("TLSv1.")));
    QCOMPARE(receipt.value(QLatin1String("recipients")).toArray()[0].toObject().value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("outbox")}).document().array().size(), 0);
    QCOMPARE(run({QStringLiteral("receipt"), QStringLiteral("<nothing@example.org>")}).status, 1);
}

void CommandLineTest::refusedAndDeferredRecipients()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    const QStringList send{QStringLiteral("--json"), QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--wait")};
    QCOMPARE(run(send, letter("nobody-here@example.org", "refused")).status, 1);
    QCOMPARE(run(send, letter("later@example.org", "later")).status, 3);
    const QJsonArray outbox = run({QStringLiteral("--json"), QStringLiteral("outbox")}).document().array();
    QCOMPARE(outbox.size(), 2);
    for (const QJsonValue &item : outbox) {
        QVERIFY(!item.toObject().value(QLatin1String("meaning")).toString().isEmpty());
        QVERIFY(!item.toObject().value(QLatin1String("lastReply")).toString().isEmpty());
        QCOMPARE(run({QStringLiteral("outbox"), QStringLiteral("cancel"), QString::number(item.toObject().value(QLatin1String("id")).toInteger())}).status, 0);
    }
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("outbox")}).document().array().size(), 0);
}

void CommandLineTest::decisionsFromAShell()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    const QStringList send{QStringLiteral("--json"), QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--wait")};
    const Run held = run(send, letter("nobody-here@example.org, carol@example.org", "some of you"));
    QCOMPARE(held.status, 1);
    QCOMPARE(held.object().value(QLatin1String("state")).toString(), QStringLiteral("held"));
    const QString id = QString::number(held.object().value(QLatin1String("id")).toInteger());
    const QJsonObject shown = run({QStringLiteral("--json"), QStringLiteral("outbox"), QStringLiteral("show"), id}).object();
    QVERIFY(shown.value(QLatin1String("needsAttention")).toBool());
    QVERIFY2(shown.value(QLatin1String("transcript")).toString().contains(QLatin1String("S: 550")), qPrintable(shown.value(QLatin1String("transcript")).toString()));
    QVERIFY(!shown.value(QLatin1String("transcript")).toString().contains(m_servers->password()));
    QCOMPARE(shown.value(QLatin1String("receipt")).toObject().value(QLatin1String("events")).toArray().last().toObject().value(QLatin1String("kind")).toString(),
        QStringLiteral("held"));
    QVERIFY(m_servers->messages(QStringLiteral("INBOX"), QStringLiteral("carol@example.org")).isEmpty());
    QCOMPARE(run({QStringLiteral("outbox"), QStringLiteral("resolve"), id, QStringLiteral("sent")}).status, 2);
    const Run others = run({QStringLiteral("--json"), QStringLiteral("outbox"), QStringLiteral("others"), id});
    QVERIFY2(others.object().value(QLatin1String("state")).toString() == QLatin1String("filed"), QByteArray(others.out + others.err).constData());
    QVERIFY(m_servers->waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("carol@example.org")));
    QCOMPARE(m_servers->messages(QStringLiteral("Sent")).size(), 1);
    // The same, decided beforehand.
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("set"), QStringLiteral("ada@example.org"), QStringLiteral("refusals=sometimes")}).status, 2);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("set"), QStringLiteral("ada@example.org"), QStringLiteral("refusals=send-to-others")}).status, 0);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("set"), QStringLiteral("ada@example.org"), QStringLiteral("threads-by-subject=perhaps")}).status, 2);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("set"), QStringLiteral("ada@example.org"), QStringLiteral("threads-by-subject=yes")}).status, 0);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("set"), QStringLiteral("ada@example.org"), QStringLiteral("archive-by=week")}).status, 2);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("set"), QStringLiteral("ada@example.org"), QStringLiteral("archive-by=month")}).status, 0);
    const Run partly = run(send, letter("nobody-here@example.org, carol@example.org", "again"));
    QCOMPARE(partly.status, 1);
    QCOMPARE(partly.object().value(QLatin1String("state")).toString(), QStringLiteral("filed"));
    QVERIFY(m_servers->waitForMessages(2, QStringLiteral("INBOX"), QStringLiteral("carol@example.org")));
}

void CommandLineTest::sendsLater()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    const Run later = run(
        {QStringLiteral("--json"), QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--at"), QStringLiteral("2099-03-01T08:30:00Z")}, letter("bo@example.org", "later"));
    QVERIFY2(later.status == 0, later.err.constData());
    const QString id = QString::number(later.object().value(QLatin1String("id")).toInteger());
    const auto scheduledFor = [&] {
        return run({QStringLiteral("--json"), QStringLiteral("outbox")}).document().array()[0].toObject().value(QLatin1String("scheduledFor")).toString();
    };
    QCOMPARE(scheduledFor(), QStringLiteral("2099-03-01T08:30:00Z"));
    QCOMPARE(run({QStringLiteral("sync")}).status, 0);
    QVERIFY(m_servers->messages(QStringLiteral("INBOX"), QStringLiteral("bo@example.org")).isEmpty());
    QCOMPARE(run({QStringLiteral("outbox"), QStringLiteral("at"), id, QStringLiteral("whenever")}).status, 2);
    QCOMPARE(run({QStringLiteral("outbox"), QStringLiteral("at"), id, QStringLiteral("2098-03-01T08:30:00Z")}).status, 0);
    QCOMPARE(scheduledFor(), QStringLiteral("2098-03-01T08:30:00Z"));
    QCOMPARE(run({QStringLiteral("outbox"), QStringLiteral("retry"), id}).status, 0);
    QVERIFY(m_servers->waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("bo@example.org")));
}

void CommandLineTest::offlineIsNoReasonToLoseAnything()
{
    m_servers = std::make_unique<RealServers>();
    QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
    QVERIFY(m_servers->deliver(received));
    QCOMPARE(addAccount(QStringLiteral("echo secret")).status, 0);
    QCOMPARE(run({QStringLiteral("sync")}).status, 0);
    QVERIFY(m_servers->stop(RealServers::Server::Imap));
    QVERIFY(m_servers->stop(RealServers::Server::Smtp));
    QCOMPARE(run({QStringLiteral("sync")}).status, 3);
    const QString id = QString::number(list(QStringLiteral("INBOX"))[0].toObject().value(QLatin1String("id")).toInteger());
    const Run flag = run({QStringLiteral("--json"), QStringLiteral("flag"), id, QStringLiteral("+flagged")});
    QCOMPARE(flag.status, 0);
    QVERIFY(!flag.object().value(QLatin1String("pushed")).toBool(true));
    QCOMPARE(run({QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--wait")}, letter("bo@example.org", "patience")).status, 3);
    QVERIFY(m_servers->start(RealServers::Server::Imap));
    QVERIFY(m_servers->start(RealServers::Server::Smtp));
    QCOMPARE(run({QStringLiteral("sync")}).status, 0);
    QCOMPARE(m_servers->messages().value(0).flags, QByteArray("F"));
    const QJsonArray outbox = run({QStringLiteral("--json"), QStringLiteral("outbox")}).document().array();
    if (!outbox.isEmpty())
        QCOMPARE(run({QStringLiteral("outbox"), QStringLiteral("retry"), QString::number(outbox[0].toObject().value(QLatin1String("id")).toInteger())}).status, 0);
    QVERIFY(m_servers->waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("bo@example.org")));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
