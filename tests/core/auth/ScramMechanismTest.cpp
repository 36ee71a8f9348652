// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/ScramMechanism.h"
#include "core/base/MailError.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postrider;

namespace {

using Binding = ScramMechanism::Binding;

const SaslCredentials kUser{QStringLiteral("user"), QStringLiteral("pencil")};
const QByteArray kNonce1 = "fyko+d2lbbFgONRv9qkxdawL", kNonce256 = "rOprNGfwEbeRWgbNEkqO";
const QByteArray kFirst1 = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
const QByteArray kFirst256 = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
const QByteArray kFinal256 = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

ScramMechanism scram256(const SaslCredentials &credentials = kUser)
{
    return ScramMechanism(QCryptographicHash::Sha256, credentials, Binding::None, {}, kNonce256);
}

} // namespace

class ScramMechanismTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 5802 5.
    void exampleOfRfc5802()
    {
        ScramMechanism scram(QCryptographicHash::Sha1, kUser, Binding::None, {}, kNonce1);
        QCOMPARE(*scram.initialResponse(), QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
        QCOMPARE(scram.respond(kFirst1), QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QCOMPARE(scram.respond("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="), QByteArray());
        scram.confirm();
    }

    /// RFC 7677 3.
    void exampleOfRfc7677()
    {
        ScramMechanism scram = scram256();
        QCOMPARE(*scram.initialResponse(), QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
        QCOMPARE(scram.respond(kFirst256), QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        QCOMPARE(scram.respond(kFinal256), QByteArray());
        scram.confirm();
    }

    /// What the header says about channel binding is signed, with the binding itself where there is one.
    void channelBinding()
    {
        ScramMechanism none(QCryptographicHash::Sha256, kUser, Binding::NotOffered, "ignored", kNonce256);
        QVERIFY(none.initialResponse()->startsWith("y,,n=user,"));
        QVERIFY(none.respond(kFirst256).startsWith("c=" + QByteArray("y,,").toBase64() + ",r="));
        ScramMechanism bound(QCryptographicHash::Sha256, kUser, Binding::TlsServerEndPoint, QByteArray("\x01\x02\xff", 3), kNonce256);
        QVERIFY(bound.initialResponse()->startsWith("p=tls-server-end-point,,n=user,"));
        QVERIFY(bound.respond(kFirst256).startsWith("c=" + QByteArray("p=tls-server-end-point,,\x01\x02\xff").toBase64() + ",r="));
    }

    /// RFC 5802 5.1: '=' and ',' of a name; SASLprep of both.
    void names()
    {
        const SaslCredentials odd{QString::fromUtf8("a,b=c \xe2\x85\xa8"), QString::fromUtf8("\xc2\xaa")};
        QCOMPARE(*scram256(odd).initialResponse(), QByteArray("n,,n=a=2Cb=3Dc IX,r=" + kNonce256));
        // A feminine ordinal indicator is an "a" after SASLprep.
        QCOMPARE(scram256({"user", QString::fromUtf8("\xc2\xaa")}).respond(kFirst256), scram256({"user", "a"}).respond(kFirst256));
    }

    void noncesDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(*ScramMechanism(QCryptographicHash::Sha256, kUser, Binding::None).initialResponse());
        QCOMPARE(seen.size(), 100);
    }

    void hostileFirst_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray nonce = "r=" + kNonce256;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another nonce") << QByteArray("r=abcdefghijklmnopqrstuvwxyz,s=QSXC,i=4096");
        QTest::newRow("our nonce and nothing more") << nonce + ",s=QSXC,i=4096";
        QTest::newRow("a part of our nonce") << nonce.chopped(1) + ",s=QSXC,i=4096";
        QTest::newRow("no nonce") << QByteArray("s=QSXC,i=4096");
        QTest::newRow("no salt") << nonce + "x,i=4096";
        QTest::newRow("empty salt") << nonce + "x,s=,i=4096";
        QTest::newRow("salt that is not base64") << nonce + "x,s=!!!,i=4096";
        QTest::newRow("no count") << nonce + "x,s=QSXC";
        QTest::newRow("empty count") << nonce + "x,s=QSXC,i=";
        QTest::newRow("zero") << nonce + "x,s=QSXC,i=0";
        QTest::newRow("negative") << nonce + "x,s=QSXC,i=-4096";
        QTest::newRow("plus") << nonce + "x,s=QSXC,i=+4096";
        QTest::newRow("a word") << nonce + "x,s=QSXC,i=many";
        QTest::newRow("2^31") << nonce + "x,s=QSXC,i=2147483648";
        QTest::newRow("2^32 + 1") << nonce + "x,s=QSXC,i=4294967297";
        QTest::newRow("2^64 + 1") << nonce + "x,s=QSXC,i=18446744073709551617";
        QTest::newRow("one more than the most") << nonce + "x,s=QSXC,i=2000001";
        QTest::newRow("another order") << QByteArray("s=QSXC,") + nonce + "x,i=4096";
        QTest::newRow("unknown extension required") << "m=foo," + nonce + "x,s=QSXC,i=4096";
        QTest::newRow("an error, too early") << QByteArray("e=other-error");
        QTest::newRow("the end, too early") << kFinal256;
    }

    /// Refused at once, without any work and without a proof that somebody could try passwords against.
    void hostileFirst()
    {
        QFETCH(QByteArray, message);
        ScramMechanism scram = scram256();
        QElapsedTimer timer;
        timer.start();
        const auto failure = failureOf([&] { scram.respond(message); });
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Refused));
        QVERIFY(timer.elapsed() < 60'000); // 2^31 rounds would take an hour
        QVERIFY(failureOf([&] { scram.confirm(); }));
    }

    void fewIterationsAreTaken()
    {
        ScramMechanism scram = scram256();
        QVERIFY(scram.respond("r=" + kNonce256 + "x,s=QSXC,i=1").contains(",p="));
    }

    void extensionsBehindAreIgnored()
    {
        ScramMechanism scram = scram256();
        QVERIFY(scram.respond(kFirst256 + ",x=whatever").contains(",p="));
    }

    void hostileFinal_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("another signature") << QByteArray("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=") << ErrorKind::Certificate;
        QTest::newRow("half a signature") << QByteArray("v=6rriTRBi23WpRR/wtup+mA==") << ErrorKind::Certificate;
        QTest::newRow("empty signature") << QByteArray("v=") << ErrorKind::Refused;
        QTest::newRow("no base64") << QByteArray("v=***") << ErrorKind::Refused;
        QTest::newRow("nothing") << QByteArray() << ErrorKind::Refused;
        QTest::newRow("the first message again") << kFirst256 << ErrorKind::Refused;
    }
    void hostileFinal()
    {
        QFETCH(QByteArray, message);
        QFETCH(ErrorKind, kind);
        ScramMechanism scram = scram256();
        scram.respond(kFirst256);
        const auto failure = failureOf([&] { scram.respond(message); });
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(kind));
        QVERIFY(failureOf([&] { scram.confirm(); }));
    }

    /// A yes without the server's proof is none.
    void successWithoutProof()
    {
        ScramMechanism early = scram256();
        QCOMPARE(nameOf(failureOf([&] { early.confirm(); })->kind), nameOf(ErrorKind::Certificate));
        ScramMechanism scram = scram256();
        scram.respond(kFirst256);
        QCOMPARE(nameOf(failureOf([&] { scram.confirm(); })->kind), nameOf(ErrorKind::Certificate));
    }

    /// RFC 5802 7, server-error: kept as the reason, answered with nothing, and a yes after it is none.
    void serverError()
    {
        ScramMechanism scram = scram256();
        scram.respond(kFirst256);
        QCOMPARE(scram.respond("e=invalid-proof,x=y"), QByteArray());
        QCOMPARE(scram.reason(), QString("invalid-proof"));
        QVERIFY(failureOf([&] { scram.confirm(); }));
        QVERIFY(failureOf([&] { scram.respond(kFinal256); }));
        ScramMechanism rude = scram256();
        rude.respond(kFirst256);
        rude.respond("e=\x1b[31m\n");
        QCOMPARE(rude.reason(), QString("other-error"));
    }

    void oneChallengeTooMany()
    {
        ScramMechanism scram = scram256();
        scram.respond(kFirst256);
        scram.respond(kFinal256);
        QVERIFY(failureOf([&] { scram.respond(kFinal256); }));
    }

    /// The proof is as good as the password to somebody with time.
    void secrets()
    {
        ScramMechanism scram = scram256();
        QVERIFY(scram.secrets().contains("pencil"));
        const QByteArray message = scram.respond(kFirst256);
        QVERIFY(scram.secrets().contains(message.toBase64()));
        QVERIFY(scram.secrets().contains("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
    }

    /// The most that a server may ask for is seconds, not minutes.
    void mostIterations()
    {
        ScramMechanism scram = scram256();
        QElapsedTimer timer;
        timer.start();
        scram.respond("r=" + kNonce256 + "x,s=QSXC,i=" + QByteArray::number(ScramMechanism::kMostIterations / 10));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(ScramMechanismTest)
#include "ScramMechanismTest.moc"
