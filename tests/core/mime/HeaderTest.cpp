// SPDX-License-Identifier: GPL-3.0-or-later
// Header values: encoded words, address lists, dates, file names (RFC 2047, RFC 5322 3.3, 3.4, RFC 2183 2.3).
#include "core/mime/FieldParameters.h"
#include "core/mime/FileNames.h"
#include "core/mime/MessageReader.h"

#include <QTest>

using namespace postrider;

class HeaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void addresses_data();
    void addresses();
    void dates_data();
    void dates();
    void fileNames_data();
    void fileNames();
    void dangerousNames_data();
    void dangerousNames();
    void parameters_data();
    void parameters();
};

void HeaderTest::words_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *raw, const char *text) { QTest::newRow(raw) << QByteArray(raw) << QString::fromUtf8(text); };
    row("plain", "plain");
    row("", "");
    row("=?ISO-8859-1?Q?a?=", "a");
    row("=?ISO-8859-1?Q?a?= b", "a b");
    row("=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=", "ab");
    row("=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=", "ab");
    row("=?ISO-8859-1?Q?a?=\r\n\t=?ISO-8859-1?Q?b?=", "ab");
    row("=?ISO-8859-1?Q?a_b?=", "a b");
    row("=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=", "a b");
    row("=?us-ascii*en-us?q?language?=", "language");
    row("=?utf-8?Q?not closed", "=?utf-8?Q?not closed");
    row("=?utf-8?X?what?=", "=?utf-8?X?what?=");
    row("=?=?=?=", "=?=?=?=");
    row("=?utf-8?Q?"
        "?=",
        "");
    row("a=?utf-8?Q?=C3=A4?=b", "aäb");
    row("=?utf-8?Q?with blank inside?=", "with blank inside");
    row("folded\r\n over\r\n\tlines", "folded over lines");
    row("raw \xc3\xa4 utf-8", "raw ä utf-8");
    row("raw \xe4 latin", "raw ä latin");
    row("=?utf-8?Q?a=0D=0ASubject:_b?=", "a  Subject: b");
    row("=?utf-8?Q?=E2=80=AEevil=E2=80=AC?=", "evil");
}

void HeaderTest::words()
{
    QFETCH(QByteArray, raw);
    QTEST(MessageReader::decodeHeader(raw), "text");
}

void HeaderTest::addresses_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected"); // "name|address" separated by "; "
    const auto row = [](const char *raw, const char *expected) { QTest::newRow(raw) << QByteArray(raw) << QString::fromUtf8(expected); };
    row("a@b.c", "|a@b.c");
    row("<a@b.c>", "|a@b.c");
    row("Ann <a@b.c>", "Ann|a@b.c");
    row("\"Doe, Jane\" <a@b.c>, d@e.f", "Doe, Jane|a@b.c; |d@e.f");
    row("\"a \\\"quote\\\" b\" <a@b.c>", "a \"quote\" b|a@b.c");
    row("a@b.c (Ann Comment)", "Ann Comment|a@b.c");
    row("Ann (not (this)) Lee <a@b.c>", "Ann Lee|a@b.c");
    row("=?utf-8?Q?J=C3=B6rg?= M <a@b.c>", "Jörg M|a@b.c");
    row("\"=?utf-8?Q?J=C3=B6rg?=\" <a@b.c>", "Jörg|a@b.c");
    row("=?utf-8?Q?Doe=2C_Jane?= <a@b.c>", "Doe, Jane|a@b.c");
    row("Team: a@b.c, Bob <b@b.c>;, c@b.c", "|a@b.c; Bob|b@b.c; |c@b.c");
    row("undisclosed-recipients:;", "");
    row("<@relay,@other:a@b.c>", "|a@b.c");
    row("a . b @ c . d", "|a.b@c.d");
    row("\"odd local\"@b.c", "|\"odd local\"@b.c");
    row("Ann <a@b.c", "Ann|a@b.c");
    row("root", "|root");
    row("<MAILER-DAEMON>", "|MAILER-DAEMON");
    row("just some words", "just some words|");
    row("a@b.c, , ,d@e.f,", "|a@b.c; |d@e.f");
    row("a@b.c; d@e.f", "|a@b.c; |d@e.f");
    row("Ann\r\n <a@b.c>,\r\n b@b.c", "Ann|a@b.c; |b@b.c");
    row("a@b.c <a@b.c>", "|a@b.c");
    row("x@y.z <a@b.c>", "x@y.z|a@b.c");
    row("Ann <a@b.c> <d@e.f>", "|Ann <a@b.c> <d@e.f>");
    row("Ann <a@b.c> d@e.f", "|Ann <a@b.c> d@e.f");
    row("\xc3\x84nn <a@b.c>", "Änn|a@b.c");
    row("", "");
}

