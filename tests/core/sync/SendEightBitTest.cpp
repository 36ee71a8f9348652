// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "core/ops/Outgoing.h"
#include "tests/core/sync/OutboxRig.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// What happens to 8-bit messages that go along with a letter (RFC 6152): nothing where the server has 8BITMIME, and only what has to elsewhere.
class SendEightBitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void unchangedWhereTheServerTakesIt_data();
    void unchangedWhereTheServerTakesIt();
    void encodedWhereItDoesNot_data();
    void encodedWhereItDoesNot();
    void whatMayNotBeEncodedIsRefused();

private:
    static QByteArray original(bool isSigned)
    {
        const QByteArray words = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f"
                                 "e\r\n";
        const QByteArray head = "From: Grace <grace@example.net>\r\nSubject: in\r\nMIME-Version: 1.0\r\n";
        return isSigned ? head + "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n--s\r\n" + words
                + "--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n"
                        : head + words;
    }
    static OpId queue(OutboxRig &rig, const QByteArray &attached, bool mayBeEncoded = true)
    {
        Draft draft;
        draft.from = {QStringLiteral("Anna"), QStringLiteral("anna@example.org")};
        draft.to = {{QString(), QStringLiteral("bob@example.net")}};
        draft.attachments = {Outgoing::attachmentOf(attached)};
        const MessageWriter::Built built = MessageWriter::build(draft, rig.clock.now());
        OpId id;
        rig.profile.write([&](StoreWriter &w) {
            SendRow row = Outgoing::rowOf(built, draft.subject, {});
            row.eightBit = !mayBeEncoded;
            id = SendOp::applyLocal(w, rig.account.id, row, built.wire, built.filed, {}, rig.clock.now());
        });
        return id;
    }
    static QString remark(OutboxRig &rig, OpId id)
    {
        const auto receipt = rig.profile.reader->receipt(id);
        for (const SendEvent &event : receipt ? receipt->events : QList<SendEvent>()) {
            if (event.kind == SendEvent::Kind::Accepted)
                return event.meaning;
        }
        return QStringLiteral("not accepted");
    }
};

void SendEightBitTest::unchangedWhereTheServerTakesIt_data()
{
    QTest::addColumn<QByteArrayList>("extensions");
    QTest::newRow("DATA") << QByteArrayList{"8BITMIME", "AUTH PLAIN"};
    QTest::newRow("BDAT") << QByteArrayList{"PIPELINING", "8BITMIME", "CHUNKING", "AUTH PLAIN"};
}

void SendEightBitTest::unchangedWhereTheServerTakesIt()
{
    QFETCH(QByteArrayList, extensions);
    OutboxRig rig;
    rig.server.setExtensions(extensions);
    const OpId id = queue(rig, original(true));
    const QByteArray wire = rig.profile.reader->sends().wire(id);
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    const auto taken = rig.server.journal().value(0);
    QVERIFY2(taken.sender.contains(" BODY=8BITMIME"), taken.sender.constData());
    QCOMPARE(taken.inChunks, extensions.contains("CHUNKING"));
    QCOMPARE(taken.content, wire);
    QCOMPARE(MessageReader::partBytes(taken.content, QStringLiteral("2")), original(true));
    QCOMPARE(remark(rig, id), QString());
}

void SendEightBitTest::encodedWhereItDoesNot_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("words") << false;
    QTest::newRow("signed") << true;
}

void SendEightBitTest::encodedWhereItDoesNot()
{
    QFETCH(bool, isSigned);
    OutboxRig rig;
    rig.server.setExtensions({"PIPELINING", "AUTH PLAIN"});
    const OpId id = queue(rig, original(isSigned));
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Accepted);
    const auto taken = rig.server.journal().value(0);
    QVERIFY(!taken.sender.contains("BODY="));
    QVERIFY(std::all_of(taken.content.begin(), taken.content.end(), [](char c) { return static_cast<unsigned char>(c) < 127; }));
    const QByteArray arrived = MessageReader::partBytes(taken.content, QStringLiteral("2"));
    QCOMPARE(arrived == original(isSigned), isSigned);
    QCOMPARE(MessageReader::read(arrived).text, MessageReader::read(original(isSigned)).text);
    // It is said, and our own copy is as it was.
    QVERIFY2(remark(rig, id).contains(isSigned ? QLatin1String("became a plain file") : QLatin1String("were encoded anew")), qPrintable(remark(rig, id)));
    QCOMPARE(MessageReader::partBytes(rig.profile.reader->sends().filed(id), QStringLiteral("2")), original(isSigned));
}

void SendEightBitTest::whatMayNotBeEncodedIsRefused()
{
    OutboxRig rig;
    rig.server.setExtensions({"PIPELINING", "AUTH PLAIN"});
    const OpId id = queue(rig, original(true), false);
    rig.sendDue();
    QCOMPARE(rig.item(id).state, SendState::Held);
    QCOMPARE(rig.item(id).heldKind, ErrorKind::Refused);
    QCOMPARE(rig.server.journal().size(), 0);
}

QTEST_GUILESS_MAIN(SendEightBitTest)
#include "SendEightBitTest.moc"
