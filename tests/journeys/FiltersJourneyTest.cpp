// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/LiveAccount.h"

#include <QRegularExpression>

using namespace postrider;
using Field = RuleCondition::Field;
using Operator = RuleCondition::Operator;
using What = RuleAction::What;

/// Filters, junk and what comes back later, on a real server: what is here and there in the end.
class FiltersJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void newMailIsMoved();
    void bodiesAreFetchedForTheFilters();
    void onceWhereverItIsKilled();
    void forwardedOnceWhereverItIsKilled();
    void junkAndBack();
    void snoozedAndBack();
    void snoozedWhileNobodyRuns();
    void snoozedMovedByAnother();
    void backOnceWhereverItIsKilled();

private:
    static FilterRule moving(Field field, const QString &word, FolderId folder)
    {
        FilterRule rule;
        rule.name = word;
        rule.conditions = {{field, Operator::Contains, word, {}, 0}};
        rule.actions = {{What::Move, folder, {}}};
        return rule;
    }
    static void save(Mail &mail, const FilterRule &rule)
    {
        const auto saved = JourneyBench::wait(mail.saveFilter(rule));
        if (const auto *failure = std::get_if<Failure>(&saved))
            QFAIL(qPrintable(failure->message));
    }
    /// What stands in INBOX and in another folder, of messages from `first` on.
    static QString story(LiveAccount &account, const QByteArray &folder, int first)
    {
        const auto list = [&](const QByteArray &name) {
            QStringList numbers;
            for (const int number : account.numbersIn(name)) {
                if (number >= first)
                    numbers.append(QString::number(number));
            }
            return numbers.join(u',');
        };
        return list("INBOX") + u'|' + list(folder);
    }
};

void FiltersJourneyTest::newMailIsMoved()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Lists"));
    QVERIFY(account.append("INBOX", 1, 2)); // it was there before
    account.open(true);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    save(*account.mail, moving(Field::Subject, QStringLiteral("number 1"), account.folder("Lists")->id));
    QSignalSpy changed(account.mail.get(), &Mail::changed);
    QVERIFY(account.append("INBOX", 11, 2));
    QVERIFY(account.append("INBOX", 20, 1));
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Lists", 1), QStringLiteral("1,2,20|11,12"), 20'000);
    AGREE(account.differencesAfter(20));
    const auto arrived = [&changed] {
        QList<MessageId> all;
        for (const QList<QVariant> &each : changed)
            all += each.first().value<ChangeSet>().arrived;
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), QList<MessageId>{account.row(20)}, 20'000); // told of once, and not of what was put away
    // The person moves it back: it stays there.
    account.mail->move({account.row(11)}, account.folder("INBOX")->id);
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Lists", 1), QStringLiteral("1,2,11,20|12"), 20'000);
    account.mail->syncNow();
    AGREE(account.differencesAfter(20));
    QCOMPARE(story(account, "Lists", 1), QStringLiteral("1,2,11,20|12"));
    QVERIFY(account.told.isEmpty());
}

void FiltersJourneyTest::bodiesAreFetchedForTheFilters()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Lists"));
    account.open(true);
    AGREE(account.differencesAfter(20));
    JourneyBench::wait(account.mail->setBodyPolicy(account.id, BodyPolicy::OnDemand, 0));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    save(*account.mail, moving(Field::Body, QStringLiteral("body of 12."), account.folder("Lists")->id));
    QVERIFY(account.append("INBOX", 11, 3));
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Lists", 1), QStringLiteral("11,13|12"), 20'000);
    AGREE(account.differencesAfter(20));
}

void FiltersJourneyTest::onceWhereverItIsKilled()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Lists"));
    QVERIFY(account.bench.makeProfile(QStringLiteral("base")));
    {
        const auto mail = account.bench.open(QStringLiteral("base"), false);
        const AccountId id = mail->reader().accounts().value(0).id;
        QCOMPARE(JourneyBench::settle(*mail, id), QString());
        for (const Folder &folder : mail->reader().folders()) {
            if (folder.serverName != "Lists")
                continue;
            FilterRule rule = moving(Field::Subject, QStringLiteral("number"), folder.id);
            rule.conditions.append({Field::Body, Operator::Contains, QStringLiteral("body of"), {}, 0});
            rule.actions.append({What::Star, {}, {}});
            save(*mail, rule);
        }
    }
    int killAt = 1;
    for (bool killed = true; killed; ++killAt) {
        QVERIFY2(killAt < 200, "it never comes to an end by itself");
        QVERIFY(account.bench.copyProfile(QStringLiteral("base"), QStringLiteral("run")));
        const int first = killAt * 100;
        QVERIFY(account.append("INBOX", first, 3));
        const auto run = account.bench.step(QStringLiteral("run"), killAt, {QStringLiteral("finish")});
        killed = run.killed;
        const auto rest = account.bench.step(QStringLiteral("run"), 0, {QStringLiteral("finish")});
        QCOMPARE(rest.status, 0);
        QCOMPARE(story(account, "Lists", first), QStringLiteral("|%1,%2,%3").arg(first).arg(first + 1).arg(first + 2));
        QVERIFY(account.peer->select("Lists"));
        QCOMPARE(account.peer->search("UNFLAGGED").size(), 0);
    }
    QVERIFY2(killAt > 5, "nothing was ever killed: then this test proves nothing");
}

