// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of reading that need no message of their own in tests/data.
#include "core/mime/HtmlText.h"
#include "core/mime/MessageReader.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace postrider;

class MessageReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void html_data();
    void html();
    void alternatives();
    void forLists();
    void partBytesAndText();
    void encryptedIsSaid();
    void sourceOnly();
    void messageIds();
    void previews();
    void manyThreads();
};

void MessageReaderTest::html_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *html, const char *text) { QTest::newRow(html) << QString::fromUtf8(text); };
    row("<p>a</p><p>b</p>", "a\n\nb\n");
    row("a<br>b<br/><br>c", "a\nb\n\nc\n");
    row("  a \n b&nbsp;&nbsp;c  ", "a b c\n");
    row("<div><div>a</div></div><div>b</div>", "a\nb\n");
    row("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc\n");
    row("<ol><li>x<li>y</ol>", "1. x\n2. y\n");
    row("<a href='mailto:a@b.c'>a@b.c</a>", "a@b.c\n");
    row("<a href=\"https://b.example/\">https://a.example/</a>", "https://a.example/ <https://b.example/>\n");
    row("<a href=\"javascript:alert(1)\">x</a>", "x\n");
    row("&lt;b&gt; &eacute; &#8364; &#x20AC; &#128; &unknown; &amp", "<b> é € € € &unknown; &\n");
    row("a<!-- hidden <b>x</b> -->b", "ab\n");
    row("<style>x</style>a<script>y</script>b", "ab\n");
    row("1 < 2 and 3 > 2", "1 < 2 and 3 > 2\n");
    row("<img alt='logo' src=x>", "logo\n");
    row("<p title='a > b'>c</p>", "c\n");
    row("<blockquote>a<blockquote>b</blockquote></blockquote>c", "> a\n\n>> b\n\nc\n");
    row("", "");
}

void MessageReaderTest::html()
{
    QString text = HtmlText::fromHtml(QString::fromUtf8(QTest::currentDataTag()));
    // Empty lines within quotes are a matter of taste.
    text.replace(QLatin1String("\n>\n"), QLatin1String("\n\n"));
    QTEST(text, "text");
}

/// For lists the text is the same, and HTML beside it is left out.
void MessageReaderTest::forLists()
{
    const auto read = [](const QByteArray &parts, ReadFor purpose) {
        return MessageReader::read("From: a@b.c\nContent-Type: multipart/alternative; boundary=b\n\n" + parts + "--b--\n", purpose);
    };
    const QByteArray plain = "--b\nContent-Type: text/plain\n\nplain words\n", html = "--b\nContent-Type: text/html\n\n<p>rich words</p>\n",
                     blank = "--b\nContent-Type: text/plain\n\n \n",
                     file = "--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: text/html\n\n<p>rich words</p>\n--c\nContent-Type: image/png\n\nx\n--c--\n";
    for (const QByteArray &parts : {plain + html, html + plain, html, blank + html, plain + file, file + plain}) {
        const MessageContent list = read(parts, ReadFor::List), person = read(parts, ReadFor::Person);
        QCOMPARE(list.text, person.text);
        QCOMPARE(list.attachments.size(), person.attachments.size());
        QCOMPARE(MessageReader::preview(list), MessageReader::preview(person));
        QVERIFY(person.html.isEmpty() == !parts.contains("html"));
    }
    QVERIFY(read(plain + html, ReadFor::List).html.isEmpty());
    QVERIFY(!read(blank + html, ReadFor::List).html.isEmpty());
}

void MessageReaderTest::alternatives()
{
    const auto read = [](const QByteArray &parts) { return MessageReader::read("From: a@b.c\nContent-Type: multipart/alternative; boundary=b\n\n" + parts + "--b--\n"); };
    const QByteArray plain = "--b\nContent-Type: text/plain\n\nplain\n", html = "--b\nContent-Type: text/html\n\n<i>html</i>\n";
    const QByteArray empty = "--b\nContent-Type: text/plain\n\n\n", calendar = "--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n";
    for (const QByteArray &both : {plain + html, html + plain}) { // the order is the sender's mistake
        QCOMPARE(read(both).text, QStringLiteral("plain"));
        QCOMPARE(read(both).html, QStringLiteral("<i>html</i>"));
        QVERIFY(!read(both).textIsFromHtml);
    }
    QCOMPARE(read(empty + html).text, QStringLiteral("html\n"));
    QVERIFY(read(empty + html).textIsFromHtml);
    QCOMPARE(read(plain + calendar).attachments.first().safeName, QStringLiteral("attachment.ics"));
    QVERIFY(read(plain).html.isEmpty());
}

