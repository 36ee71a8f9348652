// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of an address book: read (RFC 6350, RFC 2426, vCard 2.1), changed, and written again without losing anything.
#include "core/mime/CardReader.h"
#include "core/mime/CardWriter.h"

#include <QTest>

using namespace postrider;

class CardWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newCard();
    void keepsWhatItDoesNotShow();
    void changesOnlyWhatChanged();
    void fields_data();
    void fields();
    void versions();
    void groups();
    void books();
    void hostile();
    void dotBehindOtherLetters();
};

namespace {

Contact read(const QByteArray &card)
{
    return CardReader::bookCard(card).contact;
}

/// As it comes back from the text that was written.
Contact again(const Contact &contact)
{
    return read(CardWriter::write(contact).toUtf8());
}

QByteArray cardOf(const QByteArray &lines, const char *version = "4.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + QByteArray(version) + "\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

void CardWriterTest::newCard()
{
    Contact ada;
    ada.uid = QStringLiteral("urn:uuid:1");
    ada.name = QStringLiteral("Ada, Countess of Lovelace; \\ née Byron");
    ada.familyName = QStringLiteral("Lovelace");
    ada.givenName = QStringLiteral("Ada");
    ada.nickname = QStringLiteral("A;B");
    ada.organisation = QStringLiteral("Engines, Inc.");
    ada.department = QStringLiteral("Notes");
    ada.title = QStringLiteral("Analyst");
    ada.addresses = {{QStringLiteral("work"), QStringLiteral("ada@example.org")}, {{}, QStringLiteral("a@b.c")}};
    ada.phones = {{QStringLiteral("home, cell"), QStringLiteral("+44 1")}};
    ada.links = {{{}, QStringLiteral("https://example.org/a,b;c")}};
    ada.places = {{QStringLiteral("home"), {}, {}, QStringLiteral("12 St James's\nSquare"), QStringLiteral("London"), {}, QStringLiteral("SW1"), QStringLiteral("UK")}};
    ada.birthday = QStringLiteral("1815-12-10");
    ada.note = QStringLiteral("one\ntwo, three; four \\n");
    const QString card = CardWriter::write(ada);
    QVERIFY(card.startsWith(QLatin1String("BEGIN:VCARD\r\nVERSION:4.0\r\n")));
    QVERIFY(card.contains(QLatin1String("\r\nBDAY:18151210\r\n")));
    for (const QString &line : card.split(QLatin1String("\r\n")))
        QVERIFY2(line.toUtf8().size() <= 75, qPrintable(line));
    Contact back = again(ada);
    back.card.clear();
    QCOMPARE(back, ada);
    // Written once more it is the same text.
    ada.card = card;
    QCOMPARE(CardWriter::write(ada), card);
}

void CardWriterTest::keepsWhatItDoesNotShow()
{
    const QByteArray rest = "item1.EMAIL;TYPE=\"INTERNET,HOME\";PID=1.1:a@b.c\r\nitem1.X-ABLabel:_$!<Other>!$_\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(300, 'A')
        + "\r\nX-SOMETHING;X-A=\"b:c;d\":one\\,two\\\\;three\r\nIMPP;TYPE=home:xmpp:a@b.c\r\nCATEGORIES:a,b\r\nGEO:geo:1.5\\,2.5\r\n";
    Contact contact = read(cardOf("FN:Bo\r\nN:;Bo;;;\r\n" + rest, "3.0"));
    contact.name = QStringLiteral("Bo Other");
    contact.phones.append({{}, QStringLiteral("1")});
    const QByteArray written = CardWriter::write(contact).toUtf8();
    const auto linesOf = [](const QByteArray &octets) {
        QStringList found;
        for (const ContentLine &line : CardReader::linesOf(octets)) {
            QString text = QString::fromLatin1(line.group + '.' + line.name) + u'=' + line.value;
            for (const auto &[key, value] : line.parameters)
                text += u';' + QString::fromLatin1(key) + u'=' + value;
            found += text;
        }
        return found;
    };
    const QStringList now = linesOf(written), before = linesOf(cardOf(rest, "3.0"));
    for (const QString &line : before)
        QVERIFY2(now.contains(line), qPrintable(line));
    QVERIFY(written.contains("VERSION:3.0\r\n"));
    QVERIFY(written.contains("FN:Bo Other\r\n"));
    QCOMPARE(now.size(), before.size() + 3); // FN, N, TEL
}

void CardWriterTest::changesOnlyWhatChanged()
{
    Contact contact = read(cardOf("FN:Bo\r\nEMAIL;PREF=2;X-A=1:a@b.c\r\nitem2.EMAIL;PREF=1:first@b.c\r\nitem2.X-ABLABEL:x\r\nTEL;TYPE=voice,work:1\r\n"));
    QCOMPARE(contact.addresses.size(), 2);
    QCOMPARE(contact.addresses.first().value, QStringLiteral("first@b.c")); // preferred
    contact.addresses.removeFirst();
    contact.addresses.append({QStringLiteral("home"), QStringLiteral("new@b.c")});
    const QByteArray card = CardWriter::write(contact).toUtf8();
    QVERIFY(!card.contains("X-ABLABEL"));
    QVERIFY(card.contains("EMAIL;X-A=1:a@b.c\r\n"));
    QVERIFY(card.contains("EMAIL;TYPE=home:new@b.c\r\n"));
    QVERIFY(card.contains("TEL;TYPE=voice,work:1\r\n"));
    QCOMPARE(read(card).addresses, contact.addresses);
}

void CardWriterTest::fields_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("expected"); // name|family|given|addresses|phones|birthday|note
    const auto row = [](const char *name, const QByteArray &card, const char *expected) { QTest::newRow(name) << card << QString::fromUtf8(expected); };
    row("folded within a character", cardOf("FN:M\xC3\r\n \xBCller\r\n"), "Müller||||||");
    row("2.1, quoted-printable", cardOf("N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller;J=C3=B6rg\r\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=\r\n, three\r\n", "2.1"),
        "|Müller|Jörg||||one\ntwo, three");
    row("2.1, another charset", cardOf("FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:M=FCller\r\nTEL;CELL;PREF:2\r\nTEL;HOME:1\r\n", "2.1"), "Müller||||cell=2,home=1||");
    row("3.0 with the encoding of 2.1", cardOf("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=C3=BC=3D41\r\n", "3.0"), "Mü=41||||||");
    row("no line ends but LF", "BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n", "x||||||");
    row("dates", cardOf("FN:x\r\nBDAY:--0415\r\n"), "x|||||--04-15|");
    row("dates with a time", cardOf("FN:x\r\nBDAY:1996-04-15T00:00:00Z\r\n"), "x|||||1996-04-15|");
    row("a date in words", cardOf("FN:x\r\nBDAY;VALUE=text:circa 1800\r\n"), "x|||||circa 1800|");
    row("telephone as address", cardOf("FN:x\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+49-1\r\n"), "x||||home=+49-1||");
    row("small letters", "begin:vcard\r\nversion:3.0\r\nfn:x\r\nemail;type=work:a@b.c\r\nend:vcard\r\n", "x|||work=a@b.c|||");
    row("a card within", "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:x\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:y\r\nEND:VCARD\r\nTEL:1\r\nEND:VCARD\r\n", "x||||=1||");
}

void CardWriterTest::fields()
{
    QFETCH(QByteArray, card);
    const auto said = [](const Contact &c) {
        const auto joined = [](const QList<Contact::Value> &values) {
            QStringList out;
            for (const Contact::Value &value : values)
                out += value.kind + u'=' + value.value;
            return out.join(u',');
        };
        return QStringList{c.name, c.familyName, c.givenName, joined(c.addresses), joined(c.phones), c.birthday, c.note}.join(u'|');
    };
    const Contact contact = read(card);
    QTEST(said(contact), "expected");
    // The card that is kept says the same, and so does what goes into files.
    QTEST(said(read(contact.card.toUtf8())), "expected");
    QTEST(said(read(CardWriter::exported(contact.card, ContactFormat::VCard4))), "expected");
    QTEST(said(read(CardWriter::exported(contact.card, ContactFormat::VCard3))), "expected");
}

void CardWriterTest::versions()
{
    const QString card = read(cardOf("FN:x\r\nPHOTO;ENCODING=BASE64;TYPE=PNG:QUJD\r\n REVG\r\nTEL;PREF;HOME:1\r\n", "2.1")).card;
    QVERIFY(card.contains(QLatin1String("VERSION:3.0")));
    QVERIFY(card.contains(QLatin1String("PHOTO;ENCODING=b;TYPE=PNG:QUJDREVG")));
    const QByteArray four = CardWriter::exported(card, ContactFormat::VCard4);
    QVERIFY2(four.contains("PHOTO:data:image/png;base64,QUJDREVG\r\n"), four.constData());
    QVERIFY2(four.contains("TEL;TYPE=HOME;PREF=1:1\r\n"), four.constData());
    const QByteArray three = CardWriter::exported(QString::fromUtf8(four), ContactFormat::VCard3);
    QVERIFY2(three.contains("PHOTO;ENCODING=b;TYPE=PNG:QUJDREVG\r\n"), three.constData());
    QVERIFY(three.contains("\r\nN:;;;;\r\n"));
}

void CardWriterTest::groups()
{
    const QByteArray octets = cardOf("KIND:group\r\nFN:Friends\r\nUID:urn:uuid:g\r\nMEMBER:urn:uuid:1\r\nMEMBER:mailto:x@y.z\r\nX-A:b\r\n");
    const CardReader::BookCard card = CardReader::bookCard(octets);
    QVERIFY(card.isGroup);
    QCOMPARE(card.members, (QStringList{QStringLiteral("urn:uuid:1"), QStringLiteral("mailto:x@y.z")}));
    ContactGroup group{{}, QStringLiteral("urn:uuid:g"), QStringLiteral("Family"), {}, card.contact.card};
    const CardReader::BookCard back = CardReader::bookCard(CardWriter::writeGroup(group, {QStringLiteral("urn:uuid:2"), QStringLiteral("3")}).toUtf8());
    QCOMPARE(back.contact.name, QStringLiteral("Family"));
    QCOMPARE(back.members, (QStringList{QStringLiteral("urn:uuid:2"), QStringLiteral("urn:uuid:3"), QStringLiteral("mailto:x@y.z")}));
    QVERIFY(back.contact.card.contains(QLatin1String("X-A:b")));
    const QByteArray apple = CardWriter::exported(CardWriter::writeGroup({{}, QStringLiteral("g"), QStringLiteral("x")}, {QStringLiteral("1")}), ContactFormat::VCard3);
    QVERIFY(apple.contains("X-ADDRESSBOOKSERVER-KIND:group\r\n"));
    QVERIFY(CardReader::bookCard(apple).isGroup);
    QCOMPARE(CardReader::bookCard(apple).members, QStringList{QStringLiteral("urn:uuid:1")});
}

void CardWriterTest::books()
{
    const QByteArray octets = "\xEF\xBB\xBF" + cardOf("FN:a\r\n", "3.0") + "\r\nrubbish\r\n" + "BEGIN:VCARD\r\nFN:no end\r\n\r\n"
        + cardOf("AGENT;X=y:\r\n" + cardOf("FN:agent\r\n", "2.1") + "FN:b\r\n", "2.1") + "BEGIN:VCARD\r\nFN:never ends\r\n";
    CardReader::Book book(octets);
    CardReader::BookCard card;
    QStringList names;
    while (book.next(card))
        names += card.contact.name + (card.isUnfinished ? QStringLiteral("...") : QString());
    QCOMPARE(names, (QStringList{QStringLiteral("a"), QStringLiteral("no end..."), QStringLiteral("b"), QStringLiteral("never ends...")}));
    // With a message they come the same way.
    const auto shown = CardReader::read(octets, {}, {});
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.last().name, QStringLiteral("b"));
}

