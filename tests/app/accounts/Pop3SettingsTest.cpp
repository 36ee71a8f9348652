// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/Pop3Settings.h"
#include "tests/app/TestProfile.h"
#include "tests/app/accounts/AssistantScreen.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>

using namespace postrider;
using namespace postrider::test;

/// What becomes of mail on the POP3 server, changed by click.
class Pop3SettingsTest : public QObject {
    Q_OBJECT
private:
    static Account addAccount(TestProfile &profile)
    {
        AccountSetup setup;
        setup.account.identity = {"Ann", "ann@example.org"};
        setup.account.pop3 = {"127.0.0.1", 1, Security::PlainLoopback, {}};
        setup.account.smtp = {"127.0.0.1", 1, Security::PlainLoopback, {}};
        setup.account.userName = "ann";
        setup.account.pop3Policy = {30, false};
        setup.check = false;
        const auto added = profile.open().addAccount(setup);
        [&] { QTRY_VERIFY(added.isFinished()); }();
        return *profile.mail().reader().account(std::get<AccountId>(added.result()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void changesWhatIsSaved()
    {
        TestProfile profile;
        const Account account = addAccount(profile);
        QPointer<Pop3Settings> settings(new Pop3Settings(profile.mail(), account, nullptr));
        const AssistantScreen screen(*settings);
        settings->show();
        QVERIFY(settings->findChild<QAbstractButton *>("leaveForDays")->isChecked());
        QCOMPARE(settings->findChild<QSpinBox *>("days")->value(), 30);
        QVERIFY(!settings->findChild<QAbstractButton *>("deleteToo")->isChecked());
        screen.click("deleteToo");
        screen.click("leave");
        QVERIFY(!settings->findChild<QSpinBox *>("days")->isEnabled());
        screen.click("save");
        QTRY_COMPARE(profile.mail().reader().account(account.id)->pop3Policy, (Pop3Policy{-1, true}));
        QTRY_VERIFY(!settings);
    }

    void closingChangesNothing()
    {
        TestProfile profile;
        const Account account = addAccount(profile);
        QPointer<Pop3Settings> settings(new Pop3Settings(profile.mail(), account, nullptr));
        settings->show();
        AssistantScreen(*settings).click("take");
        QVERIFY(!settings->findChild<QAbstractButton *>("deleteToo")->isEnabled());
        QTest::keyClick(settings.data(), Qt::Key_Escape);
        QTRY_VERIFY(!settings);
        QTest::qWait(100);
        QCOMPARE(profile.mail().reader().account(account.id)->pop3Policy, (Pop3Policy{30, false}));
    }
};

QTEST_MAIN(Pop3SettingsTest)
#include "Pop3SettingsTest.moc"
