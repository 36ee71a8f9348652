// SPDX-License-Identifier: GPL-3.0-or-later
// Mail as it is sent, not as it ought to be: what other programs get wrong in headers, names and structure, and what a person has to see of it nevertheless.
#include "core/mime/MessageReader.h"

#include <QTest>

using namespace postrider;

class AsSentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subjects_data();
    void subjects();
    void names_data();
    void names();
    void structures_data();
    void structures();
};

void AsSentTest::subjects_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    int number = 0;
    const auto row = [&number](const char *raw, const char *text) { QTest::addRow("%d", ++number) << QByteArray(raw) << QString::fromUtf8(text); };
    row("Gr\xc3\xbc\xc3\x9f"
        "e roh",
        "Grüße roh");
    row("=?UTF-8?Q?Gr=C3=BC=C3?= =?UTF-8?Q?=9Fe?=", "Grüße"); // a character split between words
    row("=?UTF-8?B?R3LDvMM=?= =?UTF-8?B?n2U=?=", "Grüße");
    row("=?UTF-8?B?R3LDvMOfZQ?=", "Grüße"); // padding left out
    row("=?utf-8?b?R3LDvMOfZQ==?=", "Grüße");
    row("=?UTF-8?Q?=47r=c3=bc=c3=9fe?=", "Grüße"); // small hexadecimal digits
    row("=?ISO-8859-1?Q?Gr=FC=DFe aus K=F6ln?=", "Grüße aus Köln"); // blanks within
    row("=?UTF-8?Q?a?==?UTF-8?Q?b?=", "ab"); // nothing between
    row("=?UTF-8?Q?a?=\t=?UTF-8?Q?b?=", "ab");
    row("\"=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\"", "\"Grüße\""); // within quotes
    row("Re: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=: more", "Re: Grüße: more");
    row("(=?UTF-8?Q?a?=)", "(a)");
    row("=?gb2312?B?vPLM5dbQzsQ=?=", "简体中文");
    row("=?big5?B?wWPF6aSkpOU=?=", "繁體中文");
    row("=?iso-2022-jp?B?GyRCRnxLXDhsGyhC?=", "日本語");
    row("=?ISO-2022-JP?B?GyRCRnwbKEI=?= =?ISO-2022-JP?B?GyRCS1wbKEI=?=", "日本");
    row("\x1b$BF|K\\8l\x1b(B", "日本語"); // ISO-2022-JP, raw
    row("=?Shift_JIS?B?k/qWe4zq?=", "日本語");
    row("=?euc-kr?B?x9Gxub7u?=", "한국어");
    row("=?ks_c_5601-1987?B?x9Gxub7u?=", "한국어");
    row("=?koi8-r?B?8NLJ18XU?=", "Привет");
    row("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", "Привет");
    row("=?windows-1256?B?48ra5Q==?=", "متعه");
    row("=?utf-7?Q?Gr+APwA3w-e?=", "Grüße");
    row("=?unknown-8bit?Q?Gr=C3=BC=C3=9Fe?=", "Grüße");
    row("=?x-unknown?Q?plain?=", "plain");
    row("=?us-ascii?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"); // it is not
    row("=?utf-8?Q?Gr=FC=DFe?=", "Grüße"); // nor is this
    row("=?iso-8859-1?Q?Gr=C3=BC=C3=9Fe?=", "Grüße");
    row("=?UTF-8?Q?100=25_=3D_1?=", "100% = 1");
    row("=?UTF-8?Q?a=?=", "a=");
    row("=?UTF-8?Q?a_?=", "a");
    row("=?UTF-8?Q?why=3F?=", "why?");
    row("=?UTF-8?Q?why?_yes?=", "why? yes");
    row("=?UTF-8?Q?"
        "?=",
        "");
    row("=?UTF-8?B?"
        "?=",
        "");
    row("=?UTF-8?Q?never ended", "=?UTF-8?Q?never ended");
    row("=?UTF-8?B?R3LDvMOfZQ==", "=?UTF-8?B?R3LDvMOfZQ==");
    row("=?UTF-8?Q?=C3=A4?= =?broken =?UTF-8?Q?=C3=B6?=", "ä =?broken ö");
    row("=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=\r\n c", "ab c");
    row("=?utf-8*en?Q?language?=", "language");
    row("=?UTF-8?Q?=F0=9F=98=80_smile?=", "😀 smile");
    row("=?UTF-8?B?8J+Y?= =?UTF-8?B?gA==?=", "😀");
    row("=?UTF-8?Q?=00a=0D=0Ab?=", "a  b"); // no NUL, no line break ever
    row("a\r\n\r\n", "a");
    row("   leading", "leading");
    row("tab\tinside", "tab inside");
    row("=?utf-16?B?/v8ARwByAPwA3wBl?=", "Grüße");
    row("=?UTF-8?q?lower?=", "lower");
    row("Fwd: =?utf-8?Q?=E2=9C=89?= =?utf-8?Q?_mail?=", "Fwd: ✉ mail");
}

