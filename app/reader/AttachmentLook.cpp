// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentLook.h"

#include "core/Mail.h"
#include "core/types/Picture.h"

#include <QBuffer>
#include <QImageReader>

namespace postrider {

bool AttachmentLook::isPicture(const Attachment &attachment)
{
    const QByteArray &type = attachment.sniffedType;
    return (type == "image/png" || type == "image/jpeg" || type == "image/gif" || type == "image/webp") && attachment.size <= Picture::largestFile;
}

bool AttachmentLook::isText(const Attachment &attachment)
{
    // What is told apart by its octets is what they say; a text has no such mark.
    const QByteArray type = attachment.bestType();
    const QString extension = attachment.safeName.section(u'.', -1).toLower();
    static const QStringList texts{QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("ics"), QStringLiteral("vcf"), QStringLiteral("log"), QStringLiteral("md"),
        QStringLiteral("diff"), QStringLiteral("patch"), QStringLiteral("json"), QStringLiteral("xml"), QStringLiteral("yaml"), QStringLiteral("ini"), QStringLiteral("asc")};
    const bool byName = attachment.sniffedType.isEmpty() && texts.contains(extension);
    return byName || type.startsWith("text/") || type == "application/json" || type == "application/xml" || type == "application/pgp-signature"
        || type == "message/delivery-status";
}

AttachmentLook AttachmentLook::read(const QByteArray &octets, const Attachment &attachment, const QSize &bound)
{
    AttachmentLook look;
    const Picture picture = Picture::read(octets);
    if (picture.isValid()) {
        QByteArray bytes = picture.octets;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, picture.type.mid(picture.type.indexOf('/') + 1));
        reader.setDecideFormatFromContent(false);
        reader.setAutoTransform(true);
        look.fullSize = picture.size;
        if (picture.size.width() > bound.width() || picture.size.height() > bound.height())
            reader.setScaledSize(picture.size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
        look.picture = reader.read();
        return look;
    }
    if (!isText(attachment) || octets.left(4096).contains('\0'))
        return look;
    constexpr qsizetype mostOctets = 4 * textLength;
    QString text = Mail::textOf(octets.left(mostOctets));
    look.textIsCut = octets.size() > mostOctets || text.size() > textLength;
    text.truncate(textLength);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c.unicode() < 32 && c != u'\n' && c != u'\t')
            c = u' ';
    }
    look.text = text;
    return look;
}

} // namespace postrider
