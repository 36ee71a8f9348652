// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations and cards in messages: what a person is told of them (RFC 5545, RFC 5546, RFC 6350).
#include "core/mime/CalendarReader.h"
#include "core/mime/CardReader.h"
#include "core/mime/MessageReader.h"

#include <QLocale>
#include <QTest>

using namespace postrider;

class CalendarReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void when_data();
    void when();
    void recurrence_data();
    void recurrence();
    void methods_data();
    void methods();
    void people();
    void alarmsAndExceptions();
    void hostile();
    void inMessage();
    void cards_data();
    void cards();
    void cardsInMessage();
};

namespace {

QByteArray calendar(const QByteArray &event, const QByteArray &before = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n" + before + "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talk\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

const QByteArray ownZone = "BEGIN:VTIMEZONE\r\nTZID:Head Office\r\nBEGIN:STANDARD\r\nDTSTART:16011104T020000\r\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\nTZOFFSETFROM:-0400\r\n"
                           "TZOFFSETTO:-0500\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010311T020000\r\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\nTZOFFSETFROM:-0500\r\n"
                           "TZOFFSETTO:-0400\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

} // namespace

void CalendarReaderTest::when_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &octets, const char *expected) { QTest::newRow(name) << octets << QString::fromUtf8(expected); };
    row("in UTC", calendar("DTSTART:20240301T130000Z\r\nDTEND:20240301T140000Z\r\n"), "Friday, 1 March 2024, 14:00 to 15:00");
    row("with a zone", calendar("DTSTART;TZID=Europe/London:20240301T130000\r\nDTEND;TZID=Europe/London:20240301T140000\r\n"),
        "Friday, 1 March 2024, 14:00 to 15:00 (13:00 in the time of Europe/London)");
    row("the same time", calendar("DTSTART;TZID=Europe/Paris:20240301T130000\r\nDURATION:PT1H30M\r\n"), "Friday, 1 March 2024, 13:00 to 14:30");
    row("a zone of Windows", calendar("DTSTART;TZID=Pacific Standard Time:20240301T200000\r\n"), "Saturday, 2 March 2024, 05:00 (20:00 in the time of America/Los Angeles)");
    row("a zone of its own, winter", calendar("DTSTART;TZID=Head Office:20240301T080000\r\n", ownZone), "Friday, 1 March 2024, 14:00 (08:00 in the time of Head Office)");
    row("a zone of its own, summer", calendar("DTSTART;TZID=Head Office:20240701T080000\r\n", ownZone), "Monday, 1 July 2024, 14:00 (08:00 in the time of Head Office)");
    row("a zone of its own, between", calendar("DTSTART;TZID=Head Office:20240320T080000\r\n", ownZone), "Wednesday, 20 March 2024, 13:00 (08:00 in the time of Head Office)");
    row("floating", calendar("DTSTART:20240301T130000\r\n"), "Friday, 1 March 2024, 13:00");
    row("a day", calendar("DTSTART;VALUE=DATE:20240301\r\nDTEND;VALUE=DATE:20240302\r\n"), "Friday, 1 March 2024");
    row("days", calendar("DTSTART;VALUE=DATE:20240301\r\nDTEND;VALUE=DATE:20240304\r\n"), "Friday, 1 March 2024 to Sunday, 3 March 2024");
    row("over midnight", calendar("DTSTART:20240301T220000Z\r\nDTEND:20240302T010000Z\r\n"), "Friday, 1 March 2024, 23:00 to Saturday, 2 March 2024, 02:00");
    row("ends before it begins", calendar("DTSTART:20240301T220000Z\r\nDTEND:20240201T010000Z\r\n"), "Friday, 1 March 2024, 23:00");
    row("nonsense", calendar("DTSTART:yesterday\r\n"), "");
    row("no such day", calendar("DTSTART:20240230T130000Z\r\n"), "");
    row("none", calendar({}), "");
}

void CalendarReaderTest::when()
{
    QFETCH(QByteArray, octets);
    const auto read = CalendarReader::read(octets, {}, QStringLiteral("1"), {});
    QVERIFY(read);
    QTEST(read->when, "expected");
}

void CalendarReaderTest::recurrence_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *rule, const char *expected) { QTest::newRow(rule) << QString::fromUtf8(expected); };
    row("FREQ=DAILY", "every day");
    row("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10", "every week on Monday and Wednesday, 10 time(s)");
    row("FREQ=WEEKLY;INTERVAL=2;UNTIL=20241231T000000Z", "every 2 week(s), until Tuesday, 31 December 2024");
    row("FREQ=MONTHLY;BYDAY=2TU", "every month");
    row("FREQ=YEARLY", "every year");
    row("FREQ=SECONDLY;INTERVAL=999999999999", "again and again");
    row("nonsense", "again and again");
}

