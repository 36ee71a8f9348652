// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "core/mime/RedirectWriter.h"
#include "tests/core/mime/WireLint.h"

#include <QTest>

using namespace postrider;

/// What is passed on stays what it was, and says who has passed it on.
class RedirectWriterTest : public QObject {
    Q_OBJECT

private:
    static Address me() { return {QStringLiteral("Ada"), QStringLiteral("ada@example.org")}; }
    static constexpr qint64 date = 1'700'000'000'000;

private Q_SLOTS:
    void everythingElseStaysOctetForOctet()
    {
        const QByteArray letter = "DKIM-Signature: v=1; a=rsa-sha256; b=x\r\nFrom: Grace <grace@example.com>\r\nTo: ada@example.org\r\nSubject:  odd   spacing \r\n"
                                  "Message-ID: <one@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                                  "Gr\xc3\xbc\xc3\x9f"
                                  "e \r\n.\r\n";
        const auto built = RedirectWriter::build(letter, me(), {{{"Charles", "charles@example.net"}}, {{{}, "mary@example.net"}}, {{{}, "secret@example.net"}}}, date);
        QVERIFY(built.wire.endsWith(letter));
        QVERIFY(built.filed.endsWith(letter));
        const QByteArray top = built.wire.first(built.wire.size() - letter.size());
        QVERIFY(top.startsWith("Resent-Date: "));
        QVERIFY(top.contains("\r\nResent-From: Ada <ada@example.org>\r\n"));
        QVERIFY(top.contains("\r\nResent-To: Charles <charles@example.net>\r\n"));
        QVERIFY(top.contains("\r\nResent-Cc: mary@example.net\r\n"));
        QVERIFY(top.contains("\r\nResent-Message-ID: <"));
        QVERIFY2(!built.wire.contains("secret") && built.filed.contains("Resent-Bcc: secret@example.net\r\n"), "a blind copy is only in our own");
        QCOMPARE(built.recipients, QStringList({"charles@example.net", "mary@example.net", "secret@example.net"}));
        QCOMPARE(built.sender, QStringLiteral("ada@example.org"));
        QCOMPARE(built.messageIdHeader, QStringLiteral("<one@example.com>"));
        QVERIFY(built.needs8BitMime && !built.needsSmtpUtf8);
        QCOMPARE(MessageReader::read(built.wire).subject, MessageReader::read(letter).subject);
    }

    void theOriginalsBlindCopiesStayHere()
    {
        const QByteArray letter = "From: ada@example.org\r\nBCC : one@example.net,\r\n two@example.net\r\nSubject: x\r\n\r\nBcc: three@example.net\r\n";
        const auto built = RedirectWriter::build(letter, me(), {{{{}, "charles@example.net"}}, {}, {}}, date);
        QVERIFY(!built.wire.contains("one@") && !built.wire.contains("two@"));
        QVERIFY2(built.wire.contains("\r\n\r\nBcc: three@example.net\r\n"), "what only looks like it, in the text, stays");
        QCOMPARE(built.recipients, QStringList("charles@example.net"));
        QVERIFY(!built.needs8BitMime);
    }

    void earlierBlindCopiesStayHere()
    {
        // Passed on once before, as the copy in Sent has it; and what a delivery has added.
        const QByteArray letter = "Return-Path: <grace@example.com>\r\nDelivered-To: ada+list@example.org\r\nResent-From: ada@example.org\r\nResent-To: charles@example.net\r\n"
                                  "resent-bcc: one@example.net,\r\n two@example.net\r\nFrom: grace@example.com\r\nSubject: x\r\n\r\nReturn-Path: <text@example.com>\r\n";
        for (const QByteArray &original : {letter, QByteArray(letter).replace("\r\n", "\n"), QByteArray(letter).replace("\r\n", "\r")}) {
            const auto built = RedirectWriter::build(original, me(), {{{{}, "mary@example.net"}}, {}, {}}, date);
            QVERIFY(!built.wire.contains("one@") && !built.wire.contains("two@") && !built.wire.toLower().contains("resent-bcc"));
            QVERIFY(!built.wire.contains("Delivered-To") && !built.wire.contains("<grace@example.com>"));
            QVERIFY(built.wire.contains("\r\nResent-To: charles@example.net\r\n"));
            QVERIFY(built.wire.endsWith("\r\n\r\nReturn-Path: <text@example.com>\r\n"));
            QVERIFY(built.filed.contains("one@example.net") && built.filed.contains("Delivered-To: ada+list@example.org\r\n"));
        }
    }