void MessageReaderTest::partBytesAndText()
{
    const QByteArray raw = "From: a@b.c\r\nContent-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=A4=20\r\n";
    const MessageContent content = MessageReader::read(raw);
    QCOMPARE(MessageReader::partBytes(raw, QStringLiteral("1")), QByteArray("\xa4 \r\n"));
    QCOMPARE(MessageReader::partText(raw, content.structure), QStringLiteral("€ \r\n"));
    QVERIFY(MessageReader::partBytes(raw, QStringLiteral("2")).isEmpty());
    QVERIFY(MessageReader::partBytes(raw, QStringLiteral("../1")).isEmpty());
    PartNode forged = content.structure;
    forged.bodySize = 1'000'000; // a node of another message
    QCOMPARE(MessageReader::partText(raw, forged), QStringLiteral("€ \r\n"));
}

void MessageReaderTest::encryptedIsSaid()
{
    const MessageContent content = MessageReader::read("From: a@b.c\nContent-Type: multipart/encrypted; boundary=b; protocol=\"application/pgp-encrypted\"\n\n--b\n"
                                                       "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n");
    QCOMPARE(content.protections.size(), 1);
    QVERIFY(content.protections.first().isWhole && content.protections.first().sentence.contains(QLatin1String("encrypted")));
    QCOMPARE(content.attachments.size(), 2);
}

/// Over a limit a message is shown as its source where nothing else of it can be trusted, and as text where it can.
void MessageReaderTest::sourceOnly()
{
    QVERIFY(MessageReader::read("From: a@b.c\n" + QByteArray("X-Filler: abcdefghijklmnopqrstuvwxyz\n").repeated(60'000) + "\ntext").sourceOnly);
    QVERIFY(MessageReader::read("From: a@b.c\n" + QByteArray("Content-Type: message/rfc822\n\n").repeated(200) + "\ntext").sourceOnly);
    const MessageContent manyParts = MessageReader::read("From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\nx\n").repeated(20'000));
    QVERIFY(!manyParts.sourceOnly && !manyParts.warnings.isEmpty());
    QCOMPARE(manyParts.attachments.last().type, QByteArray("application/octet-stream"));
    QVERIFY(!MessageReader::read("From: a@b.c\n\n").sourceOnly);
}

void MessageReaderTest::messageIds()
{
    const MessageContent content =
        MessageReader::read("From: a@b.c\nMessage-ID:  bare@id\nReferences: <a@b>junk<c@d>\n\t<e\n @f> <not ended\nIn-Reply-To: your message of <g@h>\n\nx");
    QCOMPARE(content.messageIdHeader, QStringLiteral("<bare@id>"));
    QCOMPARE(content.references, (QStringList{QStringLiteral("<a@b>"), QStringLiteral("<c@d>"), QStringLiteral("<e@f>")}));
    QCOMPARE(content.inReplyTo, QStringList{QStringLiteral("<g@h>")});
}

void MessageReaderTest::previews()
{
    MessageContent content;
    content.text = QStringLiteral("  Hello   there,\n\n> quoted\nsecond line\n-- \nsignature\n");
    QCOMPARE(MessageReader::preview(content), QStringLiteral("Hello there, second line"));
    QCOMPARE(MessageReader::preview(content, 5), QStringLiteral("Hello"));
    content.text = QStringLiteral("😀😀");
    QCOMPARE(MessageReader::preview(content, 3), QStringLiteral("😀"));
}

/// vmime is initialised once, whoever comes first.
void MessageReaderTest::manyThreads()
{
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&right] {
            for (int k = 0; k < 50; ++k)
                right += MessageReader::read("From: a@b.c\nSubject: =?koi8-r?B?8NLJ18XU?=\n\n\xe9").subject == QStringLiteral("Привет");
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(right.load(), 400);
}

QTEST_GUILESS_MAIN(MessageReaderTest)
#include "MessageReaderTest.moc"
