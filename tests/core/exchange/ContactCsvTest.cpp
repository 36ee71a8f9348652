// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts in tables, as Thunderbird, Outlook and Google write them.
#include "core/exchange/ContactCsv.h"

#include <QTest>

using namespace postrider;

class ContactCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thunderbird();
    void outlook();
    void google();
    void isReadAsWritten();
    void formulasAreText();
    void others();
};

namespace {

ContactCsv::Read read(const char *text)
{
    return ContactCsv::read(CsvReader::read(text));
}

QString said(const QList<Contact::Value> &values)
{
    QStringList out;
    for (const Contact::Value &value : values)
        out += value.kind + u'=' + value.value;
    return out.join(u'|');
}

} // namespace

void ContactCsvTest::thunderbird()
{
    const auto found = read("First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Mobile Number,Home Address,Home Address 2,"
                            "Home City,Home ZipCode,Work Address,Work Country,Job Title,Department,Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Custom 1,Notes\n"
                            "Ada,Lovelace,Ada Lovelace,Countess,ada@example.org,a@b.c,ada_sn,1,2,3,Square 12,2nd floor,London,SW1,Mill 1,UK,Analyst,Notes,Engines,"
                            "https://example.org,1815,12,10,mine,\"one\ntwo\"\n,,,,,,,,,,,,,,,,,,,,,,,,\n");
    QCOMPARE(found.entries.size(), 1);
    const Contact &c = found.entries.first().contact;
    QCOMPARE(c.name, QStringLiteral("Ada Lovelace"));
    QCOMPARE(c.familyName, QStringLiteral("Lovelace"));
    QCOMPARE(said(c.addresses), QStringLiteral("=ada@example.org|=a@b.c"));
    QCOMPARE(said(c.phones), QStringLiteral("home=2|cell=3|work=1"));
    QCOMPARE(c.places.size(), 2);
    QCOMPARE(c.places.first().street, QStringLiteral("Square 12\n2nd floor"));
    QCOMPARE(c.places.last().kind, QStringLiteral("work"));
    QCOMPARE(c.places.last().country, QStringLiteral("UK"));
    QCOMPARE(c.birthday, QStringLiteral("1815-12-10"));
    QCOMPARE(c.title, QStringLiteral("Analyst"));
    QCOMPARE(c.note, QStringLiteral("one\ntwo"));
    QCOMPARE(said(c.links), QStringLiteral("=https://example.org"));
    QCOMPARE(found.unknownColumns, QStringList{QStringLiteral("Custom 1")});
}

