// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/DispositionWriter.h"

#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "tests/core/mime/WireLint.h"

#include <QTest>

using namespace postrider;

namespace {

constexpr qint64 SomeDate = 1'700'000'000'000;
const Address Own{QStringLiteral("Bob"), QStringLiteral("bob@example.net")};
const QByteArray Original = "Return-Path: <ann@example.org>\r\nReceived: from inside.example.net by mx.example.net\r\nOriginal-Recipient: rfc822;robert@example.net\r\n"
                            "From: Ann <ann@example.org>\r\nTo: robert@example.net\r\nSubject: Plan for\r\n the garden\r\nDate: Wed, 14 Jan 2026 10:00:00 +0000\r\n"
                            "Message-ID: <garden@example.org>\r\nDisposition-Notification-To: Ann <ann@example.org>\r\n\r\nTulips?\r\n";

MessageWriter::Built answerTo(const QByteArray &raw, bool automatic = false, const Address &own = Own)
{
    return DispositionWriter::build(MessageReader::read(raw), raw, own, automatic, SomeDate);
}

void verifyWire(const MessageWriter::Built &built)
{
    const QStringList faults = wireFaults(built.wire);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n')) + QLatin1Char('\n') + QString::fromLatin1(built.wire)));
}

} // namespace

class DispositionWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answer();
    void modes();
    void noInjection();
    void beyondAscii();
    void refused();
};

void DispositionWriterTest::answer()
{
    const MessageWriter::Built built = answerTo(Original);
    verifyWire(built);
    QVERIFY(built.sender.isEmpty()); // RFC 8098 3: MAIL FROM:<>
    QCOMPARE(built.recipients, QStringList{QStringLiteral("ann@example.org")});
    QCOMPARE(built.filed, built.wire);
    QVERIFY(!built.needsSmtpUtf8 && !built.needs8BitMime);
    QVERIFY(built.wire.contains("\r\nAuto-Submitted: auto-replied\r\n"));
    QVERIFY(!built.wire.contains("Disposition-Notification-To: Bob"));
    QVERIFY2(!built.wire.contains("inside.example.net"), "how our mail travels is nobody's business");

    const MessageContent content = MessageReader::read(built.wire);
    QCOMPARE(content.from, AddressList{Own});
    QCOMPARE(content.to, (AddressList{{QStringLiteral("Ann"), QStringLiteral("ann@example.org")}}));
    QCOMPARE(content.inReplyTo, QStringList{QStringLiteral("<garden@example.org>")});
    QCOMPARE(content.messageIdHeader, built.messageIdHeader);
    QCOMPARE(content.structure.type, QByteArray("multipart/report"));
    QCOMPARE(content.structure.children.size(), 3);
    QCOMPARE(content.structure.children.at(0).type, QByteArray("text/plain"));
    QCOMPARE(content.structure.children.at(1).type, QByteArray("message/disposition-notification"));
    QCOMPARE(content.structure.children.at(2).type, QByteArray("text/rfc822-headers"));
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2")),
        QByteArray("Reporting-UA: Postrider\r\nOriginal-Recipient: rfc822; robert@example.net\r\nFinal-Recipient: rfc822; bob@example.net\r\n"
                   "Original-Message-ID: <garden@example.org>\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n"));
    QVERIFY(MessageReader::partBytes(built.wire, QStringLiteral("3")).contains("Subject: Plan for\r\n the garden\r\n"));

    // Read by our own reader it is a report about that message.
    QVERIFY(content.report);
    QCOMPARE(content.report->kind, DeliveryReport::Kind::Disposition);
    QCOMPARE(content.report->messageIdHeader, QStringLiteral("<garden@example.org>"));
    QCOMPARE(content.report->subject, QStringLiteral("Plan for the garden"));
    QCOMPARE(content.report->recipients.first().address, QStringLiteral("robert@example.net"));
    QCOMPARE(content.report->recipients.first().finalAddress, QStringLiteral("bob@example.net"));
    QCOMPARE(content.report->recipients.first().delivery, Delivery::Displayed);
}

