// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// At a shell: what is known of a sender, whose word an account takes, and who may load pictures.
class TrustCommandTest : public QObject {
    Q_OBJECT

private:
    struct Run {
        int status = -1;
        QByteArray out, err;
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };
    Run run(const QStringList &words, bool json = true) const
    {
        QProcess process;
        process.start(
            QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), (json ? QStringList{"--json"} : QStringList()) + QStringList{"--profile", m_dir.filePath("profile")} + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void inspect()
    {
        const QString path = m_dir.filePath("letter.eml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Authentication-Results: mx.example.org; dkim=pass header.d=shop.com\r\nAuthentication-Results: mx.example.org; dmarc=fail\r\n"
                   "From: news@mail.shop.com\r\nReply-To: x@evil.net\r\nSubject: x\r\n\r\nHello\r\n");
        file.close();
        const QJsonObject nobody = run({"inspect", path}).object()["authentication"].toObject();
        QCOMPARE(nobody["verdict"].toString(), QString("notChecked"));
        QVERIFY(nobody["checkedBy"].isNull());
        QCOMPARE(nobody["results"].toArray().size(), 2); // what is written there, by whomever
        const QJsonObject whole = run({"inspect", path, "--trust", "mx.other.org,MX.example.org"}).object();
        const QJsonObject trusted = whole["authentication"].toObject();
        QCOMPARE(trusted["verdict"].toString(), QString("verified"));
        QCOMPARE(trusted["checkedBy"].toString(), QString("mx.example.org"));
        QCOMPARE(trusted["checks"].toArray().size(), 1);
        QCOMPARE(trusted["checks"].toArray()[0].toObject()["domain"].toString(), QString("shop.com"));
        QVERIFY(trusted["checks"].toArray()[0].toObject()["aligned"].toBool());
        QVERIFY(whole["warnings"].toArray().contains(QStringLiteral("Answers go to x@evil.net, not to news@mail.shop.com.")));
        const Run people = run({"inspect", path, "--trust", "mx.example.org"}, false);
        QVERIFY2(people.out.contains("This message really comes from mail.shop.com"), people.out.constData());
        QVERIFY2(people.out.contains("Signed by shop.com (DKIM)"), people.out.constData());
    }

    void account()
    {
        const Run added =
            run({"account", "add", "--email", "anna@example.org", "--imap", "imaps://127.0.0.1:1", "--smtp", "smtps://127.0.0.1:1", "--password-command", "echo x", "--no-check"});
        QVERIFY2(added.status == 0, added.err.constData());
        const auto named = [this] { return run({"account", "list"}).array()[0].toObject()["authserv"].toArray(); };
        QCOMPARE(named(), QJsonArray());
        QCOMPARE(run({"account", "set", "anna@example.org", "authserv=MX1.example.org,mx2.example.org"}).status, 0);
        QCOMPARE(named(), (QJsonArray{"mx1.example.org", "mx2.example.org"}));
        QCOMPARE(run({"account", "set", "anna@example.org", "authserv="}).status, 2);
        QCOMPARE(run({"account", "set", "anna@example.org", "authserv=a b"}).status, 1);
        QCOMPARE(named().size(), 2);
        QCOMPARE(run({"account", "set", "anna@example.org", "authserv=none"}).status, 0);
        QCOMPARE(named(), QJsonArray());
        QCOMPARE(run({"account", "set", "anna@example.org", "authserv=auto"}).status, 0);
    }

    void pictures()
    {
        {
            Store store(m_dir.filePath("profile"));
            store.writeAndWait(Durability::User, [](StoreWriter &writer) {
                writer.pictureRules.insert({PicturePermission::Rule::Sender, QStringLiteral("news@shop.com"), 1'800'000'000'000});
                writer.pictureRules.insert({PicturePermission::Rule::Domain, QStringLiteral("friends.net"), 1'800'000'000'000});
            });
        }
        const QJsonArray rules = run({"remote-pictures"}).array();
        QCOMPARE(rules.size(), 2);
        QCOMPARE(rules[0].toObject()["name"].toString(), QString("news@shop.com"));
        QCOMPARE(rules[1].toObject()["kind"].toString(), QString("domain"));
        QCOMPARE(run({"remote-pictures", "revoke", "Friends.net"}).status, 0);
        QCOMPARE(run({"remote-pictures", "revoke", "friends.net"}).status, 1);
        QCOMPARE(run({"remote-pictures", "list"}).array().size(), 1);
        QCOMPARE(run({"remote-pictures", "revoke"}).status, 2);
        QCOMPARE(run({"remote-pictures", "always"}).status, 2);
        QCOMPARE(run({"remote-pictures", "never"}).status, 0);
        Store store(m_dir.filePath("profile"));
        QCOMPARE(store.makeReader()->state("pictures_off"), qint64(1));
    }
};

QTEST_GUILESS_MAIN(TrustCommandTest)
#include "TrustCommandTest.moc"