void CardWriterTest::hostile()
{
    // A picture that is too large goes, the rest stays.
    const QByteArray large = cardOf("FN:a\r\nPHOTO;ENCODING=b:" + QByteArray(600 * 1024, 'A') + "\r\nEMAIL:a@b.c\r\n", "3.0") + cardOf("FN:b\r\n");
    CardReader::Book book(large);
    CardReader::BookCard card;
    QVERIFY(book.next(card));
    QVERIFY(card.isCut);
    QCOMPARE(card.contact.addresses.size(), 1);
    QVERIFY(!card.contact.card.contains(QLatin1String("PHOTO")));
    QVERIFY(book.next(card));
    QCOMPARE(card.contact.name, QStringLiteral("b"));
    QVERIFY(!card.isCut);
    // Cards without end, values without number, lines of nothing.
    CardReader::BookCard none;
    const QByteArray begins = QByteArray("BEGIN:VCARD\r\n").repeated(100'000);
    CardReader::Book manyBegins(begins);
    int unfinished = 0;
    while (manyBegins.next(none))
        unfinished += none.isUnfinished;
    QCOMPARE(unfinished, 100'000);
    QCOMPARE(read(cardOf(QByteArray("EMAIL:a@b.c\r\n").repeated(4'000))).addresses.size(), 200);
    const QByteArray huge = cardOf("FN:x\r\n" + QByteArray("X-A:b\r\n").repeated(400'000));
    QVERIFY(CardReader::Book(huge).next(none));
    QVERIFY(none.isCut && none.contact.card.size() < 2'000'000);
    QCOMPARE(none.contact.name, QStringLiteral("x"));
    // Nothing that is typed breaks out of its line.
    Contact contact;
    contact.name = QStringLiteral("x\r\nEND:VCARD\r\nBEGIN:VCARD");
    contact.addresses = {{QStringLiteral("home\r\nX:y"), QStringLiteral("a@b.c\r\nTEL:1")}};
    contact.links = {{{}, QStringLiteral("http://x\nTEL:2")}};
    const Contact back = again(contact);
    QVERIFY(back.phones.isEmpty());
    QCOMPARE(CardWriter::write(contact).count(QLatin1String("\r\nEND:VCARD")), 1);
}

/// Found by CardReaderFuzz: octets of UTF-8 were counted where letters stand.
void CardWriterTest::dotBehindOtherLetters()
{
    QVERIFY(CardReader::linesOf("BEGIN:VCARD\n\xc3\xad\xc3\xb5..\nEND:VCARD\n").empty());
    const auto lines = CardReader::linesOf("BEGIN:VCARD\n\xc3\xad\xc3\xb5\xc3\xad.note:x\nEND:VCARD\n");
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().group, QByteArray("\xc3\xad\xc3\xb5\xc3\xad"));
    QCOMPARE(lines.front().name, QByteArray("NOTE"));
}

QTEST_GUILESS_MAIN(CardWriterTest)
#include "CardWriterTest.moc"
