// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// What a person changes of an account that is there, at the front door, with real servers: it takes effect, and what cannot work changes nothing.
class AccountSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY2(servers.start(), qPrintable(servers.error()));
    }
    void init();

    void otherServers();
    void newServersNeverHearTheOldPassword();
    void serversThatDoNotLetIn();
    void neverTheOtherProtocol();
    void switchedOff();
    void orderAndLook();
    void identities();
    void whatIdentitiesMayNotBe();
    void writesAsTheIdentity();
    void formattedSignature();
    void answersAsTheIdentity();
    void newDraftsAreOfWhoSends();
    void everythingGoesWithTheAccount();

private:
    template <class T> Outcome<T> finished(QFuture<Outcome<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never finished");
        return future.result();
    }
    template <class T> T wait(QFuture<Outcome<T>> future)
    {
        const Outcome<T> outcome = finished(future);
        if (const auto *failure = std::get_if<Failure>(&outcome))
            qFatal("%s", qPrintable(failure->message));
        return std::get<T>(outcome);
    }
    template <class T> std::optional<Failure> refusal(QFuture<Outcome<T>> future)
    {
        const Outcome<T> outcome = finished(future);
        const auto *failure = std::get_if<Failure>(&outcome);
        return failure ? std::optional<Failure>(*failure) : std::nullopt;
    }
    AccountId add(const QString &user)
    {
        Account account;
        account.identity = {QStringLiteral("Ada"), user};
        account.imap = servers.imapPlain();
        account.smtp = servers.smtps();
        account.userName = user;
        return wait(mail->addAccount({account, servers.password(), false}));
    }
    Account now() { return mail->reader().account(ada).value_or(Account()); }
    AccountStatus::State state()
    {
        for (const AccountStatus &status : mail->statuses()) {
            if (status.account == ada)
                return status.state;
        }
        return AccountStatus::State::Offline;
    }
    Identity identity(const QString &name, const QString &address)
    {
        Identity identity;
        identity.account = ada;
        identity.address = {name, address};
        return identity;
    }
    QStringList addresses()
    {
        QStringList list;
        for (const Identity &each : mail->reader().identities(ada))
            list.append(each.address.address);
        return list;
    }
    FolderId inbox() { return mail->reader().folderWithRole(ada, FolderRole::Inbox).value_or(Folder()).id; }

    RealServers servers;
    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<Mail> mail;
    AccountId ada;
};

void AccountSettingsTest::init()
{
    mail.reset();
    directory = std::make_unique<QTemporaryDir>();
    Mail::Options options;
    options.profile = directory->filePath(QStringLiteral("profile"));
    options.secrets = std::make_shared<MemorySecretStore>();
    mail = std::make_unique<Mail>(options);
    ada = add(servers.user());
    QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, 20'000);
}

void AccountSettingsTest::otherServers()
{
    AccountSetup setup{now(), {}, true};
    setup.account.imap = servers.imaps();
    setup.account.smtp = servers.smtpStartTls();
    setup.account.name = QStringLiteral("not looked at");
    QVERIFY(wait(mail->setServers(setup)));
    QCOMPARE(now().imap, servers.imaps());
    QCOMPARE(now().smtp, servers.smtpStartTls());
    QVERIFY(now().name != setup.account.name);
    // Connected there: over TLS now, and with the password that it had.
    QTRY_VERIFY_WITH_TIMEOUT(mail->transcript(ada).contains(QLatin1String("TLSv1.")), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, 20'000);
}

/// With other servers and another password at once, neither goes to the wrong place.
void AccountSettingsTest::newServersNeverHearTheOldPassword()
{
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&stranger, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = stranger.nextPendingConnection();
        socket->setParent(&stranger);
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] { heard += socket->readAll(); });
        socket->write("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n");
    });
    const auto initial = [this](const QString &password) { return (QByteArray(1, '\0') + servers.user().toUtf8() + '\0' + password.toUtf8()).toBase64(); };
    AccountSetup setup{now(), QStringLiteral("another one"), false};
    setup.account.imap = {QStringLiteral("127.0.0.1"), stranger.serverPort(), Security::PlainLoopback, {}};
    QVERIFY(wait(mail->setServers(setup)));
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(initial(QStringLiteral("another one"))), 20'000);
    QVERIFY2(!heard.contains(initial(servers.password())), heard.constData());
    mail.reset(); // before whoever it speaks to
}

