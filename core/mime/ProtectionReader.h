// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MimeTree.h"
#include "core/types/Protection.h"

#include <QList>
#include <QString>

namespace postrider {

/// Says what of a message is signed or encrypted (RFC 1847, RFC 3156, RFC 8551, PGP armour in text), as it declares itself. Pure function, any thread. Verifies nothing and
/// decrypts nothing, so it never says that anything is good. What lies in a message within the message is that one's own affair.
namespace ProtectionReader {

/// `text`: as it is shown.
QList<Protection> read(const MimeTree &tree, const QString &text);

} // namespace ProtectionReader

} // namespace postrider
