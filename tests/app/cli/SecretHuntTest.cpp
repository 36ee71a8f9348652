// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "core/net/HttpClient.h"
#include "tests/app/cli/CarriedOut.h"
#include "tests/app/cli/KeptStreams.h"
#include "tests/core/auth/FakeAuthorizationServer.h"
#include "tests/core/discovery/FakeWorld.h"
#include "tests/servers/FakeProxy.h"
#include "tests/servers/RealServers.h"
#include "tests/servers/SecretHunt.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#ifdef __unix__
#include <csignal>
#include <sys/resource.h>
#endif

using namespace postrider;
using namespace postrider::test;

namespace {

const QByteArray kPassword = "Zebra+Quagga/77=Okapi", kWrong = "Wrong+Walrus/88=Xebec", kMark = "Xylophone+Tapir/99", kProxy = "Yak+Newt/66=Jerboa";

QByteArray *s_log = nullptr;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (s_log)
        *s_log += text.toUtf8() + '\n';
}

} // namespace

/// After everything that a person can do with a password or a sign-in, the whole profile, the place for temporary files, what was said, the transcripts, the log, a backup and the
/// process itself are searched for it, in every form.
class SecretHuntTest : public QObject {
    Q_OBJECT
private:
    int run(const QString &command, const QStringList &words, const QByteArray &input = {})
    {
        m_streams = std::make_unique<KeptStreams>();
        m_streams->input = input;
        m_streams->said = [this](const QByteArray &said) { visit(said); };
        const int status = carriedOut(*m_mail, *m_streams, {command, words, m_dir->path(), true, profile()});
        m_said += m_streams->result + m_streams->messages;
        return status;
    }
    /// The person opens the page that is told.
    void visit(const QByteArray &said)
    {
        const qsizetype at = said.indexOf("http://127.0.0.1");
        if (at < 0 || !said.contains("/authorize?"))
            return;
        const QUrl page = QUrl::fromEncoded(said.mid(at).trimmed());
        m_browsers.emplace_back([page] {
            const HttpClient browser(nullptr);
            browser.ask({browser.ask({page}, QDeadlineTimer(5000)).location}, QDeadlineTimer(5000));
        });
    }
    QString profile() const { return m_dir->filePath("profile"); }
    void openMail()
    {
        m_mail.reset();
        Mail::Options options;
        options.profile = profile();
        options.online = false;
        options.secrets = m_secrets;
        options.network = m_network;
        m_mail = std::make_unique<Mail>(options);
    }
    QStringList addWords(const QStringList &incoming) const
    {
        return QStringList{"add", "--email", m_servers->user(), "--smtp", urlOf(m_servers->smtps(), "smtp"), "--ca", m_servers->caFile()} + incoming;
    }
    QStringList imapWords() const { return {"--imap", urlOf(m_servers->imaps(), "imap")}; }
    /// Of everything there is by now.
    QStringList hits() const
    {
        QByteArray transcripts;
        if (m_mail) {
            for (const Account &account : m_mail->reader().accounts())
                transcripts += m_mail->transcript(account.id).toUtf8();
            for (const OutboxItem &item : m_mail->reader().outbox())
                transcripts += m_mail->sendTranscript(item.id).toUtf8();
        }
        return m_hunt.hitsBelow(m_dir->path()) + m_hunt.hitsIn(m_said, "what was said") + m_hunt.hitsIn(transcripts, "a transcript") + m_hunt.hitsIn(m_log, "the log")
            + m_hunt.hitsInProcess(QCoreApplication::applicationPid());
    }
    static QByteArray letter(const QByteArray &to) { return "From: ada@example.org\nTo: " + to + "\nSubject: hunt\nMessage-ID: <hunt@example.org>\n\nHello.\n"; }
    QString letterFile(const QByteArray &to) const
    {
        QFile file(m_dir->filePath("letter.eml"));
        return file.open(QIODevice::WriteOnly) && file.write(letter(to)) > 0 ? file.fileName() : QString();
    }

    SecretHunt m_hunt;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeAuthorizationServer> m_service;
    std::unique_ptr<RealServers> m_servers;
    std::unique_ptr<FakeWorld> m_world;
    std::shared_ptr<DiscoveryNetwork> m_network;
    std::shared_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Mail> m_mail;
    std::unique_ptr<KeptStreams> m_streams;
    std::vector<std::thread> m_browsers;
    QByteArray m_said, m_log;
    QByteArray m_tmpBefore;

#define NO_HITS                                                                                                                                                                    \
    do {                                                                                                                                                                           \
        const QStringList found = hits();                                                                                                                                          \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));                                                                                                      \
    } while (false)

