// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandRun.h"
#include "app/cli/MailHost.h"
#include "core/auth/MemorySecretStore.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "tests/app/cli/KeptStreams.h"
#include "tests/core/discovery/FakeWorld.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// `account discover`, and `account add` without URLs, through Mail in a world on loopback.
class DiscoverCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }
    void init();
    void cleanup();
    void knownAddress();
    void publishedByTheDomain();
    void forPeople();
    void nobodyKnows();
    void nobodyCouldBeAsked();
    void offline();
    void filesOfTheProfile();
    void wrongUsage();
    void closingDoesNotWait();
    void accountIsAddedWithoutUrls();
    void accountByPop3Only();
    void pop3WhereBothAreFound();
    void foreignServersNeedTrust();

private:
    int run(const QStringList &words, bool json = true, const QByteArray &input = {});
    QJsonObject document() const { return QJsonDocument::fromJson(m_streams->result).object(); }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Mail> m_mail;
    std::unique_ptr<KeptStreams> m_streams;
};

void DiscoverCommandTest::init()
{
    m_world = std::make_unique<FakeWorld>();
    m_dir = std::make_unique<QTemporaryDir>();
    Mail::Options options;
    options.profile = m_dir->filePath("profile");
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    options.network = std::make_shared<DiscoveryNetwork>(m_world->network());
    m_mail = std::make_unique<Mail>(options);
}

void DiscoverCommandTest::cleanup()
{
    m_mail.reset();
    m_world.reset();
    m_dir.reset();
}

