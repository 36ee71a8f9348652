// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "tests/core/mime/WireLint.h"

#include <QTest>

using namespace postrider;

namespace {

constexpr qint64 someDate = 1'700'000'000'000;

Draft formattedDraft()
{
    Draft draft;
    draft.from = {QStringLiteral("Ann Example"), QStringLiteral("ann@example.org")};
    draft.to = {{QString(), QStringLiteral("bob@example.net")}};
    draft.subject = QStringLiteral("A subject");
    draft.body = QStringLiteral("Grüße, see [cat]");
    draft.html = QStringLiteral("<p><b>Grüße</b>, see <img src=\"cid:p1@postrider\" alt=\"cat\"></p>\n");
    draft.attachments = {{QStringLiteral("a.pdf"), "application/pdf", "%PDF-"}, {QStringLiteral("cat.png"), "image/png", "\x89PNG....", QStringLiteral("p1@postrider")}};
    return draft;
}

/// "multipart/mixed(text/plain image/png)".
QString shape(const PartNode &node)
{
    QString out = QString::fromLatin1(node.type) + (node.disposition.isEmpty() ? QString() : QLatin1Char(':') + QString::fromLatin1(node.disposition));
    if (node.children.isEmpty())
        return out;
    QStringList children;
    for (const PartNode &child : node.children)
        children += shape(child);
    return out + QLatin1Char('(') + children.join(QLatin1Char(' ')) + QLatin1Char(')');
}

void verifyWire(const QByteArray &wire)
{
    const QStringList faults = wireFaults(wire);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

} // namespace

/// Messages in two forms, as our own reader finds them.
class FormattedMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void exactly();
    void structure_data();
    void structure();
    void pictureHasItsId();
    void idsCannotInject_data();
    void idsCannotInject();
    void importance_data();
    void importance();
    void replyTo();
};

void FormattedMessageTest::exactly()
{
    Draft draft = formattedDraft();
    draft.attachments.removeFirst();
    draft.attachments.first().bytes = "PNG";
    const MessageWriter::Built built = MessageWriter::build(draft, someDate);
    verifyWire(built.wire);
    QByteArray wire = built.wire;
    QByteArrayList boundaries;
    for (qsizetype at = wire.indexOf("boundary=\""); at >= 0; at = wire.indexOf("boundary=\"", at + 1))
        boundaries += wire.mid(at + 10, wire.indexOf('"', at + 10) - at - 10);
    QCOMPARE(boundaries.size(), 2);
    wire.replace(boundaries.at(0), "OUTER").replace(boundaries.at(1), "INNER").replace(built.messageIdHeader.toLatin1(), "<ID>");
    QCOMPARE(wire.mid(wire.indexOf("MIME-Version")).split('\n'),
        QByteArray("MIME-Version: 1.0\r\n"
                   "Content-Type: multipart/alternative;\r\n"
                   " boundary=\"OUTER\"\r\n"
                   "\r\n"
                   "--OUTER\r\n"
                   "Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
                   "Content-Transfer-Encoding: quoted-printable\r\n"
                   "\r\n"
                   "Gr=C3=BC=C3=9Fe, see [cat]\r\n"
                   "\r\n"
                   "--OUTER\r\n"
                   "Content-Type: multipart/related; type=\"text/html\";\r\n"
                   " boundary=\"INNER\"\r\n"
                   "\r\n"
                   "--INNER\r\n"
                   "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: quoted-printable\r\n"
                   "\r\n"
                   "<!DOCTYPE html>\r\n"
                   "<html><head><meta charset=3D\"utf-8\"></head><body>\r\n"
                   "<p><b>Gr=C3=BC=C3=9Fe</b>, see <img src=3D\"cid:p1@postrider\" alt=3D\"cat\"></=\r\n"
                   "p>\r\n"
                   "</body></html>\r\n"
                   "\r\n"
                   "--INNER\r\n"
                   "Content-Type: image/png; name=\"cat.png\"\r\n"
                   "Content-Disposition: inline; filename=\"cat.png\"\r\n"
                   "Content-Transfer-Encoding: base64\r\n"
                   "Content-ID: <p1@postrider>\r\n"
                   "\r\n"
                   "UE5H\r\n"
                   "--INNER--\r\n"
                   "\r\n"
                   "--OUTER--\r\n")
            .split('\n'));
}

