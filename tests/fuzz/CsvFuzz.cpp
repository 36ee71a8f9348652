// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are a table, and contacts in it.
#include "core/exchange/ContactCsv.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QByteArray &octets : {raw, "Name,E-mail 1 - Value,Address 1 - Street,Birthday,Labels\n" + raw}) {
        const CsvTable table = CsvReader::read(octets);
        for (const QStringList &row : table.rows)
            require(!row.isEmpty() && row.size() <= 500);
        const ContactCsv::Read read = ContactCsv::read(table);
        QList<Contact> contacts;
        for (const auto &entry : read.entries) {
            require(!entry.contact.shownName().isEmpty());
            contacts.append(entry.contact);
        }
        ContactCsv::write(contacts, {});
    }
    return 0;
}
