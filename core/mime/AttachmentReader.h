// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MimeTree.h"
#include "core/types/MessageContent.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace postrider {

/// What an attachment is offered as: a safe name, its size, and what is the matter with it, told by its name, its declared type and its first octets together. Pure functions, any
/// thread. Never decodes more of a part than its beginning, and never unpacks anything.
namespace AttachmentReader {

Attachment read(const MimeTree &tree, int index);
/// The name the sender gave a part, decoded; empty if there is none.
QString nameOf(const MimePart &part);
/// Something with octets of its own within a part (a file in winmail.dat, a uuencoded one in a text).
Attachment readFile(const QString &partId, const QString &asSent, const QByteArray &type, const QByteArray &octets);

/// Marks those that `html` shows (RFC 2392 cid, RFC 2557 Content-Location), pictures only. Linear in the HTML.
void markShown(QList<Attachment> &attachments, const PartNode &structure, const QString &html);

} // namespace AttachmentReader

} // namespace postrider