void FormattedMessageTest::structure_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("expected");
    Draft draft = formattedDraft();
    QTest::newRow("all of it") << draft << "multipart/mixed(multipart/alternative(text/plain multipart/related(text/html image/png:inline)) application/pdf:attachment)";
    draft.attachments.removeFirst();
    QTest::newRow("no attachment") << draft << "multipart/alternative(text/plain multipart/related(text/html image/png:inline))";
    draft.attachments.clear();
    QTest::newRow("words alone") << draft << "multipart/alternative(text/plain text/html)";
    draft = formattedDraft();
    draft.html = QStringLiteral("<p>no picture</p>");
    QTest::newRow("a picture nobody sees is a file") << draft << "multipart/mixed(multipart/alternative(text/plain text/html) application/pdf:attachment image/png:attachment)";
    draft.html.clear();
    QTest::newRow("plain") << draft << "multipart/mixed(text/plain application/pdf:attachment image/png:attachment)";
}

void FormattedMessageTest::structure()
{
    QFETCH(Draft, draft);
    QFETCH(QString, expected);
    for (const QByteArray &raw : {MessageWriter::build(draft, someDate).wire, MessageWriter::buildDraft(draft, someDate, QStringLiteral("<a@b>"))}) {
        verifyWire(raw);
        const MessageContent content = MessageReader::read(raw);
        QCOMPARE(shape(content.structure), expected);
        QCOMPARE(content.text.trimmed(), draft.body);
        QCOMPARE(content.html.contains(draft.html.trimmed()), true);
    }
}

void FormattedMessageTest::pictureHasItsId()
{
    const Draft draft = formattedDraft();
    const QByteArray wire = MessageWriter::build(draft, someDate).wire;
    const MessageContent content = MessageReader::read(wire);
    const PartNode &picture = content.structure.children.at(0).children.at(1).children.at(1);
    QCOMPARE(picture.contentId, QByteArray("p1@postrider"));
    QCOMPARE(MessageReader::partBytes(wire, picture.partId), draft.attachments.at(1).bytes);
}

void FormattedMessageTest::idsCannotInject_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"a>\r\nBcc: x@example.org", "a\nb", "a b", "a>", "\xc3\xa4", "a\"b"})
        QTest::newRow(id) << QString::fromUtf8(id);
    QTest::newRow("long") << QString(5000, QLatin1Char('a'));
}

/// Such a one is a file like any other.
void FormattedMessageTest::idsCannotInject()
{
    QFETCH(QString, id);
    Draft draft = formattedDraft();
    draft.attachments[1].contentId = id;
    draft.html = QLatin1String("<p><img src=\"cid:") + id + QLatin1String("\"></p>");
    const QByteArray wire = MessageWriter::build(draft, someDate).wire;
    verifyWire(wire);
    QVERIFY(!wire.left(wire.indexOf("\r\n\r\n")).contains("\r\nBcc") && !wire.contains("Content-ID"));
    QCOMPARE(
        shape(MessageReader::read(wire).structure), QStringLiteral("multipart/mixed(multipart/alternative(text/plain text/html) application/pdf:attachment image/png:attachment)"));
}

void FormattedMessageTest::importance_data()
{
    QTest::addColumn<int>("importance");
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("high") << int(Importance::High) << QByteArray("Importance: high\r\nX-Priority: 1 (Highest)\r\n");
    QTest::newRow("low") << int(Importance::Low) << QByteArray("Importance: low\r\nX-Priority: 5 (Lowest)\r\n");
    QTest::newRow("normal") << int(Importance::Normal) << QByteArray();
}

void FormattedMessageTest::importance()
{
    QFETCH(int, importance);
    QFETCH(QByteArray, fields);
    Draft draft = formattedDraft();
    draft.importance = Importance(importance);
    for (const QByteArray &raw : {MessageWriter::build(draft, someDate).wire, MessageWriter::buildDraft(draft, someDate, QStringLiteral("<a@b>"))}) {
        QVERIFY(raw.contains(fields));
        QCOMPARE(raw.contains("Importance:"), !fields.isEmpty());
    }
}

void FormattedMessageTest::replyTo()
{
    Draft draft = formattedDraft();
    MessageWriter::Sender sender;
    sender.replyTo = {{QString(), QStringLiteral("identity@example.org")}};
    QVERIFY(MessageWriter::build(draft, someDate, sender).wire.contains("\r\nReply-To: identity@example.org\r\n"));
    draft.replyTo = {{QStringLiteral("L\r\nBcc: x@example.org"), QStringLiteral("list@example.org")}};
    const QByteArray wire = MessageWriter::build(draft, someDate, sender).wire;
    verifyWire(wire);
    QVERIFY(!wire.contains("identity@") && !wire.contains("\r\nBcc"));
    QCOMPARE(MessageReader::read(wire).replyTo.value(0).address, QStringLiteral("list@example.org"));
    const QByteArray kept = MessageWriter::buildDraft(draft, someDate, QStringLiteral("<a@b>"));
    QCOMPARE(MessageReader::read(kept).replyTo.value(0).address, QStringLiteral("list@example.org"));
}

QTEST_APPLESS_MAIN(FormattedMessageTest)
#include "FormattedMessageTest.moc"
