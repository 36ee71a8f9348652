// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ContactFiles.h"

#include "core/Mail.h"
#include "core/exchange/ContactCsv.h"
#include "core/mime/CardReader.h"
#include "core/mime/CardWriter.h"
#include "core/search/Folding.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace postrider {

namespace {

constexpr qint64 LargestFile = 256LL * 1024 * 1024;
constexpr qsizetype AtOnce = 500; ///< contacts a transaction
constexpr qsizetype MostComplaints = 50;
constexpr int MostAlike = 100; ///< of one name, or then of one address, are compared with all of it that are here: a file may hold any number of them
constexpr qsizetype MostGroups = 1000; ///< of a file; every one is a row of the window that is looked through

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” cannot be read.").arg(path), file.errorString());
    const QByteArray octets = file.read(LargestFile + 1);
    if (octets.size() > LargestFile)
        throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” is larger than an address book can be.").arg(path));
    // UTF-16 is made UTF-8; of the rest every card, or the table, knows best.
    const bool isWide = octets.startsWith("\xFF\xFE") || octets.startsWith("\xFE\xFF");
    return isWide ? CsvReader::toText(octets).toUtf8() : octets;
}

QString newUid()
{
    return QStringLiteral("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The values of both, those of the first first; the same in another writing is the same.
template <class Same> QList<Contact::Value> united(QList<Contact::Value> mine, const QList<Contact::Value> &others, const Same &same)
{
    for (const Contact::Value &other : others) {
        if (std::none_of(mine.begin(), mine.end(), [&](const Contact::Value &value) { return same(value.value) == same(other.value); }))
            mine.append(other);
    }
    return mine;
}

QString digits(const QString &phone)
{
    QString out;
    for (const QChar c : phone) {
        if (c.isDigit() || c == u'+')
            out += c;
    }
    return out.isEmpty() ? phone : out;
}

void complain(ContactImport &report, const QString &sentence)
{
    if (report.leftOut.size() < MostComplaints)
        report.leftOut.append(sentence);
}

} // namespace

Contact ContactFiles::prepared(const Contact &contact)
{
    Contact ready = contact;
    if (ready.uid.isEmpty())
        ready.uid = newUid();
    ready.name = ready.shownName();
    ready.card = CardWriter::write(ready);
    return ready;
}

Contact ContactFiles::contactOf(ContactId id, const QString &card)
{
    Contact contact = CardReader::bookCard(card.toUtf8()).contact;
    contact.id = id;
    return contact;
}

Contact ContactFiles::merged(const Contact &contact, const Contact &other)
{
    Contact both = contact;
    for (QString Contact::*field : {&Contact::name, &Contact::nickname, &Contact::organisation, &Contact::department, &Contact::title, &Contact::birthday}) {
        if ((both.*field).isEmpty())
            both.*field = other.*field;
    }
    if (both.familyName.isEmpty() && both.givenName.isEmpty()) {
        both.familyName = other.familyName;
        both.givenName = other.givenName;
        both.additionalNames = other.additionalNames;
        both.prefixes = other.prefixes;
        both.suffixes = other.suffixes;
    }
    both.addresses = united(both.addresses, other.addresses, [](const QString &address) { return address.toLower(); });
    both.phones = united(both.phones, other.phones, digits);
    both.links = united(both.links, other.links, [](const QString &link) { return link; });
    for (const Contact::Place &place : other.places) {
        if (!both.places.contains(place))
            both.places.append(place);
    }
    if (!both.note.contains(other.note))
        both.note += (both.note.isEmpty() ? QString() : QStringLiteral("\n\n")) + other.note;
    both.card = CardWriter::withRestOf(both, other.card);
    return both;
}

/// Who is here already: by its uid; else by an address and the name, or the name alone where one of the two has no address.
ContactId ContactFiles::sameAs(StoreWriter &writer, const Contact &contact)
{
    if (!contact.uid.isEmpty()) {
        if (const ContactId known = writer.contacts.withUid(contact.uid); known.isValid())
            return known;
    }
    const QString name = Folding::fold(contact.shownName());
    QList<ContactId> alike;
    if (m_taken[name]++ < MostAlike) {
        alike = writer.contacts.withName(name);
    } else {
        for (const Contact::Value &value : contact.addresses) {
            if (m_taken[u'@' + value.value.toLower()]++ < MostAlike)
                alike += writer.contacts.withAddress(value.value);
        }
    }
    for (const ContactId id : std::as_const(alike)) {
        const auto row = writer.contacts.row(id);
        if (!row || Folding::fold(row->name) != name)
            continue;
        const bool shares = std::any_of(
            contact.addresses.begin(), contact.addresses.end(), [&row](const Contact::Value &value) { return row->addresses.contains(value.value, Qt::CaseInsensitive); });
        if (shares || (row->addresses.isEmpty() && contact.addresses.isEmpty()))
            return id;
    }
    return {};
}

ContactId ContactFiles::take(StoreWriter &writer, Contact contact, ContactImport &report)
{
    if (ContactQueries::keyOf(contact.uid).isEmpty())
        contact.uid.clear(); // a bare "urn:uuid:" is nobody's: it would make one of all who have it
    const ContactId known = sameAs(writer, contact);
    if (!known.isValid()) {
        ++report.added;
        return writer.contacts.save(prepared(contact), m_now);
    }
    const Contact before = contactOf(known, writer.contacts.card(known));
    const Contact both = merged(before, contact);
    if (both.card == before.card) {
        ++report.unchanged;
        return known;
    }
    ++report.updated;
    return writer.contacts.save(both, m_now);
}

/// Says so the first time.
bool ContactFiles::isOneTooMany(qsizetype groups, ContactImport &report)
{
    if (groups < MostGroups)
        return false;
    const QString sentence = Mail::tr("The file has more than %1 groups: the rest of them were left out, but not the contacts in them.").arg(QLocale().toString(MostGroups));
    if (!report.leftOut.contains(sentence))
        complain(report, sentence);
    return true;
}

/// The group of the same uid, else of the same name, else a new one.
ContactGroupId ContactFiles::groupFor(StoreWriter &writer, ContactGroup group, ContactImport &report)
{
    if (const ContactGroupId known = writer.contacts.groupWithUid(group.uid); known.isValid())
        return known;
    const QString name = Folding::fold(group.name);
    if (const auto known = m_groups.constFind(name); known != m_groups.constEnd())
        return *known;
    if (group.uid.isEmpty())
        group.uid = newUid();
    ++report.groups;
    return *m_groups.insert(name, writer.contacts.saveGroup(group));
}

void ContactFiles::addMember(StoreWriter &writer, ContactGroupId group, const QString &member)
{
    if (member.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        for (const ContactId id : writer.contacts.withAddress(member.mid(7)).mid(0, MostAlike))
            writer.contacts.addMember(group, id);
        return;
    }
    const ContactId ofFile = m_uids.value(ContactQueries::keyOf(member));
    writer.contacts.addMember(group, ofFile.isValid() ? ofFile : writer.contacts.withUid(member));
}

/// So many members, or groups without, a transaction; a group of many takes several.
void ContactFiles::takeGroups(const QList<NewGroup> &wanted, ContactImport &report)
{
    m_groups.clear();
    for (const ContactGroup &known : m_store.makeReader()->contacts().groups())
        m_groups.insert(Folding::fold(known.name), known.id);
    qsizetype at = 0, member = 0;
    ContactGroupId id;
    while (at < wanted.size()) {
        const auto before = std::tuple(report, m_groups, at, member, id);
        m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            std::tie(report, m_groups, at, member, id) = before; // a transaction may be tried again
            for (qsizetype count = 0; count < AtOnce && at < wanted.size(); ++count) {
                const NewGroup &group = wanted.at(at);
                if (member == 0)
                    id = groupFor(writer, group.group, report);
                if (member < group.members.size())
                    addMember(writer, id, group.members.at(member));
                else if (member < group.members.size() + group.contacts.size())
                    writer.contacts.addMember(id, group.contacts.at(member - group.members.size()));
                if (++member >= group.members.size() + group.contacts.size()) {
                    ++at;
                    member = 0;
                }
            }
        });
    }
}

