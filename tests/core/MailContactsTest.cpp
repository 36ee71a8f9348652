// SPDX-License-Identifier: GPL-3.0-or-later
// The address book through Mail's door: saving, removing and bringing back, merging, groups, files, who may be meant.
#include "tests/app/TestProfile.h"

#include "core/Mail.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

class MailContactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saves();
    void removesAndRestores();
    void merges();
    void groups();
    void importsCards();
    void manyOfOneName();
    void uidsThatAreNone();
    void saysWhatHasNoEnd();
    void importsManyGroups();
    void importsTables();
    void exports();
    void refusesWhatIsNothing();
    void completes();
    void completesByUse();
    void completesSenders();
    void knowsPeople();
    void collects();
    void aContactIsNoStranger();

private:
    template <class T> static T wait(const QFuture<Outcome<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        const Outcome<T> outcome = future.result();
        if (const auto *failure = std::get_if<Failure>(&outcome))
            throw MailError(failure->kind, failure->message, failure->detail);
        QCoreApplication::processEvents(); // `changed` is on its way
        return std::get<T>(outcome);
    }
    static Contact person(const char *name, const QStringList &addresses)
    {
        Contact contact;
        contact.name = QString::fromUtf8(name);
        for (const QString &address : addresses)
            contact.addresses.append({{}, address});
        return contact;
    }
    static QStringList names(Mail &mail, const char *typed, int most = 10)
    {
        QStringList list;
        for (const RecipientSuggestion &one : wait(mail.completeRecipient(QString::fromUtf8(typed), most)))
            list += one.address.fullText();
        return list;
    }
    static QString fileOf(const QTemporaryDir &dir, const char *name, const QByteArray &octets)
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

void MailContactsTest::saves()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QSignalSpy changes(&mail, &Mail::changed);
    Contact ada = person("Ada Lovelace", {QStringLiteral("ada@example.org"), QStringLiteral("a@b.c")});
    ada.birthday = QStringLiteral("1815-12-10");
    ada.id = wait(mail.saveContact(ada));
    QVERIFY(ada.id.isValid());
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(changes.first().first().value<ChangeSet>().contacts);
    const auto back = mail.contact(ada.id);
    QVERIFY(back);
    QCOMPARE(back->addresses, ada.addresses);
    QCOMPARE(back->birthday, ada.birthday);
    QVERIFY(back->uid.startsWith(QLatin1String("urn:uuid:")));
    Contact changed = *back;
    changed.name = QStringLiteral("Ada King");
    QCOMPARE(wait(mail.saveContact(changed)), ada.id);
    QCOMPARE(mail.contact(ada.id)->name, QStringLiteral("Ada King"));
    QCOMPARE(mail.contact(ada.id)->uid, back->uid);
    const ContactList all = wait(mail.contacts());
    QCOMPARE(all.contacts.size(), 1);
    QCOMPARE(all.contacts.first().addresses, (QStringList{QStringLiteral("ada@example.org"), QStringLiteral("a@b.c")}));
    QVERIFY(mail.reader().contacts().isContact(QStringLiteral("ADA@Example.ORG")));
    QVERIFY(!mail.contact(ContactId(99)));
    changed.id = ContactId(99);
    QVERIFY_EXCEPTION_THROWN(wait(mail.saveContact(changed)), MailError);
    QVERIFY_EXCEPTION_THROWN(wait(mail.saveContact({})), MailError);
    // Sorted without regard to accents and case.
    for (const char *name : {"Zoë", "émile", "Eva"})
        wait(mail.saveContact(person(name, {})));
    QStringList order;
    for (const ContactRow &row : wait(mail.contacts()).contacts)
        order += row.name;
    QCOMPARE(order, (QStringList{QStringLiteral("Ada King"), QStringLiteral("émile"), QStringLiteral("Eva"), QStringLiteral("Zoë")}));
}

