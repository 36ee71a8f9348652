// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// Old junk goes by itself, here and on the server: what was there for long, nothing else, and only where the person wants it.
class MailJunkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void oldJunkGoes();

private:
    template <class T> static T wait(const QFuture<Outcome<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never finished");
        const Outcome<T> outcome = future.result();
        if (const auto *failure = std::get_if<Failure>(&outcome))
            qFatal("%s", qPrintable(failure->message));
        return std::get<T>(outcome);
    }
    static QByteArray letter(int number)
    {
        return "From: grace@example.org\nTo: ada@example.org\nSubject: " + QByteArray::number(number) + "\nDate: Mon, 2 Nov 1998 10:" + QByteArray::number(10 + number)
            + ":00 +0100\nMessage-ID: <j" + QByteArray::number(number) + "@example.org>\n\nBody\n";
    }
};

void MailJunkTest::oldJunkGoes()
{
    constexpr qint64 day = 86'400'000;
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    for (int i = 1; i <= 4; ++i)
        QVERIFY(servers.deliver(letter(i))); // with dates of long ago: whoever wrote them chose those
    QTemporaryDir directory;
    const auto clock = std::make_shared<FakeClock>(QDateTime::currentMSecsSinceEpoch());
    Mail::Options options;
    options.profile = directory.filePath(QStringLiteral("profile"));
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    options.clock = clock;
    Mail mail(options);
    Account account;
    account.identity = {QString(), servers.user()};
    account.imap = servers.imapPlain();
    account.smtp = servers.smtps();
    account.userName = servers.user();
    account.passwordCommand = QStringLiteral("echo ") + servers.password();
    const AccountId id = wait(mail.addAccount({account, {}, false}));
    wait(mail.syncOnce(id, {}, true));
    const FolderId inbox = mail.reader().folderWithRole(id, FolderRole::Inbox)->id;
    const QList<MessageId> all = mail.reader().messageIds(inbox);
    QCOMPARE(all.size(), 4);
    mail.markJunk({all[0], all[1]});
    QTRY_COMPARE(mail.reader().messageIds(inbox).size(), 2);
    wait(mail.syncOnce(id, {}, true));
    const FolderId junk = mail.reader().folderWithRole(id, FolderRole::Junk)->id;
    QSignalSpy removed(&mail, &Mail::junkRemoved);
    const auto look = [&] {
        mail.removeOldJunk();
        wait(mail.setCheckMinutes(id, 10)); // behind it in the queue
        QCoreApplication::processEvents();
    };
    // Nothing goes unless it is wanted.
    clock->advance(100 * day);
    look();
    QCOMPARE(mail.reader().messageIds(junk).size(), 2);
    wait(mail.setJunkDays(id, 7));
    QCOMPARE(mail.reader().account(id)->junkDays, 7);
    look();
    QCOMPARE(mail.reader().messageIds(junk).size(), 2); // the days begin now
    clock->advance(6 * day);
    mail.markJunk({all[2]});
    QTRY_COMPARE(mail.reader().messageIds(junk).size(), 3);
    look();
    QCOMPARE(mail.reader().messageIds(junk).size(), 3);
    // One is taken out, and put back: it has not been there for so long.
    mail.markNotJunk({all[1]});
    QTRY_COMPARE(mail.reader().messageIds(junk).size(), 2);
    look();
    mail.markJunk({all[1]});
    QTRY_COMPARE(mail.reader().messageIds(junk).size(), 3);
    look();
    clock->advance(2 * day);
    look();
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(0).value<AccountId>(), id);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(mail.reader().messageIds(junk).size(), 2);
    QVERIFY(!mail.canUndo() || !mail.reader().messageIds(junk).contains(all[0]));
    wait(mail.syncOnce(id, {}, true));
    QCOMPARE(mail.reader().messageIds(junk).size(), 2);
    QCOMPARE(servers.messages(mail.reader().folder(junk)->path).size(), 2);
    QCOMPARE(mail.reader().messageIds(inbox).size(), 1);
    // Switched off again.
    wait(mail.setJunkDays(id, 0));
    clock->advance(100 * day);
    look();
    QCOMPARE(mail.reader().messageIds(junk).size(), 2);
}

QTEST_GUILESS_MAIN(MailJunkTest)
#include "MailJunkTest.moc"
