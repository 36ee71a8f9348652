// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/ContentLines.h"
#include "core/types/Contact.h"

#include <QByteArray>
#include <QString>

namespace postrider {

/// Writes vCards: 4.0 (RFC 6350) where they are new; one that was read stays as it is but for what was changed. Pure functions, any thread.
namespace CardWriter {

/// The contact's card, with its fields as they are now. What the card says beyond these (pictures, keys, what other programs put there) stays, and so does every line whose
/// field is as it was.
QString write(const Contact &contact);
/// A group's card. `uids` of its members; members that are addresses alone stay.
QString writeGroup(const ContactGroup &group, const QStringList &uids);
/// The contact's card with what another card says that it does not (a picture, a key); not what is a field of Contact.
QString withRestOf(const Contact &contact, const QString &other);
/// A stored card for a file, in version 4.0 or 3.0; Csv is none of these.
QByteArray exported(const QString &card, ContactFormat version);
/// Lines between BEGIN and END as a card of version 3.0 or 4.0; one of 2.1 becomes 3.0.
QString cardOf(const std::vector<ContentLine> &lines);

} // namespace CardWriter

} // namespace postrider
