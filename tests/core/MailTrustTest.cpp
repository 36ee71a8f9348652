// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "tests/app/FilledProfile.h"
#include "tests/servers/FakeWebServer.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;
using namespace postrider::test;
using Verdict = SenderTruth::Verdict;
using Rule = PicturePermission::Rule;
using Allowed = PicturePermission::Allowed;

namespace {

const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
const QByteArray ours = "Authentication-Results: mx.example.org; ";

} // namespace

/// Whom an account believes, what becomes of pictures and lists then; and that a letter cannot talk anybody into anything, through real servers.
class MailTrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void learnsFromTheInbox();
    void asThePersonSays();
    void contacts();
    void ownMailIsNotJudged();
    void pictureRules();
    void picturesAreLoaded();
    void picturesOfJunkAreNot();
    void unsubscribes();
    void throughRealServers();
    void writtenToWithOtherPrograms();
    void whatIsNotHereKeepsNobodyWaiting();

private:
    template <class T> T wait(QFuture<Outcome<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never finished");
        const Outcome<T> outcome = future.result();
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            lastFailure = *failure;
            return {};
        }
        lastFailure.reset();
        return std::get<T>(outcome);
    }
    static MessageId add(FilledProfile &profile, FolderId folder, const QByteArray &raw, Flags flags = {})
    {
        static Uid uid = 80'000;
        MessageId id;
        const MessageContent content = Mail::inspect(raw);
        profile.write([&](StoreWriter &writer) {
            NewMessage row;
            row.uid = ++uid;
            row.date = 1'800'000'000'000 + uid;
            row.size = raw.size();
            row.flags = flags;
            row.from = content.from.value(0);
            row.messageIdHeader = QStringLiteral("<%1@x>").arg(uid);
            writer.messages.insert(profile.account, folder, {row}, false);
            id = writer.messages.findByUid(folder, uid).value();
            writer.messages.setBody(id, writer.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        });
        return id;
    }
    static QByteArray letter(const QByteArray &from, const QByteArray &fields = {}) { return fields + "From: " + from + "\r\nTo: ada@example.org\r\nSubject: x\r\n\r\nHello\r\n"; }
    static void fillInbox(FilledProfile &profile)
    {
        for (int i = 0; i < 12; ++i)
            add(profile, profile.inbox, letter("a@sender" + QByteArray::number(i % 6) + ".com", ours + "spf=none\r\nReceived: by mx\r\n"));
    }

    std::optional<Failure> lastFailure;
};

void MailTrustTest::learnsFromTheInbox()
{
    FilledProfile profile;
    fillInbox(profile);
    const MessageId good = add(profile, profile.inbox, letter("news@shop.com", ours + "dmarc=pass header.from=shop.com\r\nReceived: by mx\r\n"));
    const MessageId forged =
        add(profile, profile.inbox, letter("boss@bank.com", ours + "spf=fail smtp.mailfrom=evil.net\r\nReceived: by mx\r\n" + ours + "dmarc=pass header.from=bank.com\r\n"));
    const MessageId foreign = add(profile, profile.archive, letter("boss@bank.com", "Received: by mx\r\n" + ours + "dmarc=pass header.from=bank.com\r\n"));
    Mail &mail = profile.open();
    QCOMPARE(mail.serverTrust(profile.account).ids, QStringList());
    QCOMPARE(wait(mail.content(good)).truth.verdict, Verdict::Verified);
    QTRY_COMPARE(mail.serverTrust(profile.account).ids, QStringList{QStringLiteral("mx.example.org")});
    QCOMPARE(mail.serverTrust(profile.account).hops, 0);
    QCOMPARE(wait(mail.content(good)).truth.label, QStringLiteral("Verified by shop.com"));
    QCOMPARE(wait(mail.content(forged)).truth.verdict, Verdict::NotVerified);
    // The server has written none, and what stands there is the sender's own.
    QCOMPARE(wait(mail.content(foreign)).truth.verdict, Verdict::NotChecked);
    // The other account has another server.
    QVERIFY(mail.serverTrust(profile.secondAccount).ids.isEmpty());
}

