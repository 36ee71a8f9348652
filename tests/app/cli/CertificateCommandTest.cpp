// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/ScriptedServer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// A certificate trusted from a shell: only by the fingerprint that somebody was told, and only if it is the one that is shown.
class CertificateCommandTest : public QObject {
    Q_OBJECT

private:
    struct Run {
        int status = -1;
        QByteArray out, err;
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QString kind() const { return object()[QLatin1String("error")][QLatin1String("kind")].toString(); }
    };
    Run run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), QStringList{"--json", "--profile", m_dir.filePath("profile")} + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void story()
    {
        const TestCertificate own = TestCertificates::shared().of(TestCertificates::Kind::SelfSigned);
        const QString fingerprint = QString::fromLatin1(QSslCertificate::fromPath(own.certificateFile).value(0).digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
        ScriptedServer imap, smtp;
        imap.setCertificate(own);
        smtp.setCertificate(own);
        const QString place = QStringLiteral("127.0.0.1:%1").arg(imap.port());
        const Run added = run({"account", "add", "--email", "anna@example.org", "--imap", QStringLiteral("imaps://%1").arg(place), "--smtp",
            QStringLiteral("smtps://127.0.0.1:%1").arg(smtp.port()), "--password-command", "echo s3cret", "--no-check"});
        QVERIFY2(added.status == 0, added.err.constData());
        QCOMPARE(run({"account", "certificates"}).array().size(), 0);

        // Another fingerprint than the one that is shown: nothing is trusted.
        imap.script({"TLS!"});
        smtp.script({"TLS!"});
        const Run wrong = run({"account", "trust-certificate", "anna@example.org", "--fingerprint", QString("ab").repeated(32)});
        QCOMPARE(wrong.status, 4);
        QCOMPARE(wrong.kind(), QStringLiteral("certificate"));
        QVERIFY(wrong.err.contains(fingerprint.toLatin1()));
        QCOMPARE(run({"account", "certificates"}).array().size(), 0);
        QCOMPARE(run({"account", "trust-certificate", "anna@example.org"}).status, 2);
        QCOMPARE(run({"account", "trust-certificate", "anna@example.org", "--fingerprint", "ab:cd"}).status, 2);

        // The right one, shown by both servers.
        imap.script({"TLS!"});
        smtp.script({"TLS!"});
        const Run right = run({"account", "trust-certificate", "anna@example.org", "--fingerprint", fingerprint.toLower()});
        QVERIFY2(right.status == 0, right.err.constData());
        QCOMPARE(right.object()[QLatin1String("trusted")].toArray().size(), 2);
        const QJsonArray all = run({"account", "certificates", "list"}).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][QLatin1String("fingerprint")].toString(), fingerprint);
        QCOMPARE(all[0][QLatin1String("host")].toString(), QStringLiteral("127.0.0.1"));
        QVERIFY(!all[0][QLatin1String("faults")].toString().isEmpty() && !all[0][QLatin1String("trustedSince")].toString().isEmpty());

        // Nothing to trust any more.
        imap.script({"TLS", "S: * OK [CAPABILITY IMAP4rev1] ready", "C~ A1 LOGOUT", "S: * BYE x", "S: A1 OK x", "EOF"});
        smtp.script({"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C: QUIT", "S: 221 bye", "EOF"});
        QCOMPARE(run({"account", "trust-certificate", "anna@example.org", "--fingerprint", fingerprint}).kind(), QStringLiteral("refused"));

        QCOMPARE(run({"account", "revoke-certificate", place, QString("ab").repeated(32)}).kind(), QStringLiteral("gone"));
        QCOMPARE(run({"account", "revoke-certificate", "127.0.0.1"}).status, 2);
        const Run revoked = run({"account", "revoke-certificate", place, fingerprint});
        QCOMPARE(revoked.status, 0);
        QCOMPARE(revoked.object()[QLatin1String("revoked")].toInt(), 1);
        QCOMPARE(run({"account", "certificates"}).array().size(), 1);
        QCOMPARE(run({"account", "revoke-certificate", place}).kind(), QStringLiteral("gone"));
        // And the account is refused there again.
        imap.script({"TLS!"});
        QCOMPARE(run({"sync"}).kind(), QStringLiteral("certificate"));
        QCOMPARE(imap.outcome(), QString());
    }
};

QTEST_GUILESS_MAIN(CertificateCommandTest)
#include "CertificateCommandTest.moc"
