// SPDX-License-Identifier: GPL-3.0-or-later
// What is put aside until later, where there are several copies of it.
#include "tests/app/FilledProfile.h"

#include <QDateTime>

using namespace postrider;

class MailMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesGoBackWhereTheyWere();
    void oneTakenBackByHand();
    void twoOfOneFolder();
    void nowhereToGoBackTo();

private:
    static QList<FolderId> placesOf(Mail &mail, const QList<MessageId> &messages)
    {
        QList<FolderId> places;
        for (const MessageId message : messages)
            places.append(mail.reader().messageRow(message).value_or(MessageRow()).folder);
        std::sort(places.begin(), places.end());
        return places;
    }
    static QList<MessageId> copiesIn(FilledProfile &profile, const QList<FolderId> &folders)
    {
        QList<std::pair<FolderId, FilledProfile::Letter>> letters;
        for (const FolderId folder : folders) {
            FilledProfile::Letter letter{QStringLiteral("Bo"), QStringLiteral("bo@example.org"), QStringLiteral("x"), QStringLiteral("y")};
            letter.id = QStringLiteral("same@example.org");
            letters.append({folder, letter});
        }
        return profile.addAll(letters);
    }
    /// Awake, so that something comes back; its accounts rest, so nobody is asked anything. Its clock stands still: what is put aside for two seconds comes back when we say so.
    std::unique_ptr<Mail> wake(FilledProfile &profile)
    {
        profile.write([accounts = QList<AccountId>{profile.account, profile.secondAccount}](StoreWriter &writer) {
            for (const AccountId account : accounts)
                writer.accounts.setEnabled(account, false);
        });
        Mail::Options options;
        options.profile = profile.path();
        options.secrets = std::make_shared<MemorySecretStore>();
        options.clock = clock;
        return std::make_unique<Mail>(options);
    }
    qint64 in(qint64 seconds) const { return clock->now() + seconds * 1000; }

    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(1'800'000'000'000);
};

void MailMarksTest::copiesGoBackWhereTheyWere()
{
    FilledProfile profile;
    const QList<MessageId> copies = copiesIn(profile, {profile.inbox, profile.archive});
    const std::unique_ptr<Mail> woken = wake(profile);
    Mail &mail = *woken;
    const qint64 soon = in(2);
    mail.snooze({copies[0]}, soon);
    mail.snooze({copies[1]}, in(3600));
    QTRY_COMPARE(mail.reader().marks().snoozed().size(), 2);
    QVERIFY(mail.reader().marks().snoozed(copies[0]) && mail.reader().marks().snoozed(copies[1]));
    QCOMPARE(mail.reader().marks().nextDue(), soon);
    // Once more, and longer: one row still.
    const auto later = mail.reader().marks().snoozed(copies[1]);
    mail.snooze({copies[1]}, later->until + 1000);
    QTRY_COMPARE(mail.reader().marks().snoozed(copies[1])->until, later->until + 1000);
    QCOMPARE(mail.reader().marks().snoozed().size(), 2);
    clock->advance(2000);
    QTRY_VERIFY_WITH_TIMEOUT(placesOf(mail, copies).contains(profile.inbox), 30'000);
    QVERIFY2(!placesOf(mail, copies).contains(profile.archive), "its time has not come");
    QTRY_COMPARE(mail.reader().marks().snoozed().size(), 2);
    // The other one now.
    const MessageId waiting = mail.reader().messageRow(copies[0])->folder == profile.inbox ? copies[1] : copies[0];
    mail.snooze({waiting}, in(0));
    QTRY_COMPARE_WITH_TIMEOUT(placesOf(mail, copies), (QList<FolderId>{profile.inbox, profile.archive}), 30'000);
}

void MailMarksTest::oneTakenBackByHand()
{
    FilledProfile profile;
    const QList<MessageId> copies = copiesIn(profile, {profile.inbox, profile.archive});
    const std::unique_ptr<Mail> woken = wake(profile);
    Mail &mail = *woken;
    mail.snooze({copies[0]}, in(1800));
    mail.snooze({copies[1]}, in(3600));
    QTRY_COMPARE(mail.reader().marks().snoozed().size(), 2);
    mail.move({copies[0]}, profile.inbox);
    QTRY_COMPARE(mail.reader().messageRow(copies[0])->folder, profile.inbox);
    mail.snooze({copies[1]}, in(0));
    QTRY_COMPARE_WITH_TIMEOUT(placesOf(mail, copies), (QList<FolderId>{profile.inbox, profile.archive}), 30'000);
}

void MailMarksTest::twoOfOneFolder()
{
    FilledProfile profile;
    const QList<MessageId> copies = copiesIn(profile, {profile.inbox, profile.inbox});
    const std::unique_ptr<Mail> woken = wake(profile);
    Mail &mail = *woken;
    mail.snooze(copies, in(2));
    QTRY_VERIFY(!placesOf(mail, copies).contains(profile.inbox));
    QCOMPARE(mail.reader().marks().snoozed().size(), 2);
    clock->advance(2000);
    QTRY_COMPARE_WITH_TIMEOUT(placesOf(mail, copies), (QList<FolderId>{profile.inbox, profile.inbox}), 30'000);
}

/// An account without an inbox, as Local Folders are: it comes back where it lies, unread.
void MailMarksTest::nowhereToGoBackTo()
{
    FilledProfile profile;
    const FolderId place = profile.secondInbox;
    const QList<MessageId> messages = copiesIn(profile, {place});
    profile.write([&](StoreWriter &writer) {
        writer.folders.setRole(place, FolderRole::None);
        writer.folders.setPath(place, QStringLiteral("Snoozed"));
        writer.messages.setServerFlags(messages.first(), Flag::Seen);
        writer.messages.rebase(messages.first());
    });
    const std::unique_ptr<Mail> woken = wake(profile);
    Mail &mail = *woken;
    mail.snooze(messages, in(1));
    QTRY_COMPARE(mail.reader().marks().snoozed().size(), 1);
    clock->advance(1000);
    QTRY_VERIFY_WITH_TIMEOUT(mail.reader().marks().snoozed(messages.first()).value_or(Snoozed()).cameBack, 30'000);
    const MessageRow row = *mail.reader().messageRow(messages.first());
    QCOMPARE(row.folder, place);
    QVERIFY(!row.flags.testFlag(Flag::Seen));
}

QTEST_GUILESS_MAIN(MailMarksTest)
#include "MailMarksTest.moc"
