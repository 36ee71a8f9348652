// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are a calendar, cards of people, and an address book that is written again.
#include "core/mime/CalendarReader.h"
#include "core/mime/CardReader.h"
#include "core/mime/CardWriter.h"

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
    for (const QByteArray &octets : {raw, "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + raw}) {
        const auto invitation = CalendarReader::read(octets, {}, QStringLiteral("1"), "request");
        if (!invitation)
            continue;
        require(!invitation->heading.isEmpty() && invitation->attendees.size() <= 100 && !invitation->summary.contains(u'\n') && !invitation->where.contains(u'\n'));
        CalendarReader::textOf(*invitation);
    }
    for (const QByteArray &octets : {raw, "BEGIN:VCARD\n" + raw + "\nEND:VCARD\n"}) {
        const QList<ContactCard> cards = CardReader::read(octets, {}, QStringLiteral("1"));
        require(cards.size() <= 20);
        for (const ContactCard &card : cards)
            require(!card.name.isEmpty() && !card.name.contains(u'\n') && card.addresses.size() <= 20);
        CardReader::Book book(octets);
        CardReader::BookCard card;
        while (book.next(card)) {
            const Contact &contact = card.contact;
            // What is kept says what was read, and is written as it is; so do the forms for files.
            Contact kept = CardReader::bookCard(contact.card.toUtf8()).contact;
            require(kept.addresses == contact.addresses && kept.name == contact.name && kept.note == contact.note);
            if (!contact.shownName().isEmpty()) {
                const QString once = CardWriter::write(contact);
                kept.card = once;
                require(once.count(QLatin1String("BEGIN:VCARD")) >= 1 && CardReader::bookCard(once.toUtf8()).contact.addresses == contact.addresses);
            }
            CardWriter::exported(contact.card, ContactFormat::VCard3);
            CardWriter::exported(contact.card, ContactFormat::VCard4);
        }
    }
    return 0;
}
