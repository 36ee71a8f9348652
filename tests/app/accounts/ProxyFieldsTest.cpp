// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ProxyFields.h"
#include "app/accounts/ProxyPrompt.h"
#include "tests/app/TestProfile.h"
#include "tests/app/accounts/AssistantScreen.h"

#include <QComboBox>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;
using namespace postrider::test;
using Kind = ProxySettings::Kind;

/// What a person says of an account's proxy: what is asked for, and that a password that is kept is neither shown nor sent to another proxy.
class ProxyFieldsTest : public QObject {
    Q_OBJECT

private:
    static void choose(QWidget &fields, Kind kind)
    {
        auto *box = fields.findChild<QComboBox *>("proxyKind");
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->findData(int(kind)); ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void whatIsAskedFor()
    {
        ProxyFields fields;
        fields.setProxy({});
        fields.show();
        const AssistantScreen screen(fields);
        QVERIFY(!screen.isVisible("proxyHost") && fields.isComplete());
        QVERIFY(screen.text("proxyNote").contains("settings of this computer"));
        QSignalSpy changed(&fields, &ProxyFields::changed);
        choose(fields, Kind::Socks5);
        QVERIFY(changed.size() > 0);
        QVERIFY(screen.isVisible("proxyHost") && !fields.isComplete());
        QCOMPARE(screen.field("proxyPort"), QStringLiteral("1080"));
        screen.type("proxyHost", "proxy.example.org");
        QVERIFY(fields.isComplete());
        QCOMPARE(fields.proxy(), (ProxySettings{Kind::Socks5, "proxy.example.org", 1080, {}}));
        QVERIFY(!fields.password());
        screen.type("proxyUser", "anna");
        QVERIFY(!fields.isComplete());
        screen.type("proxyPassword", "s3cret");
        QVERIFY(fields.isComplete());
        QCOMPARE(fields.password(), std::optional(QString("s3cret")));
        choose(fields, Kind::Http);
        QCOMPARE(screen.field("proxyPort"), QStringLiteral("3128"));
        choose(fields, Kind::None);
        QCOMPARE(fields.proxy(), (ProxySettings{Kind::None, {}, 0, {}}));
        QVERIFY(fields.isComplete());
    }

    void whatIsKept()
    {
        const ProxySettings before{Kind::Http, "proxy.example.org", 8080, "anna"};
        ProxyFields fields;
        fields.setProxy(before);
        fields.show();
        const AssistantScreen screen(fields);
        QCOMPARE(fields.proxy(), before);
        QCOMPARE(screen.field("proxyPassword"), QString());
        QVERIFY(fields.isComplete() && !fields.password());
        // It was for that proxy, and that user.
        screen.type("proxyHost", "other.example.org");
        QVERIFY(!fields.isComplete());
        fields.setProxy(before);
        screen.type("proxyUser", "");
        QVERIFY(fields.isComplete());
        QCOMPARE(fields.password(), std::optional(QString()));
    }

    /// After a proxy has let nobody through: its password, and that is in the keychain and not in the profile.
    void prompt()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        const auto set = mail.setProxy(profile.account, {Kind::Socks5, "proxy.example.org", 1080, "anna"}, QString("wrong"));
        QTRY_VERIFY(set.isFinished());
        const Account account = mail.reader().account(profile.account).value();
        QPointer<ProxyPrompt> prompt = new ProxyPrompt(mail, account, "The proxy does not accept it.");
        prompt->show();
        const AssistantScreen screen(*prompt);
        QCOMPARE(screen.field("proxyHost"), QStringLiteral("proxy.example.org"));
        screen.type("proxyPassword", "right");
        screen.click("save");
        QTRY_VERIFY(!prompt || !prompt->isVisible());
        QCOMPARE(profile.secrets->read(account.proxySecretKey()).secret, QString("right"));
        QCOMPARE(mail.reader().account(profile.account)->proxy, account.proxy);
    }
};

QTEST_MAIN(ProxyFieldsTest)
#include "ProxyFieldsTest.moc"