/// What a filter sends on goes to somebody once, or stands in the outbox as what may have been sent: never twice, never lost.
void FiltersJourneyTest::forwardedOnceWhereverItIsKilled()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Lists"));
    QVERIFY(account.bench.makeProfile(QStringLiteral("base")));
    {
        const auto mail = account.bench.open(QStringLiteral("base"), false);
        QCOMPARE(JourneyBench::settle(*mail, mail->reader().accounts().value(0).id), QString());
        // Out of the inbox, too: the next round begins with a profile that knows nothing of this one's.
        const QList<Folder> folders = mail->reader().folders();
        const auto lists = std::find_if(folders.begin(), folders.end(), [](const Folder &each) { return each.serverName == "Lists"; });
        QVERIFY(lists != folders.end());
        FilterRule rule = moving(Field::Subject, QStringLiteral("number"), lists->id);
        rule.actions.append({What::Forward, {}, {}, QStringLiteral("bob@example.org")});
        save(*mail, rule);
    }
    // Not at every commit: what leads to the outbox is killed above, and what leads out of it in SendCrashTest.
    int killAt = 2, rounds = 0, certain = 0;
    for (bool killed = true; killed; killAt += 4) {
        ++rounds;
        QVERIFY2(killAt < 200, "it never comes to an end by itself");
        QVERIFY(account.bench.copyProfile(QStringLiteral("base"), QStringLiteral("run")));
        const int number = killAt * 100;
        QVERIFY(account.append("INBOX", number, 1));
        killed = account.bench.step(QStringLiteral("run"), killAt, {QStringLiteral("finish")}).killed;
        QCOMPARE(account.bench.step(QStringLiteral("run"), 0, {QStringLiteral("finish")}).status, 0);
        const QByteArray subject = "Fwd: number " + QByteArray::number(number);
        bool isUnknown = false;
        for (const OutboxItem &item : account.bench.open(QStringLiteral("run"), false)->reader().outbox())
            isUnknown |= item.subject.toUtf8() == subject && item.outcomeUnknown;
        const auto came = [&] {
            const auto all = account.bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("bob@example.org"));
            return std::count_if(all.begin(), all.end(), [&](const auto &each) { return each.header("Subject") == subject; });
        };
        if (!isUnknown)
            QTRY_VERIFY_WITH_TIMEOUT(came() > 0, 30'000);
        QVERIFY2(came() <= 1, subject.constData());
        certain += isUnknown ? 0 : 1;
    }
    QVERIFY2(killAt > 8, "nothing was ever killed on the way to the outbox and out of it");
    QVERIFY(certain > rounds / 2);
}

