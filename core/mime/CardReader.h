// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/ContactCard.h"

#include <QByteArrayView>
#include <QList>

namespace postrider {

/// Reads vCards of any version (2.1, RFC 2426, RFC 6350). Pure function, any thread, bounded as ContentLines is: at most 20 cards, 20 values of a kind. Pictures, sounds and keys
/// are left out, whether they are within or pointed to.
namespace CardReader {

QList<ContactCard> read(QByteArrayView octets, QByteArrayView charset, const QString &partId);

} // namespace CardReader

} // namespace postrider