void ContactFiles::importCards(const QByteArray &octets, ContactImport &report)
{
    CardReader::Book book(octets);
    QList<Contact> waiting;
    QList<NewGroup> groups;
    const auto write = [&] {
        ContactImport sofar = report;
        auto uids = m_uids;
        m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            // A transaction may be tried again.
            report = sofar;
            m_uids = uids;
            for (const Contact &contact : std::as_const(waiting)) {
                const ContactId id = take(writer, contact, report);
                if (!ContactQueries::keyOf(contact.uid).isEmpty())
                    m_uids.insert(ContactQueries::keyOf(contact.uid), id);
            }
        });
        waiting.clear();
    };
    CardReader::BookCard card;
    for (int number = 1; book.next(card); ++number) {
        const QString name = card.contact.shownName();
        if (name.isEmpty()) {
            complain(report, Mail::tr("Card %1 has neither a name nor an address, and was left out.").arg(number));
            continue;
        }
        if (card.isUnfinished) {
            complain(report, Mail::tr("The card of “%1” has no end, and was left out.").arg(name.left(100)));
            continue;
        }
        if (card.isCut)
            complain(report, Mail::tr("A picture of “%1” is too large, and was left out.").arg(name.left(100)));
        if (!card.isGroup)
            waiting.append(card.contact);
        else if (!isOneTooMany(groups.size(), report))
            groups.append({{{}, card.contact.uid, name, {}, card.contact.card}, card.members});
        if (waiting.size() >= AtOnce)
            write();
    }
    write();
    takeGroups(groups, report);
}