void AsSentTest::subjects()
{
    QFETCH(QByteArray, raw);
    QTEST(MessageReader::read("From: a@b.c\r\nSubject: " + raw + "\r\n\r\nx").subject, "text");
}

void AsSentTest::names_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    int number = 0;
    const auto row = [&number](const char *disposition, const char *name) { QTest::addRow("%d", ++number) << QByteArray(disposition) << QString::fromUtf8(name); };
    row("attachment; filename=a.txt", "a.txt");
    row("attachment; filename=two words.txt", "two words.txt");
    row("attachment; filename=\"a.txt", "a.txt");
    row("attachment; filename='a.txt'", "'a.txt'");
    row("attachment; filename=\"=?UTF-8?Q?=C3=84.txt?=\"", "Ä.txt"); // RFC 2047 forbids it; everybody does it
    row("attachment; filename==?UTF-8?Q?=C3=84.txt?=", "Ä.txt");
    row("attachment; filename=\"=?UTF-8?B?w4Q=?= =?UTF-8?B?LnR4dA==?=\"", "Ä.txt");
    row("attachment; filename=\"=?UTF-8?Q?=C3=84?=\r\n =?UTF-8?Q?.txt?=\"", "Ä.txt");
    row("attachment; filename=\"\xc3\x84.txt\"", "Ä.txt");
    row("attachment; filename=\"\xc4.txt\"", "Ä.txt");
    row("attachment; filename*=UTF-8''%C3%84.txt", "Ä.txt");
    row("attachment; filename*=utf-8'en'%c3%84.txt", "Ä.txt");
    row("attachment; filename*=\"UTF-8''%C3%84.txt\"", "Ä.txt"); // quoted
    row("attachment; filename*=iso-8859-1''%C4.txt", "Ä.txt");
    row("attachment; filename*=''%C3%84.txt", "Ä.txt");
    row("attachment; filename*=%C3%84.txt", "Ä.txt");
    row("attachment; filename*=UTF-8''\xc3\x84.txt", "Ä.txt"); // raw
    row("attachment; filename=fallback.txt; filename*=UTF-8''%C3%84.txt", "Ä.txt");
    row("attachment; filename*=UTF-8''%C3%84.txt; filename=fallback.txt", "Ä.txt");
    row("attachment; filename*0*=UTF-8''%C3; filename*1*=%84.txt", "Ä.txt"); // a character split
    row("attachment; filename*1*=%84.txt; filename*0*=UTF-8''%C3", "Ä.txt"); // in any order
    row("attachment; filename*0=\"a b\"; filename*1=\" c.txt\"", "a b c.txt");
    row("attachment; filename*0*=UTF-8''%C3%84; filename*1=\"50%25.txt\"", "Ä50%25.txt"); // only the starred pieces are encoded
    row("attachment; filename*00*=UTF-8''a; filename*01*=b.txt", "ab.txt");
    row("attachment; filename*0=\"=?UTF-8?Q?=C3\"; filename*1=\"=84.txt?=\"", "Ä.txt"); // both at once
    row("attachment; filename*0=a; filename*2=c.txt", "ac.txt"); // a piece is missing
    row("attachment; filename=\"100%.txt\"", "100%.txt");
    row("attachment; filename=\"100%25.txt\"", "100%25.txt"); // no percent code in a plain name
    row("attachment; filename=\"a\\\"b.txt\"", "a_b.txt");
    row("attachment; filename=\"C:\\dir\\a.txt\"", "a.txt");
    row("attachment; FILENAME=A.TXT", "A.TXT");
    row("attachment; filename = \"a.txt\"", "a.txt");
    row("attachment;filename=a.txt;size=3", "a.txt");
    row("attachment; size=3; filename=a.txt; creation-date=\"Mon; x\"", "a.txt");
    row("attachment filename=a.txt", "a.txt");
    row("attachment; name=a.txt", "a.txt");
    row("filename=a.txt", "a.txt");
    row("inline; filename=a.txt", "a.txt");
    row("attachment; filename=\"a.txt\" (comment)", "a.txt");
    row("attachment; filename=\"a\r\n b.txt\"", "a b.txt");
    row("attachment; filename=\"a;b.txt\"", "a;b.txt");
    row("attachment; filename=a%2F..%2Fb.txt", "a_.._b.txt");
    row("attachment; filename=\"=?iso-2022-jp?B?GyRCRnxLXDhsGyhCLnR4dA==?=\"", "日本語.txt");
    row("attachment; filename*=iso-2022-jp''%1B%24BF%7CK%5C8l%1B%28B.txt", "日本語.txt");
    row("attachment; filename*=gb18030''%BC%F2.txt", "简.txt");
    row("attachment; filename*=x-no-such''%C3%84.txt", "Ä.txt");
    row("attachment; filename*=UTF-8''%ZZa%.txt", "%ZZa%.txt");
}