void MailContactsTest::removesAndRestores()
{
    TestProfile profile;
    Mail &mail = profile.open();
    const ContactId bo = wait(mail.saveContact(person("Bo", {QStringLiteral("bo@example.org")})));
    const ContactId cy = wait(mail.saveContact(person("Cy", {})));
    const ContactGroupId group = wait(mail.saveContactGroup({{}, {}, QStringLiteral("Friends"), {bo, cy}}));
    const QString card = mail.reader().contacts().card(bo);
    const auto removed = wait(mail.removeContacts({bo}));
    QVERIFY(!mail.contact(bo));
    QVERIFY(!mail.reader().contacts().isContact(QStringLiteral("bo@example.org")));
    QCOMPARE(mail.reader().contacts().group(group)->members, QList<ContactId>{cy});
    wait(mail.restoreContacts(removed));
    QCOMPARE(mail.reader().contacts().card(bo), card);
    QVERIFY(mail.reader().contacts().isContact(QStringLiteral("bo@example.org")));
    QCOMPARE(mail.reader().contacts().group(group)->members, (QList<ContactId>{bo, cy}));
}

void MailContactsTest::merges()
{
    TestProfile profile;
    Mail &mail = profile.open();
    Contact first = person("Bo Example", {QStringLiteral("bo@example.org")});
    first.note = QStringLiteral("one");
    Contact second = person("Bo E.", {QStringLiteral("BO@example.org"), QStringLiteral("bo@home.example")});
    second.note = QStringLiteral("two");
    second.phones = {{{}, QStringLiteral("+49 1")}};
    second.organisation = QStringLiteral("Example");
    first.id = wait(mail.saveContact(first));
    second.id = wait(mail.saveContact(second));
    const ContactGroupId group = wait(mail.saveContactGroup({{}, {}, QStringLiteral("G"), {second.id}}));
    const auto before = wait(mail.mergeContacts({first.id, second.id}));
    const Contact both = *mail.contact(first.id);
    QVERIFY(!mail.contact(second.id));
    QCOMPARE(both.name, QStringLiteral("Bo Example"));
    QCOMPARE(both.addresses.size(), 2);
    QCOMPARE(both.note, QStringLiteral("one\n\ntwo"));
    QCOMPARE(both.organisation, QStringLiteral("Example"));
    QCOMPARE(mail.reader().contacts().group(group)->members, QList<ContactId>{first.id});
    wait(mail.restoreContacts(before));
    QCOMPARE(mail.contact(first.id)->note, QStringLiteral("one"));
    QCOMPARE(mail.contact(second.id)->addresses.size(), 2);
    QCOMPARE(mail.reader().contacts().group(group)->members, QList<ContactId>{second.id});
}

void MailContactsTest::groups()
{
    TestProfile profile;
    Mail &mail = profile.open();
    const ContactId bo = wait(mail.saveContact(person("Bo", {QStringLiteral("bo@example.org")})));
    ContactGroup group{{}, {}, QStringLiteral("  Book   club ")};
    group.id = wait(mail.saveContactGroup(group));
    QCOMPARE(mail.reader().contacts().group(group.id)->name, QStringLiteral("Book club"));
    wait(mail.setMembership(group.id, {bo, ContactId(99)}, true));
    QCOMPARE(mail.reader().contacts().group(group.id)->members, QList<ContactId>{bo});
    const auto found = wait(mail.completeRecipient(QStringLiteral("club"), 5));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().source, RecipientSuggestion::Source::Group);
    QCOMPARE(found.first().members, (AddressList{{QStringLiteral("Bo"), QStringLiteral("bo@example.org")}}));
    wait(mail.setMembership(group.id, {bo}, false));
    QVERIFY(mail.reader().contacts().group(group.id)->members.isEmpty());
    wait(mail.removeContactGroup(group.id));
    QVERIFY(mail.reader().contacts().groups().isEmpty());
    QVERIFY(mail.contact(bo));
    QVERIFY_EXCEPTION_THROWN(wait(mail.saveContactGroup({{}, {}, QStringLiteral(" ")})), MailError);
}