int DiscoverCommandTest::run(const QStringList &words, bool json, const QByteArray &input)
{
    m_streams = std::make_unique<KeptStreams>();
    m_streams->input = input;
    MailHost host(*m_mail);
    CommandRun command(&host, *m_streams, {"account", words, m_dir->path(), json, m_dir->filePath("profile")});
    QSignalSpy finished(&command, &CommandRun::finished);
    command.start();
    return finished.wait(30'000) ? finished[0][0].toInt() : -1;
}

void DiscoverCommandTest::knownAddress()
{
    QCOMPARE(run({"discover", "ann@gmail.com"}), 0);
    const QJsonObject found = document()["candidates"].toArray()[0].toObject();
    QCOMPARE(document()["address"].toString(), QString("ann@gmail.com"));
    QCOMPARE(found["source"].toString(), QString("providerTable"));
    QCOMPARE(found["imap"].toString(), QString("imaps://imap.gmail.com:993"));
    QCOMPARE(found["smtp"].toString(), QString("smtps://smtp.gmail.com:465"));
    QCOMPARE(found["pop3"].toString(), QString("pop3s://pop.gmail.com:995"));
    QVERIFY(found["note"].toString().contains("app password"));
    QCOMPARE(found["oauth"].toString(), QString("google"));
    QCOMPARE(m_world->web().connectionCount(), 0);
}

void DiscoverCommandTest::publishedByTheDomain()
{
    m_world->publish("autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::both(""));
    QCOMPARE(run({"discover", "ann@example.org", "--no-database", "--domain-only"}), 0);
    const QJsonObject found = document()["candidates"].toArray()[0].toObject();
    QCOMPARE(found["source"].toString(), QString("autoconfig"));
    QCOMPARE(found["user"].toString(), QString("ann@example.org"));
    QCOMPARE(found["mustConfirm"].toBool(true), false);
    QVERIFY(!document()["steps"].toArray().isEmpty());
    QVERIFY2(!m_world->asked().join(' ').contains("ann"), qPrintable(m_world->asked().join(' ')));
    QVERIFY2(!m_world->asked().join(' ').contains("thunderbird"), qPrintable(m_world->asked().join(' ')));
}

void DiscoverCommandTest::forPeople()
{
    m_world->records->exchanges["example.org"] = {{"aspmx.l.google.com", 1}};
    QCOMPARE(run({"discover", "ann@example.org"}, false), 0);
    QVERIFY2(m_streams->result.contains("imaps://imap.gmail.com:993  pop3s://pop.gmail.com:995  smtps://smtp.gmail.com:465"), m_streams->result.constData());
    QVERIFY2(m_streams->result.contains("These servers belong to gmail.com."), m_streams->result.constData());
    QVERIFY2(m_streams->messages.contains("SRV _imaps._tcp.example.org"), m_streams->messages.constData());
}

void DiscoverCommandTest::nobodyKnows()
{
    QCOMPARE(run({"discover", "ann@example.org"}), 1);
    QVERIFY(document()["candidates"].toArray().isEmpty());
    QVERIFY(m_streams->messages.contains("--imap"));
}

void DiscoverCommandTest::nobodyCouldBeAsked()
{
    m_mail.reset();
    m_world = std::make_unique<FakeWorld>("DNS:captive.example.com"); // a hotel's network: everything leads to the wrong place
    m_world->records->fails = true;
    Mail::Options options;
    options.profile = m_dir->filePath("profile");
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    options.network = std::make_shared<DiscoveryNetwork>(m_world->network());
    m_mail = std::make_unique<Mail>(options);
    QCOMPARE(run({"discover", "ann@example.org"}), 3);
}

void DiscoverCommandTest::offline()
{
    QCOMPARE(run({"discover", "ann@example.org", "--offline"}), 1);
    QCOMPARE(m_world->web().connectionCount(), 0);
    QCOMPARE(m_world->records->asked, 0);
}

void DiscoverCommandTest::filesOfTheProfile()
{
    QVERIFY(QDir(m_dir->filePath("profile")).mkdir("isp"));
    QFile file(m_dir->filePath("profile/isp/example.org.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(FakeWorld::both("ours-"));
    file.close();
    QCOMPARE(run({"discover", "ann@example.org"}), 0);
    QCOMPARE(document()["candidates"].toArray()[0].toObject()["imap"].toString(), QString("imaps://ours-imap.example.org:993"));
    QCOMPARE(m_world->web().connectionCount(), 0);
}

void DiscoverCommandTest::wrongUsage()
{
    QCOMPARE(run({"discover"}), 2);
    QCOMPARE(run({"discover", "ann"}), 2);
    QCOMPARE(run({"discover", "ann@example.org", "more"}), 2);
    QCOMPARE(run({"discover", "ann@localhost"}), 1);
    QCOMPARE(document()["error"].toObject()["kind"].toString(), QString("refused"));
    QCOMPARE(m_world->web().connectionCount(), 0);
}

void DiscoverCommandTest::closingDoesNotWait()
{
    m_world->silent = {"autoconfig.example.org/mail/config-v1.1.xml"};
    auto future = m_mail->discover("ann@example.org", {.patience = 60'000});
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    m_mail.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(future.isFinished());
    QCOMPARE(nameOf(std::get<Failure>(future.result()).kind), nameOf(ErrorKind::Cancelled));
}

void DiscoverCommandTest::accountIsAddedWithoutUrls()
{
    m_world->publish("autoconfig.example.org/mail/config-v1.1.xml",
        FakeWorld::config(
            FakeWorld::server("imap", "imap.example.org", 993, "SSL", "%EMAILLOCALPART%") + FakeWorld::server("smtp", "smtp.example.org", 587, "STARTTLS", "%EMAILLOCALPART%")));
    QCOMPARE(run({"add", "--email", "ann@example.org", "--password-stdin", "--no-check"}, true, "secret\n"), 0);
    const Account account = m_mail->reader().accounts().value(0);
    QCOMPARE(urlOf(account.imap, "imap") + ' ' + urlOf(account.smtp, "smtp"), QString("imaps://imap.example.org:993 smtp://smtp.example.org:587"));
    QCOMPARE(account.userName, QString("ann"));
}

void DiscoverCommandTest::accountByPop3Only()
{
    m_world->publish(
        "autoconfig.example.org/mail/config-v1.1.xml", FakeWorld::config(FakeWorld::server("pop3", "pop.example.org", 995) + FakeWorld::server("smtp", "smtp.example.org", 465)));
    QCOMPARE(run({"add", "--email", "ann@example.org", "--password-stdin", "--no-check"}, true, "secret\n"), 0);
    const Account account = m_mail->reader().accounts().value(0);
    QVERIFY(account.isPop3());
    QCOMPARE(account.pop3.host, QString("pop.example.org"));
}

void DiscoverCommandTest::pop3WhereBothAreFound()
{
    QCOMPARE(run({"add", "--email", "ann@gmail.com", "--pop3", "found", "--password-stdin", "--no-check"}, true, "secret\n"), 0);
    QCOMPARE(m_mail->reader().accounts().value(0).pop3.host, QString("pop.gmail.com"));
    QVERIFY(!m_mail->reader().accounts().value(0).imap.isValid());
    // iCloud has none.
    QCOMPARE(run({"add", "--email", "ann@icloud.com", "--pop3", "found", "--password-stdin", "--no-check"}, true, "secret\n"), 2);
    QCOMPARE(m_mail->reader().mailAccounts().size(), 1);
}

void DiscoverCommandTest::foreignServersNeedTrust()
{
    m_world->records->exchanges["example.org"] = {{"mx2.zoho.eu", 1}};
    const QStringList add{"add", "--email", "ann@example.org", "--password-stdin", "--no-check"};
    QCOMPARE(run(add, true, "secret\n"), 4);
    QVERIFY2(document()["error"].toObject()["message"].toString().contains("--trust zoho.eu"), m_streams->result.constData());
    QVERIFY(m_mail->reader().accounts().isEmpty());
    QCOMPARE(run(add + QStringList{"--trust", "evil.example"}, true, "secret\n"), 4);
    QCOMPARE(run(add + QStringList{"--trust", "zoho.eu"}, true, "secret\n"), 0);
    QCOMPARE(m_mail->reader().accounts().value(0).imap.host, QString("imap.zoho.eu"));
}

QTEST_GUILESS_MAIN(DiscoverCommandTest)
#include "DiscoverCommandTest.moc"
