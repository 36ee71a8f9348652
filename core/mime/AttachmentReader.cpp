// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/AttachmentReader.h"

#include "core/mime/FieldParameters.h"
#include "core/mime/FileNames.h"
#include "core/mime/FileSniffer.h"
#include "core/mime/HeaderText.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace postrider::AttachmentReader {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageReader)
};

qint64 decodedSize(const MimeTree &tree, const MimePart &part)
{
    QByteArrayView body = tree.body(part);
    while (part.encoding == "base64" && !body.isEmpty() && static_cast<unsigned char>(body.back()) <= 32)
        body.chop(1);
    if (part.encoding == "base64") {
        const qsizetype newline = body.indexOf('\n');
        const qsizetype lineEnd = newline > 0 && body[newline - 1] == '\r' ? 2 : 1;
        const qint64 lines = newline > 0 ? (body.size() - 1) / (newline + 1) : 0;
        const qint64 padding = body.endsWith("==") ? 2 : body.endsWith('=') ? 1 : 0;
        return std::max<qint64>(0, (body.size() - lines * lineEnd) * 3 / 4 - padding);
    }
    return part.encoding == "quoted-printable" && body.size() < 1024 * 1024 ? TransferEncoding::decodeQuotedPrintable(body).size() : body.size();
}

/// Enough of the decoded octets to tell the kind of file.
QByteArray beginningOf(const MimeTree &tree, const MimePart &part)
{
    const QByteArrayView body = tree.body(part);
    constexpr qsizetype Encoded = FileSniffer::Needed * 3 / 2; // base64 with its line ends
    return TransferEncoding::decode(body.first(std::min(body.size(), Encoded)), part.encoding);
}

QString wordFor(const QByteArray &type)
{
    if (type == "text/html")
        return Text::tr("a web page");
    if (type == "application/x-mswinurl" || type == "application/x-ms-shortcut" || type == "application/x-desktop")
        return Text::tr("a shortcut that can start a program");
    if (type.startsWith("image/"))
        return Text::tr("a picture");
    if (type.startsWith("audio/") || type.startsWith("video/"))
        return Text::tr("a recording");
    if (type == "application/pdf")
        return Text::tr("a PDF document");
    if (type.startsWith("application/vnd.oasis") || type.startsWith("application/vnd.openxmlformats") || type == "application/x-ole-storage" || type == "application/rtf")
        return Text::tr("an office document");
    if (type == "application/x-iso9660-image" || type == "application/x-vhd" || type == "application/x-vhdx")
        return Text::tr("the image of a disk");
    if (type == "application/zip" || type == "application/gzip" || type == "application/vnd.rar" || type.startsWith("application/x-7z") || type == "application/x-tar")
        return Text::tr("an archive");
    return Text::tr("something else (%1)").arg(QString::fromLatin1(type));
}

/// What the name promises, or where that says nothing, the declared type.
QByteArray promised(const QString &name, const QByteArray &declared)
{
    const QByteArray byName = FileSniffer::typeOfExtension(name.section(u'.', -1).toLower().toUtf8());
    if (!byName.isEmpty() || name.contains(u'.'))
        return byName;
    return declared.startsWith("image/") || declared.startsWith("audio/") || declared.startsWith("video/") || declared == "application/pdf" ? declared : QByteArray();
}

void judge(Attachment &a, const QString &asSent, QByteArrayView first)
{
    const Sniffed sniffed = FileSniffer::sniff(first);
    a.sniffedType = sniffed.type;
    a.isProgram = sniffed.isProgram || FileNames::isProgram(asSent, a.type);
    a.dangerous = a.isProgram || sniffed.isActive || FileNames::isDangerous(asSent, a.type);
    if (!FileSniffer::agree(sniffed.type, promised(a.safeName, a.type)))
        a.doubt = sniffed.isProgram ? Text::tr("“%1” is not what its name says: it is a program, or can start one.").arg(a.safeName)
                                    : Text::tr("“%1” is not what its name says: it is %2.").arg(a.safeName, wordFor(sniffed.type));
    else if (a.isProgram)
        a.doubt = Text::tr("“%1” is a program, or can start one.").arg(a.safeName);
    else if (sniffed.isActive && !sniffed.type.startsWith("text/") && !sniffed.type.startsWith("image/"))
        a.doubt = sniffed.type.startsWith("application/vnd.openxmlformats") ? Text::tr("“%1” holds macros: small programs that run when they are allowed to.").arg(a.safeName)
                                                                            : Text::tr("“%1” is the image of a disk, in which programs may be.").arg(a.safeName);
    else if (a.dangerous)
        a.doubt = Text::tr("“%1” can run something when it is opened, or is named so that it looks harmless.").arg(a.safeName);
    else if (sniffed.isLocked)
        a.doubt = Text::tr("“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.").arg(a.safeName);
}

