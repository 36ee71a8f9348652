// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ExcerptWriter.h"

#include "core/mime/MessageReader.h"
#include "core/mime/TransferEncoding.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

namespace {

ExcerptPart leaf(const QByteArray &id, const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return {id, type, "Content-Type: " + type + "\r\n" + more + "\r\n", body, {}};
}

/// A text and an attachment.
ExcerptPart letter(const QByteArray &text = "Hello")
{
    return {"", "multipart/mixed", "From: a@example.org\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=\"b b\"\r\n\r\n", {},
        {leaf("1", "text/plain", text),
            leaf("2", "application/pdf", {}, "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"a\x01\x02../b\xE2\x80\xAE.pdf\"\r\n")}};
}

} // namespace

/// Messages put together of what was fetched of them.
class ExcerptWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isReadAsTheMessage()
    {
        const auto raw = ExcerptWriter::write(letter());
        QVERIFY(raw);
        const MessageContent content = ExcerptWriter::read({*raw, {{QStringLiteral("2"), 78'000, false}}});
        QVERIFY(content.partial && !content.textIsCut && content.warnings.isEmpty());
        QCOMPARE(content.text, QStringLiteral("Hello"));
        QCOMPARE(content.attachments.size(), 1);
        QVERIFY(content.attachments[0].absent);
        QCOMPARE(content.attachments[0].size, 57'000); // of lines of 76 and their ends
        QCOMPARE(content.attachments[0].safeName, MessageReader::safeFileName(QStringLiteral("a\x01\x02../b\u202e.pdf")));
        QVERIFY(!content.attachments[0].safeName.contains(QChar(1)) && !content.attachments[0].safeName.contains(u'/'));
    }

    /// What a server says in one way and gives in another is no message.
    void doesNotAgree_data()
    {
        QTest::addColumn<ExcerptPart>("part");
        ExcerptPart part = letter();
        part.children[1].type = "image/png";
        QTest::newRow("another type") << part;
        part = letter();
        part.children[0].header = "Content-Type: multipart/mixed; boundary=x\r\n\r\n";
        QTest::newRow("a text that is a multipart") << part;
        part = letter();
        part.header = "Content-Type: multipart/mixed\r\n\r\n";
        QTest::newRow("no boundary") << part;
        part = letter();
        part.header = "Content-Type: text/plain\r\n\r\n";
        QTest::newRow("a message that is a text") << part;
        QTest::newRow("a boundary in the text") << letter("a\r\n--b b\r\n\r\nforged");
        part = letter();
        part.children[0].partId = "2";
        QTest::newRow("another number") << part;
        part = letter();
        part.children[1].header = "X: " + QByteArray(70'000, 'x') + "\r\n--b b--\r\n\r\n";
        QTest::newRow("a boundary in a header") << part;
        part = letter();
        for (int i = 3; i < 10'500; ++i)
            part.children.push_back(leaf(QByteArray::number(i), "text/plain", {}));
        QTest::newRow("more parts than are read") << part;
    }
    void doesNotAgree()
    {
        QFETCH(ExcerptPart, part);
        QVERIFY(ExcerptWriter::write(letter()));
        QVERIFY(!ExcerptWriter::write(part));
    }

    void parts()
    {
        const QByteArray octets = QByteArray("\x00\x01\xff--b b\r\n", 10).repeated(50);
        const Excerpt excerpt{*ExcerptWriter::write(letter()), {{QStringLiteral("2"), 100, false}}};
        QCOMPARE(ExcerptWriter::encodingOf(excerpt, QStringLiteral("2")), QByteArray("base64"));
        for (const auto how : {ExcerptWriter::Octets::Decoded, ExcerptWriter::Octets::AsSent}) {
            const auto filled = ExcerptWriter::withPart(excerpt, QStringLiteral("2"), how == ExcerptWriter::Octets::Decoded ? octets : TransferEncoding::encodeBase64(octets), how);
            QVERIFY(filled);
            QVERIFY(filled->absent.isEmpty());
            QCOMPARE(MessageReader::partBytes(filled->raw, QStringLiteral("2")), octets);
            QVERIFY(!ExcerptWriter::read(*filled).attachments[0].absent);
        }
        // Of another kind than the message has room for.
        QVERIFY(!ExcerptWriter::withPart(excerpt, QStringLiteral("2"), "x\r\n--b b\r\n\r\nforged", ExcerptWriter::Octets::AsSent));
        QVERIFY(!ExcerptWriter::withPart(excerpt, QStringLiteral("3"), octets, ExcerptWriter::Octets::Decoded));
        QVERIFY(!ExcerptWriter::withPart(excerpt, QStringLiteral("TEXT"), octets, ExcerptWriter::Octets::Decoded));
    }

    void textThatIsCut()
    {
        const Excerpt excerpt{*ExcerptWriter::write(letter("Hel")), {{QStringLiteral("1"), 90'000, true}, {QStringLiteral("2"), 10, false}}};
        QVERIFY(ExcerptWriter::read(excerpt).textIsCut);
        const auto filled = ExcerptWriter::withPart(excerpt, QStringLiteral("1"), "Hello", ExcerptWriter::Octets::AsSent);
        QVERIFY(filled);
        QVERIFY(!ExcerptWriter::read(*filled).textIsCut);
        QCOMPARE(ExcerptWriter::read(*filled).text, QStringLiteral("Hello"));
        QCOMPARE(filled->absent, (QList<AbsentPart>{{QStringLiteral("2"), 10, false}}));
    }

    /// One in it is called after its subject, and is empty until it comes.
    void attachedMessage()
    {
        ExcerptPart part = letter();
        part.children[1] = leaf("2", "message/rfc822", "Subject: Inner\r\n\r\n");
        const Excerpt excerpt{*ExcerptWriter::write(part), {{QStringLiteral("2"), 5000, false}}};
        const MessageContent content = ExcerptWriter::read(excerpt);
        QCOMPARE(content.attachments.value(0).safeName, QStringLiteral("Inner.eml"));
        QCOMPARE(content.text, QStringLiteral("Hello"));
        const QByteArray inner = "Subject: Inner\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\n\r\none\r\n--i\r\n\r\ntwo\r\n--i--";
        const auto filled = ExcerptWriter::withPart(excerpt, QStringLiteral("2"), inner, ExcerptWriter::Octets::AsSent);
        QVERIFY(filled);
        QCOMPARE(MessageReader::partBytes(filled->raw, QStringLiteral("2")), inner);
        QCOMPARE(MessageReader::partBytes(filled->raw, QStringLiteral("2.2")), QByteArray("two"));
    }
};

QTEST_GUILESS_MAIN(ExcerptWriterTest)
#include "ExcerptWriterTest.moc"
