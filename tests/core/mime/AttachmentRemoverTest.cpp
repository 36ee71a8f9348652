// SPDX-License-Identifier: GPL-3.0-or-later
// Messages without some of their attachments: a sentence in the place of each, and not an octet of the rest changed.
#include "core/mime/AttachmentRemover.h"
#include "core/mime/MessageReader.h"

#include <QTest>

using namespace postrider;

namespace {

const QByteArray head = "Received: by x\r\nFrom: a@b.c\r\nSubject: s\r\nMessage-ID: <1@x>\r\n";
const QByteArray mixed = head
    + "Content-Type: multipart/mixed; boundary=b\r\n\r\npreamble\r\n--b\r\n\r\nwords \r\n--b\r\nContent-Type: application/pdf; name=\"../Gr\xc3\xb6\xc3\x9f"
      "e.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQ=\r\n--b\r\nContent-Type: image/png; name=b.png\r\n\r\nx\r\n--b--\r\nepilogue\r\n";
constexpr qint64 now = 1'700'000'000'000;

} // namespace

class AttachmentRemoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one();
    void several();
    void theMessageItself();
    void withinAMessage();
    void lineEnds();
    void signedParts();
    void refused_data();
    void refused();
};

void AttachmentRemoverTest::one()
{
    const auto removed = AttachmentRemover::without(mixed, {QStringLiteral("2")}, QStringLiteral("/home/ada/Größe.pdf"), now);
    QVERIFY(removed && !removed->breaksSignature);
    const qsizetype from = mixed.indexOf("Content-Type: application/pdf"), to = mixed.indexOf("\r\n--b\r\nContent-Type: image/png");
    QVERIFY(removed->raw.startsWith(mixed.left(from)));
    QVERIFY(removed->raw.endsWith(mixed.mid(to)));
    const MessageContent content = MessageReader::read(removed->raw);
    QVERIFY2(content.text.contains(QStringLiteral("Größe.pdf")) && content.text.contains(QStringLiteral("/home/ada/Größe.pdf")), qPrintable(content.text));
    QCOMPARE(content.attachments.size(), 1);
    QCOMPARE(content.attachments.first().safeName, QStringLiteral("b.png"));
    QCOMPARE(content.messageIdHeader, QStringLiteral("<1@x>"));
    QVERIFY(content.warnings.isEmpty());
}

void AttachmentRemoverTest::several()
{
    const auto removed = AttachmentRemover::without(mixed, {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("2")}, {}, now);
    QVERIFY(removed);
    const MessageContent content = MessageReader::read(removed->raw);
    QVERIFY(content.attachments.isEmpty());
    QVERIFY(content.text.startsWith(QLatin1String("words ")) && content.text.contains(QLatin1String("b.png")));
    QVERIFY(removed->raw.endsWith("\r\n--b--\r\nepilogue\r\n"));
}

void AttachmentRemoverTest::theMessageItself()
{
    const QByteArray raw = head + "Content-Type: application/pdf;\r\n name=a.pdf\r\nX-Other: y\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQ=\r\n";
    const auto removed = AttachmentRemover::without(raw, {QStringLiteral("1")}, {}, now);
    QVERIFY(removed);
    QVERIFY(removed->raw.startsWith(head + "X-Other: y\r\nContent-Type: text/plain"));
    const MessageContent content = MessageReader::read(removed->raw);
    QVERIFY(content.attachments.isEmpty() && content.text.contains(QLatin1String("a.pdf")));
}

void AttachmentRemoverTest::withinAMessage()
{
    const QByteArray raw = head + "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n" + mixed + "\r\n--o--\r\n";
    const auto inner = AttachmentRemover::without(raw, {QStringLiteral("1.2")}, {}, now);
    QVERIFY(inner && !inner->raw.contains("JVBERi") && inner->raw.contains("b.png"));
    // What is in one that goes, goes with it.
    const auto both = AttachmentRemover::without(raw, {QStringLiteral("1"), QStringLiteral("1.2")}, {}, now);
    QVERIFY(both);
    QCOMPARE(MessageReader::read(both->raw).structure.children.size(), 1);
    QVERIFY(!both->raw.contains("b.png"));
}

void AttachmentRemoverTest::lineEnds()
{
    const QByteArray raw = QByteArray(mixed).replace("\r\n", "\n");
    const auto removed = AttachmentRemover::without(raw, {QStringLiteral("2")}, {}, now);
    QVERIFY(removed && !removed->raw.contains('\r'));
}

void AttachmentRemoverTest::signedParts()
{
    const QByteArray raw = head + "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n--s\r\n" + mixed.mid(mixed.indexOf("Content-Type"))
        + "\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n";
    const auto removed = AttachmentRemover::without(raw, {QStringLiteral("1.2")}, {}, now);
    QVERIFY(removed && removed->breaksSignature);
}

void AttachmentRemoverTest::refused_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("none") << QStringList();
    QTest::newRow("no such part") << QStringList{QStringLiteral("9")};
    QTest::newRow("one of them") << QStringList{QStringLiteral("2"), QStringLiteral("9")};
    QTest::newRow("packed") << QStringList{QStringLiteral("2.tnef1")};
    QTest::newRow("multipart") << QStringList{QStringLiteral("TEXT")};
}

void AttachmentRemoverTest::refused()
{
    QFETCH(QStringList, parts);
    QVERIFY(!AttachmentRemover::without(mixed, parts, {}, now));
}

QTEST_GUILESS_MAIN(AttachmentRemoverTest)
#include "AttachmentRemoverTest.moc"