void MailContactsTest::importsCards()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QTemporaryDir dir;
    const QByteArray file = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:AA-1\r\nFN:Bo\r\nEMAIL:bo@example.org\r\nX-KEEP:me\r\nEND:VCARD\r\n"
                            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J\r\nEND:VCARD\r\n"
                            "BEGIN:VCARD\r\nVERSION:3.0\r\nX-NOTHING:x\r\nEND:VCARD\r\n"
                            "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Club\r\nUID:urn:uuid:g\r\nMEMBER:urn:uuid:aa-1\r\nEND:VCARD\r\n";
    const QString path = fileOf(dir, "a.vcf", file);
    const ContactImport first = wait(mail.importContacts(path));
    QCOMPARE(first.added, 2);
    QCOMPARE(first.groups, 1);
    QCOMPARE(first.leftOut.size(), 1);
    const ContactId bo = mail.reader().contacts().withAddress(QStringLiteral("bo@example.org")).value(0);
    QVERIFY(mail.reader().contacts().card(bo).contains(QLatin1String("X-KEEP:me")));
    QCOMPARE(mail.reader().contacts().groups().first().members, QList<ContactId>{bo});
    // Once more: nothing new.
    const ContactImport again = wait(mail.importContacts(path));
    QCOMPARE(again.added + again.updated + again.groups, 0);
    QCOMPARE(again.unchanged, 2);
    // What was changed here stays, and what is new there comes.
    Contact mine = *mail.contact(bo);
    mine.name = QStringLiteral("Bo Mine");
    wait(mail.saveContact(mine));
    const ContactImport more = wait(mail.importContacts(fileOf(dir, "b.vcf", "BEGIN:VCARD\nVERSION:3.0\nUID:aa-1\nFN:Bo Theirs\nTEL:1\nPHOTO;ENCODING=b:QUJD\nEND:VCARD\n")));
    QCOMPARE(more.updated, 1);
    QCOMPARE(mail.contact(bo)->name, QStringLiteral("Bo Mine"));
    QCOMPARE(mail.contact(bo)->addresses.size(), 1);
    QCOMPARE(mail.contact(bo)->phones.size(), 1);
    QVERIFY(mail.contact(bo)->card.contains(QLatin1String("PHOTO:data:")));
}

/// More of them than are compared: each is found again by its address.
void MailContactsTest::manyOfOneName()
{
    TestProfile profile;
    Mail &mail = profile.open();
    const QTemporaryDir dir;
    QByteArray cards;
    for (int i = 0; i < 250; ++i)
        cards += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Info\r\nEMAIL:info@n" + QByteArray::number(i) + ".example\r\nEND:VCARD\r\n";
    const QString file = fileOf(dir, "info.vcf", cards);
    QCOMPARE(wait(mail.importContacts(file)).added, 250);
    const ContactImport again = wait(mail.importContacts(file));
    QCOMPARE(again.added, 0);
    QCOMPARE(again.unchanged, 250);
}

void MailContactsTest::uidsThatAreNone()
{
    TestProfile profile;
    Mail &mail = profile.open();
    const QTemporaryDir dir;
    const QString file = fileOf(dir, "people.vcf",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:\r\nFN:Ada\r\nEMAIL:ada@example.org\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:\r\nFN:Bo\r\nEMAIL:bo@example.org\r\nEND:VCARD\r\n");
    QCOMPARE(wait(mail.importContacts(file)).added, 2);
    const auto bo = mail.reader().contacts().withAddress(QStringLiteral("bo@example.org"));
    QCOMPARE(bo.size(), 1);
    QCOMPARE(mail.contact(bo.first())->name, QStringLiteral("Bo"));
}

void MailContactsTest::saysWhatHasNoEnd()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QTemporaryDir dir;
    const QByteArray file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lost\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nEND:VCARD\r\n"
                            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cy\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut\r\nEMAI";
    const ContactImport report = wait(mail.importContacts(fileOf(dir, "a.vcf", file)));
    QCOMPARE(report.added, 2);
    QCOMPARE(report.leftOut.size(), 2);
    QVERIFY2(report.leftOut.first().contains(QLatin1String("Lost")) && report.leftOut.last().contains(QLatin1String("Cut")), qPrintable(report.leftOut.join(u'\n')));
}

