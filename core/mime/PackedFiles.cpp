// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/PackedFiles.h"

#include "core/mime/AttachmentReader.h"
#include "core/mime/EmbeddedFiles.h"
#include "core/mime/TransferEncoding.h"

namespace postrider::PackedFiles {

bool isTnef(const MimePart &part, const Attachment &attachment)
{
    return part.type == "application/ms-tnef" || part.type == "application/vnd.ms-tnef" || attachment.sniffedType == "application/ms-tnef";
}

QList<Attachment> ofTnef(const QString &partId, const QString &container, const Tnef &tnef)
{
    QList<Attachment> found;
    for (const TnefFile &file : tnef.files) {
        Attachment a = AttachmentReader::readFile(QStringLiteral("%1.tnef%2").arg(partId).arg(found.size() + 1), file.name, file.type, file.octets);
        a.container = container;
        found.append(a);
    }
    return found;
}

QList<Attachment> takeFromText(const QString &partId, QByteArray &octets)
{
    QList<Attachment> found;
    const QList<EmbeddedFiles::Block> blocks = EmbeddedFiles::find(octets);
    for (const EmbeddedFiles::Block &block : blocks)
        found.append(AttachmentReader::readFile(QStringLiteral("%1.uu%2").arg(partId).arg(found.size() + 1), block.name, {}, EmbeddedFiles::decode(octets, block)));
    if (!blocks.isEmpty())
        octets = EmbeddedFiles::without(octets, blocks);
    return found;
}

QByteArray octetsOf(const MimeTree &tree, QByteArrayView partId)
{
    const qsizetype dot = partId.lastIndexOf('.');
    const QByteArrayView last = partId.sliced(dot + 1);
    const bool tnef = last.startsWith("tnef");
    const int index = dot > 0 && (tnef || last.startsWith("uu")) ? tree.indexOf(partId.first(dot)) : -1;
    const int number = last.sliced(tnef ? 4 : std::min<qsizetype>(2, last.size())).toByteArray().toInt();
    if (index < 0 || number < 1)
        return {};
    const MimePart &part = tree.parts[static_cast<size_t>(index)];
    const QByteArray octets = TransferEncoding::decode(tree.body(part), part.encoding);
    if (tnef) {
        const auto read = TnefReader::read(octets);
        return read && number <= read->files.size() ? read->files.at(number - 1).octets : QByteArray();
    }
    const QList<EmbeddedFiles::Block> blocks = EmbeddedFiles::find(octets);
    return number <= blocks.size() ? EmbeddedFiles::decode(octets, blocks.at(number - 1)) : QByteArray();
}

} // namespace postrider::PackedFiles