void AsSentTest::names()
{
    QFETCH(QByteArray, disposition);
    const MessageContent content =
        MessageReader::read("From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: application/octet-stream\r\n"
                            "Content-Disposition: "
            + disposition + "\r\n\r\nx\r\n--b--\r\n");
    QCOMPARE(content.attachments.size(), 1);
    QTEST(content.attachments.first().safeName, "name");
}

void AsSentTest::structures_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("attachments"); ///< part numbers
    const auto row = [](const char *name, const QByteArray &raw, const char *text, const char *attachments) {
        QTest::newRow(name) << raw << QString::fromUtf8(text) << QString::fromLatin1(attachments);
    };
    row("no header at all", "just words\r\nand more\r\n", "just words\nand more\n", "");
    row("a part without blank line", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nwords at once\r\n--b--\r\n", "words at once", "");
    row("a part with a header and no blank line", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nwords at once\r\n--b--\r\n",
        "words at once", "");
    row("an empty part", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n--b\r\n\r\nwords\r\n--b--\r\n", "words", "");
    row("words before and after", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\npreamble\r\n--b\r\n\r\nwords\r\n--b--\r\nepilogue\r\n", "words", "");
    row("boundary with blanks behind", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b  \r\n\r\nwords\r\n--b-- \r\n", "words", "");
    row("boundary in single quotes", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary='b'\r\n\r\n--'b'\r\n\r\nwords\r\n--'b'--\r\n", "words", "");
    row("the same boundary within",
        "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n"
        "--b--\r\n--b--\r\n",
        "words", "");
    row("only CR", "From: a@b.c\nContent-Type: text/plain\n\none\rtwo\r", "one\ntwo\n", "");
    row("base64 with a footer in the clear", "From: a@b.c\r\nContent-Transfer-Encoding: base64\r\n\r\nd29yZHMK\r\n", "words\n", "");
    row("encoding in capitals and a comment", "From: a@b.c\r\nContent-Transfer-Encoding: BASE64 (really)\r\n\r\nd29yZHM=\r\n", "words", "");
    row("an unknown encoding", "From: a@b.c\r\nContent-Transfer-Encoding: x-mystery\r\n\r\nwords\r\n", "words\n", "");
    row("type without a slash", "From: a@b.c\r\nContent-Type: text\r\n\r\nwords\r\n", "words\n", "");
    row("type of nothing", "From: a@b.c\r\nContent-Type: \r\n\r\nwords\r\n", "words\n", "");
    row("HTML alone", "From: a@b.c\r\nContent-Type: text/html\r\n\r\n<p>words</p>\r\n", "words\n", "");
    row("an alternative with a calendar",
        "From: a@b.c\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: text/calendar\r\n\r\nx\r\n--b--\r\n", "words", "2");
    row("a message in a message", "From: a@b.c\r\nContent-Type: message/rfc822\r\n\r\nSubject: in\r\n\r\nwords\r\n", "words\n", "1");
    row("two texts", "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\nContent-Disposition: inline\r\n\r\ntwo\r\n--b--\r\n", "one\ntwo",
        "");
    row("an attached text",
        "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\ntwo\r\n--b--\r\n", "one",
        "2");
    row("related without a start",
        "From: a@b.c\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>words</p>\r\n--b\r\nContent-Type: image/png\r\n\r\n"
        "x\r\n--b--\r\n",
        "words\n", "2");
    row("an mbox line before it", "From a@b.c Mon Jan  1 00:00:00 2024\r\nFrom: a@b.c\r\nSubject: s\r\n\r\nwords\r\n", "words\n", "");
    row("no final line end", "From: a@b.c\r\n\r\nwords", "words", "");
    row("nothing", "", "", "");
    row("a header alone", "From: a@b.c\r\nSubject: x", "", "");
    row("blank lines only", "\r\n\r\n\r\n", "\n\n", "");
}

void AsSentTest::structures()
{
    QFETCH(QByteArray, raw);
    const MessageContent content = MessageReader::read(raw);
    QStringList attachments;
    for (const Attachment &a : content.attachments)
        attachments += a.partId;
    QTEST(content.text, "text");
    QTEST(attachments.join(u','), "attachments");
}

QTEST_GUILESS_MAIN(AsSentTest)
#include "AsSentTest.moc"