void ContactFiles::importTable(const QByteArray &octets, ContactImport &report)
{
    const CsvTable table = CsvReader::read(octets);
    const ContactCsv::Read read = ContactCsv::read(table);
    if (!read.hasContacts)
        throw MailError(ErrorKind::Refused,
            Mail::tr("There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf)."));
    if (table.isCut)
        complain(report, Mail::tr("The file is too long: its end was left out."));
    if (!read.unknownColumns.isEmpty())
        complain(report, Mail::tr("These columns were left out: %1.").arg(read.unknownColumns.join(QLatin1String(", "))));
    QHash<QString, QList<ContactId>> members; // of groups by their names
    for (qsizetype i = 0; i < read.entries.size(); i += AtOnce) {
        const ContactImport sofar = report;
        const auto before = members;
        m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            report = sofar;
            members = before;
            for (const auto &entry : read.entries.mid(i, AtOnce)) {
                const ContactId id = take(writer, entry.contact, report);
                for (const QString &name : entry.groups) {
                    if (members.contains(name) || !isOneTooMany(members.size(), report))
                        members[name].append(id);
                }
            }
        });
    }
    QList<NewGroup> groups;
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        groups.append({{{}, {}, it.key()}, {}, it.value()});
    takeGroups(groups, report);
}

ContactImport ContactFiles::importFile(const QString &path)
{
    const QByteArray octets = contentOf(path);
    ContactImport report;
    if (octets.left(64 * 1024).toUpper().contains("BEGIN:VCARD"))
        importCards(octets, report);
    else
        importTable(octets, report);
    return report;
}

int ContactFiles::exportFile(const QList<ContactId> &ids, ContactFormat format, const QString &path)
{
    const auto reader = m_store.makeReader();
    const QSet<ContactId> wanted(ids.begin(), ids.end());
    QList<Contact> contacts;
    QByteArray octets;
    QHash<ContactId, QString> uids;
    reader->contacts().eachCard([&](ContactId id, const QString &card) {
        if (!wanted.isEmpty() && !wanted.contains(id))
            return;
        contacts.append(contactOf(id, card));
        uids.insert(id, contacts.last().uid);
        if (format != ContactFormat::Csv)
            octets += CardWriter::exported(card, format);
    });
    QHash<ContactId, QStringList> names;
    for (ContactGroup group : reader->contacts().groups()) {
        QStringList members;
        for (const ContactId id : std::as_const(group.members)) {
            if (!uids.contains(id))
                continue;
            members.append(uids.value(id));
            names[id].append(group.name);
        }
        if (format != ContactFormat::Csv && (wanted.isEmpty() || !members.isEmpty()))
            octets += CardWriter::exported(CardWriter::writeGroup(group, members), format);
    }
    if (format == ContactFormat::Csv) {
        QList<QStringList> groups;
        for (const Contact &contact : std::as_const(contacts))
            groups.append(names.value(contact.id));
        // With a mark: without it some spreadsheets take UTF-8 for something else.
        octets = "\xEF\xBB\xBF" + ContactCsv::write(contacts, groups).toUtf8();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” cannot be written. Check the disk, then try again.").arg(path), file.errorString());
    return int(contacts.size());
}

} // namespace postrider