    void withoutBlindCopies_data()
    {
        QTest::addColumn<QByteArray>("letter");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray letter = "From: a@example.org\r\nBcc: one@example.net,\r\n two@example.net\r\nResent-Bcc : three@example.net\r\nSubject: x\r\n\r\nBcc: text\r\n";
        const QByteArray shown = "From: a@example.org\r\nSubject: x\r\n\r\nBcc: text\r\n";
        for (const QByteArray end : {"\r\n", "\n", "\r"})
            QTest::addRow("%s", end.toHex().constData()) << QByteArray(letter).replace("\r\n", end) << QByteArray(shown).replace("\r\n", end);
        QTest::newRow("last field") << QByteArray("From: a@example.org\r\nBcc: one@example.net") << QByteArray("From: a@example.org\r\n");
        QTest::newRow("none") << QByteArray("\nBcc: text") << QByteArray("\nBcc: text");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void withoutBlindCopies()
    {
        QFETCH(QByteArray, letter);
        QTEST(RedirectWriter::withoutBcc(letter), "shown");
    }

    void whatCannotBeSentIsMended_data()
    {
        QTest::addColumn<QByteArray>("letter");
        QTest::newRow("bare line ends") << QByteArray("From: g@example.com\nSubject: x\n\nText\n");
        QTest::newRow("no last line end") << QByteArray("From: g@example.com\r\nSubject: x\r\n\r\nText");
        QTest::newRow("NUL") << QByteArray("From: g@example.com\r\nSubject: x\r\n\r\nTe\0xt\r\n", 42);
        QTest::newRow("8-bit header") << QByteArray("From: g@example.com\r\nSubject: Gr\xfc\xdf"
                                                    "e\r\n\r\nText\r\n");
        QTest::newRow("long line") << "From: g@example.com\r\nSubject: x\r\n\r\n" + QByteArray(3000, 'x') + "\r\n";
        QTest::newRow("mbox line") << QByteArray("From g@example.com Thu Jan  1 00:00:00 1970\nFrom: g@example.com\nSubject: x\n\nText\n");
        QTest::newRow("dot and bare ends") << QByteArray("From: g@example.com\r\nSubject: x\r\n\r\nText\n.\nMAIL FROM:<x>\r\n");
    }
    void whatCannotBeSentIsMended()
    {
        QFETCH(QByteArray, letter);
        const auto built = RedirectWriter::build(letter, me(), {{{{}, "charles@example.net"}}, {}, {}}, date);
        QVERIFY(built.wire.startsWith("Resent-Date: "));
        QVERIFY(!built.wire.contains('\0'));
        QVERIFY(!QByteArray(built.wire).replace("\r\n", "").contains('\n') && !QByteArray(built.wire).replace("\r\n", "").contains('\r'));
        for (const QByteArray &line : built.wire.split('\n'))
            QVERIFY(line.size() <= 999);
        QVERIFY(built.wire.endsWith("\r\n"));
    }

    void noFieldCanBeSmuggledIn()
    {
        const QByteArray letter = "From: g@example.com\r\nSubject: x\r\n\r\nText\r\n";
        const auto built = RedirectWriter::build(letter, {"A\r\nBcc: evil@example.net", "ada@example.org"}, {{{"B\r\nX: y", "charles@example.net"}}, {}, {}}, date);
        QVERIFY(!built.wire.contains("\r\nBcc:") && !built.wire.contains("\r\nX:"));
        QVERIFY_EXCEPTION_THROWN(RedirectWriter::build(letter, me(), {{{{}, "charles@example.net\r\nRCPT TO:<evil@example.net>"}}, {}, {}}, date), MailError);
        QVERIFY_EXCEPTION_THROWN(RedirectWriter::build(letter, me(), {}, date), MailError);
        QVERIFY_EXCEPTION_THROWN(RedirectWriter::build("no message", me(), {{{{}, "charles@example.net"}}, {}, {}}, date), MailError);
    }
};

QTEST_APPLESS_MAIN(RedirectWriterTest)
#include "RedirectWriterTest.moc"