void HeaderTest::addresses()
{
    QFETCH(QByteArray, raw);
    QStringList found;
    for (const Address &a : MessageReader::decodeAddresses(raw))
        found += a.name + QLatin1Char('|') + a.address;
    QTEST(found.join(QStringLiteral("; ")), "expected");
}

void HeaderTest::dates_data()
{
    QTest::addColumn<qint64>("expected");
    const qint64 t = 1'700'000'000'000; // 2023-11-14 22:13:20 UTC
    QTest::newRow("Tue, 14 Nov 2023 22:13:20 +0000") << t;
    QTest::newRow("14 Nov 2023 22:13:20 GMT") << t;
    QTest::newRow("Tue, 14 Nov 2023 23:13:20 +0100 (CET)") << t;
    QTest::newRow("Tue, 14 Nov 2023 17:13:20 EST") << t;
    QTest::newRow("Tue,14 Nov 2023 22:13:20 -0000") << t;
    QTest::newRow("tue, 14 november 2023 22:13:20 UT") << t;
    QTest::newRow("Tue, 14-Nov-23 22:13:20 +0000") << t;
    QTest::newRow("14 Nov 23 22:13 +0000") << t - 20'000;
    QTest::newRow("Tue Nov 14 22:13:20 2023") << t;
    QTest::newRow("Tue Nov 14 22:13:20 GMT 2023") << t;
    QTest::newRow("2023-11-14T22:13:20Z") << t;
    QTest::newRow("2023-11-14 23:13:20+01:00") << t;
    QTest::newRow("Tue, 14 Nov 2023 22:13:20") << t;
    QTest::newRow("29 Feb 2000 00:00:00 +0000") << 951'782'400'000LL;
    QTest::newRow("1 Jan 70 00:00:01 +0000") << 1'000LL;
    QTest::newRow("1 Jan 99 00:00:00 +0000") << 915'148'800'000LL;
    QTest::newRow("nonsense") << 0LL;
    QTest::newRow("") << 0LL;
    QTest::newRow("99 Foo 2023 99:99:99") << 0LL;
    QTest::newRow("14 Nov 99999999999999999999 22:13:20") << 0LL;
    QTest::newRow("31 Dec 1969 23:59:59 +0000") << 0LL;
}

void HeaderTest::dates()
{
    QTEST(MessageReader::decodeDate(QByteArrayView(QTest::currentDataTag())), "expected");
}

void HeaderTest::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *tag, const QString &name, const char *safe) { QTest::newRow(tag) << name << QString::fromUtf8(safe); };
    const auto same = [](const char *name) { return QString::fromUtf8(name); };
    row("ordinary", same("Report 2023.pdf"), "Report 2023.pdf");
    row("umlauts", same("Größe.pdf"), "Größe.pdf");
    row("traversal", same("../../.bashrc"), "bashrc");
    row("absolute", same("/etc/passwd"), "passwd");
    row("windows path", same("C:\\Users\\x\\y.txt"), "y.txt");
    row("drive only", same("C:evil.txt"), "C_evil.txt");
    row("dot", same("."), "attachment");
    row("dots", same(".."), "attachment");
    row("empty", QString(), "attachment");
    row("slash at the end", same("a/b/"), "attachment");
    row("device", same("con"), "_con");
    row("device with extension", same("NUL.tar.gz"), "_NUL.tar.gz");
    row("device com", same("com1"), "_com1");
    row("no device", same("com10.txt"), "com10.txt");
    row("trailing", same("a.txt. . "), "a.txt");
    row("percent", same("..%2f..%2Fx"), "_.._x");
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral(".txt"), "a.txt");
    row("line break", same("a\r\nb.txt"), "a b.txt");
    row("rtlo", QStringLiteral("cod\u202Etxt.exe"), "codtxt.exe");
    row("zero width", QStringLiteral("a\u200Bb.txt"), "ab.txt");
    row("stream", same("a.txt::$DATA"), "a.txt__$DATA");
    row("option", same("-rf"), "rf");
    row("option behind a blank", same("~ -~rf"), "rf");
    row("wildcards", same("a*?.txt"), "a__.txt");
    QTest::newRow("long") << QString(4096, QLatin1Char('x')) + QStringLiteral(".pdf") << QString(116, QLatin1Char('x')) + QStringLiteral(".pdf");
}