void CalendarReaderTest::recurrence()
{
    const auto read = CalendarReader::read(calendar(QByteArray("DTSTART:20240301T130000Z\r\nRRULE:") + QTest::currentDataTag() + "\r\n"), {}, QStringLiteral("1"), {});
    QVERIFY(read);
    QTEST(read->recurrence, "expected");
}

void CalendarReaderTest::methods_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("heading");
    const auto row = [](const char *name, const QByteArray &octets, const char *heading) { QTest::newRow(name) << octets << QString::fromUtf8(heading); };
    const QByteArray ann = "ATTENDEE;CN=Ann;PARTSTAT=%1:mailto:ann@example.org\r\n";
    const auto as = [](const char *method, const QByteArray &octets) { return QByteArray(octets).replace("METHOD:REQUEST", QByteArray("METHOD:") + method); };
    row("invitation", calendar({}), "Invitation");
    row("changed", calendar("SEQUENCE:3\r\n"), "Invitation, changed");
    row("called off", as("CANCEL", calendar({})), "Called off");
    row("called off by status", calendar("STATUS:CANCELLED\r\n"), "Called off");
    row("accepted", as("REPLY", calendar(QByteArray(ann).replace("%1", "ACCEPTED"))), "Ann has accepted");
    row("declined", as("reply", calendar(QByteArray(ann).replace("%1", "DECLINED"))), "Ann has declined");
    row("tentative", as("REPLY", calendar(QByteArray(ann).replace("%1", "TENTATIVE"))), "Ann has accepted, but is not sure yet");
    row("counter", as("COUNTER", calendar(QByteArray(ann).replace("%1", "TENTATIVE"))), "Ann proposes another time");
    row("published", as("PUBLISH", calendar({})), "Event");
    row("unknown", as("EVIL", calendar({})), "Event");
    row("task", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTODO\r\nSUMMARY:Do\r\nDUE:20240301T130000Z\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "A task for you");
}

void CalendarReaderTest::methods()
{
    QFETCH(QByteArray, octets);
    const auto read = CalendarReader::read(octets, {}, QStringLiteral("1"), {});
    QVERIFY(read);
    QTEST(read->heading, "heading");
}

void CalendarReaderTest::people()
{
    QByteArray lines = "ORGANIZER;CN=\"Doe; Jane\":MAILTO:jane@example.org\r\nLOCATION:Room\\, 1\r\nDESCRIPTION:one\\ntwo\r\n  more\r\n";
    for (int i = 0; i < 150; ++i)
        lines += "ATTENDEE;CN=" + QByteArray::number(i) + ":mailto:a" + QByteArray::number(i) + "@example.org\r\n";
    const auto read = CalendarReader::read(calendar(lines), {}, QStringLiteral("2"), {});
    QVERIFY(read);
    QCOMPARE(read->organizer.name, QStringLiteral("Doe; Jane"));
    QCOMPARE(read->organizer.address, QStringLiteral("jane@example.org"));
    QCOMPARE(read->where, QStringLiteral("Room, 1"));
    QCOMPARE(read->description, QStringLiteral("one\ntwo more"));
    QCOMPARE(read->attendees.size(), 100);
    QCOMPARE(read->moreAttendees, 50);
    QCOMPARE(read->partId, QStringLiteral("2"));
}

/// What stands in an alarm is not the event's; an exception to a series is not the series.
void CalendarReaderTest::alarmsAndExceptions()
{
    const QByteArray octets =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20240301T130000Z\r\nSUMMARY:exception\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nBEGIN:VALARM\r\n"
        "DESCRIPTION:alarm\r\nSUMMARY:alarm\r\nATTACH:https://evil.example/x\r\nEND:VALARM\r\nSUMMARY:series\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:other\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n";
    const auto read = CalendarReader::read(octets, {}, QStringLiteral("1"), "request");
    QVERIFY(read);
    QCOMPARE(read->summary, QStringLiteral("series"));
    QCOMPARE(read->description, QString());
    QCOMPARE(read->moreEvents, 1);
    QCOMPARE(read->method, Invitation::Method::Request);
}

