// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/ContentLines.h"
#include "core/types/Contact.h"
#include "core/types/ContactCard.h"

#include <QByteArrayView>
#include <QList>

namespace postrider {

/// Reads vCards of any version (2.1, RFC 2426, RFC 6350): those that come with a message, and those of an address book. Pure functions, any thread, linear, never fail.
/// Pictures, sounds and keys are nobody's business here, whether they are within or pointed to; of a contact they stay in its card.
namespace CardReader {

/// For showing. Bounded as ContentLines is: at most 20 cards, 20 values of a kind; nothing in it can pretend to be something else.
QList<ContactCard> read(QByteArrayView octets, QByteArrayView charset, const QString &partId);

/// One card of an address book.
struct BookCard {
    Contact contact; ///< its card is UTF-8, of version 3.0 or 4.0
    bool isGroup = false; ///< RFC 6350 6.1.4 KIND:group, and Apple's form of it
    QStringList members; ///< of a group: "urn:uuid:...", "mailto:..."
    bool isCut = false; ///< something in it is too large (a picture) and was left out
    bool isUnfinished = false; ///< it has no end: another one begins in it, or the file ends; what is there is what was read so far
};

/// The cards of a file, one after the other: `octets` may be of any size, a card is read up to 1 MiB, a line up to 512 KiB. At most 200,000.
class Book {
public:
    explicit Book(QByteArrayView octets) : m_octets(octets) { }
    /// False at the end.
    bool next(BookCard &card);

private:
    QByteArrayView m_octets;
    qsizetype m_at = 0;
    int m_count = 0;
};

/// The first card of this text, as a contact with this text as its card; lines that belong to no card count for nothing.
BookCard bookCard(QByteArrayView octets);
/// The lines of it.
std::vector<ContentLine> linesOf(QByteArrayView octets);

} // namespace CardReader

} // namespace postrider