void AccountSettingsTest::serversThatDoNotLetIn()
{
    const Account before = now();
    AccountSetup wrong{before, QStringLiteral("not the password"), true};
    wrong.account.imap = servers.imaps();
    QCOMPARE(refusal(mail->setServers(wrong))->kind, ErrorKind::SignIn);
    AccountSetup nobody{before, {}, true};
    nobody.account.imap = {QStringLiteral("127.0.0.1"), 1, Security::ImplicitTls, {}};
    QVERIFY(refusal(mail->setServers(nobody)));
    AccountSetup stranger{before, {}, true};
    stranger.account.imap = servers.imaps();
    stranger.account.imap.caFile.clear();
    QCOMPARE(refusal(mail->setServers(stranger))->kind, ErrorKind::Certificate);
    QCOMPARE(now(), before);
    // And with the old password: it was not overwritten by the wrong one.
    mail->syncNow(ada);
    QVERIFY(!refusal(mail->syncOnce(ada, {}, false)));
}

void AccountSettingsTest::neverTheOtherProtocol()
{
    AccountSetup setup{now(), {}, false};
    setup.account.pop3 = servers.pop3s();
    QCOMPARE(refusal(mail->setServers(setup))->kind, ErrorKind::Refused);
    setup.account.id = AccountId(4711);
    QCOMPARE(refusal(mail->setServers(setup))->kind, ErrorKind::Gone);
}

void AccountSettingsTest::switchedOff()
{
    QVERIFY(wait(mail->setEnabled(ada, false)));
    QVERIFY(!now().enabled);
    QCOMPARE(mail->statuses().size(), 1);
    QCOMPARE(mail->statuses().first().state, AccountStatus::State::Off);
    const qsizetype before = mail->reader().messageIds(inbox()).size();
    QVERIFY(servers.deliver("From: bo@example.org\nTo: ada@example.org\nSubject: while off\nMessage-ID: <off@example.org>\n\nHello\n"));
    QVERIFY(refusal(mail->syncOnce(ada, {}, false)));
    // What is written meanwhile waits.
    Draft draft = *mail->newDraft(ada);
    draft.to = {{QString(), QStringLiteral("carol@example.org")}};
    draft.subject = QStringLiteral("written while off");
    const OpId op = wait(mail->send(draft));
    QTest::qWait(300);
    QCOMPARE(mail->reader().messageIds(inbox()).size(), before);
    QCOMPARE(mail->reader().outboxItem(op)->state, SendState::Queued);
    QCOMPARE(mail->reader().outboxItem(op)->attempts, 0);
    QVERIFY(wait(mail->setEnabled(ada, true)));
    QTRY_COMPARE_WITH_TIMEOUT(mail->reader().messageIds(inbox()).size(), before + 1, 20'000);
    QVERIFY(servers.waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("carol@example.org")));
}

void AccountSettingsTest::orderAndLook()
{
    const AccountId bob = add(QStringLiteral("bob@example.org"));
    const auto order = [&] {
        QList<AccountId> ids;
        for (const Account &account : mail->reader().accounts()) {
            if (!account.isLocal())
                ids.append(account.id);
        }
        return ids;
    };
    QCOMPARE(order(), (QList<AccountId>{ada, bob}));
    mail->setAccountOrder({bob});
    QTRY_COMPARE(order(), (QList<AccountId>{bob, ada}));
    const QSignalSpy changed(mail.get(), &Mail::changed);
    mail->setLook(ada, QStringLiteral("  At  home "), 3);
    QTRY_COMPARE(now().name, QStringLiteral("At home"));
    QCOMPARE(now().colour, 3);
    QCOMPARE(now().title(), QStringLiteral("At home"));
    QTRY_VERIFY(!changed.isEmpty());
    mail->setLook(ada, {}, 77);
    QTRY_COMPARE(now().colour, 9);
    QCOMPARE(now().title(), servers.user());
    QVERIFY(wait(mail->setCheckMinutes(ada, 45)));
    QCOMPARE(now().checkMinutes, 45);
}