void ContactCsvTest::outlook()
{
    const auto found = read("\"Title\",\"First Name\",\"Middle Name\",\"Last Name\",\"Company\",\"Job Title\",\"Business Street\",\"Business City\",\"Business Postal Code\","
                            "\"Business Country/Region\",\"Business Phone\",\"Business Fax\",\"Mobile Phone\",\"Birthday\",\"Categories\",\"E-mail Address\",\"E-mail Type\","
                            "\"E-mail Display Name\",\"E-mail 2 Address\",\"Notes\"\r\n"
                            "\"Dr.\",\"Charles\",\"B.\",\"Babbage\",\"Engines\",\"Inventor\",\"Mill 1\",\"London\",\"W1\",\"UK\",\"1\",\"2\",\"3\",\"12/26/1791\",\"Work;Club\","
                            "\"cb@example.org\",\"SMTP\",\"Charles (cb@example.org)\",\"c@b.a\",\"\"\r\n"
                            "\"\",\"x\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"0/0/00\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n");
    QCOMPARE(found.entries.size(), 2);
    const Contact &c = found.entries.first().contact;
    QCOMPARE(c.shownName(), QStringLiteral("Dr. Charles B. Babbage"));
    QCOMPARE(c.title, QStringLiteral("Inventor"));
    QCOMPARE(said(c.addresses), QStringLiteral("=cb@example.org|=c@b.a"));
    QCOMPARE(said(c.phones), QStringLiteral("cell=3|work=1|work, fax=2"));
    QCOMPARE(c.places.value(0).code, QStringLiteral("W1"));
    QCOMPARE(c.birthday, QStringLiteral("1791-12-26"));
    QCOMPARE(found.entries.first().groups, (QStringList{QStringLiteral("Work"), QStringLiteral("Club")}));
    QCOMPARE(found.entries.last().contact.birthday, QString());
    QVERIFY(found.unknownColumns.isEmpty());
}

void ContactCsvTest::google()
{
    const auto found = read("Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,"
                            "Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Organization 1 - Name,Organization 1 - Title\n"
                            "Grace Hopper,Grace,Hopper,--12-09,,* myContacts ::: Navy ::: Friends,* Work,g@navy.example ::: h@navy.example,Home,g@home.example,Mobile,+1,Home,"
                            "\"Street 1\nArlington\",,Navy,Admiral\n");
    QCOMPARE(found.entries.size(), 1);
    const Contact &c = found.entries.first().contact;
    QCOMPARE(said(c.addresses), QStringLiteral("work=g@navy.example|work=h@navy.example|home=g@home.example"));
    QCOMPARE(said(c.phones), QStringLiteral("cell=+1"));
    QCOMPARE(c.places.value(0).street, QStringLiteral("Street 1\nArlington"));
    QCOMPARE(c.birthday, QStringLiteral("--12-09"));
    QCOMPARE(c.organisation, QStringLiteral("Navy"));
    QCOMPARE(c.title, QStringLiteral("Admiral"));
    QCOMPARE(found.entries.first().groups, (QStringList{QStringLiteral("Navy"), QStringLiteral("Friends")}));
}

void ContactCsvTest::isReadAsWritten()
{
    Contact c;
    c.name = QStringLiteral("=HYPERLINK(\"x\")");
    c.familyName = QStringLiteral("'=x");
    c.addresses = {{QStringLiteral("work"), QStringLiteral("a@b.c")}, {{}, QStringLiteral("d@e.f")}};
    c.phones = {{QStringLiteral("work, fax"), QStringLiteral("+49 1")}};
    c.places = {{QStringLiteral("home"), QStringLiteral("box"), QStringLiteral("ext"), QStringLiteral("a\nb"), QStringLiteral("c"), QStringLiteral("r"), QStringLiteral("1"),
        QStringLiteral("l")}};
    c.links = {{{}, QStringLiteral("https://x")}};
    c.birthday = QStringLiteral("1900-01-31");
    c.note = QStringLiteral("a, \"b\"");
    c.department = QStringLiteral("d");
    c.organisation = QStringLiteral("o");
    const QString text = ContactCsv::write({c}, {{QStringLiteral("A"), QStringLiteral("B")}});
    QVERIFY(!text.contains(QLatin1String("\r\n=")));
    const auto found = ContactCsv::read(CsvReader::read(text.toUtf8()));
    QCOMPARE(found.entries.size(), 1);
    QCOMPARE(found.entries.first().contact, c);
    QCOMPARE(found.entries.first().groups, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(found.unknownColumns.isEmpty());
}

void ContactCsvTest::formulasAreText()
{
    for (const char *begin : {"=", "+", "-", "@", "\t", "\r", "'=", "''+", "'-", "'"}) {
        const QString text = QString::fromLatin1(begin) + QStringLiteral("1+cmd|' /C calc'!A0");
        Contact c;
        c.name = c.givenName = c.familyName = c.nickname = c.note = c.organisation = c.department = c.title = text;
        c.addresses = {{{}, text}};
        c.phones = {{{}, text}, {QStringLiteral("work"), QStringLiteral("+49 (30) 1-2")}, {QStringLiteral("home"), QStringLiteral("-1")}};
        c.places = {{{}, text, text, text, text, text, text, text}};
        c.links = {{{}, text}};
        const QString table = ContactCsv::write({c}, {{text}});
        const CsvTable read = CsvReader::read(table.toUtf8());
        for (const QString &field : read.rows.at(1))
            QVERIFY2(field.isEmpty() || !QStringLiteral("=+-@\t\r").contains(field.front()) || field == c.phones[1].value || field == c.phones[2].value, qPrintable(field));
        QVERIFY(read.rows.at(1).contains(QStringLiteral("+49 (30) 1-2")));
        const auto found = ContactCsv::read(read);
        QCOMPARE(found.entries.size(), 1);
        QCOMPARE(found.entries.first().contact, c);
        QCOMPARE(found.entries.first().groups, QStringList{text.trimmed()});
    }
}

void ContactCsvTest::others()
{
    QVERIFY(!read("date,amount\n1,2\n").hasContacts);
    QVERIFY(!read("").hasContacts);
    QCOMPARE(read("E-Mail;Name\na@b.c;Bo\n").entries.first().contact.addresses.first().value, QStringLiteral("a@b.c"));
    // More fields than columns, and fewer.
    QCOMPARE(read("Name,Email\nBo,a@b.c,x,y\nCy\n").entries.size(), 2);
}

QTEST_GUILESS_MAIN(ContactCsvTest)
#include "ContactCsvTest.moc"
