// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/IndexFeed.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace postrider;

class IndexFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void header();
    void plainAndHtml();
    void stubBesideHtml();
    void htmlOnly();
    void attachments();
    void embedded();
    void charsets();
    void bounded();
    void anyBytes();
};

namespace {

const QByteArray kHead = "From: A <a@example.org>\r\nTo: b@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\n";

QByteArray part(const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return "--b\r\nContent-Type: " + type + "\r\n" + more + "\r\n" + body + "\r\n";
}

QByteArray multipart(const QByteArray &subtype, const QByteArray &parts)
{
    return kHead + "Content-Type: multipart/" + subtype + "; boundary=b\r\n\r\n" + parts + "--b--\r\n";
}

} // namespace

void IndexFeedTest::header()
{
    const IndexText text =
        IndexFeed::textOf("From: =?utf-8?Q?J=C3=BCrgen?= <j@example.org>\r\nReply-To: j@example.org\r\nTo: \"B, C\" <b@example.org>, d@example.org\r\nCc: E <e@example.org>\r\n"
                          "Bcc: f@example.org\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\r\n\r\nHello\r\n");
    QCOMPARE(QString::fromUtf8(text.subject), QStringLiteral("Grüße"));
    QCOMPARE(QString::fromUtf8(text.sender), QStringLiteral("Jürgen <j@example.org>\n"));
    QCOMPARE(QString::fromUtf8(text.recipients), QStringLiteral("B, C <b@example.org>\n <d@example.org>\nE <e@example.org>\n <f@example.org>\n"));
    QCOMPARE(text.body, QByteArray("Hello\r\n"));
}

void IndexFeedTest::plainAndHtml()
{
    const QByteArray words = QByteArray("plain words ").repeated(30);
    const IndexText text = IndexFeed::textOf(multipart("alternative", part("text/plain", words) + part("text/html", "<p>" + words + "<b>marked</b></p>")));
    QVERIFY(text.body.contains("plain words"));
    QVERIFY(!text.body.contains("marked")); // the plain form says it all
}

void IndexFeedTest::stubBesideHtml()
{
    const IndexText text = IndexFeed::textOf(
        multipart("alternative", part("text/plain", "Your program cannot show this.") + part("text/html", "<p>" + QByteArray("the offer ").repeated(200) + "</p>")));
    QVERIFY(text.body.contains("the offer"));
    QVERIFY(text.body.contains("cannot show"));
}

void IndexFeedTest::htmlOnly()
{
    const IndexText text = IndexFeed::textOf(kHead
        + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><style>.hidden{}</style><title>t</title></head><body><p>Caf&eacute; <b>bo</b>ld</p><script>evil()</script></body></html>");
    QVERIFY2(QString::fromUtf8(text.body).contains(QStringLiteral("Café bold")), text.body.constData());
    QVERIFY(!text.body.contains("evil") && !text.body.contains("hidden"));
}

void IndexFeedTest::attachments()
{
    const IndexText text = IndexFeed::textOf(multipart("mixed",
        part("text/plain", "see there")
            + part("application/pdf; name=\"a.pdf\"", "JVBERi0=", "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=utf-8''%C3%9Cber.pdf\r\n")
            + part("image/png; name=pic.png", "secretpixels") + part("text/csv; name=table.csv", "cell one;two", "Content-Disposition: attachment\r\n")));
    QCOMPARE(QString::fromUtf8(text.attachments), QStringLiteral("Über.pdf\npic.png\ntable.csv\n"));
    QVERIFY(text.body.contains("see there") && text.body.contains("cell one"));
    QVERIFY(!text.body.contains("secretpixels") && !text.body.contains("%PDF"));
}

void IndexFeedTest::embedded()
{
    const IndexText text = IndexFeed::textOf(multipart("mixed",
        part("text/plain", "forwarded below")
            + part("message/rfc822", "From: Inner <inner@example.net>\r\nSubject: the inner subject\r\nContent-Type: text/plain\r\n\r\ninner words\r\n")));
    for (const char *words : {"forwarded below", "the inner subject", "inner@example.net", "inner words"})
        QVERIFY2(text.body.contains(words), words);
    QCOMPARE(text.subject, QByteArray("s"));
}

void IndexFeedTest::charsets()
{
    QCOMPARE(IndexFeed::textOf(kHead + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\ncaf\xe9").body, QStringLiteral("café").toUtf8());
    QCOMPARE(
        IndexFeed::textOf(kHead + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=C3=A9").body, QStringLiteral("café").toUtf8());
    QCOMPARE(IndexFeed::textOf(kHead + "Content-Type: text/plain; charset=koi8-r\r\n\r\n\xd0\xd2\xc9\xd7\xc5\xd4").body, QStringLiteral("привет").toUtf8());
}

void IndexFeedTest::bounded()
{
    const QByteArray line = QStringLiteral("wörter und mehr\r\n").toUtf8();
    const IndexText text = IndexFeed::textOf(kHead + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + line.repeated(300'000));
    QVERIFY(text.body.size() <= IndexText::MaxBody && text.body.size() > IndexText::MaxBody - 10);
    QCOMPARE(QString::fromUtf8(text.body).toUtf8(), text.body); // never cut in a character
    QByteArray many = "From: a@b\r\nTo: ";
    for (int i = 0; i < 20'000; ++i)
        many += "n" + QByteArray::number(i) + "@example.org,\r\n ";
    QVERIFY(IndexFeed::textOf(many + "x@y\r\n\r\n").recipients.size() <= IndexText::MaxHeader);
    QByteArray deep = kHead;
    for (int i = 0; i < 300; ++i)
        deep += "Content-Type: multipart/alternative; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
    IndexFeed::textOf(deep + "\r\nend");
}

void IndexFeedTest::anyBytes()
{
    std::mt19937 random(20261126);
    static const QByteArrayList pieces{"\r\n", "Content-Type: ", "multipart/mixed; boundary=b", "text/html", "--b", "--b--", "message/rfc822", "base64",
        "Content-Transfer-Encoding: ", "=?utf-8?Q?", "<p>", "&amp", "\xff", "\0x", "Subject: ", "words ", "charset=utf-16", ";", "\r\n\r\n", "<!--"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray raw;
        const int count = int(random() % 40);
        for (int i = 0; i < count; ++i)
            raw += pieces[int(random() % uint(pieces.size()))];
        const IndexText text = IndexFeed::textOf(raw);
        QVERIFY(IndexText::fromBlob(text.toBlob()) == text);
    }
}

QTEST_APPLESS_MAIN(IndexFeedTest)
#include "IndexFeedTest.moc"