void AccountSettingsTest::identities()
{
    QCOMPARE(addresses(), QStringList{servers.user()});
    Identity work = identity(QStringLiteral("Ada at work"), QStringLiteral("work@example.com"));
    work.replyTo = QStringLiteral("Office <office@example.com>, boss@example.com");
    work.signature = QStringLiteral("Ada\nExample Ltd");
    work.bccSelf = true;
    work.id = wait(mail->saveIdentity(work));
    QCOMPARE(mail->reader().identities(ada).last(), work);
    // The account is called after its first one.
    wait(mail->setIdentityOrder({work.id, mail->reader().identities(ada).first().id}));
    QTRY_COMPARE(now().identity, work.address);
    work.address.name = QStringLiteral("A. Lovelace");
    QCOMPARE(wait(mail->saveIdentity(work)), work.id);
    QCOMPARE(now().identity.name, QStringLiteral("A. Lovelace"));
    QVERIFY(wait(mail->removeIdentity(work.id)));
    QCOMPARE(addresses(), QStringList{servers.user()});
}

void AccountSettingsTest::whatIdentitiesMayNotBe()
{
    QCOMPARE(refusal(mail->saveIdentity(identity({}, QStringLiteral("no address"))))->kind, ErrorKind::Refused);
    Identity bad = identity({}, QStringLiteral("good@example.com"));
    bad.replyTo = QStringLiteral("good@example.com, nonsense");
    QCOMPARE(refusal(mail->saveIdentity(bad))->kind, ErrorKind::Refused);
    bad.account = AccountId(4711);
    QCOMPARE(refusal(mail->saveIdentity(bad))->kind, ErrorKind::Gone);
    bad.account = ada;
    bad.replyTo.clear();
    bad.id = IdentityId(4711);
    QCOMPARE(refusal(mail->saveIdentity(bad))->kind, ErrorKind::Gone);
    QCOMPARE(refusal(mail->removeIdentity(mail->reader().identities(ada).first().id))->kind, ErrorKind::Refused);
    QCOMPARE(addresses(), QStringList{servers.user()});
}

void AccountSettingsTest::writesAsTheIdentity()
{
    Identity work = identity(QStringLiteral("Ada at work"), QStringLiteral("work@example.com"));
    work.replyTo = QStringLiteral("Office <office@example.com>");
    wait(mail->saveIdentity(work));
    Draft draft = *mail->newDraft(ada);
    draft.from = {work.address.name, QStringLiteral("work+shop@example.com")};
    draft.to = {{QString(), QStringLiteral("dora@example.org")}};
    draft.subject = QStringLiteral("as the identity");
    wait(mail->send(draft));
    const QString dora = QStringLiteral("dora@example.org");
    QVERIFY(servers.waitForMessages(1, QStringLiteral("INBOX"), dora));
    const auto arrived = servers.messages(QStringLiteral("INBOX"), dora).first();
    QCOMPARE(arrived.header("From"), QByteArray("Ada at work <work+shop@example.com>"));
    QCOMPARE(arrived.header("Reply-To"), QByteArray("Office <office@example.com>"));
    // Nobody is written for who is not one of the account.
    draft.from.address = QStringLiteral("boss@example.com");
    QCOMPARE(refusal(mail->send(draft))->kind, ErrorKind::Refused);
    draft.from.address = QStringLiteral("work+shop@example.net");
    QCOMPARE(refusal(mail->send(draft))->kind, ErrorKind::Refused);
}

