// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"
#include "core/types/Contact.h"

#include <QHash>
#include <QSet>

namespace postrider {

/// Contacts from files into the address book, and into files.
/// Thread: one of the pool, which may wait for the store. Owns a reader. Errors: MailError Storage (a file that cannot be read or written), Refused (nothing in it).
class ContactFiles {
public:
    ContactFiles(Store &store, qint64 now) : m_store(store), m_now(now) { }

    ContactImport importFile(const QString &path);
    int exportFile(const QList<ContactId> &ids, ContactFormat format, const QString &path);

    /// As it is stored: with a uid, a name and its card.
    static Contact prepared(const Contact &contact);
    /// The contact of this card, with this id.
    static Contact contactOf(ContactId id, const QString &card);
    /// What `other` has besides comes to `contact`; nothing of it is lost or overwritten. Prepared.
    static Contact merged(const Contact &contact, const Contact &other);

private:
    struct NewGroup {
        ContactGroup group;
        QStringList members{}; ///< uids and addresses, as the file has them
        QList<ContactId> contacts{}; ///< members that are known
    };
    void importCards(const QByteArray &octets, ContactImport &report);
    void importTable(const QByteArray &octets, ContactImport &report);
    ContactId take(StoreWriter &writer, Contact contact, ContactImport &report);
    ContactId sameAs(StoreWriter &writer, const Contact &contact);
    static bool isOneTooMany(qsizetype groups, ContactImport &report);
    void takeGroups(const QList<NewGroup> &wanted, ContactImport &report);
    ContactGroupId groupFor(StoreWriter &writer, ContactGroup group, ContactImport &report);
    void addMember(StoreWriter &writer, ContactGroupId group, const QString &member);

    Store &m_store;
    const qint64 m_now;
    QHash<QString, ContactId> m_uids; ///< those of the file, without urn:uuid:
    QHash<QString, int> m_taken; ///< of the file so far, by their folded names, and by "@" and their addresses
    QHash<QString, ContactGroupId> m_groups; ///< those that are here, by their folded names
};

} // namespace postrider
