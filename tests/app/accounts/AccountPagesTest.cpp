// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/FilledProfile.h"
#include "tests/app/accounts/RoomScreen.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>

using namespace postrider;
using namespace postrider::test;
using Kind = AccountPages::Kind;

/// Every page of an account's settings, by click and by key: what is saved, and what is refused. Without a server that lets anybody in.
class AccountPagesTest : public QObject {
    Q_OBJECT
private:
    static Account account(FilledProfile &profile) { return *profile.mail().reader().account(profile.account); }
    static QList<Identity> identities(FilledProfile &profile) { return profile.mail().reader().identities(profile.account); }
    static void makePop3(FilledProfile &profile)
    {
        profile.write([&](StoreWriter &writer) {
            Account row = *writer.accounts.find(profile.account);
            row.imap = {};
            row.pop3 = {"127.0.0.1", 1, Security::PlainLoopback, {}};
            writer.accounts.setServers(row.id, row);
            writer.accounts.setPop3Policy(row.id, {30, false});
        });
    }
    static FolderRole roleOf(FilledProfile &profile, FolderId folder) { return profile.mail().reader().folder(folder)->role; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void general()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::General);
        QVERIFY(!screen.canClick("save"));
        screen.type("accountName", "  Engine   room ");
        auto *none = screen.find<QAbstractButton>("colour-0");
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(screen.find<QAbstractButton>("colour-2")->isChecked());
        screen.click("enabled");
        screen.save();
        const Account now = account(profile);
        QCOMPARE(now.name, QStringLiteral("Engine room"));
        QCOMPARE(now.colour, 2);
        QVERIFY(!now.enabled);
        QTRY_VERIFY(screen.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains("Switched off"));
        QVERIFY(!screen.canClick("save"));
    }

    void safety()
    {
        FilledProfile profile;
        profile.write([](StoreWriter &writer) {
            writer.pictureRules.insert({PicturePermission::Rule::Sender, "news@shop.com", 1});
            writer.pictureRules.insert({PicturePermission::Rule::Domain, "friends.net", 1});
        });
        Mail &mail = profile.open();
        const RoomScreen screen(mail, profile.account, Kind::Safety);
        QVERIFY(screen.text("trustFound").startsWith("Not found yet"));
        QVERIFY(!screen.find<QLineEdit>("trustServers")->isEnabled());
        QVERIFY(!screen.canClick("save"));
        screen.choose("trustWho", "Servers that I name");
        QVERIFY(!screen.canClick("save")); // none is named
        screen.type("trustServers", "MX1.example.org, mx2.example.org");
        auto *allowed = screen.find<QListWidget>("pictureRules");
        QCOMPARE(allowed->count(), 2);
        allowed->item(1)->setCheckState(Qt::Unchecked);
        screen.click("picturesOff");
        screen.save();
        const ServerTrust trust = mail.serverTrust(profile.account);
        QCOMPARE(trust.source, ServerTrust::Source::ByPerson);
        QCOMPARE(trust.ids, (QStringList{"mx1.example.org", "mx2.example.org"}));
        QVERIFY(mail.arePicturesOff());
        QCOMPARE(mail.pictureRules().size(), 1);
        QTRY_COMPARE(allowed->count(), 1);
        screen.choose("trustWho", "Nobody");
        screen.save();
        QVERIFY(mail.serverTrust(profile.account).ids.isEmpty());
        QTRY_COMPARE(screen.find<QComboBox>("trustWho")->currentText(), QString("Nobody"));
    }

    void sending()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Sending);
        screen.choose("readReceipts", "Never send one");
        screen.choose("filing", "The server");
        screen.save();
        QCOMPARE(account(profile).sending, (SendingPolicy{SendingPolicy::Refusals::Ask, SendingPolicy::ReadReceipts::Never, SentFiling::ByServer}));
    }

    void synchronisation()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Synchronisation);
        screen.choose("bodyPolicy", "Messages of the last days");
        screen.find<QSpinBox>("bodyDays")->setValue(60);
        screen.choose("checkMinutes", "Only when I ask for it");
        screen.click("bySubject");
        screen.save();
        QTRY_VERIFY(account(profile).threadsBySubject);
        QCOMPARE(account(profile).bodyPolicy, BodyPolicy::LastDays);
        QCOMPARE(account(profile).bodyDays, 60);
        QCOMPARE(account(profile).checkMinutes, 0);
        QTRY_VERIFY(!screen.canClick("save"));
        // One that is not among those offered is shown all the same.
        profile.mail().setCheckMinutes(profile.account, 7);
        QTRY_COMPARE(screen.find<QComboBox>("checkMinutes")->currentText(), QStringLiteral("Every 7 minute(s)"));
        QVERIFY(!screen.canClick("save"));
    }

    void pop3()
    {
        FilledProfile profile;
        makePop3(profile);
        const RoomScreen screen(profile.open(), profile.account, Kind::Synchronisation);
        QVERIFY(!screen.find<QComboBox>("bodyPolicy"));
        QVERIFY(screen.find<QAbstractButton>("leaveForDays")->isChecked());
        QCOMPARE(screen.find<QSpinBox>("days")->value(), 30);
        screen.click("take");
        QVERIFY(!screen.find<QAbstractButton>("deleteToo")->isEnabled());
        screen.click("leave");
        screen.click("deleteToo");
        QVERIFY(!screen.find<QSpinBox>("days")->isEnabled());
        screen.save();
        QCOMPARE(account(profile).pop3Policy, (Pop3Policy{-1, true}));
    }

    void folders()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Folders);
        QCOMPARE(screen.find<QComboBox>("role-sent")->currentText(), QStringLiteral("As the server says (Sent)"));
        QCOMPARE(screen.find<QComboBox>("role-junk")->currentText(), QStringLiteral("As the server says (none yet)"));
        screen.choose("role-sent", "Projects");
        screen.choose("role-junk", "Projects");
        QVERIFY2(screen.message().contains("Sent") && screen.message().contains("Junk"), qPrintable(screen.message()));
        QVERIFY(!screen.canClick("save"));
        screen.choose("role-junk", "As the server says (none yet)");
        screen.save();
        QCOMPARE(roleOf(profile, profile.projects), FolderRole::Sent);
        QCOMPARE(roleOf(profile, profile.sent), FolderRole::None);
        QCOMPARE(profile.mail().foldersWithChosenRole(profile.account), (QSet<FolderId>{profile.projects}));
        // And back: what the server says it will say when it is next asked.
        QCOMPARE(screen.find<QComboBox>("role-sent")->currentText(), QStringLiteral("Projects"));
        screen.choose("role-sent", "As the server says");
        screen.save();
        QCOMPARE(roleOf(profile, profile.projects), FolderRole::None);
        QVERIFY(profile.mail().foldersWithChosenRole(profile.account).isEmpty());
        screen.choose("archiveBy", "A folder for each year");
        screen.save();
        QCOMPARE(account(profile).archiveBy, ArchiveBy::Year);
        screen.choose("archiveBy", "A folder for each month of a year");
        screen.save();
        QCOMPARE(account(profile).archiveBy, ArchiveBy::Month);
    }

    void whatIsShown()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Folders);
        QTest::keyClicks(screen.find<QLineEdit>("findFolder"), "engine");
        auto *list = screen.find<QListWidget>("shownFolders");
        QListWidgetItem *engine = list->findItems("Projects/Analytical Engine", Qt::MatchExactly).value(0);
        QVERIFY(engine && !engine->isHidden());
        QVERIFY(list->item(0)->isHidden());
        list->setCurrentItem(engine);
        QTest::keyClick(list, Qt::Key_Space);
        screen.save();
        QVERIFY(!profile.mail().reader().folder(profile.engine)->subscribed);
    }

    void identitiesAreAddedOrderedAndRemoved()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Identities);
        QVERIFY(!screen.canClick("removeIdentity"));
        QVERIFY(screen.find<QAbstractButton>("removeIdentity")->toolTip().contains("Add another"));
        screen.click("addIdentity");
        QVERIFY(screen.message().contains("Enter the address"));
        QVERIFY(!screen.canClick("save"));
        QVERIFY(screen.find<QLineEdit>("identityAddress")->hasFocus());
        QTest::keyClicks(screen.find<QLineEdit>("identityAddress"), "boats@example.org");
        screen.type("replyTo", "club@example.org, wrong");
        QVERIFY2(screen.message().contains("wrong"), qPrintable(screen.message()));
        screen.type("replyTo", "club@example.org");
        screen.click("bccSelf");
        screen.click("plusAddresses");
        auto *signature = screen.find<QPlainTextEdit>("signature");
        QTest::keyClicks(signature, "Ada");
        QTest::keyClick(signature, Qt::Key_Return); // a line, and nothing is saved
        QTest::keyClicks(signature, "Harbour 4");
        QString preview = screen.text("preview");
        QVERIFY2(preview.indexOf("> ") < preview.indexOf("-- \nAda\nHarbour 4"), qPrintable(preview));
        screen.choose("signaturePlace", "Above what is quoted");
        preview = screen.text("preview"); // without the line of dashes: programs take all below it for the signature
        QVERIFY2(preview.contains("Ada\nHarbour 4") && preview.indexOf("Harbour") < preview.indexOf("> "), qPrintable(preview));
        auto *list = screen.find<QListWidget>("identities");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(list->item(0)->text().contains("boats@example.org") && list->item(0)->text().contains("new mail"));
        QCOMPARE(identities(profile).size(), 1);
        screen.save();
        const QList<Identity> now = identities(profile);
        QCOMPARE(now.size(), 2);
        QCOMPARE(now.first().address, (Address{"Ada Lovelace", "boats@example.org"}));
        QCOMPARE(now.first().replyTo, QStringLiteral("club@example.org"));
        QVERIFY(now.first().bccSelf && !now.first().plusAddresses && now.first().signatureAbove);
        QCOMPARE(now.first().signature, QStringLiteral("Ada\nHarbour 4"));
        QCOMPARE(account(profile).identity.address, QStringLiteral("boats@example.org"));
        // The other one goes; the last one cannot.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!screen.canClick("removeIdentity"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        screen.save();
        QCOMPARE(identities(profile).size(), 1);
        QCOMPARE(identities(profile).first().address.address, QStringLiteral("boats@example.org"));
    }

    void invalidAddressesAreNotSaved()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Identities);
        screen.type("identityAddress", "nobody at home");
        QVERIFY(screen.message().contains("nobody at home"));
        QVERIFY(!screen.canClick("save"));
        screen.click("discard");
        QCOMPARE(screen.find<QLineEdit>("identityAddress")->text(), QStringLiteral("ada@example.org"));
        QCOMPARE(screen.message(), QString());
    }

    /// How answers begin: where one writes, the line above the quote, and in which form; seen at once in the preview, and kept.
    void howAnswersBeginIsChosenOnThePage()
    {
        FilledProfile profile;
        profile.open();
        const Identity before = identities(profile).first();
        QVERIFY(!before.answerAbove && before.attribution.isEmpty() && before.form == Identity::Form::AsProgram);
        const RoomScreen screen(profile.mail(), profile.account, Kind::Identities);
        QString preview = screen.text("preview");
        QVERIFY2(preview.indexOf("> ") < preview.indexOf("Your answer"), qPrintable(preview));
        QVERIFY2(preview.contains("name@example.org wrote:\n> "), qPrintable(preview));
        auto *place = screen.find<QComboBox>("answerPlace");
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Down);
        preview = screen.text("preview");
        QVERIFY2(preview.indexOf("Your answer") < preview.indexOf("> "), qPrintable(preview));
        auto *line = screen.find<QLineEdit>("attribution");
        QVERIFY(line->toolTip().contains("%name"));
        QTest::mouseClick(line, Qt::LeftButton);
        QTest::keyClicks(line, "%name said on %date:");
        preview = screen.text("preview");
        QVERIFY2(preview.contains("name@example.org said on ") && !preview.contains("wrote:"), qPrintable(preview));
        auto *form = screen.find<QComboBox>("form");
        form->setFocus();
        QTest::keyClick(form, Qt::Key_End);
        QVERIFY(screen.canClick("save"));
        screen.save();
        const Identity now = identities(profile).first();
        QVERIFY(now.answerAbove);
        QCOMPARE(now.attribution, QStringLiteral("%name said on %date:"));
        QCOMPARE(now.form, Identity::Form::Formatted);
        // Another page made anew shows what was kept, and back to how it was is one click.
        const RoomScreen again(profile.mail(), profile.account, Kind::Identities);
        QCOMPARE(again.find<QComboBox>("answerPlace")->currentIndex(), 1);
        QCOMPARE(again.find<QLineEdit>("attribution")->text(), now.attribution);
        again.type("attribution", "x");
        again.click("discard");
        QCOMPARE(again.find<QLineEdit>("attribution")->text(), now.attribution);
    }

    void serversAreNeeded()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Servers);
        QVERIFY(!screen.find<QComboBox>("protocol"));
        screen.type("imapHost", "");
        QVERIFY(screen.message().contains("both servers"));
        QVERIFY(!screen.canClick("save"));
        screen.type("imapHost", "imap.example.org");
        screen.type("smtpPort", "");
        QVERIFY(screen.message().contains("65535"));
        screen.type("smtpPort", "465");
        screen.type("userName", "");
        QVERIFY(!screen.canClick("save"));
        screen.click("discard");
        QCOMPARE(screen.find<QLineEdit>("imapHost")->text(), QStringLiteral("127.0.0.1"));
    }

    /// A server that hangs up: nothing is saved, the reason is shown, and only then can it be saved all the same.
    void uncheckedOnlyAfterAFailure()
    {
        FilledProfile profile;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] { server.nextPendingConnection()->close(); });
        const Account before = account((profile.open(), profile));
        const RoomScreen screen(profile.mail(), profile.account, Kind::Servers);
        QVERIFY(!screen.find<QAbstractButton>("saveUnchecked"));
        screen.type("imapPort", QString::number(server.serverPort()));
        screen.type("password", "secret");
        QCOMPARE(screen.find<QAbstractButton>("save")->text(), QStringLiteral("Check and save"));
        screen.click("save");
        QVERIFY(screen.find<QWidget>("checks"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.canClick("saveUnchecked"), 20000);
        QVERIFY2(screen.message().contains("Nothing was changed"), qPrintable(screen.message()));
        QCOMPARE(account(profile), before);
        // Other settings have not failed yet.
        screen.type("imapPort", QString::number(server.serverPort() - 1));
        QVERIFY(!screen.find<QAbstractButton>("saveUnchecked"));
        screen.type("imapPort", QString::number(server.serverPort()));
        screen.click("save");
        QTRY_VERIFY_WITH_TIMEOUT(screen.canClick("saveUnchecked"), 20000);
        screen.click("saveUnchecked");
        QTRY_COMPARE(account(profile).imap.port, server.serverPort());
        QTRY_COMPARE(screen.message(), QStringLiteral("Saved."));
        QCOMPARE(screen.find<QLineEdit>("password")->text(), QString());
        QTRY_VERIFY(account(profile).secretStored);
    }

    /// A server that says nothing: "Stop" ends the check at once.
    void aCheckCanBeStopped()
    {
        FilledProfile profile;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const RoomScreen screen(profile.open(), profile.account, Kind::Servers);
        screen.type("imapPort", QString::number(server.serverPort()));
        screen.type("password", "secret");
        screen.click("save");
        QTRY_VERIFY(screen.canClick("stopCheck"));
        QVERIFY(!screen.find<QLineEdit>("imapPort")->isEnabled() && !screen.canClick("save"));
        screen.click("stopCheck");
        QTRY_VERIFY(screen.message().contains("Stopped"));
        QVERIFY(!screen.find<QAbstractButton>("saveUnchecked"));
        QVERIFY(screen.canClick("save"));
        QCOMPARE(screen.find<QLineEdit>("password")->text(), QStringLiteral("secret"));
    }

    void connection()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::Connection);
        screen.choose("proxyKind", "SOCKS5 proxy");
        QTest::keyClick(screen.find<QComboBox>("proxyKind"), Qt::Key_Return);
        screen.type("proxyHost", "");
        QVERIFY2(screen.message().contains("where the proxy is"), qPrintable(screen.message()));
        QVERIFY(!screen.canClick("save"));
        screen.type("proxyHost", "proxy.example.org");
        screen.save();
        QCOMPARE(account(profile).proxy, (ProxySettings{ProxySettings::Kind::Socks5, "proxy.example.org", 1080, {}}));
        QVERIFY(!screen.canClick("save"));
        screen.type("proxyHost", "elsewhere");
        screen.click("discard");
        QCOMPARE(screen.find<QLineEdit>("proxyHost")->text(), QStringLiteral("proxy.example.org"));
    }

    void whoIsSwitchedOffIsNotConnectedTo()
    {
        FilledProfile profile;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        profile.write([&](StoreWriter &writer) { writer.accounts.setEnabled(profile.account, false); });
        const RoomScreen screen(profile.open(), profile.account, Kind::Servers);
        screen.type("imapPort", QString::number(server.serverPort()));
        QCOMPARE(screen.find<QAbstractButton>("save")->text(), QStringLiteral("Save"));
        screen.save();
        QCOMPARE(account(profile).imap.port, server.serverPort());
        QVERIFY(!server.hasPendingConnections());
        const auto checked = profile.mail().checkAccount({account(profile), {}, true});
        QTRY_VERIFY(checked.isFinished());
        QVERIFY(checked.result() && checked.result()->message.contains("switched off"));
        const auto synced = profile.mail().syncOnce(profile.account, {}, false);
        QTRY_VERIFY(synced.isFinished());
        QVERIFY(std::get<Failure>(synced.result()).message.contains("switched off"));
    }

    void whoSignsInThroughTheBrowserHasNoPassword()
    {
        FilledProfile profile;
        AccountSetup setup;
        setup.account = account((profile.open(), profile));
        setup.account.id = {};
        setup.account.uuid = "uuid-of-ann";
        setup.account.identity = {"Ann", "ann@example.org"};
        setup.account.oauth = "google";
        setup.check = false;
        const auto added = profile.mail().addAccount(setup);
        QTRY_VERIFY(added.isFinished());
        const RoomScreen screen(profile.mail(), std::get<AccountId>(added.result()), Kind::Servers);
        QVERIFY(!screen.find<QLineEdit>("password"));
        screen.click("signInAgain");
        auto *prompt = screen.room->findChild<QWidget *>("signInPrompt");
        QVERIFY(prompt && prompt->isVisible());
    }
};

QTEST_MAIN(AccountPagesTest)
#include "AccountPagesTest.moc"
