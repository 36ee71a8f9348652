// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MailtoLink.h"

#include <QTest>

using namespace postrider;

class MailtoLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheFieldsOfALink()
    {
        const auto draft =
            MailtoLink::draftFrom(QUrl("mailto:ann@example.org,bob@example.org?cc=carl@example.org&bcc=dora@example.org&to=eve@example.org&subject=Hi%20there&body=one%0D%0Atwo"));
        QVERIFY(draft);
        QCOMPARE(textOf(draft->to), QStringLiteral("ann@example.org, bob@example.org, eve@example.org"));
        QCOMPARE(textOf(draft->cc), QStringLiteral("carl@example.org"));
        QCOMPARE(textOf(draft->bcc), QStringLiteral("dora@example.org"));
        QCOMPARE(draft->subject, QStringLiteral("Hi there"));
        QCOMPARE(draft->body, QStringLiteral("one\ntwo"));
    }

    void neverTakesAFileOrAHeader()
    {
        const auto draft =
            MailtoLink::draftFrom(QUrl("mailto:a@example.org?attach=/etc/passwd&attachment=/etc/passwd&reply-to=x@y.example&in-reply-to=%3Cx%3E&from=boss@example.org&Subject=ok"));
        QVERIFY(draft);
        QVERIFY(draft->attachments.isEmpty());
        QVERIFY(draft->inReplyTo.isEmpty());
        QVERIFY(!draft->from.isValid());
        QVERIFY(draft->body.isEmpty());
        QCOMPARE(draft->subject, QStringLiteral("ok"));
    }

    void answersWhatItNames()
    {
        QCOMPARE(MailtoLink::draftFrom(QUrl("mailto:a@example.org?In-Reply-To=%3Cx.1@lists.example%3E"))->inReplyTo, QStringLiteral("<x.1@lists.example>"));
        QCOMPARE(MailtoLink::draftFrom(QUrl("mailto:a@example.org?In-Reply-To=%3Cx.1@lists.example%3E"))->references, QStringList{QStringLiteral("<x.1@lists.example>")});
        for (const char *bad : {"x@y", "%3Cx@y%3E%0D%0ABcc:%20z@z.example", "%3Cx@y%3E%3Ca@b%3E", "%3Cx%20@y%3E"})
            QVERIFY2(MailtoLink::draftFrom(QUrl(QStringLiteral("mailto:a@example.org?in-reply-to=%1").arg(QLatin1String(bad))))->inReplyTo.isEmpty(), bad);
    }

    void noLineBreakBecomesAHeader()
    {
        const auto draft = MailtoLink::draftFrom(QUrl("mailto:a@example.org?subject=x%0D%0ABcc:%20evil@example.org"));
        QCOMPARE(draft->subject, QStringLiteral("x Bcc: evil@example.org"));
        QVERIFY(draft->bcc.isEmpty());
    }

    void keepsAnEncodedPlusAndPercent()
    {
        const auto draft = MailtoLink::draftFrom(QUrl("mailto:a+b@example.org?subject=1%2B1=2%20100%25"));
        QCOMPARE(draft->to.value(0).address, QStringLiteral("a+b@example.org"));
        QCOMPARE(draft->subject, QStringLiteral("1+1=2 100%"));
    }

    void isBounded()
    {
        QString text = QStringLiteral("mailto:");
        for (int i = 0; i < 1000; ++i)
            text += QStringLiteral("a%1@example.org,").arg(i);
        text += QStringLiteral("?subject=") + QString(100'000, u's') + QStringLiteral("&body=") + QString(1'000'000, u'b');
        const auto draft = MailtoLink::draftFrom(QUrl(text));
        QCOMPARE(draft->to.size(), 100);
        QVERIFY(draft->subject.size() <= 1000);
        QVERIFY(draft->body.size() <= 64 * 1024);
    }

    void otherSchemesAreNone()
    {
        QVERIFY(!MailtoLink::draftFrom(QUrl("https://example.org/?to=a@b.example")));
        QVERIFY(!MailtoLink::draftFrom(QUrl()));
    }
};

QTEST_GUILESS_MAIN(MailtoLinkTest)
#include "MailtoLinkTest.moc"