private Q_SLOTS:
    void initTestCase()
    {
        for (const QByteArray &secret : {kPassword, kWrong, kMark, kProxy})
            m_hunt.add(secret);
        m_tmpBefore = qgetenv("TMPDIR");
    }
    void init()
    {
        m_service = std::make_unique<FakeAuthorizationServer>();
        m_service->mark = QString::fromLatin1(kMark);
        m_service->rotates = true;
        m_world = std::make_unique<FakeWorld>();
        const QTemporaryDir *outside = new QTemporaryDir; // Dovecot's own settings are not ours to search, nor is this test's
        m_outside.reset(outside);
        RealServers::Options options;
        options.password = QString::fromLatin1(kPassword);
        options.extraDovecot = m_service->dovecotLines(outside->path());
        m_servers = std::make_unique<RealServers>(options);
        QVERIFY2(m_servers->start(), qPrintable(m_servers->error()));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir("tmp"));
        qputenv("TMPDIR", m_dir->filePath("tmp").toUtf8());
        m_secrets = std::make_shared<MemorySecretStore>();
        m_network = std::make_shared<DiscoveryNetwork>(m_world->network());
        m_network->route = [route = m_network->route](const ServerAddress &server) { return server.caFile.isEmpty() ? route(server) : server; };
        s_log = &m_log;
        qInstallMessageHandler(keepLog);
        openMail();
    }
    void cleanup()
    {
        for (std::thread &browser : m_browsers)
            browser.join();
        m_browsers.clear();
        m_mail.reset();
        qInstallMessageHandler(nullptr);
        s_log = nullptr;
        m_network.reset();
        m_servers.reset();
        m_world.reset();
        m_service.reset();
        m_dir.reset();
        m_outside.reset();
        m_said.clear();
        m_log.clear();
        qputenv("TMPDIR", m_tmpBefore);
        if (m_tmpBefore.isEmpty())
            qunsetenv("TMPDIR");
    }

    /// The search finds what is there, wherever and however.
    void whatIsPlantedIsFound_data()
    {
        QTest::addColumn<QByteArray>("planted");
        QTest::newRow("plain") << "password=" + kPassword + "\n";
        QTest::newRow("wrong one") << "x" + kWrong;
        QTest::newRow("token") << "Bearer access-" + kMark + "12";
        for (int before = 0; before < 3; ++before)
            QTest::addRow("base64 at %d", before) << (QByteArray(before, 'u') + kPassword + "and more").toBase64();
        QTest::newRow("SASL PLAIN") << (QByteArray(1, '\0') + "ada@example.org" + QByteArray(1, '\0') + kPassword).toBase64();
        QTest::newRow("URL-safe") << ("ab" + kPassword).toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("percent") << "refresh_token=" + kMark.toPercentEncoding() + "&x";
        QTest::newRow("memory") << QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(kPassword).utf16()), kPassword.size() * 2);
    }
    void whatIsPlantedIsFound()
    {
        QFETCH(QByteArray, planted);
        QVERIFY(hits().isEmpty());
        QFile file(m_dir->filePath("tmp/.hidden"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("some octets" + planted + "and others") > 0);
        file.close();
        QVERIFY(!hits().isEmpty());
        QVERIFY(file.remove());
        m_log = planted;
        QVERIFY(!hits().isEmpty());
    }

    void passwordFromFirstToLast()
    {
        QVERIFY(m_servers->deliver("From: bo@example.org\nTo: ada@example.org\nSubject: one\n\nHello.\n"));
        QCOMPARE(run("account", addWords(imapWords()) + QStringList{"--password-stdin"}, kWrong + "\n"), 4);
        NO_HITS;
        QVERIFY2(run("account", addWords(imapWords()) + QStringList{"--password-stdin"}, kPassword + "\n") == 0, m_said.constData());
        NO_HITS;
        const Account account = m_mail->reader().accounts().value(0);
        QCOMPARE(m_secrets->read(account.secretKey()).secret.toLatin1(), kPassword); // there, and nowhere else
        QCOMPARE(run("sync", {}), 0);
        QVERIFY(m_mail->transcript(account.id).contains("***"));
        NO_HITS;
        QCOMPARE(run("send", {letterFile("bo@example.org"), "--wait"}), 0);
        NO_HITS;
        run("send", {letterFile("nobody-here@example.org"), "--wait"}); // refused, with a transcript
        NO_HITS;
        QCOMPARE(run("doctor", {"--transcript", "--send-test"}), 0);
        QVERIFY(m_said.contains("***"));
        NO_HITS;
        // Another password, which is not right; and back.
        m_mail->setPassword(account.id, QString::fromLatin1(kWrong));
        QTRY_COMPARE(m_secrets->read(account.secretKey()).secret.toLatin1(), kWrong);
        openMail(); // no connection of before
        QCOMPARE(run("sync", {}), 4);
        NO_HITS;
        QCOMPARE(run("doctor", {"--transcript"}), 4);
        NO_HITS;
        m_mail->setPassword(account.id, QString::fromLatin1(kPassword));
        QTRY_COMPARE(m_secrets->read(account.secretKey()).secret.toLatin1(), kPassword);
        QCOMPARE(run("sync", {}), 0);
        QCOMPARE(run("backup", {m_dir->filePath("backup.postrider")}), 0);
        QVERIFY(QFile::exists(m_dir->filePath("backup.postrider")));
        NO_HITS;
        QCOMPARE(run("account", {"remove", m_servers->user()}), 0);
        QTRY_VERIFY(m_secrets->read(account.secretKey()).outcome == SecretStore::Outcome::NotFound);
        NO_HITS;
        m_mail.reset(); // what is written at the end
        NO_HITS;
    }

    void pop3()
    {
        QVERIFY(m_servers->deliver("From: bo@example.org\nTo: ada@example.org\nSubject: one\n\nHello.\n"));
        const QStringList pop3{"--pop3", urlOf(m_servers->pop3s(), "pop3")};
        QCOMPARE(run("account", addWords(pop3) + QStringList{"--password-stdin"}, kWrong + "\n"), 4);
        QVERIFY2(run("account", addWords(pop3) + QStringList{"--password-stdin"}, kPassword + "\n") == 0, m_said.constData());
        QCOMPARE(run("sync", {}), 0);
        QCOMPARE(run("doctor", {"--transcript"}), 0);
        NO_HITS;
        m_mail.reset();
        NO_HITS;
    }

    void throughAProxy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SOCKS5") << int(ProxySettings::Kind::Socks5);
        QTest::newRow("HTTP") << int(ProxySettings::Kind::Http);
    }
    void throughAProxy()
    {
        QFETCH(int, kind);
        const FakeProxy proxy(ProxySettings::Kind(kind), "ada", kProxy);
        QVERIFY2(run("account", addWords(imapWords()) + QStringList{"--password-stdin"}, kPassword + "\n") == 0, m_said.constData());
        const AccountId account = m_mail->reader().accounts().value(0).id;
        for (const QByteArray &password : {kWrong, kProxy}) {
            const auto set = m_mail->setProxy(account, proxy.settings(), QString::fromLatin1(password));
            QTRY_VERIFY_WITH_TIMEOUT(set.isFinished(), 20'000);
            QCOMPARE(run("sync", {}) == 0, password == kProxy);
            run("doctor", {"--transcript"});
            NO_HITS;
        }
        QVERIFY(!proxy.asked().isEmpty() && proxy.refused() > 0);
        m_mail.reset();
        NO_HITS;
    }

    void throughTheBrowser()
    {
        QJsonObject firm{{"name", "Firm"}, {"authorize", m_service->service().authorizeUrl.toString(QUrl::FullyEncoded)}, {"token", m_service->service().tokenUrl.toString()},
            {"device", m_service->service().deviceUrl.toString()}, {"scopes", QJsonArray{"imap"}}, {"clientId", m_service->client().id},
            {"clientSecret", m_service->client().secret}};
        QFile file(profile() + "/oauth-clients.json");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(QJsonObject{{"firm", firm}}).toJson()) > 0);
        file.close();
        QVERIFY2(run("account", addWords(imapWords()) + QStringList{"--oauth", "firm", "--sign-in", "browser", "--no-check"}) == 0, m_said.constData());
        const Account account = m_mail->reader().accounts().value(0);
        const QByteArray first = m_secrets->read(account.secretKey()).secret.toLatin1();
        QVERIFY(first.contains(kMark));
        NO_HITS;
        QCOMPARE(run("sync", {}), 0);
        NO_HITS;
        // A token that is refused is renewed, and the one to renew it with is another then.
        m_service->revokeAccess();
        QCOMPARE(run("sync", {}), 0);
        run("doctor", {"--transcript"}); // nobody can send: Exim knows no tokens
        QVERIFY(m_said.contains("***"));
        NO_HITS;
        m_service->revoke();
        run("sync", {});
        NO_HITS;
        QCOMPARE(run("account", {"sign-in", m_servers->user(), "--sign-in", "browser"}), 0);
        QCOMPARE(run("sync", {}), 0);
        QVERIFY(m_secrets->read(account.secretKey()).secret.toLatin1() != first);
        NO_HITS;
        m_mail.reset();
        NO_HITS;
    }