void FiltersJourneyTest::junkAndBack()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 2, "NonJunk")); // as Thunderbird says it
    account.open(true);
    QTRY_VERIFY_WITH_TIMEOUT(account.row(1).isValid() && account.row(2).isValid(), 20'000);
    QVERIFY(account.mail->reader().messageRow(account.row(1))->flags.testFlag(Flag::NotJunk));
    account.mail->markJunk({account.row(1)});
    const auto junk = [&] { return account.mail->reader().folderWithRole(account.id, FolderRole::Junk); };
    QTRY_VERIFY_WITH_TIMEOUT(junk() && story(account, junk()->serverName, 1) == QLatin1String("2|1"), 20'000);
    QVERIFY(account.peer->select(junk()->serverName));
    QTRY_COMPARE_WITH_TIMEOUT(account.peer->search("KEYWORD $Junk UNKEYWORD NonJunk UNKEYWORD $NotJunk").size(), 1, 20'000);
    account.mail->markNotJunk({account.row(1)});
    QTRY_COMPARE_WITH_TIMEOUT(story(account, junk()->serverName, 1), QStringLiteral("1,2|"), 20'000);
    QVERIFY(account.peer->select("INBOX"));
    QTRY_COMPARE_WITH_TIMEOUT(account.peer->search("KEYWORD $NotJunk UNKEYWORD $Junk").size(), 1, 20'000);
    // Undone: flags and place.
    account.mail->undo();
    QTRY_COMPARE_WITH_TIMEOUT(story(account, junk()->serverName, 1), QStringLiteral("2|1"), 20'000);
    QVERIFY(account.told.isEmpty());
}

void FiltersJourneyTest::snoozedAndBack()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 2, "\\Seen"));
    const auto clock = std::make_shared<FakeClock>(1'800'000'000'000); // it is looked at every two seconds, and stands still
    account.open(true, clock);
    AGREE(account.differencesAfter(20));
    account.mail->snooze({account.row(1)}, clock->now() + 2000);
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("2|1"), 20'000);
    QCOMPARE(account.mail->reader().marks().snoozed().size(), 1);
    clock->advance(2000);
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("1,2|"), 30'000);
    QVERIFY(account.peer->select("INBOX"));
    QTRY_COMPARE_WITH_TIMEOUT(account.peer->search("UNSEEN").size(), 1, 20'000);
    // It says so until it is read.
    const auto back = account.mail->reader().marks().snoozed(account.row(1));
    QVERIFY(back && back->cameBack);
    account.mail->markRead({account.row(1)});
    account.mail->snooze({account.row(2)}, clock->now() + 3'600'000);
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("1|2"), 20'000);
    QTRY_COMPARE(account.mail->reader().marks().snoozed().size(), 1);
    account.mail->undo();
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("1,2|"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!account.mail->reader().marks().snoozed(account.row(2)), 20'000);
    QVERIFY(account.told.isEmpty());
}

/// Put aside with one program, its time comes while none runs, and the clock of the next one goes wrong in between.
void FiltersJourneyTest::snoozedWhileNobodyRuns()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 1));
    const auto clock = std::make_shared<FakeClock>(1'800'000'000'000);
    account.open(true, clock);
    AGREE(account.differencesAfter(20));
    account.mail->snooze({account.row(1)}, clock->now() + 86'400'000);
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("|1"), 20'000);
    const auto back = std::make_shared<FakeClock>(clock->now() - 40LL * 86'400'000); // set back by weeks
    account.open(true, back);
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    QTest::qWait(1500);
    QCOMPARE(story(account, "Snoozed", 1), QStringLiteral("|1"));
    QCOMPARE(account.mail->reader().marks().snoozed().size(), 1);
    account.open(true, std::make_shared<FakeClock>(clock->now() + 2 * 86'400'000));
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("1|"), 20'000);
    AGREE(account.differencesAfter(20));
}

void FiltersJourneyTest::snoozedMovedByAnother()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.append("INBOX", 1, 1));
    account.open(true);
    AGREE(account.differencesAfter(20));
    account.mail->snooze({account.row(1)}, QDateTime::currentMSecsSinceEpoch() + 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(story(account, "Snoozed", 1), QStringLiteral("|1"), 14'000);
    QVERIFY(account.peer->move(account.uids("Snoozed", 1, 1), "Work"));
    account.mail->syncNow();
    AGREE(account.differencesAfter(40));
    QTRY_VERIFY_WITH_TIMEOUT(!account.mail->reader().marks().areAnySnoozed(), 30'000);
    QCOMPARE(story(account, "Work", 1), QStringLiteral("|1"));
    QVERIFY(account.told.isEmpty());
}

void FiltersJourneyTest::backOnceWhereverItIsKilled()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.bench.makeProfile(QStringLiteral("base")));
    int killAt = 1;
    for (bool killed = true; killed; ++killAt) {
        QVERIFY2(killAt < 200, "it never comes to an end by itself");
        const int number = killAt;
        QVERIFY(account.append("INBOX", number, 1, "\\Seen"));
        QVERIFY(account.bench.copyProfile(QStringLiteral("base"), QStringLiteral("run")));
        {
            const auto mail = account.bench.open(QStringLiteral("run"), false);
            const AccountId id = mail->reader().accounts().value(0).id;
            QCOMPARE(JourneyBench::settle(*mail, id), QString());
            const auto row = mail->reader().messageWithHeader(id, QString::fromLatin1(LiveAccount::idOf(number)));
            QVERIFY(row);
            mail->snooze({*row}, 1); // long over when somebody looks
            QTRY_COMPARE(mail->reader().marks().snoozed().size(), 1);
            if (killAt % 2 == 0) // or the server has heard nothing of it yet
                QCOMPARE(JourneyBench::settle(*mail, id), QString());
        }
        const auto run = account.bench.step(QStringLiteral("run"), killAt, {QStringLiteral("finish")});
        killed = run.killed;
        const auto rest = account.bench.step(QStringLiteral("run"), 0, {QStringLiteral("finish")});
        QCOMPARE(rest.status, 0);
        const QString inbox = story(account, "Snoozed", number);
        QCOMPARE(inbox, QStringLiteral("%1|").arg(number));
        QVERIFY(account.peer->select("INBOX"));
        QCOMPARE(account.peer->search("UNSEEN").size(), number); // all of them so far
    }
    QVERIFY2(killAt > 4, "nothing was ever killed: then this test proves nothing");
}

QTEST_GUILESS_MAIN(FiltersJourneyTest)
#include "FiltersJourneyTest.moc"