void DispositionWriterTest::modes()
{
    QVERIFY(answerTo(Original, true).wire.contains("\r\nDisposition: automatic-action/MDN-sent-automatically; displayed\r\n"));
    QVERIFY(!answerTo(Original, false).wire.contains("automatic-action"));
}

void DispositionWriterTest::noInjection()
{
    const QByteArray evil = "x\rBcc: eve@example.com\r\r\n \r\n\tBcc: eve@example.com\0y";
    const QByteArray raw = "From: ann@example.org\r\nTo: " + evil + "\r\nSubject: =?utf-8?q?a=0D=0ABcc:_eve=40example.com?= " + evil
        + "\r\nMessage-ID: <a\rBcc:eve@example.com>\r\nOriginal-Recipient: rfc822; \"a\rBcc: \"@example.com\r\nDate: " + evil + "\r\nReferences: " + QByteArray(2000, 'r')
        + "\r\nDisposition-Notification-To: =?utf-8?q?a=0D=0ABcc:_eve=40example.com?= <ann@example.org>\r\n\r\n--=_\r\n";
    const MessageWriter::Built built = answerTo(raw);
    verifyWire(built);
    const MessageContent content = MessageReader::read(built.wire);
    QVERIFY(content.bcc.isEmpty());
    QCOMPARE(content.structure.children.size(), 3);
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2")),
        QByteArray("Reporting-UA: Postrider\r\nOriginal-Recipient: rfc822; \"a Bcc: \"@example.com\r\nFinal-Recipient: rfc822; bob@example.net\r\n"
                   "Original-Message-ID: <aBcc:eve@example.com>\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n"));
    for (const char *part : {"1", "2", "3"}) {
        const QByteArray octets = MessageReader::partBytes(built.wire, QString::fromLatin1(part));
        QVERIFY(!octets.contains("\nBcc"));
        QVERIFY(!QByteArray(octets).replace("\r\n", "").contains('\r'));
        QVERIFY(!octets.contains('\0'));
    }
    QCOMPARE(built.recipients, QStringList{QStringLiteral("ann@example.org")});
}

void DispositionWriterTest::beyondAscii()
{
    const MessageWriter::Built built = answerTo(Original, false, {QStringLiteral("Jörg"), QStringLiteral("jörg@bücher.example")});
    QVERIFY(built.needsSmtpUtf8);
    QCOMPARE(MessageReader::partBytes(built.wire, QStringLiteral("2")).split('\n').at(2), QByteArray("Final-Recipient: utf-8; j\\x{F6}rg@b\\x{FC}cher.example\r"));
    QCOMPARE(MessageReader::read(built.wire).report->recipients.first().finalAddress, QStringLiteral("jörg@bücher.example"));
    QByteArray rest = built.wire;
    rest.replace(QStringLiteral("jörg@bücher.example").toUtf8(), "x@y");
    QVERIFY(wireFaults(rest).isEmpty());

    QByteArray raw = Original;
    raw.replace("Plan for",
        "Gr\xc3\xbc\xc3\x9f"
        "e");
    verifyWire(answerTo(raw));
    QCOMPARE(MessageReader::read(answerTo(raw).wire).report->subject, QStringLiteral("Grüße the garden"));
}

void DispositionWriterTest::refused()
{
    QByteArray raw = Original;
    raw.replace("Disposition-Notification-To", "X-Other");
    QVERIFY_EXCEPTION_THROWN(answerTo(raw), MailError);
    QVERIFY_EXCEPTION_THROWN(answerTo(Original, false, {QString(), QStringLiteral("nobody")}), MailError);
}

QTEST_GUILESS_MAIN(DispositionWriterTest)
#include "DispositionWriterTest.moc"
