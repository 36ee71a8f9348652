// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Channel.h"
#include "core/net/ChannelBinding.h"
#include "tests/servers/ScriptedServer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

namespace {

/// A self-signed certificate made by the `openssl` program, as DER.
QByteArray certificate(const QStringList &keyAndHash)
{
    QTemporaryDir dir;
    QProcess openssl;
    openssl.start("openssl",
        QStringList{"req", "-x509", "-nodes", "-subj", "/CN=x", "-days", "10", "-outform", "DER", "-keyout", dir.filePath("key"), "-out", dir.filePath("der")} + keyAndHash);
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    QFile file(dir.filePath("der"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ChannelBindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 5929 4.1: the hash of the certificate's own signature, SHA-256 where that is weak.
    void hashes_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<QCryptographicHash::Algorithm>("hash");
        const QStringList rsa{"-newkey", "rsa:2048"}, ec{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"}, pss{"-sigopt", "rsa_padding_mode:pss"};
        QTest::newRow("RSA, MD5") << rsa + QStringList{"-md5"} << QCryptographicHash::Sha256;
        QTest::newRow("RSA, SHA-1") << rsa + QStringList{"-sha1"} << QCryptographicHash::Sha256;
        QTest::newRow("RSA, SHA-224") << rsa + QStringList{"-sha224"} << QCryptographicHash::Sha224;
        QTest::newRow("RSA, SHA-256") << rsa + QStringList{"-sha256"} << QCryptographicHash::Sha256;
        QTest::newRow("RSA, SHA-384") << rsa + QStringList{"-sha384"} << QCryptographicHash::Sha384;
        QTest::newRow("RSA, SHA-512") << rsa + QStringList{"-sha512"} << QCryptographicHash::Sha512;
        QTest::newRow("RSA-PSS, SHA-1") << rsa + pss + QStringList{"-sha1"} << QCryptographicHash::Sha256;
        QTest::newRow("RSA-PSS, SHA-256") << rsa + pss + QStringList{"-sha256"} << QCryptographicHash::Sha256;
        QTest::newRow("RSA-PSS, SHA-512") << rsa + pss + QStringList{"-sha512"} << QCryptographicHash::Sha512;
        QTest::newRow("ECDSA, SHA-1") << ec + QStringList{"-sha1"} << QCryptographicHash::Sha256;
        QTest::newRow("ECDSA, SHA-256") << ec + QStringList{"-sha256"} << QCryptographicHash::Sha256;
        QTest::newRow("ECDSA, SHA-384") << ec + QStringList{"-sha384"} << QCryptographicHash::Sha384;
        QTest::newRow("ECDSA, SHA-512") << ec + QStringList{"-sha512"} << QCryptographicHash::Sha512;
    }
    void hashes()
    {
        QFETCH(QStringList, how);
        QFETCH(QCryptographicHash::Algorithm, hash);
        const QByteArray der = certificate(how);
        QVERIFY(!der.isEmpty());
        QCOMPARE(ChannelBinding::tlsServerEndPoint(der), QCryptographicHash::hash(der, hash));
    }

    void noHash() { QCOMPARE(ChannelBinding::tlsServerEndPoint(certificate({"-newkey", "ed25519"})), QByteArray()); }

    /// Whatever it is, it is read within its bounds.
    void noCertificate()
    {
        const QByteArray der = certificate({"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-sha384"});
        for (qsizetype length = 0; length < der.size(); ++length)
            QCOMPARE(ChannelBinding::tlsServerEndPoint(der.first(length)), QByteArray());
        for (const char *octets : {"", "30", "3080", "3084ffffffff", "308400000000", "3003020100", "30053003020100", "30073000300206ff", "300430003000"})
            QCOMPARE(ChannelBinding::tlsServerEndPoint(QByteArray::fromHex(octets)), QByteArray());
    }

    /// Of the certificate that the server showed, and only inside TLS.
    void ofAConnection()
    {
        ScriptedServer server;
        server.script({"TLS", "S: hello"});
        server.script({"S: hello"});
        Channel secured(server.address(Security::ImplicitTls), nullptr, nullptr);
        const QByteArray der = QSslCertificate::fromPath(TestCertificates::shared().of(TestCertificates::Kind::Good).certificateFile).first().toDer();
        QCOMPARE(secured.channelBinding(), QCryptographicHash::hash(der, QCryptographicHash::Sha256));
        secured.close();
        QCOMPARE(secured.channelBinding(), QByteArray());
        Channel plain(server.address(Security::PlainLoopback), nullptr, nullptr);
        QCOMPARE(plain.channelBinding(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ChannelBindingTest)
#include "ChannelBindingTest.moc"