void CalendarReaderTest::hostile()
{
    QVERIFY(!CalendarReader::read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", {}, {}, {}));
    QVERIFY(!CalendarReader::read({}, {}, {}, {}));
    CalendarReader::read(QByteArray("BEGIN:VEVENT\r\n").repeated(100'000), {}, {}, {});
    CalendarReader::read("BEGIN:VEVENT\r\n" + QByteArray("ATTENDEE:x\r\n").repeated(100'000), {}, {}, {});
    CalendarReader::read(calendar("DTSTART;TZID=" + QByteArray(100'000, 'x') + ":20240301T130000\r\nRRULE:" + QByteArray("FREQ=DAILY;").repeated(10'000) + "\r\n"), {}, {}, {});
    const auto read = CalendarReader::read(calendar("LOCATION:a\xe2\x80\xae"
                                                    "b\x01"
                                                    "c\r\nDTSTART;TZID=../../etc/passwd:20240301T130000\r\n"),
        {}, {}, {});
    QVERIFY(read);
    QCOMPARE(read->where, QStringLiteral("abc"));
    QVERIFY(!CalendarReader::textOf(*read).isEmpty());
}

void CalendarReaderTest::inMessage()
{
    const MessageContent content = MessageReader::read("From: a@b.c\r\nContent-Type: text/calendar; method=CANCEL; charset=utf-8\r\n\r\n"
                                                       "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lunch\r\nDTSTART:20240301T130000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QVERIFY(content.invitation);
    QCOMPARE(content.invitation->method, Invitation::Method::Cancel);
    QCOMPARE(content.text, QStringLiteral("Called off\nLunch\nFriday, 1 March 2024, 14:00\n"));
    QCOMPARE(content.attachments.size(), 1);
}

void CalendarReaderTest::cards_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << QByteArray("BEGIN:VCARD\r\n" + body + "END:VCARD\r\n") << QString::fromUtf8(expected);
    };
    row("3.0", "VERSION:3.0\r\nFN:Jane Doe\r\nN:Doe;Jane;;;\r\nORG:Example;Mail\r\nTITLE:Postmaster\r\nEMAIL;TYPE=INTERNET,WORK:jane@example.org\r\nTEL;TYPE=CELL:+49 1\r\n",
        "Jane Doe|Example, Mail|Postmaster|work=jane@example.org|cell=+49 1|");
    row("4.0", "VERSION:4.0\r\nFN:J\xc3\xb6rg\r\nitem1.EMAIL;PREF=1:j@example.org\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+49-2\r\nADR:;;Street 1;Town;;123;Land\r\n",
        "Jörg|||=j@example.org|home=+49-2|Street 1, Town, 123, Land");
    row("2.1", "VERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=\r\n=F6rg\r\nEMAIL;INTERNET;HOME:m@example.org\r\n", "Jörg Müller|||home=m@example.org||");
    row("pictures", "FN:x\r\nPHOTO;VALUE=uri:https://evil.example/x.png\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n AAAA\r\nKEY:https://evil.example/key\r\n", "x|||||");
    row("no name", "EMAIL:a@b.c\r\n", "a@b.c|||=a@b.c||");
    row("disguise",
        "FN:a\xe2\x80\xae"
        "b\r\nEMAIL:c@d.e\\nBcc: x\r\n",
        "ab|||=c@d.e Bcc: x||");
}

void CalendarReaderTest::cards()
{
    QFETCH(QByteArray, octets);
    const QList<ContactCard> cards = CardReader::read(octets, {}, QStringLiteral("1"));
    QCOMPARE(cards.size(), 1);
    const ContactCard &card = cards.first();
    const auto joined = [](const QList<ContactCard::Value> &values) {
        QStringList out;
        for (const ContactCard::Value &v : values)
            out += v.kind + u'=' + v.value;
        return out.join(u';');
    };
    QTEST((QStringList{card.name, card.organization, card.title, joined(card.addresses), joined(card.phones), card.places.join(u';')}.join(u'|')), "expected");
    QVERIFY(card.links.isEmpty());
}

void CalendarReaderTest::cardsInMessage()
{
    const QByteArray card = "BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n";
    QByteArray raw = "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n";
    for (int i = 0; i < 5; ++i)
        raw += "--b\r\nContent-Type: text/x-vcard; name=a.vcf\r\n\r\n" + card.repeated(10) + "\r\n";
    raw += "--b\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: text/vcard\r\n\r\n" + card + "--b--\r\n";
    QCOMPARE(MessageReader::read(raw).contacts.size(), 20);
}

QTEST_GUILESS_MAIN(CalendarReaderTest)
#include "CalendarReaderTest.moc"