void AccountSettingsTest::formattedSignature()
{
    Identity home = mail->reader().identities(ada).first();
    home.signature = QStringLiteral("Ada");
    home.signatureHtml = QStringLiteral("<p onclick=x()><b>Ada</b><script>x()</script> <img src=https://example.com/logo.png alt=Logo><img src=file:///etc/passwd>");
    wait(mail->saveIdentity(home));
    const QString kept = mail->reader().identities(ada).first().signatureHtml;
    QCOMPARE(kept, QStringLiteral("<p><b>Ada</b> <img src=\"https://example.com/logo.png\" alt=\"Logo\"><img></p>"));
    Draft draft = *mail->newDraft(ada);
    const QString emil = QStringLiteral("emil@example.org");
    draft.to = {{QString(), emil}};
    draft.subject = QStringLiteral("in two forms");
    draft.body.prepend(QStringLiteral("1 < 2, see https://example.com/?a=1&b=2."));
    wait(mail->send(draft));
    // Where it was changed by hand, what was typed is all that is sent.
    draft.subject = QStringLiteral("in one form");
    draft.body.replace(QStringLiteral("Ada"), QStringLiteral("Your Ada"));
    wait(mail->send(draft));
    QVERIFY(servers.waitForMessages(2, QStringLiteral("INBOX"), emil));
    for (const auto &message : servers.messages(QStringLiteral("INBOX"), emil)) {
        const MessageContent content = Mail::inspect(message.content);
        QVERIFY(content.text.startsWith(QStringLiteral("1 < 2, see https://example.com/?a=1&b=2.")));
        if (message.header("Subject") == "in one form") {
            QVERIFY(content.html.isEmpty());
            continue;
        }
        QVERIFY(content.text.endsWith(QStringLiteral("-- \nAda\n")));
        QVERIFY2(content.html.contains(QStringLiteral("1 &lt; 2, see <a href=\"https://example.com/?a=1&amp;b=2\">https://example.com/?a=1&amp;b=2</a>.<br>")),
            qPrintable(content.html));
        QVERIFY2(content.html.contains(kept), qPrintable(content.html));
        QVERIFY(!content.html.contains(QStringLiteral("-- ")));
    }
    home.signatureHtml = QStringLiteral("<div>").repeated(100'000);
    QCOMPARE(refusal(mail->saveIdentity(home))->kind, ErrorKind::Refused);
    home.signatureHtml.clear();
    wait(mail->saveIdentity(home));
    QVERIFY(mail->reader().identities(ada).first().signatureHtml.isEmpty());
}

void AccountSettingsTest::answersAsTheIdentity()
{
    Identity work = identity(QStringLiteral("Ada at work"), QStringLiteral("work@example.com"));
    work.signature = QStringLiteral("Ada, Example Ltd");
    work.bccSelf = true;
    wait(mail->saveIdentity(work));
    const qsizetype before = mail->reader().messageIds(inbox()).size();
    QVERIFY(servers.deliver("From: Bo <bo@example.org>\nTo: work@example.com\nCc: ada@example.org, carl@example.org\nSubject: for work\nMessage-ID: <w@example.org>\n\nHello\n"));
    QTRY_COMPARE_WITH_TIMEOUT(mail->reader().messageIds(inbox()).size(), before + 1, 20'000);
    MessageId message;
    for (const MessageId id : mail->reader().messageIds(inbox())) {
        if (mail->reader().messageRow(id)->subject == QLatin1String("for work"))
            message = id;
    }
    QVERIFY(message.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(!refusal(mail->content(message)), 20'000);
    const Draft answer = wait(mail->makeReply(message, Mail::AnswerMode::ReplyAll));
    QCOMPARE(answer.from, work.address);
    QCOMPARE(textOf(answer.to), QStringLiteral("Bo <bo@example.org>"));
    QCOMPARE(textOf(answer.cc), QStringLiteral("carl@example.org"));
    QCOMPARE(textOf(answer.bcc), textOf({work.address}));
    QVERIFY2(answer.body.endsWith(QLatin1String("> Hello\n\n\n\n-- \nAda, Example Ltd\n")), qPrintable(answer.body));
}

void AccountSettingsTest::newDraftsAreOfWhoSends()
{
    const AccountId bob = add(QStringLiteral("bob@example.org"));
    Draft begun;
    begun.subject = QStringLiteral("kept");
    QCOMPARE(mail->newDraft(bob, begun)->from.address, QStringLiteral("bob@example.org"));
    QCOMPARE(mail->newDraft(bob, begun)->subject, begun.subject);
    QCOMPARE(mail->newDraft({})->from.address, servers.user());
    mail->setAccountOrder({bob, ada});
    QTRY_COMPARE(mail->newDraft({})->account, bob);
    QCOMPARE(mail->newDraft(AccountId(4711))->account, bob);
}

void AccountSettingsTest::everythingGoesWithTheAccount()
{
    wait(mail->saveIdentity(identity({}, QStringLiteral("work@example.com"))));
    mail->removeAccount(ada);
    QTRY_VERIFY(mail->reader().accounts().isEmpty());
    QVERIFY(mail->reader().identities(ada).isEmpty());
    QVERIFY(!mail->newDraft({}));
}

QTEST_GUILESS_MAIN(AccountSettingsTest)
#include "AccountSettingsTest.moc"