/// More than one transaction's; those that are here already are found whatever their case; and there is an end of it.
void MailContactsTest::importsManyGroups()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QTemporaryDir dir;
    const ContactGroupId known = wait(mail.saveContactGroup({{}, {}, QStringLiteral("GROUP 7")}));
    QByteArray file, members;
    for (int i = 0; i < 700; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u" + number + "\r\nFN:Person " + number + "\r\nEND:VCARD\r\n";
        members += "MEMBER:u" + number + "\r\n";
    }
    for (int i = 0; i < 1100; ++i)
        file += "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Group " + QByteArray::number(i) + "\r\n" + (i == 7 ? members : QByteArray()) + "END:VCARD\r\n";
    const ContactImport report = wait(mail.importContacts(fileOf(dir, "a.vcf", file)));
    QCOMPARE(report.added, 700);
    QCOMPARE(report.groups, 999);
    QCOMPARE(report.leftOut.size(), 1);
    QCOMPARE(mail.reader().contacts().groups().size(), 1000);
    QCOMPARE(mail.reader().contacts().group(known)->members.size(), 700);

    QByteArray table = "Name,Labels\n";
    for (int i = 0; i < 1100; ++i)
        table += "Somebody " + QByteArray::number(i) + ",Label " + QByteArray::number(i) + "\n";
    const ContactImport labels = wait(mail.importContacts(fileOf(dir, "a.csv", table)));
    QCOMPARE(labels.added, 1100);
    QCOMPARE(labels.groups, 1000);
    QCOMPARE(labels.leftOut.size(), 1);
}

void MailContactsTest::importsTables()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QTemporaryDir dir;
    wait(mail.saveContact(person("Bo", {QStringLiteral("bo@example.org")})));
    const ContactImport report = wait(mail.importContacts(
        fileOf(dir, "a.csv", "Name,E-mail 1 - Value,Phone 1 - Value,Labels,Shoe size\nBo,BO@example.org,1,Club ::: * starred,44\nCy,cy@example.org,,Club,\n,,,,1\n")));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.groups, 1);
    QVERIFY(report.leftOut.value(0).contains(QLatin1String("Shoe size")));
    QCOMPARE(mail.reader().contacts().groups().first().members.size(), 2);
}

void MailContactsTest::exports()
{
    TestProfile profile;
    QTemporaryDir dir;
    {
        Mail &mail = profile.open();
        Contact bo = person("Bo", {QStringLiteral("bo@example.org")});
        bo.note = QStringLiteral("ä, \"x\"\ny");
        bo.id = wait(mail.saveContact(bo));
        const ContactId cy = wait(mail.saveContact(person("Cy", {QStringLiteral("cy@example.org")})));
        wait(mail.saveContactGroup({{}, {}, QStringLiteral("Club"), {bo.id}}));
        QCOMPARE(wait(mail.exportContacts({}, ContactFormat::VCard4, dir.filePath(QStringLiteral("4.vcf")))), 2);
        QCOMPARE(wait(mail.exportContacts({}, ContactFormat::VCard3, dir.filePath(QStringLiteral("3.vcf")))), 2);
        QCOMPARE(wait(mail.exportContacts({}, ContactFormat::Csv, dir.filePath(QStringLiteral("a.csv")))), 2);
        QCOMPARE(wait(mail.exportContacts({cy}, ContactFormat::VCard4, dir.filePath(QStringLiteral("one.vcf")))), 1);
        QVERIFY_EXCEPTION_THROWN(wait(mail.exportContacts({}, ContactFormat::Csv, dir.filePath(QStringLiteral("no/such/a.csv")))), MailError);
    }
    for (const char *name : {"4.vcf", "3.vcf", "a.csv"}) {
        TestProfile other;
        Mail &mail = other.open();
        const ContactImport report = wait(mail.importContacts(dir.filePath(QString::fromLatin1(name))));
        QCOMPARE(report.added, 2);
        QCOMPARE(report.groups, 1);
        QVERIFY2(report.leftOut.isEmpty(), qPrintable(report.leftOut.join(u'\n')));
        const ContactId bo = mail.reader().contacts().withAddress(QStringLiteral("bo@example.org")).value(0);
        QCOMPARE(mail.contact(bo)->note, QStringLiteral("ä, \"x\"\ny"));
        QCOMPARE(mail.reader().contacts().groups().first().members, QList<ContactId>{bo});
    }
}

