// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/types/Contact.h"

namespace postrider {

/// Contacts as rows of a table: the columns of Thunderbird, Outlook and Google are known by their names (in English); written with those of Google, which the others know, too.
/// Pure functions, any thread. Bounded as the table is.
namespace ContactCsv {

struct Read {
    struct Entry {
        Contact contact;
        QStringList groups;
    };
    QList<Entry> entries; ///< rows that say nothing about anybody are left out
    QStringList unknownColumns; ///< with something in them that nobody has taken
    bool hasContacts = false; ///< there are columns of names or addresses: it is such a file
};

Read read(const CsvTable &table);
/// `groups`: names, for each contact.
QString write(const QList<Contact> &contacts, const QList<QStringList> &groups);

} // namespace ContactCsv

} // namespace postrider
