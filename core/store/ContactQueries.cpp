// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ContactQueries.h"

#include "core/search/Folding.h"
#include "core/store/AddressKey.h"
#include "core/store/Connection.h"

namespace postrider {

QList<ContactRow> ContactQueries::all()
{
    QHash<qint64, QStringList> addresses;
    auto a = m_mail.prepare("SELECT contact_id, address FROM contact_address ORDER BY contact_id, position");
    while (a.step())
        addresses[a.integer(0)].append(a.text(1));
    QList<ContactRow> list;
    auto s = m_mail.prepare("SELECT id, name, organisation FROM contact ORDER BY sort_key, id");
    while (s.step()) {
        const QStringList all = addresses.value(s.integer(0));
        list.append({ContactId(s.integer(0)), s.text(1), s.text(2), all, Folding::fold(s.text(1) + u' ' + all.join(u' ') + u' ' + s.text(2))});
    }
    return list;
}

QList<ContactId> ContactQueries::ids()
{
    QList<ContactId> list;
    auto s = m_mail.prepare("SELECT id FROM contact ORDER BY sort_key, id");
    while (s.step())
        list.append(ContactId(s.integer(0)));
    return list;
}

QStringList ContactQueries::addressesOf(ContactId id)
{
    QStringList list;
    auto s = m_mail.prepare("SELECT address FROM contact_address WHERE contact_id = ? ORDER BY position");
    s.bind(id.value);
    while (s.step())
        list.append(s.text(0));
    return list;
}

std::optional<ContactRow> ContactQueries::row(ContactId id)
{
    auto s = m_mail.prepare("SELECT name, organisation FROM contact WHERE id = ?");
    if (!s.bind(id.value).step())
        return {};
    return ContactRow{id, s.text(0), s.text(1), addressesOf(id)};
}

QString ContactQueries::card(ContactId id)
{
    auto s = m_mail.prepare("SELECT card FROM contact WHERE id = ?");
    return s.bind(id.value).step() ? s.text(0) : QString();
}

QString ContactQueries::keyOf(const QString &uid)
{
    const QString key = uid.toLower();
    return key.startsWith(QLatin1String("urn:uuid:")) ? key.mid(9) : key;
}

ContactId ContactQueries::withUid(const QString &uid)
{
    auto s = m_mail.prepare("SELECT id FROM contact WHERE uid = ?");
    return s.bind(keyOf(uid)).step() ? ContactId(s.integer(0)) : ContactId();
}

QList<ContactId> ContactQueries::withAddress(const QString &address)
{
    QList<ContactId> list;
    const QString key = AddressKey::of(address);
    if (key.isEmpty())
        return list;
    auto s = m_mail.prepare("SELECT DISTINCT contact_id FROM contact_address WHERE address_key = ? ORDER BY contact_id");
    s.bind(key);
    while (s.step())
        list.append(ContactId(s.integer(0)));
    return list;
}

bool ContactQueries::isContact(const QString &address)
{
    const QString key = AddressKey::of(address);
    auto s = m_mail.prepare("SELECT 1 FROM contact_address WHERE address_key = ?");
    return !key.isEmpty() && s.bind(key).step();
}

QList<ContactId> ContactQueries::withName(const QString &name)
{
    QList<ContactId> list;
    auto s = m_mail.prepare("SELECT id FROM contact WHERE sort_key = ? ORDER BY id");
    s.bind(Folding::fold(name));
    while (s.step())
        list.append(ContactId(s.integer(0)));
    return list;
}

void ContactQueries::setAddresses(ContactId id, const Contact &contact)
{
    m_mail.prepare("DELETE FROM contact_address WHERE contact_id = ?").runWith(id.value);
    int position = 0;
    for (const Contact::Value &value : contact.addresses) {
        // What is no address is shown all the same, and found by nobody who looks for one.
        m_mail.prepare("INSERT INTO contact_address (contact_id, position, address, address_key) VALUES (?,?,?,?)")
            .runWith(id.value, position++, value.value, AddressKey::of(value.value));
    }
    m_log->changes.contacts = true;
}

ContactId ContactQueries::save(const Contact &contact, qint64 now)
{
    const QString name = contact.shownName();
    ContactId id = contact.id;
    if (!id.isValid()) {
        m_mail.prepare("INSERT INTO contact (uid, name, sort_key, organisation, card, changed_at) VALUES (?,?,?,?,?,?)")
            .runWith(keyOf(contact.uid), name, Folding::fold(name), contact.organisation, contact.card, now);
        id = ContactId(m_mail.lastInsertId());
    } else {
        m_mail.prepare("UPDATE contact SET uid = ?, name = ?, sort_key = ?, organisation = ?, card = ?, changed_at = ? WHERE id = ?")
            .runWith(keyOf(contact.uid), name, Folding::fold(name), contact.organisation, contact.card, now, id.value);
        if (m_mail.changedRows() == 0)
            return {};
    }
    setAddresses(id, contact);
    return id;
}

void ContactQueries::restore(const Contact &contact, qint64 now)
{
    m_mail.prepare("INSERT OR IGNORE INTO contact (id, uid, changed_at) VALUES (?,?,?)").runWith(contact.id.value, keyOf(contact.uid), now);
    save(contact, now);
}

void ContactQueries::remove(ContactId id)
{
    m_mail.prepare("DELETE FROM contact_address WHERE contact_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM contact_group_member WHERE contact_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM contact WHERE id = ?").runWith(id.value);
    m_log->changes.contacts = true;
}

QList<ContactGroup> ContactQueries::groups()
{
    QList<ContactGroup> list;
    auto s = m_mail.prepare("SELECT id FROM contact_group ORDER BY name COLLATE NOCASE, id");
    while (s.step()) {
        if (const auto one = group(ContactGroupId(s.integer(0))))
            list.append(*one);
    }
    return list;
}

std::optional<ContactGroup> ContactQueries::group(ContactGroupId id)
{
    auto s = m_mail.prepare("SELECT uid, name, card FROM contact_group WHERE id = ?");
    if (!s.bind(id.value).step())
        return {};
    ContactGroup group{id, s.text(0), s.text(1), {}, s.text(2)};
    auto m =
        m_mail.prepare("SELECT contact.id FROM contact_group_member JOIN contact ON contact.id = contact_group_member.contact_id WHERE group_id = ? ORDER BY sort_key, contact.id");
    m.bind(id.value);
    while (m.step())
        group.members.append(ContactId(m.integer(0)));
    return group;
}

QList<ContactGroupId> ContactQueries::groupsOf(ContactId id)
{
    QList<ContactGroupId> list;
    auto s = m_mail.prepare("SELECT group_id FROM contact_group_member WHERE contact_id = ? ORDER BY group_id");
    s.bind(id.value);
    while (s.step())
        list.append(ContactGroupId(s.integer(0)));
    return list;
}

ContactGroupId ContactQueries::groupWithUid(const QString &uid)
{
    auto s = m_mail.prepare("SELECT id FROM contact_group WHERE uid = ?");
    return s.bind(uid).step() ? ContactGroupId(s.integer(0)) : ContactGroupId();
}

ContactGroupId ContactQueries::saveGroup(const ContactGroup &group)
{
    m_log->changes.contacts = true;
    if (!group.id.isValid()) {
        m_mail.prepare("INSERT INTO contact_group (uid, name, card) VALUES (?,?,?)").runWith(group.uid, group.name, group.card);
        return ContactGroupId(m_mail.lastInsertId());
    }
    m_mail.prepare("UPDATE contact_group SET name = ?, card = ? WHERE id = ?").runWith(group.name, group.card, group.id.value);
    return m_mail.changedRows() > 0 ? group.id : ContactGroupId();
}

void ContactQueries::removeGroup(ContactGroupId id)
{
    m_mail.prepare("DELETE FROM contact_group_member WHERE group_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM contact_group WHERE id = ?").runWith(id.value);
    m_log->changes.contacts = true;
}

void ContactQueries::addMember(ContactGroupId group, ContactId contact)
{
    // Only of what is there: one of the two may have gone meanwhile.
    m_mail
        .prepare("INSERT OR IGNORE INTO contact_group_member (group_id, contact_id) SELECT contact_group.id, contact.id FROM contact_group, contact WHERE contact_group.id = ? "
                 "AND contact.id = ?")
        .runWith(group.value, contact.value);
    m_log->changes.contacts = true;
}

void ContactQueries::removeMember(ContactGroupId group, ContactId contact)
{
    m_mail.prepare("DELETE FROM contact_group_member WHERE group_id = ? AND contact_id = ?").runWith(group.value, contact.value);
    m_log->changes.contacts = true;
}

} // namespace postrider