void MailContactsTest::refusesWhatIsNothing()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QTemporaryDir dir;
    for (const QByteArray &octets : {QByteArray(), QByteArray("hello\n"), QByteArray(100'000, '\0'), QByteArray("a,b\n1,2\n")})
        QVERIFY_EXCEPTION_THROWN(wait(mail.importContacts(fileOf(dir, "x", octets))), MailError);
    QVERIFY_EXCEPTION_THROWN(wait(mail.importContacts(dir.filePath(QStringLiteral("absent")))), MailError);
    QVERIFY_EXCEPTION_THROWN(wait(mail.importContacts(dir.path())), MailError);
    QVERIFY(wait(mail.contacts()).contacts.isEmpty());
}

void MailContactsTest::completes()
{
    TestProfile profile;
    Mail &mail = profile.open();
    QVERIFY(names(mail, "a").isEmpty());
    wait(mail.saveContact(person("Ada Lovelace", {QStringLiteral("countess@example.org")})));
    wait(mail.saveContact(person("Jörg Müller", {QStringLiteral("jm@example.net")})));
    wait(mail.saveContact(person("Radana", {QStringLiteral("r@example.net")})));
    const QString ada = QStringLiteral("Ada Lovelace <countess@example.org>"), joerg = QStringLiteral("Jörg Müller <jm@example.net>");
    QCOMPARE(names(mail, "love"), QStringList{ada});
    QCOMPARE(names(mail, "COUNT"), QStringList{ada});
    QCOMPARE(names(mail, "example.o"), QStringList{ada});
    QCOMPARE(names(mail, "countess@ex"), QStringList{ada});
    QCOMPARE(names(mail, "lace"), QStringList{ada}); // within a word
    QCOMPARE(names(mail, "muller jorg"), QStringList{joerg});
    QCOMPARE(names(mail, "mü"), QStringList{joerg});
    QCOMPARE(names(mail, "ada jörg"), QStringList());
    // Words that begin so come before those that have it in the middle.
    QCOMPARE(names(mail, "ada"), (QStringList{ada, QStringLiteral("Radana <r@example.net>")}));
    QCOMPARE(names(mail, "ada", 1), QStringList{ada});
    QCOMPARE(names(mail, ""), QStringList());
    QCOMPARE(names(mail, "  "), QStringList());
}

void MailContactsTest::completesByUse()
{
    TestProfile profile;
    const qint64 now = QDateTime::currentMSecsSinceEpoch(), day = 86'400'000;
    {
        Store store(profile.path());
        store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            for (int i = 0; i < 20; ++i)
                writer.correspondents.noteWritten({{QStringLiteral("Kim Often"), QStringLiteral("kim.often@example.org")}}, now - i * day);
            writer.correspondents.noteWritten({{QStringLiteral("Kim Once"), QStringLiteral("kim.once@example.org")}}, now);
            for (int i = 0; i < 20; ++i)
                writer.correspondents.noteWritten({{QStringLiteral("Kim Long Ago"), QStringLiteral("kim.past@example.org")}}, now - (1000 + i) * day);
            writer.correspondents.noteWritten({{QStringLiteral("Kim Gone"), QStringLiteral("kim.gone@example.org")}}, now);
            writer.correspondents.setHidden({QStringLiteral("KIM.gone@example.org")}, true);
        });
    }
    Mail &mail = profile.open();
    wait(mail.saveContact(person("Kim Contact", {QStringLiteral("kim@contact.example")})));
    QCOMPARE(names(mail, "kim"),
        (QStringList{QStringLiteral("Kim Often <kim.often@example.org>"), QStringLiteral("Kim Contact <kim@contact.example>"), QStringLiteral("Kim Once <kim.once@example.org>"),
            QStringLiteral("Kim Long Ago <kim.past@example.org>")}));
    // Who is a contact comes once, under the contact's name.
    wait(mail.saveContact(person("Kimberly", {QStringLiteral("Kim.Once@example.org")})));
    QCOMPARE(names(mail, "kim.once"), QStringList{QStringLiteral("Kimberly <Kim.Once@example.org>")});
    wait(mail.setCorrespondentsHidden({QStringLiteral("kim.often@example.org")}, true));
    QVERIFY(names(mail, "often").isEmpty());
    wait(mail.setCorrespondentsHidden({QStringLiteral("kim.often@example.org")}, false));
    QCOMPARE(names(mail, "often").size(), 1);
}