void MailTrustTest::asThePersonSays()
{
    FilledProfile profile;
    const MessageId id = add(profile, profile.inbox, letter("news@shop.com", "Authentication-Results: mx.far.net; dkim=pass header.d=shop.com\r\n"));
    Mail &mail = profile.open();
    QCOMPARE(wait(mail.content(id)).truth.verdict, Verdict::NotChecked);
    QVERIFY(wait(mail.setServerTrust(profile.account, {ServerTrust::Source::ByPerson, {QStringLiteral(" MX.far.net ")}})));
    QCOMPARE(wait(mail.content(id)).truth.verdict, Verdict::Verified);
    QCOMPARE(wait(mail.content(id)).truth.verdict, Verdict::Verified); // nothing learnt takes that away
    wait(mail.setServerTrust(profile.account, {ServerTrust::Source::ByPerson, {QStringLiteral("a; b")}}));
    QVERIFY(lastFailure && lastFailure->kind == ErrorKind::Refused);
    QVERIFY(wait(mail.setServerTrust(profile.account, {ServerTrust::Source::ByPerson, {}})));
    QCOMPARE(wait(mail.content(id)).truth.verdict, Verdict::NotChecked);
    QVERIFY(wait(mail.setServerTrust(profile.account, {})));
    QCOMPARE(wait(mail.content(id)).truth.verdict, Verdict::NotChecked);
}

