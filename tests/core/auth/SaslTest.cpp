// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/Sasl.h"
#include "core/base/MailError.h"

#include <QTest>

using namespace postrider;

class SaslTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plain()
    {
        // The example of RFC 4616 4, without an authorization identity.
        QCOMPARE(QByteArray::fromBase64(Sasl::plainResponse("tim", "tanstaaftanstaaf")), QByteArray("\0tim\0tanstaaftanstaaf", 21));
        QCOMPARE(Sasl::plainResponse("tim", "tanstaaftanstaaf"), QByteArray("AHRpbQB0YW5zdGFhZnRhbnN0YWFm"));
        QCOMPARE(QByteArray::fromBase64(Sasl::plainResponse(QString::fromUtf8("j\xc3\xbcrgen"), QString::fromUtf8("\xe2\x82\xac 5"))),
            QByteArray("\0j\xc3\xbcrgen\0\xe2\x82\xac 5", 14));
    }

    void login()
    {
        QCOMPARE(Sasl::loginUserName("anna"), QByteArray("YW5uYQ=="));
        QCOMPARE(Sasl::loginPassword("s3cret "), QByteArray("czNjcmV0IA=="));
    }

    /// One line of base64, however long the password is.
    void longSecretsStayOnOneLine()
    {
        const QByteArray response = Sasl::plainResponse("anna", QString(4000, 'x'));
        QVERIFY(!response.contains('\n') && !response.contains('\r'));
        QCOMPARE(QByteArray::fromBase64(response).size(), 4006);
    }

    void detailsComeWithoutThePassword()
    {
        const QString password = QStringLiteral("pa\"ss word");
        const QByteArrayList forms = Sasl::secretForms("anna", password);
        QString detail = QStringLiteral("535 no: ");
        for (const QByteArray &form : forms)
            detail += QString::fromUtf8(form) + QLatin1Char(' ');
        try {
            Sasl::guarded(forms, [&] { throw MailError(ErrorKind::SignIn, QStringLiteral("m"), detail); });
            QFAIL("it throws");
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::SignIn);
            QCOMPARE(e.message(), QStringLiteral("m"));
            QCOMPARE(e.detail(), QStringLiteral("535 no: *** *** *** *** "));
        }
    }

    void whatCannotBeSaid()
    {
        QVERIFY_EXCEPTION_THROWN(Sasl::plainResponse("anna" + QString(QChar(0)) + "root", "x"), MailError);
        QVERIFY_EXCEPTION_THROWN(Sasl::plainResponse("anna", QString(QChar(0))), MailError);
        QVERIFY_EXCEPTION_THROWN(Sasl::plainResponse("anna", QString()), MailError);
        QVERIFY_EXCEPTION_THROWN(Sasl::loginUserName(QString()), MailError);
    }
};

QTEST_GUILESS_MAIN(SaslTest)
#include "SaslTest.moc"