void MailContactsTest::completesSenders()
{
    TestProfile profile;
    profile.addMessages({"From: Sam Sender <sam@far.example>\r\nDate: Fri, 27 Nov 2026 01:00:00 +0000\r\n\r\nx", "From: noreply@far.example\r\nSubject: sam\r\n\r\nx",
        "From: \"boss@bank.example\" <sam.thief@far.example>\r\n\r\nx"});
    Mail &mail = profile.open();
    const auto found = wait(mail.completeRecipient(QStringLiteral("far"), 10));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().source, RecipientSuggestion::Source::Seen);
    QVERIFY(names(mail, "bank").isEmpty());
    // Written to, they are more than that.
    wait(mail.saveContact(person("Sam Thief", {QStringLiteral("sam.thief@far.example")})));
    QCOMPARE(names(mail, "sam"), (QStringList{QStringLiteral("Sam Thief <sam.thief@far.example>"), QStringLiteral("Sam Sender <sam@far.example>")}));
}

void MailContactsTest::knowsPeople()
{
    TestProfile profile;
    {
        Store store(profile.path());
        store.writeAndWait(Durability::User, [](StoreWriter &writer) { writer.correspondents.noteWritten({{{}, QStringLiteral("bo@bücher.example")}}, 1); });
    }
    Mail &mail = profile.open();
    wait(mail.saveContact(person("Ada", {QStringLiteral("ada@example.org")})));
    QCOMPARE(wait(mail.acquaintances({QStringLiteral("ADA@example.org"), QStringLiteral("bo@xn--bcher-kva.example"), QStringLiteral("new@x.y"), QStringLiteral("nonsense")})),
        (QList<Acquaintance>{Acquaintance::Contact, Acquaintance::WrittenTo, Acquaintance::New, Acquaintance::New}));
}

void MailContactsTest::collects()
{
    TestProfile profile;
    Mail &mail = profile.open();
    Draft draft = profile.draft();
    draft.to = {{QStringLiteral("Bo Example"), QStringLiteral("Bo@Example.org")}, {{}, QStringLiteral("cy@example.org")}};
    draft.subject = QStringLiteral("x");
    wait(mail.send(draft));
    const auto collected = wait(mail.contacts()).collected;
    QCOMPARE(collected.size(), 2);
    QCOMPARE(collected.first().times, 1);
    QCOMPARE(names(mail, "bo"), QStringList{QStringLiteral("Bo Example <bo@example.org>")});
    // A contact of that address is no collected one any more.
    wait(mail.saveContact(person("Bo", {QStringLiteral("bo@example.org")})));
    QCOMPARE(wait(mail.contacts()).collected.size(), 1);
}

/// What the reader says of somebody who writes for the first time.
void MailContactsTest::aContactIsNoStranger()
{
    TestProfile profile;
    const MessageId message = profile.addMessage("From: Sam <sam@far.example>\r\nMessage-ID: <1@x>\r\n\r\nx");
    Mail &mail = profile.open();
    QVERIFY(wait(mail.content(message)).truth.contact != SenderTruth::Contact::Known);
    wait(mail.saveContact(person("Sam", {QStringLiteral("SAM@far.example")})));
    QCOMPARE(wait(mail.content(message)).truth.contact, SenderTruth::Contact::Known);
}

QTEST_GUILESS_MAIN(MailContactsTest)
#include "MailContactsTest.moc"