void MailTrustTest::contacts()
{
    FilledProfile profile;
    const MessageId alike = add(profile, profile.inbox, letter("eve@paypa1.com"));
    const MessageId known = add(profile, profile.inbox, letter("Bo@Paypal.com"));
    add(profile, profile.archive, letter("TWICE@friends.com"));
    const MessageId twice = add(profile, profile.inbox, letter("twice@friends.com"));
    const MessageId longer = add(profile, profile.inbox, letter("x.twice@friends.com"));
    add(profile, profile.trash, letter("x.twice@friends.com")); // that was nobody
    profile.write([](StoreWriter &writer) { writer.correspondents.noteWritten({{{}, QStringLiteral("bo@paypal.com")}, {{}, QStringLiteral("not an address")}}, 1); });
    Mail &mail = profile.open();
    const SenderTruth truth = wait(mail.content(alike)).truth;
    QCOMPARE(truth.notes.size(), 1);
    QCOMPARE(truth.notes.first().tone, SenderTruth::Tone::Danger);
    QCOMPARE(truth.contact, SenderTruth::Contact::NotKnown); // there is no index
    QCOMPARE(wait(mail.content(known)).truth.contact, SenderTruth::Contact::Known);
    // With one it can be said.
    QVERIFY(wait(mail.waitForIndex(30'000)));
    QCOMPARE(wait(mail.content(alike)).truth.contact, SenderTruth::Contact::First);
    QCOMPARE(wait(mail.content(twice)).truth.contact, SenderTruth::Contact::Known);
    QCOMPARE(wait(mail.content(longer)).truth.contact, SenderTruth::Contact::First);
    // What is sent makes acquaintances.
    Draft draft;
    draft.account = profile.account;
    draft.from = {{}, QStringLiteral("ada@example.org")};
    draft.to = {{{}, QStringLiteral("new@friends.net")}};
    draft.subject = QStringLiteral("Hello");
    wait(mail.send(draft));
    QVERIFY(!lastFailure);
    QVERIFY(mail.reader().correspondents().isKnown(QStringLiteral("NEW@friends.net")));
}

void MailTrustTest::ownMailIsNotJudged()
{
    FilledProfile profile;
    const MessageId id = add(profile, profile.sent, letter("ada@example.org"));
    Mail &mail = profile.open();
    QCOMPARE(wait(mail.content(id)).truth, SenderTruth());
}

void MailTrustTest::pictureRules()
{
    FilledProfile profile;
    const MessageId id = add(profile, profile.inbox, letter("News@mail.shop.com", ours + "dkim=pass header.d=shop.com\r\n"));
    const MessageId other = add(profile, profile.inbox, letter("x@shop.com", ours + "dkim=pass header.d=shop.com\r\n"));
    const MessageId forged = add(profile, profile.inbox, letter("news@mail.shop.com", ours + "dkim=pass header.d=evil.net\r\n"));
    Mail &mail = profile.open();
    QVERIFY(wait(mail.setServerTrust(profile.account, {ServerTrust::Source::ByPerson, {QStringLiteral("mx.example.org")}})));
    const auto permission = [&](MessageId message) { return mail.picturePermission(*mail.reader().messageRow(message), wait(mail.content(message)).truth); };
    QCOMPARE(permission(id).allowed, Allowed::None);
    QVERIFY(permission(id).canOnce && permission(id).canAlways && permission(id).whyNot.isEmpty());
    QVERIFY(permission(forged).canOnce && !permission(forged).canAlways && !permission(forged).whyNot.isEmpty());
    wait(mail.allowPictures(wait(mail.content(forged)).truth, Rule::Sender));
    QVERIFY(lastFailure && lastFailure->kind == ErrorKind::Refused);
    QVERIFY(wait(mail.allowPictures(wait(mail.content(id)).truth, Rule::Sender)));
    QCOMPARE(permission(id).allowed, Allowed::Sender);
    QCOMPARE(permission(other).allowed, Allowed::None);
    QCOMPARE(permission(forged).allowed, Allowed::None); // it only says that it is them
    QCOMPARE(mail.pictureRules().size(), 1);
    QCOMPARE(mail.pictureRules().first().name, QStringLiteral("news@mail.shop.com"));
    QCOMPARE(wait(mail.revokePictures(Rule::Sender, QStringLiteral("news@mail.shop.com"))), 1);
    QCOMPARE(permission(id).allowed, Allowed::None);
    QVERIFY(wait(mail.allowPictures(wait(mail.content(other)).truth, Rule::Domain)));
    QCOMPARE(permission(id).allowed, Allowed::Domain);
    mail.allowPicturesOnce(forged);
    QCOMPARE(permission(forged).allowed, Allowed::Once);
    QVERIFY(wait(mail.setPicturesOff(true)));
    QVERIFY(mail.arePicturesOff());
    QCOMPARE(permission(id).allowed, Allowed::None);
    QVERIFY(!permission(id).canOnce);
}

void MailTrustTest::picturesAreLoaded()
{
    FakeWebServer server(
        [](const FakeWebServer::Request &request) { return FakeWebServer::Answer{request.target == "/page" ? FakeWebServer::ok("<html>") : FakeWebServer::ok(gif)}; },
        TestCertificates::shared().of(TestCertificates::Kind::Good));
    FilledProfile profile;
    const MessageId id = add(profile, profile.inbox, letter("news@shop.com"));
    auto network = std::make_shared<DiscoveryNetwork>();
    QList<bool> publicOnly;
    network->route = [&, port = server.port()](const ServerAddress &wanted) {
        static std::mutex mutex;
        const std::lock_guard lock(mutex);
        publicOnly.append(wanted.publicOnly);
        return ServerAddress{QStringLiteral("localhost"), port, Security::ImplicitTls, TestCertificates::shared().caFile()};
    };
    Mail::Options options;
    options.profile = profile.path();
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    options.network = network;
    Mail mail(options);
    const QHash<QByteArray, QByteArray> awaited{{"web/0", "https://cdn.shop.com/a.gif"}, {"web/1", "https://cdn.shop.com/page"}, {"web/2", "https://t.emltrk.com/x"}};
    QHash<QByteArray, Picture> told;
    const auto tell = [&](const QByteArray &name, const Picture &picture) {
        QVERIFY(QThread::currentThread() == qApp->thread());
        told.insert(name, picture);
    };
    wait(mail.loadPictures(id, awaited, tell));
    QVERIFY(lastFailure && lastFailure->kind == ErrorKind::Refused); // nobody has asked for it
    QCOMPARE(server.connectionCount(), 0);
    mail.allowPicturesOnce(id);
    const auto report = wait(mail.loadPictures(id, awaited, tell));
    QVERIFY(!lastFailure);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.value("web/0").octets, gif);
    QCOMPARE(report.loaded, 1);
    QCOMPARE(report.failed, 1);
    QCOMPARE(report.trackers, 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(publicOnly, (QList<bool>{true, true}));
}

void MailTrustTest::picturesOfJunkAreNot()
{
    FilledProfile profile;
    const MessageId id = add(profile, profile.inbox, letter("news@shop.com"), Flag::Junk);
    Mail &mail = profile.open();
    mail.allowPicturesOnce(id);
    const PicturePermission permission = mail.picturePermission(*mail.reader().messageRow(id), {});
    QVERIFY(permission.allowed == Allowed::None && !permission.canOnce && !permission.canAlways && !permission.whyNot.isEmpty());
    wait(mail.loadPictures(id, {{"web/0", "https://a.example.com/"}}, {}));
    QVERIFY(lastFailure && lastFailure->kind == ErrorKind::Refused);
}

void MailTrustTest::unsubscribes()
{
    FakeWebServer server(
        [](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok("bye")}; }, TestCertificates::shared().of(TestCertificates::Kind::Good));
    FilledProfile profile;
    const QByteArray list = "List-Unsubscribe: <https://shop.com/u?id=7>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
    const QByteArray signature = "DKIM-Signature: v=1; d=shop.com; h=from:list-unsubscribe:list-unsubscribe-post; b=x\r\n";
    const MessageId good = add(profile, profile.inbox, letter("news@shop.com", ours + "dkim=pass header.d=shop.com\r\n" + signature + list));
    const MessageId bare = add(profile, profile.inbox, letter("news@shop.com", ours + "dkim=pass header.d=shop.com\r\n" + list));
    auto network = std::make_shared<DiscoveryNetwork>();
    network->route = [port = server.port()](const ServerAddress &) {
        return ServerAddress{QStringLiteral("localhost"), port, Security::ImplicitTls, TestCertificates::shared().caFile()};
    };
    Mail::Options options;
    options.profile = profile.path();
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    options.network = network;
    Mail mail(options);
    QVERIFY(wait(mail.setServerTrust(profile.account, {ServerTrust::Source::ByPerson, {QStringLiteral("mx.example.org")}})));
    QVERIFY(wait(mail.content(good)).unsubscribe.canPost());
    QVERIFY(!wait(mail.content(bare)).unsubscribe.canPost());
    QCOMPARE(server.connectionCount(), 0); // looking at it is no wish
    wait(mail.unsubscribe(bare));
    QVERIFY(lastFailure && lastFailure->kind == ErrorKind::Refused);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(wait(mail.unsubscribe(good)));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, QByteArray("List-Unsubscribe=One-Click"));
}

/// Exim checks (and writes what it found on top), Dovecot delivers; a sender writes what they like.
void MailTrustTest::throughRealServers()
{
    RealServers::Options real;
    real.authserv = QStringLiteral("mx1.example.org");
    RealServers servers(real);
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    QTemporaryDir directory;
    Mail::Options options;
    options.profile = directory.filePath(QStringLiteral("profile"));
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    Mail mail(options);
    Account account;
    account.identity = {QString(), servers.user()};
    account.imap = servers.imaps();
    account.smtp = servers.smtps();
    account.userName = servers.user();
    account.passwordCommand = QStringLiteral("echo ") + servers.password();
    const AccountId ada = wait(mail.addAccount({account, {}, false}));
    QVERIFY(ada.isValid());
    const auto send = [&](const QByteArray &from, const QByteArray &fields) {
        const OpId op = wait(mail.sendRaw(ada, letter(from, fields), {servers.user()}, {}));
        QVERIFY(op.isValid());
    };
    for (int i = 0; i < 10; ++i)
        send("a@sender" + QByteArray::number(i % 5) + ".com", {});
    send("boss@bank.com", "Authentication-Results: mx1.example.org; dmarc=pass header.from=bank.com; dkim=pass header.d=bank.com\r\n");
    send("Ada <friend@example.org>", {});
    wait(mail.syncOnce(ada, {}, true));
    QVERIFY(servers.waitForMessages(12));
    wait(mail.syncOnce(ada, {}, true));
    const auto inbox = mail.reader().folderWithRole(ada, FolderRole::Inbox);
    const auto truthOf = [&](const QString &address) {
        for (const MessageRow &row : mail.reader().messageRows(mail.reader().messageIds(inbox->id))) {
            if (row.from.address == address)
                return wait(mail.content(row.id)).truth;
        }
        return SenderTruth();
    };
    QCOMPARE(mail.reader().messageIds(inbox->id).size(), 12);
    const SenderTruth forged = truthOf(QStringLiteral("boss@bank.com"));
    QTRY_COMPARE(mail.serverTrust(ada).ids, QStringList{real.authserv});
    QCOMPARE(forged.checkedBy, real.authserv);
    QCOMPARE(forged.verdict, Verdict::NotVerified);
    // The path was of the account's own domain: of that, and of nothing else, it is a proof.
    QCOMPARE(truthOf(QStringLiteral("friend@example.org")).verdict, Verdict::Verified);
}

void MailTrustTest::writtenToWithOtherPrograms()
{
    RealServers servers;
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    QVERIFY(servers.deliver("From: ada@example.org\nTo: Friend <Friend@far.net>, x@other.net\nBcc: hidden@far.net\nSubject: Hello\nMessage-ID: <s1@example.org>\n\nHello\n",
        QStringLiteral("Sent"), "S"));
    QVERIFY(servers.deliver("From: stranger@far.net\nTo: ada@example.org\nSubject: Hello\nMessage-ID: <s2@example.org>\n\nHello\n"));
    QTemporaryDir directory;
    Mail::Options options;
    options.profile = directory.filePath(QStringLiteral("profile"));
    options.secrets = std::make_shared<MemorySecretStore>();
    Mail mail(options);
    Account account;
    account.identity = {QString(), servers.user()};
    account.imap = servers.imaps();
    account.smtp = servers.smtps();
    account.userName = servers.user();
    account.passwordCommand = QStringLiteral("echo ") + servers.password();
    QVERIFY(wait(mail.addAccount({account, {}, false})).isValid());
    QTRY_VERIFY_WITH_TIMEOUT(mail.reader().correspondents().isKnown(QStringLiteral("friend@far.net")), 60'000);
    QCOMPARE(mail.reader().correspondents().domains(10), (QStringList{QStringLiteral("far.net"), QStringLiteral("other.net")}));
    QVERIFY(mail.reader().correspondents().isKnown(QStringLiteral("hidden@far.net")));
    QVERIFY(!mail.reader().correspondents().isKnown(QStringLiteral("stranger@far.net")));
    QVERIFY(mail.reader().state("sent_seen") > 0);
}

/// Of sent mail one is damaged, and one is not to be fetched: the others are learned from all the same, each once.
void MailTrustTest::whatIsNotHereKeepsNobodyWaiting()
{
    FilledProfile profile;
    const auto sentTo = [](const QByteArray &whom, int day) {
        return "From: ada@example.org\r\nTo: " + whom + "\r\nSubject: x\r\nDate: " + QByteArray::number(day) + " Nov 2026 10:00:00 +0100\r\n\r\nHello\r\n";
    };
    const MessageId absent = add(profile, profile.sent, sentTo("absent@far.net", 2)), damaged = add(profile, profile.sent, sentTo("damaged@far.net", 2));
    add(profile, profile.sent, sentTo("friend@far.net", 3));
    add(profile, profile.sent, sentTo("friend@far.net", 4));
    const MessageId later = add(profile, profile.archive, sentTo("later@far.net", 5));
    profile.write([&](StoreWriter &writer) {
        writer.messages.forgetBody(absent);
        writer.messages.setBody(damaged, writer.bodies.insert(BodyQueries::pack(sentTo("damaged@far.net", 2)).chopped(7), 100), {});
        for (const AccountId account : {profile.account, profile.secondAccount})
            writer.accounts.setEnabled(account, false);
    });
    Mail::Options options;
    options.profile = profile.path();
    options.secrets = std::make_shared<MemorySecretStore>();
    Mail mail(options);
    QTRY_VERIFY_WITH_TIMEOUT(mail.reader().correspondents().isKnown(QStringLiteral("friend@far.net")), 60'000);
    mail.move({later}, profile.sent);
    QTRY_VERIFY_WITH_TIMEOUT(mail.reader().correspondents().isKnown(QStringLiteral("later@far.net")), 60'000);
    for (const Correspondent &one : mail.reader().correspondents().newest(10))
        QCOMPARE(one.times, one.address.startsWith(QLatin1String("friend")) ? 2 : 1);
    QVERIFY(!mail.reader().correspondents().isKnown(QStringLiteral("absent@far.net")));
}

QTEST_MAIN(MailTrustTest)
#include "MailTrustTest.moc"