/// Ids and places of the parts that can be pictures of the HTML.
void gather(const PartNode &node, QHash<QString, QString> &byId, QHash<QString, QString> &byLocation)
{
    if (!node.contentId.isEmpty() && !byId.contains(QString::fromUtf8(node.contentId)))
        byId.insert(QString::fromUtf8(node.contentId), node.partId);
    if (!node.contentLocation.isEmpty() && !byLocation.contains(QString::fromUtf8(node.contentLocation)))
        byLocation.insert(QString::fromUtf8(node.contentLocation), node.partId);
    if (node.type == "message/rfc822" || node.type == "message/global")
        return; // a message in this one has ids of its own
    for (const PartNode &child : node.children)
        gather(child, byId, byLocation); // at most 100 levels
}

bool isPicture(const Attachment &a)
{
    return a.type.startsWith("image/") || a.sniffedType.startsWith("image/");
}

} // namespace

QString nameOf(const MimePart &part)
{
    const QByteArrayView disposition = part.field("content-disposition");
    QString name = disposition.isNull() ? QString() : FieldParameters(disposition).text("filename");
    if (name.isEmpty() && !disposition.isNull())
        name = FieldParameters(disposition).text("name"); // some write it so
    const QByteArrayView type = part.field("content-type");
    if (name.isEmpty() && !type.isNull())
        name = FieldParameters(type).text("name");
    if (name.isEmpty() && !type.isNull())
        name = FieldParameters(type).text("filename");
    return name;
}

Attachment read(const MimeTree &tree, int index)
{
    const MimePart &part = tree.parts[static_cast<size_t>(index)];
    QString name = nameOf(part);
    const bool isMessage = part.type == "message/rfc822" || part.type == "message/global";
    if (name.isEmpty() && isMessage && !part.children.empty()) {
        const MimePart &inner = tree.parts[static_cast<size_t>(part.children.front())];
        name = HeaderText::decode(inner.field("subject")).left(80);
        // A subject may hold anything a name must not; slashes in it are no path.
        name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('\\'), QLatin1Char('-'));
        name = (HeaderText::withoutDisguise(name).isEmpty() ? QCoreApplication::translate("MessageReader", "Forwarded message") : name) + QLatin1String(".eml");
    }
    Attachment a;
    a.partId = QString::fromLatin1(part.partId);
    a.type = part.type;
    a.safeName = FileNames::safe(name);
    if (name.isEmpty()) {
        const QString extension = FileNames::extensionOf(part.type);
        if (!extension.isEmpty())
            a.safeName += QLatin1Char('.') + extension;
    }
    a.size = decodedSize(tree, part);
    if (isMessage)
        a.dangerous = FileNames::isDangerous(name, part.type);
    else
        judge(a, name, beginningOf(tree, part));
    return a;
}

Attachment readFile(const QString &partId, const QString &asSent, const QByteArray &type, const QByteArray &octets)
{
    Attachment a;
    a.partId = partId;
    a.type = type;
    a.safeName = FileNames::safe(asSent);
    a.size = octets.size();
    judge(a, asSent, octets);
    if (a.type.isEmpty())
        a.type = a.sniffedType.isEmpty() ? QByteArray("application/octet-stream") : a.sniffedType;
    return a;
}

void markShown(QList<Attachment> &attachments, const PartNode &structure, const QString &html)
{
    if (html.isEmpty() || std::none_of(attachments.cbegin(), attachments.cend(), isPicture))
        return;
    QHash<QString, QString> byId, byLocation;
    gather(structure, byId, byLocation);
    QSet<QString> shown;
    const auto note = [&](QStringView word) {
        constexpr qsizetype Longest = 2000; // as contentLocation has
        if (word.size() < 2 || word.size() > Longest || (byLocation.isEmpty() && word.front().toLower() != u'c'))
            return;
        const QString source = word.trimmed().toString().replace(QLatin1String("&amp;"), QLatin1String("&"));
        if (source.startsWith(QLatin1String("cid:"), Qt::CaseInsensitive)) {
            const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(source.mid(4).toUtf8()));
            if (const auto found = byId.constFind(id); found != byId.cend())
                shown.insert(*found);
        } else if (const auto found = byLocation.constFind(source); found != byLocation.cend()) {
            shown.insert(*found);
        }
    };
    // Every word between quotes, brackets and blanks: more than the sources, and none of them is missed.
    const QStringView text(html);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || QStringView(u"\"'()<>= \t\r\n").contains(text[i]);
        if (!ends)
            continue;
        note(text.sliced(from, i - from));
        from = i + 1;
    }
    for (Attachment &a : attachments)
        a.isInHtml = isPicture(a) && shown.contains(a.partId);
}

} // namespace postrider::AttachmentReader