#ifdef Q_OS_LINUX
    /// The program itself, signed in: how it was started, and what is left of it when it crashes.
    void crash_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("as it is") << false;
        QTest::newRow("a developer's") << true; // that this test can find something
    }
    void crash()
    {
        QFETCH(bool, allowed);
        m_mail.reset();
        QFile secret(m_outside->filePath("password"));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write(kPassword + '\n') > 0);
        secret.close();
        QFile pattern("/proc/sys/kernel/core_pattern");
        QVERIFY(pattern.open(QIODevice::ReadOnly));
        QString place = QString::fromUtf8(pattern.readAll().trimmed());
        const QString program = QStringLiteral(POSTRIDER_BINARY_DIR "/postrider");
        QProcess adding;
        adding.start(program, QStringList{"--profile", profile(), "account"} + addWords(imapWords()) + QStringList{"--password-command", "cat " + secret.fileName()});
        QVERIFY(adding.waitForFinished(60'000));
        QVERIFY2(adding.exitCode() == 0, adding.readAllStandardError().constData());

        QVERIFY(m_servers->deliver("From: bo@example.org\nTo: ada@example.org\nSubject: signed in\n\nHello.\n"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (allowed)
            environment.insert("POSTRIDER_CORE_DUMPS", "1");
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir->filePath("tmp"));
        process.setChildProcessModifier([] {
            rlimit all{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &all);
        });
        process.start(program, {"--json", "--profile", profile(), "watch"});
        QVERIFY(process.waitForStarted());
        const qint64 pid = process.processId();
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += process.readAllStandardOutput()).contains("\"new\""), said.constData(), 30'000);
        const QStringList started = m_hunt.hitsInProcess(pid);
        QVERIFY2(started.isEmpty(), qPrintable(started.join(QLatin1Char('\n'))));
        QVERIFY(QFile::exists(QStringLiteral("/proc/%1/cmdline").arg(pid)));

        // Where the kernel would put it; not through a pipe, whose other end is nobody's business here (CoreDumps_linux.cpp).
        if (place.startsWith(u'|'))
            place.clear();
        place.replace("%p", QString::number(pid)).replace("%e", "postrider").replace("%%", "%");
        const bool isKnown = !place.isEmpty() && !place.contains(u'%');
        if (isKnown && !place.startsWith(u'/'))
            place.prepend(m_dir->filePath("tmp/"));
        const bool wasThere = QFileInfo::exists(QFileInfo(place).path());
        if (isKnown && !wasThere)
            QDir().mkpath(QFileInfo(place).path());
        ::kill(pid_t(pid), SIGABRT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        m_said += said + process.readAllStandardOutput() + process.readAllStandardError();
        const QString withPid = place + u'.' + QString::number(pid); // kernel.core_uses_pid
        QString core = QFileInfo::exists(place) ? place : QFileInfo::exists(withPid) ? withPid : QString();
        QStringList inCore;
        if (!core.isEmpty()) {
            QFile file(core);
            if (file.open(QIODevice::ReadOnly))
                inCore = m_hunt.hitsIn(file.readAll(), core);
            QFile::remove(core);
        }
        if (isKnown && !wasThere)
            QDir().rmdir(QFileInfo(place).path());
        if (!allowed)
            QVERIFY2(core.isEmpty(), qPrintable(core));
        else if (!isKnown)
            qInfo("cores go elsewhere here: %s", qPrintable(place));
        else
            QVERIFY2(!inCore.isEmpty(), "a core file that holds the password was expected here");
        NO_HITS;
    }
#endif

private:
    std::unique_ptr<const QTemporaryDir> m_outside;
};

QTEST_GUILESS_MAIN(SecretHuntTest)
#include "SecretHuntTest.moc"
