// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Contact.h"

#include <optional>

namespace postrider {

class Connection;

/// Rows of the address book: contacts, their addresses, groups. Knows no vCard: whoever saves one says what is in it.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class ContactQueries {
public:
    explicit ContactQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// By name. Any number: for pool threads.
    QList<ContactRow> all();
    std::optional<ContactRow> row(ContactId id);
    /// The vCard; null if there is no such contact.
    QString card(ContactId id);
    /// Of all, in the order of all(): `take` gets id and card.
    template <class Take> void eachCard(Take take)
    {
        for (const ContactId id : ids())
            take(id, card(id));
    }
    /// By its key.
    ContactId withUid(const QString &uid);
    /// A vCard's uid as it is compared: a UUID is the same with and without urn:uuid:, and in any case of its letters.
    static QString keyOf(const QString &uid);
    /// In either spelling of its domain, in any case of its letters.
    QList<ContactId> withAddress(const QString &address);
    bool isContact(const QString &address);
    /// Those of exactly this name, in any case and with or without accents.
    QList<ContactId> withName(const QString &name);

    /// With the id none a new one. `contact.card` and `contact.uid` are there; of the rest only what a row shows is looked at. Returns the id; none: it is no longer there.
    ContactId save(const Contact &contact, qint64 now);
    /// The same contact again with the id it had, which nothing else can have (AUTOINCREMENT).
    void restore(const Contact &contact, qint64 now);
    void remove(ContactId id);

    QList<ContactGroup> groups(); ///< by name, members by name
    std::optional<ContactGroup> group(ContactGroupId id);
    QList<ContactGroupId> groupsOf(ContactId id);
    ContactGroupId groupWithUid(const QString &uid);
    /// With the id none a new one. Its members are not looked at.
    ContactGroupId saveGroup(const ContactGroup &group);
    void removeGroup(ContactGroupId id); ///< not its members
    void addMember(ContactGroupId group, ContactId contact);
    void removeMember(ContactGroupId group, ContactId contact);

private:
    QList<ContactId> ids();
    QStringList addressesOf(ContactId id);
    void setAddresses(ContactId id, const Contact &contact);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
