// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"

#include <QByteArray>
#include <QByteArrayList>

namespace postrider {

/// One message between a file and the store, with what the file knows of its state. A value.
struct FoundMessage {
    QByteArray raw; ///< line ends CRLF (LineEnds)
    Flags flags;
    QByteArrayList keywords; ///< the person's own, that Flags has no name for
    qint64 received = 0; ///< ms since 1970, 0: the file does not say
};

/// More than servers take (150 MB and less), and what the store fetches at most; keeps a mistaken file from filling the memory.
constexpr qint64 kLargestMessage = 256LL * 1024 * 1024;

/// Names as IMAP has them: those that Flags knows go there, the others are kept as they are (RFC 9051 2.3.2).
void addNames(FoundMessage &message, const QByteArrayList &names);
/// All of them as IMAP names, without \Deleted, which no file keeps.
QByteArrayList namesOf(const FoundMessage &message);

} // namespace postrider
