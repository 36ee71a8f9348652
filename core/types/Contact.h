// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/types/Address.h"
#include "core/types/ContactCard.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

using ContactId = Id<struct ContactTag>;
using ContactGroupId = Id<struct ContactGroupTag>;

/// A person or an organisation of the address book, all that can be edited of them. A value.
struct Contact {
    using Value = ContactCard::Value; ///< its kind as in a vCard's TYPE: "work", "home, cell"
    /// A postal address; box and extension are kept, and not edited (RFC 6350 6.3.1).
    struct Place {
        QString kind{};
        QString box{}, extended{}, street{}, city{}, region{}, code{}, country{};
        bool isEmpty() const;
        bool operator==(const Place &) const = default;
    };

    ContactId id; ///< none until it is saved
    QString uid; ///< the vCard's; empty: one is made
    QString name; ///< as it is shown; empty: as shownName() makes it
    QString familyName, givenName, additionalNames, prefixes, suffixes;
    QString nickname, organisation, department, title;
    QList<Value> addresses; ///< of mail; the first is the one that is written to
    QList<Value> phones;
    QList<Value> links;
    QList<Place> places;
    QString birthday; ///< 1815-12-10, --12-10, or what else somebody wrote
    QString note;
    QString card; ///< the vCard it was read from: what is not in the fields above stays there

    /// The name, else what there is instead: its parts, the organisation, an address. Empty: there is nothing.
    QString shownName() const;
    bool operator==(const Contact &) const = default;
};

/// What lists show of a contact. A value.
struct ContactRow {
    ContactId id;
    QString name;
    QString organisation;
    QStringList addresses;
    QString words{}; ///< all of that, folded: for searching

    Address address() const { return {name, addresses.value(0)}; }
    bool operator==(const ContactRow &) const = default;
};

/// Contacts under one name, which can be written to at once. A value.
struct ContactGroup {
    ContactGroupId id;
    QString uid{};
    QString name{};
    QList<ContactId> members{};
    QString card{}; ///< the vCard it came with: members that are no contacts stay there

    bool operator==(const ContactGroup &) const = default;
};

/// Somebody the person has written to: collected by itself. A value.
struct Correspondent {
    QString address;
    QString name;
    qint64 writtenAt = 0; ///< ms since 1970, last
    int times = 0;
    QString words{}; ///< folded: for searching

    bool operator==(const Correspondent &) const = default;
};

/// Everybody. A value; of any size: made on a pool thread.
struct ContactList {
    QList<ContactRow> contacts; ///< by name
    QList<ContactGroup> groups; ///< by name
    QList<Correspondent> collected; ///< last written to first, without those that are contacts
};

/// A contact that was removed, with what it takes to bring it back. A value.
struct RemovedContact {
    ContactId id;
    QString uid, card;
    QList<ContactGroupId> groups;
};

/// What became of a file with contacts. A value.
struct ContactImport {
    int added = 0;
    int updated = 0; ///< were here; something came to them
    int unchanged = 0;
    int groups = 0; ///< new ones
    QStringList leftOut; ///< a sentence each
};

enum class ContactFormat {
    VCard4, ///< RFC 6350
    VCard3, ///< RFC 2426, for older programs
    Csv, ///< RFC 4180, with the names of columns that Google, Outlook and Thunderbird know
};

/// Who stands in a recipient field: what the person knows of them.
enum class Acquaintance { Contact, WrittenTo, New };

/// What may be meant by what is typed into a recipient field. A value.
struct RecipientSuggestion {
    enum class Source { Contact, Group, Collected, Seen };
    Source source = Source::Contact;
    Address address; ///< of a group: its name, no address
    AddressList members; ///< of a group
    ContactId contact;

    bool operator==(const RecipientSuggestion &) const = default;
};

} // namespace postrider