void HeaderTest::fileNames()
{
    QFETCH(QString, name);
    const QString safe = MessageReader::safeFileName(name);
    QTEST(safe, "safe");
    QCOMPARE(MessageReader::safeFileName(safe), safe);
}

void HeaderTest::dangerousNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("dangerous");
    QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("application/pdf") << false;
    QTest::newRow("two dots") << QStringLiteral("report.v2.pdf") << QByteArray("application/pdf") << false;
    QTest::newRow("exe") << QStringLiteral("a.EXE") << QByteArray("application/octet-stream") << true;
    QTest::newRow("double extension") << QStringLiteral("a.pdf.exe") << QByteArray("application/pdf") << true;
    QTest::newRow("the other way round") << QStringLiteral("a.exe.pdf") << QByteArray("application/pdf") << true;
    QTest::newRow("desktop") << QStringLiteral("a.desktop") << QByteArray("text/plain") << true;
    QTest::newRow("lnk") << QStringLiteral("a.lnk") << QByteArray("image/png") << true;
    QTest::newRow("trailing dot") << QStringLiteral("a.exe.") << QByteArray("image/png") << true;
    QTest::newRow("blanks") << QStringLiteral("a.pdf            .exe") << QByteArray("image/png") << true;
    QTest::newRow("by type") << QStringLiteral("a.txt") << QByteArray("application/x-msdownload") << true;
    QTest::newRow("bidi") << QStringLiteral("a\u202Etxt.pdf") << QByteArray("application/pdf") << true;
    QTest::newRow("no extension") << QStringLiteral("README") << QByteArray("text/plain") << false;
}

void HeaderTest::dangerousNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, type);
    QTEST(FileNames::isDangerous(name, type), "dangerous");
}

void HeaderTest::parameters_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *field, const char *value) { QTest::newRow(field) << QByteArray(field) << QString::fromUtf8(value); };
    row("text/plain; name=a", "a");
    row("text/plain; NAME = \"a b\"", "a b");
    row("text/plain;; name=a;", "a");
    row("text/plain; x=\"q;name=no\"; name=a", "a");
    row("text/plain; name=a (comment)", "a");
    row("text/plain (a;name=no) ; name=a", "a");
    row("text/plain; name=\"a\\\"b\"", "a\"b");
    row("text/plain; name=\"C:\\dir\\f.txt\"", "C:\\dir\\f.txt");
    row("text/plain; name*=utf-8''%C3%A4", "ä");
    row("text/plain; name*=%C3%A4", "ä");
    row("text/plain; name*1=b; name*0=a; name*2*=%20c", "ab c");
    row("text/plain; name*0*=utf-8''%C3; name*1*=%A4", "ä");
    row("text/plain; name*0=a; name*0=b", "a");
    row("text/plain; name*99999999999=a", "");
    row("text/plain; name=\"never closed", "never closed");
    row("text/plain; name=", "");
    row("text/plain", "");
    row("", "");
}

void HeaderTest::parameters()
{
    QFETCH(QByteArray, field);
    QTEST(FieldParameters(field).text("name"), "value");
}

QTEST_GUILESS_MAIN(HeaderTest)
#include "HeaderTest.moc"
