// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MimeTree.h"
#include "core/mime/TnefReader.h"
#include "core/types/MessageContent.h"

#include <QByteArray>
#include <QList>

namespace postrider {

/// Files that are no parts of the message but lie within one: in winmail.dat (TNEF), or uuencoded in a text. They have part numbers of their own, "2.tnef1" and "1.uu1", by which
/// they are saved like any other. Pure functions, any thread.
namespace PackedFiles {

bool isTnef(const MimePart &part, const Attachment &attachment);
QList<Attachment> ofTnef(const QString &partId, const QString &container, const Tnef &tnef);
/// Those in these octets of a text, which are taken out of it.
QList<Attachment> takeFromText(const QString &partId, QByteArray &octets);

/// The octets of one of them; empty if there is none of this number.
QByteArray octetsOf(const MimeTree &tree, QByteArrayView partId);

} // namespace PackedFiles

} // namespace postrider
